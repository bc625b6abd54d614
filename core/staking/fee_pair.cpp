#include "staking/fee_pair.hpp"
#include "base/hex.hpp"
#include "eth/u256.hpp"
#include "eth/units.hpp"
#include "wallet/account_watch.hpp"
#include "wallet/rpc_json.hpp"
#include <array>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using base::Result;
using base::Wei;
using eth::toU256;
using stake::Severity;
using Question = wallet::Question<PairFees>;

const Wei& lower(const Wei& a, const Wei& b)
{
    return toU256(b) < toU256(a) ? b : a;
}

const Wei& higher(const Wei& a, const Wei& b)
{
    return toU256(a) < toU256(b) ? b : a;
}

bool apart(const Wei& a, const Wei& b)
{
    using Wide = boost::multiprecision::uint512_t;
    const Wide low(toU256(lower(a, b))), high(toU256(higher(a, b)));
    return high > kSmallFee && high > low * kFeesApart;
}

QString gweiText(const Wei& wei)
{
    constexpr unsigned kGweiDecimals = 9;
    return base::toQString(eth::formatUnits(wei, kGweiDecimals)) + u" gwei"_s;
}

/// All that is paid for a unit of gas in the next block.
Wei priceOf(const ToldFees& told, wallet::Speed speed)
{
    return told.legacy ? told.quote.baseFee : eth::sumOf(told.quote.baseFee, told.quote.tip(speed));
}

/// Asks both. Held by the questions that are open.
class Run : public std::enable_shared_from_this<Run>
{
public:
    Run(const std::array<NodeOf, 2>& nodes, int blocksAhead, wallet::Speed speed,
        std::shared_ptr<Question> question)
        : m_nodes(nodes), m_blocksAhead(blocksAhead), m_speed(speed),
          m_question(std::move(question))
    {
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            m_told[i].operatorName = m_nodes[i].operatorName;
    }

    void start(base::Clock& clock)
    {
        m_timer = clock.after(Simulator::kRoundPatience, [weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->told(1, u"it does not answer"_s);
        });
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].client == nullptr) {
                told(i, u"there is no second operator"_s);
                continue;
            }
            ++m_requests;
            m_asks[i] = wallet::askFees(
                *m_nodes[i].client, m_blocksAhead,
                [self = shared_from_this(), i](const Result<wallet::FeeQuote>& quote) {
                    if (!quote)
                        return self->askPrice(i, quote.error());
                    self->m_told[i].quote = *quote;
                    self->told(i, {});
                });
        }
    }

    void cancel()
    {
        m_timer.cancel();
        for (wallet::Ask& ask : m_asks)
            ask.cancel();
    }

private:
    /// Chains from before EIP-1559 have one price.
    void askPrice(std::size_t i, const base::Error& error)
    {
        ++m_requests;
        wallet::askJson(*m_nodes[i].client, "eth_gasPrice", {},
                        [self = shared_from_this(), i, error](const Result<QJsonValue>& price) {
                            if (!self->m_question->isOpen() || self->m_done[i])
                                return;
                            const auto wei = price
                                                 ? base::weiFromHex(price->toString().toStdString())
                                                 : std::nullopt;
                            if (!wei && i == 0)
                                return self->m_question->fail(error);
                            if (wei) {
                                self->m_told[i].legacy = true;
                                self->m_told[i].quote.baseFee = *wei;
                                self->m_told[i].quote.worstBaseFee = *wei;
                            }
                            self->told(i, wei ? QString() : error.text());
                        });
    }

    void told(std::size_t i, const QString& why)
    {
        if (m_done[i] || !m_question->isOpen())
            return;
        m_done[i] = true;
        m_told[i].why = why;
        if (!m_done[0] || !m_done[1])
            return;
        PairFees out = agreeOnFees(m_told[0], m_told[1], m_speed);
        if (m_nodes[1].client == nullptr)
            out.findings.clear(); // that there is one voice alone is said by the operators
        out.requests = m_requests;
        m_question->answer(std::move(out));
    }

    std::array<NodeOf, 2> m_nodes;
    int m_blocksAhead;
    wallet::Speed m_speed;
    std::shared_ptr<Question> m_question;
    std::array<ToldFees, 2> m_told;
    std::array<bool, 2> m_done{};
    std::array<wallet::Ask, 2> m_asks;
    base::Timer m_timer;
    int m_requests = 0;
};

} // namespace

PairFees agreeOnFees(const ToldFees& first, const ToldFees& second, wallet::Speed speed)
{
    PairFees out;
    out.quote = first.quote;
    out.legacy = first.legacy;
    if (!second.why.isEmpty()) {
        out.findings.push_back({Severity::Warn, u"fees-one-voice"_s,
                                u"what gas costs is known from %1 alone"_s.arg(first.operatorName),
                                second.why});
        return out;
    }
    const auto compare = [&](const QString& what, const Wei& a, const Wei& b) {
        if (apart(a, b))
            out.findings.push_back(
                {Severity::Block,
                 u"fees-differ"_s,
                 u"two operators tell different fees (%1): %2 says %3, and %4 says %5; nothing is "
                 "signed"_s.arg(what, first.operatorName, gweiText(a), second.operatorName,
                                gweiText(b)),
                 {}});
    };
    wallet::FeeQuote& quote = out.quote;
    if (first.legacy || second.legacy) {
        const Wei mine = priceOf(first, speed), other = priceOf(second, speed);
        compare(u"price of gas"_s, mine, other);
        if (first.legacy)
            quote.baseFee = quote.worstBaseFee = lower(mine, other);
        return out;
    }
    compare(u"base fee"_s, quote.baseFee, second.quote.baseFee);
    compare(u"tip"_s, quote.tip(speed), second.quote.tip(speed));
    quote.baseFee = higher(quote.baseFee, second.quote.baseFee);
    quote.worstBaseFee = higher(quote.worstBaseFee, second.quote.worstBaseFee);
    for (std::size_t i = 0; i < quote.tips.size(); ++i)
        quote.tips[i] = lower(quote.tips[i], second.quote.tips[i]);
    return out;
}

wallet::FeeCaps capsOf(const registry::ChainSpec& chain)
{
    constexpr quint64 kGwei = 1'000'000'000, kTip = 50, kPrice = 2'000, kOtherCoins = 20;
    const quint64 times = chain.gasToken == u"ETH" ? 1 : kOtherCoins;
    wallet::FeeCaps out;
    out.maxPriorityFeePerGas = Wei::from64(kTip * times * kGwei);
    out.maxFeePerGas = Wei::from64(kPrice * times * kGwei);
    const auto total = eth::checked([&] { return eth::U256(eth::U256(kGwei) * kGwei * times); });
    if (total)
        out.total = eth::fromU256(*total);
    return out;
}

wallet::Ask askFeePair(const NodeOf& first, const NodeOf& second, base::Clock& clock,
                       int blocksAhead, wallet::Speed speed, Question::Handler handler)
{
    auto question = std::make_shared<Question>(std::move(handler));
    wallet::Ask ask([question] { question->withdraw(); });
    auto run = std::make_shared<Run>(std::array{first, second}, blocksAhead, speed, question);
    question->holds(wallet::Ask([weak = std::weak_ptr(run)] {
        if (const auto held = weak.lock())
            held->cancel();
    }));
    run->start(clock);
    return ask;
}

} // namespace rollscope::staking
