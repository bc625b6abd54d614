#include "staking/history_rows.hpp"
#include "stake/preflight.hpp"
#include <algorithm>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using base::Wei;
using eth::abi::Value;

std::optional<base::Address> accountIn(const base::Hash32& topic)
{
    Value value;
    value.word = topic.bytes;
    return value.toAddress();
}

} // namespace

HistoryRows::HistoryRows(const stake::Protocol& protocol, stake::Facts facts,
                         std::vector<base::Address> accounts)
    : m_protocol(&protocol), m_facts(std::move(facts)), m_accounts(std::move(accounts))
{
    for (const QString& name : protocol.receipts) {
        const auto known = protocol.tokens.find(name);
        if (known == protocol.tokens.end() || known->second.role.isEmpty())
            continue;
        if (const auto at = stake::addressOf(protocol, known->second.role, m_facts))
            m_receipts.emplace(*at, name);
    }
    if (const auto& reward = protocol.health.reward)
        if (const auto at = stake::addressOf(protocol, reward->role, m_facts))
            m_rewardAt = *at;
}

bool HistoryRows::hasParts() const
{
    return m_rewardAt && m_receipts.count(*m_rewardAt) != 0 && rewardTopic() == 0;
}

std::size_t HistoryRows::rewardTopic() const
{
    const auto& spec = m_protocol->health.reward;
    std::size_t topic = 0;
    if (spec && !spec->account.isEmpty())
        for (const auto& input : spec->event.inputs) {
            topic += input.indexed ? 1 : 0;
            if (QString::fromStdString(input.name) == spec->account)
                return topic;
        }
    return 0;
}

bool HistoryRows::isReward(const Event& event) const
{
    return m_rewardAt && event.at == *m_rewardAt && !event.log.topics.empty() &&
           event.log.topics.front() == m_protocol->health.reward->event.topic();
}

std::vector<HistoryRow> HistoryRows::rowsOf(const std::vector<Event>& events, const Parts& parts)
{
    m_rows.clear();
    for (const Event& event : events) {
        if (isReward(event))
            reward(event, parts);
        else
            transfer(event);
    }
    return std::move(m_rows);
}

std::vector<PaidReward> HistoryRows::paid(const std::vector<Event>& events) const
{
    std::vector<PaidReward> out;
    for (const Event& event : events) {
        if (!isReward(event))
            continue;
        PaidReward one;
        if (event.seconds)
            one.time = rowOf(event, m_protocol->health.reward->token).time;
        one.amount = paidBy(event);
        out.push_back(one);
    }
    return out;
}

HistoryRow HistoryRows::rowOf(const Event& event, const QString& token) const
{
    HistoryRow row;
    row.time = {static_cast<qint64>(std::min<quint64>(event.seconds.value_or(0), 1ULL << 40)) *
                1000};
    row.block = event.block;
    row.tx = event.tx;
    row.protocol = m_protocol->id;
    const QString one = stake::amountText(*m_protocol, token, {}, m_facts);
    row.token = one.section(u' ', -1);
    row.tokenName = token;
    return row;
}

void HistoryRows::put(HistoryRow row, const QString& token, const Wei& amount)
{
    row.raw = amount;
    const QString text = stake::amountText(*m_protocol, token, amount, m_facts);
    row.amount = text.contains(u" units of "_s) ? QString() : text.section(u' ', 0, 0);
    m_rows.push_back(std::move(row));
}

void HistoryRows::transfer(const Event& event)
{
    const auto token = m_receipts.find(event.at);
    if (token == m_receipts.end() || event.log.topics.size() != 3 || event.log.data.size() != 32)
        return;
    const auto from = accountIn(event.log.topics[1]);
    const auto to = accountIn(event.log.topics[2]);
    Value value;
    std::copy(event.log.data.begin(), event.log.data.end(), value.word.begin());
    for (const base::Address& account : m_accounts) {
        HistoryRow row = rowOf(event, token->second);
        row.account = account;
        if (to == account) {
            row.kind = from->isZero() ? HistoryKind::Minted : HistoryKind::Received;
            put(row, token->second, value.toWei());
        }
        if (from == account) {
            row.kind = to->isZero() ? HistoryKind::Burned : HistoryKind::Sent;
            put(row, token->second, value.toWei());
        }
    }
}

std::optional<Wei> HistoryRows::paidBy(const Event& event) const
{
    const auto& spec = *m_protocol->health.reward;
    const auto values = eth::abi::decodeLog(spec.event, event.log.topics, event.log.data);
    for (std::size_t i = 0; values && i < values->size(); ++i)
        if (QString::fromStdString(spec.event.inputs[i].name) == spec.amount)
            return (*values)[i].toWei();
    return std::nullopt;
}

/// The event itself names the account: what it tells is that one's, and nobody else's.
void HistoryRows::ownReward(const Event& event, std::size_t topic)
{
    const auto& spec = *m_protocol->health.reward;
    const auto whose = topic < event.log.topics.size() ? accountIn(event.log.topics[topic])
                                                       : std::optional<base::Address>();
    const auto paid = paidBy(event);
    for (const base::Address& account : m_accounts) {
        if (whose != account)
            continue;
        HistoryRow row = rowOf(event, spec.token);
        row.account = account;
        row.kind = HistoryKind::Reward;
        if (paid) {
            put(row, spec.token, *paid);
        } else {
            row.why = u"the event does not tell the amount"_s;
            m_rows.push_back(std::move(row));
        }
    }
}

void HistoryRows::reward(const Event& event, const Parts& parts)
{
    const auto& spec = *m_protocol->health.reward;
    if (const std::size_t topic = rewardTopic(); topic != 0)
        return ownReward(event, topic);
    const auto paid = paidBy(event);
    const auto held = parts.find(event.block);
    for (std::size_t i = 0; i < m_accounts.size(); ++i) {
        HistoryRow row = rowOf(event, spec.token);
        row.account = m_accounts[i];
        row.kind = HistoryKind::Reward;
        if (!paid || held == parts.end()) {
            row.why = paid ? u"the node does not tell what the account held then"_s
                           : u"the event does not tell the amount"_s;
            m_rows.push_back(std::move(row));
            continue;
        }
        using Wide = boost::multiprecision::uint512_t;
        const Wide supply(eth::toU256(held->second.front()));
        const Wide own(eth::toU256(held->second[i + 1]));
        if (own == 0 || supply < own)
            continue; // nothing held, nothing earned; more than there is: a lie
        const Wide part = Wide(eth::toU256(*paid)) * own / supply;
        put(row, spec.token, eth::fromU256(eth::U256(part)));
    }
}

} // namespace rollscope::staking
