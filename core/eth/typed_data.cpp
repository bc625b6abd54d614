#include "eth/typed_data.hpp"
#include "base/hex.hpp"
#include "eth/abi_codec.hpp"
#include "eth/abi_json.hpp"
#include "eth/keccak.hpp"
#include <QJsonArray>
#include <algorithm>
#include <set>

namespace rollscope::eth {
namespace {

using abi::within;
using base::ErrorKind;
using base::fail;
using base::Result;

/// "Person" of "Person[2][]".
std::string_view structOf(std::string_view type)
{
    return type.substr(0, type.find('['));
}

void collect(const TypedData& data, const std::string& name, std::set<std::string>& needed)
{
    const auto found = data.types.find(name);
    if (found == data.types.end() || !needed.insert(name).second)
        return;
    for (const TypedMember& member : found->second)
        collect(data, std::string(structOf(member.type)), needed);
}

void appendHash(std::string& out, const base::Hash32& hash)
{
    out.append(hash.bytes.begin(), hash.bytes.end());
}

class Encoder
{
public:
    explicit Encoder(const TypedData& data) : m_data(data) {}

    Result<std::string> structData(const std::string& name, const QJsonValue& value)
    {
        const auto& members = m_data.types.at(name);
        if (!value.isObject())
            return fail(ErrorKind::BadInput,
                        QStringLiteral("an object of %1 was expected").arg(base::toQString(name)));
        const QJsonObject object = value.toObject();
        std::string out;
        appendHash(out, typeHash(name));
        for (const TypedMember& member : members) {
            const QString key = base::toQString(member.name);
            if (!object.contains(key))
                return fail(ErrorKind::BadInput, QStringLiteral("it is missing"), key);
            auto word = encode(member.type, object.value(key));
            if (!word)
                return within(member.name, std::move(word.error()));
            out += *word;
        }
        if (static_cast<std::size_t>(object.size()) != members.size())
            return fail(ErrorKind::BadInput,
                        QStringLiteral("%1 has no such member").arg(base::toQString(name)),
                        extraKey(object, members));
        return out;
    }

private:
    /// 32 bytes: a word, or the hash of what is longer.
    Result<std::string> encode(std::string_view type, const QJsonValue& value)
    {
        if (type.ends_with(']'))
            return array(type, value);
        if (const auto elementary = abi::elementaryType(type))
            return leaf(*elementary, value);
        return structData(std::string(type), value).map([](const std::string& data) {
            return hashed(data);
        });
    }

    static Result<std::string> leaf(const abi::Type& type, const QJsonValue& json)
    {
        auto value = abi::fromJson(type, json);
        if (!value)
            return tl::unexpected(std::move(value.error()));
        if (type.dynamic)
            return hashed(value->bytes);
        return std::string(value->word.begin(), value->word.end());
    }

    /// The hash of the elements' words after one another.
    Result<std::string> array(std::string_view type, const QJsonValue& value)
    {
        const std::size_t open = type.rfind('[');
        const std::string_view element = type.substr(0, open);
        const std::string_view count = type.substr(open + 1, type.size() - open - 2);
        if (!value.isArray())
            return fail(ErrorKind::BadInput, QStringLiteral("an array was expected"));
        const QJsonArray list = value.toArray();
        if (!count.empty() && count != std::to_string(list.size()))
            return fail(ErrorKind::BadInput, QStringLiteral("%1 values were expected, not %2")
                                                 .arg(base::toQString(count))
                                                 .arg(list.size()));
        std::string out;
        for (qsizetype i = 0; i < list.size(); ++i) {
            auto word = encode(element, list.at(i));
            if (!word)
                return within('[' + std::to_string(i) + ']', std::move(word.error()));
            out += *word;
        }
        return hashed(out);
    }

    static std::string hashed(std::string_view bytes)
    {
        std::string out;
        appendHash(out, keccak256(bytes));
        return out;
    }

    const base::Hash32& typeHash(const std::string& name)
    {
        const auto [at, fresh] = m_typeHashes.try_emplace(name);
        if (fresh)
            at->second = keccak256(encodeType(m_data, name));
        return at->second;
    }

    static QString extraKey(const QJsonObject& object, const std::vector<TypedMember>& members)
    {
        for (const QString& key : object.keys()) {
            const bool known = std::any_of(members.begin(), members.end(), [&](const auto& m) {
                return base::toQString(m.name) == key;
            });
            if (!known)
                return key;
        }
        return {};
    }

    const TypedData& m_data;
    std::map<std::string, base::Hash32> m_typeHashes;
};

} // namespace

std::string encodeType(const TypedData& data, const std::string& name)
{
    std::set<std::string> needed;
    collect(data, name, needed);
    const auto one = [&](const std::string& type) {
        std::string out = type + '(';
        for (const TypedMember& member : data.types.at(type)) {
            if (out.back() != '(')
                out += ',';
            out += member.type + ' ' + member.name;
        }
        return out + ')';
    };
    std::string out;
    if (needed.erase(name) > 0)
        out = one(name);
    for (const std::string& type : needed)
        out += one(type);
    return out;
}

Result<std::string> encodeData(const TypedData& data, const std::string& name,
                               const QJsonValue& value)
{
    if (!data.types.contains(name))
        return fail(ErrorKind::BadInput, QStringLiteral("it is not among the types"),
                    base::toQString(name));
    return Encoder(data).structData(name, value);
}

Result<TypedDataHashes> hashTypedData(const TypedData& data)
{
    TypedDataHashes out;
    std::string all = "\x19\x01";
    auto domain = encodeData(data, "EIP712Domain", data.domain);
    if (!domain)
        return within("domain", std::move(domain.error()));
    out.domain = keccak256(*domain);
    appendHash(all, out.domain);
    // EIP-712's own test signs a domain alone: the message is then not part of it.
    if (data.primaryType == "EIP712Domain" && !data.message.isEmpty())
        return fail(ErrorKind::BadInput,
                    QStringLiteral("where the domain alone is signed it must be empty"),
                    QStringLiteral("message"));
    if (data.primaryType != "EIP712Domain") {
        auto message = encodeData(data, data.primaryType, data.message);
        if (!message)
            return within("message", std::move(message.error()));
        out.message = keccak256(*message);
        appendHash(all, out.message);
    }
    out.digest = keccak256(all);
    return out;
}

} // namespace rollscope::eth
