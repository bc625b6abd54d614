// What a run tells: one message per incident to a real web server, watched transactions to their
// owner alone, and what becomes of an incident that was open when a run ended.
#include "http_receiver.hpp"
#include "peer_node.hpp"
#include "rollscope_process.hpp"
#include "tcp_proxy.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace rollscope::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "wh-s3cr3t-of-the-test";

QJsonObject objectOf(const QByteArray& body)
{
    return QJsonDocument::fromJson(body).object();
}

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("ROLLSCOPE_TEST_SECRET", kSecret); }

    void oneMessagePerIncident()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        begin();
        if (QTest::currentTestFailed())
            return;
        HttpReceiver receiver;
        receiver.answer({500}); // the first delivery has to be tried again
        run({u"watch"_s, u"--webhook"_s, receiver.url(), u"--webhook-secret"_s,
             u"${ROLLSCOPE_TEST_SECRET}"_s});
        QVERIFY2(becomes(u"live"_s, 15'000), qPrintable(m_program->errorText()));
        runEvents(24'000); // twenty blocks make the pace known
        m_first->setDropping(true);
        m_second->setDropping(true);
        QVERIFY2(becomes(u"halted"_s, 14'000), qPrintable(state()));
        QVERIFY(m_program->waitUntil(20'000, [&] { return receiver.taken().size() == 1; }));
        for (TcpProxy* proxy : {m_first.get(), m_second.get()}) {
            proxy->resetAll();
            proxy->setDropping(false);
        }
        // It closes when all was well for a minute.
        QVERIFY(m_program->waitUntil(110'000, [&] { return receiver.taken().size() == 2; }));
        runEvents(5'000);
        QCOMPARE(receiver.requests().size(), 3);
        QCOMPARE(receiver.requests()[0].answered, 500);
        QCOMPARE(receiver.requests()[1].body, receiver.requests()[0].body);
        for (const auto& request : receiver.requests()) {
            const QByteArray signedText = request.header("X-Rollscope-Time") + '.' + request.body;
            QCOMPARE(request.header("X-Rollscope-Signature"),
                     QByteArray("sha256=" + QMessageAuthenticationCode::hash(
                                                signedText, kSecret, QCryptographicHash::Sha256)
                                                .toHex()));
        }
        const QJsonObject opened = objectOf(receiver.taken()[0]);
        const QJsonObject closed = objectOf(receiver.taken()[1]);
        QCOMPARE(opened["event"_L1].toString(), u"opened"_s);
        QCOMPARE(opened["title"_L1].toString(), u"x has halted"_s);
        QCOMPARE(opened["source"_L1].toString(), u"live"_s);
        QCOMPARE(opened["incident"_L1]["kind"_L1].toString(), u"halt"_s);
        QCOMPARE(closed["event"_L1].toString(), u"closed"_s);
        QCOMPARE(closed["incident"_L1]["id"_L1], opened["incident"_L1]["id"_L1]);
        QVERIFY(closed["incident"_L1]["endTime"_L1].isDouble());
        QVERIFY(!m_program->errorText().contains(QString::fromLatin1(kSecret)));
    }

    void watchedTransactions()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        begin();
        if (QTest::currentTestFailed())
            return;
        const QString from = m_node->rpc(u"eth_accounts"_s).toArray()[0].toString();
        const QString other = m_node->rpc(u"eth_accounts"_s).toArray()[1].toString();
        // Every field is given, so that the same transaction can be sent again.
        const auto send = [&](const QString& who) {
            return m_node
                ->rpc(u"eth_sendTransaction"_s,
                      {QJsonObject{{u"from"_s, who},
                                   {u"to"_s, u"0x00000000000000000000000000000000000000aa"_s},
                                   {u"value"_s, u"0x1"_s},
                                   {u"nonce"_s, u"0x0"_s},
                                   {u"gas"_s, u"0x5208"_s},
                                   {u"maxFeePerGas"_s, u"0x77359400"_s},
                                   {u"maxPriorityFeePerGas"_s, u"0x1"_s}}})
                .toString();
        };
        HttpReceiver receiver;
        m_node->rpc(u"anvil_mine"_s, {u"0x20"_s});
        const QString hash = send(from);
        QCOMPARE(hash.size(), 66);
        run({u"watch"_s, u"--watch-tx"_s, u"x:"_s + hash, u"--watch-address"_s, other,
             u"--webhook"_s, receiver.url()});
        QVERIFY2(becomes(u"live"_s, 15'000), qPrintable(m_program->errorText()));
        // The second one is watched by its account alone, and nobody knows its hash before.
        runEvents(2'000);
        const QString second = send(other);
        QVERIFY(m_program->waitUntil(10'000, [&] { return told(second, u"included"_s) == 1; }));
        runEvents(1'500);
        m_node->rpc(u"anvil_reorg"_s, {6, QJsonArray{}});
        QVERIFY2(m_program->waitUntil(10'000, [&] { return told(second, u"dropped"_s) == 1; }),
                 "the account's transaction");
        const bool firstWasSeen = told(hash, u"included"_s) == 1;
        if (firstWasSeen)
            QCOMPARE(told(hash, u"dropped"_s), 1);
        for (const auto& line : m_program->lines(u"watched"_s, u"x"_s)) {
            if (line["hash"_L1] == second) {
                QCOMPARE(line["address"_L1].toString(), other.toLower());
            }
            if (line["what"_L1] == "dropped"_L1) {
                QVERIFY(line["was"_L1]["number"_L1].isDouble() && line["is"_L1].isUndefined());
            }
        }
        QVERIFY(m_program->errorText().contains(u"a watched transaction was dropped"_s));
        runEvents(2'500);
        if (told(second, u"returned"_s) == 0) // unless the node brings it back by itself
            QCOMPARE(send(other), second);
        QVERIFY(m_program->waitUntil(10'000, [&] { return told(second, u"returned"_s) == 1; }));
        runEvents(2'000);
        QCOMPARE(told(second, u"dropped"_s), 1);
        // Six blocks deep: the webhook hears of the rollback, and never of what is watched.
        for (const auto& body : receiver.taken()) {
            QCOMPARE(objectOf(body)["incident"_L1]["kind"_L1].toString(), u"rollback"_s);
            QVERIFY(!objectOf(body).contains("transaction"_L1));
        }
        QVERIFY(!receiver.taken().isEmpty());
    }

    void openWhenTheLastRunEnded()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        begin();
        if (QTest::currentTestFailed())
            return;
        QTemporaryDir dir;
        const QStringList collect{u"collect"_s, u"--store"_s,
                                  u"sqlite:"_s + dir.filePath(u"a.sqlite"_s)};
        run(collect);
        QVERIFY2(becomes(u"live"_s, 15'000), qPrintable(m_program->errorText()));
        runEvents(24'000);
        m_node->rpc(u"evm_setIntervalMining"_s, {0});
        QVERIFY(m_program->waitUntil(20'000, [&] { return incidents(u"opened"_s).size() == 1; }));
        const QString id = incidents(u"opened"_s)[0]["id"_L1].toString();
        runEvents(1'500); // the store writes twice a second
        m_program->kill();

        run(collect);
        QVERIFY(m_program->waitUntil(15'000, [&] { return incidents(u"updated"_s).size() == 1; }));
        QCOMPARE(incidents(u"updated"_s)[0]["id"_L1].toString(), id);
        QVERIFY(incidents(u"updated"_s)[0]["unwatched"_L1]["from"_L1].isDouble());
        // It still stands: the same incident goes on. (Of a chain whose pace no file knows a new
        // run waits two minutes before it calls it halted.)
        QVERIFY(m_program->waitUntil(150'000, [&] { return incidents(u"updated"_s).size() == 2; }));
        QCOMPARE(incidents(u"opened"_s).size(), std::size_t(0));
        QCOMPARE(state(), u"halted"_s);
        m_program->terminate();
        QVERIFY(m_program->waitForEnd(10'000));

        m_node->rpc(u"evm_setIntervalMining"_s, {1});
        runEvents(4'000);
        run(collect);
        QVERIFY(m_program->waitUntil(20'000, [&] { return incidents(u"closed"_s).size() == 1; }));
        const QJsonObject closed = incidents(u"closed"_s)[0];
        QCOMPARE(closed["id"_L1].toString(), id);
        QCOMPARE(closed["endTime"_L1], closed["unwatched"_L1]["from"_L1]);
        QVERIFY(closed["summary"_L1].toString().contains(u"not watched from "_s));
        m_program->terminate();
        QVERIFY(m_program->waitForEnd(10'000));

        run(collect); // and nothing is left
        QVERIFY2(becomes(u"live"_s, 15'000), qPrintable(m_program->errorText()));
        QCOMPARE(m_program->lines(u"incident"_s).size(), std::size_t(0));
        m_program->terminate();
        QVERIFY(m_program->waitForEnd(10'000));

        // What the default rules would have sent of all this.
        m_program = std::make_unique<RollscopeProcess>();
        QVERIFY(m_program->start(QStringList{u"alerts"_s, u"dry-run"_s, u"--format"_s, u"jsonl"_s} +
                                 collect.mid(1)));
        QVERIFY(m_program->waitForEnd(10'000));
        QCOMPARE(m_program->exitCode(), 0);
        const auto told = m_program->lines(u"notification"_s, u"x"_s);
        QCOMPARE(told.size(), std::size_t(2));
        QCOMPARE(told[0]["event"_L1].toString(), u"opened"_s);
        QCOMPARE(told[1]["event"_L1].toString(), u"closed"_s);
        QCOMPARE(told[1]["incident"_L1].toString(), id);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QStringList& words, const QString& said) {
            QTest::newRow(name) << words << said;
        };
        const QString good = u"https://hooks.example.org/"_s;
        row("plain http", {u"--webhook"_s, u"http://hooks.example.org/"_s}, u"no https address"_s);
        row("secret in clear", {u"--webhook"_s, good, u"--webhook-secret"_s, u"hunter2"_s},
            u"environment variable"_s);
        row("secret not set", {u"--webhook"_s, good, u"--webhook-secret"_s, u"${NOT_SET_HERE}"_s},
            u"NOT_SET_HERE"_s);
        row("secret alone", {u"--webhook-secret"_s, u"${HOME}"_s}, u"needs --webhook"_s);
        row("no rules", {u"--alert-rules"_s, u"/nowhere/rules.json"_s}, u"/nowhere/rules.json"_s);
        row("no hash", {u"--watch-tx"_s, u"0x12"_s}, u"--watch-tx"_s);
        row("an account", {u"--watch-tx"_s, u"0x"_s + QString(40, u'1')}, u"use --watch-address"_s);
    }
    void refusals()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        RollscopeProcess program;
        QVERIFY(
            program.start(QStringList{u"watch"_s, u"--chain"_s, u"x=ws://127.0.0.1:9"_s} + words));
        QVERIFY(program.waitForEnd(10'000));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY2(program.errorText().contains(said), qPrintable(program.errorText()));
        QVERIFY(!program.errorText().contains(u"hunter2"_s));
    }

    void cleanup()
    {
        if (QTest::currentTestFailed() && m_program) {
            for (const auto& line : m_program->lines()) {
                const QString type = line["type"_L1].toString();
                if (type == "verdict"_L1 || type == "incident"_L1 || type == "watched"_L1)
                    qInfo("%s",
                          QJsonDocument(line).toJson(QJsonDocument::Compact).left(500).constData());
            }
            qInfo("%s", qPrintable(m_program->errorText()));
        }
        m_program.reset();
    }

private:
    void begin()
    {
        PeerOptions options;
        options.blockTimeS = 1;
        m_node = std::make_unique<PeerNode>(options);
        options.chainId = 31'338;
        m_otherNode = std::make_unique<PeerNode>(options);
        QVERIFY2(m_node->start(), qPrintable(m_node->error()));
        QVERIFY2(m_otherNode->start(), qPrintable(m_otherNode->error()));
        m_first = std::make_unique<TcpProxy>(m_node->port());
        m_second = std::make_unique<TcpProxy>(m_node->port());
    }

    void run(const QStringList& words)
    {
        m_program = std::make_unique<RollscopeProcess>();
        QVERIFY(m_program->start(
            words + QStringList{u"--format"_s, u"jsonl"_s, u"--body"_s, u"objects"_s, u"--chain"_s,
                                u"x="_s + m_first->wsUrl() + u',' + m_second->wsUrl(), u"--chain"_s,
                                u"y="_s + m_otherNode->wsUrl()}));
    }

    [[nodiscard]] QString state() const
    {
        const auto all = m_program->lines(u"verdict"_s, u"x"_s);
        return all.empty() ? QString() : all.back()["state"_L1].toString();
    }
    [[nodiscard]] bool becomes(const QString& wanted, int ms)
    {
        return m_program->waitUntil(ms, [&] { return state() == wanted; });
    }
    [[nodiscard]] std::vector<QJsonObject> incidents(const QString& phase) const
    {
        auto all = m_program->lines(u"incident"_s, u"x"_s);
        std::erase_if(all, [&](const QJsonObject& i) { return i["phase"_L1] != phase; });
        return all;
    }
    [[nodiscard]] int told(const QString& hash, const QString& what) const
    {
        const auto all = m_program->lines(u"watched"_s, u"x"_s);
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const QJsonObject& w) {
            return w["hash"_L1] == hash && w["what"_L1] == what;
        }));
    }

    std::unique_ptr<PeerNode> m_node, m_otherNode;
    std::unique_ptr<TcpProxy> m_first, m_second;
    std::unique_ptr<RollscopeProcess> m_program;
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
