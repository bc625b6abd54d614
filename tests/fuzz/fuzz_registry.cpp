// Chain files and --chain options from anywhere: read or refused in one printable line.
#include "fuzz_check.hpp"
#include "registry/registry.hpp"
#include <algorithm>

using namespace rollscope;

namespace {

void checkError(const base::Error& error)
{
    const QString text = error.text();
    FUZZ_CHECK(!error.what.isEmpty());
    FUZZ_CHECK(text.size() < 4000);
    FUZZ_CHECK(std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 32; }));
}

void checkSpec(const registry::ChainSpec& spec)
{
    FUZZ_CHECK(!spec.id.isEmpty() && spec.id.size() <= 64);
    FUZZ_CHECK(spec.chainId.value < (1ULL << 53));
    for (const auto& endpoint : spec.endpoints) {
        FUZZ_CHECK(!endpoint.url.isEmpty() && !endpoint.operatorName.isEmpty());
        FUZZ_CHECK(!registry::operatorOf(endpoint.url).isEmpty());
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = asText(data, size);
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    if (const auto spec = registry::Registry::parse(bytes, QStringLiteral("x.json")))
        checkSpec(*spec);
    else
        checkError(spec.error());

    const registry::Registry none;
    if (const auto spec = registry::fromOption(none, QString::fromUtf8(bytes)))
        checkSpec(*spec);
    else
        checkError(spec.error());
    return 0;
}
