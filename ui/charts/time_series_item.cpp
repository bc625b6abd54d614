#include "charts/time_series_item.hpp"
#include "charts/time_ticks.hpp"
#include <cmath>

namespace rollscope::ui {

namespace {

constexpr double kSnap = 12;    // columns that a crosshair reaches for data
constexpr int kTableRows = 200; // what a table of a chart shows at most
constexpr qint64 kNewSubjectMs = 1'500;
constexpr double kSoft = 0.22;    // of a band over the ground
constexpr double kAreaSoft = 0.1; // of the area below a line
constexpr double kReachSoft = 0.4;

QColor softened(QColor color, double by)
{
    color.setAlphaF(static_cast<float>(color.alphaF() * by));
    return color;
}

} // namespace

TimeSeriesItem::TimeSeriesItem(QQuickItem* parent)
    : ImageItem(parent), m_valueTicks(this), m_timeTicks(this), m_table(this)
{
    m_clock.start();
    for (const auto signal : {&TimeSeriesItem::windowChanged, &TimeSeriesItem::bandsChanged,
                              &TimeSeriesItem::optionsChanged, &TimeSeriesItem::lookChanged}) {
        connect(this, signal, this, &TimeSeriesItem::touch);
    }
    connect(this, &TimeSeriesItem::cursorChanged, this, [this] { readCursor(); });
    connect(this, &QQuickItem::widthChanged, this, &TimeSeriesItem::touch);
}

void TimeSeriesItem::itemChange(ItemChange change, const ItemChangeData& data)
{
    if (change == ItemVisibleHasChanged && data.boolValue) {
        touch();
    }
    ImageItem::itemChange(change, data);
}

/// All changes of a frame are worked off at once, in updatePolish().
void TimeSeriesItem::touch()
{
    polish();
}

QQmlListProperty<ChartLine> TimeSeriesItem::lines()
{
    using List = QQmlListProperty<ChartLine>;
    return {this,
            nullptr,
            [](List* list, ChartLine* line) {
                static_cast<TimeSeriesItem*>(list->object)->addLine(line);
            },
            [](List* list) {
                return static_cast<qsizetype>(
                    static_cast<TimeSeriesItem*>(list->object)->m_lines.size());
            },
            [](List* list, qsizetype at) {
                return static_cast<TimeSeriesItem*>(list->object)
                    ->m_lines[static_cast<std::size_t>(at)];
            },
            [](List* list) { static_cast<TimeSeriesItem*>(list->object)->clearLines(); }};
}

void TimeSeriesItem::addLine(ChartLine* line)
{
    if (line == nullptr) {
        return;
    }
    m_lines.push_back(line);
    for (const auto signal :
         {&ChartLine::dataChanged, &ChartLine::lookChanged, &ChartLine::shownChanged}) {
        connect(line, signal, this, &TimeSeriesItem::touch);
    }
    connect(line, &QObject::destroyed, this, [this, line] {
        std::erase(m_lines, line);
        touch();
        Q_EMIT linesChanged();
    });
    touch();
    Q_EMIT linesChanged();
}

ChartLine* TimeSeriesItem::lineAt(int index) const
{
    return index >= 0 && index < lineCount() ? m_lines[static_cast<std::size_t>(index)] : nullptr;
}

void TimeSeriesItem::clearLines()
{
    for (auto* line : m_lines) {
        line->disconnect(this);
    }
    m_lines.clear();
    touch();
    Q_EMIT linesChanged();
}

void TimeSeriesItem::solo(ChartLine* line)
{
    const bool alone = std::ranges::all_of(
        m_lines, [line](const ChartLine* l) { return l->isShown() == (l == line); });
    for (auto* other : m_lines) {
        other->setShown(alone || other == line);
    }
}

ValueRange TimeSeriesItem::range() const
{
    const auto own = m_scale.range();
    return {own.low * m_divisor, own.high * m_divisor};
}

void TimeSeriesItem::updatePolish()
{
    readScale();
    readTicks();
    readCursor();
    readSummary();
    if (m_tableWanted) {
        fillTable();
    }
    repaint();
    Q_EMIT readingChanged();
}

void TimeSeriesItem::readScale()
{
    std::optional<ValueRange> data;
    for (const auto* line : m_lines) {
        const auto own = line->isShown() ? dataRange(line->data().columns()) : std::nullopt;
        if (own) {
            data = data ? ValueRange{std::min(data->low, own->low), std::max(data->high, own->high)}
                        : own;
        }
    }
    m_empty = !data;
    if (!data || m_clock.elapsed() < m_anewUntil) {
        m_scale.forget();
    }
    m_scale.setOptions({m_fromZero, m_logarithmic, m_mostValueTicks});
    if (data) {
        m_dataHigh = data->high;
        const auto divisor = ChartText(m_unit, m_dataHigh).divisor();
        if (divisor != m_divisor) {
            m_divisor = divisor;
            m_scale.forget();
        }
        data = ValueRange{data->low / m_divisor, data->high / m_divisor};
    }
    m_scale.update(data, m_clock.elapsed());
    m_unitText = ChartText(m_unit, m_dataHigh).sign();
}

void TimeSeriesItem::readTicks()
{
    const ChartText text(m_unit, m_dataHigh);
    const auto& ticks = m_scale.ticks();
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    std::vector<TickModel::Row> values, times;
    for (const double tick : ticks) {
        values.push_back(
            {tick, m_scale.position(tick), text.tick(tick, m_logarithmic ? tick : step), false});
    }
    const double span = std::max(1.0, m_to - m_from);
    for (const auto& tick : ui::timeTicks(static_cast<qint64>(m_from), static_cast<qint64>(m_to),
                                          m_mostTimeTicks, QLocale())) {
        const auto ms = static_cast<double>(tick.ms);
        times.push_back({ms, (ms - m_from) / span, tick.label, tick.major});
    }
    m_valueTicks.setRows(values);
    m_timeTicks.setRows(times);
}

void TimeSeriesItem::readCursor()
{
    const double span = std::max(1.0, m_to - m_from);
    const double part = m_cursor < 0 ? -1 : (m_cursor - m_from) / span;
    const bool inside = part >= 0 && part <= 1;
    const ChartText text(m_unit, m_dataHigh);
    double position = inside ? part : -1;
    bool known = false;
    for (auto* line : m_lines) {
        const auto columns = line->data().columns();
        std::optional<int> at;
        if (inside) {
            at = snapToData(columns, part * static_cast<double>(columns.size()), kSnap);
        } else {
            const auto last =
                std::ranges::find(columns.rbegin(), columns.rend(), false, &series::Column::gap);
            if (last != columns.rend()) {
                at = static_cast<int>(columns.rend() - last) - 1;
            }
        }
        line->setValue(at ? text.value(columns[static_cast<std::size_t>(*at)].last)
                          : QString(kNone));
        if (inside && at && !known) {
            known = true;
            position = (*at + 0.5) / static_cast<double>(columns.size());
        }
    }
    QString says;
    if (inside) {
        const double ms = m_from + position * span;
        says = momentLabel(static_cast<qint64>(ms), static_cast<qint64>(span), QLocale());
        for (const auto& band : m_bands.all()) {
            if (ms >= band.from && ms < band.to && !band.text.isEmpty()) {
                says += QStringLiteral(" \u00b7 ") + band.text;
            }
        }
    }
    m_cursorPosition = position;
    m_cursorText = says;
    Q_EMIT readingChanged();
}

void TimeSeriesItem::setSubject(const QString& subject)
{
    if (std::exchange(m_subject, subject) != subject) {
        m_anewUntil = m_clock.elapsed() + kNewSubjectMs;
        touch();
        Q_EMIT subjectChanged();
    }
}

void TimeSeriesItem::readSummary()
{
    m_ranking.clear();
    const auto* line = m_lines.empty() ? nullptr : m_lines.front();
    if (line == nullptr) {
        m_summary.clear();
        return;
    }
    const auto span = static_cast<qint64>(m_to - m_from);
    const auto label = [&](double ms) {
        return momentLabel(static_cast<qint64>(ms), span, QLocale());
    };
    const auto gaps = std::ranges::count_if(
        m_bands.all(), [](const ChartBand& band) { return band.tone == ChartBand::Tone::Gap; });
    const ChartText text(m_unit, m_dataHigh);
    const QString range = label(m_from) + u'\u2013' + label(m_to);
    if (m_lines.size() > 1) {
        std::vector<std::pair<QString, ColumnFacts>> facts;
        for (const auto* one : m_lines) {
            if (one->isShown())
                facts.emplace_back(one->name(), factsOf(one->data().columns()));
        }
        m_ranking = text.ranking(std::move(facts));
    }
    m_summary = text.summary(
        m_lines.size() > 1 ? ChartText::tr("%1 of %2", "chart, line").arg(m_name, line->name())
                           : m_name,
        factsOf(line->data().columns()), static_cast<int>(gaps), range);
    if (!m_ranking.isEmpty())
        m_summary += u' ' + m_ranking;
}

void TimeSeriesItem::fillTable()
{
    ChartTableModel::Content content;
    const ChartText text(m_unit, m_dataHigh);
    std::vector<std::vector<series::Column>> fitted;
    for (const auto* line : m_lines) {
        if (line->isShown()) {
            content.heads << line->name();
            const auto columns = line->data().columns();
            fitted.push_back(fitColumns(
                columns, std::min(kTableRows,
                                  static_cast<int>(std::max<qsizetype>(1, std::ssize(columns))))));
        }
    }
    const auto rows = fitted.empty() ? 0 : fitted.front().size();
    const double step = (m_to - m_from) / std::max<double>(1, static_cast<double>(rows));
    const auto at = [&](std::size_t r) { return m_from + static_cast<double>(r) * step; };
    const auto label = [&](double ms) {
        return momentLabel(static_cast<qint64>(ms), static_cast<qint64>(m_to - m_from), QLocale());
    };
    std::size_t known = rows; // the row above the stretch that nothing is known of
    for (std::size_t r = rows; r-- > 0;) {
        QStringList cells;
        bool any = false;
        for (const auto& columns : fitted) {
            const bool has = r < columns.size() && !columns[r].gap;
            any = any || has;
            cells << (has ? text.value(columns[r].last) : QString(kNone));
        }
        if (!any)
            continue;
        if (known > r + 1)
            content.rows.push_back(
                {label(at(r + 1)), ChartText::tr("%1, until %2", "why there are no figures, moment")
                                       .arg(gapReason(at(r + 1), at(known)), label(at(known)))});
        known = r;
        cells.prepend(label(at(r)));
        content.rows.push_back(cells);
    }
    m_table.setContent(content);
}

QString TimeSeriesItem::gapReason(double from, double to) const
{
    for (const auto& band : m_bands.all()) {
        if (band.from < to && band.to > from && !band.text.isEmpty())
            return band.text;
    }
    return ChartText::tr("no figures");
}

QColor TimeSeriesItem::toneColor(ChartBand::Tone tone, const QColor& gap) const
{
    switch (tone) {
    case ChartBand::Tone::Unwatched:
        return Qt::transparent;
    case ChartBand::Tone::Gap:
        return gap;
    case ChartBand::Tone::Degraded:
        return softened(m_degradedColor, kSoft);
    case ChartBand::Tone::Stalled:
        return softened(m_stalledColor, kSoft);
    case ChartBand::Tone::Halted:
        return softened(m_haltedColor, kSoft);
    case ChartBand::Tone::RolledBack:
        return softened(m_rolledBackColor, kSoft);
    }
    return gap;
}

ChartPicture TimeSeriesItem::picture(QSize device, qreal ratio, std::span<const QColor> colors,
                                     const QColor& grid, const QColor& gap) const
{
    ChartPicture picture;
    picture.size = device;
    picture.range = range();
    picture.logarithmic = m_logarithmic;
    picture.grid = grid;
    picture.hair = std::max(1, static_cast<int>(ratio));
    for (const auto& tick : m_valueTicks.rows()) {
        picture.rows.push_back(tick.position);
    }
    for (const auto& tick : m_timeTicks.rows()) {
        picture.verticals.push_back(tick.position);
    }
    const double span = std::max(1.0, m_to - m_from);
    for (const auto& band : m_bands.all()) {
        const bool hatched = band.tone == ChartBand::Tone::Gap;
        picture.bands.push_back({(band.from - m_from) / span, (band.to - m_from) / span,
                                 toneColor(band.tone, gap), hatched});
    }
    for (std::size_t i = m_lines.size(); i-- > 0;) {
        const auto* line = m_lines[i];
        if (!line->isShown()) {
            continue;
        }
        const auto& color = colors[i];
        SpanStyle style;
        style.line = color;
        style.width = 1.5 * ratio;
        style.band = softened(color, kReachSoft);
        if (line->area()) {
            style.fill = softened(color, kAreaSoft);
        }
        picture.lines.push_back({line->data().columns(), style});
    }
    return picture;
}

QImage TimeSeriesItem::paint(QSize device, qreal ratio) const
{
    std::vector<QColor> colors;
    for (const auto* line : m_lines) {
        colors.push_back(line->color());
    }
    return paintChart(picture(device, ratio, colors, m_gridColor, m_gapColor));
}

} // namespace rollscope::ui
