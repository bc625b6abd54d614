#pragma once
#include "base/block.hpp"
#include "eth/u256.hpp"
#include <map>

namespace rollscope::l1 {

/// What users paid over a window that ends with the newest block: at least base fee × gas used,
/// wei, exact. What they added as a tip, and a data fee beside the price of gas, stands in receipts
/// alone and is not in it.
struct FeeWindow
{
    qint64 seconds = 0; ///< from the window's begin to the newest block's time
    eth::U256 fees = 0;
    quint64 blocks = 0;
    quint64 unpriced = 0; ///< of them, those that tell no base fee
    double coverage = 0;  ///< blocks here of those that the numbers span
    bool operator==(const FeeWindow&) const = default;
};

/// The fees of one rollup's blocks over the last day, by the minute: every canonical block once,
/// dropped ones taken out again. Engine thread; pure.
class FeeLedger
{
public:
    static constexpr qint64 kKeepSeconds = 24 * 3600;

    /// A block that became canonical.
    void add(const base::Block& block);
    /// It is not canonical any more.
    void drop(const base::Block& block);
    /// The last `seconds`, in whole minutes.
    [[nodiscard]] FeeWindow window(qint64 seconds) const;

private:
    struct Minute
    {
        eth::U256 fees = 0;
        quint64 blocks = 0, unpriced = 0;
        quint64 first = 0, last = 0; ///< heights
    };
    std::map<qint64, Minute> m_minutes; ///< by Unix minute
    qint64 m_newest = 0;                ///< s UTC
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
