#pragma once
#include "tape/header_json.hpp"
#include "tape_maker.hpp"
#include <zstd.h>

namespace rollscope::test {

/// As the recorder packs it.
inline QByteArray packed(const QByteArray& text)
{
    QByteArray bytes(
        static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(text.size()))), '\0');
    const auto size = ZSTD_compress(bytes.data(), static_cast<std::size_t>(bytes.size()),
                                    text.data(), static_cast<std::size_t>(text.size()), 1);
    bytes.truncate(static_cast<qsizetype>(size));
    return bytes;
}

/// The tape "test.rstape" of these bytes.
inline base::Result<std::unique_ptr<tape::TapeReader>> openBytes(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return tape::openTape(std::move(buffer), QStringLiteral("test.rstape"));
}

/// The first line of a tape of twoChains().
inline QByteArray headerLine()
{
    return tape::headerToJson(twoChains()) + '\n';
}

/// All frames, or the error that ended the reading.
inline base::Result<std::vector<tape::TapeFrame>> readAll(tape::TapeReader& reader)
{
    std::vector<tape::TapeFrame> frames;
    for (;;) {
        auto frame = reader.next();
        if (!frame)
            return tl::unexpected(frame.error());
        if (!*frame)
            return frames;
        frames.push_back(std::move(**frame));
    }
}

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

} // namespace rollscope::test
