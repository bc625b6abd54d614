// The whole life of a stake on real nodes by the program's own rooms: planned, simulated at two
// operators, signed as shown, mined; rewarded; redeemed or queued; waited for; claimed. What the
// plan promised is what the contracts say afterwards, to the wei.
#include "staker.hpp"
#include <QRandomGenerator>

using namespace rollscope;
using namespace rollscope::test;
using eth::U256;
using stake::Maturity;

namespace {

Texts one(const char* name, const char* value)
{
    return {{QString::fromLatin1(name), QString::fromLatin1(value)}};
}

QString digits(const U256& number)
{
    return QString::fromStdString(number.str());
}

/// What its simulation says that comes to the account; no number where nobody can tell.
std::optional<base::Wei> promised(const staking::Prepared& prepared)
{
    return prepared.rehearsal && prepared.rehearsal->simulation
               ? staking::gainedOf(*prepared.protocol, *prepared.action, prepared.facts,
                                   *prepared.rehearsal->simulation)
               : std::nullopt;
}

} // namespace

#define STARTED(person) QVERIFY2((person).start(), qPrintable((person).error()))
/// A plan that must not be signed, and why.
#define BLOCKED(made, id)                                                                          \
    do {                                                                                           \
        const auto refusedPlan = (made);                                                           \
        QVERIFY2(refusedPlan, refusedPlan ? "" : qPrintable(refusedPlan.error().text()));          \
        QVERIFY(!refusedPlan->signable());                                                         \
        QVERIFY2(findingIn(refusedPlan->findings, id), qPrintable(idsOf(refusedPlan->findings)));  \
    } while (false)

class TestStakeLives : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { REQUIRE_STAKE_WORLD(); }

    /// ENKI in shape: METIS to seMetis, a reward, back to eMetis less what vests, a ticket, its
    /// time, and METIS that has to be there.
    void enki()
    {
        Staker me(StakeSystem::Enki, "enki");
        STARTED(me);
        StakeWorld& world = me.world();
        WENT(world.fund(world.user(), coins(500)));
        const auto planned = me.prepare("stake", one("amount", "100000000000000000000"));
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().text()));
        QCOMPARE(planned->calls.size(), std::size_t(2));
        QVERIFY(planned->plan.exits.size() > 0);
        const auto shares = promised(*planned);
        QVERIFY(shares);
        DONE(me.sign(*planned));
        SAME(world.number(u"seMetis"_s, u"balanceOf"_s, {account(world.user())}),
             eth::toU256(*shares));
        QCOMPARE(me.journal().find(me.lastFlow)->state, stake::FlowState::Confirmed);
        QCOMPARE(me.signer().asked, 2);

        WENT(world.addReward(coins(10)));
        const auto richer = me.held("semetis");
        QVERIFY(richer && richer->worth && eth::toU256(*richer->worth) > whole(108));
        const auto redeem = me.prepare("redeem", one("shares", "100000000000000000000"));
        QVERIFY(redeem);
        const auto back = promised(*redeem);
        DONE(me.sign(*redeem));
        const U256 held = world.number(u"eMetis"_s, u"balanceOf"_s, {account(world.user())});
        QVERIFY(back && held == eth::toU256(*back)); // less what vests
        QVERIFY(held < eth::toU256(*richer->worth));
        DONE(me.act("queue", one("amount", "50000000000000000000")));

        const auto ticket = me.held("tickets");
        QVERIFY(ticket && ticket->id && ticket->maturity == Maturity::Waiting);
        const Texts mine{{u"ticket"_s, ticket->id->text()}};
        BLOCKED(me.prepare("claim", mine), "matured");
        // The sentinel knows the day, and tells it once.
        const auto due = me.journal().claims();
        QCOMPARE(due.size(), std::size_t(1));
        QVERIFY(due[0].due && me.journal().due({due[0].due->value - 1}).empty());
        QCOMPARE(me.journal().due(*due[0].due).size(), std::size_t(1));
        WENT(world.mature());
        BLOCKED(me.prepare("claim", mine), "queue-coverage");
        WENT(world.cover(coins(50)));
        QCOMPARE(me.held("tickets")->maturity, Maturity::Ready);
        DONE(me.act("claim", mine));
        SAME(world.funds(world.user()), whole(450));
        QVERIFY(!me.held("tickets"));
        BLOCKED(me.prepare("claim", mine), "owner");
    }

    /// OpenZeppelin's ERC-4626 over a coin of six places.
    void vault()
    {
        Staker me(StakeSystem::Vault, "erc4626");
        STARTED(me);
        StakeWorld& world = me.world();
        me.give(u"vault"_s, world.at(u"vault"_s));
        WENT(world.fund(world.user(), wei("1000000000")));
        const auto planned = me.prepare("deposit", one("amount", "100000000"));
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().text()));
        const auto shares = promised(*planned);
        DONE(me.sign(*planned));
        SAME(world.number(u"vault"_s, u"balanceOf"_s, {account(world.user())}),
             eth::toU256(shares.value_or(base::Wei{})));
        const auto before = me.held("shares");
        WENT(world.addReward(wei("10000000")));
        const auto after = me.held("shares");
        QVERIFY(before && after && eth::toU256(*after->worth) > eth::toU256(*before->worth));
        const Texts all{{u"shares"_s, base::toQString(base::toDecimal(*after->amount))}};
        const U256 more = eth::toU256(*after->amount) + 1;
        BLOCKED(me.prepare("redeem", {{u"shares"_s, digits(more)}}), "maximum");
        const U256 had = world.funds(world.user());
        DONE(me.act("redeem", all));
        SAME(world.funds(world.user()) - had, eth::toU256(*after->worth));
        QVERIFY(!me.held("shares"));
    }

    /// Lido in shape: a request is a ticket that the oracle finalises.
    void queueWithTickets()
    {
        Staker me(StakeSystem::Lido, "lido");
        STARTED(me);
        StakeWorld& world = me.world();
        DONE(me.act("stake", one("amount", "3000000000000000000000")));
        WENT(world.addReward(coins(30)));
        const auto richer = me.held("steth");
        QVERIFY(richer && eth::toU256(*richer->amount) > whole(3026));
        // More than the greatest request: it becomes two, in one transaction.
        const auto asked = me.prepare("unstake", one("amount", "1500000000000000000000"));
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().text()));
        QCOMPARE(asked->calls.size(), std::size_t(2));
        DONE(me.sign(*asked));
        std::vector<QString> ids;
        for (const auto& position : me.held())
            if (position.spec == u"requests") {
                QVERIFY(position.maturity != Maturity::Ready);
                ids.push_back(position.id->text());
            }
        QCOMPARE(ids.size(), std::size_t(2));
        // Whatever order they are named in.
        const Texts both{{u"ids"_s, u"[%1,%2]"_s.arg(ids[1], ids[0])}};
        BLOCKED(me.prepare("claim", both), "final");
        world.moveTime(86'400);
        WENT(world.mature());
        const auto ripe = me.held("requests");
        QVERIFY(ripe && ripe->maturity == Maturity::Ready);
        const U256 before = world.funds(world.user());
        DONE(me.act("claim", both));
        const U256 got = world.funds(world.user()) - before;
        QVERIFY2(got > whole(1499) && got < whole(1500), got.str().c_str()); // less the gas
        QVERIFY(!me.held("requests"));
    }

    void validatorShare_data()
    {
        QTest::addColumn<QString>("validator");
        QTest::newRow("91") << u"91"_s;
        QTest::newRow("5, old precision") << u"5"_s;
    }
    void validatorShare()
    {
        QFETCH(QString, validator);
        Staker me(StakeSystem::Polygon, "polygon-pol-delegation", {{u"validatorId"_s, validator}});
        STARTED(me);
        StakeWorld& world = me.world();
        WENT(world.fund(world.user(), coins(100)));
        DONE(me.act("delegate", one("amount", "100000000000000000000")));
        SAME(eth::toU256(*me.held("stake")->amount), whole(100));
        SAME(world.funds(world.user()), U256(0));
        if (validator == u"91") { // the one that earns
            WENT(world.addReward(coins(10)));
            SAME(eth::toU256(*me.held("rewards")->amount), whole(10));
            DONE(me.act("claim-rewards"));
            SAME(world.funds(world.user()), whole(10));
        }
        const U256 before = world.funds(world.user());
        DONE(me.act("undelegate", one("amount", "40000000000000000000")));
        const auto waits = me.held("unbonds");
        QVERIFY(waits && waits->id && waits->maturity == Maturity::Waiting);
        const Texts mine{{u"nonce"_s, waits->id->text()}};
        world.moveTime(100ULL * 86'400); // epochs count, not days
        BLOCKED(me.prepare("claim", mine), "matured");
        WENT(world.mature());
        QCOMPARE(me.held("unbonds")->maturity, Maturity::Ready);
        DONE(me.act("claim", mine));
        SAME(world.funds(world.user()) - before, whole(40));
        QVERIFY(!me.held("unbonds"));
        SAME(eth::toU256(*me.held("stake")->amount), whole(60));
    }

    /// The sequencer pool of Metis, by an operator that is on its list.
    void metisLock()
    {
        Staker me(StakeSystem::MetisPool, "metis-locking-pool");
        STARTED(me);
        StakeWorld& world = me.world();
        const PoolSigner signer = poolSigner(9);
        const auto lock = [&](const char* amount) {
            const QByteArray key = QByteArray::fromStdString(signer.publicKey);
            return me.prepare("lock", {{u"signer"_s, base::toQString(base::toHex(signer.address))},
                                       {u"rewardRecipient"_s, world.user()},
                                       {u"amount"_s, QString::fromLatin1(amount)},
                                       {u"pubkey"_s, u"0x"_s + QString::fromLatin1(key.toHex())}});
        };
        WENT(world.fund(world.user(), coins(200'000)));
        BLOCKED(lock("20000000000000000000000"), "whitelisted");
        WENT(world.send(world.owner(), u"lockingPool"_s, u"setWhitelist"_s,
                        {account(world.user()), yes()}));
        BLOCKED(lock("19999999999999999999999"), "minimum");
        BLOCKED(lock("100000000000000000000001"), "maximum");
        const auto planned = lock("20000000000000000000000");
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().text()));
        DONE(me.sign(*planned));
        SAME(eth::toU256(*me.held("locked")->amount), whole(20'000));
        WENT(world.addReward(wei("761000000000000000"))); // a thousand blocks
        QCOMPARE(base::toDecimal(*me.held("rewards")->amount), "761000000000000000");
        const Texts id = one("sequencerId", "4");
        Texts paid = id;
        paid.insert_or_assign(u"l2Gas"_s, u"200000"_s);
        // Without the bridge's fee the simulation says why not.
        BLOCKED(me.prepare("withdraw-rewards", paid), "simulation");
        paid.insert_or_assign(u"bridgeFee"_s, u"1000000000000000"_s);
        DONE(me.act("withdraw-rewards", paid));
        SAME(world.number(u"l1Bridge"_s, u"sentTo"_s, {account(world.user())}),
             eth::toU256(wei("761000000000000000")));
        DONE(me.act("unlock", id));
        const auto unlocking = me.held("unlocking");
        QVERIFY(unlocking && unlocking->maturity == Maturity::Waiting);
        BLOCKED(me.prepare("unlock-claim", id), "matured");
        QCOMPARE(me.journal().claims().size(), std::size_t(1));
        QVERIFY(me.journal().claims().front().due);
        WENT(world.mature());
        DONE(me.act("unlock-claim", id));
        SAME(world.funds(world.user()), whole(200'000));
        QVERIFY(!me.held("unlocking"));
    }

    /// Shares are never more than the simulation promised, whatever the amount: also nothing, one
    /// unit, all, and one more than all.
    void sharesAreNeverMoreThanSimulated()
    {
        Staker me(StakeSystem::Vault, "erc4626");
        STARTED(me);
        StakeWorld& world = me.world();
        me.give(u"vault"_s, world.at(u"vault"_s));
        WENT(world.fund(world.user(), wei("1000000000")));
        const auto shares = [&] {
            return world.number(u"vault"_s, u"balanceOf"_s, {account(world.user())});
        };
        // A rate that is no round number.
        DONE(me.act("deposit", one("amount", "7000003")));
        WENT(world.addReward(wei("1234567")));
        QRandomGenerator random(7);
        for (int turn = 0; turn < 12; ++turn) {
            const U256 all = world.funds(world.user());
            const U256 amount = turn == 0   ? U256(0)
                                : turn == 1 ? U256(1)
                                : turn == 2 ? all + 1
                                            : U256(1 + random.bounded(40'000'000));
            const auto planned = me.prepare("deposit", {{u"amount"_s, digits(amount)}});
            QVERIFY2(planned, planned ? "" : qPrintable(planned.error().text()));
            if (turn == 0 || turn == 2) {
                QVERIFY(!planned->signable());
                QVERIFY(findingIn(planned->findings, turn == 0 ? "zero-amount" : "balance"));
                continue;
            }
            // What the bytes say is what was asked for.
            const auto& last = planned->calls.back();
            const auto values =
                eth::abi::decodeCall(last.planned.item, last.shown->transaction.data);
            QVERIFY(values && eth::toU256(values->front().toWei()) == amount);
            const U256 before = shares();
            const auto told = promised(*planned);
            if (!planned->signable()) { // too little for a share
                QVERIFY2(findingIn(planned->findings, "preview"),
                         qPrintable(idsOf(planned->findings)));
                continue;
            }
            DONE(me.sign(*planned));
            QVERIFY(told && shares() - before <= eth::toU256(*told));
            SAME(all - world.funds(world.user()), amount);
        }
        const U256 rest = world.funds(world.user());
        DONE(me.act("deposit", {{u"amount"_s, digits(rest)}}));
        SAME(world.funds(world.user()), U256(0));
    }
};

QTEST_GUILESS_MAIN(TestStakeLives)
#include "tst_stake_lives.moc"
