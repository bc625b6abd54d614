#include "base/hex.hpp"
#include "commands/command.hpp"
#include "decoded_call.hpp"
#include "eth/abi_json.hpp"
#include "output_file.hpp"
#include "session_options.hpp"
#include <cstdio>

namespace rollscope::app {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

/// "transfer(address,uint256)", or bare types: "(address,uint256)".
Result<eth::abi::Item> signatureOf(const QString& text)
{
    const std::string line = text.trimmed().toStdString();
    if (!line.starts_with('('))
        return eth::abi::parseItem(line);
    auto types = eth::abi::parseType(line);
    if (types && types->kind != eth::abi::Kind::Tuple)
        return fail(ErrorKind::BadInput, u"types in brackets were expected"_qs, text);
    return types.map([](const eth::abi::Type& tuple) {
        return eth::abi::Item{eth::abi::ItemKind::Function, {}, tuple.members, {}, false};
    });
}

int encode(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The calldata of a function, or of bare types in brackets. Arrays and tuples are JSON.\n"
        u"rollscope abi encode \"transfer(address,uint256)\" 0x… 1000000"_qs);
    parser.addPositionalArgument(u"signature"_qs, u"name(types), or (types)"_qs);
    parser.addPositionalArgument(u"arguments"_qs, u"one for each type"_qs, u"[arguments…]"_qs);
    // A negative number is an argument, not an option.
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (const auto code = parseOrExit(parser, u"abi encode"_qs, words))
        return *code;
    const QStringList given = parser.positionalArguments();
    if (given.isEmpty())
        return complain({ErrorKind::BadInput, u"a signature is missing"_qs, u"abi encode"_qs, {}});
    const auto item = signatureOf(given.first());
    if (!item)
        return complain(item.error());
    if (static_cast<std::size_t>(given.size() - 1) != item->inputs.size())
        return complain({ErrorKind::BadInput,
                         u"%1 arguments were expected, not %2"_qs.arg(item->inputs.size())
                             .arg(given.size() - 1),
                         given.first(),
                         {}});
    std::vector<eth::abi::Value> values;
    for (std::size_t i = 0; i < item->inputs.size(); ++i) {
        const auto& param = item->inputs[i];
        auto value = eth::abi::fromText(param.type, given[static_cast<qsizetype>(i) + 1]);
        if (!value)
            return complain(eth::abi::within(eth::abi::placeOf(param, i), value.error()).value());
        values.push_back(std::move(*value));
    }
    const auto encoded = item->name.empty() ? eth::abi::encode(item->inputs, values)
                                            : eth::abi::encodeCall(*item, values);
    if (!encoded)
        return complain(encoded.error());
    std::puts(
        base::toHex(std::span(reinterpret_cast<const quint8*>(encoded->data()), encoded->size()))
            .c_str());
    return kFine;
}

int decode(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"What calldata (or with --abi also the data of a revert) "
        u"says. Of bare types in brackets the data has no selector.\n"
        u"rollscope abi decode \"transfer(address,uint256)\" 0xa905…"_qs);
    parser.addPositionalArgument(u"signature"_qs, u"name(types), or (types); not with --abi"_qs,
                                 u"[signature]"_qs);
    parser.addPositionalArgument(u"data"_qs, u"in hex, - for standard input"_qs);
    parser.addOption(
        {u"abi"_qs, u"the contract's ABI: JSON, or human-readable lines"_qs, u"file"_qs});
    parser.addOption({u"format"_qs, u"text or json (text)"_qs, u"form"_qs, u"text"_qs});
    if (const auto code = parseOrExit(parser, u"abi decode"_qs, words))
        return *code;
    const QStringList given = parser.positionalArguments();
    const QString format = parser.value(u"format"_qs);
    const bool byFile = parser.isSet(u"abi"_qs);
    if (given.size() != (byFile ? 1 : 2))
        return complain({ErrorKind::BadInput,
                         byFile ? u"with --abi the data alone is expected"_qs
                                : u"a signature (or --abi FILE) and data are expected"_qs,
                         u"abi decode"_qs,
                         {}});
    if (format != u"text" && format != u"json")
        return complain({ErrorKind::BadInput, u"\""_qs + format + u"\" is no format"_qs,
                         u"--format"_qs, u"text or json"_qs});
    const auto data = hexArgument(given.last(), u"data"_qs);
    if (!data)
        return complain(data.error());
    Result<DecodedCall> call = fail(ErrorKind::Internal, {});
    if (byFile) {
        const auto file = readAbiFile(parser.value(u"abi"_qs));
        if (!file)
            return complain(file.error());
        call = decodeWith(*file, *data);
    } else {
        const auto item = signatureOf(given.first());
        if (!item)
            return complain(item.error());
        call = decodeWith(*item, *data);
    }
    if (!call) { // the words were right: the answer is no
        complain(call.error());
        return kNo;
    }
    const QString text =
        format == u"json" ? base::toQString(toJson(*call)) : toLines(*call).join(u'\n');
    std::puts(text.toUtf8().constData());
    return kFine;
}

} // namespace

int abi(const QStringList& words)
{
    const QString verb = words.value(0);
    if (verb == u"encode" || verb == u"decode") {
        const int code = verb == u"encode" ? encode(words.mid(1)) : decode(words.mid(1));
        const auto printed = flushStandardOutput();
        return printed ? code : complain(printed.error());
    }
    const bool help = verb == u"--help" || verb == u"-h" || verb == u"help";
    std::fputs("usage: rollscope abi encode SIGNATURE [ARGUMENTS…]      the calldata\n"
               "       rollscope abi decode SIGNATURE|--abi FILE DATA   what calldata says\n"
               "       (abi encode --help and abi decode --help explain each)\n",
               help ? stdout : stderr);
    return help ? kFine : kUsage;
}

} // namespace rollscope::app
