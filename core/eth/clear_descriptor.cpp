#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/clear_reader.hpp"
#include <QJsonArray>
#include <algorithm>
#include <set>

namespace rollscope::eth::clear {
namespace {

constexpr qsizetype kMaxDeployments = 1024;
constexpr qsizetype kMaxFormats = 256;
constexpr int kMaxPieces = 32;

QString key(const char* text)
{
    return QString::fromLatin1(text);
}

/// The schemas whose rules are followed here; a new major version may mean something else.
void checkSchema(const QJsonObject& file, Complaints& wrong)
{
    const QJsonValue schema = file.value(u"$schema");
    const QString name = schema.toString().section(u'/', -1);
    if (name != u"erc7730-v1.schema.json" && name != u"erc7730-v2.schema.json")
        wrong.bad(key("$schema"), QStringLiteral("only versions 1 and 2 of ERC-7730 are known"));
}

void readDeployments(Descriptor& out, const QJsonValue& list, const QString& where,
                     Complaints& wrong)
{
    if (list.isUndefined())
        return;
    const QJsonArray all = list.toArray();
    if (!list.isArray() || all.isEmpty() || all.size() > kMaxDeployments)
        wrong.bad(where, QStringLiteral("1 to %1 deployments were expected").arg(kMaxDeployments));
    std::set<Deployment> seen;
    for (qsizetype i = 0; i < all.size() && !wrong.any(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(where).arg(i);
        const QJsonObject one = all[i].toObject();
        wrong.onlyKeys(one, {key("chainId"), key("address")}, place);
        const double chain = one[u"chainId"].toDouble();
        if (chain < 1 || chain > 9007199254740991.0 ||
            chain != static_cast<double>(static_cast<quint64>(chain)))
            wrong.bad(place + key(".chainId"), QStringLiteral("it is no chain's number"));
        const auto address = wrong.address(one[u"address"].toString(), place + key(".address"));
        if (wrong.any())
            return;
        const Deployment deployment{{static_cast<quint64>(chain)}, *address};
        if (!seen.insert(deployment).second)
            wrong.bad(place, QStringLiteral("it is given twice"));
        out.deployments.push_back(deployment);
    }
}

void readContext(Descriptor& out, const QJsonObject& file, Complaints& wrong)
{
    const QString where = key("context");
    const QJsonObject context = wrong.object(file, where, {});
    wrong.onlyKeys(context, {key("contract"), key("eip712")}, where);
    const bool contract = context.contains(u"contract");
    out.isTypedData = context.contains(u"eip712");
    if (contract && out.isTypedData)
        wrong.bad(where, QStringLiteral("contract and eip712 exclude each other"));
    // Without a context it is a template: an interface that others include.
    if (contract) {
        const QJsonObject binding = wrong.object(context, key("contract"), where);
        // A factory's events lie on the chain: it never binds here by itself.
        wrong.onlyKeys(binding, {key("deployments"), key("abi"), key("factory")},
                       key("context.contract"));
        readDeployments(out, binding[u"deployments"], key("context.contract.deployments"), wrong);
    }
    if (!out.isTypedData)
        return;
    const QString place = key("context.eip712");
    const QJsonObject binding = wrong.object(context, key("eip712"), where);
    wrong.onlyKeys(binding,
                   {key("deployments"), key("domain"), key("domainSeparator"), key("schemas")},
                   place);
    readDeployments(out, binding[u"deployments"], place + key(".deployments"), wrong);
    out.domain = wrong.object(binding, key("domain"), place);
    if (!binding.contains(u"domainSeparator"))
        return;
    out.domainSeparator = base::hashFromHex(binding[u"domainSeparator"].toString().toStdString());
    if (!out.domainSeparator)
        wrong.bad(place + key(".domainSeparator"), QStringLiteral("32 bytes were expected"));
}

void readMetadata(Descriptor& out, const QJsonObject& file, Complaints& wrong)
{
    const QString where = key("metadata");
    const QJsonObject metadata = wrong.object(file, where, {});
    wrong.onlyKeys(metadata,
                   {key("owner"), key("contractName"), key("info"), key("token"), key("constants"),
                    key("enums"), key("maps")},
                   where);
    out.owner = wrong.text(metadata, key("owner"), where);
    out.contractName = wrong.text(metadata, key("contractName"), where);
    for (const char* member : {"info", "constants", "enums", "maps"})
        wrong.object(metadata, key(member), where);
    if (!metadata.contains(u"token"))
        return;
    const QString place = key("metadata.token");
    const QJsonObject token = wrong.object(metadata, key("token"), where);
    wrong.onlyKeys(token, {key("name"), key("ticker"), key("decimals")}, place);
    const double decimals = token[u"decimals"].toDouble(-1);
    if (decimals < 0 || decimals > 77 || decimals != static_cast<int>(decimals))
        wrong.bad(place + key(".decimals"), QStringLiteral("it is 0 to 77"));
    else
        out.token = Token{wrong.text(token, key("ticker"), place), static_cast<unsigned>(decimals)};
    if (out.token && out.token->ticker.isEmpty())
        wrong.bad(place + key(".ticker"), QStringLiteral("it is missing"));
}

/// Whether all parameters have names of their own, so that each has one path.
bool isNamed(const abi::Type& type)
{
    std::set<std::string> names;
    const bool tuple = type.kind == abi::Kind::Tuple;
    return std::all_of(type.members.begin(), type.members.end(), [&](const abi::Param& member) {
        return (!tuple || (!member.name.empty() && names.insert(member.name).second)) &&
               isNamed(member.type);
    });
}

/// "Stake {amount} for {to}": text and paths; doubled braces are braces.
std::vector<Piece> readSentence(const QString& text, const QString& where, Complaints& wrong)
{
    std::vector<Piece> out;
    QString plain;
    for (qsizetype i = 0; i < text.size() && !wrong.any(); ++i) {
        const QChar c = text[i];
        if ((c == u'{' || c == u'}') && i + 1 < text.size() && text[i + 1] == c) {
            plain += c;
            ++i;
        } else if (c == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            if (end < 0 || out.size() >= kMaxPieces) {
                wrong.bad(where, QStringLiteral("a brace is not closed, or there are too many"));
                break;
            }
            const Path path = wrong.path(text.mid(i + 1, end - i - 1), where);
            out.push_back({plain, under({}, path)});
            plain.clear();
            i = end;
        } else if (c == u'}') {
            wrong.bad(where, QStringLiteral("a brace closes nothing; }} is one brace"));
        } else {
            plain += c;
        }
    }
    if (!plain.isEmpty())
        out.push_back({plain, {}});
    return out;
}

/// The path without the brackets that take all of a list: two spellings of one.
QString bare(Path path)
{
    std::erase_if(path.steps, [](const Step& step) {
        return step.kind == Step::Kind::Slice && !step.from && !step.to;
    });
    return pathText(path);
}

/// Paths of fields; `always` keeps those that are shown whatever their value.
void collect(const std::vector<Node>& nodes, bool always, std::set<QString>& out)
{
    for (const Node& node : nodes) {
        if (node.isGroup)
            collect(node.nodes, always, out);
        else if (!node.literal &&
                 (!always || node.visible == Visible::Always || node.visible == Visible::Optional))
            out.insert(bare(node.path));
    }
}

class FormatReader
{
public:
    FormatReader(const QJsonObject& file, Complaints& wrong) : m_file(file), m_wrong(wrong) {}

    FormatSpec read(const QString& name, const QJsonObject& json, bool isTypedData)
    {
        FormatSpec spec;
        spec.key = name;
        m_where = QStringLiteral("display.formats[\"%1\"]").arg(name);
        m_wrong.onlyKeys(json,
                         {key("intent"), key("interpolatedIntent"), key("fields"), key("required"),
                          key("excluded"), key("screens")},
                         m_where);
        readType(spec, isTypedData);
        if (m_wrong.any())
            return spec;
        readIntent(spec, json[u"intent"]);
        spec.nodes = FieldReader(m_file, spec.whole, m_wrong)
                         .nodes(json[u"fields"], {Root::Data, {}}, m_where + key(".fields"), 0);
        std::set<QString> shown;
        std::set<QString> always;
        collect(spec.nodes, false, shown);
        collect(spec.nodes, true, always);
        for (const Path& path : paths(spec, json, "required"))
            if (!always.contains(bare(path)))
                m_wrong.bad(m_where + key(".required"),
                            QStringLiteral("no field shows %1").arg(pathText(path)));
        spec.excluded = paths(spec, json, "excluded");
        for (const Path& path : spec.excluded)
            if (shown.contains(bare(path)))
                m_wrong.bad(m_where + key(".excluded"),
                            QStringLiteral("a field shows %1").arg(pathText(path)));
        if (!json.contains(u"interpolatedIntent"))
            return spec;
        const QString place = m_where + key(".interpolatedIntent");
        spec.sentence =
            readSentence(m_wrong.text(json[u"interpolatedIntent"], place), place, m_wrong);
        for (const Piece& piece : spec.sentence)
            if (piece.path && !always.contains(bare(*piece.path)))
                m_wrong.bad(place,
                            QStringLiteral("no field always shows %1").arg(pathText(*piece.path)));
        return spec;
    }

private:
    void readType(FormatSpec& spec, bool isTypedData)
    {
        if (isTypedData) {
            const auto types = parseEncodedType(spec.key);
            if (!types)
                return m_wrong.bad(m_where, types.error());
            auto whole = structType(*types, types->primaryType);
            if (!whole)
                return m_wrong.bad(m_where, whole.error());
            spec.whole = std::move(*whole);
            return;
        }
        auto item = abi::parseItem(spec.key.toStdString());
        if (!item)
            return m_wrong.bad(m_where, item.error());
        if (item->kind != abi::ItemKind::Function || item->name.empty())
            return m_wrong.bad(m_where, QStringLiteral("a function was expected"));
        spec.whole.kind = abi::Kind::Tuple;
        spec.whole.members = item->inputs;
        if (!isNamed(spec.whole))
            m_wrong.bad(m_where, QStringLiteral("each parameter has a name of its own"));
        spec.function = std::move(*item);
    }

    void readIntent(FormatSpec& spec, const QJsonValue& intent)
    {
        const QString place = m_where + key(".intent");
        if (!intent.isObject()) {
            spec.intent = m_wrong.text(intent, place);
            return;
        }
        QStringList parts;
        const QJsonObject object = intent.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts << m_wrong.text(QJsonValue(it.key()), place) + QStringLiteral(": ") +
                         m_wrong.text(it.value(), place);
        spec.intent = parts.join(QStringLiteral(", "));
        if (parts.isEmpty())
            m_wrong.bad(place, QStringLiteral("it is empty"));
    }

    std::vector<Path> paths(const FormatSpec& spec, const QJsonObject& json, const char* name)
    {
        std::vector<Path> out;
        const QString place = m_where + u'.' + key(name);
        const QJsonValue list = json[key(name)];
        if (!list.isUndefined() && !list.isArray())
            m_wrong.bad(place, QStringLiteral("a list was expected"));
        for (const auto& one : list.toArray()) {
            Path path = under({}, m_wrong.path(one, place));
            if (path.root == Root::Data && !m_wrong.any())
                if (const auto type = typeAt(spec.whole, path.steps); !type)
                    m_wrong.bad(place, type.error());
            out.push_back(std::move(path));
        }
        return out;
    }

    const QJsonObject& m_file;
    Complaints& m_wrong;
    QString m_where;
};

} // namespace

QString Descriptor::title() const
{
    if (owner.isEmpty() || contractName.startsWith(owner))
        return contractName.isEmpty() ? name : contractName;
    return contractName.isEmpty() ? owner : owner + u' ' + contractName;
}

base::Result<Descriptor> parseDescriptor(const QByteArray& json, const QString& name,
                                         const Include& include)
{
    Complaints wrong(name);
    Descriptor out;
    out.name = name.endsWith(u".json") ? name.chopped(5) : name;
    const QJsonObject file = readMerged(json, name, include, wrong);
    if (!wrong.any()) {
        wrong.onlyKeys(file, {key("context"), key("metadata"), key("display")}, key("file"));
        checkSchema(file, wrong);
        readContext(out, file, wrong);
        readMetadata(out, file, wrong);
        const QJsonObject display = wrong.object(file, key("display"), {});
        wrong.onlyKeys(display, {key("definitions"), key("formats")}, key("display"));
        const QJsonObject formats = wrong.object(display, key("formats"), key("display"));
        if (formats.isEmpty() || formats.size() > kMaxFormats)
            wrong.bad(key("display.formats"),
                      QStringLiteral("1 to %1 formats were expected").arg(kMaxFormats));
        std::set<abi::Selector> selectors;
        for (auto it = formats.begin(); it != formats.end() && !wrong.any(); ++it) {
            if (!it->isObject())
                wrong.bad(key("display.formats.") + it.key(),
                          QStringLiteral("an object was expected"));
            FormatSpec spec =
                FormatReader(file, wrong).read(it.key(), it->toObject(), out.isTypedData);
            if (spec.function && !wrong.any() &&
                !selectors.insert(spec.function->selector()).second)
                wrong.bad(key("display.formats.") + it.key(),
                          QStringLiteral("another format has the same selector"));
            out.formats.push_back(std::move(spec));
        }
    }
    if (wrong.any())
        return tl::unexpected(*wrong.first());
    return out;
}

} // namespace rollscope::eth::clear
