#include "stake/guard.hpp"
#include "eth/u256.hpp"
#include <QCryptographicHash>
#include <QDateTime>
#include <algorithm>

namespace rollscope::stake {
namespace {

using base::ErrorKind;
using eth::toU256;

QString timeText(base::UnixMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at.value, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

/// Short, and another for another text.
QString fingerprint(const QString& text)
{
    constexpr qsizetype kDigits = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(kDigits));
}

class Judgement
{
public:
    Judgement(const GuardFacts& facts, base::UnixMs now, const GuardRules& rules)
        : m_facts(facts), m_now(now), m_rules(rules)
    {}

    GuardDecision run()
    {
        condition();
        recovery();
        operators();
        protocol();
        money();
        std::stable_sort(
            m_out.reasons.begin(), m_out.reasons.end(),
            [](const GuardReason& a, const GuardReason& b) { return a.level > b.level; });
        for (const GuardReason& reason : m_out.reasons)
            m_out.level = std::max(m_out.level, reason.level);
        if (m_open)
            m_out.until.reset();
        return std::move(m_out);
    }

private:
    void warn(GuardCause cause, const QString& words, const QString& which)
    {
        m_out.reasons.push_back({cause, GuardLevel::Warned, words, keyOf(cause, which)});
    }
    /// `until` absent: nobody can tell when it ends.
    void block(GuardCause cause, const QString& words, const QString& which,
               std::optional<base::UnixMs> until = {})
    {
        m_out.reasons.push_back({cause, GuardLevel::Blocked, words, keyOf(cause, which)});
        m_open = m_open || !until;
        if (until && (!m_out.until || *m_out.until < *until))
            m_out.until = until;
    }
    static QString keyOf(GuardCause cause, const QString& which)
    {
        return QStringLiteral("%1/%2").arg(static_cast<int>(cause)).arg(which);
    }

    void condition()
    {
        const QString since = timeText(m_facts.since);
        const QString which = QString::number(m_facts.since.value);
        const QString& chain = m_facts.chainName;
        switch (m_facts.condition) {
        case ChainCondition::Live:
            return;
        case ChainCondition::Halted:
            block(GuardCause::Halted,
                  QStringLiteral("%1 has made no block since %2").arg(chain, since), which);
            return;
        case ChainCondition::RolledBack:
            block(GuardCause::RolledBack,
                  QStringLiteral("%1 rolled back at %2: what it had included may be gone")
                      .arg(chain, since),
                  which);
            return;
        case ChainCondition::Backfilling:
            block(
                GuardCause::Backfilling,
                QStringLiteral("%1 makes up for blocks that it missed, since %2").arg(chain, since),
                which);
            return;
        case ChainCondition::Starting:
            block(GuardCause::StartingUp,
                  QStringLiteral("%1 is watched only since a moment").arg(chain), which);
            return;
        case ChainCondition::Unknown:
            block(GuardCause::UnknownState,
                  QStringLiteral("nobody can tell how %1 is, since %2").arg(chain, since), which);
            return;
        case ChainCondition::Stalled:
            warn(GuardCause::Stalled,
                 QStringLiteral("%1 posts nothing to its parent chain, since %2").arg(chain, since),
                 which);
            return;
        case ChainCondition::Degraded:
            warn(GuardCause::Degraded,
                 QStringLiteral("%1 includes less than usual, since %2").arg(chain, since), which);
            return;
        }
    }

    void recovery()
    {
        if (!m_facts.recoveredAt)
            return;
        const base::UnixMs until = *m_facts.recoveredAt + m_rules.grace.count();
        if (m_now < until)
            block(GuardCause::Recovering,
                  QStringLiteral("%1 recovered at %2; wait until %3")
                      .arg(m_facts.chainName, timeText(*m_facts.recoveredAt), timeText(until)),
                  QString::number(m_facts.recoveredAt->value), until);
    }

    void operators()
    {
        switch (m_facts.operators) {
        case OperatorsSay::Agree:
            return;
        case OperatorsSay::NotAsked:
            block(GuardCause::NotCompared, QStringLiteral("two operators were not asked yet"), {});
            return;
        case OperatorsSay::Differ:
        case OperatorsSay::OneMissing:
            break;
        }
        const OperatorTrouble nobodySaysWhy{m_facts.operators, QStringLiteral("unknown"), {}};
        std::vector<OperatorTrouble> all = m_facts.operatorTroubles;
        if (all.empty())
            all.push_back(nobodySaysWhy);
        for (const OperatorTrouble& one : all) {
            const bool differ = one.what == OperatorsSay::Differ;
            block(differ ? GuardCause::OperatorsDiffer : GuardCause::OneOperator,
                  (differ ? QStringLiteral("two operators disagree: ")
                          : QStringLiteral("only one operator says so: ")) +
                      one.words,
                  fingerprint(one.key));
        }
    }

    void protocol()
    {
        if (m_facts.implementationChanged)
            warn(GuardCause::ImplementationChanged,
                 QStringLiteral("the code behind the contract is another than at your last visit") +
                     (m_facts.implementation.isEmpty()
                          ? QString()
                          : QString(QStringLiteral(": ") + m_facts.implementation)),
                 m_facts.implementation);
        if (m_facts.codeForgotten)
            warn(
                GuardCause::CodeForgotten,
                QStringLiteral("whether the code behind the contract is the one of your last visit "
                               "is not known: what was remembered of it is lost"),
                {});
        if (m_facts.owed && m_facts.held && toU256(*m_facts.held) < toU256(*m_facts.owed))
            warn(GuardCause::QueueNotCovered,
                 QStringLiteral("the exit queue owes more than it holds"), {});
    }

    void money()
    {
        if (passes(m_facts.fee, m_facts.amount, m_rules.feePercent, 100))
            warn(GuardCause::HighFee,
                 QStringLiteral("the fee may pass %1 % of the amount").arg(m_rules.feePercent), {});
        if (passes(m_facts.share, m_facts.whole, 1, 3))
            warn(GuardCause::Concentration,
                 QStringLiteral("%1 would have more than a third of what is staked")
                     .arg(m_facts.shareOf.isEmpty() ? QStringLiteral("one operator")
                                                    : m_facts.shareOf),
                 m_facts.shareOf);
    }

    /// part / whole > over / under, exactly; of a whole of nothing there is no share.
    static bool passes(const std::optional<base::Wei>& part, const std::optional<base::Wei>& whole,
                       unsigned over, unsigned under)
    {
        using Wide = boost::multiprecision::uint512_t;
        if (!part || !whole || *whole == base::Wei{})
            return false;
        return Wide(toU256(*part)) * under > Wide(toU256(*whole)) * over;
    }

    const GuardFacts& m_facts;
    base::UnixMs m_now;
    const GuardRules& m_rules;
    GuardDecision m_out;
    bool m_open = false; ///< something blocks of which nobody knows the end
};

} // namespace

std::optional<Finding> concentrationIn(const GuardFacts& facts)
{
    const auto told = judge(facts, {});
    const auto found =
        std::find_if(told.reasons.begin(), told.reasons.end(),
                     [](const GuardReason& one) { return one.cause == GuardCause::Concentration; });
    if (found == told.reasons.end())
        return std::nullopt;
    return Finding{Severity::Warn, QStringLiteral("concentration"), found->words, {}};
}

GuardDecision judge(const GuardFacts& facts, base::UnixMs now, const GuardRules& rules)
{
    return Judgement(facts, now, rules).run();
}

base::Result<GuardOverride> GuardOverride::typed(const QString& text, const GuardFacts& facts,
                                                 const GuardDecision& decision,
                                                 const base::Hash32& transaction)
{
    const QString wanted = textToType(facts).simplified();
    if (decision.level != GuardLevel::Blocked)
        return base::fail(ErrorKind::BadInput, QStringLiteral("nothing is blocked"));
    if (wanted.isEmpty() || text.simplified().compare(wanted, Qt::CaseInsensitive) != 0)
        return base::fail(ErrorKind::BadInput,
                          QStringLiteral("type \"%1\" to sign all the same").arg(wanted));
    GuardOverride out;
    out.m_transaction = transaction;
    for (const GuardReason& reason : decision.reasons)
        out.m_keys.push_back(reason.key);
    return out;
}

bool GuardOverride::covers(const GuardDecision& now, const base::Hash32& transaction) const
{
    return !m_spent && transaction == m_transaction &&
           std::all_of(now.reasons.begin(), now.reasons.end(), [this](const GuardReason& reason) {
               return std::find(m_keys.begin(), m_keys.end(), reason.key) != m_keys.end();
           });
}

GuardOverride GuardOverride::take()
{
    GuardOverride out = *this;
    m_spent = true;
    return out;
}

bool GuardOverride::spend(const GuardDecision& now, const base::Hash32& transaction)
{
    const bool held = covers(now, transaction);
    m_spent = m_spent || held;
    return held;
}

} // namespace rollscope::stake
