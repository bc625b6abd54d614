#pragma once
#include "models/chain_state.hpp"
#include "models/endpoint_list_model.hpp"
#include "models/fact_list_model.hpp"
#include "models/verdict_model.hpp"
#include <QObject>

namespace rollscope::ui {

/// What an opened row shows beyond its cells: one chain, at the last tick. Made by ChainListModel,
/// kept current while anyone asked for it. GUI thread.
class ChainDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from ChainListModel")
    Q_PROPERTY(rollscope::ui::EndpointListModel* endpoints READ endpoints CONSTANT)
    Q_PROPERTY(rollscope::ui::VerdictModel* verdict READ verdict CONSTANT)
    Q_PROPERTY(rollscope::ui::FactListModel* ladder READ ladder CONSTANT)
    Q_PROPERTY(rollscope::ui::FactListModel* costs READ costs CONSTANT)
    Q_PROPERTY(rollscope::ui::FactListModel* economics READ economics CONSTANT)
    Q_PROPERTY(rollscope::ui::FactListModel* sequencers READ sequencers CONSTANT)
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(QString silence READ silence NOTIFY changed)
    Q_PROPERTY(QString deadline READ deadline NOTIFY changed)
    Q_PROPERTY(bool posts READ posts NOTIFY changed)
    Q_PROPERTY(bool carriesBlobs READ carriesBlobs NOTIFY changed)
    Q_PROPERTY(QString rollback READ rollback NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(rollscope::ui::chain_state::State state READ state NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString head READ head NOTIFY changed)
    Q_PROPERTY(QString age READ age NOTIFY changed)
    Q_PROPERTY(bool stale READ isStale NOTIFY changed)
    Q_PROPERTY(QString baseFee READ baseFee NOTIFY changed)
    Q_PROPERTY(QString voices READ voices NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString blockTime READ blockTime NOTIFY changed)
    Q_PROPERTY(QString tps READ tps NOTIFY changed)
    Q_PROPERTY(QString userTps READ userTps NOTIFY changed)
    Q_PROPERTY(QString headTime READ headTime NOTIFY changed)
    Q_PROPERTY(QString headHash READ headHash NOTIFY changed)
    Q_PROPERTY(QString gas READ gas NOTIFY changed)
    Q_PROPERTY(QString safeLag READ safeLag NOTIFY changed)
    Q_PROPERTY(QString finalizedLag READ finalizedLag NOTIFY changed)
    Q_PROPERTY(QString traffic READ traffic NOTIFY changed)
    Q_PROPERTY(QString counted READ counted NOTIFY changed)

public:
    explicit ChainDetail(QObject* parent = nullptr);
    /// `row` is one of the snapshot's.
    void update(const engine::ChainRow& row, const engine::Snapshot& snapshot);
    void retranslate()
    {
        m_endpoints.retranslate();
        m_verdict.retranslate();
    }

    [[nodiscard]] EndpointListModel* endpoints() { return &m_endpoints; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] VerdictModel* verdict() { return &m_verdict; }
    /// From the sequencer's word to finality.
    [[nodiscard]] FactListModel* ladder() { return &m_ladder; }
    /// What it costs to use the chain.
    [[nodiscard]] FactListModel* costs() { return &m_costs; }
    /// What its sequencer earns.
    [[nodiscard]] FactListModel* economics() { return &m_economics; }
    /// Who makes its blocks, and its stage.
    [[nodiscard]] FactListModel* sequencers() { return &m_sequencers; }
    /// How long it is in this state: "live for 6 min 12 s".
    [[nodiscard]] QString since() const { return m_since; }
    /// How long no block came, of how long is a halt.
    [[nodiscard]] QString silence() const { return m_silence; }
    /// What runs out while nothing is posted to the L1; empty = nothing.
    [[nodiscard]] QString deadline() const { return m_deadline; }
    /// Its batches are seen on a parent chain that is watched.
    [[nodiscard]] bool posts() const { return m_posts; }
    /// It is a parent chain, whose blocks carry the blobs of others.
    [[nodiscard]] bool carriesBlobs() const { return m_carriesBlobs; }
    /// The last rollback of this run in a sentence; empty = none.
    [[nodiscard]] QString rollback() const { return m_rollback; }
    /// Stack and network: "OP Stack, mainnet".
    [[nodiscard]] QString kind() const { return m_kind; }
    [[nodiscard]] chain_state::State state() const { return m_state; }
    [[nodiscard]] QString stateText() const { return m_stateText; }
    [[nodiscard]] QString head() const { return m_head; }
    [[nodiscard]] QString age() const { return m_age; }
    [[nodiscard]] bool isStale() const { return m_stale; }
    [[nodiscard]] QString baseFee() const { return m_baseFee; }
    /// Who says so: the operators whose endpoints answer.
    [[nodiscard]] QString voices() const { return m_voices; }
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] QString blockTime() const { return m_blockTime; }
    [[nodiscard]] QString tps() const { return m_tps; }
    [[nodiscard]] QString userTps() const { return m_userTps; }
    [[nodiscard]] QString headTime() const { return m_headTime; }
    /// Shortened, with what we know of its truth.
    [[nodiscard]] QString headHash() const { return m_headHash; }
    [[nodiscard]] QString gas() const { return m_gas; }
    [[nodiscard]] QString safeLag() const { return m_safeLag; }
    [[nodiscard]] QString finalizedLag() const { return m_finalizedLag; }
    [[nodiscard]] QString traffic() const { return m_traffic; }
    [[nodiscard]] QString counted() const { return m_counted; }

Q_SIGNALS:
    void changed();

private:
    void updateVerdict(const engine::ChainRow& row, base::UnixMs now);
    void updateHead(const engine::ChainRow& row, const engine::Snapshot& snapshot);

    EndpointListModel m_endpoints;
    VerdictModel m_verdict;
    FactListModel m_ladder, m_costs, m_economics, m_sequencers;
    Formatter m_format;
    chain_state::State m_state = chain_state::Starting;
    bool m_stale = false, m_posts = false, m_carriesBlobs = false;
    QString m_name, m_kind, m_stateText, m_head, m_age, m_baseFee, m_voices;
    QString m_reason, m_blockTime, m_tps, m_userTps, m_headTime, m_headHash, m_gas, m_safeLag,
        m_finalizedLag, m_traffic, m_counted, m_since, m_silence, m_deadline, m_rollback;
};

} // namespace rollscope::ui
