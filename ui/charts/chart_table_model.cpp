#include "charts/chart_table_model.hpp"

namespace rollscope::ui {

void ChartTableModel::setContent(const Content& content)
{
    if (content == m_content) {
        return;
    }
    if (content.heads != m_content.heads) {
        beginResetModel(); // other columns: another table
        m_content = content;
        endResetModel();
        Q_EMIT headsChanged();
        return;
    }
    const auto had = m_content.rows.size(), has = content.rows.size();
    if (has < had) {
        beginRemoveRows({}, static_cast<int>(has), static_cast<int>(had) - 1);
        m_content.rows.resize(has);
        endRemoveRows();
    } else if (has > had) {
        beginInsertRows({}, static_cast<int>(had), static_cast<int>(has) - 1);
        m_content.rows.resize(has, QStringList(content.heads.size() + 1));
        endInsertRows();
    }
    for (std::size_t r = 0; r < has; ++r) {
        if (m_content.rows[r] != content.rows[r]) {
            m_content.rows[r] = content.rows[r];
            const int row = static_cast<int>(r);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.heads.size()) + 1;
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& row = m_content.rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        return row.value(index.column());
    }
    return role == CellsRole ? QVariant(row) : QVariant();
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    return section == 0 ? tr("Time") : m_content.heads.value(section - 1);
}

QHash<int, QByteArray> ChartTableModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {CellsRole, "cells"}};
}

} // namespace rollscope::ui
