#pragma once
#include "blobs/blob_market.hpp"
#include "history/history_source.hpp"
#include "incidents/incident_source.hpp"
#include "models/chain_filter_model.hpp"
#include "models/overall.hpp"
#include "tvl/tvl_list_model.hpp"
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

namespace rollscope::ui {

/// The GUI end of the engine: takes snapshots, moves the models once per tick, says what is true of
/// the whole. A door for QML, one per QML engine (provide()). GUI thread.
class Bridge : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(rollscope::ui::ChainFilterModel* chains READ chains CONSTANT)
    Q_PROPERTY(rollscope::ui::HistorySource* history READ history CONSTANT)
    Q_PROPERTY(rollscope::ui::IncidentSource* incidents READ incidents CONSTANT)
    Q_PROPERTY(rollscope::ui::TvlListModel* tvl READ tvl CONSTANT)
    Q_PROPERTY(rollscope::ui::BlobMarket* blobs READ blobs CONSTANT)
    Q_PROPERTY(rollscope::ui::condition::Value condition READ condition NOTIFY overallChanged)
    Q_PROPERTY(QString headline READ headline NOTIFY overallChanged)
    Q_PROPERTY(QString advice READ advice NOTIFY overallChanged)
    Q_PROPERTY(int total READ total NOTIFY overallChanged)
    Q_PROPERTY(int live READ live NOTIFY overallChanged)
    Q_PROPERTY(int troubled READ troubled NOTIFY overallChanged)
    Q_PROPERTY(int halted READ halted NOTIFY overallChanged)
    Q_PROPERTY(int answered READ answered NOTIFY overallChanged)
    Q_PROPERTY(QString reach READ reach NOTIFY overallChanged)
    Q_PROPERTY(int recovering READ recovering NOTIFY overallChanged)
    Q_PROPERTY(int unknown READ unknown NOTIFY overallChanged)
    Q_PROPERTY(int starting READ starting NOTIFY overallChanged)
    Q_PROPERTY(rollscope::ui::Bridge::Source source READ source NOTIFY sourceChanged)
    Q_PROPERTY(QString sourceLabel READ sourceLabel NOTIFY sourceChanged)
    Q_PROPERTY(QString sourceText READ sourceText NOTIFY sourceChanged)
    Q_PROPERTY(QString position READ position NOTIFY positionChanged)
    Q_PROPERTY(double progress READ progress NOTIFY positionChanged)
    Q_PROPERTY(QString time READ time NOTIFY timeChanged)
    Q_PROPERTY(QString moment READ moment NOTIFY timeChanged)
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY noticesChanged)
    Q_PROPERTY(QString storeTrouble READ storeTrouble NOTIFY storeTroubleChanged)
    Q_PROPERTY(QString fault READ fault NOTIFY faultChanged)
    Q_PROPERTY(QString replay READ replay NOTIFY replayChanged)
    Q_PROPERTY(double replaySpeed READ replaySpeed NOTIFY replayChanged)
    Q_PROPERTY(bool replayBusy READ isReplayBusy NOTIFY replayChanged)
    Q_PROPERTY(bool canReplay READ canReplay NOTIFY replayChanged)
    Q_PROPERTY(bool chainsGiven READ chainsGiven NOTIFY chainsGivenChanged)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY sourceChanged)
    Q_PROPERTY(bool canOpenTape READ canOpenTape WRITE setCanOpenTape NOTIFY canOpenTapeChanged)

public:
    enum class Source { Live, Tape, Offline };
    Q_ENUM(Source)

    /// No default: QML would make one of its own instead of asking create().
    explicit Bridge(QObject* parent);
    ~Bridge() override;

    void provide(QQmlEngine& engine);
    static Bridge* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    /// Connect the engine's signal to this. Snapshots that queued up are skipped but for the last.
    void accept(const engine::SnapshotPtr& snapshot);
    /// Shows the last accepted snapshot at once (pictures, tests).
    void applyNow();
    /// False while nobody can see the window: the models rest, the verdict over all goes on (the
    /// tray shows it), and the engine is asked to slow down.
    void setWatched(bool watched);
    [[nodiscard]] bool isWatched() const { return m_watched; }

    Q_INVOKABLE void dismissNotices();
    Q_INVOKABLE void openTape() { Q_EMIT tapeWanted(); }

    /// A known incident in this window instead of the live nodes, at 1 to 100 times its speed.
    Q_INVOKABLE void startReplay(const QString& incident, double speed);
    Q_INVOKABLE void endReplay() { Q_EMIT liveWanted(); }

    /// Connects to the nodes anew: none of them answered, or a recording is shown instead of them.
    Q_INVOKABLE void retry() { Q_EMIT liveWanted(); }

    [[nodiscard]] ChainFilterModel* chains() { return &m_view; }
    /// Where charts ask; told the time of each tick that is shown.
    [[nodiscard]] HistorySource* history() { return &m_history; }
    /// What was wrong, now and before.
    [[nodiscard]] IncidentSource* incidents() { return &m_incidents; }
    /// Value locked.
    [[nodiscard]] TvlListModel* tvl() { return &m_tvl; }
    /// What rollups leave on their parent chain.
    [[nodiscard]] BlobMarket* blobs() { return &m_blobs; }
    [[nodiscard]] const Overall& overall() const { return m_overall; }
    [[nodiscard]] condition::Value condition() const { return m_overall.condition; }
    [[nodiscard]] QString headline() const { return m_overall.headline; }
    [[nodiscard]] QString advice() const { return m_overall.advice; }
    [[nodiscard]] int total() const { return m_overall.total; }
    [[nodiscard]] int live() const { return m_overall.live; }
    [[nodiscard]] int troubled() const { return m_overall.troubled; }
    [[nodiscard]] int halted() const { return m_overall.halted; }
    /// Chains with a node that answers; and the same in words, for live nodes.
    [[nodiscard]] int answered() const { return m_overall.answered; }
    [[nodiscard]] QString reach() const;
    /// Live again, with an incident that is still open.
    [[nodiscard]] int recovering() const { return m_overall.recovering; }
    [[nodiscard]] int unknown() const { return m_overall.unknown; }
    [[nodiscard]] int starting() const { return m_overall.starting; }
    [[nodiscard]] Source source() const { return m_source; }
    [[nodiscard]] QString sourceLabel() const { return m_sourceLabel; }
    [[nodiscard]] QString sourceText() const { return m_sourceText; }
    [[nodiscard]] QString position() const { return m_position; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QString time() const { return m_time; }
    [[nodiscard]] QString moment() const { return m_moment; }
    [[nodiscard]] QStringList notices() const { return m_notices; }
    /// One notice per line, in the language of now.
    [[nodiscard]] QString noticeText() const;
    [[nodiscard]] QString storeTrouble() const;
    /// What we ourselves could not do, in the language of now; empty = nothing.
    [[nodiscard]] QString fault() const;
    void setFault(const QString& fault);
    /// The last one accepted, shown or not; null before the first.
    [[nodiscard]] const engine::SnapshotPtr& latest() const { return m_latest; }
    /// The incident whose reconstruction plays, or is being made; empty = none.
    [[nodiscard]] QString replay() const { return m_replay; }
    [[nodiscard]] double replaySpeed() const { return m_replaySpeed; }
    [[nodiscard]] bool isReplayBusy() const { return m_replayBusy; }
    /// Somebody answers startReplay().
    [[nodiscard]] bool canReplay() const { return m_canReplay; }
    void setCanReplay(bool can);
    /// The command line names this run's chains and nodes; what is set waits for the next run.
    [[nodiscard]] bool chainsGiven() const { return m_chainsGiven; }
    void setChainsGiven(bool given);
    void setReplay(const QString& incident, double speed, bool busy);
    /// Everything again in the language and by the locale of now.
    void retranslate();
    [[nodiscard]] bool canOpenTape() const { return m_canOpenTape; }
    void setCanOpenTape(bool can);
    /// A recording is shown instead of live nodes, which nobody asked for on the command line: how
    /// many nodes were tried and did not answer, 0 = the user wanted to see it; nullopt = it is
    /// not.
    void setInstead(std::optional<int> nodes);
    /// Live nodes could be asked again.
    [[nodiscard]] bool canRetry() const
    {
        return m_instead || m_overall.condition == condition::NothingReachable;
    }

Q_SIGNALS:
    void chainsGivenChanged();
    void overallChanged();
    void sourceChanged();
    void positionChanged();
    void timeChanged();
    void noticesChanged();
    void storeTroubleChanged();
    void canOpenTapeChanged();
    void faultChanged();
    void replayChanged();
    void replayWanted(const QString& incident, double speed);
    /// The user wants to be back at the nodes.
    void liveWanted();
    /// Milliseconds between ticks that are enough now; connect to Engine::setTickMs.
    void tickWanted(int ms);
    /// The user wants to look at the shipped recording instead.
    void tapeWanted();

private:
    void apply();
    void judge();
    void applySource(const engine::SourceInfo& source);

    ChainListModel m_model;
    HistorySource m_history;
    IncidentSource m_incidents;
    TvlListModel m_tvl;
    BlobMarket m_blobs;
    ChainFilterModel m_view;
    Formatter m_format;
    engine::SnapshotPtr m_latest, m_shown;
    bool m_pending = false, m_watched = true, m_canOpenTape = false;
    bool m_replayBusy = false, m_canReplay = false, m_chainsGiven = false;
    double m_replaySpeed = 1;
    QString m_replay;
    std::optional<int> m_instead;
    quint64 m_settledAt = 0;
    Overall m_overall;
    Source m_source = Source::Live;
    double m_progress = 0;
    QString m_sourceLabel, m_sourceText, m_position, m_time, m_moment, m_storeTrouble, m_fault;
    QStringList m_notices, m_dismissed;
};

} // namespace rollscope::ui
