#pragma once
#include "charts/time_series_item.hpp"
#include "history/chain_history.hpp"

namespace rollscope::ui {

/// Writes what a chart shows: CSV with the store's rows, PNG with title, range and source on a
/// light or dark ground. Files are written whole or not at all. GUI thread; the store is read by a
/// job.
class ChartExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rollscope::ui::TimeSeriesItem* chart MEMBER m_chart NOTIFY changed)
    Q_PROPERTY(rollscope::ui::HistorySource* source MEMBER m_source NOTIFY changed)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY changed)
    Q_PROPERTY(QString range MEMBER m_range NOTIFY changed)
    Q_PROPERTY(QString origin MEMBER m_origin NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    using QObject::QObject;

    /// A path in the user's documents that is free: "rollscope-base-tps-2026-11-21.csv".
    Q_INVOKABLE QString freePath(const QString& words, const QString& suffix) const;
    /// Something of this name is there already and would be written over.
    Q_INVOKABLE bool isTaken(const QString& path) const;
    /// Of the lines shown; at twice the chart's pixels.
    Q_INVOKABLE void savePng(const QString& path, bool dark);
    Q_INVOKABLE void saveCsv(const QString& path, const QList<QObject*>& histories);

    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed();
    void busyChanged();
    /// `text` is the path, or what went wrong and what to do.
    void finished(bool good, const QString& text);

private:
    void write(const QString& path, const QByteArray& data);

    QPointer<TimeSeriesItem> m_chart;
    QPointer<HistorySource> m_source;
    QString m_title, m_range, m_origin;
    bool m_busy = false;
};

} // namespace rollscope::ui
