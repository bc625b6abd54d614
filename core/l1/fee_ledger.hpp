#pragma once
#include "base/block.hpp"
#include "eth/u256.hpp"
#include "registry/chain_spec.hpp"
#include <map>
#include <span>

namespace rollscope::l1 {

/// Gas of a stack's blocks that nobody pays a base fee for.
struct FeeRule
{
    quint64 freeGas = 0; ///< of each block: its system transaction's, or a little more
    bool atLeast = true; ///< false: messages from the parent chain are among the gas, and pay none
    bool operator==(const FeeRule&) const = default;
};
[[nodiscard]] FeeRule feeRuleOf(const registry::ChainSpec& chain);

/// What users paid over a window that ends with the newest block: base fee × gas used, wei, exact.
/// What they added as a tip, and a data fee beside the price of gas, stands in receipts alone and
/// is not in it.
struct FeeWindow
{
    qint64 seconds = 0; ///< from the window's first block to its newest
    eth::U256 fees = 0;
    quint64 blocks = 0;
    quint64 unpriced = 0; ///< of them, those that tell no base fee
    double coverage = 0;  ///< blocks here of those that the numbers span
    qint64 until = 0;     ///< the newest block's time, s UTC
    bool atLeast = true;  ///< by the stack's rule
    bool operator==(const FeeWindow&) const = default;
};

/// The fees of one rollup's blocks over the last day, by the minute: every canonical block once,
/// dropped ones taken out again. Engine thread; pure.
class FeeLedger
{
public:
    static constexpr qint64 kKeepSeconds = 24 * 3600;

    explicit FeeLedger(FeeRule rule = {}) : m_rule(rule) {}

    /// A block that became canonical.
    void add(const base::Block& block);
    /// It is not canonical any more.
    void drop(const base::Block& block);
    /// Canonical blocks of an earlier run, after the first add(); what this run tells goes before.
    /// False, and nothing taken, where they are of another life of the chain.
    bool resume(std::span<const base::Block> blocks);
    /// The lowest block that add() was told.
    [[nodiscard]] const std::optional<base::Block>& first() const { return m_first; }
    /// The last `seconds`, in whole minutes.
    [[nodiscard]] FeeWindow window(qint64 seconds) const;
    /// The first block of the minute of `timestamp`; before all minutes by the mean interval of the
    /// blocks that were seen. Absent while these are fewer than a minute's.
    [[nodiscard]] std::optional<quint64> heightAt(qint64 timestamp) const;

private:
    struct Minute
    {
        eth::U256 fees = 0;
        quint64 blocks = 0, unpriced = 0;
        quint64 first = 0, last = 0;   ///< heights
        qint64 oldest = 0, newest = 0; ///< timestamps
    };
    [[nodiscard]] std::optional<eth::U256> feeOf(const base::Block& block) const;
    bool count(const base::Block& block);
    void take(const base::Block& block);

    FeeRule m_rule;
    std::map<qint64, Minute> m_minutes;       ///< by Unix minute
    qint64 m_newest = 0;                      ///< s UTC
    std::optional<base::Block> m_first;       ///< the lowest that add() was told
    std::map<quint64, base::Block> m_resumed; ///< the highest of an earlier run, by number
};

/// A difference of two amounts.
struct SignedWei
{
    bool negative = false;
    eth::U256 amount = 0;
    bool operator==(const SignedWei&) const = default;
};
/// What is left of `income` after `rent`.
[[nodiscard]] SignedWei margin(const eth::U256& income, const eth::U256& rent);

} // namespace rollscope::l1
