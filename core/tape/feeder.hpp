#pragma once
#include "base/clock.hpp"
#include "net/transport_factory.hpp"
#include "registry/chain_spec.hpp"
#include "tape/tape.hpp"
#include <functional>

namespace rollscope::tape
{

/// The chains of a tape as specs for the engine: the registry's facts are given by `lookup` (may return
/// nullptr), the endpoints are the tape's (url "tape://<chain>/<operator>").
[[nodiscard]] std::vector<registry::ChainSpec>
specsOf(const TapeHeader& header,
        const std::function<const registry::ChainSpec*(const QString& id)>& lookup);

/// Plays a tape inside the process: makes transports that answer from what was recorded and push
/// notifications at their times of `clock`. A request the tape cannot answer gets error -32000.
class TapeFeeder final : public net::TransportFactory
{
public:
    /// `clock` decides the speed: ScaledClock for a window, ManualClock for analyze.
    static base::Result<std::unique_ptr<TapeFeeder>> open(const QString& path, base::Clock& clock);
    ~TapeFeeder() override;
    [[nodiscard]] const TapeHeader& header() const;
    base::Result<std::unique_ptr<net::Transport>> make(base::ChainIndex chain,
                                                       base::EndpointIndex endpoint,
                                                       const registry::EndpointSpec& spec) override;
    /// Starts delivering; `ended` runs once after the last frame (or again from 0 when `loop`).
    void start(bool loop, std::function<void()> ended);
    /// ms of tape played so far, and its whole length (known after a first pass over the file).
    [[nodiscard]] qint64 positionMs() const;
    [[nodiscard]] qint64 lengthMs() const;

private:
    TapeFeeder();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::tape
