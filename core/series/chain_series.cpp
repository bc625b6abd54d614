#include "series/chain_series.hpp"
#include "series/block_columns.hpp"
#include "series/column_edges.hpp"
#include "series/levels.hpp"
#include "series/rate_windows.hpp"
#include "series/recent_blocks.hpp"

namespace rollscope::series {
namespace {

constexpr std::size_t kMinBlocks = 4'096; // held at least, whatever their time
constexpr qint64 kKeepSeconds =
    3'600 + 300;                // the longest window by blocks, and room for a rollback
constexpr int kFlushEvery = 64; // puts between two looks at what they touched
constexpr std::size_t kBlocksPerColumn = 16; // above, a level is drawn instead of the blocks
constexpr double kBlocksPerBucket = 4;       // below, a level's buckets are too uneven to draw
constexpr qint64 kOpenEnd = std::numeric_limits<qint64>::max();

} // namespace

struct ChainSeries::Private
{
    explicit Private(Config given) : config(given)
    {
        config.maxBlocks = std::max(config.maxBlocks, 2 * BlockWindow::kChunk);
    }

    Config config;
    BlockWindow window;
    Minutes minutes;
    Levels levels;
    RateWindows rateWindows;
    RecentBlocks recent;
    quint64 version = 0;
    quint64 epoch = 0;
    int unflushed = 0;
    qint64 tipTime = 0;                     // of the newest block at the last change
    std::optional<quint64> forgottenNumber; // blocks up to here were held and are gone
    std::optional<qint64> forgottenTime;
    bool restarted = false;
    struct CachedRates
    {
        quint64 version = 0;
        bool filled = false;
        Rates rates;
    };
    std::array<CachedRates, kWindowCount> cachedRates;

    [[nodiscard]] RateWindows::Source source() const
    {
        return {window, minutes, config.nominalBlockMs, forgottenNumber.has_value(), epoch};
    }

    void insert(const BlockRecord& record);
    void remove(BlockWindow::Pos pos);
    void update(BlockWindow::Pos pos, const BlockRecord& record);
    void touch(const BlockRecord* before, const BlockRecord& changed, const BlockRecord* after);
    void settle(bool repeated);
    void forgetOld();
    void restart();
    void flush(bool withOpen);
};

void ChainSeries::Private::touch(const BlockRecord* before, const BlockRecord& changed,
                                 const BlockRecord* after)
{
    qint64 from = changed.time;
    qint64 to = changed.time;
    for (const BlockRecord* r : {before, after})
        if (r) {
            from = std::min(from, r->time);
            to = std::max(to, r->time);
        }
    levels.touch(from, to);
    // Full minutes that begin at or before `changed` end before a minute after the next block.
    minutes.touch(from, after ? to + 60 : to);
}

void ChainSeries::Private::insert(const BlockRecord& record)
{
    const bool repeated = window.repeats();
    const auto pos = window.insert(record);
    const auto next = window.next(pos);
    const BlockRecord* after = next == window.end() ? nullptr : &window.at(next);
    minutes.add(record);
    touch(pos == window.begin() ? nullptr : &window.at(window.prev(pos)), record, after);
    if (after)
        ++epoch;
    settle(repeated);
}

void ChainSeries::Private::remove(BlockWindow::Pos pos)
{
    const bool repeated = window.repeats();
    const BlockRecord record = window.at(pos);
    const auto next = window.next(pos);
    const BlockRecord* before = pos == window.begin() ? nullptr : &window.at(window.prev(pos));
    const BlockRecord* after = next == window.end() ? nullptr : &window.at(next);
    minutes.remove(record, before, after);
    touch(before, record, after);
    window.erase(pos);
    ++epoch;
    settle(repeated);
}

// Same number and time, better fields.
void ChainSeries::Private::update(BlockWindow::Pos pos, const BlockRecord& record)
{
    const BlockRecord old = window.at(pos);
    const auto next = window.next(pos);
    const BlockRecord* after = next == window.end() ? nullptr : &window.at(next);
    minutes.replace(old, record);
    window.assign(pos, record);
    touch(nullptr, record, after);
    settle(window.repeats());
}

void ChainSeries::Private::settle(bool repeated)
{
    ++version;
    if (window.empty()) {
        if (!forgottenTime && !restarted)
            levels.clear();
        else if (forgottenTime)
            levels.cut(*forgottenTime, window);
        tipTime = std::numeric_limits<qint64>::max();
        return;
    }
    const qint64 tip = window.tip().time;
    if (window.repeats() != repeated) {
        // Whether the newest step is closed hangs on it.
        ++epoch;
        levels.touch(tip, tip);
        minutes.touch(tip, tip);
    }
    if (tip < tipTime)
        levels.cut(tip, window);
    tipTime = tip;
    if (++unflushed >= kFlushEvery || levels.crowded())
        flush(false);
    forgetOld();
}

void ChainSeries::Private::forgetOld()
{
    const auto tooMany = [this] {
        if (window.size() > config.maxBlocks)
            return true;
        if (window.size() < kMinBlocks + window.frontSize())
            return false;
        return window.frontLast().time < window.tip().time - kKeepSeconds;
    };
    while (tooMany()) {
        flush(false);
        forgottenNumber = window.frontLast().number;
        forgottenTime = std::max(forgottenTime.value_or(0), window.frontLast().time);
        window.forgetFront();
    }
}

void ChainSeries::Private::restart()
{
    window.clear();
    minutes.clear();
    recent.clear();
    forgottenNumber.reset();
    forgottenTime.reset();
    restarted = true;
    tipTime = std::numeric_limits<qint64>::max();
    ++version;
    ++epoch;
}

void ChainSeries::Private::flush(bool withOpen)
{
    unflushed = 0;
    levels.flush(window, minutes, forgottenTime, withOpen);
    if (!window.empty())
        minutes.refresh(window, forgottenTime, withOpen ? kOpenEnd : window.tip().time / 60);
}

ChainSeries::ChainSeries() : ChainSeries(Config()) {}
ChainSeries::ChainSeries(Config config) : d(std::make_unique<Private>(config)) {}
ChainSeries::~ChainSeries() = default;
ChainSeries::ChainSeries(ChainSeries&&) noexcept = default;
ChainSeries& ChainSeries::operator=(ChainSeries&&) noexcept = default;

void ChainSeries::put(const base::Block& block, base::UnixMs seen)
{
    const BlockRecord record = BlockRecord::of(block, seen);
    if (d->forgottenNumber && record.number <= *d->forgottenNumber) {
        // A block far below with a time after the newest is no late block: the chain began anew.
        if (!d->window.empty() && record.time <= d->window.tip().time)
            return;
        d->restart();
    }
    d->recent.put(block);
    const auto held = d->window.find(record.number);
    if (!held) {
        d->insert(record);
        return;
    }
    const BlockRecord old = d->window.at(*held);
    if (!old.sameHash(block.hash)) {
        d->remove(*held);
        d->insert(record);
        return;
    }
    BlockRecord merged = old;
    merged.merge(record);
    if (merged.sameAs(old))
        return;
    if (merged.time == old.time) {
        d->update(*held, merged);
    } else {
        d->remove(*held);
        d->insert(merged);
    }
}

void ChainSeries::drop(quint64 number, const base::Hash32& hash)
{
    const auto pos = d->window.find(number);
    if (!pos || !d->window.at(*pos).sameHash(hash))
        return;
    d->recent.drop(number);
    d->remove(*pos);
}

void ChainSeries::restart()
{
    d->restart();
}

quint64 ChainSeries::version() const
{
    return d->version;
}

Rates ChainSeries::rates(Window window) const
{
    auto& cached = d->cachedRates[static_cast<std::size_t>(window)];
    if (!cached.filled || cached.version != d->version) {
        if (RateWindows::needsMinutes(window, d->source()))
            d->minutes.refresh(d->window, d->forgottenTime, kOpenEnd);
        cached = {d->version, true, d->rateWindows.rates(window, d->source())};
    }
    return cached.rates;
}

std::optional<Rates> ChainSeries::maxTps24h() const
{
    if (d->window.empty())
        return std::nullopt;
    d->minutes.refresh(d->window, d->forgottenTime, kOpenEnd);
    const qint64 from = d->window.tip().time - windowMs(Window::H24) / 1000;
    const MinutePeak* best = nullptr;
    for (std::size_t i = d->minutes.lowerBound(from / 60); i < d->minutes.size(); ++i) {
        const MinutePeak& peak = d->minutes.at(i).peak;
        if (peak.tps >= 0 && peak.time >= from && (!best || peak.tps > best->tps))
            best = &peak;
    }
    if (!best)
        return std::nullopt;
    Rates r;
    r.tps = best->tps;
    r.coverage = best->coverage;
    r.firstBlock = best->firstBlock;
    r.lastBlock = best->lastBlock;
    r.spanMs = best->spanMs;
    r.asOf = {best->time * 1000};
    return r;
}

const base::Block* ChainSeries::newest() const
{
    return d->window.empty() ? nullptr : d->recent.find(d->window.tip().number);
}

std::size_t ChainSeries::blockCount() const
{
    return d->window.size();
}

std::optional<bool> ChainSeries::holds(quint64 number, const base::Hash32& hash) const
{
    const auto pos = d->window.find(number);
    return pos ? std::optional(d->window.at(*pos).sameHash(hash)) : std::nullopt;
}

Level ChainSeries::levelFor(base::UnixMs from, base::UnixMs to, int columns) const
{
    const qint64 fromMs = ColumnEdges::clampMs(from.value);
    const qint64 toMs = ColumnEdges::clampMs(to.value);
    const auto count = static_cast<std::size_t>(std::clamp(columns, 1, ColumnEdges::kMaxColumns));
    const qint64 width = std::max<qint64>(1, (toMs - fromMs) / static_cast<qint64>(count));
    const BlockWindow& window = d->window;
    double blockMs = 0;
    if (!window.empty()) {
        const auto era = window.eraBegin();
        const BlockRecord& oldest = window.at(era);
        const bool all = !d->forgottenNumber && !d->restarted && era == window.begin();
        const auto inRange = window.sum(window.firstFrom(std::max<qint64>(0, fromMs / 1000)),
                                        window.firstFrom(std::max<qint64>(0, toMs / 1000 + 1)));
        if ((all || oldest.time * 1000 <= fromMs) && inRange.blocks <= kBlocksPerColumn * count)
            return Level::Block;
        if (const quint64 numbers = window.tip().number - oldest.number; numbers > 0)
            blockMs = static_cast<double>(window.tip().time - oldest.time) * 1000.0 /
                      static_cast<double>(numbers);
    }
    Level level = Level::S1;
    while (level != Level::H1) {
        const Level next = static_cast<Level>(static_cast<int>(level) + 1);
        const LevelRing& ring = d->levels.ring(level);
        const bool reaches = !ring.evicted() || ring.begin().value <= fromMs;
        if (reaches && levelMs(next) > width &&
            static_cast<double>(levelMs(level)) >= kBlocksPerBucket * blockMs)
            break;
        level = next;
    }
    return level;
}

std::vector<Column> ChainSeries::decimate(Metric metric, base::UnixMs from, base::UnixMs to,
                                          int columns) const
{
    const int count = std::clamp(columns, 0, ColumnEdges::kMaxColumns);
    std::vector<Column> out(static_cast<std::size_t>(count));
    decimate(metric, levelFor(from, to, count), from, to, out);
    return out;
}

void ChainSeries::decimate(Metric metric, Level level, base::UnixMs from, base::UnixMs to,
                           std::span<Column> out) const
{
    if (metric >= Metric::Count_ || level >= Level::Count_) {
        std::fill(out.begin(), out.end(), Column{});
        return;
    }
    if (level == Level::Block) {
        decimateBlocks(d->window, metric, from.value, to.value, out);
        return;
    }
    d->flush(true);
    d->levels.ring(level).decimate(metric, from.value, to.value, out);
}

std::size_t ChainSeries::memoryBytes() const
{
    return sizeof *this + sizeof *d + d->window.memoryBytes() + d->minutes.memoryBytes() +
           d->levels.memoryBytes() + d->rateWindows.memoryBytes() + d->recent.memoryBytes();
}

} // namespace rollscope::series
