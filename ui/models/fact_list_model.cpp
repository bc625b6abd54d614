#include "models/fact_list_model.hpp"

namespace rollscope::ui {

void FactListModel::update(std::vector<FactRow> rows)
{
    const int before = count(), after = static_cast<int>(rows.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows.insert(m_rows.end(), rows.begin() + before, rows.end());
        endInsertRows();
    }
    for (int i = 0; i < std::min(before, after); ++i) {
        auto& row = m_rows[static_cast<std::size_t>(i)];
        if (!(row == rows[static_cast<std::size_t>(i)])) {
            row = std::move(rows[static_cast<std::size_t>(i)]);
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
    if (before != after) {
        Q_EMIT countChanged();
    }
}

int FactListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FactListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case ValueRole:
        return row.value;
    case NoteRole:
        return row.note;
    case FaintRole:
        return row.faint;
    default:
        return {};
    }
}

QHash<int, QByteArray> FactListModel::roleNames() const
{
    return {{LabelRole, "label"}, {ValueRole, "value"}, {NoteRole, "note"}, {FaintRole, "faint"}};
}

} // namespace rollscope::ui
