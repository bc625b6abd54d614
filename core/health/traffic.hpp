#pragma once
#include "base/block.hpp"
#include <deque>

namespace rollscope::health {

/// Whether a chain still includes what it usually does: transactions per block, and the pace of
/// blocks, over the last two minutes against the last hour.
class TrafficMeter
{
public:
    /// A canonical block whose transactions are known, once each; later ones of the same height are
    /// ignored.
    void counted(quint64 number, quint32 txs, base::UnixMs at);
    /// The head moved.
    void moved(quint64 number, base::UnixMs at);
    /// While false nothing is learned: what a halt or a back-fill shows is not usual.
    void setUsual(bool usual, base::UnixMs at);
    /// A break of sight: what came before is not compared with what comes now.
    void breakAt(base::UnixMs at);

    /// Share of the usual transactions per block within the last two minutes; nullopt while too
    /// little is known, or where usually there are too few to judge.
    [[nodiscard]] std::optional<double> transactionShare(base::UnixMs now) const;
    /// Interval of the last two minutes (at least five blocks), ms.
    [[nodiscard]] std::optional<double> recentIntervalMs(base::UnixMs now) const;

private:
    struct Minute
    {
        qint64 minute = 0;
        quint64 blocks = 0, txs = 0;
    };
    struct Move
    {
        base::UnixMs at;
        quint64 number = 0;
    };
    void close(const Minute& minute);
    [[nodiscard]] double usualPerBlock() const;

    std::deque<Minute> m_recent;  ///< the last three
    std::deque<double> m_learned; ///< transactions per block of each usual minute
    std::deque<Move> m_moves;
    quint64 m_lastCounted = 0;
    bool m_usual = true;
    base::UnixMs m_unusualSince;
    double m_typical = 0;
};

} // namespace rollscope::health
