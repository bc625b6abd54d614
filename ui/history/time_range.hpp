#pragma once
#include "charts/time_window.hpp"
#include "history/history_source.hpp"
#include <QPointer>

namespace rollscope::ui {

/// The one time range of a page: every chart of the page shows it. Moves with the source's time
/// while it is live. Times are milliseconds UTC. GUI thread.
class TimeRange : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        rollscope::ui::HistorySource* source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(double from READ from NOTIFY changed)
    Q_PROPERTY(double to READ to NOTIFY changed)
    Q_PROPERTY(double span READ span NOTIFY changed)
    Q_PROPERTY(double chosenSpan READ chosenSpan NOTIFY changed)
    Q_PROPERTY(bool live READ isLive NOTIFY changed)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    explicit TimeRange(QObject* parent = nullptr);

    [[nodiscard]] HistorySource* source() const { return m_source; }
    void setSource(HistorySource* source);
    [[nodiscard]] double from() const { return static_cast<double>(m_window.from()); }
    [[nodiscard]] double to() const { return static_cast<double>(m_window.to()); }
    [[nodiscard]] double span() const { return static_cast<double>(m_window.span()); }
    [[nodiscard]] double chosenSpan() const { return static_cast<double>(m_window.chosenSpan()); }
    [[nodiscard]] bool isLive() const { return m_window.isLive(); }
    [[nodiscard]] bool isPaused() const { return m_window.isPaused(); }
    /// "2026-11-21 13:00 – 14:00 UTC".
    [[nodiscard]] QString text() const;
    [[nodiscard]] const TimeWindow& window() const { return m_window; }

    /// One of the offered spans, in ms.
    Q_INVOKABLE void choose(double spanMs);
    /// A range of the user's own, as texts "2026-11-21 13:00" (UTC); false when it is none.
    Q_INVOKABLE bool chooseRange(const QString& from, const QString& to);
    /// A range in ms; used by a drag over the axis and by routes.
    Q_INVOKABLE bool chooseMoments(double fromMs, double toMs);
    Q_INVOKABLE void zoom(double part, double factor);
    Q_INVOKABLE void pan(double parts);
    Q_INVOKABLE void reset();
    Q_INVOKABLE void home();
    Q_INVOKABLE void togglePause();
    /// A moment of this range as chooseRange() reads it.
    Q_INVOKABLE QString edge(bool end) const;

Q_SIGNALS:
    void sourceChanged();
    void changed();

private:
    void tick();

    QPointer<HistorySource> m_source;
    TimeWindow m_window;
};

} // namespace rollscope::ui
