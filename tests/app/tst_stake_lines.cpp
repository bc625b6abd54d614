// The tables of `rollscope stake`: what an amount is counted in, and what was not read.
#include "stake_report.hpp"
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;

class TestStakeLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsSayTheirToken()
    {
        const auto all = stake::Protocols::load();
        const auto linesOf = [&](const QString& id) {
            return app::protocolLines(*all.find(id)).join(u'\n');
        };
        const QString enki = linesOf(u"enki"_s);
        QVERIFY2(enki.contains(u"stake amount=\"… METIS\"  "), qPrintable(enki));
        QVERIFY2(enki.contains(u"claim ticket=…  "), qPrintable(enki));
        const QString polygon = linesOf(u"polygon-pol-delegation"_s);
        QVERIFY2(polygon.contains(u"delegate validatorId=… amount=\"… POL\" [slippageBps=…]  "),
                 qPrintable(polygon));
        QVERIFY(linesOf(u"metis-locking-pool"_s).contains(u"[bridgeFee=\"… ETH\"]"));
        QVERIFY(linesOf(u"erc4626"_s).contains(u"deposit vault=… amount=…  "));
        QVERIFY(app::amountWords().contains(u"smallest unit") &&
                app::amountWords().contains(u"amount=\"1.5 METIS\""));
    }

    /// As the JSON has it, each reason once.
    void whatWasNotReadIsTold()
    {
        staking::Portfolio portfolio;
        portfolio.chain = {1};
        portfolio.at.number = 5;
        staking::Holding holding;
        holding.protocol = u"polygon-pol-delegation"_s;
        holding.name = u"Polygon delegation"_s;
        holding.params = {{u"validatorId"_s, u"91"_s}};
        portfolio.holdings = {holding};
        portfolio.lacks = {{u"enki"_s, u"ENKI"_s, {}, {}, u"744 entries are left out"_s}};
        portfolio.skipped = {{u"enki"_s, u"it is on chain 1088"_s},
                             {u"erc4626"_s, u"it has to be told: Address of the vault"_s},
                             {u"velix"_s, u"it is on chain 1088"_s}};
        const auto lines = app::portfolioLines(portfolio);
        QVERIFY(lines[1].endsWith(u"Polygon delegation  validatorId=91"));
        QVERIFY2(lines[2].startsWith(u"not whole  ENKI of 0x") &&
                     lines[2].endsWith(u"744 entries are left out"),
                 qPrintable(lines[2]));
        QCOMPARE(lines.mid(3),
                 (QStringList{u"not read   enki, velix: it is on chain 1088"_s,
                              u"not read   erc4626: it has to be told: Address of the vault"_s}));
    }
};

QTEST_GUILESS_MAIN(TestStakeLines)
#include "tst_stake_lines.moc"
