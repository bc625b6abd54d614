#include "eth/header.hpp"
#include "eth/keccak.hpp"
#include "eth/rlp.hpp"
#include "json_fixture.hpp"
#include <QDir>

using namespace rollscope;
using eth::HeaderField;

namespace {

/// Recorded files write one thing in several ways: numbers as numbers, options as {"value": …}.
std::optional<std::string> textOf(HeaderField field, QJsonValue value)
{
    if (value.isObject())
        value = value.toObject()[u"value"];
    if (value.isString())
        return value.toString().toStdString();
    if (!value.isDouble())
        return std::nullopt;
    const auto quantity = base::toQuantity(static_cast<quint64>(value.toInteger()));
    if (field == HeaderField::Nonce)
        return "0x" + std::string(16 - (quantity.size() - 2), '0') + quantity.substr(2);
    return quantity;
}

QString camelCase(const QString& key)
{
    QString out;
    bool up = false;
    for (const QChar c : key) {
        if (c == u'_') {
            up = true;
            continue;
        }
        out += up ? c.toUpper() : c;
        up = false;
    }
    return out;
}

eth::Header headerOf(const QJsonObject& json)
{
    eth::Header header;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto field = eth::headerField(camelCase(it.key()).toStdString());
        if (!field)
            continue;
        if (const auto text = textOf(*field, it.value()); text && !eth::set(header, *field, *text))
            qWarning("%s refused: %s", qPrintable(it.key()), text->substr(0, 80).c_str());
    }
    return header;
}

std::string hashOf(const QJsonObject& json)
{
    return base::toHex(eth::headerHash(headerOf(json)));
}

QJsonObject object(const QString& relative)
{
    const auto root = test::jsonFixture(relative).object();
    const auto result = root[u"result"];
    return result.isObject() ? result.toObject() : root;
}

QStringList filesOf(const QString& folder, const QString& pattern)
{
    QStringList out;
    for (const auto& name :
         QDir(test::fixture(folder)).entryList({pattern}, QDir::Files, QDir::Name))
        out << folder + u'/' + name;
    return out;
}

eth::Header goerli()
{
    return headerOf(object(QStringLiteral("ethereum/testnet/goerli-shanghai-header.json")));
}

} // namespace

class tst_Header : public QObject
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
        QCOMPARE(hashOf(json), test::ascii(json[u"hash"]));
        count(file.section(u'/', 0, 0));
    }

    void executionApis()
    {
        int checked = 0;
        for (const auto& file : filesOf(QStringLiteral("ethereum/execution-apis"),
                                        QStringLiteral("eth_getBlockBy*"))) {
            const auto exchanges = test::jsonFixture(file).object()[u"exchanges"].toArray();
            for (const auto& exchange : exchanges) {
                const auto block = exchange[u"response"][u"result"].toObject();
                if (block.isEmpty())
                    continue; // null: the block does not exist
                QVERIFY2(hashOf(block) == test::ascii(block[u"hash"]), qPrintable(file));
                ++checked;
                count(QStringLiteral("ethereum/execution-apis"));
            }
        }
        QCOMPARE(checked, 10);
    }

    void rawHeaderIsReproduced()
    {
        const QString folder = QStringLiteral("ethereum/execution-apis/");
        const auto result = [&](const QString& file) {
            return test::jsonFixture(folder + file)
                .object()[u"exchanges"][0][u"response"][u"result"];
        };
        const auto raw = test::bytes(
            test::ascii(result(QStringLiteral("debug_getRawHeader__get-genesis.json"))));
        const auto block = result(QStringLiteral("eth_getBlockByNumber__get-genesis.json"));
        QVERIFY(eth::encodeHeader(headerOf(block.toObject())) == raw);
        const auto list = eth::rlp::decode(raw);
        QVERIFY(list);
        QCOMPARE(eth::rlp::children(*list).size(), std::size_t(15));
    }

    void scrollAndMainnetOfTheVerifier()
    {
        QString parent;
        int linked = 0;
        for (const auto& file :
             filesOf(QStringLiteral("scroll"), QStringLiteral("*.json")) +
                 QStringList{QStringLiteral("ethereum/mainnet/block-23587691.json")}) {
            const auto root = test::jsonFixture(file).object();
            const auto header = root[u"header"].toObject();
            QVERIFY2(!eth::firstMissing(headerOf(header)), qPrintable(file));
            const auto hash = hashOf(header);
            QVERIFY2(hash == test::ascii(root[u"computed_hash"]), qPrintable(file));
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
            const auto blocks = test::jsonFixture(file).object()[u"blocks"].toArray();
            for (const auto& block : blocks) {
                const auto header = block[u"header"].toObject();
                QVERIFY2(!eth::firstMissing(headerOf(header)), qPrintable(file));
                const auto hash = hashOf(header);
                linked += header[u"parentHash"].toString() == parent ? 1 : 0;
                parent = QString::fromStdString(hash);
                if (block[u"computed_hash"].isNull())
                    continue; // the newest one was recorded without its hash
                QVERIFY2(hash == test::ascii(block[u"computed_hash"]), qPrintable(file));
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
        QVERIFY(base::toHex(eth::headerHash(header)) != test::ascii(json[u"hash"]));
        header.coinbase = {};
        QCOMPARE(base::toHex(eth::headerHash(header)), test::ascii(json[u"hash"]));
        count(QStringLiteral("evm-other"));
    }

    /// Moonbeam hashes the legacy header with a timestamp in ms, of which its nodes show the
    /// seconds: found by trying all thousand, not computable from what a node says.
    void moonbeamHashesMilliseconds()
    {
        const auto json = object(QStringLiteral("evm-other/moonbeam-header.json"));
        auto header = headerOf(json);
        QVERIFY(eth::firstMissing(header) == HeaderField::MixHash);
        QVERIFY(base::toHex(eth::headerHash(header)) != test::ascii(json[u"hash"]));
        header.baseFeePerGas.reset();
        header.timestamp = header.timestamp * 1000 + 381;
        QCOMPARE(base::toHex(eth::headerHash(header)), test::ascii(json[u"hash"]));
        count(QStringLiteral("evm-other"));
    }

    void notAnRlpHash()
    {
        const auto tron = object(QStringLiteral("evm-other/tron-header.json"));
        eth::Header header;
        QVERIFY(!eth::set(header, HeaderField::StateRoot, test::ascii(tron[u"stateRoot"])));
        QVERIFY(eth::firstMissing(header) == HeaderField::ParentHash);
        const auto zk = test::jsonFixture(QStringLiteral("zksync/blocks.json")).array();
        QVERIFY(!zk.isEmpty());
        for (const auto& block : zk)
            QVERIFY(hashOf(block.toObject()) != test::ascii(block[u"hash"]));
    }

    void tampered_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("headerTells");
        const auto names =
            filesOf(QStringLiteral("ethereum/tamper"), QStringLiteral("*_data.json"));
        for (const auto& file : names) {
            const auto meta = QString(file).replace(u"_data."_qs, u"_metadata."_qs);
            const auto root = test::jsonFixture(meta).object();
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
                          base::toHex(eth::headerHash(header)) == test::ascii(json[u"hash"]);
        QCOMPARE(same, !headerTells);
        count(headerTells ? QStringLiteral("tampered, refused")
                          : QStringLiteral("tamper, header good"));
    }

    /// Every single bit of every field changes the hash.
    void eachFieldCounts()
    {
        const auto json = object(QStringLiteral("optimism/mainnet-block-151534589.json"));
        const auto good = eth::headerHash(headerOf(json));
        int changed = 0;
        for (auto it = json.begin(); it != json.end(); ++it) {
            const auto field = eth::headerField(it.key().toStdString());
            if (!field)
                continue;
            auto text = test::ascii(it.value());
            text.back() = text.back() == '1' ? '2' : '1';
            auto header = headerOf(json);
            QVERIFY2(eth::set(header, *field, text), qPrintable(it.key()));
            QVERIFY2(eth::headerHash(header) != good, qPrintable(it.key()));
            ++changed;
        }
        QCOMPARE(changed, static_cast<int>(HeaderField::Count_));
    }

    void stopsAtTheFirstAbsentField()
    {
        auto header = goerli();
        const auto shanghai = eth::headerHash(header);
        header.excessBlobGas = 7; // blobGasUsed is absent: not hashed
        header.requestsHash = base::Hash32{};
        QVERIFY(eth::headerHash(header) == shanghai);
        header.blobGasUsed = 0;
        QVERIFY(eth::headerHash(header) != shanghai);
        header.withdrawalsRoot.reset();
        header.baseFeePerGas.reset();
        const auto encoded = eth::encodeHeader(header);
        const auto legacy = eth::rlp::decode(encoded);
        QVERIFY(legacy);
        QCOMPARE(eth::rlp::children(*legacy).size(), std::size_t(15));
    }

    void widthsAreStrict_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QByteArray>("good");
        for (int i = 0; i < static_cast<int>(HeaderField::Count_); ++i) {
            const auto field = static_cast<HeaderField>(i);
            QByteArray good = "0x1";
            switch (field) {
            case HeaderField::Coinbase:
                good = "0x" + QByteArray(40, 'a');
                break;
            case HeaderField::LogsBloom:
                good = "0x" + QByteArray(512, 'a');
                break;
            case HeaderField::Nonce:
                good = "0x" + QByteArray(16, 'a');
                break;
            case HeaderField::ExtraData:
                good = "0x";
                break;
            case HeaderField::Difficulty:
            case HeaderField::Number:
            case HeaderField::GasLimit:
            case HeaderField::GasUsed:
            case HeaderField::Timestamp:
            case HeaderField::BaseFeePerGas:
            case HeaderField::BlobGasUsed:
            case HeaderField::ExcessBlobGas:
                break;
            default:
                good = "0x" + QByteArray(64, 'a');
                break;
            }
            QTest::newRow(std::string(eth::headerKey(field)).c_str()) << i << good;
        }
    }

    void widthsAreStrict()
    {
        QFETCH(int, field);
        QFETCH(QByteArray, good);
        const auto f = static_cast<HeaderField>(field);
        const auto accepts = [f](const QByteArray& text) {
            eth::Header header;
            const bool ok = eth::set(header, f, text.toStdString());
            return ok && header.seen == 1U << static_cast<unsigned>(f);
        };
        QVERIFY(accepts(good));
        QVERIFY(!accepts(QByteArray()));
        QVERIFY(!accepts(good.mid(2)));
        QVERIFY(!accepts(good + "g"));
        QVERIFY(!accepts(QByteArray(good).replace("0x", "0xg")));
        const bool isQuantity = good == "0x1";
        const bool isWide = f == HeaderField::Difficulty || f == HeaderField::BaseFeePerGas;
        if (isQuantity) {
            QVERIFY(!accepts("0x"));
            QVERIFY(!accepts("0x-1"));
            QVERIFY(accepts("0x" + QByteArray(isWide ? 64 : 16, 'f')));
            QVERIFY(!accepts("0x1" + QByteArray(isWide ? 64 : 16, '0')));
        } else if (f == HeaderField::ExtraData) {
            QVERIFY(!accepts("0xa"));
            QVERIFY(accepts("0x" + QByteArray(2 * int(eth::ExtraData::kMax), 'a')));
            QVERIFY(!accepts("0x" + QByteArray(2 * int(eth::ExtraData::kMax) + 2, 'a')));
        } else {
            QVERIFY(!accepts(good.chopped(1)));
            QVERIFY(!accepts(good.chopped(2)));
            QVERIFY(!accepts(good + "aa"));
            QVERIFY(!accepts("0x"));
        }
        // a field that was good and is then wrong counts as missing again
        eth::Header header;
        QVERIFY(eth::set(header, f, good.toStdString()));
        QVERIFY(!eth::set(header, f, "nonsense"));
        QCOMPARE(header.seen, 0U);
    }

    void extraDataOfAnySize()
    {
        for (const std::size_t size : {0U, 1U, 55U, 56U, 160U, 161U, 5000U}) {
            std::string text = "0x";
            for (std::size_t i = 0; i < size; ++i)
                text += base::toHex(std::array{static_cast<quint8>(i)}).substr(2);
            auto header = goerli();
            QVERIFY(eth::set(header, HeaderField::ExtraData, text));
            QCOMPARE(base::toHex(header.extraData.bytes()), text);
            const eth::Header copy = header; // NOLINT: the copy is what is tested
            const auto encoded = eth::encodeHeader(copy);
            const auto list = eth::rlp::decode(encoded);
            QVERIFY(list);
            QCOMPARE(eth::rlp::children(*list)[12].payload.size(), size);
        }
    }

    void keys()
    {
        for (int i = 0; i < static_cast<int>(HeaderField::Count_); ++i) {
            const auto field = static_cast<HeaderField>(i);
            QVERIFY(eth::headerField(eth::headerKey(field)) == field);
        }
        QVERIFY(eth::headerField("prevRandao") == HeaderField::MixHash);
        QVERIFY(eth::headerField("coinbase") == HeaderField::Coinbase);
        for (const char* other : {"", "hash", "author", "size", "totalDifficulty", "l1BlockNumber",
                                  "Number", "number ", "parentBeaconBlockRootX"})
            QVERIFY2(!eth::headerField(other), other);
        QVERIFY(!eth::headerField(std::string(100'000, 'x')));
    }

private:
    void count(const QString& name) { ++m_counts[name]; }
    std::map<QString, int> m_counts;
};

QTEST_APPLESS_MAIN(tst_Header)
#include "tst_header.moc"
