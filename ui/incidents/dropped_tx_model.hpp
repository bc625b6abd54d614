#pragma once
#include "format/formatter.hpp"
#include "health/rollback.hpp"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// The transactions of dropped blocks: those that did not come back first. GUI thread.
class DroppedTxModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from IncidentDetail.transactions")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { HashRole = Qt::UserRole + 1, WasInRole, BackInRole, CameBackRole, SummaryRole };
    using QAbstractListModel::QAbstractListModel;

    struct Row
    {
        QString hash, wasIn, backIn; ///< block numbers as text; empty = not known, or not back
        bool operator==(const Row&) const = default;
    };
    void setRows(std::vector<Row> rows);
    /// All hashes that did not come back (or all), one per line.
    [[nodiscard]] QString hashes(bool backToo) const;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
};

} // namespace rollscope::ui
