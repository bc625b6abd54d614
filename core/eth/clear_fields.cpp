#include "base/hex.hpp"
#include "eth/abi_json.hpp"
#include "eth/address.hpp"
#include "eth/clear_reader.hpp"
#include <QJsonArray>
#include <algorithm>

namespace rollscope::eth::clear {
namespace {

using abi::Kind;

constexpr int kMaxDepth = 8;
constexpr int kMaxFields = 512;

struct FormatName
{
    const char* name;
    Format format;
    QStringList params;
};

const std::vector<FormatName>& formatNames()
{
    static const QStringList chain{QStringLiteral("chainId"), QStringLiteral("chainIdPath")};
    static const QStringList address{QStringLiteral("types"), QStringLiteral("sources"),
                                     QStringLiteral("senderAddress")};
    static const std::vector<FormatName> all{
        {"raw", Format::Raw, {}},
        {"amount", Format::Amount, {}},
        {"tokenAmount", Format::TokenAmount,
         QStringList{QStringLiteral("token"), QStringLiteral("tokenPath"),
                     QStringLiteral("nativeCurrencyAddress"), QStringLiteral("threshold"),
                     QStringLiteral("message")} +
             chain},
        {"nftName",
         Format::NftName,
         {QStringLiteral("collection"), QStringLiteral("collectionPath")}},
        {"date", Format::Date, {QStringLiteral("encoding")}},
        {"duration", Format::Duration, {}},
        {"unit",
         Format::Unit,
         {QStringLiteral("base"), QStringLiteral("decimals"), QStringLiteral("prefix")}},
        {"enum", Format::Enum, {QStringLiteral("$ref")}},
        {"chainId", Format::Chain, {}},
        {"calldata", Format::Calldata,
         QStringList{QStringLiteral("callee"), QStringLiteral("calleePath"),
                     QStringLiteral("selector"), QStringLiteral("selectorPath"),
                     QStringLiteral("amount"), QStringLiteral("amountPath"),
                     QStringLiteral("spender"), QStringLiteral("spenderPath")} +
             chain},
        {"addressName", Format::AddressName, address},
        {"tokenTicker", Format::TokenTicker, chain},
    };
    return all;
}

bool isNumber(const abi::Type& type)
{
    return type.kind == Kind::Uint || type.kind == Kind::Int;
}

/// Whether a value of the type can be said in the format; `part` for bytes that a slice cut out,
/// which stand for a number or an address as well.
bool fits(Format format, const abi::Type& type, bool part)
{
    switch (format) {
    case Format::Raw:
        return type.kind != Kind::Tuple;
    case Format::AddressName:
    case Format::TokenTicker:
        return type.kind == Kind::Address || part;
    case Format::Calldata:
        return type.kind == Kind::Bytes;
    case Format::Enum:
        return isNumber(type) || type.kind == Kind::Bool || part;
    default:
        return isNumber(type) || part;
    }
}

} // namespace

FieldReader::FieldReader(const QJsonObject& file, const abi::Type& whole, Complaints& wrong)
    : m_file(file), m_whole(whole), m_wrong(wrong)
{}

std::vector<Node> FieldReader::nodes(const QJsonValue& fields, const Path& group,
                                     const QString& where, int depth)
{
    std::vector<Node> out;
    if (!fields.isArray() && !fields.isUndefined())
        m_wrong.bad(where, QStringLiteral("a list was expected"));
    if (depth > kMaxDepth)
        m_wrong.bad(where, QStringLiteral("more than %1 groups within each other").arg(kMaxDepth));
    const QJsonArray list = fields.toArray();
    for (qsizetype i = 0; i < list.size() && !m_wrong.any(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(where).arg(i);
        if (++m_count > kMaxFields)
            m_wrong.bad(place, QStringLiteral("more than %1 fields").arg(kMaxFields));
        else if (!list[i].isObject())
            m_wrong.bad(place, QStringLiteral("an object was expected"));
        else
            out.push_back(node(list[i].toObject(), group, place, depth));
    }
    return out;
}

Node FieldReader::node(QJsonObject field, const Path& group, const QString& where, int depth)
{
    Node node;
    field = resolved(field, where);
    node.isGroup = field.contains(u"fields");
    static const QStringList kGroup{QStringLiteral("path"), QStringLiteral("label"),
                                    QStringLiteral("fields"), QStringLiteral("iteration")};
    static const QStringList kField{QStringLiteral("path"),     QStringLiteral("value"),
                                    QStringLiteral("label"),    QStringLiteral("format"),
                                    QStringLiteral("params"),   QStringLiteral("visible"),
                                    QStringLiteral("separator")};
    m_wrong.onlyKeys(field, node.isGroup ? kGroup : kField, where);
    node.label = m_wrong.text(field, QStringLiteral("label"), where);
    if (field.contains(u"path")) {
        node.path =
            under(group, m_wrong.path(field.value(u"path"), where + QStringLiteral(".path")));
        if (node.path.root == Root::File)
            m_wrong.bad(where + QStringLiteral(".path"),
                        QStringLiteral("a field shows what is signed, not the descriptor"));
    } else {
        node.path = group;
    }
    if (node.isGroup) {
        checkPath(node.path, where + QStringLiteral(".path"));
        const QString mode = field.value(u"iteration").toString();
        if (field.contains(u"iteration") && mode != u"sequential" && mode != u"bundled")
            m_wrong.bad(where + QStringLiteral(".iteration"),
                        QStringLiteral("it is \"sequential\" or \"bundled\""));
        const bool loops = !node.path.steps.empty() &&
                           node.path.steps.back().kind == Step::Kind::Slice && node.path != group;
        node.bundled = mode == u"bundled" || (loops && mode != u"sequential");
        node.nodes =
            nodes(field.value(u"fields"), node.path, where + QStringLiteral(".fields"), depth + 1);
        return node;
    }
    if (field.contains(u"value") == field.contains(u"path"))
        m_wrong.bad(where, QStringLiteral("a field has either a path or a value"));
    // What is never shown may do without; it is still named as left out.
    if (node.label.isEmpty() && field.value(u"visible").toString() == u"never")
        node.label = pathText(node.path);
    if (node.label.isEmpty())
        m_wrong.bad(where + QStringLiteral(".label"), QStringLiteral("it is missing"));
    readFormat(node, field, group, where);
    return node;
}

/// The field over the definition that it refers to, and that over the next.
QJsonObject FieldReader::resolved(const QJsonObject& field, const QString& where)
{
    QJsonObject out = field;
    QStringList seen;
    while (out.contains(u"$ref") && !m_wrong.any()) {
        const QString place = where + QStringLiteral(".$ref");
        const QString ref = out.take(u"$ref").toString();
        if (!ref.startsWith(u"$.display.definitions."))
            m_wrong.bad(place, QStringLiteral("it begins with $.display.definitions."));
        if (seen.contains(ref))
            m_wrong.bad(place, QStringLiteral("%1 refers to itself").arg(ref));
        seen << ref;
        const QJsonValue found = m_wrong.any() ? QJsonValue() : atFile(ref, place);
        if (!found.isObject())
            m_wrong.bad(place, QStringLiteral("%1 is no definition").arg(ref));
        QJsonObject base = found.toObject();
        QJsonObject params = base.value(u"params").toObject();
        const QJsonObject own = out.value(u"params").toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            params[it.key()] = it.value();
        for (auto it = out.begin(); it != out.end(); ++it)
            base[it.key()] = it.value();
        if (!params.isEmpty())
            base[u"params"] = params;
        out = base;
    }
    return out;
}

void FieldReader::readFormat(Node& node, const QJsonObject& field, const Path& group,
                             const QString& where)
{
    const QString name =
        field.contains(u"format") ? field[u"format"].toString() : QStringLiteral("raw");
    const auto& all = formatNames();
    const auto found = std::find_if(all.begin(), all.end(), [&](const FormatName& one) {
        return name == QLatin1String(one.name);
    });
    if (found == all.end()) {
        m_wrong.bad(where + QStringLiteral(".format"),
                    QStringLiteral("\"%1\" is no format").arg(name));
        return;
    }
    node.format = found->format;
    node.separator = m_wrong.text(field, QStringLiteral("separator"), where);
    const QJsonObject params = m_wrong.object(field, QStringLiteral("params"), where);
    m_wrong.onlyKeys(params, found->params, where + QStringLiteral(".params"));
    if (field.contains(u"value")) {
        node.literal = m_wrong.text(field, QStringLiteral("value"), where);
        if (node.format != Format::Raw || field.contains(u"visible"))
            m_wrong.bad(where, QStringLiteral("a value of its own is shown as it stands"));
        return;
    }
    if (m_wrong.any())
        return;
    abi::Type type = *abi::elementaryType("uint256");
    bool part = false;
    if (node.path.root == Root::Container) {
        const std::string& member = node.path.steps.front().name;
        if (member == "from" || member == "to")
            type = *abi::elementaryType("address");
    } else {
        checkPath(node.path, where + QStringLiteral(".path"));
        auto at = typeAt(m_whole, node.path.steps);
        if (!at)
            return;
        takeAll(node.path);
        at = typeAt(m_whole, node.path.steps);
        const auto before = typeAt(m_whole, {node.path.steps.begin(), node.path.steps.end() - 1});
        part = node.path.steps.back().kind == Step::Kind::Slice && before &&
               before->kind != Kind::Array;
        type = std::move(*at);
    }
    if (!fits(node.format, type, part))
        m_wrong.bad(where + QStringLiteral(".format"),
                    QStringLiteral("\"%1\" does not fit %2")
                        .arg(name, base::toQString(abi::canonicalName(type))));
    readParams(node, params, group, where + QStringLiteral(".params"));
    readVisible(node, field[u"visible"], type, where + QStringLiteral(".visible"));
}

void FieldReader::readVisible(Node& node, const QJsonValue& rule, const abi::Type& type,
                              const QString& where)
{
    if (rule.isUndefined())
        return;
    if (rule.isString()) {
        const QString word = rule.toString();
        if (word != u"always" && word != u"optional" && word != u"never")
            m_wrong.bad(where, QStringLiteral("it is always, optional, never or a rule"));
        node.visible = word == u"never"      ? Visible::Never
                       : word == u"optional" ? Visible::Optional
                                             : Visible::Always;
        return;
    }
    const QJsonObject object = rule.toObject();
    const QString key = object.isEmpty() ? QString() : object.begin().key();
    // The text of version 2 says mustMatch, its schema mustBe.
    if (object.size() != 1 || (key != u"ifNotIn" && key != u"mustMatch" && key != u"mustBe") ||
        !object[key].isArray()) {
        m_wrong.bad(where, QStringLiteral("one list, ifNotIn or mustMatch, was expected"));
        return;
    }
    node.visible = key == u"ifNotIn" ? Visible::IfNotIn : Visible::MustMatch;
    for (const auto& one : object[key].toArray()) {
        auto value = abi::fromJson(type, constant(one, where));
        if (!value) {
            m_wrong.bad(where + u'.' + key, value.error());
            return;
        }
        node.values.push_back(std::move(*value));
    }
}

QJsonValue FieldReader::atFile(const QString& path, const QString& where)
{
    const auto steps = parsePath(path);
    if (!steps || steps->root != Root::File) {
        m_wrong.bad(where, QStringLiteral("\"%1\" is no path into this file").arg(path));
        return QJsonValue::Undefined;
    }
    QJsonValue at = m_file;
    for (const Step& step : steps->steps)
        at = step.kind == Step::Kind::Name ? at.toObject().value(base::toQString(step.name))
                                           : QJsonValue(QJsonValue::Undefined);
    if (at.isUndefined())
        m_wrong.bad(where, QStringLiteral("there is no %1").arg(path));
    return at;
}

QJsonValue FieldReader::constant(const QJsonValue& value, const QString& where)
{
    const QString text = value.toString();
    return text.startsWith(u"$.") ? atFile(text, where) : value;
}

void FieldReader::takeAll(Path& path) const
{
    auto at = typeAt(m_whole, path.steps);
    while (at && at->kind == Kind::Array) {
        path.steps.push_back({Step::Kind::Slice, {}, {}, {}});
        at = typeAt(m_whole, path.steps);
    }
}

void FieldReader::checkPath(const Path& path, const QString& where)
{
    if (path.root != Root::Data || m_wrong.any())
        return;
    if (const auto type = typeAt(m_whole, path.steps); !type)
        m_wrong.bad(where, type.error());
}

} // namespace rollscope::eth::clear
