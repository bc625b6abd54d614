#include "models/verdict_model.hpp"
#include "format/trouble_text.hpp"
#include "models/endpoint_list_model.hpp"
#include <QCoreApplication>
#include <array>

namespace rollscope::ui {

namespace {

constexpr std::array kStates{
    std::pair{"idle", QT_TRANSLATE_NOOP("Incidents", "not asked")},
    std::pair{"ok", QT_TRANSLATE_NOOP("Incidents", "answers")},
    std::pair{"lagging", QT_TRANSLATE_NOOP("Incidents", "lagging")},
    std::pair{"stuck", QT_TRANSLATE_NOOP("Incidents", "stuck")},
    std::pair{"forked", QT_TRANSLATE_NOOP("Incidents", "on a fork")},
    std::pair{"unreachable", QT_TRANSLATE_NOOP("Incidents", "unreachable")},
    std::pair{"rateLimited", QT_TRANSLATE_NOOP("Incidents", "rate limited")},
    std::pair{"lying", QT_TRANSLATE_NOOP("Incidents", "lying")},
};

} // namespace

QString evidenceText(health::EndpointState state)
{
    return QCoreApplication::translate("Incidents",
                                       kStates[static_cast<std::size_t>(state)].second);
}

QString evidenceText(const QString& word)
{
    for (const auto& [name, text] : kStates) {
        if (word == QLatin1String(name)) {
            return QCoreApplication::translate("Incidents", text);
        }
    }
    return word;
}

void VerdictModel::update(const engine::ChainRow& row)
{
    std::vector<Row> next;
    for (const auto& e : row.verdict.evidence) {
        const auto at = static_cast<std::size_t>(e.endpoint);
        if (e.state != health::EndpointState::Idle && at < row.endpoints.size()) {
            // What it shows by now, as the chain's own head beside it.
            const auto& head = row.endpoints[at].head;
            next.push_back({distinctName(row.endpoints, at), e.state, e.lagBlocks, e.forkNumber,
                            head && (!e.head || *e.head < *head) ? head : e.head, e.reason});
        }
    }
    const auto before = m_rows.size();
    if (next.size() < before) {
        beginRemoveRows({}, static_cast<int>(next.size()), static_cast<int>(before) - 1);
        m_rows.resize(next.size());
        endRemoveRows();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] != next[i]) {
            m_rows[i] = next[i];
            Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
        }
    }
    if (next.size() > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(next.size()) - 1);
        m_rows = std::move(next);
        endInsertRows();
    }
    if (m_rows.size() != before) {
        Q_EMIT countChanged();
    }
}

void VerdictModel::retranslate()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

int VerdictModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VerdictModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case OperatorRole:
        return row.op;
    case ShowsRole:
        if (row.state == health::EndpointState::Lagging) {
            return tr("lagging by %Ln block(s)", nullptr,
                      static_cast<int>(std::min<quint64>(row.lagBlocks, 1 << 30)));
        }
        return row.state == health::EndpointState::Forked
                   ? tr("on a fork at %1", "block").arg(m_format.integer(row.forkNumber))
                   : evidenceText(row.state);
    case WellRole:
        return row.state == health::EndpointState::Ok;
    case FailingRole: // the same two that the list of endpoints marks so
        return row.state == health::EndpointState::Unreachable ||
               row.state == health::EndpointState::Lying;
    case HeadRole:
        return row.head ? m_format.integer(*row.head) : QString(kNone);
    case ReasonRole:
        return troubleText(row.reason);
    case SummaryRole:
        return tr("%1: %2, newest block %3", "operator, state, block")
            .arg(row.op, data(index, ShowsRole).toString(), data(index, HeadRole).toString());
    default:
        return {};
    }
}

QHash<int, QByteArray> VerdictModel::roleNames() const
{
    return {{OperatorRole, "operatorName"}, {ShowsRole, "shows"}, {WellRole, "well"},
            {FailingRole, "failing"},       {HeadRole, "head"},   {ReasonRole, "reason"},
            {SummaryRole, "summary"}};
}

} // namespace rollscope::ui
