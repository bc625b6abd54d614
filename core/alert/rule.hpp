#pragma once
#include "alert/watch_list.hpp"
#include "health/incident.hpp"
#include <QStringList>
#include <functional>
#include <vector>

namespace rollscope::alert {

/// When a kind of incident is worth a notification. The defaults are meant to be right: halts and
/// deep rollbacks at once, the rest when it lasts; nothing of a notice's severity.
struct Rule
{
    QString id;
    bool on = true;
    std::vector<health::IncidentKind> kinds; ///< empty = all
    QStringList chains;                      ///< registry ids; empty = all
    health::Severity least = health::Severity::Warning;
    qint64 forMs = 0;            ///< the incident has to be open for so long
    qint64 cooldownMs = 600'000; ///< between two notifications of one chain and kind
    bool tellClosed = true;
};
[[nodiscard]] std::vector<Rule> defaultRules();

/// A chain (empty = all of them) about which nothing is told between two moments. A maintenance
/// window is a silence that was planned, and may come again; `reason` is for the user.
struct Silence
{
    QString chain;
    base::UnixMs from, until;
    QString reason;
    int repeatDays = 0; ///< again each so many days (UTC); 0 = once
    bool operator==(const Silence&) const = default;
};
[[nodiscard]] bool covers(const Silence& silence, const QString& chain, base::UnixMs at);

/// When a silence that covers `at` ends; of one that comes again, this time.
[[nodiscard]] base::UnixMs endOf(const Silence& silence, base::UnixMs at);

/// All that decides what is told.
struct RuleSet
{
    std::vector<Rule> rules = defaultRules();
    std::vector<Silence> silences;
    bool inhibit = true; ///< while a chain's L1 has an open halt, its own troubles are not told
};

/// One message about one incident, or about one transaction that the user watches.
struct Notification
{
    enum class Why : quint8 { Opened, Escalated, Closed, Watched, Test };
    Why why = Why::Opened;
    QString rule;
    base::UnixMs at;
    health::Incident incident;        ///< of Watched and Test: its chain alone
    std::optional<WatchedTx> watched; ///< of Watched
};
[[nodiscard]] const char* nameOf(Notification::Why why);
/// "base has halted".
[[nodiscard]] QString titleOf(const Notification& notification);
/// One sentence more: the incident's summary, or where the transaction was and is.
[[nodiscard]] QString textOf(const Notification& notification);

/// What a chain hangs on: while its L1 has an open halt, its own troubles are not told.
using ParentOf = std::function<QString(const QString& chain)>;

} // namespace rollscope::alert
