#pragma once
#include "base/clock.hpp"
#include "chain/contract_question.hpp"
#include "chain/fetch_host.hpp"
#include <functional>
#include <map>
#include <memory>

namespace rollscope::chain {

/// What to ask, of whom, for how long.
struct Ask
{
    std::string purpose; ///< requests are counted under this name, e.g. "tvl"
    std::vector<Question> questions;
    qint64 deadlineMs = 20'000;
    /// 2: another operator is asked the same, and the result tells whether they agree.
    int operators = 1;
    std::optional<quint64> block; ///< endpoints that have this height go first
};

/// Reads contracts and accounts of one chain, over the endpoints of its watch: an endpoint that is
/// ready and has request budget left is asked everything in few frames; what it refuses, garbles or
/// is late with, is asked of other operators. One answer is of one endpoint alone. Engine thread.
class ContractReader
{
public:
    /// Endpoints that may be asked now, the preferred one first.
    using LinksNow = std::function<Links()>;
    ContractReader(base::Clock& clock, LinksNow links);
    ~ContractReader();
    ContractReader(const ContractReader&) = delete;

    /// Dropping it withdraws the ask: its handler does not run any more.
    using Ticket = std::shared_ptr<void>;
    /// The handler runs once, from the event loop, never inside ask(); with errors for all
    /// questions where nobody answered, at stop() with Cancelled. It may ask again and drop
    /// tickets.
    [[nodiscard]] Ticket ask(Ask ask, std::function<void(ReadResult)> done);

    /// Another endpoint may have become ready.
    void wake();
    void stop();
    [[nodiscard]] const std::map<std::string, ReadCount>& counts() const { return m_counts; }

private:
    struct Side;
    struct Open;
    using Handle = std::shared_ptr<Open>;

    void pump(const Handle& open);
    void start(const Handle& open, Side& side);
    void sendNext(const Handle& open, Side& side);
    void came(const Handle& open, std::size_t side, quint64 attempt, std::size_t question,
              const net::Reply& reply);
    /// `missing` is what became of questions that nobody answered.
    void attemptEnded(const Handle& open, Side& side,
                      ReadError::Kind missing = ReadError::Kind::Timeout);
    [[nodiscard]] EndpointLink* choose(const Open& open, const Side& side) const;
    void finish(const Handle& open, ReadError::Kind missing);
    void lookAgain();

    base::Clock& m_clock;
    LinksNow m_links;
    std::vector<std::weak_ptr<Open>> m_open;
    std::map<base::EndpointIndex, int> m_failures; ///< asks failed in a row
    std::map<std::string, ReadCount> m_counts;
    Alarm m_alarm;
};

} // namespace rollscope::chain
