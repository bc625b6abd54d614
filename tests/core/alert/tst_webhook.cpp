#include "alert/dispatcher.hpp"
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace rollscope;

namespace {

/// Answers each request with the next status of a list.
struct Receiver
{
    QTcpServer server;
    QList<int> statuses;
    QList<QByteArray> requests;

    Receiver()
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            QTcpSocket* socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                QByteArray all = socket->property("all").toByteArray() + socket->readAll();
                socket->setProperty("all", all);
                const auto end = all.indexOf("\r\n\r\n");
                const auto at = all.toLower().indexOf("content-length: ");
                if (end < 0 || at < 0)
                    return;
                const auto length = all.mid(at + 16, all.indexOf('\r', at) - at - 16).toLongLong();
                if (all.size() < end + 4 + length)
                    return;
                requests << all;
                const int status = statuses.isEmpty() ? 204 : statuses.takeFirst();
                socket->write("HTTP/1.1 " + QByteArray::number(status) +
                              " x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/hook").arg(server.serverPort());
    }
};

/// Lets the clock run until `done`; it stands still while a delivery is on its way.
template <class Done>
bool comesTo(base::ManualClock& clock, const alert::Webhook& hook, const Done& done)
{
    const QDeadlineTimer limit(20'000);
    while (!done() && !limit.hasExpired()) {
        if (hook.sending())
            QTest::qWait(1);
        else
            clock.advance(std::chrono::seconds(1));
    }
    return done();
}

/// Reads each request's first bytes, says `begin`, then `more` again and again.
struct EndlessReceiver
{
    QTcpServer server;
    QTimer drip;
    int requests = 0;

    EndlessReceiver(QByteArray begin, QByteArray more, bool flood)
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [=, this] {
            QTcpSocket* socket = server.nextPendingConnection();
            const auto give = [socket, more] { socket->write(more); };
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [=, this] {
                if (!socket->readAll().startsWith("POST"))
                    return;
                ++requests;
                socket->write(begin);
                if (!flood)
                    QObject::connect(&drip, &QTimer::timeout, socket, give);
            });
            if (flood)
                QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket, give] {
                    if (socket->bytesToWrite() == 0)
                        give();
                });
        });
        drip.start(10);
    }
    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/hook").arg(server.serverPort());
    }
};

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096
                                          : 0;
}

alert::Notification notification()
{
    alert::Notification n;
    n.at = {1'700'000'000'000};
    n.rule = QStringLiteral("halts");
    n.incident.id = QStringLiteral("base-halt-1");
    n.incident.chain = QStringLiteral("base");
    n.incident.start = n.at;
    return n;
}

QByteArray header(const QByteArray& request, const QByteArray& name)
{
    const auto at = request.toLower().indexOf(QByteArray("\r\n" + name.toLower() + ": "));
    const auto from = at + 4 + name.size();
    return at < 0 ? QByteArray() : request.mid(from, request.indexOf('\r', from) - from);
}

} // namespace

class TestWebhook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsLikeTheStandard();
    void takesSafeAddressesOnly();
    void deliversSigned();
    void triesAgain();
    void tellsWhatCannotBeDelivered();
    void anAnswerWithoutEndIsEnded_data();
    void anAnswerWithoutEndIsEnded();
    void addressesAndSecretsOfTheEnvironment();
};

void TestWebhook::signsLikeTheStandard()
{
    // printf '5.what do ya want for nothing?' | openssl dgst -sha256 -hmac Jefe
    QCOMPARE(alert::webhookSignature("Jefe", {5}, "what do ya want for nothing?"),
             QByteArray("sha256=da64fe9169c3da540d53d6c26071fda4fb814ff6cb086bb8462fc941dc745fcd"));
    QVERIFY(alert::webhookSignature("a", {5}, "x") != alert::webhookSignature("a", {6}, "x"));
    QVERIFY(alert::webhookSignature("a", {5}, "x") != alert::webhookSignature("b", {5}, "x"));
    QVERIFY(alert::webhookSignature({}, {5}, "x").isEmpty());
}

void TestWebhook::takesSafeAddressesOnly()
{
    for (const auto good :
         {"https://hooks.example.org/a", "http://127.0.0.1:8080/", "http://localhost/x"})
        QVERIFY2(alert::checkWebhookUrl(QString::fromLatin1(good)), good);
    for (const auto bad :
         {"http://hooks.example.org/a", "ftp://127.0.0.1/", "file:///etc/passwd", "", "https://"})
        QVERIFY2(!alert::checkWebhookUrl(QString::fromLatin1(bad)), bad);
}

void TestWebhook::deliversSigned()
{
    Receiver receiver;
    base::ManualClock clock;
    auto hook = alert::Webhook::make({receiver.url(), "secret"}, clock, {});
    QVERIFY(hook);
    (*hook)->notify(notification());
    (*hook)->notify(notification());
    QTRY_COMPARE((*hook)->delivered(), quint64(2));
    const QByteArray& request = receiver.requests[0];
    QVERIFY(request.startsWith("POST /hook HTTP/1.1\r\n"));
    const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
    QCOMPARE(header(request, "X-Rollscope-Signature"),
             alert::webhookSignature("secret", {header(request, "X-Rollscope-Time").toLongLong()},
                                     body));
    const auto json = QJsonDocument::fromJson(body).object();
    QCOMPARE(json.value(QStringLiteral("title")).toString(), QStringLiteral("base has halted"));
    QCOMPARE(
        json.value(QStringLiteral("incident")).toObject().value(QStringLiteral("id")).toString(),
        QStringLiteral("base-halt-1"));
}

void TestWebhook::triesAgain()
{
    Receiver receiver;
    receiver.statuses = {503, 429, 200};
    base::ManualClock clock;
    auto hook = alert::Webhook::make({receiver.url(), {}}, clock, {});
    QVERIFY(hook);
    (*hook)->notify(notification());
    QVERIFY(comesTo(clock, **hook, [&] { return (*hook)->delivered() == 1; }));
    QCOMPARE(receiver.requests.size(), 3);
    QCOMPARE((*hook)->waiting(), std::size_t(0));
}

void TestWebhook::tellsWhatCannotBeDelivered()
{
    Receiver receiver;
    receiver.statuses = {404};
    base::ManualClock clock;
    QStringList told;
    auto hook = alert::Webhook::make({receiver.url(), {}}, clock,
                                     {{}, [&](const base::Error& e) { told << e.text(); }});
    QVERIFY(hook);
    (*hook)->notify(notification());
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told[0].contains(QStringLiteral("404")));
    // And one that goes on failing is given up after six tries, the next one is sent.
    receiver.statuses = {500, 500, 500, 500, 500, 500, 200};
    (*hook)->notify(notification());
    (*hook)->notify(notification());
    QVERIFY(comesTo(clock, **hook, [&] { return (*hook)->delivered() == 1; }));
    QCOMPARE(told.size(), 2);
}

void TestWebhook::anAnswerWithoutEndIsEnded_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("flood");
    QTest::addColumn<bool>("taken");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    const QByteArray big(1 << 20, 'x');
    QTest::newRow("a flood") << head + "\r\n" << big << true << true;
    QTest::newRow("drops of a body") << head + "\r\n" << QByteArray("x") << false << true;
    QTest::newRow("drops of a header") << head + "X-A: " << QByteArray("x") << false << false;
}

void TestWebhook::anAnswerWithoutEndIsEnded()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, more);
    QFETCH(bool, flood);
    QFETCH(bool, taken);
    EndlessReceiver receiver(begin, more, flood);
    base::RealClock clock;
    QStringList told;
    alert::Webhook::Config config{receiver.url(), {}};
    config.timeoutMs = 700;
    config.tries = 1;
    auto hook = alert::Webhook::make(std::move(config), clock,
                                     {{}, [&](const base::Error& e) { told << e.text(); }});
    QVERIFY(hook);
    const qint64 before = residentBytes();
    (*hook)->notify(notification());
    (*hook)->notify(notification()); // the first one does not keep it waiting
    QTRY_VERIFY_WITH_TIMEOUT((*hook)->waiting() == 0, 10'000);
    QCOMPARE(receiver.requests, 2);
    QCOMPARE((*hook)->delivered(), quint64(taken ? 2 : 0));
    QCOMPARE(told.size(), taken ? 0 : 2);
    QVERIFY2(residentBytes() - before < 48 << 20,
             qPrintable(QString::number((residentBytes() - before) >> 20)));
}

void TestWebhook::addressesAndSecretsOfTheEnvironment()
{
    qputenv("ROLLSCOPE_TEST_HOOK", "s3cr3t-token");
    qputenv("ROLLSCOPE_TEST_KEY", "k3y");
    const auto good =
        alert::webhookAddress(QStringLiteral("https://hooks.example.org/${ROLLSCOPE_TEST_HOOK}/a"),
                              QStringLiteral("${ROLLSCOPE_TEST_KEY}"));
    QVERIFY(good);
    QCOMPARE(good->url, QStringLiteral("https://hooks.example.org/s3cr3t-token/a"));
    QCOMPARE(good->secret, QByteArray("k3y"));
    const QString url = QStringLiteral("https://hooks.example.org/");
    for (const auto bad : {"k3y", "x${ROLLSCOPE_TEST_KEY}", "${ROLLSCOPE_TEST_KEY", "$KEY"}) {
        const auto refused = alert::webhookAddress(url, QString::fromLatin1(bad));
        QVERIFY2(!refused, bad);
        QVERIFY(!refused.error().text().contains(QStringLiteral("k3y")));
    }
    const auto unset = alert::webhookAddress(url, QStringLiteral("${ROLLSCOPE_TEST_NOT_SET}"));
    QVERIFY(!unset);
    QVERIFY(unset.error().text().contains(QStringLiteral("ROLLSCOPE_TEST_NOT_SET")));
    const auto plain = alert::webhookAddress(
        QStringLiteral("http://hooks.example.org/${ROLLSCOPE_TEST_HOOK}"), {});
    QVERIFY(!plain);
    QVERIFY(!plain.error().text().contains(QStringLiteral("s3cr3t")));
}

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
