#include "tape/answerer.hpp"
#include "tape_maker.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace rollscope;
using namespace rollscope::tape;
using namespace rollscope::test;

namespace {

/// Asks as endpoint `c` and gives the member back: `"result":…` or `"error":…`.
std::string reply(Answerer& answers, quint32 c, std::string_view method, std::string params)
{
    params.reserve(params.size() + simdjson::SIMDJSON_PADDING);
    std::string out;
    answers.answer(c, method, params, out);
    return out;
}

std::string result(const std::string& json)
{
    return "\"result\":" + json;
}

const std::string kNotOnTape = R"("error":{"code":-32000,"message":"not on this tape"})";

std::string byHash(unsigned number, bool objects = false, char fork = 'a')
{
    return "[\"" + hashOf(number, fork) + "\"," + (objects ? "true]" : "false]");
}

std::string byNumber(const std::string& number, bool objects = false)
{
    return "[\"" + number + "\"," + (objects ? "true]" : "false]");
}

const std::string kTwoHashes = R"(["0x01","0x02"])";
const std::string kTwoObjects = R"([{"hash":"0x01","value":"0x1"},{"value":"0x2","hash":"0x02"}])";

void feed(Answerer& answers, const std::vector<TapeFrame>& frames)
{
    for (const auto& frame : frames)
        answers.learn(frame);
}

} // namespace

class AnswererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latestBeforeNowElseNext();
    void ownEndpointFirst();
    void chainsAreApart();
    void parametersAreCompared();
    void batchesAreLearned();
    void chainIdFromHeaderUnlessRecorded();
    void errorsAreAnsweredAsRecorded();
    void blockByHashFromAnyEndpoint();
    void blockFromHeadWithTransactions();
    void hashesFromObjectsNeverTheReverse();
    void blockByNumberFollowsTheFork();
    void heightsNotReachedAreNull();
    void latestFollowsTheHead();
    void tagsAreAnswered();
    void headerMethods();
    void transactionCounts();
    void subscriptions();
    void silenceIsInferred();
    void rawFramesAndNoise();
    void memoryStaysBounded();
};

void AnswererTest::latestBeforeNowElseNext()
{
    Answerer answers(twoChains());
    feed(answers, {out(100, 0, ask(1, "eth_gasPrice")), in(110, 0, tell(1, "\"0x1\"")),
                   out(200, 0, ask(2, "eth_gasPrice")), in(210, 0, tell(2, "\"0x2\"")),
                   out(300, 0, ask(3, "eth_gasPrice")), in(310, 0, tell(3, "\"0x3\""))});
    QCOMPARE(reply(answers, 0, "eth_gasPrice", "[]"), result("\"0x1\"")); // none yet: the next one
    answers.advance(110);
    QCOMPARE(reply(answers, 0, "eth_gasPrice", "[]"), result("\"0x1\""));
    answers.advance(309);
    QCOMPARE(reply(answers, 0, "eth_gasPrice", ""), result("\"0x2\""));
    answers.advance(310);
    QCOMPARE(reply(answers, 0, "eth_gasPrice", "[ ]"), result("\"0x3\""));
    QCOMPARE(reply(answers, 0, "eth_maxPriorityFeePerGas", "[]"), kNotOnTape);
    QCOMPARE(answers.latencyMs(0), 10);
}

void AnswererTest::ownEndpointFirst()
{
    Answerer answers(twoChains());
    feed(answers, {out(0, 0, ask(1, "web3_clientVersion")), in(5, 0, tell(1, "\"one\"")),
                   out(100, 1, ask(1, "web3_clientVersion")), in(105, 1, tell(1, "\"two\""))});
    answers.advance(50);
    QCOMPARE(reply(answers, 1, "web3_clientVersion", "[]"), result("\"one\"")); // not heard yet
    answers.advance(200);
    QCOMPARE(reply(answers, 0, "web3_clientVersion", "[]"), result("\"one\""));
    QCOMPARE(reply(answers, 1, "web3_clientVersion", "[]"), result("\"two\""));
}

void AnswererTest::chainsAreApart()
{
    Answerer answers(twoChains());
    feed(answers,
         {out(0, 0, ask(1, "web3_clientVersion")), in(5, 0, tell(1, "\"one\"")),
          out(5, 0, ask(2, "eth_getBlockByHash", byHash(7))), in(9, 0, tell(2, block(7)))});
    answers.advance(100);
    QCOMPARE(reply(answers, 2, "web3_clientVersion", "[]"), kNotOnTape);
    QCOMPARE(reply(answers, 2, "eth_getBlockByHash", byHash(7)), kNotOnTape);
}

void AnswererTest::parametersAreCompared()
{
    Answerer answers(twoChains());
    feed(answers,
         {out(0, 0, ask(1, "eth_call", R"([{"to":"0xAB","data":"0x01"}, "latest"])")),
          in(5, 0, tell(1, "\"0x2a\"")),
          out(6, 0, ask(2, "eth_getLogs", R"([ {"address" : "0xCd\u0041", "x":[1, 2]} ])")),
          in(7, 0, tell(2, "[ 1 ]"))});
    answers.advance(10);
    QCOMPARE(reply(answers, 0, "eth_call", R"([{"data":"0x01","to":"0xab"},"latest"])"),
             result("\"0x2a\""));
    QCOMPARE(reply(answers, 0, "eth_call", R"([{"data":"0x02","to":"0xab"},"latest"])"),
             kNotOnTape);
    QCOMPARE(reply(answers, 0, "eth_getLogs", R"([{"x":[1,2],"address":"0xcdA"}])"),
             result("[ 1 ]"));
}

void AnswererTest::batchesAreLearned()
{
    Answerer answers(twoChains());
    const std::string questions =
        "[" + ask(1, "eth_getBlockByHash", byHash(7)) + "," + ask(2, "eth_gasPrice") + "]";
    // Answered in another order, as nodes may.
    const std::string told =
        "[" + tell(2, "\"0x9\"") + "," + tell(1, block(7, 'a', kTwoHashes)) + "]";
    feed(answers, {out(0, 0, questions), in(5, 0, told)});
    answers.advance(10);
    QCOMPARE(reply(answers, 0, "eth_gasPrice", "[]"), result("\"0x9\""));
    QCOMPARE(reply(answers, 1, "eth_getBlockByHash", byHash(7)), result(block(7, 'a', kTwoHashes)));
}

void AnswererTest::chainIdFromHeaderUnlessRecorded()
{
    Answerer answers(twoChains());
    QCOMPARE(reply(answers, 0, "eth_chainId", "[]"), result("\"0xa\""));
    QCOMPARE(reply(answers, 3, "eth_chainId", "[]"), result("\"0x14\""));
    QCOMPARE(reply(answers, 0, "net_version", "[]"), result("\"10\""));
    // A node that told another id does so again.
    feed(answers, {out(0, 3, ask(1, "eth_chainId")), in(5, 3, tell(1, "\"0x7\""))});
    answers.advance(10);
    QCOMPARE(reply(answers, 3, "eth_chainId", "[]"), result("\"0x7\""));
}

void AnswererTest::errorsAreAnsweredAsRecorded()
{
    Answerer answers(twoChains());
    const std::string error = R"({"code":-32601,"message":"no \"such\" method"})";
    feed(answers, {out(0, 0, ask(1, "eth_getBlockByNumber", byNumber("safe"))),
                   in(5, 0, R"({"jsonrpc":"2.0","id":1,"error":)" + error + "}"),
                   out(6, 0, ask(2, "eth_gasPrice")),
                   in(7, 0, R"({"jsonrpc":"2.0","id":2,"error":null,"result":"0x1"})")});
    answers.advance(10);
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("safe")), "\"error\":" + error);
    QCOMPARE(reply(answers, 0, "eth_gasPrice", "[]"), result("\"0x1\""));
}

void AnswererTest::blockByHashFromAnyEndpoint()
{
    Answerer answers(twoChains());
    feed(answers,
         {out(50, 1, ask(1, "eth_getBlockByHash", byHash(7))),
          in(60, 1, tell(1, block(7, 'a', kTwoHashes))),
          out(70, 1, ask(2, "eth_getBlockByHash", byHash(8))), in(80, 1, tell(2, "null"))});
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", byHash(7)), result(block(7, 'a', kTwoHashes)));
    QString upper = QString::fromStdString(byHash(7)).toUpper().replace(QStringLiteral("0X"),
                                                                        QStringLiteral("0x"));
    upper.replace(QStringLiteral("FALSE"), QStringLiteral("false"));
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", upper.toStdString()),
             result(block(7, 'a', kTwoHashes)));
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", byHash(7, true)), kNotOnTape);
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", byHash(8)), result("null"));
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", byHash(9)), kNotOnTape);
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", "[]"), kNotOnTape);
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", "[\"0x12\",false]"), kNotOnTape);
}

void AnswererTest::blockFromHeadWithTransactions()
{
    Answerer answers(twoChains());
    feed(answers, subscribed(0, 0, "0xs"));
    feed(answers, {in(100, 0, head("0xs", block(7, 'a', kTwoHashes))),
                   in(200, 0, head("0xs", block(8, 'a', ""))), // as geth tells heads
                   in(300, 0, head("0xs", block(9, 'a', "[ ]")))});
    answers.advance(1000);
    QCOMPARE(reply(answers, 1, "eth_getBlockByHash", byHash(7)), result(block(7, 'a', kTwoHashes)));
    QCOMPARE(reply(answers, 1, "eth_getBlockByNumber", byNumber("0x7")),
             result(block(7, 'a', kTwoHashes)));
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", byHash(7, true)), kNotOnTape);
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", byHash(8)), kNotOnTape);
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("0x8")), kNotOnTape);
    // No transactions at all: objects and hashes are the same.
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", byHash(9, true)),
             result(block(9, 'a', "[ ]")));
}

void AnswererTest::hashesFromObjectsNeverTheReverse()
{
    Answerer answers(twoChains());
    feed(answers, {out(0, 0, ask(1, "eth_getBlockByHash", byHash(7, true))),
                   in(5, 0, tell(1, block(7, 'a', kTwoObjects)))});
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", byHash(7, true)),
             result(block(7, 'a', kTwoObjects)));
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", byHash(7)), result(block(7, 'a', kTwoHashes)));
    // A poorer form that comes later does not take its place.
    feed(answers, {out(10, 1, ask(1, "eth_getBlockByHash", byHash(7))),
                   in(15, 1, tell(1, block(7, 'a', kTwoHashes)))});
    QCOMPARE(reply(answers, 1, "eth_getBlockByHash", byHash(7, true)),
             result(block(7, 'a', kTwoObjects)));
}

void AnswererTest::blockByNumberFollowsTheFork()
{
    Answerer answers(twoChains());
    feed(answers, subscribed(0, 0, "0xs"));
    feed(answers, subscribed(0, 1, "0xt"));
    feed(answers, {in(100, 0, head("0xs", block(7, 'a'))), in(110, 1, head("0xt", block(7, 'a'))),
                   in(200, 0, head("0xs", block(7, 'b'))), in(300, 1, head("0xt", block(7, 'b')))});
    answers.advance(150);
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("0x7")), result(block(7, 'a')));
    answers.advance(250);
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("0x7")), result(block(7, 'b')));
    QCOMPARE(reply(answers, 1, "eth_getBlockByNumber", byNumber("0x7")), result(block(7, 'a')));
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", byHash(7, false, 'a')), result(block(7, 'a')));
    answers.advance(300);
    QCOMPARE(reply(answers, 1, "eth_getBlockByNumber", byNumber("0x07")), result(block(7, 'b')));
}

void AnswererTest::heightsNotReachedAreNull()
{
    Answerer answers(twoChains());
    feed(answers, subscribed(0, 0, "0xs"));
    feed(answers,
         {in(100, 0, head("0xs", block(7))), in(200, 0, head("0xs", block(8))),
          in(300, 0, head("0xs", block(12))),
          out(310, 0, ask(5, "eth_getBlockByNumber", byNumber("0xa"))),
          in(350, 0, tell(5, block(10))), in(400, 0, head("0xs", block(6, 'b')))}); // rolled back
    answers.advance(150);
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("0x8")), result("null"));
    answers.advance(300);
    // Of a gap: what the recording fetched a moment later.
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("0xa")), result(block(10)));
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("0xb")), kNotOnTape);
    answers.advance(400);
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("0x8")), result("null"));
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("0x6")), result(block(6, 'b')));
}

void AnswererTest::latestFollowsTheHead()
{
    Answerer answers(twoChains());
    feed(answers, {out(0, 1, ask(1, "eth_getBlockByNumber", byNumber("latest"))),
                   in(5, 1, tell(1, block(5)))});
    feed(answers, subscribed(10, 0, "0xs"));
    feed(answers, {in(100, 0, head("0xs", block(7))), in(200, 0, head("0xs", block(8)))});
    answers.advance(5);
    QCOMPARE(reply(answers, 1, "eth_blockNumber", "[]"), result("\"0x5\""));
    QCOMPARE(reply(answers, 0, "eth_blockNumber", "[]"), result("\"0x5\"")); // by its neighbour
    answers.advance(150);
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("latest")), result(block(7)));
    QCOMPARE(reply(answers, 0, "eth_blockNumber", "[]"), result("\"0x7\""));
    QCOMPARE(reply(answers, 1, "eth_getBlockByNumber", byNumber("latest")), result(block(5)));
    answers.advance(200);
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("pending")), result(block(8)));
}

void AnswererTest::tagsAreAnswered()
{
    Answerer answers(twoChains());
    feed(answers, {out(0, 0, ask(1, "eth_getBlockByNumber", byNumber("finalized"))),
                   in(5, 0, tell(1, block(3, 'a', kTwoHashes))),
                   out(100, 0, ask(2, "eth_getBlockByNumber", byNumber("finalized"))),
                   in(105, 0, tell(2, block(4, 'a', kTwoHashes)))});
    answers.advance(50);
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("finalized")),
             result(block(3, 'a', kTwoHashes)));
    QCOMPARE(reply(answers, 1, "eth_getBlockByNumber", byNumber("finalized")),
             result(block(3, 'a', kTwoHashes)));
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("finalized", true)), kNotOnTape);
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("safe")), kNotOnTape);
    answers.advance(105);
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("finalized")),
             result(block(4, 'a', kTwoHashes)));
}

void AnswererTest::headerMethods()
{
    Answerer answers(twoChains());
    feed(answers,
         {out(0, 0, ask(1, "eth_getHeaderByNumber", "[\"latest\"]")),
          in(5, 0, tell(1, block(3, 'a', ""))),
          out(6, 0, ask(2, "eth_getHeaderByNumber", "[\"finalized\"]")),
          in(9, 0, tell(2, block(1, 'a', ""))),
          out(10, 1, ask(1, "eth_getHeaderByNumber", "[\"latest\"]")),
          in(15, 1, R"({"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no"}})")});
    feed(answers, subscribed(20, 0, "0xs"));
    feed(answers, subscribed(20, 1, "0xt"));
    feed(answers,
         {in(100, 0, head("0xs", block(7, 'a', ""))), in(110, 1, head("0xt", block(7, 'a', "")))});
    answers.advance(10);
    QCOMPARE(reply(answers, 0, "eth_getHeaderByNumber", "[\"latest\"]"), result(block(3, 'a', "")));
    answers.advance(200);
    // Not the recorded answer of long ago: the head as it is now.
    QCOMPARE(reply(answers, 0, "eth_getHeaderByNumber", "[\"latest\"]"), result(block(7, 'a', "")));
    QCOMPARE(reply(answers, 0, "eth_getHeaderByNumber", "[\"finalized\"]"),
             result(block(1, 'a', "")));
    QCOMPARE(reply(answers, 0, "eth_getHeaderByNumber", "[\"0x7\"]"), result(block(7, 'a', "")));
    QCOMPARE(reply(answers, 0, "eth_getHeaderByHash", "[\"" + hashOf(7) + "\"]"),
             result(block(7, 'a', "")));
    QCOMPARE(reply(answers, 0, "eth_getBlockByNumber", byNumber("finalized")), kNotOnTape);
    QCOMPARE(reply(answers, 1, "eth_getHeaderByNumber", "[\"latest\"]"),
             std::string(R"("error":{"code":-32601,"message":"no"})"));
    QCOMPARE(reply(answers, 2, "eth_getHeaderByNumber", "[\"latest\"]"), kNotOnTape);
}

void AnswererTest::transactionCounts()
{
    Answerer answers(twoChains());
    feed(answers, subscribed(0, 0, "0xs"));
    feed(answers, {in(100, 0, head("0xs", block(7, 'a', kTwoHashes))),
                   in(200, 0, head("0xs", block(8, 'a', "")))});
    answers.advance(300);
    const auto hash = [](unsigned number) { return "[\"" + hashOf(number) + "\"]"; };
    QCOMPARE(reply(answers, 0, "eth_getBlockTransactionCountByHash", hash(7)), result("\"0x2\""));
    QCOMPARE(reply(answers, 0, "eth_getBlockTransactionCountByNumber", "[\"0x7\"]"),
             result("\"0x2\""));
    QCOMPARE(reply(answers, 0, "eth_getBlockTransactionCountByHash", hash(8)), kNotOnTape);
    QCOMPARE(reply(answers, 0, "eth_getBlockTransactionCountByNumber", "[\"0x9\"]"),
             result("null"));
}

void AnswererTest::subscriptions()
{
    Answerer answers(twoChains());
    feed(answers, subscribed(0, 0, "0xs"));
    feed(answers,
         {out(30, 0, ask(2, "eth_subscribe", R"([ "logs", {"b":1,"a":2} ])")),
          in(40, 0, tell(2, "\"0xl\"")), out(50, 1, ask(1, "eth_subscribe", R"(["newHeads"])")),
          in(60, 1, R"({"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no"}})")});
    const auto heads = answers.subscribe(0, R"(["newHeads"])");
    const auto logs = answers.subscribe(0, R"(["logs",{"a":2,"b":1}])");
    QVERIFY(heads && logs && *heads != *logs);
    QVERIFY(!answers.subscribe(1, R"(["newHeads"])"));
    QCOMPARE(reply(answers, 1, "eth_subscribe", R"(["newHeads"])"),
             std::string(R"("error":{"code":-32601,"message":"no"})"));
    QVERIFY(!answers.subscribe(2, R"(["newHeads"])"));
    QCOMPARE(reply(answers, 2, "eth_subscribe", R"(["newHeads"])"), kNotOnTape);

    const auto text = head("0xs", block(7));
    const auto heard = answers.learn(in(100, 0, text));
    QVERIFY(heard.kind == Heard::Kind::Push);
    QCOMPARE(heard.topic, *heads);
    QCOMPARE(text.substr(heard.idAt, heard.idSize), std::string("\"0xs\""));
    QCOMPARE(answers.learn(in(110, 0, head("0xl", R"({"data":"0x"})"))).topic, *logs);
    // A recording that begins after the subscription: a head is known by its looks.
    const auto stray = answers.learn(in(120, 3, head("0x??", block(7))));
    QVERIFY(stray.kind == Heard::Kind::Push);
    QCOMPARE(stray.topic, *heads);
    QVERIFY(answers.subscribe(3, R"(["newHeads"])"));
    QVERIFY(answers.learn(in(130, 3, head("0x??", "[1]"))).kind == Heard::Kind::Nothing);
}

void AnswererTest::silenceIsInferred()
{
    Answerer answers(twoChains());
    feed(answers, subscribed(0, 0, "0xs"));
    std::vector<TapeFrame> frames;
    // 0 is asked at 31 s and says nothing until 60 s; 1 never speaks; 2 keeps still for 70 s; 3
    // talks.
    for (qint64 t = 1000; t < 200'000; t += 1000) {
        const auto number = static_cast<unsigned>(t / 1000);
        if (t <= 30'000 || t >= 60'000)
            frames.push_back(in(t, 0, head("0xs", block(number))));
        if (t == 31'000)
            frames.push_back(out(t, 0, ask(9, "eth_gasPrice")));
        if (t <= 10'000 || t >= 80'000)
            frames.push_back(in(t, 2, head("0xu", block(number))));
        frames.push_back(in(t, 3, head("0xv", block(number))));
    }
    feed(answers, frames);
    answers.finish();
    const auto spell = [&](quint32 c) {
        // A fresh walk over the time, in seconds of silence.
        QString text;
        Answerer walk(twoChains());
        feed(walk, subscribed(0, 0, "0xs"));
        feed(walk, frames);
        bool audible = true;
        for (qint64 t = 0; t < 200'000; t += 1000) {
            walk.advance(t);
            if (walk.audible(c) != audible)
                text += QString::number(t / 1000) + QLatin1Char(' ');
            audible = walk.audible(c);
        }
        return text.trimmed();
    };
    QCOMPARE(spell(0), QStringLiteral("31 60"));
    QCOMPARE(spell(1), QStringLiteral("0"));
    QCOMPARE(spell(2), QStringLiteral("70 80"));
    QCOMPARE(spell(3), QString());
}

void AnswererTest::rawFramesAndNoise()
{
    Answerer answers(twoChains());
    QVERIFY(answers.learn(in(1, 0, "garbage{")).kind == Heard::Kind::Raw);
    QVERIFY(answers.learn(in(1, 0, "")).kind == Heard::Kind::Raw);
    QVERIFY(answers.learn(in(1, 0, R"({"jsonrpc":"2.0","id":1,"result":{"a")")).kind ==
            Heard::Kind::Raw);
    QVERIFY(answers.learn(in(2, 0, tell(77, "1"))).kind == Heard::Kind::Nothing); // nobody asked
    QVERIFY(answers.learn(in(2, 0, "{}")).kind == Heard::Kind::Nothing);
    QVERIFY(answers.learn(in(2, 0, "[1,2]")).kind == Heard::Kind::Raw);
    QVERIFY(answers.learn(in(2, 0, "7")).kind == Heard::Kind::Raw);
    QVERIFY(answers.learn(in(3, 0, std::string(5000, '['))).kind == Heard::Kind::Raw);
    QVERIFY(answers.learn(out(4, 0, "not even JSON")).kind == Heard::Kind::Nothing);
}

void AnswererTest::memoryStaysBounded()
{
    Answerer answers(twoChains());
    feed(answers, subscribed(0, 0, "0xs"));
    const std::string fat = "[\"0x" + std::string(40'000, 'f') + "\"]";
    qint64 t = 100;
    for (unsigned i = 1; i < 4000; ++i, t += 500) {
        answers.learn(in(t, 0, head("0xs", block(i, 'a', fat))));
        const int id = static_cast<int>(i);
        answers.learn(
            out(t, 0, ask(id, "eth_getTransactionReceipt", "[\"" + hashOf(i, 'c') + "\"]")));
        answers.learn(in(t, 0, tell(id, "\"" + std::string(10'000, 'e') + "\"")));
        answers.learn(out(t, 1, ask(id, "eth_neverAnswered", "[" + std::to_string(i) + "]")));
        answers.advance(t);
        QVERIFY2(answers.bytes() < (70U << 20), qPrintable(QString::number(answers.bytes())));
    }
    // The youngest is there, the oldest is not.
    QVERIFY(reply(answers, 0, "eth_getBlockByHash", byHash(3999)).starts_with("\"result\":{"));
    QCOMPARE(reply(answers, 0, "eth_getBlockByHash", byHash(1)), kNotOnTape);
}

QTEST_GUILESS_MAIN(AnswererTest)
#include "tst_answerer.moc"
