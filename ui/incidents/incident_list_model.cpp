#include "incidents/incident_list_model.hpp"
#include "incidents/incident_words.hpp"
#include <algorithm>

namespace rollscope::ui {

IncidentListModel::IncidentListModel(QObject* parent) : QAbstractListModel(parent) {}

void IncidentListModel::setSource(IncidentSource* source)
{
    if (m_source == source) {
        return;
    }
    if (m_source != nullptr) {
        m_source->disconnect(this);
    }
    m_source = source;
    if (source != nullptr) {
        connect(source, &IncidentSource::changed, this, &IncidentListModel::refresh);
        connect(source, &IncidentSource::ticked, this, &IncidentListModel::tick);
    }
    Q_EMIT sourceChanged();
    refresh();
}

const std::vector<IncidentEntryPtr>& IncidentListModel::all() const
{
    static const std::vector<IncidentEntryPtr> kNothing;
    return m_source == nullptr ? kNothing : m_known ? m_source->known() : m_source->seen();
}

base::UnixMs IncidentListModel::now() const
{
    return m_source != nullptr ? m_source->time() : base::UnixMs{};
}

QString IncidentListModel::headlineOf(const health::Incident& incident) const
{
    return m_source == nullptr ? QString()
                               : headline(incident, now(), m_source->overSince(incident), m_format);
}

int IncidentListModel::total() const
{
    return static_cast<int>(all().size());
}

bool IncidentListModel::isFiltered() const
{
    return !(m_chain.isEmpty() && m_kind.isEmpty() && m_severity.isEmpty() && m_phase.isEmpty() &&
             m_search.trimmed().isEmpty());
}

void IncidentListModel::showAll()
{
    m_chain.clear();
    m_kind.clear();
    m_severity.clear();
    m_phase.clear();
    m_search.clear();
    refresh();
    Q_EMIT filterChanged();
}

bool IncidentListModel::fits(const IncidentEntry& entry) const
{
    const auto& i = entry.incident;
    const bool open = !i.end;
    if ((!m_chain.isEmpty() && i.chain != m_chain) ||
        (!m_kind.isEmpty() && kindWord(i.kind) != m_kind) ||
        (!m_severity.isEmpty() && severityWord(i.severity) != m_severity) ||
        (m_phase == u"open" && !open) || (m_phase == u"closed" && open)) {
        return false;
    }
    if (!m_known && m_span > 0 && !open && static_cast<double>(i.end->value) < m_from) {
        return false;
    }
    const auto words = m_search.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return true;
    }
    const QString text = entry.chainName + u' ' + i.chain + u' ' + kindText(i.kind) + u' ' +
                         headlineOf(i) + u' ' + i.note + u' ' + i.summary + u' ' + entry.source;
    return std::ranges::all_of(
        words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void IncidentListModel::refresh()
{
    setRange();
    std::vector<IncidentEntryPtr> next;
    for (const auto& entry : all()) {
        if (fits(*entry)) {
            next.push_back(entry);
        }
    }
    std::stable_partition(next.begin(), next.end(),
                          [](const auto& entry) { return !entry->incident.end; });
    const auto before = std::pair(m_rows.size(), m_total);
    show(next);
    m_total = total();
    if (before != std::pair(m_rows.size(), m_total)) {
        Q_EMIT countChanged();
    }
    Q_EMIT rowsChanged();
}

void IncidentListModel::setRange()
{
    double from = m_from, to = m_to;
    if (m_known) {
        if (const auto& known = all(); !known.empty()) {
            constexpr double kRoom = 30 * 86'400'000.0;
            to = static_cast<double>(known.front()->incident.start.value) + kRoom;
            from = static_cast<double>(known.back()->incident.start.value) - kRoom;
        }
    } else {
        constexpr qint64 kStep = 10'000; // a timeline is redrawn no more often
        const qint64 next = (now().value / kStep + 1) * kStep;
        to = static_cast<double>(next);
        from = m_span > 0      ? to - m_span
               : all().empty() ? to - 86'400'000.0
                               : static_cast<double>(all().back()->incident.start.value);
    }
    if (from != m_from || to != m_to) {
        m_from = from;
        m_to = to;
        Q_EMIT rangeChanged();
    }
}

void IncidentListModel::tick()
{
    const auto second = now().value / 1000;
    if (second == m_second) {
        return;
    }
    m_second = second;
    const auto before = m_to;
    setRange();
    if (m_to != before && !m_known) {
        refresh(); // some fell out of the range
    }
    for (int row = 0; row < count() && !m_rows[static_cast<std::size_t>(row)]->incident.end;
         ++row) {
        Q_EMIT dataChanged(index(row), index(row), {HeldRole, HeadlineRole, OverRole, SummaryRole});
    }
}

void IncidentListModel::show(const std::vector<IncidentEntryPtr>& next)
{
    const auto same = [](const IncidentEntryPtr& a, const IncidentEntryPtr& b) {
        return a->incident.id == b->incident.id;
    };
    // Row by row from the top: what is not in the new list goes, what is new comes.
    for (std::size_t at = 0; at < next.size(); ++at) {
        const auto rest = m_rows.begin() + static_cast<std::ptrdiff_t>(at);
        const auto held = std::find_if(rest, m_rows.end(),
                                       [&](const auto& entry) { return same(entry, next[at]); });
        const int row = static_cast<int>(at);
        if (held == m_rows.end()) {
            beginInsertRows({}, row, row);
            m_rows.insert(rest, next[at]);
            endInsertRows();
            continue;
        }
        if (held != rest) {
            beginRemoveRows({}, row, row + static_cast<int>(held - rest) - 1);
            m_rows.erase(rest, held);
            endRemoveRows();
        }
        if (m_rows[at] != next[at]) {
            m_rows[at] = next[at];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (m_rows.size() > next.size()) {
        beginRemoveRows({}, static_cast<int>(next.size()), count() - 1);
        m_rows.resize(next.size());
        endRemoveRows();
    }
}

QStringList IncidentListModel::chains() const
{
    QHash<QString, QString> names;
    for (const auto& entry : all()) {
        names.insert(entry->incident.chain, entry->chainName);
    }
    QStringList ids = names.keys();
    std::ranges::sort(ids, [&names](const QString& a, const QString& b) {
        const int order = names[a].localeAwareCompare(names[b]);
        return order < 0 || (order == 0 && a < b);
    });
    return ids;
}

QStringList IncidentListModel::chainNames() const
{
    QStringList names = chains();
    std::ranges::transform(names, names.begin(),
                           [this](const QString& id) { return chainName(id); });
    return names;
}

QString IncidentListModel::chainName(const QString& chain) const
{
    for (const auto& entry : all()) {
        if (entry->incident.chain == chain) {
            return entry->chainName;
        }
    }
    return chain;
}

QString IncidentListModel::idAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)]->incident.id
                                     : QString();
}

int IncidentListModel::rowOf(const QString& id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&id](const auto& entry) { return entry->incident.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void IncidentListModel::retranslate()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

int IncidentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant IncidentListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& entry = *m_rows[static_cast<std::size_t>(index.row())];
    const auto& i = entry.incident;
    const auto over = m_source != nullptr ? m_source->overSince(i) : std::nullopt;
    switch (role) {
    case IdRole:
        return i.id;
    case ChainRole:
        return i.chain;
    case Qt::DisplayRole:
    case ChainNameRole:
        return entry.chainName;
    case KindTextRole:
        return kindText(i.kind);
    case StateRole:
        return stateOf(i.kind);
    case SeverityTextRole:
        return severityText(i.severity);
    case CriticalRole:
        return i.severity == health::Severity::Critical;
    case HeadlineRole:
        return headlineOf(i);
    case BeganRole:
        return m_format.moment(i.start).left(16);
    case HeldRole:
        return m_format.duration(heldMs(i, over.value_or(now())));
    case OpenRole:
        return !i.end;
    case OverRole:
        return over.has_value();
    case GroupedRole:
        return !i.group.isEmpty();
    case ReconstructedRole:
        return entry.reconstructed || entry.origin == IncidentEntry::Origin::Known;
    case NotedRole:
        return !i.note.isEmpty();
    case SummaryRole: {
        const auto text =
            tr("%1, %2: %3, began %4", "chain, kind, what, when")
                .arg(entry.chainName, kindText(i.kind), headlineOf(i), m_format.moment(i.start));
        return i.end  ? text
               : over ? tr("%1; recovering").arg(text)
                      : tr("%1; still open").arg(text);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> IncidentListModel::roleNames() const
{
    return {{IdRole, "incidentId"},       {ChainRole, "chainId"},
            {ChainNameRole, "chainName"}, {KindTextRole, "kindText"},
            {StateRole, "kindState"},     {SeverityTextRole, "severityText"},
            {CriticalRole, "critical"},   {HeadlineRole, "headline"},
            {BeganRole, "began"},         {HeldRole, "held"},
            {OpenRole, "isOpen"},         {OverRole, "over"},
            {GroupedRole, "grouped"},     {ReconstructedRole, "reconstructed"},
            {NotedRole, "noted"},         {SummaryRole, "summary"}};
}

} // namespace rollscope::ui
