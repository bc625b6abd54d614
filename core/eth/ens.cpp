#include "eth/ens.hpp"
#include "base/hex.hpp"
#include "eth/keccak.hpp"
#include <algorithm>

namespace rollscope::eth {
namespace {

constexpr std::string_view kApostrophe = "\xe2\x80\x99"; // U+2019

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '$';
}

/// Appends the normal form of one label, or tells the rule that it breaks.
QString appendLabel(std::string& out, std::string_view label)
{
    if (label.empty())
        return QStringLiteral("a label is empty");
    if (label.size() >= 4 && label.substr(2, 2) == "--")
        return QStringLiteral("\"--\" in third and fourth place is reserved");
    bool begun = false;
    for (std::size_t i = 0; i < label.size(); ++i) {
        const char c =
            label[i] >= 'A' && label[i] <= 'Z' ? static_cast<char>(label[i] - 'A' + 'a') : label[i];
        begun = begun || c != '_';
        if (c == '\'') {
            const bool fenced = i > 0 && i + 1 < label.size() && label[i + 1] != '\'';
            if (!fenced)
                return QStringLiteral("an apostrophe stands between two other characters");
            out += kApostrophe;
        } else if (!isNameCharacter(c)) {
            return static_cast<quint8>(c) >= 0x80
                       ? QStringLiteral("only ASCII names are supported")
                       : QStringLiteral("character %1 is not allowed").arg(i + 1);
        } else if (c == '_' && begun) {
            return QStringLiteral("\"_\" is only allowed at the start");
        } else {
            out += c;
        }
    }
    return {};
}

} // namespace

base::Result<std::string> normalizeName(std::string_view name)
{
    std::string out;
    for (std::size_t start = 0; start <= name.size();) {
        const std::size_t end = std::min(name.find('.', start), name.size());
        const std::string_view label = name.substr(start, end - start);
        if (start > 0)
            out += '.';
        if (const QString wrong = appendLabel(out, label); !wrong.isEmpty())
            return base::fail(base::ErrorKind::BadInput, wrong,
                              QStringLiteral("label \"%1\"").arg(base::toQString(label)));
        start = end + 1;
    }
    return out;
}

base::Hash32 namehash(std::string_view normalized)
{
    base::Hash32 node;
    while (!normalized.empty()) {
        const std::size_t dot = normalized.rfind('.');
        const std::size_t start = dot == std::string_view::npos ? 0 : dot + 1;
        std::string both(node.bytes.begin(), node.bytes.end());
        const base::Hash32 label = keccak256(normalized.substr(start));
        both.append(label.bytes.begin(), label.bytes.end());
        node = keccak256(both);
        normalized = normalized.substr(0, start == 0 ? 0 : dot);
    }
    return node;
}

} // namespace rollscope::eth
