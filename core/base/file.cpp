#include "base/file.hpp"
#include <QSaveFile>

namespace rollscope::base {
namespace {

Result<void> cannot(const QSaveFile& file)
{
    return fail(ErrorKind::Io, file.errorString(), file.fileName(),
                QStringLiteral("it stays as it was; free some space or choose another place"));
}

} // namespace

Result<void> commitWhole(QSaveFile& file)
{
    if (file.flush() && file.error() == QFileDevice::NoError && file.commit())
        return {};
    auto why = cannot(file);
    file.cancelWriting();
    return why;
}

Result<void> writeWhole(const QString& path, const QByteArray& data,
                        QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        (permissions != QFileDevice::Permissions{} && !file.setPermissions(permissions)) ||
        file.write(data) != data.size()) {
        auto why = cannot(file);
        file.cancelWriting();
        return why;
    }
    return commitWhole(file);
}

} // namespace rollscope::base
