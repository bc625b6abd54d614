#include "series/time_pyramid.hpp"
#include <QtTest>
#include <deque>
#include <random>

using namespace rollscope;
using namespace rollscope::series;

namespace {

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

bool sameCell(const Cell& a, const Cell& b)
{
    if (a.empty() || b.empty())
        return a.empty() == b.empty();
    return a.first == b.first && a.min == b.min && a.max == b.max && a.last == b.last;
}

// The plain scan that the pyramid must agree with.
Column scan(const std::deque<Cell>& cells, qint64 first, qint64 from, qint64 to)
{
    Cell all;
    for (qint64 pos = std::max(from, first);
         pos < std::min(to, first + static_cast<qint64>(cells.size())); ++pos)
        all.add(cells[static_cast<std::size_t>(pos - first)]);
    return all.empty() ? Column{} : Column{all.first, all.min, all.max, all.last, false};
}

float anyValue(std::mt19937& random)
{
    return static_cast<float>(static_cast<int>(random() % 2'000'000) - 1'000'000) / 64.0F;
}

Cell anyCell(std::mt19937& random, bool wide)
{
    if (random() % 5 == 0)
        return {};
    Cell cell(anyValue(random));
    for (auto n = wide ? random() % 4 : 0; n > 0; --n)
        cell.add(anyValue(random));
    return cell;
}

} // namespace

class TstPyramid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsFirstMinMaxLast();
    void agreesWithAScan_data();
    void agreesWithAScan();
    void findsEndsAcrossLongGaps();
    void keepsNothingWhileAllIsUnknown();
    void boundsInfinities();
    void growsWithTheDataOnly();
    void decimatesLikeAScan_data();
    void decimatesLikeAScan();
    void survivesOddQuestions();
    void setsByTime();
};

void TstPyramid::countsFirstMinMaxLast()
{
    Pyramid pyramid(100);
    for (const float v : {3.F, 9.F, kNone, -2.F, 5.F})
        pyramid.append(v);
    QCOMPARE(pyramid.range(0, 5), (Column{3, -2, 9, 5, false}));
    QCOMPARE(pyramid.range(1, 3), (Column{9, 9, 9, 9, false}));
    QCOMPARE(pyramid.range(2, 3), Column{});
    QCOMPARE(pyramid.range(4, 4), Column{});
    QCOMPARE(pyramid.range(-7, 99), (Column{3, -2, 9, 5, false}));
    Cell wide(1);
    wide.add(7.F);
    wide.add(2.F);
    pyramid.append(wide);
    QCOMPARE(pyramid.range(5, 6), (Column{1, 1, 7, 2, false}));
    QCOMPARE(pyramid.range(0, 6), (Column{3, -2, 9, 2, false}));
}

void TstPyramid::agreesWithAScan_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<bool>("wide");
    unsigned seed = 1;
    for (const int capacity : {1, 16, 40, 300, 2'100, 3'600, 70'000})
        for (const bool wide : {false, true})
            QTest::addRow("%d %s", capacity, wide ? "wide" : "narrow")
                << seed++ << capacity << wide;
}

// Random appends, prepends, replacements and cuts against a deque.
void TstPyramid::agreesWithAScan()
{
    QFETCH(unsigned, seed);
    QFETCH(int, capacity);
    QFETCH(bool, wide);
    std::mt19937 random(seed);
    Pyramid pyramid(static_cast<std::size_t>(capacity));
    QVERIFY(pyramid.capacity() >= static_cast<std::size_t>(capacity));
    QVERIFY(pyramid.capacity() <=
            static_cast<std::size_t>(std::max(16, capacity + capacity / 8 + 16)));
    std::deque<Cell> model;
    qint64 first = 0;
    const int rounds = capacity > 10'000 ? 30 : 200;
    for (int round = 0; round < rounds; ++round) {
        const auto kind = random() % 10;
        const auto end = first + static_cast<qint64>(model.size());
        if (kind < 6) {
            for (auto n = random() % static_cast<unsigned>(2 + capacity / 6); n > 0; --n) {
                const Cell cell = anyCell(random, wide && round > rounds / 4);
                pyramid.append(cell);
                model.push_back(cell);
                if (model.size() > pyramid.capacity()) {
                    model.pop_front();
                    ++first;
                }
            }
        } else if (kind < 7) {
            for (auto n = random() % 40; n > 0; --n) {
                const Cell cell = anyCell(random, wide);
                QCOMPARE(pyramid.prepend(cell), model.size() < pyramid.capacity());
                if (model.size() < pyramid.capacity()) {
                    model.push_front(cell);
                    --first;
                }
            }
        } else if (kind < 9) {
            for (auto n = random() % 60; n > 0 && !model.empty(); --n) {
                const auto i = random() % model.size();
                model[i] = anyCell(random, wide);
                pyramid.set(first + static_cast<qint64>(i), model[i]);
            }
            pyramid.set(first - 1, Cell(1));
            pyramid.set(end, Cell(1));
        } else if (random() % 2 == 0) {
            const Cell cell = anyCell(random, wide);
            if (random() % 2 == 0) {
                const auto count = random() % static_cast<unsigned>(2 + capacity * 9 / 8);
                pyramid.append(cell, count);
                model.insert(model.end(), count, cell);
                for (; model.size() > pyramid.capacity(); ++first)
                    model.pop_front();
            } else {
                const qint64 from = first - 5 + static_cast<qint64>(random() % (model.size() + 10));
                const qint64 to = from + static_cast<qint64>(random() % (model.size() + 10));
                pyramid.fill(from, to, cell);
                for (qint64 pos = std::max(from, first); pos < std::min(to, end); ++pos)
                    model[static_cast<std::size_t>(pos - first)] = cell;
            }
        } else if (random() % 2 == 0) {
            const auto keep = random() % (model.size() + 1);
            pyramid.truncate(first + static_cast<qint64>(keep));
            model.resize(keep);
        }
        QCOMPARE(pyramid.first(), first);
        QCOMPARE(pyramid.size(), model.size());
        for (int query = 0; query < 12; ++query) {
            const auto reach = static_cast<unsigned>(model.size() + 20);
            qint64 a = first - 10 + static_cast<qint64>(random() % reach);
            qint64 b = first - 10 + static_cast<qint64>(random() % reach);
            if (a > b)
                std::swap(a, b);
            const Column got = pyramid.range(a, b);
            const Column want = scan(model, first, a, b);
            QVERIFY2(got == want,
                     qPrintable(QStringLiteral("round %1 [%2, %3)").arg(round).arg(a).arg(b)));
        }
        if (!model.empty()) {
            const auto i = random() % model.size();
            QVERIFY(sameCell(pyramid.at(first + static_cast<qint64>(i)), model[i]));
        }
    }
}

void TstPyramid::findsEndsAcrossLongGaps()
{
    Pyramid pyramid(100'000);
    pyramid.append(1.F);
    for (int i = 0; i < 60'000; ++i)
        pyramid.append(kNone);
    pyramid.append(2.F);
    for (int i = 0; i < 30'000; ++i)
        pyramid.append(kNone);
    QCOMPARE(pyramid.range(0, pyramid.end()), (Column{1, 1, 2, 2, false}));
    QCOMPARE(pyramid.range(1, pyramid.end()), (Column{2, 2, 2, 2, false}));
    QCOMPARE(pyramid.range(1, 60'001), Column{});
    pyramid.set(45'678, Cell(-3));
    QCOMPARE(pyramid.range(1, pyramid.end()), (Column{-3, -3, 2, 2, false}));
}

void TstPyramid::keepsNothingWhileAllIsUnknown()
{
    Pyramid pyramid(1'000'000);
    for (int i = 0; i < 5'000; ++i)
        pyramid.append(kNone);
    QCOMPARE(pyramid.size(), std::size_t{5'000});
    QVERIFY(pyramid.memoryBytes() < 1'000);
    QVERIFY(pyramid.prepend(Cell()));
    QCOMPARE(pyramid.first(), -1);
    pyramid.append(4.F);
    QCOMPARE(pyramid.range(-1, 5'001), (Column{4, 4, 4, 4, false}));
    QVERIFY(pyramid.at(17).empty());

    Pyramid small(16);
    for (int i = 0; i < 100; ++i)
        small.append(kNone);
    QCOMPARE(small.first(), 84);
    small.set(99, Cell(1));
    QCOMPARE(small.range(84, 100), (Column{1, 1, 1, 1, false}));
}

void TstPyramid::boundsInfinities()
{
    constexpr float kMost = std::numeric_limits<float>::max();
    Pyramid pyramid(64);
    for (int i = 0; i < 32; ++i)
        pyramid.append(std::numeric_limits<float>::infinity());
    pyramid.append(-std::numeric_limits<float>::infinity());
    QCOMPARE(pyramid.range(0, 33), (Column{kMost, -kMost, kMost, -kMost, false}));
}

void TstPyramid::growsWithTheDataOnly()
{
    Pyramid pyramid(1'000'000);
    QVERIFY(pyramid.memoryBytes() < 1'000);
    for (int i = 0; i < 1'000; ++i)
        pyramid.append(static_cast<float>(i));
    QVERIFY(pyramid.memoryBytes() < 6'000);
    for (int i = 0; i < 3'000'000; ++i)
        pyramid.append(static_cast<float>(i));
    QVERIFY(pyramid.memoryBytes() < 5'000'000);
}

void TstPyramid::decimatesLikeAScan_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TstPyramid::decimatesLikeAScan()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const qint64 step = std::array<qint64, 4>{1, 7, 1'000, 60'000}[random() % 4];
    const qint64 start = 1'700'000'000'123 - static_cast<qint64>(random() % 1'000'000);
    const std::size_t capacity = 50 + random() % 20'000;
    TimePyramid pyramid({start}, step, capacity);
    std::vector<float> values;
    const std::size_t count = random() % (2 * capacity);
    for (std::size_t i = 0; i < count; ++i) {
        values.push_back(random() % 7 == 0 ? kNone : anyValue(random));
        pyramid.append(values.back());
    }
    for (std::size_t i = 0; i < count; i += 37) {
        const auto time =
            start + static_cast<qint64>(i) * step + static_cast<qint64>(random()) % step;
        values[i] = anyValue(random);
        pyramid.set({time}, values[i]);
    }
    const std::size_t held = pyramid.size();
    QCOMPARE(pyramid.end().value, start + static_cast<qint64>(count) * step);
    for (int query = 0; query < 20; ++query) {
        const auto span = static_cast<qint64>(count + 20) * step;
        const qint64 from = start - 10 * step + static_cast<qint64>(random()) % span;
        const qint64 to = from + 1 + static_cast<qint64>(random()) % span;
        const int columns = 1 + static_cast<int>(random() % (query % 2 ? 300 : 5'000));
        const auto out = pyramid.decimate({from}, {to}, columns);
        QCOMPARE(out.size(), static_cast<std::size_t>(columns));
        for (int c = 0; c < columns; ++c) {
            const qint64 left =
                from + static_cast<qint64>((static_cast<long double>(to - from)) * c / columns);
            const qint64 right = from + (to - from) * (c + 1) / columns;
            QCOMPARE(from + (to - from) * c / columns, left);
            Cell want;
            bool begins = false;
            const auto firstAt = static_cast<std::ptrdiff_t>(count - held);
            // Only the neighbourhood can matter; the rest would make this test quadratic.
            auto i = std::max<std::ptrdiff_t>(
                firstAt, static_cast<std::ptrdiff_t>((left - start) / step) - 2);
            Cell around;
            for (; i < static_cast<std::ptrdiff_t>(count) && start + i * step <= right; ++i) {
                const qint64 at = start + i * step;
                if (at >= left && at < right) {
                    want.add(values[static_cast<std::size_t>(i)]);
                    begins = true;
                }
                if (at <= left && left < at + step)
                    around = Cell(values[static_cast<std::size_t>(i)]);
            }
            if (!begins)
                want = around;
            const Column column =
                want.empty() ? Column{} : Column{want.first, want.min, want.max, want.last, false};
            QVERIFY2(out[static_cast<std::size_t>(c)] == column,
                     qPrintable(QStringLiteral("column %1 of %2").arg(c).arg(columns)));
        }
    }
}

void TstPyramid::survivesOddQuestions()
{
    TimePyramid pyramid({0}, 1'000, 100);
    QVERIFY(pyramid.decimate({0}, {1'000}, 0).empty());
    QVERIFY(pyramid.decimate({0}, {1'000}, -5).empty());
    QCOMPARE(pyramid.decimate({0}, {1'000}, 3), std::vector<Column>(3));
    pyramid.append(5.F);
    QCOMPARE(pyramid.decimate({1'000}, {0}, 2), std::vector<Column>(2));
    constexpr qint64 kMin = std::numeric_limits<qint64>::min();
    constexpr qint64 kMax = std::numeric_limits<qint64>::max();
    const auto all = pyramid.decimate({kMin}, {kMax}, 1);
    QCOMPARE(all.at(0), (Column{5, 5, 5, 5, false}));
    QCOMPARE(pyramid.decimate({kMin}, {kMax}, std::numeric_limits<int>::max()).size(),
             std::size_t{65'536});
    // Columns narrower than a millisecond.
    const auto thin = pyramid.decimate({0}, {2}, 8);
    for (const Column& column : thin)
        QVERIFY(!column.gap);
}

void TstPyramid::setsByTime()
{
    TimePyramid pyramid({10'000}, 1'000, 100);
    pyramid.set({9'999}, 1.F);
    QCOMPARE(pyramid.size(), std::size_t{0});
    pyramid.set({12'500}, 1.F);
    QCOMPARE(pyramid.size(), std::size_t{3});
    QCOMPARE(pyramid.decimate({10'000}, {13'000}, 3),
             (std::vector<Column>{{}, {}, {1, 1, 1, 1, false}}));
    pyramid.set({10'000}, 4.F);
    QCOMPARE(pyramid.decimate({10'000}, {13'000}, 1).at(0), (Column{4, 1, 4, 1, false}));
    // A jump of decades allocates nothing.
    pyramid.set({4'102'444'800'000}, 2.F);
    QCOMPARE(pyramid.size(), std::size_t{1});
    QCOMPARE(pyramid.begin().value, 4'102'444'800'000);
    QVERIFY(pyramid.memoryBytes() < 2'000);
}

QTEST_GUILESS_MAIN(TstPyramid)
#include "tst_pyramid.moc"
