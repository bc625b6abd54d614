#pragma once
#include "eth/abi.hpp"
#include "json_writer.hpp"
#include <QStringList>

namespace rollscope::app {

/// An ABI from a file: compiler's JSON, or human-readable lines ("#" and "//" begin a comment).
[[nodiscard]] base::Result<eth::abi::Abi> readAbiFile(const QString& path);

/// Bytes of a word of the command line: hex with or without "0x"; "-" reads them from standard
/// input, at most 32 MB. BadInput names `where`.
[[nodiscard]] base::Result<std::string> hexArgument(const QString& word, const QString& where);

/// What calldata, or the data of a revert, says by an ABI.
struct DecodedCall
{
    eth::abi::Item item;
    std::vector<eth::abi::Value> values;
    QString unusual; ///< why it is not the encoding that compilers make; empty when it is
    QString reason;  ///< of Error and Panic
};

/// Protocol error when the data is not what the item takes.
[[nodiscard]] base::Result<DecodedCall> decodeWith(const eth::abi::Item& item,
                                                   std::string_view data);
/// By the selector: a function, else an error. NotFound when the ABI has neither.
[[nodiscard]] base::Result<DecodedCall> decodeWith(const eth::abi::Abi& abi, std::string_view data);

/// {"signature", "arguments": [{"name", "type", "value"}], "unusual", "reason"}.
[[nodiscard]] std::string toJson(const DecodedCall& call);
/// The signature, then a line for each argument, as a terminal shows them.
[[nodiscard]] QStringList toLines(const DecodedCall& call);

} // namespace rollscope::app
