#pragma once
#include "net/frame_tap.hpp"
#include "tape/tape.hpp"

namespace rollscope::tape
{

/// A FrameTap that writes a tape. `connection` maps (chain, endpoint) to the header's order.
class Recorder final : public net::FrameTap
{
public:
    static base::Result<std::unique_ptr<Recorder>> create(const QString& path, TapeHeader header);
    ~Recorder() override;
    void frame(base::ChainIndex chain, base::EndpointIndex endpoint, net::Direction direction,
               std::string_view text, base::UnixMs at) override;
    /// The first write error, if any; recording stops there and says so.
    [[nodiscard]] base::Result<void> finish();
    [[nodiscard]] quint64 frames() const;

private:
    Recorder();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::tape
