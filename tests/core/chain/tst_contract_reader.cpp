#include "chain/contract_reader.hpp"
#include "watch_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using chain::Agreement;
using chain::ReadError;
using chain::StateAt;

namespace {

const base::Address kToken = *base::addressFromHex("0x00000000000000000000000000000000000000c1");

chain::Ask totalSupply(std::string purpose = "tvl")
{
    chain::Ask ask;
    ask.purpose = std::move(purpose);
    ask.questions = {chain::contractCall(kToken, "\x18\x16\x0d\xdd", StateAt::number(2))};
    return ask;
}

/// A node that answers eth_call with this JSON text.
void answerCalls(ScriptedNode& node, const std::string& json)
{
    node.result = [json](const QString& method, const QJsonArray&) -> std::optional<std::string> {
        return method == u"eth_call" ? std::optional(json) : std::nullopt;
    };
}

void refuseCalls(ScriptedNode& node, const std::string& json)
{
    node.error = [json](const QString& method, const QJsonArray&) -> std::optional<std::string> {
        return method == u"eth_call" ? std::optional(json) : std::nullopt;
    };
}

/// Asks and runs the clock until the answer is there.
struct Asked
{
    std::optional<chain::ReadResult> result;
    chain::ContractReader::Ticket ticket;
    Asked(WatchRig& rig, chain::Ask ask, int ms = 30'000)
    {
        ticket = rig.watch->reader().ask(
            std::move(ask), [this](chain::ReadResult got) { result = std::move(got); });
        rig.run(ms);
    }
    [[nodiscard]] const chain::ReadAnswer& answer() const { return result->answer; }
    [[nodiscard]] ReadError::Kind trouble() const { return answer().values.at(0).error().kind; }
};

} // namespace

/// Reading contracts over the endpoints of a watch.
class TestContractReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOneEndpoint();
    void revertIsAnAnswer();
    void anotherOperatorSteps_data();
    void anotherOperatorSteps();
    void twoOperators();
    void aloneWhereThereIsOne();
    void nobodyAnswers();
    void waitsForAnEndpoint();
    void withdrawn();
    void stopped();
    void manyQuestionsKeepTheBudget();
    void rawQuestions();
};

void TestContractReader::asksOneEndpoint()
{
    WatchRig rig;
    auto [a, b] = rig.twoOperators();
    rig.start();
    rig.run(2000);
    QString sent;
    a.result = b.result = [&](const QString& method,
                              const QJsonArray& params) -> std::optional<std::string> {
        if (method != u"eth_call")
            return std::nullopt;
        sent = params.at(0)[u"to"].toString() + params.at(0)[u"data"].toString() +
               params.at(1).toString();
        return "\"0x2a\"";
    };
    const Asked asked(rig, totalSupply(), 1000);
    QVERIFY(asked.result);
    QCOMPARE(sent, QStringLiteral("0x00000000000000000000000000000000000000c10x18160ddd0x2"));
    QCOMPARE(chain::bytesOf(asked.answer().values.at(0)).value(), std::string("\x2a"));
    QVERIFY(asked.answer().operatorName == kA || asked.answer().operatorName == kB);
    QCOMPARE(asked.answer().shown, asked.answer().operatorName);
    QCOMPARE(asked.result->agreement, Agreement::NotAsked);
    QCOMPARE(a.asked(QStringLiteral("eth_call")) + b.asked(QStringLiteral("eth_call")), 1);
    const auto& counts = rig.watch->reader().counts();
    QCOMPARE(counts.at("tvl").requests, 1U);
    QCOMPARE(counts.at("tvl").answered, 1U);
}

void TestContractReader::revertIsAnAnswer()
{
    WatchRig rig;
    auto [a, b] = rig.twoOperators();
    rig.start();
    rig.run(2000);
    for (ScriptedNode* node : {&a, &b})
        refuseCalls(*node, R"({"code":3,"message":"execution reverted: too many requests",)"
                           R"("data":"0xfe9cceec00"})");
    const Asked asked(rig, totalSupply());
    QCOMPARE(asked.trouble(), ReadError::Kind::Reverted);
    QCOMPARE(asked.answer().values.at(0).error().revertData, std::string("\xfe\x9c\xce\xec\0", 5));
    QVERIFY(asked.answer().complete());
    QCOMPARE(a.asked(QStringLiteral("eth_call")) + b.asked(QStringLiteral("eth_call")),
             1); // it is the chain that said so
    QCOMPARE(rig.watch->reader().counts().at("tvl").reverted, 1U);
}

void TestContractReader::anotherOperatorSteps_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("garbage");
    QTest::newRow("method") << R"({"code":-32601,"message":"Method not found"})" << QString();
    QTest::newRow("pruned") << R"({"code":-32000,"message":"missing trie node"})" << QString();
    QTest::newRow("limited") << R"({"code":-32005,"message":"rate limit"})" << QString();
    QTest::newRow("null") << QString() << "null";
    QTest::newRow("number") << QString() << "42";
    QTest::newRow("odd") << QString() << "\"0x123\"";
    QTest::newRow("words") << QString() << "\"latest\"";
    QTest::newRow("object") << QString() << R"({"data":"0x"})";
}

void TestContractReader::anotherOperatorSteps()
{
    QFETCH(QString, refusal);
    QFETCH(QString, garbage);
    WatchRig rig;
    auto [a, b] = rig.twoOperators();
    rig.start();
    rig.run(2000);
    if (!refusal.isEmpty())
        refuseCalls(a, refusal.toStdString());
    else
        answerCalls(a, garbage.toStdString());
    answerCalls(b, "\"0x07\"");
    for (int i = 0; i < 3; ++i) {
        const Asked asked(rig, totalSupply());
        QCOMPARE(chain::bytesOf(asked.answer().values.at(0)).value(), std::string("\x07"));
        QCOMPARE(asked.answer().operatorName, kB);
    }
    // Who failed is asked last.
    QVERIFY(a.asked(QStringLiteral("eth_call")) <= 1);
}

void TestContractReader::twoOperators()
{
    WatchRig rig;
    auto [a, b] = rig.twoOperators();
    rig.start();
    rig.run(2000);
    chain::Ask ask = totalSupply();
    ask.operators = 2;
    answerCalls(a, "\"0x07\"");
    answerCalls(b, "\"0x07\"");
    const Asked same(rig, ask);
    QCOMPARE(same.result->agreement, Agreement::Agree);
    QVERIFY(same.result->second->operatorName != same.answer().operatorName);
    answerCalls(b, "\"0x08\"");
    const Asked other(rig, ask);
    QCOMPARE(other.result->agreement, Agreement::Differ);
    b.result = nullptr;
    refuseCalls(b, R"({"code":3,"message":"execution reverted"})");
    QCOMPARE(Asked(rig, ask).result->agreement, Agreement::Differ);
    QCOMPARE(rig.watch->reader().counts().at("tvl").requests, 6U);
}

void TestContractReader::aloneWhereThereIsOne()
{
    WatchRig rig;
    auto& a = rig.startOnOne();
    rig.run(2000);
    answerCalls(a, "\"0x07\"");
    chain::Ask ask = totalSupply();
    ask.operators = 2;
    const Asked asked(rig, ask, 1500);
    QVERIFY(asked.result);
    QCOMPARE(asked.result->agreement, Agreement::Alone);
    QVERIFY(asked.answer().complete());
}

void TestContractReader::nobodyAnswers()
{
    WatchRig rig;
    auto [a, b] = rig.twoOperators();
    rig.start();
    rig.run(2000);
    a.freeze();
    b.freeze();
    const Asked asked(rig, totalSupply());
    QVERIFY(asked.result);
    QCOMPARE(asked.trouble(), ReadError::Kind::Timeout);
    QVERIFY(!asked.answer().complete());
}

void TestContractReader::waitsForAnEndpoint()
{
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    a.down();
    rig.start();
    rig.run(2000);
    const Asked none(rig, totalSupply());
    QCOMPARE(none.trouble(), ReadError::Kind::Timeout);
    QVERIFY(none.answer().shown.isEmpty());
    Asked asked(rig, totalSupply(), 1000);
    QVERIFY(!asked.result);
    a.up();
    answerCalls(a, "\"0x07\"");
    rig.run(19'000);
    QVERIFY(asked.result);
}

void TestContractReader::withdrawn()
{
    WatchRig rig;
    auto& a = rig.startOnOne();
    rig.run(2000);
    answerCalls(a, "\"0x07\"");
    Asked asked(rig, totalSupply(), 0);
    rig.run(1);
    asked.ticket.reset();
    rig.run(30'000);
    QVERIFY(!asked.result);
}

void TestContractReader::stopped()
{
    WatchRig rig;
    auto& a = rig.startOnOne();
    rig.run(2000);
    a.freeze();
    const Asked asked(rig, totalSupply(), 100);
    rig.watch->stop();
    QVERIFY(asked.result);
    QCOMPARE(asked.trouble(), ReadError::Kind::Cancelled);
}

void TestContractReader::manyQuestionsKeepTheBudget()
{
    WatchRig rig;
    rig.config.requestsPerSecond = 10;
    auto& a = rig.startOnOne();
    rig.run(5000);
    answerCalls(a, "\"0x07\"");
    chain::Ask ask = totalSupply();
    ask.questions.resize(60, ask.questions.front());
    Asked asked(rig, ask, 500);
    QVERIFY(!asked.result);
    QVERIFY(a.asked(QStringLiteral("eth_call")) <= 20);
    rig.run(15'000);
    QVERIFY(asked.result);
    QVERIFY(asked.answer().complete());
    QCOMPARE(a.asked(QStringLiteral("eth_call")), 60);
}

void TestContractReader::rawQuestions()
{
    WatchRig rig;
    auto& a = rig.startOnOne();
    rig.run(2000);
    a.result = [](const QString& method, const QJsonArray&) -> std::optional<std::string> {
        if (method == u"optimism_syncStatus")
            return R"({"safe_l2": {"number": 7}, "list": [1, null]})";
        return method == u"eth_getBalance" ? std::optional<std::string>("\"0xde0b6b3a7640000\"")
                                           : std::nullopt;
    };
    chain::Ask ask;
    ask.purpose = "finality";
    ask.questions = {chain::plainRequest("optimism_syncStatus"),
                     chain::balanceOf(kToken, StateAt::latest())};
    const Asked asked(rig, ask);
    QCOMPARE(asked.answer().values.at(0).value(),
             std::string(R"({"list":[1,null],"safe_l2":{"number":7}})"));
    QCOMPARE(chain::weiOf(asked.answer().values.at(1)).value(),
             base::Wei::from64(1'000'000'000'000'000'000));
}

QTEST_GUILESS_MAIN(TestContractReader)
#include "tst_contract_reader.moc"
