#pragma once
#include "wallet/account_book.hpp"
#include "wallet/rpc_signer.hpp"

namespace rollscope::wallet {

/// How a signer stands now.
struct SignerSight
{
    enum class State : quint8 {
        Off,        ///< nobody connected it, or somebody ended that
        Connecting, ///< asked for its accounts; a person may have to answer there
        Connected,
        Refused, ///< a person or the signer said no
        Lost,    ///< not there, or no longer
    };
    State state = State::Off;
    std::vector<base::Address> accounts; ///< while connected; may be none
    std::optional<base::ChainId> chain;  ///< where the signer tells it
    base::Error reason;                  ///< of Refused and Lost
};

/// Keeps an eye on one signer behind JSON-RPC: connects, looks every few seconds at its accounts
/// and its chain, tells when it goes and finds it when it is back. It asks a person only when
/// connect() does; what it repeats by itself never opens a question there. One thread.
class SignerWatch
{
public:
    /// BadInput for a URL that checkUrl() of its kind refuses, or that holds what may be a secret:
    /// it would be kept in a file.
    [[nodiscard]] static base::Result<std::unique_ptr<SignerWatch>> make(const SignerLink& link,
                                                                         base::Clock& clock);
    ~SignerWatch();

    /// `fn` runs from the event loop after each change of sight(), and inside connect() and
    /// disconnect(). It may not disconnect or destroy the watch.
    void onChange(std::function<void()> fn) { m_changed = std::move(fn); }
    /// With `mayAsk` a wallet asks its person; else it is seen only if it was allowed before.
    void connect(bool mayAsk);
    void disconnect();
    [[nodiscard]] const SignerSight& sight() const { return m_sight; }

    static constexpr std::chrono::milliseconds kPause{4000}; ///< between two looks

private:
    SignerWatch(const SignerLink& link, base::Clock& clock);
    [[nodiscard]] base::Result<std::unique_ptr<RpcSigner>> signer() const;
    void look(bool mayAsk);
    void heard(const base::Result<SignerPresence>& presence);
    void gone(const base::Error& reason);
    void become(SignerSight sight);

    SignerLink m_link;
    base::Clock& m_clock;
    std::function<void()> m_changed;
    SignerSight m_sight;
    std::unique_ptr<RpcSigner> m_signer;
    Ask m_ask;
    base::Timer m_next;
};

} // namespace rollscope::wallet
