#include "charts/tick_model.hpp"

namespace rollscope::ui {

void TickModel::setRows(const std::vector<Row>& rows)
{
    int at = 0;
    for (const auto& row : rows) {
        const auto here = [this, &at] { return m_rows.begin() + at; };
        while (at < static_cast<int>(m_rows.size()) && here()->key < row.key) {
            beginRemoveRows({}, at, at);
            m_rows.erase(here());
            endRemoveRows();
        }
        if (at == static_cast<int>(m_rows.size()) || here()->key != row.key) {
            beginInsertRows({}, at, at);
            m_rows.insert(here(), row);
            endInsertRows();
        } else if (!(*here() == row)) {
            QList<int> roles;
            if (here()->position != row.position) {
                roles << PositionRole;
            }
            if (here()->label != row.label) {
                roles << LabelRole;
            }
            if (here()->major != row.major) {
                roles << MajorRole;
            }
            *here() = row;
            Q_EMIT dataChanged(index(at), index(at), roles);
        }
        ++at;
    }
    if (at < static_cast<int>(m_rows.size())) {
        beginRemoveRows({}, at, static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(static_cast<std::size_t>(at));
        endRemoveRows();
    }
}

int TickModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TickModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PositionRole:
        return row.position;
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case MajorRole:
        return row.major;
    default:
        return {};
    }
}

QHash<int, QByteArray> TickModel::roleNames() const
{
    return {{PositionRole, "position"}, {LabelRole, "label"}, {MajorRole, "major"}};
}

} // namespace rollscope::ui
