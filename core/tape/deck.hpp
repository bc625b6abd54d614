#pragma once
#include "tape/answerer.hpp"
#include <deque>
#include <functional>

namespace rollscope::tape {

/// A tape being played: reads some way ahead of tape time, so that it can answer "the next one" and
/// knows silences when they begin, and hands out what was pushed when its time has come. One
/// thread.
class Deck
{
public:
    struct Push
    {
        qint64 t = 0;
        quint32 c = 0;
        Heard heard;
        std::string text;
    };
    static base::Result<std::unique_ptr<Deck>> open(const QString& path);

    [[nodiscard]] const TapeHeader& header() const { return m_header; }
    [[nodiscard]] Answerer& answers() { return *m_answers; }
    /// Tape time, ms.
    [[nodiscard]] qint64 now() const { return m_now; }
    /// When the next push is due; past the last one, when the tape ends; nullopt after that.
    [[nodiscard]] std::optional<qint64> nextDue() const;
    /// Moves to `t`, at most to the next push, which is returned if it is due.
    std::optional<Push> advance(qint64 t);
    [[nodiscard]] bool ended() const { return m_atEnd && m_queue.empty() && m_now >= m_readTo; }
    /// Why the tape ended early, if it did.
    [[nodiscard]] const std::optional<base::Error>& trouble() const { return m_trouble; }
    /// Back to the beginning.
    base::Result<void> rewind();

private:
    Deck() = default;
    void readAhead();
    void setNow(qint64 t);

    QString m_path;
    TapeHeader m_header;
    std::unique_ptr<TapeReader> m_reader;
    std::unique_ptr<Answerer> m_answers;
    std::deque<Push> m_queue;
    std::size_t m_queueBytes = 0;
    qint64 m_now = 0, m_readTo = 0;
    bool m_atEnd = false;
    std::optional<base::Error> m_trouble;
};

} // namespace rollscope::tape
