#pragma once
#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <span>
#include <vector>

namespace rollscope::ui {

/// A stretch of time that something is said about: a gap and why, or an incident.
struct ChartBand
{
    enum class Tone : quint8 { Unwatched, Gap, Degraded, Stalled, Halted, RolledBack };
    double from = 0, to = 0; ///< ms UTC
    Tone tone = Tone::Gap;
    QString text; ///< "no endpoint answered"
    bool operator==(const ChartBand&) const = default;
};

/// The bands of a chart on their way from a model; shared, never changed.
class ChartBands
{
    Q_GADGET
    QML_VALUE_TYPE(chartBands)
public:
    ChartBands() = default;
    explicit ChartBands(std::vector<ChartBand> bands)
        : m_bands(std::make_shared<const std::vector<ChartBand>>(std::move(bands)))
    {}
    [[nodiscard]] std::span<const ChartBand> all() const
    {
        return m_bands ? std::span(*m_bands) : std::span<const ChartBand>();
    }
    bool operator==(const ChartBands& other) const { return m_bands == other.m_bands; }

private:
    std::shared_ptr<const std::vector<ChartBand>> m_bands;
};

} // namespace rollscope::ui

Q_DECLARE_METATYPE(rollscope::ui::ChartBands)
