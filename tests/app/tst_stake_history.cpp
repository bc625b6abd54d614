// What the window makes of a history: amounts with the decimals of their token, and a word for
// everything that is not in it.
#include "stake/vault.hpp"
#include "stake_history.hpp"
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using app::StakeHistory;

class TestStakeHistory : public QObject
{
    Q_OBJECT

    stake::Protocols m_protocols = stake::Protocols::load();

    StakeHistory whole(const QString& id) const
    {
        return {m_protocols.find(id), {}, staking::History(), 0};
    }

private Q_SLOTS:
    /// A vault's symbol is longer than what stands beside amounts, and has spaces in it.
    void anAmountHasItsOwnDecimals()
    {
        base::Address at;
        at.bytes.back() = 4;
        const stake::Vault vault{
            u"erc4626"_s, {10}, at, u"Savings"_s, u"Savings of six decimals, 2026"_s,
            u"USDC"_s,    6,    6};
        const auto bound = stake::bindVault(*m_protocols.find(u"erc4626"_s), vault, u"optimism"_s);
        QVERIFY2(bound, bound ? "" : qPrintable(bound.error().text()));
        StakeHistory history{&*bound, {}, staking::History(), 0};
        history.read->facts[u"SHARE#decimals"_s].value = stake::Typed::number(base::Wei::from64(6));
        staking::HistoryRow row;
        row.protocol = bound->id;
        row.kind = staking::HistoryKind::Minted;
        row.tokenName = u"SHARE"_s;
        row.token = u"Savingsofsixdeci"_s; // what is left of the symbol beside an amount
        row.raw = base::Wei::from64(100'000'000);
        const auto event = app::eventOf(row, history, {});
        QCOMPARE(event.decimals, 6U);
        QVERIFY(event.amount == row.raw);
        // Of a token whose decimals nobody told there is no amount, rather than a wrong one.
        row.tokenName = u"gone"_s;
        const auto unknown = app::eventOf(row, history, {});
        QVERIFY(!unknown.amount);
        QVERIFY(unknown.state.contains(u"decimals"));
    }

    void whatIsMissingIsSaid()
    {
        auto refused = whole(u"enki"_s);
        refused.read = base::fail(base::ErrorKind::Refused, u"no logs here"_s);
        auto alike = refused;
        alike.protocol = m_protocols.find(u"artemis-metis"_s);
        auto brief = whole(u"lido"_s);
        brief.days = 7;
        auto cut = whole(u"maticx"_s);
        cut.read->limits = {u"12 older events are left out"_s};
        std::vector<app::HistoryLack> lacks;
        for (const auto& history : {refused, alike, brief, cut})
            for (const auto& lack : app::lacksOf(history, false))
                lacks.push_back(lack);
        QCOMPARE(lacks.size(), std::size_t(3)); // nothing is held of the last one
        QCOMPARE(app::lacksOf(cut, true).size(), std::size_t(1));
        cut.read->rows.emplace_back();
        QCOMPARE(app::lacksOf(cut, false).size(), std::size_t(1));
        QVERIFY(app::lacksOf(whole(u"enki"_s), true).empty());

        const auto gaps = app::gapsOf(lacks);
        QCOMPARE(gaps.size(), std::size_t(2));
        QVERIFY(gaps[0].history && gaps[0].skipped);
        QCOMPARE(gaps[0].protocol,
                 QString(refused.protocol->name + u", "_s + alike.protocol->name));
        QVERIFY(gaps[0].why.contains(u"no logs here"));
        QVERIFY(gaps[1].history && !gaps[1].skipped);
        QCOMPARE(gaps[1].days, 7);

        const auto missing = app::missingOf(lacks);
        QCOMPARE(missing.size(), std::size_t(3));
        QCOMPARE(missing[0].protocol, u"enki"_s);
        QVERIFY(missing[0].why.contains(u"no logs here"));
        QVERIFY(missing[2].why.contains(u"the last 7 days"));
    }

    /// Two validators of one account are two histories.
    void whatItWasToldTellsThemApart()
    {
        staking::PortfolioItem item{m_protocols.find(u"polygon-pol-delegation"_s)};
        item.params.emplace(u"validatorId"_s, stake::Typed::number(base::Wei::from64(91)));
        auto other = item;
        other.params.insert_or_assign(u"validatorId"_s,
                                      stake::Typed::number(base::Wei::from64(92)));
        QVERIFY(app::historyKey(item) != app::historyKey(other));
        QCOMPARE(app::historyKey(item).first, app::historyKey(other).first);
    }
};

QTEST_GUILESS_MAIN(TestStakeHistory)
#include "tst_stake_history.moc"
