// What the staking desk remembers between runs: the code that a person knows, and which chains were
// down; a damaged file is told, and what it held counts as lost, not as never seen.
#include "stake_desk.hpp"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using app::StakeMemory;
using engine::LiveState;

namespace {

constexpr base::ChainId kMetis{1088};

base::Address code(quint8 which)
{
    base::Address out;
    out.bytes.fill(which);
    return out;
}

} // namespace

class TestStakeMemory : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString path() const { return m_dir->filePath(u"staking-seen.json"_s); }
    void write(const QByteArray& text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    /// A desk of one run.
    struct Run
    {
        explicit Run(const QString& folder)
            : accounts(nullptr), desk(app::StakeDesk::Config{folder, {}, {}}, accounts)
        {}
        void hear(LiveState state, engine::SourceInfo::Kind kind = engine::SourceInfo::Kind::Live)
        {
            engine::Snapshot snapshot;
            snapshot.time = desk.now();
            snapshot.source.kind = kind;
            engine::ChainRow row;
            row.id = u"metis"_s;
            row.name = u"Metis"_s;
            row.state = state;
            snapshot.chains = {row};
            desk.hear(snapshot);
        }
        [[nodiscard]] bool recovering() const
        {
            ui::StakePrepared prepared;
            prepared.plan.chain = kMetis;
            prepared.guard.operators = stake::OperatorsSay::Agree;
            const auto decision = stake::judge(desk.guardFacts(prepared), desk.now());
            return std::ranges::any_of(decision.reasons, [](const auto& one) {
                return one.cause == stake::GuardCause::Recovering;
            });
        }
        ui::Accounts accounts;
        app::StakeDesk desk;
    };

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void keptBetweenRuns()
    {
        {
            StakeMemory memory(path());
            QVERIFY(!memory.trouble());
            memory.meet(u"enki"_s, u"minter"_s, code(1));
            memory.meet(u"enki"_s, u"queue"_s, code(2));
            memory.setOutage(kMetis, {true, base::UnixMs{1'800'000'000'123}});
            memory.save();
            QVERIFY(!memory.trouble());
        }
        StakeMemory memory(path());
        QVERIFY(!memory.trouble());
        QVERIFY(memory.codes(u"enki"_s).at(u"minter"_s) == code(1));
        QVERIFY(memory.outage(kMetis).down);
        QVERIFY(memory.outage(kMetis).recoveredAt == base::UnixMs{1'800'000'000'123});
        QVERIFY(!memory.outage({1}).down);
        // Another code is news until the person has signed with it in sight.
        memory.meet(u"enki"_s, u"minter"_s, code(9));
        QVERIFY(memory.codes(u"enki"_s).at(u"minter"_s) == code(1));
        memory.accept(u"enki"_s, u"minter"_s, code(9));
        memory.save();
        QVERIFY(StakeMemory(path()).codes(u"enki"_s).at(u"minter"_s) == code(9));
        QVERIFY(StakeMemory(path()).codes(u"enki"_s).at(u"queue"_s) == code(2));
        const auto others = QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther);
        QVERIFY(!others);
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("{\"version\":1,");
        QTest::newRow("newer") << QByteArray(R"({"version":2,"code":{},"chains":{}})");
        QTest::newRow("no address")
            << QByteArray(R"({"version":1,"code":{"enki":{"minter":"0x12"}},"chains":{}})");
        QTest::newRow("no chain") << QByteArray(
            R"({"version":1,"code":{},"chains":{"metis":{"down":true}}})");
        QTest::newRow("half") << QByteArray(R"({"version":1,"code":{}})");
        QTest::newRow("lost when")
            << QByteArray(R"({"version":1,"code":{},"chains":{},"lost":"now"})");
        QTest::newRow("huge") << QByteArray(5 << 20, ' ');
    }
    void damaged()
    {
        QFETCH(QByteArray, text);
        write(text);
        {
            StakeMemory memory(path());
            QVERIFY(memory.trouble());
            QVERIFY(memory.codes(u"enki"_s).empty());
            QVERIFY(!memory.outage(kMetis).down);
            QVERIFY(memory.outage(kMetis).recoveredAt);
            QVERIFY(memory.isForgotten(u"enki"_s, {u"minter"_s}));
        }
        Run run(m_dir->path());
        QVERIFY2(run.desk.trouble().words.contains(u"earlier visits"),
                 qPrintable(run.desk.trouble().words));
        QVERIFY(!run.desk.trouble().blocks);
        run.desk.dismissTrouble();
        QVERIFY(run.desk.trouble().words.isEmpty());
        // Nobody knows what was: it counts as a recovery of now.
        run.hear(LiveState::Live);
        QVERIFY(run.recovering());
        // The next thing seen makes it whole again.
        run.hear(LiveState::Halted);
        QVERIFY(!StakeMemory(path()).trouble());
        QVERIFY(StakeMemory(path()).outage(kMetis).down);
    }

    /// What is met after the loss is not the known code because of that, in no later run either.
    void lostCodeIsKnownByASignatureAlone()
    {
        write("{");
        {
            StakeMemory memory(path(), base::UnixMs{1'800'000'000'000});
            memory.meet(u"enki"_s, u"minter"_s, code(1));
            QVERIFY(memory.codes(u"enki"_s).empty());
            memory.save();
        }
        StakeMemory memory(path());
        QVERIFY(!memory.trouble());
        QVERIFY(memory.isForgotten(u"enki"_s, {u"minter"_s}));
        QVERIFY(memory.outage({1}).recoveredAt == base::UnixMs{1'800'000'000'000});
        memory.accept(u"enki"_s, u"minter"_s, code(1));
        QVERIFY(memory.isForgotten(u"enki"_s, {u"minter"_s, u"queue"_s}));
        memory.accept(u"enki"_s, u"queue"_s, code(2));
        memory.save();
        StakeMemory later(path());
        QVERIFY(!later.isForgotten(u"enki"_s, {u"minter"_s, u"queue"_s}));
        QVERIFY(later.codes(u"enki"_s).at(u"minter"_s) == code(1));
        QVERIFY(later.isForgotten(u"lido"_s, {u"queue"_s}));
        // Without a file nothing was ever seen, and nothing is lost.
        QVERIFY(QFile::remove(path()));
        QVERIFY(!StakeMemory(path()).isForgotten(u"enki"_s, {u"minter"_s}));
        QVERIFY(!StakeMemory(path()).outage({1}).recoveredAt);
    }

    void bounded()
    {
        StakeMemory memory(path());
        for (int i = 0; i < 1000; ++i) {
            memory.meet(QString::number(i), u"role"_s, code(1));
            memory.meet(u"0"_s, QString::number(i), code(1));
            memory.setOutage({quint64(i)}, {true, {}});
        }
        memory.meet(QString(200, u'x'), u"role"_s, code(1));
        memory.save();
        QVERIFY(!memory.trouble());
        QCOMPARE(memory.codes(u"0"_s).size(), StakeMemory::kMostRoles);
        QVERIFY(memory.codes(QString::number(StakeMemory::kMostProtocols)).empty());
        QVERIFY(!StakeMemory(path()).trouble());
    }

    /// The program ended while the chain was down: it is a recovery all the same.
    void theGraceSurvivesARestart()
    {
        {
            Run run(m_dir->path());
            run.hear(LiveState::Live);
            QVERIFY(!run.recovering());
            run.hear(LiveState::Halted);
        }
        {
            Run run(m_dir->path());
            run.hear(LiveState::Starting);
            QVERIFY(!run.recovering());
            run.hear(LiveState::Live);
            QVERIFY(run.recovering());
        }
        Run run(m_dir->path());
        run.hear(LiveState::Live);
        QVERIFY(run.recovering()); // of the same recovery
    }

    void aRecordingIsNotRemembered()
    {
        {
            Run run(m_dir->path());
            run.hear(LiveState::Halted, engine::SourceInfo::Kind::Tape);
        }
        Run run(m_dir->path());
        run.hear(LiveState::Live);
        QVERIFY(!run.recovering());
    }

    /// Told at once, not when something is to be signed.
    void aJournalThatAnotherHasIsToldAtOnce()
    {
        Run first(m_dir->path());
        QVERIFY(first.desk.trouble().words.isEmpty());
        Run second(m_dir->path());
        QVERIFY(second.desk.trouble().blocks);
        QVERIFY2(second.desk.trouble().words.contains(u"another Rollscope"),
                 qPrintable(second.desk.trouble().words));
        second.desk.dismissTrouble(); // it stays
        QVERIFY(second.desk.trouble().blocks && !second.desk.trouble().words.isEmpty());
    }
};

QTEST_MAIN(TestStakeMemory)
#include "tst_stake_memory.moc"
