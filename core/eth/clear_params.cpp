#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/clear_reader.hpp"
#include "eth/u256.hpp"
#include <QJsonArray>

namespace rollscope::eth::clear {
namespace {

constexpr int kMaxDecimals = 77;
constexpr qsizetype kMaxEntries = 1024;

std::optional<base::Wei> wholeNumber(const QJsonValue& value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number < 0 || number > 9007199254740991.0 ||
            number != static_cast<double>(static_cast<qint64>(number)))
            return std::nullopt;
        return base::Wei::from64(static_cast<quint64>(number));
    }
    const std::string text = value.toString().toStdString();
    if (text.starts_with("0x"))
        return base::weiFromHex(text);
    const auto read = u256FromDecimal(text);
    return read ? std::optional(fromU256(*read)) : std::nullopt;
}

/// What a constant may be: a text, or a whole number as its digits.
std::optional<QString> constantText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    const auto number = wholeNumber(value);
    return value.isDouble() && number ? std::optional(base::toQString(base::toDecimal(*number)))
                                      : std::nullopt;
}

} // namespace

Operand FieldReader::operand(const QJsonObject& params, const QString& key, const Path& group,
                             const QString& where)
{
    Operand out;
    const QString pathKey = key + QStringLiteral("Path");
    const bool atPath = params.contains(pathKey);
    const bool given = params.contains(key);
    if (atPath && given)
        m_wrong.bad(where, QStringLiteral("%1 and %2 exclude each other").arg(key, pathKey));
    if (!atPath && !given)
        return out;
    const QString place = where + u'.' + (atPath ? pathKey : key);
    QJsonValue value = params[atPath ? pathKey : key];
    if (atPath && !value.toString().startsWith(u"$.")) {
        out.kind = Operand::Kind::AtPath;
        out.path = under(group, m_wrong.path(value, place));
        checkPath(out.path, place);
        if (out.path.root == Root::Data)
            takeAll(out.path);
        return out;
    }
    if (value.isObject()) {
        const QJsonObject map = value.toObject();
        m_wrong.onlyKeys(map, {QStringLiteral("map"), QStringLiteral("keyPath")}, place);
        out.kind = Operand::Kind::Mapped;
        out.path = under(group, m_wrong.path(map[u"keyPath"], place + QStringLiteral(".keyPath")));
        checkPath(out.path, place + QStringLiteral(".keyPath"));
        const QJsonObject found = atFile(map[u"map"].toString(), place).toObject();
        const QJsonObject values = found[u"values"].toObject();
        if (values.isEmpty() || values.size() > kMaxEntries)
            m_wrong.bad(place, QStringLiteral("the map has 1 to %1 values").arg(kMaxEntries));
        for (auto it = values.begin(); it != values.end() && !m_wrong.any(); ++it) {
            const auto text = constantText(it.value());
            if (!text)
                m_wrong.bad(place, QStringLiteral("\"%1\" has no constant").arg(it.key()));
            else
                out.map.emplace(it.key(), *text);
        }
        return out;
    }
    value = constant(value, place);
    const auto text = constantText(value);
    if (!text)
        m_wrong.bad(place, QStringLiteral("a text or a whole number was expected"));
    out.kind = Operand::Kind::Constant;
    out.constant = text.value_or(QString());
    return out;
}

std::vector<base::Address> FieldReader::addresses(const QJsonValue& value, const QString& where)
{
    std::vector<base::Address> out;
    const QJsonValue read = constant(value, where);
    const QJsonArray list = read.isArray() ? read.toArray() : QJsonArray{read};
    for (const auto& one : list)
        if (const auto address = m_wrong.address(constant(one, where).toString(), where))
            out.push_back(*address);
    return out;
}

void FieldReader::readParams(Node& node, const QJsonObject& params, const Path& group,
                             const QString& where)
{
    Params& out = node.params;
    const auto place = [&](const char* key) -> QString {
        return where + u'.' + QLatin1String(key);
    };
    const auto isAddress = [&](const Operand& operand, const char* key) {
        if (operand.kind == Operand::Kind::Constant)
            m_wrong.address(operand.constant, place(key));
        for (const auto& [name, text] : operand.map)
            m_wrong.address(text, place(key));
    };
    out.chain = operand(params, QStringLiteral("chainId"), group, where);
    switch (node.format) {
    case Format::TokenAmount:
        out.subject = operand(params, QStringLiteral("token"), group, where);
        isAddress(out.subject, "token");
        if (params.contains(u"nativeCurrencyAddress"))
            out.native =
                addresses(params[u"nativeCurrencyAddress"], place("nativeCurrencyAddress"));
        if (params.contains(u"threshold")) {
            out.threshold = wholeNumber(constant(params[u"threshold"], place("threshold")));
            if (!out.threshold)
                m_wrong.bad(place("threshold"), QStringLiteral("a whole number was expected"));
        }
        out.message = m_wrong.text(params, QStringLiteral("message"), where);
        if (out.message.isEmpty())
            out.message = QStringLiteral("Unlimited");
        else if (!out.threshold)
            m_wrong.bad(place("message"), QStringLiteral("without a threshold it is never said"));
        break;
    case Format::NftName:
        out.subject = operand(params, QStringLiteral("collection"), group, where);
        isAddress(out.subject, "collection");
        break;
    case Format::Calldata:
        out.subject = operand(params, QStringLiteral("callee"), group, where);
        out.amount = operand(params, QStringLiteral("amount"), group, where);
        out.spender = operand(params, QStringLiteral("spender"), group, where);
        out.selector = operand(params, QStringLiteral("selector"), group, where);
        isAddress(out.subject, "callee");
        isAddress(out.spender, "spender");
        if (out.subject.kind == Operand::Kind::None)
            m_wrong.bad(place("callee"), QStringLiteral("it is missing: whom does it call?"));
        break;
    case Format::Date: {
        const QString encoding = params[u"encoding"].toString();
        if (encoding != u"timestamp" && encoding != u"blockheight")
            m_wrong.bad(place("encoding"),
                        QStringLiteral("it is \"timestamp\" or \"blockheight\""));
        out.blockHeight = encoding == u"blockheight";
        break;
    }
    case Format::Unit: {
        out.unit = m_wrong.text(params, QStringLiteral("base"), where);
        if (out.unit.isEmpty())
            m_wrong.bad(place("base"), QStringLiteral("it is missing"));
        const double decimals = params[u"decimals"].toDouble(0);
        if (decimals < 0 || decimals > kMaxDecimals || decimals != static_cast<int>(decimals))
            m_wrong.bad(place("decimals"), QStringLiteral("it is 0 to %1").arg(kMaxDecimals));
        else
            out.decimals = static_cast<unsigned>(decimals);
        out.prefix = params[u"prefix"].toBool();
        break;
    }
    case Format::Enum: {
        const QString ref = params[u"$ref"].toString();
        if (!ref.startsWith(u"$.metadata.enums.")) {
            m_wrong.bad(place("$ref"), QStringLiteral("it begins with $.metadata.enums."));
            break;
        }
        const QJsonObject names = atFile(ref, place("$ref")).toObject();
        if (names.isEmpty() || names.size() > kMaxEntries)
            m_wrong.bad(place("$ref"), QStringLiteral("%1 has no entries").arg(ref));
        for (auto it = names.begin(); it != names.end() && !m_wrong.any(); ++it)
            out.names.emplace(it.key(), m_wrong.text(it.value(), ref + u'.' + it.key()));
        break;
    }
    case Format::AddressName:
        if (params.contains(u"senderAddress"))
            out.sender = addresses(params[u"senderAddress"], place("senderAddress"));
        break;
    default:
        break;
    }
}

} // namespace rollscope::eth::clear
