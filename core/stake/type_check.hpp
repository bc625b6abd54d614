#pragma once
#include "stake/protocol.hpp"

namespace rollscope::stake {

/// What the terms of a protocol are, and whether they fit where they stand. Errors are BadInput;
/// the place is the read's, else empty.
class TypeCheck
{
public:
    explicit TypeCheck(const Protocol& protocol) : m_protocol(protocol) {}

    /// A name that somebody gives. Refused when a read or another type has it.
    base::Result<void> declare(const Parameter& param);
    [[nodiscard]] bool isParameter(const QString& name) const { return m_params.count(name) != 0; }

    /// `wanted` is what a constant is read as; a number otherwise.
    base::Result<eth::abi::Type> typeOf(const Term& term, const eth::abi::Type* wanted = nullptr);
    base::Result<eth::abi::Type> typeOfName(const QString& name);
    base::Result<void> want(const Term& term, const eth::abi::Type& wanted);
    base::Result<void> wantNumber(const std::optional<Term>& term, bool listToo = false);
    base::Result<void> amount(const Amount& amount, bool listToo = false);
    /// There is such a role; as a target it is not open.
    base::Result<void> role(const QString& name, bool target);
    base::Result<void> arguments(const eth::abi::Item& item, const std::vector<Term>& args);

private:
    base::Result<eth::abi::Type> typeOfRead(const Read& read);
    base::Result<eth::abi::Type> typeOfAsk(const Read& read);
    base::Result<eth::abi::Type> typeOfLogs(const Read& read);

    const Protocol& m_protocol;
    std::map<QString, eth::abi::Type> m_types;
    std::map<QString, eth::abi::Type> m_params;
    std::set<QString> m_visiting;
    std::optional<eth::abi::Type> m_item;
};

/// uint256, address, bool, bytes or bytes32.
[[nodiscard]] const eth::abi::Type& plainType(std::string_view name);
/// Whether a value of one type can stand where the other is wanted. Numbers of another width do:
/// whether they fit is known when they are written.
[[nodiscard]] bool fits(const eth::abi::Type& have, const eth::abi::Type& want);
/// The first error, with `where` before its place.
[[nodiscard]] base::Result<void> at(const QString& where, base::Result<void> result);

} // namespace rollscope::stake
