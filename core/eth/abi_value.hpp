#pragma once
#include "base/types.hpp"
#include "eth/abi_type.hpp"
#include <array>
#include <span>

namespace rollscope::eth::abi {

/// 32 bytes as they stand in an encoding: numbers and addresses to the right, bytesN to the left.
using Word = std::array<quint8, 32>;

/// One value; its Type tells which member speaks. A word for numbers, bool, address, bytesN and
/// function; bytes for bytes and string (UTF-8); members for arrays and tuples.
struct Value
{
    Word word{};
    std::string bytes;
    std::vector<Value> members;
    bool operator==(const Value&) const = default;

    [[nodiscard]] static Value number(const base::Wei& value);
    [[nodiscard]] static Value number(quint64 value) { return number(base::Wei::from64(value)); }
    [[nodiscard]] static Value boolean(bool value) { return number(value ? 1 : 0); }
    [[nodiscard]] static Value address(const base::Address& value);
    /// bytesN: at most 32 bytes, zeros after them.
    [[nodiscard]] static Value fixed(std::span<const quint8> value);
    [[nodiscard]] static Value text(std::string value) { return {{}, std::move(value), {}}; }
    [[nodiscard]] static Value list(std::vector<Value> values)
    {
        return {{}, {}, std::move(values)};
    }

    [[nodiscard]] base::Wei toWei() const;
    [[nodiscard]] base::Address toAddress() const;
    [[nodiscard]] bool toBool() const { return word[31] != 0; }
};

/// Nothing when `word` is what the type's values look like, else the broken rule (a range, the sign
/// extension, a byte that must be zero).
[[nodiscard]] std::optional<QString> complaint(const Type& type, const Word& word);

/// An integer of the type from decimal digits or "0x…", with "-" before for Int. BadInput for
/// anything else and for what does not fit.
[[nodiscard]] base::Result<Word> integerFromText(const Type& type, std::string_view text);
/// Decimal digits, "-" before a negative Int.
[[nodiscard]] std::string integerToText(const Type& type, const Word& word);

/// The error with `place` before where it happened: "amounts" and "[2]" become "amounts[2]".
[[nodiscard]] tl::unexpected<base::Error> within(const std::string& place, base::Error error);

} // namespace rollscope::eth::abi
