#include "charts/sparkline_item.hpp"

namespace rollscope::ui {

void SparklineItem::setColumns(const Spark& columns)
{
    if (!(m_columns == columns)) {
        m_columns = columns;
        repaint();
        Q_EMIT columnsChanged();
    }
}

QImage SparklineItem::paint(QSize device, qreal ratio) const
{
    auto style = m_style;
    style.width *= ratio;
    style.hatch *= ratio;
    const auto range = dataRange(m_columns.columns());
    return paintSpans(m_columns.columns(), device,
                      {0, range && range->high > 0 ? range->high * 1.08 : 1}, style);
}

} // namespace rollscope::ui
