#include "base/hex.hpp"
#include "fake_stake.hpp"

namespace rollscope::test {
namespace {

using namespace Qt::StringLiterals;
using stake::Controller;
using stake::Severity;

base::Address made(const char* hex)
{
    return base::addressFromHex(hex).value_or(base::Address{});
}

stake::Yearly yearly(double percent, int days)
{
    return {percent, days * 86400, {}};
}

stake::Yearly unknown(const QString& why)
{
    return {std::nullopt, 0, why};
}

struct Figures
{
    const char* id;
    const char* chain;
    stake::ChainCondition condition;
    double week, month, quarter;
    Controller::Kind admin;
    qint64 rewardHours;
    qint64 exitDays;
    const char* finding;
};

constexpr std::array kFigures{
    Figures{"artemis-metis", "Metis", stake::ChainCondition::Live, 3.1, 3.4, 3.3,
            Controller::Kind::Account, 31, 14,
            "the proxy can be replaced by one key, 0x4796…218d, without a delay"},
    Figures{"lido", "Ethereum", stake::ChainCondition::Live, 2.71, 2.74, 2.8,
            Controller::Kind::Timelock, 7, 4, nullptr},
    Figures{"rocketpool", "Ethereum", stake::ChainCondition::Live, 2.2, 2.31, 2.35,
            Controller::Kind::Multisig, 20, 0, nullptr},
    Figures{"polygon-pol-delegation", "Ethereum", stake::ChainCondition::Live, 2.1, 2.2, 2.2,
            Controller::Kind::Timelock, 2, 3, nullptr},
    Figures{"stakelink-metis", "Metis", stake::ChainCondition::Live, 0, 0.1, 1.9,
            Controller::Kind::Multisig, 9 * 24, 7, "the last reward came 9 days ago"},
    Figures{"espresso-delegation", "Ethereum", stake::ChainCondition::Live, 0, 0, 0,
            Controller::Kind::Contract, 0, 7,
            "the stake table can be replaced by a contract, 0x4796…218d, that tells neither delay "
            "nor threshold"},
};

stake::HealthView healthOf(const Figures& figures)
{
    stake::HealthView out;
    out.paused = false;
    if (figures.rewardHours > 0)
        out.rewardAge = figures.rewardHours * 3600;
    if (figures.quarter > 0) {
        out.rates.week = yearly(figures.week, 7);
        out.rates.month = yearly(figures.month, 30);
        out.rates.quarter = yearly(figures.quarter, 90);
    }
    out.rates.rewards = unknown(u"no node gives logs that far back"_s);
    out.rates.claimed = unknown(u"it claims none that can be read"_s);
    stake::ProxyHealth proxy;
    proxy.controller.kind = figures.admin;
    proxy.controller.address = made("0x479603de0a8b6d2f4d4eaa1058eea0d7ac9e218d");
    proxy.controller.delay = 72 * 3600;
    proxy.controller.threshold = 4;
    out.proxies.push_back(proxy);
    if (figures.finding != nullptr)
        out.findings.push_back({Severity::Warn, u"made"_s, QString::fromUtf8(figures.finding), {}});
    return out;
}

} // namespace

std::vector<ui::StakeReading> otherReadings(const stake::Protocols& protocols, base::UnixMs now)
{
    std::vector<ui::StakeReading> out;
    for (const auto& figures : kFigures) {
        ui::StakeReading one;
        one.protocol = protocols.find(QLatin1StringView(figures.id));
        if (one.protocol == nullptr)
            continue;
        one.state = ui::StakeReading::State::Known;
        one.chain = {QLatin1StringView(figures.chain), figures.condition, u"a block each 12 s"_s};
        one.health = healthOf(figures);
        if (!one.health.proxies.empty() && !one.protocol->health.watch.isEmpty())
            one.health.proxies.front().role = one.protocol->health.watch.front();
        stake::WayOut way;
        way.id = u"made"_s;
        way.title = u"Ask for it, wait, claim"_s;
        way.time = base::Wei::from64(static_cast<quint64>(figures.exitDays) * 86400);
        way.unit = u"seconds"_s;
        one.ways.push_back(way);
        one.block = 23'871'204;
        one.at = now - 40'000;
        one.endpoint = u"publicnode"_s;
        out.push_back(std::move(one));
    }
    ui::StakeReading failed;
    failed.protocol = protocols.find(u"mantle-meth"_s);
    failed.chain = {u"Ethereum"_s, stake::ChainCondition::Live, u"a block each 12 s"_s};
    failed.state = ui::StakeReading::State::Failed;
    failed.trouble = u"did not accept the connection in time"_s;
    if (failed.protocol != nullptr)
        out.push_back(std::move(failed));
    return out;
}

ui::SequencerView fakeSequencers()
{
    ui::SequencerView out;
    out.known = true;
    out.fromBlock = 21'760'912;
    out.toBlock = 21'804'112;
    const auto add = [&out](const char* name, const char* owner, quint64 blocks, quint64 again,
                            const char* locked, double share, const char* protocol,
                            const char* shown) {
        ui::SequencerLine line;
        line.name = QString::fromUtf8(name);
        line.owner = line.signer = made(owner);
        line.made = blocks;
        line.recommits = again;
        line.locked = tokens(locked);
        line.share = share;
        line.protocol = QString::fromUtf8(protocol);
        line.protocolName = QString::fromUtf8(shown);
        line.watchOnly = line.protocol == u"artemis-metis";
        line.lockShare = line.locked->toDouble() / tokens("219200").toDouble();
        out.lines.push_back(std::move(line));
    };
    add("Metis genesis 1", "0xc10fcc3c6c1e86131b7bb52c61e0cbe3de59e5e1", 15'120, 0, "100000", 0.36,
        "", "");
    add("ENKI0", "0x1f98431c8ad98523631ae4a59f267346ea31f984", 4812, 3, "31000", 0.11, "enki",
        "ENKI");
    add("ArtemisSuperNode", "0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0", 7204, 1, "48200", 0.17,
        "artemis-metis", "Artemis");
    add("HashKey Cloud", "0x2b5634c42055806a59e9107ed44d43c426e58258", 3002, 0, "20000", 0.07, "",
        "");
    add("B-Harvest", "0x3f5ce5fbfe3e9af3971dd833d26ba9b5c936f0be", 3011, 12, "20000", 0.07, "", "");
    return out;
}

std::vector<ui::StakeEvent> fakeRewards(const base::Address& account, base::UnixMs now)
{
    std::vector<ui::StakeEvent> out;
    const std::array<const char*, 4> amounts{"0.041233", "0.040871", "0.0419", "0.0388"};
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        ui::StakeEvent event;
        event.at = now - static_cast<qint64>(i + 1) * 86'400'000;
        event.protocol = u"ENKI"_s;
        event.what = u"reward"_s;
        event.token = u"eMetis"_s;
        event.accountName = u"Main"_s;
        event.account = account;
        event.amount = tokens(amounts[i]);
        if (i < 3)
            event.usd = 0.58 + 0.01 * static_cast<double>(i);
        else
            event.usdWhy = u"price feed of METIS: its answer is 90112 s old, at most 87000 s are "
                           "allowed"_s;
        event.block = 21'804'000 - i * 43'200;
        out.push_back(std::move(event));
    }
    return out;
}

base::Result<void> FakeStake::choose(const QString& protocol, const QString& text, bool show)
{
    const auto ask = std::ranges::find(m_asks, protocol, &ui::PortfolioAsk::protocol);
    bool number = false;
    text.trimmed().toUInt(&number);
    if (ask == m_asks.end() || !number)
        return base::fail(base::ErrorKind::BadInput, u"is no number of a validator"_s);
    std::erase_if(ask->told, [&](const auto& one) { return one.text == text.trimmed(); });
    if (show)
        ask->told.push_back({text.trimmed()});
    readPortfolio();
    return {};
}

} // namespace rollscope::test
