#pragma once
#include "blobs/blob_words.hpp"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// What each rollup leaves on a parent chain over one window, most blobs first; then what nobody
/// claims, then what was not read, then who posts without blobs. Never reset; a tick changes the
/// rows that differ. GUI thread.
class BlobShareModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from BlobMarket")
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        ChainIdRole, ///< empty where the row is no rollup
        BlobsRole,
        ShareRole, ///< 0…1 of the blobs whose transactions are known; −1 = not known
        ShareTextRole,
        PerHourTextRole,
        CostTextRole,
        UsdTextRole,
        PerTxTextRole,
        PerTxTipRole, ///< why it is not known
        CalldataTextRole,
        CalldataTipRole,
        AgeTextRole,
        AgeTipRole,
        MeasureTextRole, ///< L2BEAT's z
        MeasureTipRole,
        MeasureHighRole, ///< from 15 on, over as much history as the rule wants
        LimitTextRole,   ///< ours
        StalledRole,
        SeriesRole, ///< place among the colours; −1 = none
        SummaryRole,
    };

    explicit BlobShareModel(QObject* parent = nullptr);

    /// The rows of `view` over a day or an hour, as of the snapshot.
    void update(const engine::L1View& view, const engine::Snapshot& snapshot, bool day);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    struct Row
    {
        QString key, name, chain; ///< `key` tells rows apart
        quint64 blobs = 0;
        double share = -1;
        QString shareText, perHour, cost, usd, perTx, perTxTip, calldata, calldataTip, age, ageTip,
            measure, measureTip, limit;
        bool measureHigh = false, stalled = false;
        int series = -1;
        bool operator==(const Row&) const = default;
    };
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

private:
    [[nodiscard]] std::vector<Row> rowsOf(const engine::L1View& view,
                                          const engine::Snapshot& snapshot, bool day) const;
    void addPosting(Row& row, const engine::L1View& view, l1::Owner owner, base::UnixMs now) const;
    void show(std::vector<Row> rows);

    Formatter m_format;
    BlobWords m_words{m_format};
    std::vector<Row> m_rows;
};

} // namespace rollscope::ui
