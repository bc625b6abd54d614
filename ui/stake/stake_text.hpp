#pragma once
#include "format/formatter.hpp"
#include "stake/stake_values.hpp"

/// Staking in words of the window's language.
namespace rollscope::ui {

/// "12.4082 METIS": exact up to 18 places or, where `brief`, rounded down to six that count.
/// Digits and "?" where the token's decimals are not known.
[[nodiscard]] QString tokenText(const stake::Protocol& protocol, const stake::Facts& facts,
                                const QString& token, const base::Wei& amount, bool brief = true);
/// The same for a symbol and decimals.
[[nodiscard]] QString unitsText(const base::Wei& amount, unsigned decimals, const QString& symbol,
                                bool brief = true);
/// Of a token, from the file or as it was read.
[[nodiscard]] std::optional<unsigned> decimalsOf(const stake::Protocol& protocol,
                                                 const stake::Facts& facts, const QString& token);
/// "METIS".
[[nodiscard]] QString symbolText(const stake::Protocol& protocol, const QString& token);
/// "20 days", "7 days 12 h"; for "epochs" their count.
[[nodiscard]] QString waitText(const std::optional<base::Wei>& time, const QString& unit);
/// "4.21 %"; kNone when not known.
[[nodiscard]] QString yearlyText(const stake::Yearly& yearly);
[[nodiscard]] QString percentText(double percent);
/// "2026-12-12 14:03 UTC" of Unix seconds.
[[nodiscard]] QString dayText(qint64 seconds);
/// One key, a multisig, a timelock with its delay …
[[nodiscard]] QString controllerText(const stake::Controller& controller);
/// Liquid staking, lock, delegation, vault.
[[nodiscard]] QString kindText(stake::ProtocolKind kind);
/// Where a way stands.
[[nodiscard]] QString flowText(stake::FlowState state);
[[nodiscard]] QString fateText(wallet::Fate fate);
/// As the engine's LiveState has it, for StateMark.
[[nodiscard]] int liveStateOf(stake::ChainCondition condition);
[[nodiscard]] QString conditionText(stake::ChainCondition condition);
/// "0x…" of 32 bytes.
[[nodiscard]] QString hashText(const base::Hash32& hash);

} // namespace rollscope::ui
