#pragma once
#include "base/hex.hpp"
#include "engine/engine.hpp"
#include "scripted_network.hpp"
#include <QJsonArray>

/// A parent chain and a rollup that posts to it, scripted slot by slot from midnight.
namespace rollscope::test::l1_world {

using namespace Qt::StringLiterals;

inline constexpr qint64 kStart = 1'790'035'200; ///< 2026-09-22 00:00 UTC
inline constexpr qint64 kSlot = 12, kHour = 3600;
inline constexpr qint64 kStallFrom = 14 * kHour, kStallTo = 17 * kHour + 1800; ///< of the day
inline const QString kBatcher = u"0x00000000000000000000000000000000000000b1"_s;
inline const QString kInbox = u"0x00000000000000000000000000000000000000c1"_s;

inline base::Address account(const QString& text)
{
    return base::addressFromHex(text.toStdString()).value();
}

inline QString clockOf(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / kHour, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

inline QJsonObject batch(int blobs)
{
    QJsonArray hashes;
    for (int i = 0; i < blobs; ++i)
        hashes.append(u"0x01%1"_s.arg(i, 62, 16, QLatin1Char('0')));
    return {{u"from"_s, kBatcher},
            {u"to"_s, kInbox},
            {u"type"_s, u"0x3"_s},
            {u"input"_s, u"0x"_s},
            {u"blobVersionedHashes"_s, hashes}};
}

inline QJsonObject somebody(int blobs = 0)
{
    QJsonObject out = batch(blobs);
    out[u"from"_s] = u"0x00000000000000000000000000000000000000ee"_s;
    out[u"to"_s] = u"0x00000000000000000000000000000000000000ef"_s;
    if (blobs == 0) {
        out[u"type"_s] = u"0x2"_s;
        out.remove(u"blobVersionedHashes"_s);
    }
    return out;
}

inline registry::ChainSpec parent()
{
    registry::ChainSpec spec;
    spec.id = u"ethereum"_s;
    spec.name = u"Ethereum"_s;
    spec.network = u"mainnet"_s;
    spec.stack = u"ethereum"_s;
    spec.dialect = registry::Dialect::Evm;
    spec.chainId = {1};
    spec.blockTimeMs = 12'000;
    spec.endpoints = {{u"wss://l1"_s, u"l1"_s, true}};
    return spec;
}

inline registry::ChainSpec rollup()
{
    registry::ChainSpec spec;
    spec.id = spec.name = u"rolly"_s;
    spec.network = u"mainnet"_s;
    spec.stack = u"op-stack"_s;
    spec.dialect = registry::Dialect::Evm;
    spec.chainId = {4242};
    spec.blockTimeMs = 12'000;
    spec.tpsRule = registry::TpsRule::None;
    spec.headTags = {u"latest"_s}; // its nodes tell no safe head
    spec.endpoints = {{u"wss://l2"_s, u"l2"_s, true}};
    registry::L1Facts facts;
    facts.chain = u"ethereum"_s;
    facts.postsBlobs = true;
    facts.blobSenders = {{account(kBatcher), {}}};
    registry::PostingRule rule;
    rule.from = account(kBatcher);
    rule.to = account(kInbox);
    facts.postings = {rule};
    spec.l1 = facts;
    return spec;
}

/// What was told, with its time of day.
struct Log final : engine::EventSink
{
    struct Verdict
    {
        qint64 at;
        QString chain;
        health::Verdict verdict;
    };
    std::vector<Verdict> verdicts;
    std::vector<std::pair<qint64, std::optional<qint64>>> postings;
    void block(const registry::ChainSpec&, const base::Block&, base::UnixMs,
               const QString&) override
    {}
    void dropped(const registry::ChainSpec&, const health::HeadChange&, base::UnixMs) override {}
    void rates(const registry::ChainSpec&, series::Window, const series::Rates&,
               base::UnixMs) override
    {}
    void head(const registry::ChainSpec&, const base::Block&, const chain::TagHeads&,
              base::UnixMs) override
    {}
    void endpoint(const registry::ChainSpec&, const chain::EndpointView&, base::UnixMs) override {}
    void error(const base::Error& error, base::UnixMs) override { qInfo() << error.text(); }
    void verdict(const registry::ChainSpec& chain, const health::Verdict& v) override
    {
        verdicts.push_back({v.at.value / 1000 - kStart, chain.id, v});
    }
    void posting(const registry::ChainSpec&, const registry::ChainSpec&, const l1::Posted& posted,
                 quint64, qint64 timestamp, base::UnixMs) override
    {
        postings.emplace_back(timestamp - kStart, posted.sinceLast);
    }
    [[nodiscard]] const Verdict* first(health::State state, qint64 from) const
    {
        const auto found = std::find_if(verdicts.begin(), verdicts.end(), [&](const Verdict& v) {
            return v.chain == u"rolly" && v.at >= from && v.verdict.state == state;
        });
        return found == verdicts.end() ? nullptr : &*found;
    }
};

/// The two chains in memory, slot by slot.
struct World
{
    base::ManualClock clock{{kStart * 1000}};
    ScriptedNetwork network{clock};
    ScriptedNode& l1;
    ScriptedNode& l2;
    Log log;
    engine::EngineConfig config;
    qint64 second = 0, nextBatch = 300;
    quint64 sent = 0, blobs = 0, foreign = 0;
    quint32 seed = 12345;

    World()
        : l1(network.add(u"wss://l1"_s, std::make_shared<ScriptedChain>(1, kStart - kSlot))),
          l2(network.add(u"wss://l2"_s, std::make_shared<ScriptedChain>(2, kStart - kSlot)))
    {
        l1.chainId = 1;
        l2.chainId = 4242;
        l2.hasTags = false;
        config.chains = {parent(), rollup()};
        config.rollups = config.chains;
        config.tickMs = 3000;
    }
    /// Six to nine minutes between batches, as the seed goes.
    void schedule()
    {
        seed = seed * 1'664'525 + 1'013'904'223;
        nextBatch = second + 360 + static_cast<qint64>(seed >> 16) % 180;
    }
    void slot()
    {
        std::vector<QJsonObject> txs{somebody()};
        const bool stalls = second >= kStallFrom && second < kStallTo;
        if (second >= nextBatch && !stalls) {
            txs.push_back(batch(3));
            ++sent;
            blobs += 3;
            schedule();
        }
        if (second % 600 == 0) {
            txs.push_back(somebody(2));
            foreign += 2;
        }
        l1.mine(std::move(txs));
        l2.mine(3);
        second += kSlot;
        clock.advance(std::chrono::seconds(kSlot));
    }
};

} // namespace rollscope::test::l1_world
