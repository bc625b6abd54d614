#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace rollscope::test {

enum class PeerKind { Anvil, Hardhat, Ganache };

/// How to start a peer. A block time of 0 means a block at each transaction or on request.
struct PeerOptions
{
    PeerKind kind = PeerKind::Anvil;
    quint64 chainId = 31337;
    double blockTimeS = 0;
    QString stateFile = {}; ///< anvil: read at the start, written at interrupt()
    QStringList extraArgs = {};
};

/// Folder of the installed npm peers: ROLLSCOPE_PEERS, else the newest peers-* in the user's cache;
/// empty when there is none.
QString peersDir();

/// A real node on a free port of 127.0.0.1, ended with this object, or by the kernel when the test
/// dies.
class PeerNode
{
public:
    explicit PeerNode(PeerOptions options);
    ~PeerNode();
    PeerNode(const PeerNode&) = delete;

    /// Whether the peer's program is installed here.
    static bool available(PeerKind kind);

    /// Starts it (again on the same port) and waits until it answers; false with error() otherwise.
    bool start();
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString wsUrl() const;
    [[nodiscard]] QString httpUrl() const;
    [[nodiscard]] bool running() const
    {
        return m_process && m_process->state() != QProcess::NotRunning;
    }

    /// Asks and waits (events of this thread go on meanwhile). Undefined value on an error, see
    /// error().
    QJsonValue rpc(const QString& method, const QJsonArray& params = {});
    /// `eth_getBlockByNumber` without transaction objects; empty when the node has no such block.
    QJsonObject block(quint64 number);
    quint64 headNumber();

    void freeze();    ///< SIGSTOP: nothing is closed, nothing is answered
    void resume();    ///< SIGCONT
    void kill();      ///< SIGKILL, waits for the end
    bool interrupt(); ///< SIGINT, waits for the end: anvil writes its state file

private:
    [[nodiscard]] QStringList arguments() const;
    bool waitUntilItAnswers();

    PeerOptions m_options;
    QTemporaryDir m_dir;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    QString m_error;
};

/// A port of 127.0.0.1 that nobody listens on at the moment.
quint16 freePort();
/// The quantity "0x…" as a number; nullopt for anything else.
std::optional<quint64> quantity(const QJsonValue& value);
/// Makes the kernel end `process` when this program ends, however it ends. Call before start().
void endWithParent(QProcess& process);

} // namespace rollscope::test

/// Ends the test function as skipped where the npm peers are not installed.
#define REQUIRE_PEER(kind)                                                                         \
    do {                                                                                           \
        if (!rollscope::test::PeerNode::available(kind))                                           \
            QSKIP("skipped: no peers (npm)");                                                      \
    } while (false)
