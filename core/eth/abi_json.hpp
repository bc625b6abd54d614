#pragma once
#include "eth/abi_value.hpp"
#include <QJsonValue>

namespace rollscope::eth::abi {

/// A value of the type from JSON: integers as decimal or 0x text, or as numbers below 2^53;
/// addresses with their EIP-55 checksum or in one case; bytes as 0x text; tuples as arrays or as
/// objects of exactly their members. BadInput with the place.
[[nodiscard]] base::Result<Value> fromJson(const Type& type, const QJsonValue& json);
/// The same from one word of a command line: bare text, or JSON for arrays and tuples.
[[nodiscard]] base::Result<Value> fromText(const Type& type, const QString& text);

/// A value as JSON. Integers of types that may pass 2^53 are decimal text; tuples are objects when
/// all their members have names of their own, else arrays.
[[nodiscard]] QJsonValue toJson(const Type& type, const Value& value);

} // namespace rollscope::eth::abi
