#include "fixtures.hpp"
#include <QDir>
#include <QFileInfo>

namespace rollscope::test {

QString fixturesDir()
{
    QString dir = qEnvironmentVariable("ROLLSCOPE_FIXTURES");
    if (dir.isEmpty())
        dir = qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") + QStringLiteral("/../shared/fixtures");
    return QFileInfo(dir).isDir() ? QDir(dir).absolutePath() : QString();
}

QString fixture(const QString& relative)
{
    const QString path = fixturesDir() + QLatin1Char('/') + relative;
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace rollscope::test
