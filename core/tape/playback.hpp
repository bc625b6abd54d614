#pragma once
#include "base/clock.hpp"
#include "tape/asker.hpp"
#include "tape/deck.hpp"
#include <QObject>
#include <atomic>
#include <map>

namespace rollscope::tape {

/// Plays a deck by a clock to any number of askers: pushes at their times, answers after the time
/// that the recorded endpoint took. What feeder and player share. Askers, timers and callbacks live
/// on the thread that attaches; start() and positionMs() may be called from another one.
class Playback
{
public:
    static base::Result<std::unique_ptr<Playback>> open(const QString& path, base::Clock& clock);
    ~Playback();
    Playback(const Playback&) = delete;
    Playback& operator=(const Playback&) = delete;

    [[nodiscard]] const TapeHeader& header() const { return m_header; }
    [[nodiscard]] const TapeSummary& summary() const { return m_summary; }
    /// Goes on increasing over loops.
    [[nodiscard]] qint64 positionMs() const;
    [[nodiscard]] std::optional<base::Error> trouble() const { return m_deck->trouble(); }

    void start(bool loop, std::function<void()> ended);
    /// For good: nothing is delivered any more. From any thread.
    void stop() { m_stopped = true; }
    /// The tape runs while somebody has joined, on the thread that did so first.
    void join();
    void part();
    [[nodiscard]] bool audible(quint32 connection);
    std::shared_ptr<Asker> attach(quint32 connection, AskerHandlers handlers);
    /// False when too much is on its way already.
    bool send(const std::shared_ptr<Asker>& asker, std::string text);
    void detach(const std::shared_ptr<Asker>& asker);

private:
    struct Reply
    {
        std::weak_ptr<Asker> asker;
        std::string text;
    };
    Playback(std::unique_ptr<Deck> deck, TapeSummary summary, base::Clock& clock);
    void begin(bool loop, std::function<void()> ended);
    void arm();
    void pump();
    bool pumpOne();
    void catchUp();
    void deliver(const Deck::Push& push);
    void reachEnd();
    void tidy();
    [[nodiscard]] bool running() const { return m_started && !m_over && !m_stopped; }
    [[nodiscard]] qint64 tapeTime() const;

    std::unique_ptr<Deck> m_deck;
    TapeHeader m_header;
    TapeSummary m_summary;
    base::Clock& m_clock;
    int m_joined = 0;

    std::unique_ptr<QObject> m_home;                           ///< lives where the askers do
    std::vector<std::vector<std::shared_ptr<Asker>>> m_askers; ///< by connection
    std::multimap<qint64, Reply> m_replies;                    ///< by the clock's time
    RpcText m_parser;
    quint64 m_nextSubscription = 1;

    base::Timer m_timer;
    std::optional<qint64> m_armedFor;
    bool m_pumping = false, m_dirty = false, m_loop = false, m_over = false;
    std::function<void()> m_ended, m_endedNow;
    std::atomic<bool> m_started{false}, m_stopped{false};
    std::atomic<qint64> m_origin{0};   ///< the clock's time at t = 0
    std::atomic<qint64> m_playedMs{0}; ///< by the rounds before this one
};

} // namespace rollscope::tape
