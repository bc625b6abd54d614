#pragma once
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <string>

namespace rollscope::ui {

/// Bytes to be signed, a row per 32-byte word; what stands before the first word (a selector) has a
/// row of its own. GUI thread.
class ReviewBytesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a TransactionReview")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int size READ size NOTIFY changed)

public:
    enum Role {
        OffsetRole = Qt::UserRole + 1, ///< of the word behind the head, in hex; empty for the head
        HexRole,                       ///< digits in groups of eight
    };

    explicit ReviewBytesModel(QObject* parent);

    /// `head` bytes stand alone at the beginning.
    void set(std::string bytes, std::size_t head);
    /// All of it as "0x…".
    [[nodiscard]] QString text() const;

    [[nodiscard]] int count() const { return rowCount(); }
    /// In bytes.
    [[nodiscard]] int size() const { return static_cast<int>(m_bytes.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::string m_bytes;
    std::size_t m_head = 0;
};

} // namespace rollscope::ui
