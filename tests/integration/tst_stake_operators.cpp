// What can go wrong with the nodes that are asked: one is of another chain, or lies. On real nodes;
// each has a clear sentence, and nothing is signed.
#include "hazards.hpp"

using namespace rollscope;
using namespace rollscope::test;

namespace {

QByteArray wordOf(const base::Wei& amount)
{
    const auto word = eth::abi::Value::number(amount).word;
    return QByteArray::fromStdString(base::toHex(std::span(word))).mid(2);
}

} // namespace

class TestStakeOperators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { REQUIRE_STAKE_WORLD(); }

    /// A second operator of another chain is no witness.
    void wrongNetworkOfTheSecond()
    {
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        me.secondLies = [](QByteArray frame) { return frame.replace("\"0x440\"", "\"0x1\""); };
        const auto made = me.prepare("stake", kHundred);
        MADE(made);
        const QString why = me.sign(*made);
        SAYS(why, "the guard: only one operator says so: B: ");
        SAYS(why, "it is a node of chain 1");
        QCOMPARE(me.signer().asked, 0);
        QCOMPARE(sent(me), 0ULL);
        SAME(me.world().funds(me.world().user()), whole(500));
    }

    void anOperatorLiesAboutTheBalance_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("the first") << true;
        QTest::newRow("the second") << false;
    }
    void anOperatorLiesAboutTheBalance()
    {
        QFETCH(bool, first);
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        const BentTransport::Bend lie = [](QByteArray frame) {
            return frame.replace(wordOf(coins(500)), wordOf(coins(501)));
        };
        (first ? me.firstLies : me.secondLies) = lie;
        const auto made = me.prepare("stake", kHundred);
        MADE(made);
        QCOMPARE(made->guard.operators, stake::OperatorsSay::Differ);
        const QString why = me.sign(*made);
        SAYS(why, "the guard: two operators disagree: ");
        SAYS(why, "A says ");
        SAYS(why, "B says ");
        QCOMPARE(me.signer().asked, 0);
        // One that begins to lie after the review is caught before the signature, too.
        me.firstLies = me.secondLies = nullptr;
        const auto honest = me.prepare("stake", kHundred);
        MADE(honest);
        QCOMPARE(honest->guard.operators, stake::OperatorsSay::Agree);
        (first ? me.firstLies : me.secondLies) = lie;
        SAYS(me.sign(*honest), "the guard: two operators disagree: ");
        QCOMPARE(me.signer().asked, 0);
        QCOMPARE(sent(me), 0ULL);
        me.firstLies = me.secondLies = nullptr;
        DONE(me.act("stake", kHundred));
        SAME(staked(me), whole(100));
        SAME(me.world().funds(me.world().user()), whole(400));
    }

    /// One node names a contract of its own as the minter and answers every check of it: all that
    /// follows from it is honest, so only the other operator's word tells.
    void anOperatorForgesTheMinter_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("the first") << true;
        QTest::newRow("the second") << false;
    }
    void anOperatorForgesTheMinter()
    {
        QFETCH(bool, first);
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        const auto hex = [&](const QString& contract) {
            return me.world().at(contract).mid(2).toLower().toUtf8();
        };
        const QByteArray pad(24, '0');
        const QByteArray minter = pad + hex(u"eMetisMinter"_s), forged = pad + hex(u"eMetis"_s);
        (first ? me.firstLies : me.secondLies) = [minter, forged](QByteArray frame) {
            return frame.replace(minter, forged);
        };
        const auto made = me.prepare("stake", kHundred);
        MADE(made);
        QVERIFY(!made->signable());
        const auto* const differ = findingIn(made->findings, "operators-differ");
        QVERIFY2(differ, qPrintable(idsOf(made->findings)));
        SAYS(differ->sentence, "A says ");
        SAYS(differ->sentence, "B says ");
        QCOMPARE(made->told.kind, stake::AgreementKind::Differ);
        QVERIFY(!me.sign(*made).isEmpty());
        QCOMPARE(me.signer().asked, 0);
        SAME(me.world().funds(me.world().user()), whole(500));
        me.firstLies = me.secondLies = nullptr;
        const auto honest = me.prepare("stake", kHundred);
        MADE(honest);
        QVERIFY2(honest->signable(), qPrintable(idsOf(honest->findings)));
        QCOMPARE(honest->guard.operators, stake::OperatorsSay::Agree);
        QVERIFY(!findingIn(honest->findings, "allowance-left"));
    }
};

QTEST_GUILESS_MAIN(TestStakeOperators)
#include "tst_stake_operators.moc"
