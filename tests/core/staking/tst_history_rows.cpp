// Rows of a history out of events: rewards of all together, and those of one account.
#include "stake/reads.hpp"
#include "staking/history_rows.hpp"
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::Wei;
using eth::abi::Value;

namespace {

const stake::Protocol& protocolOf(const char* id)
{
    static const stake::Protocols all = stake::Protocols::load();
    return *all.find(QString::fromLatin1(id));
}

base::Address numbered(quint8 number)
{
    base::Address out;
    out.bytes.fill(number);
    return out;
}

base::Hash32 topicOf(const base::Address& account)
{
    return {Value::address(account).word};
}

stake::Facts decimals()
{
    stake::Facts facts;
    facts[u"ESP#decimals"_s] = {stake::Typed::number(Wei::from64(18)), {}, {}};
    const auto& token = protocolOf("espresso-delegation").tokens.at(u"ESP"_s);
    if (token.readDecimals)
        facts[token.readDecimals->name] = {stake::Typed::number(Wei::from64(18)), {}, {}};
    return facts;
}

} // namespace

class TestHistoryRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Espresso's claims name who claimed: a stranger's are nobody's reward here.
    void rewardsOfOneAccount()
    {
        const stake::Protocol& espresso = protocolOf("espresso-delegation");
        const base::Address me = numbered(1), other = numbered(2), stranger = numbered(3);
        staking::HistoryRows rows(espresso, decimals(), {me, other});
        QCOMPARE(rows.rewardTopic(), std::size_t(1));
        QVERIFY(!rows.hasParts());
        std::vector<staking::Event> events;
        for (const auto& [who, amount] : {std::pair{me, 5}, {stranger, 7}, {other, 9}}) {
            const auto word = Value::number(quint64(amount)).word;
            events.push_back({*rows.rewardAt(),
                              {{espresso.health.reward->event.topic(), topicOf(who)},
                               std::string(word.begin(), word.end())},
                              quint64(10 + amount),
                              {},
                              0,
                              1'800'000'000});
        }
        const auto out = rows.rowsOf(events, {});
        QCOMPARE(out.size(), std::size_t(2));
        QVERIFY(out[0].account == me && out[0].raw == Wei::from64(5));
        QVERIFY(out[1].account == other && out[1].raw == Wei::from64(9));
        QVERIFY(out[0].kind == staking::HistoryKind::Reward && out[0].why.isEmpty());
    }

    /// ENKI's event is of all together, and an account's part follows from what it held.
    void rewardsOfAll()
    {
        const stake::Protocol& enki = protocolOf("enki");
        const base::Address me = numbered(1);
        staking::HistoryRows rows(enki, {}, {me});
        QVERIFY(rows.rewardTopic() == 0 && rows.hasParts());
        const auto word = Value::number(quint64(1000)).word;
        const staking::Event event{*rows.rewardAt(),
                                   {{enki.health.reward->event.topic(), topicOf(numbered(8))},
                                    std::string(word.begin(), word.end())},
                                   10,
                                   {},
                                   0,
                                   1'800'000'000};
        const auto out = rows.rowsOf({event}, {{10, {Wei::from64(400), Wei::from64(100)}}});
        QCOMPARE(out.size(), std::size_t(1));
        QVERIFY(out[0].raw == Wei::from64(250));
    }
};

QTEST_APPLESS_MAIN(TestHistoryRows)
#include "tst_history_rows.moc"
