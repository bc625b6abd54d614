#include "stake/stake_export.hpp"
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace rollscope::ui {

using namespace Qt::StringLiterals;

base::Result<QString> writeDocument(const QByteArray& text, const QString& suffix, base::UnixMs now)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString day =
        QDateTime::fromMSecsSinceEpoch(now.value, Qt::UTC).toString(u"yyyy-MM-dd"_s);
    QString path;
    for (int n = 1; path.isEmpty() || QFile::exists(path); ++n)
        path = folder.filePath(n == 1 ? u"rollscope-staking-%1.%2"_s.arg(day, suffix)
                                      : u"rollscope-staking-%1-%3.%2"_s.arg(day, suffix).arg(n));
    folder.mkpath(u"."_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return base::fail(base::ErrorKind::Io, file.errorString(), path);
    return path;
}

} // namespace rollscope::ui
