#include "review/review_bytes_model.hpp"
#include "review/review_words.hpp"
#include <algorithm>

namespace rollscope::ui {

static constexpr std::size_t kWord = 32;

ReviewBytesModel::ReviewBytesModel(QObject* parent) : QAbstractListModel(parent) {}

void ReviewBytesModel::set(std::string bytes, std::size_t head)
{
    beginResetModel();
    m_bytes = std::move(bytes);
    m_head = std::min(head, m_bytes.size());
    endResetModel();
    Q_EMIT changed();
}

QString ReviewBytesModel::text() const
{
    return u"0x" + hexDigits(m_bytes);
}

int ReviewBytesModel::rowCount(const QModelIndex& parent) const
{
    const std::size_t words = (m_bytes.size() - m_head + kWord - 1) / kWord;
    return parent.isValid() ? 0 : static_cast<int>(words + (m_head > 0 ? 1 : 0));
}

QVariant ReviewBytesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    constexpr qsizetype kGroup = 8;
    const auto row = static_cast<std::size_t>(index.row());
    const bool isHead = m_head > 0 && row == 0;
    const std::size_t word = (row - (m_head > 0 ? 1 : 0)) * kWord; // not used for the head
    const std::size_t at = isHead ? 0 : m_head + word;
    switch (role) {
    case OffsetRole:
        return isHead ? QString() : QString::number(word, 16).rightJustified(4, u'0');
    case Qt::DisplayRole:
    case HexRole:
        return inGroups(hexDigits(std::string_view(m_bytes).substr(at, isHead ? m_head : kWord)),
                        kGroup);
    default:
        return {};
    }
}

QHash<int, QByteArray> ReviewBytesModel::roleNames() const
{
    return {{OffsetRole, "offset"}, {HexRole, "hex"}};
}

} // namespace rollscope::ui
