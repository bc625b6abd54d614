#pragma once
#include "charts/image_item.hpp"
#include "charts/tick_model.hpp"
#include "incidents/incident_list_model.hpp"
#include "incidents/timeline_layout.hpp"
#include <QColor>

namespace rollscope::ui {

/// Swim lanes: a lane for each chain that had incidents in the list's range, a bar for each
/// incident with the sign and colour of its kind. Only bars; names and times are the user's.
/// Its base is named in full: the registrar of Qt 6.4 finds one of another module only so.
class TimelineItem : public rollscope::ui::ImageItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Timeline)
    Q_PROPERTY(
        rollscope::ui::IncidentListModel* model READ model WRITE setModel NOTIFY modelChanged)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(qreal laneHeight READ laneHeight WRITE setLaneHeight NOTIFY styleChanged)
    Q_PROPERTY(QStringList lanes READ lanes NOTIFY laid)
    Q_PROPERTY(QStringList laneNames READ laneNames NOTIFY laid)
    Q_PROPERTY(QString summary READ summary NOTIFY laid)
    Q_PROPERTY(rollscope::ui::TickModel* ticks READ ticks CONSTANT)
    /// Of halt, rollback, safe head stall, degraded, catching up.
    Q_PROPERTY(QList<QColor> colors READ colors WRITE setColors NOTIFY styleChanged)
    Q_PROPERTY(QColor gridColor READ gridColor WRITE setGridColor NOTIFY styleChanged)
    Q_PROPERTY(QColor currentColor READ currentColor WRITE setCurrentColor NOTIFY styleChanged)

public:
    explicit TimelineItem(QQuickItem* parent = nullptr);

    [[nodiscard]] IncidentListModel* model() const { return m_model; }
    void setModel(IncidentListModel* model);
    /// The incident that is marked.
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString& id);
    [[nodiscard]] qreal laneHeight() const { return m_laneHeight; }
    void setLaneHeight(qreal height);
    /// Chain ids, from the top.
    [[nodiscard]] QStringList lanes() const { return m_shape.lanes; }
    [[nodiscard]] QStringList laneNames() const;
    /// One sentence for those who cannot see it.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] TickModel* ticks() { return &m_ticks; }
    [[nodiscard]] QList<QColor> colors() const { return m_colors; }
    void setColors(const QList<QColor>& colors);
    [[nodiscard]] QColor gridColor() const { return m_grid; }
    void setGridColor(const QColor& color);
    [[nodiscard]] QColor currentColor() const { return m_mark; }
    void setCurrentColor(const QColor& color);

    /// The incident at a place of this item; empty = none.
    Q_INVOKABLE QString idAt(qreal x, qreal y) const;
    /// Where an arrow key leads from the marked one: along its lane (dx) or to another (dy).
    Q_INVOKABLE QString step(int dx, int dy) const;
    /// The lane of an incident that is drawn; empty = it is not.
    Q_INVOKABLE QString laneOf(const QString& id) const;
    /// The incident in words; for tips.
    Q_INVOKABLE QString textOf(const QString& id) const;

    [[nodiscard]] const TimelineShape& shape() const { return m_shape; }

Q_SIGNALS:
    void modelChanged();
    void currentChanged();
    void styleChanged();
    void laid();

protected:
    [[nodiscard]] QImage paint(QSize device, qreal ratio) const override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    void lay();
    void restyle();
    [[nodiscard]] QString idOf(const TimelineBar& bar) const;

    QPointer<IncidentListModel> m_model;
    std::vector<IncidentEntryPtr> m_entries; ///< what m_shape's events are
    TimelineShape m_shape;
    TickModel m_ticks;
    QString m_current;
    qreal m_laneHeight = 24;
    QList<QColor> m_colors;
    QColor m_grid, m_mark;
};

} // namespace rollscope::ui
