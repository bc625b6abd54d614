#pragma once
#include "health/incident.hpp"
#include <QStringList>
#include <memory>

namespace rollscope::ui {

/// An incident and what the window knows of where it comes from.
struct IncidentEntry
{
    enum class Origin : quint8 {
        Session, ///< found by this run
        Stored,  ///< found by an earlier run
        Known,   ///< from the shipped history, not found by us
    };
    health::Incident incident;
    QString chainName;
    Origin origin = Origin::Session;
    bool reconstructed = false; ///< the blocks it was found in were made from public facts
    // Of a known one:
    QString source, confidence;
    QString whyNot;      ///< not empty: no tape can be made of it
    QStringList assumed; ///< what the source does not say and a tape has to choose
};
using IncidentEntryPtr = std::shared_ptr<const IncidentEntry>;

} // namespace rollscope::ui
