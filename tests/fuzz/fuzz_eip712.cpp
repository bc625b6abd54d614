// Typed data that is taken can be hashed, and is the same after Qt has written it again.
#include "eth/typed_data.hpp"
#include "fuzz_check.hpp"
#include <QJsonDocument>

using namespace rollscope;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = asText(data, size);
    const QByteArray json(text.data(), static_cast<qsizetype>(text.size()));
    const auto read = eth::parseTypedData(json);
    if (!read) {
        FUZZ_CHECK(!read.error().what.isEmpty() && !read.error().where.isEmpty());
        return 0;
    }
    const auto hashes = eth::hashTypedData(*read);
    FUZZ_CHECK(hashes);
    FUZZ_CHECK(eth::encodeType(*read, read->primaryType).starts_with(read->primaryType + '('));
    const auto again = eth::parseTypedData(QJsonDocument::fromJson(json).toJson());
    FUZZ_CHECK(again && eth::hashTypedData(*again)->digest == hashes->digest);
    return 0;
}
