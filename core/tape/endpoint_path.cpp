#include "tape/endpoint_path.hpp"
#include <QHash>
#include <QSet>
#include <QUrl>

namespace rollscope::tape {

std::vector<QString> endpointPaths(const TapeHeader& header)
{
    std::vector<QString> paths;
    QSet<QString> taken;
    QHash<QString, int> next; // so that a thousand of one name are not counted from 2 each time
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text, ":"));
    };
    for (const auto& chain : header.chains) {
        for (const auto& endpoint : chain.endpoints) {
            const QString plain =
                encoded(chain.id) + QLatin1Char('/') + encoded(endpoint.operatorName);
            QString path = plain;
            for (int& n = next[plain]; taken.contains(path);)
                path = plain + QLatin1Char('~') + QString::number(++n + 1);
            taken.insert(path);
            paths.push_back(path);
        }
    }
    return paths;
}

} // namespace rollscope::tape
