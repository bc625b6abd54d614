#pragma once
#include <QAbstractListModel>
#include <algorithm>
#include <vector>

namespace rollscope::ui {

/// A list model of rows that can be compared: set() tells of what differs alone. Whoever derives
/// from it gives the roles. GUI thread.
template <class Row> class RowModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : count();
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
                   ? valueOf(m_rows[static_cast<std::size_t>(index.row())], role)
                   : QVariant();
    }

    /// True when anything differed.
    bool set(std::vector<Row> rows)
    {
        if (rows == m_rows)
            return false;
        const auto common = std::min(rows.size(), m_rows.size());
        const auto at = [](std::size_t i) { return static_cast<int>(i); };
        if (rows.size() < m_rows.size()) {
            beginRemoveRows({}, at(common), count() - 1);
            m_rows.resize(common);
            endRemoveRows();
        } else if (rows.size() > m_rows.size()) {
            beginInsertRows({}, at(common), at(rows.size()) - 1);
            m_rows.insert(m_rows.end(), rows.begin() + static_cast<std::ptrdiff_t>(common),
                          rows.end());
            endInsertRows();
        }
        for (std::size_t i = 0; i < common; ++i) {
            if (m_rows[i] == rows[i])
                continue;
            m_rows[i] = std::move(rows[i]);
            Q_EMIT dataChanged(index(at(i)), index(at(i)));
        }
        return true;
    }

protected:
    [[nodiscard]] virtual QVariant valueOf(const Row& row, int role) const = 0;

private:
    std::vector<Row> m_rows;
};

} // namespace rollscope::ui
