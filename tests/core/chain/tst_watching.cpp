#include "base/hex.hpp"
#include "chain/evm_block.hpp"
#include "chain/watch_plan.hpp"
#include <QTest>

using namespace rollscope;
using chain::BodyMode;

namespace {

QString text(const std::string& hex)
{
    return base::toQString(hex);
}

/// Of a block whose `transactions` are `txs`.
std::vector<l1::L1Transaction> callsOf(const QByteArray& txs)
{
    const QByteArray hash = "\"0x" + QByteArray(64, '7') + "\"";
    const QByteArray json = R"({"number":"0x1","hash":)" + hash + R"(,"parentHash":)" + hash +
                            R"(,"timestamp":"0x65000000","gasUsed":"0x0","transactions":)" + txs +
                            "}";
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(json.constData(), static_cast<std::size_t>(json.size()));
    simdjson::ondemand::document document;
    simdjson::ondemand::value value;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS ||
        document.get_value().get(value) != simdjson::SUCCESS)
        qFatal("no JSON");
    std::vector<l1::L1Transaction> out;
    chain::HeaderTexts texts;
    texts.calls = &out;
    const auto block = chain::readBlock(value, registry::ChainSpec{}, texts);
    if (!block)
        qFatal("%s", qPrintable(block.error().text()));
    return out;
}

} // namespace

/// What is looked for in blocks for their owner: accounts in whole transactions, hashes at least.
class TestWatching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accountsOfWholeTransactions()
    {
        const QByteArray tx = "0x" + QByteArray(64, 'a'), a = "0x" + QByteArray(40, 'b'),
                         b = "0x" + QByteArray(40, 'C');
        const auto all = callsOf(R"([{"hash":")" + tx + R"(","from":")" + a + R"(","to":")" + b +
                                 R"("},{"to":null,"from":")" + a + R"(","hash":")" + tx + R"("}])");
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(text(base::toHex(all[0].hash)), QString::fromLatin1(tx));
        QCOMPARE(text(base::toHex(all[0].from)), QString::fromLatin1(a));
        QCOMPARE(text(base::toHex(*all[0].to)), QString::fromLatin1(b).toLower());
        QVERIFY(!all[1].to); // makes a contract
    }
    void whatIsNoTransactionIsNobodys()
    {
        const QByteArray tx = "\"0x" + QByteArray(64, 'a') + "\"";
        QVERIFY(callsOf("[" + tx + "]").empty()); // hashes alone
        QVERIFY(callsOf("[]").empty());
        QVERIFY(callsOf(R"([{"hash":"0x12","from":"0x34","to":"0x56"}])").empty());
        QVERIFY(callsOf(R"([{"from":7,"hash":)" + tx + "}]").empty());
    }
    void aWatchedTransactionAsksForHashesAtLeast()
    {
        registry::ChainSpec busy;
        busy.blockTimeMs = 250;
        const auto endpoint = registry::EndpointSpec{QStringLiteral("wss://node.example.org"),
                                                     QStringLiteral("node"), true};
        busy.endpoints = {endpoint};
        base::Block block;
        block.txs = 200;
        chain::Watching watching;
        chain::BodyChooser chooser(BodyMode::Auto, busy, false, &watching);
        chooser.learn(block);
        QCOMPARE(chooser.choose(10), BodyMode::Counts);
        watching.hashes = true;
        QCOMPARE(chooser.choose(10), BodyMode::Hashes);
        QCOMPARE(chooser.choose(0), BodyMode::None); // the budget is kept all the same
        chain::BodyChooser metered(BodyMode::Auto, busy, true, &watching);
        metered.learn(block);
        QCOMPARE(metered.choose(10), BodyMode::Counts);
    }
};

QTEST_GUILESS_MAIN(TestWatching)
#include "tst_watching.moc"
