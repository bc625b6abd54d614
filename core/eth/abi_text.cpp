#include "eth/abi_text.hpp"
#include <QByteArrayList>

namespace rollscope::eth::abi {

base::Result<Abi> parseText(const QByteArray& text)
{
    const QByteArray begin = text.left(4096).trimmed();
    if (begin.startsWith('[') || begin.startsWith('{'))
        return parseJson(text);
    std::vector<std::string> lines;
    const auto all = text.split('\n');
    for (const QByteArray& line : all) {
        const QByteArray words = line.trimmed();
        const bool comment = words.startsWith('#') || words.startsWith("//");
        lines.push_back(comment ? std::string() : words.toStdString());
    }
    return parseLines(lines);
}

} // namespace rollscope::eth::abi
