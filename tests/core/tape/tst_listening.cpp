#include "answerer_talk.hpp"
#include <QtTest>

using namespace rollscope;
using namespace rollscope::tape;
using namespace rollscope::test;

/// What the answerer makes of pushes, silence and noise, and how much it keeps.
class Listening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subscriptions();
    void silenceIsInferred();
    void rawFramesAndNoise();
    void memoryStaysBounded();
};

void Listening::subscriptions()
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

void Listening::silenceIsInferred()
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

void Listening::rawFramesAndNoise()
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

void Listening::memoryStaysBounded()
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

QTEST_GUILESS_MAIN(Listening)
#include "tst_listening.moc"
