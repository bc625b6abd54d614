// Where the ways of the journal stand: by their transactions, and by what is held.
#include "eth/address.hpp"
#include "stake_desk_p.hpp"
#include "staking/flow_steps.hpp"

namespace rollscope::app {

using namespace Qt::StringLiterals;

namespace {

/// Of several transactions with one nonce the one that came tells, else the newest.
int weightOf(wallet::Fate fate)
{
    using wallet::Fate;
    switch (fate) {
    case Fate::Final:
    case Fate::Reverted:
        return 4;
    case Fate::Safe:
        return 3;
    case Fate::Included:
        return 2;
    case Fate::Pending:
        return 1;
    default:
        return 0;
    }
}

/// Of the newest nonce, as the journal has it: what is final is not followed any more, so nobody
/// tells it after a restart.
std::optional<wallet::Fate> writtenFate(const stake::Flow& flow)
{
    using S = stake::IntentState;
    if (flow.intents.empty())
        return std::nullopt;
    std::optional<wallet::Fate> out;
    for (const auto& one : flow.intents) {
        if (one.nonce != flow.intents.back().nonce)
            continue;
        if (one.isFinal && one.state == S::Included)
            return wallet::Fate::Final;
        if (one.isFinal && one.state == S::Reverted)
            return wallet::Fate::Reverted;
        if (one.state == S::Sent)
            out = wallet::Fate::Pending;
    }
    return out;
}

/// What a way's newest nonce came to, in words; empty where it goes well.
QString troubleOf(const stake::Flow& flow)
{
    if (flow.intents.empty())
        return {};
    using S = stake::IntentState;
    const auto& newest = flow.intents.back();
    const auto any = [&](S state) -> const stake::Intent* {
        for (const auto& one : flow.intents)
            if (one.nonce == newest.nonce && one.state == state)
                return &one;
        return nullptr;
    };
    if (any(S::Reverted) != nullptr)
        return u"it failed in its block"_s;
    if (const auto* const came = any(S::Included))
        return came->what == StakeDesk::cancelWords()
                   ? u"it was cancelled: nothing of it happened"_s
                   : QString();
    return any(S::Replaced) != nullptr && any(S::Sent) == nullptr
               ? u"another transaction took its nonce"_s
               : QString();
}

/// What became of what a way that is over waited for.
ui::WayEnd endOf(const stake::Journal& journal, const stake::Protocol* protocol,
                 const stake::Flow& flow)
{
    if (flow.state != stake::FlowState::Claimed || flow.ticket.isEmpty())
        return ui::WayEnd::Came;
    const auto* const taker =
        staking::takerOf(journal, flow.ticket, false, {{}, staking::blockOf(flow).value_or(0)});
    if (taker == nullptr)
        return ui::WayEnd::Elsewhere;
    const auto* const action = protocol == nullptr ? nullptr : protocol->action(taker->action);
    return action != nullptr && action->verb == stake::Verb::Cancel ? ui::WayEnd::Cancelled
                                                                    : ui::WayEnd::Came;
}

} // namespace

const QString& StakeDesk::cancelWords()
{
    static const QString words = u"cancel"_s;
    return words;
}

void StakeDesk::hearNews(Post& post, const staking::TrackNews& news)
{
    m_fates[news.flow][news.intent] = {news.fate, news.depth, news.turn};
    if (news.turn == wallet::Turn::Moved || news.turn == wallet::Turn::DroppedOut)
        ++m_reorgs[news.flow];
    const auto* const flow = m_journal->journal().find(news.flow);
    if (news.fate == wallet::Fate::Final && flow != nullptr &&
        flow->state == stake::FlowState::Confirmed) {
        const auto moved = m_journal->change([&](stake::Journal& journal) {
            return journal.move(news.flow, stake::FlowState::Active, m_clock.now());
        });
        if (!moved)
            hearTrouble(moved.error());
    }
    tellFlows();
    // What it changed is held now: the next look tells.
    if (news.turn == wallet::Turn::Included || news.fate == wallet::Fate::Final) {
        post.readAt = post.rewardsAt = {};
        readPositions(post);
    }
}

/// What is held says what became of ways that are staked.
void StakeDesk::followHeld(const staking::Portfolio& portfolio)
{
    if (!m_journal)
        return;
    stake::Journal after = m_journal->journal();
    staking::followPositions(after, m_protocols, portfolio, m_clock.now());
    if (after == m_journal->journal())
        return;
    const auto written = m_journal->change([&after](stake::Journal& journal) -> base::Result<void> {
        journal = after;
        return {};
    });
    if (!written)
        hearTrouble(written.error());
    tellFlows();
}

void StakeDesk::tellFlowsSoon()
{
    if (std::exchange(m_telling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_telling = false;
            tellFlows();
        },
        Qt::QueuedConnection);
}

void StakeDesk::tellFlows()
{
    m_flows.clear();
    if (m_journal) {
        for (const auto& flow : m_journal->journal().flows()) {
            ui::StakeFlow out;
            out.flow = flow;
            const auto* const protocol = m_protocols.find(flow.protocol);
            const auto* const action =
                protocol == nullptr ? nullptr : protocol->action(flow.action);
            out.protocolName = protocol == nullptr ? flow.protocol : protocol->name;
            out.title = action != nullptr ? action->title
                        : flow.action == stake::purposeName(stake::Purpose::Revoke)
                            ? tr("Take back an approval")
                            : flow.action;
            out.account = eth::checksumText(flow.account);
            const quint64 nonce = flow.intents.empty() ? 0 : flow.intents.back().nonce;
            if (const auto known = m_fates.find(flow.id); known != m_fates.end()) {
                for (const auto& [intent, seen] : known->second) {
                    if (intent >= flow.intents.size() || flow.intents[intent].nonce != nonce ||
                        (out.fate && weightOf(seen.fate) < weightOf(*out.fate)))
                        continue;
                    out.fate = seen.fate;
                    out.depth = seen.depth;
                }
            }
            if (!out.fate)
                out.fate = writtenFate(flow);
            if (const auto moved = m_reorgs.find(flow.id); moved != m_reorgs.end())
                out.reorgs = moved->second;
            out.trouble = troubleOf(flow);
            out.end = endOf(m_journal->journal(), protocol, flow);
            m_flows.push_back(std::move(out));
        }
    }
    Q_EMIT flowsChanged();
}

base::Result<const stake::Flow*> StakeDesk::keptWay(const QString& id) const
{
    if (auto may = live(); !may)
        return tl::unexpected(may.error());
    if (!m_journal)
        return tl::unexpected(m_journalTrouble);
    return m_journal->journal().find(id);
}

} // namespace rollscope::app
