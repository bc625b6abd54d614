// ERC-7730's paths: what they may be written like, and what they find.
#include "clear_fixture.hpp"
#include "eth/clear_path.hpp"

using namespace rollscope;
using namespace Qt::StringLiterals;
namespace clear = eth::clear;

namespace {

/// f((address to,uint256[] amounts)[] orders,bytes route,uint256[2] pair)
eth::abi::Type exampleType()
{
    const auto item = eth::abi::parseItem(
        "f((address to,uint256[] amounts)[] orders,bytes route,uint256[2] pair)");
    eth::abi::Type whole;
    whole.kind = eth::abi::Kind::Tuple;
    whole.members = item->inputs;
    return whole;
}

eth::abi::Value exampleValue(const eth::abi::Type& type)
{
    const auto read = QJsonDocument::fromJson(test::json(
        "[[['0x00000000000000000000000000000000000000c3',['1','2']],"
        "['0x00000000000000000000000000000000000000b2',['3']]],'0x010203040506',['7','8']]"));
    std::vector<eth::abi::Value> values;
    for (std::size_t i = 0; i < type.members.size(); ++i)
        values.push_back(
            *eth::abi::fromJson(type.members[i].type, read.array()[static_cast<int>(i)]));
    return eth::abi::Value::list(std::move(values));
}

} // namespace

class tst_ClearPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"to", "#.orders.[].amount", "@.value", "$.metadata.constants.a-b",
                                 "route.[0:20]", "route.[-20:]", "pair.[-1]", "a.[:3]", "_x.$y"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void written()
    {
        QFETCH(QString, text);
        const auto path = clear::parsePath(text);
        QVERIFY2(path, qPrintable(path ? QString() : path.error().text()));
        QCOMPARE(clear::pathText(*path), text);
        QCOMPARE(*clear::parsePath(clear::pathText(*path)), *path);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "#", ".a", "a.", "a..b", "a[0]", "a.[0:1:2]", "a.[x]", "a b",
                                 "@.gas", "@.to.x", "@", "a.[0", "a.[--1]", "a.[123456]", "a.b!"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refused()
    {
        QFETCH(QString, text);
        const auto path = clear::parsePath(text);
        QVERIFY(!path);
        QCOMPARE(path.error().kind, base::ErrorKind::BadInput);
        QVERIFY(!path.error().what.isEmpty());
        QVERIFY(!clear::parsePath(QString(600, u'a')));
    }

    void finds()
    {
        const auto type = exampleType();
        const auto value = exampleValue(type);
        const auto all = [&](const char* text) {
            return clear::findAll(type, value, clear::parsePath(QString::fromLatin1(text))->steps);
        };
        const auto amounts = all("orders.[].amounts.[]");
        QCOMPARE(amounts->size(), std::size_t(3));
        QCOMPARE((*amounts)[2].value->toWei(), base::Wei::from64(3));
        QCOMPARE((*amounts)[1].turns, (std::vector<clear::Turn>{{0, 2}, {1, 2}}));
        QCOMPARE(*all("route.[0:2]")->front().part, std::string("\x01\x02"));
        QCOMPARE(*all("route.[-2:]")->front().part, std::string("\x05\x06"));
        QCOMPARE(all("pair.[-1]")->front().value->toWei(), base::Wei::from64(8));
        QCOMPARE(all("orders.[1:]")->size(), std::size_t(1));
        QVERIFY(!all("orders.[2]"));
        QVERIFY(!all("route.[0:7]"));
        QVERIFY(!all("route.[4:2]"));
    }

    void oneOfEach()
    {
        const auto type = exampleType();
        const auto value = exampleValue(type);
        const auto one = [&](const char* text, const std::vector<clear::Turn>& turns) {
            return clear::findOne(type, value, clear::parsePath(QString::fromLatin1(text))->steps,
                                  turns);
        };
        QCOMPARE(one("pair.[]", {{1, 2}})->value->toWei(), base::Wei::from64(8));
        QCOMPARE(one("orders.[].to", {{1, 2}, {0, 1}})->value->toAddress(),
                 test::addressOf(test::kToken));
        // Lists of other lengths, and more levels than there are turns.
        QVERIFY(!one("pair.[]", {{0, 3}}));
        QVERIFY(!one("orders.[].amounts.[]", {{0, 2}}));
    }

    void types()
    {
        const auto type = exampleType();
        const auto at = [&](const char* text) {
            return clear::typeAt(type, clear::parsePath(QString::fromLatin1(text))->steps);
        };
        QCOMPARE(at("orders.[].amounts.[]")->kind, eth::abi::Kind::Uint);
        QCOMPARE(at("route.[0:20]")->kind, eth::abi::Kind::Bytes);
        for (const char* text : {"nobody", "orders.to", "pair.[2]", "pair.[-3]", "route.[0]",
                                 "route.[0:2].x", "orders.[].to.[0:2]"})
            QVERIFY2(!at(text), text);
    }
};

QTEST_APPLESS_MAIN(tst_ClearPath)
#include "tst_clear_path.moc"
