#include "engine/cost_rent.hpp"
#include <algorithm>
#include <cstdlib>

namespace rollscope::engine {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostLonger = 60; ///< fees are counted in whole minutes
constexpr qint64 kMostLater = 300; ///< blocks of both chains come at their own pace
constexpr double kEnough = 0.98;   ///< of the blocks

bool namesPostings(const registry::L1Facts& facts)
{
    return !facts.postings.empty();
}

/// Calldata is paid with the gas of the postings; who keeps the data himself pays nobody.
bool needsNoBlobs(const registry::ChainSpec& chain)
{
    return chain.daLayer == "ethereum-calldata"_L1 || chain.daLayer == "self"_L1;
}

/// It is known where its blobs come from, or that there are none.
bool namesData(const registry::ChainSpec& chain)
{
    const auto& facts = *chain.l1;
    if (needsNoBlobs(chain))
        return namesPostings(facts);
    return facts.postsBlobs &&
           (namesPostings(facts) || !facts.blobSenders.empty() || facts.batchInbox.has_value());
}

bool goesElsewhere(const registry::ChainSpec& chain)
{
    return !chain.l1->postsBlobs && !needsNoBlobs(chain) && chain.daLayer != "none"_L1 &&
           !chain.daLayer.isEmpty();
}

/// Nobody knows whose a window's blobs are while their blocks' transactions are not read.
void countBlobs(L1Rent& out, const l1::BlobWindow& window, l1::Owner owner)
{
    const auto own = std::ranges::find(window.shares, owner, &l1::BlobShare::owner);
    if (own != window.shares.end())
        out.blobs = own->cost;
    else if (window.unknown == 0)
        out.blobs = eth::U256(0);
    if (window.unknown > 0)
        out.gap = RentGap::NotRead;
}

MarginGap marginGap(const registry::ChainSpec& chain, const Economics& part)
{
    const auto apart = [](qint64 a, qint64 b) { return std::abs(a - b); };
    if (!part.rent)
        return MarginGap::NotWatched;
    const auto& fees = part.fees;
    const auto& rent = *part.rent;
    if (fees.blocks == 0 || fees.unpriced > 0)
        return MarginGap::Fees;
    if (chain.gasToken != u"ETH" || chain.gasTokenDecimals != 18)
        return MarginGap::OtherToken;
    if (rent.gap != RentGap::None || !rent.blobs || !rent.execution)
        return MarginGap::Rent;
    if (apart(fees.seconds, rent.seconds) > kMostLonger ||
        apart(fees.until, rent.until) > kMostLater)
        return MarginGap::OtherTime;
    return fees.coverage < kEnough || rent.coverage < kEnough ? MarginGap::BlocksUnseen
                                                              : MarginGap::None;
}

} // namespace

L1Rent rentOf(const registry::ChainSpec& chain, const Landlord& landlord,
              const l1::BlobWindow& window, qint64 seconds)
{
    L1Rent out;
    out.coverage = window.coverage;
    out.seconds = window.seconds;
    out.until = landlord.view->newest.timestamp;
    if (!landlord.view->attributes) {
        out.gap = RentGap::NotAttributed;
        return out;
    }
    const auto gas = landlord.postings->window(landlord.owner, seconds);
    out.postings = gas.postings;
    out.receipts = gas.read;
    out.execution = gas.cost;
    if (namesData(chain))
        countBlobs(out, window, landlord.owner);
    const bool names = namesPostings(*chain.l1);
    if (names && gas.postings == 0 && out.gap == RentGap::None)
        out.execution = eth::U256(0); // it posted nothing, and that was seen
    if (goesElsewhere(chain))
        out.gap = RentGap::Elsewhere;
    else if (!namesData(chain) || !names)
        out.gap = RentGap::NoRules;
    else if (out.gap == RentGap::None && !out.execution)
        out.gap = RentGap::NoReceipts;
    return out;
}

Economics economicsOf(const registry::ChainSpec& chain, const l1::FeeLedger& fees,
                      const Landlord& landlord, qint64 seconds)
{
    Economics out;
    out.fees = fees.window(seconds);
    if (landlord.view != nullptr && landlord.postings != nullptr && chain.l1)
        out.rent = rentOf(chain, landlord,
                          seconds > kHourS ? landlord.view->day : landlord.view->hour, seconds);
    out.marginGap = marginGap(chain, out);
    if (out.marginGap == MarginGap::None)
        out.margin = l1::margin(out.fees.fees, *out.rent->sum());
    return out;
}

} // namespace rollscope::engine
