#include "chain/hash_judge.hpp"
#include <algorithm>

namespace rollscope::chain {
namespace {

constexpr int kChecksPerSecond = 200;
/// After so many differences and not one agreement the chain's hash is not worth computing.
constexpr quint64 kHopeless = 16;
constexpr std::size_t kMostDisputed = 64;

/// Dialects whose recorded blocks re-compute. The others (any EVM chain, Taiko, Metis) may hash
/// otherwise.
bool isSure(const registry::ChainSpec& spec)
{
    using registry::Dialect;
    switch (spec.dialect) {
    case Dialect::Ethereum:
    case Dialect::Gnosis:
    case Dialect::Nitro:
    case Dialect::Linea:
    case Dialect::Scroll:
    case Dialect::Polygon:
        return true;
    case Dialect::OpStack:
        // Chains that only speak the dialect (MegaETH, Katana) have to show it.
        return spec.stack.isEmpty() || spec.stack.startsWith(QLatin1String("op-stack"));
    default:
        return false;
    }
}

} // namespace

HashJudge::HashJudge(const registry::ChainSpec& spec)
    : m_dialect(spec.dialect), m_sure(isSure(spec))
{}

HashJudge::Voice& HashJudge::of(quint16 voice)
{
    const auto it = std::find_if(m_voices.begin(), m_voices.end(),
                                 [voice](const Voice& v) { return v.voice == voice; });
    return it != m_voices.end() ? *it : m_voices.emplace_back(Voice{voice, 0, 0});
}

bool HashJudge::isShared(const base::Hash32& hash, quint16 voice)
{
    const auto same = std::find_if(m_disputed.begin(), m_disputed.end(),
                                   [&](const Disputed& d) { return d.hash == hash; });
    if (same != m_disputed.end())
        return same->voice != voice;
    m_disputed.push_back({hash, voice});
    if (m_disputed.size() > kMostDisputed)
        m_disputed.pop_front();
    return false;
}

bool HashJudge::isLie(const Voice& teller) const
{
    const auto differing = std::count_if(m_voices.begin(), m_voices.end(), [](const Voice& v) {
        return v.differed > 0 && v.verified == 0;
    });
    // Operators that all differ and never agree are not all liars: a fork has added a field that we
    // do not know. Being wrong here would put a whole chain out of sight.
    if (m_sure)
        return teller.verified > 0 || differing < 2;
    const auto agreeing = std::count_if(m_voices.begin(), m_voices.end(), [&](const Voice& v) {
        return v.voice != teller.voice && v.verified > 0 && v.differed == 0;
    });
    // One operator's agreement binds only itself: it might have made up a block that computes.
    return teller.verified > 0 || agreeing >= 2;
}

base::HashCheck HashJudge::check(const base::Hash32& stated, const HeaderTexts& texts,
                                 quint16 voice, qint64 nowMs)
{
    using base::HashCheck;
    Voice& teller = of(voice);
    if (!m_sure && teller.verified == 0 && teller.differed >= kHopeless)
        return HashCheck::NotComputable;
    if (nowMs - m_secondBegan >= 1000 || nowMs < m_secondBegan) {
        m_secondBegan = nowMs;
        m_checksInSecond = 0;
    }
    if (m_checksInSecond >= kChecksPerSecond)
        return HashCheck::Unchecked;
    ++m_checksInSecond;
    const HashCheck result = checkHeaderHash(stated, texts, m_dialect);
    if (result == HashCheck::Verified) {
        ++teller.verified;
    } else if (result == HashCheck::Mismatch) {
        ++teller.differed;
        // Independent operators do not make up the same block: a fork has added a field to headers.
        return !isShared(stated, voice) && isLie(teller) ? HashCheck::Mismatch
                                                         : HashCheck::NotComputable;
    }
    return result;
}

} // namespace rollscope::chain
