#include "base/hex.hpp"
#include "fixtures.hpp"
#include "l1/blob_fee.hpp"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>

using namespace rollscope;
using namespace Qt::StringLiterals;
using eth::U256;

namespace {

constexpr base::ChainId kMainnet{1};

QString text(const U256& value)
{
    return QString::fromStdString(value.str());
}

/// e^(n/d) as decimals would have it, to hold the integer series against.
double ratio(quint64 excess, quint64 fraction)
{
    return std::exp(static_cast<double>(excess) / static_cast<double>(fraction));
}

} // namespace

class TestBlobFee : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void series_data();
    void series();
    void refusesWhatCannotBe();
    void followsTheExponential();
    void recordedHeader();
    void nextExcess_data();
    void nextExcess();
    void reservePrice();
    void everyForkOfMainnet();
    void forkBoundaries_data();
    void forkBoundaries();
    void clientVectors();
    void recordedPair();
    void calldata();
    void hugeHeaders();

private:
    std::optional<l1::BlobSchedule> m_schedule;
};

void TestBlobFee::initTestCase()
{
    auto schedule = l1::BlobSchedule::shipped();
    QVERIFY2(schedule, qPrintable(schedule ? QString() : schedule.error().text()));
    m_schedule = *schedule;
}

/// Values of the series as EIP-4844 defines it, worked out by hand for the small ones.
void TestBlobFee::series_data()
{
    QTest::addColumn<quint64>("factor");
    QTest::addColumn<quint64>("numerator");
    QTest::addColumn<quint64>("denominator");
    QTest::addColumn<QString>("expected");
    const auto row = [](quint64 f, quint64 n, quint64 d, const char* expected) {
        QTest::addRow("%llu e^(%llu/%llu)", f, n, d)
            << f << n << d << QString::fromLatin1(expected);
    };
    row(1, 0, 1, "1");
    row(38'493, 0, 1000, "38493");
    row(0, 1234, 2345, "0");
    row(1, 2, 1, "6");
    row(1, 4, 2, "6");
    row(1, 3, 1, "16");
    row(1, 6, 2, "18");
    row(1, 4, 1, "49");
    row(1, 8, 2, "50");
    row(10, 8, 2, "542");
    row(11, 8, 2, "596");
    row(1, 5, 1, "136");
    row(1, 5, 2, "11");
    row(2, 5, 2, "23");
    row(1, 50'000'000, 2'225'652, "5709098764");
}

void TestBlobFee::series()
{
    QFETCH(const quint64, factor);
    QFETCH(const quint64, numerator);
    QFETCH(const quint64, denominator);
    QFETCH(const QString, expected);
    const auto value = l1::fakeExponential(factor, numerator, denominator);
    QVERIFY(value);
    QCOMPARE(text(*value), expected);
}

void TestBlobFee::refusesWhatCannotBe()
{
    QVERIFY(!l1::fakeExponential(1, 1, 0));
    QVERIFY(l1::fakeExponential(1, 177, 1));
    QVERIFY(!l1::fakeExponential(1, 178, 1));
    QVERIFY(!l1::fakeExponential(~quint64{0}, 177, 1));
    QVERIFY(!l1::fakeExponential(1, ~quint64{0}, 1));
}

void TestBlobFee::followsTheExponential()
{
    for (const auto& fork : m_schedule->forks(kMainnet)) {
        U256 before = 0;
        for (quint64 blobs = 0; blobs < 3000; blobs += 37) {
            const quint64 excess = blobs * l1::kGasPerBlob;
            const auto fee = l1::blobBaseFee(excess, fork);
            QVERIFY(fee && *fee >= before && *fee >= 1);
            before = *fee;
            const double exact = ratio(excess, fork.updateFraction);
            QVERIFY(std::abs(fee->convert_to<double>() - exact) <= 1 + exact * 1e-6);
        }
    }
}

/// Mainnet 21925176, 1 wei × e^(74973184/3338477): what an implementation in Python gave for it.
void TestBlobFee::recordedHeader()
{
    REQUIRE_FIXTURES();
    QFile file(test::fixture(u"ethereum/mainnet/helios-block.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject block = QJsonDocument::fromJson(file.readAll()).object();
    if (block.contains("result"_L1))
        block = block.value("result"_L1).toObject();
    const auto number = [&](QLatin1StringView key) {
        return base::quantityFromHex(block.value(key).toString().toStdString()).value_or(0);
    };
    const auto* const fork = m_schedule->at(kMainnet, static_cast<qint64>(number("timestamp"_L1)));
    QVERIFY(fork);
    QCOMPARE(fork->name, u"cancun"_s);
    const auto fee = l1::blobBaseFee(number("excessBlobGas"_L1), *fork);
    QVERIFY(fee);
    QCOMPARE(text(*fee), u"5663462761"_s);
}

void TestBlobFee::nextExcess_data()
{
    QTest::addColumn<QString>("fork");
    QTest::addColumn<quint64>("excess");
    QTest::addColumn<quint64>("blobs");
    QTest::addColumn<quint64>("baseFee");
    QTest::addColumn<quint64>("expected");
    const quint64 b = l1::kGasPerBlob;
    const auto row = [](const char* name, const char* fork, quint64 excess, quint64 blobs,
                        quint64 baseFee, quint64 expected) {
        QTest::newRow(name) << QString::fromLatin1(fork) << excess << blobs << baseFee << expected;
    };
    row("below the target", "cancun", 0, 2, 1, 0);
    row("at the target", "cancun", 0, 3, 1, 0);
    row("above", "cancun", 0, 6, 1, 3 * b);
    row("falls", "cancun", 10 * b, 0, 1, 7 * b);
    row("prague", "prague", 10 * b, 9, 1, 13 * b);
    row("no reserve price before osaka", "prague", 10 * b, 9, 1'000'000'000'000, 13 * b);
    row("reserve price: grows by a third", "osaka", 100 * b, 9, 1'000'000'000'000, 103 * b);
    row("reserve price: does not fall", "osaka", 100 * b, 0, 1'000'000'000'000, 100 * b);
    row("demand sets it: base fee of 1 wei", "osaka", 100 * b, 9, 1, 103 * b);
    row("demand sets it: falls", "osaka", 100 * b, 0, 1, 94 * b);
    row("below the target the rule is not asked", "osaka", 0, 5, 1'000'000'000'000, 0);
    row("bpo2", "bpo2", 100 * b, 21, 1'000'000'000'000, 107 * b);
    row("bpo2 rounds down", "bpo2", 100 * b, 20, 1'000'000'000'000, 100 * b + 20 * b * 7 / 21);
}

void TestBlobFee::nextExcess()
{
    QFETCH(const QString, fork);
    QFETCH(const quint64, excess);
    QFETCH(const quint64, blobs);
    QFETCH(const quint64, baseFee);
    QFETCH(const quint64, expected);
    const auto forks = m_schedule->forks(kMainnet);
    const auto found = std::find_if(forks.begin(), forks.end(),
                                    [&](const l1::BlobFork& f) { return f.name == fork; });
    QVERIFY(found != forks.end());
    const auto next =
        l1::nextExcessBlobGas({excess, blobs * l1::kGasPerBlob, U256(baseFee)}, *found);
    QVERIFY(next);
    QCOMPARE(*next, expected);
}

/// The border: 8192 × baseFee against 131072 × blobFee, so baseFee = 16 × blobFee.
void TestBlobFee::reservePrice()
{
    const auto* const bpo2 = m_schedule->at(kMainnet, 1'800'000'000);
    QVERIFY(bpo2 && bpo2->reservePrice);
    const quint64 excess = 1000 * l1::kGasPerBlob;
    const auto fee = l1::blobBaseFee(excess, *bpo2);
    QVERIFY(fee);
    const U256 border = *fee * 16;
    QCOMPARE(*l1::reservePriceHolds({excess, 0, border}, *bpo2), false);
    QCOMPARE(*l1::reservePriceHolds({excess, 0, border + 1}, *bpo2), true);
    const auto* const prague = m_schedule->at(kMainnet, 1'750'000'000);
    QVERIFY(prague && !prague->reservePrice);
    QCOMPARE(*l1::reservePriceHolds({excess, 0, border + 1}, *prague), false);
}

/// A block of exactly the target keeps the excess, on each side of every border.
void TestBlobFee::everyForkOfMainnet()
{
    for (const auto& fork : m_schedule->forks(kMainnet)) {
        for (const qint64 t : {fork.activation, fork.activation + 12}) {
            const auto* const at = m_schedule->at(kMainnet, t);
            QVERIFY(at);
            QCOMPARE(at->name, fork.name);
            const quint64 excess = 500 * l1::kGasPerBlob;
            QCOMPARE(*l1::nextExcessBlobGas({excess, at->targetBlobs * l1::kGasPerBlob, 1}, *at),
                     excess);
        }
    }
}

/// The last block before each fork of mainnet and the first one in it; an implementation in Python
/// gave the fees and the excess.
void TestBlobFee::forkBoundaries_data()
{
    QTest::addColumn<QString>("fork");
    QTest::addColumn<quint64>("excess");
    QTest::addColumn<quint64>("blobs");
    QTest::addColumn<quint64>("baseFee");
    QTest::addColumn<QString>("feeBefore");
    QTest::addColumn<quint64>("nextExcess");
    QTest::addColumn<QString>("feeAfter");
    const auto row = [](const char* fork, quint64 excess, quint64 blobs, quint64 baseFee,
                        const char* before, quint64 next, const char* after) {
        QTest::addRow("%s: %llu, %llu", fork, excess, blobs)
            << QString::fromLatin1(fork) << excess << blobs << baseFee
            << QString::fromLatin1(before) << next << QString::fromLatin1(after);
    };
    row("prague", 74973184, 6, 1000000000, "5663462761", 74973184, "3177269");
    row("prague", 150000000, 3, 2000000000, "32594247408339235274", 149606784, "9433169921058");
    row("prague", 180000000, 6, 7, "260476860867048903937906", 180000000, "4078600870683389");
    row("osaka", 74973184, 9, 1000000000, "3177269", 75366400, "3436811");
    row("osaka", 150000000, 6, 2000000000, "10203738961070", 150000000, "10203738961070");
    row("osaka", 180000000, 9, 7, "4078600870683389", 180393216, "4411770268749378");
    row("bpo1", 74973184, 9, 1000000000, "3177269", 75366400, "8350");
    row("bpo1", 150000000, 6, 2000000000, "10203738961070", 150262144, "65901695");
    row("bpo1", 180000000, 9, 7, "4078600870683389", 179868928, "2288161962");
    row("bpo2", 74973184, 15, 1000000000, "7965", 75628544, "647");
    row("bpo2", 150000000, 10, 2000000000, "63863970", 150436906, "390320");
    row("bpo2", 180000000, 15, 7, "2324379832", 180131072, "4955535");
}

void TestBlobFee::forkBoundaries()
{
    QFETCH(const QString, fork);
    QFETCH(const quint64, excess);
    QFETCH(const quint64, blobs);
    QFETCH(const quint64, baseFee);
    const auto forks = m_schedule->forks(kMainnet);
    const auto found = std::find_if(forks.begin(), forks.end(),
                                    [&](const l1::BlobFork& f) { return f.name == fork; });
    QVERIFY(found != forks.end());
    const auto* const before = m_schedule->at(kMainnet, found->activation - 12);
    const auto* const after = m_schedule->at(kMainnet, found->activation);
    QVERIFY(before && after && before != after);
    const l1::BlobHeader header{excess, blobs * l1::kGasPerBlob, U256(baseFee)};
    QTEST(text(*l1::blobBaseFee(excess, *before)), "feeBefore");
    QTEST(*l1::nextExcessBlobGas(header, *after), "nextExcess");
    QTEST(text(*l1::nextBlobBaseFee(header, *after)), "feeAfter");
}

/// Values that execution clients hold themselves to (go-ethereum, consensus/misc/eip4844).
void TestBlobFee::clientVectors()
{
    const auto* const cancun = m_schedule->at(kMainnet, 1'715'000'000);
    QVERIFY(cancun && cancun->name == u"cancun"_s);
    for (const auto& [excess, fee] : {std::pair{0, "1"}, std::pair{2'314'057, "1"},
                                      std::pair{2'314'058, "2"}, std::pair{10'485'760, "23"}})
        QCOMPARE(text(*l1::blobBaseFee(static_cast<quint64>(excess), *cancun)),
                 QString::fromLatin1(fee));
    const quint64 b = l1::kGasPerBlob, target = 3 * b;
    struct Case
    {
        quint64 excess, blobs, want;
    };
    for (const auto& [excess, blobs, want] :
         {Case{0, 0, 0}, Case{0, 1, 0}, Case{0, 3, 0}, Case{0, 4, b}, Case{1, 4, b + 1},
          Case{1, 5, 2 * b + 1}, Case{target, 3, target}, Case{target, 2, target - b},
          Case{target, 1, target - 2 * b}, Case{b - 1, 2, 0}})
        QCOMPARE(*l1::nextExcessBlobGas({excess, blobs * b, U256(1)}, *cancun), want);
    const auto* const osaka = m_schedule->at(kMainnet, 1'764'900'000);
    QVERIFY(osaka && osaka->name == u"osaka"_s);
    QCOMPARE(*l1::nextExcessBlobGas({0, 6 * b, U256(1'000'000'000)}, *osaka), 6 * b * 3 / 9);
    QCOMPARE(*l1::nextExcessBlobGas({0, 6 * b, U256(1)}, *osaka), quint64{0});
}

/// Two consecutive blocks of Hoodi (772457, 772458) under Prague, as their payloads state them.
void TestBlobFee::recordedPair()
{
    REQUIRE_FIXTURES();
    const auto payload = [](const QString& hash) {
        QFile file(test::fixture(u"ethereum/engine/new_payload-%1.json"_s.arg(hash)));
        if (!file.open(QIODevice::ReadOnly))
            return QJsonObject{};
        const auto json = QJsonDocument::fromJson(file.readAll()).object();
        return json["newPayload"_L1].toObject()["payload"_L1].toObject();
    };
    const auto parent =
        payload(u"0xcc4efa5c8aa75a17d26ca6b00645252284594312ed4b5c49f8e855eb2310847c"_s);
    const auto child =
        payload(u"0x906c3b7c84f7fbedd1e98b7464c24aa3243c94726dd9aa715c4765c5d26cbf2e"_s);
    QVERIFY(!parent.isEmpty() && child["parentHash"_L1] == parent["blockHash"_L1]);
    const auto number = [](const QJsonObject& block, QLatin1StringView key) {
        return base::quantityFromHex(block.value(key).toString().toStdString()).value_or(0);
    };
    constexpr base::ChainId kHoodi{560'048};
    const auto* const fork =
        m_schedule->at(kHoodi, static_cast<qint64>(number(child, "timestamp"_L1)));
    QVERIFY(fork);
    const l1::BlobHeader header{number(parent, "excessBlobGas"_L1),
                                number(parent, "blobGasUsed"_L1),
                                U256(number(parent, "baseFeePerGas"_L1))};
    QCOMPARE(*l1::nextExcessBlobGas(header, *fork), number(child, "excessBlobGas"_L1));
}

void TestBlobFee::calldata()
{
    const auto forks = m_schedule->forks(kMainnet);
    QCOMPARE(l1::calldataGasPerBlob(forks[0]), quint64{126'976} * 16); // cancun
    QCOMPARE(l1::calldataGasPerBlob(forks[1]), quint64{126'976} * 40); // prague
    QCOMPARE(l1::calldataGasPerBlob(forks.back()), quint64{126'976} * 40);
}

void TestBlobFee::hugeHeaders()
{
    const auto* const bpo2 = m_schedule->at(kMainnet, 1'800'000'000);
    QVERIFY(!l1::blobBaseFee(~quint64{0}, *bpo2));
    QVERIFY(!l1::nextExcessBlobGas({~quint64{0}, l1::kGasPerBlob, 1}, *bpo2));
    QVERIFY(!l1::nextExcessBlobGas({0, ~quint64{0}, 1}, *bpo2));
    const U256 most = (std::numeric_limits<U256>::max)();
    QVERIFY(l1::reservePriceHolds({0, 0, most}, *bpo2));
}

QTEST_GUILESS_MAIN(TestBlobFee)
#include "tst_blob_fee.moc"
