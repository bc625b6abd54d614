#include "fake_stake.hpp"
#include <algorithm>

namespace rollscope::test {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using stake::Settled;

wallet::Ask soon(base::Clock& clock, wallet::Question<Settled>::Handler handler,
                 base::Result<Settled> result)
{
    auto question = std::make_shared<wallet::Question<Settled>>(std::move(handler));
    wallet::answerSoon(question, clock, std::move(result));
    return wallet::Ask([question] { question->withdraw(); });
}

} // namespace

base::Hash32 FakeStake::knownHash()
{
    base::Hash32 out;
    out.bytes.fill(0x11);
    return out;
}

base::Hash32 FakeStake::othersHash()
{
    base::Hash32 out;
    out.bytes.fill(0x22);
    return out;
}

base::Result<Settled> FakeStake::find(const QString& id, std::optional<base::Hash32> hash)
{
    const auto flow =
        std::ranges::find_if(m_flows, [&](const auto& one) { return one.flow.id == id; });
    const auto at = flow == m_flows.end() ? std::nullopt
                    : hash                ? stake::uncertainIn(flow->flow)
                                          : stake::keptIn(flow->flow);
    if (!at)
        return base::fail(ErrorKind::NotFound, u"no such signature of it is uncertain"_s);
    auto& intent = flow->flow.intents[*at];
    if (hash && hash != knownHash() && hash != othersHash())
        return Settled::Search;
    const bool ours = hash != othersHash();
    intent.state = ours ? stake::IntentState::Sent : stake::IntentState::Replaced;
    if (ours) {
        intent.hash = knownHash();
        flow->flow.state = stake::FlowState::Pending;
        flow->fate = wallet::Fate::Pending;
    } else {
        flow->trouble = u"another transaction took its nonce"_s;
    }
    Q_EMIT flowsChanged();
    return ours ? Settled::Sent : Settled::Replaced;
}

wallet::Ask FakeStake::lookUp(const QString& flow, const base::Hash32& hash,
                              Handler<Settled> handler)
{
    return soon(m_clock, std::move(handler), find(flow, hash));
}

wallet::Ask FakeStake::sendAgain(const QString& flow, Handler<Settled> handler)
{
    return soon(m_clock, std::move(handler), find(flow, {}));
}

} // namespace rollscope::test
