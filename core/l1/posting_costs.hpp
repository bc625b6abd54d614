#pragma once
#include "eth/u256.hpp"
#include "l1/posting_rules.hpp"
#include <deque>
#include <map>

namespace rollscope::l1 {

/// What the gas of a rollup's postings costs, wei of the parent's token: some receipts are read,
/// the rest is counted at their mean. Engine thread; pure.
class PostingCosts
{
public:
    static constexpr qint64 kKeepSeconds = 24 * 3600;
    static constexpr std::size_t kMostOfOne = 8'000; ///< each block for a day

    /// A posting in a canonical block (Unix seconds); at most one of a purpose a block is told.
    void posted(Owner owner, registry::Posting purpose, const base::Hash32& tx, qint64 at);
    /// Whose receipts to read next: the newest unread one of each rollup and purpose.
    [[nodiscard]] std::vector<base::Hash32> unread(std::size_t most) const;
    /// What a receipt said: gas used × effective price.
    void read(const base::Hash32& tx, const eth::U256& cost);

    struct Window
    {
        std::size_t postings = 0, read = 0; ///< of the last day, receipts that were read
        std::optional<eth::U256> cost;      ///< absent while a purpose has no receipt yet
    };
    /// Of the last `seconds` before the newest posting of anybody.
    [[nodiscard]] Window window(Owner owner, qint64 seconds) const;

private:
    struct Entry
    {
        base::Hash32 tx;
        qint64 at = 0;
        std::optional<eth::U256> cost;
    };
    std::map<std::pair<Owner, registry::Posting>, std::deque<Entry>> m_entries; ///< newest last
    qint64 m_newest = 0;
};

} // namespace rollscope::l1
