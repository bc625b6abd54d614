#pragma once
#include "net/transport.hpp"
#include "scripted_node.hpp"
#include <set>
#include <simdjson.h>

namespace rollscope::test {

/// One connection; the node and the transport both hold on to it, neither owns the other.
class ScriptedNode::Link : public std::enable_shared_from_this<Link>
{
public:
    net::Transport::Handlers handlers;
    bool open = false;
    bool gone = false;
    std::set<QString> subscriptions;
    net::ByteCount bytes;
    qint64 lastHeardMs = 0;
    std::vector<base::Timer> timers;

    /// Runs `fn` in `ms`, unless the connection has ended by then.
    void later(base::Clock& clock, int ms, std::function<void(Link&)> fn)
    {
        // A timer ends itself here: what it runs may end the connection and all its timers.
        if (timers.size() > 4096)
            timers.erase(timers.begin(), timers.begin() + 2048);
        timers.push_back(clock.after(std::chrono::milliseconds(ms),
                                     [link = weak_from_this(), fn = std::move(fn)] {
                                         const auto held = link.lock();
                                         if (held && !held->gone)
                                             fn(*held);
                                     }));
    }

    void deliver(const std::string& text)
    {
        if (!open || gone)
            return;
        bytes.in += text.size();
        const simdjson::padded_string padded(text);
        handlers.frame(std::string_view(padded.data(), padded.size()));
    }
};

} // namespace rollscope::test
