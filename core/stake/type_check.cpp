#include "stake/type_check.hpp"
#include "base/hex.hpp"
#include "eth/abi_json.hpp"
#include "eth/address.hpp"
#include "stake/compute.hpp"
#include <algorithm>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using eth::abi::Kind;
using eth::abi::Type;

QString nameOf(const Type& type)
{
    return base::toQString(eth::abi::canonicalName(type));
}

tl::unexpected<base::Error> bad(const QString& what)
{
    return base::fail(ErrorKind::BadInput, what);
}

} // namespace

bool fits(const Type& have, const Type& want)
{
    if (have.kind != want.kind || have.members.size() != want.members.size())
        return false;
    if (have.kind == Kind::FixedBytes && have.size != want.size)
        return false;
    for (std::size_t i = 0; i < have.members.size(); ++i)
        if (!fits(have.members[i].type, want.members[i].type))
            return false;
    return true;
}

const Type& plainType(std::string_view name)
{
    static const std::map<std::string_view, Type> types{
        {"uint256", *eth::abi::elementaryType("uint256")},
        {"address", *eth::abi::elementaryType("address")},
        {"bool", *eth::abi::elementaryType("bool")},
        {"bytes", *eth::abi::elementaryType("bytes")},
        {"bytes32", *eth::abi::elementaryType("bytes32")}};
    return types.at(name);
}

Result<void> at(const QString& where, Result<void> result)
{
    if (!result)
        result.error().where =
            result.error().where.isEmpty() ? where : QString(where + u'.' + result.error().where);
    return result;
}

Result<Type> TypeCheck::typeOf(const Term& term, const Type* wanted)
{
    switch (term.kind) {
    case Term::Kind::Constant: {
        const Type& type = wanted != nullptr ? *wanted : plainType("uint256");
        const auto value = eth::abi::fromJson(type, term.constant);
        if (!value)
            return bad(u"'%1' is no %2"_s.arg(term.text(), nameOf(type)));
        if (type.kind == Kind::Address &&
            eth::checksumText(value->toAddress()) != term.constant.toString())
            return bad(u"must be written %1"_s.arg(eth::checksumText(value->toAddress())));
        return type;
    }
    case Term::Kind::Name: {
        auto type = typeOfName(term.name);
        if (!type)
            return type;
        return select(std::move(*type), term.path);
    }
    case Term::Kind::Role:
        if (auto known = role(term.name, false); !known)
            return tl::unexpected(known.error());
        return plainType("address");
    case Term::Kind::Hash:
        return plainType("bytes32");
    case Term::Kind::List:
        break;
    }
    if (wanted != nullptr && wanted->kind != Kind::Array && wanted->kind != Kind::Tuple)
        return bad(u"a list is no %1"_s.arg(nameOf(*wanted)));
    if (wanted != nullptr && wanted->kind == Kind::Tuple &&
        wanted->members.size() != term.members.size())
        return bad(u"%1 has %2 members"_s.arg(nameOf(*wanted)).arg(wanted->members.size()));
    for (std::size_t i = 0; i < term.members.size(); ++i) {
        const Type& element = wanted == nullptr             ? plainType("uint256")
                              : wanted->kind == Kind::Array ? wanted->members.front().type
                                                            : wanted->members[i].type;
        if (auto fine = want(term.members[i], element); !fine)
            return tl::unexpected(fine.error());
    }
    return wanted != nullptr ? *wanted : Typed::list(plainType("uint256"), {}).type;
}

Result<Type> TypeCheck::typeOfName(const QString& name)
{
    if (name == u"account")
        return plainType("address");
    if (name == u"now")
        return plainType("uint256");
    if (name == u"item")
        return m_item ? Result<Type>(*m_item) : bad(u"$item has no list that it is of"_s);
    if (const auto param = m_params.find(name); param != m_params.end())
        return param->second;
    if (const auto known = m_types.find(name); known != m_types.end())
        return known->second;
    const auto read = m_protocol.reads.find(name);
    if (read == m_protocol.reads.end())
        return bad(u"$%1 is not defined"_s.arg(name));
    if (!m_visiting.insert(name).second)
        return bad(u"$%1 needs itself"_s.arg(name));
    auto outer = std::exchange(m_item, std::nullopt);
    auto type = typeOfRead(read->second);
    m_item = std::move(outer);
    m_visiting.erase(name);
    if (!type) {
        if (!type.error().where.startsWith(u"reads."_s))
            type = at(u"reads."_s + name, tl::unexpected(type.error())).map([] { return Type{}; });
        return type;
    }
    m_types.emplace(name, *type);
    return type;
}

Result<Type> TypeCheck::typeOfRead(const Read& read)
{
    if (read.each) {
        const auto list = typeOf(*read.each);
        if (!list)
            return list;
        if (list->kind != Kind::Array)
            return bad(u"%1 is no list"_s.arg(read.each->text()));
        if (read.kind != Read::Kind::Call)
            return bad(u"'each' is for calls"_s);
        m_item = list->members.front().type;
    }
    auto type = typeOfAsk(read);
    if (!type || !read.each)
        return type;
    return Typed::list(*type, {}).type;
}

Result<Type> TypeCheck::typeOfAsk(const Read& read)
{
    if (read.kind == Read::Kind::Compute) {
        const auto [least, most] = arityOf(read.operation);
        const int count = static_cast<int>(read.args.size());
        if (count < least || count > most)
            return bad(u"%1 takes %2 to %3 values"_s.arg(read.text).arg(least).arg(most));
        std::vector<Type> types;
        for (const Term& term : read.args) {
            auto type = typeOf(term);
            if (!type)
                return type;
            types.push_back(std::move(*type));
        }
        return resultOf(read.operation, types);
    }
    if (auto address = want(read.at, plainType("address")); !address)
        return tl::unexpected(address.error());
    switch (read.kind) {
    case Read::Kind::Coin:
        return plainType("uint256");
    case Read::Kind::Code:
        return plainType("bytes");
    case Read::Kind::Slot:
        return plainType("address");
    case Read::Kind::Logs:
        return typeOfLogs(read);
    default:
        break;
    }
    if (auto fine = arguments(read.item, read.args); !fine)
        return tl::unexpected(fine.error());
    if (read.item.returned.empty())
        return bad(u"%1 returns nothing"_s.arg(read.text));
    auto type = read.item.returned.size() == 1 ? Result<Type>(read.item.returned.front().type)
                                               : eth::abi::tupleOf(read.item.returned);
    if (read.fallback && read.item.returned.size() != 1)
        return bad(u"'else' is for functions that return one value"_s);
    if (type && read.fallback)
        if (auto fine = want(*read.fallback, *type); !fine)
            return tl::unexpected(fine.error());
    return type;
}

Result<Type> TypeCheck::typeOfLogs(const Read& read)
{
    for (const auto& [name, term] : read.where) {
        const std::string& wanted = name;
        const auto param =
            std::find_if(read.item.inputs.begin(), read.item.inputs.end(),
                         [&](const auto& one) { return one.indexed && one.name == wanted; });
        if (param == read.item.inputs.end())
            return bad(u"%1 is no indexed parameter"_s.arg(base::toQString(name)));
        if (auto fine = want(term, param->type); !fine)
            return tl::unexpected(fine.error());
    }
    return eth::abi::tupleOf(read.item.inputs).map([](const Type& tuple) {
        return Typed::list(tuple, {}).type;
    });
}

Result<void> TypeCheck::want(const Term& term, const Type& wanted)
{
    const auto type = typeOf(term, &wanted);
    if (!type)
        return tl::unexpected(type.error());
    if (!fits(*type, wanted))
        return bad(
            u"%1 is %2, where %3 is wanted"_s.arg(term.text(), nameOf(*type), nameOf(wanted)));
    return {};
}

Result<void> TypeCheck::wantNumber(const std::optional<Term>& term, bool listToo)
{
    if (!term)
        return {};
    const auto type = typeOf(*term);
    if (!type)
        return tl::unexpected(type.error());
    const bool list = type->kind == Kind::Array;
    const Kind kind = list ? type->members.front().type.kind : type->kind;
    if ((kind != Kind::Uint && kind != Kind::Bool) || (list && !listToo))
        return bad(u"%1 is %2, where a number is wanted"_s.arg(term->text(), nameOf(*type)));
    return {};
}

Result<void> TypeCheck::amount(const Amount& amount, bool listToo)
{
    if (m_protocol.tokens.count(amount.token) == 0)
        return bad(u"'%1' is no token"_s.arg(amount.token));
    return wantNumber(amount.amount, listToo);
}

Result<void> TypeCheck::role(const QString& name, bool target)
{
    const auto found = m_protocol.roles.find(name);
    if (found == m_protocol.roles.end())
        return bad(u"@%1 is no role"_s.arg(name));
    if (!found->second.isReachable() && found->second.felt.isEmpty())
        return bad(u"@%1 is open: its address is not known"_s.arg(name));
    if (target && found->second.open)
        return bad(u"@%1 is open: it is never the target of a transaction"_s.arg(name));
    return {};
}

Result<void> TypeCheck::arguments(const eth::abi::Item& item, const std::vector<Term>& args)
{
    if (item.inputs.size() != args.size())
        return bad(u"%1 takes %2 arguments, not %3"_s.arg(base::toQString(item.signature()))
                       .arg(item.inputs.size())
                       .arg(args.size()));
    for (std::size_t i = 0; i < args.size(); ++i)
        if (auto fine = want(args[i], item.inputs[i].type); !fine)
            return at(u"args[%1]"_s.arg(i), std::move(fine));
    return {};
}

Result<void> TypeCheck::declare(const Parameter& param)
{
    const auto [place, fresh] = m_params.emplace(param.name, param.type);
    if (m_protocol.reads.count(param.name) != 0 || param.name == u"account" ||
        param.name == u"now" || param.name == u"item")
        return bad(u"$%1 is the name of a read"_s.arg(param.name));
    if (!fresh && !fits(place->second, param.type))
        return bad(u"$%1 has two types"_s.arg(param.name));
    if (!param.token.isEmpty() && m_protocol.tokens.count(param.token) == 0)
        return bad(u"'%1' is no token"_s.arg(param.token));
    return {};
}

} // namespace rollscope::stake
