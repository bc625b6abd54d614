#include "tvl/tvl_text.hpp"
#include "base/hex.hpp"
#include <cmath>

namespace rollscope::ui {
namespace {

struct TvlText
{
    Q_DECLARE_TR_FUNCTIONS(rollscope::ui::TvlText)
};

/// The decimal digits of `value` before and behind the point.
std::pair<QString, QString> digitsOf(const base::Wei& value, unsigned decimals)
{
    const auto places = static_cast<qsizetype>(decimals);
    const QString digits =
        QString::fromStdString(base::toDecimal(value)).rightJustified(places + 1, u'0');
    return {digits.left(digits.size() - places), digits.right(places)};
}

QString grouped(const QString& whole, const QLocale& locale)
{
    constexpr int kGroup = 3;
    QString out;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % kGroup == 0) {
            out += locale.groupSeparator();
        }
        out += whole[i];
    }
    return out;
}

} // namespace

QString usdText(const base::Wei& value, const QLocale& locale)
{
    constexpr unsigned kUsdDecimals = 18;
    constexpr int kWhole = 4;
    const auto [whole, rest] = digitsOf(value, kUsdDecimals);
    QString text = u'$' + grouped(whole, locale);
    if (whole.size() < kWhole) {
        text += locale.decimalPoint() + rest.left(2);
    }
    return text;
}

QString amountText(const base::Wei& value, unsigned decimals, const QLocale& locale)
{
    constexpr qsizetype kDigits = 6;
    const auto [whole, rest] = digitsOf(value, decimals);
    const qsizetype behind =
        whole == u"0" ? kDigits : std::max<qsizetype>(kDigits - whole.size(), 0);
    QString fraction = rest.left(behind);
    const bool tiny =
        whole == u"0" && value != base::Wei{} && fraction.count(u'0') == fraction.size();
    if (tiny) {
        return u'<' + locale.toString(std::pow(10.0, -static_cast<double>(kDigits)), 'f',
                                      static_cast<int>(kDigits));
    }
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    return grouped(whole, locale) +
           (fraction.isEmpty() ? QString() : locale.decimalPoint() + fraction);
}

int directionOf(const std::optional<l1::TvlChange>& change)
{
    return !change || change->by == base::Wei{} ? 0 : change->up ? 1 : -1;
}

QString changeText(const std::optional<l1::TvlChange>& change, const QLocale& locale)
{
    if (!change || !change->ratio) {
        return kNone;
    }
    const double percent = *change->ratio * 100;
    const int decimals = std::abs(percent) < 10 ? 2 : 1;
    const QString number = locale.toString(std::abs(percent), 'f', decimals);
    const QString sign = directionOf(change) == 0 ? QString()
                         : percent > 0            ? QStringLiteral("+")
                                                  : QString(QChar(0x2212));
    return TvlText::tr("%1%", "a change in percent").arg(sign + number);
}

QString markText(l1::TvlMark mark)
{
    using l1::TvlMark;
    switch (mark) {
    case TvlMark::None:
        return {};
    case TvlMark::Unpriced:
        return TvlText::tr("no price feed is known");
    case TvlMark::TokenWithoutCode:
        return TvlText::tr("no contract at the token's address");
    case TvlMark::BalanceFailed:
        return TvlText::tr("the token does not tell the balance");
    case TvlMark::DecimalsFailed:
        return TvlText::tr("the token does not tell its decimals");
    case TvlMark::FeedFailed:
        return TvlText::tr("the price feed does not answer");
    case TvlMark::FeedNotPositive:
        return TvlText::tr("the price feed tells zero or less");
    case TvlMark::FeedStale:
        return TvlText::tr("the price is too old");
    case TvlMark::RateFailed:
        return TvlText::tr("the token does not tell its rate");
    case TvlMark::EscrowWithoutCode:
        return TvlText::tr("no contract at the escrow's address");
    case TvlMark::TooLarge:
        return TvlText::tr("too large to be true");
    }
    return {};
}

} // namespace rollscope::ui
