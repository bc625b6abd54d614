#include "registry/chain_file.hpp"
#include "registry/dialect.hpp"
#include "registry/endpoint_url.hpp"
#include "registry/json_fields.hpp"
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace rollscope::registry {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMaxExactInteger = (1LL << 53) - 1;
constexpr int kMaxEndpoints = 64;

const QStringList& knownKeys()
{
    static const QStringList kKeys{
        u"id"_s,          u"name"_s,        u"network"_s,     u"chainId"_s,    u"caip2"_s,
        u"chainRef"_s,    u"vm"_s,          u"stack"_s,       u"kind"_s,       u"layer"_s,
        u"parent"_s,      u"daLayer"_s,     u"da"_s,          u"status"_s,     u"launchDate"_s,
        u"gasToken"_s,    u"nativeToken"_s, u"blockTimeMs"_s, u"blockTime"_s,  u"l2beatStage"_s,
        u"l2beatFlags"_s, u"aliases"_s,     u"endpoints"_s,   u"explorers"_s,  u"l1"_s,
        u"liveness"_s,    u"rpc"_s,         u"tps"_s,         u"sequencers"_s, u"sequencerSet"_s,
        u"gaps"_s,        u"sources"_s};
    return kKeys;
}

struct RuleName
{
    QLatin1StringView name;
    TpsRule rule;
};

constexpr std::array kRules{
    RuleName{"none"_L1, TpsRule::None},
    RuleName{"subtract-one"_L1, TpsRule::SubtractOne},
    RuleName{"non-vote"_L1, TpsRule::NonVote},
    RuleName{"not-applicable"_L1, TpsRule::NotApplicable},
    RuleName{"unknown"_L1, TpsRule::Unknown},
};

QStringList ruleNames()
{
    QStringList out;
    for (const auto& row : kRules)
        out << row.name;
    return out;
}

TpsRule ruleOf(const QString& name)
{
    const auto* const row = std::find_if(kRules.begin(), kRules.end(),
                                         [&](const RuleName& r) { return name == r.name; });
    return row == kRules.end() ? TpsRule::Unknown : row->rule;
}

void readEndpoints(JsonFields& lists, QLatin1StringView key, bool webSocket, ChainSpec& spec)
{
    lists.eachObject(key, true, kMaxEndpoints, [&](JsonFields& entry) {
        entry.refuseUnknown(
            {u"url"_s, u"operator"_s, u"src"_s, u"limit"_s, u"note"_s, u"derived"_s, u"kind"_s});
        const auto endpoint = endpointFromUrl(entry.text("url"_L1, true));
        if (!endpoint)
            return entry.refuse(u"url"_s, endpoint.error().what, endpoint.error().hint);
        if (endpoint->webSocket != webSocket)
            return entry.refuse(u"url"_s, webSocket ? u"must begin with ws:// or wss://"_s
                                                    : u"must begin with http:// or https://"_s);
        spec.endpoints.push_back(*endpoint);
        if (const QString name = entry.text("operator"_L1, false); !name.isEmpty())
            spec.endpoints.back().operatorName = name;
    });
}

void readKind(JsonFields& file, ChainSpec& spec)
{
    spec.vm = file.text("vm"_L1, true,
                        {u"evm"_s, u"starknet-cairo"_s, u"svm"_s, u"move"_s, u"aztec"_s,
                         u"celestia"_s, u"fuelvm"_s, u"espresso-hotshot"_s});
    spec.stack = file.text("stack"_L1, true);
    spec.kind = file.text("kind"_L1, true,
                          {u"optimistic"_s, u"zk"_s, u"validium"_s, u"optimium"_s, u"l1"_s, u"da"_s,
                           u"sidechain"_s, u"other"_s});
    spec.layer = file.text("layer"_L1, true,
                           {u"L1"_s, u"L2"_s, u"L3"_s, u"DA"_s, u"sequencing"_s, u"other"_s});
    spec.parent = file.text("parent"_L1, false);
    spec.daLayer = file.text("daLayer"_L1, false,
                             {u"ethereum-blobs"_s, u"ethereum-calldata"_s, u"bsc-blobs"_s,
                              u"celestia"_s, u"eigenda"_s, u"avail"_s, u"dac"_s, u"custom"_s,
                              u"solana"_s, u"self"_s, u"none"_s});
    spec.status =
        file.object("status"_L1, true)
            .text("state"_L1, true,
                  {u"live"_s, u"winding-down"_s, u"sunset"_s, u"archived"_s, u"unknown"_s});
    spec.stage =
        file.text("l2beatStage"_L1, false, {u"0"_s, u"1"_s, u"2"_s, u"n/a"_s, u"under-review"_s});
}

void readRpc(JsonFields& file, ChainSpec& spec)
{
    JsonFields rpc = file.object("rpc"_L1, true);
    rpc.refuseUnknown({u"family"_s, u"headTags"_s, u"headTagMeaning"_s, u"specVersions"_s,
                       u"methods"_s, u"notes"_s, u"feeds"_s});
    spec.dialect = dialectOf(rpc.text("family"_L1, true, families()), spec.stack);
    spec.headTags = rpc.texts("headTags"_L1, true, 16);

    JsonFields tps = file.object("tps"_L1, true);
    tps.refuseUnknown({u"systemTxPerBlock"_s, u"rule"_s, u"since"_s, u"note"_s, u"src"_s});
    spec.tpsRule = ruleOf(tps.text("rule"_L1, true, ruleNames()));
    spec.systemTxPerBlock =
        static_cast<int>(tps.integer("systemTxPerBlock"_L1, false, 0, 1000).value_or(0));
}

QJsonArray writeEndpoints(const ChainSpec& spec, bool webSocket)
{
    QJsonArray out;
    for (const auto& endpoint : spec.endpoints) {
        if (endpoint.webSocket == webSocket)
            out << QJsonObject{{u"url"_s, endpoint.url},
                               {u"operator"_s, endpoint.operatorName},
                               {u"src"_s, u"user"_s}};
    }
    return out;
}

} // namespace

bool isChainId(const QString& id)
{
    static const QRegularExpression kSlug(uR"(\A[a-z0-9]+(-[a-z0-9]+)*\z)"_s);
    return id.size() <= 64 && kSlug.match(id).hasMatch();
}

base::Result<QJsonObject> readObject(const QByteArray& json, const QString& where)
{
    if (json.size() > kMaxChainFile)
        return base::fail(base::ErrorKind::BadInput,
                          u"a chain file of more than %1 bytes"_s.arg(kMaxChainFile), where);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line =
            1 + std::count(json.begin(),
                           json.begin() + std::min<qsizetype>(error.offset, json.size()), '\n');
        return base::fail(base::ErrorKind::BadInput, u"is not JSON: "_s + error.errorString(),
                          where + u": line %1"_s.arg(line));
    }
    if (!document.isObject())
        return base::fail(base::ErrorKind::BadInput, u"is not a JSON object"_s, where);
    return document.object();
}

base::Result<ChainSpec> readChain(const QJsonObject& object, const QString& where)
{
    std::optional<base::Error> error;
    JsonFields file(object, where, {}, error);
    ChainSpec spec;
    spec.source = where;
    spec.id = file.text("id"_L1, true);
    if (!isChainId(spec.id))
        file.refuse(u"id"_s,
                    u"must be lower-case words joined by hyphens, at most 64 characters"_s);
    spec.name = file.text("name"_L1, true);
    spec.network = file.text("network"_L1, true, {u"mainnet"_s, u"testnet"_s, u"local"_s});
    readKind(file, spec);
    readRpc(file, spec);
    const bool evm = spec.dialect != Dialect::NotEvm;
    spec.chainId.value =
        static_cast<quint64>(file.integer("chainId"_L1, evm, 1, kMaxExactInteger).value_or(0));

    JsonFields token = file.object("gasToken"_L1, false);
    spec.gasToken = token.text("symbol"_L1, file.has("gasToken"_L1));
    spec.gasTokenDecimals =
        static_cast<int>(token.integer("decimals"_L1, false, 0, 24).value_or(18));
    if (const auto ms = file.integer("blockTimeMs"_L1, false, 1, 86'400'000))
        spec.blockTimeMs = static_cast<int>(*ms);
    spec.onDemand = !spec.blockTimeMs || buildsOnDemand(spec.dialect);

    if (file.has("l1"_L1)) {
        JsonFields l1 = file.object("l1"_L1, true);
        spec.l1 = readL1Facts(l1);
    }

    spec.sequencers = readSequencerFacts(file);
    spec.stageFacts = readStageFacts(file);

    JsonFields lists = file.object("endpoints"_L1, true);
    lists.refuseUnknown({u"ws"_s, u"http"_s});
    readEndpoints(lists, "ws"_L1, true, spec);
    readEndpoints(lists, "http"_L1, false, spec);
    spec.explorers = file.texts("explorers"_L1, true, 32);
    file.refuseUnknown(knownKeys());
    if (error)
        return tl::unexpected(*error);
    return spec;
}

QJsonObject writeChain(const ChainSpec& spec)
{
    QJsonObject out{
        {u"id"_s, spec.id},
        {u"name"_s, spec.name},
        {u"network"_s, spec.network},
        {u"vm"_s, spec.vm},
        {u"stack"_s, spec.stack},
        {u"kind"_s, spec.kind},
        {u"layer"_s, spec.layer},
        {u"status"_s, QJsonObject{{u"state"_s, spec.status}, {u"basis"_s, u"user"_s}}},
        {u"endpoints"_s, QJsonObject{{u"ws"_s, writeEndpoints(spec, true)},
                                     {u"http"_s, writeEndpoints(spec, false)}}},
        {u"explorers"_s, QJsonArray::fromStringList(spec.explorers)},
        {u"rpc"_s, QJsonObject{{u"family"_s, familyOf(spec)},
                               {u"headTags"_s, QJsonArray::fromStringList(spec.headTags)}}},
        {u"tps"_s, QJsonObject{{u"rule"_s, kRules[static_cast<std::size_t>(spec.tpsRule)].name},
                               {u"systemTxPerBlock"_s, spec.systemTxPerBlock}}},
        {u"gaps"_s, QJsonArray{}},
        {u"sources"_s, QJsonArray{QJsonObject{{u"fields"_s, QJsonArray{u"endpoints"_s}}}}},
    };
    const auto optional = [&out](const QString& key, const QString& value) {
        if (!value.isEmpty())
            out[key] = value;
    };
    optional(u"parent"_s, spec.parent);
    optional(u"daLayer"_s, spec.daLayer);
    optional(u"l2beatStage"_s, spec.stage);
    if (spec.chainId.value != 0)
        out[u"chainId"_s] = static_cast<qint64>(spec.chainId.value);
    if (spec.blockTimeMs)
        out[u"blockTimeMs"_s] = *spec.blockTimeMs;
    if (!spec.gasToken.isEmpty())
        out[u"gasToken"_s] =
            QJsonObject{{u"symbol"_s, spec.gasToken}, {u"decimals"_s, spec.gasTokenDecimals}};
    return out;
}

} // namespace rollscope::registry
