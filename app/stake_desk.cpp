#include "stake_desk.hpp"
#include "stake_desk_p.hpp"
#include <set>

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;
using stake::ChainCondition;
using ui::StakeReading;

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

/// Blocks come. What is merely not known, or watched since a moment, says nothing of that.
bool isUp(ChainCondition condition)
{
    return condition == ChainCondition::Live || condition == ChainCondition::Degraded ||
           condition == ChainCondition::Stalled;
}

std::vector<const stake::Protocol*> protocolsOn(const std::vector<StakeReading>& readings,
                                                base::ChainId chain)
{
    std::vector<const stake::Protocol*> out;
    for (const auto& reading : readings)
        if (reading.protocol->chainId == chain)
            out.push_back(reading.protocol);
    return out;
}

bool isDown(ChainCondition condition)
{
    return condition == ChainCondition::Halted || condition == ChainCondition::RolledBack ||
           condition == ChainCondition::Backfilling;
}

} // namespace

StakeDesk::StakeDesk(Config config, ui::Accounts& accounts)
    : m_config(std::move(config)), m_accounts(accounts),
      m_registry(registry::Registry::load(m_config.dataDir + u"/chains"_s)),
      m_protocols(stake::Protocols::load(m_config.dataDir + u"/staking"_s)),
      m_memory(m_config.dataDir + u"/staking-seen.json"_s, m_clock.now()),
      m_vaults(m_config.dataDir + u"/staking-vaults.json"_s),
      m_vigil(m_config.vigil == nullptr ? m_clock : *m_config.vigil)
{
    if (auto feeds = l1::PriceFeeds::shipped())
        m_prices = std::make_unique<staking::ReceiptPrices>(std::move(*feeds), m_clock);
    auto journal = staking::JournalFile::open(m_config.dataDir + u"/staking.json"_s);
    if (journal) {
        m_journal = std::move(*journal);
        m_sentinel = std::make_unique<staking::ClaimSentinel>(*m_journal, m_clock);
        m_sentinel->onDue([this](const auto& claims) { return tellClaims(claims); });
        m_sentinel->onTrouble([this](const base::Error& error) { hearTrouble(error); });
    } else {
        m_journalTrouble = journal.error();
    }
    bindVaults(); // before ways and claims of the journal are told
    if (m_memory.trouble())
        hearTrouble(*m_memory.trouble());
    connect(m_accounts.watched(), &ui::AddressListModel::countChanged, this,
            &StakeHost::accountsChanged);
    connect(m_accounts.signers(), &ui::SignerListModel::accountsChanged, this,
            &StakeHost::accountsChanged);
    tellFlows();
    if (m_sentinel)
        m_sentinel->start();
    connect(m_accounts.keys(), &ui::KeyListModel::read, this, &StakeHost::accountsChanged);
    connect(this, &StakeHost::accountsChanged, this, &StakeDesk::refreshHeld);
    if (m_choices.trouble())
        hearTrouble(*m_choices.trouble());
    m_vigil.onWanted([this] { return watchedChains(); });
    m_vigil.onLook([this](base::ChainId chain) {
        if (const auto post = postOf(chain))
            readPositions(**post);
        else
            hearTrouble(post.error());
    });
    connect(this, &StakeHost::accountsChanged, this, &StakeDesk::keepVigil);
    constexpr int kLookAgainMs = 120'000;
    m_again.setInterval(kLookAgainMs);
    connect(&m_again, &QTimer::timeout, this, &StakeDesk::wake);
}

StakeDesk::~StakeDesk()
{
    m_posts.clear(); // what asks goes before journal and signers
}

ui::StakeCondition StakeDesk::condition() const
{
    return m_condition;
}

void StakeDesk::hear(const engine::Snapshot& snapshot)
{
    using Kind = engine::SourceInfo::Kind;
    const auto condition = snapshot.source.kind == Kind::Live   ? ui::StakeCondition::Ready
                           : snapshot.source.kind == Kind::Tape ? ui::StakeCondition::Recording
                                                                : ui::StakeCondition::Offline;
    const bool turned = std::exchange(m_condition, condition) != condition;
    if (turned)
        Q_EMIT conditionChanged();
    bool listed = false, changed = false;
    for (const auto& row : snapshot.chains) {
        const auto given = std::ranges::find(m_config.chains, row.id, &registry::ChainSpec::id);
        const auto* const spec = given == m_config.chains.end() ? m_registry.find(row.id) : &*given;
        if (spec == nullptr || spec->chainId.value == 0)
            continue;
        auto& sight = m_chains[spec->chainId];
        const bool fresh = sight.spec.id.isEmpty();
        listed = listed || fresh;
        sight.spec = *spec;
        if (fresh && condition == ui::StakeCondition::Ready)
            sight.outage = m_memory.outage(spec->chainId);
        const auto state = conditionOf(row.state);
        sight.chain.name = row.name;
        sight.chain.words = row.stateReason;
        if (row.cost && row.cost->price)
            sight.coinUsd = row.cost->price->usd;
        if (row.cost)
            hearPrices(*spec, *row.cost);
        hearMakers(*spec, row);
        if (state == sight.chain.condition && sight.since.value != 0)
            continue;
        hearCondition(sight, state, snapshot.time);
        changed = true;
    }
    if (changed)
        m_memory.save();
    if (listed)
        listProtocols();
    if (listed || turned)
        keepVigil();
    if (!changed)
        return;
    for (auto& reading : m_readings)
        if (const auto* const sight = sightOf(reading.protocol->chainId))
            reading.chain = sight->chain;
    Q_EMIT readingsChanged();
    Q_EMIT guardChanged();
    for (const auto& [chain, post] : m_posts)
        if (post->tracker)
            post->tracker->retry();
}

void StakeDesk::hearPrices(const registry::ChainSpec& chain, const engine::CostView& cost)
{
    if (chain.network == u"testnet")
        return; // its coin has the symbol of one that is worth something
    const auto keep = [this](const QString& symbol, const std::optional<engine::UsdPrice>& price) {
        if (price)
            m_usd[symbol] = price->usd;
        else
            m_usd.erase(symbol);
    };
    keep(u"ETH"_s, cost.ether);
    keep(chain.gasToken, cost.price);
}

staking::Prices StakeDesk::pricesFor(const registry::ChainSpec& chain,
                                     const stake::Protocol& protocol,
                                     const stake::Action& action) const
{
    if (chain.network == u"testnet" || !action.spends)
        return {};
    const auto of = [this](const QString& symbol) {
        const auto known = m_usd.find(symbol);
        return known == m_usd.end() ? std::nullopt : std::optional(known->second);
    };
    return {of(chain.gasToken), of(protocol.tokens.at(action.spends->token).symbol)};
}

/// The grace begins where blocks are seen to come again, whatever was between: a connection that
/// was lost, a restart. What a recording shows is forgotten with it.
void StakeDesk::hearCondition(ChainSight& sight, ChainCondition state, base::UnixMs at)
{
    auto& outage = sight.outage;
    if (isDown(state)) {
        outage.down = true;
    } else if (outage.down && isUp(state)) {
        outage = {false, at};
    }
    if (outage.recoveredAt && at < *outage.recoveredAt) // the computer's clock was set back
        outage.recoveredAt = at;
    sight.chain.condition = state;
    sight.since = at;
    if (m_condition == ui::StakeCondition::Ready)
        m_memory.setOutage(sight.spec.chainId, outage);
}

base::Result<void> StakeDesk::live() const
{
    if (m_condition == ui::StakeCondition::Ready)
        return {};
    return fail(ErrorKind::Refused,
                m_condition == ui::StakeCondition::Recording
                    ? u"a recording plays: nothing is planned or signed by what it shows"_s
                    : u"this window is not connected: nothing is planned or signed"_s,
                {}, u"go back to live nodes first"_s);
}

void StakeDesk::tellChain(stake::GuardFacts& facts, base::ChainId chain) const
{
    const auto found = m_chains.find(chain);
    if (found == m_chains.end()) {
        facts.condition = ChainCondition::Unknown;
        return;
    }
    facts.chainName = found->second.chain.name;
    facts.condition = found->second.chain.condition;
    facts.since = found->second.since;
    facts.recoveredAt = found->second.outage.recoveredAt;
}

base::Result<void> StakeDesk::mayResend(base::ChainId chain) const
{
    if (auto may = live(); !may)
        return may;
    stake::GuardFacts facts;
    facts.operators = stake::OperatorsSay::Agree; // nothing is planned anew: condition and grace
    tellChain(facts, chain);
    const auto decision = stake::judge(facts, m_clock.now(), guardRules());
    if (decision.level == stake::GuardLevel::Blocked)
        return fail(ErrorKind::Refused, decision.reasons.front().words);
    return {};
}

ui::StakeTrouble StakeDesk::trouble() const
{
    if (!m_journal)
        return {m_journalTrouble.text(), true};
    return {m_trouble, false};
}

void StakeDesk::hearTrouble(const base::Error& error)
{
    const QString words = error.text();
    if (words == m_trouble || words == m_dismissed)
        return; // nodes that do not answer are told of at each look
    m_trouble = words;
    Q_EMIT troubleChanged();
}

void StakeDesk::dismissTrouble()
{
    m_dismissed = std::exchange(m_trouble, QString());
    Q_EMIT troubleChanged();
}

StakeDesk::ChainSight* StakeDesk::sightOf(base::ChainId chain)
{
    const auto found = m_chains.find(chain);
    return found == m_chains.end() ? nullptr : &found->second;
}

void StakeDesk::listProtocols()
{
    std::vector<StakeReading> readings;
    const auto list = [&](const stake::Protocol& protocol) {
        const auto* const sight = sightOf(protocol.chainId);
        if (sight == nullptr || protocol.vm != stake::Vm::Evm)
            return;
        const auto old = std::ranges::find(m_readings, &protocol, &StakeReading::protocol);
        StakeReading reading = old == m_readings.end() ? StakeReading{} : *old;
        reading.protocol = &protocol;
        reading.chain = sight->chain;
        readings.push_back(std::move(reading));
    };
    for (const auto& protocol : m_protocols.all())
        list(protocol);
    for (const auto& vault : m_vaults.all())
        if (const auto* const protocol = m_protocols.find(stake::vaultId(vault)))
            list(*protocol);
    m_readings = std::move(readings);
    for (const auto& [chain, post] : m_posts)
        if (auto now = protocolsOn(m_readings, chain); now != post->protocols)
            post->list(std::move(now));
    Q_EMIT readingsChanged();
    if (m_awake)
        wake();
}

std::vector<base::ChainId> StakeDesk::watchedChains() const
{
    std::set<base::ChainId> out;
    if (m_journal)
        for (const base::ChainId chain : staking::chainsOpen(m_journal->journal()))
            out.insert(chain);
    if (!accounts().empty())
        for (const auto& reading : m_readings)
            out.insert(reading.protocol->chainId);
    // What is of a chain that this session does not watch waits for one that does.
    std::erase_if(out, [this](base::ChainId chain) { return !m_chains.contains(chain); });
    return {out.begin(), out.end()};
}

/// Opening a chain's post looks up and follows what the journal has of it, as after a crash.
void StakeDesk::keepVigil()
{
    if (m_condition == ui::StakeCondition::Ready)
        m_vigil.start();
    else
        m_vigil.stop();
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
    post->protocols = protocolsOn(m_readings, chain);
    if (m_journal) {
        staking::Tracker::Rules rules;
        rules.mayResend = [this, chain] { return mayResend(chain); };
        post->tracker = std::make_unique<staking::Tracker>(post->nodes->node(), chain, *m_journal,
                                                           m_clock, std::move(rules));
        post->tracker->onNews(
            [this, held = post.get()](const staking::TrackNews& news) { hearNews(*held, news); });
        post->tracker->onChange([this] { tellFlowsSoon(); });
        post->tracker->onTrouble([this](const base::Error& error) { hearTrouble(error); });
        post->tracker->confirmWith(post->nodes->second().client);
        post->tracker->resume();
    }
    return m_posts.emplace(chain, std::move(post)).first->second.get();
}

void StakeDesk::wake()
{
    m_awake = true;
    m_again.start();
    m_accounts.wake();
    if (m_condition != ui::StakeCondition::Ready)
        return;
    constexpr qint64 kOldMs = 60'000;
    readLocks();
    for (const auto& [chain, sight] : m_chains) {
        const bool staked = std::ranges::any_of(
            m_readings, [id = chain](const auto& one) { return one.protocol->chainId == id; });
        if (!staked)
            continue;
        const auto post = postOf(chain);
        if (post && (*post)->readAt.value != 0 && m_clock.now() - (*post)->readAt < kOldMs)
            continue;
        if (post) {
            (*post)->readAt = m_clock.now();
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

} // namespace rollscope::app
