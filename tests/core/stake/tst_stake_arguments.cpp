// What a person says of an action: amounts with their token or in the smallest unit, lists, what is
// missing; and what a position tells the action that ends it.
#include "stake/protocol_loader.hpp"
#include "worlds.hpp"

using namespace rollscope;
using namespace rollscope::test;
using stake::Amounts;

namespace {

stake::Position positionOf(const stake::PositionSpec& spec, const stake::Typed& value)
{
    stake::Position out;
    out.spec = spec.id;
    out.claim = spec.claim;
    out.claimParameter = spec.claimParameter;
    if (!spec.claimParameter.isEmpty())
        out.claimValue = value;
    return out;
}

} // namespace

class tst_StakeArguments : public QObject
{
    Q_OBJECT

    /// The value, or the sentence.
    static QString named(const char* protocol, const char* action, const char* param,
                         const QString& text)
    {
        const auto& known = protocolOf(protocol);
        for (const auto* one : stake::parametersOf(known, actionOf(known, action)))
            if (one->name == QLatin1StringView(param)) {
                const auto read = stake::readArgument(known, *one, text, Amounts::Named);
                return read ? read->text() : read.error().text();
            }
        return u"no such parameter"_s;
    }

private Q_SLOTS:
    void amountsWithTheirToken()
    {
        const auto said = [](const QString& text) {
            return named("enki", "stake", "amount", text);
        };
        QCOMPARE(said(u"5 METIS"_s), u"5000000000000000000"_s);
        QCOMPARE(said(u"  0.000000000000000001   METIS "_s), u"1"_s);
        QCOMPARE(said(u".5 METIS"_s), u"500000000000000000"_s);
        QCOMPARE(said(u"5"_s), u"5"_s);
        QCOMPARE(said(u"0 METIS"_s), u"0"_s);
        const QString most = u"115792089237316195423570985008687907853269984665640564039457"
                             "584007913129639935"_s;
        QCOMPARE(said(most), most);
        QVERIFY2(
            said(u"1.5"_s).contains(u"\"1.5\" is not a whole number of the smallest unit; write "
                                    "amount=\"1.5 METIS\""),
            qPrintable(said(u"1.5"_s)));
        QVERIFY2(said(u"5 ETH"_s)
                     .contains(u"an amount of METIS, not of ETH; write "
                               "amount=\"5 METIS\""),
                 qPrintable(said(u"5 ETH"_s)));
        QVERIFY2(said(u"5 metis"_s).contains(u"write amount=\"5 METIS\""),
                 qPrintable(said(u"5 metis"_s)));
        const QString fine = said(u"1.0000000000000000001 METIS"_s);
        QVERIFY2(fine.contains(u"METIS has 18 decimals at most") && fine.contains(u"has 19"),
                 qPrintable(fine));
        for (const char* text : {"", "METIS", "-1 METIS", "1,5 METIS", "1e3 METIS", "1.5.5 METIS",
                                 "5. METIS", "0x5 METIS", "all", "5METIS", "-5", "1e18"}) {
            const QString wrong = said(QString::fromLatin1(text));
            QVERIFY2(wrong.contains(u"write amount=\""), qPrintable(wrong));
        }
        const QString huge = said(u"9"_s.repeated(70) + u" METIS"_s);
        QVERIFY2(huge.startsWith(u"amount"), qPrintable(huge));
    }

    void eachParameterHasItsToken()
    {
        QCOMPARE(named("lido", "wrap", "amount", u"2 stETH"_s), u"2000000000000000000"_s);
        QVERIFY(named("lido", "wrap", "amount", u"2 ETH"_s).contains(u"2 stETH"));
        QCOMPARE(named("metis-locking-pool", "unlock", "bridgeFee", u"0.01 ETH"_s),
                 u"10000000000000000"_s);
        QCOMPARE(named("enki", "claim", "ticket", u"12"_s), u"12"_s);
        QVERIFY(!named("enki", "claim", "ticket", u"12 METIS"_s).startsWith(u"12"));
        const QString vault = named("erc4626", "deposit", "amount", u"1.5 USDC"_s);
        QVERIFY2(vault.contains(u"only the contract of ASSET tells its decimals"),
                 qPrintable(vault));
        QCOMPARE(named("erc4626", "deposit", "amount", u"1500000"_s), u"1500000"_s);
    }

    void lists()
    {
        for (const char* text : {"117007", "[117007]", " [ \"117007\" ] "})
            QCOMPARE(named("lido", "claim", "ids", QString::fromLatin1(text)), u"[\"117007\"]"_s);
        QCOMPARE(named("lido", "claim", "ids", u"5, 6"_s), u"[\"5\",\"6\"]"_s);
        const QString large = u"9007199254740993"_s; // no JSON number says it
        QCOMPARE(named("lido", "claim", "ids", large), u"[\"9007199254740993\"]"_s);
        for (const char* text : {"[5", "5,,6", "5 6", "five", "[[5]]", "-5", "5,"}) {
            const QString wrong = named("lido", "claim", "ids", QString::fromLatin1(text));
            QVERIFY2(wrong.startsWith(u"ids"), qPrintable(wrong));
        }
    }

    void whatIsAskedFor()
    {
        const auto& polygon = protocolOf("polygon-pol-delegation");
        const auto& rewards = actionOf(polygon, "claim-rewards");
        const auto* missing = stake::missingOf(polygon, rewards, {});
        QVERIFY(missing != nullptr);
        QCOMPARE(missing->name, u"validatorId"_s);
        QVERIFY(stake::missingOf(polygon, rewards, {{u"validatorId"_s, u"x"_s}}) == nullptr);
        QCOMPARE(stake::parameterForm(polygon, *missing), u"validatorId=…"_s);
        const auto& delegate = actionOf(polygon, "delegate");
        QCOMPARE(stake::parameterForm(polygon, delegate.params[0]), u"amount=\"… POL\""_s);
        QCOMPARE(stake::parameterForm(polygon, delegate.params[1]), u"[slippageBps=…]"_s);
    }

    /// Every claim of every protocol that is signed for: the position tells all that it needs.
    void everyClaimCanBeRead()
    {
        int claims = 0;
        for (stake::Protocol protocol : shippedProtocols().all()) {
            if (protocol.support != stake::Support::Full)
                continue;
            if (protocol.chainId.value == 0) // as a vault of six decimals
                for (auto& [name, token] : protocol.tokens)
                    token.decimals = 6;
            std::map<QString, QString> told;
            for (const auto& [name, param] : protocol.params)
                told.emplace(name, param.type.kind == eth::abi::Kind::Address
                                       ? eth::checksumText(numbered(7))
                                       : u"91"_s);
            for (const auto& spec : protocol.positions) {
                const stake::Action* claim = protocol.action(spec.claim);
                if (claim == nullptr)
                    continue;
                const QString where = protocol.id + u' ' + spec.id;
                const auto value = spec.claimParameter == u"validator"
                                       ? stake::Typed::address(numbered(77))
                                       : stake::Typed::number(wei("117007"));
                const auto texts = stake::claimTexts(protocol, positionOf(spec, value), told);
                QVERIFY2(texts, qPrintable(where));
                const auto read = stake::readArguments(protocol, *claim, *texts, Amounts::Whole);
                QVERIFY2(read, qPrintable(where + (read ? QString() : read.error().text())));
                if (spec.claimParameter.isEmpty())
                    continue;
                const auto& given = read->at(spec.claimParameter);
                const auto one = given.isList() ? stake::Typed{given.type.members.front().type,
                                                               given.value.members.front()}
                                                : given;
                QCOMPARE(one.text(), value.text());
                ++claims;
            }
        }
        QVERIFY(claims >= 10);
    }

    /// As the chain tells them.
    void claimsOfTheWorlds()
    {
        World metis = metisWorld();
        metis.chain.set("lockingPool.seqOwners", 3);
        const auto facts = metis.chain.read(stake::wantedForPositions(metis.protocol), {});
        int found = 0;
        for (const auto& one : stake::positions(metis.protocol, facts)) {
            if (one.claim.isEmpty())
                continue;
            const auto texts = stake::claimTexts(metis.protocol, one);
            QVERIFY(texts);
            QCOMPARE(texts->at(u"sequencerId"_s), u"3"_s);
            ++found;
        }
        QCOMPARE(found, 2);
        World rocket = rocketWorld();
        const auto held = stake::positions(
            rocket.protocol, rocket.chain.read(stake::wantedForPositions(rocket.protocol), {}));
        QCOMPARE(held.size(), std::size_t(1));
        const auto all = stake::claimTexts(rocket.protocol, held.front());
        QVERIFY(all);
        QCOMPARE(all->at(u"shares"_s), u"40"_s); // in whole tokens, as they are typed
    }

    void aClaimThatDoesNotFitIsRefused()
    {
        const auto bent = [](const std::function<void(stake::PositionSpec&)>& bend) {
            stake::Protocol lido = protocolOf("lido");
            for (auto& spec : lido.positions)
                if (spec.id == u"requests"_s)
                    bend(spec);
            const auto checked = stake::checkProtocol(lido);
            return checked ? QString() : checked.error().text();
        };
        QCOMPARE(bent([](stake::PositionSpec&) {}), QString());
        const auto is = [](const QString& said, QStringView wanted) {
            return said.contains(wanted) && said.contains(u"positions.requests"_s);
        };
        const QString address =
            bent([](auto& spec) { spec.claimValue = stake::Term::of(u"account"_s); });
        QVERIFY2(is(address, u"$account is no value of 'ids'"), qPrintable(address));
        const QString nobody = bent([](auto& spec) { spec.claimParameter = u"tickets"_s; });
        QVERIFY2(is(nobody, u"'tickets' is no parameter of the action"), qPrintable(nobody));
        const QString value = bent([](auto& spec) {
            spec.claimParameter.clear();
            spec.claimValue = stake::Term::of(u"requests"_s);
        });
        QVERIFY2(is(value, u"needs 'claimParameter'"), qPrintable(value));
        const auto& metis = protocolOf("metis-locking-pool");
        stake::Protocol untold = metis;
        for (auto& spec : untold.positions)
            spec.claimValue.reset();
        const auto checked = stake::checkProtocol(untold);
        QVERIFY(!checked);
        QVERIFY2(checked.error().text().contains(u"nothing tells 'sequencerId'"),
                 qPrintable(checked.error().text()));
    }
};

QTEST_GUILESS_MAIN(tst_StakeArguments)
#include "tst_stake_arguments.moc"
