#include "incidents/timeline_item.hpp"
#include "charts/state_glyph.hpp"
#include "charts/time_ticks.hpp"
#include "incidents/incident_words.hpp"
#include <QPainter>

namespace rollscope::ui {

namespace {

constexpr double kLeast = 14; ///< of a bar: its sign is seen whole
constexpr double kSlack = 4;
constexpr double kTickRoom = 110;

StateGlyph::Shape shapeOf(health::IncidentKind kind)
{
    using health::IncidentKind;
    switch (kind) {
    case IncidentKind::Halt:
        return StateGlyph::Square;
    case IncidentKind::Rollback:
        return StateGlyph::Loop;
    case IncidentKind::SafeHeadStall:
        return StateGlyph::Diamond;
    case IncidentKind::Degraded:
    case IncidentKind::Backfill:
        break;
    }
    return StateGlyph::HalfDisc;
}

} // namespace

TimelineItem::TimelineItem(QQuickItem* parent) : ImageItem(parent), m_ticks(this) {}

void TimelineItem::setModel(IncidentListModel* model)
{
    if (m_model == model) {
        return;
    }
    if (m_model != nullptr) {
        m_model->disconnect(this);
    }
    m_model = model;
    if (model != nullptr) {
        connect(model, &IncidentListModel::rowsChanged, this, &TimelineItem::lay);
        connect(model, &IncidentListModel::rangeChanged, this, &TimelineItem::lay);
    }
    Q_EMIT modelChanged();
    lay();
}

void TimelineItem::setCurrent(const QString& id)
{
    if (m_current != id) {
        m_current = id;
        repaint();
        Q_EMIT currentChanged();
    }
}

void TimelineItem::setLaneHeight(qreal height)
{
    if (m_laneHeight != height && height > 1) {
        m_laneHeight = height;
        restyle();
    }
}

void TimelineItem::setColors(const QList<QColor>& colors)
{
    if (m_colors != colors) {
        m_colors = colors;
        restyle();
    }
}

void TimelineItem::setGridColor(const QColor& color)
{
    if (m_grid != color) {
        m_grid = color;
        restyle();
    }
}

void TimelineItem::setCurrentColor(const QColor& color)
{
    if (m_mark != color) {
        m_mark = color;
        restyle();
    }
}

void TimelineItem::restyle()
{
    repaint();
    Q_EMIT styleChanged();
}

void TimelineItem::geometryChange(const QRectF& now, const QRectF& before)
{
    ImageItem::geometryChange(now, before);
    if (now.width() != before.width()) {
        lay();
    }
}

void TimelineItem::lay()
{
    m_entries.clear();
    std::vector<TimelineEvent> events;
    double from = 0, to = 0;
    if (m_model != nullptr) {
        m_entries = m_model->rows();
        from = m_model->from();
        to = m_model->to();
    }
    events.reserve(m_entries.size());
    for (const auto& entry : m_entries) {
        const auto& i = entry->incident;
        events.push_back({i.chain, static_cast<double>(i.start.value),
                          static_cast<double>(i.end.value_or(i.start).value), !i.end, rankOf(i)});
    }
    m_shape = layTimeline(events, from, to, width(), kLeast);

    std::vector<TickModel::Row> rows;
    const int most = std::max(1, static_cast<int>(width() / kTickRoom));
    for (const auto& tick : timeTicks(static_cast<qint64>(from), static_cast<qint64>(to), most,
                                      m_model != nullptr ? QLocale() : QLocale::c())) {
        const auto ms = static_cast<double>(tick.ms);
        rows.push_back({ms, (ms - from) / (to - from), tick.label, tick.major});
    }
    m_ticks.setRows(rows);
    repaint();
    Q_EMIT laid();
}

QString TimelineItem::idOf(const TimelineBar& bar) const
{
    return m_entries[bar.event]->incident.id;
}

QStringList TimelineItem::laneNames() const
{
    QStringList names;
    for (const auto& lane : m_shape.lanes) {
        names << (m_model != nullptr ? m_model->chainName(lane) : lane);
    }
    return names;
}

QString TimelineItem::summary() const
{
    const auto bars = static_cast<int>(m_shape.bars.size());
    const auto open = std::ranges::count_if(m_shape.bars, &TimelineBar::open);
    if (bars == 0) {
        return tr("Timeline: no incident in this range");
    }
    return tr("Timeline: %1 on %2; open now: %3", "incidents, chains, number")
        .arg(tr("%n incident(s)", nullptr, bars),
             tr("%n chain(s)", nullptr, static_cast<int>(m_shape.lanes.size())),
             QLocale().toString(open));
}

QString TimelineItem::idAt(qreal x, qreal y) const
{
    const auto found = barAt(m_shape, static_cast<int>(y / m_laneHeight), x, kSlack);
    return found ? idOf(m_shape.bars[*found]) : QString();
}

QString TimelineItem::step(int dx, int dy) const
{
    std::optional<std::size_t> now;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i]->incident.id == m_current) {
            now = i;
        }
    }
    const auto way = dx < 0   ? TimelineStep::Earlier
                     : dx > 0 ? TimelineStep::Later
                     : dy < 0 ? TimelineStep::LaneUp
                              : TimelineStep::LaneDown;
    const auto found = stepTimeline(m_shape, now, way);
    return found ? idOf(m_shape.bars[*found]) : m_current;
}

QString TimelineItem::laneOf(const QString& id) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&id](const auto& entry) { return entry->incident.id == id; });
    return found == m_entries.end() ? QString() : (*found)->incident.chain;
}

QString TimelineItem::textOf(const QString& id) const
{
    const int row = m_model != nullptr ? m_model->rowOf(id) : -1;
    return row < 0 ? QString()
                   : m_model->index(row).data(IncidentListModel::SummaryRole).toString();
}

QImage TimelineItem::paint(QSize device, qreal ratio) const
{
    QImage image(device, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (m_colors.size() < static_cast<qsizetype>(health::kIncidentKinds)) {
        return image;
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    const double height = m_laneHeight - 8, side = std::min(height, 12.0);
    painter.setPen(Qt::NoPen);
    for (const auto& tick : m_ticks.rows()) {
        painter.fillRect(QRectF(std::round(tick.position * width()), 0, 1, this->height()), m_grid);
    }
    for (qsizetype lane = 1; lane <= m_shape.lanes.size(); ++lane) {
        painter.fillRect(QRectF(0, static_cast<double>(lane) * m_laneHeight - 1, width(), 1),
                         m_grid);
    }
    for (const auto& bar : m_shape.bars) {
        const auto& incident = m_entries[bar.event]->incident;
        const auto color = m_colors[static_cast<qsizetype>(incident.kind)];
        auto soft = color;
        soft.setAlphaF(0.28F);
        const QRectF box(bar.left, bar.lane * m_laneHeight + 4, bar.right - bar.left, height);
        painter.setPen(Qt::NoPen);
        painter.setCompositionMode(QPainter::CompositionMode_Clear); // two signs never mix
        painter.drawRoundedRect(box, 3, 3);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setBrush(soft);
        painter.drawRoundedRect(box, 3, 3);
        if (bar.open) { // cut off at now: it goes on
            painter.fillRect(QRectF(box.right() - 2, box.top(), 2, height), color);
        }
        painter.save();
        painter.translate(box.left() + std::min(3.0, (box.width() - side) / 2),
                          box.center().y() - side / 2);
        StateGlyph::draw(painter, shapeOf(incident.kind), color, side);
        painter.restore();
        if (incident.id == m_current) {
            painter.setPen(QPen(m_mark, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(-1, -2, 1, 2), 4, 4);
        }
    }
    return image;
}

} // namespace rollscope::ui
