// `rollscope stake` beside real contracts: the whole life of a stake by the calls of its plans,
// sent by the node's own accounts; positions that equal the contracts'; what is refused, and why.
#include "base/file.hpp"
#include "base/hex.hpp"
#include "stake_command.hpp"
#include "wallet/keystore.hpp"
#include <QJsonDocument>
#include <QTemporaryDir>
#include <array>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using eth::U256;

namespace {

QJsonObject position(const QJsonObject& portfolio, const QString& kind)
{
    for (const auto& holding : portfolio[u"holdings"].toArray())
        for (const auto& one : holding[u"positions"].toArray())
            if (one[u"kind"].toString() == kind)
                return one.toObject();
    return {};
}

} // namespace

class TestStakeCommands : public QObject
{
    Q_OBJECT
private:
    /// Plans, sends the calls in their order, and gives the plan; empty with a complaint otherwise.
    QJsonObject act(StakeWorld& world, const QStringList& words)
    {
        const auto planned = run(QStringList{u"plan"_s} + words + asked(world, u"metis"_s));
        if (planned.code != 0) {
            m_complaint = planned.out + planned.err;
            return {};
        }
        const QJsonObject plan = planned.json();
        for (const auto& call : plan[u"calls"].toArray()) {
            const Sent sent = world.desk().sendData(world.user(), call[u"to"].toString(),
                                                    call[u"data"].toString(),
                                                    wei(call[u"value"].toString().toStdString()));
            if (!sent) {
                m_complaint = call[u"what"].toString() + u": "_s + sent.refusal;
                return {};
            }
        }
        return plan;
    }

    QJsonObject held(StakeWorld& world)
    {
        return run(QStringList{u"positions"_s, u"--protocol"_s, u"enki"_s} +
                   asked(world, u"metis"_s))
            .json();
    }

    QString m_complaint;

private Q_SLOTS:
    void list()
    {
        const auto table = run({u"list"_s});
        QCOMPARE(table.code, 0);
        QVERIFY(table.out.contains(u"enki"_s) && table.out.contains(u"lido"_s));
        const auto lines = run({u"list"_s, u"--format"_s, u"json"_s}).out.trimmed().split(u'\n');
        QVERIFY2(lines.size() >= 17, qPrintable(QString::number(lines.size())));
        for (const QString& line : lines) {
            const QJsonObject one = QJsonDocument::fromJson(line.toUtf8()).object();
            QCOMPARE(one[u"type"].toString(), u"stakeProtocol"_s);
            QVERIFY(!one[u"id"].toString().isEmpty() && !one[u"name"].toString().isEmpty());
        }
        const auto one = run({u"list"_s, u"enki"_s, u"--format"_s, u"json"_s}).json();
        QVERIFY(ids(one[u"actions"].toArray()).contains(u"queue"_s));
        QCOMPARE(run({u"list"_s, u"nothing"_s}).code, 2);
    }

    void usage()
    {
        const QString me = u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s;
        QCOMPARE(run({}).code, 2);
        QCOMPARE(run({u"plan"_s, u"enki"_s}).code, 2);
        QCOMPARE(run({u"positions"_s}).code, 2);
        const auto nowhere = run({u"positions"_s, u"--sign"_s, u"key.json"_s});
        QVERIFY2(nowhere.code == 2 && nowhere.err.contains(u"--out"), qPrintable(nowhere.err));
        QCOMPARE(run({u"positions"_s, u"--verify"_s, u"/nowhere"_s}).code, 2);
        QCOMPARE(run({u"plan"_s, u"enki"_s, u"stake"_s, u"--account"_s, me + u'0'}).code, 2);
        const auto typo = run({u"plan"_s, u"enki"_s, u"stake"_s, u"--account"_s,
                               u"0xf39fd6e51aad88F6F4ce6aB8827279cffFb92266"_s});
        QVERIFY2(typo.code == 2 && typo.err.contains(u"--account"), qPrintable(typo.err));
        const auto elsewhere = run({u"plan"_s, u"enki"_s, u"stake"_s, u"amount=1"_s, u"--account"_s,
                                    me, u"--chain"_s, u"base=http://127.0.0.1:1"_s});
        QVERIFY2(elsewhere.code == 2 && elsewhere.err.contains(u"metis"),
                 qPrintable(elsewhere.err));
        const auto vault = run({u"plan"_s, u"erc4626"_s, u"deposit"_s, u"--account"_s, me});
        QVERIFY2(vault.code == 2 && vault.err.contains(u"--chain"), qPrintable(vault.err));
        QCOMPARE(run({u"simulate"_s, u"enki"_s, u"stake"_s, u"amount=1"_s, u"--account"_s, me,
                      u"--format"_s, u"xml"_s})
                     .code,
                 2);
    }

    void enkiLife()
    {
        REQUIRE_STAKE_WORLD();
        StakeWorld world(StakeSystem::Enki);
        QVERIFY2(world.start(), qPrintable(world.error()));
        const QString user = world.user();
        WENT(world.fund(user, coins(500)));

        // In: what the plan's calls do is what the contracts say afterwards.
        const QString hundred = u"amount=100000000000000000000"_s;
        const QJsonObject staked = act(world, {u"enki"_s, u"stake"_s, hundred});
        QVERIFY2(!staked.isEmpty(), qPrintable(m_complaint));
        QCOMPARE(staked[u"calls"].toArray().size(), 2);
        QCOMPARE(staked[u"calls"].toArray()[0][u"purpose"].toString(), u"approve"_s);
        QVERIFY(!staked[u"exits"].toArray().isEmpty());
        SAME(world.number(u"seMetis"_s, u"balanceOf"_s, {account(user)}), whole(100));
        QCOMPARE(position(held(world), u"semetis"_s)[u"amount"].toString(),
                 u"100000000000000000000"_s);

        WENT(world.addReward(coins(10)));
        const QJsonObject richer = position(held(world), u"semetis"_s);
        SAME(eth::toU256(wei(richer[u"worth"].toString().toStdString())),
             world.number(u"seMetis"_s, u"convertToAssets"_s, {amount(coins(100))}));

        // Out: redeem, queue, wait, claim.
        const QJsonObject redeemed =
            act(world, {u"enki"_s, u"redeem"_s, u"shares=100000000000000000000"_s});
        QVERIFY2(!redeemed.isEmpty(), qPrintable(m_complaint));
        const U256 free = world.number(u"eMetis"_s, u"balanceOf"_s, {account(user)});
        QCOMPARE(position(held(world), u"emetis"_s)[u"amount"].toString().toStdString(),
                 free.str());
        const QString fifty = u"amount=50000000000000000000"_s;
        const QJsonObject queued = act(world, {u"enki"_s, u"queue"_s, fifty});
        QVERIFY2(!queued.isEmpty(), qPrintable(m_complaint));
        const QJsonObject ticket = position(held(world), u"tickets"_s);
        QCOMPARE(ticket[u"amount"].toString(), u"50000000000000000000"_s);
        QCOMPARE(ticket[u"maturity"].toString(), u"waiting"_s);
        const auto waits = [&] {
            return run(QStringList{u"plan"_s, u"enki"_s, u"claim"_s,
                                   u"ticket="_s + ticket[u"id"].toString()} +
                       asked(world, u"metis"_s));
        };
        const auto early = waits();
        QCOMPARE(early.code, 1);
        QVERIFY(ids(early.json()[u"findings"].toArray()).contains(u"matured"_s) ||
                early.out.contains(u"the wait of this ticket"));
        WENT(world.mature());
        const auto dry = waits();
        QCOMPARE(dry.code, 1);
        QVERIFY2(ids(dry.json()[u"findings"].toArray()).contains(u"queue-coverage"_s),
                 qPrintable(dry.out));
        WENT(world.cover(coins(50)));
        QCOMPARE(position(held(world), u"tickets"_s)[u"maturity"].toString(), u"ready"_s);
        const QJsonObject claimed =
            act(world, {u"enki"_s, u"claim"_s, u"ticket="_s + ticket[u"id"].toString()});
        QVERIFY2(!claimed.isEmpty(), qPrintable(m_complaint));
        SAME(world.funds(user), whole(450));
        QVERIFY(position(held(world), u"tickets"_s).isEmpty());
    }

    /// The history of the same life: what was minted, the account's part of the reward, what was
    /// burned; to the wei.
    void history()
    {
        REQUIRE_STAKE_WORLD();
        StakeWorld world(StakeSystem::Enki);
        QVERIFY2(world.start(), qPrintable(world.error()));
        const QString user = world.user();
        WENT(world.fund(user, coins(500)));
        QVERIFY2(!act(world, {u"enki"_s, u"stake"_s, u"amount=99000000000000000000"_s}).isEmpty(),
                 qPrintable(m_complaint));
        WENT(world.addReward(coins(10)));
        const QString csv = dataDir() + u"/tax.csv"_s, out = dataDir() + u"/positions.json"_s;
        const auto told = run(QStringList{u"positions"_s, u"--protocol"_s, u"enki"_s, u"--csv"_s,
                                          csv, u"--out"_s, out} +
                              asked(world, u"metis"_s));
        QVERIFY2(told.code == 0, qPrintable(told.err));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const QStringList lines = text.trimmed().split(u"\r\n"_s);
        QVERIFY2(text.contains(u",minted,seMetis,99,"), qPrintable(text));
        // 9 of 10 are dispatched, and 99 of 100 shares are the user's.
        QVERIFY2(text.contains(u",reward,eMetis,8.91,"), qPrintable(text));
        QCOMPARE(lines.first(), u"time,block,tx,protocol,account,kind,token,amount,fiat,note"_s);
        QFile positions(out);
        QVERIFY(positions.open(QIODevice::ReadOnly));
        const auto kept = QJsonDocument::fromJson(positions.readAll()).object();
        QCOMPARE(kept[u"digest"].toString().size(), 66);
        QVERIFY(kept[u"digest"] == told.json()[u"digest"]);
    }

    /// Signed by a key file; what is altered afterwards is told, with the member.
    void signedPositions()
    {
        REQUIRE_STAKE_WORLD();
        StakeWorld world(StakeSystem::Enki);
        QVERIFY2(world.start(), qPrintable(world.error()));
        WENT(world.fund(world.user(), coins(5)));
        QVERIFY2(!act(world, {u"enki"_s, u"stake"_s, u"amount=1000000000000000000"_s}).isEmpty(),
                 qPrintable(m_complaint));
        const auto secret = base::bytesFromHex(
            "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
        const auto json = wallet::makeKeystore(
            eth::SecretKey(reinterpret_cast<const quint8*>(secret->constData()), 32),
            std::array<quint8, 5>{'r', 'i', 'g', 'h', 't'}, {2, 8, 1});
        const QString key = dataDir() + u"/key.json"_s, out = dataDir() + u"/signed.json"_s;
        QVERIFY(json && base::writeWhole(key, *json));
        const QStringList words =
            QStringList{
                u"positions"_s,     u"--protocol"_s, u"enki"_s, u"--out"_s, out, u"--sign"_s, key,
                u"--password-fd"_s, u"0"_s} +
            asked(world, u"metis"_s);
        const auto wrong = run(words, "wrong\n");
        QVERIFY2(wrong.code != 0 && !QFile::exists(out), qPrintable(wrong.err));
        const auto done = run(words, "right\n");
        QVERIFY2(done.code == 0, qPrintable(done.err));
        const QStringList verify{u"positions"_s, u"--verify"_s, out};
        const auto good = run(verify);
        QVERIFY2(good.code == 0 &&
                     good.out.contains(u"signed by 0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"),
                 qPrintable(good.out + good.err));
        QVERIFY(run(verify + QStringList{u"--format"_s, u"json"_s}).json()[u"holds"].toBool());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(base::writeWhole(out, QByteArray(text).replace("\"enki\"", "\"enkj\"")));
        const auto bent = run(verify);
        QVERIFY2(bent.code == 1 && bent.out.contains(u"does not hold: digest"),
                 qPrintable(bent.out + bent.err));
    }

    void simulation()
    {
        REQUIRE_STAKE_WORLD();
        StakeWorld world(StakeSystem::Enki);
        QVERIFY2(world.start(), qPrintable(world.error()));
        const QString user = world.user();
        WENT(world.fund(user, coins(500)));
        // Metis takes a fee for data, which this contract tells: 1 wei here.
        world.node().rpc(u"anvil_setCode"_s, {u"0x420000000000000000000000000000000000000F"_s,
                                              u"0x600160005260206000f3"_s});
        const QStringList stake{u"simulate"_s, u"enki"_s, u"stake"_s,
                                u"amount=100000000000000000000"_s};
        const auto good = run(stake + asked(world, u"metis"_s));
        QVERIFY2(good.code == 0, qPrintable(good.out + good.err));
        // Its sequencers lock on a chain whose nodes were not named: none is asked.
        QVERIFY2(good.err.contains(u"--chain ethereum=URL"), qPrintable(good.err));
        const QJsonObject json = good.json();
        QCOMPARE(json[u"agreement"][u"state"].toString(), u"agree"_s);
        QVERIFY(json[u"simulation"][u"ok"].toBool());
        QVERIFY(json[u"signable"].toBool());
        const QJsonArray calls = json[u"calls"].toArray();
        QCOMPARE(calls.size(), 2);
        for (const auto& call : calls)
            QVERIFY(call[u"gasLimit"].toInteger() > 21'000 &&
                    call[u"signingHash"].toString().size() == 66);
        QCOMPARE(calls[1][u"nonce"].toInteger(), calls[0][u"nonce"].toInteger() + 1);
        QCOMPARE(calls[0][u"dataFee"].toString(), u"1"_s);
        qInfo("%lld ms with the start of the program, %d requests", good.ms,
              json[u"requests"].toInt());

        // Paused between: the simulation and the preflight say so.
        WENT(world.pause(true));
        const auto paused = run(stake + asked(world, u"metis"_s));
        QCOMPARE(paused.code, 1);
        QVERIFY2(paused.out.contains(u"paused"), qPrintable(paused.out));
        WENT(world.pause(false));
        // More than there is.
        const auto broke = run(
            QStringList{u"simulate"_s, u"enki"_s, u"stake"_s, u"amount=501000000000000000000"_s} +
            asked(world, u"metis"_s));
        QCOMPARE(broke.code, 1);
        QVERIFY(ids(broke.json()[u"findings"].toArray()).contains(u"balance"_s));
        // One operator alone is no agreement.
        const auto alone =
            run(stake + QStringList{u"--chain"_s, u"metis="_s + world.node().httpUrl(),
                                    u"--account"_s, user});
        QCOMPARE(alone.code, 1);
        QVERIFY2(alone.out.contains(u"one-missing"), qPrintable(alone.out));
    }

    void exported()
    {
        REQUIRE_STAKE_WORLD();
        StakeWorld world(StakeSystem::Enki);
        QVERIFY2(world.start(), qPrintable(world.error()));
        WENT(world.fund(world.user(), coins(5)));
        const QStringList words{u"plan"_s, u"enki"_s, u"stake"_s, u"amount=1000000000000000000"_s,
                                u"--export"_s};
        const auto safe = run(words + QStringList{u"safe"_s} + asked(world, u"metis"_s));
        QVERIFY2(safe.code == 0, qPrintable(safe.err));
        const QJsonObject batch = safe.json();
        QCOMPARE(batch[u"chainId"].toString(), u"1088"_s);
        QCOMPARE(batch[u"transactions"].toArray().size(), 2);
        const auto json = run(words + QStringList{u"json"_s} + asked(world, u"metis"_s));
        QCOMPARE(json.json()[u"type"].toString(), u"stakePlan"_s);
        const auto wrong = run(words + QStringList{u"qr"_s} + asked(world, u"metis"_s));
        QCOMPARE(wrong.code, 2);
        // The node of another chain is told before anything else is.
        const auto other =
            run({u"plan"_s, u"lido"_s, u"stake"_s, u"amount=1"_s, u"--account"_s, world.user(),
                 u"--chain"_s, u"ethereum="_s + world.node().httpUrl(), u"--format"_s, u"json"_s});
        QVERIFY2(other.code == 1 &&
                     ids(other.json()[u"findings"].toArray()).contains(u"wrong-network"_s),
                 qPrintable(other.out + other.err));
    }

    void portfolioInFewRequests()
    {
        REQUIRE_STAKE_WORLD();
        StakeWorld world(StakeSystem::Polygon);
        QVERIFY2(world.start(), qPrintable(world.error()));
        WENT(world.fund(world.user(), coins(50)));
        WENT(world.setAllowance(world.user(), coins(50)));
        WENT(world.send(world.user(), u"validatorShare"_s, u"buyVoucherPOL"_s,
                        {amount(coins(10)), amount(coins(10))}));
        QStringList words{u"positions"_s,
                          u"validatorId=91"_s,
                          u"vault="_s + world.at(u"validatorShare"_s),
                          u"--chain"_s,
                          nodesOf(world, u"ethereum"_s),
                          u"--format"_s,
                          u"json"_s};
        for (int i = 0; i < 10; ++i)
            words << u"--account"_s << world.desk().account(i);
        for (int i = 0; i < 10; ++i)
            words << u"--account"_s << u"0x%1"_s.arg(i + 1, 40, 16, QLatin1Char('0'));
        const auto told = run(words);
        QVERIFY2(told.code == 0, qPrintable(told.err));
        const QJsonObject json = told.json();
        const int requests = json[u"requests"].toInt();
        qInfo("20 accounts, %lld holdings, %d requests, %lld ms",
              qint64(json[u"holdings"].toArray().size()), requests, told.ms);
        QVERIFY2(requests > 0 && requests <= 40, qPrintable(QString::number(requests)));
        QVERIFY2(told.out.contains(u"10000000000000000000"), qPrintable(told.out.left(4000)));
    }
};

QTEST_GUILESS_MAIN(TestStakeCommands)
#include "tst_stake_commands.moc"
