#include "eth/rlp.hpp"
#include "eth/u256.hpp"
#include "json_fixture.hpp"

using namespace rollscope;
namespace rlp = eth::rlp;

namespace {

/// A tree to encode: bytes, or a list of trees.
struct Tree
{
    bool isList = false;
    std::string bytes;
    std::vector<Tree> members;
    bool operator==(const Tree&) const = default;
};

void encode(std::string& out, const Tree& tree)
{
    if (!tree.isList)
        return rlp::appendBytes(out, tree.bytes);
    const auto start = out.size();
    for (const auto& member : tree.members)
        encode(out, member);
    rlp::closeList(out, start);
}

std::string encode(const Tree& tree)
{
    std::string out;
    encode(out, tree);
    return out;
}

Tree read(const rlp::Item& item)
{
    Tree tree{item.isList, {}, {}};
    if (!item.isList)
        tree.bytes = item.payload;
    for (const auto& member : rlp::children(item))
        tree.members.push_back(read(member));
    return tree;
}

Tree randomTree(std::mt19937_64& random, int depth)
{
    Tree tree;
    tree.isList = depth > 0 && random() % 3 != 0;
    if (tree.isList) {
        for (auto n = random() % 6; n > 0; --n)
            tree.members.push_back(randomTree(random, depth - 1));
        return tree;
    }
    static constexpr std::array<std::size_t, 9> kSizes{0, 1, 1, 2, 32, 55, 56, 255, 300};
    tree.bytes.resize(kSizes[random() % kSizes.size()]);
    for (auto& byte : tree.bytes)
        byte = static_cast<char>(random());
    return tree;
}

/// An entry of the public test file: text, number, "#decimal" or list.
Tree fromVector(const QJsonValue& value)
{
    Tree tree;
    std::string number;
    if (value.isArray()) {
        tree.isList = true;
        for (const auto& member : value.toArray())
            tree.members.push_back(fromVector(member));
        return tree;
    }
    if (value.isDouble())
        number = std::to_string(value.toInteger());
    else if (value.toString().startsWith(u'#'))
        number = value.toString().mid(1).toStdString();
    else
        tree.bytes = value.toString().toLatin1().toStdString();
    if (!number.empty()) {
        using boost::multiprecision::cpp_int; // one vector is 2^256, wider than our own integers
        if (cpp_int big(number); big != 0)
            export_bits(big, std::back_inserter(tree.bytes), 8);
    }
    return tree;
}

std::string nested(int depth)
{
    std::string out;
    for (int i = 0; i < depth; ++i)
        rlp::closeList(out, 0);
    return out;
}

/// What is wrong with the bytes; empty text when they are good.
base::Error errorOf(const std::string& text, rlp::Limits limits = {})
{
    const auto item = rlp::decode(text, limits);
    return item ? base::Error{} : item.error();
}

} // namespace

class tst_Rlp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors()
    {
        REQUIRE_FIXTURES();
        const auto cases = test::jsonFixture(QStringLiteral("rlp/rlptest.json")).object();
        int good = 0;
        for (const auto& name : cases.keys()) {
            const auto entry = cases[name].toObject();
            const auto expected = test::bytes(test::ascii(entry[u"out"]));
            const Tree tree = fromVector(entry[u"in"]);
            QVERIFY2(encode(tree) == expected, qPrintable(name));
            const auto item = rlp::decode(expected);
            QVERIFY2(item, qPrintable(name));
            QVERIFY2(read(*item) == tree, qPrintable(name));
            ++good;
        }
        qInfo("RLP vectors: %d of %d", good, int(cases.size()));
        QCOMPARE(good, 28);
    }

    void invalidVectors()
    {
        REQUIRE_FIXTURES();
        const auto cases = test::jsonFixture(QStringLiteral("rlp/invalidRLPTest.json")).object();
        int refused = 0;
        for (const auto& name : cases.keys()) {
            const auto out = test::bytes(test::ascii(cases[name].toObject()[u"out"]));
            const auto item = rlp::decode(out);
            QVERIFY2(!item, qPrintable(name));
            QVERIFY2(item.error().where.startsWith(u"byte "), qPrintable(name));
            ++refused;
        }
        qInfo("invalid RLP refused: %d of %d", refused, int(cases.size()));
        QCOMPARE(refused, 26);
    }

    void integers()
    {
        auto random = test::fixedRandom();
        for (int i = 0; i < 5000; ++i) {
            const quint64 value = random() >> (random() % 64);
            std::string out;
            rlp::appendUint(out, value);
            const auto item = rlp::decode(out);
            QVERIFY(item);
            QCOMPARE(rlp::toUint64(*item).value(), value);
            QVERIFY(rlp::toWei(*item).value() == base::Wei::from64(value));

            base::Wei wei;
            for (std::size_t limb = 0; limb < random() % 5; ++limb)
                wei.limbs[limb] = random();
            std::string wide;
            rlp::appendUint(wide, wei);
            const auto wideItem = rlp::decode(wide);
            QVERIFY(wideItem && rlp::toWei(*wideItem).value() == wei);
            QCOMPARE(rlp::toUint64(*wideItem).has_value(), wei.fits64());
        }
    }

    void integersAreStrict()
    {
        const auto refused = [](const std::string& hex, auto reader) {
            const auto text = test::bytes(hex);
            const auto item = rlp::decode(text);
            return item && !reader(*item);
        };
        QVERIFY(refused("0x00", rlp::toUint64));                   // zero is the empty string
        QVERIFY(refused("0x820001", rlp::toUint64));               // leading zero
        QVERIFY(refused("0x89010000000000000000", rlp::toUint64)); // 2^64
        QVERIFY(refused("0xc101", rlp::toUint64));                 // a list
        QVERIFY(refused("0xa1"
                        "01" +
                            std::string(64, '0'),
                        rlp::toWei));
        QVERIFY(refused("0x9f" + std::string(62, '1'), rlp::toHash));
        QVERIFY(refused("0x93" + std::string(38, '1'), rlp::toAddress));
        QVERIFY(refused("0xc0", rlp::toHash));
    }

    void errorNamesTheByte()
    {
        // a list of two: 0x05, then a small byte with a needless prefix at offset 2
        QCOMPARE(errorOf(test::bytes("0xc3058105")).where, QStringLiteral("byte 2"));
        QCOMPARE(errorOf(test::bytes("0x0505")).where, QStringLiteral("byte 1"));
        // offsets of inner items count from the start of all bytes
        const auto text = test::bytes("0xc4c3820001");
        const auto outer = rlp::decode(text);
        QVERIFY(outer);
        const auto number = rlp::children(rlp::children(*outer)[0])[0];
        QCOMPARE(rlp::toUint64(number).error().where, QStringLiteral("byte 2"));
    }

    void limits()
    {
        QVERIFY(errorOf(nested(rlp::kMaxDepth)).what.isEmpty());
        QVERIFY(errorOf(nested(rlp::kMaxDepth + 1)).what.contains(u"nested deeper"));
        QVERIFY(errorOf(nested(5'000)).what.contains(u"nested deeper"));

        std::string wide(1000, '\x01');
        rlp::closeList(wide, 0);
        QVERIFY(errorOf(wide, {.maxItems = 1001}).what.isEmpty());
        QVERIFY(errorOf(wide, {.maxItems = 1000}).what.contains(u"1000 items"));
        QVERIFY(errorOf(wide, {.maxBytes = wide.size() - 1}).what.contains(u"longer than"));

        // a length of nearly 2^64 must not wrap around
        QVERIFY(errorOf(test::bytes("0xbfffffffffffffffff00")).what.contains(u"beyond"));
        QVERIFY(errorOf(test::bytes("0xfffffffffffffffff700")).what.contains(u"beyond"));
        QVERIFY(errorOf({}).what.contains(u"no bytes"));
    }

    void randomRoundTrip()
    {
        auto random = test::fixedRandom();
        qint64 total = 0;
        for (int i = 0; i < 3000; ++i) {
            const Tree tree = randomTree(random, 5);
            const std::string text = encode(tree);
            const auto item = rlp::decode(text);
            QVERIFY(item);
            QVERIFY(read(*item) == tree);
            QVERIFY(encode(read(*item)) == text);
            total += static_cast<qint64>(text.size());
        }
        qInfo("RLP round trips: 3000 trees, %lld bytes", static_cast<long long>(total));
    }

    /// Strictness as a property: bytes that are accepted have no other spelling.
    void mutationsAreRefusedOrDifferent()
    {
        auto random = test::fixedRandom();
        int refused = 0;
        int different = 0;
        for (int i = 0; i < 40'000; ++i) {
            const Tree tree = randomTree(random, 4);
            std::string text = encode(tree);
            const std::string original = text;
            switch (random() % 4) {
            case 0:
                text[random() % text.size()] = static_cast<char>(random());
                break;
            case 1:
                text.resize(random() % text.size());
                break;
            case 2:
                text.insert(random() % (text.size() + 1), 1, static_cast<char>(random()));
                break;
            default:
                text[random() % text.size()] ^= static_cast<char>(1U << random() % 8);
                break;
            }
            if (text == original)
                continue;
            const auto item = rlp::decode(text);
            if (!item) {
                ++refused;
                continue;
            }
            const Tree other = read(*item);
            QVERIFY(other != tree);
            QVERIFY(encode(other) == text);
            ++different;
        }
        qInfo("RLP mutations: %d refused, %d decode to something else, 0 to the same", refused,
              different);
        QVERIFY(refused > 1000 && different > 1000);
    }
};

QTEST_APPLESS_MAIN(tst_Rlp)
#include "tst_rlp.moc"
