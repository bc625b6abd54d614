// The signer that holds a key file, and the one that holds nothing.
#include "signing_fixture.hpp"
#include "wallet/local_signer.hpp"
#include "wallet/verifier.hpp"

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using eth::TransactionType;
using test::Heard;
using wallet::Ask;
using wallet::LocalSigner;

namespace {

constexpr wallet::ScryptCost kCheap{2, 8, 1};

const test::Key& me()
{
    static const test::Key kKey(test::kFirstKey);
    return kKey;
}

QByteArray keyFile(const test::Key& key = me())
{
    const wallet::Secret password = test::secretOf("correct");
    return *wallet::makeKeystore(key.secret(), password.bytes(), kCheap);
}

wallet::PasswordPrompt typing(const std::string& password)
{
    return [password](const QString&, const auto& reply) { reply(test::secretOf(password)); };
}

wallet::Shown someShown()
{
    return wallet::Shown::exactly(test::someTransaction(TransactionType::DynamicFee), me().address);
}

const QByteArray kMail = R"({"types":{"Mail":[{"name":"text","type":"string"}]},
"primaryType":"Mail","domain":{"name":"Test","chainId":31337},"message":{"text":"hello"}})";

} // namespace

class tst_LocalSigner : public QObject
{
    Q_OBJECT
private:
    base::RealClock m_clock;

    std::unique_ptr<LocalSigner> signerWith(wallet::PasswordPrompt prompt)
    {
        return std::move(*LocalSigner::make(keyFile(), me().address, std::move(prompt), m_clock));
    }

private Q_SLOTS:
    void signsWhatWasShown()
    {
        const auto signer = signerWith(typing("correct"));
        for (const auto type : {TransactionType::Legacy, TransactionType::AccessList,
                                TransactionType::DynamicFee, TransactionType::SetCode}) {
            wallet::Shown shown = wallet::Shown::exactly(test::someTransaction(type), me().address);
            if (type == TransactionType::SetCode) {
                shown.transaction.authorizations = {test::authorizationBy(me(), me().address, 8)};
                shown.authorizationsAgreed = true;
            }
            Heard<wallet::Answer> heard;
            const Ask ask = signer->sign(shown, heard.handler());
            QCOMPARE(heard.times, 0); // never inside the call
            QTRY_COMPARE(heard.times, 1);
            QVERIFY2(heard.ok(), qPrintable(heard.error().text()));
            QVERIFY(wallet::verify(shown, (*heard.result)->raw));
            QVERIFY(!(*heard.result)->sent);
        }
    }

    void passwords()
    {
        Heard<wallet::Answer> wrong;
        const auto guess = signerWith(typing("wrong"));
        const Ask first = guess->sign(someShown(), wrong.handler());
        QTRY_COMPARE(wrong.times, 1);
        QVERIFY(wrong.error().kind == ErrorKind::Refused);

        Heard<wallet::Answer> none;
        const auto silent =
            signerWith([](const QString&, const auto& reply) { reply(std::nullopt); });
        const Ask second = silent->sign(someShown(), none.handler());
        QCOMPARE(none.times, 0);
        QTRY_COMPARE(none.times, 1);
        QVERIFY(none.error().kind == ErrorKind::Refused);
    }

    void lateAndTwice()
    {
        std::function<void(std::optional<wallet::Secret>)> type;
        const auto signer = signerWith([&](const QString&, const auto& reply) { type = reply; });
        Heard<wallet::Answer> heard;
        Ask ask = signer->sign(someShown(), heard.handler());
        type(test::secretOf("correct"));
        type(test::secretOf("correct"));
        type(std::nullopt);
        QTRY_COMPARE(heard.times, 1);
        QVERIFY(heard.ok());
        type(test::secretOf("correct"));

        // Withdrawn before the password, and while the key is derived.
        Heard<wallet::Answer> dropped;
        ask = signer->sign(someShown(), dropped.handler());
        ask.cancel();
        type(test::secretOf("correct"));
        ask = signer->sign(someShown(), dropped.handler());
        type(test::secretOf("correct"));
        ask = Ask();
        QTest::qWait(50);
        QCOMPARE(dropped.times, 0);
        QCOMPARE(heard.times, 1);
    }

    void oneQuestionAtATimeAndNotForEver()
    {
        std::function<void(std::optional<wallet::Secret>)> type;
        int prompts = 0;
        const auto signer = signerWith([&](const QString&, const auto& reply) {
            ++prompts;
            type = reply;
        });
        Heard<wallet::Answer> first, second;
        Heard<eth::Signature> typed;
        Ask one = signer->sign(someShown(), first.handler());
        const Ask two = signer->sign(someShown(), second.handler());
        const Ask three = signer->signTypedData({kMail, me().address, {31337}}, typed.handler());
        QTRY_COMPARE(second.times + typed.times, 2);
        QVERIFY(second.error().kind == ErrorKind::Refused &&
                second.error().what.contains(u"something else"));
        QVERIFY(typed.error().kind == ErrorKind::Refused);
        QCOMPARE(prompts, 1);
        type(test::secretOf("correct"));
        QTRY_COMPARE(first.times, 1);
        QVERIFY(first.ok());
        // Nobody types: it ends, and what is typed then is for nobody.
        signer->setPatience(std::chrono::milliseconds(30));
        Heard<wallet::Answer> late;
        one = signer->sign(someShown(), late.handler());
        QTRY_COMPARE(late.times, 1);
        QVERIFY(late.error().kind == ErrorKind::Timeout);
        type(test::secretOf("correct"));
        QTest::qWait(50);
        QCOMPARE(late.times, 1);
        QCOMPARE(prompts, 2);
    }

    void theSignerMayGoFirst()
    {
        std::function<void(std::optional<wallet::Secret>)> type;
        Heard<wallet::Answer> heard;
        Ask ask;
        {
            const auto signer =
                signerWith([&](const QString&, const auto& reply) { type = reply; });
            ask = signer->sign(someShown(), heard.handler());
            type(test::secretOf("correct"));
        }
        type(test::secretOf("correct"));
        QTest::qWait(20);
        QCOMPARE(heard.times, 0);
    }

    void otherAccounts()
    {
        const test::Key other(test::kSecondKey);
        QVERIFY(!LocalSigner::make(keyFile(other), me().address, typing("correct"), m_clock));
        // A file that names nobody is found out when it is opened.
        QByteArray unnamed = keyFile(other);
        const qsizetype at = unnamed.indexOf("\"address\"");
        unnamed.replace(at, 9, "\"ignored\"");
        const auto signer = LocalSigner::make(unnamed, me().address, typing("correct"), m_clock);
        QVERIFY(signer);
        Heard<wallet::Answer> heard;
        Ask ask = (*signer)->sign(someShown(), heard.handler());
        QTRY_COMPARE(heard.times, 1);
        QCOMPARE(heard.error().where, u"account"_s);

        Heard<wallet::Answer> asked;
        wallet::Shown shown = someShown();
        shown.from = other.address;
        ask = signerWith(typing("correct"))->sign(shown, asked.handler());
        QTest::qWait(1);
        const auto mine = signerWith(typing("correct"));
        ask = mine->sign(shown, asked.handler());
        QTRY_COMPARE(asked.times, 1);
        QCOMPARE(asked.error().where, u"from"_s);
    }

    void refusesWhatIsNoTransaction()
    {
        const auto signer = signerWith([](const QString&, const auto&) { QFAIL("asked"); });
        wallet::Shown shown = someShown();
        shown.transaction.chain.reset();
        Heard<wallet::Answer> heard;
        const Ask ask = signer->sign(shown, heard.handler());
        QTRY_COMPARE(heard.times, 1);
        QCOMPARE(heard.error().where, u"chainId"_s);
    }

    void typedData()
    {
        const auto signer = signerWith(typing("correct"));
        Heard<eth::Signature> heard;
        Ask ask = signer->signTypedData({kMail, me().address, {31337}}, heard.handler());
        QTRY_COMPARE(heard.times, 1);
        QVERIFY2(heard.ok(), qPrintable(heard.error().text()));
        const auto data = *eth::parseTypedData(kMail);
        const eth::Signature& signature = **heard.result;
        std::string bytes(reinterpret_cast<const char*>(signature.r.bytes.data()), 32);
        bytes.append(reinterpret_cast<const char*>(signature.s.bytes.data()), 32);
        bytes += static_cast<char>(27 + signature.yParity);
        const std::string hex =
            base::toHex(std::span(reinterpret_cast<const quint8*>(bytes.data()), bytes.size()));
        QVERIFY(wallet::verifyTypedSignature(data, me().address, hex));
        QCOMPARE(wallet::verifyTypedSignature(data, test::Key(test::kSecondKey).address, hex)
                     .error()
                     .where,
                 u"signature"_s);
        QCOMPARE(wallet::verifyTypedSignature(data, me().address, hex.substr(0, 130) + "05")
                     .error()
                     .where,
                 u"v"_s);
        QVERIFY(!wallet::verifyTypedSignature(data, me().address, "0x"));

        // Of another chain, or of every chain.
        for (const auto& [from, to] :
             {std::pair{"31337", "1"}, std::pair{",\"chainId\":31337", ""}}) {
            Heard<eth::Signature> refused;
            QByteArray json = kMail;
            json.replace(from, to);
            ask = signer->signTypedData({json, me().address, {31337}}, refused.handler());
            QTRY_COMPARE(refused.times, 1);
            QCOMPARE(refused.error().where, u"domain.chainId"_s);
        }
    }

    void messages()
    {
        const auto signer = signerWith(typing("correct"));
        const wallet::MessageQuestion asked{"hello", me().address};
        Heard<eth::Signature> heard;
        Ask ask = signer->signMessage(asked, heard.handler());
        QTRY_COMPARE(heard.times, 1);
        QVERIFY2(heard.ok(), qPrintable(heard.error().text()));
        const std::string hex = wallet::signatureHex(**heard.result);
        const auto fits = [&](const wallet::MessageQuestion& one) {
            return wallet::verifySignature(wallet::messageHash(one), one.account, hex, u"text"_s);
        };
        QVERIFY(fits(asked));
        const base::Address other = test::Key(test::kSecondKey).address;
        QCOMPARE(fits({"hello!", me().address}).error().where, u"signature"_s);
        QCOMPARE(fits({"hello", other}).error().where, u"signature"_s);

        // Nobody is asked for the password of another account.
        const auto strict = signerWith([](const QString&, const auto&) { QFAIL("asked"); });
        Heard<eth::Signature> refused;
        ask = strict->signMessage({"hello", other}, refused.handler());
        QTRY_COMPARE(refused.times, 1);
        QCOMPARE(refused.error().where, u"from"_s);
        wallet::WatchSigner watched({me().address}, m_clock);
        Heard<eth::Signature> nobody;
        ask = watched.signMessage(asked, nobody.handler());
        QTRY_COMPARE(nobody.times, 1);
        QVERIFY(nobody.error().kind == ErrorKind::Refused);
    }

    void watchOnly()
    {
        wallet::WatchSigner signer({me().address}, m_clock);
        Heard<std::vector<base::Address>> accounts;
        const Ask first = signer.accounts(accounts.handler());
        Heard<wallet::Answer> heard;
        const Ask second = signer.sign(someShown(), heard.handler());
        Heard<eth::Signature> typed;
        const Ask third = signer.signTypedData({kMail, me().address, {31337}}, typed.handler());
        QTRY_COMPARE(accounts.times + heard.times + typed.times, 3);
        QVERIFY(accounts.ok() && (*accounts.result)->front() == me().address);
        QVERIFY(heard.error().kind == ErrorKind::Refused);
        QVERIFY(typed.error().kind == ErrorKind::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_LocalSigner)
#include "tst_local_signer.moc"
