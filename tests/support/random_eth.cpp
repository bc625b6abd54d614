#include "random_eth.hpp"
#include "base/hex.hpp"
#include "eth/abi_json.hpp"
#include <QJsonArray>

namespace rollscope::test {

namespace abi = eth::abi;
using abi::Kind;

std::string randomBytes(Random& random, std::size_t size)
{
    std::string out(size, '\0');
    for (char& byte : out)
        byte = static_cast<char>(random());
    return out;
}

base::Wei randomWei(Random& random, std::size_t maxBytes)
{
    base::Wei out;
    for (std::size_t i = random() % (maxBytes + 1); i-- > 0;)
        out.limbs[i / 8] |= (random() & 0xff) << (i % 8 * 8);
    return out;
}

template <class T> static T filled(Random& random)
{
    T out;
    for (quint8& byte : out.bytes)
        byte = static_cast<quint8>(random());
    return out;
}

base::Address randomAddress(Random& random)
{
    return filled<base::Address>(random);
}

base::Hash32 randomHash(Random& random)
{
    return filled<base::Hash32>(random);
}

std::string randomText(Random& random)
{
    static const std::array<QString, 6> kParts{
        QStringLiteral("a"),  QStringLiteral("0x"),         QStringLiteral("\u00e9"),
        QStringLiteral("水"), QStringLiteral("\U0001f680"), QStringLiteral("\"\\\n")};
    QString out;
    for (auto n = random() % 40; n > 0; --n)
        out += kParts[random() % kParts.size()];
    return out.toStdString();
}

static abi::Type randomLeaf(Random& random)
{
    const auto sized = [&](const char* name, quint64 width) {
        return *abi::elementaryType(name + std::to_string(width));
    };
    switch (random() % 8) {
    case 0:
    case 1:
        return sized("uint", 8 * (1 + random() % 32));
    case 2:
        return sized("int", 8 * (1 + random() % 32));
    case 3:
        return sized("bytes", 1 + random() % 32);
    case 4:
        return *abi::elementaryType("bool");
    case 5:
        return *abi::elementaryType("address");
    case 6:
        return *abi::elementaryType("bytes");
    default:
        return *abi::elementaryType("string");
    }
}

abi::Type randomType(Random& random, int depth)
{
    const auto choice = depth == 0 ? 0 : random() % 4;
    if (choice <= 1)
        return randomLeaf(random);
    if (choice == 2) {
        const auto count = random() % 4;
        return *abi::arrayOf(randomType(random, depth - 1),
                             count == 0 ? std::nullopt : std::optional(quint32(count)));
    }
    std::vector<abi::Param> members;
    for (auto n = 1 + random() % 4; n > 0; --n)
        members.push_back({{}, randomType(random, depth - 1), false});
    return *abi::tupleOf(std::move(members));
}

/// Any word, cut to the type's width; one time in four at the end of its range.
static abi::Value randomInteger(Random& random, const abi::Type& type)
{
    const std::size_t unused = 32U - type.size / 8U;
    abi::Value out;
    const auto end = random() % 8;
    for (std::size_t i = unused; i < 32; ++i)
        out.word[i] = end == 0 ? 0xff : end == 1 ? 0 : static_cast<quint8>(random());
    if (end == 1)
        out.word[unused] = 0x80;
    const bool negative = type.kind == Kind::Int && (out.word[unused] & 0x80U) != 0;
    std::fill_n(out.word.begin(), unused, negative ? 0xff : 0);
    return out;
}

abi::Value randomValue(Random& random, const abi::Type& type)
{
    switch (type.kind) {
    case Kind::Uint:
    case Kind::Int:
        return randomInteger(random, type);
    case Kind::Bool:
        return abi::Value::boolean(random() % 2 == 0);
    case Kind::Address:
        return abi::Value::address(randomAddress(random));
    case Kind::FixedBytes:
    case Kind::Function: {
        const std::string bytes = randomBytes(random, type.size);
        return abi::Value::fixed(
            std::span(reinterpret_cast<const quint8*>(bytes.data()), bytes.size()));
    }
    case Kind::Bytes:
        return abi::Value::text(randomBytes(random, random() % 70));
    case Kind::String:
        return abi::Value::text(randomText(random));
    case Kind::Array:
    case Kind::Tuple: {
        const bool isArray = type.kind == Kind::Array;
        const std::size_t size =
            isArray ? type.count.value_or(quint32(random() % 4)) : type.members.size();
        std::vector<abi::Value> out;
        for (std::size_t i = 0; i < size; ++i)
            out.push_back(randomValue(random, type.members[isArray ? 0 : i].type));
        return abi::Value::list(std::move(out));
    }
    }
    return {};
}

eth::Transaction randomTransaction(Random& random)
{
    static constexpr std::array kTypes{
        eth::TransactionType::Legacy, eth::TransactionType::AccessList,
        eth::TransactionType::DynamicFee, eth::TransactionType::SetCode};
    eth::Transaction tx;
    tx.type = kTypes[random() % kTypes.size()];
    const bool setCode = tx.type == eth::TransactionType::SetCode;
    if (tx.type != eth::TransactionType::Legacy || random() % 4 != 0)
        tx.chain = base::ChainId{1 + random() % (quint64(1) << (1 + random() % 50))};
    tx.nonce = random() >> (12 + random() % 52);
    tx.gasLimit = random() >> (12 + random() % 52);
    if (setCode || random() % 5 != 0)
        tx.to = randomAddress(random);
    tx.value = randomWei(random, 20);
    tx.data = randomBytes(random, random() % 100);
    if (tx.type <= eth::TransactionType::AccessList) {
        tx.gasPrice = randomWei(random, 10);
    } else {
        tx.maxPriorityFeePerGas = randomWei(random, 7);
        tx.maxFeePerGas = randomWei(random, 7);
        tx.maxFeePerGas.limbs[0] |= quint64(1) << 60; // above any tip of 7 bytes
    }
    for (auto n = tx.type == eth::TransactionType::Legacy ? 0 : random() % 3; n > 0; --n) {
        eth::AccessEntry entry{randomAddress(random), {}};
        for (auto keys = random() % 3; keys > 0; --keys)
            entry.storageKeys.push_back(randomHash(random));
        tx.accessList.push_back(std::move(entry));
    }
    for (auto n = setCode ? 1 + random() % 2 : 0; n > 0; --n) {
        eth::Authorization given{random() % 3, randomAddress(random), random() >> 12, {}};
        const base::Hash32 key = randomHash(random);
        given.signature = *eth::sign(eth::authorizationHash(given), eth::SecretKey(key.bytes));
        tx.authorizations.push_back(given);
    }
    return tx;
}

namespace {

struct Member
{
    QString name, base;
    std::vector<int> arrays; ///< lengths from the innermost; 0 = any
};

QString typeText(const Member& member)
{
    QString out = member.base;
    for (const int count : member.arrays)
        out += count == 0 ? QStringLiteral("[]") : QStringLiteral("[%1]").arg(count);
    return out;
}

/// Structs that hold later ones only, so that no value is endless; each holds the next.
class TypedDataMaker
{
public:
    explicit TypedDataMaker(Random& random) : m_random(random)
    {
        for (auto n = 1 + random() % 4; n > 0; --n)
            m_names << QStringLiteral("%1%2").arg(QChar(u'A' + char16_t(random() % 26))).arg(n);
        for (qsizetype i = 0; i < m_names.size(); ++i)
            m_members.push_back(structMembers(i));
    }

    QJsonObject types() const
    {
        QJsonObject out;
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            QJsonArray list;
            for (const Member& member : m_members[std::size_t(i)])
                list.append(QJsonObject{{QStringLiteral("name"), member.name},
                                        {QStringLiteral("type"), typeText(member)}});
            out.insert(m_names[i], list);
        }
        return out;
    }

    QString primary() const { return m_names.front(); }

    QJsonObject value(qsizetype index)
    {
        QJsonObject out;
        for (const Member& member : m_members[std::size_t(index)])
            out.insert(member.name, memberValue(member, member.arrays.size()));
        return out;
    }

    /// Each of the standard's five fields half of the time.
    QJsonObject domain()
    {
        QJsonObject out;
        const auto set = [&](const char* name, const char* type) {
            const auto leaf = *abi::elementaryType(type);
            if (m_random() % 2 == 0)
                out.insert(QString::fromLatin1(name),
                           abi::toJson(leaf, randomValue(m_random, leaf)));
        };
        set("name", "string");
        set("version", "string");
        set("chainId", "uint32");
        set("verifyingContract", "address");
        set("salt", "bytes32");
        return out;
    }

private:
    std::vector<Member> structMembers(qsizetype index)
    {
        std::vector<Member> out;
        const qsizetype later = m_names.size() - index - 1;
        for (auto n = 1 + m_random() % 4; n > 0; --n)
            out.push_back({QStringLiteral("m%1").arg(n),
                           base::toQString(abi::canonicalName(randomLeaf(m_random))), arrays()});
        if (later > 0)
            out.push_back({QStringLiteral("next"), m_names[index + 1], arrays()});
        if (later > 1)
            out.push_back({QStringLiteral("last"), m_names.back(), arrays()});
        return out;
    }

    std::vector<int> arrays()
    {
        std::vector<int> out;
        for (auto n = m_random() % 5; n > 2; --n)
            out.push_back(int(m_random() % 3));
        return out;
    }

    QJsonValue memberValue(const Member& member, std::size_t depth)
    {
        if (depth > 0) {
            const int count = member.arrays[depth - 1];
            QJsonArray out;
            for (int i = count == 0 ? int(m_random() % 3) : count; i > 0; --i)
                out.append(memberValue(member, depth - 1));
            return out;
        }
        if (const auto leaf = abi::elementaryType(member.base.toStdString()))
            return abi::toJson(*leaf, randomValue(m_random, *leaf));
        return value(m_names.indexOf(member.base));
    }

    Random& m_random;
    QStringList m_names;
    std::vector<std::vector<Member>> m_members;
};

} // namespace

QJsonObject randomTypedData(Random& random)
{
    TypedDataMaker maker(random);
    return {{QStringLiteral("types"), maker.types()},
            {QStringLiteral("primaryType"), maker.primary()},
            {QStringLiteral("domain"), maker.domain()},
            {QStringLiteral("message"), maker.value(0)}};
}

} // namespace rollscope::test
