#pragma once
#include "stake/journal.hpp"
#include <QLockFile>
#include <functional>
#include <memory>

namespace rollscope::staking {

/// A journal on the disk. A change is on the disk, whole and flushed, before change() returns; so
/// an intent that was written is there after any crash. One process at a time: another one that
/// signs from the same journal could do a thing twice. One thread; writing takes some ms.
class JournalFile
{
public:
    /// Reads `path`; an absent file is an empty journal. Io where it cannot be read, or another
    /// process has it; BadInput or NotFound where it is broken or newer: nothing is overwritten
    /// then, because what it holds may be money on its way.
    [[nodiscard]] static base::Result<std::unique_ptr<JournalFile>> open(const QString& path);

    [[nodiscard]] const stake::Journal& journal() const { return m_journal; }
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Ways that were let go, a line of JSON each, the oldest first.
    [[nodiscard]] QString pastPath() const;

    /// Runs `edit` on a copy, writes that, and only then makes it the journal. The error is that of
    /// `edit`, Io, or BadInput for a journal that could not be read again, as one that is too
    /// large; either way nothing has changed. Ways that it has no more are written to pastPath()
    /// before.
    [[nodiscard]] base::Result<void>
    change(const std::function<base::Result<void>(stake::Journal&)>& edit);

private:
    JournalFile(QString path, std::unique_ptr<QLockFile> lock, stake::Journal journal);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    stake::Journal m_journal;
};

} // namespace rollscope::staking
