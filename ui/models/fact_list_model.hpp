#pragma once
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace rollscope::ui {

/// A label, its value, and what is to be said about where it comes from.
struct FactRow
{
    QString label, value, note;
    bool faint = false; ///< not known, or in doubt
    bool operator==(const FactRow&) const = default;
};

/// A few facts one below the other. Fed by ChainDetail; GUI thread.
class FactListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from ChainDetail")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { LabelRole = Qt::UserRole + 1, ValueRole, NoteRole, FaintRole };

    explicit FactListModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}
    /// Emits for what differs only.
    void update(std::vector<FactRow> rows);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<FactRow> m_rows;
};

} // namespace rollscope::ui
