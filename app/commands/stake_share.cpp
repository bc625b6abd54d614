// Whose share of the sequencers' locks a stake makes larger, for commands that watch no chain.
#include "commands/stake_command.hpp"
#include "sequencer_locks.hpp"
#include <algorithm>
#include <cstdio>

namespace rollscope::app::stake_verbs {
namespace {

using namespace Qt::StringLiterals;
using base::Result;

/// Nodes of the pool's chain: those of --chain, else those that are known, unless --chain says
/// which nodes are to be asked.
Result<std::unique_ptr<StakeNodes>> poolNodes(const Setup& setup, const stake::Protocol& pool,
                                              base::Clock& clock)
{
    const registry::ChainSpec* found =
        setup.chains.empty() ? setup.registry.find(pool.chain) : nullptr;
    for (const auto& chain : setup.chains)
        if (chain.chainId == pool.chainId || chain.id == pool.chain)
            found = &chain;
    if (found == nullptr)
        return base::fail(base::ErrorKind::NotFound, u"locks of sequencers are not read"_s,
                          pool.chain, u"--chain %1=URL"_s.arg(pool.chain));
    return StakeNodes::open(*found, clock, setup.proxy);
}

Result<ui::SequencerView> viewOf(const Setup& setup, Connected& at, const stake::Protocol& pool,
                                 const SequencerTeams& teams)
{
    const registry::ChainSpec* maker = nullptr;
    for (const auto& chain : setup.registry.chains())
        if (chain.sequencers.poolChain == pool.chain && !chain.sequencers.claimed.empty())
            maker = &chain;
    if (maker == nullptr)
        return ui::SequencerView{};
    base::RealClock clock;
    std::unique_ptr<StakeNodes> own;
    if (at.chain.chainId != pool.chainId) {
        auto opened = poolNodes(setup, pool, clock);
        if (!opened)
            return tl::unexpected(opened.error());
        own = std::move(*opened);
    }
    staking::ProtocolReader reader(own ? own->node() : at.nodes->node(), clock);
    auto locks = waitFor<SequencerLocks>([&](const auto& done) {
        return askLocks(reader, pool, signersOf(maker->sequencers, {}), done);
    });
    if (!locks)
        return tl::unexpected(locks.error());
    SequencerKnowledge known;
    known.makers.known = true; // the pool lists all who locked: nobody's blocks are needed
    known.locks = std::move(*locks);
    return sequencersOf(maker->sequencers, known, teams, setup.protocols);
}

} // namespace

void findShare(const Setup& setup, Connected& at, staking::Prepared& made)
{
    const auto* const pool = setup.protocols.find(sequencerPoolId());
    const auto teams = shippedTeams();
    const auto& id = made.protocol->id;
    const bool joins =
        id == sequencerPoolId() ||
        std::ranges::any_of(teams, [&id](const auto& team) { return team.second == id; });
    const auto* const shipped = setup.protocols.find(id);
    // On a test network other sequencers lock.
    if (pool != nullptr && joins && shipped != nullptr && made.plan.chain == shipped->chainId &&
        addsToLocks(made)) {
        const auto view = viewOf(setup, at, *pool, teams);
        if (view)
            tellShare(made.guard, made, *view);
        else
            std::fprintf(stderr,
                         "rollscope: what share its sequencers would have is not known: %s\n",
                         qUtf8Printable(view.error().text()));
    }
    if (auto found = stake::concentrationIn(made.guard)) {
        made.findings.push_back(std::move(*found));
        std::ranges::stable_sort(made.findings, std::ranges::greater{}, &stake::Finding::severity);
    }
}

} // namespace rollscope::app::stake_verbs
