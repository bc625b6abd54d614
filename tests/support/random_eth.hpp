#pragma once
#include "eth/abi_codec.hpp"
#include "eth/transaction.hpp"
#include <QJsonObject>
#include <random>

namespace rollscope::test {

using Random = std::mt19937_64;

std::string randomBytes(Random& random, std::size_t size);
/// A number of 1 to 32 bytes, all widths alike.
base::Wei randomWei(Random& random, std::size_t maxBytes = 32);
base::Address randomAddress(Random& random);
base::Hash32 randomHash(Random& random);
/// Valid UTF-8 with characters of one to four bytes.
std::string randomText(Random& random);

/// Any type, arrays and tuples up to `depth` around it; members have no names.
eth::abi::Type randomType(Random& random, int depth);
/// A value of the type, at the ends of its range as often as within.
eth::abi::Value randomValue(Random& random, const eth::abi::Type& type);

/// Of type 0 (with and without a chain), 1, 2 or 4, every field filled.
eth::Transaction randomTransaction(Random& random);

/// {types, primaryType, domain, message} with nested structs and arrays.
QJsonObject randomTypedData(Random& random);

} // namespace rollscope::test
