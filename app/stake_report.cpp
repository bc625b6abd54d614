#include "stake_report.hpp"
#include "base/hex.hpp"
#include "clear_report.hpp"
#include "eth/address.hpp"
#include "registry/clear_files.hpp"
#include "stake/rules.hpp"
#include "stake_words.hpp"
#include <QJsonDocument>
#include <algorithm>

namespace rollscope::app {

using namespace Qt::StringLiterals;
using base::Wei;

namespace stake_words {

QString decimal(const Wei& wei)
{
    return base::toQString(base::toDecimal(wei));
}

QString hex(std::string_view bytes)
{
    return base::toQString(
        base::toHex({reinterpret_cast<const quint8*>(bytes.data()), bytes.size()}));
}

QString nameOf(stake::ProtocolKind kind)
{
    switch (kind) {
    case stake::ProtocolKind::LiquidStaking:
        return u"liquid-staking"_s;
    case stake::ProtocolKind::DirectLock:
        return u"direct-lock"_s;
    case stake::ProtocolKind::Delegation:
        return u"delegation"_s;
    case stake::ProtocolKind::Vault:
        break;
    }
    return u"vault"_s;
}

QString nameOf(stake::AgreementKind kind)
{
    switch (kind) {
    case stake::AgreementKind::Agree:
        return u"agree"_s;
    case stake::AgreementKind::Differ:
        return u"differ"_s;
    case stake::AgreementKind::OneMissing:
        break;
    }
    return u"one-missing"_s;
}

} // namespace stake_words

using namespace stake_words;

namespace {

QString severityMark(stake::Severity severity)
{
    return severity == stake::Severity::Block  ? u"stop  "_s
           : severity == stake::Severity::Warn ? u"warn  "_s
                                               : u"note  "_s;
}

QString maturityWords(const stake::Position& position)
{
    if (position.maturity == stake::Maturity::Ready)
        return u"can be claimed now"_s;
    if (position.maturity != stake::Maturity::Waiting || !position.maturesAt)
        return {};
    return position.unit == u"seconds"
               ? QString(u"from "_s + stake::timeText(*position.maturesAt))
               : QString(u"at "_s + position.unit + u' ' + decimal(*position.maturesAt));
}

} // namespace

QString amountWords()
{
    return u"An amount is a whole number of the token's smallest unit (wei), or names the token: "
           u"amount=\"1.5 METIS\"."_s;
}

QStringList protocolLines(const stake::Protocol& protocol)
{
    QStringList out;
    out << u"%1  %2  (%3, %4%5)"_s.arg(
        protocol.id.leftJustified(24), protocol.name, nameOf(protocol.kind),
        protocol.chain.isEmpty() ? u"any chain"_s : protocol.chain,
        protocol.support == stake::Support::Watch ? u", watched only"_s : QString());
    for (const stake::Action& action : protocol.actions) {
        QStringList params;
        for (const stake::Parameter* param : stake::parametersOf(protocol, action))
            params << stake::parameterForm(protocol, *param);
        out << u"    %1 %2  %3"_s.arg(action.id, params.join(u' '), action.title);
    }
    return out;
}

CallWords::CallWords(const registry::Registry& registry)
{
    std::vector<base::Error> errors;
    m_library = registry::shippedDescriptors(errors);
    m_facts = registry::chainFacts(registry);
}

base::Result<eth::clear::Review> CallWords::of(const stake::TxPlan& plan,
                                               const stake::PlannedCall& call) const
{
    eth::clear::Facts facts = m_facts;
    facts.tokens.insert(plan.tokens.begin(), plan.tokens.end());
    facts.names.insert(plan.names.begin(), plan.names.end());
    facts.bindings.insert(facts.bindings.end(), plan.bindings.begin(), plan.bindings.end());
    const eth::abi::Abi own{{call.item}};
    return eth::clear::review(m_library, facts, call.call, &own);
}

QStringList preparedLines(const staking::Prepared& prepared, const CallWords& words)
{
    const stake::TxPlan& plan = prepared.plan;
    QStringList out;
    out << plan.title;
    out << u"account   "_s + eth::checksumText(prepared.account);
    out << u"chain     %1, block %2"_s.arg(plan.chain.value).arg(prepared.at.number);
    if (plan.spends)
        out << u"spends    "_s + plan.spends->text;
    if (plan.receives && !plan.receives->text.isEmpty())
        out << u"receives  "_s + plan.receives->text;
    if (!plan.receivesWords.isEmpty())
        out << u"          "_s + plan.receivesWords;
    for (const staking::PreparedCall& call : prepared.calls) {
        out << QString() << call.planned.what;
        out << u"  to      "_s + eth::checksumText(call.planned.call.to);
        if (call.planned.call.value != Wei{})
            out << u"  value   "_s + decimal(call.planned.call.value);
        out << u"  data    "_s + hex(call.planned.call.data);
        if (const auto review = words.of(plan, call.planned))
            for (const QString& line : toLines(*review))
                out << u"  "_s + line;
        if (call.shown)
            out << u"  nonce %1, gas %2, fee at most %3 wei"_s.arg(call.shown->transaction.nonce)
                       .arg(call.shown->transaction.gasLimit)
                       .arg(decimal(call.worstFee));
        else if (!call.why.isEmpty() && prepared.rehearsal)
            out << u"  "_s + call.why;
    }
    for (const stake::CairoCall& call : plan.cairo)
        out << QString() << call.what
            << u"  "_s +
                   QString::fromUtf8(QJsonDocument(call.json()).toJson(QJsonDocument::Compact));
    out << QString();
    for (const stake::WayOut& exit : plan.exits) {
        QString line = u"way out   "_s + exit.title;
        if (exit.leavesAt)
            line +=
                u", about "_s + stake::timeText(Wei::from64(static_cast<quint64>(*exit.leavesAt)));
        if (exit.feePercent)
            line += u", fee %1 %"_s.arg(*exit.feePercent);
        out << line;
        for (const QString& hidden : exit.hidden)
            out << u"          "_s + hidden;
    }
    if (prepared.rehearsal)
        out << u"operators "_s + nameOf(prepared.rehearsal->agreement.kind) +
                   (prepared.rehearsal->agreement.why().isEmpty()
                        ? QString()
                        : QString(u": "_s + prepared.rehearsal->agreement.why()));
    for (const stake::Finding& finding : prepared.findings)
        out << severityMark(finding.severity) + finding.sentence;
    return out;
}

QStringList portfolioLines(const staking::Portfolio& portfolio)
{
    QStringList out;
    out << u"chain %1, block %2"_s.arg(portfolio.chain.value).arg(portfolio.at.number);
    for (const staking::Holding& holding : portfolio.holdings) {
        QString line = eth::checksumText(holding.account) + u"  "_s + holding.name;
        for (const auto& [name, value] : holding.params)
            line += u"  "_s + name + u'=' + value;
        out << line;
        for (const staking::HeldPosition& held : holding.positions) {
            QStringList parts{held.position.title};
            if (held.position.id)
                parts << held.position.id->text();
            parts << (held.amountText.isEmpty() ? u"unknown: "_s + held.position.why
                                                : held.amountText);
            if (!held.worthText.isEmpty())
                parts << u"worth "_s + held.worthText;
            const QString maturity = maturityWords(held.position);
            if (!maturity.isEmpty())
                parts << maturity;
            out << u"    "_s + parts.join(u"  "_s);
        }
    }
    for (const staking::PartRead& part : portfolio.lacks)
        out << u"not whole  "_s + part.name + u" of "_s + eth::checksumText(part.account) +
                   u": "_s + part.why;
    std::vector<std::pair<QString, QStringList>> skipped; // by the reason
    for (const staking::SkippedItem& one : portfolio.skipped) {
        auto same = std::find_if(skipped.begin(), skipped.end(),
                                 [&](const auto& why) { return why.first == one.why; });
        if (same == skipped.end())
            same = skipped.insert(same, {one.why, {}});
        same->second << one.protocol;
    }
    for (const auto& [why, protocols] : skipped)
        out << u"not read   "_s + protocols.join(u", "_s) + u": "_s + why;
    return out;
}

} // namespace rollscope::app
