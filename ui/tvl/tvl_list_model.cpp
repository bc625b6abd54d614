#include "tvl/tvl_list_model.hpp"
#include "format/silence_text.hpp"
#include <algorithm>

namespace rollscope::ui {
namespace {

using engine::TvlRow;

constexpr qint64 kAgeStepMs = 5000;
/// Even on a metered line, read each half hour at a block some minutes old, it is read again by
/// then.
constexpr qint64 kOldMs = 40 * 60'000;

std::optional<qint64> ageOf(const TvlRow& row, base::UnixMs now)
{
    return row.figure ? std::optional(std::max<qint64>(now.value - row.figure->time * 1000, 0))
                      : std::nullopt;
}

double valueOf(const TvlRow& row)
{
    return row.figure && row.figure->usd ? row.figure->usd->toDouble() : -1;
}

std::optional<double> ratioOf(const std::optional<l1::TvlChange>& change)
{
    return change ? change->ratio : std::nullopt;
}

} // namespace

TvlListModel::TvlListModel(QObject* parent) : QAbstractListModel(parent) {}

void TvlListModel::update(const engine::SnapshotPtr& snapshot)
{
    m_now = snapshot->time;
    const auto unanswered = unansweredBy(*snapshot);
    if (snapshot->tvl != m_views || snapshot->source.kind != m_source ||
        unanswered != m_unanswered) {
        m_unanswered = unanswered;
        m_views = snapshot->tvl;
        m_source = snapshot->source.kind;
        take(*snapshot);
    } else if (m_now.value / kAgeStepMs != m_step && !m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(count() - 1),
                           {AgeRole, NoteRole, TroubledRole, SummaryRole});
    }
    if (std::exchange(m_step, m_now.value / kAgeStepMs) != m_step) {
        Q_EMIT ticked();
    }
}

void TvlListModel::take(const engine::Snapshot& snapshot)
{
    using Kind = engine::SourceInfo::Kind;
    std::vector<TvlRow> rows;
    m_trouble.clear();
    m_reading = false;
    m_requests = m_read = 0;
    for (const auto& view : m_views) {
        rows.insert(rows.end(), view->rows.begin(), view->rows.end());
        m_reading = m_reading || view->reading;
        m_requests += static_cast<int>(view->requests);
        if (m_trouble.isEmpty()) {
            m_trouble = view->waits;
        }
    }
    m_read = static_cast<int>(
        std::ranges::count_if(rows, [](const TvlRow& row) { return row.figure != nullptr; }));
    const auto failed = std::ranges::find_if(
        rows, [](const TvlRow& row) { return !row.figure && !row.trouble.isEmpty(); });
    if (m_read > 0) {
        m_condition = Known;
    } else if (snapshot.source.kind == Kind::Offline) {
        m_condition = Offline;
    } else if (snapshot.source.kind == Kind::Tape) {
        m_condition = Recording;
    } else if (rows.empty()) {
        m_condition = NoParent;
    } else if (!m_unanswered.isEmpty()) {
        m_condition = Unanswered;
    } else if (failed != rows.end() || !m_trouble.isEmpty()) {
        m_condition = Failed;
        m_trouble = m_trouble.isEmpty() ? failed->trouble : m_trouble;
    } else {
        m_condition = Reading;
    }
    order(rows);
    const bool same = std::ranges::equal(rows, m_rows, {}, &TvlRow::chain, &TvlRow::chain);
    if (!same) {
        beginResetModel();
    }
    m_rows = std::move(rows);
    if (!same) {
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
    Q_EMIT changed();
}

/// Of the first parent chain that nobody answers for; empty when there is none.
QString TvlListModel::unansweredBy(const engine::Snapshot& snapshot) const
{
    if (snapshot.source.kind != engine::SourceInfo::Kind::Live) {
        return {};
    }
    for (const auto& view : snapshot.tvl) {
        const auto parent = std::ranges::find(snapshot.chains, view->parent, &engine::ChainRow::id);
        if (parent != snapshot.chains.end() && parent->verdict.unansweredSince) {
            return parentSilentText(parent->name, *parent->verdict.unansweredSince, m_format);
        }
    }
    return {};
}

QString TvlListModel::singly() const
{
    const auto found = std::ranges::find_if(
        m_views, [](const auto& view) { return view->singly && view->perRound > 0; });
    if (found == m_views.end()) {
        return {};
    }
    const auto& view = **found;
    return tr("No Multicall3 answers on %1, so each balance and each price is a request of its "
              "own: %n request(s) for a reading, one reading every %2, no faster than the request "
              "budget of its nodes allows.",
              nullptr, static_cast<int>(std::min<quint64>(view.perRound, 1U << 30)))
        .arg(view.parent, m_format.duration(view.everyMs));
}

void TvlListModel::order(std::vector<TvlRow>& rows) const
{
    // What is not known stays below, whichever way round.
    const auto before = [this](const std::optional<double>& a, const std::optional<double>& b) {
        return a && b ? (m_descending ? *a > *b : *a < *b) : a.has_value() && !b.has_value();
    };
    std::ranges::stable_sort(rows, [](const TvlRow& a, const TvlRow& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    const auto keyOf = [this](const TvlRow& row) -> std::optional<double> {
        if (!row.figure) {
            return std::nullopt;
        }
        switch (m_key) {
        case Day:
            return ratioOf(row.day);
        case Week:
            return ratioOf(row.week);
        case Age:
            return -static_cast<double>(row.figure->time);
        default:
            return row.figure->usd ? std::optional(valueOf(row)) : std::nullopt;
        }
    };
    if (m_key != Name) {
        std::ranges::stable_sort(
            rows, [&](const TvlRow& a, const TvlRow& b) { return before(keyOf(a), keyOf(b)); });
    } else if (m_descending) {
        std::ranges::reverse(rows);
    }
}

void TvlListModel::sortBy(int key)
{
    if (key < Name || key > Age) {
        return;
    }
    m_descending = key == m_key ? !m_descending : key != Name;
    m_key = key;
    beginResetModel();
    order(m_rows);
    endResetModel();
    Q_EMIT sorted();
    Q_EMIT changed();
}

void TvlListModel::retranslate()
{
    m_unanswered.clear(); // the next snapshot words it anew
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
    Q_EMIT changed();
    Q_EMIT ticked();
}

QString TvlListModel::idAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)].chain : QString();
}

int TvlListModel::rowOf(const QString& chain) const
{
    const auto found = std::ranges::find(m_rows, chain, &TvlRow::chain);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const TvlRow* TvlListModel::find(const QString& chain) const
{
    const auto found = std::ranges::find(m_rows, chain, &TvlRow::chain);
    return found == m_rows.end() ? nullptr : &*found;
}

QString TvlListModel::total() const
{
    QStringList totals;
    for (const auto& view : m_views) {
        if (view->refreshedAt.value > 0 && view->total) {
            totals << usdText(*view->total, m_format.locale());
        }
    }
    return totals.isEmpty() ? QString(kNone) : totals.join(QStringLiteral(" + "));
}

QString TvlListModel::blockText() const
{
    QStringList blocks;
    for (const auto& view : m_views) {
        if (view->block > 0) {
            blocks << tr("%1 %2", "chain, block number")
                          .arg(view->parent, m_format.integer(view->block));
        }
    }
    return blocks.isEmpty() ? QString(kNone) : blocks.join(QStringLiteral(", "));
}

QString TvlListModel::ageText() const
{
    std::optional<qint64> oldest;
    for (const auto& row : m_rows) {
        if (const auto age = ageOf(row, m_now)) {
            oldest = std::max(oldest.value_or(0), *age);
        }
    }
    return oldest ? m_format.duration(*oldest) : QString(kNone);
}

bool TvlListModel::isTroubled(const TvlRow& row) const
{
    return !row.trouble.isEmpty() || row.dropped || (row.figure && row.figure->marked > 0) ||
           ageOf(row, m_now).value_or(0) > kOldMs;
}

QString TvlListModel::noteOf(const TvlRow& row) const
{
    if (row.dropped) {
        return tr("Its block was dropped; it is read again");
    }
    if (!row.trouble.isEmpty()) {
        return row.figure ? tr("The last reading failed: %1").arg(row.trouble) : row.trouble;
    }
    if (!row.figure) {
        return tr("Not read yet");
    }
    if (!row.figure->usd) {
        return tr("Nothing that it holds could be counted: no price is known");
    }
    if (row.figure->marked > 0) {
        return tr("%n part(s) could not be counted", nullptr, row.figure->marked);
    }
    return ageOf(row, m_now).value_or(0) > kOldMs ? tr("Not read for a while") : QString();
}

int TvlListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TvlListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const TvlRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto* const figure = row.figure.get();
    const QLocale locale = m_format.locale();
    const auto share = [&] {
        double sum = 0;
        for (const auto& one : m_rows) {
            sum += std::max(valueOf(one), 0.0);
        }
        return figure != nullptr && figure->usd && sum > 0 ? valueOf(row) / sum : 0;
    };
    const auto valueText = [&]() -> QString {
        return figure != nullptr && figure->usd ? usdText(*figure->usd, locale) : QString(kNone);
    };
    switch (role) {
    case IdRole:
        return row.chain;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case ValueRole:
        return valueText();
    case ShareRole:
        return share();
    case ShareTextRole:
        return figure != nullptr && figure->usd ? m_format.share(share()) : QString(kNone);
    case DayRole:
        return changeText(row.day, locale);
    case DayUpRole:
        return directionOf(row.day);
    case WeekRole:
        return changeText(row.week, locale);
    case WeekUpRole:
        return directionOf(row.week);
    case SharedRole:
        return figure == nullptr || figure->sharedUsd == base::Wei{} ? QString()
               : figure->sharedUsd ? usdText(*figure->sharedUsd, locale)
                                   : QString(kNone);
    case EscrowsRole:
        return figure != nullptr ? tr("%1 of %2", "escrows read, escrows")
                                       .arg(figure->escrowsRead)
                                       .arg(figure->escrows.size())
                                 : QString(kNone);
    case TokensRole:
        return figure == nullptr            ? QString(kNone)
               : figure->tokensUnpriced > 0 ? tr("%1, %2 unpriced", "tokens")
                                                  .arg(figure->tokensPriced)
                                                  .arg(figure->tokensUnpriced)
                                            : QString::number(figure->tokensPriced);
    case AgeRole: {
        const auto age = ageOf(row, m_now);
        return age ? m_format.brief(*age) : QString(kNone);
    }
    case NoteRole:
        return noteOf(row);
    case TroubledRole:
        return isTroubled(row);
    case SummaryRole:
        return tr("%1: %2, 24 hours %3, 7 days %4. %5", "rollup, value, changes, note")
            .arg(row.name, figure != nullptr && figure->usd ? valueText() : tr("not known"),
                 changeText(row.day, locale), changeText(row.week, locale), noteOf(row));
    default:
        return {};
    }
}

QHash<int, QByteArray> TvlListModel::roleNames() const
{
    return {{IdRole, "chainId"},     {NameRole, "name"},           {ValueRole, "value"},
            {ShareRole, "share"},    {ShareTextRole, "shareText"}, {DayRole, "day"},
            {DayUpRole, "dayUp"},    {WeekRole, "week"},           {WeekUpRole, "weekUp"},
            {SharedRole, "shared"},  {EscrowsRole, "escrows"},     {TokensRole, "tokens"},
            {AgeRole, "age"},        {NoteRole, "note"},           {TroubledRole, "troubled"},
            {SummaryRole, "summary"}};
}

} // namespace rollscope::ui
