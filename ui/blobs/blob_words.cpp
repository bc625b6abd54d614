#include "blobs/blob_words.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::ui {
namespace {

constexpr double kWeiPerEther = 1e18, kWeiPerGwei = 1e9;
constexpr QChar kNoBreak(0x00a0);

base::Wei weiOf(eth::U256 value)
{
    base::Wei out;
    for (auto& limb : out.limbs) {
        limb = static_cast<quint64>(value & ~quint64{0});
        value >>= 64;
    }
    return out;
}

/// Decimals that leave three digits which count.
int decimalsOf(double value)
{
    return value <= 0 ? 0 : std::clamp(2 - static_cast<int>(std::floor(std::log10(value))), 0, 9);
}

} // namespace

Figure BlobWords::fee(const eth::U256& wei) const
{
    return m_format.gasPrice(weiOf(wei));
}

QString BlobWords::ether(std::optional<double> wei) const
{
    constexpr double kSmallest = 1e-6;
    if (!wei || !std::isfinite(*wei) || *wei < 0)
        return kNone;
    const auto text = [&](double value, const QString& unit) -> QString {
        return m_format.locale().toString(value, 'f', decimalsOf(value)) + kNoBreak + unit;
    };
    const double ether = *wei / kWeiPerEther;
    if (*wei == 0 || ether >= kSmallest)
        return text(ether, QStringLiteral("ETH"));
    if (*wei >= kWeiPerGwei / 100)
        return text(*wei / kWeiPerGwei, QStringLiteral("gwei"));
    return m_format.locale().toString(*wei, 'f', 0) + kNoBreak + QStringLiteral("wei");
}

QString BlobWords::usd(std::optional<double> wei,
                       const std::optional<engine::EtherPrice>& price) const
{
    if (!wei || !price || !std::isfinite(*wei) || *wei < 0)
        return kNone;
    const double value = *wei / kWeiPerEther * price->usd;
    const int decimals = value == 0 || value >= 1 ? 2 : std::min(decimalsOf(value), 6);
    return m_format.locale().toCurrencyString(value, QStringLiteral("$"), decimals);
}

QString BlobWords::times(double wei, double of) const
{
    if (of <= 0 || !std::isfinite(wei / of))
        return kNone;
    return tr("%1 ×", "so many times").arg(m_format.rate(wei / of));
}

QString BlobWords::price(const std::optional<engine::EtherPrice>& price, base::UnixMs now) const
{
    if (!price)
        return tr("No price of ether is known, so nothing is shown in US dollars.");
    return tr("1 ETH = %1 (%2, %3 ago)", "price, source, age")
        .arg(m_format.locale().toCurrencyString(price->usd, QStringLiteral("$"), 2), price->source,
             m_format.duration(now - price->asOf));
}

QString BlobWords::fork(const l1::BlobFork& fork) const
{
    return tr("%1: %2 blobs a block wanted, %3 at most", "fork, target, maximum")
        .arg(fork.name, m_format.integer(fork.targetBlobs), m_format.integer(fork.maxBlobs));
}

QString BlobWords::nextFork(const std::optional<l1::BlobFork>& fork) const
{
    if (!fork)
        return tr("No later one is known.");
    return tr("From %1: %2 wanted, %3 at most", "moment, target, maximum")
        .arg(m_format.moment({fork->activation * 1000}), m_format.integer(fork->targetBlobs),
             m_format.integer(fork->maxBlobs));
}

} // namespace rollscope::ui
