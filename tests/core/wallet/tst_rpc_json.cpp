// Between our transactions and those of JSON-RPC.
#include "eth/u256.hpp"
#include "signing_fixture.hpp"
#include "wallet/rpc_json.hpp"

using namespace rollscope;
using namespace Qt::StringLiterals;
using eth::TransactionType;

namespace {

const test::Key& me()
{
    static const test::Key kKey(test::kFirstKey);
    return kKey;
}

QString word(const base::Hash32& hash)
{
    return base::toQString(base::toHex(hash));
}

/// As a node would answer eth_getTransactionByHash.
QJsonObject nodeJson(const eth::SignedTransaction& sent)
{
    QJsonObject json = wallet::transactionJson(sent.transaction, sent.sender);
    json[u"input"] = json.take(u"data");
    json[u"hash"] = word(sent.hash);
    json[u"r"] = word(sent.signature.r);
    json[u"s"] = word(sent.signature.s);
    const bool legacy = sent.transaction.type == TransactionType::Legacy;
    json[u"v"] =
        wallet::quantityOf(legacy ? 35 + 2 * sent.transaction.chain->value + sent.signature.yParity
                                  : quint64(sent.signature.yParity));
    return json;
}

} // namespace

class tst_RpcJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quantities()
    {
        QCOMPARE(wallet::quantityOf(base::Wei{}), u"0x0"_s);
        QCOMPARE(wallet::quantityOf(base::Wei::from64(1024)), u"0x400"_s);
        QCOMPARE(wallet::quantityOf(base::Wei{{1, 0, 0, 0xa}}),
                 u"0xa"_s + QString(47, u'0') + u'1');
        QCOMPARE(wallet::hexOf(std::string("\x00\xff", 2)), u"0x00ff"_s);
    }

    void thereAndBack()
    {
        for (const auto type : {TransactionType::Legacy, TransactionType::AccessList,
                                TransactionType::DynamicFee, TransactionType::SetCode}) {
            eth::Transaction tx = test::someTransaction(type);
            if (type == TransactionType::SetCode)
                tx.authorizations = {test::authorizationBy(me(), *tx.to, 8)};
            const auto sent = *eth::signTransaction(tx, me().secret());
            const auto back = wallet::transactionFromJson(nodeJson(sent), sent.hash);
            QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
            QVERIFY(back->transaction == tx);
            QVERIFY(back->sender == me().address);
        }
        // A contract that is created has no receiver; geth says null.
        eth::Transaction tx = test::someTransaction(TransactionType::DynamicFee);
        tx.to.reset();
        const auto sent = *eth::signTransaction(tx, me().secret());
        QJsonObject json = nodeJson(sent);
        QVERIFY(!json.contains(u"to"));
        json[u"to"] = QJsonValue::Null;
        QVERIFY(wallet::transactionFromJson(json, sent.hash));
    }

    void aNodeThatLies()
    {
        const auto sent = *eth::signTransaction(test::someTransaction(TransactionType::DynamicFee),
                                                me().secret());
        const QJsonObject good = nodeJson(sent);
        for (const auto& [field, value] :
             std::initializer_list<std::pair<const char16_t*, QJsonValue>>{
                 {u"value", u"0x1"_s},
                 {u"nonce", u"0x8"_s},
                 {u"to", u"0x00000000000000000000000000000000000000fe"_s},
                 {u"input", u"0x"_s},
                 {u"chainId", u"0x1"_s},
                 {u"gas", u"0x1"_s},
                 {u"maxFeePerGas", u"0xffffffffff"_s}}) {
            QJsonObject json = good;
            json[QStringView(field)] = value;
            const auto read = wallet::transactionFromJson(json, sent.hash);
            QVERIFY(!read);
            QCOMPARE(read.error().where, u"hash"_s);
        }
        for (const char16_t* field :
             {u"nonce", u"gas", u"value", u"input", u"maxFeePerGas", u"r", u"s", u"v"}) {
            QJsonObject json = good;
            json[QStringView(field)] = u"zz"_s;
            const auto read = wallet::transactionFromJson(json, sent.hash);
            QVERIFY(!read);
            QCOMPARE(read.error().where, QString::fromUtf16(field));
        }
        QVERIFY(!wallet::transactionFromJson({}, sent.hash));
    }

    void whatSignersAnswer()
    {
        QCOMPARE(*wallet::rawFromJson(u"0x02ff"_s), std::string("\x02\xff"));
        QCOMPARE(*wallet::rawFromJson(QJsonObject{{u"raw"_s, u"0x02"_s}, {u"tx"_s, {}}}),
                 std::string("\x02"));
        for (const QJsonValue& bad :
             {QJsonValue(), QJsonValue(u"0x"_s), QJsonValue(u"02ff"_s), QJsonValue(u"0x2"_s),
              QJsonValue(7), QJsonValue(QJsonObject()), QJsonValue(QString(3 << 20, u'0'))})
            QVERIFY(!wallet::rawFromJson(bad));
        const QString mine = base::toQString(base::toHex(me().address));
        QVERIFY(wallet::accountsFromJson(QJsonArray{mine})->front() == me().address);
        QVERIFY(!wallet::accountsFromJson(mine));
        QVERIFY(!wallet::accountsFromJson(QJsonArray{mine, 7}));
    }

    void codes()
    {
        using base::ErrorKind;
        QCOMPARE(wallet::rpcCode({ErrorKind::Refused, u"4001: User rejected"_s, {}, {}}), 4001);
        QCOMPARE(wallet::rpcCode({ErrorKind::Refused, u"-32601: no"_s, {}, {}}), -32601);
        QCOMPARE(wallet::rpcCode({ErrorKind::Timeout, u"4001: no"_s, {}, {}}), 0);
        QCOMPARE(wallet::rpcCode({ErrorKind::Refused, u"no"_s, {}, {}}), 0);
    }
};

QTEST_APPLESS_MAIN(tst_RpcJson)
#include "tst_rpc_json.moc"
