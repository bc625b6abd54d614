// What is pasted is told apart, what is wrong is said at its field, and half of an input shows
// nothing.
#include "eth/signature.hpp"
#include "review/review_reader.hpp"
#include "review_samples.hpp"
#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;

namespace {

struct Rig
{
    Rig() : book(nullptr)
    {
        book.set(test::reviewKnowledge());
        reader.setBook(&book);
    }
    ReviewBook book;
    ReviewReader reader;
    TransactionReview& review = *reader.review();
};

} // namespace

class TstReviewReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItIs()
    {
        Rig rig;
        QCOMPARE(rig.review.state(), TransactionReview::Empty);
        QVERIFY(rig.reader.found().isEmpty());
        rig.reader.setText(test::lidoStake());
        QCOMPARE(rig.reader.found(), u"A transaction that is to be signed"_qs);
        QCOMPARE(rig.review.state(), TransactionReview::Said);
        // As people copy it: in lines, in quotes, without 0x, in capitals.
        const QString plain = test::lidoStake();
        const QString broken = u" \"" + plain.left(40) + u"\n" + plain.mid(40, 40).toUpper() +
                               u" " + plain.mid(80) + u"\"\n";
        rig.reader.setText(broken);
        QCOMPARE(rig.review.state(), TransactionReview::Said);
        rig.reader.setText(plain.mid(2));
        QCOMPARE(rig.review.state(), TransactionReview::Said);
        rig.reader.setText(QString::fromUtf8(test::permitJson()));
        QCOMPARE(rig.reader.found(), u"A message that is to be signed (EIP-712)"_qs);
        QVERIFY(rig.review.isMessage());
        rig.reader.setText({});
        QCOMPARE(rig.review.state(), TransactionReview::Empty);
    }

    void aSignedTransactionNamesItsSender()
    {
        Rig rig;
        const auto tx = test::envelope({1}, test::kLockingPool, test::metisLock());
        std::array<quint8, 32> key{};
        key.fill(7);
        const auto sent = eth::signTransaction(tx, eth::SecretKey(key));
        QVERIFY(sent);
        rig.reader.setText(test::reviewHex(*eth::encodeSigned(tx, sent->signature)));
        QCOMPARE(rig.reader.found(), u"A signed transaction"_qs);
        QCOMPARE(rig.review.digests()->count(), 3);
        QVERIFY(rig.review.isWhole());
    }

    void calldataAsksForItsContract()
    {
        Rig rig;
        auto& reader = rig.reader;
        reader.setText(test::reviewHex(test::enkiStake()));
        QVERIFY(reader.isCall());
        QCOMPARE(rig.review.state(), TransactionReview::Empty);
        QVERIFY2(reader.chainTrouble().isEmpty() && reader.toTrouble().isEmpty(),
                 "what is not filled in is not wrong");
        reader.setChain(u"metis"_qs);
        QCOMPARE(reader.chainName(), u"Metis Andromeda (chain 1088)"_qs);
        QCOMPARE(reader.coin(), u"METIS"_qs);
        QCOMPARE(rig.review.state(), TransactionReview::Empty);
        reader.setTo(QString::fromLatin1(test::kMinter));
        QCOMPARE(rig.review.state(), TransactionReview::Said);
        reader.setChain(u"1"_qs);
        QCOMPARE(rig.review.state(), TransactionReview::Refused);
        reader.setChain(u"1088"_qs);
        QCOMPARE(rig.review.state(), TransactionReview::Said);
        reader.setValue(u"0.5"_qs);
        QVERIFY(rig.review.warnings().join(u' ').contains(u"0.5 METIS"));
        reader.clear();
        QVERIFY(!reader.isCall() && reader.chain().isEmpty() && reader.to().isEmpty());
        QCOMPARE(rig.review.state(), TransactionReview::Empty);
    }

    void whatIsWrongIsSaidAtItsField()
    {
        Rig rig;
        auto& reader = rig.reader;
        reader.setText(test::reviewHex(test::enkiStake()));
        reader.setTo(QString::fromLatin1(test::kMinter));
        reader.setChain(u"nowhere"_qs);
        QVERIFY(!reader.chainTrouble().isEmpty());
        QCOMPARE(rig.review.state(), TransactionReview::Empty);
        reader.setChain(u"m"_qs);
        QVERIFY2(reader.chainTrouble().contains(u"Metis"), qPrintable(reader.chainTrouble()));
        reader.setChain(u"0"_qs);
        QVERIFY(!reader.chainTrouble().isEmpty());
        reader.setChain(u"Metis"_qs);
        for (const auto& amount :
             {u"1."_qs, u"-1"_qs, u"1e18"_qs, u"0.0000000000000000001"_qs, QString(90, u'9')}) {
            reader.setValue(amount);
            QVERIFY2(!reader.valueTrouble().isEmpty(), qPrintable(amount));
            QCOMPARE(rig.review.state(), TransactionReview::Empty);
        }
        reader.setValue({});
        QCOMPARE(rig.review.state(), TransactionReview::Said);
        // One digit's case is wrong: the checksum says so.
        QString mistyped = QString::fromLatin1(test::kMinter);
        const qsizetype digit = mistyped.indexOf(QRegularExpression(u"[A-F]"_qs), 2);
        mistyped[digit] = mistyped[digit].toLower();
        reader.setTo(mistyped);
        QVERIFY2(reader.toTrouble().contains(u"EIP-55"), qPrintable(reader.toTrouble()));
        QCOMPARE(rig.review.state(), TransactionReview::Empty);
    }

    void brokenTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no hex") << u"hello"_qs;
        QTest::newRow("odd") << u"0x123"_qs;
        QTest::newRow("prefix alone") << u"0x"_qs;
        QTest::newRow("a cut transaction") << test::lidoStake().chopped(2);
        QTest::newRow("more than a transaction") << QString(test::lidoStake() + u"00");
        QTest::newRow("no JSON") << u"{\"types\": "_qs;
        QTest::newRow("no typed data") << u"{\"a\": 1}"_qs;
        QTest::newRow("large") << QString(2 * (1 << 20) + 4, u'0');
        QTest::newRow("large JSON") << u"{%1}"_qs.arg(QString((1 << 20) + 4, u' '));
        QTest::newRow("not ASCII") << u"0x\uff11\uff12"_qs;
    }
    void brokenTexts()
    {
        QFETCH(QString, text);
        Rig rig;
        rig.reader.setText(text);
        QVERIFY(!rig.reader.trouble().isEmpty());
        QCOMPARE(rig.review.state(), TransactionReview::Empty);
        QVERIFY(!rig.reader.isCall());
        rig.reader.setText(test::lidoStake());
        QVERIFY(rig.reader.trouble().isEmpty());
        QCOMPARE(rig.review.state(), TransactionReview::Said);
    }

    void anAbiOfTheirs()
    {
        Rig rig;
        auto& reader = rig.reader;
        reader.setText(test::reviewHex(test::enkiDeposit()));
        reader.setChain(u"1"_qs);
        reader.setTo(QString::fromLatin1(test::kStranger));
        QVERIFY(rig.review.abiHelps());
        reader.setAbi(u"function deposit("_qs);
        QVERIFY(!reader.abiTrouble().isEmpty());
        QCOMPARE(rig.review.state(), TransactionReview::Refused);
        reader.setAbi(u"// theirs\nfunction deposit(uint256 assets, address receiver)\n"_qs);
        QVERIFY(reader.abiTrouble().isEmpty());
        QCOMPARE(rig.review.state(), TransactionReview::Said);
        reader.setAbi(u"[{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":["
                      "{\"name\":\"a\",\"type\":\"uint256\"},{\"name\":\"b\",\"type\":"
                      "\"address\"}]}]"_qs);
        QCOMPARE(rig.review.state(), TransactionReview::Said);
        reader.setAbi({});
        QCOMPARE(rig.review.state(), TransactionReview::Refused);
    }

    void aLargeTextStaysOutOfTheField()
    {
        Rig rig;
        auto& reader = rig.reader;
        const QString large = test::reviewHex(test::strangersNote(QString(40'000, u'y')));
        QGuiApplication::clipboard()->setText(u"0x00"_qs);
        QVERIFY(!reader.takeClipboard());
        QGuiApplication::clipboard()->setText(large);
        QVERIFY(reader.takeClipboard());
        QVERIFY(reader.isLarge() && reader.isCall());
        QVERIFY(reader.text().size() < 2000);
        // The field's own echo of what it is given changes nothing.
        QSignalSpy changed(&reader, &ReviewReader::textChanged);
        reader.setText(reader.text());
        QVERIFY(changed.isEmpty() && reader.isCall());
        reader.clear();
        QVERIFY(!reader.isLarge() && reader.text().isEmpty());
    }

    void largestInputsAreQuick()
    {
        Rig rig;
        rig.reader.setChain(u"1"_qs);
        rig.reader.setTo(QString::fromLatin1(test::kStranger));
        rig.reader.setAbi(u"function note(string text)"_qs);
        const QString text = test::reviewHex(test::strangersNote(QString((1 << 20) - 132, u'z')));
        QElapsedTimer timer;
        timer.start();
        rig.reader.setText(text);
        QCOMPARE(rig.review.state(), TransactionReview::Said);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TstReviewReader)
#include "tst_review_reader.moc"
