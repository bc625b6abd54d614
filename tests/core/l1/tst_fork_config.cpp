#include "fixtures.hpp"
#include "l1/fork_config.hpp"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;

namespace {

constexpr base::ChainId kMainnet{1};

QByteArray fork(qint64 at, int target, int max, qint64 fraction, const char* id)
{
    return QByteArray(R"({"activationTime":)") + QByteArray::number(at) +
           R"(,"blobSchedule":{"target":)" + QByteArray::number(target) + R"(,"max":)" +
           QByteArray::number(max) + R"(,"baseFeeUpdateFraction":)" + QByteArray::number(fraction) +
           R"(},"chainId":"0x1","forkId":")" + id + R"("})";
}

} // namespace

/// What nodes tell of forks with eth_config (EIP-7910).
class TestForkConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordedAnswer()
    {
        REQUIRE_FIXTURES();
        QFile file(test::fixture(u"ethereum/execution-apis/eth_config__get-config.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto all = QJsonDocument::fromJson(file.readAll()).object();
        const auto result = all["exchanges"_L1][0]["response"_L1]["result"_L1].toObject();
        const auto forks = l1::readForkConfig(QJsonDocument(result).toJson());
        QVERIFY2(forks, qPrintable(forks ? QString() : forks.error().text()));
        QCOMPARE(forks->size(), std::size_t(1));
        QCOMPARE(forks->front().activation, qint64{540});
        QCOMPARE(forks->front().targetBlobs, 14U);
        QCOMPARE(forks->front().maxBlobs, 21U);
        QCOMPARE(forks->front().updateFraction, quint64{11'684'671});
        QCOMPARE(forks->front().name, u"0xe272ecbe"_s);
    }

    /// The schedule holds a later fork from the moment that a node tells it.
    void aLaterForkCountsFromItsTimeOn()
    {
        auto schedule = *l1::BlobSchedule::shipped();
        const qint64 later = 1'900'000'000;
        const auto forks =
            l1::readForkConfig("{\"current\":" + fork(1'767'747'671, 14, 21, 11'684'671, "0x01") +
                               ",\"next\":" + fork(later, 21, 32, 17'000'000, "0x02") +
                               ",\"last\":" + fork(later, 21, 32, 17'000'000, "0x02") + "}");
        QVERIFY(forks);
        QCOMPARE(forks->size(), std::size_t(2)); // "last" is "next"
        const auto current = schedule.learn(kMainnet, (*forks)[0]);
        QVERIFY(current && !*current);
        const auto next = schedule.learn(kMainnet, (*forks)[1]);
        QVERIFY(next && *next);
        QCOMPARE(schedule.at(kMainnet, later - 1)->maxBlobs, 21U);
        QCOMPARE(schedule.at(kMainnet, later)->maxBlobs, 32U);
        QVERIFY(schedule.at(kMainnet, later)->reservePrice);
        QVERIFY(schedule.at(kMainnet, later)->calldataFloor);
        QCOMPARE(schedule.next(kMainnet, later - 1)->activation, later);
        // What contradicts the shipped file is refused.
        const auto other = l1::readForkConfig(
            "{\"current\":" + fork(1'767'747'671, 14, 24, 11'684'671, "0x03") + "}");
        QVERIFY(other && !schedule.learn(kMainnet, other->front()));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("nonsense");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no forks") << QByteArray(R"({"current":null,"next":null,"last":null})");
        QTest::newRow("target above max")
            << QByteArray("{\"current\":" + fork(1, 9, 6, 7, "") + "}");
        QTest::newRow("no maximum") << QByteArray("{\"current\":" + fork(1, 0, 0, 7, "") + "}");
        QTest::newRow("no fraction") << QByteArray("{\"current\":" + fork(1, 3, 6, 0, "") + "}");
        QTest::newRow("far too many")
            << QByteArray("{\"current\":" + fork(1, 3, 1 << 20, 7, "") + "}");
        QTest::newRow("before 1970") << QByteArray("{\"current\":" + fork(-5, 3, 6, 7, "") + "}");
        QTest::newRow("half a blob")
            << QByteArray(R"({"current":{"activationTime":1,"blobSchedule":{"target":1.5,"max":6,)"
                          R"("baseFeeUpdateFraction":7}}})");
        QTest::newRow("a text") << QByteArray(
            R"({"current":{"activationTime":"1","blobSchedule":{"target":1,"max":6,)"
            R"("baseFeeUpdateFraction":7}}})");
    }
    void refuses()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!l1::readForkConfig(json));
    }
};

QTEST_GUILESS_MAIN(TestForkConfig)
#include "tst_fork_config.moc"
