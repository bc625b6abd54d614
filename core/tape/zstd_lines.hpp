#pragma once
#include "base/result.hpp"
#include <QFile>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>
#include <zstd.h>

namespace rollscope::tape {

/// Lines of a zstd-compressed file, in memory bounded by the longest line (kMaxLineBytes) and
/// zstd's window (32 MiB at most). Skippable frames are passed over.
class ZstdLines
{
public:
    explicit ZstdLines(std::unique_ptr<QIODevice> device, QString where);

    /// The next line without its end; valid until the next call, with SIMDJSON_PADDING readable
    /// bytes behind it. nullopt at the end. An error names the line.
    base::Result<std::optional<std::string_view>> next();
    /// Number of the line last returned, from 1.
    [[nodiscard]] quint64 lineNumber() const { return m_line; }
    /// The file ended inside a zstd frame or a line; that rest is dropped.
    [[nodiscard]] bool truncated() const { return m_truncated; }
    /// "file, line N", for errors.
    [[nodiscard]] QString place(quint64 line) const;

private:
    struct FreeContext
    {
        void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
    };
    base::Result<bool> more();
    base::Result<bool> refill();
    void makeRoom();

    std::unique_ptr<QIODevice> m_device;
    QString m_where;
    std::unique_ptr<ZSTD_DCtx, FreeContext> m_context;
    std::vector<char> m_packed, m_text;
    std::size_t m_packedAt = 0, m_packedEnd = 0; ///< unread part of m_packed
    std::size_t m_at = 0, m_end = 0;             ///< unread part of m_text
    std::size_t m_hint = 1;                      ///< 0 = between two zstd frames
    quint64 m_line = 0;
    bool m_any = false, m_truncated = false, m_done = false;
};

} // namespace rollscope::tape
