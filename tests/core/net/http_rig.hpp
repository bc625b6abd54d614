#pragma once
#include "net/http_transport.hpp"
#include "raw_server.hpp"
#include "ws_log.hpp"
#include <zlib.h>

namespace rollscope::test {

inline const std::string kAsk =
    R"({"jsonrpc":"2.0","id":1,"method":"eth_blockNumber","params":[]})";
inline const QByteArray kAnswer = R"({"jsonrpc":"2.0","id":1,"result":"0x10"})";
inline const QByteArray kGzipped = "Content-Encoding: gzip\r\n";

/// As nodes pack it; the answer then says kGzipped.
inline QByteArray gzip(const QByteArray& plain)
{
    constexpr int kGzip = 16 + MAX_WBITS, kMemory = 8;
    z_stream z{};
    deflateInit2(&z, Z_BEST_COMPRESSION, Z_DEFLATED, kGzip, kMemory, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&z, static_cast<uLong>(plain.size()))), 0);
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.constData()));
    z.avail_in = static_cast<uInt>(plain.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    deflate(&z, Z_FINISH);
    out.resize(static_cast<qsizetype>(z.total_out));
    deflateEnd(&z);
    return out;
}

inline QByteArray reply(const QByteArray& body, const QByteArray& fields = {},
                        const QByteArray& status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A node that answers each POST by `answer` (whole requests; connections are kept).
struct HttpNode
{
    RawServer server;
    std::vector<QByteArray> heads, bodies;
    std::function<QByteArray(const QByteArray& body)> answer;

    /// Answers nothing until `answer` is set.
    HttpNode()
    {
        const auto feed = [this](QTcpSocket* s, const QByteArray& bytes) {
            QByteArray rest = s->property("rest").toByteArray();
            rest += bytes;
            for (;;) {
                const qsizetype end = rest.indexOf("\r\n\r\n");
                if (end < 0)
                    break;
                const QByteArray head = rest.left(end);
                const QByteArray lower = head.toLower();
                const qsizetype from = lower.indexOf("content-length:") + 15;
                const qsizetype length =
                    lower.mid(from, lower.indexOf("\r\n", from) - from).trimmed().toLongLong();
                if (rest.size() < end + 4 + length)
                    break;
                heads.push_back(head);
                bodies.push_back(rest.mid(end + 4, length));
                rest.remove(0, end + 4 + length);
                const QByteArray text = answer ? answer(bodies.back()) : QByteArray();
                if (!text.isEmpty())
                    s->write(text);
            }
            s->setProperty("rest", rest);
        };
        server.onRequest = feed;
        server.onData = feed;
    }
    /// Answers always the same.
    explicit HttpNode(const QByteArray& always) : HttpNode()
    {
        answer = [always](const QByteArray&) { return always; };
    }
    [[nodiscard]] QUrl url() const { return server.url("http"); }
};

/// An HttpTransport on a clock that stands still, with all that it told.
struct HttpRig
{
    base::ManualClock clock;
    WsLog log;
    std::vector<std::pair<std::string, base::Error>> failed;
    std::unique_ptr<net::HttpTransport> http;

    explicit HttpRig(const QUrl& url, const std::function<void(net::HttpConfig&)>& tune = {},
                     const QNetworkProxy& proxy = QNetworkProxy(QNetworkProxy::NoProxy))
    {
        net::HttpConfig config;
        config.url = url;
        config.shown = QStringLiteral("shown");
        if (tune)
            tune(config);
        auto network = std::make_shared<QNetworkAccessManager>();
        network->setProxy(proxy);
        http = std::make_unique<net::HttpTransport>(std::move(config), clock, std::move(network));
    }
    void open()
    {
        net::Transport::Handlers handlers = log.handlers();
        handlers.failed = [this](std::string_view sent, const base::Error& error) {
            failed.emplace_back(sent, error);
        };
        http->open(std::move(handlers));
        clock.advance(std::chrono::milliseconds(0));
    }
    /// Opens and asks once.
    void ask()
    {
        open();
        http->send(kAsk);
    }
};

} // namespace rollscope::test
