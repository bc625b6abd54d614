#include "answerer_talk.hpp"
#include <QtTest>

using namespace rollscope;
using namespace rollscope::tape;
using namespace rollscope::test;

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
    void latestBeforeTheFirstHead();
    void tagsAreAnswered();
    void headerMethods();
    void transactionCounts();
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

/// An answer of later would be followed by lower heads, as if the chain had rolled back.
void AnswererTest::latestBeforeTheFirstHead()
{
    Answerer answers(twoChains());
    feed(answers, subscribed(10, 0, "0xs"));
    feed(answers, {in(100, 0, head("0xs", block(7))), in(200, 0, head("0xs", block(8))),
                   out(900, 1, ask(1, "eth_getBlockByNumber", byNumber("latest"))),
                   in(905, 1, tell(1, block(15)))});
    answers.advance(5);
    for (const quint32 c : {0U, 1U})
        QCOMPARE(reply(answers, c, "eth_getBlockByNumber", byNumber("latest")), result(block(7)));
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

QTEST_GUILESS_MAIN(AnswererTest)
#include "tst_answerer.moc"
