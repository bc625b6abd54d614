#pragma once
#include "eth/abi_type.hpp"
#include <map>

namespace rollscope::eth::abi {

/// Structs that later lines of a human-readable ABI may name.
using Structs = std::map<std::string, Type, std::less<>>;

/// Reads human-readable ABI text from left to right. `text` and `structs` must outlive it. Errors
/// are BadInput with the character, counted from 1.
class Reader
{
public:
    explicit Reader(std::string_view text, const Structs* structs = nullptr)
        : m_text(text), m_structs(structs)
    {}

    /// The next identifier, empty when there is none.
    [[nodiscard]] std::string_view word();
    /// Whether the next character is `c`, which is then taken.
    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool atEnd();

    [[nodiscard]] base::Result<Type> type(int depth = 0);
    /// "(type [indexed] [name], …)" with the brackets.
    [[nodiscard]] base::Result<std::vector<Param>> params(int depth = 0);
    /// "{type name; …}", the body of a struct.
    [[nodiscard]] base::Result<std::vector<Param>> members();
    [[nodiscard]] tl::unexpected<base::Error> complain(const QString& what) const;

private:
    [[nodiscard]] base::Result<Type> baseType(int depth);
    [[nodiscard]] base::Result<Param> param(int depth);
    void skipSpace();

    std::string_view m_text;
    const Structs* m_structs;
    std::size_t m_at = 0;
};

} // namespace rollscope::eth::abi
