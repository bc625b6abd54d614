#include "navigation/actions.hpp"
#include "navigation/command_list.hpp"
#include "navigation/fuzzy.hpp"
#include "navigation/pages.hpp"
#include <QAbstractItemModelTester>
#include <QKeySequence>
#include <QSignalSpy>
#include <QTest>

using namespace rollscope::ui;

class TstCommandList : public QObject
{
    Q_OBJECT

    static QStringList titles(const CommandList& list)
    {
        QStringList out;
        for (int row = 0; row < list.rowCount(); ++row) {
            out << list.index(row).data(CommandList::TitleRole).toString();
        }
        return out;
    }

private Q_SLOTS:
    void whatFits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing typed") << ""
                                       << "Base" << true;
        QTest::newRow("whole") << "base"
                               << "Base" << true;
        QTest::newRow("letters") << "arb1"
                                 << "Arbitrum One 1" << true;
        QTest::newRow("initials") << "wc"
                                  << "World Chain" << true;
        QTest::newRow("order") << "esab"
                               << "Base" << false;
        QTest::newRow("too long") << "basee"
                                  << "Base" << false;
        QTest::newRow("spaces") << "op main"
                                << "OP Mainnet" << true;
        QTest::newRow("cyrillic") << QStringLiteral("\u043e\u0431\u0437")
                                  << QStringLiteral("\u041e\u0431\u0437\u043e\u0440") << true;
    }
    void whatFits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QCOMPARE(fuzzyScore(typed, text).has_value(), fits);
    }
    void theBetterFitComesFirst()
    {
        const auto better = [](const char* typed, const char* a, const char* b) {
            return *fuzzyScore(QString::fromLatin1(typed), QString::fromLatin1(a)) >
                   *fuzzyScore(QString::fromLatin1(typed), QString::fromLatin1(b));
        };
        QVERIFY(better("ba", "Base", "Coinbase"));
        QVERIFY(better("base", "Base", "Base Sepolia"));
        QVERIFY(better("wc", "World Chain", "Aw charco"));
        QVERIFY(better("ink", "Ink", "Linkage"));
    }
    void theKeysAreRealAndTheirOwn()
    {
        QStringList taken;
        for (const auto& action : actions()) {
            const auto keys = QString::fromLatin1(action.keys).split(u' ', Qt::SkipEmptyParts);
            for (const auto& key : keys) {
                QVERIFY2(!QKeySequence(key).isEmpty(), qPrintable(key));
                if (action.place == ActionEntry::Place::Window) {
                    QVERIFY2(!taken.contains(key), qPrintable(key));
                    taken << key;
                }
            }
            QVERIFY(action.place != ActionEntry::Place::Window || *action.id != '\0');
        }
    }
    void offersPagesChainsAndActions()
    {
        CommandList list;
        const QAbstractItemModelTester tester(
            &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.refresh();
        QVERIFY(list.count() > 10);
        QCOMPARE(titles(list).first(), pageTitle(pages().front()));
        list.setTyped(QStringLiteral("quit"));
        QCOMPARE(list.target(0), QStringLiteral("!quit"));
        list.setTyped(QStringLiteral("overview?q=1"));
        QCOMPARE(list.target(0), QStringLiteral("overview?q=1"));
        list.setTyped(QStringLiteral("xqzxqz"));
        QCOMPARE(list.count(), 0);
        QCOMPARE(list.target(0), QString());
        list.setTyped(QString(100'000, u'a'));
        QCOMPARE(list.count(), 0);
    }
    void everydayWordsFindTheirAction_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("target");
        const auto row = [](const char* typed, const char* target) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(target);
        };
        row("add a node", "settings/chains");
        row("node", "settings/chains");
        row("rpc", "settings/chains");
        row("endpoint", "settings/chains");
        row("change language", "settings/appearance");
        row("한국어", "settings/appearance");
        row("export csv", "!csv");
        row("screenshot", "!picture");
        row("save picture", "!picture");
        row("compare", "compare");
        row("reconnect", "!reconnect");
        row("try again", "!reconnect");
        row("dark mode", "!theme");
        row("proxy", "settings/network");
        row("alerts", "settings/notifications");
    }
    void everydayWordsFindTheirAction()
    {
        QFETCH(QString, typed);
        QFETCH(QString, target);
        CommandList list;
        list.refresh();
        list.setTyped(typed);
        QVERIFY(list.count() > 0);
        QCOMPARE(list.target(0), target);
    }
    void actionsAreAModel()
    {
        Actions table(nullptr);
        const QAbstractItemModelTester tester(
            &table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy triggered(&table, &Actions::triggered);
        table.trigger(QStringLiteral("theme"));
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(table.rowCount(), int(actions().size()));
        table.retranslate();
    }
};

QTEST_MAIN(TstCommandList)
#include "tst_command_list.moc"
