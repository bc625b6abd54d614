#pragma once
#include "engine/cost_book.hpp"
#include "engine/cost_past.hpp"
#include "engine/engine.hpp"
#include "l1/posting_costs.hpp"
#include <map>

namespace rollscope::engine {

/// What it costs to use the chains, how final they are, what they earn and who makes their blocks:
/// asks each chain in one batch every five minutes, tells the sink and the store, and fills the
/// snapshot. Engine thread.
class CostDesk
{
public:
    struct Host
    {
        base::Clock& clock;
        EventSink* sink = nullptr;
        store::Writer* writer = nullptr;
        /// By the chain's place; all outlive a round.
        std::function<chain::ContractReader&(std::size_t)> reader;
        std::function<const base::Block*(std::size_t)> head;
        std::function<chain::TagHeads(std::size_t)> tags;
        std::function<double(std::size_t)> blockMs; ///< usual interval; 0 = not known
        /// Of one whole token of this symbol; nullopt where nobody says.
        std::function<std::optional<UsdPrice>(const QString& symbol)> price = {};
        /// After the chain was asked.
        std::function<void(std::size_t, const CostView&)> noted = {};
    };
    CostDesk(const std::vector<registry::ChainSpec>& watched, bool metered, Host host);

    /// What an earlier run stored of the last day; fees are read at the ticks, a little at each.
    /// `rollups` are ids by l1::Owner.
    void resume(std::unique_ptr<store::Reader> reader, const std::vector<QString>& rollups);
    void changed(std::size_t chain, const health::HeadChange& change);
    /// A rollup's posting in a canonical block of `parent`.
    void posted(const QString& parent, const l1::Posted& posted, const base::Hash32& block,
                qint64 timestamp);
    /// Asks whom it is time to ask; nobody unless `live` (a tape holds no state).
    void tick(bool live);
    void stop();
    /// The stages that the parent chain decides, where this chain has them.
    void completeTags(std::size_t chain, chain::TagHeads& tags) const;
    /// After the chains' rows and the L1 views are in it.
    void fill(Snapshot& snapshot);

private:
    struct Desk
    {
        CostBook book;
        l1::FeeLedger fees;
        chain::ChallengePeriod challenge = {};
        qint64 errandsAt = 0; ///< steady ms, of the questions for others
        std::map<base::Address, bool> inPool = {};
        std::shared_ptr<const CostView> view = {};
        SequencerView toldMakers = {};
        l1::PostingCosts postings = {}; ///< of rollups on this chain
    };
    [[nodiscard]] quint64 dayAgo(std::size_t chain) const;
    [[nodiscard]] std::vector<Errand> errandsOn(std::size_t parent);
    void addChallenges(std::size_t parent, std::vector<Errand>& out);
    void addReceipts(std::size_t parent, std::vector<Errand>& out);
    void addPoolMembers(std::size_t parent, std::vector<Errand>& out);
    void told(std::size_t chain, bool prices);
    [[nodiscard]] CostView viewOf(std::size_t chain) const;
    [[nodiscard]] SequencerView sequencersOf(std::size_t chain) const;
    void keep(std::size_t chain, const CostView& view);

    void renew(std::size_t chain, const Snapshot& snapshot);

    Host m_host;
    std::vector<Desk> m_desks;
    std::optional<CostPast> m_past;
    qint64 m_filledAt = 0; ///< second
};

} // namespace rollscope::engine
