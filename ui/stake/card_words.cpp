#include "stake/card_words.hpp"
#include "stake/finding_model.hpp"
#include "stake/protocol_card_model.hpp"
#include "stake/stake_text.hpp"
#include <QCoreApplication>

namespace rollscope::ui {
namespace {

using stake::ChainCondition;
using stake::Controller;
using Level = ProtocolCardModel::Level;

struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(rollscope::ui::CardText)
};

int levelOf(ChainCondition condition)
{
    switch (condition) {
    case ChainCondition::Live:
        return Level::Good;
    case ChainCondition::Degraded:
    case ChainCondition::Stalled:
        return Level::Caution;
    case ChainCondition::Starting:
    case ChainCondition::Unknown:
        return Level::Unknown;
    default:
        return Level::Bad;
    }
}

/// Nobody could leave before, or one person is enough.
bool isHasty(const Controller& who)
{
    return (who.kind == Controller::Kind::Timelock && who.delay.value_or(0) < stake::kLeastDelay) ||
           (who.kind == Controller::Kind::Multisig && who.threshold.value_or(0) <= 1);
}

/// The easiest to be misused first.
int risk(const Controller& who)
{
    constexpr int kHasty = 5;
    if (isHasty(who))
        return kHasty;
    switch (who.kind) {
    case Controller::Kind::Account:
        return 6;
    case Controller::Kind::Unknown:
        return 4;
    case Controller::Kind::Contract:
        return 3;
    case Controller::Kind::Multisig:
        return 2;
    case Controller::Kind::Timelock:
        return 1;
    case Controller::Kind::Nobody:
        break;
    }
    return 0;
}

void tellAdmin(ProtocolCard& card, const stake::HealthView& health)
{
    const auto worst = std::ranges::max_element(
        health.proxies, {}, [](const auto& proxy) { return risk(proxy.controller); });
    if (worst == health.proxies.end()) {
        card.admin = CardText::tr("no proxy that is known");
        return;
    }
    card.admin = controllerText(worst->controller);
    const auto& who = worst->controller;
    card.adminLevel = who.kind == Controller::Kind::Account || isHasty(who) ? Level::Caution
                      : risk(who) >= 3                                      ? Level::Unknown
                                                                            : Level::Good;
    const bool changed = std::ranges::any_of(health.proxies, &stake::ProxyHealth::changed);
    if (changed) {
        card.admin = CardText::tr("%1; code replaced since your last visit").arg(card.admin);
        card.adminLevel = Level::Caution;
    }
}

void tellQueue(ProtocolCard& card, const StakeReading& reading)
{
    const auto& health = reading.health;
    const auto& spec = reading.protocol->health.queue;
    if (!health.queue) {
        card.coverage = spec ? CardText::tr("not known") : QString(kNone);
        card.coverageLevel = spec ? Level::Unknown : Level::Good;
        return;
    }
    const auto ratio = health.queue->ratio();
    if (!ratio) {
        card.coverage = CardText::tr("nothing is owed");
        return;
    }
    card.coverageLevel = *ratio < 1 ? Level::Caution : Level::Good;
    const auto text = [&](const base::Wei& amount) {
        return tokenText(*reading.protocol, reading.facts, spec ? spec->token : QString(), amount);
    };
    card.coverage = CardText::tr("%1: owes %2, holds %3")
                        .arg(Formatter().share(std::min(*ratio, 9.99)),
                             text(health.queue->liabilities), text(health.queue->balance));
}

void tellRates(ProtocolCard& card, const stake::RateView& rates)
{
    card.week = yearlyText(rates.week);
    card.month = yearlyText(rates.month);
    card.quarter = yearlyText(rates.quarter);
    card.rewards = yearlyText(rates.rewards);
    card.claimed = yearlyText(rates.claimed);
    QStringList differ;
    for (const auto& one : rates.disagreements)
        differ << saidText(one);
    card.disagreement = differ.join(u'\n');
}

void tellLevel(ProtocolCard& card, const StakeReading& reading)
{
    const auto& health = reading.health;
    int level = levelOf(reading.chain.condition);
    QString why = level == Level::Good ? QString() : reading.chain.words;
    const auto worse = [&](int other, const QString& words) {
        if (other > level) {
            level = other;
            why = words;
        }
    };
    for (const auto& finding : health.findings) {
        const int grave = finding.severity == stake::Severity::Block  ? Level::Bad
                          : finding.severity == stake::Severity::Warn ? Level::Caution
                                                                      : Level::Good;
        worse(grave, saidText(finding.sentence));
    }
    if (!health.unknown.isEmpty())
        worse(Level::Caution, CardText::tr("Not known: %1").arg(saidText(health.unknown.first())));
    card.level = level;
    card.detail = why;
    card.verdict = level == Level::Good      ? CardText::tr("Sound")
                   : level == Level::Caution ? CardText::tr("With care")
                   : level == Level::Bad     ? CardText::tr("Not now")
                                             : CardText::tr("Not known");
}

} // namespace

QString typedText(const stake::Protocol& protocol)
{
    return protocol.typed ? CardText::tr("Typed in by you, not in Rollscope's registry: check the "
                                         "address with its publisher")
                          : QString();
}

QString sequencerText(const SequencerSight& sight)
{
    if (!sight.recommits)
        return CardText::tr("%1: %2 blocks made", "sequencer")
            .arg(sight.name, Formatter().integer(sight.made));
    return CardText::tr("%1: %2 blocks made, re-commits: %3", "sequencer")
        .arg(sight.name, Formatter().integer(sight.made), Formatter().integer(*sight.recommits));
}

QString shareText(const SequencerSight& sight)
{
    return sight.lockShare
               ? CardText::tr("%1 of all that is locked").arg(Formatter().share(*sight.lockShare))
               : CardText::tr("%1 of the blocks (locks are not known)")
                     .arg(Formatter().share(sight.share));
}

ProtocolCard cardOf(const StakeReading& reading, base::UnixMs now)
{
    const auto& protocol = *reading.protocol;
    const auto& health = reading.health;
    ProtocolCard card;
    card.id = protocol.id;
    card.name = protocol.name;
    card.typed = typedText(protocol);
    card.kind = kindText(protocol.kind);
    card.token = symbolText(protocol, protocol.token);
    card.watchOnly = protocol.support == stake::Support::Watch;
    card.chain = reading.chain.name;
    card.chainState = liveStateOf(reading.chain.condition);
    card.chainWords = reading.chain.words;
    for (QString* const text : {&card.week, &card.month, &card.quarter, &card.rewards,
                                &card.claimed, &card.exit, &card.coverage, &card.admin, &card.flags,
                                &card.lastReward, &card.size, &card.sequencer, &card.share})
        *text = kNone;
    if (reading.state != StakeReading::State::Known) {
        const bool failed = reading.state == StakeReading::State::Failed;
        card.level = Level::Unknown;
        card.verdict = failed ? CardText::tr("Not known") : CardText::tr("Being read");
        card.trouble = failed ? saidText(reading.trouble) : QString();
        card.detail = card.trouble;
        return card;
    }
    tellLevel(card, reading);
    tellRates(card, health.rates);
    tellAdmin(card, health);
    tellQueue(card, reading);
    card.flags = health.paused == true    ? CardText::tr("paused")
                 : health.open == false   ? CardText::tr("not open to everybody")
                 : health.paused == false ? CardText::tr("open")
                                          : CardText::tr("not known");
    if (health.rewardAge) {
        card.lastReward = CardText::tr("%1 ago").arg(Formatter().brief(*health.rewardAge * 1000));
        card.rewardLevel = *health.rewardAge > stake::kOldReward ? Level::Caution : Level::Good;
    } else if (protocol.health.reward) {
        card.lastReward = CardText::tr("not known");
        card.rewardLevel = Level::Unknown;
    }
    const auto way =
        std::ranges::find_if(reading.ways, [](const auto& one) { return one.time.has_value(); });
    if (way != reading.ways.end())
        card.exit = waitText(way->time, way->unit);
    if (health.size && protocol.health.size)
        card.size = tokenText(protocol, reading.facts, protocol.health.size->token, *health.size);
    if (reading.sequencer) {
        card.sequencer = sequencerText(*reading.sequencer);
        card.share = shareText(*reading.sequencer);
    }
    card.age = Formatter().brief(now - reading.at);
    card.trouble = reading.trouble.isEmpty() ? QString() : saidText(reading.trouble);
    return card;
}

bool before(const ProtocolCard& a, const ProtocolCard& b)
{
    if (a.level != b.level)
        return a.level < b.level;
    if (a.watchOnly != b.watchOnly)
        return !a.watchOnly;
    return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
}

} // namespace rollscope::ui
