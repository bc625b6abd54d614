// The program is killed between the signature and the receipt, by SIGKILL, on a real node: the next
// run finds in the journal what may be out, goes on with it, and nothing is lost or staked twice.
// The one that is killed is this program too, started with --dies.
#include "desk_rig.hpp"
#include "registry/registry.hpp"
#include "stake_checks.hpp"
#include <QApplication>
#include <QProcess>
#include <cstdio>
#include <cstring>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;

namespace {

/// A run of the program: its accounts, and its desk, which hears that the chain lives.
struct Run
{
    Run(const QString& dataDir, const std::vector<registry::ChainSpec>& chains)
    {
        accounts.open(dataDir);
        desk = std::make_unique<app::StakeDesk>(app::StakeDesk::Config{dataDir, {}, {}, chains},
                                                accounts);
        DeskRig::hear(*desk);
    }
    bool isReady()
    {
        return QTest::qWaitFor([this] { return desk->accounts().size() == 1; }, 20'000);
    }
    ui::Accounts accounts{nullptr};
    std::unique_ptr<app::StakeDesk> desk;
};

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// Stakes 5 METIS until it is killed; with "asks" it says so when the password is wanted, and
/// nobody gives it.
int die(const QString& dataDir, const QString& metis, bool asks)
{
    const auto spec = registry::fromOption(registry::Registry::load(), u"metis="_s + metis);
    if (!spec)
        return 1;
    Run run(dataDir, {*spec});
    if (!run.isReady())
        return 2;
    const base::Address user = run.desk->accounts().front().address;
    std::unique_ptr<AtDesk> person;
    wallet::Ask asked;
    const ui::StakeOrder order{u"enki"_s, u"stake"_s, user, {{u"amount"_s, u"5"_s}}, {}};
    if (asks)
        QObject::connect(run.desk.get(), &ui::StakeHost::passwordWanted, run.desk.get(),
                         [] { say("asked"); });
    else
        person = std::make_unique<AtDesk>(*run.desk, user);
    const wallet::Ask preparing =
        run.desk->prepare(order, [&](base::Result<ui::StakePrepared> prepared) {
            if (!prepared)
                return say(qPrintable(prepared.error().text()));
            asked = run.desk->sign(*prepared, 0, nullptr, [](base::Result<ui::StakeSigned> sent) {
                say(sent ? "signed" : qPrintable(sent.error().text()));
            });
        });
    return QCoreApplication::exec();
}

} // namespace

class TestStakeKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { REQUIRE_STAKE_WORLD(); }

    void processKilledBetweenSignAndReceipt_data()
    {
        QTest::addColumn<bool>("asks");
        QTest::addColumn<bool>("mines");
        QTest::newRow("while the signer is asked") << true << true;
        QTest::newRow("before a block has it") << false << false;
        QTest::newRow("when a block has it") << false << true;
    }
    void processKilledBetweenSignAndReceipt()
    {
        QFETCH(bool, asks);
        QFETCH(bool, mines);
        DeskRig rig;
        QVERIFY2(rig.start(), qPrintable(rig.error()));
        rig.rpc("evm_setAutomine", {mines});
        QStringList urls;
        for (const auto& endpoint : rig.chains().front().endpoints)
            urls << endpoint.url;
        QProcess child;
        endWithParent(child);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--dies"_s, rig.dataDir(), urls.join(u','), asks ? u"asks"_s : u"signs"_s});
        QByteArray said;
        const auto isThere = [&] {
            said += child.readAllStandardOutput();
            return asks ? said.contains("asked") : rig.sent() == 1;
        };
        const bool there = QTest::qWaitFor(isThere, 60'000);
        child.kill();
        QVERIFY(child.waitForFinished(10'000));
        QVERIFY2(there, said.constData());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QCOMPARE(rig.sent(), asks ? 0ULL : 1ULL);

        Run again(rig.dataDir(), rig.chains());
        QVERIFY(again.isReady());
        AtDesk person(*again.desk, rig.user());
        again.desk->wake();
        QCOMPARE(again.desk->flows().size(), std::size_t(1));
        const QString way = again.desk->flows().front().flow.id;
        rig.rpc("evm_setAutomine", {true});
        rig.mine();
        const auto isIncluded = [&](const QString& id) {
            const auto* const flow = person.flow(id);
            return flow != nullptr && flow->fate >= wallet::Fate::Included &&
                   flow->fate <= wallet::Fate::Final;
        };
        if (!asks) // the approval that left is found again, and not signed a second time
            QTRY_VERIFY_WITH_TIMEOUT(isIncluded(way), 40'000);
        for (int round = 0; round < 2 && rig.staked() == 0; ++round) {
            const auto prepared = person.prepare(u"stake"_s, u"amount"_s, u"5"_s);
            QVERIFY2(prepared, qPrintable(why(prepared)));
            QCOMPARE(prepared->order.flow, way);
            QCOMPARE(prepared->calls.size(), std::size_t(asks && round == 0 ? 2 : 1));
            const auto sent = person.sign(*prepared);
            QVERIFY2(sent, qPrintable(why(sent)));
            QTRY_VERIFY_WITH_TIMEOUT(isIncluded(sent->flow), 40'000);
        }
        SAME(rig.staked(), whole(5));
        SAME(rig.allowed(), eth::U256(0));
        QCOMPARE(rig.sent(), 2ULL);
        QCOMPARE(rig.sent("latest"), 2ULL);
        SAME(rig.world().funds(rig.world().user()), whole(495));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc == 5 && std::strcmp(argv[1], "--dies") == 0)
        return die(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]),
                   std::strcmp(argv[4], "asks") == 0);
    TestStakeKilled killed;
    return QTest::qExec(&killed, argc, argv);
}
#include "tst_stake_killed.moc"
