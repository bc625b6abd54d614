#include "chain/contract_reader.hpp"
#include "net/rpc_message.hpp"
#include <algorithm>
#include <set>
#include <tuple>

namespace rollscope::chain {
namespace {

using base::ErrorKind;

constexpr std::size_t kFrame = 10; ///< many public nodes take no larger batch
constexpr int kAttempts = 3;       ///< endpoints that one ask is carried to

ReadError::Kind kindOf(const net::ReplyError& error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
        return ReadError::Kind::Timeout;
    case ErrorKind::Refused:
    case ErrorKind::RateLimited:
        return error.reverted ? ReadError::Kind::Reverted : ReadError::Kind::Refused;
    case ErrorKind::Protocol:
        return ReadError::Kind::Garbage;
    default:
        return ReadError::Kind::Unreachable;
    }
}

/// Some nodes write "Reverted 0x…".
std::string revertBytes(const std::string& data)
{
    const auto at = data.find("0x");
    const auto bytes = at == std::string::npos
                           ? std::nullopt
                           : base::bytesFromHex(std::string_view(data).substr(at));
    return bytes ? bytes->toStdString() : std::string();
}

bool hasShape(Question::Shape shape, JsonText text)
{
    switch (shape) {
    case Question::Shape::Any:
        return true;
    case Question::Shape::Data:
        return text.isString() && text.view().starts_with("0x") &&
               base::bytesFromHex(text.view()).has_value();
    case Question::Shape::SomeData:
        return hasShape(Question::Shape::Data, text) && text.view().size() > 2;
    case Question::Shape::Quantity:
        return text.isString() && base::weiFromHex(text.view()).has_value();
    }
    return false;
}

/// The text of any value, read once.
std::string jsonText(net::JsonValue& json)
{
    std::string_view raw;
    if (simdjson::to_json_string(json).get(raw) != simdjson::SUCCESS)
        return {};
    return std::string(net::trimmedToken(raw));
}

ReadError unanswered(ReadError::Kind kind)
{
    switch (kind) {
    case ReadError::Kind::Cancelled:
        return {kind, {ErrorKind::Cancelled, QStringLiteral("stopped"), {}, {}}, {}};
    case ReadError::Kind::Timeout:
        return {kind, {ErrorKind::Timeout, QStringLiteral("no answer in time"), {}, {}}, {}};
    default:
        return {kind,
                {ErrorKind::Network,
                 QStringLiteral("no endpoint that is connected could be asked"),
                 {},
                 QStringLiteral("add an endpoint, or wait for one to come back")},
                {}};
    }
}

} // namespace

/// One operator's part of an ask.
struct ContractReader::Side
{
    EndpointLink* link = nullptr; ///< being asked now
    std::vector<std::optional<ReadValue>> values;
    std::size_t sent = 0, open = 0;
    quint64 attempt = 0;            ///< answers to an earlier one are late
    std::set<quint16> tried;        ///< voices
    std::optional<ReadAnswer> best; ///< of the attempts that ended
    int attempts = 0;
    bool done = false;
};

struct ContractReader::Open
{
    Ask ask;
    std::function<void(ReadResult)> done;
    std::vector<Side> sides;
    qint64 deadline = 0, patience = 0; ///< steady ms; after `patience` the budget is not waited for
    base::Timer timer, soon;
};

ContractReader::ContractReader(base::Clock& clock, LinksNow links)
    : m_clock(clock), m_links(std::move(links)), m_alarm(clock, [this] { lookAgain(); })
{}

ContractReader::~ContractReader() = default;

ContractReader::Ticket ContractReader::ask(Ask ask, std::function<void(ReadResult)> done)
{
    auto open = std::make_shared<Open>();
    open->ask = std::move(ask);
    open->done = std::move(done);
    open->sides.resize(static_cast<std::size_t>(std::clamp(open->ask.operators, 1, 2)));
    open->deadline = m_clock.steadyMs() + open->ask.deadlineMs;
    open->patience = m_clock.steadyMs() + open->ask.deadlineMs / 3;
    const std::weak_ptr<Open> weak = open;
    open->timer = m_clock.after(std::chrono::milliseconds(open->ask.deadlineMs), [this, weak] {
        if (const Handle held = weak.lock())
            finish(held, ReadError::Kind::Timeout);
    });
    open->soon = m_clock.after(std::chrono::milliseconds(0), [this, weak] {
        if (const Handle held = weak.lock())
            pump(held);
    });
    std::erase_if(m_open, [](const auto& old) { return old.expired(); });
    m_open.push_back(open);
    return open;
}

void ContractReader::wake()
{
    if (!m_open.empty())
        m_alarm.in(0);
}

void ContractReader::stop()
{
    m_alarm.cancel();
    for (const auto& weak : std::exchange(m_open, {})) {
        if (const Handle open = weak.lock())
            finish(open, ReadError::Kind::Cancelled);
    }
}

void ContractReader::lookAgain()
{
    const auto all = m_open;
    for (const auto& weak : all) {
        if (const Handle open = weak.lock())
            pump(open);
    }
}

EndpointLink* ContractReader::choose(const Open& open, const Side& side) const
{
    EndpointLink* best = nullptr;
    std::tuple<bool, int, double> bestRank;
    for (EndpointLink* link : m_links()) {
        const quint16 voice = link->identity().voice;
        const bool taken =
            std::any_of(open.sides.begin(), open.sides.end(), [&](const Side& other) {
                return &other != &side &&
                       ((other.link != nullptr && other.link->identity().voice == voice) ||
                        other.tried.contains(voice));
            });
        if (taken || side.tried.contains(voice))
            continue;
        const auto failures = m_failures.find(link->identity().index);
        const std::tuple rank{!open.ask.block || link->head().value_or(0) >= *open.ask.block,
                              failures == m_failures.end() ? 0 : -failures->second,
                              link->client()->budgetLeft()};
        if (best == nullptr || rank > bestRank) {
            best = link;
            bestRank = rank;
        }
    }
    return best;
}

void ContractReader::pump(const Handle& open)
{
    for (Side& side : open->sides) {
        if (!side.done && side.link == nullptr)
            start(open, side);
        if (!side.done && side.link != nullptr)
            sendNext(open, side);
    }
    const bool first = open->sides.front().done;
    // The second opinion is wanted, not waited for: there may be one operator only.
    for (Side& side : open->sides)
        side.done = side.done || (first && side.link == nullptr);
    if (std::all_of(open->sides.begin(), open->sides.end(), [](auto& side) { return side.done; }))
        finish(open, ReadError::Kind::Unreachable);
    else
        m_alarm.in(kFetchRetryMs);
}

void ContractReader::start(const Handle& open, Side& side)
{
    side.link = choose(*open, side);
    if (side.link == nullptr)
        return;
    ++side.attempt;
    ++side.attempts;
    side.sent = side.open = 0;
    side.values.assign(open->ask.questions.size(), std::nullopt);
    side.tried.insert(side.link->identity().voice);
}

void ContractReader::sendNext(const Handle& open, Side& side)
{
    const auto& questions = open->ask.questions;
    const auto sideIndex = static_cast<std::size_t>(&side - open->sides.data());
    while (side.sent < questions.size()) {
        const std::size_t count = std::min(kFrame, questions.size() - side.sent);
        const double wanted = static_cast<double>(count) + kFetchReserve;
        if (side.link->client()->budgetLeft() < wanted && m_clock.steadyMs() < open->patience)
            return;
        std::vector<std::pair<net::Call, net::ReplyHandler>> calls;
        const std::weak_ptr<Open> weak = open;
        for (std::size_t i = side.sent; i < side.sent + count; ++i) {
            calls.emplace_back(
                questions[i].call,
                [this, weak, sideIndex, i, attempt = side.attempt](const net::Reply& reply) {
                    if (const Handle held = weak.lock())
                        came(held, sideIndex, attempt, i, reply);
                });
        }
        side.sent += count;
        side.open += count;
        m_counts[open->ask.purpose].requests += count;
        side.link->client()->batch(std::move(calls));
    }
    if (questions.empty())
        attemptEnded(open, side);
}

void ContractReader::came(const Handle& open, std::size_t sideIndex, quint64 attempt,
                          std::size_t question, const net::Reply& reply)
{
    Side& side = open->sides[sideIndex];
    if (side.done || side.attempt != attempt || side.values[question])
        return;
    ReadCount& count = m_counts[open->ask.purpose];
    --side.open;
    if (reply) {
        const Question& asked = open->ask.questions[question];
        const JsonText text = textOf(**reply);
        if (hasShape(asked.shape, text)) {
            ++count.answered;
            side.values[question] = jsonText(**reply);
        } else {
            ++count.failed;
            side.values[question] = tl::unexpected(
                ReadError{ReadError::Kind::Garbage,
                          {ErrorKind::Protocol,
                           QStringLiteral("answers %1 with %2")
                               .arg(QString::fromStdString(asked.call.method), described(text)),
                           {},
                           {}},
                          {}});
        }
    } else {
        const auto kind = kindOf(reply.error());
        ++(kind == ReadError::Kind::Reverted ? count.reverted : count.failed);
        side.values[question] = tl::unexpected(ReadError{
            kind, static_cast<const base::Error&>(reply.error()), revertBytes(reply.error().data)});
    }
    if (side.open == 0 && side.sent == open->ask.questions.size()) {
        attemptEnded(open, side);
        pump(open);
    }
}

void ContractReader::attemptEnded(const Handle& open, Side& side, ReadError::Kind missing)
{
    ReadAnswer answer;
    answer.endpoint = side.link->identity().index;
    answer.operatorName = side.link->identity().spec.operatorName;
    answer.shown = net::maskedUrl(side.link->identity().spec.url);
    answer.at = m_clock.now();
    for (auto& value : side.values)
        answer.values.push_back(value ? std::move(*value)
                                      : ReadValue(tl::unexpected(unanswered(missing))));
    const bool complete = answer.complete();
    int& failures = m_failures[answer.endpoint];
    failures = complete ? 0 : failures + 1;
    const auto got = [](const ReadAnswer& one) {
        return std::count_if(one.values.begin(), one.values.end(),
                             [](const ReadValue& value) { return value.has_value(); });
    };
    if (!side.best || got(answer) > got(*side.best))
        side.best = std::move(answer);
    side.link = nullptr;
    side.done = complete || side.attempts >= kAttempts || m_clock.steadyMs() >= open->deadline;
    if (!side.done && choose(*open, side) == nullptr)
        side.done = true; // nobody else to ask
}

void ContractReader::finish(const Handle& open, ReadError::Kind missing)
{
    if (!open->done)
        return;
    for (Side& side : open->sides) {
        if (!side.done && side.link != nullptr)
            attemptEnded(open, side, missing);
        side.done = true;
    }
    ReadResult out;
    const auto take = [&](Side& side) {
        if (side.best)
            return std::move(*side.best);
        ReadAnswer none;
        none.at = m_clock.now();
        none.values.assign(open->ask.questions.size(), tl::unexpected(unanswered(missing)));
        return none;
    };
    out.answer = take(open->sides.front());
    if (open->sides.size() > 1) {
        out.agreement = Agreement::Alone;
        if (open->sides[1].best) {
            out.second = take(open->sides[1]);
            if (out.answer.complete() && out.second->complete()) {
                const bool same = std::equal(
                    out.answer.values.begin(), out.answer.values.end(), out.second->values.begin(),
                    [](const ReadValue& a, const ReadValue& b) {
                        return a.has_value() == b.has_value() &&
                               (a ? *a == *b : a.error().revertData == b.error().revertData);
                    });
                out.agreement = same ? Agreement::Agree : Agreement::Differ;
            }
        }
    }
    open->timer.cancel();
    open->soon.cancel();
    std::erase_if(m_open, [&](const auto& weak) { return weak.lock() == open; });
    const auto done = std::exchange(open->done, nullptr);
    done(std::move(out));
}

} // namespace rollscope::chain
