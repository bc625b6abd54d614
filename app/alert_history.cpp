#include "alert_history.hpp"
#include "engine/health_desk.hpp"
#include "store/store.hpp"
#include <QHash>
#include <limits>

namespace rollscope::app {

alert::ParentOf parentsIn(const registry::Registry& registry)
{
    QHash<QString, QString> parents;
    for (const auto& chain : registry.chains())
        parents.insert(chain.id, chain.parent);
    return [parents](const QString& chain) { return parents.value(chain); };
}

base::Result<PastMessages> pastMessages(const QString& storePath, const alert::RuleSet& rules,
                                        base::UnixMs from, base::UnixMs to,
                                        const alert::ParentOf& parentOf)
{
    auto reader = store::Reader::open(storePath);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto rows = (*reader)->incidents(from, to, std::numeric_limits<int>::max());
    if (!rows)
        return tl::unexpected(rows.error());
    PastMessages past;
    std::vector<health::Incident> history;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        if (auto incident = engine::incidentOf(*row))
            history.push_back(std::move(*incident));
        else
            ++past.damaged;
    }
    past.messages = alert::dryRun(rules, history, parentOf, to);
    return past;
}

} // namespace rollscope::app
