// What terms and roles stand for, once things are known.
#include "base/hex.hpp"
#include "base/text.hpp"
#include "eth/abi_json.hpp"
#include "eth/address.hpp"
#include "eth/keccak.hpp"
#include "eth/units.hpp"
#include "stake/preflight.hpp"

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using eth::abi::Type;
using eth::abi::Value;

Result<Typed> constantOf(const Term& term, const Type* wanted)
{
    const Type type = wanted != nullptr ? *wanted : Typed::number({}).type;
    auto value = eth::abi::fromJson(type, term.constant);
    if (!value)
        return tl::unexpected(std::move(value.error()));
    return Typed{type, std::move(*value)};
}

Result<Typed> listOf(const Protocol& protocol, const Term& term, const Facts& facts,
                     const Type* wanted)
{
    const bool tuple = wanted != nullptr && wanted->kind == eth::abi::Kind::Tuple;
    const Type number = Typed::number({}).type;
    std::vector<Value> members;
    for (std::size_t i = 0; i < term.members.size(); ++i) {
        const Type& element = wanted == nullptr                     ? number
                              : tuple && i < wanted->members.size() ? wanted->members[i].type
                                                                    : wanted->members.front().type;
        auto member = valueOf(protocol, term.members[i], facts, &element);
        if (!member)
            return member;
        members.push_back(std::move(member->value));
    }
    if (wanted != nullptr)
        return Typed{*wanted, Value::list(std::move(members))};
    return Typed::list(number, std::move(members));
}

/// What a contract calls itself stands beside amounts: one short word, with nothing in it that
/// could change how a line reads.
QString symbolOf(const std::string& told, const QString& otherwise)
{
    constexpr qsizetype kMost = 16;
    QString out = base::printable(QString::fromUtf8(told.data(), qsizetype(told.size())).left(64));
    out.removeIf([](QChar c) { return c.isSpace(); });
    // No half of a character at the cut.
    out.truncate(kMost);
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    return out.isEmpty() ? otherwise : out;
}

Result<Typed> namedOf(const Term& term, const Facts& facts)
{
    const auto found = facts.find(term.name);
    if (found == facts.end())
        return base::fail(ErrorKind::NotFound, u"was not read"_s, u'$' + term.name);
    if (!found->second.value)
        return base::fail(ErrorKind::NotFound, found->second.why, u'$' + term.name);
    return select(*found->second.value, term.path);
}

} // namespace

Result<Typed> valueOf(const Protocol& protocol, const Term& term, const Facts& facts,
                      const Type* wanted)
{
    switch (term.kind) {
    case Term::Kind::Constant:
        return constantOf(term, wanted);
    case Term::Kind::Name:
        return namedOf(term, facts);
    case Term::Kind::Role:
        return addressOf(protocol, term.name, facts).map([](const base::Address& address) {
            return Typed::address(address);
        });
    case Term::Kind::Hash: {
        const base::Hash32 hash = eth::keccak256(term.name.toStdString());
        return Typed{eth::abi::elementaryType("bytes32").value_or(Type{}),
                     Value::fixed(hash.bytes)};
    }
    case Term::Kind::List:
        break;
    }
    return listOf(protocol, term, facts, wanted);
}

Result<base::Address> addressOf(const Protocol& protocol, const QString& role, const Facts& facts)
{
    const auto found = protocol.roles.find(role);
    if (found == protocol.roles.end())
        return base::fail(ErrorKind::NotFound, u"there is no such role"_s, u'@' + role);
    if (found->second.address)
        return *found->second.address;
    if (!found->second.resolve)
        return base::fail(ErrorKind::NotFound, u"the address is not known"_s, found->second.title);
    auto address =
        valueOf(protocol, *found->second.resolve, facts).and_then([](const Typed& value) {
            return value.toAddress();
        });
    if (!address)
        return base::fail(ErrorKind::NotFound,
                          u"the address could not be read: "_s + address.error().text(),
                          found->second.title);
    if (address->isZero())
        return base::fail(ErrorKind::NotFound, u"the chain names no address for it"_s,
                          found->second.title);
    return address;
}

std::optional<unsigned> tokenDecimals(const Protocol& protocol, const QString& token,
                                      const Facts& facts)
{
    const auto found = protocol.tokens.find(token);
    if (found == protocol.tokens.end())
        return std::nullopt;
    std::optional<unsigned> decimals = found->second.decimals;
    if (found->second.readDecimals) {
        const auto read = valueOf(protocol, *found->second.readDecimals, facts);
        const auto number = read ? read->toWei() : tl::unexpected(read.error());
        if (number && number->fits64() && number->limbs[0] <= 77)
            decimals = static_cast<unsigned>(number->limbs[0]);
    }
    return decimals;
}

QString amountText(const Protocol& protocol, const QString& token, const base::Wei& amount,
                   const Facts& facts)
{
    const auto found = protocol.tokens.find(token);
    if (found == protocol.tokens.end())
        return base::toQString(base::toDecimal(amount));
    const Token& known = found->second;
    const auto decimals = tokenDecimals(protocol, token, facts);
    QString symbol = known.symbol;
    if (known.readSymbol)
        if (const auto read = valueOf(protocol, *known.readSymbol, facts);
            read && read->type.kind == eth::abi::Kind::String)
            symbol = symbolOf(read->value.bytes, known.symbol);
    if (!decimals)
        return base::toQString(base::toDecimal(amount)) + u" units of "_s + symbol;
    return base::toQString(eth::formatUnits(amount, *decimals)) + u' ' + symbol;
}

} // namespace rollscope::stake
