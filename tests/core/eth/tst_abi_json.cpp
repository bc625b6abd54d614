#include "eth/abi_json.hpp"
#include "json_fixture.hpp"

using namespace rollscope;
namespace abi = eth::abi;

namespace {

QJsonValue json(const QByteArray& text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

} // namespace

class tst_AbiJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integers_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* type, const char* text, const char* expected) {
            QTest::addRow("%s %s", type, text)
                << QByteArray(type) << QByteArray(text) << QByteArray(expected);
        };
        const char* const max =
            "115792089237316195423570985008687907853269984665640564039457584007913"
            "129639935";
        const char* const half =
            "57896044618658097711785492504343953926634992332820282019728792003956564819968";
        row("uint256", "0", "0");
        row("uint256", max, max);
        row("uint256", "0xff", "255");
        row("uint256", "-1", "");
        row("uint256",
            "115792089237316195423570985008687907853269984665640564039457584007913129639936", "");
        row("uint8", "255", "255");
        row("uint8", "256", "");
        row("int8", "127", "127");
        row("int8", "128", "");
        row("int8", "-128", "-128");
        row("int8", "-129", "");
        row("int8", "-0x80", "-128");
        row("int256", half, "");
        row("int256", (std::string("-") + half).c_str(),
            "-57896044618658097711785492504343953926634992332820282019728792003956564819968");
        row("int256", max, "");
        row("int256", "-0", "0");
        row("uint256", "", "");
        row("uint256", "0x", "");
        row("uint256", "1.0", "");
        row("uint256", "1e3", "");
        row("uint256", " 1", "");
        row("uint256", "+1", "");
        row("int256", "--1", "");
    }

    void integers()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto parsed = *abi::parseType(type.toStdString());
        const auto word = abi::integerFromText(parsed, text.toStdString());
        QCOMPARE(word ? abi::integerToText(parsed, *word) : std::string(), expected.toStdString());
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says"); // empty: it is taken
        const auto row = [](const char* type, const char* text, const char* says) {
            QTest::addRow("%s %s", type, text)
                << QByteArray(type) << QByteArray(text) << QString::fromLatin1(says);
        };
        row("uint256", "9007199254740991", "");
        row("uint256", "9007199254740992", "as text");
        row("uint256", "9007199254740993", "as text");
        row("uint256", "1.5", "as text");
        row("uint256", "true", "integer was expected");
        row("uint256", "null", "integer was expected");
        row("bool", "true", "");
        row("bool", "1", "true or false");
        row("bool", "\"true\"", "true or false");
        row("address", "\"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed\"", "");
        row("address", "\"0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed\"", "");
        row("address", "\"0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed\"", "EIP-55");
        row("address", "1", "40 hexadecimal digits");
        row("bytes2", "\"0x0102\"", "");
        row("bytes2", "\"0x01\"", "2 bytes were expected, not 1");
        row("bytes2", "\"0102\"", "bytes are 0x");
        row("bytes", "\"0x\"", "");
        row("bytes", "\"0x1\"", "even number");
        row("string", "\"\\u6c34\"", "");
        row("string", "\"\\ud800\"", "text was expected");
        row("string", "7", "text was expected");
        row("uint8[]", "[1,2,300]", "[2]: does not fit");
        row("uint8[2]", "[1]", "2 values were expected, not 1");
        row("uint8[]", "7", "array was expected");
        row("(uint8 a, bool b)", "{\"b\":true,\"a\":1}", "");
        row("(uint8 a, bool b)", "[1,true]", "");
        row("(uint8 a, bool b)", "{\"a\":1}", "2 values");
        row("(uint8 a, bool b)", "{\"a\":1,\"c\":true}", "b: true or false");
        row("(uint8, bool)", "{\"a\":1,\"b\":true}", "expected");
        row("(uint8 a, uint8 a)", "{\"a\":1,\"b\":1}", "expected");
    }

    void values()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto value = abi::fromJson(*abi::parseType(type.toStdString()), json(text));
        const QString said = value ? QString() : value.error().text();
        QCOMPARE(said.isEmpty(), says.isEmpty());
        QVERIFY2(said.contains(says), qPrintable(said));
    }

    void words()
    {
        const auto read = [](const char* type, const char* text) {
            return abi::fromText(*abi::parseType(type), QString::fromUtf8(text));
        };
        QVERIFY(read("uint256", "12") == abi::Value::number(12));
        QVERIFY(read("bool", "true") == abi::Value::boolean(true));
        QVERIFY(!read("bool", "yes"));
        QVERIFY(read("string", "[1,2]") == abi::Value::text("[1,2]"));
        QVERIFY(read("uint8[]", "[1,2]") ==
                abi::Value::list({abi::Value::number(1), abi::Value::number(2)}));
        QVERIFY(!read("uint8[]", "[1,2"));
    }

    void shownAsJson()
    {
        const auto shown = [](const char* type, const abi::Value& value) {
            return QJsonDocument(QJsonArray{abi::toJson(*abi::parseType(type), value)})
                .toJson(QJsonDocument::Compact);
        };
        using abi::Value;
        QCOMPARE(shown("uint48", Value::number(281474976710655)), QByteArray("[281474976710655]"));
        QCOMPARE(shown("uint56", Value::number(7)), QByteArray("[\"7\"]"));
        QCOMPARE(shown("(bool a, bytes b)", Value::list({Value::boolean(true), Value::text("x")})),
                 QByteArray("[{\"a\":true,\"b\":\"0x78\"}]"));
        QCOMPARE(shown("(bool, bytes b)", Value::list({Value::boolean(false), Value::text("")})),
                 QByteArray("[[false,\"0x\"]]"));
        QCOMPARE(shown("address", Value::number(0)),
                 QByteArray("[\"0x0000000000000000000000000000000000000000\"]"));
    }
};

QTEST_APPLESS_MAIN(tst_AbiJson)
#include "tst_abi_json.moc"
