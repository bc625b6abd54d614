#pragma once
#include "charts/columns.hpp"

namespace rollscope::ui {

/// The step of 1, 2 or 5 times a power of ten that cuts `span` into at most `most` parts; 1 where
/// the span is none.
[[nodiscard]] double niceStep(double span, int most);

/// Multiples of niceStep() within [low, high], at most `most` + 1 of them.
[[nodiscard]] std::vector<double> linearTicks(double low, double high, int most);

/// Powers of ten within [low, high], thinned to `most`; with 2 and 5 between them where the range
/// is short. Both edges must be above zero.
[[nodiscard]] std::vector<double> logTicks(double low, double high, int most);

/// Digits behind the point that tell neighbouring ticks apart.
[[nodiscard]] int decimalsFor(double step);

/// A value axis that does not jitter: its edges are ticks, it grows at once and shrinks only when
/// the data would have fitted a smaller scale for five seconds. Pure; time is given.
class ValueScale
{
public:
    struct Options
    {
        bool fromZero = true;     ///< the lower edge is zero while no value is below
        bool logarithmic = false; ///< values at or below zero cannot be shown
        int mostTicks = 5;
        bool operator==(const Options&) const = default;
    };
    static constexpr qint64 kShrinkAfterMs = 5'000;

    /// Takes the range of what is shown; nullopt leaves the scale as it is.
    void update(const std::optional<ValueRange>& data, qint64 nowMs);
    /// Another choice of options, or a jump in time: the next update() starts anew.
    void setOptions(const Options& options);
    void forget() { m_known = false; }

    [[nodiscard]] ValueRange range() const { return m_range; }
    [[nodiscard]] const std::vector<double>& ticks() const { return m_ticks; }
    [[nodiscard]] const Options& options() const { return m_options; }
    /// Where a value lies, 0 at the lower edge and 1 at the upper.
    [[nodiscard]] double position(double value) const;
    [[nodiscard]] double valueAt(double position) const;
    /// Digits behind the point for tick labels.
    [[nodiscard]] int decimals() const;

private:
    [[nodiscard]] ValueRange wanted(ValueRange data) const;
    void take(ValueRange range);

    Options m_options;
    ValueRange m_range;
    std::vector<double> m_ticks{0, 0.2, 0.4, 0.6, 0.8, 1};
    std::optional<qint64> m_smallerSince;
    ValueRange m_smaller; ///< the scale that would do, since m_smallerSince
    bool m_known = false;
};

} // namespace rollscope::ui
