#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <map>
#include <optional>

namespace rollscope::app {

/// What the staking desk saw in earlier runs: the code behind proxies that a person knows, and
/// which chains were down. One file, readable by the user alone; it decides nothing that is signed,
/// it only warns and waits. One thread.
class StakeMemory
{
public:
    /// By role.
    using Codes = std::map<QString, base::Address>;
    struct Outage
    {
        bool down = false; ///< it was when it was seen last
        std::optional<base::UnixMs> recoveredAt;
        bool operator==(const Outage&) const = default;
    };
    static constexpr std::size_t kMostProtocols = 256, kMostRoles = 64, kMostChains = 256;
    static constexpr qsizetype kMostName = 100;

    /// Reads `path`. Without a file nothing was ever seen. Of one that is damaged or newer, told by
    /// trouble(), nobody knows what was: every chain may have been down until `now`, and no code is
    /// known again before a person signs with it in sight.
    explicit StakeMemory(QString path, base::UnixMs now = {QDateTime::currentMSecsSinceEpoch()});

    /// Why the file was not read, or could not be written last.
    [[nodiscard]] const std::optional<base::Error>& trouble() const { return m_trouble; }

    /// The code that a person knows of this protocol.
    [[nodiscard]] const Codes& codes(const QString& protocol) const;
    /// Whether what was known of the code behind these roles was lost with a damaged file.
    [[nodiscard]] bool isForgotten(const QString& protocol, const QStringList& roles) const;
    /// A role that was never seen is known from now on; another code behind one that was is not,
    /// nor one that may have been seen before what was known was lost.
    void meet(const QString& protocol, const QString& role, const base::Address& code);
    /// The person signed with this code in sight: it is the known one from now on.
    void accept(const QString& protocol, const QString& role, const base::Address& code);

    [[nodiscard]] Outage outage(base::ChainId chain) const;
    void setOutage(base::ChainId chain, const Outage& outage);

    /// Writes what changed since. Nothing is lost of this run where that fails: see trouble().
    void save();

private:
    [[nodiscard]] base::Result<void> read();

    QString m_path;
    std::map<QString, Codes> m_codes;
    std::map<base::ChainId, Outage> m_outages;
    std::optional<base::UnixMs> m_lost; ///< when a damaged file was found, in this run or before
    std::optional<base::Error> m_trouble;
    bool m_changed = false;
};

} // namespace rollscope::app
