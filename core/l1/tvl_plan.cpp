#include "l1/tvl_plan.hpp"
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include <algorithm>
#include <map>

namespace rollscope::l1 {
namespace {

using Role = TvlPlan::Role;
using namespace Qt::StringLiterals;

constexpr auto kAnyToken = "*"_L1;

std::string call(std::string_view signature, const std::optional<base::Address>& argument = {})
{
    // The signatures below are fixed: they parse and encode.
    const auto item = eth::abi::parseItem(signature);
    std::vector<eth::abi::Value> values;
    if (argument)
        values.push_back(eth::abi::Value::address(*argument));
    return item ? eth::abi::encodeCall(*item, values).value_or("") : std::string();
}

class Planner
{
public:
    Planner(TvlPlan& plan, const PriceFeeds& prices, bool priced, const QString& coin)
        : m_plan(plan), m_prices(prices), m_priced(priced), m_coin(coin)
    {}

    void escrow(const registry::Escrow& escrow, bool shared)
    {
        const auto [place, fresh] = m_escrows.try_emplace(escrow.address, m_plan.escrows.size());
        if (fresh)
            m_plan.escrows.push_back({escrow.address, escrow.name, shared});
        for (const QString& symbol : escrow.tokens)
            this->symbol(place->second, symbol);
    }

    void steps()
    {
        const base::Address& multicall = m_prices.multicall();
        add({Role::BlockNumber}, multicall, call("getBlockNumber()"));
        add({Role::Timestamp}, multicall, call("getCurrentBlockTimestamp()"));
        add({Role::ParentHash}, multicall, call("getLastBlockHash()"));
        for (std::size_t i = 0; i < m_plan.feeds.size(); ++i) {
            add({Role::Round, i}, m_plan.feeds[i].address, call("latestRoundData()"));
            add({Role::FeedDecimals, i}, m_plan.feeds[i].address, call("decimals()"));
        }
        for (std::size_t i = 0; i < m_plan.tokens.size(); ++i) {
            const TvlToken& token = m_plan.tokens[i];
            if (token.address)
                add({Role::Decimals, i}, *token.address, call("decimals()"));
            if (token.address && token.rate)
                add({Role::Rate, i}, *token.address, token.rate->call);
        }
        for (std::size_t i = 0; i < m_plan.escrows.size(); ++i) {
            const base::Address& account = m_plan.escrows[i].address;
            // A selector that ERC-165 reserves for nobody: code answers it by refusing.
            add({Role::Probe, i, account}, account, std::string(4, '\xff'));
        }
        for (std::size_t i = 0; i < m_plan.pairs.size(); ++i) {
            const base::Address& holder = m_plan.escrows[m_plan.pairs[i].escrow].address;
            const auto& token = m_plan.tokens[m_plan.pairs[i].token].address;
            if (token)
                add({Role::Balance, i, holder}, *token, call("balanceOf(address)", holder));
            else
                add({Role::Coin, i, holder}, multicall, call("getEthBalance(address)", holder));
        }
    }

private:
    void add(TvlPlan::Step step, const base::Address& to, std::string data)
    {
        m_plan.steps.push_back(step);
        m_plan.calls.push_back({to, std::move(data)});
    }

    void symbol(std::size_t escrow, const QString& symbol)
    {
        if (symbol == kAnyToken) {
            m_plan.anyToken = true;
            for (const KnownToken& token : m_prices.tokens()) {
                if (m_priced)
                    pair(escrow, known(token));
            }
            return;
        }
        const KnownToken* token = m_priced ? m_prices.find(symbol) : nullptr;
        if (token != nullptr) {
            pair(escrow, known(*token));
        } else if (symbol == m_coin) {
            const auto at = m_tokens.try_emplace(symbol, m_plan.tokens.size());
            if (at.second)
                m_plan.tokens.push_back({symbol, {}, {}, {}});
            pair(escrow, at.first->second);
        } else if (m_unlisted.insert({escrow, symbol}).second) {
            m_plan.unlisted.push_back({escrow, symbol});
        }
    }

    std::size_t known(const KnownToken& token)
    {
        const auto at = m_tokens.try_emplace(token.symbol, m_plan.tokens.size());
        if (!at.second)
            return at.first->second;
        const auto feed = m_feeds.try_emplace(token.feed, m_plan.feeds.size());
        if (feed.second)
            m_plan.feeds.push_back(m_prices.feeds()[token.feed]);
        m_plan.tokens.push_back({token.symbol, token.address, feed.first->second, token.rate});
        return at.first->second;
    }

    void pair(std::size_t escrow, std::size_t token)
    {
        if (m_pairs.insert({escrow, token}).second)
            m_plan.pairs.push_back({escrow, token});
    }

    TvlPlan& m_plan;
    const PriceFeeds& m_prices;
    bool m_priced;
    QString m_coin;
    std::map<base::Address, std::size_t> m_escrows;
    std::map<QString, std::size_t> m_tokens;
    std::map<std::size_t, std::size_t> m_feeds;
    std::set<std::pair<std::size_t, std::size_t>> m_pairs;
    std::set<std::pair<std::size_t, QString>> m_unlisted;
};

} // namespace

std::set<base::Address> sharedEscrows(const std::vector<registry::ChainSpec>& rollups,
                                      const QString& parent)
{
    std::map<base::Address, QString> owners;
    std::set<base::Address> shared;
    for (const auto& rollup : rollups) {
        if (!rollup.l1 || rollup.l1->chain != parent)
            continue;
        for (const auto& escrow : rollup.l1->escrows) {
            const auto owner = owners.try_emplace(escrow.address, rollup.id);
            if (escrow.shared || owner.first->second != rollup.id)
                shared.insert(escrow.address);
        }
    }
    return shared;
}

TvlPlan planTvl(const registry::ChainSpec& rollup, const registry::ChainSpec& parent,
                const PriceFeeds& prices, const std::set<base::Address>& shared, quint64 block,
                qint64 timestamp)
{
    TvlPlan plan;
    plan.chain = rollup.id;
    plan.parent = parent.id;
    if (!rollup.l1)
        return plan;
    Planner planner(plan, prices, prices.network() == parent.chainId, parent.gasToken);
    for (const auto& escrow : rollup.l1->escrows) {
        if (escrow.valid.holds(block, timestamp))
            planner.escrow(escrow, escrow.shared || shared.contains(escrow.address));
    }
    if (!plan.escrows.empty())
        planner.steps();
    return plan;
}

} // namespace rollscope::l1
