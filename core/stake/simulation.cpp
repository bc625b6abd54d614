#include "stake/simulation.hpp"
#include "base/hex.hpp"
#include "eth/u256.hpp"
#include "stake/sim_batch.hpp"
#include "stake/sim_reads.hpp"
#include "stake/sim_text.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace rollscope::stake {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;
using sim::hex;
using sim::quantity;

constexpr quint64 kReadGas = 5'000'000; ///< for one balance within a batch

std::string textOf(const QJsonArray& params)
{
    return QJsonDocument(params).toJson(QJsonDocument::Compact).toStdString();
}

bool hasFees(const Sequence& sequence)
{
    return sequence.maxFeePerGas != base::Wei{} || sequence.maxPriorityFeePerGas != base::Wei{};
}

void putFees(QJsonObject& call, const Sequence& sequence)
{
    if (!hasFees(sequence))
        return;
    call.insert(QStringLiteral("maxFeePerGas"), quantity(sequence.maxFeePerGas));
    call.insert(QStringLiteral("maxPriorityFeePerGas"), quantity(sequence.maxPriorityFeePerGas));
}

QJsonObject readCall(const Sequence& sequence, const Watched& watched)
{
    const sim::ReadCall read = sim::readOf(watched, sequence.account);
    // No gas limit: by the specification it is what the block has left.
    QJsonObject call{{QStringLiteral("from"), hex(sim::readerAddress())},
                     {QStringLiteral("to"), hex(read.to)},
                     {QStringLiteral("input"), hex(read.data)}};
    putFees(call, sequence);
    return call;
}

QJsonObject stepCall(const Sequence& sequence, std::size_t index)
{
    const SequenceStep& step = sequence.steps[index];
    QJsonObject call{{QStringLiteral("from"), hex(sequence.account)},
                     {QStringLiteral("to"), hex(step.call.to)},
                     {QStringLiteral("value"), quantity(step.call.value)},
                     {QStringLiteral("input"), hex(step.call.data)},
                     {QStringLiteral("nonce"), quantity(sequence.nonce + index)}};
    if (step.gasLimit > 0)
        call.insert(QStringLiteral("gas"), quantity(step.gasLimit));
    putFees(call, sequence);
    return call;
}

/// Number, time and base fee are told, so that no node chooses its own.
QJsonObject blockOverrides(const Sequence& sequence, const StartBlock& at, quint64 ahead)
{
    QJsonObject out{{QStringLiteral("number"), quantity(at.number + ahead)},
                    {QStringLiteral("time"), quantity(at.timestamp + ahead)}};
    if (!hasFees(sequence))
        out.insert(QStringLiteral("baseFeePerGas"), quantity(quint64(0)));
    else if (at.baseFee)
        out.insert(QStringLiteral("baseFeePerGas"), quantity(*at.baseFee));
    return out;
}

/// The reader can pay what it reads with, and the coin's balances can be asked.
QJsonObject readerOverrides()
{
    const base::Wei rich{{0, 0, 1, 0}};
    return {{hex(sim::readerAddress()), QJsonObject{{QStringLiteral("balance"), quantity(rich)}}},
            {hex(sim::coinAddress()), QJsonObject{{QStringLiteral("code"), hex(sim::coinCode())}}}};
}

bool saysAny(const QString& message, std::initializer_list<const char*> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](const char* part) {
        return message.contains(QLatin1String(part), Qt::CaseInsensitive);
    });
}

} // namespace

QString nameOf(SimulatedHow how)
{
    switch (how) {
    case SimulatedHow::Whole:
        return QStringLiteral("whole");
    case SimulatedHow::Overrides:
        return QStringLiteral("overrides");
    case SimulatedHow::Stepwise:
        break;
    }
    return QStringLiteral("stepwise");
}

QString nameOf(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Ok:
        return QStringLiteral("ok");
    case CallOutcome::Reverted:
        return QStringLiteral("reverted");
    case CallOutcome::Failed:
        return QStringLiteral("failed");
    case CallOutcome::NotReached:
        break;
    }
    return QStringLiteral("not reached");
}

Result<void> checkSequence(const Sequence& sequence)
{
    const auto bad = [](const char* where, const QString& what) {
        return fail(ErrorKind::BadInput, what, QString::fromLatin1(where));
    };
    if (sequence.steps.empty() || sequence.steps.size() > Sequence::kMostSteps)
        return bad("steps", QStringLiteral("1 to 16 calls can be simulated"));
    if (sequence.watched.size() > Sequence::kMostWatched)
        return bad("watched", QStringLiteral("at most 32 balances can be watched"));
    for (auto it = sequence.watched.begin(); it != sequence.watched.end(); ++it)
        if (std::find(sequence.watched.begin(), it, *it) != it)
            return bad("watched", QStringLiteral("a balance is watched once"));
    if (sequence.nonce > ~0ULL - Sequence::kMostSteps)
        return bad("nonce", QStringLiteral("the nonce is beyond what EIP-2681 allows"));
    for (const SequenceStep& step : sequence.steps) {
        if (step.call.chain != sequence.chain)
            return bad("chain", QStringLiteral("a call is of another chain"));
        if (step.call.from && *step.call.from != sequence.account)
            return bad("from", QStringLiteral("a call is of another account"));
        if (step.call.to == sequence.account && !step.call.data.empty())
            return bad("to", QStringLiteral("a call with data to the account itself"));
    }
    return {};
}

NodeRequest wholeRequest(const Sequence& sequence, const StartBlock& at)
{
    const bool each = sequence.blocks == Sequence::Blocks::Each;
    const std::size_t count = sequence.steps.size();
    QJsonArray reads;
    for (const Watched& watched : sequence.watched)
        reads.append(readCall(sequence, watched));
    QJsonArray blocks;
    QJsonArray calls = reads;
    for (std::size_t i = 0; i < count; ++i) {
        calls.append(stepCall(sequence, i));
        const bool last = i + 1 == count;
        if (last)
            for (const QJsonValue read : reads)
                calls.append(read);
        if (!each && !last)
            continue;
        QJsonObject block{{QStringLiteral("blockOverrides"),
                           blockOverrides(sequence, at, quint64(blocks.size()) + 1)},
                          {QStringLiteral("calls"), calls}};
        if (blocks.isEmpty())
            block.insert(QStringLiteral("stateOverrides"), readerOverrides());
        blocks.append(block);
        calls = {};
    }
    const QJsonObject payload{{QStringLiteral("blockStateCalls"), blocks},
                              {QStringLiteral("traceTransfers"), true},
                              {QStringLiteral("validation"), true}};
    return {"eth_simulateV1", textOf({payload, quantity(at.number)})};
}

NodeRequest overridesRequest(const Sequence& sequence, const StartBlock& at)
{
    std::vector<sim::BatchCall> reads, batch;
    for (const Watched& watched : sequence.watched) {
        sim::ReadCall read = sim::readOf(watched, sequence.account);
        reads.push_back({read.to, {}, kReadGas, std::move(read.data)});
    }
    batch = reads;
    for (const SequenceStep& step : sequence.steps) {
        const quint64 before = sim::intrinsicGas(step.call.data);
        const quint64 gas = step.gasLimit == 0       ? ~0ULL
                            : step.gasLimit > before ? step.gasLimit - before
                                                     : 0;
        batch.push_back({step.call.to, step.call.value, gas, step.call.data});
    }
    batch.insert(batch.end(), reads.begin(), reads.end());
    const QString account = hex(sequence.account);
    const QJsonObject overrides{
        {account, QJsonObject{{QStringLiteral("code"), hex(sim::batchCode())}}},
        {hex(sim::coinAddress()), QJsonObject{{QStringLiteral("code"), hex(sim::coinCode())}}}};
    const QJsonObject call{{QStringLiteral("from"), account},
                           {QStringLiteral("to"), account},
                           {QStringLiteral("data"), hex(sim::encodeBatch(batch))}};
    return {"eth_call", textOf({call, quantity(at.number), overrides})};
}

std::vector<NodeRequest> stepRequests(const Sequence& sequence, const StartBlock& at)
{
    const SequenceStep& step = sequence.steps.front();
    QJsonObject call{{QStringLiteral("from"), hex(sequence.account)},
                     {QStringLiteral("to"), hex(step.call.to)},
                     {QStringLiteral("value"), quantity(step.call.value)},
                     {QStringLiteral("data"), hex(step.call.data)}};
    if (step.gasLimit > 0)
        call.insert(QStringLiteral("gas"), quantity(step.gasLimit));
    const QString block = quantity(at.number);
    std::vector<NodeRequest> out{{"eth_call", textOf({call, block})}};
    for (const Watched& watched : sequence.watched) {
        if (watched.kind == Watched::Kind::Coin) {
            out.push_back({"eth_getBalance", textOf({hex(sequence.account), block})});
            continue;
        }
        const sim::ReadCall read = sim::readOf(watched, sequence.account);
        out.push_back({"eth_call", textOf({QJsonObject{{QStringLiteral("to"), hex(read.to)},
                                                       {QStringLiteral("data"), hex(read.data)}},
                                           block})});
    }
    return out;
}

NodeLack lackOf(std::int64_t code, const QString& message)
{
    // The codes of eth_simulateV1 for what no block would take, and nodes that have words alone.
    if (code <= -38010 && code >= -38026)
        return NodeLack::Invalid;
    if (saysAny(message, {"nonce too", "insufficient funds", "intrinsic gas",
                          "max fee per gas less", "fee cap", "gas limit reached"}))
        return NodeLack::Invalid;
    // geth -32601; hardhat -32004; ganache -32700 with words; gateways what they like.
    if (code == -32601 || code == -32004 ||
        saysAny(message,
                {"method not found", "not supported", "does not exist", "is not available",
                 "not implemented", "unsupported", "unknown method", "did not match any variant",
                 "too many arguments", "not whitelisted", "not allowed"}))
        return NodeLack::Missing;
    return NodeLack::Trouble;
}

} // namespace rollscope::stake
