#pragma once
#include "account_node.hpp"
#include "staking/tracker.hpp"
#include <QTemporaryDir>

// A tracker with its journal, two nodes and a signer, which can be started again.
namespace rollscope::test {

using namespace Qt::StringLiterals;
using stake::FlowState;
using stake::IntentState;
using stake::Settled;
using staking::Tracker;

inline constexpr base::ChainId kChain{31337};

inline eth::Transaction stakeOf(quint64 nonce, quint64 amount = 1000)
{
    eth::Transaction tx = someTransaction(eth::TransactionType::DynamicFee, nonce);
    tx.value = base::Wei::from64(amount);
    return tx;
}

inline eth::SignedTransaction signedTx(const eth::Transaction& tx)
{
    return *eth::decodeSigned(signedBy(tx, me()));
}

inline base::Hash32 callOf(const eth::Transaction& tx)
{
    return stake::callHash({kChain, me().address, *tx.to, tx.value, tx.data});
}

struct TrackerRig
{
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<base::ManualClock> m_clock;
    std::unique_ptr<ScriptedNetwork> m_network;
    std::unique_ptr<AccountNode> m_first, m_second;
    std::unique_ptr<staking::JournalFile> m_journal;
    std::unique_ptr<QuickSigner> m_signer;
    std::unique_ptr<Tracker> m_tracker;
    QStringList m_troubles;
    int m_changes = 0; ///< of the journal, that the tracker told since the start
    std::function<base::Result<void>()> m_mayResend; ///< of the next start

    /// The program begins, again.
    void start(bool two = false)
    {
        m_tracker.reset();
        m_journal.reset();
        auto file = staking::JournalFile::open(m_dir->filePath(u"staking.json"_s));
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        m_journal = std::move(*file);
        Tracker::Rules rules;
        rules.pause = std::chrono::milliseconds(1000);
        rules.tracking.safeDepth = 3;
        rules.tracking.finalDepth = 20;
        rules.mayResend = m_mayResend;
        m_tracker =
            std::make_unique<Tracker>(*m_first->client, kChain, *m_journal, *m_clock, rules);
        m_troubles.clear();
        m_changes = 0;
        m_tracker->onChange([this] { ++m_changes; });
        m_tracker->onTrouble([this](const base::Error& error) { m_troubles << error.text(); });
        if (two)
            m_tracker->confirmWith(m_second->client.get());
    }

    void begin(const QString& id)
    {
        const auto done = m_journal->change([&](stake::Journal& journal) -> base::Result<void> {
            stake::Flow flow;
            flow.id = id;
            flow.chain = kChain;
            flow.account = me().address;
            flow.protocol = u"enki"_s;
            flow.action = u"stake"_s;
            flow.since = m_clock->now();
            if (auto begun = journal.begin(flow); !begun)
                return begun;
            for (const auto state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
                if (auto moved = journal.move(id, state, m_clock->now()); !moved)
                    return moved;
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
    }

    /// A way of which the signer was asked when the program was killed.
    void killedAfterIntent(const QString& id, const eth::Transaction& tx, quint64 fromBlock,
                           bool journaled = false)
    {
        begin(id);
        const auto done = m_journal->change([&](stake::Journal& journal) -> base::Result<void> {
            stake::Intent intent;
            intent.nonce = tx.nonce;
            intent.call = callOf(tx);
            intent.at = m_clock->now();
            intent.fromBlock = fromBlock;
            if (auto made = journal.intend(id, intent); !made)
                return tl::unexpected(made.error());
            if (journaled)
                return journal.handedOver(id, signedTx(tx).hash, signedBy(tx, me()));
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
    }

    void pass(int seconds)
    {
        for (int i = 0; i < seconds * 10; ++i)
            m_clock->advance(std::chrono::milliseconds(100));
    }

    staking::SendQuestion question(const QString& id, const eth::Transaction& tx)
    {
        staking::SendQuestion out;
        out.flow = id;
        out.what = u"stake"_s;
        out.shown = wallet::Shown::exactly(tx, me().address);
        return out;
    }

    base::Result<base::Hash32> send(const staking::SendQuestion& asked)
    {
        std::optional<base::Result<base::Hash32>> heard;
        const wallet::Ask ask = m_tracker->send(
            *m_signer, asked, [&heard](base::Result<base::Hash32> got) { heard = std::move(got); });
        for (int i = 0; i < 200 && !heard; ++i)
            pass(1);
        return heard ? *heard : base::fail(base::ErrorKind::Timeout, u"no answer"_s);
    }

    [[nodiscard]] const stake::Intent& intentOf(const QString& id, std::size_t index = 0) const
    {
        return m_journal->journal().find(id)->intents.at(index);
    }
    [[nodiscard]] FlowState flowState(const QString& id) const
    {
        return m_journal->journal().find(id)->state;
    }

    void setUp()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<base::ManualClock>(base::UnixMs{1'800'000'000'000});
        m_network = std::make_unique<ScriptedNetwork>(*m_clock);
        m_first = std::make_unique<AccountNode>(*m_clock, *m_network, u"ws://127.0.0.1:1"_s);
        m_second = std::make_unique<AccountNode>(*m_clock, *m_network, u"ws://127.0.0.1:2"_s);
        m_signer = std::make_unique<QuickSigner>(*m_clock);
        m_mayResend = {};
        start();
    }
    void tearDown()
    {
        m_tracker.reset();
        m_journal.reset();
        m_first.reset();
        m_second.reset();
        m_network.reset();
    }
};

} // namespace rollscope::test
