// Claims that go by the same name one after the other, as those of a vault with requests and of a
// validator do: each is told, each has its own end, and each is its own way's.
#include "staking/claim_sentinel.hpp"
#include "staking/flow_steps.hpp"
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using stake::FlowState;
using stake::Maturity;
using staking::HeldPosition;

namespace {

constexpr qint64 kNow = 1'700'000'000, kWeek = 604'800;
constexpr base::ChainId kEthereum{1};
const QString kEspresso = u"espresso-delegation"_s, kVault = u"erc7540"_s, kLido = u"lido"_s;

base::Address someAddress(quint8 byte)
{
    base::Address out;
    out.bytes.fill(byte);
    return out;
}

/// It has no name and no day: there is one, or there is none.
HeldPosition redemption()
{
    HeldPosition out;
    out.position.spec = u"redeem-ready"_s;
    out.position.title = u"Redemption to claim"_s;
    out.position.maturity = Maturity::Ready;
    out.position.claim = u"claim-redeem"_s;
    return out;
}

/// It has the validator's name.
HeldPosition undelegation(qint64 unlocks, qint64 now)
{
    HeldPosition out;
    out.position.spec = u"undelegations"_s;
    out.position.title = u"Undelegating"_s;
    out.position.id = stake::Typed::address(someAddress(0xcd));
    out.position.maturity = unlocks <= now ? Maturity::Ready : Maturity::Waiting;
    out.position.maturesAt = base::Wei::from64(static_cast<quint64>(unlocks));
    out.position.unit = u"seconds"_s;
    out.position.claim = u"claim"_s;
    return out;
}

/// It has a number of its own, and no day.
HeldPosition request(quint64 number, Maturity maturity)
{
    HeldPosition out;
    out.position.spec = u"requests"_s;
    out.position.title = u"Withdrawal requests"_s;
    out.position.id = stake::Typed::number(base::Wei::from64(number));
    out.position.maturity = maturity;
    out.position.claim = u"claim"_s;
    return out;
}

} // namespace

class TestClaimsAgain : public QObject
{
    Q_OBJECT

    stake::Protocols m_protocols = stake::Protocols::load();
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<base::ManualClock> m_clock;
    std::unique_ptr<staking::JournalFile> m_journal;
    std::unique_ptr<staking::ClaimSentinel> m_sentinel;
    QStringList m_told;

    QStringList told() { return std::exchange(m_told, {}); }
    qint64 now() const { return m_clock->now().value / 1000; }
    const stake::Journal& journal() const { return m_journal->journal(); }
    const stake::Flow& flow(const QString& id) const { return *journal().find(id); }
    const stake::DueClaim& theClaim() const { return journal().claims().front(); }

    /// What is held at a block, by one operator or by both.
    void hear(const QString& protocol, quint64 block, std::vector<HeldPosition> positions,
              bool both = true)
    {
        staking::Portfolio read;
        read.chain = kEthereum;
        read.at.number = block;
        read.at.timestamp = static_cast<quint64>(now());
        staking::Holding holding{protocol, {}, someAddress(0xab), {}, std::move(positions)};
        read.read << staking::claimsKey(holding);
        if (!holding.positions.empty())
            read.holdings = {holding};
        m_sentinel->hear(read);
        if (both)
            m_sentinel->confirm(read, read);
        QVERIFY(m_journal->change([&](stake::Journal& edited) -> base::Result<void> {
            staking::followPositions(edited, m_protocols, read, m_clock->now());
            return {};
        }));
        m_clock->advance(std::chrono::minutes(1));
    }

    /// A way whose transaction is in `block`, which may still go, and takes `claim` where there is
    /// one.
    void included(const QString& protocol, const QString& action, quint64 block,
                  const QString& claim = {})
    {
        const auto written = m_journal->change([&](stake::Journal& edited) -> base::Result<void> {
            const auto at = m_clock->now();
            stake::Flow made;
            made.id = action + u' ' + QString::number(block);
            made.chain = kEthereum;
            made.account = someAddress(0xab);
            made.protocol = protocol;
            made.action = action;
            made.since = at;
            if (auto begun = edited.begin(made); !begun)
                return begun;
            for (const auto to : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
                if (auto moved = edited.move(made.id, to, at); !moved)
                    return moved;
            stake::Intent intent;
            intent.nonce = block;
            intent.call.bytes.fill(static_cast<quint8>(block));
            intent.at = at;
            intent.claim = claim;
            if (auto asked = edited.intend(made.id, intent); !asked)
                return tl::unexpected(asked.error());
            if (auto sent = edited.sent(made.id, intent.call, at); !sent)
                return sent;
            stake::ChainLook look;
            look.latestNonce = look.pendingNonce = block + 1;
            look.found =
                stake::ChainLook::Found{intent.call, intent.call, block, intent.call, true, false};
            if (auto settled = edited.settle(made.id, 0, look, at); !settled)
                return tl::unexpected(settled.error());
            return {};
        });
        QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
        m_clock->advance(std::chrono::minutes(1));
    }

    void finish(const QString& id)
    {
        QVERIFY(m_journal->change([&](stake::Journal& edited) -> base::Result<void> {
            edited.finish(id, 0, m_clock->now());
            return {};
        }));
    }

    /// A way whose transaction is final in `block`.
    void done(const QString& protocol, const QString& action, quint64 block,
              const QString& claim = {})
    {
        included(protocol, action, block, claim);
        finish(action + u' ' + QString::number(block));
    }

private Q_SLOTS:
    void init()
    {
        m_sentinel.reset();
        m_journal.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<base::ManualClock>(base::UnixMs{kNow * 1000});
        auto file = staking::JournalFile::open(m_dir->filePath(u"staking.json"_s));
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        m_journal = std::move(*file);
        m_sentinel = std::make_unique<staking::ClaimSentinel>(*m_journal, *m_clock);
        m_sentinel->onDue([this](const std::vector<stake::DueClaim>& due) {
            for (const auto& one : due)
                m_told << one.id.section(u'/', -1);
            return true;
        });
        m_told.clear();
    }
    void cleanup()
    {
        m_sentinel.reset();
        m_journal.reset();
    }

    /// The second redemption of a vault is told as the first one was, and each once.
    void eachIsTold()
    {
        hear(kVault, 10, {redemption()});
        QCOMPARE(told(), QStringList{u"redeem-ready"_s});
        hear(kVault, 11, {redemption()});
        QCOMPARE(told(), QStringList{});
        hear(kVault, 12, {});
        QVERIFY(theClaim().claimed);
        m_clock->advance(std::chrono::hours(24 * 30));
        hear(kVault, 900, {redemption()});
        QCOMPARE(told(), QStringList{u"redeem-ready"_s});
        QVERIFY(!theClaim().claimed);
        hear(kVault, 901, {redemption()});
        QCOMPARE(told(), QStringList{});
    }

    /// What took the first one ends no second one: of that one node's word is not enough.
    void eachHasItsOwnEnd()
    {
        hear(kVault, 10, {redemption()});
        const QString id = theClaim().id;
        done(kVault, u"claim-redeem"_s, 12, id);
        QVERIFY(theClaim().claimed);
        (void)told();
        // A node that is behind shows the first one still: that is no second one.
        hear(kVault, 11, {redemption()}, false);
        QVERIFY(theClaim().claimed);
        QCOMPARE(told(), QStringList{});

        hear(kVault, 900, {redemption()});
        QCOMPARE(told(), QStringList{u"redeem-ready"_s});
        hear(kVault, 901, {}, false);
        QVERIFY(!theClaim().claimed);
        hear(kVault, 902, {redemption()});
        done(kVault, u"claim-redeem"_s, 903, id);
        QVERIFY(theClaim().claimed);
        hear(kVault, 904, {}, false);
        QVERIFY(theClaim().claimed);
    }

    /// The second undelegation from a validator is the second way's, whoever took the first one.
    void eachIsItsOwnWays_data()
    {
        QTest::addColumn<bool>("here");
        QTest::addColumn<bool>("early"); // the second one is held before its block is final
        QTest::newRow("taken here") << true << false;
        QTest::newRow("taken elsewhere") << false << false;
        QTest::newRow("taken here, heard early") << true << true;
        QTest::newRow("taken elsewhere, heard early") << false << true;
    }
    void eachIsItsOwnWays()
    {
        QFETCH(bool, here);
        QFETCH(bool, early);
        const QString first = u"undelegate 400"_s, second = u"undelegate 450"_s;
        const qint64 firstDay = now() + kWeek;
        done(kEspresso, u"undelegate"_s, 400);
        hear(kEspresso, 401, {undelegation(firstDay, now())});
        QCOMPARE(flow(first).state, FlowState::ExitRequested);
        m_clock->advance(std::chrono::seconds(kWeek));
        hear(kEspresso, 410, {undelegation(firstDay, now())});
        QCOMPARE(flow(first).state, FlowState::Claimable);
        if (here)
            done(kEspresso, u"claim"_s, 420, theClaim().id);
        hear(kEspresso, 421, {});
        QCOMPARE(flow(first).state, FlowState::Claimed);

        const qint64 secondDay = now() + kWeek;
        included(kEspresso, u"undelegate"_s, 450);
        if (early) {
            hear(kEspresso, 450, {undelegation(secondDay, now())});
            QCOMPARE(flow(second).state, FlowState::Confirmed);
            QCOMPARE(flow(first).state, FlowState::Claimed);
            QCOMPARE(flow(first).maturity->value, firstDay * 1000);
        }
        finish(second);
        hear(kEspresso, 451, {undelegation(secondDay, now())});
        QCOMPARE(flow(second).state, FlowState::ExitRequested);
        QCOMPARE(flow(second).maturity->value, secondDay * 1000);
        QCOMPARE(flow(first).state, FlowState::Claimed);
        QCOMPARE(flow(first).maturity->value, firstDay * 1000);
        m_clock->advance(std::chrono::seconds(kWeek));
        hear(kEspresso, 460, {undelegation(secondDay, now())});
        QCOMPARE(flow(second).state, FlowState::Claimable);
        QCOMPARE(flow(first).state, FlowState::Claimed);
        hear(kEspresso, 461, {});
        QCOMPARE(flow(second).state, FlowState::Claimed);
    }

    /// Two operators were wrong, and the same is held after all: it goes back to its own way, not
    /// to one that waits for another.
    void theSameGoesBack()
    {
        const QString first = u"undelegate 400"_s, second = u"undelegate 450"_s;
        const qint64 day = now() + kWeek;
        done(kEspresso, u"undelegate"_s, 400);
        hear(kEspresso, 401, {undelegation(day, now())});
        hear(kEspresso, 402, {});
        QCOMPARE(flow(first).state, FlowState::Claimed);
        done(kEspresso, u"undelegate"_s, 450);
        hear(kEspresso, 451, {undelegation(day, now())});
        QCOMPARE(flow(first).state, FlowState::ExitRequested);
        QCOMPARE(flow(second).state, FlowState::Active);
        QVERIFY(flow(second).ticket.isEmpty());
    }

    /// What has a number of its own goes back to its way at once, while a younger one is under way:
    /// that one gets its own.
    void aNumberGoesBack()
    {
        const QString first = u"unstake 400"_s, second = u"unstake 450"_s;
        done(kLido, u"unstake"_s, 400);
        hear(kLido, 401, {request(5, Maturity::Ready)});
        QCOMPARE(flow(first).state, FlowState::Claimable);
        hear(kLido, 402, {});
        QCOMPARE(flow(first).state, FlowState::Claimed);
        included(kLido, u"unstake"_s, 450);
        hear(kLido, 450, {request(5, Maturity::Ready), request(6, Maturity::Waiting)});
        QCOMPARE(flow(first).state, FlowState::Claimable);
        finish(second);
        hear(kLido, 451, {request(5, Maturity::Ready), request(6, Maturity::Waiting)});
        QCOMPARE(flow(second).state, FlowState::ExitRequested);
        QVERIFY2(flow(second).ticket.endsWith(u"requests 6"), qPrintable(flow(second).ticket));
        QVERIFY(flow(first).ticket.endsWith(u"requests 5"));
    }

    /// Two things of one name are told apart by their day alone: what a way waits for has one, or
    /// is one of a list with names.
    void whatWaitsCanBeToldApart()
    {
        int looked = 0;
        for (const auto& protocol : m_protocols.all())
            for (const auto& action : protocol.actions)
                for (const QString& id : staking::waitsFor(protocol, action))
                    for (const auto& spec : protocol.positions)
                        if (spec.id == id) {
                            const bool dated = spec.maturesAt && spec.unit == u"seconds";
                            QVERIFY2(dated || spec.ids,
                                     qPrintable(QString(protocol.id + u' ' + id)));
                            ++looked;
                        }
        QVERIFY(looked > 0);
    }
};

QTEST_GUILESS_MAIN(TestClaimsAgain)
#include "tst_claims_again.moc"
