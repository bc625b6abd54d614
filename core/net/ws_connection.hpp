#pragma once
#include "net/ws_handshake.hpp"
#include "net/ws_reader.hpp"
#include "net/ws_transport.hpp"
#include "net/ws_writer.hpp"
#include <QObject>
#include <QSslError>
#include <QTcpSocket>

namespace rollscope::net {

/// One connection's life: socket, handshake, frames. Abandoned rather than deleted, because a
/// callback of its own may be what ends it.
class WsTransport::Connection final : public QObject, private ByteSource, private WsSink
{
public:
    Connection(const WsConfig& config, base::Clock& clock, std::shared_ptr<Tally> tally,
               Handlers handlers);

    /// Frees the socket now and the rest from the event loop; no handler runs any more.
    void abandon();
    bool send(WsOpcode opcode, std::string_view payload);

private:
    enum class Phase { Connecting, Shaking, Open, Gone };

    void connectSocket();
    void startHandshake();
    void onReadyRead();
    bool readHandshake();
    void onDisconnected();
    void sendClose(quint16 code);
    void fail(base::Error reason);
    [[nodiscard]] base::Error socketError() const;

    std::size_t readSocket(char* to, std::size_t size);

    std::size_t read(char* to, std::size_t size) override;
    void message(std::string_view text) override;
    void ping(std::string_view payload) override;
    void pong() override {}
    void peerClose(int code, std::string_view reason) override;
    [[nodiscard]] bool alive() const override { return m_phase == Phase::Open; }

    WsConfig m_config;
    base::Clock& m_clock;
    std::shared_ptr<Tally> m_tally;
    Handlers m_handlers;
    WsHandshake m_handshake;
    WsReader m_reader;
    QTcpSocket* m_socket;
    base::Timer m_connectTimer;
    QByteArray m_beforeFrames; ///< the handshake's answer, then what came behind it
    QString m_tlsTrouble;
    bool m_ended = false; ///< the socket has nothing more
    Phase m_phase = Phase::Connecting;
};

} // namespace rollscope::net
