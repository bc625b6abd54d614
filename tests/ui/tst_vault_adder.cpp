// A vault by its address, as the window takes it: nothing is asked before chain and address are
// whole, what is none is said, and what was added is marked as typed in until it is taken off.
#include "fake_stake.hpp"
#include "stake/staking.hpp"
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using namespace Qt::StringLiterals;
using test::FakeStake;

namespace {

/// With the capitals of EIP-55; there is a vault at the even one alone (FakeStake).
const QString kOdd = u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
const QString kEven = u"0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"_s;

} // namespace

class TstVaultAdder : public QObject
{
    Q_OBJECT

    struct Page
    {
        Page() : staking(nullptr)
        {
            staking.setHost(&host);
            added = std::make_unique<QSignalSpy>(staking.vaults(), &VaultAdder::added);
        }
        VaultAdder& vaults() { return *staking.vaults(); }
        FakeStake host;
        Staking staking;
        std::unique_ptr<QSignalSpy> added;
    };

private Q_SLOTS:
    void nothingIsAskedBeforeItIsWhole()
    {
        Page page;
        QCOMPARE(page.vaults().chains(), (QStringList{u"Ethereum"_s, u"Metis"_s}));
        QCOMPARE(page.vaults().chain(), -1);
        page.vaults().add(kEven);
        QVERIFY(!page.vaults().isLooking());
        QVERIFY(page.vaults().trouble().contains(u"Choose the chain"));
        page.vaults().setChain(7);
        QCOMPARE(page.vaults().chain(), -1);
        page.vaults().setChain(1);
        QVERIFY(page.vaults().trouble().isEmpty());
        QString slip = kEven;
        slip[2] = u'c'; // a capital of its checksum
        for (const QString& bad : {QString(), u"0x12"_s, u"vault.eth"_s, slip}) {
            page.vaults().add(bad);
            QVERIFY2(!page.vaults().isLooking(), qPrintable(bad));
            QVERIFY2(!page.vaults().trouble().isEmpty(), qPrintable(bad));
        }
        QCOMPARE(page.host.vaultsAsked(), 0);
        QVERIFY(page.added->isEmpty());
        QCOMPARE(page.staking.cards()->count(), 8);
    }

    void whatIsThereIsListedAndMarked()
    {
        Page page;
        page.vaults().setChain(1);
        page.vaults().add(QString(u"  "_s + kEven + u'\n'));
        QVERIFY(page.vaults().isLooking());
        QTRY_COMPARE(page.added->size(), 1);
        QVERIFY(!page.vaults().isLooking() && page.vaults().trouble().isEmpty());
        const QString id = page.added->first().first().toString();
        QCOMPARE(id, QString(u"erc4626:1088:"_s + kEven.toLower()));
        auto& cards = *page.staking.cards();
        QCOMPARE(cards.count(), 9);
        const auto card = cards.index(cards.rowOf(id), 0);
        QCOMPARE(card.data(ProtocolCardModel::NameRole).toString(),
                 u"ERC-4626 vault Savings (sTOK)"_s);
        QCOMPARE(card.data(ProtocolCardModel::ChainRole).toString(), u"Metis"_s);
        const QString mark = card.data(ProtocolCardModel::TypedRole).toString();
        QVERIFY(mark.contains(u"not in Rollscope's registry"));
        QVERIFY(card.data(ProtocolCardModel::SummaryRole).toString().contains(mark));
        const auto enki = cards.index(cards.rowOf(u"enki"_s), 0);
        QVERIFY(enki.data(ProtocolCardModel::TypedRole).toString().isEmpty());
        page.staking.detail()->setProtocol(id);
        QVERIFY(page.staking.detail()->isFound());
        QCOMPARE(page.staking.detail()->typed(), mark);
        QCOMPARE(page.staking.detail()->address(), kEven);
        QCOMPARE(page.staking.detail()->actions().size(), 3);
        page.staking.wizard()->begin(id, u"deposit"_s);
        QVERIFY(page.staking.wizard()->isActive());
        page.staking.wizard()->leave();
        page.vaults().remove(id);
        QVERIFY(page.vaults().trouble().isEmpty());
        QCOMPARE(cards.count(), 8);
        QVERIFY(!page.staking.detail()->isFound() && page.staking.detail()->typed().isEmpty());
        page.vaults().remove(id);
        QVERIFY(page.vaults().trouble().contains(u"not in the list"));
    }

    void whatIsNotThereIsSaid()
    {
        Page page;
        page.vaults().setChain(0);
        page.vaults().add(kOdd);
        QTRY_VERIFY(!page.vaults().isLooking());
        QVERIFY2(
            page.vaults().trouble().contains(u"There is no contract at this address on Ethereum"),
            qPrintable(page.vaults().trouble()));
        QVERIFY(page.added->isEmpty());
        // Closed meanwhile: the answer is not waited for any more.
        page.vaults().add(kEven);
        page.vaults().clear();
        QVERIFY(!page.vaults().isLooking() && page.vaults().chain() == -1);
        // What is asked after it is answered after it.
        bool answered = false;
        base::Address odd;
        odd.bytes.back() = 1;
        const wallet::Ask after = page.host.addVault(
            {1}, odd, [&answered](const base::Result<QString>&) { answered = true; });
        QTRY_VERIFY(answered);
        QVERIFY(page.added->isEmpty());
    }
};

QTEST_MAIN(TstVaultAdder)
#include "tst_vault_adder.moc"
