#include "chain/endpoint_views.hpp"

namespace rollscope::chain {

void EndpointViews::add(const EndpointLink& link)
{
    EndpointView view;
    view.spec = link.identity().spec;
    view.shown = net::maskedUrl(view.spec.url);
    m_views.push_back(std::move(view));
    refresh(link);
}

const EndpointView& EndpointViews::refresh(const EndpointLink& link)
{
    EndpointView& view = m_views[static_cast<std::size_t>(link.identity().index)];
    view.active = link.started() && !link.carries();
    view.carries = link.started() && link.carries();
    view.status = link.status();
    view.head = link.head();
    view.headSeen = link.headSeen();
    return view;
}

} // namespace rollscope::chain
