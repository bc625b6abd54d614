#pragma once
#include "eth/abi_value.hpp"

/// Clear signing by ERC-7730: what a call or typed data does, in words. Pure; any thread.
namespace rollscope::eth::clear {

/// Where a path begins: beside its group, "#." the decoded data, "$." the descriptor's own file,
/// "@." the transaction or message around the data.
enum class Root : quint8 { Relative, Data, File, Container };

/// A member's name, "[2]" (negative from the end), or "[1:3]" with either side left out.
struct Step
{
    enum class Kind : quint8 { Name, Index, Slice };
    Kind kind = Kind::Name;
    std::string name;
    std::optional<int> from, to; ///< of an index `from` alone
    bool operator==(const Step&) const = default;
};

struct Path
{
    Root root = Root::Relative;
    std::vector<Step> steps;
    bool operator==(const Path&) const = default;
};

/// "#.orders.[].amount", "@.value", "data.[0:20]". BadInput with the rule that is broken.
[[nodiscard]] base::Result<Path> parsePath(const QString& text);
/// With its root and all brackets; two paths are the same when their texts are.
[[nodiscard]] QString pathText(const Path& path);
/// A relative path behind its group's, any other as it is.
[[nodiscard]] Path under(const Path& group, const Path& path);

/// The type at the end of the steps; a slice of bytes is bytes. BadInput for a member that the type
/// has not.
[[nodiscard]] base::Result<abi::Type> typeAt(const abi::Type& whole,
                                             const std::vector<Step>& steps);

/// One turn of a loop over an array.
struct Turn
{
    std::size_t index = 0;
    std::size_t count = 0;
    bool operator==(const Turn&) const = default;
};

/// A value, its type and the turns that lead to it. `part` holds the bytes that a slice cut out.
struct Found
{
    const abi::Type* type = nullptr;
    const abi::Value* value = nullptr;
    std::optional<std::string> part;
    std::vector<Turn> turns;
};

/// Everything at the steps, one for each element that slices take. Protocol error for an index or a
/// slice outside of the value.
[[nodiscard]] base::Result<std::vector<Found>>
findAll(const abi::Type& whole, const abi::Value& value, const std::vector<Step>& steps);
/// The one that belongs to `turns`. Protocol error when a list is not as long as the one that the
/// turns count, or has more levels.
[[nodiscard]] base::Result<Found> findOne(const abi::Type& whole, const abi::Value& value,
                                          const std::vector<Step>& steps,
                                          const std::vector<Turn>& turns);

} // namespace rollscope::eth::clear
