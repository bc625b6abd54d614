#include "alert_history.hpp"
#include "store/store.hpp"
#include <QHash>
#include <QJsonDocument>
#include <limits>

namespace rollscope::app {

alert::ParentOf parentsIn(const registry::Registry& registry)
{
    QHash<QString, QString> parents;
    for (const auto& chain : registry.chains())
        parents.insert(chain.id, chain.parent);
    return [parents](const QString& chain) { return parents.value(chain); };
}

base::Result<std::vector<alert::Notification>> pastMessages(const QString& storePath,
                                                            const alert::RuleSet& rules,
                                                            base::UnixMs from, base::UnixMs to,
                                                            const alert::ParentOf& parentOf)
{
    auto reader = store::Reader::open(storePath);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto rows = (*reader)->incidents(from, to, std::numeric_limits<int>::max());
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<health::Incident> history;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        const auto json = QJsonDocument::fromJson(row->json.toUtf8()).object();
        auto incident = health::incidentFromJson(json);
        if (!incident)
            return base::fail(base::ErrorKind::Io, u"the stored incident is damaged"_qs, row->id);
        history.push_back(std::move(*incident));
    }
    return alert::dryRun(rules, history, parentOf);
}

} // namespace rollscope::app
