#pragma once
#include "engine/engine.hpp"
#include "health/monitor.hpp"
#include "store/store.hpp"

namespace rollscope::engine {

/// The health monitor inside the engine: fed by the chains' watches, judged each tick; tells the
/// sink, keeps incidents in the store, and hands out what a Snapshot shows. Engine thread.
class HealthDesk
{
public:
    struct Outlets
    {
        EventSink* sink = nullptr;
        store::Writer* writer = nullptr;
        /// Asks every endpoint of a chain for its newest block.
        std::function<void(std::size_t chain)> ask;
        /// A rollback began, was settled or is complete.
        std::function<void(std::size_t chain, const health::Rollback&)> rolledBack;
    };
    HealthDesk(const std::vector<registry::ChainSpec>& chains, Outlets outlets);

    [[nodiscard]] health::Monitor& monitor() { return m_monitor; }
    void endpoint(std::size_t chain, base::EndpointIndex index, const chain::EndpointView& view,
                  base::UnixMs at);
    /// Takes up what was open when the last run on this store ended.
    void resume(store::Reader& reader, base::UnixMs now);
    /// Keeps of all open incidents when they were last seen to hold; also done by itself.
    void stamp();
    void tick(base::UnixMs now, qint64 everyMs,
              const std::function<const health::HeadTracker&(std::size_t)>& trackerOf);
    /// Verdict, deadline and last rollback of the chain.
    void fill(std::size_t chain, ChainRow& row, base::UnixMs now) const;
    void fill(Snapshot& snapshot);
    void annotate(const QString& id, const QString& note, std::optional<base::UnixMs> noticeAt,
                  const QString& storePath, base::UnixMs now);
    /// Keeps with an incident of this run that a message was made of it.
    void told(const QString& id, const health::Incident::Told& told);

private:
    void keep(const health::Incident& incident);

    std::vector<registry::ChainSpec> m_specs;
    Outlets m_out;
    health::Monitor m_monitor;
    std::vector<std::shared_ptr<const health::Rollback>> m_rollbacks;
    std::shared_ptr<const std::vector<health::Incident>> m_incidents;
    quint64 m_version = 0;
    base::UnixMs m_now, m_stamped;
    bool m_stale = true;
};

/// The incident of a stored row; nullopt where it is damaged, or names another one than its key.
[[nodiscard]] std::optional<health::Incident> incidentOf(const store::StoredIncident& row);

/// What the monitor has to know of these chains; `analyze` asks the same way.
[[nodiscard]] std::vector<health::Monitor::ChainConfig>
monitorConfig(const std::vector<registry::ChainSpec>& chains);

} // namespace rollscope::engine
