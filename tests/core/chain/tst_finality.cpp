#include "chain/finality.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::chain;
using namespace Qt::StringLiterals;

namespace {

/// A ZK-stack node whose batches have come so far; block 10 per batch.
struct Node
{
    quint64 newest = 0, committed = 0, proven = 0, executed = 0;

    [[nodiscard]] ReadValue answer(const Question& question) const
    {
        if (question.call.method == "zks_L1BatchNumber")
            return "\"0x" + u"%1"_s.arg(newest, 0, 16).toStdString() + "\"";
        const quint64 batch =
            QString::fromStdString(question.call.params).mid(1).chopped(1).toULongLong();
        if (question.call.method == "zks_getL1BatchBlockRange")
            return u"[\"0x%1\",\"0x%2\"]"_s.arg(batch * 10, 0, 16)
                .arg(batch * 10 + 9, 0, 16)
                .toStdString();
        const auto at = [](bool there) {
            return there ? u"\"2026-11-21T10:00:00.5Z\""_s : u"null"_s;
        };
        return u"{\"number\":%1,\"timestamp\":%2,\"status\":\"sealed\",\"committedAt\":%3,"
               "\"provenAt\":%4,\"executedAt\":%5}"_s.arg(batch)
                   .arg(1'790'000'000 + batch)
                   .arg(at(batch <= committed), at(batch <= proven), at(batch <= executed))
                   .toStdString();
    }
    void round(BatchSearch& search) const
    {
        std::vector<ReadValue> values;
        const auto asked = search.questions();
        QVERIFY(asked.size() <= BatchSearch::kMostQuestions);
        for (const auto& question : asked)
            values.push_back(answer(question));
        const auto done = search.read(values);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
    }
};

} // namespace

class TestFinality : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheStages()
    {
        Node node{500'000, 499'990, 499'900, 499'700};
        BatchSearch search;
        const auto done = [&] {
            return std::ranges::all_of(kBatchStages, [&](BatchStage stage) {
                return search.head(stage) && search.head(stage)->exact;
            });
        };
        int rounds = 0;
        for (; rounds < 20 && !done(); ++rounds)
            node.round(search);
        QVERIFY2(rounds <= 10, qPrintable(QString::number(rounds)));
        node.round(search);
        QCOMPARE(search.head(BatchStage::Committed)->batch, node.committed);
        QCOMPARE(search.head(BatchStage::Proven)->batch, node.proven);
        QCOMPARE(search.head(BatchStage::Executed)->batch, node.executed);
        QCOMPARE(*search.head(BatchStage::Executed)->number, node.executed * 10 + 9);
        QCOMPARE(search.head(BatchStage::Proven)->timestamp, qint64(1'790'000'000 + node.proven));
        // It follows as the batches go on.
        for (int i = 0; i < 6; ++i) {
            node.newest += 2, node.committed += 2, node.proven += 3, node.executed += 1;
            for (int again = 0; again < 4; ++again)
                node.round(search);
            QCOMPARE(search.head(BatchStage::Committed)->batch, node.committed);
            QCOMPARE(search.head(BatchStage::Proven)->batch, node.proven);
            QCOMPARE(search.head(BatchStage::Executed)->batch, node.executed);
        }
    }

    /// What is known never goes beyond what the node said.
    void neverTooFar()
    {
        const Node node{1'000, 800, 10, 0};
        BatchSearch search;
        for (int i = 0; i < 12; ++i) {
            node.round(search);
            if (const auto& head = search.head(BatchStage::Committed))
                QVERIFY(head->batch <= 800);
            if (const auto& head = search.head(BatchStage::Proven))
                QVERIFY(head->batch <= 10);
        }
        QCOMPARE(search.head(BatchStage::Committed)->batch, quint64(800));
        QCOMPARE(search.head(BatchStage::Proven)->batch, quint64(10));
        QVERIFY(!search.head(BatchStage::Executed) ||
                search.head(BatchStage::Executed)->batch == 0);
    }

    void badAnswersKeepWhatIsKnown()
    {
        const Node node{100, 90, 80, 70};
        BatchSearch search;
        for (int i = 0; i < 8; ++i)
            node.round(search);
        const auto before = *search.head(BatchStage::Proven);
        const auto asked = search.questions();
        std::vector<ReadValue> values(asked.size(), ReadValue("\"nonsense\""));
        QVERIFY(!search.read(values));
        QCOMPARE(search.head(BatchStage::Proven)->batch, before.batch);
        QVERIFY(!search.read({}));
    }

    void ladders()
    {
        registry::ChainSpec op;
        op.dialect = registry::Dialect::OpStack;
        op.headTags = {u"latest"_s, u"safe"_s, u"finalized"_s};
        base::Block head;
        head.number = 100;
        head.timestamp = 1000;
        TagHeads tags;
        tags.safe = 90;
        tags.safeTimestamp = 980;
        auto ladder = ladderOf(op, head, tags);
        QCOMPARE(ladder.size(), std::size_t(3));
        QCOMPARE(ladder[1], (RungState{Rung::Safe, 90, 980, true}));
        QCOMPARE(ladder[2].rung, Rung::Finalized);
        QVERIFY(!ladder[2].number);

        registry::ChainSpec linea;
        linea.dialect = registry::Dialect::Linea;
        linea.headTags = {u"latest"_s, u"finalized"_s};
        tags = {};
        tags.finalized = 60;
        tags.finalizedTimestamp = 400;
        fillProven(tags, linea);
        ladder = ladderOf(linea, head, tags);
        QCOMPARE(ladder.size(), std::size_t(2));
        QCOMPARE(ladder[1], (RungState{Rung::Proven, 60, 400, true}));

        registry::ChainSpec zk;
        zk.dialect = registry::Dialect::ZkStack;
        zk.headTags = {u"latest"_s};
        const Node node{100, 90, 80, 70};
        BatchSearch search;
        for (int i = 0; i < 10; ++i)
            node.round(search);
        tags = {};
        fillStages(tags, search);
        ladder = ladderOf(zk, head, tags);
        QCOMPARE(ladder.size(), std::size_t(4));
        QCOMPARE(ladder[1].rung, Rung::Committed);
        QCOMPARE(*ladder[3].number, quint64(709));
    }

    void challengePeriods()
    {
        registry::ChainSpec chain;
        chain.dialect = registry::Dialect::OpStack;
        chain.kind = u"optimistic"_s;
        chain.l1.emplace();
        QVERIFY(!challengeQuestion(chain)); // no portal is known
        chain.l1->optimismPortal = base::Address{};
        const auto question = challengeQuestion(chain);
        QVERIFY(question && question->call.method == "eth_call");
        QVERIFY(question->call.params.find("0xbf653a5c") != std::string::npos);
        const ReadValue week("\"0x" + std::string(59, '0') + "93a80\"");
        const auto read = readChallenge(chain, week, 12);
        QVERIFY(read);
        QCOMPARE(*read->seconds, qint64(604'800));
        QCOMPARE(read->source, u"OptimismPortal.proofMaturityDelaySeconds"_s);
        QVERIFY(!readChallenge(chain, ReadValue("\"0x\""), 12));
        QVERIFY(!readChallenge(chain, ReadValue("\"0x" + std::string(64, 'f') + "\""), 12));
        chain.dialect = registry::Dialect::Nitro;
        chain.l1->rollup = base::Address{};
        const ReadValue blocks("\"0x" + std::string(60, '0') + "b2f0\""); // 45,808
        QCOMPARE(*readChallenge(chain, blocks, 12)->seconds, qint64(45'808 * 12));
        chain.kind = u"zk"_s;
        QVERIFY(!challengeQuestion(chain));
    }
};

QTEST_GUILESS_MAIN(TestFinality)
#include "tst_finality.moc"
