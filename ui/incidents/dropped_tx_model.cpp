#include "incidents/dropped_tx_model.hpp"
#include <algorithm>

namespace rollscope::ui {

void DroppedTxModel::setRows(std::vector<Row> rows)
{
    std::stable_partition(rows.begin(), rows.end(),
                          [](const Row& row) { return row.backIn.isEmpty(); });
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

QString DroppedTxModel::hashes(bool backToo) const
{
    QStringList lines;
    for (const auto& row : m_rows) {
        if (backToo || row.backIn.isEmpty()) {
            lines << row.hash;
        }
    }
    return lines.join(u'\n');
}

int DroppedTxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DroppedTxModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case HashRole:
        return row.hash;
    case WasInRole:
        return row.wasIn.isEmpty() ? QString(kNone) : row.wasIn;
    case BackInRole:
        return row.backIn.isEmpty() ? tr("did not come back") : row.backIn;
    case CameBackRole:
        return !row.backIn.isEmpty();
    case SummaryRole:
        return row.backIn.isEmpty()
                   ? tr("Transaction %1, dropped, did not come back").arg(row.hash)
                   : tr("Transaction %1, dropped, back in block %2").arg(row.hash, row.backIn);
    default:
        return {};
    }
}

QHash<int, QByteArray> DroppedTxModel::roleNames() const
{
    return {{HashRole, "hash"},
            {WasInRole, "wasIn"},
            {BackInRole, "backIn"},
            {CameBackRole, "cameBack"},
            {SummaryRole, "summary"}};
}

} // namespace rollscope::ui
