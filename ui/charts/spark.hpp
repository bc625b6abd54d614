#pragma once
#include "series/chain_series.hpp"
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <vector>

namespace rollscope::ui {

/// A decimated line on its way from a model to a chart; shared, never changed.
class Spark
{
    Q_GADGET
    QML_VALUE_TYPE(spark)
public:
    Spark() = default;
    explicit Spark(std::vector<series::Column> columns)
        : m_columns(std::make_shared<const std::vector<series::Column>>(std::move(columns)))
    {}
    [[nodiscard]] std::span<const series::Column> columns() const
    {
        return m_columns ? std::span(*m_columns) : std::span<const series::Column>();
    }
    bool operator==(const Spark& other) const { return m_columns == other.m_columns; }

private:
    std::shared_ptr<const std::vector<series::Column>> m_columns;
};

} // namespace rollscope::ui

Q_DECLARE_METATYPE(rollscope::ui::Spark)
