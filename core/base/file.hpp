#pragma once
#include "base/result.hpp"
#include <QFileDevice>

class QSaveFile;

namespace rollscope::base {

/// Puts what was written into `file` in the place of the old one, or leaves the old one alone and
/// tells why. QSaveFile::commit() by itself does the first even where the last bytes did not fit
/// on the disk: it closes without looking (Qt 6.4).
[[nodiscard]] Result<void> commitWhole(QSaveFile& file);

/// The file at `path` holds `data` afterwards, or what it held before.
[[nodiscard]] Result<void> writeWhole(const QString& path, const QByteArray& data,
                                      QFileDevice::Permissions permissions = {});

} // namespace rollscope::base
