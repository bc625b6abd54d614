#pragma once
#include "health/incident.hpp"
#include <functional>

namespace rollscope::health {

/// Opens, updates and closes incidents from verdicts and rollbacks, and groups those that fail
/// together. While a chain is unknown nothing opens and nothing closes.
class IncidentBook
{
public:
    struct ChainFacts
    {
        QString id, parent, stack, da;
        std::vector<QString> operators; ///< of each endpoint
    };
    using Tell = std::function<void(const Incident&, Phase)>;
    IncidentBook(std::vector<ChainFacts> chains, IncidentRules rules, Tell tell);

    void verdict(std::size_t chain, const Verdict& verdict, std::optional<quint64> head);
    void rollback(std::size_t chain, const Rollback& rollback, const Verdict& verdict);
    /// True while something of this chain waits for a `for` or a `keepFiring`, so that verdict()
    /// has to be called though nothing changed.
    [[nodiscard]] bool busy(std::size_t chain) const { return m_chains[chain].busy; }

    /// Open when an earlier run ended: it goes on if it still holds, else it ends where it was last
    /// seen to hold, with the time in which nobody watched.
    void resume(std::size_t chain, Incident incident, base::UnixMs now);
    /// The same for a chain that is not watched in this run.
    void abandon(Incident incident, base::UnixMs now);
    /// Writes into each open incident when it was last seen to hold; returns them.
    std::vector<const Incident*> stamp();

    [[nodiscard]] std::vector<const Incident*> open() const;
    /// The ones that are closed, newest last; bounded.
    [[nodiscard]] const std::deque<Incident>& closed() const { return m_closed; }
    /// The user's note and the operator's notice; false for an id that is not here.
    bool annotate(const QString& id, const QString& note, std::optional<base::UnixMs> noticeAt);
    /// A message was made of it; null for an id that is not here.
    const Incident* told(const QString& id, const Incident::Told& told);

private:
    struct Slot
    {
        std::optional<base::UnixMs> since; ///< it holds since then, not open yet
        std::optional<Incident> open;
        base::UnixMs lastHeld;
        std::optional<quint64> blockAfter; ///< first block since it held last
        std::optional<base::UnixMs>
            resumed;                      ///< of an earlier run, and not seen to hold in this one
        std::optional<quint64> firstHead; ///< the head that this run found
    };
    struct Chain
    {
        ChainFacts facts;
        std::array<Slot, kIncidentKinds> slots;
        bool busy = false;
    };
    void judge(Chain& chain, IncidentKind kind, bool holds, const Verdict& v,
               std::optional<quint64> head);
    void openIncident(Chain& chain, IncidentKind kind, const Verdict& v, base::UnixMs start,
                      std::optional<quint64> head);
    void close(Chain& chain, Slot& slot, const Verdict& v);
    /// True while it cannot be told yet what became of an earlier run's incident.
    bool waitsForSight(Chain& chain, IncidentKind kind, bool holds, const Verdict& v,
                       std::optional<quint64> head);
    [[nodiscard]] Incident* find(const QString& id);
    void keepClosed(Incident incident);
    void addEvidence(Incident& incident, const Chain& chain, const Verdict& v, Phase at) const;
    void group(Incident& incident, const Chain& chain);

    std::vector<Chain> m_chains;
    IncidentRules m_rules;
    Tell m_tell;
    std::deque<Incident> m_closed;
};

} // namespace rollscope::health
