#pragma once
#include "chain/endpoint_link.hpp"
#include <vector>

namespace rollscope::chain {

/// What a user sees of a chain's endpoints, kept beside the links themselves.
class EndpointViews
{
public:
    void add(const EndpointLink& link);
    /// The newest state of one.
    const EndpointView& refresh(const EndpointLink& link);
    [[nodiscard]] const std::vector<EndpointView>& all() const { return m_views; }

private:
    std::vector<EndpointView> m_views; ///< by EndpointIndex
};

} // namespace rollscope::chain
