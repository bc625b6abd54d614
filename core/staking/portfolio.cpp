#include "staking/portfolio.hpp"
#include "base/hex.hpp"
#include "stake/needs.hpp"
#include "stake/preflight.hpp"
#include <algorithm>
#include <iterator>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using base::Result;

/// A time that no calendar has is no time.
constexpr quint64 kMostSeconds = 1ULL << 40;

struct Row
{
    PortfolioItem item;
    base::Address account;
};

Holding holdingOf(const Row& row, const stake::Facts& facts)
{
    const stake::Protocol& protocol = *row.item.protocol;
    Holding out{protocol.id, protocol.name, row.account, {}, {}};
    for (const auto& [name, value] : row.item.params)
        out.params.emplace(name, value.text());
    for (stake::Position& position : stake::positions(protocol, facts)) {
        HeldPosition held;
        if (position.amount)
            held.amountText = stake::amountText(protocol, position.token, *position.amount, facts);
        if (position.worth && !position.worthToken.isEmpty()) {
            held.worthText =
                stake::amountText(protocol, position.worthToken, *position.worth, facts);
            held.worthSymbol = held.worthText.section(u' ', 1);
        }
        held.position = std::move(position);
        out.positions.push_back(std::move(held));
    }
    return out;
}

/// Positions that are made from what a name stands for.
QStringList titlesFor(const stake::Protocol& protocol, const QString& name)
{
    QStringList out;
    for (const stake::PositionSpec& spec : protocol.positions) {
        stake::Needs needs;
        needs.add(spec.ids);
        needs.add(spec.key);
        needs.add(protocol, spec.holds);
        needs.add(spec.done);
        if (stake::closure(protocol, needs).contains(name))
            out << spec.title;
    }
    return out;
}

bool inSeconds(const stake::Position& position)
{
    return position.maturesAt && position.unit == u"seconds";
}

std::optional<base::UnixMs> dueOf(const stake::Position& position, const stake::StartBlock& at,
                                  const std::optional<base::UnixMs>& before)
{
    if (!inSeconds(position)) // checkpoints and oracles: ready when it is seen to be
        return position.maturity == stake::Maturity::Ready && at.timestamp < kMostSeconds
                   ? std::optional(before.value_or(timeOf(at)))
                   : std::nullopt;
    if (!position.maturesAt->fits64() || position.maturesAt->limbs[0] >= kMostSeconds)
        return std::nullopt;
    return base::UnixMs{static_cast<qint64>(position.maturesAt->limbs[0]) * 1000};
}

QString claimId(const Holding& holding, const stake::Position& position)
{
    const QString name = position.key  ? *position.key
                         : position.id ? position.id->text()
                                       : QString();
    return claimsKey(holding) + u'/' + position.spec +
           (name.isEmpty() ? name : QString(u' ' + name));
}

/// What the claims of such a position end with, by what the action was told: nothing where there is
/// one of them, else their names, each of a list. A thing that is not there has none.
QStringList endsOf(const stake::Protocol& protocol, const stake::PositionSpec& spec,
                   const stake::Arguments& given, const stake::Facts& facts)
{
    if (!spec.ids)
        return {QString()};
    const auto told = given.find(spec.claimParameter);
    if (told == given.end())
        return {};
    QStringList out;
    const auto add = [&](const stake::Typed& id) {
        const QString name = stake::keyOf(protocol, spec, id, facts).value_or(id.text());
        if (!name.isEmpty())
            out << QString(u' ' + name);
    };
    if (!told->second.isList())
        add(told->second);
    else
        for (const auto& member : told->second.value.members)
            add(stake::Typed{told->second.type.members.front().type, member});
    return out;
}

const stake::DueClaim* claimIn(const stake::Journal& journal, const QString& id)
{
    for (const stake::DueClaim& claim : journal.claims())
        if (claim.id == id)
            return &claim;
    return nullptr;
}

} // namespace

base::UnixMs timeOf(const stake::StartBlock& block)
{
    return {static_cast<qint64>(std::min(block.timestamp, kMostSeconds)) * 1000};
}

std::optional<QString> whySkipped(const PortfolioItem& item, base::ChainId chain)
{
    const stake::Protocol& protocol = *item.protocol;
    if (protocol.vm != stake::Vm::Evm)
        return u"its chain has no EVM: positions there are not read yet"_s;
    if (protocol.chainId.value != 0 && protocol.chainId != chain)
        return u"it is on chain %1"_s.arg(protocol.chainId.value);
    if (protocol.positions.empty())
        return u"its file describes no positions"_s;
    for (const auto& [name, param] : protocol.params)
        if (item.params.count(name) == 0 && !param.fallback)
            return u"it has to be told: "_s + param.words;
    return std::nullopt;
}

wallet::Ask readPortfolio(ProtocolReader& reader, base::ChainId chain,
                          const std::vector<PortfolioItem>& items,
                          const std::vector<base::Address>& accounts,
                          wallet::Question<Portfolio>::Handler handler,
                          std::optional<quint64> block)
{
    Portfolio begun;
    begun.chain = chain;
    std::vector<Row> rows;
    std::vector<ReadJob> jobs;
    for (const PortfolioItem& item : items) {
        if (const auto why = whySkipped(item, chain)) {
            begun.skipped.push_back({item.protocol->id, *why});
            continue;
        }
        const std::set<QString> wanted = stake::wantedForPositions(*item.protocol);
        for (const base::Address& account : accounts) {
            if (!item.accounts.empty() && std::find(item.accounts.begin(), item.accounts.end(),
                                                    account) == item.accounts.end())
                continue;
            stake::Arguments given = item.params;
            for (const auto& [name, param] : item.protocol->params)
                if (param.fallback)
                    given.emplace(name, *param.fallback);
            given.insert_or_assign(u"account"_s, stake::Typed::address(account));
            rows.push_back({item, account});
            jobs.push_back({item.protocol, wanted, std::move(given)});
        }
    }
    return reader.readMany(
        std::move(jobs), block,
        [begun = std::move(begun), rows = std::move(rows),
         handler = std::move(handler)](const Result<ReadOutcome>& read) {
            if (!read) {
                handler(tl::unexpected(read.error()));
                return;
            }
            if (read->chain != begun.chain) {
                handler(base::fail(base::ErrorKind::BadInput,
                                   u"the node is of chain %1, not %2"_s.arg(read->chain.value)
                                       .arg(begun.chain.value)));
                return;
            }
            Portfolio out = begun;
            out.at = read->at;
            out.requests = read->requests;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                Holding holding = holdingOf(rows[i], read->facts[i]);
                // What was read in part says nothing of what is gone.
                const std::size_t before = out.lacks.size();
                for (const auto& [name, fact] : read->facts[i])
                    if (!fact.lacks.isEmpty())
                        out.lacks.push_back({holding.protocol, holding.name, holding.account,
                                             titlesFor(*rows[i].item.protocol, name), fact.lacks});
                if (out.lacks.size() == before)
                    out.read << claimsKey(holding);
                if (!holding.positions.empty())
                    out.holdings.push_back(std::move(holding));
            }
            handler(std::move(out));
        });
}

QString claimsKey(const Holding& holding)
{
    QStringList key{holding.protocol, base::toQString(base::toHex(holding.account))};
    for (const auto& [name, value] : holding.params)
        key << name + u' ' + value;
    return key.join(u'/');
}

std::map<QString, QString> claimParams(const stake::DueClaim& claim)
{
    // protocol/account/name value/…/position number
    const QStringList parts = claim.id.split(u'/');
    std::map<QString, QString> out;
    for (qsizetype i = 2; i + 1 < parts.size(); ++i)
        out.emplace(parts[i].section(u' ', 0, 0), parts[i].section(u' ', 1));
    return out;
}

std::vector<PortfolioItem> itemsOfClaims(const std::vector<PortfolioItem>& items,
                                         const stake::Journal& known, const QStringList& claims)
{
    std::set<std::pair<QString, std::map<QString, QString>>> wanted;
    for (const stake::DueClaim& claim : known.claims())
        if (claims.contains(claim.id))
            wanted.emplace(claim.protocol, claimParams(claim));
    std::vector<PortfolioItem> out;
    std::copy_if(items.begin(), items.end(), std::back_inserter(out),
                 [&wanted](const PortfolioItem& item) {
                     std::map<QString, QString> told;
                     for (const auto& [name, value] : item.params)
                         told.emplace(name, value.text());
                     return wanted.count({item.protocol->id, told}) != 0;
                 });
    return out;
}

std::vector<stake::DueClaim> claimsOf(const Portfolio& portfolio, const stake::Journal& known)
{
    std::vector<stake::DueClaim> out;
    for (const Holding& holding : portfolio.holdings) {
        for (const HeldPosition& held : holding.positions) {
            const stake::Position& position = held.position;
            if (position.claim.isEmpty() || position.maturity == stake::Maturity::None ||
                position.maturity == stake::Maturity::Done ||
                (position.key && position.key->isEmpty())) // nobody could tell it from another
                continue;
            stake::DueClaim claim;
            claim.id = claimId(holding, position);
            claim.chain = portfolio.chain;
            claim.account = holding.account;
            claim.protocol = holding.protocol;
            claim.what = held.amountText.isEmpty()
                             ? position.title
                             : QString(position.title + u": "_s + held.amountText);
            const auto* const before = claimIn(known, claim.id);
            const bool over = before != nullptr && before->claimed;
            if (over && takerOf(known, claim.id, true, {{}, portfolio.at.number + 1}) != nullptr)
                continue; // the node is behind what took it
            // One that has no name of its own may be there again: that is another, due anew.
            claim.due = dueOf(position, portfolio.at,
                              before == nullptr || over ? std::nullopt : before->due);
            out.push_back(std::move(claim));
        }
    }
    return out;
}

QString claimTakenBy(const stake::Journal& known, const stake::Protocol& protocol,
                     const QString& action, base::ChainId chain, const base::Address& account,
                     const stake::Arguments& given, const stake::Facts& facts)
{
    Holding holding{protocol.id, protocol.name, account, {}, {}};
    for (const auto& [name, param] : protocol.params)
        if (const auto told = given.find(name); told != given.end() && !param.fallback)
            holding.params.emplace(name, told->second.text());
    const QString key = claimsKey(holding);
    QStringList fit;
    const stake::Action* const what = protocol.action(action);
    const bool cancels = what != nullptr && what->verb == stake::Verb::Cancel;
    for (const stake::PositionSpec& spec : protocol.positions) {
        if (spec.claim != action && !(cancels && !spec.claimParameter.isEmpty()))
            continue;
        for (const QString& end : endsOf(protocol, spec, given, facts)) {
            const stake::DueClaim* const claim = claimIn(known, key + u'/' + spec.id + end);
            if (claim != nullptr && !claim->claimed && claim->chain == chain)
                fit << claim->id;
        }
    }
    return fit.size() == 1 ? fit.front() : QString();
}

QStringList claimsGone(const Portfolio& portfolio, const stake::Journal& known)
{
    QStringList held, unread;
    for (const Holding& holding : portfolio.holdings) {
        const QString key = claimsKey(holding);
        for (const HeldPosition& one : holding.positions) {
            if (one.position.maturity != stake::Maturity::Done)
                held << claimId(holding, one.position);
            if (!one.position.why.isEmpty()) // which of them there are may be what is not known
                unread << key + u'/' + one.position.spec;
        }
    }
    QStringList out;
    for (const stake::DueClaim& claim : known.claims()) {
        if (claim.claimed || claim.chain != portfolio.chain || held.contains(claim.id) ||
            (claim.seen && timeOf(portfolio.at) < *claim.seen))
            continue;
        const auto begins = [&claim](const QString& key) { return claim.id.startsWith(key); };
        const bool read =
            std::any_of(portfolio.read.begin(), portfolio.read.end(),
                        [&](const QString& key) { return begins(QString(key + u'/')); });
        if (read && std::none_of(unread.begin(), unread.end(), begins))
            out << claim.id;
    }
    return out;
}

const stake::Flow* takerOf(const stake::Journal& known, const QString& claim, bool forGood,
                           const TakenSince& since)
{
    for (const stake::Flow& flow : known.flows())
        for (const stake::Intent& intent : flow.intents)
            if (!claim.isEmpty() && intent.claim == claim &&
                intent.state == stake::IntentState::Included && (intent.isFinal || !forGood) &&
                since.asked <= intent.at && since.block <= intent.block.value_or(0))
                return &flow;
    return nullptr;
}

} // namespace rollscope::staking
