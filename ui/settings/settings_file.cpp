#include "settings/settings_file.hpp"
#include "base/file.hpp"
#include "settings/setting_table.hpp"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace rollscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr int kVersion = 1;
constexpr qint64 kMostBytes = 1 << 20;

} // namespace

SettingsRead readSettings(const QString& path)
{
    SettingsRead out;
    QFile file(path);
    if (!file.exists()) {
        return out;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        out.complaints.push_back(Text::tr("%1 cannot be read (%2): the settings are as at first.")
                                     .arg(path, file.errorString()));
        out.foreign = true;
        return out;
    }
    const auto text = file.read(kMostBytes + 1);
    const auto document = QJsonDocument::fromJson(text);
    file.close();
    if (text.size() > kMostBytes || !document.isObject()) {
        QFile::remove(path + QStringLiteral(".bad"));
        QFile::rename(path, path + QStringLiteral(".bad"));
        out.complaints.push_back(
            Text::tr("%1 is no settings file: the settings are as at first; the file was kept as "
                     "%1.bad.")
                .arg(path));
        return out;
    }
    const auto object = document.object();
    if (object.value(u"version").toInt(kVersion) > kVersion) {
        out.complaints.push_back(Text::tr("%1 was written by a newer Rollscope: it is left as it "
                                          "is, and changes are not kept.")
                                     .arg(path));
        out.foreign = true;
        return out;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"version") {
            continue;
        }
        const auto* setting = findSetting(it.key());
        if (setting == nullptr) {
            out.complaints.push_back(
                Text::tr("%1: there is no setting \"%2\".").arg(path, it.key().left(40)));
        } else if (const auto fine = checkSetting(*setting, *it); !fine) {
            out.complaints.push_back(
                Text::tr("%1: \"%2\" is not used. %3").arg(path, it.key(), fine.error().what));
        } else {
            out.values.insert(it.key(), *it);
        }
    }
    return out;
}

base::Result<void> writeSettings(const QString& path, const QJsonObject& values)
{
    auto object = values;
    object.insert(QStringLiteral("version"), kVersion);
    QDir().mkpath(QFileInfo(path).absolutePath());
    return base::writeWhole(path, QJsonDocument(object).toJson(),
                            QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        .map_error([&path](const base::Error& why) {
            return base::Error{base::ErrorKind::Io,
                               Text::tr("The settings cannot be saved: %1").arg(why.what),
                               path,
                               {}};
        });
}

} // namespace rollscope::ui
