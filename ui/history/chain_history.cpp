#include "history/chain_history.hpp"
#include "format/formatter.hpp"
#include "format/trouble_text.hpp"
#include <limits>

namespace rollscope::ui {

using engine::GapReason;
using engine::HistoryMetric;

QString gapText(GapReason reason)
{
    switch (reason) {
    case GapReason::NotWatched:
        return ChainHistory::tr("not watched then", "reason of a gap");
    case GapReason::NoEndpoint:
        return ChainHistory::tr("no endpoint answered", "reason of a gap");
    case GapReason::NoBlocks:
        return ChainHistory::tr("no blocks came", "reason of a gap");
    case GapReason::Missing:
        return ChainHistory::tr("blocks not fetched", "reason of a gap");
    }
    return {};
}

ChainHistory::ChainHistory(QObject* parent) : QObject(parent), m_blocks(this) {}

ChainHistory::~ChainHistory()
{
    if (m_source != nullptr) {
        m_source->release(m_id);
    }
}

void ChainHistory::componentComplete()
{
    m_complete = true;
    want();
}

template <class T> bool ChainHistory::put(T& member, const T& value, void (ChainHistory::*told)())
{
    if (member == value) {
        return false;
    }
    member = value;
    Q_EMIT(this->*told)();
    m_moved = true;
    want();
    return true;
}

void ChainHistory::setSource(HistorySource* source)
{
    if (m_source == source) {
        return;
    }
    if (m_source != nullptr) {
        m_source->release(m_id);
        m_source->disconnect(this);
    }
    m_source = source;
    if (source != nullptr) {
        connect(source, &HistorySource::restarted, this, [this] {
            forget();
            m_moved = true;
            want();
        });
        // Blocks go on coming while the range stands still.
        connect(source, &HistorySource::ticked, this, [this] {
            if (m_tape > 0) {
                want();
            }
        });
        m_id = source->subscribe([this](const engine::HistoryPtr& h) { take(h); });
    }
    m_waiting = false;
    Q_EMIT sourceChanged();
    want();
}

void ChainHistory::setRange(TimeRange* range)
{
    if (m_range == range) {
        return;
    }
    if (m_range != nullptr) {
        m_range->disconnect(this);
    }
    m_range = range;
    if (range != nullptr) {
        connect(range, &TimeRange::changed, this, [this] {
            const bool follows = m_range->window().follows();
            m_moved = m_moved || !follows || !m_followed || !m_last ||
                      m_askedSpan != m_range->window().span();
            m_followed = follows;
            want();
        });
    }
    Q_EMIT rangeChanged();
    want();
}

void ChainHistory::setChain(const QString& chain)
{
    if (m_chain != chain) {
        forget();
        put(m_chain, chain, &ChainHistory::chainChanged);
    }
}

void ChainHistory::setColumns(int columns)
{
    put(m_columns, std::clamp(columns, 0, 8192), &ChainHistory::columnsChanged);
}

void ChainHistory::setMetrics(const QList<int>& metrics)
{
    put(m_metrics, metrics, &ChainHistory::metricsChanged);
}

void ChainHistory::setTape(int blocks)
{
    put(m_tape, blocks, &ChainHistory::tapeChanged);
}

void ChainHistory::setActive(bool active)
{
    put(m_active, active, &ChainHistory::activeChanged);
}

void ChainHistory::forget()
{
    m_last.reset();
    m_lines = {};
    m_gaps = {};
    joinBands();
    m_state = Idle;
    m_waiting = false;
    m_blocks.update({}, {}, {});
    Q_EMIT changed();
}

/// How often a window that moves with the time is drawn anew: no more than its pixels move.
qint64 ChainHistory::pauseMs() const
{
    const auto column = m_range->window().span() / std::max(m_columns, 1);
    return std::clamp<qint64>(column / 2, 200, 5'000);
}

void ChainHistory::want()
{
    m_wanted = true;
    if (m_posted || m_waiting) {
        return;
    }
    // Several properties change together: one question for all.
    m_posted = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_posted = false;
            askNow();
        },
        Qt::QueuedConnection);
}

void ChainHistory::askNow()
{
    if (!m_complete || !m_active || m_waiting || !m_wanted || m_source == nullptr ||
        m_range == nullptr || m_columns < 1 || m_chain.isEmpty()) {
        return;
    }
    const base::UnixMs now{m_range->window().now()};
    // The tape wants its second; the lines wait until a pixel moved.
    const auto pause = m_tape > 0 ? std::min<qint64>(pauseMs(), 1'000) : pauseMs();
    if (!m_moved && now - m_askedAt >= 0 && now - m_askedAt < pause) {
        return;
    }
    engine::HistoryQuery query;
    query.id = m_id;
    query.chain = m_chain;
    query.from = {m_range->window().from()};
    query.to = {m_range->window().to()};
    query.columns = m_columns;
    m_askedSpan = m_range->window().span();
    if (m_range->isLive()) {
        // On a grid of whole columns a moving window shifts by pixels: what is drawn stays as it
        // was.
        const auto width = std::max<qint64>(1, m_askedSpan / m_columns);
        query.to.value = (query.to.value + width - 1) / width * width;
        query.from.value = query.to.value - width * m_columns;
    }
    query.tape = m_tape;
    for (const int metric : m_metrics) {
        if (metric >= 0 && metric < static_cast<int>(HistoryMetric::Count_)) {
            query.metrics.push_back(static_cast<HistoryMetric>(metric));
        }
    }
    m_wanted = false;
    m_moved = false;
    m_waiting = true;
    m_askedAt = now;
    if (m_state == Idle) {
        m_state = Loading;
        Q_EMIT changed();
    }
    m_source->ask(query);
}

void ChainHistory::take(const engine::HistoryPtr& history)
{
    m_waiting = false;
    if (history->query.chain != m_chain) {
        want();
        return;
    }
    m_last = history;
    m_lines = {};
    bool any = false;
    double known = std::numeric_limits<double>::max(); // since when, in ms UTC
    const auto width = static_cast<double>(history->query.to - history->query.from);
    for (const auto& line : history->lines) {
        const auto first = std::ranges::find(line.columns, false, &series::Column::gap);
        if (first != line.columns.end()) {
            any = true;
            const auto at = static_cast<double>(first - line.columns.begin());
            known = std::min(known, static_cast<double>(history->query.from.value) +
                                        width * at / static_cast<double>(line.columns.size()));
        }
        m_lines[static_cast<std::size_t>(line.metric)] = Spark(line.columns);
    }
    std::vector<ChartBand> bands;
    for (const auto& gap : history->gaps) {
        // Before the first figure there is nothing to interrupt: that time stays blank.
        const bool before =
            gap.reason == GapReason::NotWatched && static_cast<double>(gap.from.value) < known;
        bands.push_back({static_cast<double>(gap.from.value), static_cast<double>(gap.to.value),
                         before ? ChartBand::Tone::Unwatched : ChartBand::Tone::Gap,
                         gapText(gap.reason)});
    }
    m_gaps = ChartBands(std::move(bands));
    joinBands();
    m_blocks.update(history->tape, {static_cast<qint64>(m_source->now())}, history->explorer);
    m_state = !history->known ? UnknownChain : any || !history->tape.empty() ? Ready : Empty;
    Q_EMIT changed();
    if (m_wanted) {
        want();
    }
}

void ChainHistory::joinBands()
{
    const auto gaps = m_gaps.all(), incidents = m_incidents.all();
    std::vector<ChartBand> all(incidents.begin(), incidents.end());
    all.insert(all.end(), gaps.begin(), gaps.end());
    m_bands = ChartBands(std::move(all));
}

void ChainHistory::setIncidents(const ChartBands& incidents)
{
    if (!(m_incidents == incidents)) {
        m_incidents = incidents;
        joinBands();
        Q_EMIT changed();
    }
}

QString ChainHistory::trouble() const
{
    return m_last ? troubleText(m_last->trouble) : QString();
}

QString ChainHistory::detail() const
{
    if (!m_last || !m_last->stored || m_last->stepMs == 0) {
        return {};
    }
    return tr("means over %1").arg(Formatter().duration(m_last->stepMs));
}

double ChainHistory::from() const
{
    return m_last               ? static_cast<double>(m_last->query.from.value)
           : m_range != nullptr ? m_range->from()
                                : 0;
}

double ChainHistory::to() const
{
    return m_last               ? static_cast<double>(m_last->query.to.value)
           : m_range != nullptr ? m_range->to()
                                : 1;
}

Spark ChainHistory::first() const
{
    const int metric = m_metrics.value(0, -1);
    return metric < 0 || metric >= static_cast<int>(HistoryMetric::Count_)
               ? Spark()
               : line(static_cast<HistoryMetric>(metric));
}

Spark ChainHistory::line(HistoryMetric metric) const
{
    return m_lines[static_cast<std::size_t>(metric)];
}

} // namespace rollscope::ui
