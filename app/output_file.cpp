#include "output_file.hpp"
#include "base/file.hpp"
#include <QFileInfo>
#include <cstdio>

namespace rollscope::app {
namespace {

using base::ErrorKind;

bool isSpecial(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

} // namespace

base::Result<void> checkWritable(const QString& path)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return base::fail(ErrorKind::BadInput, u"cannot be written: there is no such folder"_qs,
                          path);
    if (isSpecial(path)) {
        // Opening it would wait for a pipe's reader, or tell it that we are done.
        if (QFileInfo(path).isWritable())
            return {};
        return base::fail(ErrorKind::BadInput, u"cannot be written: no permission"_qs, path);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(ErrorKind::BadInput, u"cannot be written: "_qs + file.errorString(),
                          path);
    file.cancelWriting();
    return {};
}

base::Result<void> flushStandardOutput()
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return {};
    return base::fail(ErrorKind::Io, u"not everything could be written"_qs, u"standard output"_qs,
                      u"is its disk full?"_qs);
}

base::Result<void> OutputFile::open(const QString& path)
{
    m_isDirect = isSpecial(path);
    QFileDevice& file =
        m_isDirect ? static_cast<QFileDevice&>(m_direct) : static_cast<QFileDevice&>(m_whole);
    if (m_isDirect)
        m_direct.setFileName(path);
    else
        m_whole.setFileName(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(ErrorKind::BadInput, u"cannot be written: "_qs + file.errorString(),
                          path);
    return {};
}

QIODevice& OutputFile::device()
{
    return m_isDirect ? static_cast<QIODevice&>(m_direct) : static_cast<QIODevice&>(m_whole);
}

base::Result<void> OutputFile::commit()
{
    if (!m_isDirect)
        return base::commitWhole(m_whole);
    if (m_direct.flush() && m_direct.error() == QFileDevice::NoError)
        return {};
    return base::fail(ErrorKind::Io, u"could not be finished: "_qs + m_direct.errorString(),
                      m_direct.fileName());
}

} // namespace rollscope::app
