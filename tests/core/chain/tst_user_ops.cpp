#include "base/hex.hpp"
#include "chain/user_ops.hpp"
#include "eth/keccak.hpp"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <random>

using namespace rollscope;
using chain::countUserOps;

namespace {

struct Vector
{
    QString name;
    std::string to, input;
    quint32 count = 0;
};

/// Encoded by viem 2.57.0, one JSON object per line: n(ame), to, input, k (expected count).
std::vector<Vector> vectors()
{
    QFile file(qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") +
               QStringLiteral("/tests/core/chain/user_ops_viem.jsonl"));
    std::vector<Vector> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    while (!file.atEnd()) {
        const auto o = QJsonDocument::fromJson(file.readLine()).object();
        out.push_back({o[QLatin1String("n")].toString(),
                       o[QLatin1String("to")].toString().toStdString(),
                       o[QLatin1String("input")].toString().toStdString(),
                       static_cast<quint32>(o[QLatin1String("k")].toInt())});
    }
    return out;
}

std::string word(quint64 value)
{
    const std::string digits = base::toQuantity(value).substr(2);
    return std::string(64 - digits.size(), '0') + digits;
}

} // namespace

class TestUserOps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void selectorsFollowFromSignatures();
    void encodedByViem();
    void plainAndBroken();
    void truncatedOrBent();
    void hostileNesting();
    void hostileSharing();
};

void TestUserOps::selectorsFollowFromSignatures()
{
    QVERIFY(chain::userOpMethods().size() > 20);
    for (const auto& method : chain::userOpMethods()) {
        const auto hash = eth::keccak256(method.signature);
        quint32 selector = 0;
        for (std::size_t i = 0; i < 4; ++i)
            selector = selector << 8 | hash.bytes[i];
        QVERIFY2(selector == method.selector, std::string(method.signature).c_str());
    }
}

void TestUserOps::encodedByViem()
{
    const auto all = vectors();
    QCOMPARE(all.size(), 19U);
    for (const auto& v : all) {
        QCOMPARE(countUserOps({v.to, v.input}, false), v.count);
        if (v.name.contains(QLatin1String("elsewhere")) ||
            v.name.contains(QLatin1String("another address")))
            QVERIFY(countUserOps({v.to, v.input}, true) > 1); // as type 0x71 it is looked into
    }
}

void TestUserOps::plainAndBroken()
{
    const std::string to = "0x5ff137d4b0fdcd49dca30c7cf57e578a026d2789";
    for (const char* input : {"", "0x", "0x12", "null", "0x1fad948c", "0x1fad948czz", "0x1fad948c1",
                              "0x1fad948c00", "0xzzzzzzzz00"})
        QCOMPARE(countUserOps({to, input}, false), 1U);
    QCOMPARE(countUserOps({"null", "0x1fad948c00"}, false), 1U);
    QCOMPARE(countUserOps({{}, {}}, true), 1U);
}

void TestUserOps::truncatedOrBent()
{
    // Every cut and many bent bytes: an answer within bounds, no crash.
    std::mt19937 rng(7);
    for (const auto& v : vectors()) {
        for (std::size_t size = 0; size < v.input.size(); size += 34)
            QVERIFY(countUserOps({v.to, std::string_view(v.input).substr(0, size)}, true) <=
                    v.input.size() / 64 + 2);
        for (int i = 0; i < 300; ++i) {
            std::string bent = v.input;
            bent[2 + rng() % (bent.size() - 2)] = "0123456789abcdef"[rng() % 16];
            QVERIFY(countUserOps({v.to, bent}, true) <= bent.size() / 32);
        }
    }
}

void TestUserOps::hostileNesting()
{
    // multiSend in multiSend, hundreds deep: no deeper than we look, and then it is one call.
    std::string inner = "a9059cbb";
    for (int depth = 0; depth < 200; ++depth) {
        const auto size = inner.size() / 2;
        std::string packed = "00" + std::string(40, '1') + word(0) + word(size) + inner;
        const auto packedSize = packed.size() / 2;
        while (packed.size() % 64 != 0)
            packed += '0';
        inner = "8d80ff0a" + word(32) + word(packedSize) + packed;
    }
    QCOMPARE(countUserOps({"null", "0x" + inner}, false), 1U);
}

void TestUserOps::hostileSharing()
{
    // An array of n pointers that all point at the array's own parent would count n^depth.
    constexpr quint64 kPointers = 400;
    std::string array = word(kPointers);
    for (quint64 i = 0; i < kPointers; ++i)
        array += word(kPointers * 32); // one blob after the pointers, shared by all
    const std::string blob = word(4) + std::string("2c2abd1e") + std::string(56, '0');
    const std::string input = "0x2c2abd1e" + word(32) + array + blob;
    QVERIFY(countUserOps({"null", input}, true) <= kPointers + 8);
    // …and with the pointers leading back to the whole calldata.
    std::string self = word(kPointers);
    for (quint64 i = 0; i < kPointers; ++i)
        self += word(0);
    QVERIFY(countUserOps({"null", "0x2c2abd1e" + word(32) + self + blob}, true) <= kPointers + 8);
}

QTEST_APPLESS_MAIN(TestUserOps)
#include "tst_user_ops.moc"
