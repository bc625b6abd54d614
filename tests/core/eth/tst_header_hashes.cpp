#include "header_fixture.hpp"

using namespace rollscope;
using namespace rollscope::test;
using eth::HeaderField;

/// Hashes of recorded headers of many chains, re-computed; and those that cannot be.
class tst_HeaderHashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { REQUIRE_FIXTURES(); }

    void cleanupTestCase()
    {
        int total = 0;
        for (const auto& [name, count] : m_counts) {
            qInfo("header hashes re-computed: %-28s %d", qPrintable(name), count);
            total += count;
        }
        qInfo("header hashes re-computed: %-28s %d", "all", total);
    }

    void nodeAnswers_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file :
             {"ethereum/mainnet/helios-block.json", "ethereum/mainnet/header-19431837.json",
              "ethereum/testnet/goerli-shanghai-header.json",
              "ethereum/tamper/headers__post-shanghai-success_data.json",
              "ethereum/tamper/blocks__post-shanghai-success_data.json",
              "optimism/mainnet-block-151534589.json", "arbitrum/one-block-408874813.json",
              "arbitrum/one-header-58989000.json", "evm-other/gnosis-block-28067555.json",
              "evm-other/rinkeby-clique-header.json"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void nodeAnswers()
    {
        QFETCH(QString, file);
        const auto json = object(file);
        QVERIFY(!eth::firstMissing(headerOf(json)));
        QCOMPARE(hashOf(json), ascii(json[u"hash"]));
        count(file.section(u'/', 0, 0));
    }

    void executionApis()
    {
        int checked = 0;
        for (const auto& file : filesOf(QStringLiteral("ethereum/execution-apis"),
                                        QStringLiteral("eth_getBlockBy*"))) {
            const auto exchanges = jsonFixture(file).object()[u"exchanges"].toArray();
            for (const auto& exchange : exchanges) {
                const auto block = exchange[u"response"][u"result"].toObject();
                if (block.isEmpty())
                    continue; // null: the block does not exist
                QVERIFY2(hashOf(block) == ascii(block[u"hash"]), qPrintable(file));
                ++checked;
                count(QStringLiteral("ethereum/execution-apis"));
            }
        }
        QCOMPARE(checked, 10);
    }

    void scrollAndMainnetOfTheVerifier()
    {
        QString parent;
        int linked = 0;
        for (const auto& file :
             filesOf(QStringLiteral("scroll"), QStringLiteral("*.json")) +
                 QStringList{QStringLiteral("ethereum/mainnet/block-23587691.json")}) {
            const auto root = jsonFixture(file).object();
            const auto header = root[u"header"].toObject();
            QVERIFY2(!eth::firstMissing(headerOf(header)), qPrintable(file));
            const auto hash = hashOf(header);
            QVERIFY2(hash == ascii(root[u"computed_hash"]), qPrintable(file));
            linked += header[u"parent_hash"].toString() == parent ? 1 : 0;
            parent = QString::fromStdString(hash);
            count(file.startsWith(u"scroll") ? QStringLiteral("scroll")
                                             : QStringLiteral("ethereum"));
        }
        QCOMPARE(m_counts[QStringLiteral("scroll")], 23);
        QCOMPARE(linked, 21); // 20 and 3 in a row
    }

    void linea()
    {
        int linked = 0;
        for (const auto& file : filesOf(QStringLiteral("linea"), QStringLiteral("*.json"))) {
            QString parent;
            const auto blocks = jsonFixture(file).object()[u"blocks"].toArray();
            for (const auto& block : blocks) {
                const auto header = block[u"header"].toObject();
                QVERIFY2(!eth::firstMissing(headerOf(header)), qPrintable(file));
                const auto hash = hashOf(header);
                linked += header[u"parentHash"].toString() == parent ? 1 : 0;
                parent = QString::fromStdString(hash);
                if (block[u"computed_hash"].isNull())
                    continue; // the newest one was recorded without its hash
                QVERIFY2(hash == ascii(block[u"computed_hash"]), qPrintable(file));
                count(QStringLiteral("linea"));
            }
        }
        qInfo("Linea: %d headers, %d parent links re-compute", m_counts[QStringLiteral("linea")],
              linked);
        QVERIFY(m_counts[QStringLiteral("linea")] >= 14);
        QCOMPARE(linked, 9); // 7 and 4 in a row
    }

    void polygonNeedsAZeroCoinbase()
    {
        const auto json = object(QStringLiteral("evm-other/polygon-pos-header.json"));
        auto header = headerOf(json);
        QVERIFY(base::toHex(eth::headerHash(header)) != ascii(json[u"hash"]));
        header.coinbase = {};
        QCOMPARE(base::toHex(eth::headerHash(header)), ascii(json[u"hash"]));
        count(QStringLiteral("evm-other"));
    }

    /// Moonbeam hashes the legacy header with a timestamp in ms, of which its nodes show the
    /// seconds: found by trying all thousand, not computable from what a node says.
    void moonbeamHashesMilliseconds()
    {
        const auto json = object(QStringLiteral("evm-other/moonbeam-header.json"));
        auto header = headerOf(json);
        QVERIFY(eth::firstMissing(header) == HeaderField::MixHash);
        QVERIFY(base::toHex(eth::headerHash(header)) != ascii(json[u"hash"]));
        header.baseFeePerGas.reset();
        header.timestamp = header.timestamp * 1000 + 381;
        QCOMPARE(base::toHex(eth::headerHash(header)), ascii(json[u"hash"]));
        count(QStringLiteral("evm-other"));
    }

    void notAnRlpHash()
    {
        const auto tron = object(QStringLiteral("evm-other/tron-header.json"));
        eth::Header header;
        QVERIFY(!eth::set(header, HeaderField::StateRoot, ascii(tron[u"stateRoot"])));
        QVERIFY(eth::firstMissing(header) == HeaderField::ParentHash);
        const auto zk = jsonFixture(QStringLiteral("zksync/blocks.json")).array();
        QVERIFY(!zk.isEmpty());
        for (const auto& block : zk)
            QVERIFY(hashOf(block.toObject()) != ascii(block[u"hash"]));
    }

    void tampered_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("headerTells");
        const auto names =
            filesOf(QStringLiteral("ethereum/tamper"), QStringLiteral("*_data.json"));
        for (const auto& file : names) {
            const auto meta = QString(file).replace(u"_data."_qs, u"_metadata."_qs);
            const auto root = jsonFixture(meta).object();
            // the others change the body only: their headers are good
            const bool tells =
                root[u"fail"].toBool() && (root[u"reason"].isUndefined() ||
                                           root[u"reason"].toString().contains(u"block hash"));
            QTest::newRow(qPrintable(file.section(u'/', -1))) << file << tells;
        }
    }

    void tampered()
    {
        QFETCH(QString, file);
        QFETCH(bool, headerTells);
        const auto json = object(file);
        const auto header = headerOf(json);
        const bool same = !eth::firstMissing(header) &&
                          base::toHex(eth::headerHash(header)) == ascii(json[u"hash"]);
        QCOMPARE(same, !headerTells);
        count(headerTells ? QStringLiteral("tampered, refused")
                          : QStringLiteral("tamper, header good"));
    }

private:
    void count(const QString& name) { ++m_counts[name]; }
    std::map<QString, int> m_counts;
};

QTEST_APPLESS_MAIN(tst_HeaderHashes)
#include "tst_header_hashes.moc"
