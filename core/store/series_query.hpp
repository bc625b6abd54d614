#pragma once
#include "store/rollup.hpp"
#include "store/store.hpp"
#include <map>

namespace rollscope::store {

/// One chain's row in `chains`.
struct ChainEdges
{
    qint64 id = 0;
    qint64 rolled = 0;
    qint64 rawFrom = 0;
};

/// Turns stored rows into equal buckets. Works inside one read transaction of the caller.
class SeriesQuery
{
public:
    explicit SeriesQuery(Database& db) : m_db(db) {}

    base::Result<std::vector<Bucket>> run(const ChainEdges& chain, Column column, base::UnixMs from,
                                          base::UnixMs to, int buckets);

private:
    /// 0 = blocks, else kLevels[source - 1].
    using Source = std::size_t;
    struct Grid
    {
        qint64 start, width; ///< ms
        std::vector<Bucket> buckets;
        Bucket& at(qint64 sec)
        {
            return buckets[static_cast<std::size_t>((sec * 1000 - start) / width)];
        }
    };
    base::Result<Source> choose(const ChainEdges& chain, qint64 fromSec, qint64 perBucketMs);
    base::Result<std::optional<qint64>> first(const ChainEdges& chain, Source source);
    base::Result<void> addRolled(const ChainEdges& chain, Source source, Column column, Grid& grid,
                                 qint64 fromSec, qint64 toSec);
    base::Result<void> addBlocks(const ChainEdges& chain, Column column, Grid& grid, qint64 fromSec,
                                 qint64 toSec);
    base::Result<void> addIntervals(const ChainEdges& chain, Grid& grid, qint64 fromSec,
                                    qint64 toSec);
    base::Result<Statement*> statement(const std::string& sql);

    Database& m_db;
    std::map<std::string, Statement> m_statements;
};

} // namespace rollscope::store
