#include "tape/zstd_lines.hpp"
#include "tape/tape.hpp"
#include <algorithm>
#include <cstring>
#include <simdjson.h>

namespace rollscope::tape {
namespace {

using base::ErrorKind;

constexpr std::size_t kUsualText = 512U << 10; // shrunk back to after a huge line
constexpr int kMaxWindowLog = 25;
constexpr std::size_t kFrameStart = 6; // bytes that tell how much more a frame's header has

} // namespace

ZstdLines::ZstdLines(std::unique_ptr<QIODevice> device, QString where)
    : m_device(std::move(device)), m_where(std::move(where)), m_context(ZSTD_createDCtx()),
      m_packed(ZSTD_DStreamInSize()), m_text(kUsualText)
{
    ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, kMaxWindowLog);
}

QString ZstdLines::place(quint64 line) const
{
    return m_where + QStringLiteral(", line %1").arg(line);
}

base::Result<bool> ZstdLines::refill()
{
    const qint64 got = m_device->read(m_packed.data(), static_cast<qint64>(m_packed.size()));
    if (got < 0)
        return base::fail(ErrorKind::Io, m_device->errorString(), m_where);
    m_packedAt = 0;
    m_packedEnd = static_cast<std::size_t>(got);
    if (got == 0)
        return false;
    if (!m_any) {
        m_any = true;
        const unsigned char magic[] = {0x28, 0xb5, 0x2f, 0xfd};
        if (m_packedEnd < sizeof magic || std::memcmp(m_packed.data(), magic, sizeof magic) != 0)
            return base::fail(ErrorKind::BadInput, QStringLiteral("not a tape: no zstd data"),
                              m_where);
    }
    return true;
}

/// Leaves room behind the text for one more piece, the padding kept free.
void ZstdLines::makeRoom()
{
    if (m_at > 0) {
        std::memmove(m_text.data(), m_text.data() + m_at, m_end - m_at);
        m_end -= m_at;
        m_at = 0;
    }
    const std::size_t wanted = m_end + ZSTD_DStreamOutSize() + simdjson::SIMDJSON_PADDING;
    if (m_text.size() < wanted) {
        m_text.resize(std::max(wanted, m_text.size() * 2));
    } else if (m_text.size() > 4 * kUsualText && wanted < kUsualText) {
        m_text.resize(kUsualText);
        m_text.shrink_to_fit();
    }
}

/// Unpacks one more piece behind m_end; false at the end of the file.
base::Result<bool> ZstdLines::more()
{
    makeRoom();
    const std::size_t before = m_end;
    while (m_end == before) {
        if (m_packedAt == m_packedEnd) {
            auto refilled = refill();
            if (!refilled)
                return tl::unexpected(refilled.error());
            if (!*refilled) {
                m_truncated = m_truncated || m_hint != 0;
                return false;
            }
        }
        // A block at a time, as zstd asks for it: what stands before a damaged one is delivered.
        const std::size_t wanted = std::max<std::size_t>(m_hint, kFrameStart);
        ZSTD_inBuffer in{m_packed.data(), std::min(m_packedEnd, m_packedAt + wanted), m_packedAt};
        ZSTD_outBuffer out{m_text.data(), m_text.size() - simdjson::SIMDJSON_PADDING, m_end};
        m_hint = ZSTD_decompressStream(m_context.get(), &out, &in);
        if (ZSTD_isError(m_hint))
            return base::fail(
                ErrorKind::BadInput,
                QStringLiteral("damaged zstd data: ") +
                    QString::fromLatin1(ZSTD_getErrorName(m_hint)),
                m_line == 0 ? m_where : m_where + QStringLiteral(", after line %1").arg(m_line));
        m_packedAt = in.pos;
        m_end = out.pos;
    }
    return true;
}

base::Result<std::optional<std::string_view>> ZstdLines::next()
{
    if (m_done)
        return std::nullopt;
    std::size_t scanned = 0;
    for (;;) {
        const char* begin = m_text.data() + m_at;
        const std::size_t size = m_end - m_at;
        if (const void* end = std::memchr(begin + scanned, '\n', size - scanned)) {
            const std::string_view line(
                begin, static_cast<std::size_t>(static_cast<const char*>(end) - begin));
            m_at += line.size() + 1;
            ++m_line;
            return line;
        }
        scanned = size;
        if (size > kMaxLineBytes)
            return base::fail(
                ErrorKind::BadInput,
                QStringLiteral("the line is longer than %1 MiB").arg(kMaxLineBytes >> 20),
                place(m_line + 1));
        auto got = more();
        if (!got) {
            m_done = true;
            return tl::unexpected(got.error());
        }
        if (!*got) {
            m_done = true;
            m_truncated = m_truncated || size > 0;
            if (!m_any)
                return base::fail(ErrorKind::BadInput, QStringLiteral("the file is empty"),
                                  m_where);
            return std::nullopt;
        }
    }
}

} // namespace rollscope::tape
