// Two operators: they agree exactly, or the review lists where they do not.
#include "sim_kit.hpp"
#include "stake/agreement.hpp"
#include <QRandomGenerator>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using base::Wei;
using stake::AgreementKind;
using stake::CallOutcome;
using stake::OperatorReading;
using stake::SimulatedHow;

namespace {

OperatorReading readingOf(const char* name)
{
    OperatorReading out;
    out.operatorName = QString::fromLatin1(name);
    out.at = someBlock();
    out.nonce = 3;
    out.balance = Wei::from64(1000);
    out.codes[kToken].bytes.fill(1);
    out.codes[kVault].bytes.fill(2);
    static const auto kSimulation = stake::readWhole(someSequence(), someBlock(), wholeJson());
    out.simulation = *kSimulation;
    return out;
}

QStringList fieldsOf(const stake::OperatorAgreement& agreement)
{
    QStringList out;
    for (const auto& difference : agreement.differences)
        out << difference.field;
    return out;
}

/// One lie, by number; the field in which it shows.
QString bend(OperatorReading& reading, int which)
{
    const QString token = u"0x5FbDB2315678afecb367f032d93F642f64180aa3"_s;
    const QString vault = u"0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512"_s;
    auto& simulation = *reading.simulation;
    switch (which) {
    case 0:
        ++reading.at.number;
        return u"block"_s;
    case 1:
        reading.at.hash.bytes[31] ^= 1;
        return u"block hash"_s;
    case 2:
        ++reading.nonce;
        return u"nonce"_s;
    case 3:
        reading.balance = Wei::from64(1001);
        return u"balance"_s;
    case 4:
        reading.codes[kVault].bytes[0] ^= 1;
        return u"code of "_s + vault;
    case 5:
        reading.codes.erase(kToken);
        return u"code of "_s + token;
    case 6:
        simulation.calls[1].outcome = CallOutcome::Reverted;
        return u"call 2"_s;
    case 7:
        simulation.calls[1].data[31] = '\1';
        return u"call 2: returned"_s;
    case 8:
        simulation.changes[2].after = Wei::from64(kAmount + 1);
        return u"balance of %1 after"_s.arg(vault);
    case 9:
        simulation.changes[1].before.reset();
        return u"balance of %1 before"_s.arg(token);
    case 10:
        simulation.moves[0].out = Wei::from64(kAmount - 1);
        return u"transfers of %1"_s.arg(token);
    case 11:
        simulation.moves.push_back({std::nullopt, {}, Wei::from64(1)});
        return u"transfers of the coin"_s;
    case 12:
        simulation.nfts.push_back({kVault, Wei::from64(9), true});
        return u"tokens by number"_s;
    case 13:
        simulation.allowances[0].amount = Wei{{~0ULL, ~0ULL, ~0ULL, ~0ULL}};
        return u"allowances"_s;
    case 14:
        simulation.transfers[0].other = addressOf("0x00000000000000000000000000000000000000aa");
        return u"who pays and who takes"_s;
    default:
        simulation.changes.pop_back();
        return u"balances"_s;
    }
}
constexpr int kLies = 16;

} // namespace

class tst_Agreement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agrees()
    {
        const auto agreement = agreementOf(readingOf("A"), readingOf("B"));
        QVERIFY(agreement.kind == AgreementKind::Agree);
        QVERIFY(agreement.differences.empty() && agreement.why().isEmpty());
    }

    void oneLie_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < kLies; ++i)
            QTest::addRow("lie %d", i) << i;
    }
    void oneLie()
    {
        QFETCH(int, which);
        OperatorReading liar = readingOf("B");
        const QString field = bend(liar, which);
        for (const bool swapped : {false, true}) {
            const auto agreement =
                swapped ? agreementOf(liar, readingOf("A")) : agreementOf(readingOf("A"), liar);
            QVERIFY(agreement.kind == AgreementKind::Differ);
            QVERIFY2(fieldsOf(agreement).contains(field),
                     qPrintable(fieldsOf(agreement).join(u'|')));
            for (const auto& difference : agreement.differences)
                QVERIFY(difference.first != difference.second);
        }
    }

    /// Any set of lies: seen whichever is first, the sides of each difference swapped with them.
    void anyLies()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 500; ++i) {
            OperatorReading a = readingOf("A"), b = readingOf("B");
            QStringList told;
            for (int n = random.bounded(4); n > 0; --n)
                told << bend(random.bounded(2) ? a : b, random.bounded(14));
            const auto there = agreementOf(a, b), back = agreementOf(b, a);
            QVERIFY(there.kind == back.kind);
            QCOMPARE(there.differences.size(), back.differences.size());
            QCOMPARE(there.kind == AgreementKind::Agree, there.differences.empty());
            QVERIFY(!told.isEmpty() || there.kind == AgreementKind::Agree);
            for (const auto& difference : there.differences) {
                const auto mirrored = [&](const stake::Disagreement& other) {
                    return other.field == difference.field && other.first == difference.second &&
                           other.second == difference.first && other.moves == difference.moves;
                };
                QVERIFY(std::any_of(back.differences.begin(), back.differences.end(), mirrored));
            }
        }
    }

    void gasAndFeesAreNoDifference()
    {
        OperatorReading other = readingOf("B");
        other.simulation->calls[0].gasUsed = 1;
        other.simulation->changes[0].after = Wei::from64(17); // the coin, with a data fee in it
        other.simulation->fees = Wei::from64(983);
        QVERIFY(agreementOf(readingOf("A"), other).kind == AgreementKind::Agree);
    }

    void oneVoice()
    {
        const auto same = agreementOf(readingOf("Metis"), readingOf(" metis "));
        QVERIFY(same.kind == AgreementKind::OneMissing);
        QVERIFY(same.why().contains(u"one voice"));
        // Two names under one registered name, too.
        OperatorReading east = readingOf("East"), west = readingOf("West");
        east.domain = west.domain = u"ankr.com"_s;
        QVERIFY(agreementOf(east, west).kind == AgreementKind::OneMissing);
        QVERIFY(agreementOf(east, west).why().contains(u"both under ankr.com: that is one voice"));
        west.domain = u"metis.io"_s;
        QVERIFY(agreementOf(east, west).kind == AgreementKind::Agree);
        OperatorReading silent = readingOf("B");
        silent.trouble = base::Error{base::ErrorKind::Timeout, u"it does not answer"_s, {}, {}};
        const auto one = agreementOf(readingOf("A"), silent);
        QVERIFY(one.kind == AgreementKind::OneMissing);
        QCOMPARE(one.why(), u"B: it does not answer"_s);
        OperatorReading nothing = readingOf("C");
        nothing.simulation.reset();
        QVERIFY(agreementOf(nothing, readingOf("A")).kind == AgreementKind::OneMissing);
        QVERIFY(agreementOf(silent, nothing).why().contains(u';'));
    }

    void oneRefuses()
    {
        OperatorReading no = readingOf("B");
        no.simulation.reset();
        no.refusal = u"-38014: insufficient funds"_s;
        const auto agreement = agreementOf(readingOf("A"), no);
        QVERIFY(agreement.kind == AgreementKind::Differ);
        QCOMPARE(agreement.differences.front().field, u"sequence"_s);
        OperatorReading too = no;
        too.operatorName = u"C"_s;
        too.refusal = u"Insufficient funds for gas * price + value"_s;
        QVERIFY(agreementOf(no, too).kind == AgreementKind::Agree);
    }

    /// Of two ways to simulate, what both tell.
    void twoWays()
    {
        OperatorReading weaker = readingOf("B");
        auto& simulation = *weaker.simulation;
        simulation.how = SimulatedHow::Stepwise;
        simulation.calls[1] = {};
        simulation.moves.clear();
        simulation.allowances.clear();
        for (auto& change : simulation.changes)
            change.after.reset();
        // Nothing contradicts, and yet the deposit is one voice's.
        const auto one = agreementOf(readingOf("A"), weaker);
        QVERIFY(one.kind == AgreementKind::OneMissing && one.differences.empty());
        QCOMPARE(one.why(), u"only A simulated all 2 steps; the node of B can run the first one "
                            "alone"_s);
        QCOMPARE(agreementOf(weaker, readingOf("A")).why(), one.why());
        OperatorReading single = readingOf("A"), alone = weaker;
        single.simulation->calls.pop_back();
        alone.simulation->calls.pop_back();
        // Of one act B tells that it goes through, and nothing of what comes.
        const auto blind = agreementOf(single, alone);
        QVERIFY(blind.kind == AgreementKind::OneMissing && blind.differences.empty());
        QCOMPARE(blind.why(), u"only A tells what comes of it; the node of B can tell that it goes "
                              "through, and no more"_s);
        QCOMPARE(agreementOf(alone, single).why(), blind.why());
        // An approval alone is told by that.
        stake::OperatorAgreement approval;
        approval.kind = AgreementKind::Agree;
        stake::admitOneVoice(approval, u"A"_s, *single.simulation, u"B"_s, SimulatedHow::Stepwise,
                             false);
        QVERIFY(approval.kind == AgreementKind::Agree);
        simulation.calls[0].outcome = CallOutcome::Reverted;
        QCOMPARE(fieldsOf(agreementOf(readingOf("A"), weaker)), QStringList{u"call 1"_s});
        OperatorReading overrides = readingOf("C");
        overrides.simulation->how = SimulatedHow::Overrides;
        overrides.simulation->moves.clear();
        overrides.simulation->changes[0].after = Wei::from64(1000); // without fees
        overrides.simulation->changes[2].after = Wei::from64(1);
        QVERIFY(agreementOf(readingOf("A"), overrides).kind == AgreementKind::Agree);
        OperatorReading both = readingOf("A");
        both.simulation->how = SimulatedHow::Overrides;
        QCOMPARE(agreementOf(both, overrides).differences.size(), std::size_t(2));
    }

    void bounded()
    {
        OperatorReading a = readingOf("A");
        for (quint8 i = 0; i < 200; ++i) {
            base::Address contract;
            contract.bytes[0] = i;
            a.codes[contract] = {};
        }
        const auto many = agreementOf(a, readingOf("B"));
        QCOMPARE(many.differences.size(), stake::OperatorAgreement::kMostDifferences);
        // What is not listed is not lost.
        OperatorReading thief = readingOf("B");
        thief.simulation->transfers[0].other =
            addressOf("0x00000000000000000000000000000000000000aa");
        const auto more = agreementOf(a, thief);
        QVERIFY(more.differences == many.differences);
        QVERIFY2(more.rest != many.rest, qPrintable(more.rest));
    }

    /// Two lists of which a person sees the same beginning are not the same difference.
    void keysAreOfAllOfIt()
    {
        const auto keyOfLists = [](quint64 last) {
            OperatorReading liar = readingOf("B");
            for (int i = 0; i < 20; ++i)
                liar.simulation->transfers.push_back(liar.simulation->transfers[0]);
            liar.simulation->transfers.back().amount = Wei::from64(last);
            const auto agreement = agreementOf(readingOf("A"), liar);
            for (const auto& one : agreement.differences)
                if (one.field == u"who pays and who takes")
                    return std::pair(one.second, stake::keyOf(one));
            return std::pair(QString(), QString());
        };
        QVERIFY(!keyOfLists(1).second.isEmpty() && keyOfLists(1) == keyOfLists(1));
        QCOMPARE(keyOfLists(1).first, keyOfLists(2).first);
        QVERIFY(keyOfLists(1).second != keyOfLists(2).second);
        // A hash is another one at each block.
        QCOMPARE(stake::keyOf({u"block hash"_s, u"1"_s, u"2"_s, {}, true}),
                 stake::keyOf({u"block hash"_s, u"3"_s, u"4"_s, {}, true}));
    }
};

QTEST_APPLESS_MAIN(tst_Agreement)
#include "tst_agreement.moc"
