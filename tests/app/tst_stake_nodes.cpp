// Who is asked beside the first operator, and who takes the place of one that does not answer.
#include "stake_nodes.hpp"
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using app::StakeNodes;
using base::ErrorKind;

class TestStakeNodes : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StakeNodes> opened(const std::vector<std::pair<QString, int>>& endpoints)
    {
        registry::ChainSpec chain;
        chain.id = u"metis"_s;
        for (const auto& [name, port] : endpoints)
            chain.endpoints.push_back({u"ws://127.0.0.1:%1"_s.arg(port), name, true});
        auto nodes = StakeNodes::open(chain, m_clock, {});
        return nodes ? std::move(*nodes) : nullptr;
    }
    static base::Error trouble(ErrorKind kind) { return {kind, u"it does not answer"_s, {}, {}}; }

    base::RealClock m_clock;

private Q_SLOTS:
    void theNextOneWithAnotherName()
    {
        const auto nodes =
            opened({{u"A"_s, 1}, {u"A"_s, 2}, {u"B"_s, 3}, {u"B"_s, 4}, {u"C"_s, 3}, {u"D"_s, 5}});
        QVERIFY(nodes);
        QCOMPARE(nodes->first().operatorName, u"A"_s);
        QCOMPARE(nodes->second().operatorName, u"B"_s);
        auto* const before = nodes->second().client;
        QVERIFY(before && !nodes->changeSecond());
        nodes->hearSecond(trouble(ErrorKind::Timeout));
        QVERIFY(!nodes->changeSecond()); // once may be chance
        nodes->hearSecond(trouble(ErrorKind::Refused));
        QVERIFY(nodes->changeSecond());
        QCOMPARE(nodes->second().operatorName, u"D"_s); // C is under the name of B
        QVERIFY(nodes->second().client != before && nodes->second().domain == u"127.0.0.1:5");
        QVERIFY(!nodes->changeSecond());
        // Round about: who was silent once may be back.
        nodes->hearSecond(trouble(ErrorKind::Network));
        nodes->hearSecond(trouble(ErrorKind::Network));
        QVERIFY(nodes->changeSecond());
        QCOMPARE(nodes->second().operatorName, u"B"_s);
        QVERIFY(nodes->second().client == before);
    }

    /// Whoever answers stays, whatever it says, and so does one that the first one calls late.
    void anAnswerCounts()
    {
        const auto nodes = opened({{u"A"_s, 1}, {u"B"_s, 2}, {u"C"_s, 3}});
        nodes->hearSecond(trouble(ErrorKind::Timeout));
        nodes->hearSecond({});
        nodes->hearSecond(trouble(ErrorKind::Timeout));
        QVERIFY(!nodes->changeSecond());
        for (int i = 0; i < 4; ++i)
            nodes->hearSecond(trouble(ErrorKind::Protocol));
        QVERIFY(!nodes->changeSecond());
        QCOMPARE(nodes->second().operatorName, u"B"_s);
    }

    void nobodyElse()
    {
        const auto two = opened({{u"A"_s, 1}, {u"B"_s, 2}});
        for (int i = 0; i < 3; ++i)
            two->hearSecond(trouble(ErrorKind::Timeout));
        QVERIFY(!two->changeSecond());
        QCOMPARE(two->second().operatorName, u"B"_s);
        const auto one = opened({{u"A"_s, 1}});
        QVERIFY(one->second().client == nullptr && !one->changeSecond());
    }
};

QTEST_GUILESS_MAIN(TestStakeNodes)
#include "tst_stake_nodes.moc"
