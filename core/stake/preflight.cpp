#include "stake/preflight.hpp"
#include "eth/address.hpp"
#include "stake/rules.hpp"
#include <algorithm>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::Result;
using base::Wei;
using eth::toU256;
using eth::U256;

class Preflight
{
public:
    Preflight(const Protocol& protocol, const Action& action, const Facts& facts,
              const Circumstances& circumstances)
        : m_protocol(protocol), m_action(action), m_facts(facts), m_around(circumstances)
    {}

    std::vector<Finding> run()
    {
        network();
        typedIn();
        contracts();
        for (const Check& check : m_protocol.checks)
            add(judge(m_protocol, check, m_facts));
        amount();
        allowance();
        gas();
        for (const Rule& rule : m_action.rules)
            add(judge(m_protocol, rule, m_facts));
        received();
        implementations();
        fee();
        std::stable_sort(m_found.begin(), m_found.end(), [](const Finding& a, const Finding& b) {
            return a.severity > b.severity;
        });
        return std::move(m_found);
    }

private:
    void add(Severity severity, const QString& id, const QString& sentence,
             const QString& source = {})
    {
        m_found.push_back({severity, id, sentence, source});
    }
    void add(std::optional<Finding> finding)
    {
        if (finding)
            m_found.push_back(std::move(*finding));
    }
    QString shown(const QString& token, const Wei& value) const
    {
        return amountText(m_protocol, token, value, m_facts);
    }
    Result<Wei> number(const Term& term) const
    {
        return valueOf(m_protocol, term, m_facts).and_then([](const Typed& value) {
            return value.toWei();
        });
    }

    void network()
    {
        if (m_protocol.vm != Vm::Evm)
            return;
        if (!m_around.connected)
            add(Severity::Block, u"wrong-network"_s,
                u"it is not known which chain the node and the signer are on"_s);
        else if (m_protocol.chainId.value != 0 && *m_around.connected != m_protocol.chainId)
            add(Severity::Block, u"wrong-network"_s,
                u"the node or the signer is on chain %1, and this is on chain %2"_s
                    .arg(m_around.connected->value)
                    .arg(m_protocol.chainId.value));
    }

    /// Nobody but the person vouches for the address, and amounts are in the decimals that the
    /// contracts told when it was given.
    void typedIn()
    {
        if (!m_protocol.typed)
            return;
        add(Severity::Warn, u"typed-address"_s,
            u"%1 is the address that you gave: it is in no registry of Rollscope's, so compare it "
            "with the one that its publisher names"_s.arg(eth::checksumText(*m_protocol.typed)));
        std::set<QString> tokens;
        for (const Parameter& param : m_action.params)
            tokens.insert(param.token);
        for (const QString& name : tokens) {
            const auto found = m_protocol.tokens.find(name);
            if (found == m_protocol.tokens.end() || !found->second.decimals ||
                !found->second.readDecimals)
                continue;
            const unsigned before = *found->second.decimals;
            const auto now = number(*found->second.readDecimals);
            if (!now)
                add(Severity::Block, u"decimals"_s,
                    u"the decimals of %1 are not known: %2"_s.arg(found->second.symbol,
                                                                  now.error().text()));
            else if (*now != Wei::from64(before))
                add(Severity::Block, u"decimals"_s,
                    u"%1 had %2 decimals when the vault was added, and says another number now: "
                    "take the vault off the list, and add it again"_s.arg(found->second.symbol)
                        .arg(before));
        }
    }

    /// Target, spender and token: known, not open, and with code.
    void contracts()
    {
        if (!m_action.act)
            return;
        std::vector<QString> roles{m_action.act->role};
        if (m_action.approve) {
            roles.push_back(m_action.approve->spender);
            roles.push_back(m_protocol.tokens.at(m_action.approve->spends.token).role);
        }
        std::sort(roles.begin(), roles.end());
        roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
        for (const QString& role : roles) {
            const auto address = addressOf(m_protocol, role, m_facts);
            if (!address || m_protocol.roles.at(role).open) {
                add(Severity::Block, u"unresolved-role"_s,
                    u"%1 is no target of a transaction: %2"_s.arg(
                        m_protocol.roles.at(role).title,
                        address ? u"its address is not confirmed"_s : address.error().what));
                continue;
            }
            const auto code = valueOf(m_protocol, Term::of(role + u"#code"_s), m_facts);
            if (!code)
                add(Severity::Block, u"no-code"_s,
                    u"whether there is a contract at %1 is not known: %2"_s.arg(
                        eth::checksumText(*address), code.error().text()));
            else if (code->value.bytes.empty())
                add(Severity::Block, u"no-code"_s,
                    u"there is no contract at %1, where %2 should be"_s.arg(
                        eth::checksumText(*address), m_protocol.roles.at(role).title));
        }
    }

    void amount()
    {
        if (!m_action.spends || !m_action.spends->amount)
            return;
        const QString& token = m_action.spends->token;
        const auto spent = number(*m_action.spends->amount);
        if (!spent)
            return add(Severity::Block, u"amount"_s,
                       u"the amount is not known: %1"_s.arg(spent.error().text()));
        if (*spent == Wei{} && !m_action.zeroAllowed)
            add(Severity::Block, u"zero-amount"_s, u"the amount is nothing"_s);
        const auto balance = number(Term::of(token + u"#balance"_s));
        if (!balance)
            return add(Severity::Block, u"balance"_s,
                       u"the balance is not known: %1"_s.arg(balance.error().text()));
        if (toU256(*spent) > toU256(*balance))
            add(Severity::Block, u"balance"_s,
                u"the amount is %1, and the balance is %2"_s.arg(shown(token, *spent),
                                                                 shown(token, *balance)));
    }

    void allowance()
    {
        if (!m_action.approve)
            return;
        const QString& token = m_action.approve->spends.token;
        const auto state = allowanceOf(m_protocol, m_action, m_facts);
        if (!state)
            return add(Severity::Block, u"allowance"_s,
                       u"the allowance is not known: %1"_s.arg(state.error().text()));
        const QString spender = m_protocol.roles.at(m_action.approve->spender).title + u" ("_s +
                                eth::checksumText(state->spender) + u')';
        const QString allowed = shown(token, state->allowed);
        if (state->isShort() && state->allowed == Wei{})
            add(Severity::Note, u"approval-needed"_s,
                u"%1 has no permission yet: an approval of exactly %2 comes first"_s.arg(
                    spender, shown(token, state->needed)));
        else if (state->isShort())
            add(Severity::Warn, u"approval-race"_s,
                u"%1 may take %2 already: that is set to zero first, so that it can never take "
                "both, and then to exactly %3"_s.arg(spender, allowed,
                                                     shown(token, state->needed)));
        else if (state->allowed != state->needed)
            add(Severity::Warn, u"approval-open"_s,
                u"%1 may take %2, more than the %3 that this needs: revoke it if you did not mean "
                "it"_s.arg(spender, allowed, shown(token, state->needed)));
    }

    /// The coin pays for the value, for gas, and for what is staked where it is the coin.
    void gas()
    {
        if (!m_action.act)
            return;
        const auto balance = number(Term::of(u"coin#balance"_s));
        if (!balance)
            return add(
                Severity::Block, u"gas"_s,
                u"the balance that pays for gas is not known: %1"_s.arg(balance.error().text()));
        U256 needed = 0;
        if (m_action.act->value) {
            const auto value = number(*m_action.act->value);
            if (!value)
                return add(Severity::Block, u"value"_s,
                           u"the coin to send is not known: %1"_s.arg(value.error().text()));
            needed = toU256(*value);
        } else if (m_action.spends && m_protocol.tokens.at(m_action.spends->token).paysGas &&
                   m_action.spends->amount) {
            needed = toU256(number(*m_action.spends->amount).value_or(Wei{}));
        }
        if (!m_around.keptBack)
            add(Severity::Warn, u"gas-unknown"_s,
                u"what gas will cost is not known: nothing is kept back for it"_s);
        const auto all =
            eth::checked([&] { return needed + toU256(m_around.keptBack.value_or(Wei{})); });
        if (!all || *all > toU256(*balance))
            add(Severity::Block, u"gas"_s,
                u"this needs %1 with what is kept back for gas, and the balance is %2"_s.arg(
                    all ? coins(eth::fromU256(*all)) : u"more than there can be"_s,
                    coins(*balance)));
    }

    QString coins(const Wei& value) const
    {
        for (const auto& [name, token] : m_protocol.tokens)
            if (token.paysGas)
                return shown(name, value);
        return shown({}, value) + u" wei"_s;
    }

    void received()
    {
        if (!m_action.receives || !m_action.receives->preview.amount)
            return;
        const QString& token = m_action.receives->preview.token;
        const auto preview = number(*m_action.receives->preview.amount);
        if (!preview)
            return add(Severity::Block, u"preview"_s,
                       u"what comes back is not known: %1"_s.arg(preview.error().text()));
        if (*preview == Wei{} && !m_action.zeroAllowed)
            add(Severity::Block, u"preview"_s, u"nothing would come back"_s);
        if (!m_action.receives->minimum)
            return;
        const auto least = number(*m_action.receives->minimum);
        if (!least)
            return add(Severity::Block, u"minimum-out"_s,
                       u"the least that is accepted is not known: %1"_s.arg(least.error().text()));
        const U256 expected = toU256(*preview);
        const U256 floor = toU256(*least);
        if (floor > expected)
            add(Severity::Block, u"minimum-out"_s,
                u"at least %1 is demanded, and %2 would come: the call would revert"_s.arg(
                    shown(token, *least), shown(token, *preview)));
        else if (floor == 0 || expected - floor > expected / 20)
            add(Severity::Warn, u"minimum-out"_s,
                u"%1 is accepted, although %2 should come"_s.arg(
                    floor == 0 ? u"anything"_s : u"as little as "_s + shown(token, *least),
                    shown(token, *preview)));
    }

    /// Code behind proxies: the one of the last visit, and the one that was checked.
    void implementations()
    {
        for (const QString& role : m_protocol.health.watch) {
            const Role& known = m_protocol.roles.at(role);
            const auto seen = m_around.seenImplementations.find(role);
            const bool visited = seen != m_around.seenImplementations.end();
            if (!visited && !known.implementation)
                continue;
            const auto now = valueOf(m_protocol, Term::of(role + u"#implementation"_s), m_facts)
                                 .and_then([](const Typed& value) { return value.toAddress(); });
            if (!now)
                add(visited ? Severity::Block : Severity::Warn, u"implementation-unknown"_s,
                    (visited ? u"whether the code of %1 is the one of your last visit is not "
                               "known: %2"_s
                             : u"whether the code of %1 is the one whose source was read is not "
                               "known: %2"_s)
                        .arg(known.title, now.error().text()));
            else if (visited && *now != seen->second)
                add(Severity::Warn, u"implementation-changed"_s,
                    u"the code of %1 was replaced since your last visit: %2 before, %3 now"_s.arg(
                        known.title, eth::checksumText(seen->second), eth::checksumText(*now)));
            if (now && known.implementation && *now != *known.implementation)
                add(Severity::Warn, u"implementation-other"_s,
                    u"the code of %1 is %2, not %3, whose source was read"_s.arg(
                        known.title, eth::checksumText(*now),
                        eth::checksumText(*known.implementation)));
        }
    }

    void fee()
    {
        if (!m_around.worstFee || !m_action.spends || !m_action.spends->amount)
            return;
        const auto spent = number(*m_action.spends->amount);
        if (!spent || *spent == Wei{})
            return;
        // Both sides within 512 bits: no amount is too large to be compared.
        using Wide = boost::multiprecision::uint512_t;
        if (Wide(toU256(*m_around.worstFee)) * 100 > Wide(toU256(*spent)) * kMaxFeePercent)
            add(Severity::Warn, u"fee"_s,
                (m_around.feeByPrice
                     ? u"the fee is worth up to %1, more than %2 % of the amount of %3"_s
                     : u"the fee of at most %1 is more than %2 % of the amount of %3"_s)
                    .arg(shown(m_action.spends->token, *m_around.worstFee),
                         QString::number(kMaxFeePercent), shown(m_action.spends->token, *spent)));
    }

    const Protocol& m_protocol;
    const Action& m_action;
    const Facts& m_facts;
    const Circumstances& m_around;
    std::vector<Finding> m_found;
};

} // namespace

std::vector<Finding> preflight(const Protocol& protocol, const Action& action, const Facts& facts,
                               const Circumstances& circumstances)
{
    return Preflight(protocol, action, facts, circumstances).run();
}

Result<AllowanceState> allowanceOf(const Protocol& protocol, const Action& action,
                                   const Facts& facts)
{
    if (!action.approve)
        return base::fail(base::ErrorKind::NotFound, u"nothing is approved for this"_s);
    const auto token =
        addressOf(protocol, protocol.tokens.at(action.approve->spends.token).role, facts);
    if (!token)
        return tl::unexpected(token.error());
    const auto spender = addressOf(protocol, action.approve->spender, facts);
    if (!spender)
        return tl::unexpected(spender.error());
    const auto number = [&](const Term& term) {
        return valueOf(protocol, term, facts).and_then([](const Typed& value) {
            return value.toWei();
        });
    };
    const auto allowed = number(Term::of(action.id + u"#allowance"_s));
    if (!allowed)
        return tl::unexpected(allowed.error());
    const auto needed = number(*action.approve->spends.amount);
    if (!needed)
        return tl::unexpected(needed.error());
    return AllowanceState{*token, *spender, *allowed, *needed};
}

} // namespace rollscope::stake
