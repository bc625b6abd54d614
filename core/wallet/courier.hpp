#pragma once
#include "net/rpc_client.hpp"
#include "wallet/signer.hpp"
#include "wallet/verifier.hpp"

namespace rollscope::wallet {

/// A transaction that is on its way.
struct Delivered
{
    base::Hash32 hash;
    eth::SignedTransaction transaction; ///< as it was sent
    bool bySigner = false;              ///< the signer sent it, and what it sent was as shown
};

/// What is not on its way as shown.
struct Undelivered
{
    base::Error error;
    std::vector<Difference> differences;
    /// It, or something else, may have been sent all the same: look before trying again. Always so
    /// once signed bytes were handed to a node, whatever it said to them.
    bool mayBeOut = false;
    std::optional<base::Hash32> hash; ///< of what may be out, where that is known
};

/// Takes what was shown to a signer, verifies what comes back, and hands that to a node. Asks the
/// node first whether it is of that chain; nothing but a Verified is sent. One thread; the node's
/// client outlives it.
class Courier
{
public:
    using Outcome = tl::expected<Delivered, Undelivered>;
    using Handler = std::function<void(Outcome)>;
    /// Hears what is about to be sent before it leaves; an error keeps it here. Of what a signer
    /// sent by itself it hears the hash alone, and keeps nothing back.
    using Before =
        std::function<base::Result<void>(const base::Hash32& hash, std::string_view raw)>;
    Courier(net::RpcClient& node, base::Clock& clock) : m_node(node), m_clock(clock) {}

    /// The handler runs once at most, from the event loop. Dropping the Ask withdraws the question
    /// from the signer; what was handed to the node by then stays there.
    [[nodiscard]] Ask deliver(Signer& signer, const Shown& shown, Handler handler,
                              Before before = {});
    /// Bytes that came another way (a file, a picture): verified and sent.
    [[nodiscard]] Ask deliver(std::string raw, const Shown& shown, Handler handler,
                              Before before = {});

    /// A node may hear of what a wallet sent only after a while: so often, and so long, it is
    /// asked.
    static constexpr int kLooks = 30;
    static constexpr std::chrono::milliseconds kPause{1000};
    /// So often a node that refused the signed bytes is asked whether it has them.
    static constexpr int kOwnLooks = 3;

private:
    struct Trip;
    [[nodiscard]] Ask begin(Signer* signer, std::string raw, const Shown& shown, Handler handler,
                            Before before);
    net::RpcClient& m_node;
    base::Clock& m_clock;
};

} // namespace rollscope::wallet
