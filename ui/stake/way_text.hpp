#pragma once
#include "stake/stake_values.hpp"

/// Where a way of the journal stands, in words of the window's language.
namespace rollscope::ui {

/// Nobody knows whether its newest signature was given, or came out.
[[nodiscard]] bool isUncertain(const StakeFlow& way);
/// An approval is in a block, and what it was made for was not signed: what is allowed stays open.
[[nodiscard]] bool isApprovedOnly(const stake::Flow& way);
/// Nothing of it is open, sent or waited for, and no reorganisation brings that back.
[[nodiscard]] bool isOver(const StakeFlow& way);
/// It came to something that has to be claimed later.
[[nodiscard]] bool hasTicket(const stake::Flow& way);
/// "Waits for a block", "Cancelled": a few words, or the sentence of its trouble.
[[nodiscard]] QString wayText(const StakeFlow& way);
/// What became of one that is over: claimed, cancelled, held no more, or done.
[[nodiscard]] QString endText(const StakeFlow& way);

} // namespace rollscope::ui
