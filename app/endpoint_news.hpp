#pragma once
#include "engine/snapshot.hpp"
#include <functional>
#include <map>

namespace rollscope::app {

/// Tells in lines which endpoints stopped answering and why, and which came back: for a run that
/// shows nothing else. One line for each change, at most one a minute for each endpoint.
class EndpointNews
{
public:
    explicit EndpointNews(std::function<void(const QString&)> tell) : m_tell(std::move(tell)) {}
    void look(const engine::Snapshot& snapshot);

private:
    struct Told
    {
        bool trouble = false;
        base::UnixMs at{0};
    };
    std::function<void(const QString&)> m_tell;
    std::map<std::pair<base::ChainIndex, std::size_t>, Told> m_told;
};

} // namespace rollscope::app
