// Fees from the history of blocks, data fees of rollups, and what replaces what.
#include "eth/abi.hpp"
#include "eth/u256.hpp"
#include "signing_fixture.hpp"
#include "wallet/data_fee.hpp"
#include "wallet/replacement.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Wei;
using eth::TransactionType;
using wallet::FeeCaps;
using wallet::FeeQuote;
using wallet::Speed;

namespace {

QJsonValue json(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

constexpr auto kHistory = R"({"oldestBlock":"0x10",
  "baseFeePerGas":["0x64","0x65","0x66","0x40"],"gasUsedRatio":[0.5,0,1],
  "reward":[["0x1","0x5","0x9"],["0x0","0x0","0x0"],["0x3","0x7","0x20"]]})";

FeeQuote quoteOf(quint64 base, quint64 tip)
{
    FeeQuote quote;
    quote.baseFee = quote.worstBaseFee = Wei::from64(base);
    quote.tips.fill(Wei::from64(tip));
    return quote;
}

eth::Transaction pendingAt(TransactionType type, quint64 price, quint64 tip = 0)
{
    eth::Transaction tx = test::someTransaction(type);
    if (type <= TransactionType::AccessList) {
        tx.gasPrice = Wei::from64(price);
    } else {
        tx.maxFeePerGas = Wei::from64(price);
        tx.maxPriorityFeePerGas = Wei::from64(tip);
    }
    return tx;
}

} // namespace

class tst_Fees : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotes()
    {
        const auto history = wallet::readFeeHistory(json(kHistory));
        QVERIFY2(history, history ? "" : qPrintable(history.error().text()));
        QCOMPARE(history->oldestBlock, quint64(16));
        const auto quote = wallet::quoteFees(*history, 3);
        QVERIFY(quote);
        QVERIFY(quote->baseFee == Wei::from64(64));
        // 64 · 9/8 = 72, · 9/8 = 81, · 9/8 = 91.125, rounded up.
        QVERIFY(quote->worstBaseFee == Wei::from64(92));
        QCOMPARE(quote->blocksSeen, 2); // the empty block says nothing about tips
        QVERIFY(quote->tip(Speed::Slow) == Wei::from64(1));
        QVERIFY(quote->tip(Speed::Normal) == Wei::from64(5));
        QVERIFY(quote->tip(Speed::Fast) == Wei::from64(9));
        QVERIFY(wallet::quoteFees(*history, 0)->worstBaseFee == Wei::from64(64));
        QVERIFY(!wallet::quoteFees(*history, -1));
        QVERIFY(!wallet::quoteFees(*history, 101));
    }

    void theBaseFeeGrowsAsTheProtocolSays()
    {
        // A full block (twice its target) adds base fee / 8, at least 1 (EIP-1559).
        wallet::FeeHistory history;
        history.baseFees = {Wei::from64(7), Wei::from64(7)};
        history.gasUsedRatio = {1};
        history.tips = {{}};
        quint64 fee = 7;
        for (int blocks = 1; blocks <= 40; ++blocks) {
            fee += std::max<quint64>(fee / 8, 1);
            const auto quote = wallet::quoteFees(history, blocks);
            QVERIFY(eth::toU256(quote->worstBaseFee) >= eth::U256(fee));
        }
        history.baseFees.back() = Wei{{~0ULL, ~0ULL, ~0ULL, ~0ULL}};
        QVERIFY(wallet::quoteFees(history, 1).error().kind == ErrorKind::Protocol);
    }

    void badHistory_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* from, const char* to, const char* field) {
            QTest::addRow("%s -> %s", from, to)
                << QByteArray(from) << QByteArray(to) << QString::fromLatin1(field);
        };
        row(R"("0x10")", "16", "oldestBlock");
        row(R"(["0x64",)", "[", "baseFeePerGas");
        row(R"("0x66")", R"("66")", "baseFeePerGas");
        row("[0.5,0,1]", "[]", "gasUsedRatio");
        row("0.5", "-1", "gasUsedRatio");
        row("0.5", "\"half\"", "gasUsedRatio");
        row(R"(["0x1","0x5","0x9"])", R"(["0x1","0x5"])", "reward");
        row(R"(["0x1","0x5","0x9"])", R"(["0x9","0x5","0x1"])", "reward");
        row(R"("reward")", R"("rewards")", "reward");
    }

    void badHistory()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, field);
        QByteArray text = kHistory;
        QVERIFY(text.contains(from));
        text.replace(from, to);
        const auto read = wallet::readFeeHistory(json(text.constData()));
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::Protocol);
        QCOMPARE(read.error().where, field);
    }

    void applied()
    {
        for (const auto type :
             {TransactionType::Legacy, TransactionType::AccessList, TransactionType::DynamicFee}) {
            eth::Transaction tx = test::someTransaction(type);
            QVERIFY(wallet::applyFees(tx, quoteOf(100, 7), Speed::Normal));
            QVERIFY(tx.feeCap() == Wei::from64(107));
            QVERIFY(eth::checkRules(tx));
        }
        const eth::Transaction before = test::someTransaction(TransactionType::DynamicFee);
        const auto refused = [&](const FeeCaps& caps, const Wei& dataFee = {}) {
            eth::Transaction tx = before;
            const auto fine = wallet::applyFees(tx, quoteOf(100, 7), Speed::Normal, caps, dataFee);
            return !fine && tx == before ? fine.error().where : u"-"_s;
        };
        const auto wei = [](quint64 n) { return Wei::from64(n); };
        QCOMPARE(refused({wei(106), {}, {}}), u"maxFeePerGas"_s);
        QCOMPARE(refused({{}, wei(6), {}}), u"maxPriorityFeePerGas"_s);
        QCOMPARE(refused({{}, {}, wei(100'000 * 107 - 1)}), u"fee"_s);
        QCOMPARE(refused({{}, {}, wei(100'000 * 107)}, wei(1)), u"fee"_s); // the data fee counts
        QCOMPARE(refused({wei(107), wei(7), wei(100'000 * 107)}), u"-"_s);
        QVERIFY(wallet::passesShare(wei(51), wei(1000)));
        QVERIFY(!wallet::passesShare(wei(50), wei(1000)));
    }

    void replacement()
    {
        // At least 10 % on both, as geth counts it.
        const auto pending = pendingAt(TransactionType::DynamicFee, 100, 10);
        const auto verdict = [&](quint64 price, quint64 tip) {
            const auto fine =
                wallet::checkReplaces(pending, pendingAt(TransactionType::DynamicFee, price, tip));
            return fine ? QString() : fine.error().where;
        };
        QCOMPARE(verdict(110, 11), QString());
        QCOMPARE(verdict(109, 11), u"maxFeePerGas"_s);
        QCOMPARE(verdict(200, 10), u"maxPriorityFeePerGas"_s);
        // Odd prices are rounded up: 110 % of 105 is 115.5.
        const auto odd = pendingAt(TransactionType::Legacy, 105);
        QVERIFY(!wallet::checkReplaces(odd, pendingAt(TransactionType::Legacy, 115)));
        QVERIFY(wallet::checkReplaces(odd, pendingAt(TransactionType::Legacy, 116)));
        // Nothing plus a tenth is nothing: one more is asked for.
        QVERIFY(!wallet::checkReplaces(pendingAt(TransactionType::Legacy, 0),
                                       pendingAt(TransactionType::Legacy, 0)));
        auto other = pendingAt(TransactionType::DynamicFee, 200, 20);
        other.nonce = 8;
        QCOMPARE(wallet::checkReplaces(pending, other).error().where, u"nonce"_s);
        other.nonce = 7;
        other.chain->value = 1;
        QCOMPARE(wallet::checkReplaces(pending, other).error().where, u"chainId"_s);
    }

    void speedUpAndCancel()
    {
        const test::Key me(test::kFirstKey);
        for (const auto type :
             {TransactionType::Legacy, TransactionType::AccessList, TransactionType::DynamicFee}) {
            const auto pending = pendingAt(type, 1000, 50);
            // The market is below, and the market is far above.
            for (const auto& quote : {quoteOf(10, 1), quoteOf(9000, 700)}) {
                const auto faster = wallet::speedUp(pending, quote, Speed::Fast);
                QVERIFY2(faster, faster ? "" : qPrintable(faster.error().text()));
                QVERIFY(wallet::checkReplaces(pending, *faster));
                QVERIFY(eth::checkRules(*faster));
                QVERIFY(faster->data == pending.data && faster->to == pending.to &&
                        faster->value == pending.value);
                // As it was estimated: a rollup may ask for more than Ethereum does.
                const auto nitro =
                    wallet::cancelling(pending, me.address, 90'000, quote, Speed::Fast);
                QVERIFY(nitro && nitro->gasLimit == 90'000);
                QVERIFY(!wallet::cancelling(pending, me.address, 20'999, quote, Speed::Fast));
                const auto gone = wallet::cancelling(pending, me.address, wallet::kTransferGas,
                                                     quote, Speed::Fast);
                QVERIFY(gone);
                QVERIFY(wallet::checkReplaces(pending, *gone));
                QVERIFY(gone->to == me.address && gone->value == Wei{} && gone->data.empty());
                QCOMPARE(gone->gasLimit, quint64(21'000));
                QCOMPARE(gone->nonce, pending.nonce);
            }
            const auto cheap = wallet::speedUp(pending, quoteOf(10, 1), Speed::Fast);
            QVERIFY(cheap->feeCap() == Wei::from64(1100)); // not more than is needed
            const auto capped =
                wallet::speedUp(pending, quoteOf(10, 1), Speed::Fast, {Wei::from64(1099), {}, {}});
            QVERIFY(!capped);
            QCOMPARE(capped.error().where, u"maxFeePerGas"_s);
        }
    }

    void dataFees()
    {
        registry::ChainSpec chain;
        const test::Key me(test::kFirstKey);
        const auto tx = test::someTransaction(TransactionType::DynamicFee);
        using wallet::DataFeeSource;
        const auto ask = [&](registry::Dialect dialect) {
            chain.dialect = dialect;
            return wallet::dataFeeQuestion(chain, tx, me.address);
        };
        for (const auto& [dialect, oracle] :
             {std::pair{registry::Dialect::OpStack, "0x420000000000000000000000000000000000000F"},
              std::pair{registry::Dialect::Ovm, "0x420000000000000000000000000000000000000F"},
              std::pair{registry::Dialect::Scroll, "0x5300000000000000000000000000000000000002"}}) {
            const auto question = ask(dialect);
            QVERIFY(question && question->method == std::string("eth_call"));
            const auto call = question->params[0].toObject();
            QCOMPARE(call[u"to"].toString(), QString::fromLatin1(oracle));
            // The ABI of the room eth says the same as the words put together by hand.
            const auto item = *eth::abi::parseItem("function getL1Fee(bytes data)");
            const auto bytes =
                base::bytesFromHex(call[u"data"].toString().toStdString())->toStdString();
            const auto values = eth::abi::decodeCall(item, bytes);
            QVERIFY2(values, values ? "" : qPrintable(values.error().text()));
            QVERIFY(*eth::abi::encodeCall(item, *values) == bytes);
            QVERIFY(bytes.find(eth::encodeUnsigned(tx)) == 4 + 64);
        }
        const auto zks = ask(registry::Dialect::ZkStack);
        QVERIFY(zks && zks->method == std::string("zks_estimateFee"));
        QVERIFY(!zks->params[0].toObject().contains(u"gas"));
        QVERIFY(ask(registry::Dialect::Linea)->method == std::string("linea_estimateGas"));
        QVERIFY(!ask(registry::Dialect::Ethereum) && !ask(registry::Dialect::Nitro));

        const QString word = u"0x"_s + QString(60, u'0') + u"01f4"_s;
        QVERIFY(wallet::readDataFee(DataFeeSource::Oracle, word)->onTop == Wei::from64(500));
        QVERIFY(!wallet::readDataFee(DataFeeSource::Oracle, u"0x"_s)); // no contract is there
        const auto offer = wallet::readDataFee(
            DataFeeSource::Zks, json(R"({"gas_limit":"0x1ea9a9","max_fee_per_gas":"0x17d7840",
                     "max_priority_fee_per_gas":"0x0","gas_per_pubdata_limit":"0x5340"})"));
        QVERIFY(offer && offer->gasLimit == 0x1ea9a9 && offer->gasPerPubdata->limbs[0] == 0x5340);
        const auto linea = wallet::readDataFee(
            DataFeeSource::Linea,
            json(R"({"gasLimit":"0xcf08","baseFeePerGas":"0x7","priorityFeePerGas":"0x43a82a4"})"));
        QVERIFY(linea && *linea->maxFeePerGas == Wei::from64(7 + 0x43a82a4));
        // A node's price is bounded by the caps like ours.
        for (const bool legacy : {false, true}) {
            eth::Transaction offered;
            offered.type = legacy ? eth::TransactionType::Legacy : eth::TransactionType::DynamicFee;
            offered.gasLimit = 100;
            (legacy ? offered.gasPrice : offered.maxFeePerGas) = Wei::from64(10);
            wallet::DataFee asks;
            asks.gasLimit = 200;
            asks.maxFeePerGas = Wei::from64(50);
            wallet::FeeCaps caps;
            caps.maxFeePerGas = Wei::from64(49);
            const eth::Transaction before = offered;
            QCOMPARE(wallet::applyDataFee(offered, asks, caps).error().where, u"maxFeePerGas"_s);
            QVERIFY(offered.gasLimit == before.gasLimit && offered.feeCap() == before.feeCap());
            caps = {};
            caps.total = Wei::from64(9'999);
            QCOMPARE(wallet::applyDataFee(offered, asks, caps).error().where, u"fee"_s);
            caps.total = Wei::from64(10'000);
            QVERIFY(wallet::applyDataFee(offered, asks, caps));
            QVERIFY(offered.gasLimit == 200 && offered.feeCap() == Wei::from64(50));
            QVERIFY(wallet::applyDataFee(offered, {}, {}) &&
                    offered.feeCap() == Wei::from64(50)); // never lowered
        }
        QCOMPARE(wallet::readDataFee(DataFeeSource::Linea, json(R"({"gasLimit":"0xcf08"})"))
                     .error()
                     .where,
                 u"baseFeePerGas"_s);
    }
};

QTEST_APPLESS_MAIN(tst_Fees)
#include "tst_fees.moc"
