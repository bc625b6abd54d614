#include "desk_alerts.hpp"
#include "alert/rule_file.hpp"
#include "alert_history.hpp"
#include "base/log.hpp"
#include "format/trouble_text.hpp"
#include <QApplication>
#include <QElapsedTimer>
#include <QThreadPool>

namespace rollscope::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

using Why = alert::Notification::Why;
using Outcome = ui::AlertCenter::Outcome;

QString sentenceOf(const base::Error& error)
{
    return ui::troubleText(base::Error{error.kind, error.what, {}, error.hint});
}

health::Severity severityOf(const alert::Notification& told)
{
    return told.watched ? health::Severity::Critical : told.incident.severity;
}

} // namespace

DeskAlerts::DeskAlerts(Shell& shell, QString dataDir)
    : m_shell(shell), m_dataDir(std::move(dataDir)), m_alerts(alert::RuleSet{})
{
    m_alerts.addChannel([this](const alert::Notification& told) { return tell(told); });
    m_alerts.setKeep([this](const QString& id, const health::Incident::Told& told) {
        if (m_engine != nullptr)
            m_engine->keepTold(id, told);
    });
    auto& settings = m_shell.settings();
    settings.addCheck(u"webhook"_qs, [&settings](const QJsonValue& value) {
        if (value.toString().isEmpty())
            return QString();
        const auto fine = alert::webhookAddress(value.toString(), settings.webhookSecret());
        return fine ? QString() : sentenceOf(fine.error());
    });
    settings.addCheck(u"webhookSecret"_qs, [](const QJsonValue& value) {
        if (value.toString().isEmpty())
            return QString();
        const auto fine = alert::webhookAddress(u"https://localhost/"_qs, value.toString());
        return fine ? QString() : sentenceOf(fine.error());
    });
    QObject::connect(&settings, &ui::AppSettings::changed, &m_context, [this](const QString& key) {
        static const QStringList kOwn{u"cooldown"_qs,       u"silences"_qs, u"notifyNotice"_qs,
                                      u"soundNotice"_qs,    u"webhook"_qs,  u"webhookSecret"_qs,
                                      u"webhookWatched"_qs, u"watched"_qs};
        if (!kOwn.contains(key))
            return;
        reload();
        if (key == u"watched"_qs && m_engine != nullptr)
            m_engine->setWatched(watched());
        if (key.startsWith(u"webhook"_qs))
            openWebhook();
    });
    ui::AlertCenter::Hooks hooks;
    hooks.test = [this](const auto& each, const auto& done) { test(each, done); };
    hooks.past = [this](int days, const auto& found) { lookAtPast(days, found); };
    hooks.checkSilences = [](const QJsonArray& json) {
        const auto fine = alert::silencesFromJson(json, {});
        return fine ? QString() : ui::troubleText(fine.error().what);
    };
    hooks.checkWatched = [](const QString& word) {
        alert::Watched none;
        const auto fine = alert::addWatched(none, word, {});
        return fine ? QString() : sentenceOf(fine.error());
    };
    hooks.chainName = [this](const QString& id) { return nameOf(id); };
    m_shell.alerts().setHooks(std::move(hooks));
    reload();
    openWebhook();
}

DeskAlerts::~DeskAlerts()
{
    m_shell.alerts().setHooks({});
}

QString DeskAlerts::nameOf(const QString& chain) const
{
    const QString name = m_shell.catalog().nameOf(chain);
    return name.isEmpty() ? chain : name;
}

alert::Watched DeskAlerts::watched() const
{
    alert::Watched out;
    const auto words = m_shell.settings().value(u"watched"_qs).toArray();
    for (const auto& word : words) {
        if (const auto fine = alert::addWatched(out, word.toString(), u"settings.json"_qs); !fine)
            qCWarning(base::lcEngine).noquote() << fine.error().text();
    }
    return out;
}

alert::RuleSet DeskAlerts::rules() const
{
    const auto& settings = m_shell.settings();
    alert::RuleSet set;
    const qint64 cooldown = settings.cooldown() * 60'000LL;
    if (settings.notifyNotice() || settings.soundNotice()) {
        alert::Rule all;
        all.id = u"everything else"_qs;
        all.least = health::Severity::Notice;
        set.rules.push_back(std::move(all));
    }
    for (auto& rule : set.rules)
        rule.cooldownMs = rule.forMs > 0 ? std::max(rule.cooldownMs, cooldown) : cooldown;
    auto silences = alert::silencesFromJson(settings.value(u"silences"_qs).toArray(), {});
    if (silences)
        set.silences = std::move(*silences);
    return set;
}

void DeskAlerts::reload()
{
    m_alerts.setRules(rules());
}

void DeskAlerts::openWebhook()
{
    const auto& settings = m_shell.settings();
    m_webhook.reset();
    if (settings.webhook().isEmpty())
        return;
    const auto complain = [](const base::Error& error) {
        qCWarning(base::lcEngine).noquote() << "webhook:" << error.text();
    };
    const auto address = alert::webhookAddress(settings.webhook(), settings.webhookSecret());
    if (!address)
        return complain(address.error());
    alert::Webhook::Config config;
    config.url = address->url;
    config.secret = address->secret;
    config.proxy = m_proxy;
    auto hook = alert::Webhook::make(std::move(config), m_clock, {{}, complain});
    if (!hook)
        return complain(hook.error());
    m_webhook = std::move(*hook);
}

void DeskAlerts::follow(Session& session, const QNetworkProxy& proxy)
{
    m_link = std::make_unique<QObject>();
    m_engine = &session.engine();
    if (m_proxy != proxy) {
        m_proxy = proxy;
        openWebhook();
    }
    m_alerts.restart();
    m_alerts.setParents(session.plan().chains);
    QObject::connect(m_engine, &engine::Engine::snapshot, m_link.get(),
                     [this](const engine::SnapshotPtr& snapshot) {
                         if (snapshot->source.kind == engine::SourceInfo::Kind::Live)
                             m_alerts.look(*snapshot);
                     });
    QObject::connect(m_engine, &QObject::destroyed, m_link.get(), [this] { m_engine = nullptr; });
}

void DeskAlerts::setTray(Tray* tray)
{
    m_tray = tray;
    m_shell.alerts().setTray(tray != nullptr && tray->canNotify());
}

bool DeskAlerts::wants(const char* what, health::Severity severity) const
{
    static constexpr std::array kNames{"Notice", "Warning", "Critical"};
    return m_shell.settings()
        .value(QLatin1String(what) + QLatin1String(kNames[static_cast<std::size_t>(severity)]))
        .toBool();
}

QString DeskAlerts::titleFor(const alert::Notification& told) const
{
    using health::IncidentKind;
    const QString chain = nameOf(told.incident.chain);
    switch (told.why) {
    case Why::Closed:
        return Text::tr("%1 is well again", "chain").arg(chain);
    case Why::Watched:
        return told.watched->what == alert::WatchedTx::What::Dropped
                   ? Text::tr("A transaction you watch was dropped from %1", "chain").arg(chain)
                   : Text::tr("A transaction you watch is back on %1", "chain").arg(chain);
    case Why::Test:
        return Text::tr("A test of Rollscope's notifications");
    case Why::Opened:
    case Why::Escalated:
        break;
    }
    switch (told.incident.kind) {
    case IncidentKind::Halt:
        return Text::tr("%1 has halted", "chain").arg(chain);
    case IncidentKind::Rollback:
        return Text::tr("%1 was rolled back", "chain").arg(chain);
    case IncidentKind::SafeHeadStall:
        return Text::tr("%1 does not post to its L1", "chain").arg(chain);
    case IncidentKind::Degraded:
        return Text::tr("%1 is degraded", "chain").arg(chain);
    case IncidentKind::Backfill:
        break;
    }
    return Text::tr("%1 is catching up", "chain").arg(chain);
}

bool DeskAlerts::tell(const alert::Notification& told)
{
    const auto severity = severityOf(told);
    const bool shown =
        m_tray != nullptr && m_shell.settings().alerts() && wants("notify", severity) &&
        m_tray->notify(titleFor(told), textOf(told), told.incident.chain,
                       severity == health::Severity::Critical && told.why != Why::Closed);
    const bool heard = told.why != Why::Closed && wants("sound", severity);
    if (heard)
        QApplication::beep();
    // Which transactions somebody watches is theirs to tell.
    const bool sent = m_webhook && (!told.watched || m_shell.settings().webhookWatched());
    if (sent)
        m_webhook->notify(told);
    return shown || heard || sent;
}

void DeskAlerts::test(const std::function<void(const Outcome&)>& each,
                      const std::function<void()>& done)
{
    const auto& settings = m_shell.settings();
    alert::Notification test;
    test.why = Why::Test;
    test.at = m_clock.now();
    const QString desktop = Text::tr("Desktop");
    const QString off = Text::tr("Switched off.");
    if (m_tray == nullptr || !m_tray->canNotify())
        each({desktop, Text::tr("This desktop has no tray that shows notifications."), false});
    else if (!settings.alerts())
        each({desktop, off, true, true});
    else {
        m_tray->notify(titleFor(test), Text::tr("Nothing is wrong."), {}, false);
        each({desktop, Text::tr("Handed to the desktop. It decides whether to show it."), true});
    }
    const bool loud = settings.soundCritical() || settings.soundWarning() || settings.soundNotice();
    if (loud)
        QApplication::beep();
    each({Text::tr("Sound"),
          loud ? Text::tr("The desktop's alert sound was asked for. It may be muted there.") : off,
          true, !loud});
    const QString webhook = Text::tr("Webhook");
    if (settings.webhook().isEmpty()) {
        each({webhook, off, true, true});
        done();
        return;
    }
    const auto fail = [each, done, webhook](const base::Error& error) {
        each({webhook, sentenceOf(error), false});
        done();
    };
    const auto address = alert::webhookAddress(settings.webhook(), settings.webhookSecret());
    if (!address)
        return fail(address.error());
    alert::Webhook::Config config;
    config.url = address->url;
    config.secret = address->secret;
    config.proxy = m_proxy;
    config.tries = 1;
    QElapsedTimer since;
    since.start();
    auto hook = alert::Webhook::make(
        std::move(config), m_clock,
        {[each, done, webhook, since](const alert::Notification&) {
             each({webhook, Text::tr("Taken after %1 ms.").arg(since.elapsed()), true});
             done();
         },
         fail});
    if (!hook)
        return fail(hook.error());
    m_testHook = std::move(*hook);
    m_testHook->notify(test);
}

void DeskAlerts::lookAtPast(
    int days,
    const std::function<void(const base::Result<std::vector<ui::AlertCenter::PastMessage>>&)>&
        found)
{
    using Messages = std::vector<ui::AlertCenter::PastMessage>;
    const QString path = m_engine != nullptr ? m_engine->storePath() : QString();
    if (path.isEmpty()) {
        found(base::fail(base::ErrorKind::NotFound, Text::tr("Nothing is kept in this run.")));
        return;
    }
    const auto now = m_clock.now();
    constexpr qint64 kDay = 86'400'000;
    QThreadPool::globalInstance()->start(
        [this, path, set = rules(), now, days, found, dir = m_dataDir] {
            const auto registry = registry::Registry::load(dir + u"/chains"_qs);
            auto told = pastMessages(path, set, now - days * kDay, now + 1, parentsIn(registry));
            QMetaObject::invokeMethod(
                &m_context,
                [this, told = std::move(told), found] {
                    if (!told) {
                        found(tl::unexpected(told.error()));
                        return;
                    }
                    Messages out;
                    for (const auto& n : told->messages)
                        out.push_back({n.at.value, titleFor(n), textOf(n)});
                    found(out);
                },
                Qt::QueuedConnection);
        });
}

} // namespace rollscope::app
