#pragma once
#include "stake/rates.hpp"
#include "stake/reads.hpp"

namespace rollscope::stake {

/// Who can replace a contract's code.
struct Controller
{
    enum class Kind : quint8 {
        Unknown,
        Nobody,   ///< no slot of EIP-1967 and no owner
        Account,  ///< one key
        Multisig, ///< a contract that tells a threshold
        Timelock, ///< a contract that tells a delay
        Contract  ///< another contract
    };
    Kind kind = Kind::Unknown;
    std::optional<base::Address> address;
    std::optional<quint64> delay;     ///< seconds
    std::optional<quint64> threshold; ///< signatures
    QString words;
};

/// One proxied contract.
struct ProxyHealth
{
    QString role;
    std::optional<base::Address> address, implementation;
    bool changed = false;  ///< another implementation than at the last visit
    bool verified = false; ///< it is the one that the file knows as verified
    Controller controller;
};

struct Coverage
{
    base::Wei liabilities, balance;
    /// balance / liabilities; absent when nothing is owed.
    [[nodiscard]] std::optional<double> ratio() const;
};

/// Whether an exit queue can pay something that waits in it.
enum class QueueCover : quint8 {
    NotTold, ///< no queue, or nobody can tell
    Enough,  ///< for all that it owes
    Short,   ///< not even for this alone
    Depends, ///< for this, but not for all: on what is owed before it, which nobody tells
};
/// For `amount`, of what the queue owes and holds.
[[nodiscard]] QueueCover coverOf(const base::Wei& amount, const std::optional<base::Wei>& owed,
                                 const std::optional<base::Wei>& holds);

/// What only the caller has: it asks for logs and older blocks.
struct HealthInputs
{
    std::optional<qint64> now;        ///< Unix seconds, of the block that was read
    std::optional<qint64> lastReward; ///< Unix seconds of the last reward event
    QString rewardWhy;                ///< why there is none
    std::map<QString, base::Address> seenImplementations;
    std::vector<RateSample> pastRates;
    std::optional<RewardSum> rewards;
};

/// What the chain says of a protocol. Absent members are not known; `unknown` says why.
struct HealthView
{
    std::optional<bool> paused, open;
    std::optional<qint64> rewardAge; ///< seconds
    std::optional<Coverage> queue;
    std::optional<double> peg; ///< what is given back for a share, by its rate; 1 = all of it
    std::optional<base::Wei> rate, size;
    std::vector<ProxyHealth> proxies;
    RateView rates;
    std::vector<Finding> findings; ///< the gravest first
    QStringList unknown;
};

/// A shorter notice of new code is a warning: nobody could leave before it.
inline constexpr quint64 kLeastDelay = 86400;
/// Older than this and the reward is a warning.
inline constexpr qint64 kOldReward = 7 * 86400;

[[nodiscard]] HealthView healthOf(const Protocol& protocol, const Facts& facts,
                                  const HealthInputs& inputs);

} // namespace rollscope::stake
