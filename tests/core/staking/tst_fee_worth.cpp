// What a fee of one coin is beside an amount of another token: by their prices, or it is said that
// nobody can tell.
#include "eth/u256.hpp"
#include "stake/needs.hpp"
#include "stake/vault.hpp"
#include "staking/fee_worth.hpp"
#include <QTest>
#include <limits>

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::Wei;

namespace {

Wei wei(const char* digits)
{
    return eth::fromU256(*eth::u256FromDecimal(digits));
}

/// Of `delegate` with 10 ESP, and a fee in ether.
staking::Prepared delegation(const char* fee)
{
    static const stake::Protocols all = stake::Protocols::load();
    staking::Prepared out;
    out.protocol = all.find(u"espresso-delegation"_s);
    out.action = out.protocol->action(u"delegate"_s);
    out.worstFee = wei(fee);
    const auto& amount = *out.action->spends->amount;
    stake::Needs needs;
    needs.add(amount);
    for (const auto& name : needs.names)
        out.facts[name] = stake::Fact{stake::Typed::number(wei("10000000000000000000")), {}, {}};
    out.facts[u"ESP#decimals"_s] = stake::Fact{stake::Typed::number(wei("18")), {}, {}};
    return out;
}

registry::ChainSpec ethereum()
{
    registry::ChainSpec out;
    out.gasToken = u"ETH"_s;
    out.gasTokenDecimals = 18;
    return out;
}

bool warned(staking::Prepared prepared, const staking::Prices& prices)
{
    prepared.spentFee = staking::feeInSpent(prepared, ethereum(), prices);
    const auto decision = stake::judge(staking::guardFactsOf(prepared, u"Ethereum"_s, {}), {});
    return std::ranges::any_of(decision.reasons, [](const auto& reason) {
        return reason.cause == stake::GuardCause::HighFee;
    });
}

} // namespace

class TestFeeWorth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worth()
    {
        // 0.005 ether at 3000 $ is 15 $: 150 of a token at 0.10 $.
        const auto esp = staking::worthInToken(wei("5000000000000000"), 18, 18, 3000, 0.1);
        QVERIFY(esp && std::abs(esp->toDouble() / 150e18 - 1) < 1e-12);
        const auto usdc = staking::worthInToken(wei("5000000000000000"), 18, 6, 3000, 1);
        QVERIFY(usdc && std::abs(usdc->toDouble() - 15e6) <= 1);
        QCOMPARE(*staking::worthInToken(wei("1"), 18, 6, 3000, 1), wei("1")); // up
        QCOMPARE(*staking::worthInToken({}, 18, 18, 3000, 1), Wei{});
        const double none = std::numeric_limits<double>::quiet_NaN();
        for (const double bad : {0.0, -1.0, none, std::numeric_limits<double>::infinity()}) {
            QVERIFY(!staking::worthInToken(wei("1"), 18, 18, bad, 1));
            QVERIFY(!staking::worthInToken(wei("1"), 18, 18, 1, bad));
        }
        const Wei most{{~0ULL, ~0ULL, ~0ULL, ~0ULL}};
        QVERIFY(!staking::worthInToken(most, 18, 18, 2, 1));
        QVERIFY(!staking::worthInToken(most, 0, 77, 1, 1e-300));
    }

    /// 10 tokens of 0.10 $ with gas of 15 $; and at the boundary of 5 %.
    void theGuardOfTokens()
    {
        const auto dear = delegation("5000000000000000");
        QVERIFY(warned(dear, {3000.0, 0.1}));
        QVERIFY(!warned(dear, {3000.0, 1000.0}));
        QVERIFY(!warned(delegation("500000000000000000"), {1.0, 1.0})); // 5 % is not more
        QVERIFY(warned(delegation("500000000000001000"), {1.0, 1.0}));
        QVERIFY(!warned(dear, {3000.0, std::nullopt}));
    }

    void whatCannotBeComparedIsSaid()
    {
        const auto made = delegation("5000000000000000");
        const auto chain = ethereum();
        QVERIFY(!staking::feeNotCompared(made, chain, {3000.0, 0.1}));
        auto found = staking::feeNotCompared(made, chain, {3000.0, std::nullopt});
        QVERIFY(found && found->severity == stake::Severity::Note);
        QVERIFY2(found->sentence.endsWith(u"nobody tells what ESP is worth"),
                 qPrintable(found->sentence));
        found = staking::feeNotCompared(made, chain, {});
        QVERIFY(found->sentence.endsWith(u"nobody tells what ESP, ETH is worth"));
        QVERIFY(!staking::feeNotCompared(delegation("0"), chain, {}));
        // Where the coin itself is staked nobody needs a price.
        staking::Prepared coin;
        static const stake::Protocols all = stake::Protocols::load();
        coin.protocol = all.find(u"lido"_s);
        coin.action = coin.protocol->action(u"stake"_s);
        coin.worstFee = wei("7");
        QVERIFY(!staking::feeNotCompared(coin, chain, {}));
        QCOMPARE(*staking::feeInSpent(coin, chain, {}), wei("7"));
    }

    /// A worthless token of a vault that a person typed calls itself ETH: that gives it no price.
    void whatAVaultsAssetCallsItself()
    {
        const auto all = stake::Protocols::load();
        base::Address address;
        address.bytes.fill(0xab);
        const stake::Vault vault{u"erc4626"_s, {1},      address, u"Savings"_s,
                                 u"sETH"_s,    u"ETH"_s, 18,      18};
        const auto bound = stake::bindVault(*all.find(u"erc4626"_s), vault, u"ethereum"_s);
        QVERIFY2(bound, bound ? "" : qPrintable(bound.error().text()));
        QCOMPARE(bound->tokens.at(bound->token).symbol, u"ETH"_s);
        staking::Prepared made;
        made.protocol = &*bound;
        made.action = bound->action(u"deposit"_s);
        made.worstFee = wei("5000000000000000");
        made.facts[bound->token + u"#decimals"_s] =
            stake::Fact{stake::Typed::number(wei("18")), {}, {}};
        const staking::Prices prices{3000.0, 3000.0}; // of ether, by the symbol
        QVERIFY(!staking::feeInSpent(made, ethereum(), prices));
        const auto found = staking::feeNotCompared(made, ethereum(), prices);
        QVERIFY(found && found->id == u"fee-not-compared");
        QVERIFY2(found->sentence.endsWith(u"nobody tells what ETH is worth"),
                 qPrintable(found->sentence));
    }
};

QTEST_GUILESS_MAIN(TestFeeWorth)
#include "tst_fee_worth.moc"
