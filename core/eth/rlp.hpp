#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Recursive Length Prefix (Ethereum yellow paper, appendix B). Encoding appends to a string;
/// decoding takes the one canonical form only and says at which byte it stopped.
namespace rollscope::eth::rlp {

void appendBytes(std::string& out, std::span<const quint8> bytes);
void appendBytes(std::string& out, std::string_view bytes);
/// Big-endian without leading zeros; 0 is the empty string.
void appendUint(std::string& out, quint64 value);
void appendUint(std::string& out, const base::Wei& value);
/// Makes everything appended since `start` one list: `start = out.size(); append…; closeList(out,
/// start)`.
void closeList(std::string& out, std::size_t start);

/// Nesting beyond this is refused.
inline constexpr int kMaxDepth = 64;

struct Limits
{
    std::size_t maxBytes = 16U << 20;
    std::size_t maxItems = 1'000'000; ///< strings and lists together
};

/// A view into the decoded bytes, which must outlive it.
struct Item
{
    bool isList = false;
    std::string_view payload;
    std::size_t offset = 0; ///< of the item's first byte in the decoded bytes, for messages
};

/// Checks the whole encoding (one item, nothing after it, canonical at every level, within the
/// limits) and returns the outermost item. Protocol error with the byte offset otherwise. No
/// allocation.
[[nodiscard]] base::Result<Item> decode(std::string_view bytes, Limits limits = {});
base::Result<Item> decode(std::string&&, Limits = {}) = delete; // the item would outlive its bytes

/// The members of a list that decode() returned; empty for a string.
[[nodiscard]] std::vector<Item> children(const Item& list);

/// Integers: no leading zeros and within the width; Protocol error otherwise.
[[nodiscard]] base::Result<quint64> toUint64(const Item& item);
[[nodiscard]] base::Result<base::Wei> toWei(const Item& item);
/// Exactly 32 and 20 bytes.
[[nodiscard]] base::Result<base::Hash32> toHash(const Item& item);
[[nodiscard]] base::Result<base::Address> toAddress(const Item& item);

} // namespace rollscope::eth::rlp
