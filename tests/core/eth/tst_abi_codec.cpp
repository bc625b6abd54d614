#include "eth/abi_codec.hpp"
#include "eth/abi_json.hpp"
#include "eth/keccak.hpp"
#include "json_fixture.hpp"
#include "random_eth.hpp"

using namespace rollscope;
namespace abi = eth::abi;
using abi::Layout;

namespace {

std::vector<abi::Param> paramsOf(const std::string& tuple)
{
    const auto type = abi::parseType(tuple);
    if (!type)
        qFatal("%s: %s", tuple.c_str(), qPrintable(type.error().text()));
    return type->members;
}

/// Words in hex, spaces between them left out.
std::string words(std::initializer_list<const char*> hex)
{
    std::string all;
    for (const char* word : hex)
        all += std::string(64 - std::min<std::size_t>(64, std::strlen(word)), '0') + word;
    return test::bytes(all);
}

QString errorOf(const std::string& tuple, const std::string& data, Layout layout = Layout::Strict)
{
    const auto values = abi::decode(paramsOf(tuple), data, layout);
    return values ? QString() : values.error().text();
}

} // namespace

class tst_AbiCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors()
    {
        REQUIRE_FIXTURES();
        const auto cases = test::jsonFixture(QStringLiteral("abi/ethers-abi.json")).array();
        int good = 0;
        for (const auto& entry : cases) {
            const auto name = test::ascii(entry[u"type"]);
            const auto type = abi::parseType(name);
            QVERIFY2(type, name.c_str());
            const auto value = abi::fromJson(*type, entry[u"value"]);
            QVERIFY2(value, value ? "" : qPrintable(value.error().text()));
            const auto expected = test::bytes(test::ascii(entry[u"encoded"]));
            const std::vector<abi::Param> params{{{}, *type, false}};
            const auto encoded = abi::encode(params, {*value});
            QVERIFY2(encoded && *encoded == expected, name.c_str());
            const auto decoded = abi::decode(params, expected);
            QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().text()));
            QVERIFY2(decoded->front() == *value, name.c_str());
            ++good;
        }
        qInfo("ABI vectors: %d of %d", good, int(cases.size()));
        QCOMPARE(good, 400);
    }

    void basicVectors()
    {
        REQUIRE_FIXTURES();
        const auto cases = test::jsonFixture(QStringLiteral("abi/basic_abi_tests.json")).object();
        int good = 0;
        for (const auto& name : cases.keys()) {
            const auto entry = cases[name].toObject();
            const auto types = entry[u"types"].toArray();
            const auto args = entry[u"args"].toArray();
            std::vector<abi::Param> params;
            std::vector<abi::Value> values;
            for (qsizetype i = 0; i < types.size(); ++i) {
                params.push_back({{}, *abi::parseType(test::ascii(types[i])), false});
                QJsonValue arg = args[i];
                // This file writes the bytes of bytesN and bytes as text.
                const auto kind = params.back().type.kind;
                if (kind == abi::Kind::FixedBytes || kind == abi::Kind::Bytes)
                    arg = QString::fromLatin1("0x" + arg.toString().toLatin1().toHex());
                const auto value = abi::fromJson(params.back().type, arg);
                QVERIFY2(value, value ? "" : qPrintable(value.error().text()));
                values.push_back(*value);
            }
            const auto expected = test::bytes(test::ascii(entry[u"result"]));
            QVERIFY2(abi::encode(params, values) == expected, qPrintable(name));
            QVERIFY2(abi::decode(params, expected) == values, qPrintable(name));
            ++good;
        }
        qInfo("basic ABI vectors: %d of %d", good, int(cases.size()));
        QCOMPARE(good, 3);
    }

    void packedVectors()
    {
        REQUIRE_FIXTURES();
        const auto cases = test::jsonFixture(QStringLiteral("keccak/solidity-hashes.json")).array();
        int good = 0;
        for (const auto& entry : cases) {
            const auto types = entry[u"types"].toArray();
            const auto given = entry[u"values"].toArray();
            std::vector<abi::Param> params;
            std::vector<abi::Value> values;
            for (qsizetype i = 0; i < types.size(); ++i) {
                params.push_back({{}, *abi::parseType(test::ascii(types[i])), false});
                const auto value = abi::fromJson(params.back().type, given[i]);
                QVERIFY2(value, value ? "" : qPrintable(value.error().text()));
                values.push_back(*value);
            }
            const auto packed = abi::encodePacked(params, values);
            QVERIFY2(packed, packed ? "" : qPrintable(packed.error().text()));
            QCOMPARE(base::toHex(eth::keccak256(*packed)), test::ascii(entry[u"keccak256"]));
            ++good;
        }
        qInfo("packed hashes: %d of %d", good, int(cases.size()));
        QCOMPARE(good, 200);
    }

    void randomRoundTrip()
    {
        auto random = test::fixedRandom();
        std::size_t bytes = 0;
        for (int i = 0; i < 3000; ++i) {
            const auto type = *abi::tupleOf({{{}, test::randomType(random, 3), false},
                                             {{}, test::randomType(random, 2), false}});
            const auto value = test::randomValue(random, type);
            const auto encoded = abi::encode(type.members, value.members);
            QVERIFY(encoded && encoded->size() % 32 == 0);
            bytes += encoded->size();
            const auto name = abi::canonicalName(type);
            QVERIFY2(abi::decode(type.members, *encoded) == value.members, name.c_str());
            QVERIFY2(abi::decode(type.members, *encoded, Layout::Loose) == value.members,
                     name.c_str());
            const auto json = abi::fromJson(type, abi::toJson(type, value));
            QVERIFY2(json && *json == value, name.c_str());
            QCOMPARE(abi::canonicalName(*abi::parseType(name)), name);
        }
        qInfo("ABI round trips: 3000, %zu bytes", bytes);
    }

    /// Data that differs in one bit is refused or is other values, never the same.
    void everyBitCounts()
    {
        auto random = test::fixedRandom();
        int refused = 0;
        int different = 0;
        for (int i = 0; i < 3000; ++i) {
            const auto type = *abi::tupleOf({{{}, test::randomType(random, 3), false}});
            const auto value = test::randomValue(random, type);
            auto data = *abi::encode(type.members, value.members);
            data[random() % data.size()] ^= static_cast<char>(1U << random() % 8);
            const auto decoded = abi::decode(type.members, data);
            if (!decoded) {
                QVERIFY(!decoded.error().what.isEmpty());
                ++refused;
                continue;
            }
            QVERIFY(*decoded != value.members);
            QVERIFY(abi::encode(type.members, *decoded) == data);
            ++different;
        }
        qInfo("ABI mutations: %d refused, %d decode to something else", refused, different);
        QVERIFY(refused > 500 && different > 500);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("looseToo");
        const auto row = [](const char* name, const char* type, const std::string& data,
                            const char* says, bool looseToo) {
            QTest::newRow(name) << QByteArray(type) << QByteArray::fromStdString(data)
                                << QString::fromLatin1(says) << looseToo;
        };
        row("nothing", "(uint256 amount)", {}, "data ends", true);
        row("short", "(uint256)", std::string(31, '\0'), "data ends", true);
        row("more", "(uint256)", words({"1", "0"}), "32 bytes follow", false);
        row("uint8", "(uint8 level)", words({"100"}), "level: does not fit uint8", true);
        row("int8", "(int8)", words({"80"}), "does not fit int8", true);
        row("bool", "(bool)", words({"2"}), "0 or 1", true);
        row("address", "(address)", words({"010000000000000000000000000000000000000000"}),
            "12 zero bytes", true);
        row("bytes4", "(bytes4)", words({"1"}), "zero bytes after", true);
        row("offset beyond", "(bytes)", words({"60", "0"}), "beyond the data", true);
        row("offset huge", "(bytes)",
            words({"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", "0"}),
            "beyond the data", true);
        row("offset into the head", "(bytes)", words({"0", "0"}), "32 was expected", false);
        row("gap", "(bytes)", words({"40", "0", "0"}), "32 was expected", false);
        row("length beyond", "(bytes)", words({"20", "21", "0"}), "longer than the data", true);
        row("count huge", "(uint256[] all)", words({"20", "ffffffffffffffff"}),
            "longer than the data", true);
        row("count of count", "(uint256[][])", words({"20", "2", "40", "60", "ffffffff", "0"}),
            "[0][0]: an array of 4294967295", true);
        row("dirty padding", "(bytes)",
            words({"20", "1", "ff00000000000000000000000000000000000000000000000000000000000001"}),
            "padding", false);
        row("no padding", "(bytes)", words({"20", "1"}) + "x", "padding", false);
        row("not UTF-8", "(string name)",
            words({"20", "1", "ff00000000000000000000000000000000000000000000000000000000000000"}),
            "name: it is not UTF-8", true);
        row("shared tails", "(bytes[])", words({"20", "4", "80", "80", "80", "80", "20", "1"}),
            "overlap", true);
    }

    void refused()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, data);
        QFETCH(QString, says);
        QFETCH(bool, looseToo);
        const QString strict = errorOf(type.toStdString(), data.toStdString());
        if (says == u"overlap") // a strict reader sees the second offset first
            QVERIFY2(strict.contains(u"[1]: its offset is 128"), qPrintable(strict));
        else
            QVERIFY2(strict.contains(says), qPrintable(strict));
        const QString loose = errorOf(type.toStdString(), data.toStdString(), Layout::Loose);
        QCOMPARE(loose.isEmpty(), !looseToo);
        if (looseToo)
            QVERIFY2(loose.contains(says), qPrintable(loose));
    }

    /// 200 levels of ten would be 10^200 elements; nothing of the kind is ever made.
    void offsetsThatMultiply()
    {
        std::string data = words({"20"});
        for (int level = 0; level < 12; ++level) {
            data += words({"a"});
            for (int i = 0; i < 10; ++i)
                data += words({"140"});
        }
        data += words({"0"});
        const QString said = errorOf("(uint256[][][][][][][][][][][][])", data, Layout::Loose);
        QVERIFY2(said.contains(u"overlap"), qPrintable(said));
    }

    void wrongValues()
    {
        using abi::Value;
        const auto params = paramsOf("(uint8 level, bytes4[2] ids, (bool ok)[] flags)");
        const auto says = [&](std::vector<Value> values) {
            const auto encoded = abi::encode(params, values);
            return encoded ? QString() : encoded.error().text();
        };
        const Value ids = Value::list({Value{}, Value{}});
        const Value flags = Value::list({Value::list({Value::boolean(true)})});
        QCOMPARE(says({Value::number(255), ids, flags}), QString());
        QVERIFY(says({Value::number(256), ids, flags}).startsWith(u"level: does not fit uint8"));
        QVERIFY(says({Value::number(1), Value::list({Value{}}), flags})
                    .startsWith(u"ids: 2 values were expected, not 1"));
        QVERIFY(says({Value::number(1), ids, Value::list({Value::list({Value::number(2)})})})
                    .startsWith(u"flags[0].ok: a bool is 0 or 1"));
        QVERIFY(says({Value::number(1), ids}).startsWith(u"3 values were expected, not 2"));
    }

    void packedRefusesWhatSolidityDoes()
    {
        for (const char* type : {"((uint8))", "(string[])", "(bytes[2])", "(bytes[][])"}) {
            const auto params = paramsOf(type);
            auto random = test::fixedRandom();
            abi::Value value = test::randomValue(random, params[0].type);
            if (params[0].type.kind == abi::Kind::Array && !params[0].type.count)
                value =
                    abi::Value::list({test::randomValue(random, params[0].type.members[0].type)});
            if (std::string_view(type) == "(bytes[][])")
                value.members[0] = abi::Value::list({abi::Value::text("x")});
            QVERIFY2(!abi::encodePacked(params, {value}), type);
        }
    }
};

QTEST_APPLESS_MAIN(tst_AbiCodec)
#include "tst_abi_codec.moc"
