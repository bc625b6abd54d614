// A rehearsal is what happens: approval and deposit into OpenZeppelin's ERC-4626 vault, simulated
// at real nodes with eth_simulateV1 (anvil) and without (hardhat, ganache), then mined. Reverts are
// read, a second operator that lies is caught, and after a crash the chain tells what was sent.
#include "rehearsal_rig.hpp"
#include "staking/journal_file.hpp"
#include <QTemporaryDir>

using namespace rollscope;
using namespace rollscope::test;
using stake::AgreementKind;
using stake::CallOutcome;
using stake::SimulatedHow;

class TestSimulation : public QObject, private RehearsalRig
{
    Q_OBJECT
private:
    static void addNodes(bool cancun = false)
    {
        QTest::addColumn<int>("node");
        QTest::newRow("anvil") << int(PeerKind::Anvil);
        QTest::newRow("hardhat") << int(PeerKind::Hardhat);
        if (!cancun) // which ganache does not have
            QTest::newRow("ganache") << int(PeerKind::Ganache);
    }

private Q_SLOTS:
    void initTestCase() { compileContracts(); }
    void cleanup() { end(); }

    void whatIsSimulatedIsMined_data() { addNodes(); }
    void whatIsSimulatedIsMined()
    {
        QFETCH(int, node);
        begin(static_cast<PeerKind>(node));
        const stake::Sequence wanted = sequence({approve(5 * kEther), deposit(5 * kEther)});
        const Rehearsal out = rehearse(wanted);
        QVERIFY2(out.agreement.kind == AgreementKind::Agree, differencesOf(out).constData());
        QVERIFY(out.simulation);
        const bool whole = PeerKind(node) == PeerKind::Anvil;
        QCOMPARE(int(out.simulation->how),
                 int(whole ? SimulatedHow::Whole : SimulatedHow::Overrides));
        QVERIFY2(out.simulation->ok(), qPrintable(out.simulation->calls[1].reason));
        const auto* shares = out.simulation->change({stake::Watched::Kind::Erc20, m_vault});
        const auto* tokens = out.simulation->change({stake::Watched::Kind::Erc20, m_token});
        QVERIFY(tokens->lost() == Wei::from64(5 * kEther));
        // Nothing of it happened yet.
        QVERIFY(balanceOf(m_vault) == Wei{});
        std::vector<quint64> gas;
        quint64 nonce = out.first.nonce;
        for (const auto& one : wanted.steps) {
            const auto hash = sendRaw(one, nonce++);
            const QString id = base::toQString(base::toHex(hash));
            QJsonObject receipt;
            QVERIFY(QTest::qWaitFor(
                [&] {
                    receipt = m_node->rpc(u"eth_getTransactionReceipt"_s, {id}).toObject();
                    return receipt[u"status"_s].toString() == u"0x1";
                },
                10'000));
            gas.push_back(quantity(receipt[u"gasUsed"_s]).value_or(0));
        }
        QVERIFY(shares->gained() == balanceOf(m_vault));
        QVERIFY(eth::toU256(*shares->gained()) < 5 * kEther); // the rate is not one
        QVERIFY(tokens->after == balanceOf(m_token));
        if (!whole)
            return;
        QCOMPARE(*out.simulation->calls[0].gasUsed, gas[0]);
        QCOMPARE(*out.simulation->calls[1].gasUsed, gas[1]);
        QVERIFY(out.simulation->fees && *out.simulation->fees != Wei{});
        QCOMPARE(out.simulation->moves.size(), std::size_t(2));
        QCOMPARE(out.simulation->allowances.size(), std::size_t(1));
    }

    void revertsAreRead_data() { addNodes(); }
    void revertsAreRead()
    {
        QFETCH(int, node);
        begin(static_cast<PeerKind>(node));
        Rehearsal out = rehearse(sequence({approve(4), deposit(5)}));
        QVERIFY2(out.agreement.kind == AgreementKind::Agree, differencesOf(out).constData());
        QVERIFY(out.simulation->calls[0].outcome == CallOutcome::Ok);
        QVERIFY(out.simulation->calls[1].outcome == CallOutcome::Reverted);
        QVERIFY2(out.simulation->calls[1].reason.startsWith(u"ERC20InsufficientAllowance(") &&
                     out.simulation->calls[1].reason.endsWith(u"allowance: 4, needed: 5)"),
                 qPrintable(out.simulation->calls[1].reason));
        QVERIFY(!out.simulation->change({stake::Watched::Kind::Erc20, m_vault})->after);
        send(m_other, m_vault, encoded("setPaused(bool)", {Value::boolean(true)}));
        out = rehearse(sequence({approve(5), deposit(5), approve(0)}));
        QCOMPARE(out.simulation->calls[1].reason,
                 u"Paused(who: %1, amount: 5)"_s.arg(eth::checksumText(me().address)));
        QVERIFY(out.simulation->calls[2].outcome == CallOutcome::NotReached);
        // No reason at all: a call into nothing is fine, one without gas is not.
        out = rehearse(sequence({step(m_token, deposit(5).call.data, {}, 60'000)}));
        QVERIFY(out.simulation->calls[0].outcome != CallOutcome::Ok);
        QVERIFY(!out.simulation->calls[0].reason.isEmpty());
    }

    void ticketsAndCoins_data() { addNodes(true); }
    void ticketsAndCoins()
    {
        QFETCH(int, node);
        begin(static_cast<PeerKind>(node));
        const Address tickets = deployed(u"Tickets"_s);
        stake::Sequence wanted =
            sequence({step(tickets, encoded("take()", {}), Wei::from64(3 * kEther))});
        const stake::Watched held{stake::Watched::Kind::Erc721, tickets};
        wanted.watched.push_back(held);
        Rehearsal out = rehearse(wanted);
        QVERIFY2(out.agreement.kind == AgreementKind::Agree, differencesOf(out).constData());
        QVERIFY2(out.simulation->ok(), qPrintable(out.simulation->calls[0].reason));
        QVERIFY(out.simulation->change(held)->gained() == Wei::from64(1));
        const auto* coin = out.simulation->change({stake::Watched::Kind::Coin, {}});
        QVERIFY(eth::toU256(*coin->lost()) >= 3 * kEther);
        if (out.simulation->how == SimulatedHow::Whole) {
            QCOMPARE(out.simulation->nfts.size(), std::size_t(1));
            QVERIFY(out.simulation->nfts[0].id == Wei::from64(41));
            QVERIFY(eth::toU256(*coin->lost()) == 3 * kEther + eth::toU256(*out.simulation->fees));
        }
        wanted.steps[0].call.value = Wei::from64(2 * kEther);
        out = rehearse(wanted);
        QCOMPARE(out.simulation->calls[0].reason, u"\"three ether\""_s);
    }

    /// The code that stands in for the account proves nothing: not even that it has a signature.
    void noSignatureIsProven_data() { addNodes(); }
    void noSignatureIsProven()
    {
        QFETCH(int, node);
        begin(static_cast<PeerKind>(node));
        const Address believer = deployed(u"Believer"_s);
        const Rehearsal out = rehearse(sequence({step(believer, encoded("act()", {}))}));
        // As a real transaction it goes through; with code in the account's place it must not.
        const bool whole = out.simulation->how == SimulatedHow::Whole;
        QCOMPARE(out.simulation->calls[0].outcome == CallOutcome::Ok, whole);
        QVERIFY(whole || out.simulation->limits.size() == 2);
    }

    void moreThanThereIs()
    {
        begin(PeerKind::Anvil);
        const Address tickets = deployed(u"Tickets"_s);
        const Wei much{{0, 1'000'000, 0, 0}};
        const Rehearsal out = rehearse(sequence({step(tickets, encoded("take()", {}), much)}));
        QVERIFY(!out.simulation);
        QVERIFY2(out.first.refusal.contains(u"nsufficient funds"), qPrintable(out.first.refusal));
        QVERIFY(out.agreement.kind == AgreementKind::Agree); // both say so
    }

    void aLiarIsCaught_data()
    {
        QTest::addColumn<int>("node");
        QTest::addColumn<QString>("lie");
        for (const auto& [name, kind] :
             {std::pair("anvil", PeerKind::Anvil), std::pair("hardhat", PeerKind::Hardhat)})
            for (const char* lie : {"shares", "nonce", "code"})
                QTest::addRow("%s, %s", name, lie) << int(kind) << QString::fromLatin1(lie);
    }
    void aLiarIsCaught()
    {
        QFETCH(int, node);
        QFETCH(QString, lie);
        begin(static_cast<PeerKind>(node));
        const stake::Sequence wanted = sequence({approve(5 * kEther), deposit(5 * kEther)});
        const Rehearsal honest = rehearse(wanted);
        QVERIFY2(honest.agreement.kind == AgreementKind::Agree, differencesOf(honest).constData());
        const Wei shares =
            *honest.simulation->change({stake::Watched::Kind::Erc20, m_vault})->gained();
        const auto wordOf = [](const Wei& amount) {
            const auto word = Value::number(amount).word;
            return QByteArray::fromStdString(base::toHex(std::span(word))).mid(2);
        };
        const QByteArray truth = wordOf(shares);
        const QByteArray more = wordOf(eth::fromU256(eth::U256(eth::toU256(shares) + 1)));
        m_bend = [&, lie](QByteArray frame) {
            if (lie == u"shares")
                return frame.replace(truth, more);
            if (lie == u"nonce")
                return frame.replace("\"result\":\"0x0\"", "\"result\":\"0x1\"");
            return frame.replace("60806040", "60806041");
        };
        const Rehearsal out = rehearse(wanted);
        QVERIFY2(out.agreement.kind == AgreementKind::Differ, differencesOf(out).constData());
        const QByteArray words = differencesOf(out);
        QVERIFY2(words.contains(lie == u"shares"  ? "after"
                                : lie == u"nonce" ? "nonce: 0 | 1"
                                                  : "code of 0x"),
                 words.constData());
    }

    /// Killed between the signature and the receipt.
    void afterACrash()
    {
        begin(PeerKind::Anvil);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"stake.json"_s);
        const auto what = approve(5 * kEther);
        {
            auto file = *staking::JournalFile::open(path);
            const auto intended = file->change([&](stake::Journal& journal) -> base::Result<void> {
                stake::Flow flow;
                flow.id = u"vault"_s;
                flow.chain = {31337};
                flow.account = me().address;
                for (const auto& done :
                     {journal.begin(flow),
                      journal.move(flow.id, stake::FlowState::Preflight, m_clock.now()),
                      journal.move(flow.id, stake::FlowState::Simulate, m_clock.now()),
                      journal.move(flow.id, stake::FlowState::Sign, m_clock.now())})
                    if (!done)
                        return done;
                stake::Intent intent;
                intent.call = stake::callHash(what.call);
                intent.fromBlock = m_node->headNumber();
                const auto at = journal.intend(flow.id, intent);
                return at ? base::Result<void>() : tl::unexpected(at.error());
            });
            QVERIFY2(intended, intended ? "" : qPrintable(intended.error().text()));
        }
        const auto settle = [&](staking::JournalFile& file) {
            const stake::Intent intent = file.journal().find(u"vault"_s)->intents[0];
            std::optional<stake::Settled> settled;
            const auto seen = look(intent.nonce, intent.fromBlock);
            (void)file.change([&](stake::Journal& journal) -> base::Result<void> {
                const auto result = journal.settle(u"vault"_s, 0, seen, m_clock.now());
                if (!result)
                    return tl::unexpected(result.error());
                settled = *result;
                return {};
            });
            return settled;
        };
        auto file = *staking::JournalFile::open(path);
        QCOMPARE(file->journal().unsettled().size(), std::size_t(1));
        QVERIFY(settle(*file) == stake::Settled::Unseen);
        QVERIFY(file->journal().keptNonce({31337}, me().address) == 0);
        // It was on its way all the same.
        m_node->rpc(u"anvil_mine"_s, {u"0x25"_s});
        const auto hash = sendRaw(what, 0);
        m_node->rpc(u"anvil_mine"_s, {u"0x13"_s});
        QVERIFY(QTest::qWaitFor([&] { return settle(*file) == stake::Settled::Included; }, 10'000));
        file.reset();
        file = *staking::JournalFile::open(path);
        const stake::Flow& flow = *file->journal().find(u"vault"_s);
        QVERIFY(flow.state == stake::FlowState::Confirmed);
        QVERIFY(flow.intents[0].hash == hash && flow.intents[0].block);
        QVERIFY(file->journal().unsettled().empty());
    }

    /// Something else took the nonce: believed when its block is deep.
    void takenByAnother()
    {
        begin(PeerKind::Anvil);
        const auto from = m_node->headNumber();
        const auto other = sendRaw(approve(1), 0);
        (void)QTest::qWaitFor([&] { return look(0, from).latestNonce == 1; }, 10'000);
        auto seen = look(0, from);
        QVERIFY(seen.found && seen.found->hash == other);
        QVERIFY(seen.found->call == stake::callHash(approve(1).call));
        QVERIFY(!seen.found->deep && seen.found->succeeded);
        m_node->rpc(u"anvil_mine"_s, {u"0xc"_s});
        QVERIFY(look(0, from).found->deep);
        // A rollback may have put it below the block from which it was sent.
        QVERIFY(look(0, m_node->headNumber()).found);
        QVERIFY(!look(7, from).found);
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
