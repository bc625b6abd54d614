#pragma once
#include "format/address_text.hpp"
#include "review/review_book.hpp"
#include "review/review_row.hpp"
#include "review/review_subject.hpp"

namespace rollscope::ui {

/// Lower-case digits without "0x".
[[nodiscard]] QString hexDigits(std::string_view bytes);

/// A text from bytes, a descriptor or core, as a label may show it: in the window's language where
/// it is core's, what is invisible told by its number, and not longer than anybody reads.
[[nodiscard]] QString safeText(const QString& text);

/// What core says of trouble, begun like a sentence: "Digits are missing".
[[nodiscard]] QString asSentence(const QString& text);

/// "Metis (chain 1088)"; the number alone when no file knows the chain.
[[nodiscard]] QString chainText(const eth::clear::Facts& facts, base::ChainId chain);

/// What the descriptor or the ABI says, with its warnings at their fields; what it leaves out last.
[[nodiscard]] std::vector<ReviewRow> fieldRows(const eth::clear::Review& review);
/// What travels beside the call: coins, nonce, gas and what it costs at most, sender, kind.
[[nodiscard]] std::vector<ReviewRow> figureRows(const ReviewSubject& subject,
                                                const eth::clear::Facts& facts,
                                                const std::set<base::ChainId>& dataFees);
/// What a device shows of it, to be compared by eye: digests and hashes in groups of four digits.
[[nodiscard]] std::vector<ReviewRow> digestRows(const ReviewSubject& subject);

} // namespace rollscope::ui
