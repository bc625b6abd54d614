// Who makes the blocks of Metis, joined with locks and with the protocols that stake through them.
#include "base/hex.hpp"
#include "registry/registry.hpp"
#include "stake_sequencers.hpp"
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;

class TestStakeSequencers : public QObject
{
    Q_OBJECT

    registry::Registry m_registry = registry::Registry::load();
    stake::Protocols m_protocols = stake::Protocols::load();
    app::SequencerTeams m_teams = app::shippedTeams();

    const registry::SequencerFacts& metis() { return m_registry.find(u"metis"_s)->sequencers; }
    base::Address signerOf(const QString& name)
    {
        for (const auto& one : metis().claimed)
            if (one.name == name)
                return one.signer;
        return {};
    }
    ui::SequencerView view(const app::SequencerKnowledge& known)
    {
        return app::sequencersOf(metis(), known, m_teams, m_protocols);
    }
    app::SequencerKnowledge known()
    {
        app::SequencerKnowledge out;
        out.makers.known = true;
        out.makers.blocks = 1000;
        out.makers.span = 1000;
        out.makers.parts = {{signerOf(u"ENKI0"_s), u"ENKI0"_s, true, 700, 0.7},
                            {base::Address{{1}}, {}, {}, 300, 0.3}};
        out.head = 5'000;
        return out;
    }
    static const ui::SequencerLine& line(const ui::SequencerView& view, const base::Address& signer)
    {
        static const ui::SequencerLine none;
        for (const auto& one : view.lines)
            if (one.signer == signer)
                return one;
        return none;
    }

private Q_SLOTS:
    void everyTeamIsOfAClaimedSequencerAndAKnownProtocol()
    {
        QVERIFY(m_teams.size() >= 3);
        for (const auto& [signer, protocol] : m_teams) {
            QVERIFY2(m_protocols.find(protocol) != nullptr, qPrintable(protocol));
            QVERIFY(std::ranges::any_of(
                metis().claimed, [&s = signer](const auto& one) { return one.signer == s; }));
        }
    }

    void notReadYet()
    {
        QVERIFY(!view({}).known);
        QVERIFY(view({}).lines.empty());
    }

    void sharesNamesAndProtocols()
    {
        const auto all = view(known());
        QVERIFY(all.known);
        QCOMPARE(all.fromBlock, 4'001U);
        QCOMPARE(all.toBlock, 5'000U);
        QCOMPARE(all.lines.front().name, u"ENKI0"_s);
        QCOMPARE(all.lines.front().protocol, u"enki"_s);
        QCOMPARE(all.lines.front().made, 700U);
        // Nobody claims this one; those who made nothing are listed all the same.
        QVERIFY(line(all, base::Address{{1}}).name.isEmpty());
        QCOMPARE(line(all, signerOf(u"SNZPool"_s)).made, 0U);
        QVERIFY(line(all, signerOf(u"SNZPool"_s)).protocol.isEmpty());
        QCOMPARE(all.lines.size(), metis().claimed.size() + 1);
        // What nobody told is not a number.
        QVERIFY(!all.lines.front().locked && !all.lines.front().owner);
        QVERIFY(!all.lines.front().recommits && !all.lines.front().lockShare);
        QVERIFY(all.limits.join(u' ').contains(u"re-commits are not known: they are being read"));
    }

    void locks()
    {
        auto knowledge = known();
        knowledge.locks[signerOf(u"ENKI0"_s)] =
            app::SequencerLock{base::Address{{7}}, base::Wei::from64(31'000), false};
        knowledge.locks[base::Address{{1}}] = std::nullopt;
        const auto all = view(knowledge);
        QCOMPARE(*all.lines.front().owner, base::Address{{7}});
        QCOMPARE(*all.lines.front().locked, base::Wei::from64(31'000));
        QVERIFY(all.lines.front().active);
        QVERIFY(!line(all, base::Address{{1}}).active); // the pool does not know it
        QVERIFY(!all.limits.join(u' ').contains(u"owners"));
        knowledge.locksWhy = u"this chain is not watched"_s;
        QVERIFY(view(knowledge).limits.join(u' ').contains(u"not watched"));
    }

    /// Who is not among those that were read lost none.
    void recommits()
    {
        auto knowledge = known();
        knowledge.makers.recommits = std::map<base::Address, quint64>{{signerOf(u"ENKI0"_s), 3}};
        const auto all = view(knowledge);
        QVERIFY(all.limits.isEmpty());
        QCOMPARE(line(all, signerOf(u"ENKI0"_s)).recommits, std::optional<quint64>(3));
        QCOMPARE(line(all, base::Address{{1}}).recommits, std::optional<quint64>(0));
        QCOMPARE(app::sightOf(*m_protocols.find(u"enki"_s), all)->recommits,
                 std::optional<quint64>(3));
        knowledge.makers.recommits.reset();
        knowledge.makers.recommitTrouble = u"the node said no"_s;
        QVERIFY(view(knowledge).limits.join(u' ').contains(u"the node said no"));
    }

    /// Few blocks and much of the lock: what is locked is what concentrates.
    void shareOfBlocksAndOfLocks()
    {
        auto knowledge = known();
        knowledge.makers.parts[0].share = 0.11;
        knowledge.makers.parts[1].share = 0.89;
        for (const auto& one : metis().claimed)
            knowledge.locks[one.signer] = app::SequencerLock{{}, base::Wei::from64(0), false};
        knowledge.locks[signerOf(u"ENKI0"_s)] =
            app::SequencerLock{{}, base::Wei::from64(40'000), false};
        knowledge.locks[base::Address{{1}}] =
            app::SequencerLock{{}, base::Wei::from64(60'000), false};
        auto enki = app::sightOf(*m_protocols.find(u"enki"_s), view(knowledge));
        QCOMPARE(enki->share, 0.11);
        QCOMPARE(enki->lockShare, std::optional(0.4));
        QCOMPARE(line(view(knowledge), base::Address{{1}}).lockShare, std::optional(0.6));
        // One that left is no part; one that nobody asked for leaves all unknown.
        knowledge.locks[base::Address{{1}}]->leaving = true;
        QCOMPARE(line(view(knowledge), signerOf(u"ENKI0"_s)).lockShare, std::optional(1.0));
        QVERIFY(!line(view(knowledge), base::Address{{1}}).lockShare);
        knowledge.locks.erase(signerOf(u"SNZPool"_s));
        enki = app::sightOf(*m_protocols.find(u"enki"_s), view(knowledge));
        QVERIFY(!enki->lockShare && !line(view(knowledge), signerOf(u"ENKI0"_s)).lockShare);
    }

    void whatIsWatchedOnlyIsTold()
    {
        const auto all = view(known());
        QVERIFY(!line(all, signerOf(u"ENKI0"_s)).watchOnly);
        QVERIFY(std::ranges::any_of(all.lines, [](const auto& one) {
            return one.protocol == u"artemis-metis" && one.watchOnly;
        }));
    }

    /// Half-known locks say nothing; those that left or that the pool does not know are no part.
    void theShareAfterwards()
    {
        const auto enki = [](const ui::SequencerLine& line) { return line.protocol == u"enki"; };
        const auto amount = base::Wei::from64(1'000);
        QVERIFY(!app::shareAfter(view({}), enki, amount));
        auto knowledge = known();
        QVERIFY(!app::shareAfter(view(knowledge), enki, amount));
        for (const auto& one : metis().claimed)
            knowledge.locks[one.signer] = app::SequencerLock{{}, base::Wei::from64(20'000), false};
        QVERIFY(!app::shareAfter(view(knowledge), enki, amount)); // one was not asked
        knowledge.locks[base::Address{{1}}] = std::nullopt;
        const auto all = view(knowledge);
        const auto ours = std::ranges::count_if(all.lines, enki);
        QVERIFY(ours > 0);
        const auto after = app::shareAfter(all, enki, amount);
        QVERIFY(after);
        QCOMPARE(after->part, base::Wei::from64(20'000 * quint64(ours) + 1'000));
        QCOMPARE(after->whole, base::Wei::from64(20'000 * metis().claimed.size() + 1'000));
        knowledge.locks[signerOf(u"SNZPool"_s)]->leaving = true;
        QCOMPARE(app::shareAfter(view(knowledge), enki, amount)->whole,
                 base::Wei::from64(20'000 * (metis().claimed.size() - 1) + 1'000));
        const base::Wei most{{~0ULL, ~0ULL, ~0ULL, ~0ULL}};
        QVERIFY(!app::shareAfter(view(knowledge), enki, most));
    }

    /// Who locked is of the whole, though nobody claims it and it made no block.
    void aLockOfNobody()
    {
        auto knowledge = known();
        const base::Address other{{9}}, left{{8}};
        knowledge.locks[other] = app::SequencerLock{{}, base::Wei::from64(90'000), false};
        knowledge.locks[left] = app::SequencerLock{{}, base::Wei::from64(90'000), true};
        for (const auto& signer : app::signersOf(metis(), knowledge.makers))
            knowledge.locks.emplace(signer, std::nullopt);
        const auto all = view(knowledge);
        QCOMPARE(all.lines.size(), metis().claimed.size() + 2);
        QCOMPARE(*line(all, other).locked, base::Wei::from64(90'000));
        const auto none = [](const ui::SequencerLine&) { return false; };
        const auto after = app::shareAfter(all, none, base::Wei::from64(10'000));
        QVERIFY(after);
        QCOMPARE(after->part, base::Wei::from64(10'000));
        QCOMPARE(after->whole, base::Wei::from64(100'000));
    }

    void aProtocolsOwn()
    {
        const auto all = view(known());
        const auto enki = app::sightOf(*m_protocols.find(u"enki"_s), all);
        QVERIFY(enki);
        QCOMPARE(enki->made, 700U);
        QCOMPARE(enki->share, 0.7);
        QVERIFY(!enki->recommits && !enki->lockShare);
        QCOMPARE(app::sightOf(*m_protocols.find(u"artemis-metis"_s), all)->made, 0U);
        QVERIFY(!app::sightOf(*m_protocols.find(u"lido"_s), all));
        QVERIFY(!app::sightOf(*m_protocols.find(u"enki"_s), view({})));
    }
};

QTEST_GUILESS_MAIN(TestStakeSequencers)
#include "tst_stake_sequencers.moc"
