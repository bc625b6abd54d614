// Arithmetic of protocol files: exact, within 256 bits, and refused beyond.
#include "stake/compute.hpp"
#include "stake_rig.hpp"
#include <QRandomGenerator>

using namespace rollscope;
using namespace rollscope::test;
using stake::Operation;
using stake::Typed;

namespace {

const eth::U256 kMax = (std::numeric_limits<eth::U256>::max)();

Typed num(const eth::U256& value)
{
    return Typed::number(eth::fromU256(value));
}

Typed list(const std::vector<eth::U256>& values)
{
    std::vector<Value> out;
    for (const auto& one : values)
        out.push_back(Value::number(eth::fromU256(one)));
    return Typed::list(Typed::number({}).type, std::move(out));
}

QString text(Operation operation, const std::vector<Typed>& values)
{
    const auto result = stake::compute(operation, values);
    return result ? result->text() : u"refused"_s;
}

eth::U256 randomNumber(QRandomGenerator& random)
{
    eth::U256 out = 0;
    const int words = random.bounded(1, 5);
    for (int i = 0; i < words; ++i)
        out = (out << 64) | eth::U256(random.generate64());
    return out >> random.bounded(64);
}

} // namespace

class tst_StakeCompute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void results_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* name, const QString& got, const char* wanted) {
            QTest::newRow(name) << got << QString::fromLatin1(wanted);
        };
        row("add", text(Operation::Add, {num(2), num(3), num(4)}), "9");
        row("add beyond", text(Operation::Add, {num(kMax), num(1)}), "refused");
        row("sub", text(Operation::Sub, {num(3), num(2)}), "1");
        row("sub below", text(Operation::Sub, {num(2), num(3)}), "refused");
        row("less below", text(Operation::Less, {num(2), num(3)}), "0");
        row("mul-div", text(Operation::MulDiv, {num(10), num(10), num(3)}), "33");
        row("mul-div up", text(Operation::MulDivUp, {num(10), num(10), num(3)}), "34");
        row("mul-div even", text(Operation::MulDivUp, {num(9), num(10), num(3)}), "30");
        row("mul-div by 0", text(Operation::MulDiv, {num(1), num(1), num(0)}), "refused");
        row("mul-div up by 0", text(Operation::MulDivUp, {num(1), num(1), num(0)}), "refused");
        row("mul-div too great", text(Operation::MulDiv, {num(kMax), num(2), num(1)}), "refused");
        row("less-bps", text(Operation::LessBps, {num(10'001), num(50)}), "9950");
        row("less-bps all", text(Operation::LessBps, {num(5), num(10'000)}), "0");
        row("less-bps more than all", text(Operation::LessBps, {num(5), num(10'001)}), "refused");
        row("more-bps", text(Operation::MoreBps, {num(10'001), num(50)}), "10052");
        row("min", text(Operation::Min, {num(4), num(2), num(3)}), "2");
        row("max", text(Operation::Max, {num(4), num(2)}), "4");
        row("if below", text(Operation::IfBelow, {num(7), num(8), num(100), num(1)}), "100");
        row("if not below", text(Operation::IfBelow, {num(8), num(8), num(100), num(1)}), "1");
        row("over a list", text(Operation::Add, {list({1, 2}), num(80)}), "[\"81\",\"82\"]");
        row("over two", text(Operation::Add, {list({1, 2}), list({1})}), "refused");
        row("range", text(Operation::Range, {num(1), num(3)}), "[\"1\",\"2\",\"3\"]");
        row("no range", text(Operation::Range, {num(1), num(0)}), "[]");
        row("great range", text(Operation::Range, {num(1), num(257)}), "refused");
        row("range's end", text(Operation::Range, {num(kMax), num(kMax)}),
            "[\"115792089237316195423570985008687907853269984665640564039457584007913129639935\"]");
        row("sorted", text(Operation::Sorted, {list({3, 1, 2})}), "[\"1\",\"2\",\"3\"]");
        row("count", text(Operation::Count, {list({3, 1})}), "2");
        row("member", text(Operation::Member, {list({3, 1}), num(1)}), "1");
        row("no member", text(Operation::Member, {list({3, 1}), num(2)}), "refused");
        row("without", text(Operation::Without, {list({3, 1, 2}), list({1})}), "[\"3\",\"2\"]");
        row("pick", text(Operation::Pick, {list({3, 1, 2}), list({2, 3}), list({7, 8, 7})}),
            "[\"7\",\"7\"]");
        row("pick of another length", text(Operation::Pick, {list({3}), list({2}), list({})}),
            "refused");
        row("owned by", text(Operation::OwnedBy, {list({5, 6, 5}), list({1, 2, 1}), num(1)}),
            "[\"5\"]");
        row("first known", text(Operation::FirstKnown, {num(0), num(4), num(5)}), "4");
        row("none known", text(Operation::FirstKnown, {num(0)}), "refused");
        row("too few", text(Operation::Add, {num(1)}), "refused");
        row("a bool and a text", text(Operation::Add, {Typed::boolean(true), Typed::bytes("x")}),
            "refused");
        row("split", text(Operation::Split, {num(25), num(10), num(3)}), "[\"10\",\"10\",\"5\"]");
        row("split even", text(Operation::Split, {num(20), num(10), num(3)}), "[\"10\",\"10\"]");
        row("split with a small rest", text(Operation::Split, {num(21), num(10), num(3)}),
            "[\"10\",\"8\",\"3\"]");
        row("split of little", text(Operation::Split, {num(2), num(10), num(3)}), "[\"2\"]");
        row("split of nothing", text(Operation::Split, {num(0), num(10), num(3)}), "[]");
        row("split into too many", text(Operation::Split, {num(kMax), num(10), num(3)}), "refused");
        row("split by 0", text(Operation::Split, {num(5), num(0), num(0)}), "refused");
    }
    void results()
    {
        QFETCH(QString, got);
        QFETCH(QString, wanted);
        QCOMPARE(got, wanted);
    }

    /// a*b/c never exceeds the exact quotient; parts make the whole and keep their bounds.
    void properties()
    {
        QRandomGenerator random(20261122);
        using Wide = boost::multiprecision::cpp_int;
        for (int i = 0; i < 2000; ++i) {
            const eth::U256 a = randomNumber(random);
            const eth::U256 b = randomNumber(random);
            const eth::U256 c = randomNumber(random) + 1;
            const Wide exact = Wide(a) * Wide(b);
            const auto down = stake::compute(Operation::MulDiv, {num(a), num(b), num(c)});
            const auto up = stake::compute(Operation::MulDivUp, {num(a), num(b), num(c)});
            const bool fits = exact / Wide(c) <= Wide(kMax);
            QCOMPARE(down.has_value(), fits);
            if (down) {
                const Wide floor(eth::toU256(*down->toWei()));
                QVERIFY(floor * Wide(c) <= exact && (floor + 1) * Wide(c) > exact);
            }
            if (up) {
                const Wide ceiling(eth::toU256(*up->toWei()));
                QVERIFY(ceiling * Wide(c) >= exact);
            }
        }
        for (int i = 0; i < 500; ++i) {
            const eth::U256 most = random.bounded(2, 1000);
            const eth::U256 least = random.bounded(1, 1 + most.convert_to<int>() / 2);
            const eth::U256 whole = random.bounded(1, 100'000);
            const auto parts =
                stake::compute(Operation::Split, {num(whole), num(most), num(least)});
            if (!parts)
                continue;
            eth::U256 sum = 0;
            for (const Value& one : parts->value.members) {
                const eth::U256 part = eth::toU256(one.toWei());
                sum += part;
                QVERIFY(part <= most);
                QVERIFY(part >= least || parts->value.members.size() == 1);
            }
            QCOMPARE(sum, whole);
        }
    }
};

QTEST_GUILESS_MAIN(tst_StakeCompute)
#include "tst_stake_compute.moc"
