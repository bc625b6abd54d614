#include "store_kit.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::store;
using namespace rollscope::test;
using namespace Qt::StringLiterals;

/// What rollups left on their parent chains, over restarts.
class TestStoreL1 : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    std::mt19937_64 m_random{7};

    std::unique_ptr<Writer> writer()
    {
        return must(Writer::open({m_dir.filePath(u"l1.db"_s), {}}, {}));
    }
    std::vector<StoredPosting> postings(const QString& parent, qint64 from = 0)
    {
        std::vector<StoredPosting> out;
        must(must(Reader::open(m_dir.filePath(u"l1.db"_s)))
                 ->postings(parent, {from * 1000}, [&](const auto& row) { out.push_back(row); }));
        return out;
    }

private Q_SLOTS:
    void postingsAreKept()
    {
        const StoredPosting first{u"ethereum"_s,    u"base"_s, u"batch"_s,       100,
                                  hashOf(m_random), kT0,       hashOf(m_random), {}};
        const StoredPosting second{u"ethereum"_s,    u"base"_s, u"batch"_s,       130,
                                   hashOf(m_random), kT0 + 360, hashOf(m_random), 360};
        const StoredPosting other{u"sepolia"_s, u"base-sepolia"_s, u"state"_s, 5, hashOf(m_random),
                                  kT0,          hashOf(m_random),  {}};
        {
            const auto out = writer();
            for (const auto& row : {second, first, other, second})
                out->posting(row);
            must(out->flush());
        }
        const auto held = postings(u"ethereum"_s);
        QCOMPARE(held.size(), std::size_t(2));
        QCOMPARE(held[0].block, quint64{100});
        QVERIFY(held[0].hash == first.hash && held[0].tx == first.tx && !held[0].since);
        QCOMPARE(held[1].since, std::optional<qint64>(360));
        QCOMPARE(held[1].sec, kT0 + 360);
        QCOMPARE(postings(u"ethereum"_s, kT0 + 1).size(), std::size_t(1));
        QCOMPARE(postings(u"sepolia"_s).front().purpose, u"state"_s);
        // An interval that is known later; the transaction stays.
        {
            const auto out = writer();
            auto later = first;
            later.since = 24;
            later.tx = {};
            out->posting(later);
            must(out->flush());
        }
        QCOMPARE(postings(u"ethereum"_s).size(), std::size_t(2));
        QCOMPARE(postings(u"ethereum"_s).front().since, std::optional<qint64>(24));
        QVERIFY(postings(u"ethereum"_s).front().tx == first.tx);
        // A reorganisation takes out what stood in that block, and in no other.
        {
            const auto out = writer();
            out->postingsDropped(u"ethereum"_s, 130, first.hash);
            out->postingsDropped(u"sepolia"_s, 130, second.hash);
            must(out->flush());
        }
        QCOMPARE(postings(u"ethereum"_s).size(), std::size_t(2));
        {
            const auto out = writer();
            out->postingsDropped(u"ethereum"_s, 130, second.hash);
            must(out->flush());
        }
        QCOMPARE(postings(u"ethereum"_s).size(), std::size_t(1));
    }

    void whatIsOldGoes()
    {
        constexpr qint64 kDay = 86'400;
        {
            const auto out = writer();
            for (qint64 day = 0; day < 70; ++day) {
                const auto block = static_cast<quint64>(day);
                const qint64 sec = kT0 + day * kDay;
                out->posting({u"mainnet"_s,
                              u"op"_s,
                              u"batch"_s,
                              block,
                              hashOf(m_random),
                              sec,
                              hashOf(m_random),
                              {}});
                if (day >= 60)
                    out->owners({u"mainnet"_s, block, hashOf(m_random), sec, u"{\"op\":3}"_s});
            }
            must(out->flush());
        }
        const auto held = postings(u"mainnet"_s);
        QCOMPARE(held.front().sec, kT0 + 9 * kDay);
        QCOMPARE(held.back().sec, kT0 + 69 * kDay);
        QVERIFY(!postings(u"ethereum"_s).empty()); // each parent by its own time
        std::vector<StoredOwners> owners;
        must(must(Reader::open(m_dir.filePath(u"l1.db"_s)))
                 ->owners(u"mainnet"_s, {0}, [&](const auto& row) { owners.push_back(row); }));
        QCOMPARE(owners.front().sec, kT0 + 61 * kDay);
        QCOMPARE(owners.back().owners, u"{\"op\":3}"_s);
        // One block of the far future moves the edge by a day at most.
        {
            const auto out = writer();
            for (const qint64 day : {70, 4000})
                out->posting({u"mainnet"_s,
                              u"op"_s,
                              u"batch"_s,
                              9'000,
                              hashOf(m_random),
                              kT0 + day * kDay,
                              hashOf(m_random),
                              {}});
            must(out->flush());
        }
        QVERIFY(postings(u"mainnet"_s).size() > 55);
    }
};

QTEST_GUILESS_MAIN(TestStoreL1)
#include "tst_store_l1.moc"
