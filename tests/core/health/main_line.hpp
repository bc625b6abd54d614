#pragma once
#include "block_maker.hpp"

namespace rollscope::test {

inline base::Observation fetched(const base::Block& block)
{
    return observed(block, 0, base::Via::Fetch);
}

inline base::Observation polled(const base::Block& block)
{
    return observed(block, 0, base::Via::Poll);
}

/// A main branch of 200 blocks, trackers that saw a stretch of it, and branches that leave it.
class MainLine
{
protected:
    [[nodiscard]] const base::Block& at(quint64 n) const { return m_main[n - 1]; }
    [[nodiscard]] health::HeadTracker upTo(quint64 n, quint64 from = 1, quint16 voice = 1) const
    {
        health::HeadTracker t;
        for (quint64 i = from; i <= n; ++i)
            t.observe(observed(at(i)), voice);
        return t;
    }
    [[nodiscard]] std::vector<base::Block> fork(quint64 first, quint64 last,
                                                quint32 branch = 1) const
    {
        return makeChain(first, last, branch, at(first - 1).hash);
    }

private:
    std::vector<base::Block> m_main = makeChain(1, 200, 0, hashOf(0, 0));
};

} // namespace rollscope::test
