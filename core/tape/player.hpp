#pragma once
#include "base/result.hpp"
#include "tape/tape.hpp"
#include <QHostAddress>
#include <QStringList>
#include <functional>
#include <memory>

namespace rollscope::tape {

/// Serves a tape as WebSocket nodes for any client: path /<chain> (first endpoint) and
/// /<chain>/<operator>. Answers requests from the tape, pushes notifications at their times ÷
/// speed. The tape runs from start() on, whether somebody listens or not. One thread, with an event
/// loop.
class Player
{
public:
    struct Config
    {
        QString path;
        QHostAddress address = QHostAddress::LocalHost;
        quint16 port = 0; ///< 0 = any free one
        double speed = 1; ///< 0.01 to 1000
        bool loop = false;
        bool allowRemote = false; ///< an address that other machines reach is refused without it
        int maxClients = 256;
    };
    /// BadInput for a wrong setting or tape, Io when the port is taken. `ended` runs once, when the
    /// tape has ended and the clients were told goodbye.
    static base::Result<std::unique_ptr<Player>> start(Config config,
                                                       std::function<void()> ended = {});
    virtual ~Player() = default;
    [[nodiscard]] virtual quint16 port() const = 0;
    [[nodiscard]] virtual const TapeHeader& header() const = 0;
    [[nodiscard]] virtual const TapeSummary& summary() const = 0;
    [[nodiscard]] virtual bool ended() const = 0;
    /// Why the tape ended before its end, if it did (damaged).
    [[nodiscard]] virtual std::optional<base::Error> trouble() const = 0;
    /// One URL per endpoint, in the header's order.
    [[nodiscard]] virtual QStringList urls() const = 0;
    [[nodiscard]] virtual int clients() const = 0;
};

} // namespace rollscope::tape
