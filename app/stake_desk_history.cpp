// What came and went of what the accounts hold, and what it was worth then.
#include "stake_desk_p.hpp"
#include <set>

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;
using ui::HistoryRead;
using ui::StakeReading;

constexpr double kDay = 86400;
/// So far back events are asked for; and where a node refuses that.
constexpr int kHistoryDays = 365, kShortDays = 7;
constexpr qint64 kRewardsMs = 600'000;

} // namespace

std::vector<staking::PortfolioItem> StakeDesk::historiesOf(const Post& post) const
{
    std::vector<base::Address> known;
    for (const auto& account : accounts())
        known.push_back(account.address);
    std::vector<staking::PortfolioItem> out;
    for (auto& item : itemsOf(post)) {
        const bool rewards = item.protocol->health.reward.has_value();
        if ((!rewards && item.protocol->receipts.isEmpty()) ||
            staking::whySkipped(item, post.spec.chainId))
            continue;
        if (item.accounts.empty())
            item.accounts = known;
        else
            std::erase_if(item.accounts, [&known](const base::Address& one) {
                return std::ranges::find(known, one) == known.end();
            });
        // How old the last reward is concerns everybody.
        if (rewards || !item.accounts.empty())
            out.push_back(std::move(item));
    }
    return out;
}

void StakeDesk::readRewards(Post& post)
{
    if (!post.now || post.interval == 0 ||
        (post.rewardsAt.value != 0 && m_clock.now() - post.rewardsAt < kRewardsMs))
        return;
    post.rewardsAt = m_clock.now();
    post.rewards.cancel();
    ++post.reading;
    post.histories = historiesOf(post);
    std::set<HistoryKey> asked;
    for (const auto& item : post.histories)
        asked.insert(historyKey(item));
    std::erase_if(m_histories, [&](const auto& one) {
        return one.second.protocol->chainId == post.spec.chainId && !asked.contains(one.first);
    });
    askHistory(post, 0, kHistoryDays);
}

void StakeDesk::laterHistory(Post& post, std::function<void()> work)
{
    later(post, [&post, reading = post.reading, work = std::move(work)] {
        if (post.reading == reading)
            work();
    });
}

/// One after the other. Nodes bound what they look through: where a year is refused, a week still
/// tells how old the last reward is.
void StakeDesk::askHistory(Post& post, std::size_t index, int days)
{
    if (index >= post.histories.size()) {
        judgeHealth(post);
        tellPortfolio();
        return;
    }
    const auto& item = post.histories[index];
    const auto back = static_cast<quint64>(days * kDay / post.interval);
    staking::HistoryQuestion question{item, item.accounts,
                                      post.now->at.number - std::min(back, post.now->at.number)};
    post.rewards = staking::readHistory(
        post.nodes->node(), post.reader, std::move(question),
        [this, &post, index, days](base::Result<staking::History> history) {
            if (!history && days > kShortDays)
                return laterHistory(post,
                                    [this, &post, index] { askHistory(post, index, kShortDays); });
            const auto& asked = post.histories[index];
            StakeHistory read{asked.protocol, asked.accounts, std::move(history),
                              days < kHistoryDays ? days : 0};
            if (!read.read)
                return keepHistory(post, index, std::move(read));
            // Health needs no prices: the first time it does not wait for them.
            const auto known = m_histories.find(historyKey(asked));
            if (known == m_histories.end() || !known->second.read)
                m_histories.insert_or_assign(historyKey(asked), read);
            laterHistory(post, [this, &post, index, read = std::move(read)] {
                priceHistory(post, index, read);
            });
        });
}

/// What came was worth then, by the feeds of Ethereum where that is watched.
void StakeDesk::priceHistory(Post& post, std::size_t index, StakeHistory history)
{
    const bool testnet = post.spec.network == u"testnet";
    if (testnet || !m_prices) {
        staking::leaveUnpriced(*history.read, testnet ? u"tokens of a test network have no price"_s
                                                      : u"no price feed is known"_s);
        return keepHistory(post, index, std::move(history));
    }
    staking::ReceiptPrices::Asked asked;
    asked.item = post.histories[index];
    if (const auto ethereum = postOf(m_prices->network()))
        asked.layer1 = &(*ethereum)->nodes->node();
    asked.history = *history.read;
    post.rewards = m_prices->price(
        post.reader, std::move(asked),
        [this, &post, index, history](base::Result<staking::History> priced) mutable {
            history.read = std::move(priced);
            keepHistory(post, index, std::move(history));
        });
}

/// The end of one protocol's history; the next one follows.
void StakeDesk::keepHistory(Post& post, std::size_t index, StakeHistory history)
{
    m_histories.insert_or_assign(historyKey(post.histories[index]), std::move(history));
    laterHistory(post, [this, &post, index] { askHistory(post, index + 1, kHistoryDays); });
}

HistoryRead StakeDesk::historyRead() const
{
    auto out = HistoryRead::Whole;
    for (const auto& reading : m_readings) {
        const bool failed = reading.state == StakeReading::State::Failed;
        const auto missing = failed ? HistoryRead::Part : HistoryRead::Reading;
        const auto post = m_posts.find(reading.protocol->chainId);
        if (post == m_posts.end()) {
            out = std::min(out, missing);
            continue;
        }
        for (const auto& item : historiesOf(*post->second)) {
            if (item.protocol != reading.protocol)
                continue;
            const auto found = m_histories.find(historyKey(item));
            const bool all = found != m_histories.end() &&
                             std::ranges::all_of(item.accounts, [&found](const base::Address& one) {
                                 const auto& of = found->second.accounts;
                                 return std::ranges::find(of, one) != of.end();
                             });
            if (!all)
                out = std::min(out, missing);
            else if (!found->second.read || found->second.days > 0)
                out = std::min(out, HistoryRead::Part);
        }
    }
    return out;
}

std::vector<HistoryLack> StakeDesk::historyLacks() const
{
    std::set<QString> held;
    for (const auto& [chain, portfolio] : m_held)
        for (const auto& holding : portfolio.holdings)
            held.insert(holding.protocol);
    std::vector<HistoryLack> out;
    for (const auto& [key, history] : m_histories)
        for (auto& lack : lacksOf(history, held.contains(key.first)))
            out.push_back(std::move(lack));
    return out;
}

void StakeDesk::tellHistories()
{
    const auto known = accounts();
    m_portfolio.events.clear();
    m_portfolio.history = historyRead();
    for (auto& gap : gapsOf(historyLacks()))
        m_portfolio.gaps.push_back(std::move(gap));
    for (const auto& [key, history] : m_histories) {
        if (!history.read)
            continue;
        for (const auto& row : history.read->rows) {
            const auto whose = std::ranges::find(known, row.account, &ui::StakeAccount::address);
            if (whose != known.end())
                m_portfolio.events.push_back(eventOf(row, history, *whose));
        }
    }
}

QByteArray StakeDesk::historyCsv() const
{
    std::vector<staking::HistoryRow> rows;
    for (const auto& [key, history] : m_histories)
        if (history.read)
            rows.insert(rows.end(), history.read->rows.begin(), history.read->rows.end());
    std::ranges::stable_sort(rows, {}, &staking::HistoryRow::time);
    auto lacks = historyLacks();
    const auto unread = [&lacks](const stake::Protocol* protocol) {
        lacks.push_back({protocol, u"a page of staking reads it, while it is open"_s, true, 0});
    };
    for (const auto& [chain, post] : m_posts)
        for (const auto& item : historiesOf(*post))
            if (!m_histories.contains(historyKey(item)))
                unread(item.protocol);
    for (const auto& reading : m_readings)
        if (!m_posts.contains(reading.protocol->chainId) && !reading.protocol->receipts.isEmpty())
            unread(reading.protocol);
    return staking::historyCsv(rows, missingOf(lacks));
}

} // namespace rollscope::app
