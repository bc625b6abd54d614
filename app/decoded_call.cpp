#include "decoded_call.hpp"
#include "base/hex.hpp"
#include "base/text.hpp"
#include "eth/abi_json.hpp"
#include "eth/abi_text.hpp"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace rollscope::app {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;
namespace abi = eth::abi;

constexpr qint64 kMaxInput = 32 << 20;

/// One value as JSON text; QJsonDocument writes arrays and objects only.
std::string jsonText(const abi::Type& type, const abi::Value& value)
{
    const QByteArray list =
        QJsonDocument(QJsonArray{abi::toJson(type, value)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2).toStdString();
}

/// As jsonText(), but a number stands without the quotes that keep JSON readers from rounding it.
std::string plainText(const abi::Type& type, const abi::Value& value)
{
    const bool number = type.kind == abi::Kind::Uint || type.kind == abi::Kind::Int;
    return number ? abi::integerToText(type, value.word) : jsonText(type, value);
}

} // namespace

Result<abi::Abi> readAbiFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, file.errorString(), path);
    const QByteArray text = file.read(kMaxInput + 1);
    if (text.size() > kMaxInput)
        return fail(ErrorKind::BadInput, u"it is larger than 32 MB"_qs, path);
    auto read = abi::parseText(text);
    if (!read)
        read.error().where = path + u": "_qs + read.error().where;
    return read;
}

Result<std::string> hexArgument(const QString& word, const QString& where)
{
    QByteArray text = word.toLatin1();
    if (word == u"-") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return fail(ErrorKind::Io, input.errorString(), u"standard input"_qs);
        text = input.read(2 * kMaxInput + 1);
        if (text.size() > 2 * kMaxInput)
            return fail(ErrorKind::BadInput, u"more than 32 MB"_qs, where);
    }
    const QByteArray digits = text.trimmed();
    const auto bytes = base::bytesFromHex(
        std::string_view(digits.constData(), static_cast<std::size_t>(digits.size())));
    if (!bytes || digits.isEmpty())
        return fail(ErrorKind::BadInput, u"an even number of hexadecimal digits was expected"_qs,
                    where);
    return bytes->toStdString();
}

Result<DecodedCall> decodeWith(const abi::Item& item, std::string_view data)
{
    DecodedCall call{item, {}, {}, {}};
    // A bare list of types has no name, and its data no selector.
    const auto decoded = [&](abi::Layout layout) {
        return item.name.empty() ? abi::decode(item.inputs, data, layout)
                                 : abi::decodeCall(item, data, layout);
    };
    auto values = decoded(abi::Layout::Strict);
    if (!values) {
        call.unusual = values.error().text();
        auto loose = decoded(abi::Layout::Loose);
        if (!loose)
            return tl::unexpected(std::move(values.error()));
        values = std::move(loose);
    }
    call.values = std::move(*values);
    return call;
}

Result<DecodedCall> decodeWith(const abi::Abi& abi, std::string_view data)
{
    abi::Selector selector{};
    if (data.size() < selector.size())
        return fail(ErrorKind::NotFound, u"no function is called: fewer than 4 bytes"_qs,
                    u"data"_qs);
    std::copy_n(data.data(), selector.size(), selector.begin());
    if (const auto* function = abi.find(abi::ItemKind::Function, selector))
        return decodeWith(*function, data);
    auto revert = abi::decodeRevert(abi, data);
    if (!revert && revert.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::NotFound,
                    u"the ABI has no function or error "_qs +
                        base::toQString(base::toHex(selector)),
                    u"data"_qs);
    if (!revert)
        return tl::unexpected(std::move(revert.error()));
    auto call = decodeWith(revert->error, data);
    if (call)
        call->reason = revert->reason;
    return call;
}

std::string toJson(const DecodedCall& call)
{
    std::string arguments = "[";
    for (std::size_t i = 0; i < call.values.size(); ++i) {
        const abi::Param& param = call.item.inputs[i];
        JsonObject argument;
        argument.text("name", std::string_view(param.name))
            .text("type", std::string_view(abi::canonicalName(param.type)))
            .raw("value", jsonText(param.type, call.values[i]));
        arguments += (i == 0 ? "" : ",") + argument.finish();
    }
    JsonObject json;
    json.text("signature", std::string_view(call.item.signature()))
        .raw("arguments", arguments + ']');
    if (!call.unusual.isEmpty())
        json.text("unusual", call.unusual);
    if (!call.reason.isEmpty())
        json.text("reason", call.reason);
    return json.finish();
}

QStringList toLines(const DecodedCall& call)
{
    QStringList lines{base::toQString(call.item.signature())};
    for (std::size_t i = 0; i < call.values.size(); ++i) {
        const abi::Param& param = call.item.inputs[i];
        const QString name = base::toQString(abi::placeOf(param, i));
        const QString type = base::toQString(abi::canonicalName(param.type));
        lines << u"  "_qs + type + u' ' + name + u" = "_qs +
                     base::toQString(plainText(param.type, call.values[i]));
    }
    if (!call.reason.isEmpty())
        lines << u"  reason: "_qs + call.reason;
    if (!call.unusual.isEmpty())
        lines << u"  unusual encoding: "_qs + call.unusual;
    for (QString& line : lines)
        line = base::printable(line);
    return lines;
}

} // namespace rollscope::app
