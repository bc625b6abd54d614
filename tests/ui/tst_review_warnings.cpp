// What a review warns of: bytes that accounts must not sign, allowances, other chains, look-alikes.
#include "base/clock.hpp"
#include "base/text.hpp"
#include "eth/abi_json.hpp"
#include "eth/message.hpp"
#include "review/review_words.hpp"
#include "review/transaction_review.hpp"
#include "review_rig.hpp"
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using test::at;
using test::wordsOf;
using Rig = test::ReviewRig;

class TstReviewWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAccountsMustNotSign()
    {
        Rig rig;
        auto& review = rig.review;
        auto tx = test::envelope({1}, test::kLockingPool, test::metisLock());
        tx.to.reset();
        review.show(TransactionSubject{tx, {}, {}});
        QVERIFY(review.refusal().contains(u"creates a contract"));
        QCOMPARE(review.contract(), u"A new contract"_qs);
        QVERIFY(review.address().isEmpty());
        tx = test::envelope({1}, test::kLockingPool, test::metisLock());
        tx.type = eth::TransactionType::Legacy;
        tx.gasPrice = std::exchange(tx.maxFeePerGas, {});
        tx.maxPriorityFeePerGas = {};
        tx.chain.reset();
        review.show(TransactionSubject{tx, {}, {}});
        QVERIFY(review.refusal().contains(u"every chain"));
        QCOMPARE(review.chain(), u"Valid on every chain"_qs);
        tx = test::envelope({1}, test::kLockingPool, test::metisLock());
        tx.type = eth::TransactionType::SetCode;
        tx.authorizations.resize(1);
        tx.authorizations[0].address = test::reviewAddress(test::kStranger);
        review.show(TransactionSubject{tx, {}, {}});
        QVERIFY(review.refusal().contains(u"EIP-7702"));
        QVERIFY(wordsOf(*review.figures(), "Hands over an account (EIP-7702)")
                    .contains(QLatin1String(test::kStranger)));
        // Words there are, but every chain would refuse it.
        tx = test::envelope({1}, test::kLockingPool, test::metisLock());
        tx.maxPriorityFeePerGas = base::Wei::from64(~quint64(0));
        review.show(TransactionSubject{tx, {}, {}});
        QCOMPARE(review.state(), TransactionReview::Said);
        QVERIFY(!review.isWhole());
        QVERIFY(review.refusal().contains(u"maxFeePerGas"));
        QVERIFY(!review.advice().isEmpty());
    }

    void warningsStandAtTheirFields()
    {
        Rig rig;
        rig.show(1, test::kMetisToken, test::unlimitedApproval());
        const auto& rows = rig.review.fields()->rows();
        int warned = 0;
        for (const auto& row : rows) {
            warned += row.tone == ReviewTone::Warn ? 1 : 0;
            QCOMPARE(row.tone == ReviewTone::Warn, !row.note.isEmpty());
        }
        QCOMPARE(warned, 1);
        QVERIFY(rig.review.warnings().join(u' ').contains(u"there is no limit"));
    }

    void aPermit()
    {
        Rig rig;
        auto& review = rig.review;
        review.show(readPasted(QString::fromUtf8(test::permitJson()))->subject);
        // Its end is far away: that is agreed to, or it does not go on.
        QVERIFY(review.isMessage() && !review.isWhole());
        QCOMPARE(review.asks().size(), 1);
        review.agree(0, true);
        QVERIFY(review.isWhole());
        QVERIFY2(review.sentence().startsWith(
                     u"Allow %1 to spend 1.5 stETH of "_qs.arg(QLatin1String(test::kReviewer))),
                 qPrintable(review.sentence()));
        QCOMPARE(review.contract(), u"Lido stETH"_qs);
        QCOMPARE(review.digests()->count(), 3);
        QCOMPARE(wordsOf(*review.figures(), "Message"), u"Permit"_qs);
        QCOMPARE(review.bytes()->size(), 2 + 64);
        QCOMPARE(at(*review.bytes(), 0, ReviewBytesModel::HexRole), u"1901"_qs);
        auto other = test::permitJson();
        other.replace("0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84", test::kStranger);
        review.show(readPasted(QString::fromUtf8(other))->subject);
        QCOMPARE(review.state(), TransactionReview::Refused);
        QVERIFY(!review.abiHelps());
        QVERIFY(review.advice().contains(u"Do not sign"));
    }

    /// What can be used for longer than 20 minutes, or without a limit, wants a gesture.
    void permitsAndTheClock()
    {
        constexpr qint64 kEnd = 1'796'083'200; // of the sample
        Rig rig;
        auto& review = rig.review;
        base::ManualClock clock({(kEnd - 20 * 60) * 1000});
        review.setClock(clock);
        review.show(readPasted(QString::fromUtf8(test::permitJson()))->subject);
        QVERIFY(review.asks().isEmpty() && review.isWhole());
        base::ManualClock before({(kEnd - 20 * 60 - 1) * 1000});
        review.setClock(before);
        QCOMPARE(review.asks().size(), 1);
        QVERIFY(!review.isWhole());
        QVERIFY2(review.warnings().join(u' ').contains(u"longer than 20 minute"),
                 qPrintable(review.warnings().join(u' ')));
        QSignalSpy whole(&review, &TransactionReview::wholeChanged);
        review.agree(0, true);
        QVERIFY(review.isWhole() && review.isAgreed(0) && whole.size() == 1);
        review.agree(0, false);
        QVERIFY(!review.isWhole());
        review.agree(7, true);
        QVERIFY(!review.isWhole());
        // Agreed to is what is shown: another message begins anew.
        review.agree(0, true);
        review.show(readPasted(QString::fromUtf8(test::permitJson()))->subject);
        QVERIFY(!review.isWhole());
        // What is over is told, and asks for nothing.
        base::ManualClock after({(kEnd + 1) * 1000});
        review.setClock(after);
        QVERIFY(review.isWhole() && review.warnings().join(u' ').contains(u"over already"));
        auto endless = test::permitJson();
        endless.replace("1796083200", QByteArray(76, '9'));
        review.show(readPasted(QString::fromUtf8(endless))->subject);
        QVERIFY(!review.isWhole() && review.asks().size() == 1);
    }

    void allowancesWithoutALimit()
    {
        Rig rig;
        rig.show(1, test::kMetisToken, test::unlimitedApproval());
        QCOMPARE(rig.review.asks().size(), 1);
        QVERIFY(!rig.review.isWhole());
        rig.review.agree(0, true);
        QVERIFY(rig.review.isWhole());
    }

    void aMessageForAnotherChain()
    {
        Rig rig;
        const base::ManualClock clock({1'796'083'000'000});
        rig.review.setClock(clock);
        eth::clear::Facts own;
        own.chain = base::ChainId{1};
        rig.review.setFacts(own);
        rig.review.show(readPasted(QString::fromUtf8(test::permitJson()))->subject);
        QVERIFY(rig.review.isWhole());
        own.chain = base::ChainId{1088};
        rig.review.setFacts(own);
        QVERIFY(!rig.review.isWhole());
        QVERIFY(rig.review.warnings().join(u' ').contains(u"chain 1,"));
    }

    /// Address poisoning: a receiver that looks like somebody who is known.
    void lookAlikes()
    {
        Rig rig;
        const auto friendly = test::reviewAddress(test::kReviewer);
        rig.book.setTwinOf([&](const base::Address& who) {
            return who.bytes[0] == friendly.bytes[0] && who != friendly ? u"Alice (0x6dc9…)"_qs
                                                                        : QString();
        });
        auto& review = rig.review;
        const base::Wei one = base::Wei::from64(1);
        rig.show(10, test::kReviewer, {}, one);
        QVERIFY(review.asks().isEmpty() && review.isWhole());
        QByteArray twin(test::kReviewer);
        twin.replace(10, 4, "0000");
        rig.show(10, twin.toLower().constData(), {}, one);
        QCOMPARE(review.asks().size(), 1);
        QVERIFY(review.asks().first().contains(u"Alice"));
        QVERIFY(!review.isWhole() && review.warnings().join(u' ').contains(u"looks like Alice"));
        review.agree(0, true);
        QVERIFY(review.isWhole());
        // Of an ERC-20 transfer, and of the shares of a deposit.
        const auto to = eth::abi::Value::address(test::reviewAddress(twin.toLower().constData()));
        const auto call = [&](const char* function, std::vector<eth::abi::Value> arguments) {
            return *eth::abi::encodeCall(*eth::abi::parseItem(function), std::move(arguments));
        };
        rig.show(1, test::kMetisToken,
                 call("transfer(address to,uint256 value)", {to, eth::abi::Value::number(1)}));
        QCOMPARE(review.asks().size(), 1);
        rig.show(
            1088, test::kSeMetis,
            call("deposit(uint256 assets,address receiver)", {eth::abi::Value::number(1), to}));
        QCOMPARE(review.asks().size(), 1);
        // A spender is a contract, of which the first digits prove nothing.
        rig.show(1, test::kMetisToken,
                 call("approve(address spender,uint256 value)", {to, eth::abi::Value::number(1)}));
        QVERIFY(review.asks().isEmpty());
    }

    /// stETH.transfer(stETH, …) is lost.
    void tokensAreNoReceivers()
    {
        Rig rig;
        const char* const token = test::kMetisToken;
        const auto self = eth::abi::Value::address(test::reviewAddress(token));
        const auto item = *eth::abi::parseItem("transfer(address to,uint256 value)");
        rig.show(1, token, *eth::abi::encodeCall(item, {self, eth::abi::Value::number(1)}));
        QCOMPARE(rig.review.state(), TransactionReview::Said);
        QVERIFY(!rig.review.isWhole() && rig.review.asks().isEmpty());
        QVERIFY(rig.review.warnings().join(u' ').contains(u"contract of a token"));
        QVERIFY(wordsOf(*rig.review.fields(), "To").contains(u"METIS"));
        rig.show(1, token, {}, base::Wei::from64(1));
        QVERIFY(!rig.review.isWhole());
        const auto person = eth::abi::Value::address(test::reviewAddress(test::kReviewer));
        rig.show(1, token, *eth::abi::encodeCall(item, {person, eth::abi::Value::number(1)}));
        QVERIFY(rig.review.isWhole());
    }
};

QTEST_MAIN(TstReviewWarnings)
#include "tst_review_warnings.moc"
