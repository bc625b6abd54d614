#pragma once
#include "eth/clear_signing.hpp"

/// How single values are said; inside of the review.
namespace rollscope::eth::clear {

/// A whole number of a call, taken apart.
struct Number
{
    bool negative = false;
    base::Wei size;
};

/// An integer, a bool, or at most 32 bytes that a slice cut out; nothing for anything else.
[[nodiscard]] std::optional<Number> numberOf(const Found& found);
/// An address, or 20 bytes that a slice cut out.
[[nodiscard]] std::optional<base::Address> addressOf(const Found& found);
/// Digits, hexadecimal, EIP-55 or the text itself: exactly what is signed.
[[nodiscard]] QString rawText(const Found& found);
/// The same, as a person reads it: texts in quotes with what is invisible in them told, yes and no.
[[nodiscard]] QString plainWords(const Found& found);

/// "1.5 METIS".
[[nodiscard]] QString amountWords(const Number& number, const Token& token);
/// "2026-11-21T21:00:00Z"; nothing beyond the year 9999.
[[nodiscard]] std::optional<QString> dateWords(const Number& number);
/// "02:17:30", hours without end; nothing beyond 2^53 seconds.
[[nodiscard]] std::optional<QString> durationWords(const Number& number);
/// "36ks", "1.5d": the number in 10^-decimals units, with an SI prefix when it is wanted.
[[nodiscard]] QString unitWords(const Number& number, const Params& params);

} // namespace rollscope::eth::clear
