#pragma once
#include <QtGlobal>
#include <algorithm>

namespace rollscope::series {

/// Edges of equal pixel columns over [from, to): edge c lies at from + floor((to − from)·c /
/// columns). Exact for any range: no product that could overflow. Times beyond ±2^52 ms are
/// clamped.
class ColumnEdges
{
public:
    static constexpr int kMaxColumns = 1 << 16;
    ColumnEdges(qint64 from, qint64 to, int columns)
        : m_columns(std::clamp(columns, 1, kMaxColumns)), m_edge(clampMs(from))
    {
        const qint64 span = std::max<qint64>(0, clampMs(to) - m_edge);
        m_step = span / m_columns;
        m_rest = span % m_columns;
    }
    /// Left edge of the current column.
    [[nodiscard]] qint64 left() const { return m_edge; }
    /// Left edge of the next one, which is the right edge of this.
    [[nodiscard]] qint64 right() const
    {
        return m_edge + m_step + (m_error + m_rest >= m_columns ? 1 : 0);
    }
    void advance()
    {
        m_edge = right();
        m_error += m_rest;
        if (m_error >= m_columns)
            m_error -= m_columns;
    }

    [[nodiscard]] static qint64 clampMs(qint64 ms)
    {
        constexpr qint64 kFar = 1LL << 52;
        return std::clamp(ms, -kFar, kFar);
    }

private:
    qint64 m_columns;
    qint64 m_edge;
    qint64 m_step = 0;
    qint64 m_rest = 0;
    qint64 m_error = 0;
};

} // namespace rollscope::series
