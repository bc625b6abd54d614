// A sequence at two operators in memory: one block for both, the best way that each has, what they
// lack, what one of them lies about, and questions that are withdrawn.
#include "registry/endpoint_url.hpp"
#include "scripted_network.hpp"
#include "sim_kit.hpp"
#include "stake/sim_batch.hpp"
#include "stake/sim_text.hpp"
#include "staking/simulator.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using stake::AgreementKind;
using stake::SimulatedHow;
using staking::Rehearsal;
using staking::Simulator;

namespace {

constexpr auto kMissing = R"({"code":-32601,"message":"the method does not exist"})";

std::string text(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2).toStdString();
}

QString batchAnswer(bool depositFails = false)
{
    const auto bytes = [](quint64 number) { return stake::sim::wordOf(base::Wei::from64(number)); };
    std::string out;
    const auto put = [&out, &bytes](bool ok, const std::string& data) {
        out += bytes(ok ? 1 : 0);
        out += bytes(data.size());
        out += data;
    };
    for (const quint64 number : {quint64(1000), 2 * kAmount, quint64(0), quint64(1)})
        put(true, bytes(number));
    put(!depositFails, depositFails ? std::string() : bytes(kAmount));
    for (const quint64 number : {quint64(1000), kAmount, kAmount})
        put(true, bytes(number));
    return stake::sim::hex(out);
}

/// What a node is like.
struct Nature
{
    bool whole = true, overrides = true;
    quint64 nonce = 3, shares = kAmount;
    QString code = u"0x6001"_s;
    std::string invalid; ///< refuses the sequence with this error
};

} // namespace

class tst_Simulator : public QObject
{
    Q_OBJECT
private:
    struct Operator
    {
        ScriptedNode* node = nullptr;
        std::unique_ptr<net::RpcClient> client;
        Nature nature;
    };

    void answers(Operator& one)
    {
        one.node->result = [&one](const QString& method,
                                  const QJsonArray& params) -> std::optional<std::string> {
            const Nature& nature = one.nature;
            if (method == u"eth_getTransactionCount")
                return text(stake::sim::quantity(nature.nonce));
            if (method == u"eth_getBalance")
                return text(u"0x3e8"_s);
            if (method == u"eth_getCode")
                return text(nature.code);
            if (method == u"eth_simulateV1" && nature.whole && nature.invalid.empty())
                return text(whole(one, params));
            if (method == u"eth_call" && params.size() == 3 && nature.overrides)
                return text(batchAnswer());
            if (method == u"eth_call" && params.size() == 2)
                return text(word(1));
            return std::nullopt;
        };
        one.node->error = [&one](const QString& method,
                                 const QJsonArray&) -> std::optional<std::string> {
            if (method == u"eth_simulateV1" && !one.nature.invalid.empty())
                return one.nature.invalid;
            if (method == u"eth_simulateV1" || method == u"eth_call")
                return kMissing;
            return std::nullopt;
        };
    }

    static QJsonArray whole(const Operator& one, const QJsonArray& params)
    {
        stake::StartBlock at = someBlock();
        at.number = *base::quantityFromHex(params[1].toString().toStdString());
        at.hash = one.node->byNumber(at.number)->hash;
        QJsonArray answer = wholeJson(at);
        QJsonObject last = answer[1].toObject();
        QJsonArray calls = last[u"calls"_s].toArray();
        calls[3] = callJson(word(one.nature.shares));
        last[u"calls"_s] = calls;
        answer[1] = last;
        return answer;
    }

    Operator makeOperator(const QString& url)
    {
        Operator out;
        out.node = &m_network->add(url, m_chain);
        out.node->mineMany(20);
        auto transport = m_network->make({}, {}, *registry::endpointFromUrl(url));
        net::RpcConfig config;
        config.requestsPerSecond = 1000;
        out.client = std::make_unique<net::RpcClient>(config, std::move(*transport), *m_clock);
        out.client->start();
        return out;
    }

    stake::Sequence sequence() { return someSequence(); }

    /// Rehearses; the clock moves until there is an answer, at most a minute.
    std::optional<base::Result<Rehearsal>> rehearse(stake::Sequence wanted)
    {
        std::optional<base::Result<Rehearsal>> heard;
        const wallet::Ask ask =
            m_simulator->rehearse(std::move(wanted), {}, [&heard](base::Result<Rehearsal> got) {
                heard = std::move(got);
            });
        for (int i = 0; i < 6000 && !heard; ++i)
            m_clock->advance(std::chrono::milliseconds(10));
        return heard;
    }
    Rehearsal rehearsed()
    {
        const auto heard = rehearse(sequence());
        if (!heard || !*heard)
            qFatal("%s", heard ? qPrintable(heard->error().text()) : "no answer");
        return **heard;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<base::ManualClock>();
        m_chain = std::make_shared<ScriptedChain>();
        m_network = std::make_unique<ScriptedNetwork>(*m_clock);
        m_first = makeOperator(u"ws://127.0.0.1:1"_s);
        m_second = makeOperator(u"ws://127.0.0.1:2"_s);
        m_second.node->adopt(m_first.node->head());
        answers(m_first);
        answers(m_second);
        m_simulator =
            std::make_unique<Simulator>(staking::NodeOf{u"A"_s, m_first.client.get()},
                                        staking::NodeOf{u"B"_s, m_second.client.get()}, *m_clock);
    }
    void cleanup()
    {
        m_simulator.reset();
        m_first.client.reset();
        m_second.client.reset();
        m_network.reset();
    }

    void bothWhole()
    {
        const Rehearsal out = rehearsed();
        QVERIFY2(out.agreement.kind == AgreementKind::Agree, qPrintable(out.agreement.why()));
        QVERIFY(out.simulation && out.simulation->how == SimulatedHow::Whole);
        QVERIFY(out.simulation->ok());
        QCOMPARE(out.first.at.number, m_first.node->headBlock().number());
        QVERIFY(out.first.at.hash == m_first.node->head());
        QCOMPARE(out.first.codes.size(), std::size_t(2));
        QCOMPARE(m_first.node->asked(u"eth_call"_s), 0);
        QCOMPARE(out.requests, 2 * (2 + 3 + 2 + 1));
    }

    /// The lower head is the block of both; the other one does not tell of its own future.
    void atTheLowerHead()
    {
        m_first.node->mineMany(3);
        const Rehearsal out = rehearsed();
        QVERIFY(out.agreement.kind == AgreementKind::Agree);
        QVERIFY(out.first.at.hash == m_second.node->head());
        QCOMPARE(out.first.at.number, out.second.at.number);
    }

    void farBehindIsNoWitness()
    {
        m_first.node->mineMany(int(Simulator::kMostBehind) + 1);
        const Rehearsal out = rehearsed();
        QVERIFY(out.agreement.kind == AgreementKind::OneMissing);
        QCOMPARE(out.agreement.why(), u"B: eth_blockNumber: it is 101 blocks behind"_s);
        QVERIFY(out.simulation && out.simulation->ok());
        QVERIFY(out.first.at.hash == m_first.node->head());
    }

    void lies_data()
    {
        QTest::addColumn<int>("lie");
        QTest::addColumn<QString>("field");
        QTest::newRow("shares") << 0
                                << u"balance of 0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512 after"_s;
        QTest::newRow("nonce") << 1 << u"nonce"_s;
        QTest::newRow("code") << 2 << u"code of 0x5FbDB2315678afecb367f032d93F642f64180aa3"_s;
        QTest::newRow("another branch") << 3 << u"block hash"_s;
        QTest::newRow("refusal") << 4 << u"sequence"_s;
    }
    void lies()
    {
        QFETCH(int, lie);
        QFETCH(QString, field);
        Nature& nature = m_second.nature;
        if (lie == 0)
            nature.shares = kAmount - 1;
        else if (lie == 1)
            nature.nonce = 4;
        else if (lie == 2)
            nature.code = u"0x6002"_s;
        else if (lie == 3)
            m_second.node->reorg(2);
        else
            nature.invalid = R"({"code":-38014,"message":"insufficient funds"})";
        const Rehearsal out = rehearsed();
        QVERIFY(out.agreement.kind == AgreementKind::Differ);
        QCOMPARE(out.agreement.differences.front().field, field);
        QVERIFY(out.simulation); // of the first
    }

    /// Each in its best way; what is compared was made in the way of both.
    void differentWays_data()
    {
        QTest::addColumn<bool>("overrides");
        QTest::newRow("overrides") << true;
        QTest::newRow("stepwise") << false;
    }
    void differentWays()
    {
        QFETCH(bool, overrides);
        m_second.nature.whole = false;
        m_second.nature.overrides = overrides;
        const Rehearsal out = rehearsed();
        const auto common = overrides ? SimulatedHow::Overrides : SimulatedHow::Stepwise;
        const QString first = out.agreement.differences.empty()
                                  ? out.agreement.why()
                                  : out.agreement.differences[0].field;
        // Of the first call alone both tell: what the second one does is A's word, and no more.
        QVERIFY2(out.agreement.kind ==
                     (overrides ? AgreementKind::Agree : AgreementKind::OneMissing),
                 qPrintable(first));
        if (!overrides)
            QCOMPARE(out.agreement.why(),
                     u"only A simulated all 2 steps; the node of B can run the "
                     "first one alone"_s);
        QVERIFY(out.simulation->how == SimulatedHow::Whole);
        QVERIFY(out.first.simulation->how == common && out.second.simulation->how == common);
        // It is remembered what the second one has not.
        const int asked = m_second.node->asked(u"eth_simulateV1"_s);
        (void)rehearsed();
        QCOMPARE(m_second.node->asked(u"eth_simulateV1"_s), asked);
        // For an hour.
        m_clock->advance(std::chrono::hours(2));
        (void)rehearsed();
        QCOMPARE(m_second.node->asked(u"eth_simulateV1"_s), asked + 1);
    }

    void neitherHasMore()
    {
        m_first.nature.whole = m_second.nature.whole = false;
        m_first.nature.overrides = m_second.nature.overrides = false;
        const Rehearsal out = rehearsed();
        QVERIFY(out.agreement.kind == AgreementKind::Agree);
        QVERIFY(out.simulation->how == SimulatedHow::Stepwise && !out.simulation->ok());
        QCOMPARE(out.simulation->limits.size(), 1);
    }

    /// An answer that is none is no reason to believe the node less in a weaker way, but is told.
    void garbage()
    {
        m_first.node->result = [inner = m_first.node->result](const QString& method,
                                                              const QJsonArray& params) {
            return method == u"eth_simulateV1" ? std::optional<std::string>("[7]")
                                               : inner(method, params);
        };
        const Rehearsal out = rehearsed();
        QVERIFY(out.agreement.kind == AgreementKind::Agree);
        QVERIFY(out.first.simulation->how == SimulatedHow::Overrides);
        QVERIFY(out.first.simulation->limits.front().contains(u"eth_simulateV1"));
        QVERIFY(out.simulation->how == SimulatedHow::Whole); // the second one's
    }

    void oneIsAway()
    {
        m_second.node->freeze();
        const Rehearsal out = rehearsed();
        QVERIFY(out.agreement.kind == AgreementKind::OneMissing);
        QVERIFY(out.agreement.why().startsWith(u"B: "));
        QVERIFY(out.simulation && out.simulation->ok());
    }

    void bothAreAway()
    {
        m_first.node->down();
        m_second.node->down();
        const auto heard = rehearse(sequence());
        QVERIFY(heard && *heard);
        QVERIFY((*heard)->agreement.kind == AgreementKind::OneMissing);
        QVERIFY(!(*heard)->simulation);
    }

    void anotherChain()
    {
        m_second.node->chainId = 1;
        const Rehearsal out = rehearsed();
        QVERIFY(out.agreement.kind == AgreementKind::OneMissing);
        QVERIFY(out.agreement.why().contains(u"chain 1"));
    }

    void whatIsNoSequence()
    {
        stake::Sequence empty = sequence();
        empty.steps.clear();
        const auto heard = rehearse(empty);
        QVERIFY(heard && !*heard);
        QVERIFY(heard->error().kind == ErrorKind::BadInput);
    }

    void withdrawn()
    {
        // At any moment, also between two rounds.
        for (int ms = 0; ms < 80; ms += 5) {
            int heard = 0;
            {
                const wallet::Ask ask = m_simulator->rehearse(
                    sequence(), {}, [&heard](const base::Result<Rehearsal>&) { ++heard; });
                m_clock->advance(std::chrono::milliseconds(ms));
                if (heard > 0)
                    break; // it was faster
            }
            m_clock->advance(std::chrono::seconds(60));
            QCOMPARE(heard, 0);
        }
    }

private:
    std::unique_ptr<base::ManualClock> m_clock;
    std::shared_ptr<ScriptedChain> m_chain;
    std::unique_ptr<ScriptedNetwork> m_network;
    Operator m_first, m_second;
    std::unique_ptr<Simulator> m_simulator;
};

QTEST_GUILESS_MAIN(tst_Simulator)
#include "tst_simulator.moc"
