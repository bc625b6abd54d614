#pragma once
#include "base/result.hpp"
#include "chain/chain_watch.hpp"
#include "store/store.hpp"
#include <QCommandLineParser>
#include <QHash>
#include <QNetworkProxy>
#include <QString>
#include <QStringList>
#include <optional>

namespace rollscope::app {

/// What a person may set for one run, from the command line over a config file over the defaults.
struct SessionOptions
{
    QStringList chains;   ///< ID[=URL[,URL…]]; empty = the twelve defaults
    QString l1;           ///< URLs of Ethereum for this run
    QString tape;         ///< play this file instead of live nodes
    double speed = 1;     ///< of the tape
    bool loop = false;    ///< the tape begins again at its end
    bool offline = false; ///< no connection leaves this machine: the shipped tape
    QString dataDir;      ///< as given, or the platform's place for this profile
    int operators = 2;    ///< connections per chain
    bool metered = false;
    chain::BodyMode body = chain::BodyMode::Auto;
    std::optional<double> budget; ///< requests per second and endpoint; unset = by whose node it is
    store::Retention retention;
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    std::optional<QString>
        store; ///< path of the database; empty text = keep nothing; unset = the verb's default
};

/// Adds the options that every watching verb shares.
void addSessionOptions(QCommandLineParser& parser);

/// Option name -> values: what stands below the command line and the config file.
using SavedOptions = QHash<QString, QStringList>;

/// A tape is played when it was asked for; the dashboard also falls back to the shipped one.
enum class TapeUse { Asked, FallBack };

/// Reads them (and `--config FILE`, JSON with the same names) over `saved`; an error names the
/// option and the fix.
[[nodiscard]] base::Result<SessionOptions> readSessionOptions(const QCommandLineParser& parser,
                                                              const SavedOptions& saved = {},
                                                              TapeUse use = TapeUse::Asked);

/// Where user files live: `--data-dir`, else the platform's data folder, by profile; empty = the
/// platform's place, no profile.
[[nodiscard]] base::Result<QString> dataDirOf(const QString& given, const QString& profile);

/// "socks5://host:port", "http://host:port" or "none"; `where` names the option.
[[nodiscard]] base::Result<QNetworkProxy> parseProxy(const QString& text, const QString& where);

/// "30s", "5m", "2h", "1500ms" in milliseconds.
[[nodiscard]] base::Result<qint64> parseDuration(const QString& text, const QString& where);

/// Parses words for a verb (none: the dashboard): `--help` prints and returns kFine, bad usage
/// prints one line and returns kUsage; nullopt = go on.
[[nodiscard]] std::optional<int> parseOrExit(QCommandLineParser& parser, const QString& verb,
                                             const QStringList& words);

/// One line on standard error; returns the exit code that fits the error's kind.
int complain(const base::Error& error);

} // namespace rollscope::app
