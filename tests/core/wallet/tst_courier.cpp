// What becomes of signed bytes at nodes that refuse, lie, stay silent, or are of another chain.
#include "scripted_network.hpp"
#include "signing_fixture.hpp"
#include "wallet/courier.hpp"
#include "wallet/rpc_json.hpp"

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using wallet::Answer;
using wallet::Courier;
using wallet::Shown;

namespace {

const QString kUrl = u"ws://127.0.0.1:1"_s;
const QString kSend = u"eth_sendRawTransaction"_s;
const QString kLook = u"eth_getTransactionByHash"_s;

const test::Key& me()
{
    static const test::Key kKey(test::kFirstKey);
    return kKey;
}

Shown someShown()
{
    return Shown::exactly(test::someTransaction(eth::TransactionType::DynamicFee), me().address);
}

/// Gives what it was told to give, at once.
class ReadySigner final : public wallet::Signer
{
public:
    explicit ReadySigner(base::Clock& clock) : m_clock(clock) {}
    base::Result<Answer> given = Answer{};
    bool maySent = false;
    int asked = 0;

    QString name() const override { return u"ready"_s; }
    bool mayHaveSent() const override { return maySent; }
    wallet::Ask accounts(wallet::Question<std::vector<base::Address>>::Handler handler) override
    {
        return wallet::open<std::vector<base::Address>>(std::move(handler)).ask;
    }
    wallet::Ask sign(const Shown&, wallet::Question<Answer>::Handler handler) override
    {
        ++asked;
        auto [ask, question] = wallet::open<Answer>(std::move(handler));
        wallet::answerSoon<Answer>(question, m_clock, given);
        return std::move(ask);
    }
    wallet::Ask signTypedData(const wallet::TypedQuestion&,
                              wallet::Question<eth::Signature>::Handler handler) override
    {
        return wallet::open<eth::Signature>(std::move(handler)).ask;
    }
    wallet::Ask signMessage(const wallet::MessageQuestion&,
                            wallet::Question<eth::Signature>::Handler handler) override
    {
        return wallet::open<eth::Signature>(std::move(handler)).ask;
    }

private:
    base::Clock& m_clock;
};

/// A courier at a node that can be made to say anything.
struct Rig
{
    Rig()
    {
        node.pushes = false;
        net::RpcConfig config;
        config.requestsPerSecond = 1000;
        client = std::make_unique<net::RpcClient>(
            config, std::move(*network.make({}, {}, {kUrl, {}, true})), clock);
        client->start();
        courier = std::make_unique<Courier>(*client, clock);
        signer.given = Answer{test::signedBy(someShown().transaction, me()), std::nullopt};
        hash = eth::decodeSigned(signer.given->raw)->hash;
    }
    Courier::Outcome deliver()
    {
        std::optional<Courier::Outcome> outcome;
        const wallet::Ask ask = courier->deliver(
            signer, someShown(), [&](Courier::Outcome out) { outcome = std::move(out); });
        for (int i = 0; i < 100 && !outcome; ++i)
            clock.advance(std::chrono::seconds(1));
        if (!outcome)
            qFatal("no outcome");
        return std::move(*outcome);
    }
    QString id() const { return base::toQString(base::toHex(hash)); }
    QString textOfHash() const { return u'"' + id() + u'"'; }
    /// The node has it under its hash.
    std::string known() const
    {
        return QStringLiteral("{\"hash\":\"%1\",\"blockHash\":null}").arg(id()).toStdString();
    }

    base::ManualClock clock;
    test::ScriptedNetwork network{clock};
    test::ScriptedNode& node = network.add(kUrl, std::make_shared<test::ScriptedChain>());
    std::unique_ptr<net::RpcClient> client;
    std::unique_ptr<Courier> courier;
    ReadySigner signer{clock};
    base::Hash32 hash;
};

} // namespace

class tst_Courier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void delivers()
    {
        Rig rig;
        QString sent;
        rig.node.result = [&](const QString& method, const QJsonArray& params) {
            if (method != kSend)
                return std::optional<std::string>();
            sent = params[0].toString();
            return std::optional(rig.textOfHash().toStdString());
        };
        const auto outcome = rig.deliver();
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.text()));
        QVERIFY(outcome->hash == rig.hash && !outcome->bySigner);
        QCOMPARE(sent, wallet::hexOf(rig.signer.given->raw));
    }

    /// Whoever keeps a journal hears the hash before a node has the bytes, and can keep them here.
    void heardBeforeItLeaves()
    {
        for (const bool written : {true, false}) {
            Rig rig;
            int asked = -1;
            std::string raw;
            base::Hash32 hash;
            std::optional<Courier::Outcome> outcome;
            rig.node.result = [&](const QString& method, const QJsonArray&) {
                return method == kSend ? std::optional(rig.textOfHash().toStdString())
                                       : std::optional<std::string>();
            };
            const wallet::Ask ask = rig.courier->deliver(
                rig.signer, someShown(), [&](Courier::Outcome out) { outcome = std::move(out); },
                [&](const base::Hash32& of, std::string_view bytes) -> base::Result<void> {
                    asked = rig.node.asked(kSend);
                    hash = of;
                    raw = bytes;
                    if (written)
                        return {};
                    return base::fail(ErrorKind::Io, u"the disk is full"_s);
                });
            for (int i = 0; i < 100 && !outcome; ++i)
                rig.clock.advance(std::chrono::seconds(1));
            QVERIFY(outcome);
            QCOMPARE(asked, 0);
            QVERIFY(hash == rig.hash);
            QCOMPARE(raw, rig.signer.given->raw);
            QCOMPARE(rig.node.asked(kSend), written ? 1 : 0);
            QCOMPARE(outcome->has_value(), written);
            if (!written)
                QVERIFY(outcome->error().hash == rig.hash && !outcome->error().mayBeOut);
        }
    }

    /// Nobody is asked to sign for a node of another chain.
    void anotherChain()
    {
        Rig rig;
        rig.node.chainId = 1;
        const auto outcome = rig.deliver();
        QVERIFY(!outcome && !outcome.error().mayBeOut);
        QCOMPARE(outcome.error().error.where, u"chainId"_s);
        QCOMPARE(rig.signer.asked, 0);
        QCOMPARE(rig.node.asked(kSend), 0);
    }

    void anotherTransactionDoesNotLeave()
    {
        Rig rig;
        auto tx = someShown().transaction;
        tx.value.limbs[0] += 1;
        rig.signer.given = Answer{test::signedBy(tx, me()), std::nullopt};
        const auto outcome = rig.deliver();
        QVERIFY(!outcome && !outcome.error().mayBeOut);
        QCOMPARE(outcome.error().differences.size(), std::size_t(1));
        QCOMPARE(rig.node.asked(kSend), 0);
    }

    void saysThatItHasIt_data()
    {
        QTest::addColumn<QString>("says");
        for (const char* says :
             {"already known", "Already Known", "ALREADY_KNOWN", "AlreadyKnown, tx is in the pool",
              "Known transaction", "known transaction: 0xabc",
              "Transaction with the same hash was already imported.", "tx already in mempool",
              "transaction already exists",
              "known transaction. transaction with hash 0xabc is already in the system"})
            QTest::newRow(says) << QString::fromLatin1(says);
    }

    void saysThatItHasIt()
    {
        QFETCH(QString, says);
        Rig rig;
        rig.node.error = [&](const QString& method, const QJsonArray&) {
            return method == kSend
                       ? std::optional(QStringLiteral("{\"code\":-32000,\"message\":\"%1\"}")
                                           .arg(says)
                                           .toStdString())
                       : std::nullopt;
        };
        const auto outcome = rig.deliver();
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.text()));
        QVERIFY(outcome->hash == rig.hash);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("result");
        QTest::newRow("nonce") << u"{\"code\":-32000,\"message\":\"nonce too low\"}"_s << QString();
        QTest::newRow("funds") << u"{\"code\":-32003,\"message\":\"insufficient funds\"}"_s
                               << QString();
        QTest::newRow("unknown") << u"{\"code\":-32000,\"message\":\"unknown account\"}"_s
                                 << QString();
        QTest::newRow("another hash") << QString() << u"\"0x%1\""_s.arg(QString(64, u'1'));
        QTest::newRow("no hash") << QString() << u"null"_s;
    }

    /// It was given the signed bytes: whatever it says, they may be out.
    void refuses()
    {
        QFETCH(QString, error);
        QFETCH(QString, result);
        for (const bool has : {false, true}) {
            Rig rig;
            rig.node.error = [&](const QString& method, const QJsonArray&) {
                return method == kSend && !error.isEmpty() ? std::optional(error.toStdString())
                                                           : std::nullopt;
            };
            int looked = 0;
            rig.node.result = [&](const QString& method, const QJsonArray& params) {
                if (method == kSend && !result.isEmpty())
                    return std::optional(result.toStdString());
                if (method != kLook)
                    return std::optional<std::string>();
                if (params[0].toString() != rig.id())
                    qFatal("another hash was looked for");
                // It tells only after a while.
                return std::optional(has && ++looked == 2 ? rig.known() : std::string("null"));
            };
            const auto outcome = rig.deliver();
            QCOMPARE(bool(outcome), has);
            QCOMPARE(rig.node.asked(kLook), has ? 2 : Courier::kOwnLooks);
            if (has) {
                QVERIFY(outcome->hash == rig.hash);
                continue;
            }
            QVERIFY(outcome.error().mayBeOut && outcome.error().hash == rig.hash);
            QVERIFY(!outcome.error().error.hint.isEmpty());
        }
    }

    /// The connection ends when the bytes are on their way.
    void goesAway()
    {
        Rig rig;
        rig.node.result = [&](const QString& method, const QJsonArray&) {
            if (method == kSend)
                rig.node.freeze();
            return std::optional<std::string>();
        };
        const auto outcome = rig.deliver();
        QVERIFY(!outcome && outcome.error().mayBeOut && outcome.error().hash == rig.hash);
    }

    /// Of the looking, too: an object of another transaction is not ours.
    void liesAboutOurs()
    {
        Rig rig;
        rig.node.error = [](const QString& method, const QJsonArray&) {
            return method == kSend ? std::optional<std::string>(R"({"code":-32000,"message":"no"})")
                                   : std::nullopt;
        };
        rig.node.result = [](const QString& method, const QJsonArray&) {
            return method == kLook ? std::optional<std::string>(R"({"hash":"0x00"})")
                                   : std::nullopt;
        };
        const auto outcome = rig.deliver();
        QVERIFY(!outcome && outcome.error().mayBeOut);
    }

    void theSignerSent()
    {
        Rig rig;
        rig.signer.given = Answer{{}, rig.hash};
        const auto outcome = rig.deliver();
        QVERIFY(!outcome && outcome.error().mayBeOut && outcome.error().hash == rig.hash);
        QVERIFY(outcome.error().error.kind == ErrorKind::NotFound);
        QCOMPARE(rig.node.asked(kLook), Courier::kLooks);
        // The node's words for it must hash to what the signer named.
        rig.node.result = [&](const QString& method, const QJsonArray&) {
            return method == kLook ? std::optional(rig.known()) : std::nullopt;
        };
        const auto lied = rig.deliver();
        QVERIFY(!lied && lied.error().mayBeOut);
    }

    void theSignerFails()
    {
        for (const bool may : {false, true}) {
            Rig rig;
            rig.signer.given = base::fail(ErrorKind::Timeout, u"late"_s);
            rig.signer.maySent = may;
            const auto outcome = rig.deliver();
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().mayBeOut, may);
        }
    }

    void withdrawn()
    {
        Rig rig;
        rig.node.error = [](const QString& method, const QJsonArray&) {
            return method == kSend ? std::optional<std::string>(R"({"code":-32000,"message":"no"})")
                                   : std::nullopt;
        };
        int times = 0;
        wallet::Ask ask = rig.courier->deliver(rig.signer, someShown(),
                                               [&](const Courier::Outcome&) { ++times; });
        while (rig.node.asked(kLook) == 0)
            rig.clock.advance(std::chrono::milliseconds(10));
        ask.cancel();
        rig.clock.advance(std::chrono::minutes(1));
        QCOMPARE(times, 0);
        QVERIFY(rig.node.asked(kLook) < Courier::kOwnLooks);
    }
};

QTEST_GUILESS_MAIN(tst_Courier)
#include "tst_courier.moc"
