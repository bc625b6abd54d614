#include "l1/blob_schedule.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using l1::BlobSchedule;

namespace {

constexpr base::ChainId kMainnet{1};

QJsonObject fork(const char* name, qint64 t, int target, int max, qint64 fraction)
{
    return {{u"fork"_s, QString::fromLatin1(name)},
            {u"activationTimestamp"_s, t},
            {u"targetBlobs"_s, target},
            {u"maxBlobs"_s, max},
            {u"baseFeeUpdateFraction"_s, fraction}};
}

QByteArray file(const QJsonArray& forks, int version = 1)
{
    return QJsonDocument(QJsonObject{{u"schemaVersion"_s, version},
                                     {u"networks"_s,
                                      QJsonObject{{u"x"_s, QJsonObject{{u"chainId"_s, 7},
                                                                       {u"forks"_s, forks}}}}}})
        .toJson();
}

} // namespace

class TestBlobSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shipped();
    void refuses_data();
    void refuses();
    void learns();
};

void TestBlobSchedule::shipped()
{
    const auto read = BlobSchedule::shipped();
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QVERIFY(!read->at(kMainnet, 1'710'338'134));
    QCOMPARE(read->at(kMainnet, 1'710'338'135)->maxBlobs, 6U);
    QCOMPARE(read->at(kMainnet, 1'746'612'310)->name, u"cancun"_s);
    QCOMPARE(read->at(kMainnet, 1'746'612'311)->name, u"prague"_s);
    QCOMPARE(read->at(kMainnet, 1'765'290'071)->updateFraction, quint64{8'346'193});
    QCOMPARE(read->at(kMainnet, 1'790'000'000)->targetBlobs, 14U);
    QCOMPARE(read->next(kMainnet, 1'765'290'071)->name, u"bpo2"_s);
    QVERIFY(!read->at(base::ChainId{10}, 1'790'000'000));
    QVERIFY(read->forks(base::ChainId{11'155'111}).size() >= 5);
}

void TestBlobSchedule::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto good = fork("cancun", 100, 3, 6, 3'338'477);
    QTest::newRow("not JSON") << QByteArray("{") << u"not a JSON object"_s;
    QTest::newRow("newer") << file({good}, 2) << u"schemaVersion"_s;
    QTest::newRow("order") << file({good, fork("prague", 100, 6, 9, 5'007'716)})
                           << u"is not after"_s;
    QTest::newRow("target") << file({fork("cancun", 100, 7, 6, 3'338'477)}) << u"above maxBlobs"_s;
    QTest::newRow("fraction") << file({fork("cancun", 100, 3, 6, 0)}) << u"baseFeeUpdateFraction"_s;
    auto mistyped = good;
    mistyped.insert(u"maxBlob"_s, 9);
    QTest::newRow("unknown key") << file({mistyped}) << u"maxBlob"_s;
    QTest::newRow("no networks") << QByteArray("{\"schemaVersion\":1}") << u"networks"_s;
}

void TestBlobSchedule::refuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const auto read = BlobSchedule::parse(json, u"x.json"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(says), qPrintable(read.error().text()));
    QVERIFY(read.error().where.contains(u"x.json"));
}

void TestBlobSchedule::learns()
{
    auto schedule = *BlobSchedule::shipped();
    const auto last = schedule.forks(kMainnet).back();
    QCOMPARE(schedule.learn(kMainnet, last).value_or(true), false);
    auto other = last;
    other.maxBlobs += 1;
    QVERIFY(!schedule.learn(kMainnet, other));
    l1::BlobFork bpo3{u"bpo3"_s, last.activation + 1'000'000, 20, 30, 16'000'000, false};
    QCOMPARE(schedule.learn(kMainnet, bpo3).value_or(false), true);
    const auto* const now = schedule.at(kMainnet, bpo3.activation);
    QCOMPARE(now->maxBlobs, 30U);
    QVERIFY(now->reservePrice); // a later fork keeps it
    l1::BlobFork late{u"late"_s, last.activation + 1, 1, 2, 16'000'000, false};
    QVERIFY(!schedule.learn(kMainnet, late));
    QVERIFY(!schedule.learn(kMainnet, {u"zero"_s, bpo3.activation + 1, 1, 2, 0, false}));
    QVERIFY(schedule.learn(base::ChainId{31'337}, {u"now"_s, 0, 14, 21, 11'684'671, false})
                .value_or(false));
}

QTEST_GUILESS_MAIN(TestBlobSchedule)
#include "tst_blob_schedule.moc"
