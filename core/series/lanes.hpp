#pragma once
#include <QtGlobal>
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <limits>

namespace rollscope::series {

/// Running minimum and maximum over floats, four at a time. NaN is no value.
class Extremes
{
public:
    static constexpr std::size_t kGroup = 16;

    /// All 16 of a group.
    void takeGroup(const float* low, const float* high)
    {
        for (std::size_t i = 0; i < kGroup; i += kLanes)
            take(i / kLanes, load(low + i), load(high + i));
    }
    /// [from, to) of the group of 16 that begins at `low` and `high`; all 16 are read.
    void takePart(const float* low, const float* high, std::size_t from, std::size_t to)
    {
        // A value with all bits set is NaN, so what lies outside is masked away without a branch.
        const quint32* below = kMask.data() + kGroup * 2 - from;
        const quint32* above = kMask.data() + kGroup - to;
        for (std::size_t i = 0; i < kGroup; i += kLanes)
            take(i / kLanes, masked(load(low + i), below + i, above + i),
                 masked(load(high + i), below + i, above + i));
    }
    /// +infinity when there was no value.
    [[nodiscard]] float low() const
    {
        Extremes all = *this;
        for (std::size_t i = 1; i < kLanes; ++i)
            all.take(0, m_lo[i], m_hi[i]);
        return std::min(std::min(all.m_lo[0][0], all.m_lo[0][1]),
                        std::min(all.m_lo[0][2], all.m_lo[0][3]));
    }
    /// −infinity when there was no value.
    [[nodiscard]] float high() const
    {
        Extremes all = *this;
        for (std::size_t i = 1; i < kLanes; ++i)
            all.take(0, m_lo[i], m_hi[i]);
        return std::max(std::max(all.m_hi[0][0], all.m_hi[0][1]),
                        std::max(all.m_hi[0][2], all.m_hi[0][3]));
    }

private:
    static constexpr std::size_t kLanes = 4;
    static constexpr float kInf = std::numeric_limits<float>::infinity();
    // 16 times 0, 16 times all bits, 16 times 0.
    static constexpr std::array<quint32, 3 * kGroup> kMask = [] {
        std::array<quint32, 3 * kGroup> mask{};
        for (std::size_t i = kGroup; i < 2 * kGroup; ++i)
            mask[i] = ~0U;
        return mask;
    }();

#if defined(__GNUC__)
    using Lanes = float __attribute__((vector_size(16)));
    using Bits = quint32 __attribute__((vector_size(16)));
    static Lanes masked(Lanes v, const quint32* a, const quint32* b)
    {
        Bits bits, below, above;
        std::memcpy(&bits, &v, sizeof v);
        std::memcpy(&below, a, sizeof below);
        std::memcpy(&above, b, sizeof above);
        bits |= below | above;
        std::memcpy(&v, &bits, sizeof v);
        return v;
    }
    // A comparison with NaN is false and keeps what was.
    void take(std::size_t i, Lanes low, Lanes high)
    {
        m_lo[i] = low < m_lo[i] ? low : m_lo[i];
        m_hi[i] = high > m_hi[i] ? high : m_hi[i];
    }
#else
    using Lanes = std::array<float, kLanes>;
    static Lanes masked(Lanes v, const quint32* a, const quint32* b)
    {
        for (std::size_t k = 0; k < kLanes; ++k)
            v[k] = (a[k] | b[k]) == 0 ? v[k] : std::numeric_limits<float>::quiet_NaN();
        return v;
    }
    void take(std::size_t i, const Lanes& low, const Lanes& high)
    {
        for (std::size_t k = 0; k < kLanes; ++k) {
            m_lo[i][k] = low[k] < m_lo[i][k] ? low[k] : m_lo[i][k];
            m_hi[i][k] = high[k] > m_hi[i][k] ? high[k] : m_hi[i][k];
        }
    }
#endif
    static Lanes load(const float* from)
    {
        Lanes v;
        std::memcpy(&v, from, sizeof v);
        return v;
    }
    // Four runs of four, so that one does not wait for the other.
    static constexpr Lanes kNoLow{kInf, kInf, kInf, kInf};
    static constexpr Lanes kNoHigh{-kInf, -kInf, -kInf, -kInf};
    Lanes m_lo[kLanes]{kNoLow, kNoLow, kNoLow, kNoLow};
    Lanes m_hi[kLanes]{kNoHigh, kNoHigh, kNoHigh, kNoHigh};
};

} // namespace rollscope::series
