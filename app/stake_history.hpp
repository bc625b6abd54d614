#pragma once
#include "stake/stake_values.hpp"
#include "staking/portfolio_file.hpp"

namespace rollscope::app {

/// What was read of one protocol's history.
struct StakeHistory
{
    const stake::Protocol* protocol = nullptr; ///< outlives it
    std::vector<base::Address> accounts;       ///< of whom it is
    base::Result<staking::History> read;
    int days = 0; ///< it goes back so far only, where that is less than what was asked for; 0: else
};

/// Id of the protocol, and what it was told.
using HistoryKey = std::pair<QString, QString>;
[[nodiscard]] HistoryKey historyKey(const staking::PortfolioItem& item);

/// What of a history is missing.
struct HistoryLack
{
    const stake::Protocol* protocol = nullptr;
    QString why;          ///< core's words
    bool nothing = false; ///< none of it was read
    int days = 0;         ///< as StakeHistory::days
};

/// All that is missing of it. What its protocol cannot tell is missed only where something came or
/// went, or is `held`. Pure.
[[nodiscard]] std::vector<HistoryLack> lacksOf(const StakeHistory& history, bool held);
/// One gap for all protocols that lack the same. Pure.
[[nodiscard]] std::vector<ui::PortfolioGap> gapsOf(const std::vector<HistoryLack>& lacks);
/// For the CSV, in words. Pure.
[[nodiscard]] std::vector<staking::HistoryMissing> missingOf(const std::vector<HistoryLack>& lacks);

/// A line of a history that was read, for a person. Pure.
[[nodiscard]] ui::StakeEvent eventOf(const staking::HistoryRow& row, const StakeHistory& history,
                                     const ui::StakeAccount& account);

} // namespace rollscope::app
