#pragma once
#include "alerts.hpp"
#include "gui/shell.hpp"
#include "gui/tray.hpp"
#include "session.hpp"

namespace rollscope::app {

/// What the dashboard tells: by the user's settings, to the desktop, as a sound, to a webhook. Over
/// a recording it tells nothing. GUI thread.
class DeskAlerts
{
public:
    DeskAlerts(Shell& shell, QString dataDir);
    ~DeskAlerts();

    /// What to look for in the session that is made next.
    [[nodiscard]] alert::Watched watched() const;
    /// Listens to this session, until another follows.
    void follow(Session& session, const QNetworkProxy& proxy);
    /// Where notifications are shown; null = nowhere.
    void setTray(Tray* tray);

private:
    void reload();
    void openWebhook();
    bool tell(const alert::Notification& told);
    void test(const std::function<void(const ui::AlertCenter::Outcome&)>& each,
              const std::function<void()>& done);
    [[nodiscard]] alert::RuleSet rules() const;
    [[nodiscard]] bool wants(const char* what, health::Severity severity) const;
    [[nodiscard]] QString nameOf(const QString& chain) const;
    [[nodiscard]] QString titleFor(const alert::Notification& told) const;
    void lookAtPast(
        int days,
        const std::function<void(const base::Result<std::vector<ui::AlertCenter::PastMessage>>&)>&
            found);

    Shell& m_shell;
    QString m_dataDir;
    QNetworkProxy m_proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    base::RealClock m_clock;
    Alerts m_alerts;
    Tray* m_tray = nullptr;
    engine::Engine* m_engine = nullptr;
    std::unique_ptr<alert::Webhook> m_webhook, m_testHook;
    std::unique_ptr<QObject> m_link; // to the session that is followed
    QObject m_context;
};

} // namespace rollscope::app
