#include "block_maker.hpp"
#include <QTest>
#include <map>
#include <random>
#include <unordered_map>
#include <unordered_set>

using namespace rollscope;
using namespace rollscope::test;
using health::HeadChange;
using health::HeadTracker;

namespace {

/// A whole tree, known to the test; the tracker sees it bit by bit.
struct World
{
    std::vector<base::Block> blocks;
    std::vector<int> parent; ///< index, -1 for the root
    std::unordered_map<base::Hash32, int> byHash;

    World(std::mt19937& rng, int size, int forkPercent)
    {
        add(makeBlock(1000, 0, hashOf(999, 0)), -1);
        for (int i = 1; i < size; ++i) {
            const bool forks = static_cast<int>(rng() % 100) < forkPercent;
            const int back = forks ? static_cast<int>(rng() % 12) : 0;
            const int p = std::max(0, i - 1 - back);
            const auto& on = blocks[static_cast<std::size_t>(p)];
            add(makeBlock(on.number + 1, static_cast<quint32>(i), on.hash), p);
        }
    }
    void add(const base::Block& block, int on)
    {
        byHash[block.hash] = static_cast<int>(blocks.size());
        blocks.push_back(block);
        parent.push_back(on);
    }
    [[nodiscard]] const base::Block& at(int i) const { return blocks[static_cast<std::size_t>(i)]; }
    [[nodiscard]] int up(int i) const { return parent[static_cast<std::size_t>(i)]; }
    [[nodiscard]] bool descends(int block, int from) const
    {
        while (block > from)
            block = up(block);
        return block == from;
    }
};

/// What the changes add up to, checked step by step against what the tracker answers.
struct Ledger
{
    std::map<quint64, base::Hash32> canonical;

    void apply(const HeadChange& change)
    {
        for (const auto& b : change.dropped) {
            QVERIFY2(canonical.count(b.number) == 1 && canonical[b.number] == b.hash,
                     "dropped what was not canonical");
            canonical.erase(b.number);
        }
        for (const auto& b : change.added) {
            QVERIFY2(canonical.count(b.number) == 0, "added at a taken height");
            canonical[b.number] = b.hash;
        }
        const auto rising = [](const std::vector<base::Block>& list) {
            for (std::size_t i = 1; i < list.size(); ++i)
                QVERIFY(list[i - 1].number < list[i].number);
        };
        rising(change.added);
        rising(change.dropped);
        if (change.ancestor)
            QVERIFY(canonical[change.ancestor->number] == change.ancestor->hash);
    }
    void compare(const HeadTracker& t) const
    {
        QCOMPARE(t.size(), canonical.size());
        QCOMPARE(t.head()->number, canonical.rbegin()->first);
        const base::Block* below = nullptr;
        for (const auto& [number, hash] : canonical) {
            const base::Block* b = t.canonical(number);
            QVERIFY(b != nullptr && b->hash == hash);
            if (below != nullptr && below->number + 1 == number)
                QVERIFY2(b->parentHash == below->hash, "neighbours do not link");
            below = b;
        }
        for (const auto& hole : t.holes()) {
            for (quint64 n = hole.first; n <= hole.last; ++n)
                QVERIFY(canonical.count(n) == 0);
        }
    }
};

/// The plain reading of the rule, with the whole tree at hand: votes by counting, no cleverness.
struct Reference
{
    const World& world;
    std::map<quint16, int> votes;

    void vote(quint16 voice, int head)
    {
        const auto it = votes.find(voice);
        if (it != votes.end() && world.descends(it->second, head))
            return; // an ancestor of its own head: a replica that lags
        votes[voice] = head;
    }
    [[nodiscard]] int support(int block) const
    {
        int n = 0;
        for (const auto& [voice, head] : votes)
            n += world.descends(head, block) ? 1 : 0;
        return n;
    }
    /// No sibling of a canonical block has more voices, and nobody stands above the head.
    [[nodiscard]] bool content(const HeadTracker& t) const
    {
        const int tip = world.byHash.at(t.head()->hash);
        for (const auto& [voice, head] : votes) {
            if (head != tip && world.descends(head, tip))
                return false;
        }
        for (int c = tip; c > 0; c = world.up(c)) {
            const int mine = support(c);
            for (std::size_t s = 1; s < world.blocks.size(); ++s) {
                const int i = static_cast<int>(s);
                if (i != c && world.up(i) == world.up(c) && support(i) > mine)
                    return false;
            }
        }
        return true;
    }
};

} // namespace

/// Random trees, random order, several operators.
class TestHeadTrackerProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inOrderAgreesWithTheRule();
    void anyOrderEndsComplete();
    void smallWindowNeverBreaks();
};

void TestHeadTrackerProperties::inOrderAgreesWithTheRule()
{
    for (unsigned seed = 1; seed <= 150; ++seed) {
        std::mt19937 rng(seed);
        const World world(rng, 60, 30);
        const auto voices = static_cast<quint16>(1 + seed % 5);
        HeadTracker tracker;
        Reference rule{world, {}};
        Ledger ledger;
        tracker.observe(observed(world.at(0)), 0);
        ledger.canonical[1000] = world.at(0).hash;
        for (quint16 v = 0; v < voices; ++v)
            rule.vote(v, 0), tracker.observe(observed(world.at(0)), v);
        for (int i = 1; i < 60; ++i) {
            for (int again = 0; again < 3; ++again) {
                // Mostly the newest block, sometimes an older one of some branch.
                const int head =
                    again == 0 ? i : static_cast<int>(rng() % static_cast<unsigned>(i));
                const auto voice = static_cast<quint16>(rng() % voices);
                rule.vote(voice, head);
                std::vector<base::Hash32> before;
                for (const auto& [n, h] : ledger.canonical)
                    before.push_back(h);
                const base::Hash32 oldTip = tracker.head()->hash;
                const auto change = tracker.observe(observed(world.at(head)), voice);
                ledger.apply(change);
                ledger.compare(tracker);
                QVERIFY2(rule.content(tracker), qPrintable(QStringLiteral("seed %1").arg(seed)));
                if (change.kind == HeadChange::Kind::Reorg) {
                    QVERIFY(change.ancestor.has_value());
                    QCOMPARE(change.depth, change.dropped.back().number - change.ancestor->number);
                    // The incumbent goes only when some fork gave another side more voices.
                    bool outvoted = false;
                    for (int c = world.byHash.at(oldTip); c > 0; c = world.up(c)) {
                        for (std::size_t s = 1; s < world.blocks.size(); ++s) {
                            const int o = static_cast<int>(s);
                            outvoted |= o != c && world.up(o) == world.up(c) &&
                                        rule.support(o) > rule.support(c);
                        }
                    }
                    QVERIFY2(outvoted, "a reorg without a majority");
                }
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(tracker.holes().empty());
    }
}

void TestHeadTrackerProperties::anyOrderEndsComplete()
{
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        std::mt19937 rng(seed);
        const World world(rng, 80, 20);
        const auto voices = static_cast<quint16>(1 + seed % 4);
        HeadTracker tracker;
        Ledger ledger;
        const auto feed = [&](int block, quint16 voice, base::Via via) {
            const auto change = tracker.observe(observed(world.at(block), 0, via), voice);
            ledger.apply(change);
            ledger.compare(tracker);
            return change;
        };
        feed(0, 0, base::Via::Push);
        std::vector<base::Hash32> asked;
        for (int i = 1; i < 80; ++i) {
            // Skips ahead, repeats, goes back; some answers to requests come in between.
            const int jitter = static_cast<int>(rng() % 7) - 3;
            const int head = std::clamp(i + jitter, 0, 79);
            const auto change = feed(head, static_cast<quint16>(rng() % voices), base::Via::Push);
            if (change.fetchParent)
                asked.push_back(*change.fetchParent);
            if (rng() % 3 == 0 && !asked.empty()) {
                const auto it = world.byHash.find(asked.back());
                asked.pop_back();
                if (it != world.byHash.end())
                    feed(it->second, 0, base::Via::Fetch);
            }
            if (rng() % 4 == 0 && !tracker.holes().empty()) {
                // By number, from whichever branch the asked node is on.
                const quint64 n = tracker.holes().front().first;
                for (int b = 79; b > 0; --b) {
                    if (world.at(b).number == n && rng() % 2 == 0)
                        feed(b, 0, base::Via::Fetch);
                }
            }
            if (QTest::currentTestFailed())
                qFatal("seed %u step %d", seed, i);
        }
        // Everybody agrees at last, and all that is wanted is served.
        for (quint16 v = 0; v < voices; ++v)
            feed(79, v, base::Via::Push);
        for (int guard = 0; !tracker.holes().empty(); ++guard) {
            QVERIFY2(guard < 200, "holes stay open");
            const auto wanted = tracker.wanted(tracker.holes().front());
            QVERIFY(wanted && world.byHash.count(*wanted) == 1);
            feed(world.byHash.at(*wanted), 0, base::Via::Fetch);
        }
        QCOMPARE(tracker.head()->hash, world.at(79).hash);
        for (int b = 79; b >= 0; b = world.up(b))
            QCOMPARE(ledger.canonical[world.at(b).number], world.at(b).hash);
        QCOMPARE(tracker.size(), world.at(79).number - 999);
        if (QTest::currentTestFailed())
            qFatal("seed %u", seed);
    }
}

void TestHeadTrackerProperties::smallWindowNeverBreaks()
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        std::mt19937 rng(seed);
        const World world(rng, 400, 15);
        HeadTracker::Config config;
        config.keepBlocks = 8;
        config.keepMs = 50;
        config.maxBlocks = 16;
        config.freshMs = 40;
        HeadTracker tracker(config);
        for (int step = 0; step < 1500; ++step) {
            const int head = static_cast<int>(rng() % 400);
            const auto via = rng() % 4 == 0 ? base::Via::Fetch : base::Via::Push;
            const auto change = tracker.observe(observed(world.at(head), step, via),
                                                static_cast<quint16>(rng() % 4));
            if (rng() % 16 == 0)
                tracker.forgetVoice(static_cast<quint16>(rng() % 4));
            if (rng() % 8 == 0 && change.fetchParent)
                tracker.giveUpParent(*change.fetchParent);
            if (rng() % 8 == 0 && !tracker.holes().empty())
                tracker.giveUp(tracker.holes().front());
            QVERIFY(tracker.size() <= 17);
            const base::Block* tip = tracker.head();
            if (tip == nullptr)
                continue;
            for (quint64 n = tip->number; n > tip->number - 17; --n) {
                const base::Block* above = tracker.canonical(n);
                const base::Block* below = tracker.canonical(n - 1);
                if (above != nullptr && below != nullptr)
                    QVERIFY(above->parentHash == below->hash);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestHeadTrackerProperties)
#include "tst_head_tracker_properties.moc"
