#pragma once
#include "charts/spark.hpp"
#include "engine/snapshot.hpp"
#include "format/formatter.hpp"
#include "models/chain_detail.hpp"
#include <QAbstractListModel>
#include <QHash>

namespace rollscope::ui {

/// One row per chain, read straight from the last snapshot: texts are made when asked for. Never
/// reset; a tick emits only the roles that changed. GUI thread.
class ChainListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from Bridge")
public:
    /// Raw values first (to sort by; negative = not known), then what is shown.
    enum Role {
        SeverityRole = Qt::UserRole + 1,
        TpsRole,
        MgasRole,
        BaseFeeRole,
        HeadRole,
        AgeRole,
        CoverageRole,
        EndpointsRole,
        ReorgsRole,
        SafeLagRole,
        FinalLagRole,
        BlockTimeRole,
        SwapRole,
        L1RatioRole,
        SequencersRole,
        PostingAgeRole,
        TvlRole,
        ChainIdRole,
        NameRole,
        StackRole,
        NetworkRole,
        StateRole,
        StateTextRole,
        ReasonRole,
        BriefRole, ///< the reason in few words
        TpsTextRole,
        SparkRole,
        MgasTextRole,
        BaseFeeTextRole,
        BaseFeeUnitRole,
        HeadTextRole,
        AgeTextRole,
        AgeStaleRole,
        CoverageTextRole,
        EndpointsTextRole,
        EndpointsTroubleRole,
        EndpointsTipRole,
        ReorgsTextRole,
        SafeLagTextRole,
        FinalLagTextRole,
        BlockTimeTextRole,
        SwapTextRole,
        L1RatioTextRole,
        SequencersTextRole,
        PostingAgeTextRole,
        TvlTextRole,
        KindRole,
        StageRole,
        SummaryRole,
    };

    explicit ChainListModel(QObject* parent = nullptr);
    ~ChainListModel() override;

    /// Shows `snapshot` from now on.
    void update(const engine::SnapshotPtr& snapshot);
    /// All texts again, in the language and by the locale of now.
    void retranslate();
    /// Kept current from now on; owned by this model. nullptr for an unknown id.
    [[nodiscard]] ChainDetail* detailOf(const QString& chainId);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// A snapshot was taken over; `places` where a name or a state changed, or rows came or went.
    void updated(bool places);

private:
    struct Row
    {
        const engine::ChainRow* chain = nullptr; ///< inside m_snapshot
        Spark spark;
        chain_state::State state = chain_state::Starting; ///< as it is shown
    };
    void matchRows(const engine::Snapshot& next);
    [[nodiscard]] QVariant rawValue(const Row& row, int role) const;
    [[nodiscard]] QString endpointsTip(const engine::ChainRow& chain) const;
    [[nodiscard]] QString summary(const Row& row) const;

    engine::SnapshotPtr m_snapshot;
    std::vector<Row> m_rows;
    QHash<QString, ChainDetail*> m_details;
    Formatter m_format;
};

} // namespace rollscope::ui
