#pragma once
#include "base/hex.hpp"
#include "eth/u256.hpp"
#include "stake/simulation.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// An approval and a deposit into a vault, and what nodes answer when they simulate it.
namespace rollscope::test {

inline base::Address addressOf(const char* hex)
{
    return *base::addressFromHex(hex);
}

inline const base::Address kMe = addressOf("0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266");
inline const base::Address kToken = addressOf("0x5fbdb2315678afecb367f032d93f642f64180aa3");
inline const base::Address kVault = addressOf("0xe7f1725e7734ce288f8367e1bb143e90bb3f0512");
inline const stake::Watched kCoin{stake::Watched::Kind::Coin, {}};
inline const stake::Watched kTokens{stake::Watched::Kind::Erc20, kToken};
inline const stake::Watched kShares{stake::Watched::Kind::Erc20, kVault};
inline constexpr quint64 kAmount = 5'000'000'000'000'000'000;

inline base::Wei wei(const char* digits)
{
    return eth::fromU256(*eth::u256FromDecimal(digits));
}

inline QString word(quint64 number)
{
    return QStringLiteral("0x%1").arg(number, 64, 16, QLatin1Char('0'));
}

inline QString word(const base::Address& address)
{
    return QStringLiteral("0x000000000000000000000000") +
           base::toQString(base::toHex(address)).mid(2);
}

inline stake::Sequence someSequence(stake::Sequence::Blocks blocks = stake::Sequence::Blocks::Each)
{
    stake::Sequence out;
    out.chain = {31337};
    out.account = kMe;
    out.nonce = 3;
    out.watched = {kCoin, kTokens, kShares};
    out.maxFeePerGas = base::Wei::from64(5'000'000'000);
    out.maxPriorityFeePerGas = base::Wei::from64(1'000'000'000);
    out.blocks = blocks;
    out.errors = *eth::abi::parseLines(
        {"error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)",
         "error Paused(uint256 since)"});
    const auto approve = *eth::abi::parseItem("approve(address spender, uint256 amount)");
    const auto deposit = *eth::abi::parseItem("deposit(uint256 assets, address receiver)");
    const auto amount = eth::abi::Value::number(kAmount);
    out.steps = {{{out.chain,
                   kMe,
                   kToken,
                   {},
                   *eth::abi::encodeCall(approve, {eth::abi::Value::address(kVault), amount})},
                  100'000},
                 {{out.chain,
                   kMe,
                   kVault,
                   {},
                   *eth::abi::encodeCall(deposit, {amount, eth::abi::Value::address(kMe)})},
                  200'000}};
    return out;
}

inline stake::StartBlock someBlock()
{
    stake::StartBlock at{16, {}, 1'800'000'000, base::Wei::from64(7)};
    at.hash.bytes.fill(0xab);
    return at;
}

/// An error of the vault's token: nothing is allowed, the amount is needed.
inline const QString kShort = QStringLiteral("0xfb8f41b2") + word(kVault).mid(2) +
                              word(quint64(0)).mid(2) + word(kAmount).mid(2);

inline QJsonObject logJson(const base::Address& emitter, const QStringList& topics,
                           const QString& data)
{
    return {{QStringLiteral("address"), base::toQString(base::toHex(emitter))},
            {QStringLiteral("topics"), QJsonArray::fromStringList(topics)},
            {QStringLiteral("data"), data}};
}

inline const QString kTransfer =
    QStringLiteral("0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef");
inline const QString kApproval =
    QStringLiteral("0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925");

inline QJsonObject callJson(const QString& returned, const QJsonArray& logs = {},
                            const QString& gas = QStringLiteral("0xb51e"))
{
    return {{QStringLiteral("returnData"), returned},
            {QStringLiteral("logs"), logs},
            {QStringLiteral("gasUsed"), gas},
            {QStringLiteral("status"), QStringLiteral("0x1")}};
}

/// As geth tells a revert.
inline QJsonObject revertJson(const QString& data)
{
    return {{QStringLiteral("returnData"), QStringLiteral("0x")},
            {QStringLiteral("logs"), QJsonArray()},
            {QStringLiteral("gasUsed"), QStringLiteral("0x8cbf")},
            {QStringLiteral("status"), QStringLiteral("0x0")},
            {QStringLiteral("error"),
             QJsonObject{{QStringLiteral("code"), 3},
                         {QStringLiteral("message"), QStringLiteral("execution reverted")},
                         {QStringLiteral("data"), data}}}};
}

/// The same as anvil tells it.
inline QJsonObject anvilRevertJson(const QString& data)
{
    QJsonObject out = revertJson(data);
    out.insert(QStringLiteral("returnData"), data);
    out.insert(QStringLiteral("error"),
               QJsonObject{{QStringLiteral("code"), -3200},
                           {QStringLiteral("message"), QStringLiteral("execution failed")}});
    return out;
}

inline QJsonObject blockJson(quint64 ahead, const QJsonArray& calls,
                             const stake::StartBlock& at = someBlock())
{
    return {{QStringLiteral("number"), base::toQString(base::toQuantity(at.number + ahead))},
            {QStringLiteral("parentHash"),
             base::toQString(base::toHex(ahead == 1 ? at.hash : base::Hash32{}))},
            {QStringLiteral("calls"), calls}};
}

/// What the two calls leave in logs.
inline QJsonArray approveLogs()
{
    return {logJson(kToken, {kApproval, word(kMe), word(kVault)}, word(kAmount))};
}
inline QJsonArray depositLogs()
{
    return {logJson(kToken, {kTransfer, word(kMe), word(kVault)}, word(kAmount)),
            logJson(kVault, {kTransfer, word(quint64(0)), word(kMe)}, word(kAmount))};
}

/// eth_simulateV1's result for someSequence(): 1000 wei before and 999 after, twice the amount of
/// tokens and once, no shares and the amount.
inline QJsonArray wholeJson(const stake::StartBlock& at = someBlock())
{
    const QJsonArray before{callJson(word(1000)), callJson(word(2 * kAmount)),
                            callJson(word(quint64(0)))};
    const QJsonArray after{callJson(word(999)), callJson(word(kAmount)), callJson(word(kAmount))};
    QJsonArray first = before;
    first.append(callJson(word(1), approveLogs()));
    QJsonArray second{callJson(word(kAmount), depositLogs())};
    for (const QJsonValue& read : after)
        second.append(read);
    return {blockJson(1, first, at), blockJson(2, second, at)};
}

} // namespace rollscope::test
