// What protocols have to be told before it can be read what an account holds there: a validator's
// number, as it was signed with, as a person typed it, or as a claim of the journal has it.
#include "stake_desk_p.hpp"

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;
using Told = std::map<QString, QString>;

/// The one thing that a person can be asked for; nullptr where there is none, or are several.
const stake::Parameter* askedOf(const stake::Protocol& protocol)
{
    const stake::Parameter* out = nullptr;
    for (const auto& [name, param] : protocol.params) {
        if (param.fallback)
            continue;
        if (out != nullptr)
            return nullptr;
        out = &param;
    }
    return protocol.positions.empty() ? nullptr : out;
}

/// All that the protocol needs, as values; nothing where something is missing or no value.
std::optional<stake::Arguments> argumentsOf(const stake::Protocol& protocol, const Told& told)
{
    stake::Arguments out;
    for (const auto& [name, param] : protocol.params) {
        const auto text = told.find(name);
        if (text == told.end()) {
            if (!param.fallback)
                return std::nullopt;
            continue;
        }
        auto value = stake::readArgument(protocol, param, text->second, stake::Amounts::Raw);
        if (!value)
            return std::nullopt;
        out.emplace(name, std::move(*value));
    }
    return out;
}

/// As choices are kept: one value has one text.
Told textsOf(const stake::Arguments& arguments)
{
    Told out;
    for (const auto& [name, value] : arguments)
        out.emplace(name, value.text());
    return out;
}

} // namespace

std::vector<StakeChoice> StakeDesk::choicesOf(const stake::Protocol& protocol) const
{
    std::vector<StakeChoice> out;
    for (const auto& choice : m_choices.all())
        if (choice.protocol == protocol.id)
            out.push_back(choice);
    for (auto& [account, told] : claimedWith(protocol))
        out.push_back({protocol.id, account, std::move(told)});
    return out;
}

std::vector<std::pair<base::Address, Told>>
StakeDesk::claimedWith(const stake::Protocol& protocol) const
{
    std::vector<std::pair<base::Address, Told>> out;
    if (!m_journal || protocol.params.empty())
        return out;
    for (const auto& claim : m_journal->journal().claims())
        if (!claim.claimed && claim.protocol == protocol.id)
            out.emplace_back(claim.account, staking::claimParams(claim));
    return out;
}

std::vector<staking::PortfolioItem> StakeDesk::itemsOf(const Post& post) const
{
    std::vector<staking::PortfolioItem> out;
    for (const auto* protocol : post.protocols) {
        std::map<Told, std::vector<base::Address>> whose; // by what it is told
        std::set<Told> everybodys;
        if (!protocol->params.empty())
            for (const auto& choice : choicesOf(*protocol)) {
                const auto given = argumentsOf(*protocol, choice.params);
                if (!given)
                    continue;
                const Told told = textsOf(*given);
                auto& accounts = whose[told];
                if (choice.account.isZero())
                    everybodys.insert(told);
                else if (std::ranges::find(accounts, choice.account) == accounts.end())
                    accounts.push_back(choice.account);
            }
        for (const auto& [told, accounts] : whose)
            out.push_back({protocol, *argumentsOf(*protocol, told),
                           everybodys.count(told) > 0 ? std::vector<base::Address>() : accounts});
        if (whose.empty())
            out.push_back({protocol, {}}); // it is told why it is skipped
    }
    return out;
}

void StakeDesk::tellAsks()
{
    m_portfolio.asks.clear();
    for (const auto& reading : m_readings) {
        const auto* const param = askedOf(*reading.protocol);
        if (param == nullptr)
            continue;
        ui::PortfolioAsk ask{reading.protocol->id, reading.protocol->name, param->words, {}};
        std::map<QString, bool> told; // and whether it may be hidden
        for (const auto& choice : choicesOf(*reading.protocol))
            if (const auto text = choice.params.find(param->name); text != choice.params.end())
                told.emplace(text->second, true);
        for (const auto& [account, params] : claimedWith(*reading.protocol))
            if (const auto text = params.find(param->name); text != params.end())
                told[text->second] = false;
        for (const auto& [text, mayGo] : told)
            ask.told.push_back({text, mayGo});
        m_portfolio.asks.push_back(std::move(ask));
    }
}

base::Result<void> StakeDesk::choose(const QString& protocol, const QString& text, bool show)
{
    const auto* const known = m_protocols.find(protocol);
    const auto* const param = known == nullptr ? nullptr : askedOf(*known);
    if (param == nullptr)
        return fail(ErrorKind::NotFound, u"this protocol does not have to be told anything"_s);
    const auto value = stake::readArgument(*known, *param, text.trimmed(), stake::Amounts::Raw);
    if (!value)
        return fail(ErrorKind::BadInput, value.error().what);
    const Told told{{param->name, value->text()}};
    auto kept = show ? m_choices.add({protocol, {}, told}) : m_choices.remove(protocol, told);
    if (!kept)
        return kept;
    tellPortfolio();
    if (const auto post = m_posts.find(known->chainId); post != m_posts.end()) {
        readPositions(*post->second);
        post->second->rewardsAt = {};
        readRewards(*post->second);
    }
    return {};
}

/// What is signed is held by this account: it is read from now on.
void StakeDesk::keepChoice(const ui::StakeOrder& order)
{
    const auto* const protocol = protocolOf(order);
    const auto given = protocol == nullptr || protocol->params.empty()
                           ? std::nullopt
                           : argumentsOf(*protocol, order.texts);
    if (!given || given->empty())
        return;
    if (const auto kept = m_choices.add({protocol->id, order.account, textsOf(*given)}); !kept)
        hearTrouble(kept.error());
}

} // namespace rollscope::app
