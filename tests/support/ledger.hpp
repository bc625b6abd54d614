#pragma once
#include "peer_node.hpp"
#include <QJsonObject>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace rollscope::test {

/// One `block` record.
struct ToldBlock
{
    quint64 number = 0;
    QString hash, parentHash, baseFeePerGas; ///< the base fee in decimal digits
    std::optional<quint64> txs;
    quint64 gasUsed = 0;
    qint64 timeMs = 0, seenMs = 0;
};

/// Book-keeping over the JSON lines of one chain: what was told, what was taken back, what is
/// canonical now. A second counting of one height is a complaint.
class Ledger
{
public:
    Ledger() = default;
    /// Reads `block` and `rollback` records of `chain`, in order.
    Ledger(const std::vector<QJsonObject>& lines, const QString& chain);

    [[nodiscard]] const std::map<quint64, ToldBlock>& canonical() const { return m_canonical; }
    [[nodiscard]] const std::vector<QJsonObject>& rollbacks() const { return m_rollbacks; }
    [[nodiscard]] quint64 first() const;
    [[nodiscard]] quint64 last() const;

    /// Empty when each height was counted once, no height between first and last is missing and
    /// parents link; else what is wrong.
    [[nodiscard]] QString complaint() const;
    /// Empty when every canonical block equals the node's own answer in number, hash, parent, txs,
    /// gasUsed, base fee and time.
    [[nodiscard]] QString differenceFrom(PeerNode& node) const;

private:
    std::map<quint64, ToldBlock> m_canonical;
    std::vector<QJsonObject> m_rollbacks;
    QStringList m_twice;
};

/// How the recount of `rate` records came out.
struct Recount
{
    int checked = 0;    ///< records whose blocks were all at hand
    int byArrival = 0;  ///< of these, by our arrival times
    QString difference; ///< of the first record that differs; empty when all are equal
};

/// Counts the 10-second `rate` records of `chain` again from its `block` records: the sum over
/// first…last divided by the span must be the record's figure; the span must be the time from the
/// block before the first to the last, by the clock that the record names.
[[nodiscard]] Recount recountRates(const std::vector<QJsonObject>& lines, const QString& chain);

} // namespace rollscope::test
