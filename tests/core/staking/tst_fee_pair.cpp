// What a transaction offers, by two operators: a tip that one node makes up is not paid.
#include "base/hex.hpp"
#include "registry/endpoint_url.hpp"
#include "scripted_network.hpp"
#include "staking/fee_pair.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using base::Wei;
using staking::PairFees;
using staking::ToldFees;
using wallet::Speed;

namespace {

constexpr quint64 kGwei = 1'000'000'000;

ToldFees told(const char* name, quint64 base, quint64 tip)
{
    ToldFees out;
    out.operatorName = QString::fromLatin1(name);
    out.quote.baseFee = Wei::from64(base);
    out.quote.worstBaseFee = Wei::from64(2 * base);
    out.quote.tips = {Wei::from64(tip / 2), Wei::from64(tip), Wei::from64(2 * tip)};
    return out;
}

ToldFees price(const char* name, quint64 wei)
{
    ToldFees out;
    out.operatorName = QString::fromLatin1(name);
    out.quote.baseFee = out.quote.worstBaseFee = Wei::from64(wei);
    out.legacy = true;
    return out;
}

bool blocks(const PairFees& fees)
{
    return stake::anyBlocks(fees.findings);
}

/// eth_feeHistory of one block.
std::string history(quint64 base, quint64 tip)
{
    const std::string fee = base::toQuantity(base), reward = base::toQuantity(tip);
    return R"({"oldestBlock":"0x1","baseFeePerGas":[")" + fee + R"(",")" + fee +
           R"("],"gasUsedRatio":[0.5],"reward":[[")" + reward + R"(",")" + reward + R"(",")" +
           reward + R"("]]})";
}

} // namespace

class TestFeePair : public QObject
{
    Q_OBJECT
private:
    struct Operator
    {
        ScriptedNode* node = nullptr;
        std::unique_ptr<net::RpcClient> client;
        std::string history, price; ///< JSON; empty: it has no such method
    };

    void make(Operator& out, const QString& url)
    {
        out.node = &m_network->add(url, std::make_shared<ScriptedChain>());
        out.node->result = [&out](const QString& method,
                                  const QJsonArray&) -> std::optional<std::string> {
            if (method == u"eth_feeHistory" && !out.history.empty())
                return out.history;
            if (method == u"eth_gasPrice" && !out.price.empty())
                return out.price;
            return std::nullopt;
        };
        out.node->error = [](const QString& method,
                             const QJsonArray&) -> std::optional<std::string> {
            if (method == u"eth_feeHistory" || method == u"eth_gasPrice")
                return R"({"code":-32601,"message":"the method does not exist"})";
            return std::nullopt;
        };
        net::RpcConfig config;
        config.requestsPerSecond = 1000;
        out.client = std::make_unique<net::RpcClient>(
            config, std::move(*m_network->make({}, {}, *registry::endpointFromUrl(url))), *m_clock);
        out.client->start();
    }
    std::optional<base::Result<PairFees>> ask(bool alone = false)
    {
        std::optional<base::Result<PairFees>> heard;
        const wallet::Ask ask = staking::askFeePair(
            {u"A"_s, m_first.client.get()}, {u"B"_s, alone ? nullptr : m_second.client.get()},
            *m_clock, 6, Speed::Normal,
            [&heard](base::Result<PairFees> got) { heard = std::move(got); });
        for (int i = 0; i < 3000 && !heard; ++i)
            m_clock->advance(std::chrono::milliseconds(10));
        return heard;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<base::ManualClock>();
        m_network = std::make_unique<ScriptedNetwork>(*m_clock);
        m_first = {};
        m_second = {};
        make(m_first, u"ws://127.0.0.1:1"_s);
        make(m_second, u"ws://127.0.0.1:2"_s);
        m_first.history = m_second.history = history(10 * kGwei, kGwei);
    }
    void cleanup()
    {
        m_first.client.reset();
        m_second.client.reset();
        m_network.reset();
    }

    /// The tip is paid as it is offered: the lower one. The base fee is what the chain asks.
    void theLowerTip()
    {
        const auto fees = staking::agreeOnFees(told("A", 10 * kGwei, 2 * kGwei),
                                               told("B", 11 * kGwei, kGwei), Speed::Normal);
        QVERIFY(fees.findings.empty() && !fees.legacy);
        QVERIFY(fees.quote.tip(Speed::Normal) == Wei::from64(kGwei));
        QVERIFY(fees.quote.tip(Speed::Fast) == Wei::from64(2 * kGwei));
        QVERIFY(fees.quote.baseFee == Wei::from64(11 * kGwei));
        QVERIFY(fees.quote.worstBaseFee == Wei::from64(22 * kGwei));
    }

    void aTipThatIsMadeUp()
    {
        const auto evil = told("A", 10 * kGwei, 50'000 * kGwei);
        const auto fees = staking::agreeOnFees(evil, told("B", 10 * kGwei, kGwei), Speed::Normal);
        QVERIFY(blocks(fees));
        const QString& words = fees.findings.front().sentence;
        QVERIFY2(words.contains(u"tip") && words.contains(u"A says 50000 gwei") &&
                     words.contains(u"B says 1 gwei"),
                 qPrintable(words));
        QVERIFY(fees.quote.tip(Speed::Normal) == Wei::from64(kGwei));
        // Twice as much is no more than that, and fees of next to nothing are alike.
        QVERIFY(!blocks(staking::agreeOnFees(told("A", 10 * kGwei, 2 * kGwei),
                                             told("B", 10 * kGwei, kGwei), Speed::Normal)));
        QVERIFY(
            !blocks(staking::agreeOnFees(told("A", 7, 1000), told("B", 700, 0), Speed::Normal)));
        QVERIFY(blocks(staking::agreeOnFees(told("A", 10 * kGwei, kGwei), told("B", 0, kGwei),
                                            Speed::Normal)));
    }

    void pricesWithoutTips()
    {
        auto fees =
            staking::agreeOnFees(price("A", 20 * kGwei), price("B", 15 * kGwei), Speed::Normal);
        QVERIFY(fees.legacy && fees.findings.empty());
        QVERIFY(fees.quote.worstBaseFee == Wei::from64(15 * kGwei));
        // A node that denies its tips to be believed a price of its own.
        fees = staking::agreeOnFees(price("A", 50'000 * kGwei), told("B", 10 * kGwei, kGwei),
                                    Speed::Normal);
        QVERIFY(blocks(fees) && fees.quote.worstBaseFee == Wei::from64(11 * kGwei));
        QVERIFY(!blocks(staking::agreeOnFees(told("A", 10 * kGwei, kGwei), price("B", 11 * kGwei),
                                             Speed::Normal)));
    }

    void nothingMadeUpThrows()
    {
        const Wei most{{~0ULL, ~0ULL, ~0ULL, ~0ULL}};
        ToldFees evil = told("A", 0, 0);
        evil.quote.baseFee = evil.quote.worstBaseFee = most;
        evil.quote.tips.fill(most);
        QVERIFY(blocks(staking::agreeOnFees(evil, price("B", 1), Speed::Fast)));
        QVERIFY(blocks(staking::agreeOnFees(told("A", 1, 1), evil, Speed::Fast)));
    }

    void caps()
    {
        registry::ChainSpec chain;
        chain.gasToken = u"ETH"_s;
        const auto ether = staking::capsOf(chain);
        QVERIFY(ether.maxPriorityFeePerGas == Wei::from64(50 * kGwei));
        QVERIFY(ether.total == Wei::from64(kGwei * kGwei));
        chain.gasToken = u"METIS"_s;
        QVERIFY(staking::capsOf(chain).maxPriorityFeePerGas == Wei::from64(1000 * kGwei));
    }

    void bothAreAsked()
    {
        m_first.history = history(10 * kGwei, 50'000 * kGwei);
        const auto heard = ask();
        QVERIFY(heard && *heard && blocks(**heard));
        QCOMPARE((*heard)->requests, 2);
        QCOMPARE(m_second.node->asked(u"eth_feeHistory"_s), 1);
    }

    void withoutHistory()
    {
        m_first.history.clear();
        auto heard = ask();
        QVERIFY(heard && !*heard);
        m_first.price = m_second.price = "\"0x3b9aca00\"";
        m_second.history.clear();
        heard = ask();
        QVERIFY(heard && *heard && (*heard)->legacy && (*heard)->findings.empty());
        QVERIFY((*heard)->quote.baseFee == Wei::from64(kGwei));
    }

    void theSecondIsAway()
    {
        m_second.node->freeze();
        auto heard = ask();
        QVERIFY(heard && *heard && !blocks(**heard));
        QCOMPARE((*heard)->findings.size(), std::size_t(1));
        QCOMPARE((*heard)->findings[0].sentence, u"what gas costs is known from A alone"_s);
        heard = ask(true); // that there is none is said elsewhere
        QVERIFY(heard && *heard && (*heard)->findings.empty());
    }

private:
    std::unique_ptr<base::ManualClock> m_clock;
    std::unique_ptr<ScriptedNetwork> m_network;
    Operator m_first, m_second;
};

QTEST_GUILESS_MAIN(TestFeePair)
#include "tst_fee_pair.moc"
