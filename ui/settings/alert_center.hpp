#pragma once
#include "base/result.hpp"
#include <QJsonArray>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <functional>

class QQmlEngine;
class QJSEngine;

namespace rollscope::ui {

class AppSettings;

/// What the user is told of, as it is set: when to be silent, what to watch, where messages go, a
/// test of all that, and what the past would have told. What it needs of the rest of the program
/// comes as hooks from app/. A door for QML (provide()). GUI thread.
class AlertCenter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool tray READ tray NOTIFY trayChanged)
    Q_PROPERTY(QVariantList silences READ silences NOTIFY silencesChanged)
    Q_PROPERTY(QVariantList watched READ watched NOTIFY watchedChanged)
    Q_PROPERTY(bool testing READ testing NOTIFY testChanged)
    Q_PROPERTY(QVariantList testResults READ testResults NOTIFY testChanged)
    Q_PROPERTY(bool looking READ looking NOTIFY pastChanged)
    Q_PROPERTY(QString pastSummary READ pastSummary NOTIFY pastChanged)
    Q_PROPERTY(QVariantList past READ past NOTIFY pastChanged)

public:
    /// One step of a test, and whether it went well.
    struct Outcome
    {
        QString what, result;
        bool good = false;
        bool off = false; ///< not tried: the user does not want it
    };
    /// One message that would have been told.
    struct PastMessage
    {
        qint64 at = 0; ///< ms UTC
        QString title, detail;
    };
    struct Hooks
    {
        /// Sends a test to all that is switched on; tells each step when it is known.
        std::function<void(const std::function<void(const Outcome&)>& each,
                           const std::function<void()>& done)>
            test;
        /// Runs the rules over the last `days` of the store.
        std::function<void(int days,
                           std::function<void(const base::Result<std::vector<PastMessage>>&)>)>
            past;
        /// The sentence why these silences (as in a rule file) cannot be; empty = they can.
        std::function<QString(const QJsonArray&)> checkSilences;
        /// The sentence why this cannot be watched; empty = it can.
        std::function<QString(const QString&)> checkWatched;
        std::function<QString(const QString& id)> chainName;
    };
    AlertCenter(AppSettings& settings, QObject* parent);

    void setHooks(Hooks hooks) { m_hooks = std::move(hooks); }
    void setTray(bool there);
    void provide(QQmlEngine& engine);
    static AlertCenter* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    /// Silences a chain (empty = all) from now on. Returns why not; empty = done.
    Q_INVOKABLE QString silence(const QString& chain, int hours);
    /// A planned window, its ends as "2026-11-21 10:00" (UTC); `repeatDays` 0 = once.
    Q_INVOKABLE QString addWindow(const QString& chain, const QString& from, const QString& until,
                                  int repeatDays, const QString& reason);
    Q_INVOKABLE void removeSilence(int row);
    /// A transaction or an account. Returns why not; empty = done.
    Q_INVOKABLE QString watch(const QString& word);
    Q_INVOKABLE void unwatch(int row);
    Q_INVOKABLE void test();
    Q_INVOKABLE void lookAtPast(int days);

    [[nodiscard]] bool tray() const { return m_tray; }
    [[nodiscard]] QVariantList silences() const;
    [[nodiscard]] QVariantList watched() const;
    [[nodiscard]] bool testing() const { return m_testing; }
    [[nodiscard]] QVariantList testResults() const { return m_results; }
    [[nodiscard]] bool looking() const { return m_looking; }
    [[nodiscard]] QString pastSummary() const { return m_pastSummary; }
    [[nodiscard]] QVariantList past() const { return m_past; }

Q_SIGNALS:
    void trayChanged();
    void silencesChanged();
    void watchedChanged();
    void testChanged();
    void pastChanged();

private:
    [[nodiscard]] QString keep(const QJsonArray& silences);

    AppSettings& m_settings;
    Hooks m_hooks;
    bool m_tray = false, m_testing = false, m_looking = false;
    QVariantList m_results, m_past;
    QString m_pastSummary;
};

} // namespace rollscope::ui
