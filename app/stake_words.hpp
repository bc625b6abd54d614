#pragma once
#include "staking/prepared.hpp"

/// Words of `rollscope stake` that its tables and its JSON share.
namespace rollscope::app::stake_words {

[[nodiscard]] QString decimal(const base::Wei& wei);
/// "0x…" of bytes.
[[nodiscard]] QString hex(std::string_view bytes);
/// "liquid-staking", …
[[nodiscard]] QString nameOf(stake::ProtocolKind kind);
/// "agree", "differ", "one-missing".
[[nodiscard]] QString nameOf(stake::AgreementKind kind);

} // namespace rollscope::app::stake_words
