// What a plan is made from, asked of two operators: one that lies alone is found, whatever it lies
// about, because its own answers fit each other.
#include "stake/fact_agreement.hpp"
#include "stake/filled_words.hpp"
#include "worlds.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using stake::AgreementKind;
using stake::ToldFacts;

namespace {

stake::Facts read(World& world, const char* id)
{
    const stake::Action& action = actionOf(world.protocol, id);
    return world.chain.readAction(
        action, argumentsOf(world.protocol, action, world.arguments.at(action.id)));
}

/// Node 1 names contracts of its own, and answers every check of them as the real ones would.
World forgedEnki()
{
    World world = enkiWorld();
    world.chain.set("seMetis.config", numbered(601)).set("config.eMetisMinter", numbered(602));
    world.chain.set("seMetis.eMetisMinter", numbered(602));
    return world;
}

ToldFacts told(const char* name, const stake::Facts& facts)
{
    ToldFacts out;
    out.operatorName = QString::fromLatin1(name);
    out.at.number = 9;
    out.facts = &facts;
    return out;
}

QString listed(const stake::OperatorAgreement& agreement)
{
    QStringList out;
    for (const auto& one : agreement.differences)
        out << one.field + u": "_s + one.first + u" / "_s + one.second;
    return out.join(u'\n');
}

} // namespace

class tst_FactAgreement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agree()
    {
        World a = enkiWorld(), b = enkiWorld();
        const auto here = read(a, "stake"), there = read(b, "stake");
        const auto agreement =
            stake::agreementOnFacts(a.protocol, told("A", here), told("B", there));
        QVERIFY2(agreement.kind == AgreementKind::Agree, qPrintable(listed(agreement)));
        QVERIFY(stake::rolesThatDiffer(a.protocol, told("A", here), told("B", there)).empty());
    }

    /// The theft: every check holds with the liar, and the plan would approve its contract.
    void aForgedMinter()
    {
        World liar = forgedEnki(), honest = enkiWorld();
        const auto here = read(liar, "stake"), there = read(honest, "stake");
        const auto& action = actionOf(liar.protocol, "stake");
        const auto alone =
            stake::plan(liar.protocol, action, here, fine(liar.protocol), stake::PlanFor::Signing);
        QVERIFY2(alone, alone ? "" : qPrintable(alone.error().text()));
        QVERIFY(alone->calls.back().call.to == numbered(602));

        for (const bool swapped : {false, true}) {
            const auto first = told("A", swapped ? there : here);
            const auto second = told("B", swapped ? here : there);
            const auto agreement = stake::agreementOnFacts(liar.protocol, first, second);
            QVERIFY(agreement.kind == AgreementKind::Differ);
            // What leads to the contracts comes first.
            QVERIFY2(agreement.differences.front().field.startsWith(u"ENKI Config (seMetis.config"),
                     qPrintable(listed(agreement)));
            QVERIFY2(listed(agreement).contains(u"eMetis minter (config.eMetisMinter)"),
                     qPrintable(listed(agreement)));
            const auto blocked = stake::rolesThatDiffer(liar.protocol, first, second);
            QVERIFY(stake::anyBlocks(blocked));
            QString said;
            for (const auto& one : blocked)
                said += one.sentence + u'\n';
            for (const base::Address& named : {numbered(2), numbered(602)})
                QVERIFY2(said.contains(eth::checksumText(named)), qPrintable(said));
            QVERIFY2(said.contains(u"contracts for eMetis minter: ") && said.contains(u"A says ") &&
                         said.contains(u"B says "),
                     qPrintable(said));
        }
    }

    /// The same hole in the others: a validator's contract, the deposit pool.
    void whatElseIsResolved()
    {
        World honest = polygonWorld(), liar = polygonWorld();
        liar.chain.set("stakeManager.getValidatorContract", numbered(603));
        const auto here = read(liar, "delegate"), there = read(honest, "delegate");
        QVERIFY(stake::anyBlocks(
            stake::rolesThatDiffer(honest.protocol, told("A", here), told("B", there))));
        World pool = rocketWorld(), forged = rocketWorld();
        forged.chain.set("storage.getAddress", numbered(604));
        const auto mine = read(forged, "stake"), theirs = read(pool, "stake");
        QVERIFY(stake::anyBlocks(
            stake::rolesThatDiffer(pool.protocol, told("A", mine), told("B", theirs))));
    }

    /// A preview alone, which makes the least that is accepted.
    void aPreview()
    {
        World honest = enkiWorld(), liar = enkiWorld();
        liar.chain.set("seMetis.convertToShares", rate(9, 11));
        const auto here = read(liar, "stake"), there = read(honest, "stake");
        const auto agreement =
            stake::agreementOnFacts(honest.protocol, told("A", here), told("B", there));
        QVERIFY(agreement.kind == AgreementKind::Differ);
        QVERIFY2(listed(agreement).contains(u"sharesOut (seMetis.convertToShares): 8181"),
                 qPrintable(listed(agreement)));
        QVERIFY(stake::rolesThatDiffer(honest.protocol, told("A", here), told("B", there)).empty());
    }

    void oneDoesNotKnow()
    {
        World honest = enkiWorld(), silent = enkiWorld();
        silent.chain.broken = u"isPublic"_s;
        const auto here = read(silent, "stake"), there = read(honest, "stake");
        const auto agreement =
            stake::agreementOnFacts(honest.protocol, told("A", here), told("B", there));
        QVERIFY(agreement.kind == AgreementKind::Differ);
        QVERIFY2(listed(agreement).contains(u"isPublic (config.isPublic): not told: "),
                 qPrintable(listed(agreement)));
        // What neither knows is no lie of one of them.
        World too = enkiWorld();
        too.chain.broken = u"isPublic"_s;
        const auto same = read(too, "stake");
        QVERIFY(stake::agreementOnFacts(honest.protocol, told("A", here), told("B", same)).kind ==
                AgreementKind::Agree);
    }

    void anotherBlock()
    {
        World a = enkiWorld();
        const auto facts = read(a, "stake");
        ToldFacts later = told("B", facts);
        later.at.hash.bytes.fill(7);
        QCOMPARE(stake::agreementOnFacts(a.protocol, told("A", facts), later).differences[0].field,
                 u"block hash"_s);
    }

    void oneIsMissing()
    {
        World a = enkiWorld();
        const auto facts = read(a, "stake");
        ToldFacts away;
        away.operatorName = u"B"_s;
        away.why = u"it does not answer"_s;
        const auto alone = stake::agreementOnFacts(a.protocol, told("A", facts), away);
        QVERIFY(alone.kind == AgreementKind::OneMissing);
        QCOMPARE(alone.why(), u"B: it does not answer"_s);
        // With a simulation on which they agree it is still one voice.
        stake::OperatorAgreement simulated;
        simulated.kind = AgreementKind::Agree;
        stake::join(simulated, alone);
        QVERIFY(simulated.kind == AgreementKind::OneMissing);
        QCOMPARE(simulated.why(), alone.why());
        stake::OperatorAgreement lie;
        lie.kind = AgreementKind::Differ;
        lie.differences = {{u"x"_s, u"1"_s, u"2"_s}};
        stake::join(simulated, lie);
        QVERIFY(simulated.kind == AgreementKind::Differ);
        stake::OperatorAgreement both;
        both.kind = AgreementKind::Agree;
        stake::join(both, both);
        QVERIFY(both.kind == AgreementKind::Agree && both.why().isEmpty());
    }

    /// A contract's name of itself is a stranger's text.
    void symbolsAreClean()
    {
        World world{protocolOf("erc4626"), FakeChain(protocolOf("erc4626")), {}};
        const auto shown = [&](const std::string& symbol) {
            stake::Facts facts;
            for (const char* name : {"SHARE#decimals", "SHARE#symbol"})
                facts[QString::fromLatin1(name)] = {};
            const stake::Token& token = world.protocol.tokens.at(u"SHARE"_s);
            const auto put = [&](const stake::Term& term, stake::Typed value) {
                facts[term.name] = {std::move(value), {}, {}};
            };
            put(*token.readDecimals, stake::Typed::number(base::Wei::from64(18)));
            stake::Typed text{*eth::abi::elementaryType("string"), Value::text(symbol)};
            put(*token.readSymbol, std::move(text));
            return stake::amountText(world.protocol, u"SHARE"_s, coins(5), facts);
        };
        QCOMPARE(shown("vDAI"), u"5 vDAI"_s);
        QVERIFY(!shown("a\u202E000 1\nb").contains(QChar(0x202E)));
        QVERIFY(!shown("a\u202E000 1\nb").contains(u'\n'));
        QCOMPARE(shown("ETH and 1000000 USD").count(u' '), 1);
        QVERIFY(shown(std::string(4000, 'x')).size() <= 18);
        QCOMPARE(shown("  "), u"5 "_s + world.protocol.tokens.at(u"SHARE"_s).symbol);
    }

    /// ENKI's vesting in words and in the amount.
    void hiddenCostsWithNumbers()
    {
        World world = enkiWorld();
        world.chain.set("config.vestingRatio", 125'000);
        world.chain.set("config.vestingDuration", 180 * 86400);
        const auto& stakes = actionOf(world.protocol, "stake");
        const auto in = stake::plan(world.protocol, stakes, read(world, "stake"),
                                    fine(world.protocol), stake::PlanFor::Export);
        QVERIFY(in);
        const QString hidden = in->exits.front().hidden.join(u' ');
        QVERIFY2(hidden.contains(u"12.5 %") && hidden.contains(u"180 days"), qPrintable(hidden));
        QVERIFY2(!hidden.contains(u"vesting") && !hidden.contains(u'{'), qPrintable(hidden));
        // 1 METIS as shares and back, less an eighth, less half a percent of the rest.
        QCOMPARE(base::toDecimal(*in->exits.front().gets), std::string("870625000000000000"));
        const auto& redeems = actionOf(world.protocol, "redeem");
        const auto out = stake::plan(world.protocol, redeems, read(world, "redeem"),
                                     fine(world.protocol), stake::PlanFor::Export);
        QVERIFY(out);
        QCOMPARE(out->receives->text, u"0.9625 eMetis"_s);
        QVERIFY2(out->receivesWords.startsWith(u"12.5 % of what"), qPrintable(out->receivesWords));
    }

    void wordsInBraces()
    {
        QVERIFY(stake::termsInWords(u"plain"_s)->empty());
        QCOMPARE(stake::termsInWords(u"{$a of 100} and {$b seconds}"_s)->size(), std::size_t(2));
        for (const char* wrong : {"{a}", "{$a}", "{$a of 0}", "x } y", "{$a of 1", "{$a hours}"})
            QVERIFY2(!stake::termsInWords(QString::fromLatin1(wrong)), wrong);
        QCOMPARE(stake::plainWords(u"{$a of 100} over {$b seconds}"_s),
                 u"a part that the contract tells over a time that the contract tells"_s);
        const auto& enki = protocolOf("enki");
        QCOMPARE(stake::filledWords(enki, u"{$a of 100} over {$b seconds}"_s, {}),
                 u"an unknown part over an unknown time"_s);
    }
};

QTEST_APPLESS_MAIN(tst_FactAgreement)
#include "tst_fact_agreement.moc"
