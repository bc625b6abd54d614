#include "stake/sim_effects.hpp"
#include "base/hex.hpp"
#include "eth/keccak.hpp"
#include "eth/u256.hpp"
#include "stake/sim_text.hpp"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::stake::sim {
namespace {

using base::Result;

constexpr qsizetype kMostLogs = 1024;
constexpr std::size_t kMostTopics = 4, kMostData = 64U << 10;

/// The first topics of the events that are read; those of ERC-20 and ERC-721 are the same.
struct Topics
{
    base::Hash32 transfer = eth::keccak256(std::string_view("Transfer(address,address,uint256)"));
    base::Hash32 approval = eth::keccak256(std::string_view("Approval(address,address,uint256)"));
    base::Hash32 approvalForAll =
        eth::keccak256(std::string_view("ApprovalForAll(address,address,bool)"));
};

const Topics& topics()
{
    static const Topics kTopics;
    return kTopics;
}

bool isCoin(const base::Address& emitter)
{
    // traceTransfers of eth_simulateV1 (ERC-7528), and EIP-7708.
    static const base::Address kTraced =
        *base::addressFromHex("0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee");
    static const base::Address kProtocol =
        *base::addressFromHex("0xfffffffffffffffffffffffffffffffffffffffe");
    return emitter == kTraced || emitter == kProtocol;
}

class Effects
{
public:
    Effects(base::Address account, Simulation& out) : m_account(account), m_out(out) {}

    void take(const EventLog& log)
    {
        if (log.topics.size() < 3)
            return;
        const auto first = addressOf(log.topics[1]), second = addressOf(log.topics[2]);
        if (!first || !second)
            return;
        if (log.topics[0] == topics().transfer)
            transfer(log, *first, *second);
        else if (*first == m_account && log.topics[0] == topics().approval)
            approval(log, *second);
        else if (*first == m_account && log.topics[0] == topics().approvalForAll)
            approvalForAll(log, *second);
    }

    void put(const Allowance& allowance)
    {
        const auto same = std::find_if(
            m_out.allowances.begin(), m_out.allowances.end(), [&](const Allowance& other) {
                return other.token == allowance.token && other.spender == allowance.spender &&
                       other.all == allowance.all;
            });
        if (same == m_out.allowances.end())
            m_out.allowances.push_back(allowance);
        else
            *same = allowance; // the last one holds
    }

private:
    void transfer(const EventLog& log, const base::Address& from, const base::Address& to)
    {
        if (from != m_account && to != m_account)
            return;
        if (log.topics.size() == kMostTopics) {
            const base::Wei id = numberOf(log.topics[3]);
            if (from == m_account)
                m_out.nfts.push_back({log.address, id, false});
            if (to == m_account)
                m_out.nfts.push_back({log.address, id, true});
            return;
        }
        const auto amount = numberOf(std::string_view(log.data));
        if (!amount)
            return;
        const auto token = isCoin(log.address) ? std::nullopt : std::optional(log.address);
        auto known = std::find_if(m_out.moves.begin(), m_out.moves.end(),
                                  [&](const TokenMove& move) { return move.token == token; });
        if (known == m_out.moves.end())
            known = m_out.moves.insert(known, TokenMove{token, {}, {}});
        if (from == m_account) {
            known->out = eth::sumOf(known->out, *amount);
            between(token, to, false, *amount);
        }
        if (to == m_account) {
            known->in = eth::sumOf(known->in, *amount);
            between(token, from, true, *amount);
        }
    }

    void between(const std::optional<base::Address>& token, const base::Address& other,
                 bool received, const base::Wei& amount)
    {
        const auto same = std::find_if(
            m_out.transfers.begin(), m_out.transfers.end(), [&](const TokenTransfer& one) {
                return one.token == token && one.other == other && one.received == received;
            });
        if (same == m_out.transfers.end())
            m_out.transfers.push_back({token, other, received, amount});
        else
            same->amount = eth::sumOf(same->amount, amount);
    }

    void approval(const EventLog& log, const base::Address& spender)
    {
        const auto amount = log.topics.size() == kMostTopics
                                ? std::optional(numberOf(log.topics[3]))
                                : numberOf(std::string_view(log.data));
        if (amount)
            put({log.address, spender, *amount, false, false});
    }

    void approvalForAll(const EventLog& log, const base::Address& spender)
    {
        if (const auto allowed = numberOf(std::string_view(log.data)))
            put({log.address, spender, *allowed, true, false});
    }

    base::Address m_account;
    Simulation& m_out;
};

Result<EventLog> readLog(const QJsonObject& json, const QString& where)
{
    EventLog log;
    const auto address = base::addressFromHex(json.value(u"address").toString().toStdString());
    if (!address)
        return broken(where + QStringLiteral(".address"),
                      QStringLiteral("an address was expected"));
    log.address = *address;
    const QJsonArray list = json.value(u"topics").toArray();
    if (!json.value(u"topics").isArray() || list.size() > qsizetype(kMostTopics))
        return broken(where + QStringLiteral(".topics"),
                      QStringLiteral("at most four topics were expected"));
    for (const QJsonValue topic : list) {
        const auto word = base::hashFromHex(topic.toString().toStdString());
        if (!word)
            return broken(where + QStringLiteral(".topics"),
                          QStringLiteral("32 bytes were expected"));
        log.topics.push_back(*word);
    }
    auto data = bytes(json.value(u"data"), where + QStringLiteral(".data"), kMostData);
    if (!data)
        return tl::unexpected(data.error());
    log.data = std::move(*data);
    return log;
}

} // namespace

Result<std::vector<EventLog>> readLogs(const QJsonValue& json, const QString& where)
{
    std::vector<EventLog> out;
    const QJsonArray list = json.toArray();
    if (!json.isArray() || list.size() > kMostLogs)
        return broken(where,
                      QStringLiteral("a list of at most %1 logs was expected").arg(kMostLogs));
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto log = readLog(list[i].toObject(), QStringLiteral("%1[%2]").arg(where).arg(i));
        if (!log)
            return tl::unexpected(log.error());
        out.push_back(std::move(*log));
    }
    return out;
}

void takeAllowances(Simulation& simulation)
{
    Effects effects({}, simulation);
    for (const BalanceChange& change : simulation.changes)
        if (change.what.kind == Watched::Kind::Allowance && change.after)
            effects.put({change.what.token, change.what.spender, *change.after, false, true});
    std::erase_if(simulation.changes, [](const BalanceChange& change) {
        return change.what.kind == Watched::Kind::Allowance;
    });
}

void takeEffects(const base::Address& account, Simulation& simulation)
{
    Effects effects(account, simulation);
    for (const CallResult& call : simulation.calls) {
        if (call.outcome != CallOutcome::Ok)
            continue;
        for (const EventLog& log : call.logs)
            effects.take(log);
    }
}

} // namespace rollscope::stake::sim
