#include "tape/deck.hpp"
#include <algorithm>

namespace rollscope::tape {
namespace {

constexpr qint64 kAheadMs = 20'000;
constexpr std::size_t kAheadBytes = 96U << 20;

} // namespace

base::Result<std::unique_ptr<Deck>> Deck::open(const QString& path)
{
    std::unique_ptr<Deck> deck(new Deck);
    deck->m_path = path;
    if (auto done = deck->rewind(); !done)
        return tl::unexpected(done.error());
    return deck;
}

base::Result<void> Deck::rewind()
{
    auto reader = TapeReader::open(m_path);
    if (!reader)
        return tl::unexpected(reader.error());
    m_reader = std::move(*reader);
    m_header = m_reader->header();
    m_answers = std::make_unique<Answerer>(m_header);
    m_queue.clear();
    m_queueBytes = 0;
    m_now = m_readTo = 0;
    m_atEnd = false;
    m_trouble.reset();
    readAhead();
    return {};
}

void Deck::readAhead()
{
    while (!m_atEnd && m_readTo < m_now + kAheadMs &&
           (m_readTo <= m_now || m_queueBytes + m_answers->bytes() < kAheadBytes)) {
        auto frame = m_reader->next();
        if (!frame || !*frame) {
            if (!frame)
                m_trouble = frame.error();
            m_atEnd = true;
            m_answers->finish();
            return;
        }
        m_readTo = (*frame)->t;
        const Heard heard = m_answers->learn(**frame);
        if (heard.kind == Heard::Kind::Nothing)
            continue;
        m_queueBytes += (*frame)->text.size();
        m_queue.push_back({m_readTo, (*frame)->c, heard, std::move((*frame)->text)});
    }
}

void Deck::setNow(qint64 t)
{
    m_now = std::max(m_now, t);
    m_answers->advance(m_now);
    readAhead();
}

std::optional<qint64> Deck::nextDue() const
{
    if (!m_queue.empty())
        return m_queue.front().t;
    if (ended())
        return std::nullopt;
    return m_readTo;
}

std::optional<Deck::Push> Deck::advance(qint64 t)
{
    // By steps, so that a long jump does not read the whole way into memory.
    for (;;) {
        if (!m_queue.empty() && m_queue.front().t <= t) {
            Push push = std::move(m_queue.front());
            m_queue.pop_front();
            m_queueBytes -= push.text.size();
            setNow(push.t);
            return push;
        }
        if (m_now >= t)
            return std::nullopt;
        setNow(m_atEnd ? t : std::min(t, std::max(m_readTo, m_now + 1)));
    }
}

} // namespace rollscope::tape
