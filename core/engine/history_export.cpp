#include "engine/history_export.hpp"
#include "base/clock.hpp"
#include "series/column_edges.hpp"
#include "store/rated_series.hpp"
#include <QDateTime>

namespace rollscope::engine {
namespace {

struct StoredColumn
{
    store::Column column;
    const char* word;
};

std::optional<StoredColumn> storedColumn(HistoryMetric metric)
{
    switch (metric) {
    case HistoryMetric::Tps:
    case HistoryMetric::TxsPerBlock:
        return StoredColumn{store::Column::Txs, "txs"};
    case HistoryMetric::UserTps:
        return StoredColumn{store::Column::UserTxs, "userTxs"};
    case HistoryMetric::MgasPerSecond:
        return StoredColumn{store::Column::GasUsed, "gasUsed"};
    case HistoryMetric::BaseFeeGwei:
        return StoredColumn{store::Column::BaseFeeGwei, "baseFeeGwei"};
    case HistoryMetric::BlockTimeMs:
        return StoredColumn{store::Column::BlockTimeMs, "blockTimeMs"};
    case HistoryMetric::BlobsPerBlock:
        return StoredColumn{store::Column::BlobGasUsed, "blobGasUsed"};
    case HistoryMetric::SafeLagS:
    case HistoryMetric::FinalizedLagS:
    case HistoryMetric::TransferUsd:
    case HistoryMetric::SwapUsd:
    case HistoryMetric::BlobFeeGwei:
    case HistoryMetric::PostingGapS:
    case HistoryMetric::Count_:
        break;
    }
    return std::nullopt;
}

QByteArray iso(base::UnixMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time.value, Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toLatin1();
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 17);
}

void writeRows(QByteArray& out, const QByteArray& head, const std::vector<store::RatedBucket>& rows)
{
    for (const auto& [row, seconds, coverage, perSecond] : rows) {
        out += iso(row.from) + head + QByteArray::number(row.n) + ',';
        out += row.n == 0 ? QByteArray(",,,")
                          : QByteArray(number(row.min) + ',' + number(row.max) + ',' +
                                       number(row.sum) + ',' + number(row.sum / row.n));
        out += ',' + number(seconds) + ',' + number(coverage) + ',' +
               (perSecond ? number(*perSecond) : QByteArray()) + '\n';
    }
}

/// One row for each time that the chain was asked, in the columns of the others.
base::Result<void> writeCosts(QByteArray& out, store::Reader& reader, const QString& chain,
                              HistoryMetric metric, const HistoryExport& request)
{
    const QByteArray head = ',' + chain.toUtf8() + ',' + metricWord(metric).toLatin1() + ',';
    const int decimals = request.tokenDecimals.value(chain, 18);
    return reader.costs(chain, request.from, request.to, [&](const store::StoredCost& cost) {
        if (const auto usd = valueOf(pointOf(cost, decimals), metric)) {
            const QByteArray text = number(*usd);
            out +=
                iso(cost.at) + head + "1," + text + ',' + text + ',' + text + ',' + text + ",,,\n";
        }
        return true;
    });
}

} // namespace

QString metricWord(HistoryMetric metric)
{
    switch (metric) {
    case HistoryMetric::Tps:
        return QStringLiteral("tps");
    case HistoryMetric::UserTps:
        return QStringLiteral("userTps");
    case HistoryMetric::MgasPerSecond:
        return QStringLiteral("mgasPerSecond");
    case HistoryMetric::BaseFeeGwei:
        return QStringLiteral("baseFeeGwei");
    case HistoryMetric::BlockTimeMs:
        return QStringLiteral("blockTimeMs");
    case HistoryMetric::TxsPerBlock:
        return QStringLiteral("txsPerBlock");
    case HistoryMetric::SafeLagS:
        return QStringLiteral("safeLagSeconds");
    case HistoryMetric::FinalizedLagS:
        return QStringLiteral("finalizedLagSeconds");
    case HistoryMetric::TransferUsd:
        return QStringLiteral("transferUsd");
    case HistoryMetric::SwapUsd:
        return QStringLiteral("swapUsd");
    case HistoryMetric::BlobsPerBlock:
        return QStringLiteral("blobsPerBlock");
    case HistoryMetric::BlobFeeGwei:
        return QStringLiteral("blobBaseFeeGwei");
    case HistoryMetric::PostingGapS:
        return QStringLiteral("secondsBetweenBatches");
    case HistoryMetric::Count_:
        break;
    }
    return {};
}

base::Result<QByteArray> historyCsv(const HistoryExport& request)
{
    const auto reader = store::Reader::open(request.storePath);
    if (!reader)
        return tl::unexpected(reader.error());
    const base::UnixMs now = base::RealClock().now();
    QByteArray out = "time,chain,column,blocks,min,max,sum,mean,coveredSeconds,"
                     "coverage,perSecond\n";
    for (const auto& chain : request.chains) {
        for (const auto metric : request.metrics) {
            if (isCost(metric)) {
                if (auto done = writeCosts(out, **reader, chain, metric, request); !done)
                    return tl::unexpected(done.error());
                continue;
            }
            const auto column = storedColumn(metric);
            if (!column)
                continue;
            const auto rows =
                store::ratedSeries(**reader, chain, column->column, request.from, request.to,
                                   std::clamp(request.rows, 1, 100'000), now);
            if (!rows)
                return tl::unexpected(rows.error());
            writeRows(out, ',' + chain.toUtf8() + ',' + column->word + ',', *rows);
        }
    }
    return out;
}

QByteArray drawnCsv(const std::vector<HistoryPtr>& histories)
{
    QByteArray out = "time,chain,metric,first,min,max,last\n";
    for (const auto& history : histories) {
        for (const auto& line : history->lines) {
            const QByteArray head = ',' + history->query.chain.toUtf8() + ',' +
                                    metricWord(line.metric).toLatin1() + ',';
            series::ColumnEdges edges(history->query.from.value, history->query.to.value,
                                      static_cast<int>(line.columns.size()));
            for (const auto& c : line.columns) {
                if (!c.gap)
                    out += iso({edges.left()}) + head + number(c.first) + ',' + number(c.min) +
                           ',' + number(c.max) + ',' + number(c.last) + '\n';
                edges.advance();
            }
        }
    }
    return out;
}

} // namespace rollscope::engine
