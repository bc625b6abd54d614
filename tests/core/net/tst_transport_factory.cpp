#include "net/transport_factory.hpp"
#include "raw_server.hpp"
#include "ws_log.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using base::ErrorKind;

class TestTransportFactory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void makes();
    void refuses_data();
    void refuses();
    void secretReachesTheNodeOnly();
    void environment();
    void httpSharesOneManager();
};

void TestTransportFactory::masks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* url, const char* shown) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(shown);
    };
    row("wss://mainnet.base.org", "wss://mainnet.base.org");
    row("wss://arb1.arbitrum.io/feed", "wss://arb1.arbitrum.io/feed");
    row("https://rpc.linea.build/", "https://rpc.linea.build/");
    row("ws://127.0.0.1:8545/base-mainnet/ws", "ws://127.0.0.1:8545/base-mainnet/ws");
    row("wss://eth.example/v2/${ALCHEMY_KEY}", "wss://eth.example/v2/${ALCHEMY_KEY}");
    row("wss://eth.example/v2/abcdefgh12345678ABCDEFGH", "wss://eth.example/v2/•••");
    row("wss://eth.example/v3/0123456789abcdef0123456789abcdef/ws", "wss://eth.example/v3/•••/ws");
    row("wss://eth.example/a1b2c3d4", "wss://eth.example/•••");
    row("wss://eth.example/?apikey=SECRET&x=1", "wss://eth.example/?apikey=•••&x=•••");
    row("wss://eth.example/?apikey=${KEY}", "wss://eth.example/?apikey=${KEY}");
    row("wss://eth.example/v2/${KEY}SECRET", "wss://eth.example/v2/•••");
    row("wss://eth.example/?apikey=${KEY}SECRET", "wss://eth.example/?apikey=•••");
    row("wss://eth.example?SECRET", "wss://eth.example?•••");
    row("wss://me:secret@eth.example/", "wss://•••@eth.example/");
    row("wss://me:se@cret@eth.example/", "wss://•••@eth.example/");
    row("wss://eth.example/#SECRET", "wss://eth.example/");
    row("me:secret@eth.example", "•••@eth.example");
    row("", "");
    row("://", "://");
    row("wss://", "wss://");
}

void TestTransportFactory::masks()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QCOMPARE(net::maskedUrl(url), shown);
    QVERIFY(!net::maskedUrl(url).contains(QLatin1String("SECRET")));
}

void TestTransportFactory::makes()
{
    base::ManualClock clock;
    net::SocketTransportFactory factory(clock, {});
    for (const char* url : {"ws://127.0.0.1:1/", "wss://a.example", "WSS://a.example/x"}) {
        const auto made = factory.make({}, {}, {QString::fromLatin1(url), {}, true});
        QVERIFY(made);
        QVERIFY((*made)->pushes());
    }
    for (const char* url : {"http://127.0.0.1:1/", "https://a.example"}) {
        const auto made = factory.make({}, {}, {QString::fromLatin1(url), {}, false});
        QVERIFY(made);
        QVERIFY(!(*made)->pushes());
    }
}

void TestTransportFactory::refuses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* url, const char* words) {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(words);
    };
    row("", "is not a URL");
    row("ftp://a.example", "unknown scheme");
    row("a.example", "is not a URL");
    row("ws://", "is not a URL");
    row("ws://a b.example/", "is not a URL");
    row("ws://a.example:99999/", "is not a URL");
    row("ws://a.example/${NO_SUCH_NAME_HERE}", "${NO_SUCH_NAME_HERE} is not set");
    row("ws://a.example/${EMPTY}", "${EMPTY} is not set");
    row("ws://a.example/${KEY", "not finished");
    row("ws://a.example/${}", "not finished");
}

void TestTransportFactory::refuses()
{
    QFETCH(QString, url);
    QFETCH(QString, words);
    base::ManualClock clock;
    net::SocketTransportFactory factory(clock, {}, {},
                                        [](const QString& name) -> std::optional<QString> {
                                            if (name == QLatin1String("EMPTY"))
                                                return QString();
                                            return std::nullopt;
                                        });
    const auto made = factory.make({}, {}, {url, {}, true});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::BadInput);
    QVERIFY2(made.error().what.contains(words), qPrintable(made.error().text()));
    QVERIFY(!made.error().text().contains(QLatin1Char('\n')));
}

void TestTransportFactory::secretReachesTheNodeOnly()
{
    RawServer server;
    QByteArray head;
    server.onRequest = [&](QTcpSocket* s, const QByteArray& request) {
        head = request;
        s->write("HTTP/1.1 403 Forbidden\r\n\r\n");
    };
    base::ManualClock clock;
    net::SocketTransportFactory factory(
        clock, {}, {}, [](const QString& name) -> std::optional<QString> {
            return name == QLatin1String("KEY") ? std::optional(QStringLiteral(" S3CR3T/ws \n"))
                                                : std::nullopt;
        });
    const QString url = server.url().toString() + QStringLiteral("v2/${KEY}");
    auto made = factory.make({}, {}, {url, {}, true});
    QVERIFY(made);
    WsLog log;
    (*made)->open(log.handlers());
    QTRY_COMPARE(log.closed, 1);
    QCOMPARE((*made)->redactor().clean(QStringLiteral("no key S3CR3T/ws here")),
             QStringLiteral("no key ••• here"));
    QVERIFY2(head.startsWith("GET /v2/S3CR3T/ws HTTP/1.1\r\n"), head.constData());
    QVERIFY(!log.reason->text().contains(QLatin1String("S3CR3T")));
    QVERIFY(log.reason->text().contains(QLatin1String("${KEY}")));

    // A value that breaks the URL is named by its variable, never shown.
    net::SocketTransportFactory broken(clock, {}, {}, [](const QString&) {
        return std::optional(QStringLiteral("not a url S3CR3T"));
    });
    const auto bad = broken.make({}, {}, {QStringLiteral("${URL}"), {}, true});
    QVERIFY(!bad);
    QVERIFY(!bad.error().text().contains(QLatin1String("S3CR3T")));
    QVERIFY(bad.error().text().contains(QLatin1String("${URL}")));
    net::SocketTransportFactory scheme(
        clock, {}, {}, [](const QString&) { return std::optional(QStringLiteral("s3cr3t")); });
    const auto odd = scheme.make({}, {}, {QStringLiteral("${KEY}://a.example"), {}, true});
    QVERIFY(!odd);
    QVERIFY(!odd.error().text().contains(QLatin1String("s3cr3t")));
}

void TestTransportFactory::environment()
{
    qputenv("ROLLSCOPE_TEST_KEY", "from-environment");
    base::ManualClock clock;
    net::SocketTransportFactory factory(clock, {});
    QVERIFY(
        factory.make({}, {}, {QStringLiteral("ws://a.example/${ROLLSCOPE_TEST_KEY}"), {}, true}));
    qunsetenv("ROLLSCOPE_TEST_KEY");
    QVERIFY(
        !factory.make({}, {}, {QStringLiteral("ws://a.example/${ROLLSCOPE_TEST_KEY}"), {}, true}));
}

void TestTransportFactory::httpSharesOneManager()
{
    base::ManualClock clock;
    std::vector<std::unique_ptr<net::Transport>> transports;
    {
        net::SocketTransportFactory factory(clock, {});
        for (int i = 0; i < 3; ++i) {
            auto made = factory.make({}, {}, {QStringLiteral("http://127.0.0.1:9/"), {}, false});
            QVERIFY(made);
            transports.push_back(std::move(*made));
        }
    }
    // They outlive their factory.
    int failed = 0;
    for (const auto& transport : transports) {
        net::Transport::Handlers h;
        h.opened = [] {};
        h.frame = [](std::string_view) {};
        h.closed = [&](const base::Error&) { ++failed; };
        h.failed = [&](std::string_view, const base::Error&) { ++failed; };
        transport->open(std::move(h));
    }
    clock.advance(std::chrono::milliseconds(0));
    for (const auto& transport : transports)
        QVERIFY(transport->send("{}"));
    QTRY_COMPARE(failed, 3);
}

QTEST_GUILESS_MAIN(TestTransportFactory)
#include "tst_transport_factory.moc"
