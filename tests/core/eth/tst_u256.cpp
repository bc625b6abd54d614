#include "eth/u256.hpp"
#include "json_fixture.hpp"

using namespace rollscope;

namespace {

base::Wei randomWei(std::mt19937_64& random)
{
    base::Wei wei;
    for (std::size_t i = 0; i < random() % 5; ++i)
        wei.limbs[i] = random();
    return wei;
}

const base::Wei kMax{{~0ULL, ~0ULL, ~0ULL, ~0ULL}};

} // namespace

class tst_U256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        auto random = test::fixedRandom();
        for (int i = 0; i < 5000; ++i) {
            const auto wei = randomWei(random);
            QVERIFY(eth::fromU256(eth::toU256(wei)) == wei);
        }
        for (const auto& wei : {base::Wei{}, base::Wei::from64(1), base::Wei{{0, 0, 0, 1}}, kMax})
            QVERIFY(eth::fromU256(eth::toU256(wei)) == wei);
    }

    void decimalsAgreeWithBase()
    {
        auto random = test::fixedRandom();
        for (int i = 0; i < 2000; ++i) {
            const auto wei = randomWei(random);
            const auto text = base::toDecimal(wei);
            QCOMPARE(eth::toU256(wei).str(), text);
            const auto back = eth::u256FromDecimal(text);
            QVERIFY(back && eth::fromU256(*back) == wei);
        }
    }

    void decimalLimits()
    {
        const auto most = base::toDecimal(kMax);
        QVERIFY(eth::u256FromDecimal(most).has_value());
        QVERIFY(eth::u256FromDecimal("000" + most).has_value());
        std::string over = most;
        over.back() = '6'; // 2^256 - 1 ends in 5
        QVERIFY(!eth::u256FromDecimal(over));
        QVERIFY(!eth::u256FromDecimal(most + "0"));
        for (const char* bad : {"", "-1", "+1", "1.0", "1e3", " 1", "0x10"})
            QVERIFY2(!eth::u256FromDecimal(bad), bad);
        QVERIFY(*eth::u256FromDecimal("0") == 0);
    }

    /// Fees that a node makes up: their sum is the most there can be, and nothing throws.
    void sumsSaturate()
    {
        const base::Wei most{{~0ULL, ~0ULL, ~0ULL, ~0ULL}}, half{{0, 0, 0, 1ULL << 63}};
        QVERIFY(eth::sumOf(base::Wei::from64(2), base::Wei::from64(3)) == base::Wei::from64(5));
        QVERIFY(eth::sumOf(most, {}) == most);
        QVERIFY(eth::sumOf(most, base::Wei::from64(1)) == most);
        QVERIFY(eth::sumOf(half, half) == most);
    }

    void uncheckedArithmeticIsCaught()
    {
        const eth::U256 max = eth::toU256(kMax);
        const eth::U256 zero = 0;
        const eth::U256 two = 2;
        QVERIFY(!eth::checked([&] { return eth::U256(max + 1); }));
        QVERIFY(!eth::checked([&] { return eth::U256(zero - 1); }));
        QVERIFY(!eth::checked([&] { return eth::U256(max * two); }));
        QVERIFY(!eth::checked([&] { return eth::U256(max / zero); }));
        const auto fine = eth::checked([&] { return eth::U256(max / two * two + 1); });
        QVERIFY(fine && *fine == max);
    }

    void feeOfABlock()
    {
        // 0xf8e2f0 gas at 0x65d7fcc6 wei, mainnet 21925176
        const auto fee = eth::checked([] {
            return eth::U256(eth::toU256(base::Wei::from64(0xf8e2f0)) *
                             eth::toU256(base::Wei::from64(0x65d7fcc6)));
        });
        QVERIFY(fee);
        QCOMPARE(base::toDecimal(eth::fromU256(*fee)), std::to_string(0xf8e2f0ULL * 0x65d7fcc6ULL));
    }
};

QTEST_APPLESS_MAIN(tst_U256)
#include "tst_u256.moc"
