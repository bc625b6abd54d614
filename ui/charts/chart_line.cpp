#include "charts/chart_line.hpp"

namespace rollscope::ui {

void ChartLine::setData(const Spark& data)
{
    if (!(m_data == data)) {
        m_data = data;
        Q_EMIT dataChanged();
    }
}

void ChartLine::setShown(bool shown)
{
    if (m_shown != shown) {
        m_shown = shown;
        Q_EMIT shownChanged();
    }
}

void ChartLine::setValue(const QString& value)
{
    if (m_value != value) {
        m_value = value;
        Q_EMIT valueChanged();
    }
}

} // namespace rollscope::ui
