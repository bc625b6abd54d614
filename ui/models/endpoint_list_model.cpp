#include "models/endpoint_list_model.hpp"
#include "format/names.hpp"
#include "format/trouble_text.hpp"

namespace rollscope::ui {

using chain::EndpointView;
using net::EndpointState;

endpoint_state::State shownState(const EndpointView& endpoint)
{
    if (!endpoint.active) {
        return endpoint_state::Spare;
    }
    switch (endpoint.status.state) {
    case EndpointState::Idle:
    case EndpointState::Connecting:
        return endpoint_state::Connecting;
    case EndpointState::Ok:
        return endpoint_state::Ok;
    case EndpointState::Silent:
    case EndpointState::RateLimited:
        return endpoint_state::Resting;
    case EndpointState::Unreachable:
        return endpoint_state::Unreachable;
    case EndpointState::PutAside:
        break;
    }
    return endpoint_state::PutAside;
}

QString stateText(const EndpointView& endpoint)
{
    if (!endpoint.active) {
        return EndpointListModel::tr("spare");
    }
    switch (endpoint.status.state) {
    case EndpointState::Idle:
    case EndpointState::Connecting:
        return EndpointListModel::tr("connecting");
    case EndpointState::Ok:
        return EndpointListModel::tr("ok");
    case EndpointState::Silent:
        return EndpointListModel::tr("silent");
    case EndpointState::RateLimited:
        return EndpointListModel::tr("rate limited");
    case EndpointState::Unreachable:
        return EndpointListModel::tr("unreachable");
    case EndpointState::PutAside:
        break;
    }
    return EndpointListModel::tr("put aside");
}

QString distinctName(const std::vector<EndpointView>& endpoints, std::size_t at)
{
    const auto& own = endpoints[at];
    const auto name = operatorText(own.spec.operatorName);
    bool alone = true, transport = true;
    for (std::size_t i = 0; i < endpoints.size(); ++i) {
        if (i != at && endpoints[i].spec.operatorName == own.spec.operatorName) {
            alone = false;
            transport = transport && endpoints[i].spec.webSocket != own.spec.webSocket;
        }
    }
    const auto scheme = own.shown.section(QStringLiteral("://"), 0, 0);
    return alone ? name
           : transport
               ? EndpointListModel::tr("%1 %2", "operator, wss or https").arg(name, scheme)
               : EndpointListModel::tr("%1 %2", "operator, host")
                     .arg(name, own.shown.section(QStringLiteral("://"), 1).section(u'/', 0, 0));
}

EndpointListModel::EndpointListModel(QObject* parent) : QAbstractListModel(parent) {}

static bool sameIdentity(const EndpointView& a, const EndpointView& b)
{
    return a.shown == b.shown && a.spec.operatorName == b.spec.operatorName &&
           a.spec.webSocket == b.spec.webSocket;
}

static QList<int> changedRoles(const EndpointView& a, const EndpointView& b, bool headMoved)
{
    QList<int> roles;
    if (a.active != b.active || a.status.state != b.status.state) {
        roles << EndpointListModel::StateRole << EndpointListModel::StateTextRole;
    }
    if (a.status.latencyMs != b.status.latencyMs) {
        roles << EndpointListModel::LatencyRole;
    }
    if (a.head != b.head) {
        roles << EndpointListModel::HeadRole;
    }
    if (a.head != b.head || headMoved) {
        roles << EndpointListModel::BehindRole;
    }
    if (a.status.bytes.in != b.status.bytes.in) {
        roles << EndpointListModel::InRole;
    }
    if (a.status.bytes.out != b.status.bytes.out) {
        roles << EndpointListModel::OutRole;
    }
    if (a.status.errors != b.status.errors || a.status.reconnects != b.status.reconnects) {
        roles << EndpointListModel::ErrorsRole;
    }
    if (a.status.lastError.what != b.status.lastError.what ||
        a.status.lastError.where != b.status.lastError.where ||
        a.status.reason.what != b.status.reason.what ||
        a.status.reason.where != b.status.reason.where ||
        a.status.reason.hint != b.status.reason.hint) {
        roles << EndpointListModel::ReasonRole << EndpointListModel::BriefRole;
    }
    return roles;
}

void EndpointListModel::update(const std::vector<EndpointView>& endpoints,
                               std::optional<quint64> chainHead, base::UnixMs now)
{
    const bool headMoved = m_chainHead != chainHead, clockMoved = m_now != now;
    m_chainHead = chainHead;
    m_now = now;

    // The list of a chain changes only by a new configuration: cut at the first difference, then
    // append.
    std::size_t same = 0;
    while (same < m_endpoints.size() && same < endpoints.size() &&
           sameIdentity(m_endpoints[same], endpoints[same])) {
        ++same;
    }
    if (same < m_endpoints.size()) {
        beginRemoveRows({}, static_cast<int>(same), static_cast<int>(m_endpoints.size()) - 1);
        m_endpoints.resize(same);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < same; ++i) {
        const auto roles = changedRoles(m_endpoints[i], endpoints[i], headMoved);
        m_endpoints[i] = endpoints[i];
        if (!roles.isEmpty()) {
            const auto at = index(static_cast<int>(i));
            Q_EMIT dataChanged(at, at, roles);
        }
    }
    if (clockMoved && same > 0) {
        Q_EMIT dataChanged(index(0), index(static_cast<int>(same) - 1), {SinceRole});
    }
    if (same < endpoints.size()) {
        beginInsertRows({}, static_cast<int>(same), static_cast<int>(endpoints.size()) - 1);
        m_endpoints.insert(m_endpoints.end(), endpoints.begin() + static_cast<std::ptrdiff_t>(same),
                           endpoints.end());
        endInsertRows();
    }
}

void EndpointListModel::retranslate()
{
    if (!m_endpoints.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

/// The last trouble; where it happened is left out when the row's own address says so already.
static QString lastTrouble(const EndpointView& endpoint)
{
    auto reason = endpoint.status.reason;
    const bool past = reason.what.isEmpty();
    if (past) {
        reason = endpoint.status.lastError;
    }
    if (reason.what.isEmpty()) {
        return {};
    }
    if (endpoint.shown.contains(reason.where) || reason.where.contains(endpoint.shown)) {
        reason.where.clear();
    }
    return past ? EndpointListModel::tr("last error: %1").arg(troubleText(reason))
                : troubleText(reason);
}

int EndpointListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_endpoints.size());
}

QVariant EndpointListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& endpoint = m_endpoints[static_cast<std::size_t>(index.row())];
    const auto& status = endpoint.status;
    switch (role) {
    case Qt::DisplayRole:
    case OperatorRole:
        return distinctName(m_endpoints, static_cast<std::size_t>(index.row()));
    case UrlRole:
        return endpoint.shown;
    case TransportRole:
        return endpoint.spec.webSocket ? tr("WebSocket") : tr("HTTP");
    case StateRole:
        return shownState(endpoint);
    case StateTextRole:
        return stateText(endpoint);
    case SinceRole:
        return endpoint.active && status.since.value > 0 ? m_format.duration(m_now - status.since)
                                                         : QString();
    case LatencyRole:
        return status.latencyMs ? m_format.latency(*status.latencyMs) : QString(kNone);
    case HeadRole:
        return endpoint.head ? m_format.integer(*endpoint.head) : QString(kNone);
    case BehindRole:
        // Of one that cannot be reached it is not known any more.
        return endpoint.head && m_chainHead && *endpoint.head < *m_chainHead &&
                       status.state == net::EndpointState::Ok
                   ? tr("%Ln block(s) behind", nullptr,
                        static_cast<int>(std::min<quint64>(*m_chainHead - *endpoint.head, 1 << 30)))
                   : QString();
    case InRole:
        return m_format.bytes(status.bytes.in);
    case OutRole:
        return m_format.bytes(status.bytes.out);
    case ErrorsRole:
        return m_format.integer(status.errors);
    case ReasonRole:
        return lastTrouble(endpoint);
    case BriefRole:
        return troubleText(status.reason.what);
    default:
        return {};
    }
}

QHash<int, QByteArray> EndpointListModel::roleNames() const
{
    return {
        {OperatorRole, "operatorName"},
        {UrlRole, "url"},
        {TransportRole, "transport"},
        {StateRole, "endpointState"},
        {StateTextRole, "stateText"},
        {SinceRole, "since"},
        {LatencyRole, "latency"},
        {HeadRole, "head"},
        {BehindRole, "behind"},
        {InRole, "received"},
        {OutRole, "sent"},
        {ErrorsRole, "errors"},
        {ReasonRole, "reason"},
        {BriefRole, "brief"},
    };
}

} // namespace rollscope::ui
