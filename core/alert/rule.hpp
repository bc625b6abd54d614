#pragma once
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
/// window is a silence that was planned; `reason` is for the user.
struct Silence
{
    QString chain;
    base::UnixMs from, until;
    QString reason;
};

/// One message about one incident.
struct Notification
{
    enum class Why : quint8 { Opened, Escalated, Closed };
    Why why = Why::Opened;
    QString rule;
    base::UnixMs at;
    health::Incident incident;
};
[[nodiscard]] const char* nameOf(Notification::Why why);
/// "Base has halted", and one sentence.
[[nodiscard]] QString titleOf(const Notification& notification);

/// What a chain hangs on: while its L1 has an open halt, its own troubles are not told.
using ParentOf = std::function<QString(const QString& chain)>;

} // namespace rollscope::alert
