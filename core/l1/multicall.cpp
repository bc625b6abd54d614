#include "l1/multicall.hpp"
#include "base/hex.hpp"
#include "eth/abi.hpp"

namespace rollscope::l1 {
namespace {

using eth::abi::Value;

const eth::abi::Item& aggregate3()
{
    static const eth::abi::Item item =
        eth::abi::parseItem("function aggregate3((address target, bool allowFailure, bytes "
                            "callData)[] calls) payable returns ((bool success, bytes "
                            "returnData)[] returnData)")
            .value();
    return item;
}

} // namespace

base::Address multicall3Address()
{
    return *base::addressFromHex("0xca11bde05977b3631167028862be2a173976ca11");
}

std::string encodeAggregate3(const std::vector<MulticallItem>& items)
{
    std::vector<Value> calls;
    calls.reserve(items.size());
    for (const auto& item : items)
        calls.push_back(
            Value::list({Value::address(item.to), Value::boolean(true), Value::text(item.data)}));
    // Its types are fixed above: there is no value that does not fit.
    return eth::abi::encodeCall(aggregate3(), {Value::list(std::move(calls))}).value_or("");
}

base::Result<std::vector<MulticallReturn>> decodeAggregate3(std::string_view data,
                                                            std::size_t count)
{
    auto values = eth::abi::decode(aggregate3().returned, data, eth::abi::Layout::Loose);
    if (!values)
        return tl::unexpected(values.error());
    const auto& list = values->front().members;
    if (list.size() != count)
        return base::fail(base::ErrorKind::Protocol,
                          QStringLiteral("Multicall3 returned %1 results for %2 calls")
                              .arg(list.size())
                              .arg(count));
    std::vector<MulticallReturn> out;
    out.reserve(count);
    for (const auto& one : list)
        out.push_back({one.members[0].toBool(), one.members[1].bytes});
    return out;
}

} // namespace rollscope::l1
