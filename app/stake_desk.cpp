#include "stake_desk.hpp"
#include "stake_desk_p.hpp"

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;
using stake::ChainCondition;
using ui::StakeReading;

/// Far enough apart to measure how long a block takes.
constexpr quint64 kMeasureBlocks = 20'000;
constexpr std::array<int, 3> kPastDays{7, 30, 90};
constexpr double kDay = 86400;

ChainCondition conditionOf(engine::LiveState state)
{
    using S = engine::LiveState;
    switch (state) {
    case S::Starting:
        return ChainCondition::Starting;
    case S::Live:
        return ChainCondition::Live;
    case S::Degraded:
        return ChainCondition::Degraded;
    case S::Stalled:
        return ChainCondition::Stalled;
    case S::Backfilling:
        return ChainCondition::Backfilling;
    case S::RolledBack:
        return ChainCondition::RolledBack;
    case S::Halted:
        return ChainCondition::Halted;
    default:
        return ChainCondition::Unknown;
    }
}

bool isDown(ChainCondition condition)
{
    return condition == ChainCondition::Halted || condition == ChainCondition::RolledBack ||
           condition == ChainCondition::Backfilling;
}

/// The first thing that one would do with a protocol.
const stake::Action* entryOf(const stake::Protocol& protocol)
{
    return protocol.actions.empty() ? nullptr : &protocol.actions.front();
}

} // namespace

StakeDesk::StakeDesk(Config config, ui::Accounts& accounts)
    : m_config(std::move(config)), m_accounts(accounts),
      m_registry(registry::Registry::load(m_config.dataDir + u"/chains"_s)),
      m_protocols(stake::Protocols::load(m_config.dataDir + u"/staking"_s))
{
    auto journal = staking::JournalFile::open(m_config.dataDir + u"/staking.json"_s);
    if (journal) {
        m_journal = std::move(*journal);
        m_sentinel = std::make_unique<staking::ClaimSentinel>(*m_journal, m_clock);
        m_sentinel->onDue([this](const auto& claims) { return tellClaims(claims); });
    } else {
        m_journalTrouble = journal.error();
    }
    connect(m_accounts.watched(), &ui::AddressListModel::countChanged, this,
            &StakeHost::accountsChanged);
    connect(m_accounts.signers(), &ui::SignerListModel::accountsChanged, this,
            &StakeHost::accountsChanged);
    tellFlows();
    if (m_sentinel)
        m_sentinel->start();
}

StakeDesk::~StakeDesk()
{
    m_posts.clear(); // what asks goes before journal and signers
}

ui::StakeCondition StakeDesk::condition() const
{
    return m_condition;
}

std::vector<ui::StakeAccount> StakeDesk::accounts() const
{
    std::vector<ui::StakeAccount> out;
    const auto& signers = *m_accounts.signers();
    for (const auto& address : signers.accounts())
        out.push_back({address, {}, tr("your wallet")});
    const auto& watched = *m_accounts.watched();
    for (int row = 0; row < watched.count(); ++row) {
        const auto at = watched.index(row, 0);
        const auto text = at.data(ui::AddressListModel::AddressRole).toString();
        const auto address = wallet::readAddress(text);
        const QString name = at.data(ui::AddressListModel::NameRole).toString();
        if (!address)
            continue;
        const auto known = std::ranges::find(out, address->address, &ui::StakeAccount::address);
        if (known != out.end())
            known->name = name;
        else
            out.push_back({address->address, name, {}});
    }
    return out;
}

void StakeDesk::hear(const engine::Snapshot& snapshot)
{
    using Kind = engine::SourceInfo::Kind;
    const auto condition = snapshot.source.kind == Kind::Live   ? ui::StakeCondition::Ready
                           : snapshot.source.kind == Kind::Tape ? ui::StakeCondition::Recording
                                                                : ui::StakeCondition::Offline;
    if (std::exchange(m_condition, condition) != condition)
        Q_EMIT conditionChanged();
    bool listed = false, changed = false;
    for (const auto& row : snapshot.chains) {
        const auto* const spec = m_registry.find(row.id);
        if (spec == nullptr || spec->chainId.value == 0)
            continue;
        auto& sight = m_chains[spec->chainId];
        listed = listed || sight.spec.id.isEmpty();
        sight.spec = *spec;
        const auto state = conditionOf(row.state);
        sight.chain.name = row.name;
        sight.chain.words = row.stateReason;
        if (state == sight.chain.condition && sight.since.value != 0)
            continue;
        if (isDown(sight.chain.condition) && !isDown(state))
            sight.recoveredAt = snapshot.time;
        sight.chain.condition = state;
        sight.since = snapshot.time;
        changed = true;
    }
    if (listed)
        listProtocols();
    if (!changed)
        return;
    for (auto& reading : m_readings)
        if (const auto* const sight = sightOf(reading.protocol->chainId))
            reading.chain = sight->chain;
    Q_EMIT readingsChanged();
    Q_EMIT guardChanged();
}

StakeDesk::ChainSight* StakeDesk::sightOf(base::ChainId chain)
{
    const auto found = m_chains.find(chain);
    return found == m_chains.end() ? nullptr : &found->second;
}

void StakeDesk::listProtocols()
{
    std::vector<StakeReading> readings;
    for (const auto& protocol : m_protocols.all()) {
        const auto* const sight = sightOf(protocol.chainId);
        if (sight == nullptr || protocol.vm != stake::Vm::Evm)
            continue;
        const auto old = std::ranges::find(m_readings, &protocol, &StakeReading::protocol);
        StakeReading reading = old == m_readings.end() ? StakeReading{} : *old;
        reading.protocol = &protocol;
        reading.chain = sight->chain;
        readings.push_back(std::move(reading));
    }
    m_readings = std::move(readings);
    Q_EMIT readingsChanged();
    if (m_awake)
        wake();
}

base::Result<StakeDesk::Post*> StakeDesk::postOf(base::ChainId chain)
{
    if (const auto found = m_posts.find(chain); found != m_posts.end())
        return found->second.get();
    const auto* const sight = sightOf(chain);
    if (sight == nullptr)
        return fail(ErrorKind::NotFound, u"this chain is not watched"_s);
    auto nodes = StakeNodes::open(sight->spec, m_clock, m_config.proxy);
    if (!nodes)
        return tl::unexpected(nodes.error());
    auto post = std::make_unique<Post>(sight->spec, std::move(*nodes), m_clock);
    for (const auto& reading : m_readings)
        if (reading.protocol->chainId == chain)
            post->protocols.push_back(reading.protocol);
    if (m_journal) {
        post->tracker =
            std::make_unique<staking::Tracker>(post->nodes->node(), chain, *m_journal, m_clock);
        post->tracker->onNews([this](const staking::TrackNews& news) {
            m_fates[news.flow] = {news.fate, news.depth};
            const auto* const flow = m_journal->journal().find(news.flow);
            if (news.fate == wallet::Fate::Final && flow != nullptr &&
                flow->state == stake::FlowState::Confirmed)
                (void)m_journal->change([&](stake::Journal& journal) {
                    return journal.move(news.flow, stake::FlowState::Active, m_clock.now());
                });
            tellFlows();
        });
        post->tracker->resume();
    }
    return m_posts.emplace(chain, std::move(post)).first->second.get();
}

void StakeDesk::wake()
{
    m_awake = true;
    m_accounts.wake();
    if (m_condition != ui::StakeCondition::Ready)
        return;
    for (const auto& [chain, sight] : m_chains) {
        const bool staked = std::ranges::any_of(
            m_readings, [id = chain](const auto& one) { return one.protocol->chainId == id; });
        if (!staked || m_posts.contains(chain))
            continue;
        const auto post = postOf(chain);
        if (post) {
            readHealth(**post);
            readPositions(**post);
            continue;
        }
        for (auto& reading : m_readings)
            if (reading.protocol->chainId == chain) {
                reading.state = StakeReading::State::Failed;
                reading.trouble = post.error().text();
            }
    }
    Q_EMIT readingsChanged();
}

void StakeDesk::refresh(const QString& protocol)
{
    const auto* const known = m_protocols.find(protocol);
    const auto post = known == nullptr ? m_posts.end() : m_posts.find(known->chainId);
    if (post != m_posts.end())
        readHealth(*post->second);
}

void StakeDesk::readHealth(Post& post)
{
    std::vector<staking::ReadJob> jobs;
    for (const auto* protocol : post.protocols) {
        auto wanted = stake::wantedForHealth(*protocol);
        if (const auto* const entry = entryOf(*protocol))
            wanted.merge(stake::wantedForAction(*protocol, *entry));
        jobs.push_back({protocol, std::move(wanted), {}});
    }
    post.health = post.reader.readMany(std::move(jobs), {},
                                       [this, &post](base::Result<staking::ReadOutcome> outcome) {
                                           if (outcome) {
                                               post.now = std::move(*outcome);
                                               judgeHealth(post);
                                               if (post.interval == 0)
                                                   readPast(post, 0);
                                               return;
                                           }
                                           for (auto& reading : m_readings) {
                                               if (reading.protocol->chainId != post.spec.chainId)
                                                   continue;
                                               reading.trouble = outcome.error().text();
                                               if (reading.state == StakeReading::State::Waiting)
                                                   reading.state = StakeReading::State::Failed;
                                           }
                                           Q_EMIT readingsChanged();
                                       });
}

/// Step 0 measures how long a block takes; 1 to 3 read the rates of 7, 30 and 90 days ago. A node
/// without that state ends it: those rates stay unknown.
void StakeDesk::readPast(Post& post, std::size_t step)
{
    if (step > kPastDays.size() || !post.now)
        return;
    const quint64 back = step == 0
                             ? kMeasureBlocks
                             : static_cast<quint64>(kPastDays[step - 1] * kDay / post.interval);
    if (back >= post.now->at.number)
        return;
    std::vector<staking::ReadJob> jobs;
    for (const auto* protocol : post.protocols)
        jobs.push_back({protocol, stake::wantedForRate(*protocol), {}});
    post.past = post.reader.readMany(
        std::move(jobs), post.now->at.number - back,
        [this, &post, step, back](base::Result<staking::ReadOutcome> outcome) {
            if (!outcome)
                return;
            const auto seconds =
                static_cast<double>(post.now->at.timestamp - outcome->at.timestamp);
            if (step == 0 && seconds <= 0)
                return;
            if (step == 0)
                post.interval = seconds / static_cast<double>(back);
            for (std::size_t i = 0; step > 0 && i < post.protocols.size(); ++i) {
                const auto& protocol = *post.protocols[i];
                if (!protocol.health.rate)
                    continue;
                const auto rate = stake::valueOf(protocol, *protocol.health.rate, outcome->facts[i])
                                      .and_then([](const auto& one) { return one.toWei(); });
                if (rate)
                    post.rates[protocol.id].push_back(
                        {static_cast<qint64>(outcome->at.timestamp), *rate});
            }
            judgeHealth(post);
            QMetaObject::invokeMethod(
                this, [this, &post, step] { readPast(post, step + 1); }, Qt::QueuedConnection);
        });
}

void StakeDesk::judgeHealth(Post& post)
{
    for (std::size_t i = 0; i < post.protocols.size(); ++i) {
        const auto& protocol = *post.protocols[i];
        const auto reading = std::ranges::find(m_readings, &protocol, &StakeReading::protocol);
        if (reading == m_readings.end())
            continue;
        stake::HealthInputs inputs;
        inputs.now = static_cast<qint64>(post.now->at.timestamp);
        inputs.rewardWhy = u"reward events were not read"_s;
        inputs.pastRates = post.rates[protocol.id];
        inputs.seenImplementations = m_seen[protocol.id];
        reading->facts = post.now->facts[i];
        reading->health = stake::healthOf(protocol, reading->facts, inputs);
        for (const auto& proxy : reading->health.proxies)
            if (proxy.implementation)
                m_seen[protocol.id].emplace(proxy.role, *proxy.implementation);
        if (const auto* const entry = entryOf(protocol))
            reading->ways = stake::waysOut(protocol, *entry, reading->facts);
        reading->state = StakeReading::State::Known;
        reading->trouble.clear();
        reading->block = post.now->at.number;
        reading->at = m_clock.now();
        reading->endpoint = post.nodes->first().operatorName;
    }
    Q_EMIT readingsChanged();
}

} // namespace rollscope::app
