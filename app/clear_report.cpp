#include "clear_report.hpp"
#include "base/hex.hpp"
#include "base/text.hpp"
#include "eth/address.hpp"

namespace rollscope::app {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;
namespace clear = eth::clear;

const char* nameOf(clear::Basis basis)
{
    switch (basis) {
    case clear::Basis::Descriptor:
        return "descriptor";
    case clear::Basis::Abi:
        return "abi";
    case clear::Basis::Transfer:
        return "transfer";
    }
    return "";
}

std::string linesJson(const std::vector<clear::Line>& lines)
{
    std::string out = "[";
    for (const clear::Line& line : lines) {
        JsonObject json;
        json.text("label", line.label)
            .text("words", line.words)
            .text("raw", line.raw)
            .text("source", line.source)
            .integer("depth", line.depth);
        out += (out.size() > 1 ? "," : "") + json.finish();
    }
    return out + ']';
}

/// "Stake          1.5 METIS  (1500000000000000000)".
QString lineText(const clear::Line& line)
{
    QString text =
        QString(2 + 2 * line.depth, u' ') + line.label.leftJustified(24) + u' ' + line.words;
    // What words round or rename stands behind them exactly.
    if (!line.raw.isEmpty() && line.words != line.raw && !line.words.contains(line.raw) &&
        line.raw.size() <= 80)
        text += u"  ("_qs + line.raw + u')';
    return text;
}

} // namespace

Result<void> addBinding(clear::Facts& facts, const clear::Library& library, base::ChainId chain,
                        const QString& bind)
{
    const qsizetype sign = bind.indexOf(u'=');
    const QString name = bind.left(sign);
    if (sign < 0 || library.find(name) == nullptr)
        return fail(ErrorKind::BadInput, u"\"%1\" names no descriptor"_qs.arg(name), u"--bind"_qs,
                    u"NAME=ADDRESS, as in enki-minter=0x…"_qs);
    const auto address = eth::parseAddress(bind.mid(sign + 1).toStdString());
    if (!address)
        return fail(ErrorKind::BadInput, address.error().text(), u"--bind"_qs);
    facts.bindings.push_back({{chain, *address}, name, u"--bind"_qs});
    return {};
}

Result<void> addToken(clear::Facts& facts, base::ChainId chain, const QString& token)
{
    const QStringList sides = token.split(u'=');
    const QStringList about = sides.value(1).split(u':');
    const auto address = eth::parseAddress(sides.first().toStdString());
    bool fine = false;
    const unsigned decimals = about.value(1).toUInt(&fine);
    const QString& ticker = about.first();
    if (sides.size() != 2 || about.size() != 2 || !address || !fine || decimals > 77 ||
        ticker.isEmpty() || ticker.size() > 20 || !base::isPrintable(ticker))
        return fail(ErrorKind::BadInput, u"\"%1\" is no token"_qs.arg(base::printable(token)),
                    u"--token"_qs, u"ADDRESS=TICKER:DECIMALS, as in 0x…=ESP:18"_qs);
    facts.tokens.insert_or_assign({chain, *address}, clear::Token{ticker, decimals});
    return {};
}

std::string toJson(const clear::Review& review)
{
    JsonObject json;
    json.text("basis", std::string_view(nameOf(review.basis))).text("intent", review.intent);
    const auto optional = [&](const char* key, const QString& text) {
        if (!text.isEmpty())
            json.text(key, text);
    };
    optional("sentence", review.sentence);
    optional("subject", review.subject);
    optional("descriptor", review.descriptor);
    optional("function", review.function);
    json.raw("lines", linesJson(review.lines)).raw("hidden", linesJson(review.hidden));
    std::string warnings = "[";
    for (const QString& warning : review.warnings)
        warnings += (warnings.size() > 1 ? "," : "") + jsonQuoted(warning.toStdString());
    json.raw("warnings", warnings + ']')
        .flag("complete", review.complete)
        .text("digest", std::string_view(base::toHex(review.digest)));
    return json.finish();
}

std::string refusalJson(const base::Error& error)
{
    JsonObject json;
    json.text("refused", error.text());
    return json.finish();
}

QStringList toLines(const clear::Review& review)
{
    QStringList lines{review.sentence.isEmpty() ? review.intent : review.sentence};
    if (!review.subject.isEmpty())
        lines << u"  "_qs + u"contract"_qs.leftJustified(24) + u' ' + review.subject +
                     u"  (descriptor %1)"_qs.arg(review.descriptor);
    for (const clear::Line& line : review.lines)
        lines << lineText(line);
    for (const clear::Line& line : review.hidden)
        lines << lineText(line) + u"  [left out by the descriptor]"_qs;
    for (const QString& warning : review.warnings)
        lines << u"  ! "_qs + warning;
    if (!review.complete)
        lines << u"  ! a part of it has no words: do not sign what you cannot read"_qs;
    for (QString& line : lines)
        line = base::printable(line);
    return lines;
}

} // namespace rollscope::app
