#include "review/review_line_model.hpp"
#include <algorithm>

namespace rollscope::ui {

namespace {

constexpr int kFirst = 64;
constexpr int kMore = 256;

QString summaryOf(const ReviewRow& row)
{
    QString text = row.label + u": " + row.words;
    if (!row.raw.isEmpty()) {
        text += u" (" + row.raw + u')';
    }
    return row.note.isEmpty() ? text : QString(text + u". " + row.note);
}

} // namespace

ReviewLineModel::ReviewLineModel(QObject* parent) : QAbstractListModel(parent) {}

void ReviewLineModel::set(std::vector<ReviewRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_shown = std::min(kFirst, static_cast<int>(m_rows.size()));
    endResetModel();
    Q_EMIT changed();
}

void ReviewLineModel::showMore()
{
    const int shown = m_shown + std::min(kMore, waiting());
    if (shown == m_shown) {
        return;
    }
    beginInsertRows({}, m_shown, shown - 1);
    m_shown = shown;
    endInsertRows();
    Q_EMIT changed();
}

int ReviewLineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

QVariant ReviewLineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ReviewRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LabelRole:
        return row.label;
    case Qt::DisplayRole:
    case WordsRole:
        return row.words;
    case RawRole:
        return row.raw;
    case NoteRole:
        return row.note;
    case SourceRole:
        return row.source;
    case DepthRole:
        return row.depth;
    case ToneRole:
        return static_cast<int>(row.tone);
    case SummaryRole:
        return summaryOf(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> ReviewLineModel::roleNames() const
{
    return {{LabelRole, "label"}, {WordsRole, "words"},    {RawRole, "raw"},
            {NoteRole, "note"},   {SourceRole, "source"},  {DepthRole, "depth"},
            {ToneRole, "tone"},   {SummaryRole, "summary"}};
}

} // namespace rollscope::ui
