#include "base/hex.hpp"
#include "commands/command.hpp"
#include "decoded_call.hpp"
#include "output_file.hpp"
#include "session_options.hpp"
#include "transaction_report.hpp"
#include <cstdio>

namespace rollscope::app {
namespace {

using base::ErrorKind;
using base::Result;

/// Complains and gives the code for "no": the words were right, what they name is not.
int refuse(const base::Error& error)
{
    complain(error);
    return kNo;
}

/// The one RAW that is expected, in bytes.
Result<std::string> rawOf(const QCommandLineParser& parser)
{
    const QStringList given = parser.positionalArguments();
    if (given.size() != 1)
        return base::fail(ErrorKind::BadInput, u"one transaction is expected"_qs, u"tx"_qs,
                          u"its bytes in hex, or - for standard input"_qs);
    return hexArgument(given.first(), u"transaction"_qs);
}

int decode(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"What a raw transaction (or one still to be signed) really "
        u"does, from its bytes alone. Ends with 1 when it is refused."_qs);
    parser.addPositionalArgument(u"raw"_qs, u"in hex, - for standard input"_qs);
    parser.addOption({u"abi"_qs,
                      u"the ABI of the contract it calls: JSON, or human-readable lines"_qs,
                      u"file"_qs});
    parser.addOption({u"format"_qs, u"text or json (text)"_qs, u"form"_qs, u"text"_qs});
    if (const auto code = parseOrExit(parser, u"tx decode"_qs, words))
        return *code;
    const QString format = parser.value(u"format"_qs);
    if (format != u"text" && format != u"json")
        return complain({ErrorKind::BadInput, u"\""_qs + format + u"\" is no format"_qs,
                         u"--format"_qs, u"text or json"_qs});
    const auto raw = rawOf(parser);
    if (!raw)
        return complain(raw.error());
    std::optional<eth::abi::Abi> abi;
    if (parser.isSet(u"abi"_qs)) {
        auto read = readAbiFile(parser.value(u"abi"_qs));
        if (!read)
            return complain(read.error());
        abi = std::move(*read);
    }
    auto report = reportOn(*raw);
    if (!report)
        return refuse(report.error());
    if (abi) {
        auto call = decodeWith(*abi, report->transaction.data);
        if (!call)
            return refuse(call.error());
        report->call = std::move(*call);
    }
    const QString text =
        format == u"json" ? base::toQString(toJson(*report)) : toLines(*report).join(u'\n');
    std::puts(text.toUtf8().constData());
    // A chain would refuse it: it is shown, and the answer is still no.
    return report->broken ? refuse(*report->broken) : int(kFine);
}

int hash(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The hash under which a signed transaction is known."_qs);
    parser.addPositionalArgument(u"raw"_qs, u"in hex, - for standard input"_qs);
    if (const auto code = parseOrExit(parser, u"tx hash"_qs, words))
        return *code;
    const auto raw = rawOf(parser);
    if (!raw)
        return complain(raw.error());
    const auto read = eth::decodeSigned(*raw);
    if (!read)
        return refuse(read.error());
    std::puts(base::toHex(read->hash).c_str());
    return kFine;
}

} // namespace

int tx(const QStringList& words)
{
    const QString verb = words.value(0);
    if (verb == u"decode" || verb == u"hash") {
        const int code = verb == u"decode" ? decode(words.mid(1)) : hash(words.mid(1));
        const auto printed = flushStandardOutput();
        return printed ? code : complain(printed.error());
    }
    const bool help = verb == u"--help" || verb == u"-h" || verb == u"help";
    std::fputs("usage: rollscope tx decode RAW [--abi FILE] [--format text|json]   what it does\n"
               "       rollscope tx hash RAW                                       its hash\n"
               "       RAW is the transaction's bytes in hex, or - for standard input\n",
               help ? stdout : stderr);
    return help ? kFine : kUsage;
}

} // namespace rollscope::app
