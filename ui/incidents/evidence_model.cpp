#include "incidents/evidence_model.hpp"
#include "base/hex.hpp"
#include "format/names.hpp"
#include "models/verdict_model.hpp"

namespace rollscope::ui {

static bool sameEvidence(const health::IncidentEvidence& a, const health::IncidentEvidence& b)
{
    return a.at == b.at && a.endpoint == b.endpoint && a.state == b.state && a.block == b.block &&
           a.hash == b.hash && a.arrival == b.arrival;
}

void EvidenceModel::setRows(const std::vector<health::IncidentEvidence>& rows)
{
    // Evidence is only ever added while an incident is looked at; another incident is another list.
    const bool grows = rows.size() >= m_rows.size() &&
                       std::equal(m_rows.begin(), m_rows.end(), rows.begin(), sameEvidence);
    if (!grows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        Q_EMIT countChanged();
    } else if (rows.size() > m_rows.size()) {
        beginInsertRows({}, count(), static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
        Q_EMIT countChanged();
    }
}

int EvidenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& e = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case OperatorRole:
        return operatorText(e.endpoint);
    case WhenRole:
        return e.at == health::Phase::Closed ? tr("at the end", "evidence")
                                             : tr("at the start", "evidence");
    case StateTextRole:
        return evidenceText(e.state);
    case WellRole:
        return e.state == u"ok";
    case BlockRole:
        return e.block ? m_format.integer(*e.block) : QString(kNone);
    case HashRole:
        return e.hash == base::Hash32{} ? QString() : base::toQString(base::toHex(e.hash));
    case BriefHashRole: {
        const auto hex = data(index, HashRole).toString();
        return hex.isEmpty() ? QString(kNone) : QString(hex.left(6) + u'\u2026' + hex.right(4));
    }
    case ArrivalRole:
        return e.arrival.value > 0 ? m_format.timeOfDay(e.arrival) : QString(kNone);
    case SummaryRole:
        return tr("%1 %2: %3, block %4, arrived %5", "operator, when, state, block, time")
            .arg(operatorText(e.endpoint), data(index, WhenRole).toString(), evidenceText(e.state),
                 data(index, BlockRole).toString(), data(index, ArrivalRole).toString());
    default:
        return {};
    }
}

QHash<int, QByteArray> EvidenceModel::roleNames() const
{
    return {{OperatorRole, "operatorName"}, {WhenRole, "when"},
            {StateTextRole, "stateText"},   {WellRole, "well"},
            {BlockRole, "block"},           {HashRole, "hash"},
            {BriefHashRole, "briefHash"},   {ArrivalRole, "arrival"},
            {SummaryRole, "summary"}};
}

} // namespace rollscope::ui
