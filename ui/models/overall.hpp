#pragma once
#include "engine/snapshot.hpp"
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// What is to be said over all chains; QML's name for it is `Condition`.
namespace condition {
Q_NAMESPACE
QML_NAMED_ELEMENT(Condition)
enum Value {
    NoSnapshot,       ///< the engine has not spoken yet
    NoChains,         ///< nothing to watch
    Starting,         ///< no chain has shown a block yet
    NothingReachable, ///< endpoints were tried and none answers
    Trouble,          ///< at least one chain is not live
    AllLive,
};
Q_ENUM_NS(Value)
} // namespace condition

/// The verdict over all chains in one line, and what to do where there is something to do.
struct Overall
{
    condition::Value condition = condition::NoSnapshot;
    int total = 0, live = 0, troubled = 0, halted = 0, unknown = 0, starting = 0;
    int answered = 0;   ///< chains with a node that answers
    int recovering = 0; ///< live again, with an incident that is still open
    QString headline;   ///< "12 chains: 1 halted, 11 live"
    QString advice;     ///< empty when nothing is to be done
    bool operator==(const Overall&) const = default;
};

/// Pure; `snapshot` may be null.
[[nodiscard]] Overall judgeOverall(const engine::Snapshot* snapshot);

} // namespace rollscope::ui
