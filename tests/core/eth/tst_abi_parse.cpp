#include "eth/abi.hpp"
#include "eth/abi_json.hpp"
#include "json_fixture.hpp"

using namespace rollscope;
namespace abi = eth::abi;

namespace {

std::string selectorOf(const std::string& line)
{
    const auto item = abi::parseItem(line);
    return item ? base::toHex(item->selector()) : item.error().text().toStdString();
}

QString errorOf(const std::string& line)
{
    const auto item = abi::parseItem(line);
    return item ? QString() : item.error().text();
}

const char* const kTransfer =
    "event Transfer(address indexed from, address indexed to, uint256 value)";

base::Hash32 topicOf(const std::string& hexDigits)
{
    return *base::hashFromHex("0x" + std::string(64 - hexDigits.size(), '0') + hexDigits);
}

} // namespace

class tst_AbiParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectors_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("selector");
        QTest::newRow("bare") << QByteArray("transfer(address,uint256)")
                              << QByteArray("0xa9059cbb");
        QTest::newRow("named") << QByteArray("function approve(address spender, uint256 amount) "
                                             "external returns (bool);")
                               << QByteArray("0x095ea7b3");
        QTest::newRow("alias") << QByteArray("function balanceOf( address ) view returns(uint)")
                               << QByteArray("0x70a08231");
        QTest::newRow("tuple")
            << QByteArray(
                   "function exactInputSingle((address tokenIn, address tokenOut, uint24 fee, "
                   "address recipient, uint256 deadline, uint256 amountIn, uint256 "
                   "amountOutMinimum, uint160 sqrtPriceLimitX96) calldata params) payable")
            << QByteArray("0x414bf389");
        QTest::newRow("no words") << QByteArray("submit(address _referral)")
                                  << QByteArray("0xa1903eab");
        QTest::newRow("error") << QByteArray("error Error(string)") << QByteArray("0x08c379a0");
        QTest::newRow("panic") << QByteArray("error Panic(uint256)") << QByteArray("0x4e487b71");
    }

    void selectors()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, selector);
        QCOMPARE(selectorOf(line.toStdString()), selector.toStdString());
    }

    /// The functions and events of every staking protocol, as they were collected from verified
    /// sources.
    void selectorsOfStakingProtocols()
    {
        REQUIRE_FIXTURES();
        const auto all = test::jsonFixture(QStringLiteral("../data/staking/protocols.json"))
                             .object()
                             .value(u"protocols");
        if (all.isUndefined())
            QSKIP("skipped: no staking data");
        int functions = 0;
        int events = 0;
        for (const auto& protocol : all.toArray()) {
            for (const auto& list : protocol[u"functions"].toObject()) {
                for (const auto& entry : list.toArray()) {
                    if (!entry[u"selector"].toString().startsWith(u"0x"))
                        continue;
                    QCOMPARE(selectorOf(test::ascii(entry[u"abi"])),
                             test::ascii(entry[u"selector"]));
                    ++functions;
                }
            }
            for (const auto& list : protocol[u"events"].toObject()) {
                for (const auto& entry : list.toArray()) {
                    const auto item = abi::parseItem(test::ascii(entry[u"abi"]));
                    QVERIFY2(item, item ? "" : qPrintable(item.error().text()));
                    QCOMPARE(base::toHex(item->topic()), test::ascii(entry[u"topic0"]));
                    ++events;
                }
            }
        }
        qInfo("staking ABIs: %d functions, %d events", functions, events);
        QVERIFY(functions > 100 && events > 10);
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* line, const char* says) {
            QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(says);
        };
        row("", "a name was expected");
        row("function", "a name was expected");
        row("f", "\"(\" was expected");
        row("f(", "a type was expected");
        row("f(uint256", "\",\" or \")\" was expected");
        row("f(uint256,)", "a type was expected");
        row("f(uint7)", "\"uint7\" is no type");
        row("f(uint08)", "is no type");
        row("f(uint264)", "is no type");
        row("f(bytes0)", "is no type");
        row("f(bytes33)", "is no type");
        row("f(fixed128x18)", "is no type");
        row("f(uint256[0])", "from 1");
        row("f(uint256[-1])", "\"]\" was expected");
        row("f(uint256[01])", "from 1");
        row("f(uint256[4294967296])", "from 1");
        row("f(uint256[65537])", "larger than 65536 words");
        row("f(uint256[256][257])", "larger than 65536 words");
        row("f(()[])", "must not be an empty tuple");
        row("f((uint8,()))", "must not be an empty tuple");
        row("f(uint256) nonsense", "\"nonsense\" is not understood");
        row("f(uint256) returns", "\"(\" was expected");
        row("f(uint256)) ", "something follows");
        row("f(uint256 indexed a)", "only events");
        row("event E(uint256 indexed a, uint8 indexed b, bool indexed c, bool indexed d)",
            "3 indexed");
        row("error E(uint256) returns (bool)", "not understood");
    }

    void malformed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, says);
        const QString said = errorOf(line.toStdString());
        QVERIFY2(said.contains(says), qPrintable(said));
    }

    void depthIsBounded()
    {
        const auto nested = [](std::size_t depth) {
            return "f(" + std::string(depth, '(') + "bool" + std::string(depth, ')') + ")";
        };
        QCOMPARE(errorOf(nested(15)), QString()); // the parameters are the 16th
        QVERIFY(errorOf(nested(16)).contains(u"nested deeper"));
        QVERIFY(errorOf(nested(100'000)).contains(u"nested deeper"));
        std::string arrays = "f(bool";
        for (int i = 0; i < 17; ++i)
            arrays += "[]";
        QVERIFY(errorOf(arrays + ")").contains(u"nested deeper"));
    }

    /// Each struct holds the one before twice: 2^n types from n lines.
    void structsThatMultiply()
    {
        std::vector<std::string> lines{"struct S0 { bool a; }"};
        for (int i = 1; i < 16; ++i) {
            const auto before = "S" + std::to_string(i - 1);
            lines.push_back("struct S" + std::to_string(i) + " { " + before + "[] a; " + before +
                            "[] b; }");
        }
        const auto parsed = abi::parseLines(lines);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().what.contains(u"nested deeper"), qPrintable(parsed.error().text()));
        std::string wide = "struct S1 { ";
        for (int i = 0; i < 1000; ++i)
            wide += "S0[] a; ";
        const auto many = abi::parseLines(
            {"struct S0 { bool a; bool b; bool c; bool d; bool e; bool f; bool g; bool h; bool i; "
             "bool j; bool k; bool l; bool m; bool n; bool o; bool p; }",
             wide + "}"});
        QVERIFY(!many);
        QVERIFY2(many.error().what.contains(u"more than 16384 types"),
                 qPrintable(many.error().text()));
    }

    void linesWithStructs()
    {
        const auto parsed = abi::parseLines(
            {"struct Point { uint256 x; uint256 y; }",
             "struct Line { Point a; Point b; string[] names; }",
             "function draw(Line[] lines, Point at) returns (bool done)",
             "constructor(address owner)", "receive() external payable", kTransfer});
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text()));
        QCOMPARE(parsed->items.size(), std::size_t(3));
        QCOMPARE(parsed->items[0].signature(),
                 std::string("draw(((uint256,uint256),(uint256,uint256),string[])[],"
                             "(uint256,uint256))"));
        QVERIFY(parsed->items[1].kind == abi::ItemKind::Constructor);

        const auto wrong = abi::parseLines({"function f()", "struct uint256 { bool a; }"});
        QVERIFY(!wrong && wrong.error().where.startsWith(u"line 2"));
        QVERIFY(!abi::parseLines({"struct A { B b; }", "struct B { bool b; }"}));
    }

    void json()
    {
        const QByteArray text = R"({"abi": [
            {"type": "function", "name": "stake", "stateMutability": "payable",
             "inputs": [{"name": "orders", "type": "tuple[2][]", "components": [
                            {"name": "to", "type": "address"},
                            {"name": "parts", "type": "tuple", "components": [
                                {"name": "share", "type": "uint16"}]}]},
                        {"name": "note", "type": "string"}],
             "outputs": [{"name": "", "type": "uint256"}]},
            {"type": "error", "name": "Late", "inputs": [{"name": "by", "type": "uint64"}]},
            {"type": "event", "name": "Staked", "anonymous": false, "inputs": [
                {"name": "who", "type": "address", "indexed": true},
                {"name": "amount", "type": "uint256", "indexed": false}]},
            {"type": "receive", "stateMutability": "payable"}]})";
        const auto parsed = abi::parseJson(text);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text()));
        QCOMPARE(parsed->items.size(), std::size_t(3));
        const auto human = abi::parseItem("stake((address to,(uint16 share) parts)[2][],string)");
        QCOMPARE(parsed->items[0].signature(), human->signature());
        QVERIFY(parsed->find(abi::ItemKind::Function, human->selector()) == &parsed->items[0]);
        QVERIFY(parsed->find(abi::ItemKind::Error, human->selector()) == nullptr);
        QVERIFY(parsed->items[2].inputs[0].indexed && !parsed->items[2].inputs[1].indexed);
    }

    void jsonMalformed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* text, const char* says) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(says);
        };
        row("", "byte ");
        row("7", "byte ");
        row("{}", "JSON array");
        row("[7]", "[0].type: function, event, error or constructor");
        row(R"([{"type":"gift","name":"f","inputs":[]}])", "[0].type");
        row(R"([{"type":"function","inputs":[]}])", "[0].name: a name");
        row(R"([{"type":"function","name":"f"}])", "[0].inputs: a list");
        row(R"([{"name":"f","inputs":[{"name":"a","type":"uint7"}]}])", "[0].inputs.a");
        row(R"([{"name":"f","inputs":[{"name":"a","type":"tuple"}]}])", "a list of parameters");
        row(R"([{"name":"f","inputs":[{"name":"a","type":"tuplex","components":[]}]}])", "no type");
        row(R"([{"name":"f","inputs":[{"type":"tuple[]","components":[]}]}])", "empty");
    }

    void jsonMalformed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto parsed = abi::parseJson(text);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().text().contains(says), qPrintable(parsed.error().text()));
    }

    /// A pair of functions that really collide: a review could show either.
    void oneSelectorOneFunction()
    {
        QCOMPARE(selectorOf("collate_propagate_storage(bytes16)"), selectorOf("burn(uint256)"));
        const auto both = abi::parseLines(
            {"function collate_propagate_storage(bytes16 x)", "function burn(uint256)"});
        QVERIFY(!both);
        QVERIFY(both.error().what.contains(u"same selector"));
        QVERIFY(abi::parseLines({"function burn(uint256)", "function burn(uint256 amount)"}));
    }

    void calls()
    {
        const auto item = *abi::parseItem("transfer(address to, uint256 amount)");
        const std::vector<abi::Value> values{abi::Value::address(*base::addressFromHex(
                                                 "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")),
                                             abi::Value::number(1000)};
        const auto call = abi::encodeCall(item, values);
        QVERIFY(call);
        QCOMPARE(
            base::toHex(std::span(reinterpret_cast<const quint8*>(call->data()), call->size())),
            std::string("0xa9059cbb"
                        "0000000000000000000000005aaeb6053f3e94c9b9a09f33669435e7ef1beaed"
                        "00000000000000000000000000000000000000000000000000000000000003e8"));
        QVERIFY(abi::decodeCall(item, *call) == values);
        QVERIFY(!abi::decodeCall(item, call->substr(0, 3)));
        const auto other = abi::decodeCall(*abi::parseItem("approve(address,uint256)"), *call);
        QVERIFY(other.error().what.contains(u"0xa9059cbb"));
    }

    void logs()
    {
        const auto event = *abi::parseItem(kTransfer);
        QCOMPARE(base::toHex(event.topic()),
                 std::string("0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"));
        const auto data = test::bytes(std::string(62, '0') + "2a");
        const std::vector<base::Hash32> topics{event.topic(), topicOf("aa"), topicOf("bb")};
        const auto values = abi::decodeLog(event, topics, data);
        QVERIFY(values);
        QCOMPARE((*values)[0].toAddress().bytes[19], quint8(0xaa));
        QCOMPARE((*values)[1].toAddress().bytes[19], quint8(0xbb));
        QVERIFY((*values)[2] == abi::Value::number(42));

        QVERIFY(!abi::decodeLog(event, {topics[0], topics[1]}, data));
        QVERIFY(!abi::decodeLog(event, {topics[1], topics[1], topics[2]}, data));
        const auto dirty = abi::decodeLog(event, {topics[0], event.topic(), topics[2]}, data);
        QVERIFY(dirty.error().where == u"from");
        QVERIFY(!abi::decodeLog(event, topics, data + std::string(32, '\0')));

        const auto parsed = *abi::parseLines(
            {"event Transfer(address indexed from, address indexed to, uint256 indexed id)",
             kTransfer});
        QVERIFY(parsed.findEvent(topics) == &parsed.items[1]);
        QVERIFY(parsed.findEvent({event.topic(), {}, {}, {}}) == &parsed.items[0]);
        QVERIFY(parsed.findEvent({}) == nullptr);
    }

    /// Of an indexed string only the hash is in the log.
    void hashedTopics()
    {
        const auto event =
            *abi::parseItem("event Named(string indexed name, uint8[] parts) anonymous");
        QVERIFY(abi::isHashed(event.inputs[0]) && !abi::isHashed(event.inputs[1]));
        const auto data = *abi::encode({event.inputs[1]}, {abi::Value::list({})});
        const auto values = abi::decodeLog(event, {event.topic()}, data);
        QVERIFY(values);
        QVERIFY((*values)[0].word == event.topic().bytes);
    }

    void reverts()
    {
        const auto own = *abi::parseLines({"error Late(uint64 by)"});
        const auto dataOf = [](const char* line, const abi::Value& value) {
            return *abi::encodeCall(*abi::parseItem(line), {value});
        };
        const auto error =
            abi::decodeRevert(own, dataOf("error Error(string)", abi::Value::text("no")));
        QVERIFY(error && error->reason == u"no");
        const auto panic =
            abi::decodeRevert(own, dataOf("error Panic(uint256)", abi::Value::number(0x11)));
        QVERIFY(panic && panic->reason.contains(u"overflow"));
        const auto odd =
            abi::decodeRevert(own, dataOf("error Panic(uint256)", abi::Value::number(0x99)));
        QVERIFY(odd && odd->reason.contains(u"153"));
        const auto late =
            abi::decodeRevert(own, dataOf("error Late(uint64)", abi::Value::number(9)));
        QVERIFY(late && late->error.name == "Late" && late->values[0] == abi::Value::number(9));
        QVERIFY(late->reason.isEmpty());

        QVERIFY(abi::decodeRevert(own, "").error().kind == base::ErrorKind::NotFound);
        QVERIFY(abi::decodeRevert(own, "abc").error().kind == base::ErrorKind::Protocol);
        QVERIFY(abi::decodeRevert(own, "abcd").error().what.contains(u"0x61626364"));
        QVERIFY(!abi::decodeRevert(
            own, dataOf("error Late(uint64)", abi::Value::number(9)).substr(0, 9)));
    }
};

QTEST_APPLESS_MAIN(tst_AbiParse)
#include "tst_abi_parse.moc"
