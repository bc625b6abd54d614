#include "tvl/tvl_parts_model.hpp"
#include "base/hex.hpp"
#include <algorithm>

namespace rollscope::ui {

TvlPartsModel::TvlPartsModel(QObject* parent) : QAbstractListModel(parent) {}

void TvlPartsModel::setSource(TvlListModel* source)
{
    if (m_source == source) {
        return;
    }
    if (m_source != nullptr) {
        m_source->disconnect(this);
    }
    m_source = source;
    if (source != nullptr) {
        connect(source, &TvlListModel::changed, this, &TvlPartsModel::refresh);
    }
    Q_EMIT sourceChanged();
    refresh();
}

void TvlPartsModel::setChain(const QString& chain)
{
    if (m_chain != chain) {
        m_chain = chain;
        Q_EMIT chainChanged();
        refresh();
    }
}

void TvlPartsModel::refresh()
{
    const engine::TvlRow* const row = m_source != nullptr ? m_source->find(m_chain) : nullptr;
    m_found = row != nullptr;
    const bool same = row != nullptr && row->figure == m_row.figure;
    if (!same) {
        beginResetModel();
    }
    m_row = row != nullptr ? *row : engine::TvlRow();
    if (!same) {
        m_lines.clear();
        if (m_row.figure) {
            for (const auto& part : m_row.figure->parts) {
                // Any token may lie in such an escrow: what does not is not worth a line.
                const bool empty = part.amount == base::Wei{} && m_row.figure->anyToken;
                if (!empty || part.mark != l1::TvlMark::None) {
                    m_lines.push_back({part.escrow, &part, nullptr});
                }
            }
            for (const auto& missing : m_row.figure->unlisted) {
                m_lines.push_back({missing.escrow, nullptr, &missing});
            }
        }
        const auto worth = [](const Line& line) {
            return line.part != nullptr && line.part->usd ? line.part->usd->toDouble() : -1;
        };
        std::ranges::stable_sort(m_lines, [&](const Line& a, const Line& b) {
            return a.escrow != b.escrow ? a.escrow < b.escrow : worth(a) > worth(b);
        });
        endResetModel();
    } else if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    Q_EMIT changed();
}

bool TvlPartsModel::isFound() const
{
    return m_found;
}

QString TvlPartsModel::name() const
{
    return m_row.name;
}

QString TvlPartsModel::value() const
{
    return m_row.figure && m_row.figure->usd ? usdText(*m_row.figure->usd, m_format.locale())
                                             : QString(kNone);
}

QString TvlPartsModel::shared() const
{
    if (!m_row.figure || m_row.figure->sharedUsd == base::Wei{}) {
        return {};
    }
    return m_row.figure->sharedUsd ? usdText(*m_row.figure->sharedUsd, m_format.locale())
                                   : QString(kNone);
}

QString TvlPartsModel::day() const
{
    return changeText(m_row.day, m_format.locale());
}

QString TvlPartsModel::week() const
{
    return changeText(m_row.week, m_format.locale());
}

QString TvlPartsModel::origin() const
{
    if (!m_row.figure) {
        return {};
    }
    const auto& figure = *m_row.figure;
    return tr("%1, block %2, %3, told by %4", "chain, number, time, operator")
        .arg(figure.parent, m_format.integer(figure.block), m_format.moment({figure.time * 1000}),
             figure.operatorName);
}

QString TvlPartsModel::coverage() const
{
    if (!m_row.figure) {
        return {};
    }
    const auto& figure = *m_row.figure;
    return tr("%1 of %2 escrows read, %3 tokens priced, %4 unpriced")
        .arg(figure.escrowsRead)
        .arg(figure.escrows.size())
        .arg(figure.tokensPriced)
        .arg(figure.tokensUnpriced);
}

QString TvlPartsModel::trouble() const
{
    if (m_row.dropped) {
        return tr("The block was dropped from its chain; the figure is read again.");
    }
    return m_row.trouble;
}

int TvlPartsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TvlPartsModel::partData(const l1::TvlPart& part, int role) const
{
    constexpr unsigned kCoinDecimals = 18;
    const auto& token = m_row.figure->tokens[part.token];
    const auto* const price = token.token.feed ? &m_row.figure->prices[*token.token.feed] : nullptr;
    const auto decimals =
        token.token.address ? token.decimals : std::optional<unsigned>(kCoinDecimals);
    const QLocale locale = m_format.locale();
    switch (role) {
    case TokenRole:
        return token.token.symbol;
    case AmountRole:
        return part.amount && decimals ? amountText(*part.amount, *decimals, locale)
                                       : QString(kNone);
    case PriceRole:
        return price != nullptr && price->answer
                   ? u'$' + amountText(*price->answer, price->decimals, locale)
                   : QString(kNone);
    case PriceAgeRole:
        return price != nullptr && price->updatedAt > 0
                   ? m_format.brief((m_row.figure->time - price->updatedAt) * 1000)
                   : QString(kNone);
    case ValueRole:
        return part.usd ? usdText(*part.usd, locale) : QString(kNone);
    case MarkRole:
        return markText(part.mark);
    case ReasonRole:
        return part.mark == l1::TvlMark::None && price != nullptr ? price->feed.note : part.reason;
    case CountedRole:
        return part.usd.has_value();
    default:
        return {};
    }
}

QVariant TvlPartsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const auto& escrow = m_row.figure->escrows[line.escrow];
    if (role == EscrowRole) {
        return QString(escrow.name + u'\n' + QString::fromStdString(base::toHex(escrow.address)) +
                       (escrow.shared ? u'\n' + tr("shared by several chains") : QString()));
    }
    if (role == SharedRole) {
        return escrow.shared;
    }
    if (role == SummaryRole) {
        return tr("%1, %2: %3, %4. %5", "escrow, token, amount, value, mark")
            .arg(escrow.name, data(index, TokenRole).toString(), data(index, AmountRole).toString(),
                 data(index, ValueRole).toString(), data(index, MarkRole).toString());
    }
    if (line.part != nullptr) {
        return partData(*line.part, role);
    }
    switch (role) {
    case TokenRole:
        return line.unlisted->symbol;
    case AmountRole:
    case PriceRole:
    case PriceAgeRole:
    case ValueRole:
        return QString(kNone);
    case MarkRole:
        return tr("not counted: its contract is not listed");
    case ReasonRole:
        return QString();
    case CountedRole:
        return false;
    default:
        return {};
    }
}

QHash<int, QByteArray> TvlPartsModel::roleNames() const
{
    return {{EscrowRole, "escrow"}, {TokenRole, "token"},       {AmountRole, "amount"},
            {PriceRole, "price"},   {PriceAgeRole, "priceAge"}, {ValueRole, "value"},
            {MarkRole, "mark"},     {ReasonRole, "reason"},     {CountedRole, "counted"},
            {SharedRole, "shared"}, {SummaryRole, "summary"}};
}

} // namespace rollscope::ui
