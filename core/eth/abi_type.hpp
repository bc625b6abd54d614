#pragma once
#include "base/result.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The types of contract calls: Solidity's "Contract ABI Specification". Pure; any thread.
namespace rollscope::eth::abi {

struct Param;

/// `Function` is an address and a selector in 24 bytes.
enum class Kind : quint8 {
    Uint,
    Int,
    Bool,
    Address,
    FixedBytes,
    Function,
    Bytes,
    String,
    Array,
    Tuple
};

/// One type. Made by the functions below, which keep `dynamic` and `headWords` right.
struct Type
{
    Kind kind = Kind::Uint;
    quint16 size = 256;           ///< bits of Uint and Int, bytes of FixedBytes and Function
    std::vector<Param> members;   ///< of a tuple; of an array its one element type
    std::optional<quint32> count; ///< of an array with a fixed length
    bool dynamic = false;         ///< encoded behind an offset
    quint32 headWords = 1;        ///< 32-byte words in the head of what holds it
    quint32 parts = 1;            ///< types in it, itself among them
    int depth = 0;                ///< levels of arrays and tuples
};

/// A named type; `indexed` in events only.
struct Param
{
    std::string name;
    Type type;
    bool indexed = false;
};

/// Bounds of what parsing accepts, so that no type by itself costs memory or stack.
inline constexpr int kMaxTypeDepth = 16;
inline constexpr quint32 kMaxTypeParts = 1U << 14;
inline constexpr quint32 kMaxHeadWords = 1U << 16;

/// "uint256", "bytes4", "string"… (`uint` and `int` are 256 bits wide); nullopt for anything else.
[[nodiscard]] std::optional<Type> elementaryType(std::string_view name);
/// T[] or T[count]. BadInput for a count of 0, for empty tuples and beyond the bounds.
[[nodiscard]] base::Result<Type> arrayOf(Type element, std::optional<quint32> count);
/// BadInput for empty tuples within and beyond the bounds.
[[nodiscard]] base::Result<Type> tupleOf(std::vector<Param> members);

/// As it stands in a signature: "(uint256,bytes4[])[2]", without names.
[[nodiscard]] std::string canonicalName(const Type& type);
/// "(a,b,…)" of several.
[[nodiscard]] std::string canonicalNames(const std::vector<Param>& params);

/// "uint256", "(address to, uint256[2] amounts)[]", "tuple(bytes32)": names and the word "tuple"
/// may be left out. BadInput tells at which character.
[[nodiscard]] base::Result<Type> parseType(std::string_view text);

} // namespace rollscope::eth::abi
