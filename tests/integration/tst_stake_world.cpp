// The staking systems of the tests, each on its node: their selectors are those of the registry of
// protocols, and the whole life (stake, reward, way out, wait, claim) works by raw transactions of
// the node's accounts, as do the refusals.
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include "stake_checks.hpp"
#include <QFile>
#include <QJsonDocument>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using eth::U256;
using eth::abi::ItemKind;
using eth::abi::Value;

class TestStakeWorld : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { REQUIRE_STAKE_WORLD(); }

    /// What a plan encodes for the real contracts, these understand, and they answer the same
    /// types.
    void signatures()
    {
        const auto made = compileStakeContracts();
        const QString why = made ? QString() : made.error().text();
        QVERIFY2(made, qPrintable(why));
        QFile file(qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") +
                   u"/tests/integration/contracts/stake/signatures.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto listed = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(listed.size() >= 20);
        int checked = 0;
        for (auto contract = listed.begin(); contract != listed.end(); ++contract) {
            QVERIFY2(made->count(contract.key()) == 1, qPrintable(contract.key()));
            const auto& abi = made->at(contract.key()).abi;
            const QJsonObject lines = contract.value().toObject();
            for (auto line = lines.begin(); line != lines.end(); ++line) {
                const auto parsed = eth::abi::parseLines({line.key().toStdString()});
                QVERIFY2(parsed && parsed->items.size() == 1, qPrintable(line.key()));
                const auto& item = parsed->items.front();
                const std::string id = item.kind == ItemKind::Event ? base::toHex(item.topic())
                                                                    : base::toHex(item.selector());
                if (item.kind != ItemKind::Error)
                    QCOMPARE(base::toQString(id), line.value().toString());
                const auto* mine = abi.find(item.kind, item.selector());
                QVERIFY2(mine, qPrintable(contract.key() + u" lacks "_s + line.key()));
                QCOMPARE(mine->signature(), item.signature());
                if (!item.returned.empty())
                    QCOMPARE(eth::abi::canonicalNames(mine->returned),
                             eth::abi::canonicalNames(item.returned));
                for (std::size_t index = 0; index < item.inputs.size(); ++index)
                    QCOMPARE(mine->inputs[index].indexed, item.inputs[index].indexed);
                ++checked;
            }
        }
        qInfo("%d signatures of the registry are there", checked);
    }

    void enki()
    {
        StakeWorld world(StakeSystem::Enki);
        QVERIFY2(world.start(), qPrintable(world.error()));
        QCOMPARE(*quantity(world.node().rpc(u"eth_chainId"_s)), 1088ULL);
        const QString user = world.user();
        const auto stake = [&](quint64 count) {
            return world.send(user, u"eMetisMinter"_s, u"mint"_s,
                              {account(user), amount(coins(count)), yes(), nobody()});
        };
        // The registry knows seMetis; all else is found through it.
        const QString config =
            world.desk().address(u"SeMetis"_s, world.at(u"seMetis"_s), u"config"_s);
        QCOMPARE(config, world.at(u"config"_s).toLower());
        QCOMPARE(world.desk().address(u"EnkiConfig"_s, config, u"redemptionQueue"_s),
                 world.at(u"redemptionQueue"_s).toLower());

        WENT(world.fund(user, coins(500)));
        REFUSED(stake(100), "ERC20InsufficientAllowance");
        WENT(world.setAllowance(user, coins(500)));
        WENT(world.pause(true));
        REFUSED(stake(100), "forUser: paused");
        WENT(world.pause(false));
        WENT(world.send(world.owner(), u"config"_s, u"setPublic"_s, {Value::boolean(false)}));
        QVERIFY(stake(100).refusal.contains(u"is missing role"_s));
        WENT(world.send(world.owner(), u"config"_s, u"setPublic"_s, {yes()}));
        const Sent staked = stake(100);
        WENT(staked);
        QCOMPARE(world.event(staked, u"eMetisMinter"_s, u"Minted"_s).size(), 4U);
        SAME(world.number(u"seMetis"_s, u"balanceOf"_s, {account(user)}), whole(100));
        SAME(world.funds(user), whole(400));

        const U256 before = world.number(u"seMetis"_s, u"convertToAssets"_s, {amount(coins(1))});
        const Sent rewarded = world.addReward(coins(10)); // a tenth is the treasury's
        WENT(rewarded);
        SAME(eth::toU256(world.event(rewarded, u"seMetis"_s, u"AssetsAdded"_s)[1].toWei()),
             whole(9));
        QVERIFY(world.number(u"seMetis"_s, u"convertToAssets"_s, {amount(coins(1))}) > before);

        // Out of seMetis: a tenth of what the preview tells vests.
        const U256 told = world.number(u"seMetis"_s, u"previewRedeem"_s, {amount(coins(100))});
        WENT(world.send(user, u"seMetis"_s, u"redeem"_s,
                        {amount(coins(100)), account(user), account(user)}));
        const U256 vested = told / 10;
        SAME(world.number(u"eMetis"_s, u"balanceOf"_s, {account(user)}), told - vested);
        const auto ripe = [&] {
            return world.number(u"vesting"_s, u"claimable"_s, {account(user)});
        };
        world.moveTime(400ULL * 86'400);
        SAME(ripe(), 0); // without ENKI it never comes
        const Value ten = Value::number(eth::fromU256(vested * 10));
        WENT(world.send(world.owner(), u"enkiToken"_s, u"mint"_s, {account(user), ten}));
        WENT(
            world.send(user, u"enkiToken"_s, u"approve"_s, {account(world.at(u"vesting"_s)), ten}));
        WENT(world.send(user, u"vesting"_s, u"stake"_s, {ten}));
        world.moveTime(180ULL * 86'400);
        SAME(ripe(), vested);
        WENT(world.send(user, u"vesting"_s, u"claim"_s));
        SAME(world.number(u"eMetis"_s, u"balanceOf"_s, {account(user)}), told);

        // Out of eMetis: a ticket, its time, and METIS that must be there.
        WENT(world.send(user, u"eMetis"_s, u"approve"_s,
                        {account(world.at(u"redemptionQueue"_s)), amount(coins(60))}));
        const Sent entered = world.send(user, u"redemptionQueue"_s, u"enterRedemptionQueue"_s,
                                        {account(user), amount(coins(50))});
        WENT(entered);
        const Values entry = world.event(entered, u"redemptionQueue"_s, u"EnterRedemptionQueue"_s);
        QCOMPARE(entry.size(), 7U);
        SAME(eth::toU256(entry[5].toWei()), world.desk().chainTime() + 20ULL * 86'400);
        const auto redeem = [&] {
            return world.send(user, u"redemptionQueue"_s, u"redeemRedemptionTicketNft"_s,
                              {entry[0], account(user)});
        };
        REFUSED(redeem(), "NotMatureYet");
        const Value plain = account(world.desk().deploy(u"Wallet"_s));
        REFUSED(world.send(user, u"redemptionQueue"_s, u"enterRedemptionQueue"_s,
                           {plain, amount(coins(1))}),
                "ERC721InvalidReceiver");
        WENT(world.mature());
        SAME(world.number(u"redemptionQueue"_s, u"redemptionQueueAccounting"_s), whole(50));
        SAME(world.funds(world.at(u"redemptionQueue"_s)), 0);
        REFUSED(redeem(), "ERC20InsufficientBalance");
        WENT(world.cover(coins(50)));
        WENT(redeem());
        SAME(world.funds(user), whole(450));
        REFUSED(redeem(), "ERC721NonexistentToken");

        WENT(world.upgrade());
        SAME(world.number(u"seMetis"_s, u"generation"_s), 2);
    }

    void vault()
    {
        StakeWorld world(StakeSystem::Vault);
        QVERIFY2(world.start(), qPrintable(world.error()));
        const QString user = world.user();
        const auto deposit = [&](quint64 assets) {
            return world.send(user, u"vault"_s, u"deposit"_s, {num(assets), account(user)});
        };
        WENT(world.fund(user, wei("1000000000")));
        REFUSED(deposit(100'000'000), "ERC20InsufficientAllowance");
        WENT(world.setAllowance(user, wei("1000000000")));
        WENT(world.pause(true));
        REFUSED(deposit(100'000'000), "ERC4626ExceededMaxDeposit");
        WENT(world.pause(false));
        WENT(deposit(100'000'000));
        WENT(world.addReward(wei("10000000")));
        REFUSED(world.send(user, u"vault"_s, u"redeem"_s,
                           {num(100'000'001), account(user), account(user)}),
                "ERC4626ExceededMaxRedeem");
        WENT(world.mature());
        WENT(world.send(user, u"vault"_s, u"redeem"_s,
                        {num(100'000'000), account(user), account(user)}));
        SAME(world.funds(user), 1'009'999'999); // the vault rounds for itself
        REFUSED(world.upgrade(), "nothing here can be upgraded");
    }

    void lido()
    {
        StakeWorld world(StakeSystem::Lido);
        QVERIFY2(world.start(), qPrintable(world.error()));
        const QString user = world.user();
        const auto submit = [&](const base::Wei& value) {
            return world.send(user, u"lido"_s, u"submit"_s, {nobody()}, value);
        };
        const auto request = [&](const base::Wei& value) {
            return world.send(user, u"withdrawalQueue"_s, u"requestWithdrawals"_s,
                              {Value::list({amount(value)}), account(user)});
        };
        REFUSED(submit({}), "ZERO_DEPOSIT");
        WENT(world.pause(true));
        REFUSED(submit(coins(1)), "STAKING_PAUSED");
        REFUSED(request(coins(1)), "ResumedExpected");
        WENT(world.pause(false));
        WENT(submit(coins(3000)));
        const Sent report = world.addReward(coins(30));
        WENT(report);
        QCOMPARE(world.event(report, u"lido"_s, u"TokenRebased"_s).size(), 7U);
        QVERIFY(world.number(u"lido"_s, u"balanceOf"_s, {account(user)}) > whole(3026));
        WENT(world.setAllowance(user, coins(2000)));
        REFUSED(request(wei("99")), "RequestAmountTooSmall");
        REFUSED(request(wei("1000000000000000000001")), "RequestAmountTooLarge");
        WENT(request(coins(1000)));
        const Value one = Value::list({num(1)});
        SAME(world.ask(u"withdrawalQueue"_s, u"getWithdrawalRequests"_s, {account(user)})
                 .at(0)
                 .members.size(),
             1);
        const auto claim = [&](const Value& hints) {
            return world.send(user, u"withdrawalQueue"_s, u"claimWithdrawals"_s, {one, hints});
        };
        REFUSED(claim(one), "RequestNotFoundOrNotFinalized");
        world.moveTime(86'400);
        WENT(world.mature());
        const Value last = Value::number(
            eth::fromU256(world.number(u"withdrawalQueue"_s, u"getLastCheckpointIndex"_s)));
        const Values hints =
            world.ask(u"withdrawalQueue"_s, u"findCheckpointHints"_s, {one, num(1), last});
        const U256 before = world.funds(user);
        WENT(claim(hints.at(0)));
        const U256 got = world.funds(user) - before;
        QVERIFY2(got > whole(999) && got < whole(1000), got.str().c_str()); // less the gas
        REFUSED(claim(hints.at(0)), "RequestAlreadyClaimed");
        WENT(world.upgrade());
        SAME(world.number(u"withdrawalQueue"_s, u"getLastRequestId"_s), 1);
    }

    void polygon_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("validator 91") << u"validatorShare"_s;
        QTest::newRow("validator 5, old precision") << u"oldValidatorShare"_s;
    }

    void polygon()
    {
        QFETCH(QString, role);
        StakeWorld world(StakeSystem::Polygon);
        QVERIFY2(world.start(), qPrintable(world.error()));
        const QString user = world.user();
        const auto buy = [&](quint64 count, quint64 least) {
            return world.send(user, role, u"buyVoucherPOL"_s,
                              {amount(coins(count)), amount(coins(least))});
        };
        WENT(world.fund(user, coins(100)));
        REFUSED(buy(100, 100), "ERC20InsufficientAllowance");
        WENT(world.setAllowance(user, coins(100)));
        REFUSED(buy(100, 101), "Too much slippage");
        WENT(world.pause(true));
        REFUSED(buy(100, 100), "locked");
        WENT(world.pause(false));
        WENT(buy(100, 100));
        const bool old = role == u"oldValidatorShare"_s;
        QCOMPARE(world.number(role, u"exchangeRate"_s).str(),
                 old ? "100" : "1" + std::string(29, '0'));
        WENT(world.addReward(coins(10)));
        if (!old) {
            SAME(world.number(role, u"getLiquidRewards"_s, {account(user)}), whole(10));
            WENT(world.send(user, role, u"withdrawRewardsPOL"_s));
            SAME(world.funds(user), whole(10));
        }
        REFUSED(world.send(user, role, u"withdrawRewardsPOL"_s), "Too small rewards amount");
        WENT(world.send(user, role, u"sellVoucher_newPOL"_s,
                        {amount(coins(40)), amount(coins(40))}));
        const Value nonce =
            Value::number(eth::fromU256(world.number(role, u"unbondNonces"_s, {account(user)})));
        const auto claim = [&] {
            return world.send(user, role, u"unstakeClaimTokens_newPOL"_s, {nonce});
        };
        world.moveTime(100ULL * 86'400); // epochs count, not days
        REFUSED(claim(), "Incomplete withdrawal period");
        WENT(world.mature());
        const U256 before = world.funds(user);
        WENT(claim());
        SAME(world.funds(user) - before, whole(40));
    }

    void metisPool()
    {
        StakeWorld world(StakeSystem::MetisPool);
        QVERIFY2(world.start(), qPrintable(world.error()));
        const QString user = world.user();
        const QString pool = u"lockingPool"_s;
        const PoolSigner signer = poolSigner(9);
        const auto lock = [&](const base::Wei& value) {
            return world.send(user, pool, u"lockWithRewardRecipient"_s,
                              {Value::address(signer.address), account(user), amount(value),
                               Value::text(signer.publicKey)});
        };
        WENT(world.fund(user, coins(200'000)));
        WENT(world.setAllowance(user, coins(200'000)));
        REFUSED(lock(coins(20'000)), "NotWhitelisted");
        WENT(world.send(world.owner(), pool, u"setWhitelist"_s, {account(user), yes()}));
        REFUSED(lock(wei("19999999999999999999999")), "invalid amount");
        REFUSED(lock(wei("100000000000000000000001")), "invalid amount");
        WENT(world.pause(true));
        REFUSED(lock(coins(20'000)), "Pausable: paused");
        WENT(world.pause(false));
        WENT(lock(coins(20'000)));
        const Value id =
            Value::number(eth::fromU256(world.number(pool, u"seqOwners"_s, {account(user)})));
        SAME(eth::toU256(id.toWei()), 4);
        WENT(world.addReward(wei("761000000000000000"))); // a thousand blocks
        const auto sequencer = [&] { return world.ask(pool, u"sequencers"_s, {id}); };
        QCOMPARE(base::toDecimal(sequencer().at(1).toWei()), "761000000000000000");
        const Values withGas{id, num(200'000)};
        REFUSED(world.send(user, pool, u"withdrawRewards"_s, withGas),
                "insufficient fee supplied. send at least l2gas * oracle.getDiscount()");
        WENT(world.send(user, pool, u"withdrawRewards"_s, withGas, wei("1000000000000000")));
        SAME(world.number(u"l1Bridge"_s, u"sentTo"_s, {account(user)}),
             eth::toU256(wei("761000000000000000")));
        WENT(world.send(user, pool, u"unlock"_s, withGas));
        REFUSED(world.send(user, pool, u"unlockClaim"_s, withGas), "Not allowed to cliam");
        WENT(world.mature());
        WENT(world.send(user, pool, u"unlockClaim"_s, withGas));
        SAME(world.funds(user), whole(200'000));
        REFUSED(lock(coins(20'000)), "SignerExisted");

        QVERIFY(!world.giveUpgradesTo(UpgradeOwner::Safe).isEmpty());
        const QString timelock = world.giveUpgradesTo(UpgradeOwner::Timelock);
        SAME(world.desk().number(u"Timelock"_s, timelock, u"getMinDelay"_s), 172'800);
        QCOMPARE(world.desk().address(u"Admin"_s, world.at(u"proxyAdmin"_s), u"owner"_s),
                 timelock.toLower());
        QCOMPARE(world.desk().adminOf(world.at(pool)), world.at(u"proxyAdmin"_s).toLower());
        const QString before = world.desk().implementationOf(world.at(pool));
        WENT(world.upgrade());
        QVERIFY(world.desk().implementationOf(world.at(pool)) != before);
        SAME(world.number(pool, u"generation"_s), 2);
        SAME(world.number(pool, u"totalSequencers"_s), 4);
    }
};

QTEST_GUILESS_MAIN(TestStakeWorld)
#include "tst_stake_world.moc"
