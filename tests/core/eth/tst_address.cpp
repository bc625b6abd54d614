#include "eth/address.hpp"
#include "eth/keccak.hpp"
#include "json_fixture.hpp"

using namespace rollscope;

class tst_Address : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksums()
    {
        REQUIRE_FIXTURES();
        const auto cases = test::jsonFixture(QStringLiteral("eip55/accounts.json")).array();
        int good = 0;
        for (const auto& entry : cases) {
            const auto text = test::ascii(entry.toObject()[u"address"]);
            const auto parsed = eth::parseAddress(text);
            QVERIFY2(parsed, text.c_str());
            QCOMPARE(eth::toChecksum(*parsed), text);
            ++good;
        }
        qInfo("EIP-55: %d of %d", good, int(cases.size()));
        QCOMPARE(good, 259);
    }

    void oneCaseIsTakenAsItIs()
    {
        const std::string mixed = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
        std::string lower = mixed;
        std::string upper = mixed;
        for (std::size_t i = 2; i < mixed.size(); ++i) {
            lower[i] = static_cast<char>(std::tolower(mixed[i]));
            upper[i] = static_cast<char>(std::toupper(mixed[i]));
        }
        for (const auto& text : {mixed, lower, upper}) {
            const auto parsed = eth::parseAddress(text);
            QVERIFY2(parsed, text.c_str());
            QCOMPARE(eth::toChecksum(*parsed), mixed);
        }
    }

    void everyWrongCapitalIsRefused()
    {
        const std::string good = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
        int refused = 0;
        for (std::size_t i = 2; i < good.size(); ++i) {
            if (std::isalpha(good[i]) == 0)
                continue;
            std::string bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0x20);
            const auto parsed = eth::parseAddress(bad);
            QVERIFY2(!parsed, bad.c_str());
            QVERIFY(parsed.error().what.contains(u"EIP-55"));
            ++refused;
        }
        QCOMPARE(refused, 18);
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prefix alone") << QByteArray("0x");
        QTest::newRow("short") << QByteArray("0x") + QByteArray(39, '1');
        QTest::newRow("long") << QByteArray("0x") + QByteArray(41, '1');
        QTest::newRow("no prefix") << QByteArray(42, '1');
        QTest::newRow("capital X") << QByteArray("0X") + QByteArray(40, '1');
        QTest::newRow("not hex") << QByteArray("0x") + QByteArray(39, '1') + "g";
        QTest::newRow("null inside")
            << QByteArray("0x") + QByteArray(39, '1') + QByteArray(1, '\0');
        QTest::newRow("space") << QByteArray("0x ") + QByteArray(39, '1');
    }

    void malformed()
    {
        QFETCH(QByteArray, text);
        const auto parsed = eth::parseAddress(text.toStdString());
        QVERIFY(!parsed);
        QVERIFY(!parsed.error().what.isEmpty());
    }

    /// The examples of EIP-1191, with one address on three chains.
    void checksumsOfChains()
    {
        const auto address = *eth::parseAddress("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
        const std::string rsk = "0x5aaEB6053f3e94c9b9a09f33669435E7ef1bEAeD";
        const std::string testnet = "0x5aAeb6053F3e94c9b9A09F33669435E7EF1BEaEd";
        QCOMPARE(eth::toChecksum(address, base::ChainId{30}), rsk);
        QCOMPARE(eth::toChecksum(address, base::ChainId{31}), testnet);
        QVERIFY(eth::parseAddress(rsk, base::ChainId{30}) == address);
        QVERIFY(!eth::parseAddress(rsk));
        const auto wrong = eth::parseAddress(rsk, base::ChainId{31});
        QVERIFY(!wrong && wrong.error().what.contains(u"EIP-1191"));
    }

    void contracts()
    {
        REQUIRE_FIXTURES();
        int good = 0;
        for (const auto& entry : test::jsonFixture(QStringLiteral("misc/create.json")).array()) {
            const auto sender = *eth::parseAddress(test::ascii(entry[u"sender"]));
            for (const auto& made : entry[u"creates"].toArray()) {
                const auto nonce = static_cast<quint64>(made[u"nonce"].toInteger());
                QCOMPARE(eth::toChecksum(eth::createAddress(sender, nonce)),
                         test::ascii(made[u"address"]));
                ++good;
            }
        }
        int good2 = 0;
        for (const auto& entry : test::jsonFixture(QStringLiteral("misc/create2.json")).array()) {
            const auto sender = *eth::parseAddress(test::ascii(entry[u"sender"]));
            for (const auto& made : entry[u"creates"].toArray()) {
                const auto hash = eth::keccak256(test::bytes(test::ascii(made[u"initCode"])));
                QCOMPARE(base::toHex(hash), test::ascii(made[u"initCodeHash"]));
                const auto salt = *base::hashFromHex(test::ascii(made[u"salt"]));
                QCOMPARE(eth::toChecksum(eth::create2Address(sender, salt, hash)),
                         test::ascii(made[u"address"]));
                ++good2;
            }
        }
        qInfo("contract addresses: CREATE %d, CREATE2 %d", good, good2);
        QVERIFY(good >= 100 && good2 >= 50);
    }

    void randomRoundTrip()
    {
        auto random = test::fixedRandom();
        for (int i = 0; i < 2000; ++i) {
            base::Address address;
            for (auto& byte : address.bytes)
                byte = static_cast<quint8>(random());
            const auto back = eth::parseAddress(eth::toChecksum(address));
            QVERIFY(back && *back == address);
        }
    }
};

QTEST_APPLESS_MAIN(tst_Address)
#include "tst_address.moc"
