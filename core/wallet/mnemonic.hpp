#pragma once
#include "base/result.hpp"
#include "wallet/secret.hpp"
#include <QStringList>
#include <span>

/// BIP-39: sentences of words that stand for random bytes.
namespace rollscope::wallet {

/// The languages whose word lists are built in: "english", "french", …
[[nodiscard]] QStringList mnemonicLanguages();

/// Random bytes for a new sentence, from the generator for private keys. Internal when it fails.
[[nodiscard]] base::Result<Secret> newEntropy(std::size_t size);

/// The sentence of 16, 20, 24, 28 or 32 random bytes; Japanese words stand between ideographic
/// spaces. BadInput for another length, NotFound for an unknown language.
[[nodiscard]] base::Result<QString> mnemonicOf(std::span<const quint8> entropy,
                                               const QString& language);

/// A sentence as BIP-39 hashes it: in NFKD, with one blank between words and none around them,
/// whatever blanks, tabs or line ends were typed. The caller wipes it.
[[nodiscard]] QString plainSentence(const QString& sentence);
/// Overwrites a text that nobody else holds, and empties it.
void wipe(QString& text);

/// The bytes of a sentence in any of the languages, read as plainSentence() has it. BadInput with
/// the word: their number, a word that no list has, a last word whose checksum does not fit.
[[nodiscard]] base::Result<Secret> entropyOf(const QString& sentence);

} // namespace rollscope::wallet
