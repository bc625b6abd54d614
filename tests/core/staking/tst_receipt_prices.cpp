// Rows of a history get their worth from a node of Ethereum in memory: at the row's block, at the
// block of its time, and not at all where nobody can tell.
#include "price_node.hpp"
#include "staking/receipt_prices.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using base::Wei;
using staking::History;
using staking::HistoryKind;
using staking::HistoryRow;

namespace {

const stake::Protocol& protocolOf(const char* id)
{
    static const stake::Protocols all = stake::Protocols::load();
    return *all.find(QString::fromLatin1(id));
}

HistoryRow rowOf(const QString& token, quint64 block, HistoryKind kind = HistoryKind::Minted)
{
    HistoryRow row;
    row.block = block;
    row.time = {static_cast<qint64>(PriceNode::timeOf(block)) * 1000};
    row.kind = kind;
    row.token = row.tokenName = token;
    row.raw = Wei::from64(2'000'000'000'000'000'000);
    return row;
}

} // namespace

class TestReceiptPrices : public QObject
{
    Q_OBJECT
private:
    /// Prices `rows`, oldest first, of a protocol on `chain`.
    History price(const stake::Protocol& protocol, std::vector<HistoryRow> rows,
                  base::ChainId chain = {1}, bool layer1 = true)
    {
        staking::ReceiptPrices::Asked asked;
        asked.item.protocol = &protocol;
        asked.history.chain = chain;
        asked.history.toBlock = m_node->head;
        asked.history.rows = std::move(rows);
        asked.layer1 = layer1 ? m_node->client.get() : nullptr;
        staking::ProtocolReader reader(*m_own->client, *m_clock);
        std::optional<History> heard;
        bool inside = true;
        const wallet::Ask ask =
            m_prices->price(reader, std::move(asked), [&](base::Result<History> got) {
                [&] { QVERIFY(!inside && got); }();
                heard = std::move(*got);
            });
        inside = false;
        for (int i = 0; i < 30'000 && !heard; ++i)
            m_clock->advance(std::chrono::milliseconds(10));
        if (!heard)
            qFatal("no answer");
        return *heard;
    }
    History one(const char* id, const QString& token, quint64 block = 5000)
    {
        return price(protocolOf(id), {rowOf(token, block)});
    }

    std::unique_ptr<base::ManualClock> m_clock;
    std::unique_ptr<ScriptedNetwork> m_network;
    std::unique_ptr<PriceNode> m_node, m_own; ///< of Ethereum, and of the protocol's chain
    std::unique_ptr<staking::ReceiptPrices> m_prices;

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<base::ManualClock>();
        m_network = std::make_unique<ScriptedNetwork>(*m_clock);
        m_node = std::make_unique<PriceNode>(*m_clock, *m_network, u"ws://127.0.0.1:1"_s, 1);
        m_own = std::make_unique<PriceNode>(*m_clock, *m_network, u"ws://127.0.0.1:2"_s, 1);
        m_node->answers[u"ETH"_s] = wordOf(200'012'345'678);
        m_node->answers[u"stETH"_s] = wordOf(200'000'000'000);
        m_prices =
            std::make_unique<staking::ReceiptPrices>(l1::PriceFeeds::shipped().value(), *m_clock);
    }
    void cleanup()
    {
        m_prices.reset();
        m_node.reset();
        m_own.reset();
        m_network.reset();
    }

    void byRateAndFeed()
    {
        const auto out = one("rocketpool", u"rETH"_s);
        QVERIFY2(out.rows[0].fiatWhy.isEmpty(), qPrintable(out.rows[0].fiatWhy));
        QCOMPARE(out.rows[0].fiat, u"4400.271605"_s); // 2 × 1.1 × 2000.12345678
        const auto derived = one("lido", u"wstETH"_s);
        QCOMPARE(derived.rows[0].fiat, u"4400"_s); // 2 × 1.1 × 2000
    }

    /// Many rows of one block, and both tokens of it: one request.
    void oneQuestionForABlock()
    {
        const auto out =
            price(protocolOf("lido"),
                  {rowOf(u"stETH"_s, 5000), rowOf(u"stETH"_s, 5000, HistoryKind::Reward),
                   rowOf(u"wstETH"_s, 5000, HistoryKind::Received), rowOf(u"stETH"_s, 5001),
                   rowOf(u"stETH"_s, 5001, HistoryKind::Sent),
                   rowOf(u"stETH"_s, 5002, HistoryKind::Burned)});
        QCOMPARE(m_node->priced.size(), 2U);
        QCOMPARE(m_node->priced.at(5000), 1);
        QCOMPARE(m_node->priced.at(5001), 1);
        QCOMPARE(m_node->single, 0);
        QCOMPARE(out.rows[0].fiat, u"4000"_s);
        QCOMPARE(out.rows[1].fiat, u"4000"_s);
        QCOMPARE(out.rows[2].fiat, u"4400"_s);
        // What went has no price of its own, and nothing is missing there.
        QVERIFY(out.rows[4].fiat.isEmpty() && out.rows[4].fiatWhy.isEmpty());
        // What is settled is remembered.
        QVERIFY(!price(protocolOf("lido"), {rowOf(u"stETH"_s, 5000)}).rows[0].fiat.isEmpty());
        QCOMPARE(m_node->priced.at(5000), 1);
        QVERIFY(
            !price(protocolOf("lido"), {rowOf(u"stETH"_s, m_node->head)}).rows[0].fiat.isEmpty());
        QVERIFY(
            !price(protocolOf("lido"), {rowOf(u"stETH"_s, m_node->head)}).rows[0].fiat.isEmpty());
        QCOMPARE(m_node->priced.at(m_node->head), 2);
    }

    void withoutMulticall()
    {
        m_node->multicall = false;
        QCOMPARE(one("lido", u"stETH"_s).rows[0].fiat, u"4000"_s);
        QVERIFY(m_node->single > 0);
    }

    void feedsThatTellNothing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<quint64>("age");
        QTest::addColumn<QString>("why");
        const auto word = [](quint8 first, quint8 last) {
            QByteArray out(32, '\0');
            out[0] = static_cast<char>(first);
            out[31] = static_cast<char>(last);
            return out;
        };
        QTest::newRow("stale") << word(0, 9) << quint64(3961) << u"3961 s old"_s;
        QTest::newRow("zero") << word(0, 0) << quint64(60) << u"zero"_s;
        QTest::newRow("negative") << word(0xff, 1) << quint64(60) << u"negative"_s;
        QTest::newRow("no contract") << QByteArray() << quint64(60) << u"no contract"_s;
    }
    void feedsThatTellNothing()
    {
        QFETCH(QByteArray, answer);
        QFETCH(quint64, age);
        QFETCH(QString, why);
        m_node->answers.erase(u"stETH"_s);
        if (!answer.isEmpty())
            m_node->answers[u"stETH"_s] = answer.toStdString();
        m_node->age = age;
        const auto row = one("lido", u"stETH"_s).rows[0];
        QVERIFY(row.fiat.isEmpty());
        QVERIFY2(row.fiatWhy.contains(u"stETH") && row.fiatWhy.contains(why),
                 qPrintable(row.fiatWhy));
        QVERIFY(row.raw && row.why.isEmpty());
    }

    /// Few questions find it out; what the node still has is priced.
    void nodeWithoutOldState()
    {
        m_node->stateFrom = 99'900;
        std::vector<HistoryRow> rows;
        for (quint64 block = 1000; block < 1100; ++block)
            rows.push_back(rowOf(u"stETH"_s, block));
        rows.push_back(rowOf(u"stETH"_s, 99'950));
        const auto out = price(protocolOf("lido"), rows);
        QCOMPARE(out.rows.back().fiat, u"4000"_s);
        for (std::size_t i = 0; i + 1 < out.rows.size(); ++i) {
            QVERIFY(out.rows[i].fiat.isEmpty());
            QVERIFY2(out.rows[i].fiatWhy.contains(u"missing trie node"),
                     qPrintable(out.rows[i].fiatWhy));
        }
        QVERIFY2(m_node->asked("eth_call") <= 30,
                 qPrintable(QString::number(m_node->asked("eth_call"))));
    }

    void rateWithoutOldState()
    {
        m_own->stateFrom = 99'900;
        const auto row = one("rocketpool", u"rETH"_s).rows[0];
        QVERIFY(row.fiat.isEmpty());
        QVERIFY2(row.fiatWhy.contains(u"rate at block 5000"), qPrintable(row.fiatWhy));
        QVERIFY(m_node->priced.empty());
    }

    void withoutANode()
    {
        const auto row = price(protocolOf("lido"), {rowOf(u"stETH"_s, 5000)}, {1}, false).rows[0];
        QVERIFY(row.fiat.isEmpty() && row.fiatWhy.contains(u"no node of Ethereum"));
    }

    void unknownToken()
    {
        const auto row = one("enki", u"METIS"_s).rows[0];
        QVERIFY(row.fiat.isEmpty() && row.fiatWhy.contains(u"no price feed is known for METIS"));
        QCOMPARE(m_node->asked("eth_getBlockByNumber"), 0);
    }

    void anotherChainsNode()
    {
        m_node.reset();
        m_node = std::make_unique<PriceNode>(*m_clock, *m_network, u"ws://127.0.0.1:3"_s, 5);
        const auto row = one("lido", u"stETH"_s).rows[0];
        QVERIFY2(row.fiat.isEmpty() && row.fiatWhy.contains(u"of chain 5"),
                 qPrintable(row.fiatWhy));
    }

    /// Rows of another chain: the newest block of Ethereum at their time, by few headers.
    void byTime()
    {
        base::Address some;
        some.bytes.fill(7);
        const auto moved = protocolOf("lido").movedTo(u"elsewhere"_s, {4242},
                                                      {{u"lido"_s, some}, {u"wstETH"_s, some}});
        std::vector<HistoryRow> rows;
        for (const quint64 block : {40'000, 40'001, 77'777, 99'999}) {
            HistoryRow row = rowOf(u"stETH"_s, 17);
            row.time = {static_cast<qint64>(PriceNode::timeOf(block) + 5) * 1000};
            rows.push_back(row);
        }
        rows.push_back(rowOf(u"stETH"_s, 17));
        rows.back().time = {}; // the node did not tell
        const auto out = price(moved, rows, {4242});
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY2(out.rows[i].fiat == u"4000", qPrintable(out.rows[i].fiatWhy));
        QVERIFY(out.rows[4].fiat.isEmpty() && out.rows[4].fiatWhy.contains(u"time of its block"));
        QCOMPARE(m_node->priced.size(), 4U);
        for (const quint64 block : {40'000, 40'001, 77'777, 99'999})
            QVERIFY2(m_node->priced.count(block) == 1, qPrintable(QString::number(block)));
        const int headers = m_node->asked("eth_getBlockByNumber");
        QVERIFY2(headers <= 60, qPrintable(QString::number(headers)));
        // Again: of what is settled nothing is read but the newest header.
        rows.resize(3);
        QCOMPARE(price(moved, rows, {4242}).rows[0].fiat, u"4000"_s);
        QCOMPARE(m_node->asked("eth_getBlockByNumber"), headers + 1);
        QCOMPARE(m_node->priced.at(40'000), 1);
    }
};

QTEST_GUILESS_MAIN(TestReceiptPrices)
#include "tst_receipt_prices.moc"
