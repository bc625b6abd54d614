#include "review/review_words.hpp"
#include "base/hex.hpp"
#include "base/text.hpp"
#include "eth/message.hpp"
#include "format/trouble_text.hpp"
#include "review/review_text.hpp"
#include <QCoreApplication>
#include <algorithm>

namespace rollscope::ui {

namespace clear = eth::clear;

namespace {

constexpr qsizetype kLongest = 2000; ///< characters of one field
constexpr qsizetype kLongestRaw = 80;
constexpr qsizetype kFour = 4;

/// The label without the " [2/3]" of lists.
QString bareLabel(const QString& label)
{
    return label.endsWith(u']') ? label.left(label.indexOf(u" [")) : label;
}

/// What stands behind "label: " among the warnings; several are joined.
QString warningOf(const clear::Review& review, const clear::Line& line)
{
    const QString label = bareLabel(line.label);
    QStringList out;
    for (const QString& warning : review.warnings) {
        const qsizetype colon = warning.indexOf(u": ");
        const QString whose = warning.left(colon);
        if (colon > 0 && (label == whose || label.endsWith(u": " + whose))) {
            out << asSentence(warning.mid(colon + 2));
        }
    }
    return out.join(u"; ");
}

ReviewRow rowOf(const clear::Line& line)
{
    ReviewRow row{safeText(line.label), safeText(line.words), {}, {}, safeText(line.source),
                  line.depth,           ReviewTone::Plain};
    const QString raw = base::revealed(line.raw);
    if (raw.size() <= kLongestRaw && !line.words.contains(raw)) {
        row.raw = raw;
    }
    return row;
}

ReviewRow digestRow(const QString& label, const base::Hash32& hash)
{
    // In two lines of the same length, however wide the window is.
    constexpr qsizetype kLine = 32;
    const QString digits = base::toQString(base::toHex(hash)).mid(2);
    const QString words =
        inGroups(digits.left(kLine), kFour) + u'\n' + inGroups(digits.mid(kLine), kFour);
    return {label, words, {}, {}, {}, 0, ReviewTone::Plain};
}

} // namespace

QString hexDigits(std::string_view bytes)
{
    return base::toQString(
               base::toHex(std::span(reinterpret_cast<const quint8*>(bytes.data()), bytes.size())))
        .mid(2);
}

QString safeText(const QString& text)
{
    QString out = base::revealed(troubleText(text));
    if (out.size() <= kLongest) {
        return out;
    }
    const auto left = static_cast<int>(out.size() - kLongest);
    out.truncate(kLongest);
    return ReviewText::tr("%1… (%n more character(s) stand among the bytes)", nullptr, left)
        .arg(out);
}

QString asSentence(const QString& text)
{
    QString out = safeText(text);
    // A name of a field or an address stands as it is.
    const qsizetype end = out.indexOf(u' ');
    const auto first = QStringView(out).left(end);
    if (end > 0 && std::all_of(first.begin(), first.end(), [](QChar c) { return c.isLower(); })) {
        out[0] = out[0].toUpper();
    }
    return out;
}

QString chainText(const clear::Facts& facts, base::ChainId chain)
{
    const auto name = facts.chains.find(chain);
    return name == facts.chains.end() ? ReviewText::tr("Chain %1").arg(chain.value)
                                      : ReviewText::tr("%1 (chain %2)", "name, number")
                                            .arg(name->second, QString::number(chain.value));
}

std::vector<ReviewRow> fieldRows(const clear::Review& review)
{
    std::vector<ReviewRow> out;
    for (const clear::Line& line : review.lines) {
        ReviewRow row = rowOf(line);
        row.note = warningOf(review, line);
        row.tone = row.note.isEmpty() ? ReviewTone::Plain : ReviewTone::Warn;
        out.push_back(std::move(row));
    }
    constexpr std::size_t kAmountAndTo = 2;
    if (review.basis == clear::Basis::Transfer && out.size() >= kAmountAndTo) {
        out[0].label = ReviewText::tr("Amount");
        out[1].label = ReviewText::tr("To");
    }
    for (const clear::Line& line : review.hidden) {
        ReviewRow row = rowOf(line);
        row.note = ReviewText::tr("Signed as well, though the descriptor leaves it out");
        row.tone = ReviewTone::Muted;
        out.push_back(std::move(row));
    }
    return out;
}

std::vector<ReviewRow> digestRows(const ReviewSubject& subject)
{
    std::vector<ReviewRow> out;
    const auto addCalldata = [&out](const std::string& data) {
        if (!data.empty()) {
            out.push_back(digestRow(ReviewText::tr("Digest of the calldata (ERC-8213)"),
                                    eth::calldataDigest(data)));
        }
    };
    if (const auto* call = std::get_if<clear::Call>(&subject)) {
        addCalldata(call->data);
    } else if (const auto* sent = std::get_if<TransactionSubject>(&subject)) {
        addCalldata(sent->transaction.data);
        out.push_back(
            digestRow(ReviewText::tr("Hash that is signed"), eth::signingHash(sent->transaction)));
        if (sent->hash) {
            out.push_back(digestRow(ReviewText::tr("Hash of the transaction"), *sent->hash));
        }
    } else if (const auto* data = std::get_if<eth::TypedData>(&subject)) {
        if (const auto hashes = eth::hashTypedData(*data)) {
            out.push_back(digestRow(ReviewText::tr("Hash of the domain"), hashes->domain));
            out.push_back(digestRow(ReviewText::tr("Hash of the message"), hashes->message));
            out.push_back(
                digestRow(ReviewText::tr("Digest that is signed (EIP-712)"), hashes->digest));
        }
    }
    return out;
}

} // namespace rollscope::ui
