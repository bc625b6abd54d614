#pragma once
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace rollscope::ui {

/// The labels of one axis. Ticks that stay keep their rows, so that labels move and do not flicker.
/// GUI thread.
class TickModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from TimeSeries")
public:
    struct Row
    {
        double key = 0; ///< value or moment: what makes it the same tick
        double position = 0;
        QString label;
        bool major = false;
        bool operator==(const Row&) const = default;
    };
    enum Role { PositionRole = Qt::UserRole + 1, LabelRole, MajorRole };

    using QAbstractListModel::QAbstractListModel;

    /// Ordered by key.
    void setRows(const std::vector<Row>& rows);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};

} // namespace rollscope::ui
