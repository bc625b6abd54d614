#include "tape/playback.hpp"
#include "base/log.hpp"
#include <QThread>
#include <algorithm>

namespace rollscope::tape {
namespace {

constexpr std::size_t kMaxWaiting = 1024;
constexpr std::size_t kMaxWaitingBytes = 64U << 20;
constexpr int kTurn = 1000; // deliveries before the event loop gets its turn
constexpr qint64 kShortestLoopMs = 1000;

} // namespace

base::Result<std::unique_ptr<Playback>> Playback::open(const QString& path, base::Clock& clock)
{
    const auto summary = summaryOf(path);
    if (!summary)
        return tl::unexpected(summary.error());
    auto deck = Deck::open(path);
    if (!deck)
        return tl::unexpected(deck.error());
    return std::unique_ptr<Playback>(new Playback(std::move(*deck), *summary, clock));
}

Playback::Playback(std::unique_ptr<Deck> deck, TapeSummary summary, base::Clock& clock)
    : m_deck(std::move(deck)), m_header(m_deck->header()), m_summary(summary), m_clock(clock),
      m_askers(connectionsOf(m_header))
{}

Playback::~Playback() = default;

qint64 Playback::tapeTime() const
{
    return m_started ? m_clock.steadyMs() - m_origin : 0;
}

qint64 Playback::positionMs() const
{
    return m_playedMs + std::clamp<qint64>(tapeTime(), 0, m_summary.lengthMs);
}

void Playback::start(bool loop, std::function<void()> ended)
{
    auto go = [this, loop, ended = std::move(ended)] { begin(loop, ended); };
    if (m_home && m_home->thread() != QThread::currentThread())
        QMetaObject::invokeMethod(m_home.get(), std::move(go), Qt::QueuedConnection);
    else
        go();
}

void Playback::begin(bool loop, std::function<void()> ended)
{
    m_loop = loop && m_summary.lengthMs >= kShortestLoopMs;
    m_ended = std::move(ended);
    m_origin = m_clock.steadyMs();
    m_started = true;
    arm();
}

void Playback::join()
{
    if (++m_joined > 1)
        return;
    m_home = std::make_unique<QObject>();
    // Nobody listened so far: what was pushed meanwhile is the past.
    while (running() && m_deck->advance(tapeTime())) {
    }
    arm();
}

void Playback::part()
{
    if (--m_joined > 0)
        return;
    m_timer.cancel();
    m_armedFor.reset();
    m_replies.clear();
    m_home.reset();
}

std::shared_ptr<Asker> Playback::attach(quint32 connection, AskerHandlers handlers)
{
    auto asker = std::make_shared<Asker>(connection, std::move(handlers));
    m_askers[connection].push_back(asker);
    return asker;
}

void Playback::detach(const std::shared_ptr<Asker>& asker)
{
    asker->open = false;
    m_dirty = true;
    if (!m_pumping)
        tidy();
}

void Playback::tidy()
{
    if (!m_dirty)
        return;
    m_dirty = false;
    for (auto& list : m_askers)
        std::erase_if(list, [](const auto& asker) { return !asker->open; });
}

/// Brings tape time up to the clock where no push stands in between.
void Playback::catchUp()
{
    if (!running() || m_pumping)
        return;
    const qint64 t = tapeTime();
    if (const auto due = m_deck->nextDue(); !due || *due > t)
        (void)m_deck->advance(t);
}

bool Playback::audible(quint32 connection)
{
    catchUp();
    return m_deck->answers().audible(connection);
}

bool Playback::send(const std::shared_ptr<Asker>& asker, std::string text)
{
    if (!asker->open || asker->waiting >= kMaxWaiting || asker->waitingBytes >= kMaxWaitingBytes)
        return false;
    if (!audible(asker->connection))
        return true; // lost on the way, as it was then
    text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    Reply reply{asker, asker->answerTo(text, m_deck->answers(), m_parser, m_nextSubscription)};
    if (reply.text.empty())
        return true;
    reply.text.reserve(reply.text.size() + simdjson::SIMDJSON_PADDING);
    ++asker->waiting;
    asker->waitingBytes += reply.text.size();
    m_replies.emplace(m_clock.steadyMs() + m_deck->answers().latencyMs(asker->connection),
                      std::move(reply));
    arm();
    return true;
}

void Playback::arm()
{
    if (m_pumping || m_joined == 0 || m_stopped)
        return;
    const qint64 now = m_clock.steadyMs();
    std::optional<qint64> due;
    if (running())
        due = m_deck->ended() ? now : m_origin + m_deck->nextDue().value_or(0);
    if (!m_replies.empty())
        due = std::min(due.value_or(m_replies.begin()->first), m_replies.begin()->first);
    if (!due || (m_armedFor && *m_armedFor <= *due))
        return;
    m_armedFor = due;
    m_timer = m_clock.after(std::chrono::milliseconds(std::max<qint64>(*due - now, 0)),
                            [this] { pump(); });
}

void Playback::pump()
{
    m_timer.cancel();
    m_armedFor.reset();
    m_pumping = true;
    for (int i = 0; i < kTurn && pumpOne(); ++i) {
    }
    m_pumping = false;
    tidy();
    arm();
    // Last: it may be the end of the run.
    if (const auto ended = std::exchange(m_endedNow, {}); ended && !m_stopped)
        ended();
}

/// Does the earliest thing that is due; false when nothing is.
bool Playback::pumpOne()
{
    if (m_stopped)
        return false;
    const qint64 now = m_clock.steadyMs();
    const auto reply = m_replies.begin();
    const auto push = running() ? m_deck->nextDue() : std::nullopt;
    const bool replyDue = reply != m_replies.end() && reply->first <= now;
    const bool pushDue = push && m_origin + *push <= now;
    if (replyDue && (!pushDue || reply->first <= m_origin + *push)) {
        const Reply due = std::move(m_replies.extract(reply).mapped());
        if (const auto asker = due.asker.lock()) {
            --asker->waiting;
            asker->waitingBytes -= due.text.size();
            if (asker->open)
                asker->tell(due.text);
        }
        return true;
    }
    if (!running() || (!pushDue && !m_deck->ended()))
        return false;
    if (const auto pushed = m_deck->advance(now - m_origin))
        deliver(*pushed);
    else if (m_deck->ended())
        reachEnd();
    return true;
}

void Playback::deliver(const Deck::Push& push)
{
    const auto& list = m_askers[push.c];
    // By position: the list may grow while we tell.
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto asker = list[i];
        if (asker->open)
            asker->push(push.heard, push.text);
    }
}

void Playback::reachEnd()
{
    if (!m_loop || m_deck->trouble()) {
        m_over = true;
        m_endedNow = m_ended;
        return;
    }
    m_playedMs += m_summary.lengthMs;
    m_origin = m_clock.steadyMs();
    if (const auto again = m_deck->rewind(); !again) {
        qCWarning(base::lcTape).noquote() << again.error().text();
        m_over = true;
        m_endedNow = m_ended;
    }
    m_dirty = true;
    const auto lists = m_askers;
    for (const auto& list : lists)
        for (const auto& asker : list)
            if (asker->open)
                asker->drop({base::ErrorKind::Network,
                             QStringLiteral("the tape starts again from its beginning"),
                             {},
                             {}});
}

} // namespace rollscope::tape
