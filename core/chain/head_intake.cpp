#include "chain/head_intake.hpp"
#include "chain/body_judge.hpp"
#include "registry/endpoint_url.hpp"
#include <algorithm>
#include <utility>

namespace rollscope::chain {
namespace {

using base::ErrorKind;
using base::HashCheck;

constexpr quint64 kHighest = quint64{1} << 53;  ///< of a height or gas; what JSON readers can hold
constexpr qint64 kOldestTime = 1'230'768'000;   ///< 2009-01-01: older than any chain
constexpr qint64 kLatestTime = 253'402'300'799; ///< the end of the year 9999

/// Whether one hash was told with two contents.
bool contradict(const base::Block& a, const base::Block& b)
{
    return a.number != b.number || a.parentHash != b.parentHash || a.timestamp != b.timestamp ||
           a.gasUsed != b.gasUsed;
}

/// Whether the tracker would take counts from `block`.
bool bringsBody(const base::Block& block, const base::Block& known)
{
    return (block.txs && !known.txs) || (block.userOps && !known.userOps);
}

} // namespace

HeadIntake::HeadIntake(const registry::ChainSpec& spec, const health::HeadTracker& tracker,
                       ClockWitness& clocks, const Watching* watching)
    : m_spec(spec), m_tracker(tracker), m_clocks(clocks), m_hashes(spec), m_watching(watching)
{}

HeadIntake::Teller HeadIntake::teller(quint16 voice, const registry::EndpointSpec& endpoint)
{
    Teller out;
    out.voice = voice;
    out.clockVoice =
        m_clocks.voiceOf(endpoint.operatorName.isEmpty() ? endpoint.url : endpoint.operatorName);
    if (registry::isLoopback(endpoint.url))
        out.allowedAheadS = ClockWitness::kAllowedLocalS;
    return out;
}

bool HeadIntake::forgives(Teller& teller, base::UnixMs now) const
{
    return teller.blamedForTime && m_clocks.behindS(now) &&
           std::exchange(teller.blamedForTime, false);
}

base::Result<void> HeadIntake::judge(const base::Block& block, Teller& teller,
                                     base::UnixMs now) const
{
    if (block.number > kHighest)
        return base::fail(ErrorKind::Protocol,
                          QStringLiteral("sent the impossible block number %1").arg(block.number));
    const quint64 mostGas =
        std::max({block.gasUsed, block.blobGasUsed.value_or(0), block.excessBlobGas.value_or(0)});
    if (mostGas > kHighest)
        return base::fail(ErrorKind::Protocol,
                          QStringLiteral("sent block %1 with the impossible gas %2")
                              .arg(block.number)
                              .arg(mostGas));
    // Genesis may say 0.
    if ((block.timestamp < kOldestTime && block.number > 0) || block.timestamp > kLatestTime)
        return base::fail(ErrorKind::Protocol,
                          QStringLiteral("sent block %1 with the impossible time %2 s")
                              .arg(block.number)
                              .arg(block.timestamp));
    const qint64 aheadS = block.timestamp - now.value / 1000;
    if (m_clocks.believes(teller.clockVoice, aheadS, teller.allowedAheadS, now))
        return {};
    teller.blamedForTime = true;
    return base::fail(ErrorKind::Protocol,
                      QStringLiteral("its block %1 is dated %2 ahead of this machine's clock")
                          .arg(block.number)
                          .arg(roughSpan(aheadS)));
}

base::Result<base::Block> HeadIntake::read(net::JsonValue& json, Teller& teller, base::UnixMs now)
{
    HeaderTexts texts;
    m_body = {};
    texts.transactions = &m_body.hashes;
    if (m_watching != nullptr && m_watching->calls)
        texts.calls = &m_body.calls;
    auto block = readBlock(json, m_spec, texts);
    if (!block)
        return base::fail(ErrorKind::Protocol, block.error().text());
    if (auto admitted = admit(*block, texts, teller, now); !admitted)
        return tl::unexpected(std::move(admitted.error()));
    // A node that was told to have no limit (anvil --disable-block-gas-limit) says 2^64 - 1.
    if (block->gasLimit > kHighest)
        block->gasLimit.reset();
    for (auto& call : m_body.calls) {
        call.block = block->number;
        call.timestamp = block->timestamp;
    }
    return block;
}

base::Result<void> HeadIntake::admit(base::Block& block, const HeaderTexts& texts, Teller& teller,
                                     base::UnixMs now)
{
    if (auto judged = judge(block, teller, now); !judged)
        return judged;
    // Another voice's copy of a checked block is not checked again: the tracker keeps the first
    // one's fields. A body is judged by fields that it does not keep.
    const base::Block* known = m_tracker.find(block.hash);
    const bool differs = known != nullptr && contradict(block, *known);
    if (differs && known->hashCheck == HashCheck::Verified)
        return base::fail(ErrorKind::Protocol,
                          QStringLiteral("lies: shows the hash of block %1 as that of a block %2 "
                                         "with other fields")
                              .arg(known->number)
                              .arg(block.number));
    if (known == nullptr) {
        const base::Block* parent = m_tracker.find(block.parentHash);
        if (parent != nullptr && parent->number + 1 != block.number &&
            parent->hashCheck == HashCheck::Verified)
            return base::fail(ErrorKind::Protocol,
                              QStringLiteral("lies: calls block %1 the parent of its block %2")
                                  .arg(parent->number)
                                  .arg(block.number));
    }
    const bool checked = known != nullptr && !differs && known->hashCheck != HashCheck::Unchecked;
    if (checked && (known->hashCheck != HashCheck::Verified || !bringsBody(block, *known))) {
        block.hashCheck = known->hashCheck;
        return {};
    }
    block.hashCheck = m_hashes.check(block.hash, texts, teller.voice, now.value);
    if (block.hashCheck == HashCheck::Mismatch)
        return base::fail(ErrorKind::Protocol,
                          QStringLiteral("lies: the hash of its block %1 does not follow from the "
                                         "block's fields")
                              .arg(block.number));
    // Two tellings of one hash, and no way to know whose is true: the first one stays.
    if (differs && block.hashCheck != HashCheck::Verified)
        return base::fail(ErrorKind::Cancelled,
                          QStringLiteral("tells known block %1 otherwise").arg(known->number));
    std::optional<QString> why;
    if (block.hashCheck == HashCheck::Verified) {
        constexpr auto kRoot = static_cast<std::size_t>(eth::HeaderField::TransactionsRoot);
        why = bodyContradicts(block, texts.text[kRoot], m_spec);
    } else if (checked) {
        why = judgeCount(*known, block.txs);
        block.hashCheck = known->hashCheck;
    }
    if (why)
        return base::fail(ErrorKind::Protocol, *why);
    return {};
}

std::optional<QString> HeadIntake::judgeCount(const base::Block& known,
                                              std::optional<quint32> txs) const
{
    if (known.hashCheck != HashCheck::Verified)
        return std::nullopt;
    base::Block claimed = known;
    claimed.txs = txs;
    return bodyContradicts(claimed, {}, m_spec);
}

} // namespace rollscope::chain
