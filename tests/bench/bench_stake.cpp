// From an amount to everything that a review shows, at two operators, and one refresh of a
// portfolio of twenty accounts on Ethereum and Metis, on real nodes with the protocols' systems on
// them.
#include "../integration/staker.hpp"
#include "eth/abi_json.hpp"
#include <QElapsedTimer>
#include <algorithm>
#include <functional>
#include <set>

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

/// One chain's node with the protocols' systems on it, and what was read of it.
struct Chain
{
    StakeWorld world;
    base::ChainId id;
    QStringList told; ///< values for what generic protocols have to be told
    std::unique_ptr<net::SocketTransportFactory> factory = {};
    std::unique_ptr<net::RpcClient> node = {};
    std::unique_ptr<staking::ProtocolReader> reader = {};
    wallet::Ask ask = {};
    std::optional<base::Result<staking::Portfolio>> held = {};

    Chain(StakeSystem system, base::ChainId chain) : world(system), id(chain) {}

    base::Result<void> open(base::Clock& clock)
    {
        if (!world.start())
            return base::fail(base::ErrorKind::Io, world.error());
        factory = std::make_unique<net::SocketTransportFactory>(clock, net::Limits{});
        auto transport = factory->make({}, {}, *registry::endpointFromUrl(world.node().wsUrl()));
        if (!transport)
            return tl::unexpected(transport.error());
        net::RpcConfig config;
        config.requestsPerSecond = 2000;
        node = std::make_unique<net::RpcClient>(config, std::move(*transport), clock);
        node->start();
        reader = std::make_unique<staking::ProtocolReader>(*node, clock);
        return {};
    }
    void read(const stake::Protocols& protocols, const std::vector<base::Address>& accounts)
    {
        std::vector<staking::PortfolioItem> items;
        for (const auto& protocol : protocols.all()) {
            staking::PortfolioItem item{&protocol, {}};
            for (const auto& [name, parameter] : protocol.params)
                for (const QString& text : told)
                    if (const auto value = eth::abi::fromText(parameter.type, text))
                        item.params.insert_or_assign(name, stake::Typed{parameter.type, *value});
            items.push_back(std::move(item));
        }
        ask = staking::readPortfolio(*reader, id, items, accounts,
                                     [this](auto got) { held = std::move(got); });
    }
};

/// The user stakes and asks for half of it back: what hangs on a ticket's number is read, too.
QString hold(Chain& ethereum, Chain& metis)
{
    auto& first = ethereum.world;
    auto& second = metis.world;
    const QString share = u"validatorShare"_s, user = first.user();
    const auto half = amount(coins(5)), all = amount(coins(10));
    const std::vector<std::function<Sent()>> steps{
        [&] { return first.fund(user, coins(10)); },
        [&] { return first.setAllowance(user, coins(10)); },
        [&] {
            return first.send(user, share, u"buyVoucherPOL"_s, {all, all});
        },
        [&] {
            return first.send(user, share, u"sellVoucher_newPOL"_s, {half, half});
        },
        [&] { return second.fund(user, coins(10)); },
        [&] { return second.setAllowance(user, coins(10)); },
        [&] {
            return second.send(user, u"eMetisMinter"_s, u"mint"_s,
                               {account(user), all, eth::abi::Value::boolean(false), nobody()});
        },
        [&] {
            return second.send(user, u"eMetis"_s, u"approve"_s,
                               {account(second.at(u"redemptionQueue"_s)), half});
        },
        [&] {
            return second.send(user, u"redemptionQueue"_s, u"enterRedemptionQueue"_s,
                               {account(user), half});
        }};
    for (const auto& step : steps)
        if (const Sent sent = step(); !sent)
            return sent.refusal;
    return {};
}

/// Requests of one refresh of all protocols that can be read, on both chains that have them.
base::Result<int> portfolio()
{
    base::RealClock clock;
    Chain ethereum(StakeSystem::Polygon, {1}), metis(StakeSystem::Enki, {1088});
    for (Chain* chain : {&ethereum, &metis})
        if (const auto opened = chain->open(clock); !opened)
            return tl::unexpected(opened.error());
    if (const QString refused = hold(ethereum, metis); !refused.isEmpty())
        return base::fail(base::ErrorKind::Refused, refused);
    ethereum.told = {ethereum.world.at(u"validatorShare"_s), u"91"_s};
    metis.told = {metis.world.at(u"seMetis"_s)};
    std::vector<base::Address> accounts;
    for (int i = 0; i < kAccounts; ++i)
        accounts.push_back(*base::addressFromHex(
            i < 10 ? ethereum.world.desk().account(i).toStdString()
                   : u"0x%1"_s.arg(i, 40, 16, QLatin1Char('0')).toStdString()));
    const auto protocols = stake::Protocols::load();
    ethereum.read(protocols, accounts);
    metis.read(protocols, accounts);
    if (!QTest::qWaitFor([&] { return ethereum.held && metis.held; }, 60'000))
        return base::fail(base::ErrorKind::Timeout, u"no answer"_s);
    int requests = 0;
    std::set<QString> read;
    for (const auto& protocol : protocols.all())
        read.insert(protocol.id);
    for (const auto* chain : {&ethereum, &metis}) {
        if (!*chain->held)
            return tl::unexpected(chain->held->error());
        requests += (*chain->held)->requests;
        std::fprintf(stderr, "  chain %llu: %d requests, %zu holdings\n",
                     static_cast<unsigned long long>(chain->id.value), (*chain->held)->requests,
                     (*chain->held)->holdings.size());
    }
    for (const auto& one : (*ethereum.held)->skipped)
        if (std::ranges::find((*metis.held)->skipped, one.protocol,
                              &staking::SkippedItem::protocol) != (*metis.held)->skipped.end()) {
            read.erase(one.protocol);
            std::fprintf(stderr, "  not read: %s: %s\n", qPrintable(one.protocol),
                         qPrintable(one.why));
        }
    std::fprintf(stderr, "  %zu protocols read\n", read.size());
    return requests;
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
    const auto requests = portfolio();
    if (!requests)
        return failed(requests.error().text());
    const bool quick = goal("stake/amount-to-review", *review, "s", 1.5);
    const bool few = goal("stake/portfolio-20-accounts", *requests, "requests", 40);
    return quick && few ? 0 : 1;
}
