#include "history/block_tape_model.hpp"
#include "base/hex.hpp"
#include <algorithm>

namespace rollscope::ui {

namespace {

bool sameBlock(const engine::TapeBlock& a, const engine::TapeBlock& b)
{
    return a.block.hash == b.block.hash;
}

bool sameLook(const engine::TapeBlock& a, const engine::TapeBlock& b)
{
    return a.dropped == b.dropped && a.block.txs == b.block.txs &&
           a.block.gasUsed == b.block.gasUsed && a.block.hashCheck == b.block.hashCheck &&
           a.block.baseFeePerGas == b.block.baseFeePerGas;
}

QString hexOf(const base::Hash32& hash)
{
    return base::toQString(base::toHex(hash));
}

QString briefHash(const base::Hash32& hash)
{
    const auto hex = hexOf(hash);
    return QString(hex.left(6) + u'\u2026' + hex.right(4));
}

} // namespace

void BlockTapeModel::update(const std::vector<engine::TapeBlock>& blocks, base::UnixMs now,
                            const QString& explorer)
{
    const auto before = m_blocks.size();
    if (m_format.locale() != QLocale()) {
        m_format = Formatter();
        if (before > 0) {
            Q_EMIT dataChanged(index(0), index(static_cast<int>(before) - 1));
        }
    }
    m_explorer = explorer.startsWith(QStringLiteral("https://")) ? explorer : QString();
    // Row by row from the top: what is not in the new list goes, what is new comes.
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        const auto& next = blocks[at];
        const auto rest = m_blocks.begin() + static_cast<std::ptrdiff_t>(at);
        const auto held = std::find_if(rest, m_blocks.end(), [&next](const engine::TapeBlock& b) {
            return sameBlock(b, next);
        });
        const int row = static_cast<int>(at);
        if (held == m_blocks.end()) {
            beginInsertRows({}, row, row);
            m_blocks.insert(rest, next);
            endInsertRows();
            continue;
        }
        if (held != rest) {
            beginRemoveRows({}, row, row + static_cast<int>(held - rest) - 1);
            m_blocks.erase(rest, held);
            endRemoveRows();
        }
        auto& kept = m_blocks[at];
        if (!sameLook(kept, next)) {
            kept = next;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (m_blocks.size() > blocks.size()) {
        beginRemoveRows({}, static_cast<int>(blocks.size()), static_cast<int>(m_blocks.size()) - 1);
        m_blocks.resize(blocks.size());
        endRemoveRows();
    }
    if (now.value / 1000 != m_now.value / 1000 && !m_blocks.empty()) {
        m_now = now;
        Q_EMIT dataChanged(index(0), index(count() - 1), {AgeRole});
    }
    m_now = now;
    // What stands beside a dropped block may have come or gone.
    for (int row = 0; row < count(); ++row) {
        if (m_blocks[static_cast<std::size_t>(row)].dropped) {
            Q_EMIT dataChanged(index(row), index(row),
                               {ReplacedRole, ForkTopRole, ForkEndRole, SummaryRole});
        }
    }
    if (m_blocks.size() != before) {
        Q_EMIT countChanged();
    }
}

QString BlockTapeModel::replacedBy(std::size_t at) const
{
    const auto& gone = m_blocks[at];
    if (!gone.dropped) {
        return {};
    }
    const auto now = std::ranges::find_if(m_blocks, [&gone](const engine::TapeBlock& b) {
        return !b.dropped && b.block.number == gone.block.number;
    });
    return now == m_blocks.end() ? QString() : briefHash(now->block.hash);
}

int BlockTapeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

QVariant BlockTapeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& entry = m_blocks[static_cast<std::size_t>(index.row())];
    const auto& block = entry.block;
    const bool limited = block.gasLimit && *block.gasLimit > 0;
    const double gas =
        limited ? static_cast<double>(block.gasUsed) / static_cast<double>(*block.gasLimit) : -1;
    switch (role) {
    case Qt::DisplayRole:
    case NumberRole:
        return m_format.integer(block.number);
    case AgeRole: {
        // Whole seconds: the tape is read, not watched.
        const auto age = std::max<qint64>(0, m_now.value - block.timestamp * 1000);
        constexpr qint64 kBySecond = 600'000; // blocks of a minute would all read alike
        return age >= 10'000 && age < kBySecond
                   ? m_format.duration(age / 1000 * 1000)
                   : m_format.brief(std::max<qint64>(age / 1000 * 1000, age < 10'000 ? age : 0));
    }
    case TxsRole:
        return block.txs ? m_format.integer(*block.txs) : QString(kNone);
    case GasRole:
        return gas;
    case GasTextRole:
        return limited ? m_format.share(gas)
                       : m_format.si(static_cast<double>(block.gasUsed)).text();
    case BaseFeeRole:
        return block.baseFeePerGas ? m_format.gasPrice(*block.baseFeePerGas).text()
                                   : QString(kNone);
    case HashRole:
        return hexOf(block.hash);
    case BriefHashRole:
        return briefHash(block.hash);
    case ReplacedRole:
        return replacedBy(static_cast<std::size_t>(index.row()));
    case ForkTopRole:
        return entry.dropped &&
               (index.row() == 0 || !isDropped(static_cast<std::size_t>(index.row()) - 1));
    case ForkEndRole:
        return entry.dropped && !isDropped(static_cast<std::size_t>(index.row()) + 1);
    case DroppedRole:
        return entry.dropped;
    case VerifiedRole:
        return block.hashCheck == base::HashCheck::Verified;
    case LinkRole:
        return m_explorer.isEmpty() ? QString()
                                    : QString(m_explorer + QStringLiteral("/block/") +
                                              QString::number(block.number));
    case SummaryRole: {
        const auto text =
            tr("Block %1, %2 ago, %3 transactions, gas %4, base fee %5")
                .arg(data(index, NumberRole).toString(), data(index, AgeRole).toString(),
                     data(index, TxsRole).toString(), data(index, GasTextRole).toString(),
                     data(index, BaseFeeRole).toString());
        const auto now = replacedBy(static_cast<std::size_t>(index.row()));
        return !entry.dropped  ? text
               : now.isEmpty() ? tr("%1; rolled back").arg(text)
                               : tr("%1; rolled back, replaced by %2").arg(text, now);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> BlockTapeModel::roleNames() const
{
    return {{NumberRole, "number"},
            {AgeRole, "age"},
            {TxsRole, "txs"},
            {GasRole, "gas"},
            {GasTextRole, "gasText"},
            {BaseFeeRole, "baseFee"},
            {HashRole, "hash"},
            {BriefHashRole, "briefHash"},
            {DroppedRole, "dropped"},
            {VerifiedRole, "verified"},
            {LinkRole, "link"},
            {SummaryRole, "summary"},
            {ReplacedRole, "replacedBy"},
            {ForkTopRole, "forkTop"},
            {ForkEndRole, "forkEnd"}};
}

} // namespace rollscope::ui
