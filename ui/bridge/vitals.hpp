#pragma once
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

namespace rollscope::ui {

/// How well the window itself runs: what the GUI thread was busy with for too long. Fed by the
/// application for every event; a door for QML (provide()). GUI thread.
class Vitals : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(double longestMs READ longestMs NOTIFY changed)
    Q_PROPERTY(int hitches READ hitches NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString libraries READ libraries CONSTANT)
    Q_PROPERTY(QString renderer READ renderer NOTIFY changed)

public:
    static constexpr double kHitchMs = 50;

    explicit Vitals(QObject* parent);

    void provide(QQmlEngine& engine);
    static Vitals* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    /// One event took so long.
    void took(double ms);
    /// Begins anew: what it takes to open the window is not counted.
    void restart();
    void setRenderer(const QString& name);

    [[nodiscard]] double longestMs() const { return m_longestMs; }
    /// Events that took longer than kHitchMs.
    [[nodiscard]] int hitches() const { return m_hitches; }
    /// "longest 12 ms, none over 50 ms, in 3 h 04 min".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString libraries() const;
    [[nodiscard]] QString renderer() const { return m_renderer; }

Q_SIGNALS:
    void changed();

private:
    double m_longestMs = 0;
    int m_hitches = 0;
    qint64 m_since = 0; // of the steady clock, ms
    QString m_renderer;
};

} // namespace rollscope::ui
