#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include "eth/clear_signing.hpp"
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

/// What was begun, signed, sent and is to be claimed, so that no crash loses or doubles any of it.
/// Pure: whoever changes it writes it to the disk before the next step is taken.
namespace rollscope::stake {

/// Where the way of one position stands.
enum class FlowState : quint8 {
    Idle,
    Preflight,
    Approve,
    Simulate,
    Sign,
    Pending,       ///< sent, or perhaps sent
    Confirmed,     ///< in a block
    Active,        ///< staked
    ExitRequested, ///< waits for its maturity
    Claimable,
    Claimed,
};
inline constexpr int kFlowStates = 11;
/// Lower camel case, as the file has it: "exitRequested".
[[nodiscard]] QString nameOf(FlowState state);
/// Whether a way may go from the one to the other: forward, back to before the signature, and back
/// from a block that a reorganisation took away.
[[nodiscard]] bool mayFollow(FlowState from, FlowState to);

/// What is known of one signature that a signer was, or will be, asked for.
enum class IntentState : quint8 {
    Open,     ///< the signer was to be asked; nobody knows what came of it
    Sent,     ///< a node has it
    Included, ///< in a block, and succeeded
    Reverted, ///< in a block, and failed there
    Replaced, ///< another transaction took its nonce: it can never be included
    Unseen,   ///< not seen, and its nonce was free: it may still come, so only its nonce is used
    Refused,  ///< the signer said no, and nothing was signed
};
inline constexpr int kIntentStates = 7;
[[nodiscard]] QString nameOf(IntentState state);

/// What a signature is for.
enum class IntentRole : quint8 {
    Prepare, ///< an approval, or one taken back
    Act,     ///< what the way is about: its block confirms the way
    After,   ///< the exit, the claim
};
inline constexpr int kIntentRoles = 3;
[[nodiscard]] QString nameOf(IntentRole role);

/// One signature. Written before the signer is asked.
struct Intent
{
    quint32 step = 0; ///< of the flow's plan
    IntentRole role = IntentRole::Act;
    QString what; ///< "approve", "stake": for a person
    quint64 nonce = 0;
    base::Hash32 call; ///< callHash() of what is signed
    base::UnixMs at;
    quint64 fromBlock = 0; ///< no block before it can hold it
    IntentState state = IntentState::Open;
    std::optional<base::Hash32> hash; ///< of the transaction
    std::optional<quint64> block;     ///< that holds it
    std::optional<base::Hash32> blockHash;
    bool isFinal = false; ///< its block stays: nobody has to look at it any more
    /// The hash of what the signer gave, known before anything was sent; and the bytes, where they
    /// are few, for as long as they may have to be sent again.
    std::optional<base::Hash32> signedAs;
    std::string raw;
    /// The signer sends by itself, and may have taken another nonce than the one shown: until the
    /// chain tells, nobody here knows which.
    bool ownNonce = false;
    QString claim; ///< id of the DueClaim that it takes; empty: none
    /// What it is meant to do, where its arguments move with the chain: with another least amount
    /// it is the same once more. See intentionOf().
    std::optional<base::Hash32> intention = {};
    bool operator==(const Intent&) const = default;
};

/// Chain, contract, coin and calldata of a call in 32 bytes. Fees and nonce are not in it: a
/// transaction that was sped up does the same.
[[nodiscard]] base::Hash32 callHash(const eth::clear::Call& call);

/// The way of one position, from the first card to the claim.
struct Flow
{
    QString id;
    base::ChainId chain;
    base::Address account;
    QString protocol, action;
    FlowState state = FlowState::Idle;
    base::UnixMs since; ///< of the state
    std::optional<base::UnixMs> maturity;
    QString ticket; ///< what the protocol calls it, where it has a number
    std::vector<Intent> intents;
    bool operator==(const Flow&) const = default;
};

/// Whether a way that was begun may be gone on with in the place of a new one: as far as anybody
/// knows no act of it ever left, and nothing of it was replaced but by the same call of its own. An
/// approval may have been made.
[[nodiscard]] bool goesOn(const Flow& flow);

/// Of which signature of a way nobody is certain: the newest that is open, else the newest unseen
/// one whose nonce no other of the way has; nullopt: all is certain.
[[nodiscard]] std::optional<std::size_t> uncertainIn(const Flow& flow);
/// The newest such signature whose bytes are kept, so that they can be sent again.
[[nodiscard]] std::optional<std::size_t> keptIn(const Flow& flow);

/// Something that can be claimed, of a flow or of a watched address.
struct DueClaim
{
    QString id; ///< "enki/0x…/ticket 12": the same thing has the same
    base::ChainId chain;
    base::Address account;
    QString protocol, what;
    std::optional<base::UnixMs> due;     ///< absent: not known yet
    std::optional<base::UnixMs> toldFor; ///< the `due` that a person was told of
    bool claimed = false;
    std::optional<base::UnixMs> seen; ///< when it was read for the first time
    bool operator==(const DueClaim&) const = default;
};

/// What a node, better two, says of a nonce whose transaction is not known.
struct ChainLook
{
    quint64 latestNonce = 0;  ///< of the account in blocks
    quint64 pendingNonce = 0; ///< with what waits
    struct Found
    {
        base::Hash32 hash;
        base::Hash32 call;            ///< callHash() of what was found
        std::optional<quint64> block; ///< absent: it waits
        std::optional<base::Hash32> blockHash;
        bool succeeded = true;
        bool deep = false; ///< as many blocks are on top as the chain's rule for "safe" asks
        bool operator==(const Found&) const = default;
    };
    std::optional<Found> found; ///< the account's transaction with this nonce, where it was found
    /// The account's transaction by the hash that the signer gave, where it does what was asked for
    /// and has another nonce than what was shown.
    struct Elsewhere
    {
        base::Hash32 hash;
        base::Hash32 call; ///< callHash() of it
        quint64 nonce = 0;
    };
    std::optional<Elsewhere> elsewhere = {};
};

/// What a look decided.
enum class Settled : quint8 {
    Sent,
    Included,
    Reverted,
    Replaced,
    Unseen,
    Search,  ///< its nonce is taken in a block: find by which transaction, from its block on
    Wait,    ///< something waits at its nonce, and nobody can tell what
    Shallow, ///< it failed or was replaced, in a block that may still go: signing it again now
             ///< could do it twice
};

/// All of it. Every function that changes something leaves the journal as it was when it fails.
class Journal
{
public:
    static constexpr std::size_t kMostFlows = 2000, kMostIntents = 64, kMostClaims = 10'000;
    static constexpr qsizetype kMostText = 300;
    static constexpr std::size_t kMostRaw = 2048; ///< bytes that are kept to be sent again
    /// A later time is in no file that can be read again; 0 is the earliest.
    static constexpr base::UnixMs kLatest{qint64(1) << 50};
    /// For so long the same once more is asked about.
    static constexpr qint64 kRecentMs = 24 * 3'600'000;

    [[nodiscard]] const std::vector<Flow>& flows() const { return m_flows; }
    [[nodiscard]] const std::vector<DueClaim>& claims() const { return m_claims; }
    /// Nullptr when there is none.
    [[nodiscard]] const Flow* find(const QString& id) const;

    /// BadInput for an id that is taken, texts that are too long, times that no journal holds, and
    /// a journal that is full of ways that have not ended; those that have are let go for it.
    [[nodiscard]] base::Result<void> begin(Flow flow);
    /// BadInput for a step that mayFollow() does not allow, and for one past the signature while an
    /// intent is open.
    [[nodiscard]] base::Result<void> move(const QString& flow, FlowState to, base::UnixMs now);
    /// BadInput for a time that no journal holds, and a text that is too long.
    [[nodiscard]] base::Result<void> mature(const QString& flow, std::optional<base::UnixMs> at,
                                            const QString& ticket = {});

    /// Before the signer is asked. BadInput, in words, where it could be done twice: an intent of
    /// the account on this chain is open; an unseen one keeps another nonce (below it an approval,
    /// and what `replaces`, are no second act); the nonce is taken; the step is sent or done (an
    /// approval may be made again: more may be needed); doneBefore() finds the same, and nobody
    /// `confirmed` by hand that it is wanted once more. `replaces` allows the nonce of this
    /// transaction, which is sent, and does nothing once more. Bytes that are kept of the same
    /// nonce stay until the signer may have signed; of a way that is full the newest refusal at its
    /// end is let go.
    [[nodiscard]] base::Result<std::size_t> intend(const QString& flow, Intent intent,
                                                   std::optional<base::Hash32> replaces = {},
                                                   bool confirmed = false);
    /// The newest intent of the flow, which is open: this is what the signer gave. Before it is
    /// sent. Bytes that are kept of the same nonce are let go: they must not leave any more. No
    /// `raw`: the signer sent it by itself. Bytes that may not leave are not kept.
    [[nodiscard]] base::Result<void> handedOver(const QString& flow, const base::Hash32& hash,
                                                std::string_view raw, bool mayLeave = true);
    /// The newest intent of the flow, which is open: a node took it.
    [[nodiscard]] base::Result<void> sent(const QString& flow, const base::Hash32& hash,
                                          base::UnixMs now);
    /// The newest intent, which is open: the signer certainly did not sign.
    [[nodiscard]] base::Result<void> refused(const QString& flow, base::UnixMs now);
    /// What a look says of an intent that is not certain, or was in a block and may have gone. One
    /// that its signer sent with a nonce of its own has that nonce from then on.
    [[nodiscard]] base::Result<Settled> settle(const QString& flow, std::size_t intent,
                                               const ChainLook& look, base::UnixMs now);

    /// What is in a block stays there: it is not followed any more, and what it was about goes on
    /// (the way is active, the claim is claimed). Nothing for what is in no block.
    void finish(const QString& flow, std::size_t intent, base::UnixMs now);

    /// Intents of which the chain has to be asked before the account signs again there.
    struct Unsettled
    {
        QString flow;
        std::size_t intent = 0;
    };
    [[nodiscard]] std::vector<Unsettled> unsettled() const;
    /// The nonce that the account's next transaction has to have, where an unseen one keeps it.
    [[nodiscard]] std::optional<quint64> keptNonce(base::ChainId chain,
                                                   const base::Address& account) const;

    /// The account's ways of this action that have not come to their end, the newest first: one
    /// that wants the same goes on with its way instead of beginning another.
    [[nodiscard]] std::vector<const Flow*> unfinished(base::ChainId chain,
                                                      const base::Address& account,
                                                      const QString& protocol,
                                                      const QString& action) const;

    /// What the account did that this act would do once more: of another way, it is on its way, or
    /// came into a block within kRecentMs of `intent.at`; of any way, a signer that chooses its
    /// nonce may have sent it where no node of ours sees it. intend() wants a person's word then.
    /// Nullptr: nothing did.
    [[nodiscard]] const Intent* doneBefore(const QString& flow, base::ChainId chain,
                                           const base::Address& account,
                                           const Intent& intent) const;

    /// A claim that is known, or known better, or there again after it was claimed. Told again when
    /// it becomes due at another time. BadInput as for begin().
    [[nodiscard]] base::Result<void> watch(DueClaim claim);
    /// What is due and was not told, the oldest first. After telling a person: told().
    [[nodiscard]] std::vector<DueClaim> due(base::UnixMs now) const;
    void told(const std::vector<DueClaim>& claims);
    void claimed(const QString& id);
    /// The next time at which due() will have more.
    [[nodiscard]] std::optional<base::UnixMs> nextDue(base::UnixMs now) const;

    /// Lets ways and claims go that ended before `before`; whatever is uncertain stays.
    void forget(base::UnixMs before);
    /// Lets at most `count` ways go whose end is final, the oldest first, none younger than
    /// `before`. How many went.
    std::size_t letGo(std::size_t count, base::UnixMs before);

    bool operator==(const Journal&) const = default;

private:
    friend class JournalReader;
    Flow* edit(const QString& id);

    std::vector<Flow> m_flows;
    std::vector<DueClaim> m_claims;
};

/// One way on one line of JSON, as the journal has it.
[[nodiscard]] QByteArray writeFlow(const Flow& flow);
/// Version 1: a JSON object; numbers that may pass 2^53 are decimal strings.
[[nodiscard]] QByteArray writeJournal(const Journal& journal);
/// Exactly what writeJournal() writes: BadInput with the place for anything unknown, missing, of
/// another type, twice or impossible. NotFound for a newer version, which must not be overwritten.
[[nodiscard]] base::Result<Journal> readJournal(const QByteArray& json);

} // namespace rollscope::stake
