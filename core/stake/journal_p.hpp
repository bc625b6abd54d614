#pragma once
#include "stake/journal.hpp"
#include <algorithm>

// What the journal's two halves share: what is signed (journal_intents.cpp), and what the chain
// says of it (journal_settle.cpp).

namespace rollscope::stake {

inline tl::unexpected<base::Error> bad(const QString& what, const QString& where,
                                       const QString& hint = {})
{
    return base::fail(base::ErrorKind::BadInput, what, where, hint);
}

/// The ways of this account on this chain.
template <class Flows> auto allOf(Flows& flows, base::ChainId chain, const base::Address& account)
{
    std::vector<decltype(&flows.front())> out;
    for (auto& flow : flows)
        if (flow.chain == chain && flow.account == account)
            out.push_back(&flow);
    return out;
}

/// Whether a signature of these ways is known to be that transaction: what an evil wallet names
/// once more is no second act.
template <class Ways> bool holds(const Ways& ways, const base::Hash32& hash)
{
    return std::any_of(ways.begin(), ways.end(), [&hash](const Flow* way) {
        return std::any_of(way->intents.begin(), way->intents.end(),
                           [&hash](const Intent& one) { return one.hash == hash; });
    });
}

/// Takes the way to where its act is: a block that has it confirms it, whatever was thought before.
void follow(Flow& flow, base::UnixMs now);

/// What the signer gave, or may have given, stands in for the rest of its nonce: their bytes must
/// not leave any more, neither by themselves nor by hand.
void standsIn(const Intent& signedOne, const std::vector<Flow*>& ways);

} // namespace rollscope::stake
