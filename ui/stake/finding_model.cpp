#include "stake/finding_model.hpp"
#include "format/trouble_text.hpp"
#include "review/review_words.hpp"
#include "stake/file_words.hpp"

namespace rollscope::ui {

FindingModel::FindingModel(QObject* parent) : RowModel(parent) {}

void FindingModel::setRows(std::vector<FindingRow> rows)
{
    std::ranges::stable_sort(rows, std::greater{}, &FindingRow::level);
    if (set(std::move(rows)))
        Q_EMIT changed();
}

int FindingModel::worst() const
{
    return rows().empty() ? -1 : rows().front().level;
}

QVariant FindingModel::valueOf(const FindingRow& row, int role) const
{
    switch (role) {
    case LevelRole:
        return row.level;
    case Qt::DisplayRole:
    case WordsRole:
        return row.words;
    case SourceRole:
        return row.source;
    case SummaryRole: {
        const QString kind = row.level == Block  ? tr("Blocks: %1")
                             : row.level == Warn ? tr("Warning: %1")
                                                 : tr("Note: %1");
        return kind.arg(row.words);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> FindingModel::roleNames() const
{
    return {{LevelRole, "level"},
            {WordsRole, "words"},
            {SourceRole, "source"},
            {SummaryRole, "summary"}};
}

QString saidText(const QString& english)
{
    // What a rule is about, and what a step does, are words of a protocol's file.
    return asSentence(troubleText(english, fileWords));
}

QString saidTexts(const QStringList& english)
{
    QStringList out;
    for (const auto& one : english)
        out << saidText(one);
    return out.join(u"; ");
}

QString filedText(const QString& text)
{
    return safeText(fileWords(text));
}

std::vector<FindingRow> rowsOf(const std::vector<stake::Finding>& findings)
{
    std::vector<FindingRow> out;
    out.reserve(findings.size());
    for (const auto& one : findings)
        out.push_back(
            {static_cast<int>(one.severity), saidText(one.sentence), safeText(one.source)});
    return out;
}

std::vector<FindingRow> rowsOf(const stake::GuardDecision& decision)
{
    std::vector<FindingRow> out;
    for (const auto& reason : decision.reasons)
        out.push_back(
            {reason.level == stake::GuardLevel::Blocked ? FindingModel::Block : FindingModel::Warn,
             saidText(reason.words),
             {}});
    return out;
}

} // namespace rollscope::ui
