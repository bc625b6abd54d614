#pragma once
#include "eth/clear_signing.hpp"
#include "json_writer.hpp"
#include <QStringList>

namespace rollscope::app {

/// What a person says about contracts that no descriptor names, from the words of a command line.
/// `bind` is "NAME=ADDRESS", `token` is "ADDRESS=TICKER:DECIMALS"; both hold on `chain`. BadInput
/// names the word.
[[nodiscard]] base::Result<void> addBinding(eth::clear::Facts& facts,
                                            const eth::clear::Library& library, base::ChainId chain,
                                            const QString& bind);
[[nodiscard]] base::Result<void> addToken(eth::clear::Facts& facts, base::ChainId chain,
                                          const QString& token);

/// {"basis", "intent", "sentence", "lines": [{"label", "words", "raw", …}], …}.
[[nodiscard]] std::string toJson(const eth::clear::Review& review);
/// {"refused": why}.
[[nodiscard]] std::string refusalJson(const base::Error& error);
/// The sentence, a line for each value, what is left out, the warnings; as a terminal shows them.
[[nodiscard]] QStringList toLines(const eth::clear::Review& review);

} // namespace rollscope::app
