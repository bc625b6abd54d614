// A descriptor, and behind a zero byte the arguments of calls: what is taken can be applied to
// each of its functions without harm, and every value of the call is among what is shown or named
// as left out.
#include "eth/clear_signing.hpp"
#include "fuzz_check.hpp"
#include <QSet>

using namespace rollscope;
namespace clear = eth::clear;

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

void checkNumbers(const eth::abi::Type& type, const eth::abi::Value& value,
                  const QSet<QString>& shown)
{
    for (std::size_t i = 0; i < value.members.size(); ++i)
        checkNumbers(type.members[type.kind == eth::abi::Kind::Array ? 0 : i].type,
                     value.members[i], shown);
    if (type.kind == eth::abi::Kind::Uint || type.kind == eth::abi::Kind::Int)
        FUZZ_CHECK(
            shown.contains(QString::fromStdString(eth::abi::integerToText(type, value.word))));
}

void apply(const clear::Library& library, const clear::FormatSpec& format,
           const clear::Deployment& at, std::string_view arguments)
{
    const auto selector = format.function->selector();
    std::string data(selector.begin(), selector.end());
    data += arguments;
    const clear::Call call{at.chain, {}, at.address, base::Wei::from64(1), data};
    const auto review = clear::review(library, {}, call);
    if (!review) {
        FUZZ_CHECK(!review.error().what.isEmpty());
        return;
    }
    QSet<QString> shown;
    for (const auto& line : review->lines)
        shown << line.raw;
    for (const auto& line : review->hidden)
        shown << line.raw;
    FUZZ_CHECK(shown.contains(QStringLiteral("1")));
    const auto values = eth::abi::decodeCall(*format.function, data);
    FUZZ_CHECK(values);
    for (std::size_t i = 0; i < values->size(); ++i)
        checkNumbers(format.function->inputs[i].type, (*values)[i], shown);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto all = asText(data, size);
    const auto text = all.substr(0, all.find('\0'));
    const auto rest = all.substr(std::min(text.size() + 1, all.size()));
    const auto include = [&](const QString& name) -> base::Result<QByteArray> {
        FUZZ_CHECK(!name.contains(u'/') && !name.contains(QStringLiteral("..")));
        return bytesOf(text);
    };
    const auto read = clear::parseDescriptor(bytesOf(text), QStringLiteral("fuzz.json"), include);
    if (!read) {
        FUZZ_CHECK(!read.error().what.isEmpty() && !read.error().where.isEmpty());
        if (const auto path = clear::parsePath(QString::fromUtf8(bytesOf(text)))) {
            const auto again = clear::parsePath(clear::pathText(*path));
            FUZZ_CHECK(again && *again == *path);
        }
        return 0;
    }
    clear::Library library;
    FUZZ_CHECK(library.add(*read));
    if (!read->isTypedData && !read->deployments.empty())
        for (const auto& format : read->formats)
            apply(library, format, read->deployments.front(), rest);
    return 0;
}
