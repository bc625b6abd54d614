#pragma once
#include "eth/transaction.hpp"
#include "stake/agreement.hpp"
#include "stake/guard.hpp"
#include "stake/health.hpp"
#include "stake/journal.hpp"
#include "stake/plan.hpp"
#include "wallet/tracking.hpp"

/// What the window is told of staking. Values; whoever tells them has asked chains for them.
namespace rollscope::ui {

/// How the chain of a protocol is, as its watcher knows it.
struct StakeChain
{
    QString name;
    stake::ChainCondition condition = stake::ChainCondition::Unknown;
    QString words; ///< the verdict with its reason
};

/// The sequencer that a protocol runs, where it runs one.
struct SequencerSight
{
    QString name;
    quint64 made = 0;                 ///< blocks of the window
    std::optional<quint64> recommits; ///< how often others took over from it; absent: not read
    double share = 0;                 ///< of all that were made, 0 to 1
    std::optional<double> lockShare;  ///< of all that is locked; absent: a lock is not known
};

/// What a card is written from. `protocol` lives as long as the host.
struct StakeReading
{
    enum class State : quint8 { Waiting, Known, Failed };
    const stake::Protocol* protocol = nullptr;
    State state = State::Waiting;
    stake::HealthView health;
    stake::Facts facts;
    std::vector<stake::WayOut> ways; ///< of what one stakes, without an amount
    StakeChain chain;
    std::optional<SequencerSight> sequencer;
    quint64 block = 0;
    base::UnixMs at;  ///< when the block was read
    QString endpoint; ///< who said so
    QString trouble;  ///< of the last reading
};

/// A chain on which a vault can be looked for.
struct VaultChain
{
    base::ChainId id;
    QString name;
    bool operator==(const VaultChain&) const = default;
};

/// Whose account it is, and whether somebody signs for it.
struct StakeAccount
{
    base::Address address;
    QString name;
    QString signer;       ///< empty: it is watched alone
    bool keyFile = false; ///< it is a key file, which wants its password
};

/// What a person wants, as typed.
struct StakeOrder
{
    QString protocol, action;
    base::Address account;
    std::map<QString, QString> texts; ///< by parameter
    QString flow;                     ///< of the journal, once it has begun
    bool revoke = false;              ///< takes back the action's approval, instead of acting
    bool operator==(const StakeOrder&) const = default;
};

/// What is known before anything is planned. Absent is not known, or there is none; `unknown` says
/// why.
struct StakeLook
{
    QString token; ///< name of what is spent, in the protocol
    std::optional<base::Wei> balance, minimum, maximum, keptBack, allowed;
    std::optional<base::Wei> most; ///< that can be given now
    QString spender;
    std::vector<stake::WayOut> ways;
    std::vector<stake::Finding> findings;
    stake::Facts facts;
    QStringList unknown;
    quint64 block = 0;
    QString endpoint;
};

/// One call of the plan as a transaction.
struct StakeCall
{
    std::optional<eth::Transaction> transaction; ///< absent while its gas cannot be told
    QString why;                                 ///< why it is absent
};

/// A token of the protocol, as its contract is known.
struct StakeToken
{
    QString symbol;
    std::optional<unsigned> decimals;
    bool paysGas = false;
};

/// What came, by the simulation, of what the action promises.
struct SimulatedReceipt
{
    StakeToken token;
    base::Wei came;
    bool atOnce = true; ///< false: the rest comes later
};

/// The first way out again that has a time, begun right after this.
struct StakeLeave
{
    qint64 at = 0; ///< Unix seconds
    StakeToken token;
    std::optional<base::Wei> gets; ///< of the token, today
    std::optional<double> feePercent;
    QStringList hidden; ///< costs that the amount does not show
};

/// Everything about what is to be signed.
struct StakePrepared
{
    quint64 id = 0;
    StakeOrder order;
    stake::TxPlan plan;
    std::vector<StakeCall> calls; ///< one for each call of the plan, in its order
    std::optional<stake::Simulation> simulation;
    std::optional<SimulatedReceipt> receipt;
    std::map<base::Address, StakeToken> tokens; ///< by contract, to name what moves
    stake::OperatorAgreement agreement;
    QStringList operators;
    stake::GuardFacts guard;
    std::optional<base::Wei> worstFee; ///< of all of it, with dataFee
    base::Wei dataFee;                 ///< of it for data, at today's price: no maximum
    std::optional<double> coinUsd;     ///< price of one coin
    QString coin;
    std::optional<StakeLeave> leave; ///< what one could be out with, and when
    QString signer;
    bool sendsItself = false; ///< the signer may: then nothing here holds it back any more
    base::UnixMs at;
    /// The person said by hand that what was done before is wanted once more. Never as prepared.
    bool onceMore = false;
};

/// What a signer's answer came to.
struct StakeSigned
{
    QString flow;
    base::Hash32 hash;
};

/// What became of what a way waited for.
enum class WayEnd : quint8 {
    Came,      ///< it was claimed, or there was nothing to wait for
    Cancelled, ///< given back before it came
    Elsewhere, ///< no way of ours took it, and it is held no more
};

/// One way of the journal and where it stands.
struct StakeFlow
{
    stake::Flow flow;
    QString protocolName, title, account;
    std::optional<wallet::Fate> fate; ///< of its newest transaction
    quint64 depth = 0;
    int reorgs = 0;
    QString trouble;           ///< a sentence: replaced, reverted with its reason
    WayEnd end = WayEnd::Came; ///< of one that is over
};

/// One thing that an account holds.
struct HeldPosition
{
    const stake::Protocol* protocol = nullptr;
    base::Address account;
    QString accountName;
    stake::Position position;
    stake::Facts facts;
    stake::QueueCover cover = stake::QueueCover::NotTold;
    bool signable = false;
    std::map<QString, QString> params = {}; ///< what the protocol was told
};

/// Something that happened: a reward, a stake, a claim.
struct StakeEvent
{
    base::UnixMs at;
    QString protocol, what, token, accountName;
    base::Address account;
    std::optional<base::Wei> amount;
    unsigned decimals = 18;
    std::optional<double> usd; ///< at that block; absent: not known, `usdWhy` says so
    QString usdWhy;            ///< core's words; empty, too, for what has no worth: what left
    std::optional<base::Hash32> hash;
    quint64 block = 0;
    QString state; ///< why the amount is not known, in core's words; empty: it is known
};

/// What is wrong with the journal of what was signed, or with following it; empty: nothing.
struct StakeTrouble
{
    QString words;
    bool blocks = false; ///< nothing can be signed before it is mended
};

/// Whether the host could answer at all.
enum class StakeCondition : quint8 { Absent, Offline, Recording, Ready };

/// What is not, or not all, in what is held, and why.
struct PortfolioGap
{
    QString protocol, accountName, why;
    QStringList titles;   ///< of the positions that it touches; empty: all of the protocol
    bool skipped = false; ///< nothing of it was read
    bool history = false; ///< it is of what came and went, of the protocols in `protocol`
    int days = 0;         ///< of a history that goes back so far only; 0: else
    bool operator==(const PortfolioGap&) const = default;
};

/// What a protocol has to be told before its positions can be read, and what it was told.
struct PortfolioAsk
{
    struct Told
    {
        QString text;
        bool mayGo = true; ///< else a claim waits there
        bool operator==(const Told&) const = default;
    };
    QString protocol, name, words;
    std::vector<Told> told = {};
    bool operator==(const PortfolioAsk&) const = default;
};

/// How much of what came and went is known.
enum class HistoryRead : quint8 { Reading, Part, Whole };

struct PortfolioView
{
    bool known = false; ///< read at least once
    std::vector<HeldPosition> positions;
    std::vector<StakeEvent> events;
    HistoryRead history = HistoryRead::Reading; ///< of which `events` are
    std::vector<PortfolioGap> gaps;
    std::vector<PortfolioAsk> asks;
    int addresses = 0, requests = 0;
    base::UnixMs at;
    QString trouble;
};

/// One sequencer of Metis.
struct SequencerLine
{
    QString name; ///< as its owner claims
    base::Address signer;
    std::optional<base::Address> owner; ///< by the pool's contract
    quint64 made = 0;
    std::optional<quint64> recommits; ///< how often others took over from it; absent: not read
    std::optional<base::Wei> locked;
    double share = 0;                ///< of the blocks made
    std::optional<double> lockShare; ///< of all that is locked; absent: not known, or it has left
    bool active = true;
    QString protocol, protocolName; ///< whose team lists it as its own; empty: none is known
    bool watchOnly = false;         ///< nothing of that protocol is signed here
};

struct SequencerView
{
    bool known = false;
    std::vector<SequencerLine> lines;
    quint64 fromBlock = 0, toBlock = 0;
    QString trouble;
    QStringList limits; ///< what is not known of them, and why
};

} // namespace rollscope::ui
