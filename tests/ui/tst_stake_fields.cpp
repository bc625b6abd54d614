// What an action has to be told has a field, whoever wants it: the action or its protocol. What a
// position says of its claim is filled in as the action reads it.
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "fake_stake.hpp"
#include "stake/staking.hpp"
#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using namespace Qt::StringLiterals;
using test::FakeStake;

namespace {

const auto kPolygon = u"polygon-pol-delegation"_s;

/// Something that a person could type there.
QString wordsFor(const stake::Parameter& param)
{
    if (!param.token.isEmpty())
        return u"1.5"_s;
    const bool list = param.type.kind == eth::abi::Kind::Array;
    switch ((list ? param.type.members.front().type : param.type).kind) {
    case eth::abi::Kind::Address:
        return u"0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045"_s;
    case eth::abi::Kind::Bool:
        return u"true"_s;
    case eth::abi::Kind::Bytes:
        return u"0x"_s + u"ab"_s.repeated(64);
    default:
        return u"7"_s;
    }
}

int rowOf(const ParameterModel& model, const QString& name)
{
    for (std::size_t i = 0; i < model.rows().size(); ++i)
        if (model.rows()[i].name == name)
            return static_cast<int>(i);
    return -1;
}

} // namespace

class TstStakeFields : public QObject
{
    Q_OBJECT

    stake::Protocols m_protocols = stake::Protocols::load();

private Q_SLOTS:
    /// Filled in from the fields alone, every action of every protocol can be read. Vaults that are
    /// anywhere (erc4626, erc7540) have all fields too, but nobody knows their tokens' decimals
    /// before they are bound to an address: amounts of them are not read.
    void everythingHasAField()
    {
        int actions = 0;
        for (const auto& protocol : m_protocols.all()) {
            if (protocol.support != stake::Support::Full)
                continue;
            const bool anywhere = protocol.chainId.value == 0;
            QVERIFY2(!anywhere || protocol.id == u"erc4626" || protocol.id == u"erc7540",
                     qPrintable(protocol.id));
            for (const auto& action : protocol.actions) {
                const QString where = protocol.id + u' ' + action.id;
                ParameterModel model(nullptr);
                model.take(protocol, action, {});
                const bool asks = stake::missingOf(protocol, action, {}) != nullptr;
                QVERIFY2(model.isComplete() == !asks, qPrintable(where));
                for (const auto* param : stake::parametersOf(protocol, action)) {
                    const int row = rowOf(model, param->name);
                    QVERIFY2(row >= 0, qPrintable(where));
                    model.edit(row, wordsFor(*param));
                }
                QVERIFY(stake::missingOf(protocol, action, model.texts()) == nullptr);
                if (anywhere)
                    continue;
                QVERIFY2(model.isComplete(), qPrintable(where + u": "_s + model.trouble()));
                const auto read =
                    stake::readArguments(protocol, action, model.texts(), stake::Amounts::Whole);
                QVERIFY2(read, qPrintable(where));
                ++actions;
            }
        }
        QVERIFY(actions > 25);
    }

    void theProtocolsOwnComeFirst()
    {
        const auto& polygon = *m_protocols.find(kPolygon);
        ParameterModel model(nullptr);
        model.take(polygon, *polygon.action(u"claim-rewards"_s), {});
        QCOMPARE(model.count(), 1);
        QVERIFY(!model.isComplete());
        QVERIFY2(model.trouble().contains(u"Number of the validator"), qPrintable(model.trouble()));
        model.edit(0, u"ninety"_s);
        QVERIFY2(model.trouble().contains(u"ninety"), qPrintable(model.trouble()));
        model.edit(0, u"91"_s);
        QVERIFY(model.isComplete());
        model.take(polygon, *polygon.action(u"delegate"_s), {{u"validatorId"_s, u"91"_s}});
        QCOMPARE(model.rows().front().text, u"91"_s);
        QVERIFY(model.rows().front().trouble.isEmpty());
        QCOMPARE(model.rows()[1].name, u"amount"_s);
    }

    /// What the bridge costs is typed in ETH.
    void theBridgeIsPaidInCoins()
    {
        const auto& metis = *m_protocols.find(u"metis-locking-pool"_s);
        for (const char* id : {"withdraw-rewards", "unlock", "unlock-claim"}) {
            const auto& action = *metis.action(QString::fromLatin1(id));
            ParameterModel model(nullptr);
            model.take(metis, action, {{u"sequencerId"_s, u"3"_s}});
            const int fee = rowOf(model, u"bridgeFee"_s);
            QVERIFY(fee >= 0);
            QCOMPARE(model.rows()[static_cast<std::size_t>(fee)].token, u"ETH"_s);
            model.edit(fee, u"0.01"_s);
            QVERIFY2(model.isComplete(), qPrintable(model.trouble()));
            const auto read =
                stake::readArguments(metis, action, model.texts(), stake::Amounts::Whole);
            QVERIFY(read);
            QCOMPARE(read->at(u"bridgeFee"_s).text(), u"10000000000000000"_s);
        }
    }

    /// From the portfolio to the wizard: the one request of Lido, and Polygon's with its validator.
    void aClaimIsFilledIn()
    {
        Staking staking(nullptr);
        FakeStake host;
        staking.setHost(&host);
        const auto account = host.accounts().front().address;
        const auto row = [&](const QString& protocol, const QString& spec,
                             std::map<QString, QString> params) {
            const auto* const known = m_protocols.find(protocol);
            HeldPosition held;
            held.protocol = known;
            held.account = account;
            held.signable = true;
            held.params = std::move(params);
            for (const auto& one : known->positions)
                if (one.id == spec) {
                    held.position.spec = one.id;
                    held.position.title = one.title;
                    held.position.claim = one.claim;
                    held.position.claimParameter = one.claimParameter;
                }
            held.position.token = known->token;
            held.position.amount = base::Wei::from64(5);
            held.position.maturity = stake::Maturity::Ready;
            held.position.id = held.position.claimValue =
                stake::Typed::number(base::Wei::from64(117007));
            return held;
        };
        PortfolioView view;
        view.known = true;
        view.positions = {row(u"lido"_s, u"requests"_s, {}),
                          row(kPolygon, u"unbonds"_s, {{u"validatorId"_s, u"91"_s}}),
                          row(kPolygon, u"unbonds"_s, {{u"validatorId"_s, u"92"_s}})};
        PositionModel model(nullptr);
        const QAbstractItemModelTester rules(&model);
        model.take(view, host.now());
        QCOMPARE(model.count(), 3);
        QSet<QString> ids;
        for (const auto& one : model.rows()) {
            QVERIFY(one.canClaim);
            ids.insert(one.id);
            const auto& protocol = *m_protocols.find(one.protocol);
            const auto read = stake::readArguments(protocol, *protocol.action(one.claim),
                                                   one.claimTexts, stake::Amounts::Whole);
            QVERIFY2(read, qPrintable(one.id));
            if (one.protocol == u"lido") {
                QCOMPARE(read->at(u"ids"_s).value.members.size(), std::size_t(1));
            } else {
                QVERIFY2(one.title.contains(read->at(u"validatorId"_s).text()),
                         qPrintable(one.title));
            }
        }
        QCOMPARE(ids.size(), 3); // two validators are two rows
        // Rewards have no moment of their own: they may be taken whenever there are some.
        auto rewards = row(kPolygon, u"rewards"_s, {{u"validatorId"_s, u"91"_s}});
        rewards.position.maturity = stake::Maturity::None;
        rewards.position.id.reset();
        rewards.position.claimValue.reset();
        view.positions = {rewards};
        model.take(view, host.now());
        QVERIFY(model.rows().front().canClaim);
        rewards.signable = false;
        view.positions = {rewards};
        model.take(view, host.now());
        QVERIFY(!model.rows().front().canClaim);
    }

    void whatHasToBeToldIsAskedFor()
    {
        Staking staking(nullptr);
        const QAbstractItemModelTester rules(staking.asks());
        QVERIFY(!staking.choose(kPolygon, u"91"_s, true).isEmpty()); // there is no host
        FakeStake host;
        staking.setHost(&host);
        QCOMPARE(staking.asks()->count(), 0);
        host.setAsks({{kPolygon, u"Polygon delegation"_s, u"Number of the validator"_s, {}}});
        QCOMPARE(staking.asks()->count(), 1);
        QCOMPARE(staking.asks()->rows().front().words,
                 u"Polygon delegation: Number of the validator"_s);
        QVERIFY(!staking.choose(kPolygon, u"  "_s, true).isEmpty());
        QVERIFY(!staking.choose(kPolygon, u"x"_s, true).isEmpty());
        QCOMPARE(staking.choose(kPolygon, u" 91 "_s, true), QString());
        QCOMPARE(staking.asks()->rows().front().shown, QStringList{u"91"_s});
        QCOMPARE(staking.choose(kPolygon, u"91"_s, false), QString());
        QVERIFY(staking.asks()->rows().front().shown.isEmpty());
        host.setAsks({{kPolygon, u"Polygon"_s, u"Number"_s, {{u"7"_s, false}}}});
        QCOMPARE(staking.asks()->rows().front().held, QStringList{u"7"_s});
    }
};

QTEST_MAIN(TstStakeFields)
#include "tst_stake_fields.moc"
