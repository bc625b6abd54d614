#pragma once
#include "eth/abi.hpp"
#include "eth/clear_signing.hpp"
#include <QJsonValue>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

/// What a sequence of unsigned calls would do, asked of a node before the first signature. Pure:
/// requests out, answers in.
namespace rollscope::stake {

/// How much of a sequence a node can show, the most first.
enum class SimulatedHow : quint8 {
    Whole,     ///< eth_simulateV1: each call is a transaction, with logs and fees
    Overrides, ///< one eth_call in which the account runs them all: no logs, no fees
    Stepwise,  ///< the first call alone; the others can be simulated when it is in a block
};
/// "whole", "overrides", "stepwise".
[[nodiscard]] QString nameOf(SimulatedHow how);

/// A balance of the account that is read before and after, or what it lets another take.
struct Watched
{
    enum class Kind : quint8 { Coin, Erc20, Erc721, Allowance };
    Kind kind = Kind::Coin;
    base::Address token = {};   ///< not of Coin
    base::Address spender = {}; ///< of Allowance
    bool operator==(const Watched&) const = default;
};

struct SequenceStep
{
    eth::clear::Call call;
    quint64 gasLimit = 0; ///< 0: as much as the block holds
};

/// Calls in the order in which they are to be signed.
struct Sequence
{
    enum class Blocks : quint8 { Each, One }; ///< a block for each call, or one for all
    base::ChainId chain;
    base::Address account;
    quint64 nonce = 0; ///< of the first call
    std::vector<SequenceStep> steps;
    std::vector<Watched> watched;
    base::Wei maxFeePerGas = {}, maxPriorityFeePerGas = {}; ///< both 0: fees are left out
    Blocks blocks = Blocks::Each;
    eth::abi::Abi errors = {}; ///< of the contracts that are called, to read their reverts
    bool acts = true;          ///< one of the calls does more than allow or take back

    static constexpr std::size_t kMostSteps = 16, kMostWatched = 32;
};
/// BadInput with the rule: 1 to 16 calls, at most 32 balances, each once, all calls of the one
/// account on the one chain, none of them data to the account itself.
[[nodiscard]] base::Result<void> checkSequence(const Sequence& sequence);

/// The block whose state a simulation starts from.
struct StartBlock
{
    quint64 number = 0;
    base::Hash32 hash;
    quint64 timestamp = 0; ///< s
    std::optional<base::Wei> baseFee;
};

/// A request to a node; `params` is the JSON text of the array.
struct NodeRequest
{
    std::string method, params;
};

/// What a node answered: a result, or its error.
struct NodeAnswer
{
    std::optional<QJsonValue> result;
    std::int64_t code = 0; ///< of the error
    QString message;
    std::string data;      ///< bytes that came with the error: a revert's
    bool reverted = false; ///< the contract said no, not the node
};

struct EventLog
{
    base::Address address;
    std::vector<base::Hash32> topics;
    std::string data;
    bool operator==(const EventLog&) const = default;
};

enum class CallOutcome : quint8 {
    Ok,
    Reverted,   ///< the contract said no
    Failed,     ///< out of gas, or another end without a reason of the contract
    NotReached, ///< a call before it failed, or it was not simulated
};
[[nodiscard]] QString nameOf(CallOutcome outcome);

struct CallResult
{
    CallOutcome outcome = CallOutcome::NotReached;
    QString reason;   ///< in words, unless it is Ok
    QString error;    ///< signature of the contract's error, where its ABI has it
    std::string data; ///< what was returned, of a revert its data
    std::optional<quint64> gasUsed;
    std::vector<EventLog> logs;
};

struct BalanceChange
{
    Watched what;
    std::optional<base::Wei> before; ///< absent: the contract does not tell
    std::optional<base::Wei> after;  ///< absent also where a call failed or was not simulated
    [[nodiscard]] std::optional<base::Wei> gained() const; ///< absent when it is less than before
    [[nodiscard]] std::optional<base::Wei> lost() const;   ///< absent when it is more than before
    bool operator==(const BalanceChange&) const = default;
};

/// What came to the account and went from it by the logs of one token, watched or not.
struct TokenMove
{
    std::optional<base::Address> token; ///< absent: the coin
    base::Wei in, out;                  ///< at most 2^256-1, whatever a token claims
    bool operator==(const TokenMove&) const = default;
};
/// What went between the account and one other address by the logs of one token.
struct TokenTransfer
{
    std::optional<base::Address> token; ///< absent: the coin
    base::Address other;                ///< zero: it is made, or destroyed
    bool received = true;               ///< false: it left
    base::Wei amount;                   ///< at most 2^256-1
    bool operator==(const TokenTransfer&) const = default;
};
struct NftMove
{
    base::Address contract;
    base::Wei id;
    bool received = true; ///< false: it left
    bool operator==(const NftMove&) const = default;
};
/// What the account lets others take afterwards.
struct Allowance
{
    base::Address token, spender;
    base::Wei amount; ///< of an ERC-721 the id; of `all` 1 or 0
    bool all = false; ///< ApprovalForAll
    /// Asked at the end. Else it is what an event said on the way: tokens that tell of no use of it
    /// (OpenZeppelin since 5, solmate) may have let all of it be taken since.
    bool asked = false;
    bool operator==(const Allowance&) const = default;
};

struct Simulation
{
    SimulatedHow how = SimulatedHow::Stepwise;
    StartBlock at;
    std::vector<CallResult> calls;        ///< one for each step
    std::vector<BalanceChange> changes;   ///< one for each balance that is watched
    std::vector<TokenMove> moves;         ///< of Whole alone, like the next one
    std::vector<TokenTransfer> transfers; ///< the same by whom it came from or went to
    std::vector<NftMove> nfts;
    std::vector<Allowance> allowances; ///< that were watched; of Whole those of events too
    std::optional<base::Wei> fees;     ///< that gas took, where the coin is watched; of Whole alone
    QStringList limits;                ///< what this way could not show, in words

    /// Every call was simulated, and went through.
    [[nodiscard]] bool ok() const;
    /// Nullptr when it is not watched.
    [[nodiscard]] const BalanceChange* change(const Watched& what) const;
};

/// eth_simulateV1 on top of `at`: balances, calls, balances again, with explicit number, time and
/// base fee, so that two nodes simulate the same blocks.
[[nodiscard]] NodeRequest wholeRequest(const Sequence& sequence, const StartBlock& at);
/// Protocol error with the place for what is no such answer, or one of another block.
[[nodiscard]] base::Result<Simulation> readWhole(const Sequence& sequence, const StartBlock& at,
                                                 const QJsonValue& result);

/// eth_call of the account to itself, with the code of sim_batch.hpp in its place.
[[nodiscard]] NodeRequest overridesRequest(const Sequence& sequence, const StartBlock& at);
/// NotFound when the node ignored the override, Protocol error for what is no such answer.
[[nodiscard]] base::Result<Simulation> readOverrides(const Sequence& sequence, const StartBlock& at,
                                                     const QJsonValue& result);

/// The first call as eth_call, and the balances before it.
[[nodiscard]] std::vector<NodeRequest> stepRequests(const Sequence& sequence, const StartBlock& at);
/// The answers in the order of the requests. Protocol error for another number of them and for a
/// first call without result or revert.
[[nodiscard]] base::Result<Simulation> readSteps(const Sequence& sequence, const StartBlock& at,
                                                 const std::vector<NodeAnswer>& answers);

/// Why a node answered an error instead of simulating.
enum class NodeLack : quint8 {
    Missing, ///< it has no such method: ask another way
    Invalid, ///< the sequence would not get into a block (nonce, funds, fees): that is the answer
    Trouble, ///< anything else
};
[[nodiscard]] NodeLack lackOf(std::int64_t code, const QString& message);

} // namespace rollscope::stake
