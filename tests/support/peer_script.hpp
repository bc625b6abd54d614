#pragma once
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <memory>
#include <vector>

namespace rollscope::test {

/// A script of tests/peers under the peers' Node: it talks in JSON lines, and ends with this
/// object.
class PeerScript
{
public:
    PeerScript(const QString& name, const QStringList& arguments);
    ~PeerScript();
    PeerScript(const PeerScript&) = delete;

    /// Whether Node and all of these modules are installed.
    static bool available(const QStringList& modules);
    /// Starts it and waits for its first line with `port`; 0 when that does not come.
    quint16 start();
    /// Writes a line and waits until it is acknowledged by a line with this key.
    bool tell(const QJsonObject& line, const QString& key);
    /// All lines so far; reads what has come.
    const std::vector<QJsonObject>& lines();
    /// How many lines have `value` at `key`.
    int count(const QString& key, const QString& value);
    [[nodiscard]] QString errorText()
    {
        return QString::fromUtf8(m_process.readAllStandardError());
    }

private:
    bool waitFor(const QString& key, std::size_t from);

    QProcess m_process;
    QByteArray m_partial;
    std::vector<QJsonObject> m_lines;
};

} // namespace rollscope::test
