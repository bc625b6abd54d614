#include "tape/feeder.hpp"
#include "base/log.hpp"
#include "tape/endpoint_path.hpp"
#include "tape/tape_transport.hpp"
#include <QHash>

namespace rollscope::tape {
namespace {

const QString& scheme()
{
    static const QString kScheme = QStringLiteral("tape://");
    return kScheme;
}

} // namespace

std::vector<registry::ChainSpec>
specsOf(const TapeHeader& header,
        const std::function<const registry::ChainSpec*(const QString& id)>& lookup)
{
    const auto paths = endpointPaths(header);
    std::size_t next = 0;
    std::vector<registry::ChainSpec> specs;
    for (const auto& chain : header.chains) {
        registry::ChainSpec spec;
        const auto* known = lookup ? lookup(chain.id) : nullptr;
        if (known && known->chainId == chain.chainId)
            spec = *known;
        spec.id = chain.id;
        spec.name = chain.name;
        spec.chainId = chain.chainId;
        spec.source = QStringLiteral("tape");
        spec.endpoints.clear();
        for (const auto& endpoint : chain.endpoints)
            spec.endpoints.push_back({scheme() + paths[next++], endpoint.operatorName, true});
        specs.push_back(std::move(spec));
    }
    return specs;
}

struct TapeFeeder::Private
{
    base::Clock* clock = nullptr;
    std::unique_ptr<Playback> playback;
    QHash<QString, quint32> connections; ///< by URL
};

TapeFeeder::TapeFeeder() : d(std::make_unique<Private>()) {}
TapeFeeder::~TapeFeeder() = default;

base::Result<std::unique_ptr<TapeFeeder>> TapeFeeder::open(const QString& path, base::Clock& clock)
{
    auto playback = Playback::open(path, clock);
    if (!playback)
        return tl::unexpected(playback.error());
    std::unique_ptr<TapeFeeder> feeder(new TapeFeeder);
    feeder->d->clock = &clock;
    feeder->d->playback = std::move(*playback);
    for (const auto& endpoint : endpointPaths(feeder->header()))
        feeder->d->connections.insert(scheme() + endpoint,
                                      static_cast<quint32>(feeder->d->connections.size()));
    return feeder;
}

const TapeHeader& TapeFeeder::header() const
{
    return d->playback->header();
}

base::Result<std::unique_ptr<net::Transport>>
TapeFeeder::make(base::ChainIndex, base::EndpointIndex, const registry::EndpointSpec& spec)
{
    if (const auto found = d->connections.constFind(spec.url); found != d->connections.constEnd())
        return std::make_unique<TapeTransport>(*d->playback, *d->clock, *found);
    return base::fail(base::ErrorKind::NotFound, QStringLiteral("no endpoint of this tape"),
                      spec.url);
}

void TapeFeeder::start(bool loop, std::function<void()> ended)
{
    d->playback->start(loop, [this, ended = std::move(ended)] {
        if (const auto why = trouble())
            qCWarning(base::lcTape).noquote() << why->text();
        if (ended)
            ended();
    });
}

void TapeFeeder::stop()
{
    d->playback->stop();
}

qint64 TapeFeeder::positionMs() const
{
    return d->playback->positionMs();
}

qint64 TapeFeeder::lengthMs() const
{
    return d->playback->summary().lengthMs;
}

std::optional<base::Error> TapeFeeder::trouble() const
{
    return d->playback->trouble();
}

} // namespace rollscope::tape
