#include "chain/fee_model.hpp"
#include "eth/transaction.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::chain;
using namespace Qt::StringLiterals;
using eth::U256;

namespace {

registry::ChainSpec chainOf(registry::Dialect dialect, quint64 id = 10)
{
    registry::ChainSpec spec;
    spec.dialect = dialect;
    spec.chainId = {id};
    return spec;
}

std::string word(quint64 value)
{
    return u"%1"_s.arg(value, 64, 16, QLatin1Char('0')).toStdString();
}

ReadValue words(const std::vector<quint64>& values)
{
    std::string out = "\"0x";
    for (const auto value : values)
        out += word(value);
    return out + "\"";
}

ReadValue quantity(quint64 value)
{
    return "\"0x" + u"%1"_s.arg(value, 0, 16).toStdString() + "\"";
}

ReadValue failed(ReadError::Kind kind, const QString& what = u"execution reverted"_s)
{
    return tl::unexpected(ReadError{kind, {base::ErrorKind::Refused, what, {}, {}}, {}});
}

constexpr quint64 kGwei = 1'000'000'000;

} // namespace

class TestFeeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samplesAreRealTransactions()
    {
        for (const Action action : kActions) {
            const auto tx = eth::decodeUnsigned(sampleUnsigned(action, {8453}));
            QVERIFY2(tx, qPrintable(tx ? QString() : tx.error().text()));
            QCOMPARE(tx->gasLimit, gasOf(action));
            QCOMPARE(tx->chain->value, quint64(8453));
            QCOMPARE(tx->data, sampleData(action));
            // r, s and the parity: what a sent transaction has more.
            const auto more =
                sampleSigned(action, {8453}).size() - sampleUnsigned(action, {8453}).size();
            QVERIFY(more == 67 || more == 68); // the list's own length may need a byte more
        }
        QCOMPARE(sampleData(Action::Transfer).size(), std::size_t(0));
        QCOMPARE(sampleData(Action::TokenTransfer).size(), std::size_t(68));
        QCOMPARE(sampleData(Action::Swap).size(), std::size_t(4 + 7 * 32));
    }

    void rulesOfAllStacks()
    {
        using registry::Dialect;
        QCOMPARE(feeRuleOf(chainOf(Dialect::OpStack)), FeeRule::OpStack);
        QCOMPARE(feeRuleOf(chainOf(Dialect::OpStack, 5000)), FeeRule::Mantle);
        QCOMPARE(feeRuleOf(chainOf(Dialect::Nitro)), FeeRule::Nitro);
        QCOMPARE(feeRuleOf(chainOf(Dialect::ZkStack)), FeeRule::ZkStack);
        QCOMPARE(feeRuleOf(chainOf(Dialect::Linea)), FeeRule::Linea);
        QCOMPARE(feeRuleOf(chainOf(Dialect::Ovm)), FeeRule::Ovm);
        QCOMPARE(feeRuleOf(chainOf(Dialect::Scroll)), FeeRule::Scroll);
        QCOMPARE(feeRuleOf(chainOf(Dialect::Ethereum)), FeeRule::GasPrice);
        auto morph = chainOf(Dialect::Evm);
        morph.stack = u"morph"_s;
        QCOMPARE(feeRuleOf(morph), FeeRule::Morph);
    }

    void gasPriceAlone()
    {
        const FeeModel model(chainOf(registry::Dialect::Ethereum, 1));
        QCOMPARE(model.questions().size(), std::size_t(1));
        QCOMPARE(model.questions()[0].call.method, std::string("eth_gasPrice"));
        const std::vector<ReadValue> values{quantity(3 * kGwei)};
        const auto quote = model.read(values);
        QVERIFY(quote.trouble.isEmpty());
        QCOMPARE(*quote.costs[Action::Transfer].total(), U256(21'000) * 3 * kGwei);
        QCOMPARE(*quote.costs[Action::TokenTransfer].total(), U256(65'000) * 3 * kGwei);
        QCOMPARE(*quote.costs[Action::Swap].total(), U256(180'000) * 3 * kGwei);
    }

    void opStack()
    {
        const FeeModel model(chainOf(registry::Dialect::OpStack));
        const auto asked = model.questions();
        QCOMPARE(asked.size(), std::size_t(7));
        QVERIFY(asked[1].call.params.find("0x420000000000000000000000000000000000000f") !=
                std::string::npos);
        QVERIFY(asked[1].call.params.find("0x49948e0e") != std::string::npos); // getL1Fee(bytes)
        std::vector<ReadValue> values{quantity(kGwei), words({111}), words({222}), words({333}),
                                      words({1}),      words({2}),   words({3})};
        const auto quote = model.read(values);
        QVERIFY2(quote.trouble.isEmpty(), qPrintable(quote.trouble));
        QCOMPARE(*quote.costs[Action::Transfer].execution, U256(21'000) * kGwei + 1);
        QCOMPARE(*quote.costs[Action::Swap].data, U256(333));
        QCOMPARE(*quote.costs[Action::Swap].total(), U256(180'000) * kGwei + 3 + 333);
        // Before Isthmus the oracle knows no operator's fee: no trouble.
        for (std::size_t i = 4; i < 7; ++i)
            values[i] = failed(ReadError::Kind::Reverted);
        const auto older = model.read(values);
        QVERIFY(older.trouble.isEmpty());
        QCOMPARE(*older.costs[Action::Swap].total(), U256(180'000) * kGwei + 333);
    }

    /// A reverting oracle, none at all, nonsense: the part is marked, the rest stands.
    void opStackInTrouble()
    {
        const FeeModel model(chainOf(registry::Dialect::OpStack));
        const auto quoteOf = [&](const ReadValue& oracle) {
            const std::vector<ReadValue> values{quantity(kGwei), oracle, oracle, oracle,
                                                oracle,          oracle, oracle};
            return model.read(values);
        };
        const auto check = [](const FeeQuote& quote, const QString& says) {
            QVERIFY2(quote.trouble.contains(says), qPrintable(quote.trouble));
            QVERIFY(quote.trouble.startsWith(u"GasPriceOracle.getL1Fee"));
            QVERIFY(!quote.costs[Action::Swap].data);
            QVERIFY(!quote.costs[Action::Swap].total());
            QCOMPARE(*quote.gasPrice, U256(kGwei));
        };
        const auto reverted = quoteOf(failed(ReadError::Kind::Reverted, u"no fee today"_s));
        check(reverted, u"no fee today"_s);
        QCOMPARE(*reverted.costs[Action::Swap].execution, U256(180'000) * kGwei);
        const auto missing = quoteOf(ReadValue("\"0x\""));
        check(missing, u"no such contract"_s);
        QCOMPARE(*missing.costs[Action::Swap].execution, U256(180'000) * kGwei);
        check(quoteOf(ReadValue("\"0x" + std::string(64, 'f') + "\"")), u"more than all ether"_s);
        check(quoteOf(ReadValue("\"0x1234\"")), u"too few"_s);
        check(quoteOf(failed(ReadError::Kind::Garbage, u"is no data"_s)), u"no data"_s);
        QVERIFY(!model.read({}).trouble.isEmpty());
    }

    void mantle()
    {
        const FeeModel model(chainOf(registry::Dialect::OpStack, 5000));
        QCOMPARE(model.questions().size(), std::size_t(5));
        std::vector<ReadValue> values{quantity(kGwei), words({1}), words({2}), words({3}),
                                      words({4000})};
        QCOMPARE(*model.read(values).costs[Action::Swap].data, U256(12'000));
        values[4] = failed(ReadError::Kind::Reverted);
        QVERIFY(!model.read(values).costs[Action::Swap].data);
    }

    void scrollTakesSignedTransactions()
    {
        const FeeModel model(chainOf(registry::Dialect::Scroll, 534352));
        const auto asked = model.questions();
        QCOMPARE(asked.size(), std::size_t(4));
        QVERIFY(asked[1].call.params.find("0x5300000000000000000000000000000000000002") !=
                std::string::npos);
        const FeeModel op(chainOf(registry::Dialect::OpStack, 534352));
        QVERIFY(asked[3].call.params.size() > op.questions()[3].call.params.size());
    }

    void nitro()
    {
        const FeeModel model(chainOf(registry::Dialect::Nitro, 42161));
        const std::vector<ReadValue> values{quantity(2 * kGwei), words({500, kGwei, 7}),
                                            words({900, kGwei, 7}), words({2'000, kGwei, 7})};
        const auto quote = model.read(values);
        QVERIFY(quote.trouble.isEmpty());
        QCOMPARE(*quote.gasPrice, U256(kGwei));
        QCOMPARE(*quote.costs[Action::Swap].execution, U256(180'000) * kGwei);
        QCOMPARE(*quote.costs[Action::Swap].data, U256(2'000) * kGwei);
        QCOMPARE(*quote.costs[Action::Transfer].total(), U256(21'500) * kGwei);
    }

    void zkStack()
    {
        const FeeModel model(chainOf(registry::Dialect::ZkStack, 324));
        QCOMPARE(model.questions()[1].call.method, std::string("zks_estimateFee"));
        // The answer that Alchemy's documentation shows.
        const ReadValue answer =
            std::string(R"({"gas_limit":"0x1ea9a9","max_fee_per_gas":"0x17d7840",)"
                        R"("max_priority_fee_per_gas":"0x0","gas_per_pubdata_limit":"0x5340"})");
        const std::vector<ReadValue> values{quantity(25'000'000), answer, answer, answer};
        const auto quote = model.read(values);
        QVERIFY2(quote.trouble.isEmpty(), qPrintable(quote.trouble));
        QVERIFY(quote.atLeast);
        QCOMPARE(*quote.costs[Action::Transfer].total(), U256(0x1ea9a9) * 0x17d7840);
        QCOMPARE(*quote.costs[Action::Swap].total(), U256(0x1ea9a9 - 21'000 + 180'000) * 0x17d7840);
        const std::vector<ReadValue> odd{quantity(25'000'000), ReadValue("{}"), ReadValue("null"),
                                         ReadValue("[1]")};
        QVERIFY(model.read(odd).trouble.contains(u"gas_limit"));
        QVERIFY(!model.read(odd).costs[Action::Swap].total());
        QCOMPARE(*model.read(odd).costs[Action::Swap].execution, U256(180'000) * 25'000'000);
    }

    void linea()
    {
        const FeeModel model(chainOf(registry::Dialect::Linea, 59144));
        QCOMPARE(model.questions()[1].call.method, std::string("linea_estimateGas"));
        // As Linea's own documentation shows it.
        const ReadValue answer = std::string(
            R"({"baseFeePerGas":"0x7","gasLimit":"0xcf08","priorityFeePerGas":"0x43a82a4"})");
        std::vector<ReadValue> values{quantity(kGwei), answer, answer, answer};
        const auto quote = model.read(values);
        QVERIFY(quote.trouble.isEmpty());
        QCOMPARE(*quote.costs[Action::Swap].total(), U256(180'000) * 7 + U256(0xcf08) * 0x43a82a4);
        // Where it is not offered, the price of gas holds all.
        for (std::size_t i = 1; i < 4; ++i)
            values[i] = failed(ReadError::Kind::Refused, u"method not found"_s);
        const auto plain = model.read(values);
        QVERIFY2(plain.trouble.isEmpty(), qPrintable(plain.trouble));
        QCOMPARE(*plain.costs[Action::Swap].total(), U256(180'000) * kGwei);
    }

    void noGasPrice()
    {
        const FeeModel model(chainOf(registry::Dialect::Ethereum, 1));
        const std::vector<ReadValue> values{failed(ReadError::Kind::Timeout, u"no answer"_s)};
        const auto quote = model.read(values);
        QVERIFY(quote.trouble.contains(u"no answer"));
        QVERIFY(!quote.gasPrice && !quote.costs[Action::Transfer].total());
    }
};

QTEST_GUILESS_MAIN(TestFeeModel)
#include "tst_fee_model.moc"
