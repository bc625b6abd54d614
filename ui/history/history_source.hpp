#pragma once
#include "engine/history_export.hpp"
#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <functional>

namespace rollscope::ui {

/// The GUI end of the engine's history: passes questions on, hands answers to whoever asked, and
/// tells the time of the last tick. GUI thread.
class HistorySource : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Bridge.history")
    Q_PROPERTY(double now READ now NOTIFY ticked)

public:
    using Answer = std::function<void(const engine::HistoryPtr&)>;

    explicit HistorySource(QObject* parent = nullptr);

    /// An id under which `answer` is called until release(); several questions may be open.
    [[nodiscard]] quint64 subscribe(Answer answer);
    void release(quint64 id);
    /// `query.id` is one of subscribe()'s.
    void ask(const engine::HistoryQuery& query);

    /// Another engine answers from now on: what was asked before is lost.
    void restart() { Q_EMIT restarted(); }
    /// Connect the engine's history() to this.
    void accept(const engine::HistoryPtr& history);
    /// Once per tick while somebody looks.
    void setNow(base::UnixMs now);
    [[nodiscard]] double now() const { return static_cast<double>(m_now.value); }

    /// The rows of the store, or of `drawn` where there is none, as CSV; `done` is called later.
    using Exported = std::function<void(const base::Result<QByteArray>&)>;
    void exportCsv(engine::HistoryExport request, const std::vector<engine::HistoryPtr>& drawn,
                   Exported done);
    /// What the job made of it.
    void exported(quint64 job, const base::Result<QByteArray>& csv);

    /// Where the store lies, for exports; empty where nothing is kept.
    [[nodiscard]] QString storePath() const { return m_storePath; }
    void setStorePath(const QString& path) { m_storePath = path; }

Q_SIGNALS:
    void wanted(const rollscope::engine::HistoryQuery& query);
    void ticked();
    void restarted();
    /// Connect to a job that answers with exported().
    void exportWanted(quint64 job, const rollscope::engine::HistoryExport& request,
                      const std::vector<rollscope::engine::HistoryPtr>& drawn);

private:
    QHash<quint64, Answer> m_askers;
    QHash<quint64, Exported> m_exports;
    quint64 m_next = 1;
    base::UnixMs m_now;
    QString m_storePath;
};

} // namespace rollscope::ui
