#include "chain/body_judge.hpp"
#include "chain/evm_block.hpp"
#include "fixtures.hpp"
#include "recorded_blocks.hpp"
#include "watch_rig.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using registry::Dialect;

namespace {

struct ReadBlock
{
    base::Block block;
    std::string root;
};

std::optional<ReadBlock> read(const QJsonObject& json, const registry::ChainSpec& spec)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string text(
        QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
    auto document = parser.iterate(text);
    simdjson::ondemand::value value;
    if (document.get_value().get(value) != simdjson::SUCCESS)
        return std::nullopt;
    chain::HeaderTexts texts;
    const auto block = chain::readBlock(value, spec, texts);
    if (!block)
        return std::nullopt;
    const auto root = texts.text[static_cast<std::size_t>(eth::HeaderField::TransactionsRoot)];
    return ReadBlock{*block, std::string(root)};
}

QJsonArray invented(int count)
{
    QJsonArray out;
    for (int i = 0; i < count; ++i)
        out.append(QStringLiteral("0x%1").arg(i + 1, 64, 16, QLatin1Char('0')));
    return out;
}

} // namespace

/// Bodies that cannot belong to the header they come with.
class TestBodyJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedBodiesPass();
    void roots();
    void gas_data();
    void gas();
    void inventedTransactions();
    void inventedCount();
};

void TestBodyJudge::recordedBodiesPass()
{
    REQUIRE_FIXTURES();
    int judged = 0;
    for (const auto& recorded : recordedBlocks()) {
        const auto spec = specOf(recorded.dialect);
        const auto seen = read(recorded.json, spec);
        QVERIFY2(seen, qPrintable(recorded.name));
        if (!recorded.computable || !seen->block.txs)
            continue;
        ++judged;
        const auto why = chain::bodyContradicts(seen->block, seen->root, spec);
        QVERIFY2(!why, qPrintable(recorded.name + u": " + why.value_or(QString())));
        // The same header with a body of somebody's making.
        auto lie = seen->block;
        lie.txs = seen->block.txs == 0U ? 5000 : 0;
        QVERIFY2(chain::bodyContradicts(lie, seen->root, spec), qPrintable(recorded.name));
    }
    QVERIFY2(judged >= 20, qPrintable(QString::number(judged)));
}

void TestBodyJudge::roots()
{
    const auto spec = specOf(Dialect::Nitro); // no gas rule
    const std::string empty = "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421";
    const std::string full = "0x" + std::string(64, '3');
    base::Block block;
    block.gasUsed = 21'000;
    const auto bad = [&](std::optional<quint32> txs, const std::string& root) {
        block.txs = txs;
        return chain::bodyContradicts(block, root, spec).has_value();
    };
    QVERIFY(!bad(std::nullopt, empty) && !bad(0, empty) && bad(1, empty));
    QVERIFY(!bad(std::nullopt, full) && bad(0, full) && !bad(1, full));
    // The genesis block of Hardhat.
    block.gasUsed = 0;
    QVERIFY(!bad(0, "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"));
    // Not told, or not filled in.
    for (const std::string& none : {std::string(), "0x" + std::string(64, '0')})
        QVERIFY(!bad(0, none) && !bad(9, none));
}

void TestBodyJudge::gas_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<int>("txs");
    QTest::addColumn<quint64>("gasUsed");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, Dialect d, int txs, quint64 gas, bool good) {
        QTest::newRow(name) << static_cast<int>(d) << txs << gas << good;
    };
    row("plain transfers", Dialect::Ethereum, 10, 210'000, true);
    row("one too many", Dialect::Ethereum, 11, 210'000, false);
    row("attributes alone", Dialect::OpStack, 1, 0, true);
    row("two for nothing", Dialect::OpStack, 2, 0, false);
    row("state sync", Dialect::Polygon, 1, 0, true);
    row("tickets", Dialect::Nitro, 50, 0, true);
    row("highest", Dialect::Evm, 2'000'000'000, ~quint64{0}, true);
}

void TestBodyJudge::gas()
{
    QFETCH(const int, dialect);
    QFETCH(const int, txs);
    QFETCH(const quint64, gasUsed);
    base::Block block;
    block.txs = static_cast<quint32>(txs);
    block.gasUsed = gasUsed;
    const auto spec = specOf(static_cast<Dialect>(dialect));
    QTEST(!chain::bodyContradicts(block, {}, spec).has_value(), "good");
}

void TestBodyJudge::inventedTransactions()
{
    // The header is the chain's own and verifies; only the body is made up.
    WatchRig rig;
    rig.config.body = chain::BodyMode::Hashes;
    auto& a = rig.startOnOne();
    mineAll(rig, a, {}, 2);
    a.bend = [](QJsonObject& o) {
        if (o.contains(QLatin1String("transactions")))
            o[QLatin1String("transactions")] = invented(5000);
    };
    mineAll(rig, a, {}, 2);
    QVERIFY(rig.isPutAside(0));
    QVERIFY2(rig.reason(0).contains(QLatin1String("shows 5000 transactions")),
             qPrintable(rig.reason(0)));
    for (const auto& [number, block] : rig.canonical)
        QVERIFY(block.txs.value_or(0) <= 3);
    // Nor does it help to bend what the body is judged by, once the block is known.
    WatchRig bent;
    bent.config.body = chain::BodyMode::Hashes;
    auto& b = bent.startOnOne();
    mineAll(bent, b, {}, 2);
    b.bend = [](QJsonObject& o) {
        if (!o.contains(QLatin1String("transactions")))
            return;
        o[QLatin1String("transactions")] = invented(5000);
        o[QLatin1String("gasUsed")] = QStringLiteral("0xfffffff");
    };
    mineAll(bent, b, {}, 2);
    QVERIFY(bent.isPutAside(0));
    for (const auto& [number, block] : bent.canonical)
        QVERIFY(block.txs.value_or(0) <= 3);
}

void TestBodyJudge::inventedCount()
{
    WatchRig rig;
    rig.config.body = chain::BodyMode::Counts;
    auto& a = rig.startOnOne();
    mineAll(rig, a, {}, 2);
    a.result = [](const QString& method, const QJsonArray&) -> std::optional<std::string> {
        if (method == u"eth_getBlockTransactionCountByHash")
            return R"("0x1388")";
        return std::nullopt;
    };
    mineAll(rig, a, {}, 2);
    QVERIFY(rig.isPutAside(0));
    for (const auto& [number, block] : rig.canonical)
        QVERIFY(block.txs.value_or(0) <= 3);
}

QTEST_GUILESS_MAIN(TestBodyJudge)
#include "tst_body_judge.moc"
