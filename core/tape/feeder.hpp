#pragma once
#include "base/clock.hpp"
#include "net/transport_factory.hpp"
#include "registry/chain_spec.hpp"
#include "tape/tape.hpp"
#include <functional>

namespace rollscope::tape {

/// The chains of a tape as specs for the engine: the registry's facts are given by `lookup` (may
/// return nullptr) where the chain ids agree, the endpoints are the tape's (url
/// "tape://<chain>/<operator>").
[[nodiscard]] std::vector<registry::ChainSpec>
specsOf(const TapeHeader& header,
        const std::function<const registry::ChainSpec*(const QString& id)>& lookup);

/// Plays a tape inside the process: makes transports that answer from what was recorded and push
/// notifications at their times of `clock`. A request the tape cannot answer gets error -32000.
/// Transports and callbacks live on one thread; the feeder and its clock outlive the transports.
class TapeFeeder final : public net::TransportFactory
{
public:
    /// `clock` decides the speed: ScaledClock for a window, ManualClock for analyze. Let it begin
    /// at header().madeAt, so that the ages of blocks come out as they were.
    static base::Result<std::unique_ptr<TapeFeeder>> open(const QString& path, base::Clock& clock);
    ~TapeFeeder() override;
    [[nodiscard]] const TapeHeader& header() const;
    /// NotFound when `spec.url` is no endpoint of this tape.
    base::Result<std::unique_ptr<net::Transport>> make(base::ChainIndex chain,
                                                       base::EndpointIndex endpoint,
                                                       const registry::EndpointSpec& spec) override;
    /// Starts delivering; before that, requests are answered as at t = 0. Call it on the
    /// transports' thread or before the first one opens. `ended` runs once after the last frame, on
    /// that thread. With `loop` the transports are closed there instead ("starts again") and play
    /// from 0 when they open again; heights and timestamps then step back, so a view of ages wants
    /// a new clock.
    void start(bool loop, std::function<void()> ended);
    /// Ends it for good, from any thread: the frame being told is the last one, and `ended` does
    /// not run. Transports stay open in silence until they are closed.
    void stop();
    /// ms of tape played so far (goes on increasing over loops), and the length of one round.
    [[nodiscard]] qint64 positionMs() const;
    [[nodiscard]] qint64 lengthMs() const;
    /// Why the tape ended before its end (damaged), if it did. On the transports' thread.
    [[nodiscard]] std::optional<base::Error> trouble() const;

private:
    TapeFeeder();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::tape
