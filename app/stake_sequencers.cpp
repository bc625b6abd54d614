#include "stake_sequencers.hpp"
#include "eth/address.hpp"
#include "eth/u256.hpp"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;

std::optional<stake::Typed> member(const stake::Facts& facts, const QString& name)
{
    const auto fact = facts.find(u"sequencer"_s);
    if (fact == facts.end() || !fact->second.value)
        return std::nullopt;
    const auto value = stake::select(*fact->second.value, {name});
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace

const QString& sequencerPoolId()
{
    static const QString id = u"metis-locking-pool"_s;
    return id;
}

SequencerTeams shippedTeams()
{
    SequencerTeams out;
    QFile file(u":/rollscope/staking-sequencers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    const QJsonObject all =
        QJsonDocument::fromJson(file.readAll()).object().value(u"sequencers").toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        if (const auto signer = eth::parseAddress(it.key().toStdString()))
            out.emplace(*signer, it.value().toString());
    return out;
}

std::vector<base::Address> signersOf(const registry::SequencerFacts& claimed,
                                     const engine::SequencerView& makers)
{
    std::vector<base::Address> out;
    for (const auto& part : makers.parts)
        out.push_back(part.signer);
    for (const auto& one : claimed.claimed)
        if (std::ranges::find(out, one.signer) == out.end())
            out.push_back(one.signer);
    return out;
}

std::optional<SequencerLock> lockOf(const stake::Facts& facts)
{
    const auto owner = member(facts, u"owner"_s);
    const auto address = owner ? owner->toAddress() : base::fail(base::ErrorKind::NotFound, {});
    if (!address || address->isZero())
        return std::nullopt;
    SequencerLock out;
    out.owner = *address;
    if (const auto amount = member(facts, u"amount"_s))
        if (const auto wei = amount->toWei())
            out.locked = *wei;
    if (const auto time = member(facts, u"unlockClaimTime"_s))
        if (const auto wei = time->toWei())
            out.leaving = *wei != base::Wei{};
    return out;
}

ui::SequencerView sequencersOf(const registry::SequencerFacts& claimed,
                               const SequencerKnowledge& known, const SequencerTeams& teams,
                               const stake::Protocols& protocols)
{
    ui::SequencerView out;
    out.known = known.makers.known;
    out.trouble = known.makers.trouble;
    if (!out.known)
        return out;
    out.toBlock = known.head;
    out.fromBlock = known.head - std::min(known.head, std::max<quint64>(known.makers.span, 1) - 1);
    auto signers = signersOf(claimed, known.makers);
    // Who locked and neither makes blocks nor is claimed.
    for (const auto& [signer, lock] : known.locks)
        if (lock && !lock->leaving && std::ranges::find(signers, signer) == signers.end())
            signers.push_back(signer);
    for (const auto& signer : signers) {
        ui::SequencerLine line;
        line.signer = signer;
        const auto part =
            std::ranges::find(known.makers.parts, signer, &engine::SequencerPart::signer);
        if (part != known.makers.parts.end()) {
            line.made = part->blocks;
            line.share = part->share;
        }
        if (known.makers.recommits) {
            const auto lost = known.makers.recommits->find(signer);
            line.recommits = lost == known.makers.recommits->end() ? 0 : lost->second;
        }
        const auto name =
            std::ranges::find(claimed.claimed, signer, &registry::ClaimedSequencer::signer);
        if (name != claimed.claimed.end())
            line.name = name->name;
        if (const auto asked = known.locks.find(signer); asked != known.locks.end()) {
            line.active = asked->second && !asked->second->leaving;
            if (asked->second) {
                line.owner = asked->second->owner;
                line.locked = asked->second->locked;
            }
        }
        const auto team = teams.find(signer);
        if (const auto* const protocol =
                team == teams.end() ? nullptr : protocols.find(team->second)) {
            line.protocol = protocol->id;
            line.protocolName = protocol->name;
            line.watchOnly = protocol->support == stake::Support::Watch;
        }
        out.lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(out.lines, std::ranges::greater{}, &ui::SequencerLine::share);
    for (auto& line : out.lines)
        if (line.active)
            line.lockShare = lockShareOf(
                out, [&line](const ui::SequencerLine& one) { return one.signer == line.signer; });
    if (!known.locksWhy.isEmpty())
        out.limits << QString(u"owners and locks are not known: "_s + known.locksWhy);
    if (!known.makers.recommits)
        out.limits << QString(u"re-commits are not known: "_s +
                              (known.makers.recommitTrouble.isEmpty()
                                   ? u"they are being read"_s
                                   : known.makers.recommitTrouble));
    return out;
}

std::optional<ShareAfter> shareAfter(const ui::SequencerView& view,
                                     const std::function<bool(const ui::SequencerLine&)>& mine,
                                     const base::Wei& amount)
{
    if (!view.known || view.lines.empty())
        return std::nullopt;
    const auto plus = [](base::Result<eth::U256> sum, const base::Wei& more) {
        return sum.and_then([&more](const eth::U256& to) {
            return eth::checked([&] { return eth::U256(to + eth::toU256(more)); });
        });
    };
    base::Result<eth::U256> part = eth::toU256(amount), whole = part;
    for (const auto& line : view.lines) {
        if (!line.active)
            continue;
        if (!line.locked)
            return std::nullopt;
        whole = plus(std::move(whole), *line.locked);
        if (mine(line))
            part = plus(std::move(part), *line.locked);
    }
    if (!part || !whole)
        return std::nullopt;
    return ShareAfter{eth::fromU256(*part), eth::fromU256(*whole)};
}

bool addsToLocks(const staking::Prepared& made)
{
    const auto& action = *made.action;
    if (!action.spends || !action.spends->amount || made.guard.share)
        return false;
    // What comes back out, or becomes another token of the protocol, adds to no lock.
    return made.protocol->id == sequencerPoolId()
               ? action.verb == stake::Verb::Lock || action.verb == stake::Verb::Relock
               : action.verb == stake::Verb::Stake;
}

void tellShare(stake::GuardFacts& guard, const staking::Prepared& made,
               const ui::SequencerView& view)
{
    if (!addsToLocks(made))
        return;
    const auto& action = *made.action;
    const auto& token = made.protocol->tokens.at(action.spends->token);
    const auto amount = stake::valueOf(*made.protocol, *action.spends->amount, made.facts)
                            .and_then([](const auto& one) { return one.toWei(); });
    if (!amount || token.symbol != u"METIS" || token.decimals != 18U)
        return;
    const bool pool = made.protocol->id == sequencerPoolId();
    const bool own = std::ranges::any_of(
        view.lines, [&](const auto& line) { return line.protocol == made.protocol->id; });
    if (!pool && !own)
        return;
    const auto after = shareAfter(
        view,
        [&](const ui::SequencerLine& line) {
            return pool ? line.owner == made.account : line.protocol == made.protocol->id;
        },
        *amount);
    if (!after)
        return;
    guard.share = after->part;
    guard.whole = after->whole;
    guard.shareOf = pool ? u"your sequencer"_s : u"the sequencers of %1"_s.arg(made.protocol->name);
}

std::optional<double> lockShareOf(const ui::SequencerView& view,
                                  const std::function<bool(const ui::SequencerLine&)>& mine)
{
    const auto now = shareAfter(view, mine, {});
    return now && now->whole != base::Wei{}
               ? std::optional(now->part.toDouble() / now->whole.toDouble())
               : std::nullopt;
}

std::optional<ui::SequencerSight> sightOf(const stake::Protocol& protocol,
                                          const ui::SequencerView& view)
{
    if (!view.known)
        return std::nullopt;
    ui::SequencerSight out;
    QStringList names;
    quint64 recommits = 0;
    bool told = true;
    for (const auto& line : view.lines) {
        if (line.protocol != protocol.id)
            continue;
        names << line.name;
        out.made += line.made;
        out.share += line.share;
        told = told && line.recommits;
        recommits += line.recommits.value_or(0);
    }
    if (told)
        out.recommits = recommits;
    out.lockShare = lockShareOf(
        view, [&protocol](const ui::SequencerLine& line) { return line.protocol == protocol.id; });
    out.name = names.join(u", "_s);
    return names.isEmpty() ? std::nullopt : std::optional(out);
}

} // namespace rollscope::app
