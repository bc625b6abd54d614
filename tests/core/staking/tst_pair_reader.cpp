// One protocol read at two operators in memory: at one block, and what each of them lacks.
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include "registry/endpoint_url.hpp"
#include "scripted_network.hpp"
#include "staking/pair_reader.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using staking::PairOutcome;
using staking::Simulator;
using Outcome = std::shared_ptr<const PairOutcome>;

namespace {

const stake::Protocol& enki()
{
    static const stake::Protocols all = stake::Protocols::load();
    return *all.find(u"enki"_s);
}

} // namespace

class TestPairReader : public QObject
{
    Q_OBJECT
private:
    struct Operator
    {
        ScriptedNode* node = nullptr;
        std::unique_ptr<net::RpcClient> client;
        QString config = u"0x"_s + QString(62, u'0') + u"11"_s;
        std::set<QString> blocks; ///< that calls were about
    };

    void answers(Operator& one)
    {
        one.node->result = [&one](const QString& method,
                                  const QJsonArray& params) -> std::optional<std::string> {
            if (method != u"eth_call")
                return std::nullopt;
            one.blocks.insert(params[1].toString());
            const QJsonObject call = params[0].toObject();
            const bool config = call[u"data"_s].toString().startsWith(u"0x79502c55");
            return "\"" + (config ? one.config.toStdString() : std::string("0x")) + "\"";
        };
    }

    Operator makeOperator(const QString& url)
    {
        Operator out;
        out.node = &m_network->add(url, m_chain);
        out.node->chainId = 1088;
        out.node->mineMany(20);
        auto transport = m_network->make({}, {}, *registry::endpointFromUrl(url));
        net::RpcConfig config;
        config.requestsPerSecond = 1000;
        out.client = std::make_unique<net::RpcClient>(config, std::move(*transport), *m_clock);
        out.client->start();
        return out;
    }

    Outcome read(bool both = true)
    {
        std::optional<base::Result<Outcome>> heard;
        const staking::ReadJob job{&enki(), {u"configAddress"_s}, {}};
        const wallet::Ask ask = m_reader->read(
            job, both, [&heard](base::Result<Outcome> got) { heard = std::move(got); });
        for (int i = 0; i < 9000 && !heard; ++i)
            m_clock->advance(std::chrono::milliseconds(10));
        if (!heard || !*heard)
            qFatal("%s", heard ? qPrintable(heard->error().text()) : "no answer");
        return **heard;
    }
    stake::OperatorAgreement agreed(const Outcome& out)
    {
        return stake::agreementOnFacts(enki(), out->told[0], out->told[1]);
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
        m_reader = std::make_unique<staking::PairReader>(
            staking::NodeOf{u"A"_s, m_first.client.get()},
            staking::NodeOf{u"B"_s, m_second.client.get()}, *m_clock);
    }
    void cleanup()
    {
        m_reader.reset();
        m_first.client.reset();
        m_second.client.reset();
        m_network.reset();
    }

    void bothSayTheSame()
    {
        const Outcome out = read();
        QVERIFY(out->second && out->first.at.hash == out->second->at.hash);
        QVERIFY2(agreed(out).kind == stake::AgreementKind::Agree, qPrintable(agreed(out).why()));
        QVERIFY(out->requests >= 2 + out->first.requests);
    }

    /// The newest block that both have.
    void atTheLowerHead()
    {
        const quint64 low = m_first.node->headBlock().number();
        m_first.node->mineMany(3);
        const Outcome out = read();
        QCOMPARE(out->first.at.number, low);
        QVERIFY(agreed(out).kind == stake::AgreementKind::Agree);
        const QString block = base::toQString(base::toQuantity(low));
        QVERIFY(m_first.blocks == std::set<QString>{block} && m_second.blocks == m_first.blocks);
    }

    void theFirstLies()
    {
        m_first.config = u"0x"_s + QString(62, u'0') + u"66"_s;
        const Outcome out = read();
        const auto differ = agreed(out);
        QVERIFY(differ.kind == stake::AgreementKind::Differ);
        QCOMPARE(differ.differences.size(), std::size_t(1));
        QVERIFY(differ.differences[0].field.startsWith(u"ENKI Config"));
        const auto found = stake::rolesThatDiffer(enki(), out->told[0], out->told[1]);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].sentence.contains(u"A says ") && found[0].sentence.contains(u"B says "));
    }

    void theSecondIsAway()
    {
        m_second.node->freeze();
        Outcome out = read();
        QVERIFY(!out->second && agreed(out).kind == stake::AgreementKind::OneMissing);
        QVERIFY2(agreed(out).why().startsWith(u"B: "), qPrintable(agreed(out).why()));
        m_second.node->thaw();
        m_second.node->down();
        out = read();
        QVERIFY(!out->second && agreed(out).kind == stake::AgreementKind::OneMissing);
    }

    void farBehindIsNoWitness()
    {
        m_first.node->mineMany(int(Simulator::kMostBehind) + 1);
        Outcome out = read();
        QCOMPARE(agreed(out).why(), u"B: it is 101 blocks behind"_s);
        QVERIFY(out->first.at.hash == m_first.node->head());
    }

    void anotherChain()
    {
        m_second.node->chainId = 1;
        QCOMPARE(agreed(read()).why(), u"B: it is a node of chain 1"_s);
    }

    void oneAlone()
    {
        const Outcome out = read(false);
        QVERIFY(!out->second);
        QVERIFY(m_second.blocks.empty());
        m_reader = std::make_unique<staking::PairReader>(
            staking::NodeOf{u"A"_s, m_first.client.get()}, staking::NodeOf{}, *m_clock);
        QVERIFY(agreed(read()).why().contains(u"there is no second operator"));
    }

    void withdrawn()
    {
        for (int ms = 0; ms < 60; ms += 5) {
            int heard = 0;
            {
                const wallet::Ask ask =
                    m_reader->read({&enki(), {u"configAddress"_s}, {}}, true,
                                   [&heard](const base::Result<Outcome>&) { ++heard; });
                m_clock->advance(std::chrono::milliseconds(ms));
                if (heard > 0)
                    break; // it was faster
            }
            m_clock->advance(std::chrono::seconds(100));
            QCOMPARE(heard, 0);
        }
    }

private:
    std::unique_ptr<base::ManualClock> m_clock;
    std::shared_ptr<ScriptedChain> m_chain;
    std::unique_ptr<ScriptedNetwork> m_network;
    Operator m_first, m_second;
    std::unique_ptr<staking::PairReader> m_reader;
};

QTEST_GUILESS_MAIN(TestPairReader)
#include "tst_pair_reader.moc"
