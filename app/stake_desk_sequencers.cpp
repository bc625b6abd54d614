// Who makes the blocks of the chain that stakes with its sequencers, and who locked for it.
#include "sequencer_locks.hpp"
#include "stake_desk_p.hpp"

namespace rollscope::app {

using namespace Qt::StringLiterals;

namespace {

/// So old a lock may be while it is looked at, and when something is reviewed by it; and how long
/// an answer may take.
constexpr qint64 kLocksMs = 600'000, kReviewedMs = 60'000, kAnswerMs = 30'000;

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
    const auto* const pool = m_protocols.find(sequencerPoolId());
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
    (*post)->locks =
        askLocks((*post)->reader, *pool, signers, [this, fail](base::Result<SequencerLocks> read) {
            if (!read)
                return fail(read.error().text());
            for (const auto& [signer, lock] : *read)
                m_makers.locks.insert_or_assign(signer, lock);
            m_makers.locksWhy.clear();
            m_locksAt = m_clock.now();
            tellSequencers();
            Q_EMIT guardChanged(); // a share of theirs may be another
        });
}

void StakeDesk::readLocksFor(const stake::Protocol& protocol)
{
    const bool theirs =
        protocol.id == sequencerPoolId() ||
        std::ranges::any_of(m_teams, [&](const auto& team) { return team.second == protocol.id; });
    if (theirs)
        readLocks(kReviewedMs);
}

} // namespace rollscope::app
