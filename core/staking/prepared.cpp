#include "staking/prepared.hpp"
#include "base/hex.hpp"
#include "staking/receipt.hpp"
#include <algorithm>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using base::Wei;
using stake::CallOutcome;
using stake::Finding;
using stake::Severity;
using stake::Watched;

/// Ids in findings of what came of a simulation.
const QString& simulationId()
{
    static const QString id = u"simulation"_s;
    return id;
}

std::optional<Wei> numberOf(const stake::Protocol& protocol, const stake::Term& term,
                            const stake::Facts& facts)
{
    const auto value =
        stake::valueOf(protocol, term, facts).and_then([](const stake::Typed& typed) {
            return typed.toWei();
        });
    return value ? std::optional(*value) : std::nullopt;
}

/// Of the first call that does not go through.
std::optional<Finding> failureIn(const stake::TxPlan& plan, const stake::Simulation& simulation,
                                 std::size_t from)
{
    for (std::size_t i = 0; i < simulation.calls.size(); ++i) {
        const stake::CallResult& call = simulation.calls[i];
        if (call.outcome != CallOutcome::Reverted && call.outcome != CallOutcome::Failed)
            continue;
        const QString what = from + i < plan.calls.size() ? plan.calls[from + i].what : u"a call"_s;
        return Finding{Severity::Block, simulationId(),
                       u"%1: it would fail: %2"_s.arg(
                           what, call.reason.isEmpty() ? u"without a reason"_s : call.reason),
                       u"simulation at block %1"_s.arg(simulation.at.number)};
    }
    return std::nullopt;
}

/// What the simulation could not do, or did not do.
std::vector<Finding> troubleIn(const stake::TxPlan& plan, const Rehearsal& rehearsal,
                               std::size_t from)
{
    std::vector<Finding> out;
    if (!rehearsal.simulation) {
        QString why;
        for (const auto* reading : {&rehearsal.first, &rehearsal.second}) {
            const QString one = !reading->refusal.isEmpty() ? reading->refusal
                                : reading->trouble          ? reading->trouble->text()
                                                            : QString();
            if (!one.isEmpty() && !why.contains(one))
                why += (why.isEmpty() ? QString() : u"; "_s) + one;
        }
        out.push_back({Severity::Block,
                       simulationId(),
                       u"no node simulated it: %1"_s.arg(why.isEmpty() ? u"unknown"_s : why),
                       {}});
        return out;
    }
    const stake::Simulation& simulation = *rehearsal.simulation;
    if (auto failed = failureIn(plan, simulation, from))
        out.push_back(std::move(*failed));
    else if (!simulation.ok())
        out.push_back(
            {Severity::Warn, u"simulated-partly"_s,
             u"only the first step could be simulated: look again when it is in a block"_s,
             u"simulation at block %1"_s.arg(simulation.at.number)});
    for (const QString& limit : simulation.limits)
        out.push_back({Severity::Note, u"simulation-limit"_s, limit, {}});
    // An approval by itself leaves what it is for.
    const bool acts =
        std::any_of(plan.calls.begin(), plan.calls.end(), [](const stake::PlannedCall& call) {
            return call.purpose == stake::Purpose::Act;
        });
    for (const stake::Allowance& left : simulation.allowances) {
        if (!acts || (!left.all && left.amount == Wei{}))
            continue;
        const bool sure = left.all || left.asked;
        out.push_back(
            {Severity::Warn, sure ? u"allowance-left"_s : u"allowance-unknown"_s,
             (sure ? u"afterwards %1 may still take of %2"_s
                   : u"whether %1 may still take of %2 afterwards is not known: it is allowed "
                     "to on the way"_s)
                 .arg(base::toQString(base::toHex(left.spender)),
                      base::toQString(base::toHex(left.token))),
             u"simulation at block %1"_s.arg(simulation.at.number)});
    }
    return out;
}

/// The spender of a planned approve(address,uint256).
std::optional<base::Address> spenderIn(const stake::PlannedCall& call)
{
    constexpr std::size_t kLength = 4 + 2 * 32;
    constexpr std::ptrdiff_t kAddress = 4 + 12;
    if (call.purpose == stake::Purpose::Act || call.call.data.size() != kLength)
        return std::nullopt;
    base::Address out;
    std::copy_n(call.call.data.begin() + kAddress, out.bytes.size(), out.bytes.begin());
    return out;
}

void sortByGravity(std::vector<Finding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
}

} // namespace

bool Prepared::signable() const
{
    return !calls.empty() && calls.front().shown && !plan.forExport && !stake::anyBlocks(findings);
}

stake::Sequence sequenceOf(const stake::Protocol& protocol, const stake::Facts& facts,
                           const stake::TxPlan& plan, quint64 nonce, std::size_t from)
{
    stake::Sequence out;
    out.chain = plan.chain;
    out.account = plan.account.value_or(base::Address{});
    out.nonce = nonce;
    out.errors = protocol.errors;
    out.acts = false;
    for (std::size_t i = from; i < plan.calls.size(); ++i) {
        out.steps.push_back({plan.calls[i].call, 0});
        out.acts = out.acts || plan.calls[i].purpose == stake::Purpose::Act;
    }
    out.watched.push_back({});
    for (const auto& [name, token] : protocol.tokens) {
        const auto watched = watchedFor(protocol, name, facts);
        const bool known = !watched || std::find(out.watched.begin(), out.watched.end(),
                                                 *watched) != out.watched.end();
        if (!known && out.watched.size() < stake::Sequence::kMostWatched)
            out.watched.push_back(*watched);
    }
    // Events do not tell what is left of an approval that was used: it is asked at the end.
    for (const stake::PlannedCall& call : plan.calls)
        if (const auto spender = spenderIn(call)) {
            const Watched watched{Watched::Kind::Allowance, call.call.to, *spender};
            if (std::find(out.watched.begin(), out.watched.end(), watched) == out.watched.end() &&
                out.watched.size() < stake::Sequence::kMostWatched)
                out.watched.push_back(watched);
        }
    return out;
}

std::vector<base::Address> contractsOf(const stake::Protocol& protocol, const stake::Facts& facts,
                                       const stake::TxPlan& plan)
{
    std::vector<base::Address> out;
    const auto add = [&out](const base::Address& address) {
        if (!address.isZero() && std::find(out.begin(), out.end(), address) == out.end())
            out.push_back(address);
    };
    for (const stake::PlannedCall& call : plan.calls)
        add(call.call.to);
    for (const QString& role : protocol.health.watch) {
        const auto read = facts.find(role + u"#implementation"_s);
        if (read == facts.end() || !read->second.value)
            continue;
        if (const auto address = read->second.value->toAddress())
            add(*address);
    }
    for (const auto& [name, role] : protocol.roles)
        if (const auto address = stake::addressOf(protocol, name, facts); address && !role.open)
            add(*address);
    if (out.size() > Simulator::kMostContracts)
        out.resize(Simulator::kMostContracts);
    return out;
}

std::vector<Finding> findingsOf(const stake::Protocol& protocol, const stake::Action& action,
                                const stake::Facts& facts, const stake::TxPlan& plan,
                                const Rehearsal& rehearsal)
{
    std::vector<Finding> out = troubleIn(plan, rehearsal, 0);
    if (rehearsal.simulation)
        for (Finding& one : judgeReceipt(protocol, action, facts, plan, *rehearsal.simulation))
            out.push_back(std::move(one));
    sortByGravity(out);
    return out;
}

quint64 gasLimitFor(std::optional<quint64> used, std::optional<quint64> estimate)
{
    // No block of any chain holds as much: more is a lie of the node.
    constexpr quint64 kMost = 1ULL << 40;
    const quint64 byUse = std::min(used.value_or(0), kMost);
    const quint64 byEstimate = std::min(estimate.value_or(0), kMost);
    return std::max(byUse + byUse / 2, byEstimate + byEstimate / 4);
}

namespace {

/// How many blocks a node is behind is another number at each look, and the same reason.
QString withoutFigures(const QString& words)
{
    QString out;
    for (const QChar one : words)
        if (!one.isDigit())
            out += one;
        else if (!out.endsWith(u'#'))
            out += u'#';
    return out;
}

} // namespace

void tellOperators(stake::GuardFacts& guard, const Rehearsal& rehearsal)
{
    const stake::OperatorAgreement& agreement = rehearsal.agreement;
    guard.operators = agreement.kind == stake::AgreementKind::Agree ? stake::OperatorsSay::Agree
                      : agreement.kind == stake::AgreementKind::Differ
                          ? stake::OperatorsSay::Differ
                          : stake::OperatorsSay::OneMissing;
    guard.operatorTroubles.clear();
    if (guard.operators == stake::OperatorsSay::Agree)
        return;
    for (const stake::Disagreement& one : agreement.differences)
        guard.operatorTroubles.push_back({stake::OperatorsSay::Differ,
                                          u"%1: %2 says %3, and %4 says %5"_s.arg(
                                              one.field, rehearsal.first.operatorName, one.first,
                                              rehearsal.second.operatorName, one.second),
                                          stake::keyOf(one)});
    if (!agreement.rest.isEmpty())
        guard.operatorTroubles.push_back({stake::OperatorsSay::Differ,
                                          u"more things than can be listed here"_s,
                                          agreement.rest});
    for (const QString& why : agreement.missing)
        guard.operatorTroubles.push_back(
            {stake::OperatorsSay::OneMissing, why, withoutFigures(why)});
}

stake::GuardFacts guardFactsOf(const Prepared& prepared, const QString& chainName,
                               const std::map<QString, base::Address>& seen)
{
    const stake::Protocol& protocol = *prepared.protocol;
    stake::GuardFacts out;
    out.chainName = chainName;
    if (prepared.rehearsal)
        tellOperators(out, *prepared.rehearsal);
    for (const auto& [role, before] : seen) {
        const auto read = prepared.facts.find(role + u"#implementation"_s);
        if (read == prepared.facts.end() || !read->second.value)
            continue;
        const auto now = read->second.value->toAddress();
        if (now && *now != before) {
            out.implementationChanged = true;
            const auto known = protocol.roles.find(role);
            out.implementation = known == protocol.roles.end() ? role : known->second.title;
        }
    }
    if (protocol.health.queue) {
        out.owed = numberOf(protocol, protocol.health.queue->liabilities, prepared.facts);
        out.held = numberOf(protocol, protocol.health.queue->balance, prepared.facts);
    }
    if (const auto& share = prepared.action->share) {
        out.share = numberOf(protocol, share->part, prepared.facts);
        out.whole = numberOf(protocol, share->whole, prepared.facts);
        if (const auto who = stake::valueOf(protocol, share->who, prepared.facts))
            out.shareOf = u"validator %1"_s.arg(who->text());
    }
    const auto& spends = prepared.action->spends;
    if (spends && spends->amount && prepared.spentFee && *prepared.spentFee != Wei{}) {
        out.fee = prepared.spentFee;
        out.amount = numberOf(protocol, *spends->amount, prepared.facts);
    }
    return out;
}

std::vector<Finding> changesSince(const Prepared& prepared, std::size_t from, const Rehearsal& now,
                                  const wallet::AccountNonces& nonces)
{
    std::vector<Finding> out = troubleIn(prepared.plan, now, from);
    if (from < prepared.calls.size() && prepared.calls[from].shown &&
        nonces.next() != prepared.calls[from].shown->transaction.nonce)
        out.push_back({Severity::Block,
                       u"nonce-moved"_s,
                       u"the account's next nonce is %1, and %2 was shown: another transaction of "
                       "it came between"_s.arg(nonces.next())
                           .arg(prepared.calls[from].shown->transaction.nonce),
                       {}});
    if (now.simulation && now.simulation->ok()) {
        const QString source = u"simulation at block %1"_s.arg(now.simulation->at.number);
        for (std::size_t i = 0; i < now.simulation->calls.size(); ++i) {
            const auto& used = now.simulation->calls[i].gasUsed;
            const auto& shown =
                from + i < prepared.calls.size() ? prepared.calls[from + i].shown : std::nullopt;
            if (used && shown && *used > shown->transaction.gasLimit)
                out.push_back({Severity::Block, u"gas-grown"_s,
                               u"it needs %1 gas now, and %2 were shown"_s.arg(*used).arg(
                                   shown->transaction.gasLimit),
                               source});
        }
        // What is too little now is so whatever was shown before.
        for (Finding& one : judgeReceipt(*prepared.protocol, *prepared.action, prepared.facts,
                                         prepared.plan, *now.simulation))
            if (one.severity == Severity::Block)
                out.push_back(std::move(one));
        const auto got =
            gainedOf(*prepared.protocol, *prepared.action, prepared.facts, *now.simulation);
        const auto before = prepared.rehearsal && prepared.rehearsal->simulation
                                ? gainedOf(*prepared.protocol, *prepared.action, prepared.facts,
                                           *prepared.rehearsal->simulation)
                                : std::nullopt;
        if (got && before && isLess(*got, *before)) {
            const QString& token = prepared.action->receives->preview.token;
            out.push_back(
                {Severity::Warn, u"less-now"_s,
                 u"%1 would come now, and %2 when it was shown"_s.arg(
                     stake::amountText(*prepared.protocol, token, *got, prepared.facts),
                     stake::amountText(*prepared.protocol, token, *before, prepared.facts)),
                 source});
        }
    }
    sortByGravity(out);
    return out;
}

const Finding* untold(const std::vector<Finding>& changes, const std::vector<Finding>& known)
{
    for (const Finding& change : changes) {
        const bool read = std::any_of(known.begin(), known.end(), [&change](const Finding& one) {
            return one.id == change.id &&
                   (one.sentence == change.sentence || change.id == u"less-now");
        });
        if (change.severity == Severity::Warn && !read)
            return &change;
    }
    return nullptr;
}

} // namespace rollscope::staking
