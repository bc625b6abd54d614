#include "store/ingest.hpp"
#include "base/log.hpp"

namespace rollscope::store {
namespace {

/// Roll-ups wait this long, so that bodies and stragglers are there when a minute is closed.
constexpr qint64 kSettleSec = 10;
constexpr qint64 kMinute = 60;
/// Rows that one step of retention deletes.
constexpr int kTrimRows = 4000;

} // namespace

base::Result<void> Ingest::prepare(Database& db, Retention retention)
{
    m_db = &db;
    m_retention = retention;
    // A roll-up is recomputed from what is below it, which must therefore be kept at least as long.
    m_retention.rawMs = std::max<qint64>(m_retention.rawMs, 0);
    m_retention.minuteMs = std::max(m_retention.minuteMs, m_retention.rawMs);
    m_retention.hourMs = std::max(m_retention.hourMs, m_retention.minuteMs);
    const auto make = [&](Statement& into, const std::string& sql) -> base::Result<void> {
        auto made = Statement::prepare(db, sql);
        if (!made)
            return tl::unexpected(made.error());
        into = std::move(*made);
        return {};
    };
    auto done =
        m_blocks.prepare(db)
            .and_then([&] { return m_roller.prepare(db); })
            .and_then([&] { return m_readings.prepare(db); })
            .and_then([&] { return m_tvl.prepare(db, m_retention.hourMs); })
            .and_then([&] { return m_l1.prepare(db); })
            .and_then([&] { return make(m_addChain, "INSERT INTO chains (key) VALUES (?1)"); })
            .and_then([&] {
                return make(m_saveChain,
                            "UPDATE chains SET rolled = ?2, raw_from = ?3 WHERE id = ?1");
            })
            .and_then([&] {
                return make(m_putIncident,
                            "INSERT OR REPLACE INTO incidents (id, chain, kind, start, ended, json)"
                            " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
            });
    for (std::size_t i = 0; i < kLevels.size() && done; ++i) {
        const std::string where =
            std::string(" FROM ") + kLevels[i].table + " WHERE chain = ?1 AND sec < ?2";
        done = make(m_trimEdge[i], "SELECT sec" + where + " ORDER BY sec LIMIT 1 OFFSET ?3")
                   .and_then([&] { return make(m_trimLevel[i], "DELETE" + where); });
    }
    return done ? load() : done;
}

base::Result<void> Ingest::load()
{
    auto read =
        Statement::prepare(*m_db, "SELECT id, key, rolled, raw_from FROM chains ORDER BY id");
    if (!read)
        return tl::unexpected(read.error());
    Step step = read->step();
    for (; step == Step::Row; step = read->step()) {
        Chain chain;
        chain.id = read->integer(0);
        chain.key = read->text(1);
        chain.rolled = read->integer(2);
        chain.rawFrom = read->integer(3);
        const auto last = m_blocks.last(chain.id);
        if (!last)
            return tl::unexpected(last.error());
        chain.last = *last;
        chain.inherited = *last ? (*last)->number : 0;
        m_byKey.insert(chain.key, m_chains.size());
        m_chains.push_back(std::move(chain));
    }
    if (step == Step::Failed)
        return tl::unexpected(m_db->error());
    return {};
}

base::Result<void> Ingest::apply(std::span<const Item> items)
{
    // What a failed transaction takes back must be taken back here too.
    const auto chains = m_chains;
    const auto byKey = m_byKey;
    const qint64 newestSeen = m_newestSeen;
    const quint64 refused = m_refused;
    m_blocks.allowSearches();
    Transaction transaction(*m_db);
    auto done = transaction.begin(true).and_then([&] { return applyAll(items); }).and_then([&] {
        return transaction.commit();
    });
    if (!done) {
        m_chains = chains;
        m_byKey = byKey;
        m_newestSeen = newestSeen;
        m_refused = refused;
    }
    return done;
}

base::Result<void> Ingest::applyAll(std::span<const Item> items)
{
    // Chain by chain, so that neighbours in the file are written together.
    for (const Item& item : items) {
        if (item.incident) {
            if (auto done = put(*item.incident); !done)
                return done;
            continue;
        }
        if (item.reading) {
            if (auto done = put(*item.reading); !done)
                return done;
            continue;
        }
        if (item.tvl) {
            if (auto done = m_tvl.put(*item.tvl); !done)
                return done;
            continue;
        }
        if (item.l1) {
            if (auto done = m_l1.put(*item.l1); !done)
                return done;
            continue;
        }
        const auto found = chain(item.chainKey);
        if (!found)
            return tl::unexpected(found.error());
        (*found)->waiting.push_back(&item.stored);
    }
    for (Chain& chain : m_chains) {
        if (chain.waiting.empty())
            continue;
        for (const StoredBlock* stored : chain.waiting) {
            auto done = stored->dropped ? drop(chain, *stored) : put(chain, *stored);
            if (!done)
                return done;
        }
        chain.waiting.clear();
        if (auto done = rollUp(chain); !done)
            return done;
    }
    return {};
}

base::Result<void> Ingest::put(const StoredIncident& incident)
{
    m_putIncident.bindText(1, incident.id);
    m_putIncident.bindText(2, incident.chain);
    m_putIncident.bindText(3, incident.kind);
    m_putIncident.bind(4, incident.start.value);
    if (incident.end)
        m_putIncident.bind(5, incident.end->value);
    else
        m_putIncident.bindNull(5);
    m_putIncident.bindText(6, incident.json);
    return m_putIncident.run();
}

base::Result<void> Ingest::put(const StoredReading& reading)
{
    return std::visit(
        [this](const auto& one) {
            m_newestSeen = std::max(m_newestSeen, one.at.value);
            return m_readings.put(one);
        },
        reading);
}

base::Result<void> Ingest::trimReadings()
{
    Transaction transaction(*m_db);
    return transaction.begin(true)
        .and_then([&] { return m_readings.trim(m_newestSeen, m_retention); })
        .and_then([&] { return transaction.commit(); });
}

base::Result<Ingest::Chain*> Ingest::chain(const QString& key)
{
    const auto found = m_byKey.constFind(key);
    if (found != m_byKey.constEnd())
        return &m_chains[*found];
    m_addChain.bindText(1, key);
    if (auto done = m_addChain.run(); !done)
        return tl::unexpected(done.error());
    const auto id = m_db->integer("SELECT last_insert_rowid()");
    if (!id)
        return tl::unexpected(id.error());
    Chain fresh;
    fresh.id = *id;
    fresh.key = key;
    m_byKey.insert(key, m_chains.size());
    return &m_chains.emplace_back(std::move(fresh));
}

base::Result<void> Ingest::put(Chain& chain, const StoredBlock& stored)
{
    const base::Block& block = stored.block;
    if (block.timestamp < 0 || block.timestamp > kMaxSec) {
        ++m_refused;
        qCWarning(base::lcStore) << chain.key << "block" << block.number
                                 << "not stored: its timestamp is" << block.timestamp;
        return {};
    }
    m_newestSeen = std::max(m_newestSeen, stored.seen.value);
    if (block.timestamp < chain.rawFrom)
        return {}; // past its retention; the roll-ups that hold it can no longer be recomputed
    if (chain.last && block.number <= chain.inherited) {
        // Who dropped it while nobody watched? Only a session that saw both branches can tell; we
        // cannot.
        std::vector<qint64> seconds;
        if (auto done = m_blocks.dropRivals(chain.id, block, seconds); !done)
            return done;
        for (const qint64 sec : seconds)
            soil(chain, sec);
    }
    const auto changed = m_blocks.put(chain.id, stored, chain.last);
    if (!changed)
        return tl::unexpected(changed.error());
    if (!*changed)
        return {};
    const BlockKey key{block.timestamp, block.number, block.hash};
    if (!chain.last || key > *chain.last)
        chain.last = key;
    soil(chain, block.timestamp);
    return {};
}

base::Result<void> Ingest::drop(Chain& chain, const StoredBlock& stored)
{
    if (!chain.last)
        return {};
    const base::Block& block = stored.block;
    if (block.timestamp < chain.rawFrom || block.timestamp > kMaxSec)
        return {}; // no such row
    const auto second = m_blocks.drop(chain.id, {block.timestamp, block.number, block.hash});
    if (!second)
        return tl::unexpected(second.error());
    if (*second)
        soil(chain, **second);
    return {};
}

void Ingest::soil(Chain& chain, qint64 sec)
{
    if (sec >= chain.rolled || sec < chain.rawFrom)
        return;
    const qint64 from = floorTo(sec, kLevels[0].sec);
    if (chain.dirty.empty() || chain.dirty.back().from != from)
        chain.dirty.push_back({from, from + kLevels[0].sec});
}

base::Result<void> Ingest::rollUp(Chain& chain)
{
    auto spans = std::exchange(chain.dirty, {});
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.from < b.from; });
    spans.erase(
        std::unique(spans.begin(), spans.end(), [](Span a, Span b) { return a.from == b.from; }),
        spans.end());
    // The first block after a changed one lasts from it: its bucket changed too.
    for (std::size_t i = 0, n = spans.size(); i < n; ++i) {
        const auto next = m_blocks.nextCanonical(chain.id, spans[i].to);
        if (!next)
            return tl::unexpected(next.error());
        if (*next && **next < chain.rolled) {
            const qint64 from = floorTo(**next, kLevels[0].sec);
            spans.push_back({from, from + kLevels[0].sec});
        }
    }
    const qint64 settled =
        chain.last ? floorTo(std::max<qint64>(chain.last->sec - kSettleSec, 0), kMinute) : 0;
    const bool advances = settled > chain.rolled;
    if (advances) {
        spans.push_back({chain.rolled, settled});
        chain.rolled = settled;
    }
    if (spans.empty())
        return {};
    auto done = m_roller.recompute(chain.id, std::move(spans));
    return done && advances ? saveEdges(chain) : done;
}

base::Result<void> Ingest::saveEdges(const Chain& chain)
{
    m_saveChain.bind(1, chain.id);
    m_saveChain.bind(2, chain.rolled);
    m_saveChain.bind(3, chain.rawFrom);
    return m_saveChain.run();
}

/// `kept` 0 = blocks, else level kept - 1. Whole hours, so that no row of any level is ever half
/// trimmed.
qint64 Ingest::cutOf(const Chain& chain, std::size_t kept) const
{
    if (!chain.last)
        return 0;
    // Neither a chain with a clock in the future nor a wrong clock of this machine may empty the
    // store.
    const qint64 now = std::min(m_newestSeen, chain.last->sec * 1000);
    const std::array<qint64, kLevels.size() + 1> keep{m_retention.rawMs, m_retention.rawMs,
                                                      m_retention.minuteMs, m_retention.minuteMs,
                                                      m_retention.hourMs};
    const qint64 cut = (now - std::min(now, keep[kept])) / 1000;
    // What no roll-up holds yet stays in any case.
    return floorTo(std::clamp<qint64>(cut, 0, chain.rolled), kHour);
}

base::Result<bool> Ingest::trimStep()
{
    if (m_newestSeen > 0 && m_readings.trimDue(m_newestSeen)) {
        if (auto done = trimReadings(); !done)
            return tl::unexpected(done.error());
        return true;
    }
    for (Chain& chain : m_chains) {
        for (std::size_t kept = 0; kept < chain.trimmed.size(); ++kept) {
            const qint64 cut = cutOf(chain, kept);
            if (cut <= chain.trimmed[kept])
                continue;
            Chain before = chain;
            Transaction transaction(*m_db);
            const auto begun = transaction.begin(true);
            const auto more = begun ? trim(chain, kept, cut) : tl::unexpected(begun.error());
            const auto done = more ? transaction.commit() : tl::unexpected(more.error());
            if (!done) {
                chain = std::move(before);
                return tl::unexpected(done.error());
            }
            return true;
        }
    }
    return false;
}

base::Result<bool> Ingest::trim(Chain& chain, std::size_t kept, qint64 cut)
{
    base::Result<bool> more = false;
    if (kept == 0) {
        if (cut > chain.rawFrom) {
            chain.rawFrom = cut;
            if (auto saved = saveEdges(chain); !saved)
                return tl::unexpected(saved.error());
        }
        more = m_blocks.trim(chain.id, cut, kTrimRows);
    } else {
        qint64 edge = cut;
        Statement& find = m_trimEdge[kept - 1];
        find.bind(1, chain.id);
        find.bind(2, cut);
        find.bind(3, qint64(kTrimRows));
        {
            const ResetAtEnd reset(find);
            const Step step = find.step();
            if (step == Step::Failed)
                return tl::unexpected(m_db->error());
            more = step == Step::Row;
            if (*more)
                edge = find.integer(0);
        }
        m_trimLevel[kept - 1].bind(1, chain.id);
        m_trimLevel[kept - 1].bind(2, edge);
        if (auto done = m_trimLevel[kept - 1].run(); !done)
            return tl::unexpected(done.error());
    }
    if (more && !*more)
        chain.trimmed[kept] = cut;
    return more;
}

} // namespace rollscope::store
