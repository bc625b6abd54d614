#pragma once
#include "review/review_book.hpp"
#include <variant>

namespace rollscope::ui {

/// A transaction that is to be signed, or that somebody has signed.
struct TransactionSubject
{
    eth::Transaction transaction;
    std::optional<base::Address> from; ///< who signs or has signed, where that is known
    std::optional<base::Hash32> hash;  ///< of a signed one
};

/// What a review speaks of; nothing, a transaction, a call without its envelope, a message.
using ReviewSubject =
    std::variant<std::monostate, TransactionSubject, eth::clear::Call, eth::TypedData>;

/// What a person has pasted. Calldata alone is no subject yet: contract and chain are asked for.
struct Pasted
{
    ReviewSubject subject;
    std::optional<std::string> calldata;
};

/// Reads a raw transaction or calldata in hex, or typed data in JSON; spaces and line breaks within
/// hex do not matter. BadInput or Protocol with field and rule for what is none of them, and for
/// more than 1 MB. An empty text is nothing.
[[nodiscard]] base::Result<Pasted> readPasted(const QString& text);

/// A chain by its number, by its name or its file's, or by how its name begins. BadInput, in the
/// window's language, when none fits, or several.
[[nodiscard]] base::Result<base::ChainId> chainOf(const ReviewKnowledge& known,
                                                  const QString& text);

/// Where the subject goes: nothing for a transaction that creates a contract or is valid on every
/// chain, and for typed data that does not say it.
[[nodiscard]] std::optional<eth::clear::Deployment> placeOf(const ReviewSubject& subject);

/// What is signed, for the eye: calldata, or 0x1901 and the two hashes of typed data. `head` bytes
/// of it stand before the first word.
struct SignedBytes
{
    std::string bytes;
    std::size_t head = 0;
};
[[nodiscard]] SignedBytes signedBytes(const ReviewSubject& subject);

} // namespace rollscope::ui
