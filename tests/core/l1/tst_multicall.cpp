#include "base/hex.hpp"
#include "l1/multicall.hpp"
#include <QTest>

using namespace rollscope;

class TestMulticall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes();
    void decodes();
    void refuses_data();
    void refuses();
};

namespace {

std::string word(quint64 value)
{
    return QByteArray::number(value, 16).rightJustified(64, '0').toStdString();
}

std::string bytes(const std::string& hex)
{
    return base::bytesFromHex(hex).value().toStdString();
}

} // namespace

/// By the Contract ABI Specification, word for word; 0x82ad56cb is aggregate3's published selector.
void TestMulticall::encodes()
{
    const auto to = *base::addressFromHex("0x00000000000000000000000000000000000000c1");
    const std::string expected =
        "82ad56cb" + word(0x20) + word(2) + word(0x40) + word(0xe0) + word(0xc1) + word(1) +
        word(0x60) + word(4) + "18160ddd00000000000000000000000000000000000000000000000000000000" +
        word(0xc1) + word(1) + word(0x60) + word(0);
    QCOMPARE(l1::encodeAggregate3({{to, "\x18\x16\x0d\xdd"}, {to, {}}}), bytes(expected));
    QCOMPARE(l1::encodeAggregate3({}), bytes("82ad56cb" + word(0x20) + word(0)));
}

void TestMulticall::decodes()
{
    const std::string data = word(0x20) + word(2) + word(0x40) + word(0xc0) + word(1) + word(0x40) +
                             word(0x20) + word(7) + word(0) + word(0x40) + word(0);
    const auto got = l1::decodeAggregate3(bytes(data), 2);
    QVERIFY(got);
    QCOMPARE(got->at(0).success, true);
    QCOMPARE(got->at(0).data, bytes(word(7)));
    QCOMPARE(got->at(1).success, false);
    QVERIFY(got->at(1).data.empty());
}

void TestMulticall::refuses_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another count") << QByteArray::fromStdString(word(0x20) + word(0));
    QTest::newRow("cut off") << QByteArray::fromStdString(word(0x20) + word(1) + word(0x20));
    QTest::newRow("huge count") << QByteArray::fromStdString(word(0x20) + word(0xffffffff) +
                                                             word(0x20));
    QTest::newRow("not a bool") << QByteArray::fromStdString(word(0x20) + word(1) + word(0x20) +
                                                             word(2) + word(0x40) + word(0));
}

void TestMulticall::refuses()
{
    QFETCH(QByteArray, hex);
    const auto got = l1::decodeAggregate3(bytes(hex.toStdString()), 1);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, base::ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(TestMulticall)
#include "tst_multicall.moc"
