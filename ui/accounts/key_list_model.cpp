#include "accounts/key_list_model.hpp"
#include "format/address_text.hpp"
#include "format/formatter.hpp"
#include "format/trouble_text.hpp"
#include <QFileInfo>

namespace rollscope::ui {

using base::Result;
using wallet::KeyFolder;

void KeyListModel::open(const QString& folder, bool mayMiss)
{
    m_folder = folder;
    m_mayMiss = mayMiss;
    if (folder.isEmpty()) {
        m_reader.cancel();
        show(KeyFolder());
        return;
    }
    m_reader.start<KeyFolder>(
        [folder, mayMiss](wallet::Withdrawal&) -> Result<KeyFolder> {
            if (mayMiss && !QFileInfo::exists(folder)) {
                return KeyFolder();
            }
            return wallet::readKeyFolder(folder);
        },
        [this](Result<KeyFolder> found) { show(std::move(found)); });
    Q_EMIT read();
}

void KeyListModel::show(Result<KeyFolder> found)
{
    beginResetModel();
    m_trouble = found ? QString() : troubleText(found.error());
    m_found = found ? std::move(*found) : KeyFolder();
    endResetModel();
    Q_EMIT read();
}

int KeyListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.good.size() + m_found.bad.size());
}

QVariant KeyListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto at = static_cast<std::size_t>(index.row());
    const bool good = at < m_found.good.size();
    const QString path = good ? m_found.good[at].path : m_found.bad[at - m_found.good.size()].where;
    switch (role) {
    case GoodRole:
        return good;
    case PathRole:
        return path;
    case Qt::DisplayRole:
    case FileRole:
        return QFileInfo(path).fileName();
    case AddressRole: {
        if (!good) {
            return QString();
        }
        const auto& address = m_found.good[at].address;
        return address ? groupedAddress(*address) : tr("The file does not say whose key it has.");
    }
    case DetailRole: {
        if (!good) {
            return troubleText(m_found.bad[at - m_found.good.size()].what);
        }
        const auto& file = m_found.good[at];
        return file.memory > 0 ? tr("%1, takes %2 of memory to open", "scrypt, size")
                                     .arg(file.kdf, Formatter().bytes(file.memory))
                               : file.kdf;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> KeyListModel::roleNames() const
{
    return {{AddressRole, "address"},
            {FileRole, "file"},
            {PathRole, "path"},
            {DetailRole, "detail"},
            {GoodRole, "good"}};
}

} // namespace rollscope::ui
