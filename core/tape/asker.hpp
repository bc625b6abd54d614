#pragma once
#include "tape/answerer.hpp"
#include <functional>

namespace rollscope::tape {

struct AskerHandlers
{
    /// The view is valid during the call, with SIMDJSON_PADDING readable bytes behind it.
    std::function<void(std::string_view)> frame;
    /// The tape started again from 0, or ended.
    std::function<void(const base::Error&)> closed;
};

/// One client's connection to one endpoint of the tape: its subscriptions and what is on its way.
class Asker
{
public:
    Asker(quint32 endpoint, AskerHandlers handlers)
        : connection(endpoint),
          m_handlers(std::make_shared<const AskerHandlers>(std::move(handlers)))
    {}

    /// The answer to one frame of this client (a request or a batch); empty when it asks for none.
    /// `text` must have SIMDJSON_PADDING bytes of capacity behind it.
    std::string answerTo(const std::string& text, Answerer& answers, RpcText& parser,
                         quint64& nextSubscription);
    /// Gives the client a push if it subscribed to its topic, with the client's own id in it.
    void push(const Heard& heard, const std::string& text);
    /// Handlers run last: they may destroy whoever owns us.
    void tell(std::string_view frame) const;
    void drop(const base::Error& reason);

    const quint32 connection;
    bool open = true;
    std::size_t waiting = 0, waitingBytes = 0; ///< answers on their way

private:
    struct Subscription
    {
        quint32 topic = 0;
        std::string id; ///< with quotes
    };
    void answerOne(const RpcMessage& message, Answerer& answers, quint64& nextSubscription,
                   std::string& out);

    std::shared_ptr<const AskerHandlers> m_handlers;
    std::vector<Subscription> m_subscriptions;
};

} // namespace rollscope::tape
