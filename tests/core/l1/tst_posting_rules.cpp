#include "base/hex.hpp"
#include "l1/posting_rules.hpp"
#include "registry/registry.hpp"
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using l1::L1Transaction;
using l1::PostingRules;
using registry::Posting;

namespace {

base::Address account(const char* hex)
{
    return base::addressFromHex(hex).value_or(base::Address{});
}

base::Address made(quint8 n)
{
    base::Address out;
    out.bytes.back() = n;
    out.bytes[10] = n;
    return out;
}

registry::ChainSpec rollup(const QString& id, registry::L1Facts facts)
{
    registry::ChainSpec spec;
    spec.id = id;
    facts.chain = u"ethereum"_s;
    spec.l1 = std::move(facts);
    return spec;
}

L1Transaction tx(base::Address from, std::optional<base::Address> to)
{
    L1Transaction out;
    out.from = from;
    out.to = to;
    out.block = 24'000'000;
    out.timestamp = 1'790'000'000;
    return out;
}

} // namespace

class TestPostingRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedChains();
    void sharedInbox();
    void validTimes();
    void selectorAlone();
    void proofsApart();
    void otherParents();
};

void TestPostingRules::shippedChains()
{
    const auto loaded = registry::Registry::load({});
    QVERIFY(loaded.errors().empty());
    const auto& chains = loaded.chains();
    const PostingRules rules(chains, u"ethereum"_s);
    QVERIFY2(rules.size() > 100, qPrintable(QString::number(rules.size())));
    const auto name = [&](l1::Owner owner) { return chains[static_cast<std::size_t>(owner)].id; };

    // Base's batcher into Base's inbox.
    auto batch = tx(account("0x5050f69a9786f081509234f1a7f4684b5e5b76c9"),
                    account("0xff00000000000000000000000000000000008453"));
    batch.blobs = 6;
    const auto claim = rules.posting(batch);
    QVERIFY(claim);
    QCOMPARE(name(claim->owner), u"base"_s);
    QCOMPARE(claim->purpose, Posting::Batch);
    QCOMPARE(name(*rules.blobOwner(batch)), u"base"_s);
    // A new batcher is known by the inbox alone; but that is no proven posting.
    batch.from = made(1);
    QCOMPARE(name(*rules.blobOwner(batch)), u"base"_s);
    QVERIFY(!rules.posting(batch));
    // Base's state: the selector of its time, and not of another.
    auto state = tx(made(1), account("0x43edb88c4b80fdd2adff2412a7bebf9df42cb40e"));
    state.selector = 0x82ecf2f6;
    QCOMPARE(rules.posting(state)->purpose, Posting::State);
    QVERIFY(!rules.blobOwner(state));
    state.timestamp = 1'700'000'000; // before 2024-10-30
    QVERIFY(!rules.posting(state));
    // Arbitrum One's batches: by its own posters; anybody can call the inbox and fail.
    auto nitro = tx(made(1), account("0x1c479675ad559dc151f6ec7ed3fbf8cee79582b6"));
    nitro.selector = 0x3e5aa082;
    QVERIFY(!rules.posting(nitro));
    nitro.from = account("0xc1b634853cb333d3ad8663715b08f41a3aec47cc");
    QVERIFY(rules.posting(nitro)->confirmed);
    // As calldata no rule names the sender: confirmed by one that posts its blobs, else not.
    nitro.selector = 0x8f111f3c;
    QVERIFY(rules.posting(nitro)->confirmed);
    nitro.from = made(1);
    QVERIFY(!rules.posting(nitro)->confirmed);
    // Somebody's.
    QVERIFY(!rules.posting(tx(made(1), made(2))));
    QVERIFY(!rules.blobOwner(tx(made(1), std::nullopt)));
}

void TestPostingRules::sharedInbox()
{
    registry::L1Facts a, b;
    a.postsBlobs = b.postsBlobs = true;
    a.batchInbox = b.batchInbox = made(9);
    b.blobSenders = {{made(1), {}}};
    const std::vector<registry::ChainSpec> chains{rollup(u"a"_s, a), rollup(u"b"_s, b)};
    const PostingRules rules(chains, u"ethereum"_s);
    QCOMPARE(rules.blobOwner(tx(made(1), made(9))), std::optional(static_cast<l1::Owner>(1)));
    QVERIFY(!rules.blobOwner(tx(made(2), made(9)))); // either's
}

void TestPostingRules::validTimes()
{
    registry::L1Facts a, b;
    a.postsBlobs = b.postsBlobs = true;
    registry::ValidTime first, second;
    first.until = 1000;
    second.since = 1000;
    second.sinceBlock = 50;
    a.blobSenders = {{made(1), first}};
    b.blobSenders = {{made(1), second}};
    const std::vector<registry::ChainSpec> chains{rollup(u"a"_s, a), rollup(u"b"_s, b)};
    const PostingRules rules(chains, u"ethereum"_s);
    const auto owner = [&](qint64 timestamp, quint64 block) {
        auto t = tx(made(1), made(9));
        t.timestamp = timestamp;
        t.block = block;
        const auto found = rules.blobOwner(t);
        return found ? static_cast<int>(*found) : -1;
    };
    QCOMPARE(owner(999, 10), 0);
    QCOMPARE(owner(1000, 49), -1);
    QCOMPARE(owner(1000, 50), 1);
}

void TestPostingRules::selectorAlone()
{
    registry::L1Facts a;
    registry::PostingRule rule;
    rule.purpose = Posting::State;
    rule.selector = 0x069d1525;
    a.postings = {rule};
    const std::vector<registry::ChainSpec> chains{rollup(u"a"_s, a)};
    const PostingRules rules(chains, u"ethereum"_s);
    auto t = tx(made(1), made(2));
    QVERIFY(!rules.posting(t));
    t.selector = 0x069d1525;
    QVERIFY(rules.posting(t));
}

void TestPostingRules::proofsApart()
{
    registry::L1Facts a;
    for (const auto purpose : {Posting::Batch, Posting::State, Posting::Proof}) {
        registry::PostingRule rule;
        rule.purpose = purpose;
        rule.to = made(7);
        rule.selector = 0x100 + static_cast<quint32>(purpose);
        a.postings.push_back(rule);
        QCOMPARE(registry::postingOf(registry::nameOf(purpose)), std::optional(purpose));
    }
    QVERIFY(!registry::postingOf(u"claim"));
    const std::vector<registry::ChainSpec> chains{rollup(u"a"_s, a)};
    const PostingRules rules(chains, u"ethereum"_s);
    auto t = tx(made(1), made(7));
    t.selector = 0x102;
    QCOMPARE(rules.posting(t)->purpose, Posting::Proof);
    t.selector = 0x101;
    QCOMPARE(rules.posting(t)->purpose, Posting::State);
}

void TestPostingRules::otherParents()
{
    registry::L1Facts a;
    a.postsBlobs = true;
    a.batchInbox = made(9);
    const std::vector<registry::ChainSpec> chains{rollup(u"a"_s, a), registry::ChainSpec{}};
    QCOMPARE(PostingRules(chains, u"base"_s).size(), std::size_t(0));
    QCOMPARE(PostingRules(chains, u"ethereum"_s).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestPostingRules)
#include "tst_posting_rules.moc"
