// What nodes answer to a simulation: geth's and anvil's shapes, and everything that is neither.
#include "sim_kit.hpp"
#include <QRandomGenerator>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Wei;
using stake::CallOutcome;
using stake::Sequence;
using stake::Simulation;

namespace {

base::Result<Simulation> read(const QJsonArray& answer,
                              Sequence::Blocks blocks = Sequence::Blocks::Each)
{
    return stake::readWhole(someSequence(blocks), someBlock(), answer);
}

/// `json` with `value` at the end of the path; "1/calls/0/status".
QJsonValue with(QJsonValue json, const QStringList& path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    const QStringList rest = path.mid(1);
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        const int at = path[0].toInt();
        array[at] = with(array[at], rest, value);
        return array;
    }
    QJsonObject object = json.toObject();
    if (rest.isEmpty() && value.isUndefined())
        object.remove(path[0]);
    else
        object[path[0]] = with(object[path[0]], rest, value);
    return object;
}

} // namespace

class tst_SimAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whole()
    {
        const auto simulation = read(wholeJson());
        QVERIFY2(simulation, simulation ? "" : qPrintable(simulation.error().text()));
        QVERIFY(simulation->ok());
        QVERIFY(simulation->how == stake::SimulatedHow::Whole && simulation->at.number == 16);
        QCOMPARE(simulation->calls.size(), std::size_t(2));
        QCOMPARE(*simulation->calls[0].gasUsed, 0xb51e);
        QVERIFY(simulation->change(kShares)->gained() == Wei::from64(kAmount));
        QVERIFY(simulation->change(kTokens)->lost() == Wei::from64(kAmount));
        QVERIFY(!simulation->change(kTokens)->gained());
        QVERIFY(simulation->fees == Wei::from64(1));
        QCOMPARE(simulation->moves.size(), std::size_t(2));
        QVERIFY(simulation->moves[0].token == kToken &&
                simulation->moves[0].out == Wei::from64(kAmount));
        QVERIFY(simulation->moves[1].token == kVault &&
                simulation->moves[1].in == Wei::from64(kAmount));
        QCOMPARE(simulation->transfers.size(), std::size_t(2));
        const stake::TokenTransfer given{kToken, kVault, false, Wei::from64(kAmount)};
        const stake::TokenTransfer made{kVault, {}, true, Wei::from64(kAmount)};
        QVERIFY(simulation->transfers[0] == given && simulation->transfers[1] == made);
        QCOMPARE(simulation->allowances.size(), std::size_t(1));
        QVERIFY(simulation->allowances[0].spender == kVault);
        QVERIFY(simulation->limits.isEmpty());
    }

    /// OpenZeppelin since 5 emits nothing when an approval is used: what is left is asked.
    void allowanceAtTheEnd_data()
    {
        QTest::addColumn<quint64>("left");
        QTest::newRow("used up") << quint64(0);
        QTest::newRow("open") << quint64(7);
    }
    void allowanceAtTheEnd()
    {
        QFETCH(quint64, left);
        Sequence sequence = someSequence();
        sequence.watched.push_back({stake::Watched::Kind::Allowance, kToken, kVault});
        QJsonArray blocks = wholeJson();
        for (const int b : {0, 1}) {
            QJsonObject block = blocks[b].toObject();
            QJsonArray calls = block[u"calls"_s].toArray();
            calls.insert(b == 0 ? 3 : 4, callJson(word(b == 0 ? 0 : left)));
            block[u"calls"_s] = calls;
            blocks[b] = block;
        }
        const auto simulation = stake::readWhole(sequence, someBlock(), blocks);
        QVERIFY2(simulation, simulation ? "" : qPrintable(simulation.error().text()));
        QCOMPARE(simulation->allowances.size(), std::size_t(1));
        QVERIFY(simulation->allowances[0].asked);
        QVERIFY(simulation->allowances[0].amount == Wei::from64(left));
        QVERIFY(simulation->allowances[0].spender == kVault);
        QCOMPARE(simulation->changes.size(), std::size_t(3)); // it is no balance
        // Where the sequence fails nobody can ask at the end.
        QJsonObject second = blocks[1].toObject();
        QJsonArray calls = second[u"calls"_s].toArray();
        calls[0] = revertJson(kShort);
        second[u"calls"_s] = calls;
        blocks[1] = second;
        const auto failed = stake::readWhole(sequence, someBlock(), blocks);
        QVERIFY(failed && !failed->ok());
        QVERIFY(failed->allowances.size() == 1 && !failed->allowances[0].asked);
    }

    void inOneBlock()
    {
        const QJsonArray two = wholeJson();
        QJsonArray calls = two[0].toObject()[u"calls"_s].toArray();
        for (const QJsonValue& call : two[1].toObject()[u"calls"_s].toArray())
            calls.append(call);
        const auto simulation = read({blockJson(1, calls)}, Sequence::Blocks::One);
        QVERIFY2(simulation, simulation ? "" : qPrintable(simulation.error().text()));
        QVERIFY(simulation->ok() && simulation->change(kShares)->gained() == Wei::from64(kAmount));
    }

    void reverts_data()
    {
        QTest::addColumn<QJsonObject>("call");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("error");
        const QString words = u"ERC20InsufficientAllowance(spender: "
                              "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512, allowance: 0, needed: "
                              "5000000000000000000)"_s;
        const QString name = u"ERC20InsufficientAllowance(address,uint256,uint256)"_s;
        QTest::newRow("geth") << revertJson(kShort) << words << name;
        QTest::newRow("anvil") << anvilRevertJson(kShort) << words << name;
        QTest::newRow("unknown") << revertJson(u"0x12345678"_s)
                                 << u"an error that its ABI does not have: 0x12345678"_s
                                 << QString();
        QTest::newRow("no reason")
            << revertJson(u"0x"_s) << u"the contract gave no reason"_s << QString();
        QTest::newRow("half a selector")
            << revertJson(u"0x1234"_s) << u"a reason that cannot be read: 0x1234"_s << QString();
        const QString text = u"0x08c379a0"_s + word(32).mid(2) + word(5).mid(2) +
                             u"7061757365"_s.leftJustified(64, u'0');
        QTest::newRow("words") << revertJson(text.left(text.size())) << u"\"pause\""_s
                               << u"Error(string)"_s;
    }
    void reverts()
    {
        QFETCH(QJsonObject, call);
        QFETCH(QString, reason);
        QFETCH(QString, error);
        const auto answer = with(wholeJson(), {u"1"_s, u"calls"_s, u"0"_s}, call).toArray();
        const auto simulation = read(answer);
        QVERIFY2(simulation, simulation ? "" : qPrintable(simulation.error().text()));
        QVERIFY(!simulation->ok());
        QVERIFY(simulation->calls[0].outcome == CallOutcome::Ok);
        QVERIFY(simulation->calls[1].outcome == CallOutcome::Reverted);
        QCOMPARE(simulation->calls[1].reason, reason);
        QCOMPARE(simulation->calls[1].error, error);
        // What came of it is not told: it never is.
        QVERIFY(simulation->change(kTokens)->before && !simulation->change(kTokens)->after);
        QVERIFY(!simulation->change(kShares)->gained() && !simulation->fees);
    }

    void afterAFailureNothingIsReached()
    {
        const auto answer =
            with(wholeJson(), {u"0"_s, u"calls"_s, u"3"_s}, revertJson(kShort)).toArray();
        const auto simulation = read(answer);
        QVERIFY(simulation && !simulation->ok());
        QVERIFY(simulation->calls[1].outcome == CallOutcome::NotReached);
        QVERIFY(simulation->calls[1].logs.empty() && simulation->moves.empty());
        QCOMPARE(simulation->calls[1].reason, u"a call before it fails"_s);
    }

    void gasThatIsNotEnough()
    {
        QJsonObject call = revertJson(u"0x"_s);
        call[u"gasUsed"_s] = u"0x186a0"_s;
        call[u"error"_s] = QJsonObject{{u"code"_s, -32015}, {u"message"_s, u"out of gas"_s}};
        const auto simulation =
            read(with(wholeJson(), {u"0"_s, u"calls"_s, u"3"_s}, call).toArray());
        QVERIFY(simulation);
        QVERIFY(simulation->calls[0].outcome == CallOutcome::Failed);
        QCOMPARE(simulation->calls[0].reason, u"its gas limit of 100000 was not enough"_s);
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* path, const QJsonValue& value, const char* where) {
            QTest::addRow("%s %s", path,
                          QJsonDocument(QJsonArray{value})
                              .toJson(QJsonDocument::Compact)
                              .left(40)
                              .constData())
                << QString::fromLatin1(path) << value << QString::fromLatin1(where);
        };
        row("1", QJsonValue::Null, "block 2.number");
        row("0/number", u"0x10"_s, "block 1.number");
        row("1/number", u"0x11"_s, "block 2.number");
        row("0/parentHash", word(1), "block 1.parentHash");
        row("0/calls", QJsonArray(), "block 1.calls");
        row("1/calls", u"x"_s, "block 2.calls");
        row("1/calls/0", 7, "block 2.calls[0].status");
        row("1/calls/0/status", u"0x2"_s, "block 2.calls[0].status");
        row("1/calls/0/status", u"0x0"_s, "block 2.calls[0].status");
        row("1/calls/0/error", QJsonObject{{u"code"_s, 3}}, "block 2.calls[0].status");
        row("1/calls/0/gasUsed", u"0x1ffffffffffffffff"_s, "block 2.calls[0].gasUsed");
        row("1/calls/0/gasUsed", 21000, "block 2.calls[0].gasUsed");
        row("1/calls/0/returnData", u"0x123"_s, "block 2.calls[0].returnData");
        row("1/calls/0/returnData", u"12"_s, "block 2.calls[0].returnData");
        row("1/calls/0/returnData", QJsonValue::Undefined, "block 2.calls[0].returnData");
        row("1/calls/0/returnData", QString(u"0x"_s + QString(2 * 65537, u'0')),
            "block 2.calls[0].returnData");
        row("1/calls/0/logs", QJsonValue::Null, "block 2.calls[0].logs");
        row("1/calls/0/logs/0", QJsonValue::Null, "block 2.calls[0].logs[0].address");
        row("1/calls/0/logs/1/address", u"0x12"_s, "block 2.calls[0].logs[1].address");
        row("1/calls/0/logs/0/topics", u"x"_s, "block 2.calls[0].logs[0].topics");
        row("1/calls/0/logs/0/topics/1", u"0x12"_s, "block 2.calls[0].logs[0].topics");
        row("1/calls/0/logs/0/data", 7, "block 2.calls[0].logs[0].data");
    }
    void hostile()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, where);
        const auto simulation = read(with(wholeJson(), path.split(u'/'), value).toArray());
        QVERIFY(!simulation);
        QVERIFY(simulation.error().kind == ErrorKind::Protocol);
        QCOMPARE(simulation.error().where, where);
    }

    void moreThanWasAsked()
    {
        QJsonArray answer = wholeJson();
        answer.append(answer.last());
        QVERIFY(!read(answer));
        QVERIFY(!read({}));
        QVERIFY(!stake::readWhole(someSequence(), someBlock(), QJsonValue()));
        QJsonArray logs;
        for (int i = 0; i < 1025; ++i)
            logs.append(depositLogs()[0]);
        QVERIFY(!read(with(wholeJson(), {u"1"_s, u"calls"_s, u"0"_s, u"logs"_s}, logs).toArray()));
        QJsonArray topics;
        for (int i = 0; i < 5; ++i)
            topics.append(kTransfer);
        QVERIFY(!read(
            with(wholeJson(), {u"1"_s, u"calls"_s, u"0"_s, u"logs"_s, u"0"_s, u"topics"_s}, topics)
                .toArray()));
    }

    /// A balance that a contract does not tell is unknown, not nothing.
    void balancesThatAreNotTold_data()
    {
        QTest::addColumn<QJsonObject>("call");
        QTest::newRow("reverts") << revertJson(u"0x"_s);
        QTest::newRow("no contract") << callJson(u"0x"_s);
        QTest::newRow("short") << callJson(u"0x01"_s);
        QTest::newRow("long") << callJson(word(1) + word(1).mid(2));
    }
    void balancesThatAreNotTold()
    {
        QFETCH(QJsonObject, call);
        const auto simulation =
            read(with(wholeJson(), {u"1"_s, u"calls"_s, u"3"_s}, call).toArray());
        QVERIFY(simulation && simulation->ok());
        QVERIFY(simulation->change(kShares)->before && !simulation->change(kShares)->after);
        QVERIFY(!simulation->change(kShares)->gained());
    }

    void coinsTicketsAndLies()
    {
        const base::Address traced = addressOf("0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee");
        const base::Address byProtocol = addressOf("0xfffffffffffffffffffffffffffffffffffffffe");
        const base::Address ticket = addressOf("0x00000000000000000000000000000000000000aa");
        const QString most = u"0x"_s + QString(64, u'f');
        const QString forAll =
            u"0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31"_s;
        const QJsonArray logs{
            logJson(traced, {kTransfer, word(kMe), word(kVault)}, word(30)),
            logJson(byProtocol, {kTransfer, word(kVault), word(kMe)}, word(10)),
            logJson(ticket, {kTransfer, word(quint64(0)), word(kMe), word(77)}, u"0x"_s),
            logJson(ticket, {kTransfer, word(kMe), word(kMe), word(78)}, u"0x"_s),
            // not ours, no addresses, no amount
            logJson(kToken, {kTransfer, word(kVault), word(kToken)}, word(1)),
            logJson(kToken, {kTransfer, most, word(kMe)}, word(1)),
            logJson(kToken, {kTransfer, word(kVault), word(kMe)}, u"0x01"_s),
            // more than there can be
            logJson(kToken, {kTransfer, word(kVault), word(kMe)}, most),
            logJson(kToken, {kTransfer, word(kVault), word(kMe)}, most),
            logJson(kToken, {kApproval, word(kMe), word(kVault)}, word(5)),
            logJson(kToken, {kApproval, word(kMe), word(kVault)}, word(quint64(0))),
            logJson(kToken, {kApproval, word(kVault), word(kMe)}, word(5)),
            logJson(ticket, {forAll, word(kMe), word(kVault)}, word(1)),
            logJson(kToken, {}, u"0x"_s),
        };
        const auto simulation =
            read(with(wholeJson(), {u"1"_s, u"calls"_s, u"0"_s, u"logs"_s}, logs).toArray());
        QVERIFY2(simulation, simulation ? "" : qPrintable(simulation.error().text()));
        QCOMPARE(simulation->moves.size(), std::size_t(2));
        QVERIFY(!simulation->moves[0].token && simulation->moves[0].out == Wei::from64(30) &&
                simulation->moves[0].in == Wei::from64(10));
        const Wei all{{~0ULL, ~0ULL, ~0ULL, ~0ULL}};
        QVERIFY(simulation->moves[1].token == kToken && simulation->moves[1].in == all);
        // By the other side: each pair once, however often it pays.
        QCOMPARE(simulation->transfers.size(), std::size_t(3));
        QVERIFY(!simulation->transfers[0].received && simulation->transfers[1].received);
        QVERIFY(simulation->transfers[2].other == kVault && simulation->transfers[2].amount == all);
        QCOMPARE(simulation->nfts.size(), std::size_t(3));
        QVERIFY(simulation->nfts[0].received && simulation->nfts[0].id == Wei::from64(77));
        QVERIFY(!simulation->nfts[1].received && simulation->nfts[2].received);
        // The first call's approval was taken back; tickets stay open to the vault.
        QCOMPARE(simulation->allowances.size(), std::size_t(2));
        QVERIFY(simulation->allowances[0].amount == Wei{});
        QVERIFY(simulation->allowances[1].all && simulation->allowances[1].token == ticket);
        // 1000 + 10 - 30 - 999 is below nothing: the fees are not known then.
        QVERIFY(!simulation->fees);
    }

    /// Whatever is bent in an answer, the reader neither crashes nor finds more than was moved.
    void bentAtRandom()
    {
        QRandomGenerator random(7);
        const QByteArray good = QJsonDocument(wholeJson()).toJson(QJsonDocument::Compact);
        int refused = 0, taken = 0;
        for (int i = 0; i < 4000; ++i) {
            QByteArray bent = good;
            for (int n = random.bounded(1, 4); n > 0; --n) {
                const auto at = random.bounded(bent.size());
                constexpr char kSigns[] = "0123456789abcdefx\"[]{},:n-";
                bent[at] = kSigns[random.bounded(int(sizeof kSigns) - 1)];
            }
            const QJsonDocument document = QJsonDocument::fromJson(bent);
            if (!document.isArray())
                continue;
            const auto simulation = read(document.array());
            ++(simulation ? taken : refused);
            if (simulation) {
                QCOMPARE(simulation->calls.size(), std::size_t(2));
                QCOMPARE(simulation->changes.size(), std::size_t(3));
            } else {
                QVERIFY(!simulation.error().where.isEmpty());
            }
        }
        QVERIFY(refused > 100 && taken > 100);
    }
};

QTEST_APPLESS_MAIN(tst_SimAnswers)
#include "tst_sim_answers.moc"
