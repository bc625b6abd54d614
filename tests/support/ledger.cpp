#include "ledger.hpp"
#include <QJsonArray>
#include <cmath>

namespace rollscope::test {
namespace {

constexpr qint64 kWindowMs = 10'000;

quint64 wide(const QJsonValue& value)
{
    return value.isString() ? value.toString().toULongLong()
                            : static_cast<quint64>(value.toInteger());
}

ToldBlock readBlock(const QJsonObject& line)
{
    ToldBlock block;
    block.number = wide(line.value(QStringLiteral("number")));
    block.hash = line.value(QStringLiteral("hash")).toString();
    block.parentHash = line.value(QStringLiteral("parentHash")).toString();
    block.baseFeePerGas = line.value(QStringLiteral("baseFeePerGas")).toString();
    if (const QJsonValue txs = line.value(QStringLiteral("txs")); txs.isDouble())
        block.txs = wide(txs);
    block.gasUsed = wide(line.value(QStringLiteral("gasUsed")));
    block.timeMs = line.value(QStringLiteral("time")).toInteger();
    block.seenMs = line.value(QStringLiteral("seen")).toInteger();
    return block;
}

QString differs(quint64 number, const char* what, const QString& told, const QString& node)
{
    return QStringLiteral("block %1: %2 is %3, the node says %4")
        .arg(QString::number(number), QLatin1String(what), told, node);
}

} // namespace

Ledger::Ledger(const std::vector<QJsonObject>& lines, const QString& chain)
{
    for (const QJsonObject& line : lines) {
        if (line.value(QStringLiteral("chain")) != chain)
            continue;
        const QString type = line.value(QStringLiteral("type")).toString();
        if (type == QStringLiteral("rollback")) {
            m_rollbacks.push_back(line);
            const QJsonArray dropped = line.value(QStringLiteral("dropped")).toArray();
            for (const QJsonValue entry : dropped) {
                const quint64 number = wide(entry[QStringLiteral("number")]);
                const auto it = m_canonical.find(number);
                if (it != m_canonical.end() &&
                    it->second.hash == entry[QStringLiteral("hash")].toString())
                    m_canonical.erase(it);
            }
        } else if (type == QStringLiteral("block")) {
            const ToldBlock block = readBlock(line);
            if (!m_canonical.emplace(block.number, block).second)
                m_twice.push_back(QString::number(block.number));
        }
    }
}

quint64 Ledger::first() const
{
    return m_canonical.empty() ? 0 : m_canonical.begin()->first;
}

quint64 Ledger::last() const
{
    return m_canonical.empty() ? 0 : m_canonical.rbegin()->first;
}

QString Ledger::complaint() const
{
    if (m_canonical.empty())
        return QStringLiteral("no block was told");
    if (!m_twice.isEmpty())
        return QStringLiteral("counted twice: ") + m_twice.join(QLatin1Char(' '));
    const ToldBlock* previous = nullptr;
    for (const auto& [number, block] : m_canonical) {
        if (previous != nullptr) {
            if (number != previous->number + 1)
                return QStringLiteral("missing after %1: next is %2")
                    .arg(previous->number)
                    .arg(number);
            if (block.parentHash != previous->hash)
                return QStringLiteral("block %1 does not follow from the one before").arg(number);
        }
        previous = &block;
    }
    return {};
}

QString Ledger::differenceFrom(PeerNode& node) const
{
    for (const auto& [number, block] : m_canonical) {
        const QJsonObject own = node.block(number);
        const auto text = [&own](const char* key) {
            return own.value(QLatin1String(key)).toString();
        };
        const auto digits = [&own](const char* key) {
            const auto value = quantity(own.value(QLatin1String(key)));
            return value ? QString::number(*value) : QString();
        };
        const QString txs = block.txs ? QString::number(*block.txs) : QStringLiteral("unknown");
        const QString ownTxs =
            QString::number(own.value(QStringLiteral("transactions")).toArray().size());
        const QString time = QString::number(block.timeMs / 1000);
        if (block.hash != text("hash"))
            return differs(number, "hash", block.hash, text("hash"));
        if (block.parentHash != text("parentHash"))
            return differs(number, "parentHash", block.parentHash, text("parentHash"));
        if (txs != ownTxs)
            return differs(number, "txs", txs, ownTxs);
        if (QString::number(block.gasUsed) != digits("gasUsed"))
            return differs(number, "gasUsed", QString::number(block.gasUsed), digits("gasUsed"));
        if (block.baseFeePerGas != digits("baseFeePerGas"))
            return differs(number, "baseFeePerGas", block.baseFeePerGas, digits("baseFeePerGas"));
        if (time != digits("timestamp"))
            return differs(number, "time", time, digits("timestamp"));
    }
    return {};
}

Recount recountRates(const std::vector<QJsonObject>& lines, const QString& chain)
{
    const Ledger ledger(lines, chain);
    const auto& blocks = ledger.canonical();
    Recount recount;
    for (const QJsonObject& line : lines) {
        if (line.value(QStringLiteral("type")) != QStringLiteral("rate") ||
            line.value(QStringLiteral("chain")) != chain ||
            line.value(QStringLiteral("window")) != QStringLiteral("10s") ||
            line.value(QStringLiteral("coverage")).toDouble() < 1)
            continue;
        const quint64 first = wide(line.value(QStringLiteral("firstBlock")));
        const quint64 last = wide(line.value(QStringLiteral("lastBlock")));
        const double spanMs = line.value(QStringLiteral("spanMs")).toDouble();
        const auto before = first == 0 ? blocks.end() : blocks.find(first - 1);
        const auto end = blocks.find(last);
        if (before == blocks.end() || end == blocks.end() || spanMs <= 0)
            continue;
        const bool byArrival =
            line.value(QStringLiteral("clock")).toString() == QStringLiteral("arrival");
        const auto at = [byArrival](const ToldBlock& b) { return byArrival ? b.seenMs : b.timeMs; };
        recount.byArrival += byArrival ? 1 : 0;
        quint64 txs = 0;
        quint64 gas = 0;
        bool whole = true;
        for (auto it = std::next(before); it != std::next(end); ++it) {
            whole = whole && it->second.txs.has_value();
            txs += it->second.txs.value_or(0);
            gas += it->second.gasUsed;
        }
        if (!whole)
            continue;
        ++recount.checked;
        const auto complain = [&](const QString& what, double told, double counted) {
            if (recount.difference.isEmpty() && told != counted)
                recount.difference =
                    QStringLiteral("%1 over %2…%3: told %4, counted %5")
                        .arg(what, QString::number(first), QString::number(last),
                             QString::number(told, 'g', 17), QString::number(counted, 'g', 17));
        };
        const double span = static_cast<double>(at(end->second) - at(before->second));
        complain(QStringLiteral("spanMs"), spanMs, span);
        const double tps = line.value(QStringLiteral("tps")).toDouble(-1);
        complain(QStringLiteral("transactions"), std::round(tps * spanMs / 1000),
                 static_cast<double>(txs));
        const double counted = static_cast<double>(txs) * 1000 / spanMs;
        if (std::abs(tps - counted) > 1e-9) // the sums are compared exactly above
            complain(QStringLiteral("tps"), tps, counted);
        const double mgas = line.value(QStringLiteral("mgasPerSecond")).toDouble(-1);
        complain(QStringLiteral("gas"), std::round(mgas * 1e6 * spanMs / 1000),
                 static_cast<double>(gas));
        // The window begins at the newest block that lies a whole window back, where one is at
        // hand.
        const auto next = std::next(before);
        const qint64 edge = at(end->second) - kWindowMs;
        if (at(before->second) <= edge && at(next->second) <= edge && next != end)
            complain(QStringLiteral("begin"), static_cast<double>(first - 1),
                     static_cast<double>(first));
        if (at(before->second) > edge && at(blocks.begin()->second) <= edge)
            complain(QStringLiteral("begin"), static_cast<double>(at(before->second)),
                     static_cast<double>(edge));
    }
    return recount;
}

} // namespace rollscope::test
