#include "tape/endpoint_path.hpp"
#include <QSet>
#include <QUrl>

namespace rollscope::tape {

std::vector<QString> endpointPaths(const TapeHeader& header)
{
    std::vector<QString> paths;
    QSet<QString> taken;
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text, ":"));
    };
    for (const auto& chain : header.chains) {
        for (const auto& endpoint : chain.endpoints) {
            const QString plain =
                encoded(chain.id) + QLatin1Char('/') + encoded(endpoint.operatorName);
            QString path = plain;
            for (int n = 2; taken.contains(path); ++n)
                path = plain + QLatin1Char('~') + QString::number(n);
            taken.insert(path);
            paths.push_back(path);
        }
    }
    return paths;
}

} // namespace rollscope::tape
