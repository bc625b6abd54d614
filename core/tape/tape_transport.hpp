#pragma once
#include "net/transport.hpp"
#include "tape/playback.hpp"

namespace rollscope::tape {

/// One connection to one endpoint of a playing tape. `playback` outlives it.
class TapeTransport final : public net::Transport
{
public:
    TapeTransport(Playback& playback, base::Clock& clock, quint32 connection);
    ~TapeTransport() override;
    void open(Handlers handlers) override;
    bool send(std::string text) override;
    void close() override;
    /// Heard at once, unless the endpoint was silent on the tape.
    void ping() override;
    [[nodiscard]] bool pushes() const override { return true; }
    [[nodiscard]] net::ByteCount bytes() const override { return m_bytes; }
    [[nodiscard]] qint64 lastHeardMs() const override { return m_lastHeard; }

private:
    void connectNow();
    void refuse();

    Playback& m_playback;
    base::Clock& m_clock;
    quint32 m_connection;
    std::shared_ptr<const Handlers> m_handlers;
    std::shared_ptr<Asker> m_asker; ///< while open
    base::Timer m_timer;
    net::ByteCount m_bytes;
    qint64 m_lastHeard = 0;
    bool m_joined = false;
};

} // namespace rollscope::tape
