#pragma once
#include "incidents/incident_detail.hpp"
#include "incidents/incident_sheet.hpp"

namespace rollscope::ui {

/// Writes one incident to a file: the record of the JSON lines with all of its evidence, or one
/// page as a picture or PDF. Files are written whole or not at all, pages by a job. GUI thread.
class IncidentExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rollscope::ui::IncidentDetail* detail MEMBER m_detail NOTIFY changed)
    Q_PROPERTY(QString origin MEMBER m_origin NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    using QObject::QObject;
    ~IncidentExport() override;

    /// A path in the user's documents that is free: "rollscope-base-halt-….json".
    Q_INVOKABLE QString freePath(const QString& suffix) const;
    /// `format` is "json", "png" or "pdf".
    Q_INVOKABLE void save(const QString& path, const QString& format);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The words of the page; `origin` names the source in its footer.
    [[nodiscard]] static IncidentSheet sheetOf(IncidentDetail& detail, const QString& origin);

Q_SIGNALS:
    void changed();
    void busyChanged();
    /// `text` is the path, or what went wrong and what to do.
    void finished(bool good, const QString& text);

private:
    void write(const QString& path, const QByteArray& data);
    void setBusy(bool busy);

    QPointer<IncidentDetail> m_detail;
    QString m_origin;
    bool m_busy = false;
};

} // namespace rollscope::ui
