#include "navigation/router.hpp"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rollscope::ui;

class TstRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsWhole()
    {
        QStringList ids;
        for (const auto& page : pages()) {
            const QString id = QLatin1String(page.id);
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids << id;
            QVERIFY(!pageTitle(page).isEmpty());
            QVERIFY(QString(QLatin1String(page.file)).endsWith(u".qml"));
            QCOMPARE(findPage(id), &page);
            QVERIFY(pageWords().contains(id));
        }
        QCOMPARE(ids.first(), QStringLiteral("overview"));
    }
    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("page") << "overview"
                              << "overview";
        QTest::newRow("slash") << "overview/"
                               << "overview";
        QTest::newRow("query") << "overview?metric=tps&chains=base,op"
                               << "overview?chains=base,op&metric=tps";
        QTest::newRow("encoded") << "overview?q=a%20b%26c%3Dd"
                                 << "overview?q=a%20b%26c%3Dd";
        QTest::newRow("unicode") << QStringLiteral("overview?q=\u00e9\u6f22")
                                 << "overview?q=%C3%A9%E6%BC%A2";
        QTest::newRow("no value") << "overview?q"
                                  << "overview?q=";
        QTest::newRow("no query") << "overview?"
                                  << "overview";
    }
    void readsWhatItWrites()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto route = Route::parse(text);
        QVERIFY2(route, qPrintable(route ? QString() : route.error().text()));
        QCOMPARE(route->text(), written);
        QCOMPARE(Route::parse(route->text()).value(), *route);
    }
    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("unknown") << "moon";
        QTest::newRow("case") << "Overview";
        QTest::newRow("argument") << "overview/base";
        QTest::newRow("path") << "overview/../../etc";
        QTest::newRow("script") << "javascript:alert(1)";
        QTest::newRow("url") << "https://example.org/";
        QTest::newRow("newline") << "overview?q=a%0Ab";
        QTest::newRow("no key") << "overview?=x";
        QTest::newRow("long") << QString(QStringLiteral("overview?q=") + QString(600, u'a'));
        QTest::newRow("huge") << QString(1'000'000, u'a');
    }
    void refusesTheRest()
    {
        QFETCH(QString, text);
        const auto route = Route::parse(text, QStringLiteral("--page"));
        QVERIFY(!route);
        const auto said = route.error().text();
        QVERIFY2(said.contains(u"--page") && said.contains(u"overview"), qPrintable(said));
        QVERIFY(said.size() < 300);
    }
    void goesThereAndBack()
    {
        Router router(nullptr);
        QSignalSpy moved(&router, &Router::moved);
        QCOMPARE(router.page(), QStringLiteral("overview"));
        QVERIFY(!router.canBack() && !router.canForward());
        QVERIFY(router.go(QStringLiteral("overview?q=a")));
        QVERIFY(router.go(QStringLiteral("overview?q=b")));
        QVERIFY(!router.go(QStringLiteral("moon")));
        QCOMPARE(moved.size(), 2);
        QVERIFY(router.go(QStringLiteral("overview?q=b"))); // where one is already
        QCOMPARE(moved.size(), 2);
        router.back();
        QCOMPARE(router.route(), QStringLiteral("overview?q=a"));
        QVERIFY(router.canBack() && router.canForward());
        router.forward();
        router.forward();
        QCOMPARE(router.route(), QStringLiteral("overview?q=b"));
        router.back();
        router.back();
        router.back();
        QCOMPARE(router.route(), QStringLiteral("overview"));
        QVERIFY(router.go(QStringLiteral("overview?q=c")));
        QVERIFY(!router.canForward());
        router.goTo(99);
        router.goTo(-1);
        QCOMPARE(router.route(), QStringLiteral("overview?q=c"));
    }
    void theHistoryIsBounded()
    {
        Router router(nullptr);
        for (int i = 0; i < 1000; ++i) {
            router.go(QStringLiteral("overview?q=%1").arg(i));
        }
        int steps = 0;
        while (router.canBack()) {
            router.back();
            ++steps;
        }
        QVERIFY(steps < 100);
        QCOMPARE(router.route(), QStringLiteral("overview?q=900"));
    }
    void aPageWritesItsOwnRoute()
    {
        Router router(nullptr);
        auto* route = router.pages()->routeOf(QStringLiteral("overview"));
        QSignalSpy changed(route, &PageRoute::changed);
        route->set(QStringLiteral("q"), QStringLiteral("x y"));
        QCOMPARE(router.route(), QStringLiteral("overview?q=x%20y"));
        QVERIFY2(!router.canBack(), "no step of its own");
        QCOMPARE(changed.size(), 1);
        route->set(QStringLiteral("q"), QStringLiteral("x y"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(route->value(QStringLiteral("q")), QStringLiteral("x y"));
        QCOMPARE(route->value(QStringLiteral("w"), QStringLiteral("1h")), QStringLiteral("1h"));
        route->set(QStringLiteral("q"), {});
        QCOMPARE(router.route(), QStringLiteral("overview"));
    }
    void theListIsAModel()
    {
        Router router(nullptr);
        const QAbstractItemModelTester tester(
            router.pages(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(router.pages()->rowCount(), int(pages().size()));
        const auto first = router.pages()->index(0);
        QCOMPARE(first.data(PageList::ShortcutRole).toString(), QStringLiteral("Ctrl+1"));
        QVERIFY(first.data(PageList::RouteRole).value<PageRoute*>() != nullptr);
        router.retranslate();
        QCOMPARE(router.pages()->routeOf(QStringLiteral("moon")), nullptr);
    }
};

QTEST_APPLESS_MAIN(TstRouter)
#include "tst_router.moc"
