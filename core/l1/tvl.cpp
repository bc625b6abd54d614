#include "l1/tvl.hpp"
#include "base/hex.hpp"
#include "eth/u256.hpp"
#include "l1/feed_price.hpp"
#include <QCryptographicHash>
#include <algorithm>

namespace rollscope::l1 {
namespace {

using namespace Qt::StringLiterals;
using eth::U256;
using Role = TvlPlan::Role;
using Wide = boost::multiprecision::checked_uint512_t;

/// The same in every run and on every machine.
quint64 setOf(const std::set<QByteArray>& keys)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& key : keys)
        hash.addData(QByteArray(key + '\n'));
    quint64 out = 0;
    const QByteArray digest = hash.result();
    for (int i = 0; i < 8; ++i)
        out = out << 8U | static_cast<quint8>(digest[i]);
    return out >> 1U; // stores hold 63 bits
}

Wide power(unsigned exponent)
{
    return boost::multiprecision::pow(Wide(10), exponent);
}

std::optional<base::Wei> worth(const base::Wei& amount, unsigned tokenDecimals,
                               const TvlPrice& price, const TvlTokenRead& token)
{
    try {
        Wide value = Wide(eth::toU256(amount)) * Wide(eth::toU256(*price.answer));
        unsigned decimals = tokenDecimals + price.decimals;
        if (token.token.rate) {
            value *= Wide(eth::toU256(*token.rate));
            decimals += token.token.rate->decimals;
        }
        value = decimals <= kUsdDecimals ? Wide(value * power(kUsdDecimals - decimals))
                                         : Wide(value / power(decimals - kUsdDecimals));
        if (value > Wide(std::numeric_limits<U256>::max()))
            return std::nullopt;
        return eth::fromU256(U256(value));
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

/// Puts answers together; each list before what needs it.
class FigureReader
{
public:
    FigureReader(const TvlPlan& plan, const std::vector<MulticallReturn>& answers)
        : m_plan(plan), m_answers(answers)
    {
        m_out.chain = plan.chain;
        m_out.parent = plan.parent;
        m_out.escrows = plan.escrows;
        m_out.escrowRead.assign(plan.escrows.size(), true);
        m_noCode.assign(plan.escrows.size(), false);
        m_out.unlisted = plan.unlisted;
        m_out.anyToken = plan.anyToken;
        for (const auto& feed : plan.feeds)
            m_out.prices.push_back({feed, {}, 0, 0, {}, {}});
        for (const auto& token : plan.tokens)
            m_out.tokens.push_back({token, {}, {}, {}, {}});
    }

    base::Result<TvlFigure> read(quint64 block)
    {
        for (std::size_t i = 0; i < m_plan.steps.size(); ++i)
            head(m_plan.steps[i], m_answers[i]);
        if (m_out.block == 0 || m_out.time == 0 || (block != 0 && m_out.block != block))
            return base::fail(
                base::ErrorKind::Protocol,
                m_out.block == 0 || m_out.time == 0
                    ? u"what answers at Multicall3's address is no Multicall3: it does not tell "
                      u"the "
                      "block that it read"_s
                    : u"answered for block %1 when asked for %2"_s.arg(m_out.block).arg(block));
        for (std::size_t i = 0; i < m_plan.steps.size(); ++i)
            facts(m_plan.steps[i], m_answers[i]);
        for (auto& price : m_out.prices)
            judgeAge(price, m_out.time);
        for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
            const Role role = m_plan.steps[i].role;
            if (role == Role::Balance || role == Role::Coin)
                part(m_plan.pairs[m_plan.steps[i].index], m_answers[i], role == Role::Coin);
        }
        return finish();
    }

private:
    void head(const TvlPlan::Step& step, const MulticallReturn& answer)
    {
        if (step.role == Role::BlockNumber)
            m_out.block = smallIn(answer).value_or(0);
        if (step.role == Role::Timestamp)
            m_out.time = static_cast<qint64>(smallIn(answer).value_or(0));
        if (step.role == Role::ParentHash && answer.success && answer.data.size() == 32)
            std::copy_n(answer.data.begin(), 32, m_out.parentHash.bytes.begin());
    }

    void facts(const TvlPlan::Step& step, const MulticallReturn& answer)
    {
        switch (step.role) {
        case Role::Decimals: {
            TvlTokenRead& token = m_out.tokens[step.index];
            token.decimals = decimalsIn(answer);
            if (!token.decimals)
                mark(token,
                     answer.success && answer.data.empty() ? TvlMark::TokenWithoutCode
                                                           : TvlMark::DecimalsFailed,
                     wordIn(answer) ? u"it tells decimals that no token has"_s : failureOf(answer));
            return;
        }
        case Role::Rate: {
            TvlTokenRead& token = m_out.tokens[step.index];
            const auto rate = wordIn(answer);
            if (rate && *rate > 0)
                token.rate = eth::fromU256(*rate);
            else
                mark(token, TvlMark::RateFailed,
                     u"%1: %2"_s.arg(token.token.rate->name,
                                     rate ? u"it is zero"_s : failureOf(answer)));
            return;
        }
        case Role::Round:
            takeRound(m_out.prices[step.index], answer);
            return;
        case Role::FeedDecimals:
            takeDecimals(m_out.prices[step.index], answer);
            return;
        case Role::Probe:
            m_noCode[step.index] = answer.success && answer.data.empty();
            return;
        default:
            return;
        }
    }

    void part(const TvlPair& pair, const MulticallReturn& answer, bool coin)
    {
        TvlPart part{pair.escrow, pair.token, {}, {}, {}, {}};
        const TvlTokenRead& token = m_out.tokens[pair.token];
        const auto balance = wordIn(answer);
        if (balance)
            part.amount = eth::fromU256(*balance);
        else
            m_out.escrowRead[pair.escrow] = false;
        if (m_noCode[pair.escrow])
            mark(part, TvlMark::EscrowWithoutCode,
                 u"there is no contract at the escrow's address"_s);
        else if (!balance && token.mark == TvlMark::TokenWithoutCode)
            mark(part, token.mark, token.reason);
        else if (!balance)
            mark(part, TvlMark::BalanceFailed, u"balanceOf: %1"_s.arg(failureOf(answer)));
        else if (*balance == 0)
            part.usd = base::Wei{}; // worth nothing at any price
        else
            price(part, token, coin);
        m_out.parts.push_back(std::move(part));
    }

    void price(TvlPart& part, const TvlTokenRead& token, bool coin) const
    {
        constexpr unsigned kCoinDecimals = 18;
        if (token.mark != TvlMark::None) {
            mark(part, token.mark, token.reason);
            return;
        }
        if (!token.token.feed) {
            mark(part, TvlMark::Unpriced, u"no price feed is known"_s);
            return;
        }
        const TvlPrice& price = m_out.prices[*token.token.feed];
        if (price.mark != TvlMark::None) {
            mark(part, price.mark, u"feed %1: %2"_s.arg(price.feed.symbol, price.reason));
            return;
        }
        part.usd = worth(*part.amount, coin ? kCoinDecimals : *token.decimals, price, token);
        if (!part.usd)
            mark(part, TvlMark::TooLarge, u"amount times price is above 2^256"_s);
    }

    struct Sum
    {
        U256 usd = 0;
        int held = 0, heldCounted = 0; ///< parts that hold something, or may
        [[nodiscard]] std::optional<base::Wei> known() const
        {
            return held == 0 || heldCounted > 0 ? std::optional(eth::fromU256(usd)) : std::nullopt;
        }
    };

    [[nodiscard]] QByteArray keyOf(const TvlPart& part) const
    {
        const TvlToken& token = m_out.tokens[part.token].token;
        std::string key = base::toHex(m_out.escrows[part.escrow].address) + ' ';
        key += token.address ? base::toHex(*token.address) : token.symbol.toStdString();
        return QByteArray::fromStdString(key);
    }

    base::Result<TvlFigure> finish()
    {
        std::set<std::size_t> priced, unpriced;
        std::set<QString> unlisted;
        std::set<QByteArray> counted;
        Sum own, shared;
        try {
            for (const auto& part : m_out.parts) {
                Sum& sum = m_out.escrows[part.escrow].shared ? shared : own;
                const bool held = !part.amount || *part.amount != base::Wei{}; // or may be
                sum.held += held;
                sum.heldCounted += held && part.usd;
                if (part.usd && held)
                    priced.insert(part.token);
                if (part.mark == TvlMark::Unpriced)
                    unpriced.insert(part.token);
                m_out.counted += part.usd.has_value();
                m_out.marked += part.mark != TvlMark::None && part.mark != TvlMark::Unpriced;
                if (!part.usd)
                    continue;
                sum.usd += eth::toU256(*part.usd);
                if (&sum == &own)
                    counted.insert(keyOf(part));
            }
        } catch (const std::exception&) {
            return base::fail(base::ErrorKind::Protocol, u"tells balances above 2^256"_s);
        }
        for (const auto& missing : m_out.unlisted) {
            unlisted.insert(missing.symbol);
            ++(m_out.escrows[missing.escrow].shared ? shared : own).held;
        }
        m_out.usd = own.known();
        m_out.sharedUsd = shared.known();
        m_out.countedSet = setOf(counted);
        for (std::size_t i = 0; i < m_out.escrows.size(); ++i) {
            m_out.escrowRead[i] = m_out.escrowRead[i] && !m_noCode[i];
            m_out.escrowsRead += m_out.escrowRead[i];
        }
        m_out.tokensPriced = static_cast<int>(priced.size());
        m_out.tokensUnpriced = static_cast<int>(unpriced.size() + unlisted.size());
        return std::move(m_out);
    }

    /// The first mark stays: it is what the others follow from.
    template <class Marked> static void mark(Marked& what, TvlMark mark, const QString& reason)
    {
        if (what.mark != TvlMark::None)
            return;
        what.mark = mark;
        what.reason = reason;
    }

    const TvlPlan& m_plan;
    const std::vector<MulticallReturn>& m_answers;
    TvlFigure m_out;
    std::vector<bool> m_noCode;
};

} // namespace

base::Result<TvlFigure> readTvl(const TvlPlan& plan, const std::vector<MulticallReturn>& answers,
                                quint64 block)
{
    if (answers.size() != plan.steps.size())
        return base::fail(base::ErrorKind::Internal, u"the answers are not to this plan"_s);
    return FigureReader(plan, answers).read(block);
}

} // namespace rollscope::l1
