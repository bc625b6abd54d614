#pragma once
#include "charts/spark.hpp"
#include <QColor>
#include <QObject>

namespace rollscope::ui {

/// One line of a TimeSeries: its data, its looks, and its value under the crosshair.
class ChartLine : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rollscope::ui::Spark data READ data WRITE setData NOTIFY dataChanged)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY lookChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged)
    Q_PROPERTY(int series MEMBER m_series NOTIFY lookChanged)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(bool area MEMBER m_area NOTIFY lookChanged)
    Q_PROPERTY(QString value READ value NOTIFY valueChanged)

public:
    using QObject::QObject;

    [[nodiscard]] Spark data() const { return m_data; }
    void setData(const Spark& data);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QColor color() const { return m_color; }
    /// Which of the theme's series colours it is, for pictures on another ground; −1: `color`.
    [[nodiscard]] int series() const { return m_series; }
    [[nodiscard]] bool area() const { return m_area; }
    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);
    /// Under the crosshair, else the last one known.
    [[nodiscard]] QString value() const { return m_value; }
    void setValue(const QString& value);

Q_SIGNALS:
    void dataChanged();
    void lookChanged();
    void shownChanged();
    void valueChanged();

private:
    Spark m_data;
    QString m_name, m_value;
    QColor m_color;
    int m_series = -1;
    bool m_shown = true, m_area = false;
};

} // namespace rollscope::ui
