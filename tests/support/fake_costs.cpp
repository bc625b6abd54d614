#include "fake_costs.hpp"

#if defined(__GNUC__) && !defined(__clang__)
// GCC 12 takes the copy of an absent optional U256 for a read of it.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

namespace rollscope::test {

using chain::Rung;

namespace {

constexpr double kEther = 2'812.4;

std::vector<chain::RungState> ladder(const engine::ChainRow& row)
{
    const auto& head = *row.head;
    const auto at = [&](Rung rung, quint64 blocks, qint64 seconds) {
        return chain::RungState{rung, head.number - blocks, head.timestamp - seconds, true};
    };
    if (row.stack == u"zk-stack")
        return {at(Rung::Unsafe, 0, 0),
                at(Rung::Committed, 300, 412),
                at(Rung::Proven, 2'200, 3'140),
                {Rung::Executed, {}, head.timestamp - 14'400, false}};
    if (row.stack == u"ethereum" || row.stack == u"ovm")
        return {at(Rung::Unsafe, 0, 0)};
    return {at(Rung::Unsafe, 0, 0), at(Rung::Safe, 90, 180), at(Rung::Finalized, 420, 900)};
}

void fillSequencers(engine::CostView& view, const QString& stack)
{
    auto& makers = view.sequencers;
    makers.known = stack == u"op-stack" || stack == u"arbitrum-nitro" || stack == u"ovm";
    makers.oneByDesign = makers.known && stack != u"ovm";
    makers.majority = 1;
    if (stack != u"ovm")
        return;
    constexpr std::array kNames{"Metis Genesis1", "ENKI0", "ArtemisSuperNode", ""};
    constexpr std::array<quint64, 4> kBlocks{8'400, 6'200, 5'000, 400};
    makers.blocks = 20'000;
    makers.span = 20'571;
    makers.majority = 2;
    for (std::size_t i = 0; i < kBlocks.size(); ++i) {
        engine::SequencerPart part;
        part.signer.bytes[0] = static_cast<quint8>(0x36 + i);
        part.name = QString::fromLatin1(kNames[i]);
        part.inPool = i < 3;
        part.blocks = kBlocks[i];
        part.share = static_cast<double>(kBlocks[i]) / 20'000;
        makers.parts.push_back(std::move(part));
    }
}

} // namespace

void fillCosts(engine::ChainRow& row, base::UnixMs now)
{
    row.ladder = ladder(row);
    engine::CostView view;
    view.at = now - 84'000;
    view.endpoint = QStringLiteral("publicnode");
    view.source = QStringLiteral("GasPriceOracle.getL1Fee");
    view.gasToken = row.gasToken;
    view.price = engine::UsdPrice{kEther, QStringLiteral("Chainlink ETH / USD"), now - 600'000};
    view.ether = view.price;
    const bool l1 = row.stack == u"ethereum";
    const auto fee = row.head->baseFeePerGas.value_or(base::Wei::from64(1'000'000)).limbs[0];
    constexpr std::array<quint64, 3> kGas{21'000, 65'000, 180'000};
    for (std::size_t i = 0; i < kGas.size(); ++i) {
        const eth::U256 execution = eth::U256(fee + 1'000'000) * kGas[i];
        const eth::U256 data = l1 ? eth::U256(0) : eth::U256(61'000'000'000) * (i + 1);
        view.quote.costs.values[i] = {execution, data};
        const double wei = eth::U256(execution + data).convert_to<double>();
        view.usd.values[i] = wei / 1e18 * kEther;
        view.l1Ratio.values[i] = static_cast<double>(kGas[i]) * 1.24e9 / wei;
    }
    view.quote.gasPrice = eth::U256(fee + 1'000'000);
    if (!l1) {
        view.challenge = {604'800, QStringLiteral("OptimismPortal.proofMaturityDelaySeconds")};
        view.hour.fees = {3'540, eth::U256(quint64(1'840'000'000'000'000'000)), 1'770, 0, 1};
        engine::L1Rent rent;
        rent.blobs = eth::U256(quint64(188'000'000'000'000'000));
        rent.execution = eth::U256(quint64(24'000'000'000'000'000));
        rent.postings = 31;
        rent.receipts = 4;
        rent.coverage = 1;
        rent.seconds = 3'600;
        view.hour.rent = rent;
        view.hour.margin = l1::SignedWei{false, eth::U256(quint64(1'628'000'000'000'000'000))};
        view.day = view.hour;
        view.day.fees.seconds = 11'400;
        view.day.rent->seconds = 11'400;
    }
    fillSequencers(view, row.stack);
    view.stage = row.stage;
    view.stageFacts = {{}, QStringLiteral("l2beat/l2beat"), QStringLiteral("0007055")};
    row.cost = std::make_shared<const engine::CostView>(std::move(view));
}

} // namespace rollscope::test
