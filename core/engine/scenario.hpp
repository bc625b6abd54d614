#pragma once
#include "health/incident.hpp"
#include "registry/registry.hpp"

namespace rollscope::engine {

/// What the detectors must say of a scenario's tape.
struct Expectation
{
    std::vector<health::IncidentKind> kinds;
    std::optional<quint64> depth;       ///< blocks; as recorded, or as the tape was built
    std::optional<qint64> depthSeconds; ///< where the source gives a span
    std::optional<quint64> droppedTxs;
    bool depthRecorded = false;          ///< else the depth is this tape's, not the source's
    std::optional<qint64> noticeDelayMs; ///< when the public was told, after the start
};

/// A stretch of a scenario's main chain.
struct Stretch
{
    enum class Make : quint8 { Blocks, Nothing, CatchUp };
    Make make = Make::Blocks;
    qint64 ms = 0; ///< CatchUp: at most; it ends when the chain is at its clock again
    int intervalMs = 2000;
    int txs = 12;
    double speed = 20;    ///< of CatchUp, chain seconds per second
    quint64 rollBack = 0; ///< blocks dropped where it begins
    bool safeStands = false;
};

/// A known incident as a plan for a tape, made from public facts.
struct Scenario
{
    QString id, chain, kind, source, confidence;
    QString whyNot;         ///< not empty: the facts do not suffice for a tape
    QStringList assumed;    ///< what the source does not say and the tape had to choose
    base::UnixMs start;     ///< of the trouble
    qint64 lastsMs = 0;     ///< as the source tells; 0 = it does not
    quint64 firstBlock = 0; ///< number of the tape's first block
    int operators = 2;
    int stuckAfter = 0; ///< so many operators stay stuck from the trouble on
    std::vector<Stretch> stretches;
    Expectation expected;
};

/// All incidents of the shipped file, in its order; `path` may name another one.
[[nodiscard]] base::Result<std::vector<Scenario>>
loadScenarios(const registry::Registry& registry,
              const QString& path = QStringLiteral(":/rollscope/scenarios/incidents.json"));

/// Builds the tape: the chain at its operators, ten other chains with normal traffic, labelled as
/// reconstructed. Deterministic.
base::Result<void> writeScenario(const Scenario& scenario, const registry::Registry& registry,
                                 const QString& out);

} // namespace rollscope::engine
