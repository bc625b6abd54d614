#include "stake/log_reads.hpp"
#include <QStringList>
#include <algorithm>
#include <numeric>

namespace rollscope::stake {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using eth::abi::Value;

namespace {

/// The parameter that tells how much a log is about: the first number that is not searched by.
std::optional<std::size_t> amountIn(const eth::abi::Item& event)
{
    for (std::size_t i = 0; i < event.inputs.size(); ++i)
        if (!event.inputs[i].indexed && event.inputs[i].type.kind == eth::abi::Kind::Uint)
            return i;
    return std::nullopt;
}

/// Keeps the greatest, in their order. Nothing where they have no amounts.
std::optional<std::vector<Value>> greatest(const Read& read, std::vector<Value> logs)
{
    const auto amount = amountIn(read.item);
    if (!amount)
        return std::nullopt;
    std::vector<std::size_t> order(logs.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto wordAt = [&](std::size_t i) -> const auto&
    {
        return logs[i].members[*amount].word; // big-endian
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return wordAt(a) > wordAt(b); });
    order.resize(Reading::kMaxItems);
    std::sort(order.begin(), order.end());
    std::vector<Value> out;
    out.reserve(order.size());
    for (const std::size_t i : order)
        out.push_back(std::move(logs[i]));
    return out;
}

} // namespace

Result<Typed> logsIn(const Read& read, const Answer& answer, QString& lacks)
{
    if (answer.logs.size() > Reading::kMaxLogs)
        return base::fail(ErrorKind::Protocol, u"more than %1 logs"_s.arg(Reading::kMaxLogs));
    auto tuple = eth::abi::tupleOf(read.item.inputs);
    if (!tuple)
        return tl::unexpected(std::move(tuple.error()));
    std::vector<Value> out;
    for (const Log& log : answer.logs) {
        auto values = eth::abi::decodeLog(read.item, log.topics, log.data);
        if (!values)
            return tl::unexpected(std::move(values.error()));
        out.push_back(Value::list(std::move(*values)));
    }
    QStringList missing;
    if (!answer.why.isEmpty())
        missing << answer.why;
    if (out.size() > Reading::kMaxItems) {
        const std::size_t all = out.size();
        // A list without amounts takes things from another one, and has to be whole for that.
        if (auto kept = greatest(read, out)) {
            out = std::move(*kept);
            missing << u"%1 entries of smaller amounts are left out"_s.arg(all - out.size());
        }
    }
    lacks = missing.join(u"; "_s);
    return Typed::list(*tuple, std::move(out));
}

} // namespace rollscope::stake
