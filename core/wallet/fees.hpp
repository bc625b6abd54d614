#pragma once
#include "eth/transaction.hpp"
#include <QJsonValue>
#include <array>
#include <optional>
#include <vector>

/// What a transaction should offer. Pure; amounts in wei, prices in wei per gas.
namespace rollscope::wallet {

/// The question that quoteFees() needs: tips at these percentiles over so many blocks.
inline constexpr int kHistoryBlocks = 20;
inline constexpr std::array<double, 3> kPercentiles{10, 50, 90};

/// How soon it should be in a block: the tip at the 10th, 50th, 90th percentile.
enum class Speed : quint8 { Slow, Normal, Fast };

/// What eth_feeHistory answered.
struct FeeHistory
{
    quint64 oldestBlock = 0;
    std::vector<base::Wei> baseFees;            ///< of the blocks, and of the one to come
    std::vector<double> gasUsedRatio;           ///< 0 to 1
    std::vector<std::array<base::Wei, 3>> tips; ///< at kPercentiles, one entry a block
};

/// Params of the eth_feeHistory that readFeeHistory() reads.
[[nodiscard]] QJsonArray feeHistoryParams();
/// Protocol error with field and rule: lengths that do not fit each other, tips that fall as their
/// percentiles rise, no block at all.
[[nodiscard]] base::Result<FeeHistory> readFeeHistory(const QJsonValue& json);

struct FeeQuote
{
    base::Wei baseFee;      ///< of the block to come
    base::Wei worstBaseFee; ///< after `blocksAhead` full blocks
    int blocksAhead = 0;
    std::array<base::Wei, 3> tips; ///< by Speed
    int blocksSeen = 0;            ///< that had transactions and so had tips
    [[nodiscard]] const base::Wei& tip(Speed speed) const
    {
        return tips[static_cast<std::size_t>(speed)];
    }
};

/// The base fee may grow by an eighth a block (EIP-1559: denominator 8, elasticity 2), so after k
/// full ones it is at most base × (9/8)^k, rounded up each time. Tips are medians over the blocks
/// that had transactions. BadInput for k outside of 0 to 100.
[[nodiscard]] base::Result<FeeQuote> quoteFees(const FeeHistory& history, int blocksAhead);

/// What a person allows at most; an absent one is no cap.
struct FeeCaps
{
    std::optional<base::Wei> maxFeePerGas, maxPriorityFeePerGas;
    std::optional<base::Wei> total; ///< gas × price, and the data fee on top
};

/// Puts the quote's fees into `tx`: types 2 and 4 offer worst base fee + tip, types 0 and 1 the
/// same as gas price. `dataFee` is what a rollup takes beside it. BadInput naming the cap that it
/// passes; nothing is lowered silently.
[[nodiscard]] base::Result<void> applyFees(eth::Transaction& tx, const FeeQuote& quote, Speed speed,
                                           const FeeCaps& caps = {}, const base::Wei& dataFee = {});

/// gas limit × highest price + data fee. BadInput beyond 2^256.
[[nodiscard]] base::Result<base::Wei> worstFee(const eth::Transaction& tx,
                                               const base::Wei& dataFee = {});

/// True when the worst fee passes `percent` of what is staked (a warning, not a refusal).
[[nodiscard]] bool passesShare(const base::Wei& fee, const base::Wei& amount, unsigned percent = 5);

} // namespace rollscope::wallet
