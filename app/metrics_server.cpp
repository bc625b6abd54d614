#include "metrics_server.hpp"
#include "json_lines.hpp"
#include "text_table.hpp"
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace rollscope::app {
namespace {

constexpr int kMaxClients = 16;
constexpr int kMaxRequestBytes = 8192;
constexpr int kClientMs = 5000;

std::string label(const QString& value)
{
    std::string out;
    for (const char c : value.toStdString()) {
        if (c == '\\' || c == '"')
            out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

class Text
{
public:
    void family(const char* name, const char* type, const char* help)
    {
        m_name = name;
        m_out +=
            std::string("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    void sample(const std::string& labels, double value)
    {
        m_out += m_name + '{' + labels + "} " + jsonNumber(value) + '\n';
    }
    std::string finish() { return std::move(m_out); }

private:
    std::string m_name;
    std::string m_out;
};

class Server final : public MetricsServer
{
public:
    base::Result<void> start(const QString& address, bool allowRemote)
    {
        const auto colon = address.lastIndexOf(u':');
        bool ok = false;
        const auto port = address.mid(colon + 1).toUShort(&ok);
        QHostAddress host;
        if (colon < 1 || !ok || !host.setAddress(address.left(colon).remove(u'[').remove(u']')))
            return base::fail(base::ErrorKind::BadInput, u"is not address:port"_qs,
                              u"--metrics "_qs + address, u"for example 127.0.0.1:9464"_qs);
        if (!host.isLoopback() && !allowRemote)
            return base::fail(base::ErrorKind::BadInput,
                              u"other machines could reach this address"_qs,
                              u"--metrics "_qs + address, u"add --allow-remote if they should"_qs);
        if (!m_server.listen(host, port))
            return base::fail(base::ErrorKind::BadInput,
                              u"cannot listen: "_qs + m_server.errorString(),
                              u"--metrics "_qs + address, u"choose a free port"_qs);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        return {};
    }
    // Formatted when asked, not at each tick: a scrape comes every 15 s.
    void update(engine::SnapshotPtr snapshot) override { m_last = std::move(snapshot); }
    quint16 port() const override { return m_server.serverPort(); }

private:
    void accept()
    {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            if (m_server.findChildren<QTcpSocket*>().size() > kMaxClients) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket] { read(socket); });
            QTimer::singleShot(kClientMs, socket, [socket] { socket->abort(); });
        }
    }
    void read(QTcpSocket* socket)
    {
        const QByteArray head = socket->peek(kMaxRequestBytes);
        if (!head.contains("\r\n\r\n")) {
            if (head.size() >= kMaxRequestBytes)
                socket->abort();
            return;
        }
        socket->readAll();
        const bool found = head.startsWith("GET /metrics ") || head.startsWith("GET / ");
        const std::string body = found ? prometheusText(*m_last) : "metrics are at /metrics\n";
        const std::string answer =
            std::string(found ? "HTTP/1.1 200 OK" : "HTTP/1.1 404 Not Found") +
            "\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\nConnection: close\r\n"
            "Content-Length: " +
            std::to_string(body.size()) + "\r\n\r\n" + body;
        socket->write(answer.data(), static_cast<qint64>(answer.size()));
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    engine::SnapshotPtr m_last = std::make_shared<engine::Snapshot>();
};

} // namespace

base::Result<std::unique_ptr<MetricsServer>> MetricsServer::listen(const QString& address,
                                                                   bool allowRemote)
{
    auto server = std::make_unique<Server>();
    if (auto started = server->start(address, allowRemote); !started)
        return tl::unexpected(started.error());
    return server;
}

std::string prometheusText(const engine::Snapshot& snapshot)
{
    Text out;
    const auto chainLabel = [](const engine::ChainRow& row) {
        return "chain=\"" + label(row.id) + '"';
    };
    out.family("rollscope_head_number", "gauge", "Height of the newest canonical block.");
    for (const auto& row : snapshot.chains) {
        if (row.head)
            out.sample(chainLabel(row), static_cast<double>(row.head->number));
    }
    out.family("rollscope_head_age_seconds", "gauge", "Time since the head last moved here.");
    for (const auto& row : snapshot.chains) {
        if (row.head)
            out.sample(chainLabel(row), static_cast<double>(snapshot.time - row.headSeen) / 1000);
    }
    out.family("rollscope_tps", "gauge", "Transactions per second over a window.");
    for (const auto& row : snapshot.chains) {
        for (std::size_t i = 0; i < row.rates.size(); ++i) {
            if (row.rates[i].tps)
                out.sample(chainLabel(row) + ",window=\"" +
                               windowName(static_cast<series::Window>(i)) + '"',
                           *row.rates[i].tps);
        }
    }
    out.family("rollscope_gas_per_second", "gauge", "Gas used per second over one minute.");
    for (const auto& row : snapshot.chains) {
        const auto& rates = row.rates[static_cast<std::size_t>(series::Window::M1)];
        if (rates.mgasPerSecond)
            out.sample(chainLabel(row), *rates.mgasPerSecond * 1e6);
    }
    out.family("rollscope_base_fee_wei", "gauge", "Base fee per gas of the head.");
    for (const auto& row : snapshot.chains) {
        if (row.head && row.head->baseFeePerGas)
            out.sample(chainLabel(row), row.head->baseFeePerGas->toDouble());
    }
    out.family("rollscope_coverage_ratio", "gauge", "Share of a minute's blocks that were read.");
    for (const auto& row : snapshot.chains) {
        const auto& rates = row.rates[static_cast<std::size_t>(series::Window::M1)];
        if (rates.lastBlock != 0)
            out.sample(chainLabel(row), rates.coverage);
    }
    out.family("rollscope_state", "gauge", "1 for the chain's state now, 0 for the others.");
    for (const auto& row : snapshot.chains) {
        for (std::size_t i = 0; i < health::kStates; ++i) {
            const auto state = static_cast<health::State>(i);
            out.sample(chainLabel(row) + ",state=\"" + health::nameOf(state) + '"',
                       row.state == state ? 1 : 0);
        }
    }
    out.family("rollscope_incident_open", "gauge", "Open incidents by kind.");
    for (const auto& row : snapshot.chains) {
        for (std::size_t i = 0; i < health::kIncidentKinds && snapshot.incidents; ++i) {
            const auto kind = static_cast<health::IncidentKind>(i);
            const auto open = std::count_if(
                snapshot.incidents->begin(), snapshot.incidents->end(), [&](const auto& incident) {
                    return incident.chain == row.id && incident.kind == kind && !incident.end;
                });
            out.sample(chainLabel(row) + ",kind=\"" + health::nameOf(kind) + '"',
                       static_cast<double>(open));
        }
    }
    out.family("rollscope_rollback_total", "counter", "Reorganisations seen since the start.");
    for (const auto& row : snapshot.chains)
        out.sample(chainLabel(row), static_cast<double>(row.reorgs));
    out.family("rollscope_blocks_total", "counter", "Canonical blocks counted since the start.");
    for (const auto& row : snapshot.chains)
        out.sample(chainLabel(row), static_cast<double>(row.blocksCounted));
    // Two keys of one operator look alike once masked: the place in the list tells them apart.
    const auto endpointLabel = [&](const engine::ChainRow& row, const chain::EndpointView& view) {
        return chainLabel(row) + ",endpoint=\"" + label(view.spec.operatorName) + "\",url=\"" +
               label(view.shown) + "\",index=\"" + std::to_string(&view - row.endpoints.data()) +
               '"';
    };
    out.family("rollscope_endpoint_up", "gauge", "1 while an active endpoint is well.");
    for (const auto& row : snapshot.chains) {
        for (const auto& view : row.endpoints) {
            if (view.active)
                out.sample(endpointLabel(row, view),
                           view.status.state == net::EndpointState::Ok ? 1 : 0);
        }
    }
    out.family("rollscope_endpoint_received_bytes_total", "counter", "Bytes from an endpoint.");
    for (const auto& row : snapshot.chains) {
        for (const auto& view : row.endpoints) {
            if (view.active)
                out.sample(endpointLabel(row, view), static_cast<double>(view.status.bytes.in));
        }
    }
    const auto usd = [](const base::Wei& value) { return value.toDouble() / 1e18; };
    const auto eachTvl = [&](auto&& visit) {
        for (const auto& view : snapshot.tvl) {
            for (const auto& row : view->rows) {
                if (row.figure && !row.dropped)
                    visit("chain=\"" + label(row.chain) + "\",on=\"" + label(view->parent) + '"',
                          *row.figure);
            }
        }
    };
    out.family("rollscope_tvl_usd", "gauge", "Value locked in a rollup's own escrows.");
    eachTvl([&](const std::string& labels, const l1::TvlFigure& f) {
        if (f.usd)
            out.sample(labels, usd(*f.usd));
    });
    out.family("rollscope_tvl_shared_usd", "gauge", "Value in escrows that several chains share.");
    eachTvl([&](const std::string& labels, const l1::TvlFigure& f) {
        if (f.sharedUsd)
            out.sample(labels, usd(*f.sharedUsd));
    });
    out.family("rollscope_tvl_age_seconds", "gauge", "Age of the block that it was read at.");
    eachTvl([&](const std::string& labels, const l1::TvlFigure& f) {
        out.sample(labels,
                   static_cast<double>(snapshot.time.value) / 1000 - static_cast<double>(f.time));
    });
    out.family("rollscope_tvl_marked", "gauge", "Parts of it that could not be counted.");
    eachTvl(
        [&](const std::string& labels, const l1::TvlFigure& f) { out.sample(labels, f.marked); });
    out.family("rollscope_store_rows_total", "counter", "Rows by what became of them.");
    out.sample("result=\"written\"", static_cast<double>(snapshot.storeWritten));
    out.sample("result=\"lost\"", static_cast<double>(snapshot.storeLost));
    return out.finish();
}

} // namespace rollscope::app
