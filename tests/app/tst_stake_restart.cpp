// What a desk says before any node is asked, as after a restart: which ways are over by the journal
// alone, and that a claim is told until somebody heard it, without its amount.
#include "base/hex.hpp"
#include "journal_kit.hpp"
#include "stake/activity_model.hpp"
#include "stake/position_model.hpp"
#include "stake_desk.hpp"
#include <QTemporaryDir>

using namespace rollscope;
using namespace rollscope::test;
using wallet::Fate;

namespace {

/// A way that is about to be signed, with this signature open.
base::Result<void> open(Journal& journal, const QString& id, quint64 nonce, quint8 call)
{
    if (auto begun = journal.begin(someFlow(id)); !begun)
        return begun;
    for (const FlowState state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
        if (auto moved = journal.move(id, state, kNow); !moved)
            return moved;
    const auto made = journal.intend(id, intent(0, nonce, IntentRole::Act, call));
    return made ? base::Result<void>() : tl::unexpected(made.error());
}

stake::DueClaim ticket()
{
    stake::DueClaim out;
    out.chain = {1088};
    out.account.bytes.fill(7);
    out.id = u"enki/"_s + base::toQString(base::toHex(out.account)) + u"/tickets 412"_s;
    out.protocol = u"enki"_s;
    out.what = u"Redemption tickets: 4.5 METIS"_s;
    out.due = UnixMs{1000};
    return out;
}

} // namespace

class TestStakeRestart : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    /// What an earlier run left.
    void leave(const std::function<base::Result<void>(Journal&)>& edit) const
    {
        const auto file = staking::JournalFile::open(m_dir->filePath(u"staking.json"_s));
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        const auto done = (*file)->change(edit);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
    }
    /// Titles and texts that a desk of one run tells.
    QStringList told(bool heard) const
    {
        QStringList out;
        ui::Accounts accounts(nullptr);
        const app::StakeDesk desk(
            app::StakeDesk::Config{
                m_dir->path(),
                {},
                [&](const QString& title, const QString& text, const QString& chain) {
                    out << title << text << chain;
                    return heard;
                }},
            accounts);
        return out;
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void whatIsFinalIsNotUnderWay()
    {
        leave([](Journal& journal) -> base::Result<void> {
            const auto include = [&](const QString& id, quint64 nonce, quint8 call, bool good) {
                QVERIFY(open(journal, id, nonce, call));
                const auto transaction = static_cast<quint8>(50 + call);
                QVERIFY(journal.sent(id, hash(transaction), kNow));
                QVERIFY(
                    journal.settle(id, 0, found(nonce + 1, transaction, call, true, good), kNow));
                journal.finish(id, 0, kNow);
            };
            include(u"staked"_s, 5, 1, true);
            include(u"failed"_s, 6, 2, false);
            if (auto made = open(journal, u"refused"_s, 7, 3); !made)
                return made;
            if (auto refused = journal.refused(u"refused"_s, kNow); !refused)
                return refused;
            if (auto made = open(journal, u"waits"_s, 7, 4); !made)
                return made;
            return journal.sent(u"waits"_s, hash(54), kNow);
        });
        ui::Accounts accounts(nullptr);
        const app::StakeDesk desk(app::StakeDesk::Config{m_dir->path(), {}, {}}, accounts);
        QCOMPARE(desk.flows().size(), std::size_t(4));
        const auto flow = [&](const QString& id) -> const ui::StakeFlow& {
            for (const auto& one : desk.flows())
                if (one.flow.id == id)
                    return one;
            return desk.flows().front();
        };
        QVERIFY(flow(u"staked"_s).flow.state == FlowState::Active);
        QVERIFY(flow(u"staked"_s).fate == Fate::Final);
        QVERIFY(flow(u"failed"_s).fate == Fate::Reverted);
        QVERIFY(!flow(u"refused"_s).fate);
        QVERIFY(flow(u"waits"_s).fate == Fate::Pending);
        ui::ActivityModel activity(nullptr);
        activity.take(desk.flows(), {});
        QCOMPARE(activity.open(), 1);
    }

    /// A desktop without a tray tells nobody: the next run says it again.
    void aClaimIsToldUntilSomebodyHeardIt()
    {
        leave([](Journal& journal) { return journal.watch(ticket()); });
        const QStringList first = told(false);
        QCOMPARE(first.size(), 3);
        QCOMPARE(told(true), first);
        QVERIFY(told(true).isEmpty());
        QVERIFY2(first[0].contains(u"ENKI"), qPrintable(first[0]));
        QCOMPARE(first[1],
                 u"Redemption tickets 412, of 0x0707070707070707070707070707070707070707"_s);
        QCOMPARE(first[2], u"metis"_s);
    }

    /// Two of a kind are told apart, and no amount is in it.
    void whichClaimItIs()
    {
        const auto protocols = stake::Protocols::load();
        const auto& polygon = *protocols.find(u"polygon-pol-delegation"_s);
        const QString words = polygon.params.at(u"validatorId"_s).words;
        QCOMPARE(ui::claimText(polygon, u"unbonds"_s, u"3"_s, {{u"validatorId"_s, u"91"_s}}),
                 QString(u"Undelegating ("_s + words + u": 91) 3"_s));
        QCOMPARE(ui::claimText(polygon, u"rewards"_s, {}, {}), u"Rewards"_s);
        // A key of numbers and an address is no name that a person knows it by.
        QCOMPARE(ui::claimText(*protocols.find(u"maticx"_s), u"requests"_s, u"1 2 0x3"_s, {}),
                 u"Withdrawal requests"_s);
        QVERIFY(ui::claimText(polygon, u"gone"_s, u"3"_s, {}).isEmpty());
    }
};

QTEST_MAIN(TestStakeRestart)
#include "tst_stake_restart.moc"
