#include "tape/header_json.hpp"
#include "tape/tape_reader.hpp"
#include <QFile>
#include <QtEndian>
#include <array>
#include <charconv>
#include <simdjson.h>
#include <zstd.h>

namespace rollscope::tape {
namespace {

using base::ErrorKind;

constexpr int kLevel = 3;
constexpr qint64 kFlushMs = 1000;

/// Appends `text` as the inside of a JSON string. Bytes that are no UTF-8 become U+FFFD: a line of
/// a tape must be readable by any JSON reader.
void appendEscaped(std::string& out, std::string_view text)
{
    std::string repaired;
    if (!simdjson::validate_utf8(text)) {
        repaired =
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdString();
        text = repaired;
    }
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out.append(text, from, i - from);
        from = i + 1;
        if (byte < 0x20) {
            constexpr std::string_view kDigits = "0123456789abcdef";
            out.append("\\u00").push_back(kDigits[byte >> 4]);
            out.push_back(kDigits[byte & 15]);
        } else {
            out.push_back('\\');
            out.push_back(static_cast<char>(byte));
        }
    }
    out.append(text, from);
}

void appendNumber(std::string& out, qint64 value)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

class Writer final : public TapeWriter
{
public:
    explicit Writer(const QString& path) : m_file(path), m_context(ZSTD_createCCtx())
    {
        m_packed.resize(ZSTD_CStreamOutSize());
    }

    ~Writer() override
    {
        // Nobody is left to hear an error; what was flushed is on disk already.
        (void)close();
        ZSTD_freeCCtx(m_context);
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    base::Result<void> start(const TapeHeader& header)
    {
        if (auto fits = checkHeader(header, m_file.fileName()); !fits)
            return fits;
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
            return base::fail(ErrorKind::Io, m_file.errorString(), m_file.fileName());
        m_open = true;
        ZSTD_CCtx_setParameter(m_context, ZSTD_c_compressionLevel, kLevel);
        ZSTD_CCtx_setParameter(m_context, ZSTD_c_checksumFlag, 1);
        m_connections = connectionsOf(header);
        const QByteArray line = headerToJson(header) + '\n';
        if (auto done = pack({line.data(), static_cast<std::size_t>(line.size())}, ZSTD_e_continue);
            !done)
            return done;
        return flush();
    }

    base::Result<void> write(const TapeFrame& frame) override
    {
        if (!m_open)
            return base::fail(ErrorKind::Io, QStringLiteral("the tape is closed"),
                              m_file.fileName());
        if (frame.t < m_last || frame.c >= m_connections)
            return base::fail(ErrorKind::BadInput,
                              frame.t < m_last ? QStringLiteral("a frame older than the last one")
                                               : QStringLiteral("a frame of an unknown endpoint"),
                              m_file.fileName());
        m_line.assign("{\"t\":");
        appendNumber(m_line, frame.t);
        m_line.append(",\"c\":");
        appendNumber(m_line, frame.c);
        m_line.append(frame.direction == net::Direction::In ? ",\"d\":\"in\",\"f\":\""
                                                            : ",\"d\":\"out\",\"f\":\"");
        appendEscaped(m_line, frame.text);
        m_line.append("\"}\n");
        if (m_line.size() > kMaxLineBytes) {
            m_line = {};
            return base::fail(ErrorKind::BadInput, QStringLiteral("a frame too long for a tape"),
                              m_file.fileName());
        }
        if (auto done = pack(m_line, ZSTD_e_continue); !done)
            return done;
        m_last = frame.t;
        ++m_frames;
        if (frame.t - m_flushed < kFlushMs)
            return {};
        m_flushed = frame.t;
        return flush();
    }

    base::Result<void> flush() override { return pack({}, ZSTD_e_flush); }

    base::Result<void> close() override
    {
        if (!m_open)
            return {};
        auto done = pack({}, ZSTD_e_end);
        m_open = false;
        if (!done)
            return done;
        QByteArray footer(8 + static_cast<qsizetype>(kFooterPayload), ' ');
        qToLittleEndian(kFooterMagic, footer.data());
        qToLittleEndian(static_cast<quint32>(kFooterPayload), footer.data() + 4);
        const QByteArray json = QByteArrayLiteral("{\"lengthMs\":") + QByteArray::number(m_last) +
                                QByteArrayLiteral(",\"frames\":") + QByteArray::number(m_frames) +
                                '}';
        footer.replace(8, json.size(), json);
        if (m_file.write(footer) != footer.size())
            return base::fail(ErrorKind::Io, m_file.errorString(), m_file.fileName());
        m_file.close();
        return {};
    }

private:
    base::Result<void> pack(std::string_view text, ZSTD_EndDirective directive)
    {
        if (!m_open)
            return {};
        ZSTD_inBuffer in{text.data(), text.size(), 0};
        for (;;) {
            ZSTD_outBuffer out{m_packed.data(), m_packed.size(), 0};
            const std::size_t left = ZSTD_compressStream2(m_context, &out, &in, directive);
            if (ZSTD_isError(left))
                return stop(QString::fromLatin1(ZSTD_getErrorName(left)));
            const auto size = static_cast<qint64>(out.pos);
            if (size > 0 && m_file.write(m_packed.data(), size) != size)
                return stop(m_file.errorString());
            const bool done = directive == ZSTD_e_continue ? in.pos == in.size : left == 0;
            if (done)
                return {};
        }
    }

    base::Result<void> stop(const QString& reason)
    {
        m_open = false;
        return base::fail(ErrorKind::Io, reason, m_file.fileName(),
                          QStringLiteral("the recording ends here; what was flushed can be read"));
    }

    QFile m_file;
    ZSTD_CCtx* m_context;
    std::vector<char> m_packed;
    std::string m_line;
    quint32 m_connections = 0;
    qint64 m_last = 0, m_flushed = 0;
    quint64 m_frames = 0;
    bool m_open = false;
};

} // namespace

base::Result<std::unique_ptr<TapeWriter>> TapeWriter::create(const QString& path,
                                                             const TapeHeader& header)
{
    auto writer = std::make_unique<Writer>(path);
    if (auto started = writer->start(header); !started)
        return tl::unexpected(started.error());
    return writer;
}

} // namespace rollscope::tape
