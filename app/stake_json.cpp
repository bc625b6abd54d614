// The JSON of `rollscope stake`.
#include "base/hex.hpp"
#include "clear_report.hpp"
#include "eth/abi_json.hpp"
#include "eth/address.hpp"
#include "registry/clear_files.hpp"
#include "stake/filled_words.hpp"
#include "stake/rules.hpp"
#include "stake_report.hpp"
#include "stake_words.hpp"
#include <QJsonArray>
#include <QJsonDocument>

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;
using base::Wei;
using namespace stake_words;

QJsonArray array(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

/// Words without the numbers that only a chain tells.
QJsonArray plain(const QStringList& words)
{
    QJsonArray out;
    for (const QString& one : words)
        out.append(stake::plainWords(one));
    return out;
}

/// An object without the members that have nothing to say.
class Json
{
public:
    Json& text(const QString& key, const QString& value)
    {
        if (!value.isEmpty())
            m_out.insert(key, value);
        return *this;
    }
    Json& wei(const QString& key, const std::optional<Wei>& value)
    {
        if (value)
            m_out.insert(key, decimal(*value));
        return *this;
    }
    template <class T> Json& number(const QString& key, const std::optional<T>& value)
    {
        if (value)
            m_out.insert(key, QJsonValue(static_cast<qint64>(*value)));
        return *this;
    }
    Json& list(const QString& key, const QJsonArray& value)
    {
        if (!value.isEmpty())
            m_out.insert(key, value);
        return *this;
    }
    Json& flag(const QString& key, bool value)
    {
        m_out.insert(key, value);
        return *this;
    }
    Json& object(const QString& key, const QJsonObject& value)
    {
        if (!value.isEmpty())
            m_out.insert(key, value);
        return *this;
    }
    [[nodiscard]] const QJsonObject& done() const { return m_out; }

private:
    QJsonObject m_out;
};

QJsonObject paramJson(const stake::Parameter& param)
{
    Json out;
    out.text(u"name"_s, param.name)
        .text(u"type"_s, param.typeName)
        .text(u"words"_s, param.words)
        .text(u"token"_s, param.token);
    QJsonObject json = out.done();
    if (param.fallback)
        json.insert(u"default"_s, eth::abi::toJson(param.fallback->type, param.fallback->value));
    return json;
}

QJsonArray findingsJson(const std::vector<stake::Finding>& findings)
{
    QJsonArray out;
    for (const stake::Finding& finding : findings)
        out.append(Json()
                       .text(u"severity"_s, stake::severityName(finding.severity))
                       .text(u"id"_s, finding.id)
                       .text(u"sentence"_s, finding.sentence)
                       .text(u"source"_s, finding.source)
                       .done());
    return out;
}

QJsonObject amountJson(const stake::ShownAmount& amount)
{
    return Json()
        .text(u"token"_s, amount.token)
        .wei(u"raw"_s, amount.amount)
        .text(u"text"_s, amount.text)
        .done();
}

QJsonArray exitsJson(const std::vector<stake::WayOut>& exits)
{
    QJsonArray out;
    for (const stake::WayOut& exit : exits) {
        QJsonObject json = Json()
                               .text(u"id"_s, exit.id)
                               .text(u"title"_s, exit.title)
                               .text(u"action"_s, exit.action)
                               .text(u"then"_s, exit.then)
                               .wei(u"time"_s, exit.time)
                               .text(u"unit"_s, exit.unit)
                               .number(u"leavesAt"_s, exit.leavesAt)
                               .text(u"token"_s, exit.token)
                               .wei(u"gets"_s, exit.gets)
                               .text(u"words"_s, exit.words)
                               .list(u"hidden"_s, array(exit.hidden))
                               .text(u"why"_s, exit.why)
                               .done();
        if (exit.feePercent)
            json.insert(u"feePercent"_s, *exit.feePercent);
        out.append(json);
    }
    return out;
}

QJsonObject callJson(const staking::PreparedCall& call, const stake::TxPlan& plan,
                     const CallWords& words)
{
    const stake::PlannedCall& planned = call.planned;
    Json out;
    out.text(u"purpose"_s, stake::purposeName(planned.purpose))
        .text(u"what"_s, planned.what)
        .text(u"function"_s, base::toQString(planned.item.signature()))
        .text(u"to"_s, eth::checksumText(planned.call.to))
        .text(u"value"_s, decimal(planned.call.value))
        .text(u"data"_s, hex(planned.call.data))
        .number(u"gasUsed"_s, call.gasUsed)
        .text(u"why"_s, call.why);
    if (call.shown) {
        const eth::Transaction& tx = call.shown->transaction;
        out.number(u"nonce"_s, std::optional(tx.nonce))
            .number(u"gasLimit"_s, std::optional(tx.gasLimit))
            .text(u"maxFeePerGas"_s, decimal(tx.feeCap()))
            .text(u"maxPriorityFeePerGas"_s, decimal(tx.maxPriorityFeePerGas))
            .text(u"dataFee"_s, decimal(call.dataFee))
            .text(u"worstFee"_s, decimal(call.worstFee))
            .text(u"signingHash"_s, base::toQString(base::toHex(eth::signingHash(tx))));
    }
    const auto review = words.of(plan, planned);
    out.object(u"review"_s,
               QJsonDocument::fromJson(QByteArray::fromStdString(
                                           review ? toJson(*review) : refusalJson(review.error())))
                   .object());
    return out.done();
}

QJsonObject simulationJson(const stake::Simulation& simulation)
{
    QJsonArray calls, changes;
    for (const stake::CallResult& call : simulation.calls)
        calls.append(Json()
                         .text(u"outcome"_s, stake::nameOf(call.outcome))
                         .text(u"reason"_s, call.reason)
                         .text(u"error"_s, call.error)
                         .number(u"gasUsed"_s, call.gasUsed)
                         .done());
    for (const stake::BalanceChange& change : simulation.changes)
        changes.append(Json()
                           .text(u"token"_s, change.what.kind == stake::Watched::Kind::Coin
                                                 ? u"coin"_s
                                                 : eth::checksumText(change.what.token))
                           .wei(u"before"_s, change.before)
                           .wei(u"after"_s, change.after)
                           .done());
    return Json()
        .text(u"how"_s, stake::nameOf(simulation.how))
        .flag(u"ok"_s, simulation.ok())
        .number(u"block"_s, std::optional(simulation.at.number))
        .list(u"calls"_s, calls)
        .list(u"changes"_s, changes)
        .list(u"limits"_s, array(simulation.limits))
        .done();
}

QJsonObject agreementJson(const staking::Rehearsal& rehearsal)
{
    QJsonArray differences;
    for (const stake::Disagreement& one : rehearsal.agreement.differences)
        differences.append(Json()
                               .text(u"field"_s, one.field)
                               .text(u"first"_s, one.first)
                               .text(u"second"_s, one.second)
                               .done());
    QJsonArray operators;
    for (const auto* reading : {&rehearsal.first, &rehearsal.second}) {
        const QString why = !reading->refusal.isEmpty() ? reading->refusal
                            : reading->trouble          ? reading->trouble->text()
                                                        : QString();
        operators.append(
            Json().text(u"operator"_s, reading->operatorName).text(u"why"_s, why).done());
    }
    return Json()
        .text(u"state"_s, nameOf(rehearsal.agreement.kind))
        .text(u"why"_s, rehearsal.agreement.why())
        .list(u"differences"_s, differences)
        .list(u"operators"_s, operators)
        .done();
}

} // namespace

QJsonObject protocolJson(const stake::Protocol& protocol)
{
    QJsonArray actions, exits, params;
    QJsonObject contracts;
    for (const auto& [name, param] : protocol.params)
        params.append(paramJson(param));
    for (const stake::Action& action : protocol.actions) {
        QJsonArray own;
        for (const stake::Parameter& param : action.params)
            own.append(paramJson(param));
        actions.append(Json()
                           .text(u"id"_s, action.id)
                           .text(u"verb"_s, stake::verbName(action.verb))
                           .text(u"title"_s, action.title)
                           .list(u"params"_s, own)
                           .list(u"exits"_s, array(action.exits))
                           .list(u"notes"_s, array(action.notes))
                           .done());
    }
    for (const stake::Exit& exit : protocol.exits)
        exits.append(Json()
                         .text(u"id"_s, exit.id)
                         .text(u"title"_s, exit.title)
                         .text(u"action"_s, exit.action)
                         .text(u"words"_s, stake::plainWords(exit.words))
                         .list(u"hidden"_s, plain(exit.hidden))
                         .done());
    for (const auto& [name, role] : protocol.roles)
        contracts.insert(name,
                         Json()
                             .text(u"title"_s, role.title)
                             .text(u"address"_s, role.address ? eth::checksumText(*role.address)
                                                 : role.felt.isEmpty() ? QString()
                                                                       : role.felt)
                             .text(u"resolve"_s, role.resolve ? role.resolve->text() : QString())
                             .flag(u"open"_s, role.open)
                             .done());
    QStringList elsewhere;
    for (const stake::Elsewhere& other : protocol.elsewhere)
        elsewhere << other.chain;
    return Json()
        .number(u"v"_s, std::optional(1))
        .text(u"type"_s, u"stakeProtocol"_s)
        .text(u"id"_s, protocol.id)
        .text(u"name"_s, protocol.name)
        .text(u"note"_s, protocol.note)
        .text(u"kind"_s, nameOf(protocol.kind))
        .text(u"support"_s, protocol.support == stake::Support::Full ? u"full"_s : u"watch"_s)
        .text(u"vm"_s, protocol.vm == stake::Vm::Evm ? u"evm"_s : u"cairo"_s)
        .text(u"chain"_s, protocol.chain)
        .text(u"chainId"_s, protocol.chainId.value == 0
                                ? QString()
                                : base::toQString(std::to_string(protocol.chainId.value)))
        .text(u"token"_s, protocol.token)
        .list(u"params"_s, params)
        .list(u"actions"_s, actions)
        .list(u"exits"_s, exits)
        .object(u"contracts"_s, contracts)
        .list(u"elsewhere"_s, array(elsewhere))
        .list(u"sources"_s, array(protocol.sources))
        .done();
}

QJsonObject preparedJson(const staking::Prepared& prepared, const CallWords& words)
{
    const stake::TxPlan& plan = prepared.plan;
    QJsonArray calls, cairo;
    for (const staking::PreparedCall& call : prepared.calls)
        calls.append(callJson(call, plan, words));
    for (const stake::CairoCall& call : plan.cairo) {
        QJsonObject one = call.json();
        one.insert(u"what"_s, call.what);
        cairo.append(one);
    }
    Json out;
    out.number(u"v"_s, std::optional(1))
        .text(u"type"_s, u"stakePlan"_s)
        .text(u"protocol"_s, plan.protocol)
        .text(u"action"_s, plan.action)
        .text(u"title"_s, plan.title)
        .text(u"chainId"_s, base::toQString(std::to_string(plan.chain.value)))
        .text(u"account"_s, eth::checksumText(prepared.account))
        .number(u"block"_s, std::optional(prepared.at.number))
        .number(u"time"_s, std::optional(prepared.at.timestamp * 1000))
        .flag(u"signable"_s, !stake::anyBlocks(prepared.findings))
        .list(u"findings"_s, findingsJson(prepared.findings))
        .list(u"calls"_s, calls)
        .list(u"cairoCalls"_s, cairo)
        .text(u"receivesWords"_s, plan.receivesWords)
        .wei(u"minimum"_s, plan.minimum)
        .list(u"exits"_s, exitsJson(plan.exits))
        .list(u"notes"_s, array(plan.notes))
        .number(u"requests"_s, std::optional(prepared.requests));
    if (plan.spends)
        out.object(u"spends"_s, amountJson(*plan.spends));
    if (plan.receives)
        out.object(u"receives"_s, amountJson(*plan.receives));
    if (prepared.rehearsal) {
        out.object(u"agreement"_s, agreementJson(*prepared.rehearsal))
            .text(u"worstFee"_s, decimal(prepared.worstFee));
        if (prepared.rehearsal->simulation)
            out.object(u"simulation"_s, simulationJson(*prepared.rehearsal->simulation));
    }
    return out.done();
}

} // namespace rollscope::app
