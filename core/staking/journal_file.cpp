#include "staking/journal_file.hpp"
#include "base/file.hpp"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace rollscope::staking {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

constexpr qint64 kMostBytes = 33 << 20;

/// The new name of a file survives a power cut only when its folder is flushed too.
void flushFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

Result<stake::Journal> readFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return stake::Journal();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, file.errorString(), path);
    auto read = stake::readJournal(file.read(kMostBytes));
    if (!read) {
        base::Error error = read.error();
        error.where = path + QStringLiteral(": ") + error.where;
        if (error.hint.isEmpty())
            error.hint = QStringLiteral("nothing is signed before it is mended or moved away: it "
                                        "may know of a transaction that is on its way");
        return tl::unexpected(std::move(error));
    }
    return read;
}

} // namespace

JournalFile::JournalFile(QString path, std::unique_ptr<QLockFile> lock, stake::Journal journal)
    : m_path(std::move(path)), m_lock(std::move(lock)), m_journal(std::move(journal))
{}

Result<std::unique_ptr<JournalFile>> JournalFile::open(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Io, QStringLiteral("the folder cannot be made"), folder);
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // whoever is alive keeps it, however long
    if (!lock->tryLock(0))
        return fail(ErrorKind::Io,
                    lock->error() == QLockFile::LockFailedError
                        ? QStringLiteral("another Rollscope has this journal open")
                        : QStringLiteral("it cannot be locked"),
                    path);
    auto journal = readFile(path);
    if (!journal)
        return tl::unexpected(journal.error());
    return std::unique_ptr<JournalFile>(
        new JournalFile(path, std::move(lock), std::move(*journal)));
}

Result<void> JournalFile::change(const std::function<Result<void>(stake::Journal&)>& edit)
{
    stake::Journal next = m_journal;
    if (auto edited = edit(next); !edited)
        return edited;
    if (next == m_journal)
        return {};
    if (auto written = base::writeWhole(m_path, stake::writeJournal(next),
                                        QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        !written)
        return written;
    flushFolder(QFileInfo(m_path).absolutePath());
    m_journal = std::move(next);
    return {};
}

} // namespace rollscope::staking
