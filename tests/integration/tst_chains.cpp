// `rollscope chains add` and `check` against real nodes, and against things that are none.
#include "peer_node.hpp"
#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope::test;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code = -1;
    QString out, err;
    [[nodiscard]] QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
};

} // namespace

class TestChains : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_data = std::make_unique<QTemporaryDir>(); }

    void addOfAnUnknownChainAsksItsId()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        PeerNode node({});
        QVERIFY2(node.start(), qPrintable(node.error()));
        const Run added = run({u"add"_s, u"local="_s + node.wsUrl() + u',' + node.httpUrl()});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        QVERIFY(added.out.startsWith(u"local: chain 31337, 2 of your nodes kept in "));

        const Run list = run({u"list"_s, u"--format"_s, u"jsonl"_s});
        QCOMPARE(list.lines().size(), 57);
        QVERIFY(list.out.contains(u"\"chain\":\"local\""));
        const Run check = run({u"check"_s, u"local"_s});
        qInfo("%s", qPrintable(check.out));
        QCOMPARE(check.code, 0);
        QCOMPARE(check.lines().size(), 3);
        QVERIFY(check.lines()[0].contains(u"chain 31337") &&
                check.lines()[0].contains(u"subscribes"));
        QVERIFY(check.lines()[0].contains(u"anvil"));
        QVERIFY(check.lines()[1].contains(u"polled"));
        QCOMPARE(check.lines()[2], u"2 of 2 nodes are fine"_s);
    }

    void addOfAKnownChainMustBeThatChain()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        PeerNode wrong({});
        PeerOptions options;
        options.chainId = 8453;
        PeerNode right(options);
        QVERIFY2(wrong.start() && right.start(), qPrintable(wrong.error() + right.error()));

        const Run refused = run({u"add"_s, u"base="_s + wrong.wsUrl()});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.err.contains(u"is a node of chain 31337, but Base is chain 8453"));
        QVERIFY(!QFile::exists(m_data->filePath(u"chains/base.json"_s)));
        const Run known = run({u"add"_s, u"mine="_s + right.wsUrl()});
        QCOMPARE(known.code, 2);
        QVERIFY(known.err.contains(u"chain 8453 is Base, which is known as base"));
        const Run torn = run({u"add"_s, u"two="_s + wrong.wsUrl() + u',' + right.wsUrl()});
        QCOMPARE(torn.code, 2);

        // a key is asked from the environment and never written or shown
        const QString url = right.wsUrl() + u"/?key=${CHAINS_TEST_KEY}"_s;
        const Run unset = run({u"add"_s, u"base="_s + url});
        QCOMPARE(unset.code, 2);
        QVERIFY(unset.err.contains(u"${CHAINS_TEST_KEY} is not set"));
        qputenv("CHAINS_TEST_KEY", "s3cret");
        const Run added = run({u"add"_s, u"base="_s + url});
        const Run shown = run({u"show"_s, u"base"_s});
        const Run check = run({u"check"_s, u"base="_s + url});
        qunsetenv("CHAINS_TEST_KEY");
        QVERIFY2(added.code == 0, qPrintable(added.err));
        QCOMPARE(check.code, 0);
        QFile file(m_data->filePath(u"chains/base.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("${CHAINS_TEST_KEY}") && !text.contains("s3cret"));
        // facts stay the shipped file's, and its public nodes stay beside the user's
        const auto saved = QJsonDocument::fromJson(text).object();
        QCOMPARE(saved.keys(), (QStringList{u"endpoints"_s, u"id"_s}));
        QCOMPARE(saved[u"endpoints"][u"ws"].toArray().size(), 4);
        QCOMPARE(saved[u"endpoints"][u"http"].toArray().size(), 6);
        for (const auto& output : {added.out, shown.out, check.out, added.err, check.err})
            QVERIFY(!output.contains(u"s3cret"));
        QVERIFY(shown.out.contains(u"chainId: 8453"));
    }

    void checkTellsWhatIsWrong()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        PeerNode other({});
        QVERIFY2(other.start(), qPrintable(other.error()));
        QTcpServer mute; // accepts and says nothing
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        QTcpServer rude;
        QVERIFY(rude.listen(QHostAddress::LocalHost));
        connect(&rude, &QTcpServer::newConnection, &rude, [&] {
            auto* socket = rude.nextPendingConnection();
            socket->write("\x1b[31mSSH-2.0\r\n\r\n");
            socket->disconnectFromHost();
        });
        const QString nodes =
            u"base=%1,ws://127.0.0.1:%2,ws://127.0.0.1:%3,ws://127.0.0.1:%4"_s.arg(other.wsUrl())
                .arg(mute.serverPort())
                .arg(rude.serverPort())
                .arg(freePort());
        const Run check =
            run({u"check"_s, nodes, u"--timeout"_s, u"2s"_s, u"--format"_s, u"jsonl"_s});
        QCOMPARE(check.code, 1);
        QCOMPARE(check.lines().size(), 4);
        QStringList states, reasons;
        for (const auto& line : check.lines()) {
            const auto json = QJsonDocument::fromJson(line.toUtf8()).object();
            QCOMPARE(json[u"type"].toString(), u"endpoint"_s);
            QCOMPARE(json[u"chain"].toString(), u"base"_s);
            states << json[u"state"].toString();
            reasons << json[u"reason"].toString();
        }
        qInfo("%s", qPrintable(reasons.join(u'\n')));
        QCOMPARE(states[0], u"putAside"_s);
        QVERIFY(reasons[0].contains(u"is a node of chain 31337, but Base is chain 8453"));
        QVERIFY(reasons[1].contains(u"no answer within 2 s"));
        QVERIFY(!reasons[2].isEmpty() && !reasons[2].contains(u'\x1b'));
        QVERIFY(reasons[3].contains(u"refused the connection"));
    }

    void wrongWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* words, const char* expected) {
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts)
                                 << QString::fromLatin1(expected);
        };
        row("", "rollscope: chains: a verb is missing");
        row("foo", "\"foo\" is no verb");
        row("list x", "takes no words");
        row("list --format xml", "--format: \"xml\" is no format");
        row("list --bogus", "Unknown option 'bogus'");
        row("show", "name one chain");
        row("show nowhere", "nowhere: no such chain");
        row("add", "name a chain and its nodes");
        row("add base", "base: the nodes are missing");
        row("add base=ftp://a.example", "chain base: a URL of the scheme 'ftp'");
        row("add local=ws://", "chain local: a URL without a host");
        row("add solana=wss://a.example", "chain solana: Solana is listed but has no EVM node");
        row("check nowhere", "chain nowhere: no such chain");
        row("check base --timeout 0s", "--timeout: is from 100ms to 10m");
        row("check base --proxy x", "--proxy: a proxy is socks5://host:port");
        row("list --profile ../x", "a profile's name is letters");
    }

    void wrongWords()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, expected);
        const Run result = run(words);
        QCOMPARE(result.code, 2);
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY2(result.err.contains(expected), qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
    }

    void badChainFileIsNamed()
    {
        QVERIFY(QDir(m_data->path()).mkdir(u"chains"_s));
        QFile file(m_data->filePath(u"chains/mine.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"id\": \"mine\", \"name\": 5}");
        file.close();
        const Run list = run({u"list"_s});
        QCOMPARE(list.code, 2);
        QCOMPARE(list.lines().size(), 57); // a header and the 56
        QCOMPARE(list.err.count(u'\n'), 1);
        QVERIFY2(list.err.contains(u"mine.json: name: must be a text, not a number"),
                 qPrintable(list.err));
    }

    void helpOfEachVerb()
    {
        for (const char* verb : {"list", "show", "add", "check"}) {
            const Run help = run({QString::fromLatin1(verb), u"--help"_s});
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.startsWith(u"Usage: rollscope chains "_s + QString::fromLatin1(verb)));
        }
        const Run all = run({u"--help"_s});
        QCOMPARE(all.code, 0);
        QVERIFY(all.out.contains(u"check [ID…]"));
    }

private:
    /// `rollscope chains …` in this test's own data folder; the events of this thread go on.
    Run run(QStringList words)
    {
        QProcess process;
        endWithParent(process);
        if (!words.isEmpty() && !words[0].startsWith(u'-'))
            words += {u"--data-dir"_s, m_data->path()};
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        env.insert(u"HOME"_s, m_data->path());
        env.insert(u"XDG_DATA_HOME"_s, m_data->path());
        process.setProcessEnvironment(env);
        process.start(qEnvironmentVariable("ROLLSCOPE_BIN"), QStringList{u"chains"_s} + words);
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000);
        return {process.state() == QProcess::NotRunning ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_GUILESS_MAIN(TestChains)
#include "tst_chains.moc"
