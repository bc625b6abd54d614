#include "engine/l1_desk.hpp"
#include "base/log.hpp"
#include <algorithm>

namespace rollscope::engine {
namespace {

constexpr std::size_t kEarlyBlocks = 128;
constexpr qint64 kCallsPatienceMs = 15'000;
constexpr qint64 kHour = 3600;

} // namespace

L1Desk::L1Desk(const std::vector<registry::ChainSpec>& watched,
               std::vector<registry::ChainSpec> rollups, EventSink* sink)
    : m_rollups(std::move(rollups)), m_sink(sink)
{
    std::vector<QString> ids;
    for (const auto& rollup : m_rollups)
        ids.push_back(rollup.id);
    m_ids = std::make_shared<const std::vector<QString>>(std::move(ids));
    const auto schedule = l1::BlobSchedule::shipped();
    if (!schedule) {
        qCWarning(base::lcEngine).noquote() << schedule.error().text();
        return;
    }
    for (std::size_t i = 0; i < watched.size(); ++i) {
        l1::PostingRules rules(m_rollups, watched[i].id);
        if (rules.size() > 0 && !schedule->forks(watched[i].chainId).empty())
            m_books.emplace(i, Book{watched[i],
                                    std::move(rules),
                                    l1::BlobLedger(*schedule, watched[i].chainId),
                                    {},
                                    {},
                                    {},
                                    {},
                                    {},
                                    true});
    }
}

void L1Desk::calls(std::size_t chain, const base::Block& block, std::vector<l1::L1Transaction> txs,
                   base::UnixMs seen)
{
    const auto found = m_books.find(chain);
    if (found == m_books.end())
        return;
    Book& book = found->second;
    const auto* const row = book.blobs.find(block.number);
    if (row && row->hash == block.hash) {
        attribute(book, block.hash, txs, seen);
        return;
    }
    if (!book.early.try_emplace(block.hash, std::move(txs)).second)
        return;
    book.earlyOrder.push_back(block.hash);
    if (book.earlyOrder.size() > kEarlyBlocks) {
        book.early.erase(book.earlyOrder.front());
        book.earlyOrder.pop_front();
    }
}

void L1Desk::changed(std::size_t chain, const health::HeadChange& change, base::UnixMs seen)
{
    const auto found = m_books.find(chain);
    if (found == m_books.end())
        return;
    Book& book = found->second;
    for (const auto& block : change.dropped) {
        book.blobs.drop(block.hash, block.number);
        book.postings.drop(block.hash, block.number);
        book.untold.erase(block.hash);
        book.stale = true;
    }
    for (const auto& block : change.added)
        added(book, block, seen);
}

void L1Desk::added(Book& book, const base::Block& block, base::UnixMs seen)
{
    if (const auto counted = book.blobs.add(block); !counted) {
        qCInfo(base::lcEngine).noquote() << book.spec.id << counted.error().text();
        return;
    }
    book.stale = true;
    book.untold[block.hash] = {block.number, seen};
    if (const auto early = book.early.find(block.hash); early != book.early.end()) {
        const auto txs = std::move(early->second);
        book.early.erase(early);
        std::erase(book.earlyOrder, block.hash);
        attribute(book, block.hash, txs, seen);
    } else if (block.txs == 0U) {
        tell(book, block.hash);
    }
}

void L1Desk::attribute(Book& book, const base::Hash32& block,
                       std::span<const l1::L1Transaction> txs, base::UnixMs seen)
{
    book.blobs.attribute(block, txs, book.rules);
    book.stale = true;
    const auto posted = book.postings.add(block, txs, book.rules);
    tell(book, block);
    if (txs.empty())
        return;
    for (const auto& one : posted) {
        if (m_posted)
            m_posted(book.spec.id, one, txs.front().timestamp);
    }
    if (!m_sink)
        return;
    for (const auto& one : posted)
        m_sink->posting(book.spec, m_rollups[static_cast<std::size_t>(one.owner)], one,
                        txs.front().block, txs.front().timestamp, seen);
}

void L1Desk::tell(Book& book, const base::Hash32& block)
{
    const auto waiting = book.untold.find(block);
    if (waiting == book.untold.end())
        return;
    const auto [number, seen] = waiting->second;
    book.untold.erase(waiting);
    const auto* const row = book.blobs.find(number);
    if (m_sink && row)
        m_sink->blobs(book.spec, *row, *m_ids, seen);
}

void L1Desk::tick(base::UnixMs now)
{
    for (auto& [chain, book] : m_books) {
        std::vector<std::pair<quint64, base::Hash32>> due;
        for (const auto& [hash, waiting] : book.untold) {
            if (now - waiting.second > kCallsPatienceMs)
                due.emplace_back(waiting.first, hash);
        }
        std::sort(due.begin(), due.end());
        for (const auto& [number, hash] : due)
            tell(book, hash);
    }
}

void L1Desk::fill(Snapshot& snapshot)
{
    for (auto& [chain, book] : m_books) {
        const auto* const newest = book.blobs.newest();
        if (!newest)
            continue;
        if (book.stale) {
            book.stale = false;
            auto view = std::make_shared<L1View>();
            view->chain = book.spec.id;
            view->rollups = m_ids;
            view->newest = *newest;
            view->hour = book.blobs.window(kHour);
            view->day = book.blobs.window(24 * kHour);
            view->postings = book.postings.views(snapshot.time.value / 1000);
            book.view = std::move(view);
        }
        snapshot.l1.push_back(book.view);
    }
}

} // namespace rollscope::engine
