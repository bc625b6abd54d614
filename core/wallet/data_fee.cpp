#include "wallet/data_fee.hpp"
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include "eth/u256.hpp"
#include "wallet/rpc_json.hpp"
#include <algorithm>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;
using registry::Dialect;

/// The predeploys of the OP stack and of Metis (which has its own contract at the same place), and
/// of Scroll.
constexpr const char* kOpOracle = "0x420000000000000000000000000000000000000F";
constexpr const char* kScrollOracle = "0x5300000000000000000000000000000000000002";
constexpr std::string_view kGetL1Fee("\x49\x94\x8e\x0e", 4); ///< getL1Fee(bytes)

/// Selector, offset 32, length, and the bytes filled up to words (ABI, one dynamic argument).
std::string callOf(std::string_view bytes)
{
    constexpr std::size_t kWord = 32;
    const auto word = [](std::size_t value) {
        std::string out(kWord, '\0');
        for (std::size_t i = 0; i < sizeof value; ++i)
            out[kWord - 1 - i] = static_cast<char>(value >> (8 * i));
        return out;
    };
    std::string data(kGetL1Fee);
    data += word(kWord) + word(bytes.size());
    data += bytes;
    data.append((kWord - bytes.size() % kWord) % kWord, '\0');
    return data;
}

Result<base::Wei> quantity(const QJsonValue& json, const char* field)
{
    const auto read = base::weiFromHex(json.toString().toStdString());
    if (!read)
        return fail(ErrorKind::Protocol, QStringLiteral("a quantity was expected"),
                    QString::fromLatin1(field));
    return *read;
}

/// What zks_estimateFee and linea_estimateGas have in common, by their own names.
Result<DataFee> readOffer(const QJsonObject& json, const char* gas, const char* fee,
                          const char* tip)
{
    const auto limit = quantity(json.value(QLatin1String(gas)), gas);
    const auto price = quantity(json.value(QLatin1String(fee)), fee);
    const auto priority = quantity(json.value(QLatin1String(tip)), tip);
    for (const auto* part : {&limit, &price, &priority})
        if (!*part)
            return tl::unexpected(part->error());
    if (!limit->fits64())
        return fail(ErrorKind::Protocol, QStringLiteral("at most 2^64-1 was expected"),
                    QString::fromLatin1(gas));
    DataFee out;
    out.gasLimit = limit->limbs[0];
    out.maxFeePerGas = *price;
    out.maxPriorityFeePerGas = *priority;
    return out;
}

} // namespace

DataFeeSource dataFeeSource(const registry::ChainSpec& chain)
{
    switch (chain.dialect) {
    case Dialect::OpStack:
    case Dialect::Ovm:
    case Dialect::Scroll:
        return DataFeeSource::Oracle;
    case Dialect::ZkStack:
        return DataFeeSource::Zks;
    case Dialect::Linea:
        return DataFeeSource::Linea;
    case Dialect::Nitro:
    case Dialect::Taiko:
        return DataFeeSource::InGas;
    default:
        return chain.stack == u"morph" ? DataFeeSource::Oracle : DataFeeSource::None;
    }
}

std::optional<FeeQuestion> dataFeeQuestion(const registry::ChainSpec& chain,
                                           const eth::Transaction& tx, const base::Address& from)
{
    QJsonObject json = transactionJson(tx, from);
    switch (dataFeeSource(chain)) {
    case DataFeeSource::Oracle: {
        const bool scroll = chain.dialect == Dialect::Scroll || chain.stack == u"morph";
        const char* oracle = scroll ? kScrollOracle : kOpOracle;
        return FeeQuestion{
            "eth_call",
            {QJsonObject{{QStringLiteral("to"), QString::fromLatin1(oracle)},
                         {QStringLiteral("data"), hexOf(callOf(eth::encodeUnsigned(tx)))}},
             QStringLiteral("latest")}};
    }
    case DataFeeSource::Zks:
    case DataFeeSource::Linea:
        // They are to be answered, not assumed.
        for (const auto* known : {"gas", "nonce", "gasPrice", "maxFeePerGas",
                                  "maxPriorityFeePerGas", "type", "chainId", "accessList"})
            json.remove(QLatin1String(known));
        return FeeQuestion{
            chain.dialect == Dialect::Linea ? "linea_estimateGas" : "zks_estimateFee", {json}};
    case DataFeeSource::None:
    case DataFeeSource::InGas:
        break;
    }
    return std::nullopt;
}

Result<DataFee> readDataFee(DataFeeSource source, const QJsonValue& answer)
{
    const QJsonObject json = answer.toObject();
    switch (source) {
    case DataFeeSource::Oracle: {
        const std::string text = answer.toString().toStdString();
        if (!base::hashFromHex(text))
            return fail(ErrorKind::Protocol, QStringLiteral("a word of 32 bytes was expected"),
                        QStringLiteral("getL1Fee"),
                        QStringLiteral("is the chain's file right about its stack?"));
        return DataFee{*base::weiFromHex(text), {}, {}, {}, {}};
    }
    case DataFeeSource::Zks: {
        auto out = readOffer(json, "gas_limit", "max_fee_per_gas", "max_priority_fee_per_gas");
        const auto pubdata =
            quantity(json.value(u"gas_per_pubdata_limit"), "gas_per_pubdata_limit");
        if (out && !pubdata)
            return tl::unexpected(pubdata.error());
        if (out)
            out->gasPerPubdata = *pubdata;
        return out;
    }
    case DataFeeSource::Linea: {
        auto out = readOffer(json, "gasLimit", "baseFeePerGas", "priorityFeePerGas");
        if (!out)
            return out;
        const auto sum = eth::checked([&] {
            return eth::U256(eth::toU256(*out->maxFeePerGas) +
                             eth::toU256(*out->maxPriorityFeePerGas));
        });
        if (!sum)
            return tl::unexpected(sum.error());
        out->maxFeePerGas = eth::fromU256(*sum);
        return out;
    }
    case DataFeeSource::None:
    case DataFeeSource::InGas:
        break;
    }
    return DataFee{};
}

base::Result<void> applyDataFee(eth::Transaction& tx, const DataFee& data, const FeeCaps& caps)
{
    eth::Transaction out = tx;
    const bool single = tx.type <= eth::TransactionType::AccessList;
    base::Wei& price = single ? out.gasPrice : out.maxFeePerGas;
    if (data.gasLimit)
        out.gasLimit = std::max(out.gasLimit, *data.gasLimit);
    if (data.maxFeePerGas && eth::toU256(*data.maxFeePerGas) > eth::toU256(price))
        price = *data.maxFeePerGas;
    const auto worst = worstFee(out, data.onTop);
    if (!worst)
        return tl::unexpected(worst.error());
    const auto passes = [](const base::Wei& fee, const std::optional<base::Wei>& cap) {
        return cap && eth::toU256(fee) > eth::toU256(*cap);
    };
    if (passes(price, caps.maxFeePerGas))
        return fail(ErrorKind::BadInput,
                    QStringLiteral("the node asks for a higher price per gas than your cap allows"),
                    QStringLiteral("maxFeePerGas"));
    if (passes(*worst, caps.total))
        return fail(ErrorKind::BadInput,
                    QStringLiteral("with what its data takes it passes your cap on the whole fee"),
                    QStringLiteral("fee"));
    tx = std::move(out);
    return {};
}

} // namespace rollscope::wallet
