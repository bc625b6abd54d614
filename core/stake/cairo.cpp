#include "stake/cairo.hpp"
#include "base/hex.hpp"
#include "stake/reads.hpp"
#include <QJsonArray>
#include <QRegularExpression>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using eth::U256;

/// Bits of the unsigned types; 252 for what is a field element.
const std::map<QString, unsigned>& widths()
{
    static const std::map<QString, unsigned> all{{u"ContractAddress"_s, 252},
                                                 {u"felt252"_s, 252},
                                                 {u"bool"_s, 1},
                                                 {u"u8"_s, 8},
                                                 {u"u16"_s, 16},
                                                 {u"u32"_s, 32},
                                                 {u"u64"_s, 64},
                                                 {u"u128"_s, 128},
                                                 {u"u256"_s, 256}};
    return all;
}

/// 2^251 + 17 * 2^192 + 1
const U256& prime()
{
    static const U256 value = (U256(1) << 251) + (U256(17) << 192) + 1;
    return value;
}

QString hexOf(const U256& value)
{
    return u"0x"_s + QString::fromStdString(value.str(0, std::ios_base::hex)).toLower();
}

/// The elements that one value takes: a u256 is two, its low half first.
Result<QStringList> elementsOf(const Typed& value, const QString& type)
{
    if (value.isList() || value.type.kind == eth::abi::Kind::Tuple)
        return base::fail(ErrorKind::BadInput, u"is a list, where %1 is wanted"_s.arg(type));
    const U256 number = eth::toU256(value.value.toWei());
    const unsigned bits = widths().at(type);
    if (bits == 252 ? number >= prime() : bits < 256 && (number >> bits) != 0)
        return base::fail(ErrorKind::BadInput, u"does not fit %1"_s.arg(type));
    if (bits != 256)
        return QStringList{hexOf(number)};
    const U256 high = number >> 128;
    return QStringList{hexOf(number - (high << 128)), hexOf(high)};
}

Result<Typed> termOf(const Protocol& protocol, const Term& term, const Facts& facts)
{
    if (term.kind == Term::Kind::Role) {
        const auto role = protocol.roles.find(term.name);
        if (role == protocol.roles.end() || role->second.felt.isEmpty() || role->second.open)
            return base::fail(ErrorKind::NotFound, u"the address is not known"_s, term.text());
        const auto felt = base::weiFromHex(role->second.felt.toStdString());
        return Typed::number(felt.value_or(base::Wei{}));
    }
    return valueOf(protocol, term, facts);
}

} // namespace

QJsonObject CairoCall::json() const
{
    return {{u"contract_address"_s, contract},
            {u"entry_point"_s, entryPoint},
            {u"calldata"_s, QJsonArray::fromStringList(calldata)}};
}

Result<CairoAct> parseCairoFunction(const QString& line)
{
    static const QRegularExpression whole(
        u"^([a-z_][a-z0-9_]*)\\(([^()]*)\\)(?: -> [A-Za-z0-9_<>, ]+)?$"_s);
    static const QRegularExpression input(u"^([a-z_][a-z0-9_]*): ([A-Za-z0-9]+)$"_s);
    const auto match = whole.match(line);
    if (!match.hasMatch())
        return base::fail(ErrorKind::BadInput, u"is no function of Cairo"_s);
    CairoAct out;
    out.entryPoint = match.captured(1);
    const QString inputs = match.captured(2);
    for (const QString& part : inputs.split(u", "_s, Qt::SkipEmptyParts)) {
        const auto one = input.match(part);
        if (!one.hasMatch() || widths().count(one.captured(2)) == 0)
            return base::fail(ErrorKind::BadInput,
                              u"has the input '%1', whose type we do not write"_s.arg(part));
        out.inputs.emplace_back(one.captured(1), one.captured(2));
    }
    return out;
}

Result<QString> parseFelt(const QString& text)
{
    const auto value = base::weiFromHex(text.toStdString());
    if (!value || !text.startsWith(u"0x"_s))
        return base::fail(ErrorKind::BadInput, u"is no field element: 0x and 1 to 64 digits"_s);
    if (eth::toU256(*value) >= prime())
        return base::fail(ErrorKind::BadInput, u"is not below the prime of the field"_s);
    return hexOf(eth::toU256(*value));
}

Result<std::vector<CairoCall>> cairoCalls(const Protocol& protocol, const Action& action,
                                          const Facts& facts)
{
    std::vector<CairoCall> out;
    for (const CairoAct& act : action.cairo) {
        CairoCall call;
        call.entryPoint = act.entryPoint;
        call.what = action.title;
        const auto to = termOf(protocol, act.to, facts).and_then([](const Typed& value) {
            return elementsOf(value, u"ContractAddress"_s);
        });
        if (!to)
            return tl::unexpected(to.error());
        call.contract = to->front();
        if (call.contract == u"0x0")
            return base::fail(ErrorKind::BadInput, u"the contract is 0"_s, act.to.text());
        for (std::size_t i = 0; i < act.args.size(); ++i) {
            const auto elements =
                termOf(protocol, act.args[i], facts).and_then([&](const Typed& value) {
                    return elementsOf(value, act.inputs[i].second);
                });
            if (!elements)
                return base::fail(elements.error().kind, elements.error().what,
                                  act.inputs[i].first);
            call.calldata << *elements;
        }
        out.push_back(std::move(call));
    }
    return out;
}

} // namespace rollscope::stake
