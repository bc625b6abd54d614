#include "json_lines.hpp"
#include "base/hex.hpp"
#include "fee_lines.hpp"
#include "operator_names.hpp"
#include "tvl_lines.hpp"
#include <QJsonDocument>
#include <algorithm>
#include <cmath>
#include <limits>

namespace rollscope::app {
namespace {

/// Seconds as ms, held within what 64 bits can say: a peer chooses them.
qint64 msOf(qint64 seconds)
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max() / 2000;
    return std::clamp(seconds, -kMost, kMost) * 1000;
}

JsonObject record(const char* type, const QString& chain, qint64 time, base::UnixMs seen)
{
    JsonObject json;
    json.integer("v", 1).text("type", std::string_view(type));
    if (!chain.isEmpty())
        json.text("chain", chain);
    json.integer("time", time).integer("seen", seen.value);
    return json;
}

std::string tagObject(quint64 number, std::optional<qint64> timestamp, base::UnixMs at)
{
    JsonObject json;
    json.integer("number", number);
    if (timestamp)
        json.integer("ageMs", at.value - msOf(*timestamp));
    return json.finish();
}

void putStage(JsonObject& into, const char* key, const std::optional<chain::StageMark>& mark,
              base::UnixMs at)
{
    if (!mark)
        return;
    JsonObject json;
    json.integer("number", mark->number).integer("ageMs", at.value - msOf(mark->timestamp));
    if (!mark->exact)
        json.flag("atLeast", true);
    into.raw(key, json.finish());
}

std::optional<double> tenths(std::optional<double> ms)
{
    return ms ? std::optional(std::round(*ms * 10) / 10) : std::nullopt;
}

std::string heights(const std::vector<base::Block>& blocks)
{
    std::string out = "[";
    for (const auto& block : blocks) {
        JsonObject json;
        json.integer("number", block.number).text("hash", base::toHex(block.hash));
        if (out.size() > 1)
            out += ',';
        out += json.finish();
    }
    return out + "]";
}

std::string evidenceList(const std::vector<health::Evidence>& evidence,
                         const registry::ChainSpec& chain)
{
    std::string out = "[";
    for (const auto& e : evidence) {
        const auto i = static_cast<std::size_t>(e.endpoint);
        JsonObject json;
        json.text("endpoint",
                  i < chain.endpoints.size() ? chain.endpoints[i].operatorName : QString())
            .text("state", std::string_view(health::nameOf(e.state)));
        if (e.head)
            json.integer("head", *e.head)
                .text("hash", base::toHex(e.headHash))
                .integer("headSeen", e.headSeen.value);
        if (e.lagBlocks != 0)
            json.integer("lagBlocks", e.lagBlocks);
        if (e.state == health::EndpointState::Forked)
            json.integer("forkNumber", e.forkNumber).text("forkHash", base::toHex(e.forkHash));
        if (!e.reason.isEmpty())
            json.text("reason", e.reason);
        if (out.size() > 1)
            out += ',';
        out += json.finish();
    }
    return out + "]";
}

} // namespace

const char* stateName(net::EndpointState state)
{
    switch (state) {
    case net::EndpointState::Idle:
        return "idle";
    case net::EndpointState::Connecting:
        return "connecting";
    case net::EndpointState::Ok:
        return "ok";
    case net::EndpointState::Silent:
        return "silent";
    case net::EndpointState::RateLimited:
        return "rateLimited";
    case net::EndpointState::Unreachable:
        return "unreachable";
    case net::EndpointState::PutAside:
        return "putAside";
    }
    return "unknown";
}

const char* windowName(series::Window window)
{
    static constexpr std::array kNames{"1s", "10s", "1m", "5m", "1h", "24h"};
    return kNames[static_cast<std::size_t>(window)];
}

const char* hashCheckName(base::HashCheck check)
{
    switch (check) {
    case base::HashCheck::Verified:
        return "verified";
    case base::HashCheck::NotComputable:
        return "notComputable";
    case base::HashCheck::Mismatch:
        return "mismatch";
    case base::HashCheck::Pending:
    case base::HashCheck::Unchecked:
        break;
    }
    return "unchecked";
}

std::string blockLine(const QString& chain, const base::Block& block, base::UnixMs seen,
                      const QString& endpoint)
{
    auto json = record("block", chain, msOf(block.timestamp), seen);
    if (!endpoint.isEmpty())
        json.text("endpoint", endpoint);
    json.integer("number", block.number)
        .text("hash", base::toHex(block.hash))
        .text("parentHash", base::toHex(block.parentHash))
        .integer("txs", block.txs)
        .integer("userTxs", block.userTxs)
        .integer("userOps", block.userOps)
        .integer("gasUsed", block.gasUsed)
        .integer("gasLimit", block.gasLimit);
    if (block.baseFeePerGas)
        json.text("baseFeePerGas", base::toDecimal(*block.baseFeePerGas));
    json.integer("blobGasUsed", block.blobGasUsed)
        .integer("excessBlobGas", block.excessBlobGas)
        .text("hashCheck", std::string_view(hashCheckName(block.hashCheck)));
    return json.finish();
}

std::string notificationLine(const alert::Notification& told, base::UnixMs seen)
{
    auto json = record("notification", told.incident.chain, told.at.value, seen);
    json.text("event", std::string_view(nameOf(told.why)))
        .text("rule", told.rule)
        .text("severity", std::string_view(nameOf(told.incident.severity)))
        .text("incident", told.incident.id)
        .text("title", titleOf(told))
        .text("text", textOf(told));
    return json.finish();
}

void JsonLines::block(const registry::ChainSpec& chain, const base::Block& block, base::UnixMs seen,
                      const QString& endpoint)
{
    m_output(blockLine(chain.id, block, seen, endpoint));
}

void JsonLines::dropped(const registry::ChainSpec& chain, const health::HeadChange& change,
                        base::UnixMs seen)
{
    const bool restarted = change.kind == health::HeadChange::Kind::Restarted;
    auto json = record("rollback", chain.id, seen.value, seen);
    json.flag("restarted", restarted).integer("depthBlocks", change.depth);
    if (!change.dropped.empty()) {
        json.integer("firstDropped", change.dropped.front().number)
            .integer("lastDropped", change.dropped.back().number)
            .integer("depthSeconds",
                     change.dropped.back().timestamp - change.dropped.front().timestamp);
    }
    if (change.ancestor) {
        JsonObject ancestor;
        ancestor.integer("number", change.ancestor->number)
            .text("hash", base::toHex(change.ancestor->hash));
        json.raw("commonAncestor", ancestor.finish());
    }
    json.raw("dropped", heights(change.dropped)).raw("added", heights(change.added));
    m_output(json.finish());
}

void JsonLines::rates(const registry::ChainSpec& chain, series::Window window,
                      const series::Rates& rates, base::UnixMs at)
{
    auto json = record("rate", chain.id, at.value, at);
    json.text("window", std::string_view(windowName(window)))
        .number("tps", rates.tps)
        .number("userTps", rates.userTps)
        .number("uops", rates.uops)
        .number("mgasPerSecond", rates.mgasPerSecond)
        .number("blockTimeMs", rates.blockTimeMs)
        .number("blockTimeP95Ms", rates.blockTimeP95Ms)
        .number("coverage", rates.coverage)
        .integer("firstBlock", rates.firstBlock)
        .integer("lastBlock", rates.lastBlock)
        .number("spanMs", rates.spanMs)
        .text("clock", std::string_view(rates.byArrival ? "arrival" : "chain"));
    m_output(json.finish());
}

void JsonLines::head(const registry::ChainSpec& chain, const base::Block& head,
                     const chain::TagHeads& tags, base::UnixMs at)
{
    auto json = record("head", chain.id, msOf(head.timestamp), at);
    json.raw("unsafe", tagObject(head.number, head.timestamp, at));
    if (tags.safe)
        json.raw("safe", tagObject(*tags.safe, tags.safeTimestamp, at));
    if (tags.finalized)
        json.raw("finalized", tagObject(*tags.finalized, tags.finalizedTimestamp, at));
    putStage(json, "committed", tags.committed, at);
    putStage(json, "proven", tags.proven, at);
    putStage(json, "executed", tags.executed, at);
    m_output(json.finish());
}

void JsonLines::endpoint(const registry::ChainSpec& chain, const chain::EndpointView& view,
                         base::UnixMs at)
{
    // The link tells more than a reader wants to know: twice "connecting" is one state.
    const QString now =
        QString::number(static_cast<int>(view.status.state)) + u' ' + view.status.reason.text();
    QString& told = m_toldOf[QString(chain.id + u' ' + view.spec.url)];
    if (told == now)
        return;
    told = now;
    auto json = record("endpoint", chain.id, at.value, at);
    json.text("endpoint", view.spec.operatorName)
        .text("url", view.shown)
        .text("state", std::string_view(stateName(view.status.state)))
        .number("latencyMs", tenths(view.status.latencyMs))
        .text("reason", view.status.reason.text());
    m_output(json.finish());
}

void JsonLines::verdict(const registry::ChainSpec& chain, const health::Verdict& v)
{
    auto json = record("verdict", chain.id, v.since.value, v.at);
    json.text("state", std::string_view(health::nameOf(v.state)))
        .integer("since", v.since.value)
        .text("cause", std::string_view(health::nameOf(v.cause)))
        .text("reason", sentence(v))
        .integer("ageMs", v.ageMs)
        .integer("limitMs", v.limitMs)
        .integer("haltMs", v.haltMs)
        .integer("witnesses", static_cast<qint64>(v.witnesses))
        .integer("operators", static_cast<qint64>(v.operators));
    if (v.backfilling) {
        json.integer("behindMs", v.behindMs).number("speed", v.speed);
        if (v.etaMs)
            json.integer("etaMs", *v.etaMs);
    }
    json.raw("saidBy", operatorsJson(operatorsSayingSo(v, chain.endpoints)))
        .raw("evidence", evidenceList(v.evidence, chain));
    m_output(json.finish());
}

void JsonLines::incident(const health::Incident& incident, health::Phase phase, base::UnixMs at)
{
    auto json = record("incident", incident.chain, incident.start.value, at);
    json.text("phase", std::string_view(health::nameOf(phase)));
    // All of it follows, in the same form as it is stored and exported.
    QJsonObject all = toJson(incident);
    all.remove(u"chain"_qs);
    const std::string rest = QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
    std::string line = json.finish();
    line.back() = ',';
    m_output(line + rest.substr(1));
}

void JsonLines::watched(const alert::WatchedTx& tx)
{
    auto json = record("watched", tx.chain, tx.at.value, tx.at);
    json.text("what", std::string_view(nameOf(tx.what))).text("hash", base::toHex(tx.hash));
    if (tx.address)
        json.text("address", base::toHex(*tx.address));
    const auto put = [&json](const char* key, const std::optional<health::BlockId>& block) {
        if (!block)
            return;
        JsonObject object;
        object.integer("number", block->number).text("hash", base::toHex(block->hash));
        json.raw(key, object.finish());
    };
    put("was", tx.was);
    put("is", tx.is);
    m_output(json.finish());
}

void JsonLines::blobs(const registry::ChainSpec& parent, const l1::BlobBlock& block,
                      const std::vector<QString>& rollups, base::UnixMs seen)
{
    std::string owners = "[";
    for (const auto& [owner, count] : block.owners) {
        JsonObject json;
        json.text("chain", rollups[static_cast<std::size_t>(owner)]).integer("blobs", count);
        if (block.feeKnown)
            json.text("cost", eth::U256(block.fee * l1::kGasPerBlob * count).str());
        if (owners.size() > 1)
            owners += ',';
        owners += json.finish();
    }
    auto json = record("blobs", parent.id, msOf(block.timestamp), seen);
    json.integer("number", block.number)
        .text("hash", base::toHex(block.hash))
        .integer("blobs", block.blobs);
    // Of parameters that nobody told nothing is said.
    if (block.feeKnown)
        json.text("fork", block.fork)
            .integer("targetBlobs", block.targetBlobs)
            .integer("maxBlobs", block.maxBlobs)
            .text("blobBaseFee", block.fee.str())
            .text("nextBlobBaseFee", block.nextFee.str())
            .flag("reservePrice", block.reservePrice);
    json.flag("attributed", block.attributed);
    if (block.attributed)
        json.integer("unattributed", block.unattributed()).raw("owners", owners + "]");
    m_output(json.finish());
}

void JsonLines::requests(const registry::ChainSpec& parent, const net::RequestMeter::Counts& counts,
                         quint64 blocks, base::UnixMs at)
{
    JsonObject by;
    for (std::size_t i = 0; i < net::kPurposes; ++i) {
        if (counts[i] != 0)
            by.integer(net::nameOf(static_cast<net::Purpose>(i)), counts[i]);
    }
    engine::L1Requests all;
    all.counts = counts;
    all.blocks = blocks;
    auto json = record("requests", parent.id, at.value, at);
    json.text("window", std::string_view("1m"))
        .integer("requests", net::RequestMeter::sum(counts))
        .integer("blocks", blocks)
        .number("perBlock", all.perBlock())
        .number("budgetPerBlock", engine::L1Requests::kPerBlock)
        .raw("by", by.finish());
    m_output(json.finish());
}

void JsonLines::posting(const registry::ChainSpec& parent, const registry::ChainSpec& rollup,
                        const l1::Posted& posted, quint64 block, qint64 timestamp,
                        base::UnixMs seen)
{
    auto json = record("posting", rollup.id, msOf(timestamp), seen);
    json.text("on", parent.id)
        .text("purpose", registry::nameOf(posted.purpose))
        .integer("block", block)
        .text("tx", base::toHex(posted.tx))
        .integer("sinceLast", posted.sinceLast);
    if (!posted.confirmed)
        json.flag("unconfirmed", true);
    m_output(json.finish());
}

void JsonLines::fee(const registry::ChainSpec& chain, const engine::CostView& view, base::UnixMs at)
{
    m_output(feeLine(chain, view, at));
}

void JsonLines::sequencers(const registry::ChainSpec& chain, const engine::SequencerView& view,
                           base::UnixMs at)
{
    m_output(sequencersLine(chain, view, at));
}

void JsonLines::tvl(const engine::TvlRow& row)
{
    m_output(tvlLine(row));
}

void JsonLines::error(const base::Error& error, base::UnixMs at)
{
    auto json = record("error", {}, at.value, at);
    json.text("what", error.what).text("where", error.where).text("hint", error.hint);
    m_output(json.finish());
}

} // namespace rollscope::app
