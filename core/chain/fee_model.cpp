#include "chain/fee_model.hpp"
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::chain {
namespace {

using namespace Qt::StringLiterals;
using eth::U256;
using Wanted = std::optional<U256>;

/// More than all ether: no fee can be right that says so, and products stay far from 2^256.
constexpr unsigned kHighestBits = 96;
constexpr quint64 kTransferGas = 21'000;
constexpr std::size_t kWord = 32;

base::Address address(std::string_view hex)
{
    return base::addressFromHex(hex).value_or(base::Address{});
}

base::Address oracleOf(FeeRule rule)
{
    switch (rule) {
    case FeeRule::Scroll:
        return address("0x5300000000000000000000000000000000000002");
    case FeeRule::Morph:
        return address("0x530000000000000000000000000000000000000F");
    case FeeRule::Nitro:
        return address("0x00000000000000000000000000000000000000C8");
    default:
        return address("0x420000000000000000000000000000000000000F");
    }
}

bool asksOracle(FeeRule rule)
{
    return rule == FeeRule::OpStack || rule == FeeRule::Mantle || rule == FeeRule::Ovm ||
           rule == FeeRule::Scroll || rule == FeeRule::Morph;
}

Question call(const base::Address& to, std::string_view signature,
              const std::vector<eth::abi::Value>& values)
{
    const auto data = eth::abi::parseItem(signature).and_then(
        [&](const eth::abi::Item& item) { return eth::abi::encodeCall(item, values); });
    return contractCall(to, data.value_or(std::string()), StateAt::latest());
}

/// {from, to, data} of a sample, as JSON-RPC writes a transaction.
std::string objectOf(Action action)
{
    const std::string data = sampleData(action);
    return R"([{"from":")" + base::toHex(sampleSender()) + R"(","to":")" +
           base::toHex(sampleTarget()) + R"(","data":")" +
           base::toHex({reinterpret_cast<const quint8*>(data.data()), data.size()}) + "\"}]";
}

bool isSane(const U256& value)
{
    return value == 0 || boost::multiprecision::msb(value) < kHighestBits;
}

base::Result<U256> sane(const U256& value)
{
    if (isSane(value))
        return value;
    return base::fail(base::ErrorKind::Protocol, u"answers more than all ether there is"_s);
}

/// The word at `index` of what a contract returned.
base::Result<U256> wordOf(const ReadValue& value, std::size_t index = 0)
{
    const auto bytes = bytesOf(value);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->empty())
        return base::fail(base::ErrorKind::NotFound, u"there is no such contract on this chain"_s);
    if (bytes->size() < (index + 1) * kWord)
        return base::fail(base::ErrorKind::Protocol,
                          u"answers %1 bytes, too few"_s.arg(bytes->size()));
    U256 out;
    const auto* begin = reinterpret_cast<const quint8*>(bytes->data()) + index * kWord;
    boost::multiprecision::import_bits(out, begin, begin + kWord);
    return sane(out);
}

base::Result<U256> quantityOf(const ReadValue& value)
{
    return weiOf(value).and_then([](const base::Wei& wei) { return sane(eth::toU256(wei)); });
}

/// A hex quantity that is a member of an object.
base::Result<U256> memberOf(const ReadValue& value, QLatin1StringView key)
{
    if (!value)
        return tl::unexpected(value.error().error);
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(*value)).object();
    const auto wei = base::weiFromHex(object.value(key).toString().toStdString());
    if (!wei)
        return base::fail(base::ErrorKind::Protocol, u"answers without \"%1\""_s.arg(key));
    return sane(eth::toU256(*wei));
}

Wanted product(const Wanted& a, const U256& b)
{
    if (!a)
        return std::nullopt;
    const auto out = eth::checked([&] { return *a * b; });
    return out && isSane(*out) ? Wanted(*out) : std::nullopt;
}

void complain(FeeQuote& quote, const base::Error& error)
{
    if (quote.trouble.isEmpty())
        quote.trouble = u"%1: %2"_s.arg(sourceOf(quote.rule), error.text());
}

/// The value, or its error as the quote's trouble.
Wanted taken(FeeQuote& quote, const base::Result<U256>& value)
{
    if (value)
        return *value;
    complain(quote, value.error());
    return std::nullopt;
}

} // namespace

FeeRule feeRuleOf(const registry::ChainSpec& chain)
{
    constexpr std::array<quint64, 2> kMantle{5000, 5003};
    using registry::Dialect;
    switch (chain.dialect) {
    case Dialect::OpStack:
        return std::ranges::find(kMantle, chain.chainId.value) != kMantle.end() ? FeeRule::Mantle
                                                                                : FeeRule::OpStack;
    case Dialect::Nitro:
        return FeeRule::Nitro;
    case Dialect::ZkStack:
        return FeeRule::ZkStack;
    case Dialect::Linea:
        return FeeRule::Linea;
    case Dialect::Ovm:
        return FeeRule::Ovm;
    case Dialect::Scroll:
        return FeeRule::Scroll;
    default:
        return chain.stack == "morph"_L1 ? FeeRule::Morph : FeeRule::GasPrice;
    }
}

QString sourceOf(FeeRule rule)
{
    switch (rule) {
    case FeeRule::GasPrice:
        return u"eth_gasPrice"_s;
    case FeeRule::OpStack:
    case FeeRule::Ovm:
        return u"GasPriceOracle.getL1Fee"_s;
    case FeeRule::Mantle:
        return u"GasPriceOracle.getL1Fee × tokenRatio"_s;
    case FeeRule::Scroll:
    case FeeRule::Morph:
        return u"L1GasPriceOracle.getL1Fee"_s;
    case FeeRule::Nitro:
        return u"NodeInterface.gasEstimateL1Component"_s;
    case FeeRule::ZkStack:
        return u"zks_estimateFee"_s;
    case FeeRule::Linea:
        return u"linea_estimateGas"_s;
    }
    return {};
}

FeeModel::FeeModel(const registry::ChainSpec& chain)
    : m_rule(feeRuleOf(chain)), m_chain(chain.chainId)
{}

std::vector<Question> FeeModel::questions() const
{
    using eth::abi::Value;
    std::vector<Question> out{{{"eth_gasPrice", "[]"}, Question::Shape::Quantity}};
    const auto oracle = oracleOf(m_rule);
    const bool isSigned = m_rule == FeeRule::Scroll || m_rule == FeeRule::Morph;
    for (const Action action : kActions) {
        if (asksOracle(m_rule))
            out.push_back(call(oracle, "function getL1Fee(bytes data) view returns (uint256)",
                               {Value::text(isSigned ? sampleSigned(action, m_chain)
                                                     : sampleUnsigned(action, m_chain))}));
        else if (m_rule == FeeRule::Nitro)
            out.push_back(call(oracle,
                               "function gasEstimateL1Component(address to, bool contractCreation, "
                               "bytes data) payable returns (uint64, uint256, uint256)",
                               {Value::address(sampleTarget()), Value::boolean(false),
                                Value::text(sampleData(action))}));
        else if (m_rule == FeeRule::ZkStack)
            out.push_back(plainRequest("zks_estimateFee", objectOf(action)));
        else if (m_rule == FeeRule::Linea)
            out.push_back(plainRequest("linea_estimateGas", objectOf(action)));
    }
    if (m_rule == FeeRule::OpStack) {
        for (const Action action : kActions)
            out.push_back(call(oracle,
                               "function getOperatorFee(uint256 gasUsed) view returns (uint256)",
                               {Value::number(gasOf(action))}));
    }
    if (m_rule == FeeRule::Mantle)
        out.push_back(call(oracle, "function tokenRatio() view returns (uint256)", {}));
    return out;
}

FeeQuote FeeModel::read(std::span<const ReadValue> values) const
{
    FeeQuote quote;
    quote.rule = m_rule;
    if (values.size() != questions().size()) {
        quote.trouble = u"the node's answers do not fit the questions"_s;
        return quote;
    }
    if (const auto price = quantityOf(values[0]))
        quote.gasPrice = *price;
    else
        quote.trouble = u"eth_gasPrice: "_s + price.error().text();
    for (const Action action : kActions) {
        quote.costs[action].execution = product(quote.gasPrice, gasOf(action));
        if (m_rule == FeeRule::GasPrice)
            quote.costs[action].data = U256(0);
    }
    if (asksOracle(m_rule))
        readOracle(values, quote);
    else if (m_rule == FeeRule::Nitro)
        readNitro(values, quote);
    else if (m_rule == FeeRule::ZkStack)
        readZkStack(values, quote);
    else if (m_rule == FeeRule::Linea)
        readLinea(values, quote);
    return quote;
}

void FeeModel::readOracle(std::span<const ReadValue> values, FeeQuote& quote) const
{
    Wanted ratio = U256(1);
    if (m_rule == FeeRule::Mantle)
        ratio = taken(quote, wordOf(values[1 + kActions.size()]));
    for (std::size_t i = 0; i < kActions.size(); ++i) {
        auto& cost = quote.costs[kActions[i]];
        const Wanted fee = taken(quote, wordOf(values[1 + i]));
        cost.data = fee && ratio ? product(fee, *ratio) : std::nullopt;
        if (m_rule != FeeRule::OpStack)
            continue;
        // Before Isthmus there is no operator's fee, and the oracle no such function. Where there
        // is no oracle at all, the data fee's trouble says so.
        const auto& answer = values[1 + kActions.size() + i];
        if (answer ? *answer == "\"0x\"" : answer.error().kind == ReadError::Kind::Reverted)
            continue;
        const auto operators = taken(quote, wordOf(answer));
        cost.execution =
            cost.execution && operators ? Wanted(*cost.execution + *operators) : std::nullopt;
    }
}

void FeeModel::readNitro(std::span<const ReadValue> values, FeeQuote& quote) const
{
    for (std::size_t i = 0; i < kActions.size(); ++i) {
        auto& cost = quote.costs[kActions[i]];
        const auto gas = taken(quote, wordOf(values[1 + i], 0));
        const auto price = taken(quote, wordOf(values[1 + i], 1));
        cost.execution = product(price, gasOf(kActions[i]));
        cost.data = gas ? product(price, *gas) : std::nullopt;
        if (price)
            quote.gasPrice = price; // eth_gasPrice may hold the same with a margin
        else
            cost.execution = product(quote.gasPrice, gasOf(kActions[i]));
    }
}

void FeeModel::readZkStack(std::span<const ReadValue> values, FeeQuote& quote) const
{
    // What a token transfer and a swap leave in the state is published as well; only a real call
    // tells how much.
    quote.atLeast = true;
    for (std::size_t i = 0; i < kActions.size(); ++i) {
        auto& cost = quote.costs[kActions[i]];
        const auto gas = taken(quote, memberOf(values[1 + i], "gas_limit"_L1));
        const auto price = taken(quote, memberOf(values[1 + i], "max_fee_per_gas"_L1));
        if (price) {
            quote.gasPrice = price;
            cost.execution = product(price, gasOf(kActions[i]));
        }
        cost.data = gas && price
                        ? product(price, *gas > kTransferGas ? U256(*gas - kTransferGas) : U256(0))
                        : std::nullopt;
    }
}

void FeeModel::readLinea(std::span<const ReadValue> values, FeeQuote& quote) const
{
    const bool offered = std::ranges::any_of(values.subspan(1), [](const ReadValue& v) {
        return v || v.error().kind != ReadError::Kind::Refused;
    });
    for (std::size_t i = 0; i < kActions.size(); ++i) {
        auto& cost = quote.costs[kActions[i]];
        if (!offered) {
            cost.data = U256(0); // eth_gasPrice holds what Linea wants for its data
            continue;
        }
        const auto gas = taken(quote, memberOf(values[1 + i], "gasLimit"_L1));
        const auto base = taken(quote, memberOf(values[1 + i], "baseFeePerGas"_L1));
        const auto tip = taken(quote, memberOf(values[1 + i], "priorityFeePerGas"_L1));
        cost.execution = product(base, gasOf(kActions[i]));
        // The tip pays for the sample's size, whatever gas it is spread over.
        cost.data = gas ? product(tip, *gas) : std::nullopt;
    }
}

} // namespace rollscope::chain
