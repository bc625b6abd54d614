#include "chain/head_intake.hpp"

namespace rollscope::chain {
namespace {

using base::ErrorKind;

constexpr quint64 kHighestNumber = quint64{1} << 53;  ///< also what JSON readers can hold
constexpr qint64 kOldestTime = 1'230'768'000;         ///< 2009-01-01: older than any chain
constexpr qint64 kFarAheadS = 10LL * 365 * 24 * 3600; ///< a clock that wrong is no clock

} // namespace

HeadIntake::HeadIntake(const registry::ChainSpec& spec, const health::HeadTracker& tracker,
                       base::Clock& clock)
    : m_spec(spec), m_tracker(tracker), m_clock(clock), m_hashes(spec)
{}

base::Result<void> HeadIntake::judge(const base::Block& block) const
{
    if (block.number > kHighestNumber)
        return base::fail(ErrorKind::Protocol,
                          QStringLiteral("sent the impossible block number %1").arg(block.number));
    // A skewed clock is for health to judge; here only what no clock can show. Genesis may say 0.
    const qint64 now = m_clock.now().value / 1000;
    const bool tooOld = block.timestamp < kOldestTime && block.number > 0;
    if (tooOld || block.timestamp - kFarAheadS > now)
        return base::fail(ErrorKind::Protocol,
                          QStringLiteral("sent block %1 with the impossible time %2 s")
                              .arg(block.number)
                              .arg(block.timestamp));
    return {};
}

base::Result<base::Block> HeadIntake::read(net::JsonValue& json, quint16 voice)
{
    HeaderTexts texts;
    auto block = readBlock(json, m_spec, texts);
    if (!block)
        return base::fail(ErrorKind::Protocol, block.error().text());
    if (auto judged = judge(*block); !judged)
        return tl::unexpected(std::move(judged.error()));
    // Another voice's copy of a checked block is not checked again: the tracker keeps the first
    // one's fields.
    const base::Block* known = m_tracker.find(block->hash);
    if (known != nullptr && known->hashCheck != base::HashCheck::Unchecked) {
        block->hashCheck = known->hashCheck;
        return block;
    }
    block->hashCheck = m_hashes.check(block->hash, texts, voice, m_clock.steadyMs());
    if (block->hashCheck == base::HashCheck::Mismatch)
        return base::fail(ErrorKind::Protocol,
                          QStringLiteral("lies: the hash of its block %1 does not follow from the "
                                         "block's fields")
                              .arg(block->number));
    return block;
}

} // namespace rollscope::chain
