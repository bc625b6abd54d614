#pragma once
#include "staking/event_log.hpp"
#include "staking/reward_history.hpp"
#include <map>

namespace rollscope::staking {

/// The rows of a history out of the events of a protocol. Pure.
class HistoryRows
{
public:
    /// What everybody held in the block before a reward: the supply, then each account's balance.
    using Parts = std::map<quint64, std::vector<base::Wei>>;

    HistoryRows() = default;
    /// `protocol` outlives it. Where its receipts and its rewards are is read from `facts`.
    HistoryRows(const stake::Protocol& protocol, stake::Facts facts,
                std::vector<base::Address> accounts);

    /// The receipts of the protocol by their address, and what their name is in its file.
    [[nodiscard]] const std::map<base::Address, QString>& receipts() const { return m_receipts; }
    /// The contract that tells of rewards, where the protocol has one.
    [[nodiscard]] const std::optional<base::Address>& rewardAt() const { return m_rewardAt; }
    /// The reward event's contract is the receipt itself, so that an account's part follows.
    [[nodiscard]] bool hasParts() const;
    [[nodiscard]] bool isReward(const Event& event) const;
    /// Which topic of a reward names the account, where it is of one; 0: it is of all together.
    [[nodiscard]] std::size_t rewardTopic() const;
    [[nodiscard]] std::vector<HistoryRow> rowsOf(const std::vector<Event>& events,
                                                 const Parts& parts);
    /// What was paid to everybody, by these events.
    [[nodiscard]] std::vector<PaidReward> paid(const std::vector<Event>& events) const;

private:
    [[nodiscard]] HistoryRow rowOf(const Event& event, const QString& token) const;
    void put(HistoryRow row, const QString& token, const base::Wei& amount);
    void transfer(const Event& event);
    [[nodiscard]] std::optional<base::Wei> paidBy(const Event& event) const;
    void reward(const Event& event, const Parts& parts);
    void ownReward(const Event& event, std::size_t topic);

    const stake::Protocol* m_protocol = nullptr;
    stake::Facts m_facts;
    std::vector<base::Address> m_accounts;
    std::map<base::Address, QString> m_receipts;
    std::optional<base::Address> m_rewardAt;
    std::vector<HistoryRow> m_rows;
};

} // namespace rollscope::staking
