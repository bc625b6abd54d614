#include "http_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using base::ErrorKind;

/// What a server may answer over HTTP, packed, broken or refusing.
class TestHttpAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chunked();
    void gzipped();
    void gzipBomb();
    void brokenGzip_data();
    void brokenGzip();
    void unknownEncoding();
    void tooLarge();
    void statuses_data();
    void statuses();
    void errorsInJson();
    void rateLimited();
    void truncated();
    void notHttp();
};

void TestHttpAnswers::chunked()
{
    HttpNode node;
    node.answer = [](const QByteArray&) -> QByteArray {
        return QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") + "5\r\n" +
               kAnswer.left(5) + "\r\n" + QByteArray::number(kAnswer.size() - 5, 16) + "\r\n" +
               kAnswer.mid(5) + "\r\n0\r\n\r\n";
    };
    HttpRig rig(node.url());
    rig.ask();
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
    QCOMPARE(rig.log.frames[0], kAnswer.toStdString());
}

void TestHttpAnswers::gzipped()
{
    const QByteArray big =
        R"({"jsonrpc":"2.0","id":1,"result":")" + QByteArray(400'000, 'a') + "\"}";
    const QByteArray packed = gzip(big);
    HttpNode node(reply(packed, kGzipped));
    HttpRig rig(node.url());
    rig.ask();
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
    QVERIFY(rig.log.frames[0] == big.toStdString());
    // What is counted is what came over the wire.
    QVERIFY(rig.http->bytes().in >= quint64(packed.size()));
    QVERIFY(rig.http->bytes().in < quint64(packed.size()) + 300);
}

void TestHttpAnswers::gzipBomb()
{
    const QByteArray packed = gzip(QByteArray(50'000'000, ' '));
    QVERIFY(packed.size() < 60'000);
    HttpNode node(reply(packed, kGzipped));
    HttpRig rig(node.url());
    rig.ask();
    QTRY_COMPARE(rig.log.closed, 1);
    QCOMPARE(rig.log.reason->kind, ErrorKind::Protocol);
    QVERIFY2(rig.log.says("more than 33554432 bytes"), rig.log.text().constData());
}

void TestHttpAnswers::brokenGzip_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QString>("words");
    QTest::newRow("no gzip") << QByteArray("this is not gzip") << QStringLiteral("does not unpack");
    QTest::newRow("truncated") << gzip(QByteArray(10'000, 'x')).left(20)
                               << QStringLiteral("truncated");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("truncated");
    QByteArray flipped = gzip("some text that is long enough to be packed, packed, packed");
    flipped[20] = static_cast<char>(flipped[20] ^ 0x55);
    flipped[25] = static_cast<char>(flipped[25] ^ 0x55);
    QTest::newRow("flipped") << flipped << QString();
}

void TestHttpAnswers::brokenGzip()
{
    QFETCH(QByteArray, packed);
    QFETCH(QString, words);
    HttpNode node(reply(packed, kGzipped));
    HttpRig rig(node.url());
    rig.ask();
    QTRY_COMPARE(rig.log.closed, 1);
    QCOMPARE(rig.log.reason->kind, ErrorKind::Protocol);
    QVERIFY2(rig.log.reason->what.contains(words), rig.log.text().constData());
    QVERIFY(rig.log.frames.empty());
}

void TestHttpAnswers::unknownEncoding()
{
    HttpNode node(reply("xx", "Content-Encoding: br\r\n"));
    HttpRig rig(node.url());
    rig.ask();
    QTRY_COMPARE(rig.log.closed, 1);
    QCOMPARE(rig.log.reason->kind, ErrorKind::Protocol);
}

void TestHttpAnswers::tooLarge()
{
    HttpNode node(reply(QByteArray(2'000'000, ' ')));
    HttpRig rig(node.url(), [](net::HttpConfig& c) { c.limits.maxFrameBytes = 1'000'000; });
    rig.ask();
    QTRY_COMPARE(rig.log.closed, 1);
    QCOMPARE(rig.log.reason->kind, ErrorKind::Protocol);
    QVERIFY(rig.log.frames.empty());
}

void TestHttpAnswers::statuses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* status, const char* fields, ErrorKind kind, const char* words) {
        QTest::newRow(status) << QByteArray(status) << QByteArray(fields) << int(kind)
                              << QString::fromLatin1(words);
    };
    row("301 Moved", "Location: https://other.example/key\r\n", ErrorKind::Refused,
        "redirects to other.example");
    row("307 Moved", "Location: /elsewhere\r\n", ErrorKind::Refused, "redirects");
    row("401 Unauthorized", "", ErrorKind::Refused, "refuses access");
    row("401 Basic", "WWW-Authenticate: Basic realm=\"x\"\r\n", ErrorKind::Refused,
        "refuses access");
    row("402 Payment", "", ErrorKind::Refused, "wants payment");
    row("403 Forbidden", "", ErrorKind::Refused, "refuses access");
    row("404 Not Found", "", ErrorKind::Refused, "no JSON-RPC at this path");
    row("405 No", "", ErrorKind::Refused, "no JSON-RPC at this path");
    row("500 Oops", "", ErrorKind::Network, "trouble of its own");
    row("502 Bad Gateway", "", ErrorKind::Network, "trouble of its own");
    row("503 Busy", "Retry-After: 5\r\n", ErrorKind::Network, "trouble of its own");
}

void TestHttpAnswers::statuses()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, fields);
    QFETCH(int, kind);
    QFETCH(QString, words);
    HttpNode node(reply("<html>no</html>", fields, status));
    HttpRig rig(node.url());
    rig.ask();
    QTRY_COMPARE(rig.log.closed, 1);
    QCOMPARE(int(rig.log.reason->kind), kind);
    QVERIFY2(rig.log.reason->what.contains(words), rig.log.text().constData());
    QVERIFY(!rig.log.reason->text().contains(QLatin1String("127.0.0.1")));
    QCOMPARE(rig.http->retryAfterMs(), fields.contains("Retry-After") ? 5000 : 0);
    QCOMPARE(node.heads.size(), std::size_t(1)); // not followed, not repeated
}

void TestHttpAnswers::errorsInJson()
{
    const QByteArray body =
        R"({"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"invalid"}})";
    HttpNode node(reply(body, {}, "400 Bad Request"));
    HttpRig rig(node.url());
    rig.ask();
    QTRY_COMPARE(rig.log.frames.size(), std::size_t(1));
    QCOMPARE(rig.log.frames[0], body.toStdString());
    QCOMPARE(rig.log.closed, 0);
}

void TestHttpAnswers::rateLimited()
{
    HttpNode node(reply("slow down", "Retry-After: 3\r\n", "429 Too Many Requests"));
    HttpRig rig(node.url());
    rig.ask();
    QTRY_COMPARE(rig.failed.size(), std::size_t(1));
    QCOMPARE(rig.failed[0].first, kAsk);
    QCOMPARE(rig.failed[0].second.kind, ErrorKind::RateLimited);
    QCOMPARE(rig.http->retryAfterMs(), qint64(3000));
    QCOMPARE(rig.log.closed, 0); // the endpoint is there
}

void TestHttpAnswers::truncated()
{
    HttpNode node(QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"a\":"));
    HttpRig rig(node.url());
    rig.ask();
    // Before the first byte of an answer Qt would ask once more on a new connection.
    QTRY_VERIFY(rig.http->bytes().in > 0);
    for (QTcpSocket* socket : node.server.findChildren<QTcpSocket*>()) {
        socket->flush();
        socket->disconnectFromHost();
    }
    QTRY_COMPARE(rig.failed.size(), std::size_t(1));
    QVERIFY2(rig.failed[0].second.what.contains(QLatin1String("in the middle")),
             qPrintable(rig.failed[0].second.what));
    QVERIFY(rig.log.frames.empty());
}

void TestHttpAnswers::notHttp()
{
    HttpNode node(QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n"));
    HttpRig rig(node.url());
    rig.ask();
    QTRY_VERIFY(rig.log.closed == 1 || rig.failed.size() == 1);
    QVERIFY(rig.log.frames.empty());
}

QTEST_GUILESS_MAIN(TestHttpAnswers)
#include "tst_http_answers.moc"
