#include "eth/keccak.hpp"
#include "eth/signature.hpp"
#include "eth/typed_data.hpp"
#include "json_fixture.hpp"
#include "random_eth.hpp"
#include <set>

using namespace rollscope;

namespace {

QByteArray jsonOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The example of EIP-712, with what a test wants to change in it.
QByteArray mail(const char* from = "", const char* to = "")
{
    QByteArray text = R"({"types":{
        "EIP712Domain":[{"name":"name","type":"string"},{"name":"version","type":"string"},
            {"name":"chainId","type":"uint256"},{"name":"verifyingContract","type":"address"}],
        "Person":[{"name":"name","type":"string"},{"name":"wallet","type":"address"}],
        "Mail":[{"name":"from","type":"Person"},{"name":"to","type":"Person"},
            {"name":"contents","type":"string"}]},
        "primaryType":"Mail",
        "domain":{"name":"Ether Mail","version":"1","chainId":1,
            "verifyingContract":"0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC"},
        "message":{"from":{"name":"Cow","wallet":"0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"},
            "to":{"name":"Bob","wallet":"0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"},
            "contents":"Hello, Bob!"}})";
    if (*from != '\0' && !text.contains(from))
        qFatal("not in the example: %s", from);
    return *from == '\0' ? text : text.replace(from, to);
}

} // namespace

class tst_TypedData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleOfEip712()
    {
        const auto data = eth::parseTypedData(mail());
        QVERIFY2(data, data ? "" : qPrintable(data.error().text()));
        QCOMPARE(eth::encodeType(*data, "Mail"),
                 std::string("Mail(Person from,Person to,string contents)"
                             "Person(string name,address wallet)"));
        const auto hashes = eth::hashTypedData(*data);
        QVERIFY(hashes);
        QCOMPARE(base::toHex(hashes->domain),
                 std::string("0xf2cee375fa42b42143804025fc449deafd50cc031ca257e0b194a650a912090f"));
        QCOMPARE(base::toHex(hashes->message),
                 std::string("0xc52c0ee5d84264471806290a3f2c4cecfc5490626bf912d01f240d7a274b371e"));
        QCOMPARE(base::toHex(hashes->digest),
                 std::string("0xbe609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2"));
        const auto key = eth::keccak256(std::string_view("cow"));
        QCOMPARE(base::toHex(eth::sign(hashes->digest, eth::SecretKey(key.bytes))->r),
                 std::string("0x4355c47d63924e8a72e509b65029052eb6c299d53a04e167c5775fd466751c9d"));
    }

    void vectors()
    {
        REQUIRE_FIXTURES();
        int good = 0;
        for (const auto& entry :
             test::jsonFixture(QStringLiteral("eip712/typed-data.json")).array()) {
            const auto data =
                eth::parseTypedData(jsonOf({{QStringLiteral("types"), entry[u"types"]},
                                            {QStringLiteral("primaryType"), entry[u"primaryType"]},
                                            {QStringLiteral("domain"), entry[u"domain"]},
                                            {QStringLiteral("message"), entry[u"data"]}}));
            QVERIFY2(data, data ? "" : qPrintable(data.error().text()));
            const auto encoded = eth::encodeData(*data, data->primaryType, data->message);
            QVERIFY(encoded && *encoded == test::bytes(test::ascii(entry[u"encoded"])));
            const auto hashes = eth::hashTypedData(*data);
            QVERIFY(hashes);
            QCOMPARE(base::toHex(hashes->digest), test::ascii(entry[u"digest"]));
            if (entry[u"signature"].isString()) {
                const auto key = *base::hashFromHex(test::ascii(entry[u"privateKey"]));
                const auto made = *eth::sign(hashes->digest, eth::SecretKey(key.bytes));
                const auto theirs = test::bytes(test::ascii(entry[u"signature"]));
                QVERIFY(theirs.substr(0, 32) ==
                        std::string(made.r.bytes.begin(), made.r.bytes.end()));
                QVERIFY(theirs.substr(32, 32) ==
                        std::string(made.s.bytes.begin(), made.s.bytes.end()));
                QCOMPARE(int(theirs[64]), 27 + made.yParity);
            }
            ++good;
        }
        qInfo("typed data: %d of 130", good);
        QCOMPARE(good, 130);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* from, const char* to, const char* says) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(says);
        };
        row("not JSON", "\"types\":{", "\"types\":[", "byte ");
        row("no primary type", "\"primaryType\":\"Mail\",", "", "primaryType: it is not among");
        row("primary type unknown", "\"primaryType\":\"Mail\"", "\"primaryType\":\"Post\"",
            "primaryType: it is not among");
        row("another member",
            "\"primaryType\":", "\"x\":1,\"primaryType\":", "typed data: it has no member \"x\"");
        row("a key twice", "\"primaryType\":", "\"primaryType\":\"Person\",\"primaryType\":",
            "a key is given twice");
        row("a value twice", "{\"name\":\"Bob\",", "{\"name\":\"Eve\",\"n\\u0061me\":\"Bob\",",
            "a key is given twice");
        row("unknown type", "\"name\":\"contents\",\"type\":\"string\"",
            "\"name\":\"contents\",\"type\":\"text\"", "types.Mail.contents: \"text\" is no type");
        row("alias", "\"chainId\",\"type\":\"uint256\"", "\"chainId\",\"type\":\"uint\"",
            "types.EIP712Domain.chainId: \"uint\" needs its width");
        row("array of nothing", "\"contents\",\"type\":\"string\"",
            "\"contents\",\"type\":\"string[0]\"", "types.Mail.contents");
        row("array unfinished", "\"contents\",\"type\":\"string\"",
            "\"contents\",\"type\":\"string[\"", "types.Mail.contents");
        row("struct named as a type", "\"Person\":[", "\"uint8\":[",
            "types.uint8: this is no name");
        row("struct with a bad name", "\"Person\":[", "\"Per son\":[",
            "types.Per son: this is no name");
        row("member twice", "{\"name\":\"to\",\"type\":\"Person\"}",
            "{\"name\":\"from\",\"type\":\"Person\"}", "types.Mail: each member has a name");
        row("missing", "\"to\":{\"name\":\"Bob\",", "\"to\":{", "message.to.name: it is missing");
        row("extra", "\"to\":{\"name\":\"Bob\",", "\"to\":{\"age\":7,\"name\":\"Bob\",",
            "message.to.age: Person has no such member");
        row("extra in the domain", "\"version\":\"1\"", "\"version\":\"1\",\"salt\":\"0x\"",
            "domain.salt: EIP712Domain has no such member");
        row("null", "\"Hello, Bob!\"", "null", "message.contents: a text was expected");
        row("checksum", "0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB",
            "0xBBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB",
            "message.to.wallet: the address does not");
        row("not an object", "\"domain\":{", "\"domain\":[{", "byte ");
        row("number too large", "\"chainId\":1,", "\"chainId\":9007199254740993,",
            "domain.chainId: an integer was expected, as text");
        row("half a surrogate", "Hello, Bob!", "\\ud800", "message.contents: a text was expected");
    }

    void refused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        const auto data = eth::parseTypedData(mail(from.constData(), to.constData()));
        QVERIFY(!data);
        QVERIFY2(data.error().text().contains(says), qPrintable(data.error().text()));
    }

    void arraysAreChecked()
    {
        const auto typed = [](const char* type, const char* value) {
            QByteArray text = R"({"types":{"A":[{"name":"x","type":"T"}]},"primaryType":"A",
                "domain":{},"message":{"x":7}})";
            text.replace("T\"", QByteArray(type).append('"')).replace("7", value);
            const auto data = eth::parseTypedData(text);
            return data ? QString() : data.error().text();
        };
        QCOMPARE(typed("uint8[2][]", "[[1,2],[3,4]]"), QString());
        QVERIFY(typed("uint8[2][]", "[[1,2],[3]]").startsWith(u"message.x[1]: 2 values"));
        QVERIFY(
            typed("uint8[2][]", "[[1,2],[3,400]]").startsWith(u"message.x[1][1]: does not fit"));
        QVERIFY(typed("uint8[]", "{}").startsWith(u"message.x: an array"));
        QVERIFY(typed("A", "{}").startsWith(u"message.x.x: it is missing"));
        QCOMPARE(typed("A[]", "[{\"x\":[]}]"), QString());
        QVERIFY(typed(QByteArray("uint8" + QByteArray("[]").repeated(17)).constData(), "[]")
                    .contains(u"is no type"));
    }

    void sizeIsBounded()
    {
        QByteArray types = "{\"A\":[]";
        for (int i = 0; i < 128; ++i)
            types += ",\"A" + QByteArray::number(i) + "\":[]";
        const auto many = eth::parseTypedData(
            R"({"primaryType":"A","domain":{},"message":{},"types":)" + types + "}}");
        QVERIFY(many.error().text().startsWith(u"types: more than 128"));
        const auto large = eth::parseTypedData(QByteArray(2 << 20, ' '));
        QVERIFY(large.error().text().contains(u"larger than 1 MB"));
        const auto deep = eth::parseTypedData(QByteArray(100'000, '['));
        QVERIFY(deep.error().text().startsWith(u"byte "));
    }

    /// What is signed when the primary type is the domain itself.
    void domainAlone()
    {
        const auto data = eth::parseTypedData(R"({"types":{},"primaryType":"EIP712Domain",
            "domain":{"chainId":"0x1"},"message":{}})");
        QVERIFY2(data, data ? "" : qPrintable(data.error().text()));
        QCOMPARE(eth::encodeType(*data, "EIP712Domain"),
                 std::string("EIP712Domain(uint256 chainId)"));
        const auto hashes = *eth::hashTypedData(*data);
        const auto& domain = hashes.domain.bytes;
        const auto text = std::string("\x19\x01") + std::string(domain.begin(), domain.end());
        QVERIFY(hashes.digest == eth::keccak256(text));
        QVERIFY(!eth::parseTypedData(R"({"types":{},"primaryType":"EIP712Domain",
            "domain":{"chainId":"0x1"},"message":{"amount":"1"}})"));
    }

    void randomData()
    {
        auto random = test::fixedRandom();
        std::set<std::string> digests;
        for (int i = 0; i < 1000; ++i) {
            const auto json = jsonOf(test::randomTypedData(random));
            const auto data = eth::parseTypedData(json);
            QVERIFY2(data, data ? "" : qPrintable(data.error().text()));
            digests.insert(base::toHex(eth::hashTypedData(*data)->digest));
        }
        qInfo("random typed data: 1000, %zu digests", digests.size());
        QVERIFY(digests.size() > 990);
    }
};

QTEST_APPLESS_MAIN(tst_TypedData)
#include "tst_typed_data.moc"
