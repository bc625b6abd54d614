#include "staking/journal_file.hpp"
#include "base/file.hpp"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace rollscope::staking {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

/// What readJournal() takes. More is never written: it could not be read again.
constexpr qint64 kMostBytes = 32 << 20;
/// So many ended ways make room, when a journal became too large.
constexpr std::size_t kAtOnce = 200;

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
    auto read = stake::readJournal(file.read(kMostBytes + 1));
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

/// What was written and could not be read again would cost all of it at the next start.
Result<void> readsBack(const QByteArray& text, const stake::Journal& journal, const QString& path)
{
    const auto again = stake::readJournal(text);
    if (again && *again == journal)
        return {};
    return fail(ErrorKind::BadInput,
                QStringLiteral("this change could not be read again, and is not made: %1")
                    .arg(again ? QStringLiteral("it reads as another") : again.error().text()),
                path, QStringLiteral("what was written before stays as it is"));
}

/// Ways that are younger are not let go: what they did could be done once more.
base::UnixMs lately(const stake::Journal& journal)
{
    base::UnixMs newest;
    for (const stake::Flow& flow : journal.flows())
        newest = std::max(newest, flow.since);
    return newest - stake::Journal::kRecentMs;
}

/// Ways that a change lets go are kept on a line each. A crash right after it leaves them in the
/// journal as well, and they are written once more: better twice than not at all.
Result<void> keep(const QString& path, const stake::Journal& before, const stake::Journal& after)
{
    QByteArray lines;
    for (const stake::Flow& flow : before.flows())
        if (after.find(flow.id) == nullptr)
            lines += stake::writeFlow(flow);
    if (lines.isEmpty())
        return {};
    QFile file(path);
    const bool fresh = !file.exists();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return fail(ErrorKind::Io, file.errorString(), path);
    if (fresh)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(lines) != lines.size() || !file.flush())
        return fail(ErrorKind::Io, file.errorString(), path);
#ifdef Q_OS_UNIX
    ::fsync(file.handle());
#endif
    return {};
}

} // namespace

QString JournalFile::pastPath() const
{
    return m_path + QStringLiteral(".past");
}

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
    QByteArray text = stake::writeJournal(next);
    while (text.size() > kMostBytes && next.letGo(kAtOnce, lately(next)) > 0)
        text = stake::writeJournal(next);
    if (text.size() > kMostBytes)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("the journal would be larger than the 32 MB that can be read "
                                   "again"),
                    m_path, QStringLiteral("ways that wait for their end fill it"));
    if (auto fine = readsBack(text, next, m_path); !fine)
        return fine;
    if (auto kept = keep(pastPath(), m_journal, next); !kept)
        return kept;
    if (auto written =
            base::writeWhole(m_path, text, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        !written)
        return written;
    flushFolder(QFileInfo(m_path).absolutePath());
    m_journal = std::move(next);
    return {};
}

} // namespace rollscope::staking
