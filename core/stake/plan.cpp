#include "eth/address.hpp"
#include "stake/filled_words.hpp"
#include "stake/intention.hpp"
#include "stake/known_abis.hpp"
#include "stake/plan_contracts.hpp"

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using base::Wei;

unsigned decimalsOf(const Protocol& protocol, const Token& token, const Facts& facts)
{
    return tokenDecimals(protocol, token.name, facts).value_or(0);
}

class Planner
{
public:
    Planner(const Protocol& protocol, const Action& action, const Facts& facts, base::ChainId chain)
        : m_protocol(protocol), m_action(action), m_facts(facts), m_chain(chain)
    {}

    Result<void> begin()
    {
        m_plan.protocol = m_protocol.id;
        m_plan.action = m_action.id;
        m_plan.title = m_action.title;
        m_plan.chain = m_chain;
        m_plan.notes = m_action.notes;
        if (m_protocol.vm == Vm::Cairo)
            return {};
        const auto account =
            valueOf(m_protocol, Term::of(u"account"_s), m_facts).and_then([](const Typed& value) {
                return value.toAddress();
            });
        if (!account)
            return tl::unexpected(account.error());
        m_plan.account = *account;
        tellContracts(m_protocol, m_facts, m_plan);
        return {};
    }

    Result<void> approvals(bool exactAnyway)
    {
        if (!m_action.approve)
            return {};
        auto state = allowanceOf(m_protocol, m_action, m_facts);
        if (!state && exactAnyway)
            state = withoutAllowance();
        if (!state)
            return tl::unexpected(state.error());
        if (!state->isShort())
            return {};
        if (state->allowed != Wei{})
            if (auto done = approve(Purpose::ResetApproval, *state, {}); !done)
                return done;
        return approve(Purpose::Approve, *state, state->needed);
    }

    Result<void> approve(Purpose purpose, const AllowanceState& state, const Wei& amount)
    {
        const QString spender = m_protocol.roles.at(m_action.approve->spender).title + u" ("_s +
                                eth::checksumText(state.spender) + u')';
        const QString& token = m_action.approve->spends.token;
        PlannedCall out;
        out.purpose = purpose;
        out.item = knownFunction(u"erc20"_s, "approve");
        out.what = purpose == Purpose::Approve
                       ? u"Allow %1 to take exactly %2"_s.arg(
                             spender, amountText(m_protocol, token, amount, m_facts))
                       : u"Take back what %1 was allowed to take of %2"_s.arg(
                             spender, m_protocol.tokens.at(token).symbol);
        return add(std::move(out), state.token,
                   {eth::abi::Value::address(state.spender), eth::abi::Value::number(amount)}, {});
    }

    Result<void> act()
    {
        if (!m_action.act)
            return {};
        const Act& act = *m_action.act;
        const auto target = addressOf(m_protocol, act.role, m_facts);
        if (!target)
            return tl::unexpected(target.error());
        if (m_protocol.roles.at(act.role).open)
            return base::fail(ErrorKind::BadInput, u"the address is not confirmed"_s,
                              m_protocol.roles.at(act.role).title);
        std::vector<eth::abi::Value> args;
        for (std::size_t i = 0; i < act.args.size(); ++i) {
            auto value = valueOf(m_protocol, act.args[i], m_facts, &act.item.inputs[i].type);
            if (!value)
                return tl::unexpected(std::move(value.error()));
            args.push_back(std::move(value->value));
        }
        Wei coin;
        if (act.value) {
            const auto value =
                valueOf(m_protocol, *act.value, m_facts).and_then([](const Typed& v) {
                    return v.toWei();
                });
            if (!value)
                return tl::unexpected(value.error());
            coin = *value;
        }
        PlannedCall out;
        out.item = act.item;
        out.what = m_action.title;
        if (auto added = add(std::move(out), *target, args, coin); !added)
            return added;
        PlannedCall& added = m_plan.calls.back();
        added.intention = intentionOf(m_protocol, m_action, added.call, args);
        return {};
    }

    Result<void> cairo()
    {
        auto calls = cairoCalls(m_protocol, m_action, m_facts);
        if (!calls)
            return tl::unexpected(std::move(calls.error()));
        m_plan.cairo = std::move(*calls);
        return {};
    }

    void amounts()
    {
        if (m_action.spends)
            m_plan.spends = shown(*m_action.spends);
        if (!m_action.receives)
            return;
        m_plan.receivesWords = filledWords(m_protocol, m_action.receives->words, m_facts);
        if (m_action.receives->preview.amount)
            m_plan.receives = shown(m_action.receives->preview);
        if (m_action.receives->minimum) {
            const auto least = valueOf(m_protocol, *m_action.receives->minimum, m_facts)
                                   .and_then([](const Typed& v) { return v.toWei(); });
            if (least)
                m_plan.minimum = *least;
        }
    }

    TxPlan& plan() { return m_plan; }

private:
    Result<void> add(PlannedCall out, const base::Address& to,
                     const std::vector<eth::abi::Value>& args, const Wei& value)
    {
        auto data = eth::abi::encodeCall(out.item, args);
        if (!data)
            return tl::unexpected(std::move(data.error()));
        out.call = {m_chain, m_plan.account, to, value, std::move(*data)};
        m_plan.calls.push_back(std::move(out));
        return {};
    }

    /// An export need not know what was allowed before.
    Result<AllowanceState> withoutAllowance() const
    {
        Facts facts = m_facts;
        facts[m_action.id + u"#allowance"_s] = {Typed::number({}), {}, {}};
        return allowanceOf(m_protocol, m_action, facts);
    }

    ShownAmount shown(const Amount& amount) const
    {
        ShownAmount out;
        out.token = m_protocol.tokens.at(amount.token).symbol;
        if (!amount.amount)
            return out;
        const auto value =
            valueOf(m_protocol, *amount.amount, m_facts).and_then([](const Typed& v) {
                return v.toWei();
            });
        out.text = value ? amountText(m_protocol, amount.token, *value, m_facts)
                         : u"unknown: "_s + value.error().text();
        if (value)
            out.amount = *value;
        return out;
    }

    const Protocol& m_protocol;
    const Action& m_action;
    const Facts& m_facts;
    base::ChainId m_chain;
    TxPlan m_plan;
};

} // namespace

void tellContracts(const Protocol& protocol, const Facts& facts, TxPlan& plan)
{
    for (const auto& [name, role] : protocol.roles) {
        const auto address = addressOf(protocol, name, facts);
        if (!address || role.open)
            continue;
        const eth::clear::Deployment at{plan.chain, *address};
        plan.names.emplace(at, role.title);
        if (role.descriptor.isEmpty())
            continue;
        if (role.resolve) {
            const auto fact = facts.find(role.resolve->name);
            const bool told = fact != facts.end() && !fact->second.source.isEmpty();
            plan.bindings.push_back(
                {at, role.descriptor, told ? fact->second.source : role.resolve->text()});
        } else if (protocol.typed == *address) {
            plan.bindings.push_back({at, role.descriptor, u"the address that you gave"_s});
        }
    }
    for (const auto& [name, token] : protocol.tokens) {
        if (token.role.isEmpty() || (!token.readDecimals && !token.readSymbol))
            continue;
        const auto address = addressOf(protocol, token.role, facts);
        const auto one = amountText(protocol, name, {}, facts);
        if (!address || one.contains(u" units of "_s))
            continue;
        plan.tokens.emplace(
            eth::clear::Deployment{plan.chain, *address},
            eth::clear::Token{one.section(u' ', 1), decimalsOf(protocol, token, facts)});
    }
}

QString purposeName(Purpose purpose)
{
    switch (purpose) {
    case Purpose::ResetApproval:
        return u"reset-approval"_s;
    case Purpose::Approve:
        return u"approve"_s;
    case Purpose::Revoke:
        return u"revoke"_s;
    case Purpose::Act:
        break;
    }
    return u"act"_s;
}

Result<TxPlan> plan(const Protocol& protocol, const Action& action, const Facts& facts,
                    const Circumstances& circumstances, PlanFor purpose)
{
    const bool forExport = purpose == PlanFor::Export;
    const QString where = protocol.id + u' ' + action.id;
    if (!forExport && (protocol.support == Support::Watch || protocol.vm == Vm::Cairo))
        return base::fail(
            ErrorKind::BadInput,
            u"this protocol is watched only: its transactions are written for export"_s, where);
    // A generic protocol is wherever the node is.
    const base::ChainId chain = protocol.chainId.value != 0
                                    ? protocol.chainId
                                    : circumstances.connected.value_or(base::ChainId{});
    Planner planner(protocol, action, facts, chain);
    if (auto fine = planner.begin(); !fine)
        return tl::unexpected(std::move(fine.error()));
    TxPlan& out = planner.plan();
    out.forExport = forExport;
    if (protocol.vm == Vm::Cairo) {
        if (auto fine = planner.cairo(); !fine)
            return tl::unexpected(std::move(fine.error()));
        return std::move(out);
    }
    out.findings = preflight(protocol, action, facts, circumstances);
    if (!forExport && anyBlocks(out.findings))
        return base::fail(ErrorKind::BadInput, out.findings.front().sentence, where,
                          out.findings.front().id);
    if (auto fine = planner.approvals(forExport); !fine)
        return tl::unexpected(std::move(fine.error()));
    if (auto fine = planner.act(); !fine)
        return tl::unexpected(std::move(fine.error()));
    planner.amounts();
    out.exits = waysOut(protocol, action, facts);
    return std::move(out);
}

Result<TxPlan> revoke(const Protocol& protocol, const Action& action, const Facts& facts,
                      base::ChainId chain)
{
    const auto state = allowanceOf(protocol, action, facts);
    if (!state)
        return tl::unexpected(state.error());
    if (state->allowed == Wei{})
        return base::fail(ErrorKind::NotFound, u"no approval is open"_s,
                          protocol.id + u' ' + action.id);
    Planner planner(protocol, action, facts, chain);
    if (auto fine = planner.begin(); !fine)
        return tl::unexpected(std::move(fine.error()));
    if (auto fine = planner.approve(Purpose::Revoke, *state, {}); !fine)
        return tl::unexpected(std::move(fine.error()));
    TxPlan& out = planner.plan();
    out.action = u"revoke"_s;
    out.title = out.calls.front().what;
    out.notes.clear();
    return std::move(out);
}

} // namespace rollscope::stake
