#pragma once
#include "store/database.hpp"

namespace rollscope::store {

/// The right to write one store: an exclusive lock on the empty file `<path>.lock`, which the
/// system itself takes back when the program dies, however it dies.
class WriteLock
{
public:
    /// An error when another program, or another Writer of this one, holds it.
    base::Result<void> take(const QString& path);

private:
    Database m_file;
};

} // namespace rollscope::store
