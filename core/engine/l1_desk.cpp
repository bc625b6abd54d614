#include "engine/l1_desk.hpp"
#include "base/log.hpp"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::engine {
namespace {

constexpr qint64 kCallsPatienceMs = 15'000;
constexpr qint64 kHourMs = 3'600'000, kDayMs = 24 * kHourMs;
constexpr qint64 kHistoryMs = 60 * kDayMs;

std::size_t operatorsOf(const registry::ChainSpec& spec)
{
    std::set<QString> names;
    for (const auto& endpoint : spec.endpoints)
        names.insert(endpoint.operatorName);
    return names.size();
}

} // namespace

L1Desk::L1Desk(const std::vector<registry::ChainSpec>& watched,
               std::vector<registry::ChainSpec> rollups, Outlets outlets)
    : m_rollups(std::move(rollups)), m_out(std::move(outlets))
{
    std::vector<QString> ids, names;
    for (const auto& rollup : m_rollups) {
        m_owners.emplace(rollup.id, static_cast<l1::Owner>(ids.size()));
        ids.push_back(rollup.id);
        names.push_back(rollup.name);
    }
    m_ids = std::make_shared<const std::vector<QString>>(std::move(ids));
    m_names = std::make_shared<const std::vector<QString>>(std::move(names));
    const auto schedule = l1::BlobSchedule::shipped();
    if (!schedule) {
        qCWarning(base::lcEngine).noquote() << schedule.error().text();
        return;
    }
    for (std::size_t i = 0; i < watched.size(); ++i) {
        l1::PostingRules rules(m_rollups, watched[i].id);
        if (rules.size() > 0 && !schedule->forks(watched[i].chainId).empty())
            m_books.emplace(i, Book{.spec = watched[i],
                                    .rules = std::move(rules),
                                    .blobs = l1::BlobLedger(*schedule, watched[i].chainId),
                                    .votes = l1::ForkVotes(operatorsOf(watched[i]))});
    }
}

void L1Desk::resume(store::Reader& reader, base::UnixMs now)
{
    const auto complain = [](const base::Result<void>& done) {
        if (!done && done.error().kind != base::ErrorKind::NotFound)
            qCWarning(base::lcEngine).noquote() << done.error().text();
    };
    for (auto& entry : m_books) {
        auto& book = entry.second;
        const QString& parent = book.spec.id;
        complain(reader.postings(parent, now - kHistoryMs, [&](const store::StoredPosting& row) {
            const auto owner = m_owners.find(row.rollup);
            if (owner == m_owners.end())
                return;
            const auto purpose = registry::postingOf(row.purpose);
            if (!purpose)
                return; // of a newer version
            book.postings.load(owner->second, *purpose, row.sec, row.block, row.hash,
                               row.since.has_value());
            if (purpose == registry::Posting::Batch)
                book.paces[owner->second];
        }));
        complain(reader.blocks(parent, now - kDayMs, now, [&](const store::StoredBlock& stored) {
            if (stored.dropped)
                book.postings.drop(stored.block.hash, stored.block.number);
            else if (book.blobs.add(stored.block))
                book.resumed = true;
            return true;
        }));
        complain(reader.owners(parent, now - kDayMs, [&](const store::StoredOwners& row) {
            const auto json = QJsonDocument::fromJson(row.owners.toUtf8()).object();
            std::vector<std::pair<l1::Owner, quint32>> owners;
            for (auto it = json.begin(); it != json.end(); ++it) {
                if (const auto owner = m_owners.find(it.key()); owner != m_owners.end())
                    owners.emplace_back(owner->second,
                                        static_cast<quint32>(std::max(0, it->toInt())));
            }
            book.blobs.attribute(row.hash, row.block, std::move(owners));
        }));
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
    book.early.keep(block.hash, std::move(txs), book.rules);
}

void L1Desk::changed(std::size_t chain, const health::HeadChange& change, base::UnixMs seen)
{
    const auto found = m_books.find(chain);
    if (found == m_books.end())
        return;
    Book& book = found->second;
    for (const auto& block : change.dropped)
        dropped(book, block);
    for (const auto& block : change.added)
        added(book, block, seen);
}

void L1Desk::dropped(Book& book, const base::Block& block)
{
    book.blobs.drop(block.hash, block.number);
    book.postings.drop(block.hash, block.number);
    book.untold.erase(block.hash);
    book.stale = true;
    if (m_out.writer)
        m_out.writer->postingsDropped(book.spec.id, block.number, block.hash);
}

void L1Desk::added(Book& book, const base::Block& block, base::UnixMs seen)
{
    // Another life of this chain (a local node begun anew): time never runs back along one.
    const auto* const newest = book.blobs.newest();
    if (std::exchange(book.resumed, false) && newest && block.number <= newest->number &&
        block.timestamp > newest->timestamp)
        book.blobs = l1::BlobLedger(std::move(book.blobs.schedule()), book.spec.chainId);
    forgetReplaced(book, block);
    if (const auto counted = book.blobs.add(block); !counted) {
        qCInfo(base::lcEngine).noquote() << book.spec.id << counted.error().text();
        return;
    }
    book.stale = true;
    book.arrivals.push_back(seen);
    while (seen - book.arrivals.front() > kHourMs + 60'000)
        book.arrivals.pop_front();
    judgeForks(book);
    book.untold[block.hash] = {block.number, seen};
    if (const auto txs = book.early.take(block.hash)) {
        attribute(book, block.hash, *txs, seen);
    } else if (block.txs == 0U) {
        book.postings.read(block.number);
        writeLinked(book);
        tell(book, block.hash);
        follow(book, seen);
    }
}

void L1Desk::attribute(Book& book, const base::Hash32& block,
                       std::span<const l1::L1Transaction> txs, base::UnixMs seen)
{
    if (!book.blobs.attribute(block, txs, book.rules))
        return;
    book.stale = true;
    const quint64 number = txs.front().block;
    const qint64 timestamp = txs.front().timestamp;
    const auto posted = book.postings.add(block, txs, book.rules);
    if (book.untold.contains(block))
        keep(book, *book.blobs.find(number));
    tell(book, block);
    for (const auto& one : posted) {
        const auto& rollup = m_rollups[static_cast<std::size_t>(one.owner)];
        if (one.purpose == registry::Posting::Batch)
            book.paces[one.owner];
        // What anybody can have sent is no cost of the rollup, and nothing to go on with.
        if (m_posted && one.confirmed)
            m_posted(book.spec.id, one, block, timestamp);
        if (m_out.writer && one.confirmed)
            m_out.writer->posting({book.spec.id, rollup.id, registry::nameOf(one.purpose), number,
                                   block, timestamp, one.tx, one.sinceLast});
        if (m_out.sink)
            m_out.sink->posting(book.spec, rollup, one, number, timestamp, seen);
    }
    writeLinked(book);
    follow(book, seen);
}

/// The row stands already, with its transaction: only what became known is written.
void L1Desk::writeLinked(Book& book) const
{
    for (const auto& one : book.postings.takeLinked()) {
        if (m_out.writer)
            m_out.writer->posting({book.spec.id,
                                   m_rollups[static_cast<std::size_t>(one.owner)].id,
                                   registry::nameOf(one.purpose),
                                   one.block,
                                   one.hash,
                                   one.at,
                                   {},
                                   one.since});
    }
}

void L1Desk::forgetReplaced(Book& book, const base::Block& block)
{
    for (const auto& gone : book.postings.replaced(block.number, block.hash, block.parentHash)) {
        if (m_out.writer)
            m_out.writer->postingsDropped(book.spec.id, gone.block, gone.hash);
    }
    const auto* const before = block.number > 0 ? book.blobs.find(block.number - 1) : nullptr;
    if (before && before->hash != block.parentHash)
        book.blobs.drop(base::Hash32(before->hash), before->number);
}

void L1Desk::keep(const Book& book, const l1::BlobBlock& row) const
{
    if (!m_out.writer || row.blobs == 0)
        return;
    QJsonObject json;
    for (const auto& [owner, blobs] : row.owners)
        json.insert((*m_ids)[static_cast<std::size_t>(owner)], static_cast<qint64>(blobs));
    m_out.writer->owners({book.spec.id, row.number, row.hash, row.timestamp,
                          QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))});
}

/// Each block of the parent says of every rollup where its batches stand. A rule learned from the
/// intervals needs some, and one with a limit of hours says nothing of who posts less often.
void L1Desk::follow(Book& book, base::UnixMs seen)
{
    constexpr std::size_t kPostings = 21, kNeeded = 11;
    constexpr qint64 kTooSeldom = 2 * 3600;
    for (auto& [owner, pace] : book.paces) {
        const auto recent = book.postings.recent(owner, registry::Posting::Batch, kPostings);
        if (recent.size() < kNeeded || !book.postings.followed(owner, registry::Posting::Batch))
            continue;
        std::vector<qint64> gaps;
        for (std::size_t i = 1; i < recent.size(); ++i)
            gaps.push_back(recent[i].at - recent[i - 1].at);
        const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
        std::nth_element(gaps.begin(), middle, gaps.end());
        if (*middle > kTooSeldom)
            continue;
        const QString& id = (*m_ids)[static_cast<std::size_t>(owner)];
        const auto told = [&, &to = pace.head](const l1::PostingLog::Moment& m, base::UnixMs at) {
            to.told(m.block, m.at, at);
            if (m_out.posted)
                m_out.posted(id, m.block, m.at, at);
        };
        if (!std::exchange(pace.fed, true)) {
            for (const auto& moment : recent)
                told(moment, {moment.at * 1000});
        }
        told(recent.back(), seen);
    }
}

void L1Desk::tell(Book& book, const base::Hash32& block)
{
    const auto waiting = book.untold.find(block);
    if (waiting == book.untold.end())
        return;
    const auto [number, seen] = waiting->second;
    book.untold.erase(waiting);
    book.postings.stands(number);
    const auto* const row = book.blobs.find(number);
    if (m_out.sink && row)
        m_out.sink->blobs(book.spec, *row, *m_ids, seen);
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

} // namespace rollscope::engine
