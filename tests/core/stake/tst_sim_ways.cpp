// The weaker ways to simulate: a batch with state overrides, and the first call alone; reverts in
// words.
#include "sim_kit.hpp"
#include "stake/revert_words.hpp"
#include "stake/sim_batch.hpp"
#include "stake/sim_text.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Wei;
using stake::CallOutcome;

namespace {

std::string batchAnswer(const std::vector<std::pair<bool, std::string>>& returns)
{
    std::string out;
    for (const auto& [ok, data] : returns)
        out += stake::sim::wordOf(Wei::from64(ok ? 1 : 0)) +
               stake::sim::wordOf(Wei::from64(data.size())) + data;
    return out;
}

std::string bytesOf(const QString& hex)
{
    return base::bytesFromHex(hex.toStdString())->toStdString();
}

} // namespace

class tst_SimWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overrides()
    {
        const std::string none = bytesOf(word(quint64(0))), amount = bytesOf(word(kAmount));
        const std::string coins = bytesOf(word(1000)), twice = bytesOf(word(2 * kAmount));
        std::vector<std::pair<bool, std::string>> returns{
            {true, coins},  {true, twice}, {true, none},   {true, bytesOf(word(1))},
            {true, amount}, {true, coins}, {true, amount}, {true, amount}};
        const auto readBack = [&returns] {
            return stake::readOverrides(someSequence(), someBlock(),
                                        stake::sim::hex(batchAnswer(returns)));
        };
        auto simulation = readBack();
        QVERIFY2(simulation, simulation ? "" : qPrintable(simulation.error().text()));
        QVERIFY(simulation->ok() && simulation->how == stake::SimulatedHow::Overrides);
        QVERIFY(simulation->change(kShares)->gained() == Wei::from64(kAmount));
        QVERIFY(simulation->change(kCoin)->gained() == Wei{});
        QVERIFY(!simulation->fees && simulation->limits.size() == 2);
        returns[4] = {false, bytesOf(kShort)};
        simulation = readBack();
        QVERIFY(simulation && simulation->calls[1].outcome == CallOutcome::Reverted);
        QVERIFY(simulation->calls[1].reason.startsWith(u"ERC20InsufficientAllowance("));
        returns[4] = {false, {}};
        QVERIFY(readBack()->calls[1].outcome == CallOutcome::Failed);
        returns.pop_back();
        QVERIFY(readBack().error().kind == ErrorKind::Protocol);
        QVERIFY(stake::readOverrides(someSequence(), someBlock(), u"0x"_s).error().kind ==
                ErrorKind::NotFound);
        QVERIFY(!stake::readOverrides(someSequence(), someBlock(), QJsonObject()));
    }

    void brokenBatches()
    {
        const std::string good = batchAnswer({{true, "abc"}, {false, ""}});
        QCOMPARE(stake::sim::decodeBatch(good, 2)->size(), std::size_t(2));
        for (std::size_t cut = 0; cut < good.size(); ++cut)
            QVERIFY(!stake::sim::decodeBatch(good.substr(0, cut), 2));
        QVERIFY(!stake::sim::decodeBatch(good + "x", 2));
        QVERIFY(!stake::sim::decodeBatch(good, 1));
        QVERIFY(!stake::sim::decodeBatch(good, 3));
        QVERIFY(stake::sim::decodeBatch({}, 0));
        std::string huge = good;
        huge[63] = '\xff'; // a length beyond the end
        QVERIFY(!stake::sim::decodeBatch(huge, 2));
        huge = good;
        huge[32] = '\x01'; // a length beyond 64 bits
        QVERIFY(!stake::sim::decodeBatch(huge, 2));
        huge = good;
        huge[31] = 2; // neither yes nor no
        QVERIFY(!stake::sim::decodeBatch(huge, 2));
    }

    void stepByStep()
    {
        const auto result = [](const QJsonValue& value) {
            stake::NodeAnswer out;
            out.result = value;
            return out;
        };
        std::vector<stake::NodeAnswer> answers{result(word(1)), result(u"0x3e8"_s),
                                               result(word(2 * kAmount)), result(u"0x"_s)};
        auto simulation = stake::readSteps(someSequence(), someBlock(), answers);
        QVERIFY(simulation);
        QVERIFY(!simulation->ok()); // the second call is not known
        QVERIFY(simulation->calls[0].outcome == CallOutcome::Ok);
        QVERIFY(simulation->calls[1].outcome == CallOutcome::NotReached);
        QVERIFY(simulation->change(kCoin)->before == Wei::from64(1000));
        QVERIFY(simulation->change(kTokens)->before == Wei::from64(2 * kAmount));
        QVERIFY(!simulation->change(kShares)->before);
        QCOMPARE(simulation->limits.size(), 1);
        answers[0] = {};
        answers[0].reverted = true;
        answers[0].data = bytesOf(kShort);
        simulation = stake::readSteps(someSequence(), someBlock(), answers);
        QVERIFY(simulation && simulation->calls[0].outcome == CallOutcome::Reverted);
        answers[0].reverted = false;
        QVERIFY(!stake::readSteps(someSequence(), someBlock(), answers));
        answers.pop_back();
        QVERIFY(!stake::readSteps(someSequence(), someBlock(), answers));
    }

    void wordsOfValues()
    {
        const auto errors = *eth::abi::parseLines({"error Odd(string text, bytes data, uint256[] "
                                                   "many, (bool a, int8 b) pair, bytes4 x)"});
        const auto& item = errors.items[0];
        using eth::abi::Value;
        std::vector<Value> many(10, Value::number(7));
        Value minus;
        minus.word.fill(0xff);
        Value four;
        std::fill_n(four.word.begin(), 4, quint8(0xaa));
        const auto data =
            eth::abi::encodeCall(item, {Value::text("a\xe2\x80\xae"
                                                    "b"),
                                        Value::text("xy"), Value::list(many),
                                        Value::list({Value::boolean(true), minus}), four});
        QVERIFY2(data, data ? "" : qPrintable(data.error().text()));
        QCOMPARE(stake::revertReason(errors, *data).words,
                 u"Odd(text: \"a⟨U+202E⟩b\", data: 0x7879, many: [7, 7, 7, 7, 7, 7, 7, 7, … 10 in "
                 "all], pair: [true, -1], x: 0xaaaaaaaa)"_s);
    }

    /// No file has to list what nearly every contract throws.
    void errorsOfTheStandards()
    {
        const auto pause = base::bytesFromHex("0xd93c0665")->toStdString();
        QCOMPARE(stake::revertReason({}, pause).words, u"EnforcedPause()"_s);
        const auto thrown = *eth::abi::parseLines(
            {"error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)"});
        const auto data = eth::abi::encodeCall(
            thrown.items[0],
            {eth::abi::Value::address({}), eth::abi::Value::number(3), eth::abi::Value::number(5)});
        QVERIFY(data);
        QVERIFY(stake::revertReason({}, *data).words.endsWith(u"balance: 3, needed: 5)"));
    }
};

QTEST_APPLESS_MAIN(tst_SimWays)
#include "tst_sim_ways.moc"
