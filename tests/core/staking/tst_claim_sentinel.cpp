// Nobody forgets a claim: it is told when it is due, once, also when that came while the program
// was away; what was claimed is not told any more, and what could not be read is not gone.
#include "staking/claim_sentinel.hpp"
#include "staking/flow_steps.hpp"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using stake::Maturity;
using staking::ClaimSentinel;
using staking::HeldPosition;
using staking::Portfolio;

namespace {

constexpr qint64 kNow = 1'700'000'000;
constexpr qint64 kDay = 86'400;

HeldPosition ticket(quint64 number, Maturity maturity, std::optional<qint64> at)
{
    HeldPosition out;
    out.position.spec = u"tickets"_s;
    out.position.title = u"Tickets"_s;
    out.position.id = stake::Typed::number(base::Wei::from64(number));
    out.position.maturity = maturity;
    out.position.claim = u"claim"_s;
    if (at) {
        out.position.maturesAt = base::Wei::from64(static_cast<quint64>(*at));
        out.position.unit = u"seconds"_s;
    }
    return out;
}

Portfolio portfolio(std::vector<HeldPosition> positions, qint64 at = kNow)
{
    Portfolio out;
    out.chain = {1088};
    out.at.timestamp = static_cast<quint64>(at);
    staking::Holding holding;
    holding.protocol = u"enki"_s;
    holding.account.bytes.fill(0xab);
    holding.positions = std::move(positions);
    out.read = {staking::claimsKey(holding)};
    if (!holding.positions.empty())
        out.holdings = {holding};
    return out;
}

} // namespace

class TestClaimSentinel : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<base::ManualClock> m_clock;
    std::unique_ptr<staking::JournalFile> m_journal;
    std::unique_ptr<ClaimSentinel> m_sentinel;
    QStringList m_told;
    bool m_reached = true; ///< the person

    /// The program begins, again.
    void begin()
    {
        m_sentinel.reset();
        m_journal.reset();
        auto file = staking::JournalFile::open(m_dir->filePath(u"staking.json"_s));
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        m_journal = std::move(*file);
        m_sentinel = std::make_unique<ClaimSentinel>(*m_journal, *m_clock);
        m_sentinel->onDue([this](const std::vector<stake::DueClaim>& due) {
            for (const auto& one : due)
                m_told << one.id.section(u'/', -1);
            return m_reached;
        });
        m_sentinel->start();
    }
    /// Two operators read the same.
    void bothRead(const Portfolio& read)
    {
        m_sentinel->hear(read);
        m_sentinel->confirm(read, read);
    }
    [[nodiscard]] bool isOver(const QString& ending) const
    {
        for (const auto& claim : m_journal->journal().claims())
            if (claim.id.endsWith(ending))
                return claim.claimed;
        return false;
    }
    QStringList told() { return std::exchange(m_told, {}); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<base::ManualClock>(base::UnixMs{kNow * 1000});
        m_told.clear();
        m_reached = true;
        begin();
    }
    void cleanup()
    {
        m_sentinel.reset();
        m_journal.reset();
    }

    void atItsTimeAndOnce()
    {
        m_sentinel->hear(portfolio({ticket(7, Maturity::Waiting, kNow + 40 * kDay),
                                    ticket(8, Maturity::Waiting, kNow + 2 * kDay)}));
        m_clock->advance(std::chrono::hours(47));
        QCOMPARE(told(), QStringList{});
        m_clock->advance(std::chrono::hours(1));
        QCOMPARE(told(), QStringList{u"tickets 8"_s});
        m_clock->advance(std::chrono::hours(24 * 37));
        QCOMPARE(told(), QStringList{});
        m_clock->advance(std::chrono::hours(24 * 2));
        QCOMPARE(told(), QStringList{u"tickets 7"_s});
    }

    void whatCameWhileItWasAway()
    {
        m_sentinel->hear(portfolio({ticket(7, Maturity::Waiting, kNow + kDay)}));
        m_sentinel.reset();
        m_clock->advance(std::chrono::hours(30));
        QCOMPARE(told(), QStringList{});
        begin();
        QCOMPARE(told(), QStringList{u"tickets 7"_s});
        begin();
        QCOMPARE(told(), QStringList{});
    }

    void nobodyThereToTell()
    {
        m_reached = false;
        m_sentinel->hear(portfolio({ticket(7, Maturity::Waiting, kNow + kDay)}));
        m_clock->advance(std::chrono::hours(24));
        QCOMPARE(told(), QStringList{u"tickets 7"_s});
        m_reached = true;
        m_clock->advance(std::chrono::hours(1));
        QCOMPARE(told(), QStringList{u"tickets 7"_s});
        m_clock->advance(std::chrono::hours(3));
        QCOMPARE(told(), QStringList{});
    }

    void earlierThanItWasTold()
    {
        m_sentinel->hear(portfolio({ticket(7, Maturity::Waiting, kNow + 20 * kDay)}));
        m_sentinel->hear(portfolio({ticket(7, Maturity::Waiting, kNow + kDay)}));
        m_clock->advance(std::chrono::hours(24));
        QCOMPARE(told(), QStringList{u"tickets 7"_s});
    }

    /// Checkpoints and oracles have no day: it is told when it is seen to be ready, and not again
    /// at each reading.
    void readyWithoutATime()
    {
        m_sentinel->hear(portfolio({ticket(1, Maturity::Waiting, {})}));
        m_clock->advance(std::chrono::hours(100));
        QCOMPARE(told(), QStringList{});
        const qint64 now = kNow + 100 * 3600;
        m_sentinel->hear(portfolio({ticket(1, Maturity::Ready, {})}, now));
        QCOMPARE(told(), QStringList{u"tickets 1"_s});
        m_clock->advance(std::chrono::hours(1));
        m_sentinel->hear(portfolio({ticket(1, Maturity::Ready, {})}, now + 3600));
        QCOMPARE(told(), QStringList{});
        HeldPosition epochs = ticket(2, Maturity::Ready, 1001);
        epochs.position.unit = u"epochs"_s;
        m_sentinel->hear(portfolio({ticket(1, Maturity::Ready, {}), epochs}, now + 3600));
        QCOMPARE(told(), QStringList{u"tickets 2"_s});
    }

    /// One node's clock does not cost the journal: it is read again at the next start.
    void aTimeOfNoCalendar()
    {
        for (const quint64 time : {1ULL << 52, 1ULL << 63, ~0ULL}) {
            Portfolio lie = portfolio({ticket(1, Maturity::Ready, {})});
            lie.at.timestamp = time;
            m_sentinel->hear(lie);
            begin();
            QVERIFY(m_sentinel);
        }
        (void)told();
    }

    void claimedIsOver()
    {
        m_sentinel->hear(portfolio({ticket(7, Maturity::Waiting, kNow + kDay),
                                    ticket(8, Maturity::Waiting, kNow + kDay)}));
        bothRead(portfolio({ticket(8, Maturity::Waiting, kNow + kDay)}));
        m_clock->advance(std::chrono::hours(25));
        QCOMPARE(told(), QStringList{u"tickets 8"_s});
        bothRead(portfolio({}));
        for (const auto& claim : m_journal->journal().claims())
            QVERIFY(claim.claimed);
    }

    /// A node that answers that nothing is held ends no claim; a person is told of it at its time.
    void oneNodesWordEndsNothing()
    {
        const auto held = portfolio({ticket(7, Maturity::Waiting, kNow + kDay)});
        m_sentinel->hear(held);
        m_sentinel->hear(portfolio({}));
        QVERIFY(!isOver(u"tickets 7"_s));
        m_sentinel->confirm(portfolio({}), held);
        QVERIFY(!isOver(u"tickets 7"_s));
        // Both of a block from before it was seen: neither can know it.
        m_sentinel->confirm(portfolio({}, kNow - 60), portfolio({}, kNow - 60));
        QVERIFY(!isOver(u"tickets 7"_s));
        m_clock->advance(std::chrono::hours(25));
        QCOMPARE(told(), QStringList{u"tickets 7"_s});
        m_sentinel->confirm(portfolio({}), portfolio({}));
        QVERIFY(isOver(u"tickets 7"_s));
    }

    /// What a transaction of the journal took for good needs no second word.
    void whatWasTakenForGood()
    {
        m_sentinel->hear(portfolio({ticket(7, Maturity::Ready, kNow - 5)}));
        const QString id = m_journal->journal().claims().front().id;
        const auto now = m_clock->now();
        QVERIFY(m_journal->change([&](stake::Journal& journal) -> base::Result<void> {
            using stake::FlowState;
            stake::Flow flow;
            flow.id = u"claiming"_s;
            flow.chain = {1088};
            if (auto begun = journal.begin(flow); !begun)
                return begun;
            for (const auto state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
                if (auto moved = journal.move(flow.id, state, now); !moved)
                    return moved;
            stake::Intent intent;
            intent.claim = id;
            if (auto made = journal.intend(flow.id, intent); !made)
                return tl::unexpected(made.error());
            if (auto sent = journal.sent(flow.id, {}, now); !sent)
                return sent;
            stake::ChainLook look;
            look.latestNonce = look.pendingNonce = 1;
            look.found = stake::ChainLook::Found{{}, {}, 7, base::Hash32{}, true, true};
            if (auto settled = journal.settle(flow.id, 0, look, now); !settled)
                return tl::unexpected(settled.error());
            return {};
        }));
        QVERIFY(staking::takerOf(m_journal->journal(), id) == nullptr);
        QVERIFY(staking::takerOf(m_journal->journal(), id, false) != nullptr);
        m_sentinel->hear(portfolio({}));
        QVERIFY(!isOver(u"tickets 7"_s)); // its block may still go
        QVERIFY(m_journal->change([&](stake::Journal& journal) -> base::Result<void> {
            journal.finish(u"claiming"_s, 0, now);
            return {};
        }));
        QVERIFY(isOver(u"tickets 7"_s));
        // A node that is behind still shows it.
        m_sentinel->hear(portfolio({ticket(7, Maturity::Ready, kNow - 5)}));
        m_sentinel->hear(portfolio({}));
        QVERIFY(isOver(u"tickets 7"_s));
    }

    /// One that the journal does not take (its text is too long) takes no other with it.
    void oneThatCannotBeWatched()
    {
        QStringList troubles;
        m_sentinel->onTrouble([&](const base::Error& error) { troubles << error.text(); });
        HeldPosition odd = ticket(6, Maturity::Waiting, kNow + kDay);
        odd.position.title = QString(400, u'x');
        m_sentinel->hear(portfolio({ticket(7, Maturity::Waiting, kNow + kDay), odd,
                                    ticket(8, Maturity::Waiting, kNow + kDay)}));
        QCOMPARE(troubles.size(), 1);
        m_clock->advance(std::chrono::hours(25));
        QCOMPARE(told(), (QStringList{u"tickets 7"_s, u"tickets 8"_s}));
    }

    /// Ten thousand are watched, and those that were claimed make room for new ones.
    void claimedOnesMakeRoom()
    {
        QVERIFY(m_journal->change([](stake::Journal& journal) -> base::Result<void> {
            for (int i = 0; i < int(stake::Journal::kMostClaims); ++i) {
                stake::DueClaim claim;
                claim.id = QString::number(i);
                claim.claimed = i % 2 == 0;
                if (auto watched = journal.watch(claim); !watched)
                    return watched;
            }
            return {};
        }));
        m_sentinel->hear(portfolio({ticket(7, Maturity::Waiting, kNow + kDay)}));
        QCOMPARE(m_journal->journal().claims().size(), stake::Journal::kMostClaims / 2 + 1);
        m_clock->advance(std::chrono::hours(25));
        QCOMPARE(told(), QStringList{u"tickets 7"_s});
    }

    /// The way that made a ticket waits with it, is claimable with it, and is over with it.
    void theWayGoesWithItsTicket()
    {
        stake::Flow flow;
        flow.id = u"way"_s;
        flow.chain = {1088};
        flow.account.bytes.fill(0xab);
        flow.protocol = u"enki"_s;
        flow.action = u"queue"_s;
        const auto now = m_clock->now();
        const auto done = m_journal->change([&](stake::Journal& journal) -> base::Result<void> {
            using stake::FlowState;
            if (auto begun = journal.begin(flow); !begun)
                return begun;
            for (const auto state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
                if (auto moved = journal.move(flow.id, state, now); !moved)
                    return moved;
            stake::Intent intent;
            intent.at = now;
            if (auto made = journal.intend(flow.id, intent); !made)
                return tl::unexpected(made.error());
            if (auto sent = journal.sent(flow.id, {}, now); !sent)
                return sent;
            stake::ChainLook look;
            look.latestNonce = look.pendingNonce = 1;
            look.found = stake::ChainLook::Found{{}, {}, 7, base::Hash32{}, true, true};
            if (auto settled = journal.settle(flow.id, 0, look, now); !settled)
                return tl::unexpected(settled.error());
            journal.finish(flow.id, 0, now);
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        const auto state = [&] { return m_journal->journal().find(flow.id)->state; };
        const auto protocols = stake::Protocols::load();
        const auto hear = [&](std::vector<HeldPosition> positions) {
            Portfolio heard = portfolio(std::move(positions), m_clock->now().value / 1000);
            heard.at.number = 8;
            m_clock->advance(std::chrono::minutes(1));
            bothRead(heard);
            QVERIFY(m_journal->change([&](stake::Journal& journal) -> base::Result<void> {
                staking::followPositions(journal, protocols, heard, m_clock->now());
                return {};
            }));
        };
        QVERIFY(state() == stake::FlowState::Active);
        hear({ticket(7, Maturity::Waiting, kNow + kDay)});
        QVERIFY(state() == stake::FlowState::ExitRequested);
        m_clock->advance(std::chrono::hours(24));
        hear({ticket(7, Maturity::Ready, kNow + kDay)});
        QVERIFY(state() == stake::FlowState::Claimable);
        hear({});
        QVERIFY(state() == stake::FlowState::Claimed);
        // Kept for a while, then on its line in the file of the past.
        m_clock->advance(ClaimSentinel::kKept - std::chrono::hours(1));
        hear({});
        QVERIFY(m_journal->journal().find(flow.id) != nullptr);
        m_clock->advance(std::chrono::hours(25));
        hear({});
        QVERIFY(m_journal->journal().find(flow.id) == nullptr);
        QFile past(m_journal->pastPath());
        QVERIFY(past.open(QIODevice::ReadOnly) && past.readAll().contains(R"("id":"way")"));
    }

    void whatCouldNotBeReadIsNotGone()
    {
        m_sentinel->hear(portfolio({ticket(7, Maturity::Waiting, kNow + kDay)}));
        HeldPosition unknown;
        unknown.position.spec = u"tickets"_s;
        unknown.position.claim = u"claim"_s;
        unknown.position.maturity = Maturity::Unknown;
        unknown.position.why = u"the node gives no logs"_s;
        m_sentinel->hear(portfolio({unknown}));
        Portfolio another = portfolio({});
        another.read = {u"lido/0x"_s + u"ab"_s.repeated(20)};
        m_sentinel->hear(another);
        Portfolio elsewhere = portfolio({});
        elsewhere.chain = {1};
        m_sentinel->hear(elsewhere);
        m_clock->advance(std::chrono::hours(25));
        QVERIFY(told().contains(u"tickets 7"_s));
    }
};

QTEST_GUILESS_MAIN(TestClaimSentinel)
#include "tst_claim_sentinel.moc"
