#pragma once
#include "charts/chart_bands.hpp"
#include "charts/chart_line.hpp"
#include "charts/chart_table_model.hpp"
#include "charts/chart_text.hpp"
#include "charts/image_item.hpp"
#include "charts/spans.hpp"
#include "charts/tick_model.hpp"
#include "charts/value_scale.hpp"
#include <QElapsedTimer>
#include <QQmlListProperty>

namespace rollscope::ui {

/// The inside of a chart: many lines over one time axis, painted from columns decimated in the core
/// into one image, with grid, bands and markers. It finds its value axis, its ticks and the values
/// under the crosshair; labels, legend and crosshair are other items. GUI thread.
class TimeSeriesItem : public rollscope::ui::ImageItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(TimeSeries)
    Q_CLASSINFO("DefaultProperty", "lines")
    Q_PROPERTY(QQmlListProperty<rollscope::ui::ChartLine> lines READ lines NOTIFY linesChanged)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY linesChanged)
    Q_PROPERTY(double from MEMBER m_from NOTIFY windowChanged)
    Q_PROPERTY(double to MEMBER m_to NOTIFY windowChanged)
    Q_PROPERTY(rollscope::ui::ChartBands bands MEMBER m_bands NOTIFY bandsChanged)
    Q_PROPERTY(rollscope::ui::chart_unit::Unit unit MEMBER m_unit NOTIFY optionsChanged)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY optionsChanged)
    Q_PROPERTY(QString subject READ subject WRITE setSubject NOTIFY subjectChanged)
    Q_PROPERTY(bool fromZero MEMBER m_fromZero NOTIFY optionsChanged)
    Q_PROPERTY(bool logarithmic MEMBER m_logarithmic NOTIFY optionsChanged)
    Q_PROPERTY(int mostValueTicks MEMBER m_mostValueTicks NOTIFY optionsChanged)
    Q_PROPERTY(int mostTimeTicks MEMBER m_mostTimeTicks NOTIFY optionsChanged)
    Q_PROPERTY(bool tableWanted MEMBER m_tableWanted NOTIFY optionsChanged)
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY lookChanged)
    Q_PROPERTY(QColor gapColor MEMBER m_gapColor NOTIFY lookChanged)
    Q_PROPERTY(QColor degradedColor MEMBER m_degradedColor NOTIFY lookChanged)
    Q_PROPERTY(QColor stalledColor MEMBER m_stalledColor NOTIFY lookChanged)
    Q_PROPERTY(QColor haltedColor MEMBER m_haltedColor NOTIFY lookChanged)
    Q_PROPERTY(QColor rolledBackColor MEMBER m_rolledBackColor NOTIFY lookChanged)
    Q_PROPERTY(double cursor MEMBER m_cursor NOTIFY cursorChanged)
    Q_PROPERTY(double cursorPosition READ cursorPosition NOTIFY readingChanged)
    Q_PROPERTY(QString cursorText READ cursorText NOTIFY readingChanged)
    Q_PROPERTY(QString unitText READ unitText NOTIFY readingChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY readingChanged)
    Q_PROPERTY(QString ranking READ ranking NOTIFY readingChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY readingChanged)
    Q_PROPERTY(rollscope::ui::TickModel* valueTicks READ valueTicks CONSTANT)
    Q_PROPERTY(rollscope::ui::TickModel* timeTicks READ timeTicks CONSTANT)
    Q_PROPERTY(rollscope::ui::ChartTableModel* table READ table CONSTANT)

public:
    explicit TimeSeriesItem(QQuickItem* parent = nullptr);

    [[nodiscard]] QQmlListProperty<ChartLine> lines();
    void addLine(ChartLine* line);
    [[nodiscard]] const std::vector<ChartLine*>& allLines() const { return m_lines; }
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// nullptr beyond the last.
    Q_INVOKABLE rollscope::ui::ChartLine* lineAt(int index) const;
    void clearLines();
    /// Hides all lines but this one; all of them again where it stood alone already.
    Q_INVOKABLE void solo(rollscope::ui::ChartLine* line);

    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_to; }
    [[nodiscard]] ValueRange range() const;
    [[nodiscard]] const ChartBands& bands() const { return m_bands; }
    /// 0 … 1, at the column that the crosshair snapped to; −1 without one.
    [[nodiscard]] double cursorPosition() const { return m_cursorPosition; }
    /// The moment, and why there is nothing to see where there is a gap.
    [[nodiscard]] QString cursorText() const { return m_cursorText; }
    [[nodiscard]] QString unitText() const { return m_unitText; }
    [[nodiscard]] QString summary() const { return m_summary; }
    /// Of several lines, the mean of each over the range, lowest first; empty with fewer.
    [[nodiscard]] QString ranking() const { return m_ranking; }
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    [[nodiscard]] TickModel* valueTicks() { return &m_valueTicks; }
    [[nodiscard]] TickModel* timeTicks() { return &m_timeTicks; }
    [[nodiscard]] ChartTableModel* table() { return &m_table; }
    [[nodiscard]] QString name() const { return m_name; }
    /// What the lines are about. With another one the value axis starts anew.
    [[nodiscard]] QString subject() const { return m_subject; }
    void setSubject(const QString& subject);

    /// Everything that is painted, for another ground: line `i` in `colors[i]`.
    [[nodiscard]] ChartPicture picture(QSize device, qreal ratio, std::span<const QColor> colors,
                                       const QColor& grid, const QColor& gap) const;

Q_SIGNALS:
    void subjectChanged();
    void windowChanged();
    void bandsChanged();
    void optionsChanged();
    void lookChanged();
    void cursorChanged();
    void readingChanged();
    void linesChanged();

protected:
    [[nodiscard]] QImage paint(QSize device, qreal ratio) const override;
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    void touch();
    void readScale();
    void readTicks();
    void readCursor();
    void readSummary();
    void fillTable();
    /// Why nothing is known between two moments (ms UTC).
    [[nodiscard]] QString gapReason(double from, double to) const;
    [[nodiscard]] QColor toneColor(ChartBand::Tone tone, const QColor& gap) const;

    std::vector<ChartLine*> m_lines;
    double m_from = 0, m_to = 1, m_cursor = -1, m_cursorPosition = -1;
    ChartBands m_bands;
    chart_unit::Unit m_unit = chart_unit::Count;
    QString m_name, m_cursorText, m_unitText, m_summary, m_ranking, m_subject;
    bool m_fromZero = true, m_logarithmic = false, m_tableWanted = false, m_empty = true;
    int m_mostValueTicks = 4, m_mostTimeTicks = 6;
    QColor m_gridColor, m_gapColor, m_degradedColor, m_stalledColor, m_haltedColor,
        m_rolledBackColor;
    ValueScale m_scale; ///< in the axis's own count
    double m_divisor = 1, m_dataHigh = 1;
    TickModel m_valueTicks, m_timeTicks;
    ChartTableModel m_table;
    QElapsedTimer m_clock;
    qint64 m_anewUntil = 0; ///< the data of a new subject comes after its name
};

} // namespace rollscope::ui
