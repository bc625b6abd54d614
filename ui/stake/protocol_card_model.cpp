#include "stake/protocol_card_model.hpp"

namespace rollscope::ui {

ProtocolCardModel::ProtocolCardModel(QObject* parent) : RowModel(parent) {}

void ProtocolCardModel::take(const std::vector<StakeReading>& readings, base::UnixMs now)
{
    m_all.clear();
    for (const auto& reading : readings)
        if (reading.protocol != nullptr)
            m_all.push_back(cardOf(reading, now));
    std::ranges::stable_sort(m_all, before);
    show();
}

void ProtocolCardModel::setFilter(const QString& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show();
    Q_EMIT changed();
}

void ProtocolCardModel::show()
{
    std::vector<ProtocolCard> shown;
    const QString wanted = m_filter.trimmed();
    std::ranges::copy_if(m_all, std::back_inserter(shown), [&](const ProtocolCard& card) {
        const auto has = [&](const QString& text) {
            return text.contains(wanted, Qt::CaseInsensitive);
        };
        return wanted.isEmpty() || has(card.name) || has(card.token) || has(card.chain);
    });
    if (set(std::move(shown)))
        Q_EMIT changed();
}

QString ProtocolCardModel::idAt(int row) const
{
    return row >= 0 && row < count() ? rows()[static_cast<std::size_t>(row)].id : QString();
}

int ProtocolCardModel::rowOf(const QString& protocol) const
{
    const auto found = std::ranges::find(rows(), protocol, &ProtocolCard::id);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant ProtocolCardModel::valueOf(const ProtocolCard& row, int role) const
{
    switch (role) {
    case IdRole:
        return row.id;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case KindRole:
        return row.kind;
    case TokenRole:
        return row.token;
    case LevelRole:
        return row.level;
    case VerdictRole:
        return row.verdict;
    case DetailRole:
        return row.detail;
    case ChainRole:
        return row.chain;
    case ChainStateRole:
        return row.chainState;
    case ChainWordsRole:
        return row.chainWords;
    case WeekRole:
        return row.week;
    case MonthRole:
        return row.month;
    case QuarterRole:
        return row.quarter;
    case RewardsRole:
        return row.rewards;
    case ClaimedRole:
        return row.claimed;
    case DisagreementRole:
        return row.disagreement;
    case ExitRole:
        return row.exit;
    case CoverageRole:
        return row.coverage;
    case CoverageLevelRole:
        return row.coverageLevel;
    case AdminRole:
        return row.admin;
    case AdminLevelRole:
        return row.adminLevel;
    case FlagsRole:
        return row.flags;
    case LastRewardRole:
        return row.lastReward;
    case RewardLevelRole:
        return row.rewardLevel;
    case SizeRole:
        return row.size;
    case SequencerRole:
        return row.sequencer;
    case ShareRole:
        return row.share;
    case AgeRole:
        return row.age;
    case WatchOnlyRole:
        return row.watchOnly;
    case TroubleRole:
        return row.trouble;
    case SummaryRole:
        return QString(tr("%1 on %2: %3. %4 Exit %5, rate over 30 days %6.",
                          "protocol, chain, health, reason, time, rate")
                           .arg(row.name, row.chain, row.verdict, row.detail, row.exit, row.month) +
                       (row.typed.isEmpty() ? QString() : QString(u' ' + row.typed)));
    case TypedRole:
        return row.typed;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProtocolCardModel::roleNames() const
{
    return {{IdRole, "protocolId"},
            {NameRole, "name"},
            {KindRole, "kind"},
            {TokenRole, "token"},
            {LevelRole, "level"},
            {VerdictRole, "verdict"},
            {DetailRole, "detail"},
            {ChainRole, "chain"},
            {ChainStateRole, "chainState"},
            {ChainWordsRole, "chainWords"},
            {WeekRole, "week"},
            {MonthRole, "month"},
            {QuarterRole, "quarter"},
            {RewardsRole, "rewards"},
            {ClaimedRole, "claimed"},
            {DisagreementRole, "disagreement"},
            {ExitRole, "exitTime"},
            {CoverageRole, "coverage"},
            {CoverageLevelRole, "coverageLevel"},
            {AdminRole, "admin"},
            {AdminLevelRole, "adminLevel"},
            {FlagsRole, "flags"},
            {LastRewardRole, "lastReward"},
            {RewardLevelRole, "rewardLevel"},
            {SizeRole, "size"},
            {SequencerRole, "sequencer"},
            {ShareRole, "share"},
            {AgeRole, "age"},
            {WatchOnlyRole, "watchOnly"},
            {TroubleRole, "trouble"},
            {SummaryRole, "summary"},
            {TypedRole, "typed"}};
}

} // namespace rollscope::ui
