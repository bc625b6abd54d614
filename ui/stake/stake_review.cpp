#include "stake/stake_review.hpp"
#include "eth/u256.hpp"
#include "format/address_text.hpp"
#include "review/review_words.hpp"
#include "stake/simulation_words.hpp"
#include "stake/stake_text.hpp"

namespace rollscope::ui {
namespace {

using stake::CallOutcome;
using stake::GuardLevel;
using stake::SimulatedHow;

ReviewRow row(const QString& label, const QString& words, const QString& note = {},
              ReviewTone tone = ReviewTone::Plain)
{
    return {label, words, {}, note, {}, 0, tone};
}

} // namespace

StakeReview::StakeReview(QObject* parent)
    : QObject(parent), m_transaction(this), m_outcome(this), m_effects(this), m_proof(this),
      m_findings(this), m_guardRows(this)
{
    connect(&m_transaction, &TransactionReview::changed, this, &StakeReview::changed);
}

void StakeReview::setHost(StakeHost* host)
{
    clear();
    m_host = host;
    if (host != nullptr)
        connect(host, &StakeHost::guardChanged, this, &StakeReview::watch);
}

void StakeReview::prepare(const StakeOrder& order)
{
    if (m_host == nullptr)
        return;
    clear();
    m_state = Preparing;
    m_ask = m_host->prepare(order, [this](auto result) { took(std::move(result)); });
    Q_EMIT changed();
}

void StakeReview::prepareReplacement(const QString& flow, bool cancel)
{
    if (m_host == nullptr)
        return;
    clear();
    m_state = Preparing;
    m_ask = m_host->replace(flow, cancel, [this](auto result) { took(std::move(result)); });
    Q_EMIT changed();
}

void StakeReview::clear()
{
    m_ask.cancel();
    m_state = Idle;
    m_trouble.clear();
    m_typed.clear();
    m_prepared.reset();
    m_override.reset();
    m_decision = {};
    m_doneAt.reset();
    m_onceMore = false;
    m_at = 0;
    show();
}

void StakeReview::took(base::Result<StakePrepared> result)
{
    if (result) {
        m_prepared = std::move(*result);
        m_state = Ready;
        watch();
    } else {
        m_state = Failed;
        m_trouble = saidText(result.error().text());
    }
    show();
}

QStringList StakeReview::calls() const
{
    QStringList out;
    if (m_prepared)
        for (const auto& call : m_prepared->plan.calls)
            out << filedText(call.what);
    return out;
}

void StakeReview::setAt(int at)
{
    if (!m_prepared || at == m_at || at < 0 || at >= static_cast<int>(m_prepared->calls.size()))
        return;
    m_at = at;
    show();
}

const StakeCall* StakeReview::shownCall() const
{
    return m_prepared && m_at < static_cast<int>(m_prepared->calls.size())
               ? &m_prepared->calls[static_cast<std::size_t>(m_at)]
               : nullptr;
}

const eth::Transaction* StakeReview::signedNext() const
{
    return m_prepared && !m_prepared->calls.empty() && m_prepared->calls.front().transaction
               ? &*m_prepared->calls.front().transaction
               : nullptr;
}

base::Hash32 StakeReview::signedHash() const
{
    const auto* const next = signedNext();
    return next == nullptr ? base::Hash32{} : eth::signingHash(*next);
}

QString StakeReview::callWhy() const
{
    const auto* const call = shownCall();
    return call == nullptr || call->transaction ? QString()
           : call->why.isEmpty()                ? tr("Its gas is not known yet.")
                                                : saidText(call->why);
}

void StakeReview::watch()
{
    if (!m_prepared)
        return;
    m_facts = m_host->guardFacts(*m_prepared);
    m_decision = stake::judge(m_facts, m_host->now(), m_host->guardRules());
    if (m_override && !m_override->covers(m_decision, signedHash())) {
        m_override.reset();
        m_typed.clear();
    }
    // What was said was said of that one alone.
    if (const auto done = m_host->doneBefore(*m_prepared); done != m_doneAt) {
        m_doneAt = done;
        m_onceMore = false;
    }
    m_guardRows.setRows(rowsOf(m_decision));
    Q_EMIT changed();
}

void StakeReview::show()
{
    if (m_prepared) {
        const auto& plan = m_prepared->plan;
        m_findings.setRows(rowsOf(plan.findings));
        m_transaction.setFacts({{}, {}, plan.tokens, plan.names, plan.bindings});
        const auto* const call = shownCall();
        if (call != nullptr && call->transaction)
            m_transaction.show(TransactionSubject{*call->transaction, plan.account, {}});
        else
            m_transaction.show({});
    } else {
        m_findings.setRows({});
        m_guardRows.setRows({});
        m_transaction.show({});
    }
    tellOutcome();
    m_effects.set(m_prepared ? simulationRows(*m_prepared) : std::vector<ReviewRow>());
    tellProof();
    Q_EMIT changed();
}

void StakeReview::retranslate()
{
    if (m_prepared)
        watch();
    show();
}

void StakeReview::tellOutcome()
{
    std::vector<ReviewRow> rows;
    if (m_prepared) {
        const auto& plan = m_prepared->plan;
        if (plan.spends)
            rows.push_back(row(tr("You give"), plan.spends->text));
        if (plan.receives)
            rows.push_back(
                row(tr("You receive"), plan.receives->text,
                    plan.receivesWords.isEmpty() ? QString() : filedText(plan.receivesWords)));
        tellLeaving(rows);
        tellFee(rows);
        for (const auto& note : plan.notes)
            rows.push_back(row(tr("To know"), filedText(note)));
        if (sendsItself())
            rows.push_back(row(tr("To know"), sendsText()));
        if (!m_prepared->signer.isEmpty())
            rows.push_back(row(tr("Who signs"), m_prepared->signer,
                               plan.account ? groupedAddress(*plan.account) : QString()));
    }
    m_outcome.set(std::move(rows));
}

QString StakeReview::sendsText() const
{
    return sendsItself() ? tr("Your wallet may send by itself: once it was asked, nothing here "
                              "holds it back. If the chain halts meanwhile, decline there.")
                         : QString();
}

/// When one can be out, with what, and what that does not show: all of one way.
void StakeReview::tellLeaving(std::vector<ReviewRow>& rows) const
{
    const auto& leave = m_prepared->leave;
    if (!leave)
        return;
    rows.push_back(row(tr("You can be out at"), dayText(leave->at),
                       tr("If the way out is begun right after this")));
    const QString fee =
        !leave->feePercent ? QString()
        : *leave->feePercent > 0
            ? tr("The fee for it, %1, is taken off").arg(percentText(*leave->feePercent))
            : tr("Without a fee");
    if (leave->gets && leave->token.decimals)
        rows.push_back(row(tr("With, as of today"),
                           unitsText(*leave->gets, *leave->token.decimals, leave->token.symbol),
                           fee));
    else if (leave->feePercent)
        rows.push_back(row(tr("Fee of the way out"), percentText(*leave->feePercent)));
    for (const auto& hidden : leave->hidden)
        rows.push_back(row(tr("Not in that"), filedText(hidden), {}, ReviewTone::Warn));
}

/// For gas there is a maximum, for data only today's price.
void StakeReview::tellFee(std::vector<ReviewRow>& rows) const
{
    if (!m_prepared->worstFee)
        return;
    // What is the most is told to its last digit: cut, it would be less than may be taken.
    const auto text = [this](const base::Wei& fee, bool brief = false) {
        const QString coins = unitsText(fee, 18, m_prepared->coin, brief);
        return m_prepared->coinUsd
                   ? tr("%1, that is %2", "fee, dollars")
                         .arg(coins, Formatter().usd(fee.toDouble() / 1e18 * *m_prepared->coinUsd))
                   : coins;
    };
    const bool part = std::ranges::any_of(m_prepared->calls,
                                          [](const StakeCall& call) { return !call.transaction; });
    const QString note = part ? tr("Without what comes after the first signature: its gas is told "
                                   "when that is in a block")
                              : QString();
    const auto all = eth::toU256(*m_prepared->worstFee), data = eth::toU256(m_prepared->dataFee);
    if (data == 0 || data > all) {
        rows.push_back(row(tr("Fee, at most"), text(*m_prepared->worstFee), note));
        return;
    }
    rows.push_back(
        row(tr("Fee for gas, at most"), text(eth::fromU256(eth::U256(all - data))), note));
    rows.push_back(row(tr("For data, about"), text(m_prepared->dataFee, true),
                       tr("This rollup takes it for its parent chain, at the price when it is "
                          "included: that may be another than now")));
}

void StakeReview::tellProof()
{
    std::vector<ReviewRow> rows;
    if (m_prepared) {
        const auto& simulation = m_prepared->simulation;
        if (!simulation) {
            rows.push_back(row(tr("Simulation"), tr("There is none"), {}, ReviewTone::Warn));
        } else {
            const auto bad = std::ranges::find_if(simulation->calls, [](const auto& call) {
                return call.outcome == CallOutcome::Reverted || call.outcome == CallOutcome::Failed;
            });
            const QString block = Formatter().integer(simulation->at.number);
            const QString how = simulation->how == SimulatedHow::Whole
                                    ? tr("All of it went through at block %1")
                                : simulation->how == SimulatedHow::Overrides
                                    ? tr("All of it went through at block %1, without fees")
                                    : tr("The first step went through at block %1");
            if (bad != simulation->calls.end())
                rows.push_back(row(tr("Simulation"), tr("It would fail at block %1").arg(block),
                                   saidText(bad->reason), ReviewTone::Warn));
            else
                rows.push_back(
                    row(tr("Simulation"), how.arg(block), saidTexts(simulation->limits)));
            if (simulation->fees)
                rows.push_back(row(tr("Fee in the simulation"),
                                   unitsText(*simulation->fees, 18, m_prepared->coin)));
        }
        const auto& agreement = m_prepared->agreement;
        const QString who = m_prepared->operators.join(tr(" and ", "between two operators"));
        if (agreement.kind == stake::AgreementKind::Agree)
            rows.push_back(row(tr("Operators"), tr("%1 agree on block, nonce, balance, code and "
                                                   "outcome")
                                                    .arg(who)));
        for (const auto& one : agreement.differences)
            rows.push_back(
                row(tr("Operators differ"),
                    tr("%1: %2 or %3", "what, as one says, as the other says")
                        .arg(safeText(one.field), safeText(one.first), safeText(one.second)),
                    {}, ReviewTone::Warn));
        if (agreement.kind == stake::AgreementKind::OneMissing)
            rows.push_back(row(tr("Operators"), saidText(agreement.why()), {}, ReviewTone::Warn));
    }
    m_proof.set(std::move(rows));
}

bool StakeReview::isBlocked() const
{
    return m_decision.level == GuardLevel::Blocked;
}

QString StakeReview::until() const
{
    return m_decision.until && isBlocked()
               ? tr("It is over by itself at %1.").arg(Formatter().moment(*m_decision.until))
               : QString();
}

QString StakeReview::wanted() const
{
    return isBlocked() ? stake::GuardOverride::textToType(m_facts) : QString();
}

void StakeReview::setTyped(const QString& typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_override.reset();
    if (m_prepared) {
        const auto override = stake::GuardOverride::typed(typed, m_facts, m_decision, signedHash());
        if (override)
            m_override = *override;
    }
    Q_EMIT changed();
}

bool StakeReview::isOverridden() const
{
    return m_override && m_override->covers(m_decision, signedHash());
}

QString StakeReview::doneText() const
{
    return m_doneAt
               ? tr("The very same was asked of the signer at %1, and it may be on its way or in "
                    "a block. Signed again, it may happen a second time.")
                     .arg(Formatter().moment(*m_doneAt))
               : QString();
}

void StakeReview::setOnceMore(bool wanted)
{
    if (wanted == m_onceMore || !m_doneAt)
        return;
    m_onceMore = wanted;
    Q_EMIT changed();
}

QString StakeReview::whyNot() const
{
    if (m_state == Failed)
        return m_trouble;
    if (m_state != Ready || !m_prepared)
        return tr("The plan is being made, simulated and compared.");
    if (m_prepared->calls.empty())
        return tr("There is nothing to sign.");
    if (signedNext() == nullptr)
        return m_prepared->calls.front().why.isEmpty()
                   ? tr("What gas it needs is not known yet: prepare it again.")
                   : saidText(m_prepared->calls.front().why);
    for (const auto& finding : m_prepared->plan.findings)
        if (finding.severity == stake::Severity::Block)
            return saidText(finding.sentence);
    if (callWhy().isEmpty() && !m_transaction.isWhole())
        return m_transaction.state() == TransactionReview::Refused
                   ? m_transaction.refusal()
                   : tr("Its bytes are not in words yet.");
    if (!m_prepared->simulation)
        return tr("It was not simulated.");
    for (const auto& call : m_prepared->simulation->calls)
        if (call.outcome == CallOutcome::Reverted || call.outcome == CallOutcome::Failed)
            return tr("The simulation failed: %1").arg(saidText(call.reason));
    if (!m_prepared->worstFee)
        return tr("What it costs is not known.");
    if (m_doneAt && !m_onceMore)
        return tr(
            "It was asked of the signer before: say that you want it once more, or leave it.");
    if (isBlocked() && !isOverridden()) {
        for (const auto& reason : m_decision.reasons)
            if (reason.level == GuardLevel::Blocked)
                return saidText(reason.words);
    }
    return {};
}

} // namespace rollscope::ui
