#include "store/readings.hpp"
#include <QStringList>

namespace rollscope::store {
namespace {

constexpr qint64 kHourMs = 3'600'000;
/// What is left of an hour that was thinned: its first five minutes.
constexpr int kKeptSec = 300;

const char* const kCostColumns =
    "sec, chain, gas_price, transfer, erc20_transfer, swap, transfer_data, erc20_transfer_data, "
    "swap_data, token_usd, l1_ratio, at_least, transfer_execution, erc20_transfer_execution, "
    "swap_execution, reason";
const char* const kHeadColumns =
    "sec, chain, number, time, safe, safe_time, finalized, finalized_time, committed, "
    "committed_time, proven, proven_time, executed, executed_time, at_least";
constexpr QChar kBetween(u' '); ///< names in heads.at_least

void bindText(Statement& into, int index, const std::optional<QString>& value)
{
    if (value)
        into.bindText(index, *value);
    else
        into.bindNull(index);
}

void bindReal(Statement& into, int index, std::optional<double> value)
{
    if (value)
        into.bindReal(index, *value);
    else
        into.bindNull(index);
}

std::optional<QString> textAt(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

std::optional<double> realAt(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

/// Reads by the page, so that no lock is held while somebody visits.
template <class Row, class Read>
base::Result<void> readPages(Database& db, const std::string& select, const QString& chain,
                             base::UnixMs from, base::UnixMs to,
                             const std::function<bool(const Row&)>& visit, Read read)
{
    constexpr qint64 kPage = 2000;
    if (from.value < 0 || from >= to)
        return base::fail(base::ErrorKind::BadInput, QStringLiteral("the time range is empty"));
    qint64 sec = (from.value + 999) / 1000;
    QString after;
    for (;;) {
        auto statement =
            Statement::prepare(db, select + " WHERE (sec > ?1 OR (sec = ?1 AND chain > ?2))"
                                            " AND sec >= ?1 AND sec < ?3"
                                            " AND (?4 = '' OR chain = ?4)"
                                            " ORDER BY sec, chain LIMIT ?5");
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bind(1, sec);
        statement->bindText(2, after);
        statement->bind(3, (to.value + 999) / 1000);
        statement->bindText(4, chain);
        statement->bind(5, kPage);
        std::vector<Row> page;
        Step step = statement->step();
        for (; step == Step::Row; step = statement->step()) {
            page.push_back(read(*statement));
            sec = statement->integer(0);
            after = statement->text(1);
        }
        if (step == Step::Failed)
            return tl::unexpected(db.error());
        statement->reset();
        for (const auto& row : page) {
            if (!visit(row))
                return {};
        }
        if (page.size() < static_cast<std::size_t>(kPage))
            return {};
    }
}

} // namespace

base::Result<void> Readings::prepare(Database& db)
{
    m_db = &db;
    const auto make = [&](Statement& into, const std::string& sql) -> base::Result<void> {
        auto made = Statement::prepare(db, sql);
        if (!made)
            return tl::unexpected(made.error());
        into = std::move(*made);
        return {};
    };
    auto done = make(m_putCost, std::string("INSERT OR REPLACE INTO costs (") + kCostColumns +
                                    ") VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,"
                                    "?15,?16)")
                    .and_then([&] {
                        return make(m_putHead,
                                    std::string("INSERT OR REPLACE INTO heads (") + kHeadColumns +
                                        ") VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,"
                                        "?15)");
                    });
    constexpr std::array kTables{"costs", "heads"};
    for (std::size_t i = 0; i < kTables.size() && done; ++i) {
        const std::string from = std::string("DELETE FROM ") + kTables[i] + " WHERE sec < ?1";
        done = make(m_drop[i], from).and_then([&] {
            return make(m_thin[i],
                        from + " AND sec >= ?2 AND sec % 3600 >= " + std::to_string(kKeptSec));
        });
    }
    return done;
}

base::Result<void> Readings::put(const StoredCost& cost)
{
    m_putCost.bind(1, cost.at.value / 1000);
    m_putCost.bindText(2, cost.chain);
    bindText(m_putCost, 3, cost.gasPrice);
    for (std::size_t i = 0; i < cost.total.size(); ++i) {
        bindText(m_putCost, 4 + static_cast<int>(i), cost.total[i]);
        bindText(m_putCost, 7 + static_cast<int>(i), cost.data[i]);
    }
    bindReal(m_putCost, 10, cost.tokenUsd);
    bindReal(m_putCost, 11, cost.l1Ratio);
    m_putCost.bind(12, cost.atLeast ? 1 : 0);
    for (std::size_t i = 0; i < cost.execution.size(); ++i)
        bindText(m_putCost, 13 + static_cast<int>(i), cost.execution[i]);
    bindText(m_putCost, 16, cost.reason.isEmpty() ? std::nullopt : std::optional(cost.reason));
    return m_putCost.run();
}

base::Result<void> Readings::put(const StoredHead& head)
{
    m_putHead.bind(1, head.at.value / 1000);
    m_putHead.bindText(2, head.chain);
    m_putHead.bind(3, static_cast<qint64>(head.number));
    m_putHead.bind(4, head.timestamp);
    int index = 5;
    QStringList atLeast;
    for (std::size_t i = 0; i < head.rungs.size(); ++i) {
        const auto& rung = head.rungs[i];
        if (rung.exact == false)
            atLeast.push_back(QLatin1String(StoredHead::kRungs[i]));
        if (rung.number)
            m_putHead.bind(index, static_cast<qint64>(*rung.number));
        else
            m_putHead.bindNull(index);
        if (rung.timestamp)
            m_putHead.bind(index + 1, *rung.timestamp);
        else
            m_putHead.bindNull(index + 1);
        index += 2;
    }
    m_putHead.bindText(index, atLeast.join(kBetween));
    return m_putHead.run();
}

bool Readings::trimDue(qint64 newestMs) const
{
    return newestMs - m_trimmedAt >= kHourMs;
}

base::Result<void> Readings::trim(qint64 newestMs, const Retention& retention)
{
    // What is older than two days past the edge was thinned while we ran, or is by the next start.
    const qint64 since = m_trimmedAt == 0 ? 0 : m_trimmedAt - retention.minuteMs - kHourMs;
    for (std::size_t i = 0; i < m_drop.size(); ++i) {
        m_drop[i].bind(1, (newestMs - retention.hourMs) / 1000);
        if (auto done = m_drop[i].run(); !done)
            return done;
        m_thin[i].bind(1, (newestMs - retention.minuteMs) / 1000);
        m_thin[i].bind(2, since / 1000);
        if (auto done = m_thin[i].run(); !done)
            return done;
    }
    m_trimmedAt = newestMs;
    return {};
}

base::Result<void> readCosts(Database& db, const QString& chain, base::UnixMs from, base::UnixMs to,
                             const std::function<bool(const StoredCost&)>& visit)
{
    return readPages<StoredCost>(db, std::string("SELECT ") + kCostColumns + " FROM costs", chain,
                                 from, to, visit, [](const Statement& row) {
                                     StoredCost out;
                                     out.at = {row.integer(0) * 1000};
                                     out.chain = row.text(1);
                                     out.gasPrice = textAt(row, 2);
                                     for (std::size_t i = 0; i < out.total.size(); ++i) {
                                         out.total[i] = textAt(row, 3 + static_cast<int>(i));
                                         out.data[i] = textAt(row, 6 + static_cast<int>(i));
                                         out.execution[i] = textAt(row, 12 + static_cast<int>(i));
                                     }
                                     out.tokenUsd = realAt(row, 9);
                                     out.l1Ratio = realAt(row, 10);
                                     out.atLeast = row.integer(11) != 0;
                                     out.reason = textAt(row, 15).value_or(QString());
                                     return out;
                                 });
}

base::Result<void> readHeads(Database& db, const QString& chain, base::UnixMs from, base::UnixMs to,
                             const std::function<bool(const StoredHead&)>& visit)
{
    return readPages<StoredHead>(
        db, std::string("SELECT ") + kHeadColumns + " FROM heads", chain, from, to, visit,
        [](const Statement& row) {
            StoredHead out;
            out.at = {row.integer(0) * 1000};
            out.chain = row.text(1);
            out.number = static_cast<quint64>(row.integer(2));
            out.timestamp = row.integer(3);
            int column = 4;
            const auto atLeast = textAt(row, 14);
            const QStringList names = atLeast ? atLeast->split(kBetween) : QStringList();
            for (std::size_t i = 0; i < out.rungs.size(); ++i) {
                auto& rung = out.rungs[i];
                if (atLeast)
                    rung.exact = !names.contains(QLatin1String(StoredHead::kRungs[i]));
                else
                    rung.exact.reset();
                if (!row.isNull(column))
                    rung.number = static_cast<quint64>(row.integer(column));
                if (!row.isNull(column + 1))
                    rung.timestamp = row.integer(column + 1);
                column += 2;
            }
            return out;
        });
}

} // namespace rollscope::store
