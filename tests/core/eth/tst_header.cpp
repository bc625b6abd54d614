#include "eth/rlp.hpp"
#include "header_fixture.hpp"

using namespace rollscope;
using namespace rollscope::test;
using eth::HeaderField;

/// The fields of a header: read strictly, and each of them hashed.
class tst_Header : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { REQUIRE_FIXTURES(); }

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
            auto text = ascii(it.value());
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

    void rawHeaderIsReproduced()
    {
        const QString folder = QStringLiteral("ethereum/execution-apis/");
        const auto result = [&](const QString& file) {
            return jsonFixture(folder + file).object()[u"exchanges"][0][u"response"][u"result"];
        };
        const auto raw =
            bytes(ascii(result(QStringLiteral("debug_getRawHeader__get-genesis.json"))));
        const auto block = result(QStringLiteral("eth_getBlockByNumber__get-genesis.json"));
        QVERIFY(eth::encodeHeader(headerOf(block.toObject())) == raw);
        const auto list = eth::rlp::decode(raw);
        QVERIFY(list);
        QCOMPARE(eth::rlp::children(*list).size(), std::size_t(15));
    }
};

QTEST_APPLESS_MAIN(tst_Header)
#include "tst_header.moc"
