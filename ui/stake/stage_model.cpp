#include "stake/stage_model.hpp"
#include "stake/finding_model.hpp"
#include "stake/stake_text.hpp"
#include "stake/way_text.hpp"

namespace rollscope::ui {
namespace {

using stake::FlowState;
using wallet::Fate;

/// How far the newest transaction is: 0 not sent, 1 sent, 2 in a block, 3 safe, 4 final.
int depthOf(const StakeFlow& flow)
{
    if (!flow.fate) // after a restart nobody follows what is final
        return flow.flow.state >= FlowState::Active      ? 4
               : flow.flow.state == FlowState::Confirmed ? 2
               : flow.flow.state == FlowState::Pending   ? 1
                                                         : 0;
    switch (*flow.fate) {
    case Fate::Included:
    case Fate::Reverted:
        return 2;
    case Fate::Safe:
        return 3;
    case Fate::Final:
        return 4;
    default:
        return 1;
    }
}

} // namespace

/// What it waits for, and how that ended: not everything that is over was claimed.
void StageModel::addClaim(std::vector<StageRow>& rows, const StakeFlow& flow, base::UnixMs now,
                          bool inBlock)
{
    const auto state = flow.flow.state;
    const bool over = state == FlowState::Claimed;
    const qint64 left = *flow.flow.maturity - now;
    const bool ripe =
        left <= 0 || state == FlowState::Claimable || (over && flow.end == WayEnd::Came);
    const QString day = dayText(flow.flow.maturity->value / 1000);
    if (ripe || !over) // what was given back early never could be claimed
        rows.push_back({tr("Can be claimed"),
                        left <= 0 ? tr("since %1").arg(day)
                        : ripe    ? QString()
                                  : tr("at %1, in %2").arg(day, Formatter().duration(left)),
                        ripe      ? Done
                        : inBlock ? Now
                                  : Ahead});
    rows.push_back({over ? endText(flow) : tr("Claimed"), {}, over ? Done : ripe ? Now : Ahead});
}

StageModel::StageModel(QObject* parent) : RowModel(parent) {}

void StageModel::take(const StakeFlow* flow, base::UnixMs now)
{
    std::vector<StageRow> rows;
    if (flow != nullptr) {
        const bool bad = flow->fate == Fate::Reverted || flow->fate == Fate::Replaced ||
                         flow->fate == Fate::Unknown;
        const int depth = depthOf(*flow);
        const auto add = [&](const QString& title, int at, const QString& words) {
            const int state = bad && at == depth        ? Failed
                              : at <= depth             ? Done
                              : at == depth + 1 && !bad ? Now
                                                        : Ahead;
            rows.push_back({title, state == Ahead ? QString() : words, state});
        };
        const auto block = [flow]() -> QString {
            // An approval before it is in a block of its own.
            for (auto it = flow->flow.intents.rbegin(); it != flow->flow.intents.rend(); ++it)
                if (it->block && it->nonce == flow->flow.intents.back().nonce)
                    return tr("block %1, %n on top", nullptr, static_cast<int>(flow->depth))
                        .arg(Formatter().integer(*it->block));
            return {};
        };
        add(tr("Sent"), 1,
            bad && depth == 1    ? saidText(flow->trouble)
            : isUncertain(*flow) ? wayText(*flow)
                                 : QString());
        add(tr("In a block"), 2, bad && depth == 2 ? saidText(flow->trouble) : block());
        add(tr("Safe"), 3, {});
        add(tr("Final"), 4, {});
        if (flow->reorgs > 0)
            rows[1].words = tr("%1; a reorganisation moved it %n time(s)", nullptr, flow->reorgs)
                                .arg(rows[1].words);
        if (flow->flow.maturity)
            addClaim(rows, *flow, now, depth >= 2);
    }
    if (set(std::move(rows)))
        Q_EMIT changed();
}

QVariant StageModel::valueOf(const StageRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case WordsRole:
        return row.words;
    case StateRole:
        return row.state;
    case SummaryRole: {
        const QString state = row.state == Done     ? tr("done")
                              : row.state == Now    ? tr("now")
                              : row.state == Failed ? tr("failed")
                                                    : tr("ahead");
        return tr("%1: %2. %3", "stage, done or ahead, more").arg(row.title, state, row.words);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> StageModel::roleNames() const
{
    return {
        {TitleRole, "title"}, {WordsRole, "words"}, {StateRole, "stage"}, {SummaryRole, "summary"}};
}

} // namespace rollscope::ui
