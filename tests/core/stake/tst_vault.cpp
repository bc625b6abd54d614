// A vault by its address: ids that come back, a generic protocol bound to it, and what is said of
// an address that has none.
#include "base/text.hpp"
#include "stake/vault.hpp"
#include "worlds.hpp"

using namespace rollscope;
using namespace rollscope::test;
using stake::Vault;

namespace {

Vault vault(const char* standard = "erc4626")
{
    return {
        QString::fromLatin1(standard), {10}, numbered(22), u"Savings"_s, u"vTOK"_s, u"TOK"_s, 6, 6};
}

stake::Protocol bound(const Vault& of)
{
    const auto out =
        stake::bindVault(protocolOf(of.standard.toLatin1().constData()), of, u"optimism"_s);
    if (!out)
        qFatal("%s", qPrintable(out.error().text()));
    return *out;
}

/// What is at the address: a whole ERC-7540 vault, until a test takes something away.
struct There
{
    There()
        : plain(bound({u"erc4626"_s, {10}, numbered(22)})),
          queued(bound({u"erc7540"_s, {10}, numbered(22)})), first(plain), second(queued)
    {
        each([](FakeChain& chain) {
            chain.set("vault.asset", numbered(20)).set("vault.share", numbered(21));
            for (const char* call : {"asset.decimals", "vault.decimals", "share.decimals"})
                chain.set(call, 6);
            for (const char* call : {"vault.symbol", "share.symbol"})
                chain.set(call, {Value::text("vTOK")});
            for (const char* call : {"vault.name", "share.name"})
                chain.set(call, {Value::text("Savings")});
            chain.set("asset.symbol", {Value::text("TOK")});
        });
    }
    void each(const std::function<void(FakeChain&)>& change)
    {
        change(first);
        change(second);
    }
    void revert(const char* call)
    {
        each([call](FakeChain& chain) { chain.revert(call); });
    }
    /// It takes no requests.
    void makePlain()
    {
        for (const char* call :
             {"vault.pendingDepositRequest", "vault.pendingRedeemRequest", "vault.share"})
            revert(call);
    }
    base::Result<Vault> look()
    {
        const auto one = first.read(stake::wantedForVault(plain), {});
        const auto two = second.read(stake::wantedForVault(queued), {});
        return stake::vaultIn({&plain, &one}, {&queued, &two}, u"Optimism"_s);
    }
    QString refusal()
    {
        const auto seen = look();
        return seen ? QString() : seen.error().text();
    }

    stake::Protocol plain, queued;
    FakeChain first, second;
};

} // namespace

class tst_Vault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsComeBack()
    {
        const QString id = stake::vaultId(vault());
        QCOMPARE(id, u"erc4626:10:0x0000000000000000000000000000000000000016"_s);
        const auto back = stake::vaultFromId(id);
        QVERIFY(back);
        QCOMPARE(back->standard, u"erc4626"_s);
        QCOMPARE(back->chain, base::ChainId{10});
        QCOMPARE(back->address, numbered(22));
        for (const QString& other :
             {u"enki"_s, QString(), u"erc4626"_s, u"erc4626:10"_s, u"erc4626:10:0x16"_s,
              QString(u":10:0x"_s + QString(40, u'a')), QString(id + u":1"_s),
              QString(u"erc4626:0:0x"_s + QString(40, u'a')),
              QString(u"erc4626:010:0x"_s + QString(40, u'a')),
              QString(u"erc4626:-1:0x"_s + QString(40, u'a')),
              QString(u"erc4626:10:0x"_s + QString(40, u'A'))})
            QVERIFY2(!stake::vaultFromId(other), qPrintable(other));
    }

    void itIsAProtocolLikeAnyOther()
    {
        const auto protocol = bound(vault());
        QCOMPARE(protocol.id, stake::vaultId(vault()));
        QCOMPARE(protocol.name, u"ERC-4626 vault Savings (vTOK)"_s);
        QCOMPARE(protocol.chainId, base::ChainId{10});
        QCOMPARE(protocol.chain, u"optimism"_s);
        QVERIFY(protocol.params.empty());
        QVERIFY(protocol.typed == numbered(22));
        QVERIFY(protocol.roles.at(u"vault"_s).address == numbered(22));
        QVERIFY(protocol.roles.at(u"asset"_s).resolve);
        QCOMPARE(protocol.tokens.at(u"ASSET"_s).symbol, u"TOK"_s);
        QCOMPARE(protocol.tokens.at(u"SHARE"_s).symbol, u"vTOK"_s);
        // Without a name of its own it is called by its address.
        QCOMPARE(bound({u"erc7540"_s, {1}, numbered(22)}).name, u"ERC-7540 vault 0x0000…0016"_s);
    }

    /// The very bytes of the generic protocol, with amounts in whole tokens.
    void itsPlanIsTheGenericOne()
    {
        const auto protocol = bound(vault());
        const auto& action = actionOf(protocol, "deposit");
        World world = vaultWorld("erc4626");
        const auto& generic = actionOf(world.protocol, "deposit");
        FakeChain chain(protocol);
        chain.set("vault.asset", numbered(20)).set("vault.decimals", 6).set("asset.decimals", 6);
        for (const char* call : {"asset.balanceOf", "vault.maxDeposit"})
            chain.set(call, coins(1000));
        chain.set("vault.previewDeposit", 1'400'000).set("vault.previewRedeem", 1'500'000);
        chain.balances[kMe] = coins(10);
        const auto given = stake::readArguments(protocol, action, {{u"amount"_s, u"1.5"_s}},
                                                stake::Amounts::Whole);
        QVERIFY2(given, given ? "" : qPrintable(given.error().text()));
        const auto facts = chain.readAction(action, *given);
        const auto ours = stake::plan(protocol, action, facts, fine(protocol));
        QVERIFY2(ours, ours ? "" : qPrintable(ours.error().text()));
        const auto typed = argumentsOf(
            world.protocol, generic,
            {{u"vault"_s, eth::checksumText(numbered(22))}, {u"amount"_s, u"1500000"_s}});
        auto around = fine(world.protocol);
        around.connected = base::ChainId{10};
        const auto theirs =
            stake::plan(world.protocol, generic, world.chain.readAction(generic, typed), around);
        QVERIFY2(theirs, theirs ? "" : qPrintable(theirs.error().text()));
        QCOMPARE(ours->calls.size(), theirs->calls.size());
        for (std::size_t i = 0; i < ours->calls.size(); ++i) {
            QVERIFY(ours->calls[i].call.to == theirs->calls[i].call.to);
            QVERIFY(ours->calls[i].call.data == theirs->calls[i].call.data);
            QCOMPARE(ours->calls[i].call.chain, base::ChainId{10});
        }
        // The descriptor of the standard speaks for it, by the person's word.
        const auto& bindings = ours->bindings;
        QVERIFY(std::any_of(bindings.begin(), bindings.end(), [](const auto& one) {
            return one.descriptor == u"erc4626" && one.at.address == numbered(22) &&
                   one.basis.contains(u"you gave");
        }));
        const auto* said = findingOf(ours->findings, "typed-address");
        QVERIFY(said != nullptr && said->severity == stake::Severity::Warn);
    }

    /// "1.5" would be another amount.
    void otherDecimalsBlock()
    {
        const auto protocol = bound(vault());
        const auto& action = actionOf(protocol, "deposit");
        FakeChain chain(protocol);
        chain.set("vault.asset", numbered(20)).set("vault.decimals", 6).set("asset.decimals", 18);
        const auto given = argumentsOf(protocol, action, {{u"amount"_s, u"1500000"_s}});
        const auto found =
            stake::preflight(protocol, action, chain.readAction(action, given), fine(protocol));
        const auto* said = findingOf(found, "decimals");
        QVERIFY(said != nullptr && said->severity == stake::Severity::Block);
        QVERIFY2(said->sentence.contains(u"6 decimals"), qPrintable(said->sentence));
        chain.revert("asset.decimals");
        const auto unknown =
            stake::preflight(protocol, action, chain.readAction(action, given), fine(protocol));
        QVERIFY(findingOf(unknown, "decimals") != nullptr);
    }

    void whatIsNotGenericIsNotBound()
    {
        QVERIFY(!stake::bindVault(protocolOf("enki"), vault(), {}));
        QVERIFY(!stake::bindVault(protocolOf("erc7540"), vault(), {}));
        auto nowhere = vault();
        nowhere.address = {};
        QVERIFY(!stake::bindVault(protocolOf("erc4626"), nowhere, {}));
        nowhere = vault();
        nowhere.chain = {};
        QVERIFY(!stake::bindVault(protocolOf("erc4626"), nowhere, {}));
    }

    void bothStandardsAreKnownApart()
    {
        There there;
        const auto queued = there.look();
        QVERIFY2(queued, queued ? "" : qPrintable(queued.error().text()));
        QCOMPARE(*queued, vault("erc7540"));
        there.makePlain();
        const auto plain = there.look();
        QVERIFY2(plain, plain ? "" : qPrintable(plain.error().text()));
        QCOMPARE(*plain, vault());
    }

    void whatIsNoVaultIsSaid()
    {
        {
            There there;
            there.each([](FakeChain& chain) { chain.code[numbered(22)] = {}; });
            const auto seen = there.look();
            QVERIFY(!seen && seen.error().kind == base::ErrorKind::NotFound);
            QVERIFY(there.refusal().contains(u"there is no contract at this address on Optimism"));
        }
        const auto without = [](const char* call) {
            There there;
            there.makePlain();
            there.revert(call);
            return there.refusal();
        };
        QVERIFY(without("vault.asset").contains(u"it does not answer asset()"));
        QVERIFY(without("vault.totalAssets").contains(u"it does not answer totalAssets()"));
        QVERIFY(without("asset.decimals").contains(u"the vault's asset does not say its decimals"));
        QVERIFY(without("vault.decimals").contains(u"the vault's shares do not say"));
        {
            There there;
            there.makePlain();
            there.each([](FakeChain& chain) { chain.set("vault.asset", base::Address{}); });
            QVERIFY(there.refusal().contains(u"there is no contract at its asset"));
        }
        {
            There there;
            there.revert("vault.pendingDepositRequest");
            QVERIFY(there.refusal().contains(u"one way only"));
        }
        {
            There there;
            there.revert("vault.share");
            QVERIFY(there.refusal().contains(u"does not answer share()"));
        }
        {
            There there;
            there.each([](FakeChain& chain) { chain.broken = u"vault#code"_s; });
            const auto seen = there.look();
            QVERIFY(!seen && seen.error().kind == base::ErrorKind::Network);
        }
    }

    /// A stranger's texts: nothing that turns or hides, and an end.
    void itsNameIsPrintable()
    {
        There there;
        there.makePlain();
        there.each([](FakeChain& chain) {
            chain.set("vault.name",
                      {Value::text("Sav\xe2\x80\xaeings\n " + std::string(200, 'x'))});
        });
        const auto seen = there.look();
        QVERIFY(seen);
        QVERIFY(base::isPrintable(seen->name));
        QVERIFY(seen->name.startsWith(u"Sav") && seen->name.size() <= stake::kMostVaultText);
        there.revert("vault.name");
        there.revert("vault.symbol");
        const auto bare = there.look();
        QVERIFY(bare && bare->name.isEmpty() && bare->symbol.isEmpty());
    }

    void theNewestOfAnIdIsFound()
    {
        auto all = stake::Protocols::load();
        const auto* const before = all.find(u"enki"_s);
        auto first = vault();
        first.name = u"Old"_s;
        const auto& old = all.add(bound(first));
        for (int i = 0; i < 50; ++i)
            all.add(bound({u"erc4626"_s, {10}, numbered(static_cast<quint16>(100 + i))}));
        const auto& fresh = all.add(bound(vault()));
        QVERIFY(all.find(stake::vaultId(vault())) == &fresh);
        QVERIFY(old.name.contains(u"Old")); // still where it was
        QVERIFY(all.find(u"enki"_s) == before);
        QCOMPARE(all.all().size(), std::size_t(19));
    }
};

QTEST_GUILESS_MAIN(tst_Vault)
#include "tst_vault.moc"
