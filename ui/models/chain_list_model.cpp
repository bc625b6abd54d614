#include "models/chain_list_model.hpp"
#include "format/names.hpp"
#include "format/trouble_text.hpp"
#include "models/chain_state.hpp"
#include "models/cost_facts.hpp"
#include "models/row_facts.hpp"
#include "models/verdict_text.hpp"
#include <algorithm>

namespace rollscope::ui {

using engine::ChainRow;

ChainListModel::ChainListModel(QObject* parent) : QAbstractListModel(parent) {}

ChainListModel::~ChainListModel() = default;

/// The roles whose value differs, but for those that time alone moves.
static QList<int> changedRoles(const ChainRow& a, const ChainRow& b)
{
    using M = ChainListModel;
    QList<int> roles;
    const auto& ra = shownRates(a);
    const auto& rb = shownRates(b);
    if (a.state != b.state) {
        roles << M::EndpointsTroubleRole;
    }
    if (a.stateReason != b.stateReason) {
        roles << M::ReasonRole << M::BriefRole;
    }
    if (ra.tps != rb.tps) {
        roles << M::TpsRole << M::TpsTextRole << M::SummaryRole;
    }
    if (ra.mgasPerSecond != rb.mgasPerSecond) {
        roles << M::MgasRole << M::MgasTextRole;
    }
    if (ra.coverage != rb.coverage || ra.lastBlock != rb.lastBlock) {
        roles << M::CoverageRole << M::CoverageTextRole;
    }
    if (a.head.has_value() != b.head.has_value() || (a.head && a.head->number != b.head->number)) {
        roles << M::HeadRole << M::HeadTextRole;
    }
    if (a.head.has_value() != b.head.has_value() ||
        (a.head && a.head->baseFeePerGas != b.head->baseFeePerGas)) {
        roles << M::BaseFeeRole << M::BaseFeeTextRole << M::BaseFeeUnitRole;
    }
    if (a.endpointsOk != b.endpointsOk || a.endpointsActive != b.endpointsActive ||
        !sameEndpointHealth(a, b)) {
        roles << M::EndpointsRole << M::EndpointsTextRole << M::EndpointsTroubleRole
              << M::EndpointsTipRole;
    }
    if (lagMs(a, a.tags.safeTimestamp) != lagMs(b, b.tags.safeTimestamp) ||
        lagMs(a, a.tags.finalizedTimestamp) != lagMs(b, b.tags.finalizedTimestamp)) {
        roles << M::SafeLagRole << M::SafeLagTextRole << M::FinalLagRole << M::FinalLagTextRole;
    }
    if (ra.blockTimeMs != rb.blockTimeMs) {
        roles << M::BlockTimeRole << M::BlockTimeTextRole;
    }
    if (swapUsd(a) != swapUsd(b) || swapRatio(a) != swapRatio(b)) {
        roles << M::SwapRole << M::SwapTextRole << M::L1RatioRole << M::L1RatioTextRole;
    }
    if (sequencersOf(a) != sequencersOf(b)) {
        roles << M::SequencersRole << M::SequencersTextRole;
    }
    if (a.tvlUsd != b.tvlUsd) {
        roles << M::TvlRole << M::TvlTextRole;
    }
    if (a.reorgs != b.reorgs) {
        roles << M::ReorgsRole << M::ReorgsTextRole;
    }
    if (a.name != b.name || a.stack != b.stack || a.network != b.network) {
        roles << M::NameRole << M::StackRole << M::NetworkRole << M::SummaryRole;
    }
    return roles;
}

void ChainListModel::matchRows(const engine::Snapshot& next)
{
    const auto& chains = next.chains;
    const auto isThere = [&chains](const Row& row) {
        return std::ranges::find(chains, row.chain->id, &ChainRow::id) != chains.end();
    };
    for (auto i = m_rows.size(); i-- > 0;) {
        if (!isThere(m_rows[i])) {
            const int at = static_cast<int>(i);
            beginRemoveRows({}, at, at);
            m_rows.erase(m_rows.begin() + at);
            endRemoveRows();
        }
    }
    const auto isHeld = [this](const ChainRow& chain) {
        return std::ranges::any_of(m_rows,
                                   [&chain](const Row& row) { return row.chain->id == chain.id; });
    };
    for (std::size_t i = 0; i < chains.size(); ++i) {
        const int at = static_cast<int>(i);
        const auto found = std::find_if(m_rows.begin() + at, m_rows.end(), [&](const Row& row) {
            return row.chain->id == chains[i].id;
        });
        if (found == m_rows.end()) {
            // New neighbours come in one change: each costs whoever looks a layout.
            auto end = i + 1;
            while (end < chains.size() && !isHeld(chains[end]))
                ++end;
            beginInsertRows({}, at, static_cast<int>(end) - 1);
            std::vector<Row> fresh;
            for (; i < end; ++i)
                fresh.push_back(
                    {&chains[i], Spark(chains[i].tpsSpark), shownState(chains[i], next)});
            m_rows.insert(m_rows.begin() + at, std::make_move_iterator(fresh.begin()),
                          std::make_move_iterator(fresh.end()));
            endInsertRows();
            --i;
        } else if (const int from = static_cast<int>(found - m_rows.begin()); from != at) {
            beginMoveRows({}, from, from, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
    }
}

void ChainListModel::update(const engine::SnapshotPtr& snapshot)
{
    if (!snapshot || snapshot == m_snapshot) {
        return;
    }
    // Rows point into the old snapshot until each is moved over: it lives to the end of this
    // function.
    const auto before = std::exchange(m_snapshot, snapshot);
    const bool same = std::ranges::equal(
        m_rows, snapshot->chains, {}, [](const Row& row) { return row.chain->id; }, &ChainRow::id);
    if (!same) {
        matchRows(*snapshot);
    }
    bool places = !same;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        auto& row = m_rows[i];
        const auto* next = &snapshot->chains[i];
        if (row.chain == next) {
            continue;
        }
        auto roles = changedRoles(*row.chain, *next);
        if (row.chain->postedAt != next->postedAt) {
            roles << PostingAgeRole << PostingAgeTextRole;
        }
        const auto state = shownState(*next, *snapshot);
        if (state != row.state) {
            roles << SeverityRole << StateRole << StateTextRole << SummaryRole;
        }
        if (state == chain_state::Recovering || row.state == chain_state::Recovering) {
            roles << ReasonRole << BriefRole; // it tells for how long blocks come again
        }
        row.state = state;
        row.chain = next;
        places = places || roles.contains(StateRole) || roles.contains(NameRole);
        if (!sameColumns(row.spark.columns(), next->tpsSpark)) {
            row.spark = Spark(next->tpsSpark);
            roles << SparkRole;
        }
        if (!roles.isEmpty()) {
            const auto at = index(static_cast<int>(i));
            Q_EMIT dataChanged(at, at, roles);
        }
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(
            index(0), index(static_cast<int>(m_rows.size()) - 1),
            {AgeRole, AgeTextRole, AgeStaleRole, PostingAgeRole, PostingAgeTextRole});
    }
    Q_EMIT updated(places);
    for (const auto& row : m_rows) {
        if (auto* detail = m_details.value(row.chain->id)) {
            detail->update(*row.chain, *snapshot);
        }
    }
}

void ChainListModel::retranslate()
{
    if (m_rows.empty()) {
        return;
    }
    Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    Q_EMIT updated(true);
    for (const auto& row : m_rows) {
        if (auto* detail = m_details.value(row.chain->id)) {
            detail->retranslate();
            detail->update(*row.chain, *m_snapshot);
        }
    }
}

ChainDetail* ChainListModel::detailOf(const QString& chainId)
{
    if (auto* known = m_details.value(chainId)) {
        return known;
    }
    for (const auto& row : m_rows) {
        if (row.chain->id == chainId) {
            auto* detail = new ChainDetail(this);
            detail->update(*row.chain, *m_snapshot);
            m_details.insert(chainId, detail);
            return detail;
        }
    }
    return nullptr;
}

int ChainListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChainListModel::rawValue(const Row& row, int role) const
{
    const auto& chain = *row.chain;
    const auto& rates = shownRates(chain);
    switch (role) {
    case SeverityRole:
        return severity(row.state);
    case TpsRole:
        return rates.tps.value_or(-1);
    case MgasRole:
        return rates.mgasPerSecond.value_or(-1);
    case BaseFeeRole:
        return chain.head && chain.head->baseFeePerGas ? chain.head->baseFeePerGas->toDouble()
                                                       : -1.0;
    case HeadRole:
        return chain.head ? QVariant(static_cast<qulonglong>(chain.head->number)) : QVariant(-1);
    case AgeRole:
        return headAgeMs(chain, m_snapshot->time).value_or(-1);
    case CoverageRole:
        return rates.lastBlock == 0 ? -1.0 : rates.coverage;
    case EndpointsRole:
        return chain.endpointsActive == 0
                   ? 0.0
                   : static_cast<double>(chain.endpointsOk) / chain.endpointsActive;
    case ReorgsRole:
        return static_cast<qulonglong>(chain.reorgs);
    case SafeLagRole:
        return lagMs(chain, chain.tags.safeTimestamp).value_or(-1);
    case FinalLagRole:
        return lagMs(chain, chain.tags.finalizedTimestamp).value_or(-1);
    case PostingAgeRole:
        return postingAgeMs(chain, m_snapshot->time).value_or(-1);
    case TvlRole:
        return chain.tvlUsd.value_or(-1);
    case BlockTimeRole:
        return rates.blockTimeMs.value_or(-1);
    case SwapRole:
        return swapUsd(chain);
    case L1RatioRole:
        return swapRatio(chain);
    case SequencersRole:
        return sequencersOf(chain);
    default:
        return {};
    }
}

QVariant ChainListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& chain = *row.chain;
    const auto& rates = shownRates(chain);
    const bool hasFee = chain.head && chain.head->baseFeePerGas;
    switch (role) {
    case ChainIdRole:
        return chain.id;
    case Qt::DisplayRole:
    case NameRole:
        return chain.name;
    case StackRole:
        return stackLabel(chain.stack);
    case NetworkRole:
        return chain.network == u"mainnet" ? QString() : networkText(chain.network);
    case StateRole:
        return static_cast<int>(row.state);
    case StateTextRole:
        return stateText(row.state);
    case ReasonRole:
        return shownReason(chain, *m_snapshot, m_format);
    case BriefRole:
        return briefReason(chain, *m_snapshot, m_format);
    case TpsTextRole:
        return m_format.rate(rates.tps);
    case SparkRole:
        return QVariant::fromValue(row.spark);
    case MgasTextRole:
        return m_format.rate(rates.mgasPerSecond);
    case BaseFeeTextRole:
        return hasFee ? m_format.gasPrice(*chain.head->baseFeePerGas).value : QString(kNone);
    case BaseFeeUnitRole:
        return hasFee ? m_format.gasPrice(*chain.head->baseFeePerGas).unit : QString();
    case HeadTextRole:
        return chain.head ? m_format.integer(chain.head->number) : QString(kNone);
    case AgeTextRole: {
        const auto age = headAgeMs(chain, m_snapshot->time);
        return age ? m_format.duration(*age) : QString(kNone);
    }
    case AgeStaleRole:
        return headIsStale(chain, m_snapshot->time);
    case CoverageTextRole:
        return rates.lastBlock == 0 || rates.coverage >= 1 ? QString()
                                                           : m_format.share(rates.coverage);
    case EndpointsTextRole:
        return tr("%1/%2", "endpoints that answer / connected")
            .arg(m_format.integer(static_cast<quint64>(std::max(chain.endpointsOk, 0))),
                 m_format.integer(static_cast<quint64>(std::max(chain.endpointsActive, 0))));
    case EndpointsTroubleRole:
        return chain.state != engine::LiveState::Starting &&
               (chain.endpointsOk < chain.endpointsActive || chain.endpointsActive == 0);
    case EndpointsTipRole:
        return endpointsTip(chain);
    case ReorgsTextRole:
        return chain.reorgs == 0 ? QString(kNone) : m_format.integer(chain.reorgs);
    case SafeLagTextRole:
    case FinalLagTextRole: {
        const auto lag = lagMs(chain, role == SafeLagTextRole ? chain.tags.safeTimestamp
                                                              : chain.tags.finalizedTimestamp);
        return lag ? m_format.duration(*lag) : QString(kNone);
    }
    case BlockTimeTextRole:
        return rates.blockTimeMs ? m_format.latency(*rates.blockTimeMs) : QString(kNone);
    case SwapTextRole:
        return m_format.usd(swapUsd(chain));
    case L1RatioTextRole: {
        const double ratio = swapRatio(chain);
        return ratio < 0 ? QString(kNone)
                         : tr("%1×", "times cheaper than Ethereum").arg(m_format.rate(ratio));
    }
    case SequencersTextRole:
        return CostFacts(m_format).sequencerCount(chain);
    case PostingAgeTextRole: {
        const auto age = postingAgeMs(chain, m_snapshot->time);
        return age ? m_format.duration(*age) : QString(kNone);
    }
    case TvlTextRole:
        return m_format.usdShort(chain.tvlUsd.value_or(-1));
    case KindRole:
        return chain.kind;
    case StageRole:
        return chain.stage;
    case SummaryRole:
        return summary(row);
    default:
        return rawValue(row, role);
    }
}

QString ChainListModel::endpointsTip(const ChainRow& chain) const
{
    QStringList lines;
    int spare = 0;
    for (const auto& endpoint : chain.endpoints) {
        if (!endpoint.active) {
            ++spare;
        } else if (endpoint.status.reason.what.isEmpty() ||
                   endpoint.status.state == net::EndpointState::Ok) {
            lines << tr("%1: %2", "operator: state")
                         .arg(operatorText(endpoint.spec.operatorName), stateText(endpoint));
        } else {
            lines << tr("%1: %2 (%3)", "operator: state (reason)")
                         .arg(operatorText(endpoint.spec.operatorName), stateText(endpoint),
                              troubleText(endpoint.status.reason.what));
        }
    }
    if (spare > 0) {
        lines << tr("%n more in reserve", nullptr, spare);
    }
    return lines.isEmpty() ? tr("No endpoint is configured") : lines.join(u'\n');
}

QString ChainListModel::summary(const Row& row) const
{
    const auto& chain = *row.chain;
    const auto& tps = shownRates(chain).tps;
    return tps ? tr("%1, %2, %3 transactions per second")
                     .arg(chain.name, stateText(row.state), m_format.rate(tps))
               : tr("%1, %2", "name, state").arg(chain.name, stateText(row.state));
}

} // namespace rollscope::ui
