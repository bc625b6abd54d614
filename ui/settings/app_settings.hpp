#pragma once
#include "settings/settings_file.hpp"
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <functional>

class QQmlEngine;
class QJSEngine;

namespace rollscope::ui {

/// What the user has set, kept in one versioned file of the profile. A door for QML, one per QML
/// engine (provide()). A change is in effect at once, but for those that `pending` tells of; it is
/// saved a moment later, on a thread of its own. GUI thread.
class AppSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString theme READ theme NOTIFY changed)
    Q_PROPERTY(int scale READ scale NOTIFY changed)
    Q_PROPERTY(bool motion READ motion NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(bool railWide READ railWide NOTIFY changed)
    Q_PROPERTY(QStringList favourites READ favourites NOTIFY changed)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed)
    Q_PROPERTY(bool firstRunDone READ firstRunDone NOTIFY changed)
    Q_PROPERTY(bool alerts READ alerts NOTIFY changed)
    Q_PROPERTY(bool notifyCritical READ notifyCritical NOTIFY changed)
    Q_PROPERTY(bool notifyWarning READ notifyWarning NOTIFY changed)
    Q_PROPERTY(bool notifyNotice READ notifyNotice NOTIFY changed)
    Q_PROPERTY(bool soundCritical READ soundCritical NOTIFY changed)
    Q_PROPERTY(bool soundWarning READ soundWarning NOTIFY changed)
    Q_PROPERTY(bool soundNotice READ soundNotice NOTIFY changed)
    Q_PROPERTY(int cooldown READ cooldown NOTIFY changed)
    Q_PROPERTY(QString webhook READ webhook NOTIFY changed)
    Q_PROPERTY(QString webhookSecret READ webhookSecret NOTIFY changed)
    Q_PROPERTY(bool webhookWatched READ webhookWatched NOTIFY changed)
    Q_PROPERTY(bool closeToTray READ closeToTray NOTIFY changed)
    Q_PROPERTY(QStringList chains READ chains NOTIFY changed)
    Q_PROPERTY(int operators READ operators NOTIFY changed)
    Q_PROPERTY(int budget READ budget NOTIFY changed)
    Q_PROPERTY(bool metered READ metered NOTIFY changed)
    Q_PROPERTY(QString proxy READ proxy NOTIFY changed)
    Q_PROPERTY(int rawDays READ rawDays NOTIFY changed)
    Q_PROPERTY(int minuteDays READ minuteDays NOTIFY changed)
    Q_PROPERTY(int hourDays READ hourDays NOTIFY changed)
    Q_PROPERTY(bool pending READ pending NOTIFY pendingChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)

public:
    /// `path` empty = nothing is read or kept (pictures, tests).
    explicit AppSettings(const QString& path, QObject* parent);
    /// Saves what is not saved yet.
    ~AppSettings() override;

    void provide(QQmlEngine& engine);
    static AppSettings* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    /// Sets one value. Returns why it is refused, a sentence for the user; empty = it is set.
    Q_INVOKABLE QString set(const QString& key, const QJsonValue& value);
    /// Adds or takes out one word of a list.
    Q_INVOKABLE void toggle(const QString& key, const QString& word);
    /// Back to what it started as.
    Q_INVOKABLE void reset(const QString& key);
    /// The user wants what waits to take effect now.
    Q_INVOKABLE void apply();
    /// Something that takes effect with apply() was changed elsewhere (a chain's file).
    void touch();

    /// A check beyond the table's: returns the sentence, empty = fine.
    void addCheck(const QString& key, const std::function<QString(const QJsonValue&)>& check);
    [[nodiscard]] QJsonValue value(const QString& key) const;
    [[nodiscard]] const std::vector<QString>& complaints() const { return m_read.complaints; }

    [[nodiscard]] QString theme() const { return text("theme"); }
    [[nodiscard]] int scale() const { return whole("scale"); }
    [[nodiscard]] bool motion() const { return flag("motion"); }
    [[nodiscard]] QString language() const { return text("language"); }
    [[nodiscard]] bool railWide() const { return flag("railWide"); }
    [[nodiscard]] QStringList favourites() const { return words("favourites"); }
    /// Columns of the overview that are not as at first: shown ones hidden, hidden ones shown.
    [[nodiscard]] QStringList columns() const { return words("columns"); }
    [[nodiscard]] bool firstRunDone() const { return flag("firstRunDone"); }
    [[nodiscard]] bool alerts() const { return flag("alerts"); }
    /// By severity: a notification on the desktop (with `alerts`), the desktop's alert sound.
    [[nodiscard]] bool notifyCritical() const { return flag("notifyCritical"); }
    [[nodiscard]] bool notifyWarning() const { return flag("notifyWarning"); }
    [[nodiscard]] bool notifyNotice() const { return flag("notifyNotice"); }
    [[nodiscard]] bool soundCritical() const { return flag("soundCritical"); }
    [[nodiscard]] bool soundWarning() const { return flag("soundWarning"); }
    [[nodiscard]] bool soundNotice() const { return flag("soundNotice"); }
    /// Minutes between two messages of one chain and kind.
    [[nodiscard]] int cooldown() const { return whole("cooldown"); }
    [[nodiscard]] QString webhook() const { return text("webhook"); }
    /// "${NAME}": the secret itself stands in the environment.
    [[nodiscard]] QString webhookSecret() const { return text("webhookSecret"); }
    [[nodiscard]] bool webhookWatched() const { return flag("webhookWatched"); }
    [[nodiscard]] bool closeToTray() const { return flag("closeToTray"); }
    /// Ids of the chains to watch; empty = the shipped choice.
    [[nodiscard]] QStringList chains() const { return words("chains"); }
    [[nodiscard]] int operators() const { return whole("operators"); }
    /// Requests per second and endpoint; 0 = by whose node it is.
    [[nodiscard]] int budget() const { return whole("budget"); }
    [[nodiscard]] bool metered() const { return flag("metered"); }
    [[nodiscard]] QString proxy() const { return text("proxy"); }
    [[nodiscard]] int rawDays() const { return whole("rawDays"); }
    [[nodiscard]] int minuteDays() const { return whole("minuteDays"); }
    [[nodiscard]] int hourDays() const { return whole("hourDays"); }
    [[nodiscard]] bool pending() const { return m_pending; }
    /// Why the last change could not be saved.
    [[nodiscard]] QString trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed(const QString& key);
    void pendingChanged();
    void troubleChanged();
    /// The connections are to be opened anew.
    void applyWanted();

private:
    [[nodiscard]] QString text(const char* key) const;
    [[nodiscard]] int whole(const char* key) const;
    [[nodiscard]] bool flag(const char* key) const;
    [[nodiscard]] QStringList words(const char* key) const;
    void save();

    QString m_path;
    SettingsRead m_read;
    QJsonObject m_values;
    QHash<QString, std::function<QString(const QJsonValue&)>> m_checks;
    QTimer m_saveSoon;
    QThreadPool m_writer; // one thread: the last change is written last
    QString m_trouble;
    bool m_pending = false;
};

} // namespace rollscope::ui
