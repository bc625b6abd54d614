#include "wallet/fees.hpp"
#include "base/hex.hpp"
#include "eth/u256.hpp"
#include "wallet/rpc_json.hpp"
#include <algorithm>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;
using eth::toU256;
using eth::TransactionType;
using eth::U256;

tl::unexpected<base::Error> broken(const char* field, const QString& what)
{
    return fail(ErrorKind::Protocol, what, QString::fromLatin1(field));
}

Result<void> within(const std::optional<base::Wei>& cap, const base::Wei& value, const char* field)
{
    if (!cap || toU256(value) <= toU256(*cap))
        return {};
    return fail(
        ErrorKind::BadInput,
        QStringLiteral("%1 wei would be needed, the cap is %2")
            .arg(base::toQString(base::toDecimal(value)), base::toQString(base::toDecimal(*cap))),
        QString::fromLatin1(field), QStringLiteral("raise the cap, or wait until it is cheaper"));
}

/// The lower median, so that one greedy block of two does not decide.
base::Wei median(std::vector<base::Wei> values)
{
    if (values.empty())
        return {};
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end(),
                     [](const base::Wei& a, const base::Wei& b) { return toU256(a) < toU256(b); });
    return *middle;
}

Result<std::array<base::Wei, 3>> readTips(const QJsonValue& json)
{
    const QJsonArray row = json.toArray();
    std::array<base::Wei, 3> out;
    if (row.size() != qsizetype(out.size()))
        return broken("reward", QStringLiteral("a tip for each percentile was expected"));
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto tip = base::weiFromHex(row[qsizetype(i)].toString().toStdString());
        if (!tip)
            return broken("reward", QStringLiteral("a quantity was expected"));
        if (i > 0 && toU256(*tip) < toU256(out[i - 1]))
            return broken("reward", QStringLiteral("tips fall as their percentiles rise"));
        out[i] = *tip;
    }
    return out;
}

} // namespace

QJsonArray feeHistoryParams()
{
    QJsonArray percentiles;
    for (const double percentile : kPercentiles)
        percentiles.append(percentile);
    return {quantityOf(quint64(kHistoryBlocks)), QStringLiteral("latest"), percentiles};
}

Result<FeeHistory> readFeeHistory(const QJsonValue& json)
{
    const QJsonObject object = json.toObject();
    FeeHistory history;
    const auto oldest =
        base::quantityFromHex(object.value(u"oldestBlock").toString().toStdString());
    if (!oldest)
        return broken("oldestBlock", QStringLiteral("a quantity was expected"));
    history.oldestBlock = *oldest;
    const QJsonArray ratios = object.value(u"gasUsedRatio").toArray();
    const QJsonArray fees = object.value(u"baseFeePerGas").toArray();
    const QJsonArray rewards = object.value(u"reward").toArray();
    if (ratios.isEmpty() || ratios.size() > 1024)
        return broken("gasUsedRatio", QStringLiteral("1 to 1024 blocks were expected"));
    if (fees.size() != ratios.size() + 1)
        return broken("baseFeePerGas", QStringLiteral("one more than blocks was expected"));
    if (rewards.size() != ratios.size())
        return broken("reward", QStringLiteral("one row for each block was expected"));
    for (const QJsonValue fee : fees) {
        const auto read = base::weiFromHex(fee.toString().toStdString());
        if (!read)
            return broken("baseFeePerGas", QStringLiteral("a quantity was expected"));
        history.baseFees.push_back(*read);
    }
    for (const QJsonValue ratio : ratios) {
        if (!ratio.isDouble() || ratio.toDouble() < 0)
            return broken("gasUsedRatio", QStringLiteral("a number from 0 was expected"));
        history.gasUsedRatio.push_back(ratio.toDouble());
    }
    for (const QJsonValue row : rewards) {
        const auto tips = readTips(row);
        if (!tips)
            return tl::unexpected(tips.error());
        history.tips.push_back(*tips);
    }
    return history;
}

Result<FeeQuote> quoteFees(const FeeHistory& history, int blocksAhead)
{
    if (blocksAhead < 0 || blocksAhead > 100)
        return fail(ErrorKind::BadInput, QStringLiteral("0 to 100 was expected"),
                    QStringLiteral("blocksAhead"));
    FeeQuote quote;
    quote.blocksAhead = blocksAhead;
    if (history.baseFees.empty())
        return broken("baseFeePerGas", QStringLiteral("no block was given"));
    quote.baseFee = history.baseFees.back();
    const auto worst = eth::checked([&] {
        U256 fee = toU256(quote.baseFee);
        for (int i = 0; i < blocksAhead; ++i)
            fee = (fee * 9 + 7) / 8;
        return fee;
    });
    if (!worst)
        return broken("baseFeePerGas", QStringLiteral("it passes 2^256 within the blocks ahead"));
    quote.worstBaseFee = eth::fromU256(*worst);
    std::array<std::vector<base::Wei>, 3> seen;
    for (std::size_t block = 0; block < history.tips.size(); ++block) {
        if (history.gasUsedRatio[block] <= 0)
            continue;
        ++quote.blocksSeen;
        for (std::size_t i = 0; i < seen.size(); ++i)
            seen[i].push_back(history.tips[block][i]);
    }
    for (std::size_t i = 0; i < seen.size(); ++i)
        quote.tips[i] = median(std::move(seen[i]));
    return quote;
}

Result<void> applyFees(eth::Transaction& tx, const FeeQuote& quote, Speed speed,
                       const FeeCaps& caps, const base::Wei& dataFee)
{
    const base::Wei tip = quote.tip(speed);
    const auto price = eth::checked([&] { return U256(toU256(quote.worstBaseFee) + toU256(tip)); });
    if (!price)
        return tl::unexpected(price.error());
    eth::Transaction priced = tx;
    const bool single = tx.type <= TransactionType::AccessList;
    priced.gasPrice = single ? eth::fromU256(*price) : base::Wei{};
    priced.maxFeePerGas = single ? base::Wei{} : eth::fromU256(*price);
    priced.maxPriorityFeePerGas = single ? base::Wei{} : tip;
    const auto worst = worstFee(priced, dataFee);
    if (!worst)
        return tl::unexpected(worst.error());
    for (const auto& [cap, value, field] :
         {std::tuple(caps.maxFeePerGas, priced.feeCap(), "maxFeePerGas"),
          std::tuple(caps.maxPriorityFeePerGas, priced.maxPriorityFeePerGas,
                     "maxPriorityFeePerGas"),
          std::tuple(caps.total, *worst, "fee")}) {
        if (auto fine = within(cap, value, field); !fine)
            return fine;
    }
    tx = std::move(priced);
    return {};
}

Result<base::Wei> worstFee(const eth::Transaction& tx, const base::Wei& dataFee)
{
    const auto fee = eth::checked(
        [&] { return U256(U256(tx.gasLimit) * toU256(tx.feeCap()) + toU256(dataFee)); });
    if (!fee)
        return fail(ErrorKind::BadInput, QStringLiteral("gas times price passes 2^256"),
                    QStringLiteral("gasLimit"));
    return eth::fromU256(*fee);
}

bool passesShare(const base::Wei& fee, const base::Wei& amount, unsigned percent)
{
    const auto share = eth::checked([&] { return U256(toU256(amount) / 100 * percent); });
    return share && toU256(fee) > *share;
}

} // namespace rollscope::wallet
