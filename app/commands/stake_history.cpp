// What came and went, with its worth: `rollscope stake positions --csv`.
#include "commands/stake_command.hpp"
#include <algorithm>
#include <cstdio>

namespace rollscope::app::stake_verbs {

using namespace Qt::StringLiterals;
using base::fail;
using base::Result;

Result<std::unique_ptr<Pricing>> pricingFor(const Setup& setup, const QString& l1)
{
    auto feeds = l1::PriceFeeds::shipped();
    if (!feeds)
        return tl::unexpected(feeds.error());
    auto out = std::make_unique<Pricing>();
    const auto* const known = setup.registry.findByChainId(feeds->network());
    out->prices = std::make_unique<staking::ReceiptPrices>(std::move(*feeds), out->clock);
    if (l1.isEmpty() && (known == nullptr || !setup.chains.empty()))
        return out;
    auto spec = l1.isEmpty()
                    ? Result<registry::ChainSpec>(*known)
                    : registry::fromOption(
                          setup.registry,
                          QString((known == nullptr ? u"ethereum"_s : known->id) + u'=' + l1));
    if (!spec)
        return fail(spec.error().kind, spec.error().what, u"--l1"_s, spec.error().hint);
    auto nodes = StakeNodes::open(*spec, out->clock, setup.proxy);
    if (nodes)
        out->layer1 = std::move(*nodes);
    else if (!l1.isEmpty())
        return fail(nodes.error().kind, nodes.error().what, u"--l1"_s, nodes.error().hint);
    return out;
}

Result<std::vector<staking::HistoryRow>> historyOf(Connected& at, staking::ProtocolReader& reader,
                                                   const std::vector<staking::PortfolioItem>& items,
                                                   const std::vector<base::Address>& accounts,
                                                   quint64 fromBlock, Pricing& pricing)
{
    std::vector<staking::HistoryRow> rows;
    for (const auto& item : items) {
        const bool tells = item.protocol->health.reward || !item.protocol->receipts.isEmpty();
        if (!tells || staking::whySkipped(item, at.chain.chainId))
            continue;
        auto read = waitFor<staking::History>([&](const auto& done) {
            return staking::readHistory(at.nodes->node(), reader, {item, accounts, fromBlock},
                                        done);
        });
        if (!read)
            return tl::unexpected(read.error());
        if (at.chain.network == u"testnet") {
            staking::leaveUnpriced(*read, u"tokens of a test network have no price"_s);
        } else {
            staking::ReceiptPrices::Asked asked{item, std::move(*read), nullptr};
            if (pricing.layer1)
                asked.layer1 = &pricing.layer1->node();
            else if (asked.history.chain == pricing.prices->network())
                asked.layer1 = &at.nodes->node();
            read = waitFor<staking::History>(
                [&](const auto& done) { return pricing.prices->price(reader, asked, done); });
            if (!read)
                return tl::unexpected(read.error());
        }
        for (const QString& limit : read->limits)
            std::fprintf(stderr, "rollscope: %s: %s\n", qUtf8Printable(item.protocol->id),
                         qUtf8Printable(limit));
        rows.insert(rows.end(), read->rows.begin(), read->rows.end());
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.block < b.block; });
    return rows;
}

} // namespace rollscope::app::stake_verbs
