#pragma once
#include "net/ws_transport.hpp"
#include <optional>
#include <vector>

namespace rollscope::test {

/// What a transport told.
struct WsLog
{
    int opened = 0;
    int closed = 0;
    std::vector<std::string> frames;
    std::optional<base::Error> reason;
    std::function<void(std::string_view)> onFrame;

    net::Transport::Handlers handlers()
    {
        net::Transport::Handlers h;
        h.opened = [this] { ++opened; };
        h.frame = [this](std::string_view text) {
            frames.emplace_back(text);
            if (onFrame)
                onFrame(text);
        };
        h.closed = [this](const base::Error& error) {
            ++closed;
            reason = error;
        };
        return h;
    }
    [[nodiscard]] bool says(const char* words) const
    {
        return reason && reason->text().contains(QLatin1String(words));
    }
    [[nodiscard]] QByteArray text() const
    {
        return reason ? reason->text().toUtf8() : QByteArray("(no reason)");
    }
};

inline net::WsConfig wsConfig(const QUrl& url)
{
    net::WsConfig config;
    config.url = url;
    config.shown = QStringLiteral("shown");
    return config;
}

/// A WsTransport on a clock that stands still, with all that it told.
struct WsRig
{
    base::ManualClock clock;
    WsLog log;
    net::WsTransport ws;

    explicit WsRig(const QUrl& url) : ws(wsConfig(url), clock) {}
    void open() { ws.open(log.handlers()); }
};

} // namespace rollscope::test
