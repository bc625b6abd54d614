#include "blobs/blob_share_model.hpp"
#include <algorithm>

namespace rollscope::ui {
namespace {

constexpr double kSecondsPerHour = 3600;
constexpr int kColours = 8;
constexpr double kAnomaly = 15; ///< L2BEAT's

const engine::L1Rollup* figureOf(const engine::L1View& view, l1::Owner owner)
{
    const auto found = std::ranges::find(view.figures, owner, &engine::L1Rollup::owner);
    return found == view.figures.end() ? nullptr : &*found;
}

const QString& nameOf(const std::shared_ptr<const std::vector<QString>>& list, l1::Owner owner)
{
    return (*list)[static_cast<std::size_t>(owner)];
}

} // namespace

BlobShareModel::BlobShareModel(QObject* parent) : QAbstractListModel(parent) {}

void BlobShareModel::update(const engine::L1View& view, const engine::Snapshot& snapshot, bool day)
{
    show(rowsOf(view, snapshot, day));
}

void BlobShareModel::clear()
{
    show({});
}

void BlobShareModel::addPosting(Row& row, const engine::L1View& view, l1::Owner owner,
                                base::UnixMs now) const
{
    const auto posting = std::ranges::find_if(view.postings, [&](const l1::PostingView& p) {
        return p.owner == owner && p.purpose == registry::Posting::Batch;
    });
    if (posting == view.postings.end())
        return;
    const qint64 age = std::max<qint64>(0, now.value / 1000 - posting->lastAt);
    row.age = m_format.brief(age * 1000);
    const auto pace = [this](const l1::PostingPace& p) {
        return p.count == 0 ? QString(kNone)
                            : tr("mean %1, 95 % within %2, longest %3 (%n interval(s))", nullptr,
                                 static_cast<int>(p.count))
                                  .arg(m_format.duration(static_cast<qint64>(p.mean * 1000)),
                                       m_format.duration(static_cast<qint64>(p.p95 * 1000)),
                                       m_format.duration(static_cast<qint64>(p.max * 1000)));
    };
    row.ageTip =
        tr("Last batch in block %1, %2\n24 h: %3\n30 d: %4")
            .arg(m_format.integer(posting->lastBlock), m_format.moment({posting->lastAt * 1000}),
                 pace(posting->day), pace(posting->month));
    if (!posting->confirmed) {
        row.measureTip = tr("Its file names no sender, and these carry no blobs: anybody can have "
                            "sent them, so neither rule is applied.");
        row.ageTip += u'\n' + row.measureTip;
    } else if (!posting->followed) {
        row.measureTip = tr("Blocks after it were not read: there may be a newer one.");
        row.ageTip += u'\n' + row.measureTip;
    } else if (posting->month.deviation > 0) {
        const double z =
            (static_cast<double>(age) - posting->month.mean) / posting->month.deviation;
        row.measure = m_format.locale().toString(z, 'f', 1);
        row.measureHigh = z >= kAnomaly && posting->enoughForZ;
        row.measureTip = z >= kAnomaly ? tr("L2BEAT's rule (z from 15 on) has held since %1")
                                       : tr("L2BEAT's rule (z from 15 on) would hold from %1 on, "
                                            "if no batch comes before");
        if (posting->anomalyAt)
            row.measureTip = row.measureTip.arg(m_format.moment({*posting->anomalyAt * 1000}));
        if (!posting->enoughForZ)
            row.measureTip +=
                u'\n' +
                tr("It wants 59 days of history; less than that was read here, so it is no alarm.");
    }
    const auto* figure = figureOf(view, owner);
    if (figure && figure->limit) {
        row.limit = m_format.brief(*figure->limit * 1000);
        row.stalled = figure->stalled;
    }
}

std::vector<BlobShareModel::Row>
BlobShareModel::rowsOf(const engine::L1View& view, const engine::Snapshot& snapshot, bool day) const
{
    const auto& window = day ? view.day : view.hour;
    // Of the time that was seen: what nobody looked at may have had as many.
    const double hours = static_cast<double>(std::max<qint64>(window.seconds, 1)) *
                         (window.coverage > 0 ? window.coverage : 1) / kSecondsPerHour;
    std::vector<Row> out;
    const auto priced = [&](double cost) {
        return window.unpriced > 0 ? std::nullopt : std::optional(cost);
    };
    const auto amounts = [&](Row& row, quint64 blobs, double cost) {
        row.blobs = blobs;
        row.perHour = m_format.rate(static_cast<double>(blobs) / hours);
        row.cost = m_words.ether(priced(cost));
        row.usd = m_words.usd(priced(cost), snapshot.ether);
    };
    const quint64 known = window.blobs - std::min(window.unknown, window.blobs);
    for (const auto& share : window.shares) {
        Row row;
        row.chain = row.key = nameOf(view.rollups, share.owner);
        row.name = nameOf(view.names, share.owner);
        amounts(row, share.blobs, asDouble(share.cost));
        row.share = share.share;
        row.shareText = m_format.share(share.share);
        row.calldata = m_words.ether(asDouble(share.calldata));
        row.calldataTip =
            window.unpriced > 0
                ? QString()
                : tr("%1 the blobs' price. All bytes count as non-zero, so it is an upper bound.")
                      .arg(m_words.times(asDouble(share.calldata), asDouble(share.cost)));
        row.series =
            static_cast<int>(out.size()) < kColours - 1 ? static_cast<int>(out.size()) : -1;
        const auto* figure = figureOf(view, share.owner);
        const auto txs = !figure ? std::nullopt : day ? figure->userTxsDay : figure->userTxsHour;
        const bool perTx = txs && *txs >= 1 && window.unpriced == 0;
        row.perTx = perTx ? m_words.ether(asDouble(share.cost) / *txs) : QString(kNone);
        if (!perTx)
            row.perTxTip =
                tr("Not known: the chain and its blobs were not both watched over nearly "
                   "all of this time, or the blob fee is not known.");
        addPosting(row, view, share.owner, snapshot.time);
        out.push_back(std::move(row));
    }
    if (view.attributes && window.blobs > 0) {
        Row row;
        row.key = QStringLiteral("?nobody");
        row.name = tr("Unattributed");
        amounts(row, window.unattributed, asDouble(window.unattributedCost));
        row.share =
            known ? static_cast<double>(window.unattributed) / static_cast<double>(known) : 0;
        row.shareText = m_format.share(row.share);
        row.perTx = row.calldata = kNone;
        out.push_back(std::move(row));
    }
    if (window.unknown > 0) {
        Row row;
        row.key = QStringLiteral("?unread");
        row.name = view.attributes ? tr("In blocks that were not read") : tr("Of all senders");
        amounts(row, window.unknown, 0);
        const auto cost = view.attributes ? std::nullopt : priced(asDouble(window.cost));
        row.cost = m_words.ether(cost);
        row.usd = m_words.usd(cost, snapshot.ether);
        row.shareText = row.perTx = row.calldata = kNone;
        out.push_back(std::move(row));
    }
    for (const auto& posting : view.postings) {
        const auto& id = nameOf(view.rollups, posting.owner);
        if (posting.purpose != registry::Posting::Batch ||
            std::ranges::find(out, id, &Row::key) != out.end())
            continue;
        Row row;
        row.key = row.chain = id;
        row.name = nameOf(view.names, posting.owner);
        row.shareText = row.perHour = row.cost = row.usd = row.perTx = row.calldata = kNone;
        addPosting(row, view, posting.owner, snapshot.time);
        out.push_back(std::move(row));
    }
    for (auto& row : out) {
        for (QString* text : {&row.age, &row.measure, &row.limit}) {
            if (text->isEmpty())
                *text = kNone;
        }
    }
    return out;
}

void BlobShareModel::show(std::vector<Row> rows)
{
    for (auto i = m_rows.size(); i-- > 0;) {
        if (std::ranges::find(rows, m_rows[i].key, &Row::key) == rows.end()) {
            const int at = static_cast<int>(i);
            beginRemoveRows({}, at, at);
            m_rows.erase(m_rows.begin() + at);
            endRemoveRows();
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int at = static_cast<int>(i);
        const auto found =
            std::ranges::find(m_rows.begin() + at, m_rows.end(), rows[i].key, &Row::key);
        if (found == m_rows.end()) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, rows[i]);
            endInsertRows();
            continue;
        }
        if (const int from = static_cast<int>(found - m_rows.begin()); from != at) {
            beginMoveRows({}, from, from, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        if (m_rows[i] != rows[i]) {
            m_rows[i] = std::move(rows[i]);
            Q_EMIT dataChanged(index(at), index(at));
        }
    }
}

int BlobShareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BlobShareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case ChainIdRole:
        return row.chain;
    case BlobsRole:
        return static_cast<qulonglong>(row.blobs);
    case ShareRole:
        return row.share;
    case ShareTextRole:
        return row.shareText;
    case PerHourTextRole:
        return row.perHour;
    case CostTextRole:
        return row.cost;
    case UsdTextRole:
        return row.usd;
    case PerTxTextRole:
        return row.perTx;
    case PerTxTipRole:
        return row.perTxTip;
    case CalldataTextRole:
        return row.calldata;
    case CalldataTipRole:
        return row.calldataTip;
    case AgeTextRole:
        return row.age;
    case AgeTipRole:
        return row.ageTip;
    case MeasureTextRole:
        return row.measure;
    case MeasureTipRole:
        return row.measureTip;
    case MeasureHighRole:
        return row.measureHigh;
    case LimitTextRole:
        return row.limit;
    case StalledRole:
        return row.stalled;
    case SeriesRole:
        return row.series;
    case SummaryRole:
        return tr("%1: %2 of the blobs, %3 an hour, last batch %4 ago")
            .arg(row.name, row.shareText, row.perHour, row.age);
    default:
        return {};
    }
}

QHash<int, QByteArray> BlobShareModel::roleNames() const
{
    return {{NameRole, "name"},
            {ChainIdRole, "chainId"},
            {BlobsRole, "blobs"},
            {ShareRole, "share"},
            {ShareTextRole, "shareText"},
            {PerHourTextRole, "perHour"},
            {CostTextRole, "cost"},
            {UsdTextRole, "usd"},
            {PerTxTextRole, "perTx"},
            {PerTxTipRole, "perTxTip"},
            {CalldataTextRole, "calldata"},
            {CalldataTipRole, "calldataTip"},
            {AgeTextRole, "age"},
            {AgeTipRole, "ageTip"},
            {MeasureTextRole, "measure"},
            {MeasureTipRole, "measureTip"},
            {MeasureHighRole, "measureHigh"},
            {LimitTextRole, "limit"},
            {StalledRole, "stalled"},
            {SeriesRole, "seriesIndex"},
            {SummaryRole, "summary"}};
}

} // namespace rollscope::ui
