#pragma once
#include "eth/u256.hpp"
#include "l1/posting_rules.hpp"
#include <deque>
#include <functional>
#include <map>
#include <set>

namespace rollscope::l1 {

/// What the gas of a rollup's postings costs, wei of the parent's token: some receipts are read,
/// the rest is counted at their mean. Engine thread; pure.
class PostingCosts
{
public:
    static constexpr qint64 kKeepSeconds = 24 * 3600;
    static constexpr std::size_t kMostOfOne = 8'000; ///< each block for a day

    /// A posting in a canonical block (Unix seconds); at most one of a purpose a block is told, in
    /// any order. The same transaction in another block takes the place of the first.
    void posted(Owner owner, registry::Posting purpose, const base::Hash32& tx,
                const base::Hash32& block, qint64 at);
    /// That block is not canonical any more.
    void drop(const base::Hash32& block);
    /// Only what stands in these blocks is left: the chain began anew.
    void keepOnly(const std::set<base::Hash32>& blocks);
    /// Somebody wants to know this rollup's costs; receipts of others are not read.
    void want(Owner owner) { m_wanted.insert(owner); }
    /// Whose receipts to read next, of those that are wanted: the newest unread one of each rollup
    /// and purpose, first of those that were never asked for, then by when they were.
    [[nodiscard]] std::vector<base::Hash32> toRead(std::size_t most);
    /// What a receipt said: gas used × effective price.
    void read(const base::Hash32& tx, const eth::U256& cost);

    struct Window
    {
        std::size_t postings = 0;      ///< in the window
        std::size_t read = 0;          ///< receipts, of the last day
        std::optional<eth::U256> cost; ///< absent without postings, and while a purpose that has
                                       ///< some has no receipt yet
        bool operator==(const Window&) const = default;
    };
    /// Of the last `seconds` before the newest posting of anybody.
    [[nodiscard]] Window window(Owner owner, qint64 seconds) const;

private:
    struct Entry
    {
        base::Hash32 tx, block;
        qint64 at = 0;
        std::optional<eth::U256> cost;
    };
    struct Line
    {
        std::deque<Entry> entries; ///< by time
        quint64 asked = 0;         ///< when a receipt was asked for last, as a count; 0 = never
    };
    void eraseIf(const std::function<bool(const Entry&)>& gone);

    std::map<std::pair<Owner, registry::Posting>, Line> m_lines;
    std::set<Owner> m_wanted;
    qint64 m_newest = 0;
    quint64 m_asked = 0;
};

} // namespace rollscope::l1
