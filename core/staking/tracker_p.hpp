#pragma once
#include "staking/tracker.hpp"

namespace rollscope::staking {

/// The inside of a tracker. Questions to the node hold it weakly.
struct Tracker::Private : std::enable_shared_from_this<Private>
{
    using HashQuestion = wallet::Question<base::Hash32>;
    using SettledResult = base::Result<stake::Settled>;

    /// A transaction that is looked at again and again.
    struct Followed
    {
        QString flow;
        std::size_t intent = 0;
        wallet::Tracking tracking;
        wallet::Ask look;
        base::Timer pause;
        bool ended = false;
    };
    /// A signature whose end is looked up, and who waits for it.
    struct Search
    {
        QString flow;
        std::size_t intent = 0;
        wallet::Ask look;
        std::vector<std::function<void(const SettledResult&)>> waiting;
    };

    struct Sending
    {
        wallet::Signer* signer = nullptr;
        SendQuestion asked;
        std::shared_ptr<HashQuestion> question;
        wallet::Ask delivery;
        std::size_t intent = 0;
    };

    Private(net::RpcClient& n, base::ChainId c, JournalFile& j, base::Clock& k, Rules r)
        : node(n), chain(c), journal(j), clock(k), rules(r), courier(n, k)
    {}

    [[nodiscard]] const stake::Intent* intentOf(const QString& flow, std::size_t index) const;
    /// Of one account, or of all.
    [[nodiscard]] std::vector<stake::Journal::Unsettled>
    uncertain(const std::optional<base::Address>& account) const;
    void tell(const base::Error& error) const;

    // Following (tracker.cpp)
    /// Writes, and tells when it could not.
    base::Result<void> change(const std::function<base::Result<void>(stake::Journal&)>& edit);
    SettledResult settle(const QString& flow, std::size_t intent, const stake::ChainLook& look);
    /// Asks the chain what became of a signature; `then` hears it, or why nobody can tell.
    void search(const QString& flow, std::size_t intent,
                std::function<void(const SettledResult&)> then);
    void searched(const std::shared_ptr<Search>& made, const base::Result<stake::ChainLook>& look);
    void follow(const QString& flow, std::size_t index);
    void look(const std::shared_ptr<Followed>& one);
    void end(const std::shared_ptr<Followed>& one);
    void seen(const std::shared_ptr<Followed>& one, const base::Result<wallet::Sighting>& sighting);
    void take(const std::shared_ptr<Followed>& one, const wallet::Sighting& sighting);
    /// What the journal should know by this sighting.
    void write(const Followed& one, const wallet::Sighting& sighting, bool deep);

    // Sending (tracker_send.cpp)
    /// Settles what is not certain of the account, one after the other, then goes on.
    void clear(const std::shared_ptr<Sending>& sending);
    void cleared(const std::shared_ptr<Sending>& sending, const SettledResult& settled);
    void askBlock(const std::shared_ptr<Sending>& sending);
    void intend(const std::shared_ptr<Sending>& sending, quint64 head);
    void delivered(const std::shared_ptr<Sending>& sending,
                   const wallet::Courier::Outcome& outcome);

    net::RpcClient& node;
    base::ChainId chain;
    JournalFile& journal;
    base::Clock& clock;
    Rules rules;
    wallet::Courier courier;
    std::function<void(const TrackNews&)> news;
    std::function<void(const base::Error&)> trouble;
    std::vector<std::shared_ptr<Followed>> followed;
    std::vector<std::shared_ptr<Search>> searches;
    std::vector<std::weak_ptr<Sending>> sendings;
};

} // namespace rollscope::staking
