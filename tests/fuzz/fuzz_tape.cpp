#include "tape/answerer.hpp"
#include "tape/header_json.hpp"
#include "tape/tape_reader.hpp"
#include <QBuffer>
#include <zstd.h>

using namespace rollscope;

namespace {

std::unique_ptr<QBuffer> deviceOf(QByteArray bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// Reads to the end and asks what a client would ask.
void play(QByteArray bytes)
{
    auto reader = tape::openTape(deviceOf(std::move(bytes)), QStringLiteral("fuzz"));
    if (!reader)
        return;
    const auto header = (*reader)->header();
    tape::Answerer answers(header);
    const auto connections = tape::connectionsOf(header);
    for (;;) {
        auto frame = (*reader)->next();
        if (!frame || !*frame)
            return;
        (void)answers.learn(**frame);
        answers.advance((*frame)->t);
        if (connections == 0)
            continue;
        // The frame's own text as parameters: any JSON, any garbage.
        std::string text = (*frame)->text, out;
        text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
        for (const char* method : {"eth_getBlockByNumber", "eth_getBlockTransactionCountByHash",
                                   "eth_blockNumber", "eth_x"})
            answers.answer(0, method, text, out);
        (void)answers.subscribe(connections - 1, text);
    }
}

} // namespace

/// The input as a tape; as the lines behind a good header; and as a header.
extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    play(input);

    tape::TapeHeader header;
    header.chains.push_back({QStringLiteral("a"), QStringLiteral("A"), {1}, {{}, {}}});
    const QByteArray behindHeader = tape::headerToJson(header) + '\n' + input;
    for (const QByteArray& text : {behindHeader, input}) {
        QByteArray packed(
            static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(text.size()))),
            '\0');
        packed.truncate(static_cast<qsizetype>(
            ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()), text.data(),
                          static_cast<std::size_t>(text.size()), 1)));
        play(packed);
    }
    return 0;
}
