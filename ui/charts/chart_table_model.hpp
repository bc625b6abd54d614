#pragma once
#include <QAbstractTableModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace rollscope::ui {

/// What a chart shows, as a table: the moment and each line's value, newest first. GUI thread.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from TimeSeries")
    Q_PROPERTY(QStringList heads READ heads NOTIFY headsChanged)
public:
    struct Content
    {
        QStringList heads;             ///< of the lines, without the moment's
        std::vector<QStringList> rows; ///< the moment first
        bool operator==(const Content&) const = default;
    };
    enum Role { CellsRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;
    void setContent(const Content& content);
    [[nodiscard]] QStringList heads() const { return m_content.heads; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void headsChanged();

private:
    Content m_content;
};

} // namespace rollscope::ui
