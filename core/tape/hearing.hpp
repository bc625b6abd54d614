#pragma once
#include <QtGlobal>
#include <deque>
#include <vector>

namespace rollscope::tape {

/// When each endpoint of a tape was silent. A tape holds frames only, so silence is inferred: a
/// question without any frame within 15 s of it, or no frame for 60 s (15 s at the start). The last
/// rule needs a recording that polls now and then, as Rollscope does.
class Hearing
{
public:
    explicit Hearing(std::size_t connections) : m_connections(connections) {}
    void heard(quint32 c, qint64 t);
    void asked(quint32 c, qint64 t);
    /// The tape was read up to `t`.
    void read(qint64 t);
    /// The tape ends here: questions still open say nothing any more.
    void finish();
    void forgetBefore(qint64 t);
    [[nodiscard]] bool audible(quint32 c, qint64 now) const;

private:
    struct Silence
    {
        qint64 from = 0, to = 0;
    };
    struct Connection
    {
        qint64 lastHeard = -1;
        qint64 openQuestion = -1; ///< the first one after lastHeard
        bool silent = false;      ///< the last of `silences` is still open
        std::deque<Silence> silences;
    };
    static void fallSilent(Connection& connection, qint64 from);

    std::vector<Connection> m_connections;
    qint64 m_checked = 0;
    bool m_finished = false;
};

} // namespace rollscope::tape
