#pragma once
#include "base/result.hpp"
#include "tape/tape.hpp"
#include <QHostAddress>
#include <memory>

namespace rollscope::tape
{

/// Serves a tape as WebSocket nodes for any client: path /<chain> (first endpoint) and
/// /<chain>/<operator>. Answers requests from the tape, pushes notifications at their times ÷ speed.
class Player
{
public:
    struct Config
    {
        QString path;
        QHostAddress address = QHostAddress::LocalHost;
        quint16 port = 0; ///< 0 = any free one
        double speed = 1;
        bool loop = false;
    };
    static base::Result<std::unique_ptr<Player>> start(Config config);
    virtual ~Player() = default;
    [[nodiscard]] virtual quint16 port() const = 0;
    [[nodiscard]] virtual const TapeHeader& header() const = 0;
    [[nodiscard]] virtual bool ended() const = 0;
};

} // namespace rollscope::tape
