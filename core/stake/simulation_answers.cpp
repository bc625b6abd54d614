#include "base/hex.hpp"
#include "eth/u256.hpp"
#include "stake/revert_words.hpp"
#include "stake/sim_batch.hpp"
#include "stake/sim_effects.hpp"
#include "stake/sim_text.hpp"
#include "stake/simulation.hpp"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

// What nodes answer to the requests of simulation.cpp.

namespace rollscope::stake {
namespace {

using base::Result;
using eth::toU256;
using sim::broken;

constexpr std::size_t kMostReturned = 64U << 10;
constexpr std::int64_t kReverted = 3;

std::optional<base::Wei> differenceOf(const std::optional<base::Wei>& from,
                                      const std::optional<base::Wei>& less)
{
    if (!from || !less || toU256(*from) < toU256(*less))
        return std::nullopt;
    return eth::fromU256(eth::U256(toU256(*from) - toU256(*less)));
}

void reverted(CallResult& call, const eth::abi::Abi& errors)
{
    const RevertReason why = revertReason(errors, call.data);
    call.outcome = CallOutcome::Reverted;
    call.error = why.signature;
    call.reason = why.words;
}

/// One call of eth_simulateV1. geth has a revert's data in `error`, anvil in `returnData`.
Result<CallResult> readCall(const QJsonObject& json, const QString& where,
                            const eth::abi::Abi& errors, quint64 gasLimit)
{
    CallResult call;
    const auto status = sim::number(json.value(u"status"), where + QStringLiteral(".status"));
    const auto gas = sim::number(json.value(u"gasUsed"), where + QStringLiteral(".gasUsed"));
    if (!status || !gas)
        return tl::unexpected(status ? gas.error() : status.error());
    auto returned =
        sim::bytes(json.value(u"returnData"), where + QStringLiteral(".returnData"), kMostReturned);
    if (!returned)
        return tl::unexpected(returned.error());
    call.gasUsed = *gas;
    call.data = std::move(*returned);
    const QJsonObject error = json.value(u"error").toObject();
    if (*status > 1 || (*status == 1) != error.isEmpty())
        return broken(where + QStringLiteral(".status"),
                      QStringLiteral("1 without an error, or 0 with one, was expected"));
    if (*status == 1) {
        auto logs = sim::readLogs(json.value(u"logs"), where + QStringLiteral(".logs"));
        if (!logs)
            return tl::unexpected(logs.error());
        call.logs = std::move(*logs);
        call.outcome = CallOutcome::Ok;
        return call;
    }
    if (error.value(u"data").toString().size() > 2) {
        auto data =
            sim::bytes(error.value(u"data"), where + QStringLiteral(".error.data"), kMostReturned);
        if (!data)
            return tl::unexpected(data.error());
        call.data = std::move(*data);
    }
    if (!call.data.empty() || error.value(u"code").toInteger() == kReverted) {
        reverted(call, errors);
        return call;
    }
    call.outcome = CallOutcome::Failed;
    call.reason = sim::shortened(error.value(u"message").toString());
    if (gasLimit > 0 && *gas >= gasLimit)
        call.reason = QStringLiteral("its gas limit of %1 was not enough").arg(gasLimit);
    return call;
}

/// What comes after a call that failed is not told: the node ran it from a state that never is.
void cutAtFailure(Simulation& out)
{
    const auto failed =
        std::find_if(out.calls.begin(), out.calls.end(),
                     [](const CallResult& call) { return call.outcome != CallOutcome::Ok; });
    if (failed == out.calls.end())
        return;
    std::for_each(failed + 1, out.calls.end(), [](CallResult& call) {
        call = CallResult{};
        call.reason = QStringLiteral("a call before it fails");
    });
    for (BalanceChange& change : out.changes)
        change.after.reset();
}

std::optional<base::Wei> balanceIn(const CallResult& call)
{
    return call.outcome == CallOutcome::Ok ? sim::numberOf(std::string_view(call.data))
                                           : std::nullopt;
}

/// Takes the answers apart: balances, calls, balances.
Simulation assembled(const Sequence& sequence, const StartBlock& at, SimulatedHow how,
                     std::vector<CallResult> all)
{
    Simulation out;
    out.how = how;
    out.at = at;
    const std::size_t reads = sequence.watched.size();
    const std::size_t after = reads + sequence.steps.size();
    for (std::size_t i = 0; i < reads; ++i)
        out.changes.push_back({sequence.watched[i], balanceIn(all[i]), balanceIn(all[after + i])});
    for (std::size_t i = reads; i < after; ++i)
        out.calls.push_back(std::move(all[i]));
    cutAtFailure(out);
    return out;
}

/// before + in - out - after, where all four are known.
std::optional<base::Wei> feesOf(const Simulation& simulation)
{
    const BalanceChange* coin = simulation.change({Watched::Kind::Coin, {}});
    if (coin == nullptr || !coin->before || !coin->after)
        return std::nullopt;
    TokenMove moved;
    for (const TokenMove& move : simulation.moves)
        if (!move.token)
            moved = move;
    const auto fees = eth::checked([&] {
        return eth::U256(toU256(*coin->before) + toU256(moved.in) - toU256(moved.out) -
                         toU256(*coin->after));
    });
    return fees ? std::optional(eth::fromU256(*fees)) : std::nullopt;
}

Result<void> checkBlock(const QJsonObject& block, const StartBlock& at, quint64 ahead,
                        const QString& where)
{
    const auto number = sim::number(block.value(u"number"), where + QStringLiteral(".number"));
    if (!number)
        return tl::unexpected(number.error());
    if (*number != at.number + ahead)
        return broken(
            where + QStringLiteral(".number"),
            QStringLiteral("block %1 was asked for, it is %2").arg(at.number + ahead).arg(*number));
    // anvil leaves the parent's hash empty
    const auto parent = base::hashFromHex(block.value(u"parentHash").toString().toStdString());
    if (ahead == 1 && parent && !parent->isZero() && !at.hash.isZero() && *parent != at.hash)
        return broken(where + QStringLiteral(".parentHash"),
                      QStringLiteral("it was simulated on top of another block"));
    return {};
}

} // namespace

std::optional<base::Wei> BalanceChange::gained() const
{
    return differenceOf(after, before);
}

std::optional<base::Wei> BalanceChange::lost() const
{
    return differenceOf(before, after);
}

bool Simulation::ok() const
{
    return !calls.empty() && std::all_of(calls.begin(), calls.end(), [](const CallResult& call) {
        return call.outcome == CallOutcome::Ok;
    });
}

const BalanceChange* Simulation::change(const Watched& what) const
{
    const auto found = std::find_if(changes.begin(), changes.end(),
                                    [&](const BalanceChange& one) { return one.what == what; });
    return found == changes.end() ? nullptr : &*found;
}

Result<Simulation> readWhole(const Sequence& sequence, const StartBlock& at,
                             const QJsonValue& result)
{
    const std::size_t steps = sequence.steps.size();
    const std::size_t reads = sequence.watched.size();
    const std::size_t blocks = sequence.blocks == Sequence::Blocks::Each ? steps : 1;
    const QJsonArray list = result.toArray();
    if (!result.isArray() || static_cast<std::size_t>(list.size()) != blocks)
        return broken(QStringLiteral("eth_simulateV1"),
                      QStringLiteral("%1 blocks were expected").arg(blocks));
    std::vector<CallResult> all;
    for (std::size_t b = 0; b < blocks; ++b) {
        const QString where = QStringLiteral("block %1").arg(b + 1);
        const QJsonObject block = list[qsizetype(b)].toObject();
        if (const auto right = checkBlock(block, at, b + 1, where); !right)
            return tl::unexpected(right.error());
        std::size_t wanted = blocks == 1 ? steps : 1;
        wanted += (b == 0 ? reads : 0) + (b + 1 == blocks ? reads : 0);
        const QJsonArray calls = block.value(u"calls").toArray();
        if (static_cast<std::size_t>(calls.size()) != wanted)
            return broken(where + QStringLiteral(".calls"),
                          QStringLiteral("%1 calls were expected").arg(wanted));
        for (qsizetype i = 0; i < calls.size(); ++i) {
            const std::size_t step = all.size() - std::min(all.size(), reads);
            const bool isStep = all.size() >= reads && step < steps;
            auto call =
                readCall(calls[i].toObject(), QStringLiteral("%1.calls[%2]").arg(where).arg(i),
                         sequence.errors, isStep ? sequence.steps[step].gasLimit : 0);
            if (!call)
                return tl::unexpected(call.error());
            all.push_back(std::move(*call));
        }
    }
    Simulation out = assembled(sequence, at, SimulatedHow::Whole, std::move(all));
    sim::takeEffects(sequence.account, out);
    sim::takeAllowances(out);
    out.fees = feesOf(out);
    return out;
}

Result<Simulation> readOverrides(const Sequence& sequence, const StartBlock& at,
                                 const QJsonValue& result)
{
    constexpr std::size_t kMost = 2U << 20;
    const auto data = sim::bytes(result, QStringLiteral("eth_call"), kMost);
    if (!data)
        return tl::unexpected(data.error());
    if (data->empty())
        return base::fail(base::ErrorKind::NotFound,
                          QStringLiteral("the node ignores state overrides"),
                          QStringLiteral("eth_call"));
    const auto returns =
        sim::decodeBatch(*data, 2 * sequence.watched.size() + sequence.steps.size());
    if (!returns)
        return tl::unexpected(returns.error());
    std::vector<CallResult> all;
    for (const sim::BatchReturn& one : *returns) {
        CallResult call;
        call.data = one.data.substr(0, kMostReturned);
        call.outcome = one.ok ? CallOutcome::Ok : CallOutcome::Failed;
        if (!one.ok && !one.data.empty())
            reverted(call, sequence.errors);
        else if (!one.ok)
            call.reason = QStringLiteral("the contract gave no reason, or gas ran out");
        all.push_back(std::move(call));
    }
    Simulation out = assembled(sequence, at, SimulatedHow::Overrides, std::move(all));
    sim::takeAllowances(out);
    out.limits = {
        QStringLiteral("all calls were run in one, by the account as if it had code: a contract "
                       "that refuses such accounts refuses here too"),
        QStringLiteral("logs, fees and the nonce were not simulated"),
    };
    return out;
}

Result<Simulation> readSteps(const Sequence& sequence, const StartBlock& at,
                             const std::vector<NodeAnswer>& answers)
{
    if (answers.size() != 1 + sequence.watched.size())
        return broken(QStringLiteral("eth_call"),
                      QStringLiteral("%1 answers were expected").arg(1 + sequence.watched.size()));
    Simulation out;
    out.how = SimulatedHow::Stepwise;
    out.at = at;
    out.calls.resize(sequence.steps.size());
    CallResult& first = out.calls.front();
    if (answers.front().result) {
        auto data = sim::bytes(*answers.front().result, QStringLiteral("eth_call"), kMostReturned);
        if (!data)
            return tl::unexpected(data.error());
        first.data = std::move(*data);
        first.outcome = CallOutcome::Ok;
    } else if (answers.front().reverted) {
        first.data = answers.front().data.substr(0, kMostReturned);
        reverted(first, sequence.errors);
    } else {
        return base::fail(base::ErrorKind::Refused, sim::shortened(answers.front().message),
                          QStringLiteral("eth_call"));
    }
    for (std::size_t i = 0; i < sequence.watched.size(); ++i) {
        BalanceChange change{sequence.watched[i], {}, {}};
        const auto& result = answers[i + 1].result;
        const std::string text = result ? result->toString().toStdString() : std::string();
        // eth_getBalance gives a quantity, balanceOf a word.
        if (change.what.kind == Watched::Kind::Coin || base::hashFromHex(text))
            change.before = base::weiFromHex(text);
        out.changes.push_back(change);
    }
    sim::takeAllowances(out);
    for (std::size_t i = 1; i < out.calls.size(); ++i)
        out.calls[i].reason = first.outcome == CallOutcome::Ok
                                  ? QStringLiteral("it can be simulated when the first call is in "
                                                   "a block")
                                  : QStringLiteral("a call before it fails");
    out.limits = {QStringLiteral("this node can simulate the first call alone: what the others do, "
                                 "and what you get, is not known yet")};
    return out;
}

} // namespace rollscope::stake
