#include "base/clock.hpp"
#include "base/hex.hpp"
#include "commands/command.hpp"
#include "fee_lines.hpp"
#include "json_lines.hpp"
#include "output_file.hpp"
#include "session_options.hpp"
#include "store/rated_series.hpp"
#include "tvl_lines.hpp"
#include <QDateTime>
#include <QFile>
#include <cstdio>

namespace rollscope::app {
namespace {

using base::ErrorKind;
using base::fail;

constexpr std::pair<const char*, store::Column> kColumns[] = {
    {"txs", store::Column::Txs},
    {"userTxs", store::Column::UserTxs},
    {"userOps", store::Column::UserOps},
    {"gasUsed", store::Column::GasUsed},
    {"baseFeeGwei", store::Column::BaseFeeGwei},
    {"blobGasUsed", store::Column::BlobGasUsed},
    {"blockTimeMs", store::Column::BlockTimeMs},
    {"blocks", store::Column::Blocks},
};

enum class Kind { Blocks, Series, Fees, Heads };

/// What is to be written, all checked but what only the store knows.
struct Wish
{
    QString store, chain, out;
    Kind kind = Kind::Blocks;
    std::optional<std::pair<const char*, store::Column>> column; ///< of a series
    base::UnixMs from, to, now;
    int buckets = 0;
    bool csv = true;
    bool tvl = false;
};

/// "2026-11-21", "2026-11-21T10:00:00Z", or "-24h" before now.
base::Result<base::UnixMs> readTime(const QString& text, base::UnixMs now, const QString& where)
{
    if (text == u"now"_qs)
        return now;
    if (text.startsWith(u'-')) {
        auto back = parseDuration(text.mid(1), where);
        return back ? base::Result<base::UnixMs>(now - *back) : tl::unexpected(back.error());
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return fail(ErrorKind::BadInput, u"\""_qs + text + u"\" is no time"_qs, where,
                    u"2026-11-21, 2026-11-21T10:00:00Z, -24h or now"_qs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return base::UnixMs{time.toMSecsSinceEpoch()};
}

std::string iso(base::UnixMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time.value, Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toStdString();
}

/// A file written whole or not at all, or standard output.
class Target
{
public:
    base::Result<void> open(const QString& path)
    {
        m_toFile = !path.isEmpty() && path != u"-"_qs;
        return m_toFile ? m_file.open(path) : base::Result<void>();
    }
    void line(const std::string& text)
    {
        if (m_toFile) {
            m_file.device().write(text.data(), static_cast<qint64>(text.size()));
            m_file.device().write("\n", 1);
        } else {
            std::fwrite(text.data(), 1, text.size(), stdout);
            std::fputc('\n', stdout);
        }
    }
    base::Result<void> close()
    {
        if (m_toFile)
            return m_file.commit();
        return flushStandardOutput();
    }

private:
    OutputFile m_file;
    bool m_toFile = false;
};

template <class T> std::string text(const std::optional<T>& value)
{
    return value ? std::to_string(*value) : std::string();
}

std::string blockCsv(const store::StoredBlock& stored)
{
    const auto& b = stored.block;
    return std::to_string(b.number) + ',' + base::toHex(b.hash) + ',' + iso({b.timestamp * 1000}) +
           ',' + iso(stored.seen) + ',' + text(b.txs) + ',' + text(b.userTxs) + ',' +
           text(b.userOps) + ',' + std::to_string(b.gasUsed) + ',' + text(b.gasLimit) + ',' +
           (b.baseFeePerGas ? base::toDecimal(*b.baseFeePerGas) : std::string()) + ',' +
           text(b.blobGasUsed) + ',' + text(b.excessBlobGas) + ',' + (stored.dropped ? "1" : "0");
}

base::Result<void> exportBlocks(store::Reader& reader, Target& target, const Wish& wish)
{
    if (wish.csv)
        target.line("number,hash,time,seen,txs,userTxs,userOps,gasUsed,gasLimit,baseFeePerGas,"
                    "blobGasUsed,excessBlobGas,dropped");
    return reader.blocks(wish.chain, wish.from, wish.to, [&](const store::StoredBlock& stored) {
        if (wish.csv)
            target.line(blockCsv(stored));
        else if (!stored.dropped)
            target.line(blockLine(wish.chain, stored.block, stored.seen, {}));
        return true;
    });
}

/// A cell of somebody's words.
std::string quoted(const QString& words)
{
    if (words.isEmpty())
        return {};
    QString cell = words;
    cell.replace(u'"', u"\"\""_qs);
    return '"' + cell.toStdString() + '"';
}

std::string costCsv(const store::StoredCost& c)
{
    const auto digits = [](const std::optional<QString>& value) {
        return value ? value->toStdString() : std::string();
    };
    const auto real = [](std::optional<double> value) {
        return value ? jsonNumber(*value) : std::string();
    };
    std::string out = iso(c.at) + ',' + digits(c.gasPrice);
    for (std::size_t i = 0; i < c.total.size(); ++i)
        out += ',' + digits(c.total[i]) + ',' + digits(c.data[i]);
    out += ',' + real(c.tokenUsd) + ',' + real(c.l1Ratio) + ',' + (c.atLeast ? "1" : "0");
    for (const auto& wei : c.execution)
        out += ',' + digits(wei);
    return out + ',' + quoted(c.reason);
}

base::Result<void> exportFees(store::Reader& reader, Target& target, const Wish& wish)
{
    if (wish.csv)
        target.line("time,gasPrice,transferWei,transferDataWei,erc20TransferWei,"
                    "erc20TransferDataWei,swapWei,swapDataWei,tokenUsd,swapL1Ratio,atLeast,"
                    "transferExecutionWei,erc20TransferExecutionWei,swapExecutionWei,reason");
    return reader.costs(wish.chain, wish.from, wish.to, [&](const store::StoredCost& cost) {
        target.line(wish.csv ? costCsv(cost) : feeLine(cost));
        return true;
    });
}

base::Result<void> exportHeads(store::Reader& reader, Target& target, const Wish& wish)
{
    if (wish.csv)
        target.line("seen,number,time,safe,safeTime,finalized,finalizedTime,committed,"
                    "committedTime,proven,provenTime,executed,executedTime,atLeast");
    return reader.heads(wish.chain, wish.from, wish.to, [&](const store::StoredHead& head) {
        if (!wish.csv) {
            target.line(headLine(head));
            return true;
        }
        std::string row =
            iso(head.at) + ',' + std::to_string(head.number) + ',' + iso({head.timestamp * 1000});
        std::string atLeast;
        for (std::size_t i = 0; i < head.rungs.size(); ++i) {
            const auto& rung = head.rungs[i];
            row += ',' + text(rung.number) + ',' +
                   (rung.timestamp ? iso({*rung.timestamp * 1000}) : std::string());
            if (rung.exact == false)
                atLeast += (atLeast.empty() ? "" : " ") + std::string(store::StoredHead::kRungs[i]);
        }
        target.line(row + ',' + atLeast);
        return true;
    });
}

base::Result<void> exportSeries(store::Reader& reader, Target& target, const Wish& wish)
{
    const auto rows = store::ratedSeries(reader, wish.chain, wish.column->second, wish.from,
                                         wish.to, wish.buckets, wish.now);
    if (!rows)
        return tl::unexpected(rows.error());
    if (wish.csv)
        target.line("time,blocks,min,max,sum,mean,coveredSeconds,coverage,perSecond");
    for (const store::RatedBucket& rated : *rows) {
        const store::Bucket& row = rated.bucket;
        const double mean = row.n > 0 ? row.sum / row.n : 0;
        if (wish.csv) {
            // A bucket without blocks is a gap: its figures stay empty, they are not zero.
            target.line(iso(row.from) + ',' + std::to_string(row.n) + ',' +
                        (row.n == 0 ? std::string(",,,")
                                    : jsonNumber(row.min) + ',' + jsonNumber(row.max) + ',' +
                                          jsonNumber(row.sum) + ',' + jsonNumber(mean)) +
                        ',' + jsonNumber(rated.coveredSeconds) + ',' + jsonNumber(rated.coverage) +
                        ',' + (rated.perSecond ? jsonNumber(*rated.perSecond) : std::string()));
            continue;
        }
        JsonObject json;
        json.integer("v", 1).text("type", std::string_view("bucket")).text("chain", wish.chain);
        json.integer("time", row.from.value).integer("seen", row.from.value);
        json.text("column", std::string_view(wish.column->first)).integer("blocks", row.n);
        if (row.n > 0)
            json.number("min", row.min)
                .number("max", row.max)
                .number("sum", row.sum)
                .number("mean", mean);
        json.number("coveredSeconds", rated.coveredSeconds)
            .number("coverage", rated.coverage)
            .number("perSecond", rated.perSecond);
        target.line(json.finish());
    }
    return {};
}

base::Result<void> exportTvl(store::Reader& reader, Target& target, const Wish& wish)
{
    const auto rows = reader.tvl(wish.chain, wish.from, wish.to);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return fail(ErrorKind::NotFound,
                    (wish.chain.isEmpty() ? QString(u"no value locked is kept of this time"_qs)
                                          : QString(u"no value locked of \""_qs + wish.chain +
                                                    u"\" is kept of this time"_qs)),
                    u"--tvl"_qs, u"it is read while the chain's L1 is watched"_qs);
    // Rows of one chain need no word of it; those of all do.
    const bool all = wish.chain.isEmpty();
    if (wish.csv)
        target.line((all ? "chain," : "") + tvlCsvHeader());
    for (const auto& row : *rows)
        target.line(!wish.csv ? tvlLine(row)
                    : all     ? row.chain.toStdString() + ',' + tvlCsv(row)
                              : tvlCsv(row));
    return {};
}

/// Checks all that can be checked without the store.
base::Result<Wish> readWish(const QCommandLineParser& parser)
{
    Wish wish;
    const base::UnixMs now = base::RealClock().now();
    const auto value = [&](const QString& name, const QString& otherwise) {
        return parser.isSet(name) ? parser.value(name) : otherwise;
    };
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorKind::BadInput, u"does not belong here"_qs,
                    parser.positionalArguments().first(), u"see rollscope export --help"_qs);
    wish.chain = parser.value(u"chain"_qs);
    wish.tvl = parser.isSet(u"tvl"_qs);
    if (wish.chain.isEmpty() && !wish.tvl)
        return fail(ErrorKind::BadInput, u"no chain is named"_qs, u"--chain"_qs,
                    u"for example --chain base"_qs);
    const auto from = readTime(value(u"from"_qs, u"-24h"_qs), now, u"--from"_qs);
    const auto to = readTime(value(u"to"_qs, u"now"_qs), now, u"--to"_qs);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    if (*from >= *to)
        return fail(ErrorKind::BadInput, u"is not before --to"_qs, u"--from"_qs);
    wish.from = *from;
    wish.to = *to;
    wish.now = now;
    const QString format = value(u"format"_qs, u"csv"_qs);
    if (format != u"csv"_qs && format != u"jsonl"_qs)
        return fail(ErrorKind::BadInput, u"\""_qs + format + u"\" is no format"_qs, u"--format"_qs,
                    u"csv or jsonl"_qs);
    wish.csv = format == u"csv"_qs;
    bool ok = false;
    // One a minute: narrower ones hold a block or none, and say little of a rate.
    qint64 minutes = 1;
    if (parser.isSet(u"series"_qs) && !parser.isSet(u"buckets"_qs)) {
        constexpr qint64 kMinute = 60'000;
        wish.from.value -= wish.from.value % kMinute;
        wish.to.value += (kMinute - wish.to.value % kMinute) % kMinute;
        minutes = std::min<qint64>((wish.to - wish.from) / kMinute, 1000);
    }
    wish.buckets = value(u"buckets"_qs, QString::number(minutes)).toInt(&ok);
    if (!ok || wish.buckets < 1 || wish.buckets > 100'000)
        return fail(ErrorKind::BadInput, u"is a number from 1 to 100000"_qs, u"--buckets"_qs);
    const QStringList kinds{u"blocks"_qs, u"series"_qs, u"fees"_qs, u"heads"_qs, u"tvl"_qs};
    QStringList given;
    for (const auto& kind : kinds) {
        if (parser.isSet(kind))
            given << u"--"_qs + kind;
    }
    if (given.size() > 1)
        return fail(ErrorKind::BadInput, given.join(u" and "_qs) + u" exclude each other"_qs,
                    given.last());
    if (parser.isSet(u"fees"_qs) || parser.isSet(u"heads"_qs))
        wish.kind = parser.isSet(u"fees"_qs) ? Kind::Fees : Kind::Heads;
    if (parser.isSet(u"series"_qs)) {
        const QString name = parser.value(u"series"_qs);
        const auto* const column =
            std::find_if(std::begin(kColumns), std::end(kColumns),
                         [&](const auto& c) { return name == QLatin1String(c.first); });
        if (column == std::end(kColumns))
            return fail(ErrorKind::BadInput, u"is no column"_qs, u"--series "_qs + name,
                        u"see rollscope export --help"_qs);
        wish.column = *column;
        wish.kind = Kind::Series;
    }
    wish.out = parser.value(u"out"_qs);
    if (!wish.out.isEmpty() && wish.out != u"-"_qs) {
        if (auto writable = checkWritable(wish.out); !writable)
            return tl::unexpected(writable.error());
    }
    const auto dir = dataDirOf(parser.value(u"data-dir"_qs), parser.value(u"profile"_qs));
    if (!dir)
        return tl::unexpected(dir.error());
    wish.store = *dir + u"/history.sqlite"_qs;
    if (const QString where = parser.value(u"store"_qs); !where.isEmpty())
        wish.store = where.startsWith(u"sqlite:"_qs) ? where.mid(7) : where;
    return wish;
}

} // namespace

int exportData(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes stored blocks, a stored series, fees, heads or value locked as CSV or JSON "
        u"lines.\n"
        u"Columns of a series: txs (perSecond = TPS), userTxs, userOps, gasUsed, baseFeeGwei,\n"
        u"blobGasUsed, blockTimeMs, blocks."_qs);
    parser.addOptions({
        {u"chain"_qs, u"the chain's id (--tvl alone: all that are kept)"_qs, u"id"_qs},
        {u"blocks"_qs, u"raw blocks (the default)"_qs},
        {u"series"_qs, u"a column over time instead of blocks"_qs, u"column"_qs},
        {u"fees"_qs, u"what it cost to use the chain, every five minutes"_qs},
        {u"heads"_qs, u"how final its blocks were, every five minutes"_qs},
        {u"tvl"_qs, u"value locked instead of blocks"_qs},
        {u"from"_qs, u"begin: a UTC time or -24h (-24h)"_qs, u"time"_qs},
        {u"to"_qs, u"end (now)"_qs, u"time"_qs},
        {u"buckets"_qs, u"about so many rows of a series (whole minutes, one each up to 1000)"_qs,
         u"n"_qs},
        {u"format"_qs, u"csv or jsonl (csv)"_qs, u"form"_qs},
        {u"out"_qs, u"file to write (standard output)"_qs, u"file"_qs},
        {u"store"_qs, u"sqlite:PATH (the data folder's history)"_qs, u"where"_qs},
        {u"data-dir"_qs, u"folder for settings and history"_qs, u"dir"_qs},
        {u"profile"_qs, u"a separate set of settings and history"_qs, u"name"_qs},
    });
    if (const auto code = parseOrExit(parser, u"export"_qs, words))
        return *code;
    const auto run = [&]() -> base::Result<void> {
        const auto wish = readWish(parser);
        if (!wish)
            return tl::unexpected(wish.error());
        if (!QFile::exists(wish->store))
            return fail(parser.isSet(u"store"_qs) ? ErrorKind::BadInput : ErrorKind::NotFound,
                        u"there is no history here"_qs, wish->store,
                        u"run the dashboard or `rollscope collect` first"_qs);
        Target target;
        if (auto opened = target.open(wish->out); !opened)
            return opened;
        auto reader = store::Reader::open(wish->store);
        if (!reader)
            return tl::unexpected(reader.error());
        const auto chains = (*reader)->chains();
        if (!chains)
            return tl::unexpected(chains.error());
        // Value locked is kept of rollups that are not watched, too.
        if (!wish->tvl && std::find(chains->begin(), chains->end(), wish->chain) == chains->end())
            return fail(ErrorKind::NotFound,
                        u"\""_qs + wish->chain + u"\" is not in this history"_qs, u"--chain"_qs,
                        u"it holds: "_qs +
                            QStringList(chains->begin(), chains->end()).join(u", "_qs));
        auto done = wish->tvl                    ? exportTvl(**reader, target, *wish)
                    : wish->kind == Kind::Series ? exportSeries(**reader, target, *wish)
                    : wish->kind == Kind::Fees   ? exportFees(**reader, target, *wish)
                    : wish->kind == Kind::Heads  ? exportHeads(**reader, target, *wish)
                                                 : exportBlocks(**reader, target, *wish);
        return done ? target.close() : done;
    };
    const auto done = run();
    if (done)
        return kFine;
    const int code = complain(done.error());
    // The words were right; what they ask for is not there.
    return done.error().kind == ErrorKind::NotFound ? kNo : code;
}

} // namespace rollscope::app
