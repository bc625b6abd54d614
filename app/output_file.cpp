#include "output_file.hpp"
#include <QFileInfo>
#include <QSaveFile>

namespace rollscope::app {

base::Result<void> checkWritable(const QString& path)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return base::fail(base::ErrorKind::BadInput,
                          u"cannot be written: there is no such folder"_qs, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(base::ErrorKind::BadInput, u"cannot be written: "_qs + file.errorString(),
                          path);
    file.cancelWriting();
    return {};
}

} // namespace rollscope::app
