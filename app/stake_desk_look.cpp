// What is known before anything is planned: balance, what gas keeps back, and what stands against
// it.
#include "stake_desk_p.hpp"
#include "wallet/account_watch.hpp"

namespace rollscope::app {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;

namespace {

/// An approval and an act of any protocol that is known here take less; what is planned is exact.
constexpr quint64 kGasUnplanned = 600'000;

std::optional<base::Wei> numberOf(const stake::Facts& facts, const QString& name)
{
    const auto fact = facts.find(name);
    if (fact == facts.end() || !fact->second.value)
        return std::nullopt;
    const auto value = fact->second.value->toWei();
    return value ? std::optional(*value) : std::nullopt;
}

/// A reading of an action's facts, from the contract to the person.
struct Looking
{
    const stake::Protocol* protocol = nullptr;
    const stake::Action* action = nullptr;
    bool whole = false;                ///< everything was typed, and could be read
    std::optional<base::Error> unread; ///< everything was typed, and this could not be
    QString endpoint;
    base::ChainId connected;
    ui::StakeLook out;
    std::shared_ptr<wallet::Question<ui::StakeLook>> question;
    wallet::Ask ask;

    [[nodiscard]] bool paysGas() const
    {
        return action->spends && protocol->tokens.at(out.token).paysGas;
    }
    void take(staking::ReadOutcome read)
    {
        connected = read.chain;
        out.facts = std::move(read.facts.front());
        out.block = read.at.number;
        out.endpoint = endpoint;
        out.token = action->spends ? action->spends->token : protocol->token;
        if (action->spends)
            out.balance = out.most = numberOf(out.facts, out.token + u"#balance"_s);
        if (action->approve) {
            out.allowed = numberOf(out.facts, action->id + u"#allowance"_s);
            out.spender = protocol->roles.at(action->approve->spender).title;
        }
        limits();
    }
    /// Bounds of the amount that the action's own rules read from the contract.
    void limits()
    {
        for (const auto& rule : action->rules) {
            const bool least = rule.kind == stake::RuleKind::AtLeast;
            if ((!least && rule.kind != stake::RuleKind::AtMost) || rule.token != out.token ||
                !rule.bound || rule.read.name != u"amount")
                continue;
            const auto bound =
                stake::valueOf(*protocol, *rule.bound, out.facts).and_then([](const auto& one) {
                    return one.toWei();
                });
            if (bound)
                (least ? out.minimum : out.maximum) = *bound;
        }
    }
    void keepBack(const base::Result<wallet::FeeQuote>& quote, const StakeDesk::GasSeen& seen)
    {
        out.most.reset();
        if (!quote) {
            out.unknown << u"what gas costs now: "_s + quote.error().text();
            return;
        }
        const quint64 times = action->exits.isEmpty() ? 1 : 2;
        const auto kept = eth::checked([&] {
            const eth::U256 price =
                eth::toU256(quote->worstBaseFee) + eth::toU256(quote->tip(wallet::Speed::Normal));
            const quint64 gas = seen.gas == 0 ? kGasUnplanned : seen.gas;
            return eth::U256((price * gas + eth::toU256(seen.dataFee)) * times);
        });
        if (!kept)
            return;
        out.keptBack = eth::fromU256(*kept);
        if (!out.balance)
            return;
        const auto balance = eth::toU256(*out.balance);
        out.most = eth::fromU256(balance > *kept ? eth::U256(balance - *kept) : eth::U256(0));
    }
    void finish()
    {
        if (whole) {
            stake::Circumstances around;
            around.connected = connected;
            around.keptBack = out.keptBack;
            out.findings = stake::preflight(*protocol, *action, out.facts, around);
            out.ways = stake::waysOut(*protocol, *action, out.facts);
        } else if (unread) {
            out.findings.push_back({stake::Severity::Block, u"arguments"_s, unread->text(), {}});
        }
        question->answer(std::move(out));
    }
};

} // namespace

wallet::Ask StakeDesk::look(const ui::StakeOrder& order, Handler<ui::StakeLook> handler)
{
    if (const auto may = live(); !may)
        return soon<ui::StakeLook>(m_clock, std::move(handler), tl::unexpected(may.error()));
    const auto* const protocol = protocolOf(order);
    auto post = protocol == nullptr ? fail(ErrorKind::NotFound, u"there is no such action"_s)
                                    : postOf(protocol->chainId);
    if (!post)
        return soon<ui::StakeLook>(m_clock, std::move(handler), tl::unexpected(post.error()));
    auto looking = std::make_shared<Looking>();
    looking->protocol = protocol;
    looking->action = protocol->action(order.action);
    looking->endpoint = (*post)->nodes->first().operatorName;
    looking->question = std::make_shared<wallet::Question<ui::StakeLook>>(std::move(handler));
    const auto given =
        stake::readArguments(*protocol, *looking->action, order.texts, stake::Amounts::Whole);
    looking->whole = given.has_value();
    if (!given && stake::missingOf(*protocol, *looking->action, order.texts) == nullptr)
        looking->unread = given.error();
    stake::Arguments arguments = given ? *given : stake::Arguments{};
    arguments.insert_or_assign(u"account"_s, stake::Typed::address(order.account));
    const auto seen = m_gas[{order.protocol, order.action}];
    std::vector<staking::ReadJob> jobs{
        {protocol, stake::wantedForAction(*protocol, *looking->action), std::move(arguments)}};
    looking->ask = (*post)->reader.readMany(
        std::move(jobs), {},
        [looking, seen, &node = (*post)->nodes->node()](base::Result<staking::ReadOutcome> read) {
            if (!read)
                return looking->question->fail(read.error());
            looking->take(std::move(*read));
            if (!looking->paysGas())
                return looking->finish();
            looking->ask = wallet::askFees(
                node, kBlocksAhead, [looking, seen](const base::Result<wallet::FeeQuote>& quote) {
                    looking->keepBack(quote, seen);
                    looking->finish();
                });
        });
    return wallet::Ask([looking] {
        looking->question->withdraw();
        looking->ask.cancel();
    });
}

} // namespace rollscope::app
