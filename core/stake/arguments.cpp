// What a person says of an action, as values; and values as a person would say them.
#include "stake/arguments.hpp"
#include "base/hex.hpp"
#include "eth/abi_json.hpp"
#include "eth/units.hpp"
#include "stake/cairo.hpp"
#include <QJsonArray>
#include <algorithm>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using eth::abi::Kind;

/// Of what was typed, in a message.
constexpr qsizetype kMostShown = 80;

tl::unexpected<base::Error> bad(const Parameter& param, const QString& what)
{
    return base::fail(ErrorKind::BadInput, what, param.name);
}

const Token* tokenOf(const Protocol& protocol, const Parameter& param)
{
    const auto token = protocol.tokens.find(param.token);
    return token == protocol.tokens.end() ? nullptr : &token->second;
}

bool isDigits(const QString& text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "1.5" as the contract counts it.
Result<QString> wholeAmount(const Protocol& protocol, const Parameter& param, const QString& text)
{
    const Token* token = tokenOf(protocol, param);
    if (token == nullptr || !token->decimals)
        return bad(param, u"how many decimals it has is not known"_s);
    const auto raw = eth::parseUnits(text.toStdString(), *token->decimals);
    if (!raw)
        return bad(param, raw.error().text());
    return base::toQString(base::toDecimal(*raw));
}

/// "1.5 METIS", or the smallest unit in digits.
Result<QString> namedAmount(const Protocol& protocol, const Parameter& param, const QString& text)
{
    const QString said = text.simplified();
    const QString shown = said.left(kMostShown);
    const QString number = said.section(u' ', 0, 0), symbol = said.section(u' ', 1);
    if (symbol.isEmpty() && (isDigits(said) || said.startsWith(u"0x")))
        return said;
    const Token* token = tokenOf(protocol, param);
    if (token == nullptr || !token->decimals)
        return bad(param,
                   u"\"%1\" is not a whole number of the smallest unit, and only the contract of "
                   "%2 tells its decimals; write %3=1000000 for a million smallest units"_s.arg(
                       shown, token == nullptr ? param.token : token->symbol, param.name));
    const QString parts = QString(number).remove(u'.');
    const bool isNumber = isDigits(parts) && number.count(u'.') <= 1 && !number.endsWith(u'.');
    const QString example = isNumber ? number.left(kMostShown) : u"1.5"_s;
    const QString write = u"write %1=\"%2 %3\""_s.arg(param.name, example, token->symbol);
    if (symbol.isEmpty())
        return bad(param,
                   u"\"%1\" is not a whole number of the smallest unit; %2"_s.arg(shown, write));
    if (!isNumber)
        return bad(param, u"\"%1\" is no amount; %2"_s.arg(shown, write));
    if (symbol != token->symbol)
        return bad(param, u"it is an amount of %1, not of %2; %3"_s.arg(
                              token->symbol, symbol.left(kMostShown), write));
    const auto raw = eth::parseUnits(number.toStdString(), *token->decimals);
    if (!raw) {
        const qsizetype places = number.section(u'.', 1).size();
        return places > qsizetype(*token->decimals)
                   ? bad(param,
                         u"%1 has %2 decimals at most, and \"%3\" has %4"_s.arg(token->symbol)
                             .arg(*token->decimals)
                             .arg(shown)
                             .arg(places))
                   : bad(param, raw.error().text());
    }
    return base::toQString(base::toDecimal(*raw));
}

/// Lists of plain things may be written without brackets and quotes.
bool isPlainList(const eth::abi::Type& type)
{
    if (type.kind != Kind::Array)
        return false;
    const Kind kind = type.members.front().type.kind;
    return kind == Kind::Uint || kind == Kind::Int || kind == Kind::Address ||
           kind == Kind::FixedBytes;
}

Result<eth::abi::Value> listFromText(const eth::abi::Type& type, const QString& text)
{
    QString inner = text.trimmed();
    if (inner.startsWith(u'[') && inner.endsWith(u']'))
        inner = inner.mid(1, inner.size() - 2).trimmed();
    QJsonArray members;
    if (!inner.isEmpty())
        for (const QString& part : inner.split(u',')) {
            QString one = part.trimmed();
            if (one.size() > 1 && one.startsWith(u'"') && one.endsWith(u'"'))
                one = one.mid(1, one.size() - 2);
            members.append(one);
        }
    return eth::abi::fromJson(type, members);
}

} // namespace

std::vector<const Parameter*> parametersOf(const Protocol& protocol, const Action& action)
{
    std::vector<const Parameter*> out;
    out.reserve(protocol.params.size() + action.params.size());
    for (const auto& [name, param] : protocol.params)
        out.push_back(&param);
    for (const Parameter& param : action.params)
        out.push_back(&param);
    return out;
}

Result<Typed> readArgument(const Protocol& protocol, const Parameter& param, const QString& given,
                           Amounts amounts)
{
    QString text = given;
    if (param.typeName == u"felt") {
        auto felt = parseFelt(text);
        if (!felt)
            return bad(param, felt.error().what);
        text = u"0x"_s + felt->mid(2).rightJustified(64, u'0');
    }
    if (amounts != Amounts::Raw && !param.token.isEmpty()) {
        auto raw = amounts == Amounts::Whole ? wholeAmount(protocol, param, text)
                                             : namedAmount(protocol, param, text);
        if (!raw)
            return tl::unexpected(std::move(raw.error()));
        text = std::move(*raw);
    }
    auto value = isPlainList(param.type) ? listFromText(param.type, text)
                                         : eth::abi::fromText(param.type, text);
    if (!value)
        return bad(param, value.error().text());
    return Typed{param.type, std::move(*value)};
}

Result<Arguments> readArguments(const Protocol& protocol, const Action& action,
                                const std::map<QString, QString>& texts, Amounts amounts)
{
    Arguments out;
    for (const Parameter* param : parametersOf(protocol, action)) {
        const auto given = texts.find(param->name);
        if (given == texts.end()) {
            if (!param->fallback)
                return bad(*param, u"is missing: "_s + param->words);
            out.insert_or_assign(param->name, *param->fallback);
            continue;
        }
        auto value = readArgument(protocol, *param, given->second, amounts);
        if (!value)
            return tl::unexpected(std::move(value.error()));
        out.insert_or_assign(param->name, std::move(*value));
    }
    for (const auto& [name, text] : texts)
        if (out.count(name) == 0)
            return base::fail(ErrorKind::BadInput, u"is no parameter of this action"_s, name);
    return out;
}

const Parameter* missingOf(const Protocol& protocol, const Action& action,
                           const std::map<QString, QString>& texts)
{
    for (const Parameter* param : parametersOf(protocol, action))
        if (!param->fallback && texts.count(param->name) == 0)
            return param;
    return nullptr;
}

Result<QString> argumentText(const Protocol& protocol, const Parameter& param, const Typed& value)
{
    if (!param.token.isEmpty()) {
        const Token* token = tokenOf(protocol, param);
        if (token == nullptr || !token->decimals)
            return bad(param, u"how many decimals it has is not known"_s);
        return value.toWei().map([&](const base::Wei& raw) {
            return base::toQString(eth::formatUnits(raw, *token->decimals));
        });
    }
    if (!value.isList())
        return value.text();
    QStringList out;
    for (const auto& member : value.value.members)
        out << Typed{value.type.members.front().type, member}.text();
    return out.join(u", "_s);
}

QString parameterForm(const Protocol& protocol, const Parameter& param)
{
    const Token* token = tokenOf(protocol, param);
    const QString form = token != nullptr && token->decimals
                             ? u"%1=\"… %2\""_s.arg(param.name, token->symbol)
                             : QString(param.name + u"=…"_s);
    return param.fallback ? QString(u'[' + form + u']') : form;
}

} // namespace rollscope::stake
