// Each rule: it is silent when all is well, and the same world with one thing changed is found, by
// id, with its sentence.
#include "worlds.hpp"

using namespace rollscope;
using namespace rollscope::test;
using stake::Severity;

namespace {

using Change = std::function<void(World&, stake::Circumstances&)>;

std::vector<stake::Finding> found(World& world, const char* action, const Change& change = {})
{
    stake::Circumstances around = fine(world.protocol);
    if (change)
        change(world, around);
    const auto& what = actionOf(world.protocol, action);
    const auto given =
        argumentsOf(world.protocol, what, world.arguments[QString::fromLatin1(action)]);
    return stake::preflight(world.protocol, what, world.chain.readAction(what, given), around);
}

struct Case
{
    const char* name;
    World (*world)();
    const char* action;
    const char* id;
    Severity severity;
    const char* sentence; ///< a part of it
    Change change;
};

World vault()
{
    return vaultWorld("erc4626");
}

std::vector<Value> sequencer(quint64 status, const base::Address& owner, quint64 until,
                             const base::Address& recipient = kMe)
{
    return {number(coins(50'000)), number(coins(3)),
            Value::number(1),      Value::number(1),
            Value::number(0),      Value::number(0),
            Value::number(until),  Value::number(1),
            Value::address(owner), Value::address(numbered(9)),
            Value::text("k"),      Value::address(recipient),
            Value::number(status)};
}

/// Sets an argument of the action.
Change give(const char* action, const char* name, const QString& text)
{
    return [=](World& world, stake::Circumstances&) {
        world.arguments[QString::fromLatin1(action)][QString::fromLatin1(name)] = text;
    };
}

template <class Value> Change set(const char* call, const Value& value)
{
    return [=](World& world, stake::Circumstances&) { world.chain.set(call, value); };
}

Change revert(const char* call)
{
    return [=](World& world, stake::Circumstances&) { world.chain.revert(call); };
}

std::vector<Case> automatic()
{
    const auto around = [](auto change) {
        return Change([change](World&, stake::Circumstances& c) { change(c); });
    };
    return {
        {"wrong network", enkiWorld, "stake", "wrong-network", Severity::Block,
         "is on chain 5, and this is on chain 1088",
         around([](auto& c) { c.connected = base::ChainId{5}; })},
        {"unknown network", enkiWorld, "stake", "wrong-network", Severity::Block, "not known which",
         around([](auto& c) { c.connected.reset(); })},
        {"minter not resolved", enkiWorld, "stake", "unresolved-role", Severity::Block,
         "eMetis minter is no target", set("config.eMetisMinter", base::Address{})},
        {"config reverts", enkiWorld, "stake", "unresolved-role", Severity::Block,
         "the call reverted", revert("seMetis.config")},
        {"no code", enkiWorld, "stake", "no-code", Severity::Block, "there is no contract at",
         [](World& w, auto&) { w.chain.code[numbered(2)] = {}; }},
        {"code unknown", enkiWorld, "stake", "no-code", Severity::Block, "the node gave up",
         [](World& w, auto&) { w.chain.broken = u"minter#code"_s; }},
        {"cross-check", enkiWorld, "stake", "check.config-semetis", Severity::Block,
         "it is not so that ENKI's Config names this seMetis", set("config.seMetis", numbered(66))},
        {"cross-check unknown", metisWorld, "relock", "check.escrow", Severity::Block,
         "could not be checked", revert("lockingPool.escrow")},
        {"token of Espresso", espressoWorld, "delegate", "check.token", Severity::Block,
         "the stake table takes ESP", set("stakeTable.token", numbered(66))},
        {"zero", enkiWorld, "stake", "zero-amount", Severity::Block, "is nothing",
         give("stake", "amount", u"0"_s)},
        {"above balance", enkiWorld, "stake", "balance", Severity::Block,
         "the amount is 1000.000000000000000001 METIS, and the balance is 1000 METIS",
         give("stake", "amount", u"1000000000000000000001"_s)},
        {"balance unknown", enkiWorld, "stake", "balance", Severity::Block, "not known",
         [](World& w, auto&) { w.chain.broken = u"METIS#balance"_s; }},
        {"all, and no gas left", enkiWorld, "stake", "gas", Severity::Block,
         "this needs 1000.000000000001 METIS with what is kept back for gas",
         give("stake", "amount", u"1000000000000000000000"_s)},
        {"coin, and no gas left", lidoWorld, "stake", "gas", Severity::Block, "kept back for gas",
         give("stake", "amount", u"1000000000000000000000"_s)},
        {"a token, and no coin", espressoWorld, "delegate", "gas", Severity::Block, "kept back",
         [](World& w, auto&) { w.chain.balances.clear(); }},
        {"bridge fee", metisWorld, "unlock", "gas", Severity::Block, "kept back",
         give("unlock", "bridgeFee", u"10000000000000000000"_s)},
        {"gas unknown", enkiWorld, "stake", "gas-unknown", Severity::Warn, "nothing is kept back",
         around([](auto& c) { c.keptBack.reset(); })},
        {"allowance unknown", enkiWorld, "stake", "allowance", Severity::Block, "the node gave up",
         [](World& w, auto&) { w.chain.broken = u"stake#allowance"_s; }},
        {"approval first",
         enkiWorld,
         "stake",
         "approval-needed",
         Severity::Note,
         "an approval of exactly 1 METIS comes first",
         {}},
        {"another approval, short", enkiWorld, "stake", "approval-race", Severity::Warn,
         "may take 0.5 METIS already", set("metis.allowance", wei("500000000000000000"))},
        {"another approval, open", enkiWorld, "stake", "approval-open", Severity::Warn,
         "more than the 1 METIS that this needs", set("metis.allowance", coins(9))},
        {"preview unknown", enkiWorld, "stake", "preview", Severity::Block, "the call reverted",
         revert("seMetis.convertToShares")},
        {"nothing comes back", enkiWorld, "stake", "preview", Severity::Block, "nothing would come",
         give("stake", "amount", u"1"_s)},
        {"any amount accepted", polygonWorld, "delegate", "minimum-out", Severity::Warn,
         "anything is accepted", give("delegate", "slippageBps", u"10000"_s)},
        {"much less accepted", methWorld, "stake", "minimum-out", Severity::Warn, "as little as",
         give("stake", "slippageBps", u"600"_s)},
        {"slippage beyond all", methWorld, "stake", "minimum-out", Severity::Block, "not known",
         give("stake", "slippageBps", u"10001"_s)},
        {"code replaced", enkiWorld, "stake", "implementation-changed", Severity::Warn,
         "was replaced since your last visit",
         around([](auto& c) { c.seenImplementations[u"seMetis"_s] = numbered(55); })},
        {"code that nobody read",
         enkiWorld,
         "stake",
         "implementation-other",
         Severity::Warn,
         "the code of seMetis is 0x0000",
         {}},
        {"code unread", enkiWorld, "stake", "implementation-unknown", Severity::Block,
         "is not known",
         [](World& w, auto& c) {
             c.seenImplementations[u"seMetis"_s] = numbered(55);
             w.chain.broken = u"seMetis#implementation"_s;
         }},
        {"fee above 5 %", polygonWorld, "delegate", "fee", Severity::Warn, "more than 5 %",
         around([](auto& c) { c.worstFee = wei("50000000000000001"); })},
        {"fee worth above 5 %", polygonWorld, "delegate", "fee", Severity::Warn,
         "the fee is worth up to 0.050000000000000001 POL, more than 5 %", around([](auto& c) {
             c.worstFee = wei("50000000000000001");
             c.feeByPrice = true;
         })},
    };
}

std::vector<Case> byData()
{
    const base::Wei one = base::Wei::from64(1);
    const QString late = u"1800000001"_s;
    return {
        {"paused", enkiWorld, "stake", "not-paused", Severity::Block, "ENKI is paused",
         set("config.isPaused", one)},
        {"paused unknown", enkiWorld, "stake", "not-paused", Severity::Block,
         "could not be checked", revert("config.isPaused")},
        {"not public", enkiWorld, "stake", "open-to-all", Severity::Block, "not open to everybody",
         set("config.isPublic", base::Wei{})},
        {"contract without receiver", enkiWorld, "queue", "nft-recipient", Severity::Block,
         "does not take ERC-721", [](World& w, auto&) { w.chain.code[kMe] = "\x60\x80"; }},
        {"queue not covered", enkiWorld, "queue", "queue-coverage", Severity::Warn,
         "needs 1001 METIS, and there is 1000 METIS",
         set("queue.redemptionQueueAccounting",
             std::vector<Value>{number(coins(1000)), number({})})},
        {"coverage unknown", enkiWorld, "queue", "queue-coverage", Severity::Block,
         "could not be checked", revert("queue.redemptionQueueAccounting")},
        {"another's ticket", enkiWorld, "claim", "owner", Severity::Block,
         "the owner of the ticket: it is", set("queue.ownerOf", numbered(42))},
        {"ticket not ripe", enkiWorld, "claim", "matured", Severity::Block,
         "it ends at 2027-01-15 08:00:01 UTC, and now it is 2027-01-15 08:00:00 UTC",
         set("queue.nftInformation",
             std::vector<Value>{Value::boolean(false), Value::number(1'800'000'001),
                                number(coins(7)), Value::number(0), Value::number(0),
                                Value::address({}), number({}), Value::boolean(false)})},
        {"ticket used", enkiWorld, "claim", "redeemed", Severity::Block,
         "has been redeemed: it is true",
         set("queue.nftInformation",
             std::vector<Value>{Value::boolean(true), Value::number(1), number(coins(7)),
                                Value::number(0), Value::number(0), Value::address({}), number({}),
                                Value::boolean(false)})},
        {"ticket not covered", enkiWorld, "claim", "queue-coverage", Severity::Block,
         "and there is 1 METIS", set("metis.balanceOf", coins(1))},
        {"not listed", metisWorld, "lock", "whitelisted", Severity::Block, "not on the list",
         set("lockingPool.whitelist", base::Wei{})},
        {"owns one", metisWorld, "lock", "one-sequencer", Severity::Block, "must be nothing",
         set("lockingPool.seqOwners", one)},
        {"signer used", metisWorld, "lock", "signer-used", Severity::Block, "must be nothing",
         set("lockingPool.seqSigners", one)},
        {"below minimum", metisWorld, "lock", "minimum", Severity::Block,
         "below the minimum of 20000 METIS", give("lock", "amount", u"19999999999999999999999"_s)},
        {"above maximum", metisWorld, "lock", "maximum", Severity::Block,
         "above the maximum of 100000 METIS",
         give("lock", "amount", u"100000000000000000000001"_s)},
        {"pool paused", metisWorld, "lock", "not-paused", Severity::Block, "paused",
         set("lockingPool.paused", one)},
        {"no recipient", metisWorld, "lock", "reward-recipient", Severity::Block,
         "there is no account",
         give("lock", "rewardRecipient", u"0x0000000000000000000000000000000000000000"_s)},
        {"key of another", metisWorld, "lock", "pubkey", Severity::Block, "not to the signer",
         give("lock", "signer", u"0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045"_s)},
        {"key with its 04", metisWorld, "lock", "pubkey", Severity::Block, "has 65 bytes, not 64",
         give("lock", "pubkey", u"0x04"_s + QString::fromLatin1(kPubkey).mid(2))},
        {"another's sequencer", metisWorld, "withdraw", "owner", Severity::Block,
         "the owner of the sequencer", set("lockingPool.sequencers", sequencer(2, numbered(8), 0))},
        {"inactive", metisWorld, "relock", "active", Severity::Block, "is 1, where 2 was expected",
         set("lockingPool.sequencers", sequencer(1, kMe, 0))},
        {"relock above maximum", metisWorld, "relock", "maximum", Severity::Block,
         "the whole lock is", give("relock", "amount", u"50000000000000000000001"_s)},
        {"leaves too little", metisWorld, "withdraw", "minimum", Severity::Block,
         "what stays locked is", give("withdraw", "amount", u"30000000000000000000001"_s)},
        {"withdraws nothing", metisWorld, "withdraw", "zero-amount", Severity::Block,
         "there is no amount", give("withdraw", "amount", u"0"_s)},
        {"unlock not over", metisWorld, "unlock-claim", "matured", Severity::Block, "is not over",
         set("lockingPool.sequencers", sequencer(1, kMe, 1'900'000'000))},
        {"unlock not begun", metisWorld, "unlock-claim", "unlocking", Severity::Block,
         "there is no unlocking", set("lockingPool.sequencers", sequencer(2, kMe, 0))},
        {"validator left", espressoWorld, "delegate", "active", Severity::Block,
         "is 2, where 1 was expected",
         set("stakeTable.validators", std::vector<Value>{number({}), Value::number(2)})},
        {"second undelegation", espressoLater, "claim", "matured", Severity::Block, "is not over",
         set("stakeTable.undelegations",
             std::vector<Value>{number(coins(2)), Value::number(1'800'000'001)})},
        {"one undelegation at a time", espressoWorld, "undelegate", "one-undelegation",
         Severity::Block, "has to be claimed first",
         set("stakeTable.undelegations", std::vector<Value>{number(coins(2)), Value::number(1)})},
        {"more than delegated", espressoWorld, "undelegate", "maximum", Severity::Block,
         "above the maximum", set("stakeTable.delegations", base::Wei::from64(5))},
        {"rewards claimed", espressoWorld, "claim-rewards", "rewards", Severity::Block,
         "there is no reward", set("rewardClaim.claimedRewards", coins(1))},
        {"validator off", polygonWorld, "delegate", "enabled", Severity::Block, "is not so",
         set("stakeManager.isValidator", base::Wei{})},
        {"below Polygon's minimum", polygonWorld, "delegate", "minimum", Severity::Block,
         "below the minimum", set("validatorShare.minAmount", coins(2))},
        {"other validator's shares", polygonWorld, "delegate", "check.validator", Severity::Block,
         "it is not so", set("validatorShare.validatorId", base::Wei::from64(124))},
        {"checkpoints to go", polygonWorld, "claim", "matured", Severity::Block,
         "ends at 1001, and now it is 1000",
         set("validatorShare.unbonds_new",
             std::vector<Value>{number(coins(5)), Value::number(921)})},
        {"old validator", polygonWorld, "migrate", "migrate-target", Severity::Block,
         "below the minimum of 8", give("migrate", "toValidatorId", u"7"_s)},
        {"Lido paused", lidoWorld, "stake", "not-paused", Severity::Block, "paused",
         set("lido.isStakingPaused", one)},
        {"Lido's limit", lidoWorld, "stake", "maximum", Severity::Block, "above the maximum",
         set("lido.getCurrentStakeLimit", one)},
        {"99 wei", lidoWorld, "unstake", "minimum", Severity::Block, "below the minimum",
         give("unstake", "amount", u"99"_s)},
        {"bunker", lidoWorld, "unstake", "bunker", Severity::Warn, "bunker mode",
         set("queue.isBunkerModeActive", one)},
        {"deposits off", rocketWorld, "stake", "open", Severity::Block, "is not so",
         set("settings.getDepositEnabled", base::Wei{})},
        {"no collateral", rocketWorld, "unstake", "collateral", Severity::Block,
         "burning needs 1.13 ETH, and there is 1 ETH", set("rETH.getTotalCollateral", coins(1))},
        {"supply is full", methWorld, "stake", "maximum", Severity::Block, "above the maximum",
         set("staking.maximumMETHSupply", coins(400'000))},
        {"not finalised", methWorld, "claim", "final", Severity::Block, "is not so",
         set("staking.unstakeRequestInfo",
             std::vector<Value>{Value::boolean(false), number(coins(2))})},
        {"MaticX to wait for", maticxWorld, "claim", "matured", Severity::Block, "ends at 1070",
         give("claim", "index", u"1"_s)},
        {"no such request", maticxWorld, "claim", "matured", Severity::Block,
         "could not be checked", give("claim", "index", u"2"_s)},
        {"vault is full", vault, "deposit", "maximum", Severity::Block,
         "above the maximum of 0.000001 TOK", set("vault.maxDeposit", one)},
    };
}

} // namespace

class tst_StakePreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silentWhenAllIsWell()
    {
        int actions = 0;
        for (World& world : allWorlds()) {
            for (const auto& [id, texts] : world.arguments) {
                if (world.protocol.action(id) == nullptr)
                    continue;
                const auto findings = found(world, id.toLatin1().constData());
                QVERIFY2(blocking(findings).isEmpty(),
                         qPrintable(world.protocol.id + u' ' + id + u": "_s + blocking(findings)));
                ++actions;
            }
        }
        QVERIFY2(actions >= 44, qPrintable(QString::number(actions)));
    }

    /// No action of a protocol in the first version is without a world.
    void noActionIsLeftOut()
    {
        std::set<QString> seen;
        for (const World& world : allWorlds())
            for (const auto& [id, texts] : world.arguments)
                seen.insert(world.protocol.id + u' ' + id);
        for (const auto& protocol : shippedProtocols().all())
            if (protocol.support == stake::Support::Full)
                for (const auto& action : protocol.actions)
                    QVERIFY2(seen.count(protocol.id + u' ' + action.id) != 0,
                             qPrintable(protocol.id + u' ' + action.id));
    }

    void rules_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("data");
        int i = 0;
        for (const Case& one : automatic())
            QTest::newRow(one.name) << i++ << false;
        i = 0;
        for (const Case& one : byData())
            QTest::newRow(one.name) << i++ << true;
    }
    void rules()
    {
        QFETCH(int, index);
        QFETCH(bool, data);
        static const auto own = automatic();
        static const auto files = byData();
        const Case& one = (data ? files : own)[static_cast<std::size_t>(index)];
        World world = one.world();
        const auto findings = found(world, one.action, one.change);
        const auto* finding = findingOf(findings, one.id);
        QStringList all;
        for (const auto& other : findings)
            all << other.id + u": "_s + other.sentence;
        QVERIFY2(finding != nullptr, qPrintable(all.join(u'\n')));
        QCOMPARE(finding->severity, one.severity);
        QVERIFY2(finding->sentence.contains(QString::fromUtf8(one.sentence)),
                 qPrintable(finding->sentence));
        // Without the change it is not there, so the change is what was found.
        if (!one.change)
            return;
        World before = one.world();
        const auto* earlier = findingOf(found(before, one.action), one.id);
        QVERIFY2(earlier == nullptr || earlier->sentence != finding->sentence,
                 qPrintable(finding->sentence));
    }

    void aContractThatTakesTickets()
    {
        World world = enkiWorld();
        const auto findings = found(world, "queue", [](World& w, auto&) {
            w.chain.code[kMe] = "\x60\x80";
            w.chain.set("onERC721Received",
                        {Value::fixed(std::array<quint8, 4>{0x15, 0x0b, 0x7a, 0x02})});
        });
        QVERIFY(findingOf(findings, "nft-recipient") == nullptr);
    }

    void theBorders()
    {
        for (const QString& amount :
             {u"20000000000000000000000"_s, u"100000000000000000000000"_s}) {
            World world = metisWorld();
            const auto findings = found(world, "lock", give("lock", "amount", amount));
            QVERIFY2(blocking(findings).isEmpty(), qPrintable(blocking(findings)));
        }
        World ripe = enkiWorld();
        ripe.chain.now = 1'700'000'000;
        QVERIFY(blocking(found(ripe, "claim")).isEmpty());
        World fee = polygonWorld();
        QVERIFY(findingOf(found(fee, "delegate",
                                [](World&, auto& c) { c.worstFee = wei("50000000000000000"); }),
                          "fee") == nullptr);
    }

    void theGravestFirst()
    {
        World world = enkiWorld();
        const auto findings = found(world, "stake", [](World& w, stake::Circumstances& c) {
            c.keptBack.reset();
            w.chain.set("config.isPaused", 1);
        });
        QCOMPARE(findings.front().severity, Severity::Block);
        QVERIFY(std::is_sorted(findings.begin(), findings.end(), [](const auto& a, const auto& b) {
            return a.severity > b.severity;
        }));
    }
};

QTEST_GUILESS_MAIN(tst_StakePreflight)
#include "tst_stake_preflight.moc"
