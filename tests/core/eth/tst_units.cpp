#include "eth/u256.hpp"
#include "eth/units.hpp"
#include "json_fixture.hpp"
#include "random_eth.hpp"

using namespace rollscope;

class tst_Units : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors()
    {
        REQUIRE_FIXTURES();
        static const std::array<std::pair<const char*, unsigned>, 7> kUnits{{{"kwei", 3},
                                                                             {"mwei", 6},
                                                                             {"gwei", 9},
                                                                             {"szabo", 12},
                                                                             {"finney", 15},
                                                                             {"ether", 18},
                                                                             {"satoshi", 8}}};
        int good = 0;
        int negative = 0;
        for (const auto& entry : test::jsonFixture(QStringLiteral("misc/units.json")).array()) {
            const auto wei = eth::u256FromDecimal(test::ascii(entry[u"wei"]));
            for (const auto& [name, decimals] : kUnits) {
                const auto unit = QLatin1String(name);
                if (!entry[unit].isString())
                    continue;
                const auto read = eth::parseUnits(test::ascii(entry[unit]), decimals);
                if (!wei) { // amounts are never below zero here
                    QVERIFY(!read);
                    ++negative;
                    continue;
                }
                QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
                QVERIFY(*read == eth::fromU256(*wei));
                // The vectors write ".0" where there is no fraction.
                auto shown = eth::formatUnits(*read, decimals);
                if (shown.find('.') == std::string::npos)
                    shown += ".0";
                const auto expected = entry[QString(unit + QLatin1String("_format"))];
                if (expected.isString())
                    QCOMPARE(shown, test::ascii(expected));
                ++good;
            }
        }
        qInfo("units: %d read and shown, %d below zero refused", good, negative);
        QVERIFY(good >= 17 && negative >= 8);
    }

    void refused()
    {
        for (const char* text : {"", ".", "1.", "1.2.3", "-1", "+1", " 1", "1e3", "0x1", "1,5",
                                 "1.0000000000000000000"})
            QVERIFY2(!eth::parseUnits(text, 18), text);
        QVERIFY(eth::parseUnits(".5", 1) == base::Wei::from64(5));
        const std::string most = "115792089237316195423570985008687907853269984665640564039457"
                                 ".584007913129639935";
        QCOMPARE(eth::formatUnits(*eth::parseUnits(most, 18), 18), most);
        QVERIFY(!eth::parseUnits("115792089237316195423570985008687907853269984665640564039457"
                                 ".584007913129639936",
                                 18));
    }

    void randomRoundTrip()
    {
        auto random = test::fixedRandom();
        for (int i = 0; i < 2000; ++i) {
            const auto value = test::randomWei(random);
            const auto decimals = static_cast<unsigned>(random() % 78);
            QVERIFY(eth::parseUnits(eth::formatUnits(value, decimals), decimals) == value);
        }
        QCOMPARE(eth::formatUnits(base::Wei::from64(0), 0), std::string("0"));
        QCOMPARE(eth::formatUnits(base::Wei::from64(0), 18), std::string("0"));
        QCOMPARE(eth::formatUnits(base::Wei::from64(1), 18), std::string("0.000000000000000001"));
    }
};

QTEST_APPLESS_MAIN(tst_Units)
#include "tst_units.moc"
