#include "eth/u256.hpp"
#include "format/address_text.hpp"
#include "review/review_text.hpp"
#include "review/review_words.hpp"
#include <QCoreApplication>

namespace rollscope::ui {

namespace clear = eth::clear;

namespace {

std::optional<ReviewAsk> askOf(const clear::Deadline& deadline, base::UnixMs now,
                               std::chrono::minutes longest)
{
    const QString label = safeText(deadline.label);
    const auto seconds = static_cast<quint64>(now.value / 1000);
    const auto end = eth::toU256(deadline.seconds);
    if (end < seconds) {
        return ReviewAsk{{}, ReviewText::tr("%1: this time is over already", "label").arg(label)};
    }
    const auto most = std::chrono::duration_cast<std::chrono::seconds>(longest).count();
    if (end <= seconds + static_cast<quint64>(most)) {
        return std::nullopt;
    }
    const int minutes = static_cast<int>(longest.count());
    return ReviewAsk{
        ReviewText::tr("I know that what I sign can be used for longer than %n minute(s): %1",
                       "label", minutes)
            .arg(label),
        ReviewText::tr("%1: it can be used for longer than %n minute(s) from now", "label", minutes)
            .arg(label)};
}

} // namespace

std::vector<ReviewAsk> asksOf(const clear::Review& review, base::UnixMs now,
                              std::chrono::minutes longest, const ReviewBook& book)
{
    std::vector<ReviewAsk> out;
    for (const QString& label : review.unlimited) {
        out.push_back({ReviewText::tr("I know that there is no limit to it: %1", "label")
                           .arg(safeText(label)),
                       {}});
    }
    for (const auto& deadline : review.deadlines) {
        if (auto ask = askOf(deadline, now, longest)) {
            out.push_back(std::move(*ask));
        }
    }
    for (const auto& payee : review.payees) {
        const QString twin = book.twinOf(payee.at.address);
        if (twin.isEmpty()) {
            continue;
        }
        const QString label = safeText(payee.label);
        const QString address = fullAddress(payee.at.address);
        out.push_back(
            {ReviewText::tr("I compared every digit of %1: it is meant, and not %2",
                            "address, name")
                 .arg(address, safeText(twin)),
             ReviewText::tr("%1: %2 looks like %3, and is another account", "label, address, name")
                 .arg(label, address, safeText(twin))});
    }
    return out;
}

} // namespace rollscope::ui
