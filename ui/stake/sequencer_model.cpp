#include "stake/sequencer_model.hpp"
#include "format/address_text.hpp"
#include "stake/finding_model.hpp"
#include "stake/stake_text.hpp"

namespace rollscope::ui {

SequencerModel::SequencerModel(QObject* parent) : RowModel(parent) {}

void SequencerModel::take(const SequencerView& view)
{
    constexpr unsigned kDecimals = 18;
    constexpr double kMany = 1.0 / 3;
    const Formatter format;
    std::vector<SequencerRow> rows;
    for (const auto& line : view.lines) {
        SequencerRow row;
        row.name = line.name.isEmpty() ? tr("without a name") : saidText(line.name);
        row.signer = fullAddress(line.signer);
        row.owner = line.owner ? fullAddress(*line.owner) : QString();
        row.made = format.integer(line.made);
        row.recommits = line.recommits ? format.integer(*line.recommits) : QString(kNone);
        row.locked = line.locked ? unitsText(*line.locked, kDecimals, QStringLiteral("METIS"))
                                 : QString(kNone);
        row.share = line.share;
        row.shareText = format.share(line.share);
        row.many = line.share > kMany;
        row.lockShareText = line.lockShare ? format.share(*line.lockShare) : QString(kNone);
        row.manyLocked = line.lockShare.value_or(0) > kMany;
        row.active = line.active;
        row.protocol = line.protocol;
        row.protocolName = line.protocolName;
        row.watchOnly = line.watchOnly;
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::greater{}, &SequencerRow::share);
    set(std::move(rows));
    m_known = view.known;
    m_trouble = view.trouble.isEmpty() ? QString() : saidText(view.trouble);
    QStringList limits;
    for (const auto& limit : view.limits)
        limits << saidText(limit);
    m_limits = limits.join(u'\n');
    m_window = view.toBlock == 0
                   ? QString()
                   : tr("Blocks %1 to %2")
                         .arg(format.integer(view.fromBlock), format.integer(view.toBlock));
    Q_EMIT changed();
}

QVariant SequencerModel::valueOf(const SequencerRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case SignerRole:
        return row.signer;
    case OwnerRole:
        return row.owner;
    case MadeRole:
        return row.made;
    case RecommitsRole:
        return row.recommits;
    case LockedRole:
        return row.locked;
    case ShareRole:
        return row.share;
    case ShareTextRole:
        return row.shareText;
    case LockShareTextRole:
        return row.lockShareText;
    case ManyRole:
        return row.many;
    case ManyLockedRole:
        return row.manyLocked;
    case ActiveRole:
        return row.active;
    case ProtocolRole:
        return row.protocol;
    case ProtocolNameRole:
        return row.protocolName;
    case WatchOnlyRole:
        return row.watchOnly;
    case SummaryRole:
        return tr("%1: %2 blocks made, %3 of all; re-commits: %4; %5 locked, %6 of all",
                  "sequencer and its figures")
            .arg(row.name, row.made, row.shareText, row.recommits, row.locked, row.lockShareText);
    default:
        return {};
    }
}

QHash<int, QByteArray> SequencerModel::roleNames() const
{
    return {{NameRole, "name"},
            {SignerRole, "signer"},
            {OwnerRole, "owner"},
            {MadeRole, "made"},
            {RecommitsRole, "recommits"},
            {LockedRole, "locked"},
            {ShareRole, "share"},
            {ShareTextRole, "shareText"},
            {LockShareTextRole, "lockShareText"},
            {ManyRole, "many"},
            {ManyLockedRole, "manyLocked"},
            {ActiveRole, "isActive"},
            {ProtocolRole, "protocolId"},
            {ProtocolNameRole, "protocolName"},
            {WatchOnlyRole, "watchOnly"},
            {SummaryRole, "summary"}};
}

} // namespace rollscope::ui
