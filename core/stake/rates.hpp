#pragma once
#include "base/types.hpp"
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// What a share earns a year, told three ways. Ratios are doubles: they are for a person's eyes,
/// and no transaction is made from them.
namespace rollscope::stake {

/// The rate of one share at a block.
struct RateSample
{
    qint64 time = 0; ///< of the block, Unix seconds
    base::Wei rate;
};

/// Rewards that came in between two blocks, and what was staked then, in the same token.
struct RewardSum
{
    base::Wei amount, staked;
    qint64 from = 0, to = 0; ///< Unix seconds
};

/// Percent a year without compounding, or why it is not known.
struct Yearly
{
    std::optional<double> percent;
    qint64 span = 0; ///< seconds that it was measured over
    QString why;
};

[[nodiscard]] Yearly yearlyOf(const RateSample& then, const RateSample& now);
[[nodiscard]] Yearly yearlyOf(const RewardSum& rewards);

/// The rates beside each other, and in words where they differ.
struct RateView
{
    Yearly week, month, quarter; ///< by the rate, over 7, 30 and 90 days
    Yearly rewards;              ///< by events
    Yearly claimed;              ///< what the protocol says
    QStringList disagreements;
};

/// `past` in any order; for each span the sample nearest to it counts, when it is within a tenth.
/// Two of them disagree when they differ by more than a fifth and by half a percent.
[[nodiscard]] RateView rateView(const RateSample& now, const std::vector<RateSample>& past,
                                const std::optional<RewardSum>& rewards,
                                std::optional<double> claimed);

} // namespace rollscope::stake
