#include "fake_tvl.hpp"
#include <algorithm>
#include <array>

namespace rollscope::test {
namespace {

using l1::TvlMark;

struct Known
{
    const char* id;
    const char* name;
    quint64 thousandUsd; ///< in ETH
    double day, week;
};
constexpr std::array kKnown{
    Known{"arbitrum-one", "Arbitrum One", 9'412'338, 0.0123, -0.0312},
    Known{"base", "Base", 4'120'771, -0.0046, 0.0871},
    Known{"optimism", "OP Mainnet", 1'830'114, 0.0008, -0.0142},
    Known{"zksync-era", "ZKsync Era", 212'900, -0.0213, 0.0033},
    Known{"linea", "Linea", 655'420, 0.0431, 0.1207},
    Known{"starknet", "Starknet", 403'118, 0.0007, 0.0121},
    Known{"scroll", "Scroll", 98'204, -0.0072, -0.0544},
    Known{"unichain", "Unichain", 301'442, 0.0151, 0.0402},
    Known{"metis", "Metis Andromeda", 31'870, -0.0011, 0.0009},
    Known{"taiko", "Taiko Alethia", 54'008, 0, -0.0193},
};
constexpr quint64 kBlock = 23'870'050;

base::Address account(std::size_t n)
{
    base::Address out;
    for (std::size_t i = 0; i < out.bytes.size(); ++i)
        out.bytes[i] = static_cast<quint8>(37 * (i + 3) + 11 * n);
    return out;
}

/// `thousands` (below 2^32) of 10^21, in 10^-18 USD or wei.
base::Wei big(quint64 thousands)
{
    // 10^21 = 54 * 2^64 + 3875820019684212736
    constexpr quint64 kLow = 3'875'820'019'684'212'736ULL, kHalf = 0xffff'ffffULL;
    const quint64 first = (kLow & kHalf) * thousands;
    const quint64 second = (kLow >> 32U) * thousands + (first >> 32U);
    return {{(second << 32U) | (first & kHalf), 54 * thousands + (second >> 32U), 0, 0}};
}

std::optional<l1::TvlChange> change(double ratio)
{
    l1::TvlChange out;
    out.ratio = ratio;
    out.up = ratio > 0;
    out.by = ratio == 0 ? base::Wei{} : base::Wei::from64(1'000'000);
    return out;
}

std::shared_ptr<l1::TvlFigure> figureOf(const Known& known, std::size_t n, qint64 time)
{
    auto figure = std::make_shared<l1::TvlFigure>();
    figure->chain = QLatin1String(known.id);
    figure->parent = QStringLiteral("ethereum");
    figure->block = kBlock;
    figure->time = time;
    figure->operatorName = QStringLiteral("publicnode");
    figure->endpoint = QStringLiteral("wss://ethereum-rpc.publicnode.com");
    figure->usd = big(known.thousandUsd);
    figure->sharedUsd = base::Wei{};
    figure->escrows = {{account(n), QStringLiteral("OptimismPortal"), false},
                       {account(n + 40), QStringLiteral("L1StandardBridge"), false}};
    figure->escrowRead = {true, true};
    figure->escrowsRead = 2;
    figure->anyToken = true;
    const auto price = [&](const char* symbol, quint64 answer, qint64 age) {
        l1::TvlPrice out;
        out.feed.symbol = QLatin1String(symbol);
        out.feed.heartbeatSec = 86'400;
        out.answer = base::Wei::from64(answer);
        out.decimals = 8;
        out.updatedAt = time - age;
        figure->prices.push_back(out);
    };
    price("ETH", 312'345'678'901, 1804);
    price("USDC", 99'991'234, 40'120);
    price("CRV", 41'237'000, 90'455);
    const auto token = [&](const char* symbol, unsigned decimals, std::size_t feed, bool coin) {
        l1::TvlTokenRead out;
        out.token.symbol = QLatin1String(symbol);
        if (!coin)
            out.token.address = account(100 + feed);
        out.token.feed = feed;
        out.decimals = decimals;
        figure->tokens.push_back(out);
    };
    token("ETH", 18, 0, true);
    token("USDC", 6, 1, false);
    token("CRV", 18, 2, false);
    const auto part = [&](std::size_t escrow, std::size_t which, base::Wei amount,
                          std::optional<base::Wei> usd, TvlMark mark = TvlMark::None) {
        figure->parts.push_back({escrow, which, amount, usd, mark,
                                 mark == TvlMark::None
                                     ? QString()
                                     : QStringLiteral("feed CRV: its answer is 90455 s old, at "
                                                      "most 86400 s are allowed")});
    };
    part(0, 0, big(known.thousandUsd / 4000), big(known.thousandUsd * 3 / 4));
    part(1, 1, base::Wei::from64(known.thousandUsd * 250'000'000), big(known.thousandUsd / 4));
    figure->tokensPriced = 2;
    figure->counted = 2;
    if (n % 4 == 1) {
        part(1, 2, big(3), std::nullopt, TvlMark::FeedStale);
        figure->marked = 1;
    }
    if (n % 3 == 1) {
        figure->unlisted = {{1, QStringLiteral("USDS")}, {1, QStringLiteral("sUSDS")}};
        figure->tokensUnpriced = 2;
    }
    if (n == 3) {
        figure->escrows[1].shared = true;
        figure->escrows[1].name = QStringLiteral("L1NativeTokenVault");
        figure->sharedUsd = big(known.thousandUsd / 4);
        figure->usd = big(known.thousandUsd * 3 / 4);
    }
    return figure;
}

} // namespace

std::vector<std::shared_ptr<const engine::TvlView>> fakeTvl(Scene scene, base::UnixMs now)
{
    if (scene == Scene::Empty)
        return {};
    const bool known = scene == Scene::Mixed || scene == Scene::AllLive;
    auto view = std::make_shared<engine::TvlView>();
    view->parent = QStringLiteral("ethereum");
    const qint64 time = now.value / 1000 - 412;
    quint64 sum = 0;
    for (std::size_t n = 0; n < kKnown.size(); ++n) {
        engine::TvlRow row;
        row.chain = QLatin1String(kKnown[n].id);
        row.name = QLatin1String(kKnown[n].name);
        if (known && !(scene == Scene::Mixed && n == 9)) {
            row.figure = figureOf(kKnown[n], n, time);
            row.readAt = now - 30'000;
            row.day = change(kKnown[n].day);
            if (n != 4)
                row.week = change(kKnown[n].week);
            sum += kKnown[n].thousandUsd;
        }
        if (scene == Scene::Unreachable || (scene == Scene::Mixed && n == 9))
            row.trouble = QStringLiteral("no endpoint that is connected could be asked");
        view->rows.push_back(std::move(row));
    }
    if (known) {
        view->total = big(sum);
        view->refreshedAt = now - 30'000;
        view->nextAt = now + 270'000;
        view->block = kBlock;
        view->requests = 41;
    }
    view->reading = scene == Scene::Starting;
    if (scene == Scene::Tape || scene == Scene::Offline)
        view->waits = QStringLiteral("a tape holds no balances");
    return {view};
}

void putTvl(engine::Snapshot& snapshot, Scene scene)
{
    snapshot.tvl = fakeTvl(scene, snapshot.time);
    for (const auto& view : snapshot.tvl) {
        for (const auto& row : view->rows) {
            const auto chain = std::ranges::find(snapshot.chains, row.chain, &engine::ChainRow::id);
            if (chain != snapshot.chains.end() && row.figure && row.figure->usd && !row.dropped)
                chain->tvlUsd = row.figure->usd->toDouble() / 1e18;
        }
    }
}

} // namespace rollscope::test
