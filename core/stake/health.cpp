#include "stake/health.hpp"
#include "eth/address.hpp"
#include "stake/rules.hpp"
#include <algorithm>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::Result;
using base::Wei;

constexpr qint64 kDay = 86400;
constexpr double kOffPeg = 0.01;

class Doctor
{
public:
    Doctor(const Protocol& protocol, const Facts& facts, const HealthInputs& inputs)
        : m_protocol(protocol), m_spec(protocol.health), m_facts(facts), m_inputs(inputs)
    {}

    HealthView run()
    {
        m_view.paused = any(m_spec.paused, true);
        m_view.open = any(m_spec.open, false);
        if (m_view.open)
            m_view.open = !*m_view.open;
        if (m_view.paused == true)
            add(Severity::Block, u"paused"_s, u"the protocol is paused"_s);
        if (m_view.open == false)
            add(Severity::Warn, u"not-open"_s, u"the protocol is not open to everybody"_s);
        for (const Check& check : m_protocol.checks)
            if (auto found = judge(m_protocol, check, m_facts))
                m_view.findings.push_back(std::move(*found));
        reward();
        queue();
        rates();
        if (m_spec.size && m_spec.size->amount)
            m_view.size = number(*m_spec.size->amount);
        for (const QString& role : m_spec.watch)
            m_view.proxies.push_back(proxy(role));
        std::stable_sort(
            m_view.findings.begin(), m_view.findings.end(),
            [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
        return std::move(m_view);
    }

private:
    void add(Severity severity, const QString& id, const QString& sentence)
    {
        m_view.findings.push_back({severity, id, sentence, {}});
    }

    Result<Typed> value(const Term& term) const { return valueOf(m_protocol, term, m_facts); }
    std::optional<Wei> number(const Term& term)
    {
        const auto read = value(term).and_then([](const Typed& one) { return one.toWei(); });
        if (read)
            return *read;
        m_view.unknown << read.error().text();
        return std::nullopt;
    }
    std::optional<base::Address> address(const QString& name) const
    {
        const auto read =
            value(Term::of(name)).and_then([](const Typed& one) { return one.toAddress(); });
        return read ? std::optional(*read) : std::nullopt;
    }

    /// Whether any of the flags is `wanted`; not known when one of the others is not.
    std::optional<bool> any(const std::vector<Term>& flags, bool wanted)
    {
        if (flags.empty())
            return std::nullopt;
        bool all = true;
        for (const Term& flag : flags) {
            const auto read = number(flag);
            if (read && (*read != Wei{}) == wanted)
                return true;
            all = all && read.has_value();
        }
        return all ? std::optional(false) : std::nullopt;
    }

    void reward()
    {
        if (!m_spec.reward)
            return;
        if (!m_inputs.lastReward || !m_inputs.now) {
            m_view.unknown << u"when the last reward came: "_s + (m_inputs.rewardWhy.isEmpty()
                                                                      ? u"it was not read"_s
                                                                      : m_inputs.rewardWhy);
            return;
        }
        m_view.rewardAge = *m_inputs.now - *m_inputs.lastReward;
        if (*m_view.rewardAge > kOldReward)
            add(Severity::Warn, u"reward-old"_s,
                u"the last reward came %1 days ago"_s.arg(*m_view.rewardAge / kDay));
    }

    void queue()
    {
        if (!m_spec.queue)
            return;
        const auto owed = number(m_spec.queue->liabilities);
        const auto there = number(m_spec.queue->balance);
        if (!owed || !there)
            return;
        m_view.queue = Coverage{*owed, *there};
        if (eth::toU256(*there) < eth::toU256(*owed))
            add(Severity::Warn, u"queue-coverage"_s,
                u"the queue owes %1 and holds %2"_s.arg(
                    amountText(m_protocol, m_spec.queue->token, *owed, m_facts),
                    amountText(m_protocol, m_spec.queue->token, *there, m_facts)));
    }

    void rates()
    {
        if (!m_spec.rate)
            return;
        m_view.rate = number(*m_spec.rate);
        if (!m_view.rate)
            return;
        if (m_inputs.now)
            m_view.rates = rateView({*m_inputs.now, *m_view.rate}, m_inputs.pastRates,
                                    m_inputs.rewards, claim());
        if (!m_spec.redeem || *m_view.rate == Wei{})
            return;
        const auto redeem = number(*m_spec.redeem);
        if (!redeem)
            return;
        m_view.peg = redeem->toDouble() / m_view.rate->toDouble();
        if (*m_view.peg < 1 - kOffPeg)
            add(Severity::Warn, u"peg"_s,
                u"a share gives back %1 % of its rate now"_s.arg(
                    QString::number(*m_view.peg * 100, 'f', 2)));
    }

    /// Percent a year, by the contract's own word.
    std::optional<double> claim()
    {
        const auto told = m_spec.claim ? number(*m_spec.claim) : std::nullopt;
        if (!told || m_spec.claimScale == Wei{})
            return std::nullopt;
        return told->toDouble() / m_spec.claimScale.toDouble() * 100;
    }

    ProxyHealth proxy(const QString& role)
    {
        ProxyHealth out;
        out.role = role;
        const Role& known = m_protocol.roles.at(role);
        if (const auto at = addressOf(m_protocol, role, m_facts))
            out.address = *at;
        out.implementation = address(role + u"#implementation"_s);
        if (!out.implementation)
            m_view.unknown << u"the code behind %1"_s.arg(known.title);
        const auto seen = m_inputs.seenImplementations.find(role);
        if (out.implementation && seen != m_inputs.seenImplementations.end() &&
            seen->second != *out.implementation) {
            out.changed = true;
            add(Severity::Warn, u"implementation-changed"_s,
                u"the code of %1 was replaced since your last visit: %2 before, %3 now"_s.arg(
                    known.title, eth::checksumText(seen->second),
                    eth::checksumText(*out.implementation)));
        }
        out.verified = known.implementation && out.implementation == known.implementation;
        if (known.implementation && out.implementation && !out.verified)
            add(Severity::Note, u"implementation-other"_s,
                u"the code of %1 is %2, not %3, whose source was read"_s.arg(
                    known.title, eth::checksumText(*out.implementation),
                    eth::checksumText(*known.implementation)));
        out.controller = controller(role, out.implementation);
        doubt(known.title, out.controller);
        return out;
    }

    /// What speaks against those who can replace the code of `title`.
    void doubt(const QString& title, const Controller& who)
    {
        const QString name = who.address ? eth::checksumText(*who.address) : QString();
        switch (who.kind) {
        case Controller::Kind::Nobody:
            return;
        case Controller::Kind::Unknown:
            m_view.unknown << u"who can replace the code of %1"_s.arg(title);
            return;
        case Controller::Kind::Account:
            add(Severity::Warn, u"admin-account"_s,
                u"%1 can be replaced by one key, %2, without a delay"_s.arg(title, name));
            return;
        case Controller::Kind::Contract:
            add(Severity::Warn, u"admin-contract"_s,
                u"%1 can be replaced by a contract, %2, that tells neither delay nor threshold"_s
                    .arg(title, name));
            return;
        case Controller::Kind::Multisig:
            if (who.threshold.value_or(0) <= 1)
                add(Severity::Warn, u"admin-one-signature"_s,
                    u"%1 can be replaced with one signature of the multisig %2, without a delay"_s
                        .arg(title, name));
            return;
        case Controller::Kind::Timelock:
            if (who.delay.value_or(0) < kLeastDelay)
                add(Severity::Warn, u"admin-hasty"_s,
                    u"%1 can be replaced by the timelock %2 after less than a day: %3 seconds"_s
                        .arg(title, name, QString::number(who.delay.value_or(0))));
            return;
        }
    }

    Controller controller(const QString& role, const std::optional<base::Address>& implementation)
    {
        Controller out;
        out.address = address(role + u"#controller"_s);
        const auto admin = address(role + u"#admin"_s);
        if (!out.address) {
            const bool none =
                admin && admin->isZero() && implementation && implementation->isZero();
            out.kind = none ? Controller::Kind::Nobody : Controller::Kind::Unknown;
            out.words = none ? u"no proxy of EIP-1967 and no owner"_s
                             : u"who can replace the code was not found"_s;
            return out;
        }
        const QString name = eth::checksumText(*out.address);
        const auto code = value(Term::of(role + u"#controllerCode"_s));
        if (!code) {
            out.words = u"what %1 is was not read"_s.arg(name);
            return out;
        }
        if (code->value.bytes.empty()) {
            out.kind = Controller::Kind::Account;
            out.words = u"one key, %1, without a delay"_s.arg(name);
            return out;
        }
        out.delay = small(role + u"#controllerDelay"_s);
        out.threshold = small(role + u"#controllerThreshold"_s);
        if (out.delay) {
            out.kind = Controller::Kind::Timelock;
            out.words = u"a timelock, %1, with a delay of %2 hours"_s.arg(name).arg(
                static_cast<double>(*out.delay) / 3600, 0, 'f', 1);
        } else if (out.threshold) {
            out.kind = Controller::Kind::Multisig;
            out.words = u"a multisig of %1 signatures, %2, without a delay"_s.arg(
                QString::number(*out.threshold), name);
        } else {
            out.kind = Controller::Kind::Contract;
            out.words = u"a contract, %1, that tells neither delay nor threshold"_s.arg(name);
        }
        return out;
    }

    std::optional<quint64> small(const QString& name) const
    {
        const auto read =
            value(Term::of(name)).and_then([](const Typed& one) { return one.toWei(); });
        return read && read->fits64() ? std::optional(read->limbs[0]) : std::nullopt;
    }

    const Protocol& m_protocol;
    const HealthSpec& m_spec;
    const Facts& m_facts;
    const HealthInputs& m_inputs;
    HealthView m_view;
};

} // namespace

std::optional<double> Coverage::ratio() const
{
    if (liabilities == Wei{})
        return std::nullopt;
    return balance.toDouble() / liabilities.toDouble();
}

QueueCover coverOf(const base::Wei& amount, const std::optional<base::Wei>& owed,
                   const std::optional<base::Wei>& holds)
{
    if (!holds)
        return QueueCover::NotTold;
    if (eth::toU256(amount) > eth::toU256(*holds))
        return QueueCover::Short;
    return owed && eth::toU256(*owed) <= eth::toU256(*holds) ? QueueCover::Enough
                                                             : QueueCover::Depends;
}

HealthView healthOf(const Protocol& protocol, const Facts& facts, const HealthInputs& inputs)
{
    return Doctor(protocol, facts, inputs).run();
}

} // namespace rollscope::stake
