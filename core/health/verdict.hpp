#pragma once
#include "base/types.hpp"
#include <QString>
#include <optional>
#include <vector>

namespace rollscope::health {

/// What can be said of a chain. Unknown is never well.
enum class State : quint8 {
    Starting,
    Live,
    Degraded,
    Stalled,
    Backfilling,
    RolledBack,
    Halted,
    Unknown,
};
inline constexpr std::size_t kStates = 8;

/// What can be said of one endpoint.
enum class EndpointState : quint8 {
    Idle, ///< not asked, or nothing heard yet
    Ok,
    Lagging, ///< its heads are `lagBlocks` behind when they come
    Stuck,   ///< answers, or is connected, but shows no new block while the chain goes on
    Forked,  ///< shows another block at `forkNumber`
    Unreachable,
    RateLimited,
    Lying,
};

/// Lower camel case, as in the JSON lines: "rolledBack", "rateLimited".
[[nodiscard]] const char* nameOf(State state);
[[nodiscard]] const char* nameOf(EndpointState state);

/// One endpoint's part in a verdict.
struct Evidence
{
    base::EndpointIndex endpoint{};
    quint16 voice = 0; ///< operator's number; two endpoints of one operator are one voice
    EndpointState state = EndpointState::Idle;
    quint64 lagBlocks = 0;
    quint64 forkNumber = 0;
    base::Hash32 forkHash;
    QString reason; ///< of the connection's trouble, if any
    std::optional<quint64> head;
    base::Hash32 headHash;
    base::UnixMs headSeen; ///< when its head last moved
    base::UnixMs toldAt;   ///< when it last told anything
    bool witness = false;  ///< it can tell that no new block came since the head moved
};

/// Why a state is what it is.
enum class Cause : quint8 {
    None,
    FirstBlock,      ///< waits for the first one
    NoEndpoint,      ///< none is configured or active
    NoAnswer,        ///< no endpoint answers
    TooFewWitnesses, ///< late, but fewer operators than needed can tell
    OwnNetwork,
    OwnClock,
    OwnLoop, ///< we slept or were stuck
    NoNewBlock,
    FewTransactions,
    SlowBlocks,
    SafeHead,
    CatchingUp,
    Reorg,
};
[[nodiscard]] const char* nameOf(Cause cause);

/// The state of a chain, and the figures behind it. Pure numbers, so that each reader words them in
/// its own language; sentence() is the English of the terminal.
struct Verdict
{
    State state = State::Starting;
    Cause cause = Cause::FirstBlock;
    base::UnixMs since; ///< when this state began
    base::UnixMs at;    ///< when it was judged
    // What holds beside the state that is shown (a halted chain may be rolled back too):
    bool halted = false, backfilling = false, rolledBack = false, stalled = false, degraded = false;
    qint64 ageMs = 0;   ///< since the head last moved here
    qint64 limitMs = 0; ///< beyond which silence is a halt where two operators show it
    /// Beyond which silence is a halt as things stand: limitMs, or three times that while one
    /// operator alone of several can tell; absent while none can.
    std::optional<qint64> haltMs;
    double intervalMs = 0; ///< learned, per block
    /// With Cause::NoAnswer: when a node last told anything, or when watching began.
    std::optional<base::UnixMs> unansweredSince;
    int witnesses = 0;              ///< operators that show no new block
    int operators = 0;              ///< that are asked
    qint64 behindMs = 0;            ///< head's timestamp before now, while back-filling
    double speed = 0;               ///< chain seconds per second, while back-filling
    std::optional<qint64> etaMs;    ///< until the head is at now again
    qint64 safeAgeMs = 0;           ///< since the safe head last moved, while stalled
    double share = 1;               ///< of the usual transactions (or pace), while degraded
    QString detail;                 ///< the cause's own words: our fault's, or an endpoint's reason
    std::vector<Evidence> evidence; ///< per endpoint, in the chain's order
};

/// The endpoints that say what the verdict says: of a halt those that show no new block, else those
/// that are well. In the chain's order; two of one operator are both named.
[[nodiscard]] std::vector<base::EndpointIndex> sayingSo(const Verdict& verdict);

/// One English sentence for a person; empty while live.
[[nodiscard]] QString sentence(const Verdict& verdict);

} // namespace rollscope::health
