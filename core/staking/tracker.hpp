#pragma once
#include "staking/journal_file.hpp"
#include "wallet/courier.hpp"
#include "wallet/tracking.hpp"
#include <functional>
#include <memory>

namespace rollscope::staking {

/// One transaction of a way that is to be signed and sent.
struct SendQuestion
{
    QString flow; ///< of the journal
    quint32 step = 0;
    stake::IntentRole role = stake::IntentRole::Act;
    QString what; ///< "approve", "stake"
    wallet::Shown shown;
    std::optional<base::Hash32> replaces = {}; ///< a pending one that this speeds up or cancels
    /// A person said by hand that the very same, which another way did, is wanted once more.
    bool confirmed = false;
    bool ownNonce = false; ///< the signer may send by itself, with a nonce that it chooses
    QString claim = {};    ///< id of the journal's claim that it takes
    std::optional<base::Hash32> intention = {}; ///< of the planned call
    /// Asked when the signed bytes are about to leave: an error keeps them here, they are thrown
    /// away, and their nonce is used again. Not asked of what a wallet sent by itself: that is out.
    std::function<base::Result<void>()> mayLeave = {};
    /// Begins the way where there is none, and takes it to where such a signature belongs: in the
    /// change that writes the intent, when what was uncertain of the account is settled. An error
    /// leaves the journal as it was, and the signer is not asked. Absent: the way is there already.
    std::function<base::Result<void>(stake::Journal&)> enter = {};
};

/// What became of a transaction.
struct TrackNews
{
    QString flow;
    std::size_t intent = 0; ///< of the flow
    base::Hash32 hash;
    wallet::Fate fate = wallet::Fate::Pending;
    wallet::Turn turn = wallet::Turn::None;
    std::optional<wallet::Inclusion> inclusion;
    quint64 depth = 0; ///< blocks on top
};

/// Sends the transactions of one chain and follows them until they are final, with the journal
/// beside: an intent is on the disk before the signer is asked, its hash before a node has it.
/// After a restart, what is not certain is looked up before its account signs again, and again
/// until it is certain. One thread; nodes, journal and clock outlive it.
class Tracker
{
public:
    struct Rules
    {
        wallet::TrackingRules tracking = {};
        std::chrono::milliseconds pause{4000}; ///< between two looks at a transaction
        /// So old at most may signed bytes be that are sent again without asking.
        std::chrono::minutes sendAgainWithin{10};
        /// Asked when such bytes are about to leave by themselves: an error keeps them here until
        /// retry(). Absent: they may.
        std::function<base::Result<void>()> mayResend = {};
    };
    Tracker(net::RpcClient& node, base::ChainId chain, JournalFile& journal, base::Clock& clock,
            Rules rules);
    Tracker(net::RpcClient& node, base::ChainId chain, JournalFile& journal, base::Clock& clock)
        : Tracker(node, chain, journal, clock, Rules())
    {}
    ~Tracker();
    Tracker(const Tracker&) = delete;

    /// A node of another operator; nullptr: there is none. That something failed, was replaced or
    /// is final is believed when both say so; and it is asked what the first one cannot tell.
    void confirmWith(net::RpcClient* second);

    /// Runs for each change, from the event loop; with Turn::None where a node has it in its pool
    /// for the first time, or again after nobody had it.
    void onNews(std::function<void(const TrackNews&)> fn);
    /// Runs when the journal is another by what was found out, or by a question that was taken
    /// back; of what send() answers its handler tells. It comes in the midst of the work: ask the
    /// tracker nothing in it.
    void onChange(std::function<void()> fn);
    /// A journal that cannot be written, a node that does not answer a look, two nodes that differ.
    void onTrouble(std::function<void(const base::Error&)> fn);

    /// Looks up what the journal is not certain of, and follows what was sent and is not final.
    /// Signed bytes that no node has, and that are young, are sent again where Rules::mayResend
    /// lets them. Call it at the start.
    void resume();
    /// What mayResend kept here is looked up and asked about once more: the chain is another now.
    void retry();

    /// Looks an uncertain signature up by a hash that a person found elsewhere: where no node can
    /// tell what took its nonce. A hash of another transaction changes nothing.
    [[nodiscard]] wallet::Ask lookUp(const QString& flow, std::size_t intent,
                                     const base::Hash32& hash,
                                     wallet::Question<stake::Settled>::Handler handler);
    /// Hands the signed bytes of what no node has to the node once more. BadInput where there are
    /// none, or something else took their nonce.
    [[nodiscard]] wallet::Ask sendAgain(const QString& flow, std::size_t intent,
                                        wallet::Question<stake::Settled>::Handler handler);

    /// The account's uncertain signatures are settled first; then the intent is written, the signer
    /// asked, and what it gives verified and sent. The handler runs once at most, from the event
    /// loop, when a node has it, also where that is found out after an error. BadInput in words
    /// where the journal forbids it (it could be done twice), Io where it cannot be written: the
    /// signer was not asked then. Other errors are the courier's; whether something may be out is
    /// settled before anything else is signed. Dropping the Ask withdraws the question from the
    /// signer; its intent stays open until it is looked up, which is soon and again and again.
    [[nodiscard]] wallet::Ask send(wallet::Signer& signer, SendQuestion question,
                                   wallet::Question<base::Hash32>::Handler handler);

    /// Signatures of the account that nobody knows the end of.
    [[nodiscard]] std::size_t uncertain(const base::Address& account) const;
    /// Transactions that are followed.
    [[nodiscard]] std::size_t followed() const;

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace rollscope::staking
