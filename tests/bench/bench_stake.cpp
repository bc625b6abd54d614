// From an amount to everything that a review shows, at two operators, and a portfolio of twenty
// accounts, on a real node with the protocols' systems on it.
#include "../integration/staker.hpp"
#include "eth/abi_json.hpp"
#include <QElapsedTimer>
#include <algorithm>

namespace {

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;

constexpr int kAmounts = 15, kAccounts = 20;

bool goal(const char* name, double value, const char* unit, double must)
{
    std::printf("%s %.4g %s <=%g %s\n", name, value, unit, must, value <= must ? "met" : "missed");
    return value <= must;
}

int failed(const QString& why)
{
    std::fprintf(stderr, "stake: %s\n", qPrintable(why));
    return 3;
}

/// Seconds of the slowest of some amounts; the first also reads what is read once.
base::Result<double> toReview()
{
    Staker me(StakeSystem::Enki, "enki");
    if (!me.start())
        return base::fail(base::ErrorKind::Io, me.error());
    me.world().fund(me.world().user(), coins(1000));
    double slowest = 0;
    for (int i = 1; i <= kAmounts; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto made = me.prepare(
            "stake", {{u"amount"_s, QString(QString::number(i) + u"000000000000000000"_s)}});
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        if (!made)
            return tl::unexpected(made.error());
        if (!made->rehearsal || !idsOf(made->findings).isEmpty())
            return base::fail(base::ErrorKind::Refused, idsOf(made->findings));
        std::fprintf(stderr, "  %d METIS to its review: %.0f ms\n", i, seconds * 1000);
        slowest = std::max(slowest, seconds);
    }
    return slowest;
}

/// Requests for all protocols that the node's chain has.
base::Result<staking::Portfolio> portfolio()
{
    StakeWorld world(StakeSystem::Polygon);
    if (!world.start())
        return base::fail(base::ErrorKind::Io, world.error());
    base::RealClock clock;
    net::SocketTransportFactory factory(clock, {});
    auto transport = factory.make({}, {}, *registry::endpointFromUrl(world.node().wsUrl()));
    if (!transport)
        return tl::unexpected(transport.error());
    net::RpcConfig config;
    config.requestsPerSecond = 2000;
    net::RpcClient node(config, std::move(*transport), clock);
    node.start();
    staking::ProtocolReader reader(node, clock);
    const auto protocols = stake::Protocols::load();
    std::vector<staking::PortfolioItem> items;
    for (const auto& protocol : protocols.all()) {
        staking::PortfolioItem item{&protocol, {}};
        for (const auto& [name, parameter] : protocol.params)
            for (const QString& text : {world.at(u"validatorShare"_s), u"91"_s})
                if (const auto value = eth::abi::fromText(parameter.type, text))
                    item.params.insert_or_assign(name, stake::Typed{parameter.type, *value});
        items.push_back(std::move(item));
    }
    std::vector<base::Address> accounts;
    for (int i = 0; i < kAccounts; ++i)
        accounts.push_back(*base::addressFromHex(
            i < 10 ? world.desk().account(i).toStdString()
                   : u"0x%1"_s.arg(i, 40, 16, QLatin1Char('0')).toStdString()));
    std::optional<base::Result<staking::Portfolio>> out;
    const auto ask = staking::readPortfolio(reader, base::ChainId{1}, items, accounts,
                                            [&out](auto read) { out = std::move(read); });
    if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
        return base::fail(base::ErrorKind::Timeout, u"no answer"_s);
    return std::move(*out);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariable("ROLLSCOPE_PEERS").isEmpty()) {
        std::fprintf(stderr, "stake: skipped, no peers (npm)\n");
        return 0;
    }
    const auto review = toReview();
    if (!review)
        return failed(review.error().text());
    const auto held = portfolio();
    if (!held)
        return failed(held.error().text());
    std::fprintf(stderr, "  %zu protocols skipped, %zu holdings\n", held->skipped.size(),
                 held->holdings.size());
    const bool quick = goal("stake/amount-to-review", *review, "s", 1.5);
    const bool few = goal("stake/portfolio-20-accounts", held->requests, "requests", 40);
    return quick && few ? 0 : 1;
}
