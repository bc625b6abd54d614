#pragma once
#include "staking/nonce_look.hpp"
#include "staking/tracker.hpp"
#include <set>

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
        wallet::Ask second;                     ///< the other operator's look, while it is asked
        bool asking = false;                    ///< it is
        bool told = false;                      ///< that the two differ
        std::optional<base::Hash32> agreed;     ///< the block of which both say the same
        wallet::Turn owed = wallet::Turn::None; ///< not told yet
        std::optional<wallet::Fate> said;       ///< told last
    };
    /// A signature whose end is looked up, and who waits for it.
    struct Search
    {
        QString flow;
        std::size_t intent = 0;
        wallet::Ask look;
        std::vector<std::function<void(const SettledResult&)>> waiting;
        NonceQuestion question;
        bool byHand = false; ///< by a hash that a person gave
        /// Who is asked: the first node, the second, the first about what the second found.
        enum class Stage : quint8 { First, Second, FirstAgain } stage = Stage::First;
        std::optional<stake::ChainLook>
            claimed; ///< what one node said and the other has to say too
    };
    /// One that is looked up later, again.
    struct Later
    {
        QString flow;
        std::size_t intent = 0;
        int tries = 0;
        base::Timer timer;
    };

    struct Sending
    {
        wallet::Signer* signer = nullptr;
        SendQuestion asked;
        std::shared_ptr<HashQuestion> question;
        wallet::Ask delivery;
        std::size_t intent = 0;
        bool written = false;                             ///< the intent is
        std::set<std::pair<QString, std::size_t>> looked; ///< at which signatures
    };

    Private(net::RpcClient& n, base::ChainId c, JournalFile& j, base::Clock& k, Rules r)
        : node(n), chain(c), journal(j), clock(k), rules(std::move(r)), courier(n, k)
    {}

    [[nodiscard]] const stake::Intent* intentOf(const QString& flow, std::size_t index) const;
    /// Of one account, or of all.
    [[nodiscard]] std::vector<stake::Journal::Unsettled>
    uncertain(const std::optional<base::Address>& account) const;
    void tell(const base::Error& error) const;

    // Following (tracker.cpp)
    /// Writes, and tells when it could not.
    base::Result<void> change(const std::function<base::Result<void>(stake::Journal&)>& edit);
    /// The same by what was found out: tells that the journal is another, where it is.
    base::Result<void> note(const std::function<base::Result<void>(stake::Journal&)>& edit);
    SettledResult settle(const QString& flow, std::size_t intent, const stake::ChainLook& look);
    void follow(const QString& flow, std::size_t index);
    void look(const std::shared_ptr<Followed>& one);
    void end(const std::shared_ptr<Followed>& one);
    void seen(const std::shared_ptr<Followed>& one, const base::Result<wallet::Sighting>& sighting);
    void take(const std::shared_ptr<Followed>& one, const wallet::Sighting& sighting);
    /// Writes it and tells it.
    void believe(const std::shared_ptr<Followed>& one, const wallet::Sighting& sighting);
    /// What the journal should know by this sighting.
    void write(const Followed& one, const wallet::Sighting& sighting, bool deep);

    // What nobody is certain of (tracker_doubt.cpp)
    /// Asks the chain what became of a signature; `then` hears it, or why nobody can tell. By
    /// `hash` where a person gave one.
    void search(const QString& flow, std::size_t intent,
                std::function<void(const SettledResult&)> then,
                std::optional<base::Hash32> hash = {});
    void ask(const std::shared_ptr<Search>& made);
    void searched(const std::shared_ptr<Search>& made, const base::Result<stake::ChainLook>& look);
    void settled(const std::shared_ptr<Search>& made, const SettledResult& result);
    /// Soon is after ever longer pauses, up to seldom; rarely up to hours.
    enum class Again : quint8 { Soon, Seldom, Rarely };
    void lookLater(const QString& flow, std::size_t intent, Again again);
    /// Asks the second node about what would be the end of it.
    void confirm(const std::shared_ptr<Followed>& one, const wallet::Sighting& sighting);
    void confirmed(const std::shared_ptr<Followed>& one, const wallet::Sighting& sighting,
                   const base::Result<wallet::Sighting>& other);
    /// The bytes that could be sent once more: kept, in no block, their nonce taken by no other.
    [[nodiscard]] base::Result<std::string> sendable(const QString& flow, std::size_t index) const;
    /// `byItself`: no person asks for it now, so mayResend is asked.
    void sendAgain(const QString& flow, std::size_t intent,
                   const std::function<void(const SettledResult&)>& then, bool byItself = false);
    /// Looks a signature up, and sends its bytes again by itself where they are young.
    void resend(const QString& flow, std::size_t intent);
    /// Follows whatever was sent and is not final.
    void followAll();

    // Sending (tracker_send.cpp)
    [[nodiscard]] bool fits(const stake::Flow& way, const SendQuestion& asked) const;
    [[nodiscard]] static base::Error notOfTheWay(const QString& flow);
    /// Settles what is not certain of the account, one after the other, then goes on.
    void clear(const std::shared_ptr<Sending>& sending);
    void cleared(const std::shared_ptr<Sending>& sending, const SettledResult& settled);
    void askBlock(const std::shared_ptr<Sending>& sending);
    void intend(const std::shared_ptr<Sending>& sending, quint64 head);
    void delivered(const std::shared_ptr<Sending>& sending,
                   const wallet::Courier::Outcome& outcome);
    /// The question was taken back: who was asked may do it all the same.
    void withdrawn(const Sending& sending);

    net::RpcClient& node;
    net::RpcClient* second = nullptr;
    base::ChainId chain;
    JournalFile& journal;
    base::Clock& clock;
    Rules rules;
    wallet::Courier courier;
    std::function<void(const TrackNews&)> news;
    std::function<void()> changed;
    std::function<void(const base::Error&)> trouble;
    std::vector<std::shared_ptr<Followed>> followed;
    std::vector<std::shared_ptr<Search>> searches;
    std::vector<std::shared_ptr<Later>> later;
    std::vector<std::weak_ptr<Sending>> sendings;
    std::set<std::pair<QString, std::size_t>> heldBack; ///< by mayResend
};

} // namespace rollscope::staking
