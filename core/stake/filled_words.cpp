#include "stake/filled_words.hpp"
#include "eth/u256.hpp"
#include "stake/reads.hpp"
#include <QRegularExpression>
#include <functional>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;

struct Slot
{
    QString name;
    QString scale; ///< empty: it is a time in seconds
};

const QRegularExpression& slotPattern()
{
    static const QRegularExpression pattern(
        uR"(\{\$([A-Za-z][A-Za-z0-9]*)(?: of ([1-9][0-9]{0,18})| seconds)\})"_s);
    return pattern;
}

QString replaced(const QString& words, const std::function<QString(const Slot&)>& with)
{
    QString out;
    qsizetype from = 0;
    auto matches = slotPattern().globalMatch(words);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += words.mid(from, match.capturedStart() - from);
        out += with({match.captured(1), match.captured(2)});
        from = match.capturedEnd();
    }
    out += words.mid(from);
    return out;
}

/// Six digits are enough for words; the plan's numbers stand beside them.
QString digits(double number)
{
    constexpr int kDigits = 6;
    return QString::number(number, 'g', kDigits);
}

QString timeText(double seconds)
{
    constexpr double kHour = 3600, kDay = 24 * kHour;
    if (seconds >= 2 * kDay)
        return u"%1 days"_s.arg(digits(seconds / kDay));
    if (seconds >= 2 * kHour)
        return u"%1 hours"_s.arg(digits(seconds / kHour));
    return u"%1 seconds"_s.arg(digits(seconds));
}

} // namespace

base::Result<std::vector<Term>> termsInWords(const QString& words)
{
    std::vector<Term> out;
    const QString rest = replaced(words, [&out](const Slot& slot) {
        out.push_back(Term::of(slot.name));
        return QString();
    });
    if (rest.contains(u'{') || rest.contains(u'}'))
        return base::fail(base::ErrorKind::BadInput,
                          u"in braces stand {$name of 1000000} or {$name seconds}"_s);
    return out;
}

QString filledWords(const Protocol& protocol, const QString& words, const Facts& facts)
{
    return replaced(words, [&](const Slot& slot) {
        const auto value =
            valueOf(protocol, Term::of(slot.name), facts).and_then([](const Typed& typed) {
                return typed.toWei();
            });
        if (!value)
            return slot.scale.isEmpty() ? u"an unknown time"_s : u"an unknown part"_s;
        if (slot.scale.isEmpty())
            return timeText(value->toDouble());
        return QString(digits(value->toDouble() / slot.scale.toDouble() * 100) + u" %"_s);
    });
}

QString plainWords(const QString& words)
{
    return replaced(words, [](const Slot& slot) {
        return slot.scale.isEmpty() ? u"a time that the contract tells"_s
                                    : u"a part that the contract tells"_s;
    });
}

} // namespace rollscope::stake
