#pragma once
#include "base/clock.hpp"
#include "net/frame_tap.hpp"
#include "tape/tape.hpp"

namespace rollscope::tape {

/// A FrameTap that writes a tape. (chain, endpoint) maps to the header's order; frames of an
/// endpoint that the header does not name are counted and left out. Use on one thread.
class Recorder final : public net::FrameTap
{
public:
    /// With a `clock` the last second is flushed even when no frame follows it.
    static base::Result<std::unique_ptr<Recorder>>
    create(const QString& path, const TapeHeader& header, base::Clock* clock = nullptr);
    ~Recorder() override;
    void frame(base::ChainIndex chain, base::EndpointIndex endpoint, net::Direction direction,
               std::string_view text, base::UnixMs at) override;
    /// Ends the tape. The first write error, if any; recording stopped there.
    [[nodiscard]] base::Result<void> finish();
    /// Frames written, and frames left out (unknown endpoint, too long).
    [[nodiscard]] quint64 frames() const;
    [[nodiscard]] quint64 skipped() const;
    /// The first write error so far; nothing is recorded after it.
    [[nodiscard]] const std::optional<base::Error>& trouble() const;

private:
    Recorder();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::tape
