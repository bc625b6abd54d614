#include "base/hex.hpp"
#include "chain/hash_judge.hpp"
#include "eth/header.hpp"
#include <QtTest>
#include <string>

using namespace rollscope;
using base::HashCheck;
using chain::HashJudge;
using chain::HeaderTexts;

namespace {

/// A complete header of made-up values whose hash can be computed.
struct MadeHeader
{
    std::array<std::string, static_cast<std::size_t>(eth::HeaderField::Count_)> store;
    HeaderTexts texts;

    MadeHeader()
    {
        for (std::size_t i = 0; i < store.size(); ++i) {
            store[i] = "0x1";
            for (const std::size_t bytes : {8, 20, 32, 256}) {
                eth::Header probe;
                const std::string wide = "0x" + std::string(bytes * 2, '1');
                if (!eth::set(probe, static_cast<eth::HeaderField>(i), store[i]))
                    store[i] = wide;
            }
            texts.text[i] = store[i];
        }
    }
};

registry::ChainSpec ethereum()
{
    registry::ChainSpec spec;
    spec.dialect = registry::Dialect::Ethereum;
    return spec;
}

base::Hash32 hashNamed(quint8 name)
{
    base::Hash32 hash;
    hash.bytes.fill(name);
    return hash;
}

} // namespace

class TestHashJudge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneOperatorsOwnBlockIsALie()
    {
        const MadeHeader header;
        HashJudge judge(ethereum());
        QCOMPARE(judge.check(hashNamed(1), header.texts, 0, 0), HashCheck::Mismatch);
    }

    /// A fork adds a header field: every operator shows the same blocks, none of which computes.
    void blocksThatOperatorsShareAreNoLies()
    {
        const MadeHeader header;
        HashJudge judge(ethereum());
        QCOMPARE(judge.check(hashNamed(1), header.texts, 0, 0), HashCheck::Mismatch);
        QCOMPARE(judge.check(hashNamed(1), header.texts, 1, 10), HashCheck::NotComputable);
        QCOMPARE(judge.check(hashNamed(2), header.texts, 0, 20), HashCheck::NotComputable);
    }

    void tellingTheSameBlockTwiceProvesNothing()
    {
        const MadeHeader header;
        HashJudge judge(ethereum());
        QCOMPARE(judge.check(hashNamed(1), header.texts, 0, 0), HashCheck::Mismatch);
        QCOMPARE(judge.check(hashNamed(1), header.texts, 0, 10), HashCheck::Mismatch);
    }

    void checksStayWithinTheirBudget()
    {
        const MadeHeader header;
        HashJudge judge(ethereum());
        int unchecked = 0;
        for (int i = 0; i < 1000; ++i)
            unchecked += judge.check(hashNamed(1), header.texts, 0, 5) == HashCheck::Unchecked;
        QCOMPARE(unchecked, 800);
        QVERIFY(judge.check(hashNamed(1), header.texts, 0, 1005) != HashCheck::Unchecked);
    }
};

QTEST_GUILESS_MAIN(TestHashJudge)
#include "tst_hash_judge.moc"
