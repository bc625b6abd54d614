#pragma once
#include "stake_checks.hpp"
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

/// `rollscope stake` as a person runs it, beside a world of real contracts.
namespace rollscope::test {

using namespace Qt::StringLiterals;

struct Ended
{
    int code = -1;
    QString out, err;
    qint64 ms = 0;

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }
};

inline QString dataDir()
{
    static const QTemporaryDir dir;
    return dir.path();
}

inline Ended run(const QStringList& words, const QByteArray& input = {})
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(qEnvironmentVariable("ROLLSCOPE_BIN"),
                  QStringList{u"stake"_s} + words + QStringList{u"--data-dir"_s, dataDir()});
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError()), timer.elapsed()};
}

/// Two operators: the same node by two names.
inline QString nodesOf(StakeWorld& world, const QString& chain)
{
    const QString url = world.node().httpUrl();
    return chain + u'=' + url + u',' + QString(url).replace(u"127.0.0.1"_s, u"localhost"_s);
}

inline QStringList ids(const QJsonArray& list)
{
    QStringList out;
    for (const auto& one : list)
        out << one[u"id"].toString();
    return out;
}

/// Of one world, answered as JSON.
inline QStringList asked(StakeWorld& world, const QString& chain)
{
    return {u"--chain"_s, nodesOf(world, chain), u"--account"_s,
            world.user(), u"--format"_s,         u"json"_s};
}

} // namespace rollscope::test
