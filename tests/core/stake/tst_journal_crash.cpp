// The program is killed at any step between intent and receipt, wallets send late or never, and
// transactions of others take nonces: nothing is done twice, and nothing is forgotten.
#include "eth/keccak.hpp"
#include "stake/journal.hpp"
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::UnixMs;
using stake::ChainLook;
using stake::FlowState;
using stake::Intent;
using stake::IntentRole;
using stake::IntentState;
using stake::Journal;

namespace {

const QString kId = u"way"_s;

base::Hash32 hashOf(quint64 number)
{
    return eth::keccak256(std::string_view(QByteArray::number(number).toStdString()));
}

/// The account's transactions on a chain, in a pool, and in the hands of a wallet.
struct World
{
    struct Tx
    {
        base::Hash32 hash, call;
        quint64 nonce = 0;
        bool visible = true; ///< in our node's pool
        bool foreign = false;
    };
    struct Mined : Tx
    {
        bool succeeded = true;
    };
    std::vector<Tx> loose;
    std::vector<Mined> chain; ///< by nonce; all deep but the last `shallow`
    std::size_t shallow = 0;
    quint64 salt = 0;

    [[nodiscard]] base::Hash32 sign(const Intent& intent, bool visible)
    {
        loose.push_back({hashOf(++salt), intent.call, intent.nonce, visible, false});
        return loose.back().hash;
    }

    [[nodiscard]] ChainLook look(const Intent& intent) const
    {
        ChainLook out;
        out.latestNonce = out.pendingNonce = chain.size();
        const auto waits = [&](quint64 nonce) {
            return std::any_of(loose.begin(), loose.end(),
                               [&](const Tx& tx) { return tx.visible && tx.nonce == nonce; });
        };
        while (waits(out.pendingNonce))
            ++out.pendingNonce;
        if (intent.nonce < chain.size()) {
            const Mined& tx = chain[intent.nonce];
            out.found = ChainLook::Found{tx.hash,      tx.call,
                                         intent.nonce, hashOf(1000 + intent.nonce),
                                         tx.succeeded, intent.nonce + shallow < chain.size()};
            return out;
        }
        // A node finds what waits by its hash alone.
        for (const Tx& tx : loose)
            if (tx.visible && intent.hash == tx.hash)
                out.found = ChainLook::Found{tx.hash, tx.call, {}, {}, true, false};
        return out;
    }

    void mine(QRandomGenerator& random)
    {
        std::vector<std::size_t> fitting;
        for (std::size_t i = 0; i < loose.size(); ++i)
            if (loose[i].nonce == chain.size())
                fitting.push_back(i);
        if (fitting.empty())
            return;
        const std::size_t i = fitting[std::size_t(random.bounded(int(fitting.size())))];
        chain.push_back({loose[i], loose[i].foreign || random.bounded(5) != 0});
        loose.erase(loose.begin() + std::ptrdiff_t(i));
        shallow = std::min<std::size_t>(shallow + 1, 2);
    }

    void happen(QRandomGenerator& random)
    {
        switch (random.bounded(8)) {
        case 0:
            if (!loose.empty())
                loose[std::size_t(random.bounded(int(loose.size())))].visible = true;
            break;
        case 1:
            if (!loose.empty()) // a pool forgets; the signed bytes are still somewhere
                loose[std::size_t(random.bounded(int(loose.size())))].visible = false;
            break;
        case 2:
            if (random.bounded(4) == 0) // the person sends something else by another wallet
                loose.push_back({hashOf(++salt), hashOf(77), chain.size(), true, true});
            break;
        case 3:
            if (shallow > 0) { // a reorganisation of the newest block
                loose.push_back(chain.back());
                loose.back().visible = random.bounded(2) != 0;
                chain.pop_back();
                --shallow;
            }
            break;
        case 4:
            shallow = 0; // what was mined is deep now
            break;
        default:
            mine(random);
        }
    }

    [[nodiscard]] int done(const base::Hash32& call) const
    {
        return int(std::count_if(chain.begin(), chain.end(),
                                 [&](const Mined& tx) { return tx.call == call && tx.succeeded; }));
    }
};

struct Killed
{};

/// The program: its journal is on the disk, and it can be killed at every step.
class Program
{
public:
    Program(QByteArray& disk, World& world, QRandomGenerator& random)
        : m_disk(disk), m_world(world), m_random(random), m_journal(*stake::readJournal(disk))
    {}

    /// One step of the way; true when it is done.
    bool step()
    {
        settleAll();
        const stake::Flow& flow = *m_journal.find(kId);
        for (quint32 which = 0; which < 2; ++which) {
            const IntentState state = stateOf(flow, which);
            if (state == IntentState::Included)
                continue;
            if (state == IntentState::Open || state == IntentState::Sent)
                return false;
            attempt(which);
            return false;
        }
        return true;
    }

private:
    static IntentState stateOf(const stake::Flow& flow, quint32 step)
    {
        IntentState out = IntentState::Refused;
        for (const Intent& intent : flow.intents)
            if (intent.step == step &&
                (intent.state == IntentState::Included || intent.state == IntentState::Open ||
                 intent.state == IntentState::Sent))
                out = intent.state;
        return out;
    }

    void mayBeKilled()
    {
        if (m_random.bounded(6) == 0)
            throw Killed();
    }

    void save() { m_disk = stake::writeJournal(m_journal); }

    void settleAll()
    {
        const std::size_t count = m_journal.find(kId)->intents.size();
        for (std::size_t i = 0; i < count; ++i) {
            const Intent intent = m_journal.find(kId)->intents[i];
            if (intent.state != IntentState::Refused)
                (void)m_journal.settle(kId, i, m_world.look(intent), UnixMs{1});
        }
        mayBeKilled();
        save();
    }

    void toStep(quint32 which)
    {
        const auto to = [this](FlowState state) { (void)m_journal.move(kId, state, UnixMs{1}); };
        to(FlowState::Preflight);
        to(FlowState::Simulate);
        to(which == 0 ? FlowState::Approve : FlowState::Sign);
    }

    void attempt(quint32 which)
    {
        toStep(which);
        Intent intent;
        intent.step = which;
        intent.role = which == 0 ? IntentRole::Prepare : IntentRole::Act;
        intent.call = hashOf(500 + which);
        const ChainLook look = m_world.look({});
        const stake::Flow& flow = *m_journal.find(kId);
        intent.nonce = m_journal.keptNonce(flow.chain, flow.account).value_or(look.pendingNonce);
        if (!m_journal.intend(kId, intent))
            return;
        mayBeKilled();
        save();
        mayBeKilled();
        if (m_random.bounded(5) == 0) {
            if (m_journal.refused(kId, UnixMs{1}))
                save();
            return;
        }
        const base::Hash32 hash = m_world.sign(intent, m_random.bounded(2) != 0);
        mayBeKilled();
        if (m_journal.sent(kId, hash, UnixMs{1}))
            save();
    }

    QByteArray& m_disk;
    World& m_world;
    QRandomGenerator& m_random;
    Journal m_journal;
};

} // namespace

class tst_JournalCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostOrDoubled_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 i = 0; i < 20; ++i)
            QTest::addRow("seed %u", i) << i;
    }
    void nothingIsLostOrDoubled()
    {
        QFETCH(quint32, seed);
        int finished = 0, kills = 0;
        for (quint32 run = 0; run < 10; ++run) {
            QRandomGenerator random(seed * 1000 + run);
            World world;
            Journal journal;
            stake::Flow flow;
            flow.id = kId;
            QVERIFY(journal.begin(flow));
            QByteArray disk = stake::writeJournal(journal);
            std::unique_ptr<Program> program;
            bool over = false;
            for (int turn = 0; turn < 400 && !over; ++turn) {
                try {
                    if (!program)
                        program = std::make_unique<Program>(disk, world, random);
                    over = program->step();
                } catch (const Killed&) {
                    program.reset();
                    ++kills;
                }
                // Never twice, at no moment.
                QVERIFY(world.done(hashOf(500)) <= 1);
                QVERIFY(world.done(hashOf(501)) <= 1);
                if (!over)
                    world.happen(random);
            }
            if (!over)
                continue;
            ++finished;
            // What the journal believes is what the chain has.
            QCOMPARE(world.done(hashOf(500)), 1);
            QCOMPARE(world.done(hashOf(501)), 1);
            QVERIFY(stake::readJournal(disk));
            // And whatever is still loose somewhere can never be mined any more.
            world.shallow = 0;
            for (const World::Tx& tx : world.loose)
                QVERIFY(tx.foreign || tx.nonce < world.chain.size());
        }
        QVERIFY2(finished >= 7, qPrintable(QString::number(finished)));
        QVERIFY(kills > 10);
    }
};

QTEST_APPLESS_MAIN(tst_JournalCrash)
#include "tst_journal_crash.moc"
