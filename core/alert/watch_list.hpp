#pragma once
#include "base/result.hpp"
#include "health/rollback.hpp"
#include <QString>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace rollscope::alert {

/// What the user watches: transactions, and accounts whose transactions are watched, each on one
/// chain or (empty) on all. It never leaves the machine, unless the user asks for that by name.
struct Watched
{
    std::vector<std::pair<QString, base::Hash32>> transactions;
    std::vector<std::pair<QString, base::Address>> addresses;
    [[nodiscard]] bool empty() const { return transactions.empty() && addresses.empty(); }
    bool operator==(const Watched&) const = default;
};
/// Adds "0x…" or "CHAIN:0x…": 64 digits are a transaction, 40 an account. BadInput says what it is
/// not; `where` names the option or the file.
[[nodiscard]] base::Result<void> addWatched(Watched& watched, const QString& word,
                                            const QString& where);

/// Something became of a watched transaction.
struct WatchedTx
{
    enum class What : quint8 { Included, Dropped, Returned };
    What what = What::Included;
    QString chain;
    base::Hash32 hash;
    std::optional<base::Address> address; ///< whose it is; absent = watched by its hash
    std::optional<health::BlockId> was;   ///< the block that was dropped
    std::optional<health::BlockId> is;    ///< the canonical block that holds it
    base::UnixMs at;
};
/// "included", "dropped", "returned".
[[nodiscard]] const char* nameOf(WatchedTx::What what);

/// Follows the watched transactions of one chain: where they are, whether a rollback dropped them,
/// whether they came back. Pure.
class WatchList
{
public:
    /// What of it is on this chain.
    void set(const Watched& watched, const QString& chain);
    [[nodiscard]] bool idle() const { return m_transactions.empty() && m_addresses.empty(); }
    [[nodiscard]] bool watchesTransactions() const { return m_own; }
    [[nodiscard]] bool watchesAddresses() const { return !m_addresses.empty(); }
    /// One of the watched accounts, or nullptr.
    [[nodiscard]] const base::Address* watchedOf(const base::Address& from,
                                                 const base::Address& to) const;
    /// A transaction of a watched account was seen; bounded: the oldest are forgotten past 10,000.
    void note(const base::Hash32& hash, const base::Address& account);
    /// The transactions of a block that is canonical.
    [[nodiscard]] std::vector<WatchedTx>
    included(const health::BlockId& block, const std::vector<base::Hash32>& txs, base::UnixMs at);
    /// A rollback began, or is told anew: what it dropped that was not told yet, and what is back.
    [[nodiscard]] std::vector<WatchedTx> rolledBack(const health::Rollback& rollback,
                                                    base::UnixMs at);

private:
    struct State
    {
        std::optional<base::Address> account;
        std::optional<health::BlockId> in; ///< the canonical block that holds it
        std::optional<health::BlockId> droppedFrom;
    };
    [[nodiscard]] State* find(const base::Hash32& hash);
    [[nodiscard]] static WatchedTx event(WatchedTx::What what, const base::Hash32& hash,
                                         const State& state, base::UnixMs at);
    [[nodiscard]] std::optional<WatchedTx> comes(const base::Hash32& hash, State& state,
                                                 const health::BlockId& block, base::UnixMs at);

    std::unordered_map<base::Hash32, State> m_transactions;
    std::vector<base::Address> m_addresses; ///< sorted
    bool m_own = false;                     ///< transactions are watched by their hash
    std::deque<base::Hash32> m_noted;       ///< of m_transactions, those of watched accounts
};

} // namespace rollscope::alert
