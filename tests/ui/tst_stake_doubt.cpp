// Where nobody is certain what became of a signature: its transaction is named by a hash, or the
// same bytes are sent again, and what came of that is said.
#include "base/hex.hpp"
#include "fake_stake.hpp"
#include "stake/staking.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using namespace Qt::StringLiterals;
using stake::IntentState;
using test::FakeStake;

class TstStakeDoubt : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk() : staking(nullptr) { staking.setHost(&host); }
        WizardState& wizard() { return *staking.wizard(); }
        WizardDoubt& doubt() { return *staking.doubt(); }
        /// A way of an earlier run whose newest signature is so, followed.
        void follow(IntentState state, const std::string& raw = {})
        {
            StakeFlow way;
            way.flow.id = u"old"_s;
            way.flow.chain = {1088};
            way.flow.account = host.accounts().front().address;
            way.flow.protocol = u"enki"_s;
            way.flow.action = u"stake"_s;
            way.flow.state =
                state == IntentState::Unseen ? stake::FlowState::Simulate : stake::FlowState::Sign;
            stake::Intent intent;
            intent.nonce = 4711;
            intent.at = host.now() - 3 * 3'600'000;
            intent.state = state;
            if (!raw.empty()) {
                intent.signedAs = FakeStake::knownHash();
                intent.raw = raw;
            }
            way.flow.intents = {intent};
            host.addFlow(way);
            wizard().follow(u"old"_s);
            QCOMPARE(wizard().step(), WizardState::Track);
        }
        void lookUp(const base::Hash32& hash)
        {
            doubt().lookUp(QString(u' ' + base::toQString(base::toHex(hash)) + u'\n'));
            QVERIFY(doubt().isAsking());
            QTRY_VERIFY(!doubt().isAsking());
        }
        [[nodiscard]] IntentState state() const
        {
            return host.flows().back().flow.intents.front().state;
        }
        FakeStake host;
        Staking staking; // goes before what it asks
    };

private Q_SLOTS:
    void onlyWhereItIsUncertain_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("shown");
        QTest::newRow("open") << int(IntentState::Open) << true;
        QTest::newRow("unseen") << int(IntentState::Unseen) << true;
        QTest::newRow("sent") << int(IntentState::Sent) << false;
        QTest::newRow("included") << int(IntentState::Included) << false;
        QTest::newRow("refused") << int(IntentState::Refused) << false;
    }
    void onlyWhereItIsUncertain()
    {
        QFETCH(int, state);
        QFETCH(bool, shown);
        Desk desk;
        QVERIFY(!desk.doubt().isShown());
        desk.follow(IntentState(state));
        QCOMPARE(desk.doubt().isShown(), shown);
        QCOMPARE(desk.doubt().words().contains(u"4711"), shown);
        QVERIFY(!desk.doubt().isKept());
        QVERIFY(desk.doubt().warning().isEmpty());
        desk.wizard().leave();
        QVERIFY(!desk.doubt().isShown());
        QVERIFY(desk.doubt().words().isEmpty());
    }

    void noHash_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"my transaction"_s;
        QTest::newRow("an address") << u"0xd8da6bf26964af9d7eed9e03e53415d37aa96045"_s;
        QTest::newRow("no 0x") << QString(64, u'1');
        QTest::newRow("too long") << QString(u"0x"_s + QString(65, u'1'));
    }
    void noHash()
    {
        QFETCH(QString, text);
        Desk desk;
        desk.follow(IntentState::Open);
        desk.doubt().lookUp(text);
        QVERIFY(!desk.doubt().isAsking());
        QVERIFY2(desk.doubt().trouble().contains(u"no hash"), qPrintable(desk.doubt().trouble()));
        QCOMPARE(desk.state(), IntentState::Open);
        desk.doubt().clear();
        QVERIFY(desk.doubt().trouble().isEmpty());
    }

    void aHashThatDoesNotTell()
    {
        Desk desk;
        desk.follow(IntentState::Open);
        desk.lookUp(base::Hash32{});
        QVERIFY(desk.doubt().isShown());
        QVERIFY2(desk.doubt().said().contains(u"does not tell"), qPrintable(desk.doubt().said()));
        QVERIFY2(desk.doubt().said().contains(u"4711"), qPrintable(desk.doubt().said()));
        QCOMPARE(desk.state(), IntentState::Open);
        // What was said of this way is not said of the next one.
        desk.wizard().leave();
        desk.wizard().follow(u"old"_s);
        QVERIFY(desk.doubt().isShown() && desk.doubt().said().isEmpty());
    }

    void itIsFoundByItsHash()
    {
        Desk desk;
        desk.follow(IntentState::Open);
        desk.doubt().lookUp(base::toQString(base::toHex(FakeStake::knownHash())));
        QTRY_VERIFY(!desk.doubt().isShown());
        QCOMPARE(desk.state(), IntentState::Sent);
        QVERIFY(!desk.doubt().isAsking());
        QVERIFY(desk.wizard().hash().contains(u"1111"));
    }

    void anotherTookItsPlace()
    {
        Desk desk;
        desk.follow(IntentState::Open);
        desk.doubt().lookUp(base::toQString(base::toHex(FakeStake::othersHash())));
        QTRY_VERIFY(!desk.doubt().isShown());
        QCOMPARE(desk.state(), IntentState::Replaced);
        QVERIFY(!desk.wizard().trackWords().isEmpty());
    }

    void theSameBytesAgain()
    {
        Desk desk;
        desk.follow(IntentState::Unseen, "bytes");
        QVERIFY(desk.doubt().isShown() && desk.doubt().isKept());
        QVERIFY2(desk.doubt().warning().contains(u"cannot be called back"),
                 qPrintable(desk.doubt().warning()));
        desk.doubt().sendAgain();
        QTRY_VERIFY(!desk.doubt().isShown());
        QCOMPARE(desk.state(), IntentState::Sent);
        QVERIFY(!desk.doubt().isKept());
    }
    void noBytesToSend()
    {
        Desk desk;
        desk.follow(IntentState::Unseen);
        desk.doubt().sendAgain();
        QVERIFY(!desk.doubt().isAsking());
        QCOMPARE(desk.state(), IntentState::Unseen);
    }
};

QTEST_MAIN(TstStakeDoubt)
#include "tst_stake_doubt.moc"
