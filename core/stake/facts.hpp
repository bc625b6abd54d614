#pragma once
#include "eth/abi_value.hpp"
#include "eth/u256.hpp"
#include "stake/term.hpp"
#include <map>
#include <optional>

namespace rollscope::stake {

/// A value and what it is: what a contract returned, or a person gave.
struct Typed
{
    eth::abi::Type type;
    eth::abi::Value value;

    [[nodiscard]] static Typed number(const base::Wei& value);
    [[nodiscard]] static Typed address(const base::Address& value);
    [[nodiscard]] static Typed boolean(bool value);
    [[nodiscard]] static Typed bytes(std::string value);
    /// Elements of one type; `type` is the element's, which an empty list needs.
    [[nodiscard]] static Typed list(const eth::abi::Type& type,
                                    std::vector<eth::abi::Value> values);

    [[nodiscard]] bool isList() const { return type.kind == eth::abi::Kind::Array; }
    /// BadInput when it is no unsigned number or bool.
    [[nodiscard]] base::Result<base::Wei> toWei() const;
    /// BadInput when it is no address.
    [[nodiscard]] base::Result<base::Address> toAddress() const;
    /// For a person: digits, a checksummed address, hex; lists in brackets.
    [[nodiscard]] QString text() const;
};

/// What a name stands for: its value, or why it is not known.
struct Fact
{
    std::optional<Typed> value;
    QString why;        ///< of what is not known
    QString source;     ///< "seMetis.convertToAssets at 0x79F3…", "given"
    QString lacks = {}; ///< of what is known in part: what it does not hold, in words
};

/// Everything that was read and given, by name.
using Facts = std::map<QString, Fact>;
/// What a person gave, by parameter.
using Arguments = std::map<QString, Typed>;

/// Members along a path. Protocol error when the value has no such member.
[[nodiscard]] base::Result<Typed> select(Typed value, const QStringList& path);
/// The type that select() would give. BadInput with the member that there is not.
[[nodiscard]] base::Result<eth::abi::Type> select(eth::abi::Type type, const QStringList& path);

} // namespace rollscope::stake
