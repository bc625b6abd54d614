#pragma once
#include <QJsonObject>
#include <QString>
#include <functional>

// Lies for ScriptedNode::bend.

namespace rollscope::test {

inline QString hexOf(quint64 value)
{
    return QStringLiteral("0x%1").arg(value, 0, 16);
}

inline QString hash64(QChar digit)
{
    return QStringLiteral("0x") + QString(64, digit);
}

/// A hash of its own, and too few fields left to compute the right one.
inline void uncheckable(QJsonObject& block)
{
    block[QLatin1String("hash")] = hash64(u'7');
    block.remove(QLatin1String("mixHash"));
}

/// Every block gets this date, in seconds, under a hash that nobody can check.
inline std::function<void(QJsonObject&)> dated(quint64 seconds)
{
    return [seconds](QJsonObject& block) {
        block[QLatin1String("timestamp")] = hexOf(seconds);
        uncheckable(block);
    };
}

} // namespace rollscope::test
