#include "engine/history_export.hpp"
#include "engine/history_service.hpp"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cstring>

using namespace rollscope;
using namespace rollscope::engine;

static constexpr qint64 kNow = 1'795'262'400'000; // ms
static const QString kChain = QStringLiteral("base");

static base::Block blockAt(quint64 number, qint64 sec)
{
    base::Block block;
    block.number = number;
    std::memcpy(block.hash.bytes.data(), &number, sizeof number);
    block.hash.bytes[9] = 1;
    std::memcpy(block.parentHash.bytes.data(), &--number, sizeof number);
    block.parentHash.bytes[9] = 1;
    block.timestamp = sec;
    block.txs = 20;
    block.userTxs = 19;
    block.gasUsed = 4'000'000;
    block.gasLimit = 30'000'000;
    block.baseFeePerGas = base::Wei::from64(2'000'000'000);
    return block;
}

/// One chain that made a block each two seconds, for `hours`, up to `ago` before now.
struct Stored
{
    explicit Stored(int hours, qint64 agoMs = 0)
    {
        store::Writer::Config config;
        config.path = path();
        auto writer = store::Writer::open(config, [](const base::Error&) {}).value();
        const qint64 end = (kNow - agoMs) / 1000;
        quint64 number = 1;
        for (qint64 sec = end - hours * 3600; sec <= end; sec += 2)
            writer->block(kChain, blockAt(number++, sec), {sec * 1000 + 300});
        [[maybe_unused]] const auto flushed = writer->flush();
    }
    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("h.sqlite")); }
    QTemporaryDir dir;
};

static HistoryQuery query(qint64 spanMs, int columns = 200)
{
    HistoryQuery q;
    q.id = 7;
    q.chain = kChain;
    q.from = {kNow - spanMs};
    q.to = {kNow};
    q.columns = columns;
    q.metrics = {HistoryMetric::Tps, HistoryMetric::BaseFeeGwei, HistoryMetric::BlockTimeMs,
                 HistoryMetric::SafeLagS};
    q.tape = 10;
    return q;
}

static double meanOf(const HistoryLine& line)
{
    double sum = 0;
    int n = 0;
    for (const auto& c : line.columns) {
        sum += c.gap ? 0 : (c.first + c.last) / 2;
        n += c.gap ? 0 : 1;
    }
    return n == 0 ? -1 : sum / n;
}

static int gapsOf(const HistoryLine& line)
{
    return static_cast<int>(std::ranges::count(line.columns, true, &series::Column::gap));
}

class TstHistory : public QObject
{
    Q_OBJECT

    struct Rig
    {
        explicit Rig(QString path)
            : service(std::move(path), [this](const QString& id) -> std::optional<HistorySources> {
                  if (id != kChain)
                      return std::nullopt;
                  return HistorySources{series, log, {kNow}, oldest, 2000, {}};
              })
        {
            log.begin({kNow - 600'000});
            log.note({kNow - 600'000}, nullptr, {}, LiveState::Starting, 1);
        }
        void live(qint64 spanMs)
        {
            quint64 number = 1'000'000;
            for (qint64 ms = kNow - spanMs; ms <= kNow - 1000; ms += 2000) {
                const auto block = blockAt(number++, ms / 1000);
                series.put(block, {ms + 300});
                log.block(block, {ms + 300});
                if (!oldest)
                    oldest = base::UnixMs{ms / 1000 * 1000};
            }
        }
        HistoryPtr ask(const HistoryQuery& q)
        {
            QSignalSpy spy(&service, &HistoryService::answered);
            service.ask(q);
            if (spy.isEmpty() && !spy.wait(20'000))
                return {};
            return spy.last().at(0).value<HistoryPtr>();
        }
        series::ChainSeries series;
        HistoryLog log;
        std::optional<base::UnixMs> oldest;
        HistoryService service;
    };

private Q_SLOTS:
    void memoryAloneAnswersAtOnce()
    {
        Rig rig({});
        rig.live(300'000);
        QSignalSpy spy(&rig.service, &HistoryService::answered);
        rig.service.ask(query(240'000));
        QCOMPARE(spy.size(), 1);
        const auto history = spy.at(0).at(0).value<HistoryPtr>();
        QVERIFY(std::abs(meanOf(history->lines[0]) - 10) < 0.2);
        QVERIFY(std::abs(meanOf(history->lines[1]) - 2) < 1e-6);
        QVERIFY(std::abs(meanOf(history->lines[2]) - 2000) < 20);
        QCOMPARE(history->tape.size(), 10U);
        QVERIFY(history->tape[0].block.number > history->tape[9].block.number);
        QVERIFY(!history->stored);
        QVERIFY(history->gaps.empty());
    }
    void whatIsOlderComesFromTheStore()
    {
        const Stored stored(2, 600'000); // ended ten minutes ago
        Rig rig(stored.path());
        rig.live(300'000); // began five minutes ago
        const auto history = rig.ask(query(3'600'000));
        QVERIFY(history != nullptr);
        QVERIFY(history->stored);
        QVERIFY(std::abs(meanOf(history->lines[0]) - 10) < 0.3);
        // Between the two lies a gap of five minutes: Rollscope ran, and blocks are missing.
        const auto share = gapsOf(history->lines[0]) / 200.0;
        QVERIFY2(std::abs(share - 300.0 / 3600) < 0.02, qPrintable(QString::number(share)));
        QVERIFY(!history->gaps.empty());
        QCOMPARE(history->gaps.back().reason, GapReason::Missing);
    }
    void longRangesAreMeans()
    {
        const Stored stored(30);
        Rig rig(stored.path());
        rig.live(60'000);
        const auto history = rig.ask(query(24 * 3'600'000LL, 400));
        QVERIFY(history != nullptr && history->stored);
        QVERIFY(history->stepMs >= 60'000);
        QVERIFY(std::abs(meanOf(history->lines[0]) - 10) < 0.2);
        QVERIFY(std::abs(meanOf(history->lines[1]) - 2) < 1e-6);
        QVERIFY(gapsOf(history->lines[0]) <= 4);
    }
    void readOnceUsedAgain()
    {
        const Stored stored(3, 600'000);
        Rig rig(stored.path());
        rig.live(300'000);
        QVERIFY(rig.ask(query(3'600'000)) != nullptr);
        // A little on, zoomed in: no new job, so the answer is there at once.
        QSignalSpy spy(&rig.service, &HistoryService::answered);
        auto closer = query(2'400'000);
        closer.id = 8;
        rig.service.ask(closer);
        QCOMPARE(spy.size(), 1);
        QVERIFY(spy.at(0).at(0).value<HistoryPtr>()->stored);
    }
    void anUnknownChainIsSaid()
    {
        Rig rig({});
        auto q = query(60'000);
        q.chain = QStringLiteral("nowhere");
        QVERIFY(!rig.ask(q)->known);
    }
    void aBrokenStoreIsSaidAndMemoryIsShown()
    {
        QTemporaryDir dir;
        Rig rig(dir.filePath(QStringLiteral("none.sqlite")));
        rig.live(300'000);
        const auto history = rig.ask(query(3'600'000));
        QVERIFY(history != nullptr);
        QVERIFY(!history->trouble.what.isEmpty());
        QVERIFY(meanOf(history->lines[0]) > 9);
    }
    void hostileQueriesAreBounded()
    {
        Rig rig({});
        rig.live(60'000);
        HistoryQuery q;
        q.chain = kChain;
        q.from = {-5};
        q.to = {std::numeric_limits<qint64>::max()};
        q.columns = 2'000'000'000;
        q.tape = 1'000'000;
        q.metrics.assign(1000, static_cast<HistoryMetric>(200));
        q.metrics.push_back(HistoryMetric::Tps);
        const auto history = rig.ask(q);
        QVERIFY(history != nullptr);
        QCOMPARE(history->lines.size(), 1U);
        QVERIFY(history->lines[0].columns.size() <= 8192);
    }
    void reasonsOfGaps()
    {
        HistoryLog log;
        log.begin({kNow});
        const auto at = [&](qint64 s, LiveState state, int ok) {
            log.note({kNow + s * 1000}, nullptr, {}, state, ok);
        };
        for (int s = 0; s < 100; ++s)
            at(s, LiveState::Live, 2);
        for (int s = 100; s < 200; ++s)
            at(s, LiveState::Unknown, 0);
        for (int s = 200; s < 300; ++s)
            at(s, LiveState::Halted, 2);
        const auto reason = [&](qint64 from, qint64 to) {
            return log.reasons({kNow + from * 1000}, {kNow + to * 1000}).back().reason;
        };
        QCOMPARE(reason(-50, -10), GapReason::NotWatched);
        QCOMPARE(reason(100, 190), GapReason::NoEndpoint);
        QCOMPARE(reason(210, 290), GapReason::NoBlocks);
        QCOMPARE(reason(10, 50), GapReason::Missing);
        const auto both = log.reasons({kNow - 50'000}, {kNow + 50'000});
        QCOMPARE(both.size(), 2U);
        QCOMPARE(both[0].to, base::UnixMs{kNow});
    }
    void lagsAreKept()
    {
        HistoryLog log;
        log.begin({kNow});
        chain::TagHeads tags;
        for (int s = 0; s < 600; s += 5) {
            const auto block = blockAt(static_cast<quint64>(s), kNow / 1000 + s);
            tags.safeTimestamp = block.timestamp - 30;
            tags.finalizedTimestamp = block.timestamp - 900;
            log.note({kNow + s * 1000}, &block, tags, LiveState::Live, 1);
        }
        std::vector<series::Column> out(60);
        log.lag(HistoryMetric::SafeLagS, {kNow}, {kNow + 600'000}, out);
        QCOMPARE(out[30].last, 30.0F);
        log.lag(HistoryMetric::FinalizedLagS, {kNow}, {kNow + 600'000}, out);
        QCOMPARE(out[30].last, 900.0F);
    }
    void theTapeKeepsOrderAndMarksDropped()
    {
        HistoryLog log;
        for (const quint64 n : {1, 2, 5, 3, 4})
            log.block(blockAt(n, kNow / 1000 + static_cast<qint64>(n)), {kNow});
        log.drop(blockAt(5, 0).hash);
        const auto tape = log.tape(100);
        QCOMPARE(tape.size(), 5U);
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(tape[i].block.number, quint64(5 - i));
        QVERIFY(tape[0].dropped && !tape[1].dropped);
        for (quint64 n = 10; n < 200; ++n)
            log.block(blockAt(n, 0), {kNow});
        QCOMPARE(log.tape(1000).size(), std::size_t(kTapeBlocks));
    }
    void theCsvEqualsTheStore()
    {
        const Stored stored(2);
        HistoryExport request;
        request.storePath = stored.path();
        request.chains = {kChain};
        request.metrics = {HistoryMetric::Tps, HistoryMetric::BaseFeeGwei};
        request.from = {kNow - 3'600'000};
        request.to = {kNow};
        request.rows = 60;
        const auto csv = historyCsv(request);
        QVERIFY(csv.has_value());
        auto reader = store::Reader::open(stored.path()).value();
        const auto rows =
            reader->series(kChain, store::Column::Txs, request.from, request.to, 60).value();
        const auto lines = QString::fromUtf8(*csv).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1 + 2 * static_cast<qsizetype>(rows.size()));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto cells = lines[1 + static_cast<qsizetype>(i)].split(u',');
            QCOMPARE(cells.size(), 11);
            QCOMPARE(cells[1], kChain);
            QCOMPARE(cells[3].toUInt(), rows[i].n);
            if (rows[i].n > 0) {
                QCOMPARE(cells[6].toDouble(), rows[i].sum);
                QCOMPARE(cells[4].toDouble(), rows[i].min);
                const double covered = cells[8].toDouble(), coverage = cells[9].toDouble();
                QVERIFY(covered > 0 && coverage > 0 && coverage <= 1);
                QVERIFY(cells[10].toDouble() * covered <= rows[i].sum * (1 + 1e-9));
            }
        }
        request.chains = {QStringLiteral("nowhere")};
        QVERIFY(!historyCsv(request));
    }
};

QTEST_GUILESS_MAIN(TstHistory)
#include "tst_history.moc"
