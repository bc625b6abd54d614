#include "stake/ways_out_model.hpp"
#include "stake/finding_model.hpp"
#include "stake/stake_text.hpp"

namespace rollscope::ui {

WaysOutModel::WaysOutModel(QObject* parent) : RowModel(parent) {}

void WaysOutModel::take(const stake::Protocol& protocol, const stake::Facts& facts,
                        const std::vector<stake::WayOut>& ways)
{
    std::vector<WayRow> out;
    for (const auto& way : ways) {
        WayRow row{way.id, filedText(way.title), waitText(way.time, way.unit), {}, {}, {}, {}, {},
                   {}};
        row.leaves = way.leavesAt ? dayText(*way.leavesAt) : QString(kNone);
        row.fee = way.feePercent ? percentText(*way.feePercent) : QString(kNone);
        row.gets = way.gets ? tokenText(protocol, facts, way.token, *way.gets) : QString(kNone);
        row.words = way.words.isEmpty() ? QString() : filedText(way.words);
        row.why = way.why.isEmpty() ? QString() : saidText(way.why);
        for (const auto& hidden : way.hidden)
            row.hidden << filedText(hidden);
        out.push_back(std::move(row));
    }
    if (set(std::move(out)))
        Q_EMIT changed();
}

void WaysOutModel::clear()
{
    if (set({}))
        Q_EMIT changed();
}

bool WaysOutModel::isHiding() const
{
    return std::ranges::any_of(rows(), [](const WayRow& row) { return !row.hidden.isEmpty(); });
}

QVariant WaysOutModel::valueOf(const WayRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case TimeRole:
        return row.time;
    case LeavesRole:
        return row.leaves;
    case FeeRole:
        return row.fee;
    case GetsRole:
        return row.gets;
    case WordsRole:
        return row.words;
    case HiddenRole:
        return row.hidden;
    case WhyRole:
        return row.why;
    case SummaryRole:
        return tr("%1: takes %2, fee %3, gives %4 today. %5", "way out, time, fee, amount, words")
            .arg(row.title, row.time, row.fee, row.gets, row.hidden.join(u' '));
    default:
        return {};
    }
}

QHash<int, QByteArray> WaysOutModel::roleNames() const
{
    return {{TitleRole, "title"},   {TimeRole, "time"}, {LeavesRole, "leaves"},
            {FeeRole, "fee"},       {GetsRole, "gets"}, {WordsRole, "words"},
            {HiddenRole, "hidden"}, {WhyRole, "why"},   {SummaryRole, "summary"}};
}

} // namespace rollscope::ui
