#pragma once
#include "format/formatter.hpp"
#include "incidents/incident_entry.hpp"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// What each endpoint showed when an incident opened and when it closed. GUI thread.
class EvidenceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from IncidentDetail.evidence")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        OperatorRole = Qt::UserRole + 1,
        WhenRole, ///< "opened" or "closed"
        StateTextRole,
        WellRole,
        BlockRole,
        HashRole,
        BriefHashRole,
        ArrivalRole,
        SummaryRole,
    };
    using QAbstractListModel::QAbstractListModel;

    void setRows(const std::vector<health::IncidentEvidence>& rows);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<health::IncidentEvidence> m_rows;
    Formatter m_format;
};

} // namespace rollscope::ui
