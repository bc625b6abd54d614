// Rounds of questions in few requests: the same question once, calls within a Multicall3, logs of
// many accounts in one filter, and what happens when a node refuses, lies or has no Multicall3.
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include "eth/u256.hpp"
#include "l1/multicall.hpp"
#include "staking/node_talk.hpp"
#include "staking/question_bundle.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using staking::QuestionBundle;
using Kind = stake::Ask::Kind;
using Piece = QuestionBundle::Piece;

namespace {

base::Address account(quint8 number)
{
    base::Address out;
    out.bytes.fill(number);
    return out;
}

base::Hash32 topic(quint8 number)
{
    base::Hash32 out;
    out.bytes.fill(number);
    return out;
}

stake::Ask ask(Kind kind, quint8 to, std::string data = {})
{
    stake::Ask out;
    out.kind = kind;
    out.to = account(to);
    out.data = std::move(data);
    return out;
}

stake::Ask logsOf(quint8 to, quint8 who)
{
    stake::Ask out = ask(Kind::Logs, to);
    out.topics = {topic(1), std::nullopt, topic(who)};
    return out;
}

stake::StartBlock someBlock()
{
    stake::StartBlock at;
    at.number = 1000;
    at.timestamp = 1'700'000'000;
    return at;
}

stake::NodeAnswer result(const QJsonValue& json)
{
    stake::NodeAnswer out;
    out.result = json;
    return out;
}

stake::NodeAnswer refusal(std::int64_t code, const QString& message)
{
    stake::NodeAnswer out;
    out.code = code;
    out.message = message;
    return out;
}

/// What Multicall3 returns for these.
QString aggregated(const std::vector<l1::MulticallReturn>& returned)
{
    using eth::abi::Value;
    const auto item =
        eth::abi::parseItem("function f() returns ((bool success, bytes returnData)[] returnData)");
    std::vector<Value> list;
    for (const auto& one : returned)
        list.push_back(Value::list({Value::boolean(one.success), Value::text(one.data)}));
    const auto bytes = eth::abi::encode(item->returned, {Value::list(std::move(list))});
    return base::toQString(
        base::toHex({reinterpret_cast<const quint8*>(bytes->data()), bytes->size()}));
}

QJsonObject log(quint8 at, quint8 who, const char* data)
{
    QJsonArray topics;
    for (const quint8 number : {quint8(1), quint8(7), who})
        topics.append(base::toQString(base::toHex(topic(number))));
    return {{u"address"_s, base::toQString(base::toHex(account(at)))},
            {u"topics"_s, topics},
            {u"data"_s, QString::fromLatin1(data)}};
}

QJsonArray paramsOf(const stake::NodeRequest& request)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(request.params)).array();
}

} // namespace

class TestQuestionBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameQuestionOnce()
    {
        const std::vector<stake::Ask> first{ask(Kind::Call, 1, "abcd"), ask(Kind::Coin, 2),
                                            ask(Kind::BlockTime, 0)};
        const std::vector<stake::Ask> second{ask(Kind::Coin, 2), ask(Kind::Call, 1, "abcd"),
                                             ask(Kind::Call, 1, "efgh")};
        QuestionBundle bundle({&first, &second}, someBlock(), {});
        const auto pieces = bundle.pieces();
        QCOMPARE(pieces.size(), 1U);
        QCOMPARE(pieces[0].members.size(), 3U);
        const auto request = bundle.requestOf(pieces[0]);
        QCOMPARE(request.method, std::string("eth_call"));
        QCOMPARE(paramsOf(request)[1].toString(), u"0x3e8"_s);
        const std::string balance(32, '\1');
        const auto again = bundle.take(
            pieces[0], result(aggregated({{true, "one"}, {true, balance}, {false, "no"}})));
        QVERIFY(again.empty());
        const auto one = bundle.answers(0), two = bundle.answers(1);
        QVERIFY(one[0].ok && one[0].data == "one");
        QCOMPARE(two[1].data, std::string("one"));
        QCOMPARE(two[0].data, balance);
        QVERIFY(!two[2].ok && two[2].why.isEmpty() && two[2].data == "no");
        QCOMPARE(one[2].data.size(), 32U);
        QCOMPARE(static_cast<quint8>(one[2].data[31]), quint8(1'700'000'000 & 0xff));
    }

    void withoutMulticall()
    {
        const std::vector<stake::Ask> round{ask(Kind::Call, 1, "abcd"), ask(Kind::Coin, 2)};
        QuestionBundle bundle({&round}, someBlock(), {});
        const auto single = bundle.take(bundle.pieces()[0], result(u"0x"_s));
        QCOMPARE(single.size(), 2U);
        QVERIFY(!bundle.hasMulticall());
        QCOMPARE(bundle.requestOf(single[1]).method, std::string("eth_getBalance"));
        stake::NodeAnswer reverted = refusal(3, u"execution reverted"_s);
        reverted.reverted = true;
        reverted.data = "why";
        QVERIFY(bundle.take(single[0], reverted).empty());
        QVERIFY(bundle.take(single[1], result(u"0x10"_s)).empty());
        const auto answers = bundle.answers(0);
        QVERIFY(!answers[0].ok && answers[0].why.isEmpty() && answers[0].data == "why");
        QVERIFY(answers[1].ok && answers[1].data.back() == 16);
    }

    void smallerPieces()
    {
        std::vector<stake::Ask> round;
        for (quint8 i = 0; i < 8; ++i)
            round.push_back(ask(Kind::Call, i, "abcd"));
        QuestionBundle::Rules rules;
        rules.callsPerRequest = 4;
        QuestionBundle bundle({&round}, someBlock(), rules);
        QCOMPARE(bundle.pieces().size(), 2U);
        const auto halves = bundle.take(bundle.pieces()[0], refusal(-32000, u"out of gas"_s));
        QCOMPARE(halves.size(), 2U);
        QCOMPARE(halves[0].members.size(), 2U);
        // A node that is gone is not asked in smaller pieces.
        QVERIFY(bundle.take(halves[0], refusal(0, u"closed"_s)).empty());
        QCOMPARE(bundle.answers(0)[0].why, u"closed"_s);
        // Something that is no list of results is asked one by one.
        QCOMPARE(bundle.take(halves[1], result(u"0x01"_s)).size(), 2U);
    }

    void logsOfMany()
    {
        std::vector<std::vector<stake::Ask>> rounds;
        for (quint8 who = 20; who < 40; ++who)
            rounds.push_back({logsOf(9, who)});
        std::vector<const std::vector<stake::Ask>*> pointers;
        for (const auto& round : rounds)
            pointers.push_back(&round);
        QuestionBundle bundle(pointers, someBlock(), {});
        const auto pieces = bundle.pieces();
        QCOMPARE(pieces.size(), 1U);
        const QJsonObject filter = paramsOf(bundle.requestOf(pieces[0]))[0].toObject();
        QCOMPARE(filter[u"topics"].toArray()[2].toArray().size(), 20);
        QVERIFY(filter[u"topics"].toArray()[1].isNull());
        QCOMPARE(filter[u"toBlock"].toString(), u"0x3e8"_s);
        // Each gets its own; one of another contract is nobody's.
        const QJsonArray found{log(9, 20, "0x01"), log(9, 21, "0x02"), log(8, 20, "0x03"),
                               log(9, 20, "0x04")};
        QVERIFY(bundle.take(pieces[0], result(found)).empty());
        QCOMPARE(bundle.answers(0)[0].logs.size(), 2U);
        QCOMPARE(bundle.answers(1)[0].logs.size(), 1U);
        QVERIFY(bundle.answers(2)[0].ok && bundle.answers(2)[0].logs.empty());
    }

    void logsInRanges()
    {
        const std::vector<stake::Ask> round{logsOf(9, 20)};
        QuestionBundle::Rules rules;
        rules.logSplits = 1;
        QuestionBundle bundle({&round}, someBlock(), rules);
        const auto halves = bundle.take(bundle.pieces()[0], refusal(-32000, u"range too large"_s));
        QCOMPARE(halves.size(), 2U);
        QCOMPARE(halves[0].to + 1, halves[1].from);
        QVERIFY(bundle.take(halves[1], refusal(-32000, u"range too large"_s)).empty());
        QVERIFY(!bundle.answers(0)[0].ok);
        QVERIFY(bundle.answers(0)[0].why.contains(u"range too large"));
        // Half of it is better than nothing, where it says so.
        QVERIFY(bundle.take(halves[0], result(QJsonArray{log(9, 20, "0x01")})).empty());
        const auto half = bundle.answers(0)[0];
        QVERIFY(half.ok);
        QCOMPARE(half.logs.size(), 1U);
        QVERIFY2(half.why.startsWith(u"501 blocks from 500 to 1000 were not answered"_s),
                 qPrintable(half.why));
        QVERIFY(half.why.contains(u"range too large"));
    }

    /// A chain of twenty million blocks at a node that answers about ten thousand at a time.
    void logsOfALongChain()
    {
        stake::Ask asked = logsOf(9, 20);
        asked.fromBlock = 19'950'000;
        stake::StartBlock at = someBlock();
        at.number = 20'000'000;
        for (const bool known : {true, false}) {
            std::vector<stake::Ask> round{asked};
            if (!known)
                round[0].fromBlock = 0;
            QuestionBundle bundle({&round}, at, {});
            QCOMPARE(bundle.pieces()[0].from, round[0].fromBlock);
            std::vector<Piece> open = bundle.pieces();
            std::size_t requests = 0;
            while (!open.empty()) {
                const Piece piece = open.front();
                open.erase(open.begin());
                ++requests;
                const bool small = piece.to - piece.from < 10'000;
                const auto more = bundle.take(
                    piece, small ? result(piece.to == at.number ? QJsonArray{log(9, 20, "0x01")}
                                                                : QJsonArray())
                                 : refusal(-32000, u"at most 10000 blocks"_s));
                open.insert(open.end(), more.begin(), more.end());
            }
            const auto answer = bundle.answers(0)[0];
            QVERIFY(answer.ok);
            QCOMPARE(answer.logs.size(), 1U); // the newest blocks are among them
            QCOMPARE(answer.why.isEmpty(), known);
            QVERIFY(requests < 500);
        }
    }

    /// A block of a time that no calendar has is none: claims would be due then.
    void aBlockOfNoCalendar()
    {
        for (const auto& [time, taken] :
             {std::pair{u"0x65a0f000"_s, true}, std::pair{u"0xffffffffff"_s, true},
              std::pair{u"0x10000000000"_s, false}, std::pair{u"0xffffffffffffffff"_s, false}}) {
            stake::NodeAnswer answer;
            answer.result = QJsonObject{{u"number"_s, u"0x7"_s},
                                        {u"hash"_s, QString(u"0x"_s + u"ab"_s.repeated(32))},
                                        {u"timestamp"_s, time}};
            QCOMPARE(staking::startBlockIn(answer, 7).has_value(), taken);
        }
    }

    void lies()
    {
        const std::vector<stake::Ask> round{ask(Kind::Slot, 1), ask(Kind::Code, 1), logsOf(9, 20)};
        QuestionBundle bundle({&round}, someBlock(), {});
        for (const Piece& piece : bundle.pieces())
            QVERIFY(bundle
                        .take(piece, result(piece.kind == Piece::Kind::Logs
                                                ? QJsonValue(QJsonArray{QJsonObject()})
                                                : QJsonValue(u"no hex"_s)))
                        .empty());
        for (const auto& answer : bundle.answers(0))
            QVERIFY(!answer.ok && !answer.why.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestQuestionBundle)
#include "tst_question_bundle.moc"
