#include "base/hex.hpp"
#include "eth/abi_type.hpp"
#include "eth/json_keys.hpp"
#include "eth/typed_data.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <set>

namespace rollscope::eth {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

constexpr qsizetype kMaxBytes = 1 << 20;
constexpr qsizetype kMaxStructs = 128;

tl::unexpected<base::Error> bad(const QString& where, const QString& what)
{
    return fail(ErrorKind::BadInput, what, where);
}

bool isIdentifier(std::string_view text)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '$';
    };
    return !text.empty() && !(text[0] >= '0' && text[0] <= '9') &&
           std::all_of(text.begin(), text.end(), fits);
}

/// Whether what follows the first "[" is "[]" or "[n]", up to the bound of nesting.
bool areArrays(std::string_view suffix)
{
    for (int depth = 0; !suffix.empty(); ++depth) {
        const std::size_t close = suffix.find(']');
        if (depth == abi::kMaxTypeDepth || suffix.front() != '[' || close == std::string_view::npos)
            return false;
        const std::string_view count = suffix.substr(1, close - 1);
        if (count.size() > 9 || count.starts_with('0') ||
            !std::all_of(count.begin(), count.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return false;
        suffix.remove_prefix(close + 1);
    }
    return true;
}

Result<void> readTypes(TypedData& data, const QJsonObject& types)
{
    // Each struct's hash takes the text of all that it needs, and is found by recursion.
    if (types.size() > kMaxStructs)
        return bad(QStringLiteral("types"),
                   QStringLiteral("more than %1 structs").arg(kMaxStructs));
    for (auto it = types.begin(); it != types.end(); ++it) {
        const std::string name = it.key().toStdString();
        const std::string place = "types." + name;
        if (!isIdentifier(name) || abi::elementaryType(name))
            return bad(base::toQString(place), QStringLiteral("this is no name for a struct"));
        if (!it->isArray())
            return bad(base::toQString(place), QStringLiteral("a list of members was expected"));
        std::set<std::string> names;
        auto& members = data.types[name];
        for (const auto& entry : it->toArray()) {
            TypedMember member{entry[u"name"].toString().toStdString(),
                               entry[u"type"].toString().toStdString()};
            if (!isIdentifier(member.name) || !names.insert(member.name).second)
                return bad(base::toQString(place),
                           QStringLiteral("each member has a name of its own"));
            members.push_back(std::move(member));
        }
    }
    return {};
}

Result<void> checkTypes(const TypedData& data)
{
    for (const auto& [name, members] : data.types) {
        for (const TypedMember& member : members) {
            const std::string base = member.type.substr(0, member.type.find('['));
            const bool known = abi::elementaryType(base) || data.types.contains(base);
            if (!known || base == "function" ||
                !areArrays(std::string_view(member.type).substr(base.size())))
                return bad(base::toQString("types." + name + '.' + member.name),
                           QStringLiteral("\"%1\" is no type").arg(base::toQString(member.type)));
            // Aliases would be hashed as they are spelled, and nobody agrees on that.
            if (base == "uint" || base == "int")
                return bad(base::toQString("types." + name + '.' + member.name),
                           QStringLiteral("\"%1\" needs its width, as in %1256")
                               .arg(base::toQString(base)));
        }
    }
    return {};
}

/// EIP-712, "Definition of domainSeparator": the fields in their order.
std::vector<TypedMember> standardDomain(const QJsonObject& domain)
{
    const std::vector<TypedMember> all{{"name", "string"},
                                       {"version", "string"},
                                       {"chainId", "uint256"},
                                       {"verifyingContract", "address"},
                                       {"salt", "bytes32"}};
    std::vector<TypedMember> out;
    std::copy_if(all.begin(), all.end(), std::back_inserter(out),
                 [&](const TypedMember& m) { return domain.contains(base::toQString(m.name)); });
    return out;
}

} // namespace

Result<TypedData> parseTypedData(const QByteArray& json)
{
    if (json.size() > kMaxBytes)
        return bad(QStringLiteral("typed data"), QStringLiteral("larger than 1 MB"));
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return bad(QStringLiteral("byte %1").arg(wrong.offset), wrong.errorString());
    const QJsonObject object = document.object();
    if (!document.isObject() || hasDoubleKeys(json, object))
        return bad(QStringLiteral("typed data"), document.isObject()
                                                     ? QStringLiteral("a key is given twice")
                                                     : QStringLiteral("an object was expected"));
    for (const QString& key : object.keys()) {
        if (key != u"types" && key != u"primaryType" && key != u"domain" && key != u"message")
            return bad(QStringLiteral("typed data"),
                       QStringLiteral("it has no member \"%1\"").arg(key));
    }
    for (const char* key : {"types", "domain", "message"}) {
        const QString name = QString::fromLatin1(key);
        if (!object.value(name).isObject())
            return bad(name, QStringLiteral("an object was expected"));
    }
    TypedData data;
    data.primaryType = object[u"primaryType"].toString().toStdString();
    data.domain = object[u"domain"].toObject();
    data.message = object[u"message"].toObject();
    if (auto read = readTypes(data, object[u"types"].toObject()); !read)
        return tl::unexpected(std::move(read.error()));
    data.types.try_emplace("EIP712Domain", standardDomain(data.domain));
    if (auto fine = checkTypes(data); !fine)
        return tl::unexpected(std::move(fine.error()));
    if (!data.types.contains(data.primaryType))
        return bad(QStringLiteral("primaryType"), QStringLiteral("it is not among the types"));
    // Hashing finds every value that does not fit; data that cannot be hashed is refused here.
    if (auto hashes = hashTypedData(data); !hashes)
        return tl::unexpected(std::move(hashes.error()));
    return data;
}

} // namespace rollscope::eth
