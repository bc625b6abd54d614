#pragma once
#include "chain/batch_search.hpp"
#include "chain/contract_reader.hpp"
#include "chain/recommit_log.hpp"
#include "engine/cost_view.hpp"

namespace rollscope::engine {

/// A few questions of somebody else that are asked beside a chain's own, and what to do with their
/// answers. What others are refused does not carry these to further operators.
struct Errand
{
    std::vector<chain::Question> questions;
    std::function<void(std::span<const chain::ReadValue>)> done;
};

/// What one chain is asked every few minutes in one batch: its prices, how far its batches have
/// come, who is to make its blocks. Engine thread.
class CostBook
{
public:
    static constexpr qint64 kRoundMs = 300'000; ///< between rounds
    static constexpr qint64 kMeteredMs = 1'800'000;
    static constexpr qint64 kSearchMs = 60'000; ///< while a search is under way…
    static constexpr qint64 kFirstMs = 5'000;   ///< …and for its first rounds
    static constexpr int kFirstRounds = 3;

    CostBook(const registry::ChainSpec& spec, bool metered);

    /// Prices in this round, or a search alone?
    [[nodiscard]] bool due(qint64 steadyMs) const { return !m_ticket && steadyMs >= m_nextAt; }
    /// Asks one round; `told` runs when its answers came or failed to, and whether it asked prices.
    /// `lastDay` = the first block that anyone wants to know the maker of, `head` the newest.
    void ask(chain::ContractReader& reader, qint64 steadyMs, quint64 lastDay, quint64 head,
             std::vector<Errand> errands, std::function<void(bool prices)> told);
    void stop();

    [[nodiscard]] const registry::ChainSpec& spec() const { return m_spec; }
    [[nodiscard]] bool metered() const { return m_metered; }
    [[nodiscard]] const chain::FeeQuote& quote() const { return m_quote; }
    [[nodiscard]] base::UnixMs at() const { return m_at; }
    [[nodiscard]] const QString& endpoint() const { return m_endpoint; }
    [[nodiscard]] const std::optional<chain::BatchSearch>& batches() const { return m_batches; }
    [[nodiscard]] const std::optional<chain::EpochBook>& epochs() const { return m_epochs; }
    [[nodiscard]] const std::optional<chain::RecommitLog>& recommits() const { return m_recommits; }
    [[nodiscard]] const QString& batchTrouble() const { return m_batchTrouble; }
    [[nodiscard]] const QString& epochTrouble() const { return m_epochTrouble; }
    [[nodiscard]] const QString& recommitTrouble() const { return m_recommitTrouble; }

private:
    struct Part
    {
        std::size_t begin = 0, size = 0;
        std::function<void(std::span<const chain::ReadValue>)> take;
    };
    void add(std::vector<chain::Question>& all, std::vector<Part>& parts,
             std::vector<chain::Question> questions,
             std::function<void(std::span<const chain::ReadValue>)> take);
    void ask(chain::ContractReader& reader, Errand errand);
    void takeQuote(std::span<const chain::ReadValue> values);
    [[nodiscard]] bool searching() const;

    registry::ChainSpec m_spec;
    bool m_metered;
    chain::FeeModel m_model;
    std::optional<chain::BatchSearch> m_batches;
    std::optional<chain::EpochBook> m_epochs;
    std::optional<chain::RecommitLog> m_recommits;
    chain::FeeQuote m_quote;
    bool m_quoted = false; ///< in the answer that is being read
    base::UnixMs m_at;
    QString m_endpoint, m_batchTrouble, m_epochTrouble, m_recommitTrouble;
    chain::ContractReader::Ticket m_ticket;
    std::vector<chain::ContractReader::Ticket> m_errands; ///< of the last round
    qint64 m_nextAt = 0, m_pricesAt = 0;                  ///< steady ms
    int m_rounds = 0;
};

} // namespace rollscope::engine
