#pragma once
#include "charts/chart_bands.hpp"
#include "charts/spark.hpp"
#include "history/block_tape_model.hpp"
#include "history/time_range.hpp"
#include <QQmlParserStatus>

namespace rollscope::ui {

/// What a chart can show of a chain; QML's name for it is `HistoryMetric`.
namespace history_metric {
Q_NAMESPACE
QML_NAMED_ELEMENT(HistoryMetric)
enum Metric {
    Tps = static_cast<int>(engine::HistoryMetric::Tps),
    UserTps = static_cast<int>(engine::HistoryMetric::UserTps),
    MgasPerSecond = static_cast<int>(engine::HistoryMetric::MgasPerSecond),
    BaseFeeGwei = static_cast<int>(engine::HistoryMetric::BaseFeeGwei),
    BlockTimeMs = static_cast<int>(engine::HistoryMetric::BlockTimeMs),
    TxsPerBlock = static_cast<int>(engine::HistoryMetric::TxsPerBlock),
    SafeLag = static_cast<int>(engine::HistoryMetric::SafeLagS),
    FinalizedLag = static_cast<int>(engine::HistoryMetric::FinalizedLagS),
    TransferCost = static_cast<int>(engine::HistoryMetric::TransferUsd),
    SwapCost = static_cast<int>(engine::HistoryMetric::SwapUsd),
    Blobs = static_cast<int>(engine::HistoryMetric::BlobsPerBlock),
    BlobFee = static_cast<int>(engine::HistoryMetric::BlobFeeGwei),
    PostingGap = static_cast<int>(engine::HistoryMetric::PostingGapS),
};
Q_ENUM_NS(Metric)
} // namespace history_metric

/// One chain over one range: asks the engine whenever the range moved, one question at a time, and
/// holds the answer for the charts of a page. Rests while it is not active. GUI thread.
class ChainHistory : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(
        rollscope::ui::HistorySource* source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(rollscope::ui::TimeRange* range READ range WRITE setRange NOTIFY rangeChanged)
    Q_PROPERTY(QString chain READ chain WRITE setChain NOTIFY chainChanged)
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged)
    Q_PROPERTY(QList<int> metrics READ metrics WRITE setMetrics NOTIFY metricsChanged)
    Q_PROPERTY(int tape READ tape WRITE setTape NOTIFY tapeChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)

    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(double from READ from NOTIFY changed)
    Q_PROPERTY(double to READ to NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark tps READ tps NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark userTps READ userTps NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark gas READ gas NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark baseFee READ baseFee NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark blockTime READ blockTime NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark txsPerBlock READ txsPerBlock NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark safeLag READ safeLag NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark finalizedLag READ finalizedLag NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark transferCost READ transferCost NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark swapCost READ swapCost NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark blobs READ blobs NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark blobFee READ blobFee NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark postingGap READ postingGap NOTIFY changed)
    Q_PROPERTY(rollscope::ui::Spark first READ first NOTIFY changed)
    Q_PROPERTY(rollscope::ui::ChartBands gaps READ gaps NOTIFY changed)
    Q_PROPERTY(rollscope::ui::ChartBands incidents READ incidents WRITE setIncidents NOTIFY changed)
    Q_PROPERTY(rollscope::ui::ChartBands bands READ bands NOTIFY changed)
    Q_PROPERTY(rollscope::ui::BlockTapeModel* blocks READ blocks CONSTANT)

public:
    enum State { Idle, Loading, Ready, Empty, UnknownChain };
    Q_ENUM(State)

    explicit ChainHistory(QObject* parent = nullptr);
    ~ChainHistory() override;

    void classBegin() override { m_complete = false; }
    void componentComplete() override;

    [[nodiscard]] HistorySource* source() const { return m_source; }
    void setSource(HistorySource* source);
    [[nodiscard]] TimeRange* range() const { return m_range; }
    void setRange(TimeRange* range);
    [[nodiscard]] QString chain() const { return m_chain; }
    void setChain(const QString& chain);
    [[nodiscard]] int columns() const { return m_columns; }
    void setColumns(int columns);
    [[nodiscard]] QList<int> metrics() const { return m_metrics; }
    void setMetrics(const QList<int>& metrics);
    [[nodiscard]] int tape() const { return m_tape; }
    void setTape(int blocks);
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);

    [[nodiscard]] State state() const { return m_state; }
    /// What reading the store ran into; empty when all is well.
    [[nodiscard]] QString trouble() const;
    /// Where the figures come from: "each block", "means over 2 min".
    [[nodiscard]] QString detail() const;
    [[nodiscard]] double from() const;
    [[nodiscard]] double to() const;
    [[nodiscard]] Spark line(engine::HistoryMetric metric) const;
    [[nodiscard]] Spark tps() const { return line(engine::HistoryMetric::Tps); }
    [[nodiscard]] Spark userTps() const { return line(engine::HistoryMetric::UserTps); }
    [[nodiscard]] Spark gas() const { return line(engine::HistoryMetric::MgasPerSecond); }
    [[nodiscard]] Spark baseFee() const { return line(engine::HistoryMetric::BaseFeeGwei); }
    [[nodiscard]] Spark blockTime() const { return line(engine::HistoryMetric::BlockTimeMs); }
    [[nodiscard]] Spark txsPerBlock() const { return line(engine::HistoryMetric::TxsPerBlock); }
    [[nodiscard]] Spark safeLag() const { return line(engine::HistoryMetric::SafeLagS); }
    [[nodiscard]] Spark finalizedLag() const { return line(engine::HistoryMetric::FinalizedLagS); }
    [[nodiscard]] Spark transferCost() const { return line(engine::HistoryMetric::TransferUsd); }
    [[nodiscard]] Spark swapCost() const { return line(engine::HistoryMetric::SwapUsd); }
    [[nodiscard]] Spark blobs() const { return line(engine::HistoryMetric::BlobsPerBlock); }
    [[nodiscard]] Spark blobFee() const { return line(engine::HistoryMetric::BlobFeeGwei); }
    [[nodiscard]] Spark postingGap() const { return line(engine::HistoryMetric::PostingGapS); }
    /// Of the first metric.
    [[nodiscard]] Spark first() const;
    [[nodiscard]] ChartBands gaps() const { return m_gaps; }
    /// What is known of incidents, from whoever knows; drawn together with the gaps.
    [[nodiscard]] ChartBands incidents() const { return m_incidents; }
    void setIncidents(const ChartBands& incidents);
    [[nodiscard]] ChartBands bands() const { return m_bands; }
    [[nodiscard]] BlockTapeModel* blocks() { return &m_blocks; }
    [[nodiscard]] const engine::HistoryPtr& last() const { return m_last; }

Q_SIGNALS:
    void sourceChanged();
    void rangeChanged();
    void chainChanged();
    void columnsChanged();
    void metricsChanged();
    void tapeChanged();
    void activeChanged();
    void changed();

private:
    void forget();
    void want();
    void joinBands();
    void askNow();
    void take(const engine::HistoryPtr& history);
    [[nodiscard]] qint64 pauseMs() const;
    template <class T> bool put(T& member, const T& value, void (ChainHistory::*told)());

    QPointer<HistorySource> m_source;
    QPointer<TimeRange> m_range;
    QString m_chain;
    int m_columns = 0, m_tape = 0;
    QList<int> m_metrics;
    bool m_active = true, m_complete = true, m_waiting = false, m_wanted = false, m_posted = false;
    bool m_moved = true;    ///< by the user: ask at once
    bool m_followed = true; ///< at the last change
    quint64 m_id = 0;
    base::UnixMs m_askedAt;
    qint64 m_askedSpan = 0;
    State m_state = Idle;
    engine::HistoryPtr m_last;
    std::array<Spark, static_cast<std::size_t>(engine::HistoryMetric::Count_)> m_lines;
    ChartBands m_gaps, m_incidents, m_bands;
    BlockTapeModel m_blocks;
};

/// Why nothing is known of a stretch of time, in a few words.
[[nodiscard]] QString gapText(engine::GapReason reason);

} // namespace rollscope::ui
