#pragma once
#include "bridge/vitals.hpp"
#include <QApplication>
#include <QPointer>

namespace rollscope::app {

/// The application of the window. Measures how long each event of the GUI thread takes, without a
/// timer: an idle program stays idle. A QApplication, for the tray and for the report charts
/// (docs/adr).
class Application : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;
    /// Told of each event from now on; null = nobody.
    void setVitals(ui::Vitals* vitals) { m_vitals = vitals; }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    QPointer<ui::Vitals> m_vitals;
    bool m_inside = false;
};

} // namespace rollscope::app
