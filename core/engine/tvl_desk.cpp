#include "engine/tvl_desk.hpp"
#include "base/log.hpp"
#include "eth/u256.hpp"
#include <algorithm>

namespace rollscope::engine {
namespace {

using base::ErrorKind;
using namespace Qt::StringLiterals;

constexpr qint64 kEveryMs = 300'000, kMeteredMs = 1'800'000;
constexpr qint64 kRetryMs = 30'000; ///< after a round without any figure; doubled each time
/// Where nothing bundles the questions (no Multicall3) and they are more than this, a round comes
/// as seldom as on a metered connection.
constexpr quint64 kDear = 100;
constexpr qint64 kTagsPatienceMs = 15'000;
constexpr qint64 kKnownMs = 3'600'000; ///< what was learnt of the parent's contracts is believed
constexpr double kWeiPerUsd = 1e18;    ///< l1::TvlFigure counts in 10^-18 USD
/// Nodes that keep no archive hold about 128 states.
constexpr quint64 kOldest = 100;
/// Where no tag tells what is safe: so far behind the head (EIP-3675's safe head is within that on
/// a healthy chain).
constexpr quint64 kBehind = 12;

std::optional<l1::TvlPoint> pointOf(const l1::TvlFigure& figure)
{
    if (!figure.usd)
        return std::nullopt;
    return l1::TvlPoint{
        {figure.time * 1000}, figure.block, *figure.usd, figure.sharedUsd, figure.countedSet};
}

std::optional<l1::TvlPoint> pointOf(const store::StoredTvl& row)
{
    const auto usd = eth::u256FromDecimal(row.usd.toStdString());
    const auto shared = eth::u256FromDecimal(row.shared.toStdString());
    if (!usd)
        return std::nullopt;
    l1::TvlPoint out{row.time, row.block, eth::fromU256(*usd), {}, row.set};
    if (shared)
        out.shared = eth::fromU256(*shared);
    return out;
}

QString digitsOf(const std::optional<base::Wei>& usd)
{
    return usd ? QString::fromStdString(eth::toU256(*usd).str()) : QString();
}

} // namespace

TvlDesk::TvlDesk(const std::vector<registry::ChainSpec>& watched,
                 const std::vector<registry::ChainSpec>& rollups, Outlets outlets)
    : m_out(std::move(outlets))
{
    auto prices = l1::PriceFeeds::shipped();
    if (prices)
        m_prices = std::move(*prices);
    else
        m_noPrices = prices.error().text();
    for (std::size_t i = 0; i < watched.size(); ++i) {
        Book book;
        for (const auto& rollup : rollups) {
            if (!rollup.l1 || rollup.l1->chain != watched[i].id || rollup.l1->escrows.empty())
                continue;
            book.rollups.push_back(rollup);
            Held& held = book.held[rollup.id];
            held.row.chain = rollup.id;
            held.row.name = rollup.name;
        }
        if (book.rollups.empty())
            continue;
        book.chain = i;
        book.spec = watched[i];
        book.shared = l1::sharedEscrows(rollups, watched[i].id);
        book.view = std::make_shared<TvlView>();
        m_books.emplace(i, std::move(book));
    }
}

void TvlDesk::resume(store::Reader& reader, base::UnixMs now)
{
    for (auto& [chain, book] : m_books) {
        for (auto& [id, held] : book.held) {
            const auto rows = reader.tvl(id, now - l1::kTvlHeldMs, now + l1::kTvlDayMs);
            if (!rows) {
                qCWarning(base::lcEngine).noquote() << rows.error().text();
                return;
            }
            for (const auto& row : *rows) {
                const auto point = pointOf(row);
                if (point && row.parent == book.spec.id)
                    held.history.add(*point);
            }
        }
    }
}

std::optional<TvlRound::At> TvlDesk::blockToRead(const Book& book, base::UnixMs now) const
{
    const chain::ChainWatch& watch = m_out.watch(book.chain);
    const base::Block* head = watch.tracker().head();
    if (head == nullptr)
        return std::nullopt;
    const auto tags = watch.tags();
    const auto recent = [&](const std::optional<quint64>& number) {
        return number && *number <= head->number && head->number - *number <= kOldest;
    };
    if (recent(tags.safe) && tags.safeTimestamp)
        return TvlRound::At{*tags.safe, *tags.safeTimestamp};
    if (recent(tags.finalized) && tags.finalizedTimestamp)
        return TvlRound::At{*tags.finalized, *tags.finalizedTimestamp};
    if (now - book.headSince < kTagsPatienceMs)
        return std::nullopt;
    const quint64 number = head->number > kBehind ? head->number - kBehind : head->number;
    const base::Block* block = watch.tracker().canonical(number);
    if (block == nullptr)
        block = head; // the round is read again should it not last
    return TvlRound::At{block->number, block->timestamp};
}

void TvlDesk::tick(base::UnixMs now, bool live)
{
    for (auto& [chain, book] : m_books) {
        const QString waits = live ? m_noPrices : u"a tape holds no balances"_s;
        book.stale = book.stale || waits != book.waits;
        book.waits = waits;
        if (!waits.isEmpty())
            continue;
        if (book.headSince.value == 0 && m_out.watch(chain).tracker().head() != nullptr)
            book.headSince = now;
        if (book.round && book.round->done())
            ended(book, now);
        if (book.round || now < book.dueAt || book.headSince.value == 0)
            continue;
        if (const auto at = blockToRead(book, now))
            begin(book, *at);
    }
}

void TvlDesk::begin(Book& book, const TvlRound::At& at)
{
    std::vector<l1::TvlPlan> plans;
    for (const auto& rollup : book.rollups) {
        auto plan = l1::planTvl(rollup, book.spec, *m_prices, book.shared, at.block, at.timestamp);
        if (!plan.pairs.empty())
            plans.push_back(std::move(plan));
        else
            book.held.at(rollup.id).row.trouble =
                u"no escrow holds a token whose contract is known"_s;
    }
    book.stale = true;
    // One node's word, perhaps: nothing of it is for ever.
    if (const auto now = m_out.clock.now(); now - book.knownSince >= kKnownMs) {
        book.known = {};
        book.knownSince = now;
    }
    const std::size_t chain = book.chain;
    book.round = std::make_unique<TvlRound>(
        std::move(plans), at, m_out.watch(chain).reader(), book.known,
        [this, chain](std::size_t plan, base::Result<l1::TvlFigure> figure) {
            Book& of = m_books.at(chain);
            got(of, of.round->plans()[plan].chain, std::move(figure));
        });
}

void TvlDesk::got(Book& book, const QString& rollup, base::Result<l1::TvlFigure> figure)
{
    Held& held = book.held.at(rollup);
    book.stale = true;
    if (figure) {
        // The node must have read the branch that we follow.
        const auto* const before = m_out.watch(book.chain).tracker().canonical(figure->block - 1);
        if (before != nullptr && !figure->parentHash.isZero() && figure->parentHash != before->hash)
            figure = base::fail(ErrorKind::Protocol, u"%1 read another branch of %2"_s.arg(
                                                         figure->operatorName, book.spec.id));
    }
    if (!figure) {
        held.row.trouble = figure.error().text();
        qCInfo(base::lcEngine).noquote() << "value locked of" << rollup << held.row.trouble;
        return;
    }
    enter(held, std::move(*figure));
}

void TvlDesk::enter(Held& held, l1::TvlFigure figure)
{
    held.row.trouble.clear();
    held.row.dropped = false;
    held.row.readAt = m_out.clock.now();
    held.row.day = held.row.week = std::nullopt;
    if (const auto point = pointOf(figure)) {
        held.history.add(*point);
        held.row.day = held.history.changeOver(l1::kTvlDayMs);
        held.row.week = held.history.changeOver(l1::kTvlWeekMs);
    }
    held.row.figure = std::make_shared<const l1::TvlFigure>(std::move(figure));
    keep(held.row, false);
    if (m_out.sink != nullptr)
        m_out.sink->tvl(held.row);
}

void TvlDesk::ended(Book& book, base::UnixMs now)
{
    const auto round = std::move(book.round);
    const bool any = std::any_of(book.held.begin(), book.held.end(), [&](const auto& entry) {
        return entry.second.row.figure && entry.second.row.figure->block == round->at().block;
    });
    book.failures = any ? 0 : book.failures + 1;
    const bool dear = round->requests() > kDear;
    const qint64 wait = m_out.metered || dear ? kMeteredMs
                        : any                 ? kEveryMs
                              : std::min(kEveryMs, kRetryMs << std::min(book.failures - 1, 4));
    book.dueAt = std::exchange(book.again, false) ? now : now + wait;
    book.view = std::make_shared<TvlView>(*book.view);
    book.view->refreshedAt = any ? now : book.view->refreshedAt;
    book.view->requests = round->requests();
    book.view->block = any ? round->at().block : book.view->block;
    book.stale = true;
    qCInfo(base::lcEngine) << "value locked on" << book.spec.id << "at" << round->at().block << "in"
                           << round->requests() << "requests";
}

void TvlDesk::replaced(std::size_t chain, const health::HeadChange& change)
{
    const auto found = m_books.find(chain);
    if (found == m_books.end())
        return;
    // Below a known ancestor nothing changed; where all that was held is gone, nobody can tell.
    const bool all = change.kind == health::HeadChange::Kind::Restarted;
    std::optional<quint64> lowest;
    if (change.ancestor)
        lowest = change.ancestor->number + 1;
    else if (!change.dropped.empty())
        lowest = change.dropped.front().number;
    found->second.again = found->second.round != nullptr;
    for (auto& [id, held] : found->second.held) {
        if (held.row.figure && !held.row.dropped &&
            (all || (lowest && held.row.figure->block >= *lowest)))
            drop(found->second, held);
    }
}

void TvlDesk::drop(Book& book, Held& held)
{
    held.row.dropped = true;
    held.history.drop(held.row.figure->block);
    held.row.day = held.row.week = std::nullopt;
    keep(held.row, true);
    book.dueAt = m_out.clock.now();
    book.stale = true;
}

void TvlDesk::keep(const TvlRow& row, bool dropped)
{
    if (m_out.writer == nullptr)
        return;
    const l1::TvlFigure& figure = *row.figure;
    store::StoredTvl out;
    out.chain = row.chain;
    out.parent = figure.parent;
    out.time = {figure.time * 1000};
    out.block = figure.block;
    out.usd = digitsOf(figure.usd);
    out.shared = digitsOf(figure.sharedUsd);
    out.set = figure.countedSet;
    out.escrows = static_cast<int>(figure.escrows.size());
    out.read = figure.escrowsRead;
    out.priced = figure.tokensPriced;
    out.unpriced = figure.tokensUnpriced;
    out.counted = figure.counted;
    out.marked = figure.marked;
    out.dropped = dropped;
    m_out.writer->tvl(std::move(out));
}

void TvlDesk::fill(Snapshot& snapshot)
{
    for (auto& [chain, book] : m_books) {
        if (std::exchange(book.stale, false)) {
            auto view = std::make_shared<TvlView>(*book.view);
            view->parent = book.spec.id;
            view->waits = book.waits;
            view->reading = book.round != nullptr;
            view->nextAt = book.dueAt;
            view->singly = book.known.noMulticall;
            if (book.round)
                view->perRound = book.round->singleRequests();
            const bool dear = view->singly && view->perRound > kDear;
            view->everyMs = m_out.metered || dear ? kMeteredMs : kEveryMs;
            view->rows.clear();
            std::vector<const l1::TvlFigure*> figures;
            for (const auto& [id, held] : book.held) {
                view->rows.push_back(held.row);
                if (held.row.figure && !held.row.dropped)
                    figures.push_back(held.row.figure.get());
            }
            view->total = l1::totalUsd(figures);
            book.view = std::move(view);
        }
        snapshot.tvl.push_back(book.view);
        for (const TvlRow& row : book.view->rows) {
            const auto shown = std::ranges::find(snapshot.chains, row.chain, &ChainRow::id);
            if (shown != snapshot.chains.end() && row.figure && row.figure->usd && !row.dropped)
                shown->tvlUsd = row.figure->usd->toDouble() / kWeiPerUsd;
        }
    }
}

void TvlDesk::stop()
{
    for (auto& [chain, book] : m_books)
        book.round.reset();
}

} // namespace rollscope::engine
