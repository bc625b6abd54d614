#pragma once
#include "engine/engine.hpp"
#include "tape/tape.hpp"

namespace rollscope::engine {

/// What a tape held, as the detectors found it.
struct Analysis
{
    tape::TapeHeader header;
    quint64 frames = 0, heads = 0, broken = 0; ///< frames, observations, frames that say nonsense
    qint64 lengthMs = 0;                       ///< of tape time
    bool truncated = false;
    std::vector<health::Incident> incidents; ///< by start; open ones without an end
    struct Rolled
    {
        QString chain;
        health::Rollback record; ///< without its lists: a hostile tape has no end of them
        quint64 txs = 0, txsBack = 0;
    };
    std::vector<Rolled> rollbacks; ///< as they were last told
    quint64 verdicts = 0;          ///< changes of state
};

/// Runs the detectors of the engine over a tape, on the tape's clock, as fast as it can be read:
/// every head and every fetched block that its endpoints told, through the same reading, tracker
/// and monitor. Bounded memory. `lookup` gives the registry's facts, as for tape::specsOf; `sink`
/// (may be null) is told verdicts, incidents and dropped blocks in tape order. One thread.
[[nodiscard]] base::Result<Analysis>
analyzeTape(const QString& path,
            const std::function<const registry::ChainSpec*(const QString& id)>& lookup,
            EventSink* sink = nullptr);

} // namespace rollscope::engine
