#pragma once
#include "health/rollback.hpp"
#include "health/verdict.hpp"
#include <QJsonObject>
#include <array>

namespace rollscope::health {

enum class IncidentKind : quint8 { Halt, Rollback, SafeHeadStall, Degraded, Backfill };
inline constexpr std::size_t kIncidentKinds = 5;
enum class Severity : quint8 { Notice, Warning, Critical };
enum class Phase : quint8 { Opened, Updated, Closed };

/// As in the JSON lines: "halt", "rollback", "safe-head-stall", "degraded", "backfill".
[[nodiscard]] const char* nameOf(IncidentKind kind);
[[nodiscard]] const char* nameOf(Severity severity);
[[nodiscard]] const char* nameOf(Phase phase);

/// What one endpoint showed when an incident opened or closed.
struct IncidentEvidence
{
    Phase at = Phase::Opened;
    QString endpoint; ///< operator
    QString state;    ///< nameOf(EndpointState)
    std::optional<quint64> block;
    base::Hash32 hash;
    base::UnixMs arrival;
};

/// Something that was wrong with a chain for a time, with the evidence. Stored and exported.
struct Incident
{
    QString id;    ///< "<chain>-<kind>-<UTC start>", unique
    QString chain; ///< registry id
    IncidentKind kind = IncidentKind::Halt;
    Severity severity = Severity::Warning;
    base::UnixMs start;                ///< when it began to be wrong
    base::UnixMs opened;               ///< when we said so
    std::optional<base::UnixMs> end;   ///< when it was well again; absent while open
    std::optional<base::UnixMs> seen;  ///< while open: when it was last seen to hold
    std::optional<quint64> startBlock; ///< last block before
    std::optional<quint64> endBlock;   ///< first block after
    qint64 detectionDelayMs = 0; ///< opened, after the first missed block (or conflicting one)
    QString summary;             ///< one sentence
    QString group;               ///< id of the first incident of its group; empty = alone
    QString groupReason;         ///< "parent ethereum", "stack op-stack", "DA celestia"
    std::vector<IncidentEvidence> evidence;
    /// When nobody watched while it was open. Where it was over when watched again, `end` is the
    /// beginning of this: it held until then, and may have held longer.
    struct Gap
    {
        base::UnixMs from, to;
        bool operator==(const Gap&) const = default;
    };
    std::optional<Gap> unwatched;
    bool unseen = false; ///< an earlier run's, not seen to hold in this one; in memory alone
    /// By which rule a message was last made of it, when, and how grave it was then.
    struct Told
    {
        QString rule;
        base::UnixMs at;
        Severity severity = Severity::Notice;
        bool operator==(const Told&) const = default;
    };
    std::optional<Told> told;
    // Of a rollback:
    quint64 depth = 0;
    qint64 depthSeconds = 0;
    bool deeper = false;
    std::optional<BlockId> ancestor;
    quint64 droppedTxs = 0, returnedTxs = 0, unknownTxs = 0;
    QStringList droppedHashes; ///< of transactions that did not come back, at most 1000
    // Of a halt that was caught up:
    double catchUpSpeed = 0;
    // The user's:
    QString note;
    std::optional<base::UnixMs> noticeAt; ///< when the operator told the public
};

/// Everything, as one object; and back. Unknown members are ignored, wrong ones are an error.
[[nodiscard]] QJsonObject toJson(const Incident& incident);
[[nodiscard]] std::optional<Incident> incidentFromJson(const QJsonObject& json);

/// When an incident of a kind opens and closes.
struct IncidentRule
{
    bool on = true;
    qint64 forMs = 0;             ///< how long it must hold before it opens
    qint64 keepFiringMs = 60'000; ///< how long it must be over before it closes
};
using IncidentRules = std::array<IncidentRule, kIncidentKinds>;
[[nodiscard]] IncidentRules defaultRules();

} // namespace rollscope::health
