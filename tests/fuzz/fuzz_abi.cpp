// The first line is a type or a line of an ABI, the rest is data for it: whatever decodes has one
// strict encoding, and no length makes more of it than there is.
#include "eth/abi.hpp"
#include "eth/abi_json.hpp"
#include "fuzz_check.hpp"

using namespace rollscope;
namespace abi = eth::abi;

namespace {

std::size_t countOf(const abi::Value& value)
{
    std::size_t all = 1;
    for (const auto& member : value.members)
        all += countOf(member);
    return all;
}

void checkValues(const std::vector<abi::Param>& params, std::string_view data)
{
    const auto strict = abi::decode(params, data);
    const auto loose = abi::decode(params, data, abi::Layout::Loose);
    if (!strict)
        FUZZ_CHECK(!strict.error().what.isEmpty());
    if (strict) {
        FUZZ_CHECK(loose && *loose == *strict);
        const auto again = abi::encode(params, *strict);
        FUZZ_CHECK(again && *again == data);
    }
    if (!loose)
        return;
    // Each value and each array around it has read a word of its own; tuples of fixed size may add
    // as many as the type has.
    std::size_t values = 0;
    for (const auto& value : *loose)
        values += countOf(value);
    FUZZ_CHECK(values <= (data.size() / 32 + 1) * (abi::kMaxTypeDepth + 2) + params.size());
    const auto again = abi::encode(params, *loose);
    FUZZ_CHECK(again);
    const auto same = abi::decode(params, *again);
    FUZZ_CHECK(same && *same == *loose);
    for (std::size_t i = 0; i < params.size(); ++i) {
        const auto& type = params[i].type;
        const auto read = abi::fromJson(type, abi::toJson(type, (*loose)[i]));
        FUZZ_CHECK(read && *read == (*loose)[i]);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = asText(data, size);
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    const auto rest = text.substr(std::min(end + 1, text.size()));
    if (const auto type = abi::parseType(line)) {
        const auto again = abi::parseType(abi::canonicalName(*type));
        FUZZ_CHECK(again && abi::canonicalName(*again) == abi::canonicalName(*type));
        FUZZ_CHECK(again->dynamic == type->dynamic && again->headWords == type->headWords);
        checkValues({{{}, *type, false}}, rest);
    }
    if (const auto item = abi::parseItem(line)) {
        checkValues(item->inputs, rest);
        (void)abi::decodeCall(*item, rest);
        (void)abi::decodeLog(*item, {item->topic()}, rest);
        (void)abi::decodeRevert({{*item}}, rest);
    }
    (void)abi::parseJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(size)));
    return 0;
}
