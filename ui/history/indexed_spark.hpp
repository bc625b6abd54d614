#pragma once
#include "charts/spark.hpp"

namespace rollscope::ui {

/// A line set to 100 at a moment, so that lines of different height can be compared. GUI thread.
class IndexedSpark : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rollscope::ui::Spark source MEMBER m_source NOTIFY sourceChanged)
    Q_PROPERTY(double from MEMBER m_from NOTIFY sourceChanged)
    Q_PROPERTY(double to MEMBER m_to NOTIFY sourceChanged)
    Q_PROPERTY(double moment MEMBER m_moment NOTIFY sourceChanged)
    Q_PROPERTY(bool indexed MEMBER m_indexed NOTIFY sourceChanged)
    Q_PROPERTY(rollscope::ui::Spark result READ result NOTIFY resultChanged)

public:
    explicit IndexedSpark(QObject* parent = nullptr);
    /// The source itself while `indexed` is false.
    [[nodiscard]] Spark result() const { return m_result; }

Q_SIGNALS:
    void sourceChanged();
    void resultChanged();

private:
    void make();

    Spark m_source, m_result;
    double m_from = 0, m_to = 1, m_moment = 0;
    bool m_indexed = false;
};

} // namespace rollscope::ui
