#include "chain/standard_actions.hpp"
#include "eth/abi.hpp"
#include "eth/keccak.hpp"
#include "eth/transaction.hpp"
#include <algorithm>

namespace rollscope::chain {
namespace {

constexpr quint64 kGwei = 1'000'000'000;

/// Twenty bytes without a pattern, the same in each run.
base::Address accountOf(std::string_view name)
{
    const auto hash = eth::keccak256(name);
    base::Address out;
    std::copy_n(hash.bytes.begin() + 12, out.bytes.size(), out.bytes.begin());
    return out;
}

std::string called(std::string_view signature, const std::vector<eth::abi::Value>& values)
{
    return eth::abi::parseItem(signature)
        .and_then([&](const eth::abi::Item& item) { return eth::abi::encodeCall(item, values); })
        .value_or(std::string());
}

eth::Transaction sample(Action action, base::ChainId chain)
{
    eth::Transaction tx;
    tx.chain = chain;
    tx.nonce = 137;
    tx.gasLimit = gasOf(action);
    tx.maxPriorityFeePerGas = base::Wei::from64(kGwei / 1000);
    tx.maxFeePerGas = base::Wei::from64(kGwei / 10 + 12'345'678);
    tx.to = sampleTarget();
    if (action == Action::Transfer)
        tx.value = base::Wei::from64(123'456'789 * kGwei);
    tx.data = sampleData(action);
    return tx;
}

} // namespace

std::string_view nameOf(Action action)
{
    constexpr std::array<std::string_view, kActions.size()> kNames{"transfer", "erc20Transfer",
                                                                   "swap"};
    return kNames[static_cast<std::size_t>(action)];
}

quint64 gasOf(Action action)
{
    constexpr std::array<quint64, kActions.size()> kGas{21'000, 65'000, 180'000};
    return kGas[static_cast<std::size_t>(action)];
}

base::Address sampleTarget()
{
    return accountOf("rollscope: the target of a sample transaction");
}

base::Address sampleSender()
{
    return accountOf("rollscope: the sender of a sample transaction");
}

std::string sampleData(Action action)
{
    using eth::abi::Value;
    const auto amount = Value::number(quint64(1'234'567'891'234'567));
    switch (action) {
    case Action::Transfer:
        break;
    case Action::TokenTransfer:
        return called("function transfer(address to, uint256 amount)",
                      {Value::address(sampleSender()), amount});
    case Action::Swap:
        return called(
            "function exactInputSingle((address tokenIn, address tokenOut, uint24 fee, "
            "address recipient, uint256 amountIn, uint256 amountOutMinimum, "
            "uint160 sqrtPriceLimitX96) params)",
            {Value::list({Value::address(accountOf("rollscope: a sold token")),
                          Value::address(accountOf("rollscope: a bought token")),
                          Value::number(quint64(500)), Value::address(sampleSender()), amount,
                          Value::number(quint64(4'321'987'654)), Value::number(quint64(0))})});
    }
    return {};
}

std::string sampleUnsigned(Action action, base::ChainId chain)
{
    return eth::encodeUnsigned(sample(action, chain));
}

std::string sampleSigned(Action action, base::ChainId chain)
{
    eth::Signature nobodys;
    nobodys.r = eth::keccak256("rollscope: r of a sample transaction");
    nobodys.s = eth::keccak256("rollscope: s of a sample transaction");
    nobodys.s.bytes[0] &= 0x3f; // low s, as EIP-2 wants it
    return eth::encodeSigned(sample(action, chain), nobodys).value_or(std::string());
}

} // namespace rollscope::chain
