#include "tape/player.hpp"
#include "tape_maker.hpp"
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QtTest>

using namespace rollscope;
using namespace rollscope::tape;
using namespace rollscope::test;

namespace {

/// A client of the player as any program writes it.
struct Client
{
    explicit Client(const QString& url)
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                         [this](const QString& text) { frames.append(text); });
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [this] { gone = true; });
        socket.open(QUrl(url));
    }
    [[nodiscard]] bool opened() const { return socket.state() == QAbstractSocket::ConnectedState; }
    void ask(const std::string& text) { socket.sendTextMessage(QString::fromStdString(text)); }

    QWebSocket socket;
    QStringList frames;
    bool gone = false;
};

std::vector<TapeFrame> steady(unsigned blocks)
{
    std::vector<TapeFrame> frames;
    for (quint32 c = 0; c < 4; ++c)
        for (auto& frame : subscribed(0, c, "0x" + std::to_string(c)))
            frames.push_back(std::move(frame));
    std::stable_sort(frames.begin(), frames.end(),
                     [](const auto& a, const auto& b) { return a.t < b.t; });
    for (unsigned i = 1; i <= blocks; ++i)
        for (quint32 c = 0; c < 4; ++c)
            frames.push_back(
                in(i * 1000 + c, c, head("0x" + std::to_string(c), block(i, c < 2 ? 'a' : 'b'))));
    return frames;
}

Player::Config config(const QString& path, double speed = 1)
{
    Player::Config made;
    made.path = path;
    made.speed = speed;
    return made;
}

} // namespace

class PlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesEachChainAndOperator();
    void endsWithTheTape();
    void loopsUntilStopped();
    void refusesWrongPathsAndTooManyClients();
    void survivesRudeClients();
    void refusesBadSettings();

private:
    QTemporaryDir m_dir;
};

void PlayerTest::servesEachChainAndOperator()
{
    const auto player = Player::start(config(writeTape(m_dir, steady(3000)), 20));
    QVERIFY2(player, qPrintable(player ? QString() : player.error().text()));
    const auto urls = (*player)->urls();
    QCOMPARE(urls.size(), 4);
    QCOMPARE(urls[3], QStringLiteral("ws://127.0.0.1:%1/beta/two").arg((*player)->port()));
    QCOMPARE((*player)->header().chains.size(), std::size_t(2));
    QCOMPARE((*player)->summary().lengthMs, 3'000'003);

    Client alpha(QStringLiteral("ws://127.0.0.1:%1/alpha").arg((*player)->port())), beta(urls[3]);
    QTRY_VERIFY(alpha.opened() && beta.opened());
    QTRY_COMPARE((*player)->clients(), 2);
    alpha.ask("[" + ask(1, "eth_chainId") + "," + ask(2, "eth_subscribe", R"(["newHeads"])") + "]");
    beta.ask(ask(9, "eth_chainId"));
    QTRY_VERIFY(alpha.frames.size() >= 3 && !beta.frames.isEmpty());
    QVERIFY(alpha.frames[0].startsWith(QStringLiteral(
        R"([{"jsonrpc":"2.0","id":1,"result":"0xa"},{"jsonrpc":"2.0","id":2,"result":"0x)")));
    QVERIFY(alpha.frames[1].contains(QStringLiteral("eth_subscription")));
    QVERIFY(alpha.frames[1].contains(QString::fromStdString(hashOf(1).substr(0, 60))));
    QCOMPARE(beta.frames[0].toStdString(), tell(9, "\"0x14\""));
    QCOMPARE(beta.frames.size(), 1); // not subscribed
    QVERIFY(!(*player)->ended());
}

void PlayerTest::endsWithTheTape()
{
    bool ended = false;
    const auto player =
        Player::start(config(writeTape(m_dir, steady(20)), 40), [&] { ended = true; });
    QVERIFY(player);
    Client client((*player)->urls().constFirst());
    QTRY_VERIFY(client.opened());
    client.ask(ask(1, "eth_subscribe", R"(["newHeads"])"));
    QTRY_VERIFY_WITH_TIMEOUT(ended, 10'000);
    QVERIFY((*player)->ended());
    QVERIFY(client.gone);
    QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeNormal);
    QCOMPARE(client.socket.closeReason(), QStringLiteral("the tape has ended"));
    QVERIFY(client.frames.size() > 1);
    QVERIFY(client.frames.constLast().contains(QString::fromStdString(block(20))));
    QVERIFY(!(*player)->trouble());

    Client late((*player)->urls().constFirst());
    QTRY_VERIFY(late.gone);
    QCOMPARE(late.socket.closeReason(), QStringLiteral("the tape has ended"));
}

void PlayerTest::loopsUntilStopped()
{
    auto settings = config(writeTape(m_dir, steady(5)), 20);
    settings.loop = true;
    bool ended = false;
    auto player = Player::start(settings, [&] { ended = true; });
    QVERIFY(player);
    for (int round = 0; round < 3; ++round) {
        Client client((*player)->urls().constFirst());
        QTRY_VERIFY_WITH_TIMEOUT(client.gone, 10'000);
        QVERIFY2(client.socket.closeReason().contains(QStringLiteral("starts again")),
                 qPrintable(client.socket.closeReason()));
    }
    QVERIFY(!ended);
    Client client((*player)->urls().constFirst());
    QTRY_VERIFY(client.opened());
    player->reset(); // with a client connected
    QTRY_VERIFY(client.gone);
    QVERIFY(!ended);
}

void PlayerTest::refusesWrongPathsAndTooManyClients()
{
    auto settings = config(writeTape(m_dir, steady(3000)));
    settings.maxClients = 2;
    const auto player = Player::start(settings);
    const QString root = QStringLiteral("ws://127.0.0.1:%1/").arg((*player)->port());
    for (const char* path : {"", "gamma", "alpha/three", "alpha/one/x", "%2e%2e/alpha"}) {
        Client client(root + QString::fromLatin1(path));
        QTRY_VERIFY(client.gone);
        QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    }
    {
        Client a(root + QStringLiteral("alpha/")), b(root + QStringLiteral("alpha/two"));
        QTRY_VERIFY(a.opened() && b.opened());
        QTRY_COMPARE((*player)->clients(), 2);
        Client c(root + QStringLiteral("beta"));
        QTRY_VERIFY(c.gone);
        QCOMPARE(c.socket.closeReason(), QStringLiteral("too many clients"));
    }
    QTRY_COMPARE((*player)->clients(), 0);
}

void PlayerTest::survivesRudeClients()
{
    const auto player = Player::start(config(writeTape(m_dir, steady(3000)), 5));
    const QString url = (*player)->urls().constFirst();

    Client big(url), binary(url), flood(url), garbage(url);
    QTRY_VERIFY(big.opened() && binary.opened() && flood.opened() && garbage.opened());
    big.socket.sendTextMessage(QString(3 << 20, QLatin1Char('x')));
    binary.socket.sendBinaryMessage(QByteArray(100, 'x'));
    for (int i = 0; i < 5000; ++i)
        flood.ask(ask(i, "eth_chainId"));
    garbage.ask("}{");
    QTRY_VERIFY(big.gone && binary.gone);
    QTRY_VERIFY(!garbage.frames.isEmpty());
    QVERIFY(garbage.frames[0].contains(QStringLiteral("-32700")));

    QTcpSocket raw; // no WebSocket at all
    raw.connectToHost(QHostAddress(QHostAddress::LocalHost), (*player)->port());
    QVERIFY(raw.waitForConnected(5000));
    raw.write(QByteArray(100'000, 'G'));
    raw.flush();

    // The others are served as if nothing had been.
    Client client(url);
    QTRY_VERIFY(client.opened());
    client.ask(ask(1, "eth_chainId"));
    QTRY_COMPARE(client.frames.size(), 1);
    QCOMPARE(client.frames[0].toStdString(), tell(1, "\"0xa\""));
}

void PlayerTest::refusesBadSettings()
{
    const QString path = writeTape(m_dir, steady(3));
    const auto kind = [](Player::Config settings) {
        const auto player = Player::start(std::move(settings));
        return player ? base::ErrorKind::Internal : player.error().kind;
    };
    for (const double speed : {0.0, -1.0, 1e9, std::nan("")})
        QVERIFY(kind(config(path, speed)) == base::ErrorKind::BadInput);
    QVERIFY(kind(config(m_dir.filePath(QStringLiteral("no.rstape")))) == base::ErrorKind::NotFound);
    auto anywhere = config(path);
    anywhere.address = QHostAddress::Any;
    QVERIFY(kind(anywhere) == base::ErrorKind::BadInput);
    anywhere.allowRemote = true;
    QVERIFY(kind(anywhere) == base::ErrorKind::Internal); // accepted

    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    auto port = config(path);
    port.port = taken.serverPort();
    QVERIFY(kind(port) == base::ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(PlayerTest)
#include "tst_player.moc"
