#pragma once
#include "eth/u256.hpp"
#include "l1/tvl.hpp"

/// What calls of price feeds and tokens answered. Pure.
namespace rollscope::l1 {

/// The word at `index` of what a call returned; nothing where it failed or is shorter.
[[nodiscard]] std::optional<eth::U256> wordIn(const MulticallReturn& answer, std::size_t index = 0);
/// The same where it is below 2^64.
[[nodiscard]] std::optional<quint64> smallIn(const MulticallReturn& answer, std::size_t index = 0);
/// An answer to decimals(); nothing where it is none, or above 36.
[[nodiscard]] std::optional<unsigned> decimalsIn(const MulticallReturn& answer);
/// What a call without a usable answer did, in words.
[[nodiscard]] QString failureOf(const MulticallReturn& answer);

/// An answer to latestRoundData() into `price`: its mark says where there is none that can be
/// used. The first mark stays.
void takeRound(TvlPrice& price, const MulticallReturn& answer);
/// An answer to the feed's decimals(), likewise.
void takeDecimals(TvlPrice& price, const MulticallReturn& answer);
/// Marks an answer that is too old for a block of that time (Unix seconds), or from after it.
void judgeAge(TvlPrice& price, qint64 time);

} // namespace rollscope::l1
