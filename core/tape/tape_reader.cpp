#include "tape/tape_reader.hpp"
#include "tape/header_json.hpp"
#include "tape/zstd_lines.hpp"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <simdjson.h>

namespace rollscope::tape {
namespace {

namespace od = simdjson::ondemand;
using base::ErrorKind;

constexpr qint64 kMaxMs = 10LL * 366 * 86'400'000; // ten years

class Reader final : public TapeReader
{
public:
    Reader(ZstdLines lines, TapeHeader header)
        : m_lines(std::move(lines)), m_header(std::move(header)),
          m_connections(connectionsOf(m_header))
    {}

    [[nodiscard]] const TapeHeader& header() const override { return m_header; }
    [[nodiscard]] bool truncated() const override { return m_lines.truncated(); }

    base::Result<std::optional<TapeFrame>> next() override
    {
        if (m_failed)
            return tl::unexpected(*m_failed);
        auto line = m_lines.next();
        if (!line)
            return tl::unexpected(m_failed.emplace(line.error()));
        if (!*line)
            return std::nullopt;
        std::optional<TapeFrame> frame(std::in_place);
        if (const char* reason = read(**line, *frame))
            return tl::unexpected(m_failed.emplace(base::Error{ErrorKind::BadInput,
                                                               QString::fromLatin1(reason),
                                                               m_lines.place(m_lines.lineNumber()),
                                                               {}}));
        return frame;
    }

private:
    /// nullptr when all is well, else what is wrong.
    const char* read(std::string_view line, TapeFrame& frame)
    {
        od::document document;
        od::object object;
        const simdjson::padded_string_view padded(line, line.size() + simdjson::SIMDJSON_PADDING);
        if (m_parser.iterate(padded).get(document) || document.get_object().get(object))
            return "not a JSON object";
        std::string_view direction, text;
        std::int64_t t = 0, c = 0;
        if (object["t"].get_int64().get(t))
            return "\"t\" must be a whole number of milliseconds";
        if (object["c"].get_int64().get(c))
            return "\"c\" must be a whole number";
        if (object["d"].get_string().get(direction) || (direction != "in" && direction != "out"))
            return "\"d\" must be \"in\" or \"out\"";
        frame.direction = direction == "in" ? net::Direction::In : net::Direction::Out;
        if (object["f"].get_string().get(text))
            return "\"f\" must be a text";
        if (line.back() != '}')
            return "not a JSON object";
        if (t < m_last)
            return "\"t\" runs backwards";
        if (t > kMaxMs)
            return "\"t\" is beyond ten years";
        if (c < 0 || c >= m_connections)
            return "\"c\" names no endpoint of the header";
        m_last = t;
        frame.t = t;
        frame.c = static_cast<quint32>(c);
        frame.text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
        frame.text.assign(text);
        return nullptr;
    }

    ZstdLines m_lines;
    TapeHeader m_header;
    qint64 m_connections;
    qint64 m_last = 0;
    od::parser m_parser{kMaxLineBytes};
    std::optional<base::Error> m_failed;
};

std::optional<TapeSummary> readFooter(QFile& file)
{
    const qint64 size = 8 + static_cast<qint64>(kFooterPayload);
    if (file.size() < size || !file.seek(file.size() - size))
        return std::nullopt;
    const QByteArray bytes = file.read(size);
    if (bytes.size() != size || qFromLittleEndian<quint32>(bytes.data()) != kFooterMagic ||
        qFromLittleEndian<quint32>(bytes.data() + 4) != kFooterPayload)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(bytes.mid(8).trimmed()).object();
    const double length = json.value(QStringLiteral("lengthMs")).toDouble(-1);
    const double frames = json.value(QStringLiteral("frames")).toDouble(-1);
    if (length < 0 || length > static_cast<double>(kMaxMs) || frames < 0 || frames > 1e15)
        return std::nullopt;
    return TapeSummary{static_cast<qint64>(length), static_cast<quint64>(frames), false};
}

base::Result<std::unique_ptr<QFile>> openFile(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return base::fail(ErrorKind::NotFound, QStringLiteral("no such tape"), path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return base::fail(ErrorKind::BadInput, file->errorString(), path);
    return file;
}

} // namespace

base::Result<std::unique_ptr<TapeReader>> openTape(std::unique_ptr<QIODevice> device,
                                                   const QString& where)
{
    ZstdLines lines(std::move(device), where);
    auto first = lines.next();
    if (!first)
        return tl::unexpected(first.error());
    if (!*first)
        return base::fail(ErrorKind::BadInput, QStringLiteral("the tape ends before its header"),
                          where);
    auto header = headerFromJson(**first, where);
    if (!header)
        return tl::unexpected(header.error());
    return std::make_unique<Reader>(std::move(lines), std::move(*header));
}

base::Result<std::unique_ptr<TapeReader>> TapeReader::open(const QString& path)
{
    auto file = openFile(path);
    if (!file)
        return tl::unexpected(file.error());
    return openTape(std::move(*file), path);
}

base::Result<TapeSummary> summaryOf(const QString& path)
{
    auto file = openFile(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto summary = readFooter(**file))
        return *summary;
    auto reader = TapeReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    TapeSummary summary;
    for (;;) {
        auto frame = (*reader)->next();
        if (!frame)
            return tl::unexpected(frame.error());
        if (!*frame)
            break;
        summary.lengthMs = (*frame)->t;
        ++summary.frames;
    }
    summary.truncated = (*reader)->truncated();
    return summary;
}

} // namespace rollscope::tape
