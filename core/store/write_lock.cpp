#include "store/write_lock.hpp"
#include "store/setup.hpp"
#include <sqlite3.h>

namespace rollscope::store {

base::Result<void> WriteLock::take(const QString& path)
{
    const QString lockPath = path + QStringLiteral(".lock");
    if (auto opened = m_file.open(lockPath, Database::Mode::Write); !opened)
        return opened;
    // SQLite's own locks work on every system we ship to, and nothing is ever written here.
    sqlite3_busy_timeout(m_file.handle(), 0);
    const auto locked = m_file.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    if (locked)
        return {};
    const int code = sqlite3_errcode(m_file.handle()) & 0xff;
    m_file.close();
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return base::fail(base::ErrorKind::Io,
                          QStringLiteral("another running Rollscope writes this store (process %1)")
                              .arg(holderOf(path)),
                          path,
                          QStringLiteral("stop it, or give this one another file or --data-dir"));
    return locked;
}

} // namespace rollscope::store
