#include "chain/chain_watch.hpp"
#include "base/log.hpp"
#include "chain/block_fetcher.hpp"
#include "chain/endpoint_link.hpp"
#include "chain/endpoint_rota.hpp"
#include "chain/evm_block.hpp"
#include "chain/hash_judge.hpp"
#include "chain/tag_poller.hpp"
#include <algorithm>

namespace rollscope::chain {
namespace {

using base::ErrorKind;
using std::chrono::milliseconds;

constexpr qint64 kOldestTime = 1'230'768'000;         ///< 2009-01-01: older than any chain
constexpr qint64 kFarAheadS = 10LL * 365 * 24 * 3600; ///< a clock that wrong is no clock
constexpr quint64 kJump = 1000; ///< blocks ahead of a live operator that call for a second opinion
constexpr qint64 kOpinionMs = 5000; ///< …for which we wait so long
constexpr qint64 kLiveMs = 30'000;
constexpr int kReorgsPerSecond = 20; ///< one endpoint that contradicts itself faster is noise

/// A head that stands far above what the others say, kept until one of them was asked.
struct Doubt
{
    EndpointLink* link = nullptr;
    base::Observation seen;
    std::vector<EndpointLink*> asked;
    qint64 until = 0;
};

} // namespace

struct ChainWatch::Private
{
    WatchConfig config;
    WatchEvents events;
    base::Clock& clock;
    WatchPlan plan;
    health::HeadTracker tracker;
    HashJudge judge;
    BodyChooser bodies;
    bool identified = false;
    bool running = false;
    std::vector<std::unique_ptr<EndpointLink>> links;
    std::vector<EndpointView> views;
    EndpointRota rota;
    BlockFetcher fetcher;
    TagPoller tags;
    std::vector<Doubt> doubts;
    base::Timer arrangeTimer, doubtTimer;
    struct Reorgs
    {
        qint64 second = 0;
        int count = 0;
    };
    std::vector<Reorgs> reorgs; ///< per endpoint

    Private(WatchConfig c, WatchEvents e, net::TransportFactory& transports, base::Clock& k,
            net::FrameTap* tap)
        : config(std::move(c)), events(std::move(e)), clock(k),
          plan(planFor(config.spec, config.metered)), tracker(trackerConfig()), judge(config.spec),
          bodies(config.body, config.spec, config.metered),
          rota(config.spec.endpoints, std::max(config.connections, 1)),
          fetcher(plan, bodies, tracker, clock, fetchHost()), tags(config.spec, plan, clock,
                                                                   {[this] { return firstReady(); },
                                                                    [this](const TagHeads& heads) {
                                                                        if (events.tags)
                                                                            events.tags(heads);
                                                                    }})
    {
        const auto& specs = config.spec.endpoints;
        for (std::size_t i = 0; i < specs.size(); ++i) {
            const auto index = static_cast<base::EndpointIndex>(i);
            links.push_back(std::make_unique<EndpointLink>(
                EndpointLink::Identity{index, rota.voiceOf(i), specs[i]}, config, plan, transports,
                clock, tap, linkEvents()));
            EndpointView view;
            view.spec = specs[i];
            view.shown = net::maskedUrl(specs[i].url);
            view.status = links.back()->status();
            views.push_back(std::move(view));
        }
        reorgs.resize(specs.size());
    }

    [[nodiscard]] health::HeadTracker::Config trackerConfig() const
    {
        health::HeadTracker::Config tc;
        tc.freshMs = plan.freshMs;
        return tc;
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

    BlockFetcher::Host fetchHost()
    {
        BlockFetcher::Host out;
        out.links = [this] { return readyLinks(); };
        out.take = [this](EndpointLink& link, net::JsonValue& json,
                          const BlockFetcher::Expected& expected) {
            return fetched(link, json, expected);
        };
        out.takeCount = [this](EndpointLink& link, const base::Hash32& hash, quint32 txs) {
            counted(link, hash, txs);
        };
        out.changed = [this](const health::HeadChange& change) {
            if (change.kind == health::HeadChange::Kind::Duplicate || tracker.head() == nullptr)
                return;
            base::Observation seen;
            seen.chain = config.chain;
            seen.via = base::Via::Fetch;
            seen.seen = clock.now();
            seen.block = *tracker.head();
            if (EndpointLink* link = firstReady()) {
                seen.endpoint = link->identity().index;
                tell(change, seen, *link);
            }
        };
        return out;
    }

    base::Result<void> identify(quint64 chainId)
    {
        auto& expected = config.spec.chainId.value;
        if (expected == 0)
            expected = chainId;
        if (chainId != expected)
            return base::fail(
                ErrorKind::Protocol,
                QStringLiteral("answers for chain %1, expected %2").arg(chainId).arg(expected), {},
                QStringLiteral("check the address of this endpoint"));
        if (!std::exchange(identified, true) && events.identified)
            events.identified({chainId});
        return {};
    }

    [[nodiscard]] std::vector<EndpointLink*> readyLinks() const
    {
        std::vector<EndpointLink*> out;
        for (const std::size_t i : rota.order()) {
            if (links[i]->started() && links[i]->ready())
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
        const auto i = static_cast<std::size_t>(link.identity().index);
        refresh(i);
        if (events.endpoint)
            events.endpoint(link.identity().index, views[i]);
    }

    void refresh(std::size_t i)
    {
        EndpointView& view = views[i];
        view.active = links[i]->started();
        view.status = links[i]->status();
        view.head = links[i]->head();
        view.headSeen = links[i]->headSeen();
    }

    void ready(EndpointLink& link)
    {
        tellView(link);
        arrangeSoon();
        fetcher.wake();
        tags.start();
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
            arrangeTimer = clock.after(milliseconds(inMs), [this] { arrange(); });
    }

    void arrange()
    {
        constexpr int kLookAgainMs = 5000;
        if (!running)
            return;
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
        if (turn.lookAgain)
            arrangeSoon(kLookAgainMs);
    }

    /// Sets the endpoint aside; nothing of what it says is used until it is tried again.
    void refuse(EndpointLink& link, QString what)
    {
        qCInfo(base::lcChain).noquote()
            << config.spec.id << net::maskedUrl(link.identity().spec.url) << what;
        std::erase_if(doubts, [&](const Doubt& d) { return d.link == &link; });
        link.putAside({ErrorKind::Protocol, std::move(what), {}, {}});
    }

    /// Reads and judges one block; nullopt when it is not to be used.
    std::optional<base::Block> accept(EndpointLink& link, net::JsonValue& json)
    {
        HeaderTexts texts;
        auto block = readBlock(json, config.spec, texts);
        if (!block) {
            refuse(link, block.error().text());
            return std::nullopt;
        }
        const qint64 now = clock.now().value / 1000;
        if ((block->timestamp < kOldestTime && block->number > 0) ||
            block->timestamp - kFarAheadS > now) {
            refuse(link, QStringLiteral("sent block %1 with the impossible time %2 s")
                             .arg(block->number)
                             .arg(block->timestamp));
            return std::nullopt;
        }
        if (block->number >> 62 != 0) {
            refuse(link, QStringLiteral("sent the impossible block number %1").arg(block->number));
            return std::nullopt;
        }
        const base::Block* known = tracker.find(block->hash);
        if (known != nullptr && known->hashCheck != base::HashCheck::Unchecked) {
            block->hashCheck = known->hashCheck;
            return std::move(*block);
        }
        block->hashCheck = judge.check(block->hash, texts, link.identity().voice, clock.steadyMs());
        if (block->hashCheck == base::HashCheck::Mismatch) {
            refuse(link, QStringLiteral("lies: the hash of its block %1 does not follow from the "
                                        "block's fields")
                             .arg(block->number));
            return std::nullopt;
        }
        return std::move(*block);
    }

    void head(EndpointLink& link, net::JsonValue& json, base::UnixMs seen, base::Via via)
    {
        auto block = accept(link, json);
        if (!block)
            return;
        base::Observation out;
        out.chain = config.chain;
        out.endpoint = link.identity().index;
        out.via = via;
        out.seen = seen;
        out.block = std::move(*block);
        link.sawHead(out.block.number, seen);
        if (via == base::Via::Poll)
            settleDoubts(link, out.block.number);
        if (isDoubtful(link, out.block)) {
            doubt(link, std::move(out));
            return;
        }
        use(link, out);
    }

    void use(EndpointLink& link, const base::Observation& seen)
    {
        if (events.observed)
            events.observed(seen);
        const auto change = tracker.observe(seen, link.identity().voice);
        if (change.kind == health::HeadChange::Kind::Reorg && seen.via != base::Via::Fetch)
            countReorg(link);
        tell(change, seen, link);
    }

    void tell(const health::HeadChange& change, const base::Observation& seen, EndpointLink& link)
    {
        using Kind = health::HeadChange::Kind;
        for (const auto& block : change.added)
            bodies.learn(block);
        for (const auto& block : change.updated)
            bodies.learn(block);
        if (events.changed && change.kind != Kind::Stale &&
            (change.kind != Kind::Duplicate || !change.updated.empty()))
            events.changed(change, seen);
        fetcher.follow(change, link);
    }

    void countReorg(EndpointLink& link)
    {
        Reorgs& r = reorgs[static_cast<std::size_t>(link.identity().index)];
        const qint64 second = clock.steadyMs() / 1000;
        r.count = r.second == second ? r.count + 1 : 1;
        r.second = second;
        if (r.count > kReorgsPerSecond)
            refuse(link, QStringLiteral("contradicts itself: more than %1 reorgs in a second")
                             .arg(kReorgsPerSecond));
    }

    bool fetched(EndpointLink& link, net::JsonValue& json, const BlockFetcher::Expected& expected)
    {
        auto block = accept(link, json);
        if (!block)
            return false;
        if ((expected.hash && block->hash != *expected.hash) ||
            (expected.number && block->number != *expected.number)) {
            refuse(link, QStringLiteral("answered with block %1 when asked for another one")
                             .arg(block->number));
            return false;
        }
        base::Observation out;
        out.chain = config.chain;
        out.endpoint = link.identity().index;
        out.via = base::Via::Fetch;
        out.seen = clock.now();
        out.block = std::move(*block);
        use(link, out);
        return true;
    }

    void counted(EndpointLink& link, const base::Hash32& hash, quint32 txs)
    {
        const base::Block* known = tracker.find(hash);
        if (known == nullptr)
            return;
        base::Observation out;
        out.chain = config.chain;
        out.endpoint = link.identity().index;
        out.via = base::Via::Fetch;
        out.seen = clock.now();
        out.block = *known;
        out.block.txs = txs;
        out.block.userTxs = userTxsByRule(txs, config.spec);
        tell(tracker.observe(out, link.identity().voice), out, link);
    }

    /// The highest head of another live operator, if the claim stands far above it.
    [[nodiscard]] bool isDoubtful(const EndpointLink& link, const base::Block& block) const
    {
        const base::Block* tip = tracker.head();
        if (tip == nullptr || block.number < tip->number || block.number - tip->number <= kJump)
            return false;
        return std::any_of(links.begin(), links.end(),
                           [&](const auto& other) { return isOpinion(link, *other); });
    }

    [[nodiscard]] bool isOpinion(const EndpointLink& link, const EndpointLink& other) const
    {
        return other.identity().voice != link.identity().voice && other.ready() && other.head() &&
               clock.now() - other.headSeen() <= kLiveMs;
    }

    void doubt(EndpointLink& link, base::Observation seen)
    {
        std::erase_if(doubts, [&](const Doubt& d) { return d.link == &link; });
        Doubt d;
        d.link = &link;
        d.seen = std::move(seen);
        d.until = clock.steadyMs() + kOpinionMs;
        for (const auto& other : links) {
            if (isOpinion(link, *other) && other->askLatest())
                d.asked.push_back(other.get());
        }
        doubts.push_back(std::move(d));
        doubtTimer = clock.after(milliseconds(kOpinionMs), [this] { believeOld(); });
    }

    /// `link` answered where it stands: that judges the claims of others.
    void settleDoubts(EndpointLink& link, quint64 number)
    {
        for (std::size_t i = 0; i < doubts.size();) {
            Doubt& d = doubts[i];
            const bool asked = std::find(d.asked.begin(), d.asked.end(), &link) != d.asked.end();
            if (d.link == &link || !asked) {
                ++i;
                continue;
            }
            const Doubt settled = std::move(d);
            doubts.erase(doubts.begin() + static_cast<std::ptrdiff_t>(i));
            if (number + kJump >= settled.seen.block.number)
                use(*settled.link, settled.seen);
            else
                refuse(*settled.link, QStringLiteral("claims block %1 while %2 stands at %3")
                                          .arg(settled.seen.block.number)
                                          .arg(link.identity().spec.operatorName)
                                          .arg(number));
            i = 0;
        }
    }

    /// Nobody contradicted in time.
    void believeOld()
    {
        const qint64 now = clock.steadyMs();
        std::vector<Doubt> due;
        std::erase_if(doubts, [&](Doubt& d) {
            if (d.until > now)
                return false;
            due.push_back(std::move(d));
            return true;
        });
        for (const Doubt& d : due) {
            if (d.link->ready())
                use(*d.link, d.seen);
        }
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
    d->arrange();
}

void ChainWatch::stop()
{
    if (!d->running)
        return;
    d->running = false;
    d->arrangeTimer.cancel();
    d->doubtTimer.cancel();
    d->doubts.clear();
    d->tags.stop();
    d->fetcher.stop();
    for (const auto& link : d->links)
        link->stop();
    d->fetcher.stop();
}

const std::vector<EndpointView>& ChainWatch::endpoints() const
{
    for (std::size_t i = 0; i < d->views.size(); ++i)
        d->refresh(i);
    return d->views;
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

} // namespace rollscope::chain
