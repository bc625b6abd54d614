#pragma once
#include "base/types.hpp"
#include <QByteArray>
#include <QString>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rollscope::base {

/// Lower-case hex with "0x" in front.
[[nodiscard]] std::string toHex(std::span<const quint8> bytes);
[[nodiscard]] std::string toHex(const Hash32& hash);
[[nodiscard]] std::string toHex(const Address& address);
/// A JSON-RPC quantity: "0x0", "0x1f4"; no leading zeros.
[[nodiscard]] std::string toQuantity(quint64 value);
[[nodiscard]] QString toQString(std::string_view ascii);

/// Bytes of "0x…" (the prefix is optional, either case); nullopt for odd length or another
/// character.
[[nodiscard]] std::optional<QByteArray> bytesFromHex(std::string_view text);
/// Fills `out` from "0x" and exactly two digits per byte; false otherwise (`out` is then
/// undefined).
[[nodiscard]] bool bytesFromHex(std::string_view text, std::span<quint8> out);
/// Exactly 32 bytes as "0x" and 64 digits; nullopt otherwise.
[[nodiscard]] std::optional<Hash32> hashFromHex(std::string_view text);
/// Exactly 20 bytes as "0x" and 40 digits; case is not checked (eth::parseAddress does EIP-55).
[[nodiscard]] std::optional<Address> addressFromHex(std::string_view text);
/// A quantity of at most 64 bits: "0x" and 1 or more digits (leading zeros are tolerated, some
/// nodes send them); nullopt above 2^64-1 or for anything else.
[[nodiscard]] std::optional<quint64> quantityFromHex(std::string_view text);
/// A quantity of at most 256 bits.
[[nodiscard]] std::optional<Wei> weiFromHex(std::string_view text);
/// Exact decimal digits of a 256-bit amount.
[[nodiscard]] std::string toDecimal(const Wei& wei);

} // namespace rollscope::base
