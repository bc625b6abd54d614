#include "chain/chain_watch.hpp"
#include "base/log.hpp"
#include "chain/block_fetcher.hpp"
#include "chain/body_carrier.hpp"
#include "chain/body_fetcher.hpp"
#include "chain/contract_reader.hpp"
#include "chain/contradictions.hpp"
#include "chain/endpoint_rota.hpp"
#include "chain/endpoint_views.hpp"
#include "chain/head_intake.hpp"
#include "chain/second_opinion.hpp"
#include "chain/tag_poller.hpp"
#include <algorithm>

namespace rollscope::chain {

using base::ErrorKind;

struct ChainWatch::Private
{
    WatchConfig config;
    WatchEvents events;
    base::Clock& clock;
    WatchPlan plan;
    health::HeadTracker tracker;
    ClockWitness ownClocks;
    ClockWitness& clocks;
    HeadIntake intake;
    std::vector<HeadIntake::Teller> tellers; ///< per endpoint
    BodyChooser chooser;
    bool identified = false, running = false;
    std::vector<std::unique_ptr<EndpointLink>> links;
    EndpointViews views;
    EndpointRota rota;
    BlockFetcher blocks;
    BodyFetcher bodies;
    TagPoller tags;
    SecondOpinion opinions;
    ContractReader reader;
    base::Timer arrangeTimer;
    BodyCarrier carrier;
    std::vector<Contradictions> contradictions; ///< per endpoint

    Private(WatchConfig c, WatchEvents e, net::TransportFactory& transports, base::Clock& k,
            net::FrameTap* tap)
        : config(std::move(c)), events(std::move(e)), clock(k),
          plan(planFor(config.spec, config.metered)), tracker({.freshMs = plan.freshMs}),
          clocks(config.clocks != nullptr ? *config.clocks : ownClocks),
          intake(config.spec, tracker, clocks, config.watching),
          chooser(config.body, config.spec, config.metered, config.watching),
          rota(config.spec.endpoints, std::max(config.connections, 1)),
          blocks(plan, chooser, tracker, clock, fetchHost()),
          bodies(plan, chooser, tracker, clock, fetchHost()),
          tags(config.spec, plan, tracker, clock, tagHost()),
          opinions(links, tracker, clock, opinionHost()),
          reader(clock, [this] { return readyLinks(); }),
          carrier(links, rota, clock, [this](const EndpointLink& link) { tellView(link); })
    {
        const auto& specs = config.spec.endpoints;
        for (std::size_t i = 0; i < specs.size(); ++i) {
            const auto index = static_cast<base::EndpointIndex>(i);
            links.push_back(std::make_unique<EndpointLink>(
                EndpointLink::Identity{index, rota.voiceOf(i), specs[i]}, config, plan, transports,
                clock, tap, linkEvents()));
            tellers.push_back(intake.teller(rota.voiceOf(i), specs[i]));
            views.add(*links.back());
        }
        contradictions.resize(specs.size());
    }

    EndpointLink::Events linkEvents()
    {
        EndpointLink::Events out;
        out.identify = [this](quint64 chainId) { return identify(chainId); };
        out.ready = [this](EndpointLink& link) { ready(link); };
        out.status = [this](EndpointLink& link) { statusChanged(link); };
        out.head = [this](EndpointLink& link, net::JsonValue& json, base::UnixMs seen,
                          base::Via via) { head(link, json, seen, via); };
        return out;
    }

    TagPoller::Host tagHost()
    {
        TagPoller::Host out;
        out.link = [this] { return firstReady(); };
        out.told = events.tags ? events.tags : [](const TagHeads&) {};
        out.admit = [this](const EndpointLink& link, base::Block& block, const HeaderTexts& t) {
            return intake.admit(block, t, tellerOf(link), clock.now());
        };
        out.refuse = [this](EndpointLink& link, QString what) { refuse(link, std::move(what)); };
        return out;
    }

    SecondOpinion::Host opinionHost()
    {
        SecondOpinion::Host out;
        out.believe = [this](EndpointLink& link, const base::Observation& seen) {
            use(link, seen);
        };
        out.refuse = [this](EndpointLink& link, QString what) { refuse(link, std::move(what)); };
        out.read = [this](EndpointLink& link, net::JsonValue& json) {
            return read(link, json, clock.now());
        };
        return out;
    }

    FetchHost fetchHost()
    {
        FetchHost out;
        out.links = [this] { return readyLinks(); };
        out.carrier = [this] { return carrier.link(); };
        out.take = [this](EndpointLink& link, net::JsonValue& json,
                          const FetchHost::Expected& expected) {
            return fetched(link, json, expected);
        };
        out.takeCount = [this](EndpointLink& link, const base::Hash32& hash, quint32 txs) {
            counted(link, hash, txs);
        };
        out.changed = [this](const health::HeadChange& change) {
            if (change.kind == health::HeadChange::Kind::Duplicate || tracker.head() == nullptr)
                return;
            if (EndpointLink* link = firstReady()) {
                tell(change, observation(*link, base::Via::Fetch, clock.now(), *tracker.head()),
                     *link);
            }
        };
        return out;
    }

    HeadIntake::Teller& tellerOf(const EndpointLink& link)
    {
        return tellers[static_cast<std::size_t>(link.identity().index)];
    }

    base::Result<void> identify(quint64 chainId)
    {
        if (auto agreed = agreeOn(config.spec.chainId.value, chainId); !agreed)
            return agreed;
        if (!std::exchange(identified, true) && events.identified)
            events.identified({chainId});
        return {};
    }

    [[nodiscard]] std::vector<EndpointLink*> readyLinks() const
    {
        std::vector<EndpointLink*> out;
        for (const std::size_t i : rota.order()) {
            if (links[i]->started() && links[i]->ready() && !links[i]->carries())
                out.push_back(links[i].get());
        }
        return out;
    }

    [[nodiscard]] EndpointLink* firstReady() const
    {
        const auto all = readyLinks();
        return all.empty() ? nullptr : all.front();
    }

    void tellView(const EndpointLink& link)
    {
        const EndpointView& view = views.refresh(link);
        if (events.endpoint)
            events.endpoint(link.identity().index, view);
    }

    void ready(EndpointLink& link)
    {
        opinions.forget(link); // asked over a connection that is gone
        tellView(link);
        arrangeSoon();
        blocks.wake();
        bodies.wake();
        tags.start();
        reader.wake();
    }

    void statusChanged(EndpointLink& link)
    {
        if (link.status().state == net::EndpointState::PutAside)
            tracker.forgetVoice(link.identity().voice);
        tellView(link);
        arrangeSoon();
    }

    void arrangeSoon(int inMs = 0)
    {
        if (running)
            arrangeTimer = clock.after(std::chrono::milliseconds(inMs), [this] { arrange(); });
    }

    void arrange()
    {
        constexpr int kLookAgainMs = 5000;
        if (!running)
            return;
        for (const auto& link : links) {
            if (intake.forgives(tellerOf(*link), clock.now()) &&
                link->status().state == net::EndpointState::PutAside) {
                link->stop();
                link->start();
                tellView(*link);
            }
        }
        const auto turn = rota.next(links, clock.steadyMs());
        for (const std::size_t i : turn.start) {
            links[i]->start();
            tellView(*links[i]);
        }
        for (const std::size_t i : turn.stop) {
            qCDebug(base::lcChain) << config.spec.id << "rests endpoint" << i;
            links[i]->stop();
            tellView(*links[i]);
        }
        for (std::size_t i = 0; i < links.size(); ++i)
            links[i]->lead(turn.leader == i);
        const bool objects = config.watching != nullptr && config.watching->objects;
        const bool lookAgain = carrier.arrange(objects && !config.metered, readyLinks());
        if (turn.lookAgain || lookAgain)
            arrangeSoon(kLookAgainMs);
    }

    /// Sets the endpoint aside; nothing of what it says is used until it is tried again.
    void refuse(EndpointLink& link, QString what)
    {
        qCInfo(base::lcChain).noquote()
            << config.spec.id << net::maskedUrl(link.identity().spec.url) << what;
        opinions.forget(link);
        link.putAside({ErrorKind::Protocol, std::move(what), {}, {}});
    }

    std::optional<base::Block> read(EndpointLink& link, net::JsonValue& json, base::UnixMs now)
    {
        auto block = intake.read(json, tellerOf(link), now);
        if (!block && block.error().kind != ErrorKind::Cancelled)
            refuse(link, block.error().what);
        if (!block)
            return {};
        if (events.transactions && block->txs)
            events.transactions(*block, intake.takeBody());
        return std::move(*block);
    }

    [[nodiscard]] base::Observation observation(const EndpointLink& link, base::Via via,
                                                base::UnixMs seen, base::Block block) const
    {
        base::Observation out;
        out.chain = config.chain;
        out.endpoint = link.identity().index;
        out.via = via;
        out.seen = seen;
        out.block = std::move(block);
        return out;
    }

    void head(EndpointLink& link, net::JsonValue& json, base::UnixMs seen, base::Via via)
    {
        auto block = read(link, json, seen);
        if (!block)
            return;
        const auto out = observation(link, via, seen, std::move(*block));
        link.sawHead(out.block, seen, via);
        if (via == base::Via::Poll)
            opinions.answered(link, out.block.number);
        if (!opinions.holds(link, out))
            use(link, out);
    }

    void use(EndpointLink& link, const base::Observation& seen)
    {
        if (events.observed)
            events.observed(seen);
        const auto change = tracker.observe(seen, link.identity().voice);
        if (seen.via != base::Via::Fetch) {
            Contradictions& own = contradictions[static_cast<std::size_t>(link.identity().index)];
            if (auto why = own.judge(change, clock.steadyMs()))
                refuse(link, std::move(*why));
        }
        tell(change, seen, link);
    }

    void tell(const health::HeadChange& change, const base::Observation& seen, EndpointLink& link)
    {
        using Kind = health::HeadChange::Kind;
        for (const auto* part : {&change.added, &change.updated})
            std::ranges::for_each(*part, [this](const auto& block) { chooser.learn(block); });
        if (events.changed && change.kind != Kind::Stale &&
            (change.kind != Kind::Duplicate || !change.updated.empty()))
            events.changed(change, seen);
        blocks.follow(change, link);
        bodies.follow(change);
    }

    bool fetched(EndpointLink& link, net::JsonValue& json, const FetchHost::Expected& expected)
    {
        auto block = read(link, json, clock.now());
        if (!block)
            return false;
        if (!expected.isMetBy(*block)) {
            refuse(link, QStringLiteral("answered with block %1 when asked for another one")
                             .arg(block->number));
            return false;
        }
        use(link, observation(link, base::Via::Fetch, clock.now(), std::move(*block)));
        return true;
    }

    void counted(EndpointLink& link, const base::Hash32& hash, quint32 txs)
    {
        const base::Block* known = tracker.find(hash);
        if (known == nullptr)
            return;
        if (auto why = intake.judgeCount(*known, txs)) {
            refuse(link, std::move(*why));
            return;
        }
        auto out = observation(link, base::Via::Fetch, clock.now(), *known);
        out.block.txs = txs;
        out.block.userTxs = userTxsByRule(txs, config.spec);
        tell(tracker.observe(out, link.identity().voice), out, link);
    }
};

ChainWatch::ChainWatch(WatchConfig config, WatchEvents events, net::TransportFactory& transports,
                       base::Clock& clock, net::FrameTap* tap)
    : d(std::make_unique<Private>(std::move(config), std::move(events), transports, clock, tap))
{}

ChainWatch::~ChainWatch() = default;
void ChainWatch::start()
{
    if (d->running || d->config.spec.dialect == registry::Dialect::NotEvm)
        return;
    d->running = true;
    for (const auto& link : d->links) {
        if (!link->usable())
            d->tellView(*link); // nothing else would ever tell why
    }
    d->arrange();
}

void ChainWatch::askHeads()
{
    for (EndpointLink* link : d->readyLinks())
        link->askLatest();
}

void ChainWatch::stop()
{
    if (!d->running)
        return;
    d->running = false;
    d->arrangeTimer.cancel();
    d->opinions.clear();
    d->tags.stop();
    d->reader.stop();
    for (const auto& link : d->links)
        link->stop();
    d->blocks.stop();
    d->bodies.stop();
}

const std::vector<EndpointView>& ChainWatch::endpoints() const
{
    for (const auto& link : d->links)
        d->views.refresh(*link);
    return d->views.all();
}

const health::HeadTracker& ChainWatch::tracker() const
{
    return d->tracker;
}

const registry::ChainSpec& ChainWatch::spec() const
{
    return d->config.spec;
}

TagHeads ChainWatch::tags() const
{
    return d->tags.heads();
}

ContractReader& ChainWatch::reader()
{
    return d->reader;
}

} // namespace rollscope::chain
