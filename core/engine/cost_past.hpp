#pragma once
#include "l1/fee_ledger.hpp"
#include "store/store.hpp"
#include <functional>

namespace rollscope::engine {

/// Gives the fee ledgers what an earlier run stored of the day before each chain's first block of
/// this run: newest first, all chains alike, a little at each step. Engine thread.
class CostPast
{
public:
    static constexpr qint64 kSliceS = 900;
    static constexpr std::size_t kRows = 4'000; ///< of a step, and what is left of a slice
    static constexpr int kSlices = 16;

    CostPast(std::unique_ptr<store::Reader> reader, std::size_t chains);

    /// By the chain's place: its id, and its ledger (null = it has none).
    void step(const std::function<QString(std::size_t)>& idOf,
              const std::function<l1::FeeLedger*(std::size_t)>& ledgerOf);
    /// Nothing more is taken for this chain.
    void giveUp(std::size_t chain) { m_lines[chain].done = true; }

private:
    struct Line
    {
        std::optional<qint64> to; ///< s UTC: what is older is not read yet; absent = not begun
        qint64 end = 0;
        bool done = false;
    };
    std::size_t readSlice(Line& line, const QString& id, l1::FeeLedger& ledger);

    std::unique_ptr<store::Reader> m_reader;
    std::vector<Line> m_lines;
};

} // namespace rollscope::engine
