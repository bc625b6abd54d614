#pragma once
#include "base/result.hpp"
#include <QFile>
#include <QSaveFile>

namespace rollscope::app {

/// Whether a file could be written there, asked before the work is done: BadInput names the path
/// and the reason. Leaves nothing behind, and an existing file as it is.
[[nodiscard]] base::Result<void> checkWritable(const QString& path);

/// Ends what was printed with stdio: Io when some of it was not taken (a full disk, no reader).
[[nodiscard]] base::Result<void> flushStandardOutput();

/// A file that appears whole or not at all; what exists and is no regular file (a pipe, a device)
/// is written into as it is. One thread.
class OutputFile
{
public:
    /// BadInput when it cannot be opened. Waits for the reader of a named pipe.
    [[nodiscard]] base::Result<void> open(const QString& path);
    /// Where to write; errors are told by commit().
    [[nodiscard]] QIODevice& device();
    [[nodiscard]] base::Result<void> commit();

private:
    QSaveFile m_whole;
    QFile m_direct;
    bool m_isDirect = false;
};

} // namespace rollscope::app
