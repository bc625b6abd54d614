// The review in words: real calls are said, every value stands in it, and what nobody describes is
// refused with a rule and what to do.
#include "base/clock.hpp"
#include "base/text.hpp"
#include "eth/abi_json.hpp"
#include "eth/message.hpp"
#include "review/review_words.hpp"
#include "review/transaction_review.hpp"
#include "review_samples.hpp"
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using eth::clear::Call;

namespace {

struct Rig
{
    Rig() : book(nullptr)
    {
        book.set(test::reviewKnowledge());
        review.setBook(&book);
    }
    void show(quint64 chain, const char* to, std::string data, const base::Wei& value = {})
    {
        review.show(Call{{chain}, {}, test::reviewAddress(to), value, std::move(data)});
    }
    ReviewBook book;
    TransactionReview review;
    QAbstractItemModelTester fields{review.fields()}, figures{review.figures()},
        digests{review.digests()}, bytes{review.bytes()};
};

QString at(const QAbstractItemModel& model, int row, int role)
{
    return model.index(row, 0).data(role).toString();
}

QStringList column(const QAbstractItemModel& model, int role)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << at(model, row, role);
    return out;
}

/// The words of the row with this label.
QString wordsOf(const ReviewLineModel& model, const char* label)
{
    for (const auto& row : model.rows())
        if (row.label == QString::fromUtf8(label))
            return row.words;
    return QStringLiteral("(no such row)");
}

} // namespace

class TstTransactionReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYet()
    {
        TransactionReview review;
        QCOMPARE(review.state(), TransactionReview::Empty);
        QVERIFY(!review.isWhole() && review.sentence().isEmpty() && review.refusal().isEmpty());
        review.show(Call{{1}, {}, test::reviewAddress(test::kReviewer), {}, {}});
        QCOMPARE(review.state(), TransactionReview::Waiting);
        ReviewBook book(nullptr);
        review.setBook(&book);
        QCOMPARE(review.state(), TransactionReview::Waiting);
        QSignalSpy changed(&review, &TransactionReview::changed);
        book.prepare();
        book.prepare();
        QTRY_COMPARE(review.state(), TransactionReview::Said);
        QVERIFY(!changed.isEmpty());
        review.show({});
        QCOMPARE(review.state(), TransactionReview::Empty);
        QCOMPARE(review.fields()->count(), 0);
    }

    /// ENKI's minter is a proxy: where its address comes from is said.
    void enki()
    {
        Rig rig;
        auto& review = rig.review;
        rig.show(1088, test::kMinter, test::enkiStake());
        QCOMPARE(review.state(), TransactionReview::Said);
        QVERIFY(review.isWhole());
        QCOMPARE(review.sentence(), u"Stake 5 METIS for %1, as seMetis, which earns"_qs.arg(
                                        QLatin1String(test::kReviewer)));
        QCOMPARE(review.chain(), u"Metis Andromeda (chain 1088)"_qs);
        QCOMPARE(review.contract(), u"ENKI eMetis minter"_qs);
        QCOMPARE(review.address(), QLatin1String(test::kMinter));
        QVERIFY(review.groupedAddress().startsWith(u"0x2825 4967 "));
        QVERIFY(review.function().endsWith(u"0x8240e79a"));
        QCOMPARE(review.fields()->count(), 4);
        QCOMPARE(at(*review.fields(), 0, ReviewLineModel::LabelRole), u"Stake"_qs);
        QCOMPARE(at(*review.fields(), 0, ReviewLineModel::RawRole), u"5000000000000000000"_qs);
        QCOMPARE(review.warnings().size(), 1);
        QVERIFY(review.warnings().first().contains(u"seMetis.config() at block"));
        QVERIFY(review.origin().contains(u"enki-minter.json"));
        // On another chain the same address is another contract.
        rig.show(1, test::kMinter, test::enkiStake());
        QCOMPARE(review.state(), TransactionReview::Refused);
    }

    void aWizardAddsWhatItHasRead()
    {
        ReviewBook book(nullptr);
        book.set(loadReviewKnowledge({}));
        TransactionReview review;
        review.setBook(&book);
        review.show(Call{{1088}, {}, test::reviewAddress(test::kMinter), {}, test::enkiStake()});
        QCOMPARE(review.state(), TransactionReview::Refused);
        eth::clear::Facts own;
        own.bindings = {{{{1088}, test::reviewAddress(test::kMinter)},
                         QStringLiteral("enki-minter"),
                         QStringLiteral("two nodes")}};
        review.setFacts(own);
        QCOMPARE(review.state(), TransactionReview::Said);
        QVERIFY(review.warnings().first().contains(u"two nodes"));
    }

    void lido()
    {
        Rig rig;
        auto& review = rig.review;
        review.show(readPasted(test::lidoStake())->subject);
        QCOMPARE(review.sentence(), u"Stake 1.078608424000534547 ETH for stETH"_qs);
        QCOMPARE(review.contract(), u"Lido stETH"_qs);
        QCOMPARE(review.chain(), u"Ethereum (chain 1)"_qs);
        const auto& figures = *review.figures();
        QCOMPARE(wordsOf(figures, "Coins sent along"), u"1.078608424000534547 ETH"_qs);
        QCOMPARE(wordsOf(figures, "Nonce"), u"31"_qs);
        QCOMPARE(wordsOf(figures, "Gas limit"), u"92,999"_qs);
        // 92,999 gas at 24.443336323 gwei.
        QVERIFY2(wordsOf(figures, "Fee at most").endsWith(u" ETH"),
                 qPrintable(wordsOf(figures, "Fee at most")));
        QCOMPARE(wordsOf(figures, "Kind of transaction"), u"2 (EIP-1559), not signed yet"_qs);
        QCOMPARE(review.digests()->count(), 2);
        const auto& sent = std::get<TransactionSubject>(review.subject());
        const auto digest = eth::calldataDigest(sent.transaction.data);
        const QString shown = at(*review.digests(), 0, ReviewLineModel::WordsRole);
        QCOMPARE(shown.count(u' '), 14);
        QCOMPARE(QString(shown).remove(u' ').remove(u'\n'),
                 hexDigits({reinterpret_cast<const char*>(digest.bytes.data()), 32}));
        // The selector, and one word.
        QCOMPARE(column(*review.bytes(), ReviewBytesModel::HexRole),
                 QStringList({u"a1903eab"_qs,
                              u"00000000 00000000 00000000 6dc9657c 2d90d57c adffb642 39242d06 "
                              "e6103e43"_qs}));
        QCOMPARE(column(*review.bytes(), ReviewBytesModel::OffsetRole),
                 QStringList({QString(), u"0000"_qs}));
    }

    void metisLock()
    {
        Rig rig;
        auto& review = rig.review;
        review.show(
            TransactionSubject{test::envelope({1}, test::kLockingPool, test::metisLock()), {}, {}});
        QVERIFY(review.sentence().startsWith(u"Lock 20000 METIS for a new sequencer"));
        QVERIFY(review.warnings().isEmpty() && review.isWhole());
        QCOMPARE(wordsOf(*review.figures(), "Fee at most"), u"0.0063 ETH"_qs);
        QCOMPARE(wordsOf(*review.figures(), "Price of gas at most"),
                 u"30 gwei, of it 2 gwei as a tip at most"_qs);
        // Three words, the length of the key, and the key.
        QCOMPARE(review.bytes()->count(), 1 + 3 + 1 + 2);
        // A rollup's fee for data is told; Ethereum has none.
        const auto noteOfFee = [&review] {
            for (const auto& row : review.figures()->rows())
                if (row.label == u"Fee at most")
                    return row.note;
            return QString();
        };
        QVERIFY(noteOfFee().isEmpty());
        review.show(TransactionSubject{
            test::envelope({1088}, test::kSeMetis, test::enkiDeposit()), {}, {}});
        QVERIFY(noteOfFee().contains(u"data"));
    }

    void anUnknownContractIsRefused()
    {
        Rig rig;
        auto& review = rig.review;
        rig.show(1, test::kStranger, test::enkiDeposit());
        QCOMPARE(review.state(), TransactionReview::Refused);
        QVERIFY(!review.isWhole());
        QCOMPARE(review.fields()->count(), 0);
        QVERIFY2(review.refusal().startsWith(u"No descriptor knows this contract"),
                 qPrintable(review.refusal()));
        QVERIFY(review.abiHelps());
        QVERIFY(review.advice().contains(u"ABI"));
        QVERIFY(review.sentence().contains(u"0x6e553f65"));
        QCOMPARE(review.contract(), u"Not known"_qs);
        // Figures, digest and bytes stand there all the same.
        QCOMPARE(review.digests()->count(), 1);
        QCOMPARE(review.bytes()->count(), 3);
        QVERIFY(review.summary().startsWith(u"Refused"));

        // A known contract's unknown function.
        rig.show(1, test::kLockingPool, test::enkiDeposit());
        QVERIFY2(review.refusal().startsWith(u"No words for the function 0x6e553f65"),
                 qPrintable(review.refusal()));
        QCOMPARE(review.contract(), u"Metis LockingPool"_qs);

        review.setAbi(*eth::abi::parseLines({"function other()"}));
        QVERIFY(review.advice().contains(u"0x6e553f65"));
        review.setAbi(*eth::abi::parseLines({"function deposit(uint256 assets, address who)"}));
        QCOMPARE(review.state(), TransactionReview::Said);
        QVERIFY2(!review.isWhole(), "nobody says what it does");
        QCOMPARE(review.sentence(), u"Call deposit(uint256,address)"_qs);
        QCOMPARE(wordsOf(*review.fields(), "assets"), u"12000000000000000000"_qs);
        QVERIFY(review.origin().contains(u"ABI"));
        // Words of a descriptor stand before those of an ABI.
        rig.show(1088, test::kSeMetis, test::enkiDeposit());
        QVERIFY(review.isWhole());
    }

    void brokenCalldataIsRefused()
    {
        Rig rig;
        auto& review = rig.review;
        auto data = test::enkiDeposit();
        data.pop_back();
        rig.show(1088, test::kSeMetis, data);
        QCOMPARE(review.state(), TransactionReview::Refused);
        QVERIFY(!review.abiHelps());
        QVERIFY(!review.advice().isEmpty());
        rig.show(1088, test::kSeMetis, "abc");
        QVERIFY(review.refusal().contains(u"fewer than 4 bytes"));
        QVERIFY(!review.abiHelps());
    }

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

    void aTransfer()
    {
        Rig rig;
        rig.show(10, test::kReviewer, {}, base::Wei::from64(1'500'000'000'000'000'000));
        QCOMPARE(rig.review.sentence(),
                 u"Send 1.5 ETH to %1"_qs.arg(QLatin1String(test::kReviewer)));
        QCOMPARE(rig.review.contract(), u"An account"_qs);
        QVERIFY(rig.review.isWhole());
        QCOMPARE(rig.review.digests()->count(), 0);
        rig.show(424'242, test::kReviewer, {}, base::Wei::from64(5));
        QCOMPARE(rig.review.chain(), u"Chain 424242"_qs);
        QCOMPARE(wordsOf(*rig.review.figures(), "Coins sent along"),
                 u"5 of the coin's smallest unit"_qs);
    }

    /// What hides or turns text round is told by its number, wherever it stands.
    void nothingIsHidden()
    {
        const QString evil = u"a\u202eb\u0007c\u200bd\ne\u2066f"_qs;
        Rig rig;
        auto& review = rig.review;
        review.setAbi(*eth::abi::parseLines({"function note(string text)"}));
        rig.show(1, test::kStranger, test::strangersNote(evil));
        const QString words = wordsOf(*review.fields(), "text");
        QCOMPARE(words, u"\"a⟨U+202E⟩b⟨U+0007⟩c⟨U+200B⟩d⟨U+000A⟩e⟨U+2066⟩f\""_qs);
        QVERIFY(base::isPrintable(words));
        QVERIFY(at(*review.fields(), 0, ReviewLineModel::RawRole).isEmpty());
        // Markup is text.
        rig.show(1, test::kStranger, test::strangersNote(u"<b>%1 %n</b>"_qs));
        QCOMPARE(wordsOf(*review.fields(), "text"), u"\"<b>%1 %n</b>\""_qs);

        auto json = test::permitJson();
        json.replace("Liquid staked Ether 2.0", "Lido\\u202eEvil");
        review.show(readPasted(QString::fromUtf8(json))->subject);
        QCOMPARE(wordsOf(*review.figures(), "Name in the domain"), u"\"Lido⟨U+202E⟩Evil\""_qs);
    }

    void longTextsAndManyLines()
    {
        Rig rig;
        auto& review = rig.review;
        review.setAbi(
            *eth::abi::parseLines({"function note(string text)", "function many(uint256[] all)"}));
        rig.show(1, test::kStranger, test::strangersNote(QString(900'000, u'x')));
        const QString words = wordsOf(*review.fields(), "text");
        QVERIFY2(words.size() < 2200 && words.contains(u"898002"), qPrintable(words.right(90)));
        QCOMPARE(review.bytes()->size(), 4 + 64 + 900'000 + 0);
        QVERIFY(review.bytes()->count() > 28'000);

        const auto item = eth::abi::parseItem("many(uint256[] all)");
        std::vector<eth::abi::Value> values;
        for (quint64 i = 0; i < 400; ++i)
            values.push_back(eth::abi::Value::number(i));
        rig.show(1, test::kStranger,
                 *eth::abi::encodeCall(*item, {eth::abi::Value::list(std::move(values))}));
        auto& fields = *review.fields();
        QCOMPARE(fields.count(), 64);
        QCOMPARE(fields.waiting(), 336);
        fields.showMore();
        QCOMPARE(fields.count(), 320);
        fields.showMore();
        fields.showMore();
        QCOMPARE(fields.count(), 400);
        QCOMPARE(fields.waiting(), 0);
        QCOMPARE(at(fields, 399, ReviewLineModel::WordsRole), u"399"_qs);
    }

    void copies()
    {
        Rig rig;
        rig.show(1088, test::kSeMetis, test::enkiDeposit());
        const auto clipboard = [] { return QGuiApplication::clipboard()->text(); };
        rig.review.copyAddress();
        QCOMPARE(clipboard(), QLatin1String(test::kSeMetis));
        rig.review.copyDigest(0);
        QCOMPARE(clipboard().size(), 66);
        rig.review.copyDigest(7);
        QCOMPARE(clipboard().size(), 66);
        rig.review.copyBytes();
        QCOMPARE(clipboard(), test::reviewHex(test::enkiDeposit()));
    }
};

QTEST_MAIN(TstTransactionReview)
#include "tst_transaction_review.moc"
