#include "tape/tape_transport.hpp"

namespace rollscope::tape {
namespace {

constexpr std::chrono::milliseconds kRefuseAfter{2000};

} // namespace

TapeTransport::TapeTransport(Playback& playback, base::Clock& clock, quint32 connection)
    : m_playback(playback), m_clock(clock), m_connection(connection)
{}

TapeTransport::~TapeTransport()
{
    close();
    if (m_joined)
        m_playback.part();
}

void TapeTransport::open(Handlers handlers)
{
    close();
    if (!std::exchange(m_joined, true))
        m_playback.join();
    m_handlers = std::make_shared<const Handlers>(std::move(handlers));
    m_timer = m_clock.after(std::chrono::milliseconds(0), [this] { connectNow(); });
}

void TapeTransport::connectNow()
{
    m_timer.cancel();
    if (!m_playback.audible(m_connection)) {
        m_timer = m_clock.after(kRefuseAfter, [this] { refuse(); });
        return;
    }
    m_lastHeard = m_clock.steadyMs();
    // The handlers run last: they may destroy us.
    m_asker = m_playback.attach(m_connection, {[this](std::string_view frame) {
                                                   m_bytes.in += frame.size();
                                                   m_lastHeard = m_clock.steadyMs();
                                                   const auto told = m_handlers;
                                                   told->frame(frame);
                                               },
                                               [this](const base::Error& reason) {
                                                   m_asker.reset();
                                                   const auto told = m_handlers;
                                                   told->closed(reason);
                                               }});
    const auto told = m_handlers;
    told->opened();
}

void TapeTransport::refuse()
{
    m_timer.cancel();
    const auto told = m_handlers;
    told->closed({base::ErrorKind::Network,
                  QStringLiteral("no answer: this endpoint is silent on the tape here"),
                  {},
                  {}});
}

bool TapeTransport::send(std::string text)
{
    if (!m_asker)
        return false;
    const std::size_t size = text.size();
    if (!m_playback.send(m_asker, std::move(text)))
        return false;
    m_bytes.out += size;
    return true;
}

void TapeTransport::close()
{
    m_timer.cancel();
    if (m_asker)
        m_playback.detach(m_asker);
    m_asker.reset();
}

void TapeTransport::ping()
{
    if (m_asker && m_playback.audible(m_connection))
        m_lastHeard = m_clock.steadyMs();
}

} // namespace rollscope::tape
