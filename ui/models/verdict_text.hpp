#pragma once
#include "engine/snapshot.hpp"
#include "format/formatter.hpp"

namespace rollscope::ui {

/// Why a chain's state is what it is, one sentence in the user's language; empty while it is live.
/// What an operating system or a node said stands in their own words.
[[nodiscard]] QString verdictText(const engine::ChainRow& chain, const Formatter& format);
/// The same as the window shows it: of a chain that is live again, what its open incident was.
[[nodiscard]] QString shownReason(const engine::ChainRow& chain, const engine::Snapshot& snapshot,
                                  const Formatter& format);
/// Its meaning in as few words as a row has room for; the rest is in shownReason().
[[nodiscard]] QString briefReason(const engine::ChainRow& chain, const engine::Snapshot& snapshot,
                                  const Formatter& format);
/// When what an open incident tells of ended, as far as the chain's verdict says; it is over.
[[nodiscard]] base::UnixMs overSince(const health::Incident& incident,
                                     const health::Verdict& verdict);

} // namespace rollscope::ui
