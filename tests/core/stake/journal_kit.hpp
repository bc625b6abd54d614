#pragma once
#include "stake/journal.hpp"
#include <QTest>

// A way in a journal, and looks at the chain.
namespace rollscope::test {

using namespace Qt::StringLiterals;
using base::UnixMs;
using stake::ChainLook;
using stake::Flow;
using stake::FlowState;
using stake::Intent;
using stake::IntentRole;
using stake::IntentState;
using stake::Journal;
using stake::Settled;

inline constexpr UnixMs kNow{1'800'000'000'000};
inline const QString kId = u"enki/1"_s;

inline base::Hash32 hash(quint8 which)
{
    base::Hash32 out;
    out.bytes.fill(which);
    return out;
}

inline Flow someFlow(const QString& id = kId)
{
    Flow flow;
    flow.id = id;
    flow.chain = {1088};
    flow.account.bytes.fill(7);
    flow.protocol = u"enki"_s;
    flow.action = u"stake"_s;
    flow.since = kNow;
    return flow;
}

inline Intent intent(quint32 step, quint64 nonce, IntentRole role = IntentRole::Act,
                     quint8 call = 1)
{
    Intent out;
    out.step = step;
    out.role = role;
    out.what = u"stake"_s;
    out.nonce = nonce;
    out.call = hash(call);
    out.at = kNow;
    out.fromBlock = 100;
    return out;
}

/// Takes the way on to the step "sign", from wherever it is before that.
inline void toSign(Journal& journal, const QString& id = kId)
{
    for (const FlowState state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
        if (stake::mayFollow(journal.find(id)->state, state))
            QVERIFY(journal.move(id, state, kNow));
}

/// A journal with one way in the step "sign".
inline Journal signing()
{
    Journal journal;
    QTest::qVerify(journal.begin(someFlow()).has_value(), "begin", "", __FILE__, __LINE__);
    for (const FlowState state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
        QTest::qVerify(journal.move(kId, state, kNow).has_value(), "move", "", __FILE__, __LINE__);
    return journal;
}

inline ChainLook look(quint64 latest, quint64 pending)
{
    ChainLook out;
    out.latestNonce = latest;
    out.pendingNonce = pending;
    return out;
}

inline ChainLook found(quint64 latest, quint8 transaction, quint8 call, bool mined = true,
                       bool succeeded = true, bool deep = true)
{
    ChainLook out = look(latest, latest);
    out.found = ChainLook::Found{hash(transaction), hash(call), {}, {}, succeeded, deep};
    if (mined) {
        out.found->block = 120;
        out.found->blockHash = hash(99);
    }
    return out;
}

inline Journal filled()
{
    Journal journal = signing();
    Intent made = intent(0, 5);
    made.intention = hash(60);
    (void)journal.intend(kId, made);
    (void)journal.sent(kId, hash(50), kNow);
    (void)journal.settle(kId, 0, found(6, 50, 1), kNow + 1);
    (void)journal.move(kId, FlowState::Active, kNow + 2);
    (void)journal.mature(kId, kNow + 1000, u"12"_s);
    (void)journal.begin(someFlow(u"enki/2"_s));
    stake::DueClaim claim;
    claim.id = u"enki/12"_s;
    claim.chain = {1088};
    claim.protocol = u"enki"_s;
    claim.what = u"ticket 12"_s;
    claim.due = kNow + 1000;
    (void)journal.watch(claim);
    return journal;
}

} // namespace rollscope::test
