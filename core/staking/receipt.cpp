#include "staking/receipt.hpp"
#include "staking/prepared.hpp"
#include <algorithm>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using base::Wei;
using eth::toU256;
using stake::Finding;
using stake::Severity;
using stake::SimulatedHow;
using stake::Watched;

/// Gas, and a rollup's fee for its data, come out of the coin's balance as well: there what moved
/// is what came.
Wei cameOf(const stake::Protocol& protocol, const QString& token,
           const stake::Simulation& simulation, const stake::BalanceChange& change)
{
    const Wei gained = change.gained().value_or(Wei{});
    if (!protocol.tokens.at(token).paysGas)
        return gained;
    const bool coin = change.what.kind == Watched::Kind::Coin;
    for (const stake::TokenMove& move : simulation.moves) {
        if (coin ? move.token.has_value() : move.token != change.what.token)
            continue;
        const auto net =
            eth::checked([&] { return eth::U256(toU256(move.in) - toU256(move.out)); });
        if (net && *net > toU256(gained))
            return eth::fromU256(*net);
    }
    return gained;
}

class Receipt
{
public:
    Receipt(const stake::Protocol& protocol, const stake::Action& action, const stake::Facts& facts,
            const stake::TxPlan& plan, const stake::Simulation& simulation)
        : m_protocol(protocol), m_facts(facts), m_plan(plan), m_simulation(simulation),
          m_receives(action.receives)
    {}

    std::vector<Finding> judge()
    {
        if (!m_receives || !m_simulation.ok())
            return {};
        const auto watched = watchedFor(m_protocol, m_receives->preview.token, m_facts);
        const auto* change = watched ? m_simulation.change(*watched) : nullptr;
        const bool known = change != nullptr && change->before && change->after;
        if (!known) {
            if (m_receives->atOnce)
                add(m_simulation.how == SimulatedHow::Stepwise ? Severity::Warn : Severity::Block,
                    u"receipt-unknown"_s, u"what would come could not be simulated"_s);
            return std::move(m_out);
        }
        const Wei got = cameOf(m_protocol, m_receives->preview.token, m_simulation, *change);
        if (m_receives->atOnce)
            atOnce(got);
        else if (got == Wei{})
            add(Severity::Note, u"nothing-at-once"_s,
                u"nothing of what comes back arrives at once"_s);
        else
            add(Severity::Note, u"part-at-once"_s,
                u"at once would come %1, beside what comes later"_s.arg(shown(got)));
        return std::move(m_out);
    }

private:
    void add(Severity severity, const QString& id, const QString& sentence)
    {
        m_out.push_back(
            {severity, id, sentence, u"simulation at block %1"_s.arg(m_simulation.at.number)});
    }
    QString shown(const Wei& amount) const
    {
        return stake::amountText(m_protocol, m_receives->preview.token, amount, m_facts);
    }

    void atOnce(const Wei& got)
    {
        using Wide = boost::multiprecision::uint512_t;
        const auto& preview = m_plan.receives ? m_plan.receives->amount : std::nullopt;
        const QString told = m_plan.receives ? m_plan.receives->text : QString();
        const Wide came(toU256(got)), promised(toU256(preview.value_or(Wei{})));
        if (got == Wei{})
            return add(Severity::Block, u"nothing-comes"_s,
                       preview ? u"nothing would come, although %1 should at once"_s.arg(told)
                               : u"nothing would come, although it should at once"_s);
        if (m_plan.minimum && toU256(got) < toU256(*m_plan.minimum))
            return add(Severity::Block, u"simulated-minimum"_s,
                       u"%1 would come, less than the least that is accepted, %2"_s.arg(
                           shown(got), shown(*m_plan.minimum)));
        if (!preview)
            return;
        if (came * 100 < promised * (100 - kTolerance))
            return add(Severity::Block, u"simulated-short"_s,
                       u"this would bring %1, more than %2 % less than the %3 that the contract's "
                       "preview tells"_s.arg(shown(got), QString::number(kTolerance), told));
        if (isLess(got, *preview))
            return add(Severity::Warn, u"simulated-less"_s,
                       u"%1 would come, less than the %2 that the contract's preview tells"_s.arg(
                           shown(got), told));
        // A preview that is too low makes a floor that is too low.
        const Wide floor(toU256(m_plan.minimum.value_or(Wei{})));
        const Wide slack = m_plan.minimum && floor <= promised ? Wide(promised - floor)
                                                               : Wide(promised * kTolerance / 100);
        if (isLess(*preview, got) && came > promised + slack)
            add(Severity::Warn, u"simulated-more"_s,
                m_plan.minimum
                    ? u"this would bring %1, more than the %2 that the contract's preview tells: "
                      "the least that is accepted, %3, rests on it and is too low"_s.arg(
                          shown(got), told, shown(*m_plan.minimum))
                    : u"this would bring %1, more than the %2 that the contract's preview tells: "
                      "one of the two is wrong"_s.arg(shown(got), told));
    }

    static constexpr unsigned kTolerance = 1; ///< percent

    const stake::Protocol& m_protocol;
    const stake::Facts& m_facts;
    const stake::TxPlan& m_plan;
    const stake::Simulation& m_simulation;
    const std::optional<stake::Receives>& m_receives;
    std::vector<Finding> m_out;
};

} // namespace

std::optional<Watched> watchedFor(const stake::Protocol& protocol, const QString& token,
                                  const stake::Facts& facts)
{
    const auto found = protocol.tokens.find(token);
    if (found == protocol.tokens.end())
        return std::nullopt;
    if (found->second.role.isEmpty())
        return Watched{};
    const auto address = stake::addressOf(protocol, found->second.role, facts);
    return address ? std::optional(Watched{Watched::Kind::Erc20, *address}) : std::nullopt;
}

bool isLess(const Wei& got, const Wei& told)
{
    constexpr unsigned kRounding = 2;
    return toU256(told) > toU256(got) && toU256(told) - toU256(got) > kRounding;
}

std::optional<Wei> gainedOf(const stake::Protocol& protocol, const stake::Action& action,
                            const stake::Facts& facts, const stake::Simulation& simulation)
{
    if (!action.receives)
        return std::nullopt;
    const auto watched = watchedFor(protocol, action.receives->preview.token, facts);
    const auto* change = watched ? simulation.change(*watched) : nullptr;
    return change != nullptr ? change->gained() : std::nullopt;
}

std::optional<Wei> cameOf(const stake::Protocol& protocol, const stake::Action& action,
                          const stake::Facts& facts, const stake::Simulation& simulation)
{
    if (!action.receives || !simulation.ok())
        return std::nullopt;
    const QString& token = action.receives->preview.token;
    const auto watched = watchedFor(protocol, token, facts);
    const auto* change = watched ? simulation.change(*watched) : nullptr;
    if (change == nullptr || !change->before || !change->after)
        return std::nullopt;
    return cameOf(protocol, token, simulation, *change);
}

std::vector<Finding> judgeReceipt(const stake::Protocol& protocol, const stake::Action& action,
                                  const stake::Facts& facts, const stake::TxPlan& plan,
                                  const stake::Simulation& simulation)
{
    const bool acts =
        std::any_of(plan.calls.begin(), plan.calls.end(), [](const stake::PlannedCall& call) {
            return call.purpose == stake::Purpose::Act;
        });
    return acts ? Receipt(protocol, action, facts, plan, simulation).judge()
                : std::vector<Finding>{};
}

} // namespace rollscope::staking
