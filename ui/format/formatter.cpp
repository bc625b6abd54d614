#include "format/formatter.hpp"
#include <QDateTime>
#include <algorithm>
#include <array>
#include <cmath>

namespace rollscope::ui {

static const QChar kNoBreak = u'\u00a0';

QString Figure::text() const
{
    return unit.isEmpty() ? value : value + kNoBreak + unit;
}

Formatter::Formatter(const QLocale& locale) : m_locale(locale) {}

QString Formatter::integer(quint64 value) const
{
    return locale().toString(static_cast<qulonglong>(value));
}

/// Decimals that keep about three digits; the limits lie where rounding would add one.
static int decimalsFor(double value)
{
    return value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
}

QString Formatter::rate(double value) const
{
    if (!std::isfinite(value) || value < 0) {
        return kNone;
    }
    if (value > 0 && value < 0.01) {
        return QStringLiteral("<") + locale().toString(0.01, 'f', 2);
    }
    return value <= 0 ? locale().toString(0) : locale().toString(value, 'f', decimalsFor(value));
}

QString Formatter::rate(std::optional<double> value) const
{
    return value ? rate(*value) : QString(kNone);
}

Figure Formatter::si(double value) const
{
    static constexpr std::array kPrefixes{"", "k", "M", "G", "T", "P", "E"};
    std::size_t step = 0;
    while (std::abs(value) >= 999.5 && step + 1 < kPrefixes.size()) {
        value /= 1000;
        ++step;
    }
    const int decimals = step == 0 && value == std::floor(value) ? 0 : decimalsFor(std::abs(value));
    return {locale().toString(value, 'f', decimals), QString::fromLatin1(kPrefixes[step])};
}

Figure Formatter::gasPrice(const base::Wei& wei) const
{
    // One unit down the column, so that two chains compare at a glance.
    constexpr quint64 kBelowGwei = 10'000;
    if (wei.fits64() && wei.limbs[0] < kBelowGwei) {
        return {locale().toString(static_cast<qulonglong>(wei.limbs[0])), tr("wei")};
    }
    const auto gwei = wei.toDouble() / 1e9;
    if (gwei >= 1) {
        return {locale().toString(gwei, 'f', decimalsFor(gwei)), tr("gwei")};
    }
    const int leading = static_cast<int>(std::floor(std::log10(gwei)));
    const int significant = gwei >= 0.001 ? 3 : 2;
    return {locale().toString(gwei, 'f', significant - 1 - leading), tr("gwei")};
}

QString Formatter::usd(double value) const
{
    if (!std::isfinite(value) || value < 0) {
        return kNone;
    }
    if (value > 0 && value < 1e-6) {
        return QStringLiteral("<$") + locale().toString(1e-6, 'f', 6);
    }
    const int decimals = value >= 1000 ? 0
                         : value >= 0.995 || value <= 0
                             ? 2
                             : 1 - static_cast<int>(std::floor(std::log10(value)));
    return u'$' + locale().toString(value, 'f', decimals);
}

QString Formatter::usdShort(double value) const
{
    if (!std::isfinite(value) || value < 0) {
        return kNone;
    }
    struct Unit
    {
        double size;
        const char* sign;
    };
    for (const Unit unit : {Unit{1e9, "B"}, Unit{1e6, "M"}, Unit{1e3, "K"}}) {
        // 999.5 of a unit reads as one of the next.
        if (value >= unit.size * 0.9995) {
            const double of = value / unit.size;
            const int decimals = of >= 99.95 ? 0 : of >= 9.995 ? 1 : 2;
            return u'$' + locale().toString(of, 'f', decimals) + QLatin1String(unit.sign);
        }
    }
    return usd(value);
}

QString Formatter::token(double value) const
{
    if (!std::isfinite(value) || value < 0) {
        return kNone;
    }
    if (value <= 0) {
        return locale().toString(0);
    }
    const int decimals = 2 - static_cast<int>(std::floor(std::log10(value)));
    return locale().toString(value, 'f', std::clamp(decimals, 0, 18));
}

QString Formatter::bytes(quint64 value) const
{
    return locale().formattedDataSize(static_cast<qint64>(std::min<quint64>(value, 1ULL << 62)),
                                      value < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString Formatter::latency(double ms) const
{
    if (!std::isfinite(ms) || ms < 0) {
        return kNone;
    }
    return ms < 999.5 ? tr("%1 ms").arg(locale().toString(ms, 'f', ms < 9.95 ? 1 : 0))
                      : tr("%1 s").arg(locale().toString(ms / 1000, 'f', 1));
}

QString Formatter::duration(qint64 ms) const
{
    ms = std::max<qint64>(ms, 0);
    if (ms < 9'950) {
        return tr("%1 s").arg(locale().toString(static_cast<double>(ms) / 1000, 'f', 1));
    }
    const auto s = (ms + 500) / 1000;
    const auto padded = [this](qint64 value) -> QString {
        return (value < 10 ? QString(locale().zeroDigit()) : QString()) + locale().toString(value);
    };
    if (s < 60) {
        return tr("%1 s").arg(locale().toString(s));
    }
    if (s < 3600) {
        return tr("%1 min %2 s").arg(locale().toString(s / 60), padded(s % 60));
    }
    if (s < 86'400) {
        return tr("%1 h %2 min").arg(locale().toString(s / 3600), padded(s / 60 % 60));
    }
    return tr("%1 d %2 h").arg(locale().toString(s / 86'400), locale().toString(s / 3600 % 24));
}

QString Formatter::brief(qint64 ms) const
{
    if (ms < 60'000) {
        return duration(std::min<qint64>(ms, 59'000));
    }
    return ms < 3'600'000    ? tr("%1 min").arg(locale().toString(ms / 60'000))
           : ms < 86'400'000 ? tr("%1 h").arg(locale().toString(ms / 3'600'000))
                             : tr("%1 d").arg(locale().toString(ms / 86'400'000));
}

QString Formatter::share(double ratio) const
{
    if (!std::isfinite(ratio) || ratio < 0) {
        return kNone;
    }
    const auto percent = std::floor(std::min(ratio, 1.0) * 1000 + 1e-9) / 10;
    return tr("%1%").arg(locale().toString(percent, 'f', percent >= 100 ? 0 : 1));
}

static QDateTime utc(base::UnixMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time.value, Qt::UTC);
}

QString Formatter::timeOfDay(base::UnixMs time) const
{
    return utc(time).toString(u"HH:mm:ss");
}

QString Formatter::moment(base::UnixMs time) const
{
    return utc(time).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'");
}

QString Formatter::position(qint64 ms) const
{
    const auto s = std::max<qint64>(ms, 0) / 1000;
    const auto two = [](qint64 v) -> QString {
        return QStringLiteral("%1").arg(v, 2, 10, QLatin1Char('0'));
    };
    if (s < 3600) {
        return QString::number(s / 60) + u':' + two(s % 60);
    }
    return QString::number(s / 3600) + u':' + two(s / 60 % 60) + u':' + two(s % 60);
}

} // namespace rollscope::ui
