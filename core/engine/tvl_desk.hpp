#pragma once
#include "engine/engine.hpp"
#include "engine/tvl_round.hpp"
#include "l1/tvl_history.hpp"

namespace rollscope::engine {

/// Reads the value locked of every rollup whose parent chain is watched: soon after the start and
/// every five minutes, all of a parent at one block that is safe or finalized. Keeps the history,
/// tells the sink, fills snapshots. Engine thread.
class TvlDesk
{
public:
    struct Outlets
    {
        base::Clock& clock;
        EventSink* sink = nullptr;
        store::Writer* writer = nullptr;
        std::function<chain::ChainWatch&(std::size_t chain)> watch;
        bool metered = false; ///< every half hour instead: a round of 40 rollups moves 2 MB
    };
    TvlDesk(const std::vector<registry::ChainSpec>& watched,
            const std::vector<registry::ChainSpec>& rollups, Outlets outlets);

    /// The points of earlier runs, which changes are told against.
    void resume(store::Reader& reader, base::UnixMs now);
    /// The parent's blocks were replaced: what was read of them is read again.
    void replaced(std::size_t chain, const health::HeadChange& change);
    /// `live`: nodes can be asked (a tape holds no state).
    void tick(base::UnixMs now, bool live);
    void fill(Snapshot& snapshot);
    /// Withdraws what is asked; before the watches stop.
    void stop();

private:
    struct Held
    {
        TvlRow row;
        l1::TvlHistory history;
    };
    struct Book
    {
        std::size_t chain = 0; ///< the parent, in the run's table
        registry::ChainSpec spec;
        std::vector<registry::ChainSpec> rollups;
        std::set<base::Address> shared;
        std::map<QString, Held> held;
        TvlKnowledge known;
        base::UnixMs knownSince;
        std::unique_ptr<TvlRound> round;
        base::UnixMs dueAt, headSince;
        int failures = 0; ///< rounds without any figure, in a row
        QString waits;    ///< why nothing is read
        std::shared_ptr<TvlView> view;
        bool stale = true;
        bool again = false; ///< blocks were replaced while a round was open
    };
    [[nodiscard]] std::optional<TvlRound::At> blockToRead(const Book& book, base::UnixMs now) const;
    void begin(Book& book, const TvlRound::At& at);
    void got(Book& book, const QString& rollup, base::Result<l1::TvlFigure> figure);
    void enter(Held& held, l1::TvlFigure figure);
    void ended(Book& book, base::UnixMs now);
    void drop(Book& book, Held& held);
    void keep(const TvlRow& row, bool dropped);

    Outlets m_out;
    std::optional<l1::PriceFeeds> m_prices;
    QString m_noPrices; ///< why there are none
    std::map<std::size_t, Book> m_books;
};

} // namespace rollscope::engine
