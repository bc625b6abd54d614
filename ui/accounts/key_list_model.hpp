#pragma once
#include "wallet/keystore_folder.hpp"
#include "wallet/slow_work.hpp"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// The key files of a folder: those that a password would open, then the others with what is wrong
/// with them. Read on a thread of its own; no password is asked for. GUI thread.
class KeyListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Accounts")
    Q_PROPERTY(int count READ count NOTIFY read)
    Q_PROPERTY(int good READ good NOTIFY read)
    Q_PROPERTY(bool reading READ isReading NOTIFY read)
    Q_PROPERTY(QString trouble READ trouble NOTIFY read)

public:
    enum Role { AddressRole = Qt::UserRole + 1, FileRole, PathRole, DetailRole, GoodRole };

    explicit KeyListModel(QObject* parent) : QAbstractListModel(parent) {}

    /// Looks into a folder; one that is not there is an empty one where `mayMiss`. Empty = nothing.
    void open(const QString& folder, bool mayMiss);
    void refresh() { open(m_folder, m_mayMiss); }

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int good() const { return static_cast<int>(m_found.good.size()); }
    [[nodiscard]] bool isReading() const { return m_reader.isRunning(); }
    /// Why the folder cannot be read.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] const wallet::KeyFolder& found() const { return m_found; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// The folder was read, or is going to be.
    void read();

private:
    void show(base::Result<wallet::KeyFolder> found);

    QString m_folder, m_trouble;
    bool m_mayMiss = false;
    wallet::KeyFolder m_found;
    wallet::SlowWork m_reader;
};

} // namespace rollscope::ui
