#include "base/hex.hpp"
#include "commands/command.hpp"
#include "store/store.hpp"
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace rollscope;
using namespace rollscope::app;

/// What `export` writes: rates and what they cover, costs of which a part is known, value locked of
/// all rollups, and that nothing is kept.
class TestExport : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_store;
    static constexpr qint64 kStart = 1'764'000'000; // a full hour

    struct Ended
    {
        int code = -1;
        QByteArray out, error;
    };
    static QStringList split(const char* words)
    {
        return QString::fromLatin1(words).split(QLatin1Char(' '));
    }
    Ended run(const QStringList& words)
    {
        QProcess process;
        process.start(qEnvironmentVariable("ROLLSCOPE_BIN"),
                      words + QStringList{QStringLiteral("--data-dir"), m_dir.path()});
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    QStringList edgeWords() const
    {
        return split("export --chain edge --from 2025-11-24T16:00:00Z --store") +
               QStringList{QStringLiteral("sqlite:") + m_store};
    }
    /// Numbers, and seconds after kStart.
    static QList<std::pair<quint64, int>> edgeBlocks()
    {
        QList<std::pair<quint64, int>> out;
        quint64 number = 1;
        for (int second = 50; second < 180; second += 2, ++number) {
            if (second < 140 || second >= 160)
                out.emplaceBack(number, second);
        }
        out.emplaceBack(number, 298);
        return out;
    }
    /// The rows by the names of their columns.
    static QList<QHash<QString, QString>> table(const Ended& ended)
    {
        QList<QHash<QString, QString>> rows;
        const auto lines = QString::fromUtf8(ended.out).split(u'\n', Qt::SkipEmptyParts);
        const auto head = lines.value(0).split(u',');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            QHash<QString, QString> row;
            const auto cells = lines[i].split(u',');
            for (qsizetype at = 0; at < std::min(head.size(), cells.size()); ++at)
                row.insert(head[at], cells[at]);
            rows.push_back(row);
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = m_dir.filePath(QStringLiteral("h.sqlite"));
        store::Writer::Config config;
        config.path = m_store;
        config.retention = {1LL << 50, 1LL << 50, 1LL << 50};
        const auto writer = store::Writer::open(config, {});
        QVERIFY(writer);
        base::Block block;
        // "edge": 10 s of a minute, a whole one, then one with a hole of numbers in it, and two
        // that a single block closes. A transaction a second, in blocks of 2 s.
        for (const auto& [number, second] : edgeBlocks()) {
            block.number = number;
            block.timestamp = kStart + second;
            block.txs = 2;
            block.gasUsed = 100;
            block.baseFeePerGas = base::weiFromHex("0x3b9aca00");
            block.hash.bytes[0] = quint8(number);
            (*writer)->block(QStringLiteral("edge"), block, {block.timestamp * 1000});
        }
        store::StoredCost cost;
        cost.chain = QStringLiteral("edge");
        cost.at = {kStart * 1000};
        cost.gasPrice = QStringLiteral("7");
        cost.execution = {QStringLiteral("147000"), QStringLiteral("455000"),
                          QStringLiteral("1260000")};
        cost.reason = QStringLiteral("GasPriceOracle.getL1Fee: no \"contract\", none");
        (*writer)->cost(cost);
        for (const char* chain : {"base", "optimism"}) {
            store::StoredTvl tvl;
            tvl.chain = QString::fromLatin1(chain);
            tvl.time = {kStart * 1000};
            tvl.parent = QStringLiteral("ethereum");
            tvl.block = 5;
            (*writer)->tvl(tvl);
        }
        QVERIFY((*writer)->flush());
    }

    /// A bucket that was watched in part is no slower for it, and says which part that was.
    void ratesAreOverWhatWasCovered_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<double>("perSecond");
        QTest::newRow("txs") << QStringLiteral("txs") << 1.0;
        QTest::newRow("gas") << QStringLiteral("gasUsed") << 50.0;
        QTest::newRow("blocks") << QStringLiteral("blocks") << 0.5;
    }
    void ratesAreOverWhatWasCovered()
    {
        QFETCH(QString, column);
        QFETCH(double, perSecond);
        const auto rows = table(
            run(edgeWords() + split("--to 2025-11-24T16:05:00Z --series") + QStringList{column}));
        QCOMPARE(rows.size(), 5);
        const QList<double> covered{8, 60, 38, 60, 60};
        for (int i = 0; i < 5; ++i) {
            // One a minute, as the help says.
            QCOMPARE(rows[i][QStringLiteral("time")],
                     QStringLiteral("2025-11-24T16:0%1:00.000Z").arg(i));
            QCOMPARE(rows[i][QStringLiteral("coveredSeconds")].toDouble(), covered[i]);
            QCOMPARE(rows[i][QStringLiteral("coverage")].toDouble(), covered[i] / 60);
        }
        for (int i = 0; i < 3; ++i)
            QCOMPARE(rows[i][QStringLiteral("perSecond")].toDouble(), perSecond);
        // The chain made no block for two minutes: watched, and none there.
        QCOMPARE(rows[3][QStringLiteral("blocks")], QStringLiteral("0"));
        QCOMPARE(rows[3][QStringLiteral("sum")], QString());
        QCOMPARE(rows[3][QStringLiteral("perSecond")].toDouble(), 0.0);
    }
    void whatIsNoCountHasNoRate_data()
    {
        QTest::addColumn<QString>("column");
        QTest::newRow("block time") << QStringLiteral("blockTimeMs");
        QTest::newRow("base fee") << QStringLiteral("baseFeeGwei");
    }
    void whatIsNoCountHasNoRate()
    {
        QFETCH(QString, column);
        const QStringList words =
            edgeWords() + split("--to 2025-11-24T16:02:00Z --series") + QStringList{column};
        for (const auto& row : table(run(words))) {
            QVERIFY(row[QStringLiteral("mean")].toDouble() > 0);
            QCOMPARE(row[QStringLiteral("perSecond")], QString());
            QVERIFY(row[QStringLiteral("coverage")].toDouble() > 0);
        }
        const auto json = run(words + split("--format jsonl")).out;
        QVERIFY(json.contains("\"coverage\":"));
        QVERIFY(!json.contains("perSecond"));
    }

    /// That nothing is there is an answer, no wrong word.
    void noDataIsNo()
    {
        const QStringList store{QStringLiteral("--store"), QStringLiteral("sqlite:") + m_store};
        QCOMPARE(run(split("export --chain nowhere") + store).code, int(kNo));
        QCOMPARE(run(split("export --tvl --chain nowhere") + store).code, int(kNo));
        QCOMPARE(run(split("export --chain edge")).code, int(kNo)); // nothing was collected yet
        QCOMPARE(run(split("export") + store).code, int(kUsage));
        QCOMPARE(run(split("export --chain edge --store") + QStringList{m_store + u'x'}).code,
                 int(kUsage));
    }
    void valueLockedOfAllChains()
    {
        const auto rows =
            table(run(split("export --tvl --from 2025-11-24 --store") + QStringList{m_store}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][QStringLiteral("chain")], QStringLiteral("base"));
        QCOMPARE(rows[1][QStringLiteral("chain")], QStringLiteral("optimism"));
        QCOMPARE(rows[1][QStringLiteral("block")], QStringLiteral("5"));
    }
    /// Without the data fee the sum is unknown; the part that is known is told, and what lacks.
    void theKnownPartOfACostIsTold()
    {
        const auto ended = run(edgeWords() + split("--fees"));
        const auto rows = table(ended);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][QStringLiteral("swapWei")], QString());
        QCOMPARE(rows[0][QStringLiteral("swapExecutionWei")], QStringLiteral("1260000"));
        QCOMPARE(rows[0][QStringLiteral("transferExecutionWei")], QStringLiteral("147000"));
        QVERIFY(
            ended.out.trimmed().endsWith(R"(,"GasPriceOracle.getL1Fee: no ""contract"", none")"));
        const auto json = run(edgeWords() + split("--fees --format jsonl")).out;
        QVERIFY(json.contains(R"("executionWei":"1260000")"));
        QVERIFY(json.contains(R"("reason":"GasPriceOracle.getL1Fee: no \"contract)"));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
