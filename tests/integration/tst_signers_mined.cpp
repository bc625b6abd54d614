// Transactions of types 0, 1, 2 and 4, signed by each signer, are mined by anvil and by hardhat;
// the fee and nonce policy and the tracking of what was sent, on anvil.
#include "signing_desk.hpp"
#include "wallet/account_watch.hpp"
#include "wallet/air_gap.hpp"
#include "wallet/eip1193_signer.hpp"
#include "wallet/local_signer.hpp"
#include "wallet/qr.hpp"
#include "wallet/replacement.hpp"
#include "wallet/rpc_json.hpp"

using namespace rollscope;
using namespace Qt::StringLiterals;
using eth::TransactionType;
using test::Heard;
using test::PeerKind;
using wallet::Ask;
using wallet::Fate;
using wallet::Turn;

namespace {

const test::Key& me()
{
    static const test::Key kKey(test::kFirstKey);
    return kKey;
}

constexpr std::array kTypes{TransactionType::Legacy, TransactionType::AccessList,
                            TransactionType::DynamicFee, TransactionType::SetCode};

/// The text of these pictures of QR codes; empty when one cannot be read.
QByteArray readPictures(const base::Result<std::vector<wallet::Luminance>>& pictures)
{
    wallet::QrText text;
    if (!pictures)
        return {};
    for (const wallet::Luminance& picture : *pictures) {
        const auto parts = wallet::readQr(picture);
        if (!parts)
            return {};
        for (const wallet::QrPart& part : *parts)
            if (!text.take(part))
                return {};
    }
    return text.text();
}

/// Signs on "the other machine": nothing but the parcel is known there, and the answer goes back as
/// a picture.
QByteArray signedElsewhere(const wallet::Parcel& parcel)
{
    const QByteArray asked = readPictures(wallet::makeQr(parcel.text));
    const auto carried = wallet::readUnsignedFile(parcel.file);
    const auto payload = base::bytesFromHex(asked.toLower().toStdString());
    const auto tx = eth::decodeUnsigned(payload.value_or(QByteArray()).toStdString());
    if (!carried || !tx || carried->transaction != *tx)
        return {};
    const std::string raw = test::signedBy(*tx, me());
    return readPictures(wallet::makeQr(wallet::hexOf(raw).toLatin1().toUpper()));
}

} // namespace

class TestSignersMined : public QObject
{
    Q_OBJECT
private:
    template <class T> base::Result<T> wait(Heard<T>& heard)
    {
        if (!QTest::qWaitFor([&] { return heard.times == 1; }, 20'000))
            return base::fail(base::ErrorKind::Timeout, u"no answer"_s);
        return *heard.result;
    }
    wallet::AccountNonces nonces(test::SigningDesk& desk)
    {
        Heard<wallet::AccountNonces> heard;
        const Ask ask = wallet::askNonces(desk.client(), me().address, heard.handler());
        return wait(heard).value_or(wallet::AccountNonces{~0ULL, ~0ULL});
    }
    wallet::FeeQuote fees(test::SigningDesk& desk)
    {
        Heard<wallet::FeeQuote> heard;
        const Ask ask = wallet::askFees(desk.client(), 6, heard.handler());
        const auto quote = wait(heard);
        if (!quote)
            qWarning("%s", qPrintable(quote.error().text()));
        return quote.value_or(wallet::FeeQuote{});
    }
    Turn look(test::SigningDesk& desk, wallet::Tracking& tracking)
    {
        Heard<wallet::Sighting> heard;
        const Ask ask =
            wallet::askSighting(desk.client(), tracking.hash(), me().address, heard.handler());
        const auto sighting = wait(heard);
        if (!sighting)
            qWarning("%s", qPrintable(sighting.error().text()));
        return sighting ? tracking.see(*sighting) : Turn::None;
    }
    /// Signs with the key at hand, verifies, sends.
    std::optional<base::Hash32> send(test::SigningDesk& desk, const eth::Transaction& tx)
    {
        wallet::Courier courier(desk.client(), desk.clock());
        std::optional<wallet::Courier::Outcome> outcome;
        const Ask ask =
            courier.deliver(test::signedBy(tx, me()), wallet::Shown::exactly(tx, me().address),
                            [&](auto out) { outcome = std::move(out); });
        (void)QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000);
        if (!outcome || !*outcome) {
            qWarning("%s", test::textOf(outcome).constData());
            return std::nullopt;
        }
        return (*outcome)->hash;
    }

private Q_SLOTS:
    void mined_data()
    {
        QTest::addColumn<int>("node");
        QTest::addColumn<QString>("signer");
        for (const auto& [kind, name] :
             {std::pair{PeerKind::Anvil, "anvil"}, std::pair{PeerKind::Hardhat, "hardhat"}})
            for (const char* signer : {"key file", "air gap", "provider", "web3signer"})
                QTest::addRow("%s %s", name, signer) << int(kind) << QString::fromLatin1(signer);
    }

    void mined()
    {
        QFETCH(int, node);
        QFETCH(QString, signer);
        REQUIRE_PEER(static_cast<PeerKind>(node));
        if (!test::PeerScript::available({u"viem"_s, u"ws"_s}))
            QSKIP("skipped: no peers (npm)");
        test::SigningDesk desk(static_cast<PeerKind>(node));
        QVERIFY2(desk.start(), qPrintable(desk.node().error()));
        test::PeerScript script(
            u"signer.mjs"_s, {signer, desk.node().httpUrl(), QString::fromLatin1(test::kFirstKey)});
        std::unique_ptr<wallet::Signer> made;
        wallet::AirGapSigner* airGap = nullptr;
        if (signer == u"key file") {
            const auto password = test::secretOf("pässword");
            auto opened = wallet::LocalSigner::make(
                *wallet::makeKeystore(me().secret(), password.bytes(), {1 << 12, 8, 1}),
                me().address,
                [](const QString&, const auto& reply) { reply(test::secretOf("pässword")); },
                desk.clock());
            QVERIFY(opened);
            made = std::move(*opened);
        } else if (signer == u"air gap") {
            auto gap = std::make_unique<wallet::AirGapSigner>(
                std::vector{me().address},
                [&](const wallet::Parcel& parcel) {
                    const auto taken = airGap->bring(signedElsewhere(parcel));
                    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().text()));
                },
                desk.clock());
            airGap = gap.get();
            made = std::move(gap);
        } else {
            wallet::RpcSignerConfig config;
            const quint16 port = script.start();
            QVERIFY2(port != 0, qPrintable(script.errorText()));
            config.url = u"http://127.0.0.1:"_s + QString::number(port);
            if (signer == u"provider")
                made = std::move(*wallet::Eip1193Signer::make(config, desk.clock()));
            else
                made = std::move(*wallet::Web3Signer::make(config, desk.clock()));
        }
        for (const auto type : kTypes) {
            const auto shown = desk.show(test::someTransaction(type), me());
            const auto outcome = desk.deliver(*made, shown);
            QVERIFY2(outcome && *outcome, test::textOf(outcome).constData());
            QVERIFY(desk.mined((*outcome)->hash));
            QVERIFY((*outcome)->transaction.transaction == shown.transaction);
        }
        // The authorization of type 4 did what it says.
        const QString code =
            desk.node()
                .rpc(u"eth_getCode"_s, {base::toQString(base::toHex(me().address)), u"latest"_s})
                .toString();
        QCOMPARE(code, QString(u"0xef0100"_s + QString(38, u'0') + u"ff"));
    }

    void web3signer()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        if (!test::PeerScript::available({u"viem"_s, u"ws"_s}))
            QSKIP("skipped: no peers (npm)");
        test::SigningDesk desk(PeerKind::Anvil);
        QVERIFY2(desk.start(), qPrintable(desk.node().error()));
        // A server with its methods: Web3Signer itself needs Java and does not run here.
        test::PeerScript script(u"signer.mjs"_s, {u"web3signer"_s, desk.node().httpUrl(),
                                                  QString::fromLatin1(test::kFirstKey),
                                                  QString::fromLatin1(test::kSecondKey)});
        const quint16 port = script.start();
        QVERIFY2(port != 0, qPrintable(script.errorText()));
        wallet::RpcSignerConfig config;
        config.url = u"http://127.0.0.1:"_s + QString::number(port);
        config.patience = std::chrono::milliseconds(600);
        const auto signer = std::move(*wallet::Web3Signer::make(config, desk.clock()));
        Heard<std::vector<base::Address>> accounts;
        Ask ask = signer->accounts(accounts.handler());
        QVERIFY(wait(accounts));
        QCOMPARE((*accounts.result)->size(), std::size_t(2));

        const auto shown = desk.show(test::someTransaction(TransactionType::DynamicFee), me());
        for (const auto& [mode, said] :
             {std::pair{QJsonObject{{u"change"_s, u"to"_s}}, "to"},
              std::pair{QJsonObject{{u"change"_s, u"value"_s}}, "value"},
              std::pair{QJsonObject{{u"change"_s, u"chain"_s}}, "chainId"},
              std::pair{QJsonObject{{u"change"_s, u"account"_s}}, "from"},
              std::pair{QJsonObject{{u"result"_s, u"0x00"_s}}, "no valid transaction"},
              std::pair{QJsonObject{{u"silent"_s, true}}, "in time"},
              std::pair{QJsonObject{{u"text"_s, u"oops"_s}}, "not JSON"}}) {
            QVERIFY(script.tell({{u"mode"_s, mode}}, u"mode"_s));
            const auto outcome = desk.deliver(*signer, shown);
            QVERIFY(outcome && !*outcome);
            QVERIFY2(test::textOf(outcome).contains(said), test::textOf(outcome).constData());
            QCOMPARE(desk.nonceOf(me().address), shown.transaction.nonce);
        }
        QVERIFY(script.tell({{u"mode"_s, QJsonObject{{u"object"_s, true}}}}, u"mode"_s));
        const auto outcome = desk.deliver(*signer, shown);
        QVERIFY2(outcome && *outcome, test::textOf(outcome).constData());

        const QByteArray mail = R"({"types":{"Mail":[{"name":"text","type":"string"}]},
"primaryType":"Mail","domain":{"name":"Test","chainId":31337},"message":{"text":"hello"}})";
        Heard<eth::Signature> typed;
        ask = signer->signTypedData({mail, me().address, {31337}}, typed.handler());
        QVERIFY2(wait(typed), qPrintable(typed.error().text()));
        Heard<eth::Signature> message;
        ask = signer->signMessage({"hello", me().address}, message.handler());
        QVERIFY2(wait(message), qPrintable(message.error().text()));

        // Elsewhere only with TLS.
        for (const char16_t* url : {u"http://signer.example:9000", u"ws://10.0.0.1:9000"}) {
            config.url = QString::fromUtf16(url);
            QCOMPARE(wallet::Web3Signer::make(config, desk.clock()).error().where, u"url"_s);
        }
        config.url = u"https://signer.example:9000"_s;
        QVERIFY(wallet::Web3Signer::make(config, desk.clock()));
    }

    void feesReplacementsAndReorgs()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        test::SigningDesk desk(PeerKind::Anvil);
        QVERIFY2(desk.start(), qPrintable(desk.node().error()));
        const auto rpc = [&](const char16_t* method, const QJsonArray& params = {}) {
            return desk.node().rpc(QString::fromUtf16(method), params);
        };
        rpc(u"anvil_mine", {u"0x5"_s});
        rpc(u"evm_setAutomine", {false});
        const auto quote = fees(desk);
        QVERIFY(quote.baseFee != base::Wei{});
        eth::Transaction tx = test::someTransaction(TransactionType::DynamicFee, 0);
        QVERIFY(wallet::applyFees(tx, quote, wallet::Speed::Normal));
        tx.maxPriorityFeePerGas = base::Wei::from64(1'000'000'000);
        tx.maxFeePerGas = test::gwei(10);

        const auto first = send(desk, tx);
        QVERIFY(first);
        QCOMPARE(nonces(desk).waiting(), quint64(1));
        QCOMPARE(nonces(desk).next(), quint64(1));
        wallet::Tracking slow(*first, tx.nonce);
        QVERIFY(look(desk, slow) == Turn::None);
        QVERIFY(slow.fate() == Fate::Pending);

        // Another one at the same price is not taken, what speedUp() made is.
        eth::Transaction equal = tx;
        equal.value = {};
        QVERIFY(!wallet::checkReplaces(tx, equal));
        QVERIFY(!send(desk, equal));
        const auto faster = wallet::speedUp(tx, fees(desk), wallet::Speed::Fast);
        QVERIFY2(faster, faster ? "" : qPrintable(faster.error().text()));
        const auto second = send(desk, *faster);
        QVERIFY(second);
        const auto gone = wallet::cancelling(*faster, me().address, wallet::kTransferGas,
                                             fees(desk), wallet::Speed::Fast);
        QVERIFY(gone);
        const auto third = send(desk, *gone);
        QVERIFY(third);
        wallet::Tracking cancelled(*third, tx.nonce);
        rpc(u"anvil_mine", {u"0x1"_s});
        QVERIFY(look(desk, cancelled) == Turn::Included);
        QVERIFY(cancelled.fate() == Fate::Included);
        QVERIFY(look(desk, slow) == Turn::None);
        QVERIFY(look(desk, slow) == Turn::Replaced);

        // A reorg takes it out of its block.
        rpc(u"anvil_reorg", {1, QJsonArray{}});
        QVERIFY(look(desk, cancelled) == Turn::DroppedOut);
        QCOMPARE(cancelled.reorgs(), 1);
        QVERIFY(!cancelled.inclusion());
        if (cancelled.fate() == Fate::Unknown)
            QVERIFY(send(desk, *gone));
        rpc(u"anvil_mine", {u"0x1"_s});
        QVERIFY(look(desk, cancelled) == Turn::Included);
        rpc(u"anvil_mine", {u"0x60"_s});
        QVERIFY(look(desk, cancelled) == Turn::Confirmed);
        QVERIFY(cancelled.fate() == Fate::Final);
    }

    void aNodeAsksForATenthMore()
    {
        REQUIRE_PEER(PeerKind::Hardhat);
        test::SigningDesk desk(PeerKind::Hardhat);
        QVERIFY2(desk.start(), qPrintable(desk.node().error()));
        desk.node().rpc(u"evm_setAutomine"_s, {false});
        for (const auto type : {TransactionType::Legacy, TransactionType::DynamicFee}) {
            eth::Transaction pending =
                test::someTransaction(type, desk.nonceOf(me().address) + quint64(type) / 2);
            QVERIFY(send(desk, pending));
            wallet::FeeQuote cheap; // so that the least that replaces is what is offered
            auto enough = *wallet::speedUp(pending, cheap, wallet::Speed::Slow);
            eth::Transaction little = enough;
            base::Wei& price =
                type == TransactionType::Legacy ? little.gasPrice : little.maxFeePerGas;
            price.limbs[0] -= 1;
            QVERIFY(!wallet::checkReplaces(pending, little));
            QVERIFY(!send(desk, little));
            QVERIFY(send(desk, enough));
        }
    }
};

QTEST_GUILESS_MAIN(TestSignersMined)
#include "tst_signers_mined.moc"
