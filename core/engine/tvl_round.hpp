#pragma once
#include "chain/contract_reader.hpp"
#include "l1/tvl.hpp"
#include <deque>
#include <map>

namespace rollscope::engine {

/// What is known of a parent chain beyond one round, for an hour.
struct TvlKnowledge
{
    bool noMulticall = false;              ///< two operators, or the only one, say so
    std::map<base::Address, bool> hasCode; ///< of escrows whose probe said nothing
};

/// One reading of all plans of a parent chain at one block: an eth_call to Multicall3 each, or
/// single calls in batches where there is none; few at a time. Engine thread.
class TvlRound
{
public:
    struct At
    {
        quint64 block = 0;
        qint64 timestamp = 0; ///< Unix seconds
    };
    using Got = std::function<void(std::size_t plan, base::Result<l1::TvlFigure>)>;
    /// `reader` and `known` outlive this. `got` runs once per plan, from the event loop; it must
    /// not destroy this.
    TvlRound(std::vector<l1::TvlPlan> plans, At at, chain::ContractReader& reader,
             TvlKnowledge& known, Got got);

    [[nodiscard]] bool done() const { return m_waiting.empty() && m_open.empty(); }
    [[nodiscard]] const At& at() const { return m_at; }
    [[nodiscard]] const std::vector<l1::TvlPlan>& plans() const { return m_plans; }
    /// What the round takes where nothing bundles its questions.
    [[nodiscard]] quint64 singleRequests() const;
    /// Requests since the start of the round.
    [[nodiscard]] quint64 requests() const;

private:
    using Answers = std::vector<l1::MulticallReturn>;
    void next();
    void ask(std::size_t plan, std::vector<chain::Question> questions, qint64 deadlineMs,
             std::function<void(const chain::ReadResult&)> came, int operators = 1);
    void askWhole(std::size_t plan);
    /// Everybody who was asked returned nothing at Multicall3's address.
    void checkMulticall(std::size_t plan);
    void askSingly(std::size_t plan);
    /// Escrows that seem to have no code are looked at, a few a round.
    void checkCode(std::size_t plan, Answers answers, const chain::ReadAnswer& by);
    void conclude(std::size_t plan, const Answers& answers, const QString& operatorName,
                  const QString& endpoint);
    void finish(std::size_t plan, base::Result<l1::TvlFigure> figure);

    std::vector<l1::TvlPlan> m_plans;
    At m_at;
    chain::ContractReader& m_reader;
    TvlKnowledge& m_known;
    Got m_got;
    std::deque<std::size_t> m_waiting;
    std::map<std::size_t, chain::ContractReader::Ticket> m_open;
    quint64 m_before = 0;
    int m_codeChecks = 0;
};

} // namespace rollscope::engine
