#pragma once
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include "eth/u256.hpp"
#include "l1/tvl.hpp"

namespace rollscope::test {

inline base::Address addressOf(quint64 n)
{
    base::Address out;
    for (std::size_t i = 0; i < 8; ++i)
        out.bytes[19 - i] = static_cast<quint8>(n >> (8 * i));
    return out;
}

inline std::string wordOf(const base::Wei& value)
{
    const auto word = eth::abi::Value::number(value).word;
    return {reinterpret_cast<const char*>(word.data()), word.size()};
}

inline std::string wordOf(quint64 value)
{
    return wordOf(base::Wei::from64(value));
}

inline base::Wei wei(std::string_view decimal)
{
    return eth::fromU256(eth::u256FromDecimal(decimal).value());
}

/// latestRoundData(): answer with the feed's decimals, updated at Unix seconds.
inline std::string roundOf(const std::string& answer, quint64 updatedAt)
{
    return wordOf(7) + answer + wordOf(updatedAt) + wordOf(updatedAt) + wordOf(7);
}

inline registry::Escrow escrowOf(quint64 n, const QStringList& tokens, bool shared = false)
{
    return {addressOf(n), QStringLiteral("escrow %1").arg(n), tokens, shared, {}};
}

inline registry::ChainSpec rollupOf(const QString& id, std::vector<registry::Escrow> escrows)
{
    registry::ChainSpec spec;
    spec.id = id;
    spec.name = id;
    spec.l1.emplace();
    spec.l1->chain = QStringLiteral("ethereum");
    spec.l1->postsBlobs = true;
    spec.l1->escrows = std::move(escrows);
    return spec;
}

inline registry::ChainSpec parentOf(quint64 chainId = 1)
{
    registry::ChainSpec spec;
    spec.id = QStringLiteral("ethereum");
    spec.chainId = {chainId};
    spec.gasToken = QStringLiteral("ETH");
    return spec;
}

} // namespace rollscope::test
