// A wallet's EIP-1193 provider, honest and evil, over WebSocket and HTTP, with anvil behind it.
#include "signing_desk.hpp"
#include "wallet/eip1193_signer.hpp"
#include <QJsonDocument>

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using eth::TransactionType;
using test::Heard;
using wallet::Ask;
using wallet::Eip1193Signer;

namespace {

const test::Key& me()
{
    static const test::Key kKey(test::kFirstKey);
    return kKey;
}

const QByteArray kMail = R"({"types":{"Mail":[{"name":"text","type":"string"}]},
"primaryType":"Mail","domain":{"name":"Test","chainId":31337},"message":{"text":"hello"}})";

} // namespace

class TestProviderSigner : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::SigningDesk> m_desk;
    std::unique_ptr<test::PeerScript> m_wallet;
    quint16 m_port = 0;

    std::unique_ptr<Eip1193Signer> signer(const QString& scheme = u"ws"_s, int patienceMs = 20'000,
                                          bool maySend = true)
    {
        wallet::RpcSignerConfig config;
        config.url = scheme + u"://127.0.0.1:"_s + QString::number(m_port);
        config.patience = std::chrono::milliseconds(patienceMs);
        config.maySend = maySend;
        return std::move(*Eip1193Signer::make(config, m_desk->clock()));
    }
    bool setMode(const QJsonObject& mode) { return m_wallet->tell({{u"mode"_s, mode}}, u"mode"_s); }
    wallet::Shown shown(TransactionType type = TransactionType::DynamicFee)
    {
        return m_desk->show(test::someTransaction(type), me());
    }

    /// What the evil signer changes, and the fields that are then complained about.
    static void changes(bool all)
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char* change, const QStringList& fields) {
            QTest::newRow(change) << QString::fromLatin1(change) << fields;
        };
        row("to", {u"to"_s});
        row("value", {u"value"_s});
        row("data", {u"data"_s});
        if (all)
            row("nonce", {u"nonce"_s});
        if (all)
            row("chain", {u"chainId"_s});
        row("gas", {u"gas"_s});
        row("fee", {u"maxFeePerGas"_s});
        row("tip", {u"maxPriorityFeePerGas"_s});
        row("accessList", {u"accessList"_s});
        row("type", {u"type"_s, u"accessList"_s});
        row("account", {u"from"_s});
        row("delegate", {u"type"_s, u"authorizationList"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_PEER(test::PeerKind::Anvil);
        if (!test::PeerScript::available({u"viem"_s, u"ws"_s}))
            QSKIP("skipped: no peers (npm)");
        m_desk = std::make_unique<test::SigningDesk>(test::PeerKind::Anvil);
        QVERIFY2(m_desk->start(), qPrintable(m_desk->node().error()));
        m_wallet = std::make_unique<test::PeerScript>(
            u"signer.mjs"_s, QStringList{u"provider"_s, m_desk->node().httpUrl(),
                                         QString::fromLatin1(test::kFirstKey),
                                         QString::fromLatin1(test::kSecondKey)});
        m_port = m_wallet->start();
        QVERIFY2(m_port != 0, qPrintable(m_wallet->errorText()));
    }

    void honest_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<bool>("sends");
        for (const QString& scheme : {u"ws"_s, u"http"_s})
            for (const bool sends : {false, true})
                QTest::addRow("%s %s", qPrintable(scheme), sends ? "sends" : "signs")
                    << scheme << sends;
    }

    void honest()
    {
        QFETCH(QString, scheme);
        QFETCH(bool, sends);
        QVERIFY(setMode({{u"sends"_s, sends}}));
        const auto wallet = signer(scheme);
        for (const auto type : {TransactionType::Legacy, TransactionType::AccessList,
                                TransactionType::DynamicFee, TransactionType::SetCode}) {
            const auto outcome = m_desk->deliver(*wallet, shown(type));
            QVERIFY2(outcome && *outcome, test::textOf(outcome).constData());
            QCOMPARE((*outcome)->bySigner, sends);
            QVERIFY(m_desk->mined((*outcome)->hash));
        }
        // It was on chain 1, and says who asks.
        QVERIFY(m_wallet->count(u"asked"_s, u"wallet_switchEthereumChain"_s) > 0);
        QCOMPARE(m_wallet->lines().back()[u"origin"].toString(), u"app://rollscope"_s);
    }

    void changed_data() { changes(true); }

    void changed()
    {
        QFETCH(QString, change);
        QFETCH(QStringList, fields);
        QVERIFY(setMode({{u"change"_s, change}}));
        const quint64 head = m_desk->node().headNumber();
        const auto outcome = m_desk->deliver(*signer(), shown());
        QVERIFY(outcome && !*outcome);
        QCOMPARE(test::fieldsOf(outcome), fields);
        QVERIFY(!outcome->error().mayBeOut);
        // Nothing left: no block was made, and nothing waits.
        QCOMPARE(m_desk->node().headNumber(), head);
        const auto pool = m_desk->node().rpc(u"txpool_status"_s).toObject();
        QCOMPARE(pool[u"pending"].toString(), u"0x0"_s);
        QCOMPARE(pool[u"queued"].toString(), u"0x0"_s);
    }

    // Without "chain", which the node itself refuses, and "nonce", which would wait in its pool.
    void changedAndSent_data() { changes(false); }

    void changedAndSent()
    {
        QFETCH(QString, change);
        QFETCH(QStringList, fields);
        QVERIFY(setMode({{u"change"_s, change}, {u"sends"_s, true}}));
        // Where it may not send by itself, it is not asked to.
        const int asked = m_wallet->count(u"asked"_s, u"eth_sendTransaction"_s);
        const auto forbidden = m_desk->deliver(*signer(u"ws"_s, 20'000, false), shown());
        QVERIFY(forbidden && !*forbidden);
        QCOMPARE(m_wallet->count(u"asked"_s, u"eth_sendTransaction"_s), asked);
        // Where it may, what it sent is found out afterwards.
        const auto outcome = m_desk->deliver(*signer(), shown());
        QVERIFY(outcome && !*outcome);
        QCOMPARE(test::fieldsOf(outcome), fields);
        QVERIFY(outcome->error().mayBeOut && outcome->error().hash);
    }

    void refusals_data()
    {
        QTest::addColumn<QJsonObject>("mode");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QJsonObject& mode, const char* said) {
            QTest::newRow(name) << mode << QString::fromLatin1(said);
        };
        row("locked", {{u"locked"_s, true}}, "4001");
        row("refused", {{u"refuses"_s, true}}, "4001");
        row("refused to send", {{u"refuses"_s, true}, {u"sends"_s, true}}, "4001");
        row("another account",
            {{u"offers"_s, QJsonArray{u"0x00000000000000000000000000000000000000ff"_s}}},
            "does not offer");
        row("no accounts", {{u"offers"_s, QJsonArray{}}}, "does not offer");
        row("accounts are garbage", {{u"offers"_s, u"all"_s}}, "list of addresses");
        row("unknown chain", {{u"knows"_s, QJsonArray{1}}}, "4902");
        row("another chain", {{u"stuck"_s, true}}, "chain 1");
        row("garbage", {{u"result"_s, u"0x1234"_s}}, "no valid transaction");
        row("no hex", {{u"result"_s, u"signed!"_s}}, "hex were expected");
        row("null", {{u"result"_s, QJsonValue::Null}}, "hex were expected");
        row("a number", {{u"result"_s, 7}}, "hex were expected");
        row("not JSON", {{u"text"_s, u"<html>"_s}}, "not JSON");
        row("hangs up", {{u"closes"_s, true}, {u"silent"_s, true}}, "");
        row("garbage hash", {{u"sends"_s, true}, {u"sent"_s, u"0x1234"_s}}, "hash was expected");
    }

    void refusals()
    {
        QFETCH(QJsonObject, mode);
        QFETCH(QString, said);
        QVERIFY(setMode(mode));
        const quint64 head = m_desk->node().headNumber();
        const auto wallet = signer();
        const auto outcome = m_desk->deliver(*wallet, shown());
        QVERIFY(outcome && !*outcome);
        QVERIFY2(test::textOf(outcome).contains(said.toUtf8()), test::textOf(outcome).constData());
        QVERIFY(!outcome->error().error.what.isEmpty());
        QCOMPARE(m_desk->node().headNumber(), head);
        // The same signer goes on once the wallet is itself again.
        QVERIFY(setMode({}));
        const auto next = m_desk->deliver(*wallet, shown());
        QVERIFY2(next && *next, test::textOf(next).constData());
    }

    void lateAndNotAtAll()
    {
        // In time, though slow.
        QVERIFY(setMode({{u"lateMs"_s, 300}}));
        const auto slow = m_desk->deliver(*signer(), shown());
        QVERIFY2(slow && *slow, test::textOf(slow).constData());
        // Not at all.
        QVERIFY(setMode({{u"silent"_s, true}}));
        for (const QString& scheme : {u"ws"_s, u"http"_s}) {
            const auto outcome = m_desk->deliver(*signer(scheme, 300), shown());
            QVERIFY(outcome && !*outcome);
            QVERIFY(outcome->error().error.kind == ErrorKind::Timeout);
        }
        // Too late: it signed and sent, and that is told.
        QVERIFY(setMode({{u"lateMs"_s, 600}, {u"sends"_s, true}}));
        const auto wallet = signer(u"ws"_s, 900);
        std::optional<wallet::Answer> late;
        int times = 0;
        wallet->onLate([&](const wallet::Answer& answer) {
            late = answer;
            ++times;
        });
        const auto outcome = m_desk->deliver(*wallet, shown());
        QVERIFY(outcome && !*outcome);
        QVERIFY(outcome->error().error.kind == ErrorKind::Timeout);
        QVERIFY(outcome->error().mayBeOut);
        QTRY_COMPARE(times, 1);
        QVERIFY(late && late->sent);
        QVERIFY(m_desk->mined(*late->sent));
        // Withdrawn by the person, after the wallet was asked to send.
        const auto patient = signer();
        patient->onLate([&](const wallet::Answer&) { ++times; });
        const int asked = m_wallet->count(u"asked"_s, u"eth_sendTransaction"_s);
        Heard<wallet::Answer> heard;
        Ask ask = patient->sign(shown(), heard.handler());
        QTRY_VERIFY(m_wallet->count(u"asked"_s, u"eth_sendTransaction"_s) > asked);
        ask.cancel();
        QTRY_COMPARE(times, 2);
        QCOMPARE(heard.times, 0);
        // Withdrawn before that, it is never asked to.
        ask = patient->sign(shown(), heard.handler());
        ask.cancel();
        QTest::qWait(800);
        QCOMPARE(m_wallet->count(u"asked"_s, u"eth_sendTransaction"_s), asked + 1);
    }

    /// Only a person's 4001 is a no: after any other error it may be out.
    void sentAndSaidItFailed()
    {
        for (const int code : {-32603, -32000, 4100, 4900, 5000}) {
            QVERIFY(setMode({{u"sends"_s, true}, {u"sendsAndFails"_s, code}}));
            const quint64 nonce = m_desk->nonceOf(me().address);
            const auto outcome = m_desk->deliver(*signer(), shown());
            QVERIFY(outcome && !*outcome);
            QVERIFY2(outcome->error().mayBeOut, QByteArray::number(code).constData());
            QVERIFY(!outcome->error().error.hint.isEmpty());
            QTRY_COMPARE(m_desk->nonceOf(me().address), nonce + 1); // it was
        }
        QVERIFY(setMode({{u"sends"_s, true}, {u"refusesToSend"_s, true}}));
        const auto refused = m_desk->deliver(*signer(), shown());
        QVERIFY(refused && !*refused);
        QVERIFY2(!refused->error().mayBeOut, test::textOf(refused).constData());
    }

    /// The no to a question that is over is none to the one that is open.
    void aLateNoIsOfItsOwnQuestion()
    {
        QVERIFY(setMode({{u"sends"_s, true}, {u"refusesToSend"_s, true}, {u"sendLateMs"_s, 2000}}));
        const auto wallet = signer(u"ws"_s, 1500);
        for (int i = 0; i < 2; ++i) {
            const auto outcome = m_desk->deliver(*wallet, shown());
            QVERIFY(outcome && !*outcome);
            QVERIFY(outcome->error().error.kind == ErrorKind::Timeout);
            QVERIFY(outcome->error().mayBeOut);
        }
    }

    /// A question that was withdrawn does not change the wallet's chain any more.
    void withdrawnWhileItsChainIsRead()
    {
        QVERIFY(setMode({{u"slowMs"_s, 300}}));
        const auto wallet = signer();
        const int chains = m_wallet->count(u"asked"_s, u"eth_chainId"_s);
        const int switches = m_wallet->count(u"asked"_s, u"wallet_switchEthereumChain"_s);
        Heard<wallet::Answer> heard;
        Ask ask = wallet->sign(shown(), heard.handler());
        QTRY_VERIFY(m_wallet->count(u"asked"_s, u"eth_chainId"_s) > chains);
        ask.cancel();
        QTest::qWait(700);
        QCOMPARE(m_wallet->count(u"asked"_s, u"wallet_switchEthereumChain"_s), switches);
        QCOMPARE(heard.times, 0);
    }

    void twice()
    {
        QVERIFY(setMode({{u"times"_s, 3}}));
        const auto wallet = signer();
        Heard<wallet::Answer> heard;
        const Ask ask = wallet->sign(shown(), heard.handler());
        QTRY_COMPARE(heard.times, 1);
        QTest::qWait(50);
        QCOMPARE(heard.times, 1);
        QVERIFY(heard.ok());
    }

    void oneQuestionAtATime()
    {
        QVERIFY(setMode({{u"lateMs"_s, 300}}));
        const auto wallet = signer();
        Heard<wallet::Answer> first;
        Heard<wallet::Answer> second;
        const Ask one = wallet->sign(shown(), first.handler());
        const Ask two = wallet->sign(shown(), second.handler());
        QTRY_COMPARE(second.times, 1);
        QVERIFY(second.error().what.contains(u"something else"));
        QTRY_COMPARE(first.times, 1);
        QVERIFY(first.ok());
    }

    void typedData()
    {
        QVERIFY(setMode({}));
        const auto wallet = signer();
        for (const auto& [mode, good] : {std::pair{QJsonObject{}, true},
                                         std::pair{QJsonObject{{u"change"_s, u"typed"_s}}, false},
                                         std::pair{QJsonObject{{u"change"_s, u"account"_s}}, false},
                                         std::pair{QJsonObject{{u"text"_s, u"?"_s}}, false}}) {
            QVERIFY(setMode(mode));
            Heard<eth::Signature> heard;
            const Ask ask = wallet->signTypedData({kMail, me().address, {31337}}, heard.handler());
            QTRY_COMPARE(heard.times, 1);
            QVERIFY2(heard.ok() == good, qPrintable(heard.error().text()));
        }
    }

    /// personal_sign: the text that was asked for, by the account that was asked.
    void messages()
    {
        QVERIFY(setMode({}));
        const auto wallet = signer();
        for (const auto& [mode, good] : {std::pair{QJsonObject{}, true},
                                         std::pair{QJsonObject{{u"change"_s, u"typed"_s}}, false},
                                         std::pair{QJsonObject{{u"change"_s, u"account"_s}}, false},
                                         std::pair{QJsonObject{{u"text"_s, u"?"_s}}, false}}) {
            QVERIFY(setMode(mode));
            Heard<eth::Signature> heard;
            const Ask ask =
                wallet->signMessage({"Rollscope\nhello", me().address}, heard.handler());
            QTRY_COMPARE(heard.times, 1);
            const QString told =
                QString::fromUtf8(QJsonDocument(mode).toJson()) + heard.error().text();
            QVERIFY2(heard.ok() == good, qPrintable(told));
        }
    }

    void nobodyThere()
    {
        wallet::RpcSignerConfig config;
        for (const char16_t* scheme : {u"ws", u"http"}) {
            config.url =
                QString::fromUtf16(scheme) + u"://localhost:"_s + QString::number(test::freePort());
            const auto wallet = Eip1193Signer::make(config, m_desk->clock());
            QVERIFY(wallet);
            Heard<wallet::Answer> heard;
            const Ask ask = (*wallet)->sign(shown(), heard.handler());
            QTRY_COMPARE_WITH_TIMEOUT(heard.times, 1, 10'000);
            QVERIFY(heard.error().kind == ErrorKind::Network);
        }
    }

    void addresses()
    {
        base::RealClock clock;
        const auto refused = [&](const QString& url) {
            wallet::RpcSignerConfig config;
            config.url = url;
            const auto made = Eip1193Signer::make(config, clock);
            return !made && made.error().where == u"url";
        };
        QVERIFY(!refused(u"ws://127.0.0.1:1248"_s));
        QVERIFY(!refused(u"http://[::1]:1248"_s));
        QVERIFY(!refused(u"ws://localhost:1248"_s));
        for (const char16_t* url :
             {u"ws://192.168.1.2:1248", u"wss://wallet.example", u"http://127.0.0.1.evil.example",
              u"http://127.0.0.1@evil.example/", u"ws://me:pw@127.0.0.1:1248", u"file:///wallet",
              u"ws://localhost.example", u"ws://127.999.999.999:1248", u"ws://${HOST}:1248", u"",
              u"ws://", u"ws://0.0.0.0:1248"})
            QVERIFY2(refused(QString::fromUtf16(url)), qPrintable(QString::fromUtf16(url)));
    }
};

QTEST_GUILESS_MAIN(TestProviderSigner)
#include "tst_provider_signer.moc"
