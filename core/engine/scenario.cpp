#include "engine/scenario.hpp"
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace rollscope::engine {
namespace {

using base::ErrorKind;
using health::IncidentKind;
using Make = Stretch::Make;

constexpr qint64 kSecond = 1000, kMinute = 60 * kSecond, kHour = 60 * kMinute;
constexpr qint64 kLead = 30 * kMinute; ///< normal traffic, so that the usual is known

std::optional<base::UnixMs> timeOf(const QJsonObject& facts, const char* key)
{
    const auto time =
        QDateTime::fromString(facts.value(QLatin1String(key)).toString(), Qt::ISODate);
    return time.isValid() ? std::optional(base::UnixMs{time.toMSecsSinceEpoch()}) : std::nullopt;
}

/// The block time at that moment: chains change it, and their files keep when.
int intervalAt(const registry::ChainSpec& spec, base::UnixMs at)
{
    int interval = spec.blockTimeMs.value_or(3000);
    const QJsonObject time =
        registry::Registry::facts(spec).value(QLatin1String("blockTime")).toObject();
    for (const auto& entry : time.value(QLatin1String("history")).toArray()) {
        const auto since = QDateTime::fromString(
            entry.toObject().value(QLatin1String("from")).toString(), Qt::ISODate);
        if (since.isValid() && since.toMSecsSinceEpoch() <= at.value)
            interval = entry.toObject().value(QLatin1String("ms")).toInt(interval);
    }
    return interval;
}

class Planner
{
public:
    Planner(const QJsonObject& facts, const registry::Registry& registry) : m_facts(facts)
    {
        s.id = text("id");
        s.chain = text("chain");
        s.kind = text("kind");
        s.source = text("source");
        s.confidence = text("confidence");
        m_spec = registry.find(s.chain);
    }

    Scenario plan()
    {
        const auto start = timeOf(m_facts, "start");
        const auto end = timeOf(m_facts, "end");
        s.start = start ? *start : chosenStart();
        if (m_spec == nullptr)
            return refuse(
                QStringLiteral("the chain is in no chain file, and the depth is not told"));
        m_ms = start && end
                   ? *end - *start
                   : static_cast<qint64>(m_facts.value(QLatin1String("durationSec")).toDouble()) *
                         kSecond;
        if (m_ms <= 0)
            return refuse(QStringLiteral("neither times nor a duration are told"));
        s.lastsMs = m_ms;
        m_interval = intervalAt(*m_spec, s.start);
        if (m_facts.contains(QLatin1String("lastBlock")) && s.kind == u"halt")
            m_lastBlock =
                static_cast<quint64>(m_facts.value(QLatin1String("lastBlock")).toDouble());
        if (const auto notice = timeOf(m_facts, "publicNotice"))
            s.expected.noticeDelayMs = *notice - s.start;
        if (const auto notice = timeOf(m_facts, "operatorAlert"))
            s.expected.noticeDelayMs =
                *notice - timeOf(m_facts, "firstBadBlockAt").value_or(s.start);
        normal(kLead);
        if (s.kind == u"halt")
            halt();
        else if (s.kind == u"batcher-stall" || s.kind == u"safe-head-stall")
            stall();
        else if (s.kind == u"degraded")
            degraded();
        else if (s.kind == u"rollback")
            rollback();
        else
            return refuse(QStringLiteral("no tape can be made of the kind ") + s.kind);
        const auto lead = static_cast<quint64>(kLead / m_interval);
        s.firstBlock = m_lastBlock > lead ? m_lastBlock - lead : 1'000'000;
        return s;
    }

private:
    QString text(const char* key) const { return m_facts.value(QLatin1String(key)).toString(); }

    Scenario refuse(const QString& why)
    {
        s.whyNot = why;
        return s;
    }

    base::UnixMs chosenStart()
    {
        // "arbitrum-2021-09-14", "taiko-2024-12"
        const auto parts = s.id.split(QLatin1Char('-'));
        QStringList date;
        for (const auto& part : parts) {
            bool number = false;
            part.toInt(&number);
            if (number)
                date << part;
        }
        while (date.size() < 3)
            date << QStringLiteral("15");
        s.assumed << QStringLiteral("the hour is not told: 12:00 UTC");
        return {QDateTime::fromString(date.join(QLatin1Char('-')) + QStringLiteral("T12:00:00Z"),
                                      Qt::ISODate)
                    .toMSecsSinceEpoch()};
    }

    Stretch& add(Make make, qint64 ms)
    {
        Stretch stretch;
        stretch.make = make;
        stretch.ms = ms;
        stretch.intervalMs = m_interval;
        stretch.txs = m_txs;
        return s.stretches.emplace_back(stretch);
    }
    void normal(qint64 ms) { add(Make::Blocks, ms); }

    /// OP-stack chains make the blocks of the outage up.
    void recover()
    {
        const QJsonObject told = m_facts.value(QLatin1String("backfill")).toObject();
        if (m_spec->stack != QLatin1String("op-stack") && told.isEmpty())
            return normal(10 * kMinute);
        auto& stretch = add(Make::CatchUp, 4 * kHour);
        stretch.txs = told.value(QLatin1String("transactionsPerBlock")).toInt(1);
        s.assumed << QStringLiteral("back-filled at 20 times real time");
        normal(10 * kMinute);
    }

    void halt()
    {
        s.expected.kinds = {IncidentKind::Halt};
        const QJsonObject told = m_facts.value(QLatin1String("backfill")).toObject();
        if (!told.isEmpty())
            m_lastBlock =
                static_cast<quint64>(told.value(QLatin1String("firstBlock")).toDouble()) - 1;
        if (text("after").contains(QLatin1String("two of five"))) {
            s.operators = 5;
            s.stuckAfter = 2;
        }
        add(Make::Nothing, m_ms);
        if (text("after").contains(QLatin1String("blocks of two transactions"))) {
            add(Make::Blocks, kHour).txs = 2;
            s.expected.kinds.push_back(IncidentKind::Degraded);
            s.assumed << QStringLiteral("12 transactions a block before");
            return normal(10 * kMinute);
        }
        recover();
    }

    void stall()
    {
        s.expected.kinds = {IncidentKind::SafeHeadStall};
        const qint64 still =
            static_cast<qint64>(m_facts.value(QLatin1String("headHaltSec")).toDouble()) * kSecond;
        const auto stand = [this](qint64 ms) { add(Make::Blocks, ms).safeStands = true; };
        s.assumed << QStringLiteral("the safe head moves each 2 min before and after");
        if (still > 0) {
            stand(m_ms / 2);
            add(Make::Nothing, still).safeStands = true;
            s.expected.kinds.push_back(IncidentKind::Halt);
            s.assumed << QStringLiteral("the head halts in the middle of the stall");
            stand(m_ms / 2 - still);
        } else {
            stand(m_ms);
        }
        if (m_facts.value(QLatin1String("rollback")).toBool()) {
            const auto depth = static_cast<quint64>(
                m_facts.value(QLatin1String("rollbackDepthBlocks")).toDouble());
            s.expected.kinds.push_back(IncidentKind::Rollback);
            s.expected.depth = depth;
            s.expected.depthRecorded = true;
            add(Make::Blocks, 10 * kMinute).rollBack = depth;
        }
        normal(10 * kMinute);
    }

    void degraded()
    {
        s.expected.kinds = {IncidentKind::Degraded};
        s.assumed << QStringLiteral("blocks four times slower than before");
        add(Make::Blocks, m_ms).intervalMs = 4 * m_interval;
        normal(15 * kMinute);
    }

    void drop(quint64 depth, bool recorded)
    {
        s.expected.depth = std::max(s.expected.depth.value_or(0), depth);
        s.expected.depthRecorded = recorded;
        if (recorded)
            s.expected.depthSeconds = std::max(s.expected.depthSeconds.value_or(0),
                                               static_cast<qint64>(depth) * m_interval / kSecond);
    }

    void rollback()
    {
        s.expected.kinds = {IncidentKind::Rollback};
        const QJsonArray told = m_facts.value(QLatin1String("rollbacks")).toArray();
        if (m_facts.contains(QLatin1String("droppedTransactions")))
            return dropAfterOutage();
        if (m_facts.contains(QLatin1String("badBlock")))
            return dropSinceBadBlock();
        if (told.isEmpty()) {
            s.whyNot = QStringLiteral("neither depth, block nor span of the rollback are told");
            return;
        }
        s.assumed << QStringLiteral("a block each %1 s").arg(m_interval / 1000.0);
        if (const auto bad = timeOf(m_facts, "firstBadBlockAt")) {
            // Blocks went on until the operator stopped, then all since the bad one went.
            const quint64 depth = blocksIn(told.first().toObject());
            m_lastBlock = static_cast<quint64>(
                told.first().toObject().value(QLatin1String("toBlock")).toDouble());
            normal(s.start - *bad);
            s.start = *bad;
            add(Make::Nothing, m_ms);
            s.expected.kinds.push_back(IncidentKind::Halt);
            add(Make::Blocks, 30 * kMinute).rollBack = depth;
            return drop(depth, true);
        }
        for (const auto& one : told) {
            const quint64 depth = blocksIn(one.toObject());
            const auto span = static_cast<qint64>(depth) * m_interval;
            if (one.toObject().contains(QLatin1String("fromBlock")))
                m_lastBlock = static_cast<quint64>(
                    one.toObject().value(QLatin1String("fromBlock")).toDouble());
            normal(span);
            // The new branch begins where the dropped blocks began, and has to pass them.
            add(Make::Blocks, span + 30 * kMinute).rollBack = depth;
            drop(depth, true);
        }
        s.assumed << QStringLiteral("the times within the outage");
    }

    [[nodiscard]] quint64 blocksIn(const QJsonObject& rollback) const
    {
        return static_cast<quint64>(rollback.value(QLatin1String("spanSec")).toDouble() * kSecond /
                                    m_interval);
    }

    void dropAfterOutage()
    {
        constexpr int kPerBlock = 20;
        const auto txs =
            static_cast<quint64>(m_facts.value(QLatin1String("droppedTransactions")).toDouble());
        for (auto& stretch : s.stretches)
            stretch.txs = kPerBlock;
        m_txs = kPerBlock;
        s.assumed << QStringLiteral("a block each %1 s with %2 transactions, so that %3 blocks go")
                         .arg(m_interval / 1000.0)
                         .arg(kPerBlock)
                         .arg(txs / kPerBlock);
        add(Make::Nothing, m_ms);
        s.expected.kinds.push_back(IncidentKind::Halt);
        s.expected.droppedTxs = txs;
        add(Make::Blocks, 30 * kMinute).rollBack = txs / kPerBlock;
        drop(txs / kPerBlock, false);
    }

    void dropSinceBadBlock()
    {
        m_lastBlock = static_cast<quint64>(m_facts.value(QLatin1String("badBlock")).toDouble()) - 1;
        s.assumed << QStringLiteral("blocks went on for the whole time, then all since the bad one "
                                    "were derived anew at 20 times real time");
        normal(m_ms);
        const auto depth = static_cast<quint64>(m_ms / m_interval);
        auto& again = add(Make::CatchUp, 4 * kHour);
        again.rollBack = depth;
        drop(depth, false);
        normal(20 * kMinute);
    }

    QJsonObject m_facts;
    const registry::ChainSpec* m_spec = nullptr;
    Scenario s;
    qint64 m_ms = 0;
    int m_interval = 2000;
    int m_txs = 12;
    quint64 m_lastBlock = 0;
};

} // namespace

base::Result<std::vector<Scenario>> loadScenarios(const registry::Registry& registry,
                                                  const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::NotFound, file.errorString(), path);
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(file.readAll(), &error);
    const auto list = json.object().value(QLatin1String("incidents")).toArray();
    if (list.isEmpty())
        return base::fail(ErrorKind::BadInput,
                          error.error != QJsonParseError::NoError
                              ? error.errorString()
                              : QStringLiteral("has no list \"incidents\""),
                          path);
    std::vector<Scenario> out;
    for (const auto& entry : list)
        out.push_back(Planner(entry.toObject(), registry).plan());
    return out;
}

} // namespace rollscope::engine
