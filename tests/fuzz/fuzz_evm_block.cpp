// Blocks and heads from any node: read or refused in one printable line. The first byte chooses the
// chain's dialect, the rest is the JSON.
#include "chain/evm_block.hpp"
#include "fuzz_check.hpp"
#include <algorithm>

using namespace rollscope;

namespace {

registry::ChainSpec specFor(std::uint8_t choice)
{
    constexpr auto kDialects = static_cast<unsigned>(registry::Dialect::NotEvm) + 1;
    constexpr auto kRules = static_cast<unsigned>(registry::TpsRule::Unknown) + 1;
    registry::ChainSpec spec;
    spec.dialect = static_cast<registry::Dialect>(choice % kDialects);
    spec.tpsRule = static_cast<registry::TpsRule>(choice / kDialects % kRules);
    return spec;
}

void checkBlock(const base::Block& block)
{
    FUZZ_CHECK(block.timestamp >= 0);
    FUZZ_CHECK(!block.userTxs || (block.txs && *block.userTxs <= *block.txs));
    FUZZ_CHECK(!block.userOps || block.txs);
}

void checkError(const base::Error& error)
{
    const QString text = error.text();
    FUZZ_CHECK(!error.what.isEmpty());
    FUZZ_CHECK(text.size() < 400);
    FUZZ_CHECK(std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 32; }));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto spec = specFor(data[0]);
    const auto text = asText(data + 1, size - 1);
    const simdjson::padded_string padded(text);
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::value value;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS ||
        document.get_value().get(value) != simdjson::SUCCESS)
        return 0;
    if (const auto block = chain::readBlock(value, spec, true))
        checkBlock(*block);
    else
        checkError(block.error());
    return 0;
}
