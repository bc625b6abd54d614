#include "base/hex.hpp"
#include <QTest>
#include <random>

using namespace rollscope;

namespace {

std::string text(const QByteArray& bytes)
{
    return bytes.toStdString();
}

} // namespace

class tst_Hex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantities_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<bool>("good");
        QTest::addColumn<quint64>("value");
        const auto good = [](const char* hex, quint64 value) {
            QTest::newRow(hex) << QByteArray(hex) << true << value;
        };
        const auto bad = [](const char* hex) {
            QTest::newRow(*hex != 0 ? hex : "empty") << QByteArray(hex) << false << quint64(0);
        };
        good("0x0", 0);
        good("0x1", 1);
        good("0X1F", 31);
        good("0xdeadBEEF", 0xdeadbeef);
        good("0x00000000000000000000000001", 1); // leading zeros are tolerated
        good("0x0000000000000000000000000000000000000000", 0);
        good("0xffffffffffffffff", ~0ULL);
        bad("0x10000000000000000"); // 2^64
        bad("0x1ffffffffffffffff");
        bad("");
        bad("0");
        bad("0x");
        bad("x1");
        bad("1");
        bad("123");
        bad("0x-1");
        bad("-0x1");
        bad("0x 1");
        bad("0x1 ");
        bad(" 0x1");
        bad("0xg");
        bad("0x1g");
        bad("0x1.5");
        bad("0x1e+3");
        bad("00x1");
    }

    void quantities()
    {
        QFETCH(QByteArray, hex);
        QFETCH(bool, good);
        QFETCH(quint64, value);
        const auto read = base::quantityFromHex(text(hex));
        QCOMPARE(read.has_value(), good);
        const auto wide = base::weiFromHex(text(hex));
        if (good) {
            QCOMPARE(*read, value);
            QVERIFY(wide && *wide == base::Wei::from64(value));
        }
    }

    void quantityWithNullByte()
    {
        QVERIFY(!base::quantityFromHex(std::string_view("0x1\0", 4)));
        QVERIFY(!base::quantityFromHex(std::string_view("0x\0", 3)));
        QVERIFY(!base::weiFromHex(std::string_view("0x\xff", 3)));
    }

    void quantityRoundTrip()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 20'000; ++i) {
            const quint64 value = random() >> (random() % 64);
            const auto hex = base::toQuantity(value);
            QVERIFY(hex == "0x0" || hex[2] != '0');
            QCOMPARE(base::quantityFromHex(hex).value(), value);
        }
        QCOMPARE(base::toQuantity(0), std::string("0x0"));
        QCOMPARE(base::toQuantity(~0ULL), std::string("0xffffffffffffffff"));
    }

    void weiWidth()
    {
        const auto most = base::weiFromHex("0x" + std::string(64, 'f'));
        QVERIFY(most && *most == (base::Wei{{~0ULL, ~0ULL, ~0ULL, ~0ULL}}));
        QVERIFY(base::weiFromHex("0x000" + std::string(64, 'f')));
        QVERIFY(!base::weiFromHex("0x1" + std::string(64, '0')));
        QVERIFY(!base::weiFromHex("0x" + std::string(100'000, 'f')));
        const auto limbs = base::weiFromHex("0x4000000000000000300000000000000020000000000000001");
        QVERIFY(limbs && *limbs == (base::Wei{{1, 2, 3, 4}}));
    }

    void decimals_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("decimal");
        const auto row = [](const char* hex, const char* decimal) {
            QTest::newRow(decimal) << QByteArray(hex) << QByteArray(decimal);
        };
        row("0x0", "0");
        row("0x9", "9");
        row("0xa", "10");
        row("0x3b9aca00", "1000000000");
        row("0x3b9ac9ff", "999999999");
        row("0xde0b6b3a7640000", "1000000000000000000");
        row("0xffffffffffffffff", "18446744073709551615");
        row("0x10000000000000000", "18446744073709551616");
        row("0x4b3b4ca85a86c47a098a224000000000", "100000000000000000000000000000000000000");
        row("0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            "115792089237316195423570985008687907853269984665640564039457584007913129639935");
    }

    void decimals()
    {
        QFETCH(QByteArray, hex);
        QFETCH(QByteArray, decimal);
        const auto wei = base::weiFromHex(text(hex));
        QVERIFY(wei);
        QCOMPARE(base::toDecimal(*wei), text(decimal));
    }

    void bytes()
    {
        QCOMPARE(base::bytesFromHex("0x00ff10").value(), QByteArray("\x00\xff\x10", 3));
        QCOMPARE(base::bytesFromHex("00FF10").value(), QByteArray("\x00\xff\x10", 3));
        QCOMPARE(base::bytesFromHex("0x").value(), QByteArray());
        QCOMPARE(base::bytesFromHex("").value(), QByteArray());
        for (const char* bad :
             {"0x0", "0", "0xzz", "0x0g", "0xg0", "0x0x00", "0x 0", "x0", "0x\xc3\xa9"})
            QVERIFY2(!base::bytesFromHex(bad), bad);
        // the same into a place of known size
        std::array<quint8, 3> out{};
        QVERIFY(base::bytesFromHex("0x00ff10", out));
        QVERIFY((out == std::array<quint8, 3>{0, 255, 16}));
        for (const char* bad : {"00ff10", "0x00ff", "0x00ff1", "0x00ff1000", "0x00ff1g", "", "0x"})
            QVERIFY2(!base::bytesFromHex(bad, out), bad);
        QVERIFY(base::bytesFromHex("0x", std::span<quint8>()));
    }

    void bytesRoundTrip()
    {
        std::mt19937_64 random(2);
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes(static_cast<qsizetype>(random() % 300), Qt::Uninitialized);
            for (auto& byte : bytes)
                byte = static_cast<char>(random());
            const auto* data = reinterpret_cast<const quint8*>(bytes.constData());
            const auto hex = base::toHex(std::span(data, static_cast<std::size_t>(bytes.size())));
            QCOMPARE(hex.size(), 2 + 2 * static_cast<std::size_t>(bytes.size()));
            QCOMPARE(base::bytesFromHex(hex).value(), bytes);
        }
    }

    void fixedWidths()
    {
        const std::string hash = "0x" + std::string(62, '0') + "2A";
        QVERIFY(base::hashFromHex(hash));
        QCOMPARE(base::hashFromHex(hash)->bytes[31], quint8(42));
        QCOMPARE(base::toHex(*base::hashFromHex(hash)), "0x" + std::string(62, '0') + "2a");
        QVERIFY(!base::hashFromHex(hash.substr(2)));
        QVERIFY(!base::hashFromHex(hash + "0"));
        QVERIFY(!base::hashFromHex(hash + "00"));
        QVERIFY(!base::hashFromHex(hash.substr(0, 65)));
        QVERIFY(!base::hashFromHex("0x" + std::string(63, '0') + "g"));

        const std::string address = "0x" + std::string(39, '0') + "f";
        QVERIFY(base::addressFromHex(address));
        QCOMPARE(base::toHex(*base::addressFromHex(address)), address);
        QVERIFY(!base::addressFromHex(hash));
        QVERIFY(!base::addressFromHex(address.substr(2)));
        QVERIFY(!base::addressFromHex("0x"));
    }

    /// Any character that is not a hex digit, at any place, is seen.
    void everyOtherCharacterIsRefused()
    {
        const std::string good = "0x" + std::string(64, '5');
        int refused = 0;
        for (int c = 0; c < 256; ++c) {
            if (std::isxdigit(c) != 0)
                continue;
            std::string bad = good;
            bad[2 + static_cast<std::size_t>(c) % 64] = static_cast<char>(c);
            QVERIFY(!base::hashFromHex(bad));
            QVERIFY(!base::bytesFromHex(bad));
            QVERIFY(!base::weiFromHex(bad));
            ++refused;
        }
        QCOMPARE(refused, 256 - 22);
    }
};

QTEST_APPLESS_MAIN(tst_Hex)
#include "tst_hex.moc"
