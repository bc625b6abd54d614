#include "session.hpp"
#include "registry/registry.hpp"
#include "tape/ending_clock.hpp"
#include <QDateTime>
#include <QDir>
#include <QNetworkInterface>

namespace rollscope::app {
namespace {

using base::ErrorKind;
using base::fail;

QString describe(const tape::TapeHeader& header)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(header.madeAt.value, Qt::UTC)
                          .toString(u"yyyy-MM-dd HH:mm 'UTC'"_qs);
    const QString kind =
        header.kind == tape::Kind::Reconstructed ? u"reconstructed"_qs : u"recorded "_qs + when;
    return header.source.isEmpty() ? kind : QString(kind + u", "_qs + header.source);
}

base::Result<std::vector<registry::ChainSpec>> chosenChains(const SessionOptions& options,
                                                            const registry::Registry& registry)
{
    QStringList wanted = options.chains;
    if (!options.l1.isEmpty())
        wanted += u"ethereum="_qs + options.l1;
    if (wanted.isEmpty())
        return registry.defaults();
    std::vector<registry::ChainSpec> chains;
    for (const auto& text : wanted) {
        auto spec = registry::fromOption(registry, text);
        if (!spec)
            return tl::unexpected(spec.error());
        for (const auto& other : chains) {
            if (other.id == spec->id)
                return fail(ErrorKind::BadInput,
                            u"chain \""_qs + spec->id + u"\" is given twice"_qs, u"--chain"_qs,
                            u"join its URLs with commas"_qs);
        }
        if (spec->dialect == registry::Dialect::NotEvm)
            return fail(ErrorKind::BadInput,
                        u"\""_qs + spec->id + u"\" is not an EVM chain; its dialect ("_qs +
                            spec->vm + u") cannot be watched by this version"_qs,
                        u"--chain"_qs);
        chains.push_back(std::move(*spec));
    }
    return chains;
}

} // namespace

QString shippedTape()
{
    return u":/rollscope/tapes/demo.rstape"_qs;
}

bool networkIsUp()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface& i) {
        const auto flags = i.flags();
        return flags.testFlag(QNetworkInterface::IsUp) &&
               flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !i.addressEntries().isEmpty();
    });
}

struct Session::Private
{
    Plan plan;
    Hooks hooks;
    bool loop = false;
    std::unique_ptr<base::Clock> clock;
    std::unique_ptr<net::TransportFactory> transports;
    tape::TapeFeeder* feeder = nullptr; // owned by `transports`
    std::unique_ptr<engine::Engine> engine;
};

Session::Session() : d(std::make_unique<Private>()) {}

Session::~Session()
{
    stop();
}

base::Result<Session::Plan> Session::plan(const SessionOptions& options)
{
    Plan plan;
    const auto registry = registry::Registry::load(options.dataDir + u"/chains"_qs);
    for (const auto& error : registry.errors())
        plan.notices.push_back(error.text());

    plan.rollups = registry.chains();
    plan.tapePath = options.tape;
    if (options.offline && plan.tapePath.isEmpty())
        plan.tapePath = shippedTape();
    if (plan.tapePath.isEmpty()) {
        auto chains = chosenChains(options, registry);
        if (!chains)
            return tl::unexpected(chains.error());
        plan.chains = std::move(*chains);
        return plan;
    }
    auto reader = tape::TapeReader::open(plan.tapePath);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto& header = (*reader)->header();
    plan.chains = tape::specsOf(header, [&](const QString& id) { return registry.find(id); });
    plan.source.kind =
        options.offline ? engine::SourceInfo::Kind::Offline : engine::SourceInfo::Kind::Tape;
    plan.source.text = describe(header);
    plan.source.reconstructed = header.kind == tape::Kind::Reconstructed;
    plan.source.speed = options.speed;
    return plan;
}

base::Result<std::unique_ptr<Session>> Session::create(const SessionOptions& options, Plan plan,
                                                       Hooks hooks)
{
    std::unique_ptr<Session> session(new Session);
    auto& d = *session->d;
    d.plan = std::move(plan);
    d.hooks = std::move(hooks);
    d.loop = options.loop;

    tape::EndingClock* ending = nullptr; // of a tape; d.clock owns it
    engine::EngineConfig config;
    config.chains = d.plan.chains;
    config.rollups = d.plan.rollups;
    config.connectionsPerChain = options.operators;
    config.body = options.body;
    config.metered = options.metered;
    config.requestsPerSecond = options.budget;
    config.retention = options.retention;
    config.tickMs = d.hooks.tickMs;
    config.notices = d.plan.notices;
    config.watched = d.hooks.watched;

    if (d.plan.tapePath.isEmpty()) {
        d.clock = std::make_unique<base::RealClock>();
        d.transports = std::make_unique<net::SocketTransportFactory>(
            *d.clock, net::Limits{}, net::ProxySettings{options.proxy});
        config.storePath = options.store.value_or(d.hooks.defaultStore);
        if (!config.storePath.isEmpty() &&
            !QDir().mkpath(QFileInfo(config.storePath).absolutePath()))
            return fail(ErrorKind::Io, u"the folder cannot be made"_qs, config.storePath,
                        u"choose another with --data-dir or --store"_qs);
    } else {
        auto reader = tape::TapeReader::open(d.plan.tapePath);
        if (!reader)
            return tl::unexpected(reader.error());
        auto clock = std::make_unique<tape::EndingClock>(
            std::make_unique<base::ScaledClock>((*reader)->header().madeAt, options.speed));
        ending = clock.get();
        d.clock = std::move(clock);
        auto feeder = tape::TapeFeeder::open(d.plan.tapePath, *d.clock);
        if (!feeder)
            return tl::unexpected(feeder.error());
        d.feeder = feeder->get();
        d.transports = std::move(*feeder);
        d.plan.source.lengthMs = d.feeder->lengthMs();
        // Answers come from memory: a budget made for public nodes would only delay a fast tape.
        if (!config.requestsPerSecond)
            config.requestsPerSecond = std::max(200.0, 50 * options.speed);
        for (const auto& chain : d.plan.chains)
            config.connectionsPerChain =
                std::max(config.connectionsPerChain, static_cast<int>(chain.endpoints.size()));
    }
    config.source = d.plan.source;
    if (d.feeder != nullptr) {
        config.started = [feeder = d.feeder, ending, loop = d.loop, ended = d.hooks.tapeEnded] {
            if (!loop)
                ending->endAt(ending->steadyMs() + feeder->lengthMs());
            feeder->start(loop, ended);
        };
    }
    d.engine = std::make_unique<engine::Engine>(std::move(config), *d.clock, *d.transports,
                                                d.hooks.sink, d.hooks.tap, d.hooks.ownThread);
    return session;
}

base::Result<void> Session::start()
{
    return d->engine->start();
}

void Session::stop()
{
    // First, as the engine's thread may be in the middle of a fast tape.
    if (d->feeder != nullptr)
        d->feeder->stop();
    if (d->engine)
        d->engine->stop();
}

std::optional<base::Error> Session::tapeTrouble() const
{
    return d->feeder != nullptr ? d->feeder->trouble() : std::nullopt;
}

engine::Engine& Session::engine()
{
    return *d->engine;
}

base::Clock& Session::clock()
{
    return *d->clock;
}

const Session::Plan& Session::plan() const
{
    return d->plan;
}

} // namespace rollscope::app
