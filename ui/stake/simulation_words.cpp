#include "stake/simulation_words.hpp"
#include "base/hex.hpp"
#include "eth/u256.hpp"
#include "format/address_text.hpp"
#include "review/review_words.hpp"
#include "stake/finding_model.hpp"
#include "stake/stake_text.hpp"
#include <QCoreApplication>

namespace rollscope::ui {
namespace {

using base::Wei;
using stake::AgreementKind;
using stake::CallOutcome;
using stake::SimulatedHow;

/// More lines than a person reads are counted.
constexpr std::size_t kMostMoves = 24;

class SimulationWords
{
    Q_DECLARE_TR_FUNCTIONS(rollscope::ui::SimulationWords)
public:
    explicit SimulationWords(const StakePrepared& prepared)
        : m_prepared(prepared), m_simulation(*prepared.simulation)
    {}

    std::vector<ReviewRow> rows()
    {
        const auto bad = std::ranges::find_if(m_simulation.calls, [](const auto& call) {
            return call.outcome == CallOutcome::Reverted || call.outcome == CallOutcome::Failed;
        });
        if (bad != m_simulation.calls.end()) {
            add(tr("Nothing happens"), tr("It fails before anything comes or goes"),
                saidText(bad->reason), ReviewTone::Warn);
        } else {
            moves();
            allowances();
            receipt();
        }
        voices();
        return std::move(m_rows);
    }

private:
    void add(const QString& label, const QString& words, const QString& note = {},
             ReviewTone tone = ReviewTone::Plain)
    {
        m_rows.push_back({label, words, {}, note, {}, 0, tone});
    }

    static QString amountOf(const Wei& amount, const StakeToken& token)
    {
        return token.decimals ? unitsText(amount, *token.decimals, safeText(token.symbol), false)
                              : tr("%1 units of %2", "number, token")
                                    .arg(unitsText(amount, 0, {}, false), safeText(token.symbol));
    }
    [[nodiscard]] QString amountOf(const Wei& amount,
                                   const std::optional<base::Address>& token) const
    {
        if (!token)
            return amountOf(amount, StakeToken{m_prepared.coin, 18, true});
        const auto known = m_prepared.tokens.find(*token);
        return amountOf(amount, known == m_prepared.tokens.end()
                                    ? StakeToken{fullAddress(*token), {}, false}
                                    : known->second);
    }
    /// Empty: no contract of the protocol.
    [[nodiscard]] QString roleOf(const base::Address& address) const
    {
        const auto known = m_prepared.plan.names.find({m_prepared.plan.chain, address});
        return known == m_prepared.plan.names.end() ? QString() : filedText(known->second);
    }
    [[nodiscard]] QString nameOf(const base::Address& address) const
    {
        const QString role = roleOf(address);
        return role.isEmpty() ? groupedAddress(address) : role;
    }

    void move(bool received, const QString& amount, const QString& note, ReviewTone tone)
    {
        if (++m_moves > kMostMoves)
            return;
        add(received ? tr("Comes in") : tr("Goes out"),
            received ? tr("+%1", "amount that comes in").arg(amount)
                     : tr("−%1", "amount that goes out").arg(amount),
            note, tone);
    }

    void transfer(const stake::TokenTransfer& one)
    {
        const QString amount = amountOf(one.amount, one.token);
        if (one.other.isZero())
            return move(one.received, amount,
                        one.received ? tr("Newly made by its contract")
                                     : tr("Destroyed by its contract"),
                        ReviewTone::Plain);
        const bool known = !roleOf(one.other).isEmpty();
        const QString whom = one.received ? tr("From %1").arg(nameOf(one.other))
                                          : tr("To %1").arg(nameOf(one.other));
        move(one.received, amount,
             known ? whom
                   : tr("%1, which is no contract of this protocol", "from or to an address")
                         .arg(whom),
             known || one.received ? ReviewTone::Plain : ReviewTone::Warn);
    }

    void moves()
    {
        for (const bool received : {false, true})
            for (const auto& one : m_simulation.transfers)
                if (one.received == received)
                    transfer(one);
        for (const auto& one : m_simulation.nfts)
            move(one.received,
                 tr("No. %1 of %2", "number of a token, its contract")
                     .arg(QString::fromStdString(base::toDecimal(one.id)), nameOf(one.contract)),
                 {}, ReviewTone::Plain);
        balances();
        if (m_moves > kMostMoves)
            add(tr("And more"), tr("%1 more that come or go").arg(m_moves - kMostMoves),
                tr("The card below holds what is signed; look closely"), ReviewTone::Warn);
        if (m_moves == 0)
            add(tr("Tokens"), m_simulation.how == SimulatedHow::Stepwise
                                  ? tr("Not known before the first signature is in a block")
                                  : tr("Nothing comes in, nothing goes out"));
    }

    /// What no event told of: by what is there before and after.
    void balances()
    {
        for (const auto& change : m_simulation.changes) {
            if (change.what.kind == stake::Watched::Kind::Erc721)
                continue;
            const auto token = change.what.kind == stake::Watched::Kind::Coin
                                   ? std::nullopt
                                   : std::optional(change.what.token);
            const auto known = token ? m_prepared.tokens.find(*token) : m_prepared.tokens.end();
            const bool gas = !token || (known != m_prepared.tokens.end() && known->second.paysGas);
            const bool told = std::ranges::any_of(
                m_simulation.transfers, [&](const auto& one) { return one.token == token; });
            // Where fees are simulated, they alone move what pays them.
            if (told || (gas && m_simulation.how == SimulatedHow::Whole))
                continue;
            const QString note = tr("By the balance before and after; with whom is not told");
            const auto gained = change.gained(), lost = change.lost();
            if (gained && *gained != Wei{})
                move(true, amountOf(*gained, token), note, ReviewTone::Plain);
            else if (lost && *lost != Wei{})
                move(false, amountOf(*lost, token), note, ReviewTone::Plain);
        }
    }

    void allowances()
    {
        const QString label = tr("Allowed afterwards");
        for (const auto& one : m_simulation.allowances) {
            const QString whom = nameOf(one.spender);
            if (one.all && one.amount != Wei{})
                add(label, tr("Everything of %1").arg(nameOf(one.token)),
                    tr("%1 may take it at any time").arg(whom), ReviewTone::Warn);
            else if (one.amount == Wei{})
                add(label, tr("Nothing"), tr("%1 may take no more").arg(whom));
            else
                add(label,
                    one.amount.limbs[3] >> 63U != 0 ? tr("Without a limit")
                                                    : amountOf(one.amount, one.token),
                    one.asked ? tr("%1 may still take it").arg(whom)
                              : tr("%1 may take it on the way; whether something of it is left is "
                                   "not known")
                                    .arg(whom),
                    ReviewTone::Warn);
        }
    }

    void receipt()
    {
        if (!m_prepared.receipt)
            return;
        const auto& got = *m_prepared.receipt;
        const auto& least = m_prepared.plan.minimum;
        const QString label = tr("Received in the simulation");
        const QString words = amountOf(got.came, got.token);
        if (!got.atOnce)
            return add(label, words, tr("At once; the rest comes later"));
        if (!least)
            return add(label, words, tr("This call sets no least amount"));
        const bool enough = eth::toU256(got.came) >= eth::toU256(*least);
        add(label, words,
            (enough ? tr("The least that is accepted is %1: else it fails, and nothing is taken")
                    : tr("Less than the least that is accepted, %1"))
                .arg(amountOf(*least, got.token)),
            enough ? ReviewTone::Plain : ReviewTone::Warn);
    }

    void voices()
    {
        const auto& agreement = m_prepared.agreement;
        const QString label = tr("Who says so");
        const QString who =
            safeText(m_prepared.operators.join(tr(" and ", "between two operators")));
        switch (agreement.kind) {
        case AgreementKind::Agree:
            return add(label, who, tr("Both say exactly this"));
        case AgreementKind::Differ:
            return add(label, who,
                       tr("They do not say the same: this is what one of them says, and the "
                          "differences stand below"),
                       ReviewTone::Warn);
        case AgreementKind::OneMissing:
            return add(label, tr("One operator alone"), saidText(agreement.why()),
                       ReviewTone::Warn);
        }
    }

    const StakePrepared& m_prepared;
    const stake::Simulation& m_simulation;
    std::vector<ReviewRow> m_rows;
    std::size_t m_moves = 0;
};

} // namespace

StakeToken tokenOf(const stake::Protocol& protocol, const stake::Facts& facts, const QString& token)
{
    StakeToken out;
    const auto known = protocol.tokens.find(token);
    const QString read = stake::amountText(protocol, token, {}, facts).section(u' ', 1);
    out.symbol =
        read.startsWith(u"units of ") || read.isEmpty() ? symbolText(protocol, token) : read;
    out.decimals = decimalsOf(protocol, facts, token);
    out.paysGas = known != protocol.tokens.end() && known->second.paysGas;
    return out;
}

std::map<base::Address, StakeToken> tokensOf(const stake::Protocol& protocol,
                                             const stake::Facts& facts)
{
    std::map<base::Address, StakeToken> out;
    for (const auto& [name, token] : protocol.tokens) {
        if (token.role.isEmpty())
            continue;
        if (const auto address = stake::addressOf(protocol, token.role, facts))
            out.emplace(*address, tokenOf(protocol, facts, name));
    }
    return out;
}

std::optional<StakeLeave> leaveOf(const stake::Protocol& protocol, const stake::Facts& facts,
                                  const std::vector<stake::WayOut>& ways)
{
    const auto way =
        std::ranges::find_if(ways, [](const auto& one) { return one.leavesAt.has_value(); });
    if (way == ways.end())
        return std::nullopt;
    StakeLeave out;
    out.at = *way->leavesAt;
    if (way->gets)
        out.token = tokenOf(protocol, facts, way->token);
    out.gets = way->gets;
    out.feePercent = way->feePercent;
    out.hidden = way->hidden;
    return out;
}

std::vector<ReviewRow> simulationRows(const StakePrepared& prepared)
{
    return prepared.simulation ? SimulationWords(prepared).rows() : std::vector<ReviewRow>();
}

} // namespace rollscope::ui
