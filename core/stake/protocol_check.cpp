// Whether a protocol file hangs together: names, types, circles, and what actions are told.
#include "stake/filled_words.hpp"
#include "stake/needs.hpp"
#include "stake/protocol_loader.hpp"
#include "stake/type_check.hpp"
#include <algorithm>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::Result;

tl::unexpected<base::Error> bad(const QString& what, const QString& where = {})
{
    return base::fail(base::ErrorKind::BadInput, what, where);
}

class Checker
{
public:
    explicit Checker(const Protocol& protocol) : m_protocol(protocol), m_types(protocol) {}
    Result<void> run();

private:
    Result<void> params();
    Result<void> parts();
    Result<void> action(const Action& action);
    Result<void> calls(const Action& action);
    Result<void> rule(const Rule& rule);
    Result<void> exits();
    Result<void> positions();
    Result<void> claimed(const PositionSpec& spec);
    Result<void> health();
    Result<void> rewards();
    Result<void> words(const QString& text);
    /// Nothing but these parameters is needed.
    Result<void> told(const Needs& needs, const std::set<QString>& params, const QString& where);

    const Protocol& m_protocol;
    TypeCheck m_types;
};

Result<void> Checker::params()
{
    for (const auto& [name, param] : m_protocol.params)
        if (auto fine = m_types.declare(param); !fine)
            return at(u"params."_s + name, std::move(fine));
    for (const Action& action : m_protocol.actions)
        for (const Parameter& param : action.params)
            if (auto fine = m_types.declare(param); !fine)
                return at(u"actions."_s + action.id, std::move(fine));
    return {};
}

Result<void> Checker::parts()
{
    if (m_protocol.tokens.count(m_protocol.token) == 0)
        return bad(u"'%1' is no token"_s.arg(m_protocol.token), u"token"_s);
    for (const QString& receipt : m_protocol.receipts)
        if (m_protocol.tokens.count(receipt) == 0)
            return bad(u"'%1' is no token"_s.arg(receipt), u"receipts"_s);
    for (const auto& [name, token] : m_protocol.tokens)
        if (!token.role.isEmpty())
            if (auto fine = m_types.role(token.role, false); !fine)
                return at(u"tokens."_s + name, std::move(fine));
    for (const auto& [name, entry] : m_protocol.roles)
        if (entry.resolve)
            if (auto fine = m_types.want(*entry.resolve, plainType("address")); !fine)
                return at(u"roles."_s + name, std::move(fine));
    for (const auto& [name, read] : m_protocol.reads)
        if (auto type = m_types.typeOfName(name); !type)
            return tl::unexpected(type.error());
    std::set<QString> ids;
    for (const Check& check : m_protocol.checks) {
        const QString where = u"checks."_s + check.id;
        const auto left = m_types.typeOf(check.left);
        if (!left)
            return at(where, tl::unexpected(left.error()));
        if (auto fine = m_types.want(check.right, *left); !fine)
            return at(where, std::move(fine));
        if (!ids.insert(check.id).second)
            return bad(u"is given twice"_s, where);
        if (auto fine = told(
                [&] {
                    Needs needs;
                    needs.add(check.left);
                    needs.add(check.right);
                    return needs;
                }(),
                {}, where);
            !fine)
            return fine;
    }
    return {};
}

Result<void> Checker::told(const Needs& needs, const std::set<QString>& params,
                           const QString& where)
{
    for (const QString& name : closure(m_protocol, needs))
        if (m_types.isParameter(name) && params.count(name) == 0 &&
            m_protocol.params.count(name) == 0)
            return bad(u"needs $%1, which nobody is asked for"_s.arg(name), where);
    return {};
}

/// Numbers that stand in a sentence.
Result<void> Checker::words(const QString& text)
{
    const auto terms = termsInWords(text);
    if (!terms)
        return tl::unexpected(terms.error());
    for (const Term& term : *terms)
        if (auto fine = m_types.wantNumber(term); !fine)
            return fine;
    return {};
}

Result<void> Checker::rewards()
{
    const auto& reward = m_protocol.health.reward;
    if (!reward)
        return {};
    const auto parameter = [&](const QString& name) {
        const auto& inputs = reward->event.inputs;
        const auto found = std::find_if(inputs.begin(), inputs.end(), [&](const auto& one) {
            return QString::fromStdString(one.name) == name;
        });
        return found == inputs.end() ? nullptr : &*found;
    };
    if (!reward->token.isEmpty() && m_protocol.tokens.count(reward->token) == 0)
        return bad(u"'%1' is no token"_s.arg(reward->token));
    if (!reward->amount.isEmpty()) {
        const auto* amount = parameter(reward->amount);
        if (amount == nullptr || amount->type.kind != eth::abi::Kind::Uint)
            return bad(u"'%1' is no number of the event"_s.arg(reward->amount));
    }
    if (!reward->account.isEmpty()) {
        const auto* account = parameter(reward->account);
        if (account == nullptr || !account->indexed ||
            account->type.kind != eth::abi::Kind::Address)
            return bad(u"'%1' is no indexed address of the event"_s.arg(reward->account));
    }
    return {};
}

Result<void> Checker::rule(const Rule& rule)
{
    if (!rule.token.isEmpty() && m_protocol.tokens.count(rule.token) == 0)
        return bad(u"'%1' is no token"_s.arg(rule.token));
    if (rule.kind == RuleKind::NftRecipient) {
        if (auto fine = m_types.want(rule.read, plainType("bytes")); !fine)
            return fine;
        const auto type = m_types.typeOf(*rule.bound);
        return type ? Result<void>() : tl::unexpected(type.error());
    }
    if (rule.kind == RuleKind::PubkeyOf) {
        if (auto fine = m_types.want(rule.read, plainType("bytes")); !fine)
            return fine;
        return m_types.want(*rule.bound, plainType("address"));
    }
    const auto type = m_types.typeOf(rule.read);
    if (!type)
        return tl::unexpected(type.error());
    if (rule.kind == RuleKind::Equals)
        return m_types.want(*rule.bound, *type);
    if (rule.kind == RuleKind::Unused || rule.kind == RuleKind::Present)
        return {};
    if (auto fine = m_types.wantNumber(rule.read, true); !fine)
        return fine;
    return m_types.wantNumber(rule.bound, true);
}

Result<void> Checker::calls(const Action& action)
{
    if (action.spends)
        if (auto fine = m_types.amount(*action.spends); !fine)
            return at(u"spends"_s, std::move(fine));
    if (action.approve) {
        if (auto fine = m_types.amount(action.approve->spends); !fine)
            return at(u"approve"_s, std::move(fine));
        const QString token = m_protocol.tokens.at(action.approve->spends.token).role;
        if (token.isEmpty() || !action.approve->spends.amount)
            return bad(u"needs a token with a contract, and an amount"_s, u"approve"_s);
        if (auto fine = m_types.role(action.approve->spender, true); !fine)
            return at(u"approve"_s, std::move(fine));
        if (auto fine = m_types.role(token, true); !fine)
            return at(u"approve"_s, std::move(fine));
    }
    if (action.act) {
        if (auto fine = m_types.role(action.act->role, true); !fine)
            return at(u"act"_s, std::move(fine));
        if (auto fine = m_types.arguments(action.act->item, action.act->args); !fine)
            return at(u"act"_s, std::move(fine));
        if (auto fine = m_types.wantNumber(action.act->value); !fine)
            return at(u"act"_s, std::move(fine));
    }
    for (const CairoAct& call : action.cairo)
        for (const Term& term : call.args)
            if (auto type =
                    term.kind == Term::Kind::Role
                        ? m_types.role(term.name, true).map([] { return plainType("bytes32"); })
                        : m_types.typeOf(term, &plainType("bytes32"));
                !type)
                return at(u"cairo"_s, tl::unexpected(type.error()));
    return {};
}

Result<void> Checker::action(const Action& action)
{
    if (auto fine = calls(action); !fine)
        return fine;
    if (action.receives) {
        if (auto fine = m_types.amount(action.receives->preview); !fine)
            return at(u"receives"_s, std::move(fine));
        if (auto fine = m_types.wantNumber(action.receives->minimum); !fine)
            return at(u"receives"_s, std::move(fine));
        if (auto fine = words(action.receives->words); !fine)
            return at(u"receives"_s, std::move(fine));
    }
    if (action.share)
        for (const Term& term : {action.share->part, action.share->whole})
            if (auto fine = m_types.wantNumber(term); !fine)
                return at(u"share"_s, std::move(fine));
    for (const Rule& one : action.rules)
        if (auto fine = rule(one); !fine)
            return at(u"rules."_s + one.id, std::move(fine));
    for (const QString& id : action.exits)
        if (m_protocol.exit(id) == nullptr)
            return bad(u"'%1' is no way out"_s.arg(id), u"exits"_s);
    std::set<QString> params;
    for (const Parameter& param : action.params)
        params.insert(param.name);
    return told(needsOf(m_protocol, action), params, {});
}

Result<void> Checker::exits()
{
    for (const Exit& exit : m_protocol.exits) {
        const QString where = u"exits."_s + exit.id;
        for (const auto* term : {&exit.time, &exit.fee})
            if (auto fine = m_types.wantNumber(*term); !fine)
                return at(where, std::move(fine));
        if (exit.gets)
            if (auto fine = m_types.amount(*exit.gets); !fine)
                return at(where, std::move(fine));
        if (auto fine = words(exit.words); !fine)
            return at(where, std::move(fine));
        for (const QString& hidden : exit.hidden)
            if (auto fine = words(hidden); !fine)
                return at(where, std::move(fine));
        for (const QString& id : {exit.action, exit.then})
            if (!id.isEmpty() && m_protocol.action(id) == nullptr)
                return bad(u"'%1' is no action"_s.arg(id), where);
    }
    return {};
}

/// What a position tells the action that ends it can stand there, itself or in a list of one.
Result<void> Checker::claimed(const PositionSpec& spec)
{
    const std::optional<Term>& value = spec.claimValue ? spec.claimValue : spec.ids;
    if (spec.claimParameter.isEmpty())
        return spec.claimValue ? bad(u"needs 'claimParameter'"_s, u"claimValue"_s) : Result<void>();
    const Action* claim = m_protocol.action(spec.claim);
    const Parameter* param = nullptr;
    if (claim != nullptr)
        for (const Parameter& one : claim->params)
            if (one.name == spec.claimParameter)
                param = &one;
    if (param == nullptr)
        return bad(u"'%1' is no parameter of the action"_s.arg(spec.claimParameter));
    if (!value)
        return bad(u"nothing tells '%1': it needs 'ids' or 'claimValue'"_s.arg(param->name));
    auto type = m_types.typeOf(*value, &param->type);
    if (!type)
        return tl::unexpected(std::move(type.error()));
    if (spec.ids && type->kind == eth::abi::Kind::Array)
        type = eth::abi::Type(type->members.front().type); // one for each
    const bool inList =
        param->type.kind == eth::abi::Kind::Array && fits(*type, param->type.members.front().type);
    if (!fits(*type, param->type) && !inList)
        return bad(u"%1 is no value of '%2'"_s.arg(value->text(), param->name));
    return {};
}

Result<void> Checker::positions()
{
    for (const PositionSpec& spec : m_protocol.positions) {
        const QString where = u"positions."_s + spec.id;
        const bool list = spec.ids.has_value();
        if (auto fine = m_types.amount(spec.holds, list); !fine)
            return at(where, std::move(fine));
        if (spec.worth)
            if (auto fine = m_types.amount(*spec.worth, list); !fine)
                return at(where, std::move(fine));
        if (spec.ids) {
            const auto type = m_types.typeOf(*spec.ids);
            if (!type)
                return at(where, tl::unexpected(type.error()));
            if (type->kind != eth::abi::Kind::Array)
                return bad(u"%1 is no list"_s.arg(spec.ids->text()), where);
        }
        for (const Term& part : spec.key) {
            const auto type = m_types.typeOf(part);
            if (!type)
                return at(where, tl::unexpected(type.error()));
            if (!list || type->kind != eth::abi::Kind::Array)
                return bad(u"%1 is no list beside the ids"_s.arg(part.text()), where);
        }
        for (const auto* term : {&spec.maturesAt, &spec.now, &spec.ready, &spec.done})
            if (auto fine = m_types.wantNumber(*term, list); !fine)
                return at(where, std::move(fine));
        const Action* claim = m_protocol.action(spec.claim);
        if (!spec.claim.isEmpty() && claim == nullptr)
            return bad(u"'%1' is no action"_s.arg(spec.claim), where);
        if (auto fine = claimed(spec); !fine)
            return at(where, std::move(fine));
    }
    return told(needsOfPositions(m_protocol), {}, u"positions"_s);
}

Result<void> Checker::health()
{
    const HealthSpec& health = m_protocol.health;
    for (const auto* list : {&health.paused, &health.open})
        for (const Term& term : *list)
            if (auto fine = m_types.wantNumber(term); !fine)
                return at(u"health"_s, std::move(fine));
    if (health.queue) {
        if (auto fine = m_types.amount({health.queue->token, health.queue->liabilities}); !fine)
            return at(u"health.queue"_s, std::move(fine));
        if (auto fine = m_types.wantNumber(health.queue->balance); !fine)
            return at(u"health.queue"_s, std::move(fine));
    }
    for (const auto* term : {&health.rate, &health.redeem, &health.claim})
        if (auto fine = m_types.wantNumber(*term); !fine)
            return at(u"health.rate"_s, std::move(fine));
    if (auto fine = rewards(); !fine)
        return at(u"health.reward"_s, std::move(fine));
    if (health.size)
        if (auto fine = m_types.amount(*health.size); !fine)
            return at(u"health.size"_s, std::move(fine));
    for (const QString& name : health.watch)
        if (auto fine = m_types.role(name, false); !fine)
            return at(u"health.watch"_s, std::move(fine));
    return told(needsOfHealth(m_protocol), {}, u"health"_s);
}

Result<void> Checker::run()
{
    for (auto part : {&Checker::params, &Checker::parts, &Checker::exits})
        if (auto fine = (this->*part)(); !fine)
            return fine;
    for (const Action& one : m_protocol.actions)
        if (auto fine = action(one); !fine)
            return at(u"actions."_s + one.id, std::move(fine));
    if (auto fine = positions(); !fine)
        return fine;
    return health();
}

} // namespace

Result<void> checkProtocol(const Protocol& protocol)
{
    return Checker(protocol).run();
}

} // namespace rollscope::stake
