#include "load_generator.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <algorithm>

namespace rollscope::test {
namespace {

constexpr int kTickMs = 20;
constexpr int kReconnectMs = 300;
constexpr int kAccountsId = -1;

} // namespace

LoadGenerator::LoadGenerator(const QString& wsUrl, double perSecond, int maxTransactions,
                             QObject* parent)
    : QObject(parent), m_url(wsUrl), m_perSecond(perSecond), m_maxTransactions(maxTransactions)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &LoadGenerator::sendDue);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &LoadGenerator::received);
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        const QJsonObject call{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                               {QStringLiteral("id"), kAccountsId},
                               {QStringLiteral("method"), QStringLiteral("eth_accounts")},
                               {QStringLiteral("params"), QJsonArray{}}};
        m_socket.sendTextMessage(
            QString::fromUtf8(QJsonDocument(call).toJson(QJsonDocument::Compact)));
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] {
        m_accounts.clear();
        if (m_running)
            QTimer::singleShot(kReconnectMs, this, &LoadGenerator::open);
    });
}

LoadGenerator::~LoadGenerator()
{
    m_socket.disconnect(this); // it says goodbye when the other members are gone
}

void LoadGenerator::open()
{
    if (m_running && m_socket.state() == QAbstractSocket::UnconnectedState)
        m_socket.open(m_url);
}

void LoadGenerator::start()
{
    m_running = true;
    m_since.start();
    m_timer.start();
    open();
}

void LoadGenerator::stop()
{
    m_running = false;
    m_timer.stop();
    m_socket.close();
}

void LoadGenerator::received(const QString& text)
{
    const QJsonObject answer = QJsonDocument::fromJson(text.toUtf8()).object();
    if (answer.value(QStringLiteral("id")).toInt() == kAccountsId) {
        m_accounts.clear();
        const QJsonArray accounts = answer.value(QStringLiteral("result")).toArray();
        for (const QJsonValue account : accounts)
            m_accounts.push_back(account.toString());
        m_since.restart();
        m_due = 0;
    } else if (answer.contains(QStringLiteral("result"))) {
        ++m_accepted;
    } else if (answer.contains(QStringLiteral("error"))) {
        ++m_refused;
    }
}

void LoadGenerator::sendDue()
{
    if (m_accounts.isEmpty())
        return;
    m_due += static_cast<double>(m_since.restart()) * m_perSecond / 1000;
    // After a pause (a frozen node) the backlog is not made up for.
    m_due = std::min(m_due, m_perSecond + 1);
    for (; m_due >= 1 && m_sent < m_maxTransactions; m_due -= 1, ++m_sent) {
        const auto from = m_sent % m_accounts.size();
        const QString text = QStringLiteral(
            R"({"jsonrpc":"2.0","id":%1,"method":"eth_sendTransaction","params":[{"from":"%2",)"
            R"("to":"%3","value":"0x%4","gas":"0x5208"}]})");
        m_socket.sendTextMessage(text.arg(QString::number(m_sent + 1), m_accounts[from],
                                          m_accounts[(from + 1) % m_accounts.size()],
                                          QString::number(m_sent + 1, 16)));
    }
}

} // namespace rollscope::test
