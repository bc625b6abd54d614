#include "base/hex.hpp"
#include "clear_report.hpp"
#include "commands/command.hpp"
#include "decoded_call.hpp"
#include "output_file.hpp"
#include "registry/clear_files.hpp"
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

/// What the person vouches for, beyond what the registry knows.
Result<eth::clear::Facts> factsFor(base::ChainId chain, const eth::clear::Library& library,
                                   const QCommandLineParser& parser)
{
    auto facts = registry::chainFacts(registry::Registry::load());
    for (const QString& bind : parser.values(u"bind"_qs))
        if (auto added = addBinding(facts, library, chain, bind); !added)
            return tl::unexpected(std::move(added.error()));
    for (const QString& token : parser.values(u"token"_qs))
        if (auto added = addToken(facts, chain, token); !added)
            return tl::unexpected(std::move(added.error()));
    return facts;
}

/// Fills in the words for it, or why there are none. An error is one of the options.
Result<void> addWords(TransactionReport& report, const QCommandLineParser& parser,
                      const eth::abi::Abi* abi)
{
    std::vector<base::Error> errors;
    const auto library = registry::shippedDescriptors(errors);
    if (!errors.empty())
        return tl::unexpected(errors.front());
    const auto facts =
        factsFor(report.transaction.chain.value_or(base::ChainId{}), library, parser);
    if (!facts)
        return tl::unexpected(facts.error());
    std::optional<base::Address> from;
    if (report.sent)
        from = report.sent->sender;
    report.words.emplace(eth::clear::review(library, *facts, report.transaction, from, abi));
    return {};
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
    parser.addOption({u"clear"_qs, u"end with 1 when there are no words for it"_qs});
    parser.addOption({u"bind"_qs,
                      u"you vouch that the contract is what the descriptor describes"_qs,
                      u"name=address"_qs});
    parser.addOption({u"token"_qs, u"you vouch for a token's ticker and decimals"_qs,
                      u"address=ticker:decimals"_qs});
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
    if (auto said = addWords(*report, parser, abi ? &*abi : nullptr); !said)
        return complain(said.error());
    const QString text =
        format == u"json" ? QString::fromStdString(toJson(*report)) : toLines(*report).join(u'\n');
    std::puts(text.toUtf8().constData());
    // A chain would refuse it: it is shown, and the answer is still no.
    if (report->broken)
        return refuse(*report->broken);
    if (parser.isSet(u"clear"_qs) && !*report->words)
        return refuse(report->words->error());
    return kFine;
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
    std::fputs(
        "usage: rollscope tx decode RAW [--abi FILE] [--clear] [--bind NAME=ADDRESS]\n"
        "                 [--token ADDRESS=TICKER:DECIMALS] [--format text|json]   what it does\n"
        "       rollscope tx hash RAW                                              its hash\n"
        "       RAW is the transaction's bytes in hex, or - for standard input\n",
        help ? stdout : stderr);
    return help ? kFine : kUsage;
}

} // namespace rollscope::app
