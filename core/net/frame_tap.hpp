#pragma once
#include "base/types.hpp"
#include <string_view>

namespace rollscope::net {

enum class Direction : quint8 { In, Out };

/// Sees each raw frame with its arrival (or send) time, before anything else reads it. Called on
/// the engine thread; must not keep the view.
class FrameTap
{
public:
    virtual ~FrameTap() = default;
    virtual void frame(base::ChainIndex chain, base::EndpointIndex endpoint, Direction direction,
                       std::string_view text, base::UnixMs at) = 0;
};

} // namespace rollscope::net
