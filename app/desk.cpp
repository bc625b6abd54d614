#include "desk.hpp"
#include "base/log.hpp"
#include "commands/command.hpp"
#include "engine/scenario.hpp"
#include "format/trouble_text.hpp"
#include "history_link.hpp"
#include "incident_link.hpp"
#include "registry/registry.hpp"
#include <QFileInfo>
#include <QQuickWindow>
#include <QThreadPool>
#include <cstdio>

namespace rollscope::app {

namespace {

constexpr qint64 kReachMs = 15'000; ///< so long the default nodes may take to answer

bool nothingChosen(const SessionOptions& options)
{
    return options.tape.isEmpty() && options.chains.isEmpty() && options.l1.isEmpty();
}

/// The tape of a known incident, from a few minutes before it on.
base::Result<void> writeReplay(const QString& incident, const QString& out)
{
    constexpr qint64 kLeadMs = 5 * 60'000;
    const auto registry = registry::Registry::load();
    auto all = engine::loadScenarios(registry);
    if (!all)
        return tl::unexpected(all.error());
    for (auto& scenario : *all) {
        if (scenario.id == incident && scenario.whyNot.isEmpty()) {
            auto& lead = scenario.stretches.front();
            const qint64 cut = std::max<qint64>(0, lead.ms - kLeadMs);
            lead.ms -= cut;
            scenario.firstBlock += static_cast<quint64>(cut / lead.intervalMs);
            return engine::writeScenario(scenario, registry, out);
        }
    }
    return base::fail(base::ErrorKind::NotFound, u"no tape can be made of this incident"_qs,
                      incident);
}

/// What is coarser is kept at least as long.
void addDayChecks(ui::AppSettings& settings)
{
    static const QStringList kKeys{u"rawDays"_qs, u"minuteDays"_qs, u"hourDays"_qs};
    for (const auto& key : kKeys) {
        settings.addCheck(key, [&settings, key](const QJsonValue& value) {
            int before = 0;
            bool rising = true;
            for (const auto& each : kKeys) {
                const int days = (each == key ? value : settings.value(each)).toInt();
                rising = rising && days >= before;
                before = days;
            }
            return rising ? QString()
                          : QCoreApplication::translate(
                                "Settings",
                                "Coarser figures are kept at least as long as finer ones.");
        });
    }
}

} // namespace

/// Tells once when no node of the defaults was ever reached: the shipped tape is of more use than a
/// page of unknowns. A person who chose chains wants to see those, reached or not.
class Desk::ReachWatch
{
public:
    ReachWatch(engine::Engine& engine, std::function<void(int nodes)> unreachable)
    {
        QObject::connect(
            &engine, &engine::Engine::snapshot, &m_context,
            [this, unreachable = std::move(unreachable)](const engine::SnapshotPtr& snapshot) {
                int asked = 0;
                for (const auto& chain : snapshot->chains) {
                    m_done = m_done || chain.endpointsOk > 0;
                    asked += chain.endpointsActive;
                }
                if (!m_done && m_clock.now() - m_since > kReachMs) {
                    m_done = true;
                    unreachable(asked);
                }
            });
    }

private:
    QObject m_context;
    base::RealClock m_clock;
    base::UnixMs m_since = m_clock.now();
    bool m_done = false;
};

Desk::Desk(Config config) : m_config(std::move(config)) {}

Desk::~Desk()
{
    QThreadPool::globalInstance()->waitForDone(); // exports that still write
    if (m_alerts)
        m_alerts->setTray(nullptr);
    m_tray.reset();
    m_reach.reset();
    m_session.reset();
    if (m_shell)
        m_shell->staking().setHost(nullptr);
    m_stake.reset();
    m_alerts.reset();
    m_workshop.reset();
}

SavedOptions Desk::saved() const
{
    const auto& settings = m_shell->settings();
    SavedOptions out;
    // A chain that was set and is no longer known, or has no nodes, must not keep the rest away.
    if (const auto chosen = settings.chains(); !chosen.isEmpty()) {
        const auto registry = registry::Registry::load(m_config.dataDir + u"/chains"_qs);
        for (const auto& id : chosen) {
            if (registry::fromOption(registry, id))
                out[u"chain"_qs] += id;
        }
    }
    out[u"operators"_qs] = {QString::number(settings.operators())};
    if (settings.budget() > 0)
        out[u"budget"_qs] = {QString::number(settings.budget())};
    out[u"metered"_qs] = {settings.metered() ? u"true"_qs : u"false"_qs};
    if (!settings.proxy().isEmpty())
        out[u"proxy"_qs] = {settings.proxy()};
    return out;
}

base::Result<void> Desk::startSession(const SessionOptions& given)
{
    auto options = given;
    const auto& settings = m_shell->settings();
    constexpr qint64 kDay = 86'400'000;
    options.retention = {settings.rawDays() * kDay, settings.minuteDays() * kDay,
                         settings.hourDays() * kDay};
    auto plan = Session::plan(options);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto& complaints = settings.complaints();
    plan->notices.insert(plan->notices.end(), complaints.begin(), complaints.end());
    const auto chains = plan->chains;
    Session::Hooks hooks;
    hooks.defaultStore = options.dataDir + u"/history.sqlite"_qs;
    hooks.watched = m_alerts->watched();
    auto session = Session::create(options, std::move(*plan), std::move(hooks));
    if (!session)
        return tl::unexpected(session.error());

    auto& bridge = m_shell->bridge();
    auto& engine = (*session)->engine();
    m_shell->staking().setHost(nullptr);
    m_stake.reset(); // lets its journal go
    const auto tell = [this](const QString& title, const QString& text, const QString& chain) {
        return m_tray && m_tray->notify(title, text, chain, false);
    };
    m_stake = std::make_unique<StakeDesk>(
        StakeDesk::Config{options.dataDir, {options.proxy}, tell, chains}, m_shell->accounts());
    m_shell->staking().setHost(m_stake.get());
    // What the last session's engine has posted and nobody read is of no session any more.
    m_feed = std::make_unique<QObject>();
    QObject::connect(
        &engine, &engine::Engine::snapshot, m_feed.get(),
        [this, &bridge](const engine::SnapshotPtr& snapshot) {
            bridge.accept(snapshot);
            m_stake->hear(*snapshot);
        },
        Qt::QueuedConnection);
    QObject::connect(&bridge, &ui::Bridge::tickWanted, &engine, &engine::Engine::setTickMs);
    linkHistory(engine, *bridge.history());
    bridge.setCanOpenTape(!options.offline && options.tape.isEmpty());
    // One at a time: the store is written by one program only.
    m_reach.reset();
    m_session.reset();
    m_session = std::move(*session);
    m_alerts->follow(*m_session, options.proxy);
    if (!options.offline && nothingChosen(options)) {
        m_reach = std::make_unique<ReachWatch>(engine, [this](int nodes) {
            std::fputs("rollscope: no node could be reached: playing the shipped tape\n", stderr);
            playTape(nodes);
        });
    }
    if (const auto started = m_session->start(); !started)
        return tl::unexpected(started.error());
    linkIncidents(engine, *bridge.incidents(), options.dataDir);
    const auto latest = engine.latest(); // absent before the first tick
    bridge.accept(latest);
    bridge.applyNow();
    if (latest)
        m_stake->hear(*latest);
    return {};
}

void Desk::restart()
{
    ++m_replays;
    m_shell->bridge().setReplay({}, 1, false);
    m_shell->bridge().setInstead(std::nullopt);
    auto options = m_config.read(saved());
    auto started =
        options ? startSession(*options) : base::Result<void>(tl::unexpected(options.error()));
    m_shell->bridge().setFault(started ? QString() : started.error().text());
}

void Desk::playTape(int unreached)
{
    // Queued: we may be inside a signal of the session that goes.
    QMetaObject::invokeMethod(
        &m_context,
        [this, unreached] {
            auto options = m_config.read(saved());
            if (!options)
                return;
            options->offline = true;
            options->loop = true;
            options->tape.clear();
            options->chains.clear();
            options->l1.clear();
            const auto started = startSession(*options);
            m_shell->bridge().setInstead(started ? std::optional(unreached) : std::nullopt);
            m_shell->bridge().setFault(started ? QString() : started.error().text());
        },
        Qt::QueuedConnection);
}

void Desk::replay(const QString& incident, double speed)
{
    if (!m_tapes)
        m_tapes = std::make_unique<QTemporaryDir>();
    const QString tape = m_tapes->filePath(incident + u".rstape"_qs);
    auto& bridge = m_shell->bridge();
    const int wish = ++m_replays;
    bridge.setReplay(incident, speed, true);
    QThreadPool::globalInstance()->start([this, incident, speed, tape, wish] {
        const auto made =
            QFileInfo::exists(tape) ? base::Result<void>() : writeReplay(incident, tape);
        QMetaObject::invokeMethod(
            &m_context,
            [this, incident, speed, tape, wish, made] {
                if (wish != m_replays)
                    return;
                if (made)
                    return playReplay(incident, speed, tape);
                m_shell->bridge().setReplay({}, 1, false);
                m_shell->bridge().setFault(made.error().text());
            },
            Qt::QueuedConnection);
    });
}

void Desk::playReplay(const QString& incident, double speed, const QString& tape)
{
    auto options = m_config.read(saved());
    auto started = options ? base::Result<void>() : tl::unexpected(options.error());
    if (options) {
        options->offline = options->loop = false;
        options->tape = tape;
        options->speed = speed;
        options->chains.clear();
        options->l1.clear();
        options->store.reset();
        started = startSession(*options);
    }
    auto& bridge = m_shell->bridge();
    bridge.setReplay(started ? incident : QString(), speed, false);
    bridge.setFault(started ? QString() : started.error().text());
    if (started)
        m_shell->router().go(u"incidents"_qs);
}

base::Result<void> Desk::open()
{
    Look look;
    look.settings = m_config.dataDir + u"/settings.json"_qs;
    look.opensWindow = true;
    auto shell = Shell::create(look);
    if (!shell)
        return tl::unexpected(shell.error());
    m_shell = std::move(*shell);
    auto& bridge = m_shell->bridge();
    QObject::connect(&bridge, &ui::Bridge::tapeWanted, &m_context, [this] { playTape(0); });
    QObject::connect(&bridge, &ui::Bridge::replayWanted, &m_context,
                     [this](const QString& incident, double speed) { replay(incident, speed); });
    QObject::connect(
        &bridge, &ui::Bridge::liveWanted, &m_context, [this] { restart(); }, Qt::QueuedConnection);
    bridge.setCanReplay(true);
    QObject::connect(&m_shell->settings(), &ui::AppSettings::applyWanted, &m_context,
                     [this] { restart(); });
    addDayChecks(m_shell->settings());
    m_shell->reviews().setUserChains(m_config.dataDir + u"/chains"_qs);
    m_workshop = std::make_unique<ChainWorkshop>(*m_shell, m_config.dataDir);
    m_alerts = std::make_unique<DeskAlerts>(*m_shell, m_config.dataDir);
    m_shell->accounts().open(m_config.dataDir);
    m_shell->staking().open(m_config.dataDir);
    m_shell->settings().addCheck(u"proxy"_qs, [](const QJsonValue& value) {
        const auto proxy = parseProxy(value.toString(), {});
        return proxy ? QString() : ui::troubleText(proxy.error());
    });

    const auto options = m_config.read(saved());
    if (!options)
        return tl::unexpected(options.error());
    // Nothing is connected before a new user has seen what it would be.
    const bool firstRun =
        !options->offline && nothingChosen(*options) && !m_shell->settings().firstRunDone();
    if (firstRun) {
        QObject::connect(&m_shell->settings(), &ui::AppSettings::changed, &m_context,
                         [this](const QString& key) {
                             if (key == u"firstRunDone"_qs && !m_session)
                                 restart();
                         });
    } else if (const auto started = startSession(*options); !started)
        return started;
    if (!m_config.page.page.isEmpty())
        m_shell->router().go(m_config.page);
    if (firstRun)
        m_workshop->fillCatalog();
    const auto given = m_config.read({});
    bridge.setChainsGiven(given && !nothingChosen(*given));
    const auto window = m_shell->openWindow(firstRun, [this, &bridge] {
        if (m_session) {
            bridge.accept(m_session->engine().latest());
            bridge.applyNow();
        }
    });
    if (!window)
        return tl::unexpected(window.error());
    tellFirstFigures(**window);
    watchHitches(**window);

    m_tray = std::make_unique<Tray>(
        bridge, m_shell->theme(),
        Tray::Hooks{[this] { m_shell->raise(); },
                    [this](const QString& chain) {
                        if (chain.isEmpty())
                            m_shell->raise();
                        else
                            m_shell->raise(m_shell->router().has(u"chain"_qs) ? u"chain/"_qs + chain
                                                                              : u"overview"_qs);
                    },
                    [] { QCoreApplication::quit(); }});
    m_alerts->setTray(m_tray.get());
    if (m_stake)
        m_stake->tellDue();
    const auto& settings = m_shell->settings();
    const auto decide = [this, &settings] {
        QGuiApplication::setQuitOnLastWindowClosed(!(settings.closeToTray() && m_tray->isShown()));
    };
    decide();
    QObject::connect(&settings, &ui::AppSettings::changed, &m_context,
                     [this, decide](const QString& key) {
                         if (key == u"closeToTray"_qs)
                             decide();
                         if (key == u"language"_qs)
                             m_tray->retranslate();
                     });
    if (m_config.instance != nullptr)
        m_config.instance->listen([this](const QString& route) { m_shell->raise(route); });
    return {};
}

int Desk::run()
{
    if (const auto opened = open(); !opened)
        return complain(opened.error());
    const int code = QGuiApplication::exec();
    const auto& vitals = m_shell->vitals();
    qCInfo(base::lcUi, "GUI thread: longest %.1f ms, %d over %g ms", vitals.longestMs(),
           vitals.hitches(), ui::Vitals::kHitchMs);
    if (m_session)
        m_session->stop();
    return code;
}

} // namespace rollscope::app
