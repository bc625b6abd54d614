#pragma once
#include "engine/snapshot.hpp"
#include "l1/posting_costs.hpp"

namespace rollscope::engine {

inline constexpr qint64 kHourS = 3600;

/// What the parent chain knows of a rollup's rent. Null = it is not watched.
struct Landlord
{
    const L1View* view = nullptr;
    const l1::PostingCosts* postings = nullptr;
    l1::Owner owner{};
};

/// The rent over a window of the parent chain.
[[nodiscard]] L1Rent rentOf(const registry::ChainSpec& chain, const Landlord& landlord,
                            const l1::BlobWindow& window, qint64 seconds);
/// Income and rent over an hour or a day, and what is left where both are known for the same time.
[[nodiscard]] Economics economicsOf(const registry::ChainSpec& chain, const l1::FeeLedger& fees,
                                    const Landlord& landlord, qint64 seconds);

} // namespace rollscope::engine
