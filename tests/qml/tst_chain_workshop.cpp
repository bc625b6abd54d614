// Nodes added and tested in the settings, against a real node.
#include "chain_workshop.hpp"
#include "peer_node.hpp"
#include "registry/registry.hpp"
#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using namespace rollscope::app;
using test::PeerKind;
using test::PeerNode;
using ui::EndpointEditor;

class TstChainWorkshop : public QObject
{
    Q_OBJECT

    struct Rig
    {
        Rig() : shell(Shell::create({}).value()), workshop(*shell, dir.path()) {}
        EndpointEditor& editor() { return shell->endpoints(); }
        QVariant at(int row, int role) { return editor().index(row).data(role); }
        QString file(const char* name) { return dir.filePath(QString::fromLatin1(name)); }
        QTemporaryDir dir;
        std::unique_ptr<Shell> shell;
        ChainWorkshop workshop;
    };

private Q_SLOTS:
    void initTestCase()
    {
        if (!PeerNode::available(PeerKind::Anvil)) {
            QSKIP("no anvil here");
        }
    }
    void theCatalogIsTheRegistry()
    {
        Rig rig;
        auto& catalog = rig.shell->catalog();
        QCOMPARE(catalog.rowCount(), 0); // nobody has needed it yet
        rig.workshop.fillCatalog();
        const QAbstractItemModelTester tester(
            &catalog, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(catalog.rowCount() > 30);
        QCOMPARE(catalog.watched(), 12);
        catalog.setFilter(QStringLiteral("8453"));
        QCOMPARE(catalog.rowCount(), 1);
        QCOMPARE(catalog.index(0).data(ui::ChainCatalog::IdRole).toString(),
                 QStringLiteral("base"));
        catalog.setFilter({});
        catalog.toggle(QStringLiteral("base"));
        QCOMPARE(catalog.watched(), 11);
        QVERIFY(rig.shell->settings().pending());
        rig.shell->settings().set(QStringLiteral("chains"), QJsonArray{QStringLiteral("base")});
        catalog.toggle(QStringLiteral("base"));
        QVERIFY2(catalog.isWatched(QStringLiteral("base")), "something is always watched");
        catalog.chooseStart();
        QCOMPARE(catalog.watched(), 12);
        catalog.setTestnets(true);
        QVERIFY(catalog.rowCount() > 40);
    }
    void aNodeOfAKnownChainGoesToIt()
    {
        PeerNode node({PeerKind::Anvil, 8453});
        QVERIFY2(node.start(), qPrintable(node.error()));
        Rig rig;
        auto& editor = rig.editor();
        QSignalSpy found(&editor, &EndpointEditor::foundChanged);
        editor.tryUrl(u' ' + node.wsUrl() + u' ');
        QVERIFY(editor.trying());
        QTRY_VERIFY_WITH_TIMEOUT(!editor.trying(), 15'000);
        QVERIFY2(editor.trouble().isEmpty(), qPrintable(editor.trouble()));
        QCOMPARE(editor.foundChain(), QStringLiteral("base"));
        QVERIFY(!editor.needsName());
        QVERIFY2(editor.found().contains(u"Base") && editor.found().contains(u"8453") &&
                     editor.found().contains(u"anvil"),
                 qPrintable(editor.found()));
        QCOMPARE(editor.addFound({}, true), QString());
        QCOMPARE(editor.chain(), QStringLiteral("base"));
        QCOMPARE(rig.at(0, EndpointEditor::UrlRole).toString(), node.wsUrl());
        QVERIFY(editor.count() > 3);
        QVERIFY(QFile::exists(rig.file("chains/base.json")));
        QVERIFY(rig.shell->settings().pending());

        editor.test(0);
        QCOMPARE(rig.at(0, EndpointEditor::ToneRole).toInt(), int(EndpointEditor::Testing));
        QTRY_COMPARE_WITH_TIMEOUT(rig.at(0, EndpointEditor::ToneRole).toInt(),
                                  int(EndpointEditor::Good), 15'000);
        QVERIFY(rig.at(0, EndpointEditor::VerdictRole).toString().contains(u"ms"));
        const int before = editor.count();
        editor.remove(0);
        QCOMPARE(editor.count(), before - 1);
        QVERIFY(rig.at(0, EndpointEditor::UrlRole).toString() != node.wsUrl());
        QCOMPARE(editor.origin(), EndpointEditor::Changed);
        editor.restore();
        QCOMPARE(editor.origin(), EndpointEditor::Shipped);
        QCOMPARE(editor.chain(), QStringLiteral("base"));
        QVERIFY(!QFile::exists(rig.file("chains/base.json")));
    }
    void aNodeOfAnUnknownChainNeedsAName()
    {
        PeerNode node({PeerKind::Anvil, 987'654});
        QVERIFY2(node.start(), qPrintable(node.error()));
        Rig rig;
        auto& editor = rig.editor();
        editor.tryUrl(node.httpUrl());
        QTRY_VERIFY_WITH_TIMEOUT(!editor.trying(), 15'000);
        QVERIFY2(editor.needsName(), qPrintable(editor.trouble()));
        QVERIFY(!editor.addFound(QStringLiteral(" !! "), false).isEmpty());
        QCOMPARE(editor.addFound(QStringLiteral("My Chain"), false), QString());
        QCOMPARE(editor.chain(), QStringLiteral("my-chain"));
        QVERIFY(QFile::exists(rig.file("chains/my-chain.json")));
        QCOMPARE(rig.shell->catalog().nameOf(QStringLiteral("my-chain")),
                 QStringLiteral("My Chain"));
        rig.shell->catalog().toggle(QStringLiteral("my-chain"));
        QCOMPARE(editor.origin(), EndpointEditor::Own);
        editor.restore();
        QCOMPARE(editor.chain(), QString());
        QVERIFY(!rig.shell->settings().chains().contains(QStringLiteral("my-chain")));
        QCOMPARE(rig.shell->catalog().nameOf(QStringLiteral("my-chain")),
                 QStringLiteral("my-chain"));
    }
    void aNodeOfAnotherChainIsRefusedInTheTest()
    {
        PeerNode node({PeerKind::Anvil, 10});
        QVERIFY2(node.start(), qPrintable(node.error()));
        Rig rig;
        const auto shipped = registry::Registry::load();
        auto base = *shipped.find(QStringLiteral("base"));
        base.endpoints = {{node.wsUrl(), QStringLiteral("mine"), true}};
        QVERIFY(registry::Registry::save(base, rig.file("chains")));
        auto& editor = rig.editor();
        editor.open(QStringLiteral("base"));
        QCOMPARE(editor.count(), 1);
        editor.testAll();
        QTRY_COMPARE_WITH_TIMEOUT(rig.at(0, EndpointEditor::ToneRole).toInt(),
                                  int(EndpointEditor::Bad), 15'000);
        QVERIFY(rig.at(0, EndpointEditor::VerdictRole).toString().contains(u"8453"));
    }
    void whatCannotBeReachedOrReadIsTold_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("nobody") << "ws://127.0.0.1:9";
        QTest::newRow("empty") << "";
        QTest::newRow("words") << "my node";
        QTest::newRow("scheme") << "ftp://127.0.0.1/";
        QTest::newRow("no host") << "ws://";
        QTest::newRow("long") << QString(QStringLiteral("ws://") + QString(5000, u'a'));
    }
    void whatCannotBeReachedOrReadIsTold()
    {
        QFETCH(QString, url);
        Rig rig;
        rig.editor().tryUrl(url);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.editor().trying(), 15'000);
        QVERIFY(!rig.editor().trouble().isEmpty());
        QVERIFY(rig.editor().trouble().size() < 400);
        QVERIFY(rig.editor().found().isEmpty());
        QVERIFY(!rig.editor().addFound({}, false).isEmpty());
    }
    void aLateAnswerIsNotTakenForANewAddress()
    {
        PeerNode node({PeerKind::Anvil, 8453});
        QVERIFY2(node.start(), qPrintable(node.error()));
        Rig rig;
        rig.editor().tryUrl(node.wsUrl());
        rig.editor().forget();
        QTest::qWait(300); // real time: the answer of a real node
        QVERIFY(rig.editor().found().isEmpty());
    }
};

QTEST_MAIN(TstChainWorkshop)
#include "tst_chain_workshop.moc"
