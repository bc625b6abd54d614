#include "charts/value_scale.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::ui {

namespace {

constexpr double kSmallest = 1e-12; // of what a logarithmic axis shows

bool contains(const ValueRange& outer, const ValueRange& inner)
{
    return outer.low <= inner.low && outer.high >= inner.high;
}

} // namespace

double niceStep(double span, int most)
{
    if (!(span > 0) || !std::isfinite(span) || most < 1) {
        return 1;
    }
    const double raw = span / most;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power * (1 + 1e-9)) {
            return factor * power;
        }
    }
    return 10 * power;
}

std::vector<double> linearTicks(double low, double high, int most)
{
    std::vector<double> out;
    if (!std::isfinite(low) || !std::isfinite(high) || high < low) {
        return out;
    }
    const double step = niceStep(high - low, most);
    const double slack = 1e-9;
    for (double n = std::ceil(low / step - slack); n <= std::floor(high / step + slack); ++n) {
        out.push_back(n == 0 ? 0 : n * step);
        if (out.size() > static_cast<std::size_t>(most) + 1) {
            break;
        }
    }
    return out;
}

std::vector<double> logTicks(double low, double high, int most)
{
    std::vector<double> out;
    if (!(low > 0) || !(high > low) || !std::isfinite(high) || most < 1) {
        return out;
    }
    const double slack = 1e-9;
    const int first = static_cast<int>(std::ceil(std::log10(low) - slack));
    const int last = static_cast<int>(std::floor(std::log10(high) + slack));
    const int decades = last - first + 1;
    const bool between = decades * 3 <= most + 1;
    const int stride = decades > most ? (decades + most - 1) / most : 1;
    for (int power = between ? first - 1 : first; power <= last; ++power) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * std::pow(10.0, power);
            const bool inside = value >= low * (1 - slack) && value <= high * (1 + slack);
            const bool wanted = factor == 1 ? (power - first) % stride == 0 : between;
            if (inside && wanted) {
                out.push_back(value);
            }
        }
    }
    return out;
}

int decimalsFor(double step)
{
    if (!(step > 0)) {
        return 0;
    }
    return std::clamp(-static_cast<int>(std::floor(std::log10(step) + 1e-9)), 0, 9);
}

void ValueScale::setOptions(const Options& options)
{
    if (!(options == m_options)) {
        m_options = options;
        forget();
    }
}

ValueRange ValueScale::wanted(ValueRange data) const
{
    if (m_options.logarithmic) {
        const double high = std::max(data.high, kSmallest);
        const double low = std::clamp(data.low, kSmallest, high);
        const auto floor = std::pow(10.0, std::floor(std::log10(low) + 1e-9));
        const auto ceil = std::pow(10.0, std::ceil(std::log10(high) - 1e-9));
        return {floor, ceil > floor ? ceil : floor * 10};
    }
    if (m_options.fromZero && data.low > 0) {
        data.low = 0;
    }
    if (data.high <= data.low) {
        const double room = data.high == 0 ? 1 : std::abs(data.high) * 0.5;
        data = {m_options.fromZero && data.low == 0 ? 0 : data.low - room, data.high + room};
    }
    const double step = niceStep(data.high - data.low, m_options.mostTicks);
    ValueRange out{std::floor(data.low / step + 1e-9) * step,
                   std::ceil(data.high / step - 1e-9) * step};
    return out;
}

void ValueScale::take(ValueRange range)
{
    m_range = range;
    m_ticks = m_options.logarithmic ? logTicks(range.low, range.high, m_options.mostTicks)
                                    : linearTicks(range.low, range.high, m_options.mostTicks + 1);
    m_smallerSince.reset();
    m_known = true;
}

void ValueScale::update(const std::optional<ValueRange>& data, qint64 nowMs)
{
    if (!data || !std::isfinite(data->low) || !std::isfinite(data->high)) {
        return;
    }
    auto next = wanted(*data);
    if (!m_known) {
        take(next);
        return;
    }
    if (!contains(m_range, next)) {
        // Grown on one side, the other side keeps what it had for now.
        const ValueRange both{std::min(next.low, m_range.low), std::max(next.high, m_range.high)};
        take(wanted(both));
        return;
    }
    if (next == m_range) {
        m_smallerSince.reset();
        return;
    }
    if (!m_smallerSince || !contains(m_smaller, next)) {
        m_smaller = m_smallerSince ? ValueRange{std::min(next.low, m_smaller.low),
                                                std::max(next.high, m_smaller.high)}
                                   : next;
        m_smallerSince = m_smallerSince.value_or(nowMs);
    }
    if (nowMs - *m_smallerSince >= kShrinkAfterMs) {
        const auto smaller = wanted(m_smaller);
        if (smaller == m_range) {
            m_smallerSince.reset();
        } else {
            take(smaller);
        }
    }
}

double ValueScale::position(double value) const
{
    if (m_options.logarithmic) {
        const double low = std::log10(m_range.low);
        return (std::log10(std::max(value, kSmallest)) - low) / (std::log10(m_range.high) - low);
    }
    return (value - m_range.low) / (m_range.high - m_range.low);
}

double ValueScale::valueAt(double position) const
{
    if (m_options.logarithmic) {
        const double low = std::log10(m_range.low);
        return std::pow(10.0, low + position * (std::log10(m_range.high) - low));
    }
    return m_range.low + position * (m_range.high - m_range.low);
}

int ValueScale::decimals() const
{
    return m_ticks.size() < 2 ? 0 : decimalsFor(m_ticks[1] - m_ticks[0]);
}

} // namespace rollscope::ui
