// Who makes the blocks of the chain that stakes with its sequencers, and who locked for it.
#include "stake/needs.hpp"
#include "stake_desk_p.hpp"

namespace rollscope::app {

using namespace Qt::StringLiterals;

namespace {

/// The pool where sequencers lock, and what its file calls their reads and parameters.
const QString& poolId()
{
    static const QString id = u"metis-locking-pool"_s;
    return id;
}

/// So old a lock may be while it is looked at, and when something is reviewed by it; and how long
/// an answer may take.
constexpr qint64 kLocksMs = 600'000, kReviewedMs = 60'000, kAnswerMs = 30'000;

std::set<QString> wantedOf(const stake::Protocol& protocol, const QString& read)
{
    stake::Needs needs;
    needs.names.insert(read);
    return stake::closure(protocol, needs);
}

} // namespace

void StakeDesk::hearMakers(const registry::ChainSpec& chain, const engine::ChainRow& row)
{
    if (chain.sequencers.claimed.empty() || !row.cost)
        return;
    const auto& makers = row.cost->sequencers;
    if (makers == m_makers.makers && m_claimed != nullptr)
        return;
    m_claimed = &chain.sequencers;
    m_makers.makers = makers;
    m_makers.head = row.head ? row.head->number : 0;
    tellSequencers();
    if (m_awake)
        readLocks(kLocksMs);
}

void StakeDesk::tellSequencers()
{
    if (m_claimed == nullptr)
        return;
    m_sequencers = sequencersOf(*m_claimed, m_makers, m_teams, m_protocols);
    for (auto& reading : m_readings)
        reading.sequencer = app::sightOf(*reading.protocol, m_sequencers);
    Q_EMIT sequencersChanged();
    Q_EMIT readingsChanged();
}

void StakeDesk::readLocks()
{
    readLocks(kLocksMs);
}

void StakeDesk::readLocks(qint64 atMostMs)
{
    const auto* const pool = m_protocols.find(poolId());
    if (pool == nullptr || m_claimed == nullptr || !m_makers.makers.known ||
        m_condition != ui::StakeCondition::Ready)
        return;
    const auto signers = signersOf(*m_claimed, m_makers.makers);
    const bool asked = std::ranges::all_of(
        signers, [this](const auto& one) { return m_makers.locks.contains(one); });
    const auto now = m_clock.now();
    if ((asked && now - m_locksAt < atMostMs) || now - m_locksAskedAt < kAnswerMs)
        return;
    const auto fail = [this](const QString& why) {
        m_makers.locksWhy = why;
        tellSequencers();
    };
    auto post = postOf(pool->chainId);
    if (!post)
        return fail(post.error().text());
    m_locksAskedAt = now;
    std::vector<staking::ReadJob> jobs;
    jobs.reserve(signers.size());
    for (const auto& signer : signers)
        jobs.push_back({pool,
                        wantedOf(*pool, u"signerId"_s),
                        {{u"signer"_s, stake::Typed::address(signer)},
                         {u"account"_s, stake::Typed::address(base::Address{})}}});
    (*post)->locks = (*post)->reader.readMany(
        std::move(jobs), {},
        [this, pool, signers, fail, post = *post](base::Result<staking::ReadOutcome> read) {
            if (!read)
                return fail(read.error().text());
            std::vector<staking::ReadJob> next;
            for (const auto& facts : read->facts) {
                const auto id = facts.find(u"signerId"_s);
                if (id == facts.end() || !id->second.value)
                    return fail(id == facts.end() ? u"the pool does not tell them"_s
                                                  : id->second.why);
                next.push_back({pool,
                                wantedOf(*pool, u"sequencer"_s),
                                {{u"sequencerId"_s, *id->second.value},
                                 {u"account"_s, stake::Typed::address(base::Address{})}}});
            }
            post->moreLocks = post->reader.readMany(
                std::move(next), read->at.number,
                [this, signers, fail](base::Result<staking::ReadOutcome> answered) {
                    if (!answered)
                        return fail(answered.error().text());
                    for (std::size_t i = 0; i < signers.size(); ++i)
                        m_makers.locks.insert_or_assign(signers[i], lockOf(answered->facts[i]));
                    m_makers.locksWhy.clear();
                    m_locksAt = m_clock.now();
                    tellSequencers();
                    Q_EMIT guardChanged(); // a share of theirs may be another
                });
        });
}

void StakeDesk::readLocksFor(const stake::Protocol& protocol)
{
    const bool theirs =
        protocol.id == poolId() ||
        std::ranges::any_of(m_teams, [&](const auto& team) { return team.second == protocol.id; });
    if (theirs)
        readLocks(kReviewedMs);
}

void StakeDesk::tellShare(stake::GuardFacts& guard, const staking::Prepared& made) const
{
    const auto& action = *made.action;
    if (!action.spends || !action.spends->amount || guard.share)
        return;
    const auto& token = made.protocol->tokens.at(action.spends->token);
    const auto amount = stake::valueOf(*made.protocol, *action.spends->amount, made.facts)
                            .and_then([](const auto& one) { return one.toWei(); });
    if (!amount || token.symbol != u"METIS" || token.decimals != 18U)
        return;
    const bool pool = made.protocol->id == poolId();
    const bool own = std::ranges::any_of(
        m_sequencers.lines, [&](const auto& line) { return line.protocol == made.protocol->id; });
    // What comes back out, or becomes another token of the protocol, adds to no lock.
    if (pool ? action.verb != stake::Verb::Lock && action.verb != stake::Verb::Relock
             : !own || action.verb != stake::Verb::Stake)
        return;
    const auto after = shareAfter(
        m_sequencers,
        [&](const ui::SequencerLine& line) {
            return pool ? line.owner == made.account : line.protocol == made.protocol->id;
        },
        *amount);
    if (!after)
        return;
    guard.share = after->part;
    guard.whole = after->whole;
    guard.shareOf = pool ? u"your sequencer"_s : u"the sequencers of %1"_s.arg(made.protocol->name);
}

} // namespace rollscope::app
