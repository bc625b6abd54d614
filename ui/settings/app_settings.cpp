#include "settings/app_settings.hpp"
#include "format/trouble_text.hpp"
#include "qml_single.hpp"
#include "settings/setting_table.hpp"
#include <QJsonArray>
#include <QQmlEngine>

namespace rollscope::ui {

static constexpr int kSaveMs = 400;

AppSettings::AppSettings(const QString& path, QObject* parent) : QObject(parent), m_path(path)
{
    m_writer.setMaxThreadCount(1);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kSaveMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &AppSettings::save);
    if (!path.isEmpty()) {
        m_read = readSettings(path);
        m_values = m_read.values;
    }
}

AppSettings::~AppSettings()
{
    if (m_saveSoon.isActive()) {
        save();
    }
    m_writer.waitForDone();
}

void AppSettings::provide(QQmlEngine& engine)
{
    lendSingle(engine, this);
}

AppSettings* AppSettings::create(QQmlEngine* engine, QJSEngine*)
{
    return lentSingle<AppSettings>(engine);
}

QString AppSettings::set(const QString& key, const QJsonValue& value)
{
    const auto* setting = findSetting(key);
    if (setting == nullptr) {
        return tr("There is no setting \"%1\".").arg(key.left(40));
    }
    if (const auto fine = checkSetting(*setting, value); !fine) {
        return fine.error().what;
    }
    if (const auto check = m_checks.value(key)) {
        if (auto why = check(value); !why.isEmpty()) {
            return why;
        }
    }
    if (this->value(key) == value) {
        return {};
    }
    m_values.insert(key, value);
    m_saveSoon.start();
    Q_EMIT changed(key);
    if (setting->session) {
        touch();
    }
    return {};
}

void AppSettings::toggle(const QString& key, const QString& word)
{
    auto list = words(key.toLatin1().constData());
    if (!list.removeOne(word)) {
        list << word;
    }
    set(key, QJsonArray::fromStringList(list));
}

void AppSettings::reset(const QString& key)
{
    if (const auto* setting = findSetting(key)) {
        set(key, startValue(*setting));
    }
}

void AppSettings::apply()
{
    if (std::exchange(m_pending, false)) {
        Q_EMIT pendingChanged();
    }
    Q_EMIT applyWanted();
}

void AppSettings::touch()
{
    if (!std::exchange(m_pending, true)) {
        Q_EMIT pendingChanged();
    }
}

void AppSettings::addCheck(const QString& key,
                           const std::function<QString(const QJsonValue&)>& check)
{
    m_checks.insert(key, check);
}

QJsonValue AppSettings::value(const QString& key) const
{
    const auto found = m_values.find(key);
    if (found != m_values.end()) {
        return *found;
    }
    const auto* setting = findSetting(key);
    return setting == nullptr ? QJsonValue() : startValue(*setting);
}

QString AppSettings::text(const char* key) const
{
    return value(QLatin1String(key)).toString();
}

int AppSettings::whole(const char* key) const
{
    return value(QLatin1String(key)).toInt();
}

bool AppSettings::flag(const char* key) const
{
    return value(QLatin1String(key)).toBool();
}

QStringList AppSettings::words(const char* key) const
{
    QStringList out;
    const auto list = value(QLatin1String(key)).toArray();
    for (const auto& word : list) {
        out << word.toString();
    }
    return out;
}

void AppSettings::save()
{
    m_saveSoon.stop();
    if (m_path.isEmpty() || m_read.foreign) {
        return;
    }
    m_writer.start([this, path = m_path, values = m_values] {
        const auto written = writeSettings(path, values);
        const QString trouble = written ? QString() : troubleText(written.error());
        QMetaObject::invokeMethod(
            this,
            [this, trouble] {
                if (std::exchange(m_trouble, trouble) != trouble) {
                    Q_EMIT troubleChanged();
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace rollscope::ui
