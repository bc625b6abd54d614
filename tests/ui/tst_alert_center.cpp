#include "settings/alert_center.hpp"
#include "settings/app_settings.hpp"
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using ui::AlertCenter;
using ui::AppSettings;

class TstAlertCenter : public QObject
{
    Q_OBJECT
    static QVariantMap at(const QVariantList& list, int i) { return list.value(i).toMap(); }

private Q_SLOTS:
    void silences()
    {
        AppSettings settings({}, nullptr);
        AlertCenter center(settings, nullptr);
        QSignalSpy changed(&center, &AlertCenter::silencesChanged);
        QCOMPARE(center.silence({}, 8), QString());
        QCOMPARE(center.addWindow(QStringLiteral("base"), QStringLiteral("2026-11-21 10:00"),
                                  QStringLiteral("2026-11-21 12:00"), 7,
                                  QStringLiteral(" upgrade ")),
                 QString());
        QCOMPARE(changed.size(), 2);
        const auto list = center.silences();
        QCOMPARE(list.size(), 2);
        QCOMPARE(at(list, 0).value(QStringLiteral("chain")).toString(),
                 QStringLiteral("All chains"));
        QCOMPARE(at(list, 1).value(QStringLiteral("reason")).toString(), QStringLiteral("upgrade"));
        QVERIFY(at(list, 1)
                    .value(QStringLiteral("when"))
                    .toString()
                    .startsWith(QStringLiteral("2026-11-21 10:00 to 2026-11-21 12:00 UTC, again")));
        for (const auto& bad : {QStringLiteral("tomorrow"), QStringLiteral("2026-11-21 13:00")})
            QVERIFY(
                !center.addWindow({}, bad, QStringLiteral("2026-11-21 12:00"), 0, {}).isEmpty());
        center.removeSilence(5);
        center.removeSilence(0);
        QCOMPARE(center.silences().size(), 1);
        AlertCenter::Hooks hooks;
        hooks.checkSilences = [](const QJsonArray&) { return QStringLiteral("No."); };
        center.setHooks(hooks);
        QCOMPARE(center.silence({}, 1), QStringLiteral("No."));
        QCOMPARE(center.silences().size(), 1);
    }

    void watched()
    {
        AppSettings settings({}, nullptr);
        AlertCenter center(settings, nullptr);
        AlertCenter::Hooks hooks;
        hooks.checkWatched = [](const QString& word) {
            return word.startsWith(u"bad") ? QStringLiteral("No.") : QString();
        };
        hooks.chainName = [](const QString& id) { return QString(id.toUpper()); };
        center.setHooks(hooks);
        const QString tx = QStringLiteral("0x") + QString(64, u'a');
        QCOMPARE(center.watch(QStringLiteral("bad")), QStringLiteral("No."));
        QCOMPARE(center.watch(QString(u' ' + tx)), QString());
        QVERIFY(!center.watch(tx).isEmpty()); // twice
        QCOMPARE(center.watch(QStringLiteral("base:0x") + QString(40, u'b')), QString());
        QCOMPARE(at(center.watched(), 0).value(QStringLiteral("detail")).toString(),
                 QStringLiteral("transaction on all chains"));
        QCOMPARE(at(center.watched(), 1).value(QStringLiteral("detail")).toString(),
                 QStringLiteral("account on BASE"));
        center.unwatch(0);
        QCOMPARE(center.watched().size(), 1);
    }

    void aTestTellsWhatCameOfIt()
    {
        AppSettings settings({}, nullptr);
        AlertCenter center(settings, nullptr);
        center.test(); // without the program behind it: nothing
        QVERIFY(!center.testing());
        std::function<void()> finish;
        AlertCenter::Hooks hooks;
        hooks.test = [&](const auto& each, const auto& done) {
            each({QStringLiteral("Webhook"), QStringLiteral("answered with status 404"), false});
            finish = done;
        };
        center.setHooks(hooks);
        center.test();
        QVERIFY(center.testing());
        center.test(); // one at a time
        QCOMPARE(center.testResults().size(), 1);
        QVERIFY(!at(center.testResults(), 0).value(QStringLiteral("good")).toBool());
        finish();
        QVERIFY(!center.testing());
    }

    void thePast()
    {
        AppSettings settings({}, nullptr);
        AlertCenter center(settings, nullptr);
        std::function<void(const base::Result<std::vector<AlertCenter::PastMessage>>&)> answer;
        AlertCenter::Hooks hooks;
        hooks.past = [&](int, const auto& found) { answer = found; };
        center.setHooks(hooks);
        center.lookAtPast(30);
        QVERIFY(center.looking());
        std::vector<AlertCenter::PastMessage> many(300);
        many.back() = {1'700'000'000'000, QStringLiteral("last"), {}};
        answer(many);
        QVERIFY(!center.looking());
        QVERIFY2(center.pastSummary().contains(QStringLiteral("300")),
                 qPrintable(center.pastSummary()));
        QCOMPARE(center.past().size(), 200); // the newest
        QCOMPARE(at(center.past(), 0).value(QStringLiteral("title")).toString(),
                 QStringLiteral("last"));
        QCOMPARE(at(center.past(), 0).value(QStringLiteral("when")).toString(),
                 QStringLiteral("2023-11-14 22:13:20"));
        center.lookAtPast(7);
        answer(base::fail(base::ErrorKind::Io, QStringLiteral("is damaged")));
        QCOMPARE(center.pastSummary(), QStringLiteral("is damaged"));
    }
};

QTEST_GUILESS_MAIN(TstAlertCenter)
#include "tst_alert_center.moc"
