#include "history/indexed_spark.hpp"
#include "charts/columns.hpp"

namespace rollscope::ui {

IndexedSpark::IndexedSpark(QObject* parent) : QObject(parent)
{
    connect(this, &IndexedSpark::sourceChanged, this, &IndexedSpark::make);
}

void IndexedSpark::make()
{
    if (!m_indexed) {
        m_result = m_source;
    } else {
        const auto columns = m_source.columns();
        const double part = (m_moment - m_from) / std::max(1.0, m_to - m_from);
        const auto base =
            static_cast<int>(std::clamp(part, 0.0, 1.0) * static_cast<double>(columns.size()));
        m_result = Spark(indexedTo(columns, base));
    }
    Q_EMIT resultChanged();
}

} // namespace rollscope::ui
