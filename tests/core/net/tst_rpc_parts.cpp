#include "base/text.hpp"
#include "net/pacing.hpp"
#include "net/rpc_message.hpp"
#include <QTest>
#include <random>

using namespace rollscope;
using net::Backoff;
using net::RpcError;
using net::RpcTrouble;
using net::TokenBucket;

namespace {

/// By definition: counts outside of strings, byte by byte.
int depthOf(const std::string& text)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            inString = !inString;
        else if (c == '\\' && inString)
            ++i;
        else if (!inString && (c == '{' || c == '['))
            deepest = std::max(deepest, ++depth);
        else if (!inString && (c == '}' || c == ']'))
            --depth;
    }
    return deepest;
}

} // namespace

/// The small parts of the JSON-RPC client: pacing, error classes, depth.
class TestRpcParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backoffBounds();
    void backoffIsSpread();
    void bucketRate();
    void bucketUnlimited();
    void bucketDebt();
    void troubles_data();
    void troubles();
    void wordsOfANodeCannotSteerATerminal();
    void notJson_data();
    void notJson();
    void depth_data();
    void depth();
    void depthOfRandomText();
};

void TestRpcParts::backoffBounds()
{
    Backoff backoff(500, 60'000, 3);
    qint64 bound = 500;
    for (int i = 0; i < 100; ++i) {
        const qint64 pause = backoff.next();
        QVERIFY(pause >= 125);
        QVERIFY(pause <= bound);
        bound = std::min<qint64>(bound * 2, 60'000);
    }
    backoff.reset();
    QVERIFY(backoff.next() <= 500);
    Backoff odd(0, -5, 1); // nonsense becomes the least sense
    QVERIFY(odd.next() <= 1);
}

void TestRpcParts::backoffIsSpread()
{
    // Full jitter: a thousand clients that lost the same server do not come back together.
    int buckets[10] = {};
    for (quint64 seed = 0; seed < 1000; ++seed) {
        Backoff backoff(1000, 1'000'000, seed);
        for (int i = 0; i < 6; ++i)
            backoff.next();
        ++buckets[std::min<qint64>(backoff.next() * 10 / 64'000, 9)];
    }
    for (const int count : buckets)
        QVERIFY2(count > 60 && count < 140, QByteArray::number(count).constData());
}

void TestRpcParts::bucketRate()
{
    // Over a long time the rate is the rate, whatever the pattern of asking.
    std::mt19937 random(5);
    for (const double rate : {0.5, 1.0, 7.0, 250.0}) {
        TokenBucket bucket(rate, rate * 2, 0);
        qint64 now = 0;
        int taken = 0;
        while (now < 200'000) {
            if (bucket.take(1, now))
                ++taken;
            else
                now += std::min<qint64>(bucket.waitMs(1, now), 1 + random() % 50);
        }
        const double allowed = std::max(rate * 2, 1.0) + rate * 200.0;
        QVERIFY(taken <= allowed + 1);
        QVERIFY(taken >= allowed * 0.97 - 2);
    }
}

void TestRpcParts::bucketUnlimited()
{
    TokenBucket bucket(0, 0, 0);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(bucket.take(100, 0));
    QCOMPARE(bucket.waitMs(1e6, 0), 0);
    bucket.drain(0);
    QVERIFY(bucket.take(1, 0));
}

void TestRpcParts::bucketDebt()
{
    TokenBucket bucket(10, 20, 0);
    QVERIFY(bucket.take(50, 0)); // full: may go into debt
    QVERIFY(!bucket.take(1, 0));
    QCOMPARE(bucket.waitMs(1, 0), 3100);
    QVERIFY(!bucket.take(1, 3099));
    QVERIFY(bucket.take(1, 3100));
    bucket.drain(10'000);
    QVERIFY(!bucket.take(1, 10'000));
    QVERIFY(bucket.take(1, 10'100));
}

void TestRpcParts::troubles_data()
{
    QTest::addColumn<qint64>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("trouble");
    const auto row = [](qint64 code, const char* message, RpcTrouble trouble) {
        QTest::addRow("%lld %s", code, message)
            << code << QString::fromLatin1(message) << int(trouble);
    };
    row(-32005, "limit exceeded", RpcTrouble::RateLimited);
    row(-32005, "query returned more than 10000 results", RpcTrouble::Other);
    row(429, "", RpcTrouble::RateLimited);
    row(-32000, "Your app has exceeded its compute units per second capacity",
        RpcTrouble::RateLimited);
    row(-32090, "Too many requests, reason: call rate limit exhausted, retry in 10s",
        RpcTrouble::RateLimited);
    row(-32007, "50/second request limit reached", RpcTrouble::RateLimited);
    row(-32016, "over rate limit", RpcTrouble::RateLimited);
    row(-32601, "x", RpcTrouble::NoSuchMethod);
    row(-32000, "Method Not Found", RpcTrouble::NoSuchMethod);
    row(-32603, "Not implemented", RpcTrouble::NoSuchMethod);
    row(-32602, "data did not match any variant of untagged enum EthRpcCall",
        RpcTrouble::NoSuchMethod);
    row(-32601, "the method eth_simulateV1 does not exist/is not available",
        RpcTrouble::NoSuchMethod);
    row(-32000, "nonce too low", RpcTrouble::Other);
    row(-32000, "header not found", RpcTrouble::Other);
    row(3, "execution reverted: rate", RpcTrouble::Other);
}

void TestRpcParts::troubles()
{
    QFETCH(qint64, code);
    QFETCH(QString, message);
    QFETCH(int, trouble);
    const RpcError error{code, message.toStdString(), {}};
    QCOMPARE(int(error.trouble()), trouble);
}

void TestRpcParts::wordsOfANodeCannotSteerATerminal()
{
    net::RpcError error;
    error.code = -32000;
    error.message = "gone \xc2\x9b"
                    "2J\xc2\x85\xe2\x80\xae away";
    error.data = "\xe2\x80\xa8";
    const QString what = error.toError({}).what;
    QVERIFY2(base::isPrintable(what), qPrintable(what));
    QVERIFY(what.startsWith(QStringLiteral("-32000: gone ")) && what.contains(u"away"));
}

void TestRpcParts::notJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("sent an empty message");
    QTest::newRow("html") << QByteArray("<html>")
                          << QStringLiteral("sent text that is not JSON at byte 1");
    QTest::newRow("in the middle")
        << QByteArray(R"({"a":1,"b":tru})") << QStringLiteral("sent text that is not JSON at byte");
}

void TestRpcParts::notJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, what);
    const base::Error error = net::explainNotJson(text.toStdString());
    QCOMPARE(error.kind, base::ErrorKind::Protocol);
    QVERIFY2(error.what.startsWith(what), qPrintable(error.what));
}

void TestRpcParts::depth_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("deeper");
    const QByteArray open64 = QByteArray(64, '['), close64 = QByteArray(64, ']');
    QTest::newRow("64") << QByteArray(open64 + close64) << false;
    QTest::newRow("65") << QByteArray("{" + open64 + close64 + "}") << true;
    QTest::newRow("in a string") << QByteArray("\"" + QByteArray(1000, '[') + "\"") << false;
    QTest::newRow("quote in a string")
        << QByteArray("\"\\\"" + QByteArray(1000, '[') + "\"") << false;
    QTest::newRow("behind a string") << QByteArray("[\"\\\\\"," + open64 + close64 + "]") << true;
    QTest::newRow("wide") << QByteArray("[" + QByteArray("{},").repeated(100'000) + "{}]") << false;
    QTest::newRow("wide, strings full of brackets")
        << QByteArray("[" + QByteArray("{\"a\":\"]]][[[[{{{{\"},").repeated(10'000) + "{}]")
        << false;
    QTest::newRow("deep at the end")
        << QByteArray("[" + QByteArray("{},").repeated(10'000) + open64 + close64 + "]") << true;
    QTest::newRow("spread over blocks")
        << QByteArray(QByteArray(QByteArray(3000, ' ') + "[").repeated(65)) << true;
    QTest::newRow("spread, but 64")
        << QByteArray(QByteArray(QByteArray(3000, ' ') + "[").repeated(64)) << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestRpcParts::depth()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, deeper);
    QCOMPARE(net::nestsDeeper(text.toStdString(), 64), deeper);
}

void TestRpcParts::depthOfRandomText()
{
    std::mt19937 random(3);
    const std::string alphabet = "[[[]]{}{\"\\ ,a1";
    int deep = 0;
    for (int round = 0; round < 4000; ++round) {
        std::string text(random() % 6000, ' ');
        const std::size_t kinds = 4 + random() % 10; // some texts have no strings, some no closers
        for (char& c : text)
            c = alphabet[random() % kinds];
        // Without strings the answer must be exact; with them it may only miss what hides behind
        // closing brackets inside a string, never accuse.
        const bool truth = depthOf(text) > 20;
        const bool found = net::nestsDeeper(text, 20);
        deep += truth ? 1 : 0;
        QVERIFY(truth || !found);
        if (text.find('"') == std::string::npos && text.find(']') == std::string::npos &&
            text.find('}') == std::string::npos)
            QCOMPARE(found, truth);
    }
    QVERIFY(deep > 100);
}

QTEST_GUILESS_MAIN(TestRpcParts)
#include "tst_rpc_parts.moc"
