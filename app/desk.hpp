#pragma once
#include "chain_workshop.hpp"
#include "desk_alerts.hpp"
#include "gui/application.hpp"
#include "gui/shell.hpp"
#include "gui/single_instance.hpp"
#include "gui/tray.hpp"
#include "session.hpp"
#include "stake_desk.hpp"
#include <QTemporaryDir>
#include <functional>

namespace rollscope::app {

/// The dashboard: one window and its settings, over sessions that come and go (other settings, the
/// shipped tape). GUI thread; an Application exists.
class Desk
{
public:
    struct Config
    {
        /// The options of this run over what the user has set.
        std::function<base::Result<SessionOptions>(const SavedOptions&)> read;
        QString dataDir;
        ui::Route page;                     ///< where to begin; empty = the first page
        SingleInstance* instance = nullptr; ///< asks for the window; may be null
    };
    explicit Desk(Config config);
    ~Desk();

    /// Opens the window and runs until it is closed; returns the exit code.
    int run();
    /// The window's side; null before run().
    [[nodiscard]] Shell* shell() { return m_shell.get(); }

private:
    base::Result<void> open();
    base::Result<void> startSession(const SessionOptions& options);
    void restart();
    /// Instead of live nodes: `unreached` of them were tried in vain, 0 = the user wants it.
    void playTape(int unreached);
    /// Logs (rollscope.ui, info) when the first frame with figures was shown; benchmarks wait for
    /// it.
    void tellFirstFigures(QQuickWindow& window);
    void replay(const QString& incident, double speed);
    void playReplay(const QString& incident, double speed, const QString& tape);
    void watchHitches(QQuickWindow& window);
    [[nodiscard]] SavedOptions saved() const;

    class ReachWatch;

    Config m_config;
    std::unique_ptr<Shell> m_shell;
    std::unique_ptr<ChainWorkshop> m_workshop;
    std::unique_ptr<DeskAlerts> m_alerts;
    std::unique_ptr<StakeDesk> m_stake; ///< anew for each session: its proxy may be another
    std::unique_ptr<QObject> m_feed; ///< hears the session's snapshots
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ReachWatch> m_reach;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<QTemporaryDir> m_tapes; ///< of replays; gone with the window
    int m_replays = 0;                      ///< counts wishes: only the last one counts
    QObject m_context;
};

} // namespace rollscope::app
