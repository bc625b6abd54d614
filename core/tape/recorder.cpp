#include "tape/recorder.hpp"
#include "base/log.hpp"
#include <algorithm>

namespace rollscope::tape {

struct Recorder::Private
{
    std::unique_ptr<TapeWriter> writer;
    base::UnixMs start;
    std::vector<quint32> firstOfChain; ///< one more than chains
    TapeFrame frame;
    quint64 frames = 0, skipped = 0;
    std::optional<base::Error> trouble;
    base::Clock* clock = nullptr;
    base::Timer flushTimer;

    void note(const base::Result<void>& done)
    {
        if (done || trouble)
            return;
        trouble = done.error();
        flushTimer.cancel();
        qCWarning(base::lcTape).noquote() << trouble->text();
    }
};

Recorder::Recorder() : d(std::make_unique<Private>()) {}
Recorder::~Recorder() = default;

base::Result<std::unique_ptr<Recorder>>
Recorder::create(const QString& path, const TapeHeader& header, base::Clock* clock)
{
    auto writer = TapeWriter::create(path, header);
    if (!writer)
        return tl::unexpected(writer.error());
    std::unique_ptr<Recorder> recorder(new Recorder);
    recorder->d->writer = std::move(*writer);
    recorder->d->start = header.madeAt;
    recorder->d->clock = clock;
    quint32 first = 0;
    for (const auto& chain : header.chains) {
        recorder->d->firstOfChain.push_back(first);
        first += static_cast<quint32>(chain.endpoints.size());
    }
    recorder->d->firstOfChain.push_back(first);
    return recorder;
}

void Recorder::frame(base::ChainIndex chain, base::EndpointIndex endpoint, net::Direction direction,
                     std::string_view text, base::UnixMs at)
{
    if (d->trouble)
        return;
    const auto row = static_cast<std::size_t>(chain);
    const auto& first = d->firstOfChain;
    if (row + 1 >= first.size() || first[row] + static_cast<quint32>(endpoint) >= first[row + 1]) {
        ++d->skipped;
        return;
    }
    // UTC may be set back while we record; the tape's own time never runs backwards.
    d->frame.t = std::max(d->frame.t, at - d->start);
    d->frame.c = first[row] + static_cast<quint32>(endpoint);
    d->frame.direction = direction;
    d->frame.text.assign(text);
    const auto done = d->writer->write(d->frame);
    if (!done && done.error().kind == base::ErrorKind::BadInput) {
        ++d->skipped;
        return;
    }
    d->note(done);
    if (!done)
        return;
    ++d->frames;
    if (d->clock && !d->flushTimer)
        d->flushTimer = d->clock->after(std::chrono::seconds(1), [this] {
            d->flushTimer.cancel();
            d->note(d->writer->flush());
        });
}

base::Result<void> Recorder::finish()
{
    d->flushTimer.cancel();
    d->note(d->writer->close());
    if (d->trouble)
        return tl::unexpected(*d->trouble);
    return {};
}

quint64 Recorder::frames() const
{
    return d->frames;
}

quint64 Recorder::skipped() const
{
    return d->skipped;
}

const std::optional<base::Error>& Recorder::trouble() const
{
    return d->trouble;
}

} // namespace rollscope::tape
