#pragma once
#include "decoded_call.hpp"
#include "eth/clear_signing.hpp"
#include "eth/transaction.hpp"

namespace rollscope::app {

/// What a transaction does, read from its bytes.
struct TransactionReport
{
    eth::Transaction transaction;
    std::optional<eth::SignedTransaction> sent; ///< absent: it is still to be signed
    std::optional<DecodedCall> call;            ///< filled by whoever has the contract's ABI
    std::optional<base::Result<eth::clear::Review>> words; ///< filled by whoever has descriptors
    std::optional<base::Error> broken; ///< the rule for which every chain refuses it
};

/// Of a signed transaction, or of the bytes that are hashed to be signed. Protocol error with field
/// and rule when it is neither.
[[nodiscard]] base::Result<TransactionReport> reportOn(std::string_view bytes);

/// One JSON object; integers that may pass 2^53 are decimal text, amounts are in wei.
[[nodiscard]] std::string toJson(const TransactionReport& report);
/// Lines for a terminal: a name and what it is.
[[nodiscard]] QStringList toLines(const TransactionReport& report);

} // namespace rollscope::app
