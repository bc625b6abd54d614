#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/json_keys.hpp"
#include "eth/u256.hpp"
#include "stake/journal.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

namespace rollscope::stake {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

constexpr int kVersion = 1;
constexpr qsizetype kMostBytes = 32 << 20;

QString text(quint64 number)
{
    return QString::number(number);
}

QString text(const base::Hash32& hash)
{
    return base::toQString(base::toHex(hash));
}

QString text(const base::Address& address)
{
    return eth::checksumText(address);
}

template <class T> void put(QJsonObject& out, const char* key, const std::optional<T>& value)
{
    if (value)
        out.insert(QLatin1String(key), text(*value));
}

void put(QJsonObject& out, const char* key, const std::optional<base::UnixMs>& value)
{
    if (value)
        out.insert(QLatin1String(key), double(value->value));
}

QJsonObject jsonOf(const Intent& intent)
{
    QJsonObject out{{QStringLiteral("step"), double(intent.step)},
                    {QStringLiteral("role"), nameOf(intent.role)},
                    {QStringLiteral("what"), intent.what},
                    {QStringLiteral("nonce"), text(intent.nonce)},
                    {QStringLiteral("call"), text(intent.call)},
                    {QStringLiteral("at"), double(intent.at.value)},
                    {QStringLiteral("fromBlock"), text(intent.fromBlock)},
                    {QStringLiteral("state"), nameOf(intent.state)}};
    put(out, "hash", intent.hash);
    put(out, "block", intent.block);
    put(out, "blockHash", intent.blockHash);
    put(out, "signedAs", intent.signedAs);
    put(out, "intention", intent.intention);
    if (!intent.raw.empty())
        out.insert(QStringLiteral("raw"),
                   base::toQString(base::toHex(
                       {reinterpret_cast<const quint8*>(intent.raw.data()), intent.raw.size()})));
    if (intent.ownNonce)
        out.insert(QStringLiteral("ownNonce"), true);
    if (intent.isFinal)
        out.insert(QStringLiteral("final"), true);
    if (!intent.claim.isEmpty())
        out.insert(QStringLiteral("claim"), intent.claim);
    return out;
}

QJsonObject jsonOf(const Flow& flow)
{
    QJsonArray intents;
    for (const Intent& intent : flow.intents)
        intents.append(jsonOf(intent));
    QJsonObject out{{QStringLiteral("id"), flow.id},
                    {QStringLiteral("chainId"), text(flow.chain.value)},
                    {QStringLiteral("account"), text(flow.account)},
                    {QStringLiteral("protocol"), flow.protocol},
                    {QStringLiteral("action"), flow.action},
                    {QStringLiteral("state"), nameOf(flow.state)},
                    {QStringLiteral("since"), double(flow.since.value)},
                    {QStringLiteral("ticket"), flow.ticket},
                    {QStringLiteral("intents"), intents}};
    put(out, "maturity", flow.maturity);
    return out;
}

QJsonObject jsonOf(const DueClaim& claim)
{
    QJsonObject out{{QStringLiteral("id"), claim.id},
                    {QStringLiteral("chainId"), text(claim.chain.value)},
                    {QStringLiteral("account"), text(claim.account)},
                    {QStringLiteral("protocol"), claim.protocol},
                    {QStringLiteral("what"), claim.what},
                    {QStringLiteral("claimed"), claim.claimed}};
    put(out, "due", claim.due);
    put(out, "toldFor", claim.toldFor);
    put(out, "seen", claim.seen);
    return out;
}

/// One object of the file: every key is taken once, and none is left over.
class Keys
{
public:
    Keys(const QJsonValue& json, QString where) : m_json(json.toObject()), m_where(std::move(where))
    {
        if (!json.isObject())
            wrong({}, "an object was expected");
    }

    QJsonValue take(const char* key)
    {
        m_taken.insert(QLatin1String(key));
        return m_json.value(QLatin1String(key));
    }
    QString words(const char* key)
    {
        const QJsonValue value = take(key);
        if (!value.isString() || value.toString().size() > Journal::kMostText)
            wrong(key, "a text of at most 300 characters was expected");
        return value.toString();
    }
    QJsonArray list(const char* key, std::size_t most)
    {
        const QJsonValue value = take(key);
        if (!value.isArray() || static_cast<std::size_t>(value.toArray().size()) > most)
            wrong(key, "a list was expected, and not so long a one");
        return value.toArray();
    }
    bool flag(const char* key)
    {
        const QJsonValue value = take(key);
        if (!value.isBool())
            wrong(key, "true or false was expected");
        return value.toBool();
    }
    qint64 whole(const char* key, qint64 most)
    {
        const QJsonValue value = take(key);
        const double number = value.toDouble(-1);
        if (!(number >= 0 && number <= double(most)) || number != double(qint64(number))) {
            wrong(key, "a whole number was expected");
            return 0;
        }
        return qint64(number);
    }
    quint64 decimal(const char* key) { return asDecimal(key, take(key)); }
    base::UnixMs time(const char* key) { return {whole(key, Journal::kLatest.value)}; }
    base::Hash32 hash(const char* key)
    {
        const auto read = base::hashFromHex(take(key).toString().toStdString());
        if (!read)
            wrong(key, "32 bytes in hex were expected");
        return read.value_or(base::Hash32{});
    }
    std::string bytes(const char* key)
    {
        const auto read = base::bytesFromHex(take(key).toString().toStdString());
        if (!read || read->isEmpty() || std::size_t(read->size()) > Journal::kMostRaw)
            wrong(key, "bytes in hex were expected, and not so many");
        return read ? read->toStdString() : std::string();
    }
    base::Address address(const char* key)
    {
        const auto read = eth::parseAddress(take(key).toString().toStdString());
        if (!read)
            wrong(key, "an address was expected");
        return read.value_or(base::Address{});
    }
    /// What `read` gives where the key is there.
    template <class T> std::optional<T> maybe(const char* key, T (Keys::*read)(const char*))
    {
        return take(key).isUndefined() ? std::nullopt : std::optional((this->*read)(key));
    }
    template <class State> State state(const char* key, int count)
    {
        const QString name = take(key).toString();
        for (int i = 0; i < count; ++i)
            if (name == nameOf(static_cast<State>(i)))
                return static_cast<State>(i);
        wrong(key, "it has no such value");
        return {};
    }
    void wrong(const char* key, const char* rule)
    {
        if (!m_error)
            m_error = base::Error{ErrorKind::BadInput,
                                  QString::fromLatin1(rule),
                                  key == nullptr
                                      ? m_where
                                      : QString(m_where + QStringLiteral(".") + QLatin1String(key)),
                                  {}};
    }
    std::optional<base::Error> finish()
    {
        for (const QString& key : m_json.keys())
            if (!m_taken.contains(key))
                wrong(nullptr, "it has a key that is not known");
        return m_error;
    }

private:
    quint64 asDecimal(const char* key, const QJsonValue& value)
    {
        const auto read = eth::u256FromDecimal(value.toString().toStdString());
        const QString again =
            read ? base::toQString(base::toDecimal(eth::fromU256(*read))) : QString();
        if (!read || !eth::fromU256(*read).fits64() || again != value.toString()) {
            wrong(key, "a decimal number in a text was expected");
            return 0;
        }
        return eth::fromU256(*read).limbs[0];
    }

    QJsonObject m_json;
    QString m_where;
    std::set<QString> m_taken;
    std::optional<base::Error> m_error;
};

Result<Intent> intentFrom(const QJsonValue& json, const QString& where)
{
    Keys keys(json, where);
    Intent out;
    out.step = quint32(keys.whole("step", 1 << 20));
    out.role = keys.state<IntentRole>("role", kIntentRoles);
    out.what = keys.words("what");
    out.nonce = keys.decimal("nonce");
    out.call = keys.hash("call");
    out.at = keys.time("at");
    out.fromBlock = keys.decimal("fromBlock");
    out.state = keys.state<IntentState>("state", kIntentStates);
    out.hash = keys.maybe("hash", &Keys::hash);
    out.block = keys.maybe("block", &Keys::decimal);
    out.blockHash = keys.maybe("blockHash", &Keys::hash);
    out.signedAs = keys.maybe("signedAs", &Keys::hash);
    out.intention = keys.maybe("intention", &Keys::hash);
    out.raw = keys.maybe("raw", &Keys::bytes).value_or("");
    out.ownNonce = keys.maybe("ownNonce", &Keys::flag).value_or(false);
    out.isFinal = keys.maybe("final", &Keys::flag).value_or(false);
    out.claim = keys.maybe("claim", &Keys::words).value_or(QString());
    const bool mined = out.state == IntentState::Included || out.state == IntentState::Reverted;
    if ((mined || out.state == IntentState::Sent) && !out.hash)
        keys.wrong("hash", "what was sent has a hash");
    if (out.hash && (out.state == IntentState::Open || out.state == IntentState::Refused))
        keys.wrong("hash", "what was not sent has none");
    if (!out.raw.empty() && !out.signedAs)
        keys.wrong("raw", "bytes that were signed have a hash");
    if (out.isFinal && !mined)
        keys.wrong("final", "what is in no block is not final");
    if (mined != out.block.has_value())
        keys.wrong("block", "what is in a block has one, and nothing else");
    if (const auto error = keys.finish())
        return tl::unexpected(*error);
    return out;
}

Result<Flow> flowFrom(const QJsonValue& json, const QString& where)
{
    Keys keys(json, where);
    Flow out;
    out.id = keys.words("id");
    out.chain = {keys.decimal("chainId")};
    out.account = keys.address("account");
    out.protocol = keys.words("protocol");
    out.action = keys.words("action");
    out.state = keys.state<FlowState>("state", kFlowStates);
    out.since = keys.time("since");
    out.ticket = keys.words("ticket");
    out.maturity = keys.maybe("maturity", &Keys::time);
    const QJsonArray intents = keys.list("intents", Journal::kMostIntents);
    if (out.id.isEmpty())
        keys.wrong("id", "it is empty");
    if (const auto error = keys.finish())
        return tl::unexpected(*error);
    for (qsizetype i = 0; i < intents.size(); ++i) {
        auto intent = intentFrom(intents[i], QStringLiteral("%1.intents[%2]").arg(where).arg(i));
        if (!intent)
            return tl::unexpected(intent.error());
        out.intents.push_back(std::move(*intent));
    }
    return out;
}

Result<DueClaim> claimFrom(const QJsonValue& json, const QString& where)
{
    Keys keys(json, where);
    DueClaim out;
    out.id = keys.words("id");
    out.chain = {keys.decimal("chainId")};
    out.account = keys.address("account");
    out.protocol = keys.words("protocol");
    out.what = keys.words("what");
    out.claimed = keys.flag("claimed");
    out.due = keys.maybe("due", &Keys::time);
    out.seen = keys.maybe("seen", &Keys::time);
    out.toldFor = keys.maybe("toldFor", &Keys::time);
    if (out.id.isEmpty())
        keys.wrong("id", "it is empty");
    if (const auto error = keys.finish())
        return tl::unexpected(*error);
    return out;
}

/// Reads each entry of a list; no two have the same id.
template <class T>
Result<std::vector<T>> readAll(const QJsonArray& list, const char* name,
                               Result<T> (*read)(const QJsonValue&, const QString&))
{
    std::vector<T> out;
    std::set<QString> ids;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString where = QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(i);
        auto one = read(list[i], where);
        if (!one)
            return tl::unexpected(one.error());
        if (!ids.insert(one->id).second)
            return fail(ErrorKind::BadInput, QStringLiteral("its id is there twice"), where);
        out.push_back(std::move(*one));
    }
    return out;
}

} // namespace

/// Builds a journal from what was read.
class JournalReader
{
public:
    static Journal make(std::vector<Flow> flows, std::vector<DueClaim> claims)
    {
        Journal out;
        out.m_flows = std::move(flows);
        out.m_claims = std::move(claims);
        return out;
    }
};

QByteArray writeFlow(const Flow& flow)
{
    return QJsonDocument(jsonOf(flow)).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray writeJournal(const Journal& journal)
{
    QJsonArray flows, claims;
    for (const Flow& flow : journal.flows())
        flows.append(jsonOf(flow));
    for (const DueClaim& claim : journal.claims())
        claims.append(jsonOf(claim));
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), kVersion},
                                     {QStringLiteral("flows"), flows},
                                     {QStringLiteral("claims"), claims}})
        .toJson();
}

Result<Journal> readJournal(const QByteArray& json)
{
    const QString where = QStringLiteral("journal");
    if (json.size() > kMostBytes)
        return fail(ErrorKind::BadInput, QStringLiteral("it is larger than 32 MB"), where);
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return fail(ErrorKind::BadInput,
                    QStringLiteral("it is no JSON object: %1 at byte %2")
                        .arg(parse.errorString())
                        .arg(parse.offset),
                    where);
    if (eth::hasDoubleKeys(json, document.object()))
        return fail(ErrorKind::BadInput, QStringLiteral("a key is there twice"), where);
    if (document.object().value(u"version").toInt() > kVersion)
        return fail(ErrorKind::NotFound,
                    QStringLiteral("it was written by a newer version of Rollscope"), where,
                    QStringLiteral("use that version; this one leaves the file alone"));
    Keys keys(document.object(), where);
    if (keys.whole("version", kVersion) != kVersion)
        keys.wrong("version", "version 1 was expected");
    const QJsonArray flowList = keys.list("flows", Journal::kMostFlows);
    const QJsonArray claimList = keys.list("claims", Journal::kMostClaims);
    if (const auto error = keys.finish())
        return tl::unexpected(*error);
    auto flows = readAll<Flow>(flowList, "flows", flowFrom);
    if (!flows)
        return tl::unexpected(flows.error());
    auto claims = readAll<DueClaim>(claimList, "claims", claimFrom);
    if (!claims)
        return tl::unexpected(claims.error());
    return JournalReader::make(std::move(*flows), std::move(*claims));
}

} // namespace rollscope::stake
