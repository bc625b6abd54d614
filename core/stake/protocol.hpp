#pragma once
#include "eth/abi.hpp"
#include "eth/clear_descriptor.hpp"
#include "stake/facts.hpp"
#include "stake/finding.hpp"
#include <array>
#include <deque>

/// Staking protocols as their files describe them (docs/staking.md). Nothing here signs or sends.
namespace rollscope::stake {

enum class ProtocolKind : quint8 { LiquidStaking, DirectLock, Delegation, Vault };
/// `Watch`: positions and health are read; transactions are written for export alone.
enum class Support : quint8 { Full, Watch };
enum class Vm : quint8 { Evm, Cairo };

/// A contract by what it is for.
struct Role
{
    QString name, title;
    std::optional<base::Address> address; ///< on the protocol's chain
    std::optional<Term> resolve;          ///< else: how it is read there
    bool open = false;                    ///< not known: never the target of a transaction
    bool proxied = false;                 ///< its code can be replaced
    QString felt;                         ///< a Cairo contract's address
    eth::abi::Abi abi;
    QString descriptor; ///< the ERC-7730 descriptor that speaks for it wherever it is
    std::optional<base::Address> implementation; ///< verified code; only to compare with
    quint64 deployBlock = 0;                     ///< no earlier block has a log of it; 0: not known
    QString note;

    [[nodiscard]] bool isReachable() const { return address || resolve; }
};

/// What amounts are counted in.
struct Token
{
    QString name, symbol;
    QString role;         ///< empty: the chain's own coin
    bool paysGas = false; ///< gas is taken from its balances: the coin, or the coin's ERC-20 face
    std::optional<unsigned> decimals; ///< as amounts are typed; what is read goes before it
    std::optional<Term> readSymbol, readDecimals; ///< where the contract has to be asked
    QString model;
};

/// What an action needs to be told.
struct Parameter
{
    QString name, words;
    QString typeName;
    eth::abi::Type type;
    QString token; ///< it is an amount of this
    std::optional<Typed> fallback;
};

enum class Operation : quint8 {
    Add,
    Sub,      ///< Protocol error below zero
    Less,     ///< a - b, or 0
    MulDiv,   ///< a * b / c, rounded down
    MulDivUp, ///< rounded up
    LessBps,  ///< a less b hundredths of a percent, rounded down
    MoreBps,  ///< a and b hundredths of a percent, rounded up
    Min,
    Max,
    IfBelow, ///< a < b ? c : d
    Split,   ///< a in parts of at most b and at least c
    Range,   ///< a, a+1, … b
    Sorted,
    Count,
    Member,     ///< element b of list a
    Without,    ///< elements of list a that list b has not
    OwnedBy,    ///< elements of list a whose like in list b is c
    FirstKnown, ///< the first that is known and not zero
    Pick        ///< elements of list c whose like in list a is in list b
};

/// One named value: asked from the chain, or computed from others.
struct Read
{
    enum class Kind : quint8 { Call, Coin, Code, Slot, Logs, Compute };
    QString name;
    Kind kind = Kind::Call;
    Term at;             ///< the contract or account; not of Compute
    eth::abi::Item item; ///< of Call the function, of Logs the event
    std::vector<Term> args;
    std::map<std::string, Term> where; ///< of Logs: indexed parameters
    base::Hash32 slot;
    Operation operation = Operation::Add;
    std::optional<Term> each;     ///< once for each element, which is `$item`; the value is a list
    std::optional<Term> fallback; ///< of Call: what a revert means
    QString text;                 ///< "seMetis.convertToAssets"
};

/// Two things that must be the same: contracts that know each other.
struct Check
{
    QString id, words;
    Term left, right;
};

enum class RuleKind : quint8 {
    NotPaused,    ///< read is false
    OpenToAll,    ///< read is true, or bound is (a whitelist)
    Whitelisted,  ///< read is true
    Enabled,      ///< read is true
    AtLeast,      ///< read >= bound
    AtMost,       ///< read <= bound
    Unused,       ///< read is zero
    Present,      ///< read is not zero
    Equals,       ///< read == bound
    Covered,      ///< what is needed (read) <= what is there (bound)
    Matured,      ///< read (a time) <= bound (now)
    NftRecipient, ///< code (read) is none, or its answer (bound) is ERC-721's
    PubkeyOf,     ///< 64 bytes (read) that hash to the address (bound)
};

struct Rule
{
    RuleKind kind = RuleKind::Present;
    Severity severity = Severity::Block;
    QString id;
    Term read;
    std::optional<Term> bound;
    QString token; ///< how its numbers are shown; empty: as they are
    QString words; ///< what it is about, within the sentence
};

/// An amount of a token; absent amount: nobody can tell before.
struct Amount
{
    QString token;
    std::optional<Term> amount;
};

struct Approval
{
    Amount spends;
    QString spender; ///< role
};

/// What comes back, and the least that the contract must give or else revert.
struct Receives
{
    Amount preview;
    std::optional<Term> minimum;
    QString words;
    bool atOnce = false; ///< all of it comes within the call; else some or all of it later
};

/// A function that is called with these arguments.
struct Act
{
    QString role;
    eth::abi::Item item;
    std::vector<Term> args;
    std::optional<Term> value; ///< in wei of the coin
};

/// The same for an account of a Cairo chain.
struct CairoAct
{
    Term to; ///< a role, or a parameter
    QString entryPoint;
    std::vector<std::pair<QString, QString>> inputs; ///< names and types
    std::vector<Term> args;
};

enum class Verb : quint8 {
    Stake,
    Wrap,
    Unwrap,
    Unstake,
    Queue,
    Cancel,
    Claim,
    ClaimRewards,
    Lock,
    Relock,
    Unlock,
    Withdraw,
    Delegate,
    Undelegate,
    Migrate,
    Restake
};
/// "claim-rewards"; as files and records write it.
[[nodiscard]] QString verbName(Verb verb);

/// How much one operator of a set would have afterwards. Terms count in one token.
struct ShareSpec
{
    Term part, whole; ///< the operator's, and everybody's, both with this amount
    Term who;         ///< its number or address
};

struct Action
{
    QString id, title;
    Verb verb = Verb::Stake;
    std::vector<Parameter> params;
    std::optional<Amount> spends;
    bool zeroAllowed = false; ///< an amount of nothing has a meaning
    std::optional<Approval> approve;
    std::optional<Act> act;
    std::vector<CairoAct> cairo;
    std::optional<Receives> receives;
    std::optional<ShareSpec> share;
    std::vector<Rule> rules;
    QStringList exits; ///< ways out of what it leads to
    QStringList notes;
};

/// A way out.
struct Exit
{
    QString id, title;
    QString action;
    std::optional<Term> time;
    QString unit;            ///< "seconds", or "epochs" that the words explain
    std::optional<Term> fee; ///< a part of `scale`
    base::Wei scale;
    std::optional<Amount> gets; ///< what one would get today for `$amount`
    QString words;
    QStringList hidden; ///< costs that the amount does not show
    QString then;       ///< the action that ends it
};

/// What an account may hold. Terms of a list have one element for each thing held.
struct PositionSpec
{
    QString id, title;
    Amount holds;
    std::optional<Amount> worth;
    std::optional<Term> ids; ///< it is a list
    /// Lists that name each thing for good, where its id is only the place that it has now.
    std::vector<Term> key;
    std::optional<Term> maturesAt;
    QString unit;            ///< of maturesAt: "seconds" (Unix time) or "epochs"
    std::optional<Term> now; ///< what it is compared with; absent: `$now`
    std::optional<Term> ready, done;
    QString claim;                  ///< the action that ends it
    QString claimParameter;         ///< which of its parameters the position tells
    std::optional<Term> claimValue; ///< what it tells it; absent: the id
};

/// What tells how the protocol is.
struct HealthSpec
{
    std::vector<Term> paused; ///< any true: paused
    std::vector<Term> open;   ///< all true: anybody may stake
    struct Queue
    {
        Term liabilities, balance;
        QString token;
    };
    std::optional<Queue> queue;
    struct Reward
    {
        QString role;
        eth::abi::Item event;
        QString amount;  ///< the event's parameter
        QString account; ///< the indexed one that names whose they are; empty: of all together
        QString token;
    };
    std::optional<Reward> reward;
    std::optional<Term> rate; ///< of one share, in units of 1/rateScale
    base::Wei rateScale;
    std::optional<Term> redeem; ///< of one share when it is given back, same scale
    std::optional<Amount> size; ///< everything staked
    std::optional<Term> claim;  ///< what its contract says that a year earns, of claimScale
    base::Wei claimScale;       ///< the whole: 10^18 where 5 % is 0.05 * 10^18
    QString claimed;            ///< where the protocol says of itself what it earns
    QStringList watch;          ///< proxied roles
};

/// The same contracts on another chain, a test network mostly.
struct Elsewhere
{
    QString chain;
    base::ChainId chainId;
    std::map<QString, base::Address> addresses; ///< by role
};

/// A protocol. Made by parseProtocol(), which keeps it whole: every name is defined, every term
/// fits the type that is wanted of it.
struct Protocol
{
    QString id, name, note;
    ProtocolKind kind = ProtocolKind::LiquidStaking;
    Support support = Support::Full;
    Vm vm = Vm::Evm;
    QString chain;                      ///< id in the registry; empty: any (a generic vault)
    base::ChainId chainId;              ///< 0: any, or none
    std::optional<base::Address> typed; ///< a person gave this address: no registry has it
    QString token;                      ///< what is staked
    std::map<QString, Token> tokens;
    QStringList receipts;
    std::map<QString, Role> roles;
    std::map<QString, Parameter> params; ///< that every action and position needs
    std::map<QString, Read> reads;
    std::vector<Check> checks;
    eth::abi::Abi errors;
    std::vector<Action> actions;
    std::vector<Exit> exits;
    std::vector<PositionSpec> positions;
    HealthSpec health;
    std::vector<Elsewhere> elsewhere;
    QStringList sources;

    [[nodiscard]] const Action* action(const QString& id) const;
    [[nodiscard]] const Exit* exit(const QString& id) const;
    /// The same on another chain with other addresses; roles that are not given become open, and
    /// what the file says of verified implementations goes.
    [[nodiscard]] Protocol movedTo(const QString& chainName, base::ChainId to,
                                   const std::map<QString, base::Address>& addresses) const;
};

/// No file may be larger.
inline constexpr qsizetype kMaxProtocolFile = 1 << 20;

/// Reads and checks a file's text; `where` names it in errors. BadInput with file, key and rule.
[[nodiscard]] base::Result<Protocol> parseProtocol(const QByteArray& json, const QString& where);

/// All protocols that we know: the shipped ones (`:/rollscope/staking/*.json`) and the user's own
/// folder, where a file of a known id replaces it.
class Protocols
{
public:
    [[nodiscard]] static Protocols load(const QString& userDir = {});

    /// Ordered by id.
    [[nodiscard]] const std::vector<Protocol>& all() const { return m_all; }
    /// Nullptr when unknown; among those that were added the newest of the id.
    [[nodiscard]] const Protocol* find(const QString& id) const;
    /// One that no file has (bindVault()). It stays, and where it is, as long as this; it is not
    /// among all().
    const Protocol& add(Protocol protocol);
    /// One entry per refused file.
    [[nodiscard]] const std::vector<base::Error>& errors() const { return m_errors; }

private:
    std::vector<Protocol> m_all;
    std::deque<Protocol> m_added;
    std::vector<base::Error> m_errors;
};

} // namespace rollscope::stake
