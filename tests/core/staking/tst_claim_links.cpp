// Which claim of the journal an action takes: one of a list, one of a validator, the only one there
// is; and what a claim says of what its protocol was told.
#include "stake/plan.hpp"
#include "staking/portfolio.hpp"
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;

namespace {

constexpr base::ChainId kEthereum{1};

base::Address me()
{
    base::Address out;
    out.bytes.fill(0xab);
    return out;
}

staking::HeldPosition ripe(const stake::PositionSpec& spec, std::optional<quint64> number)
{
    staking::HeldPosition out;
    out.position.spec = spec.id;
    out.position.title = spec.title;
    out.position.claim = spec.claim;
    out.position.maturity = stake::Maturity::Ready;
    if (number)
        out.position.id = stake::Typed::number(base::Wei::from64(*number));
    return out;
}

} // namespace

class TestClaimLinks : public QObject
{
    Q_OBJECT

    stake::Protocols m_protocols = stake::Protocols::load();
    stake::Journal m_journal;

    /// The journal watches these numbers of a position; without numbers the one there is.
    void watch(const QString& id, const QString& spec, const std::vector<quint64>& numbers,
               const std::map<QString, QString>& params = {})
    {
        const auto& protocol = *m_protocols.find(id);
        const auto found = std::find_if(protocol.positions.begin(), protocol.positions.end(),
                                        [&](const auto& one) { return one.id == spec; });
        QVERIFY(found != protocol.positions.end());
        staking::Holding holding{id, protocol.name, me(), params, {}};
        for (const quint64 number : numbers)
            holding.positions.push_back(ripe(*found, number));
        if (numbers.empty())
            holding.positions.push_back(ripe(*found, std::nullopt));
        staking::Portfolio portfolio;
        portfolio.chain = kEthereum;
        portfolio.at.timestamp = 1'700'000'000;
        portfolio.holdings = {holding};
        for (auto& claim : staking::claimsOf(portfolio, m_journal))
            QVERIFY(m_journal.watch(claim));
    }

    QString taken(const QString& id, const QString& action,
                  const std::map<QString, QString>& texts) const
    {
        const auto& protocol = *m_protocols.find(id);
        const auto given =
            stake::readArguments(protocol, *protocol.action(action), texts, stake::Amounts::Whole);
        return given ? staking::claimTakenBy(m_journal, protocol, action, kEthereum, me(), *given)
                     : given.error().text();
    }

private Q_SLOTS:
    void init() { m_journal = {}; }

    void oneOfAList()
    {
        watch(u"lido"_s, u"requests"_s, {7, 117007});
        const QString one = taken(u"lido"_s, u"claim"_s, {{u"ids"_s, u"117007"_s}});
        QVERIFY2(one.endsWith(u"requests 117007"), qPrintable(one));
        QVERIFY(taken(u"lido"_s, u"claim"_s, {{u"ids"_s, u"[7]"_s}}).endsWith(u"requests 7"));
        QCOMPARE(taken(u"lido"_s, u"claim"_s, {{u"ids"_s, u"8"_s}}), QString());
        QCOMPARE(taken(u"lido"_s, u"claim"_s, {{u"ids"_s, u"17007"_s}}), QString());
        // Which of both is taken by one signature cannot be written down.
        QCOMPARE(taken(u"lido"_s, u"claim"_s, {{u"ids"_s, u"7, 117007"_s}}), QString());
        QVERIFY(taken(u"lido"_s, u"claim"_s, {{u"ids"_s, u"7, 9"_s}}).endsWith(u"requests 7"));
    }

    /// Two validators have undelegations of the same number.
    void oneOfAValidator()
    {
        const auto polygon = u"polygon-pol-delegation"_s;
        watch(polygon, u"unbonds"_s, {3}, {{u"validatorId"_s, u"91"_s}});
        watch(polygon, u"unbonds"_s, {3}, {{u"validatorId"_s, u"92"_s}});
        QCOMPARE(m_journal.claims().size(), std::size_t(2));
        const auto claim = [&](const QString& validator) {
            return taken(polygon, u"claim"_s,
                         {{u"validatorId"_s, validator}, {u"nonce"_s, u"3"_s}});
        };
        QVERIFY2(claim(u"91"_s).contains(u"/validatorId 91/"), qPrintable(claim(u"91"_s)));
        QVERIFY2(claim(u"92"_s).contains(u"/validatorId 92/"), qPrintable(claim(u"92"_s)));
        QCOMPARE(claim(u"1"_s), QString());
        for (const auto& one : m_journal.claims()) {
            const auto told = staking::claimParams(one);
            QCOMPARE(told.size(), std::size_t(1));
            QVERIFY(one.id.contains(u"validatorId "_s + told.at(u"validatorId"_s) + u'/'));
        }
    }

    /// What a second operator is asked where a claim is gone: that validator, and not the protocol
    /// without one, of which nothing can be read.
    void whereAClaimIsRead()
    {
        const auto polygon = u"polygon-pol-delegation"_s;
        const auto& protocol = *m_protocols.find(polygon);
        watch(polygon, u"unbonds"_s, {3}, {{u"validatorId"_s, u"91"_s}});
        watch(polygon, u"unbonds"_s, {3}, {{u"validatorId"_s, u"92"_s}});
        watch(u"lido"_s, u"requests"_s, {7});
        const auto of = [](quint64 validator) {
            return stake::Arguments{
                {u"validatorId"_s, stake::Typed::number(base::Wei::from64(validator))}};
        };
        const std::vector<staking::PortfolioItem> items{
            {&protocol, of(91)}, {&protocol, of(92)}, {m_protocols.find(u"lido"_s), {}}};
        const auto idOf = [&](const QString& part) {
            for (const auto& claim : m_journal.claims())
                if (claim.id.contains(part))
                    return claim.id;
            return QString();
        };
        const auto one = staking::itemsOfClaims(items, m_journal, {idOf(u"/validatorId 91/"_s)});
        QCOMPARE(one.size(), std::size_t(1));
        QVERIFY(one.front().protocol == &protocol);
        QCOMPARE(one.front().params.at(u"validatorId"_s).text(), u"91"_s);
        QVERIFY(!staking::whySkipped(one.front(), kEthereum));
        QVERIFY(staking::whySkipped({&protocol, {}}, kEthereum));
        const auto two = staking::itemsOfClaims(
            items, m_journal, {idOf(u"/validatorId 92/"_s), idOf(u"requests 7"_s)});
        QCOMPARE(two.size(), std::size_t(2));
        QVERIFY(staking::itemsOfClaims(items, m_journal, {}).empty());
    }

    void theOnlyOne()
    {
        watch(u"metis-locking-pool"_s, u"unlocking"_s, {});
        const QString one =
            taken(u"metis-locking-pool"_s, u"unlock-claim"_s, {{u"sequencerId"_s, u"3"_s}});
        QVERIFY2(one.endsWith(u"/unlocking"), qPrintable(one));
        QCOMPARE(taken(u"metis-locking-pool"_s, u"unlock"_s, {{u"sequencerId"_s, u"3"_s}}),
                 QString());
        QVERIFY(staking::claimParams(m_journal.claims().front()).empty());
        m_journal.claimed(one);
        QCOMPARE(taken(u"metis-locking-pool"_s, u"unlock-claim"_s, {{u"sequencerId"_s, u"3"_s}}),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestClaimLinks)
#include "tst_claim_links.moc"
