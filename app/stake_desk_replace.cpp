// What stands in for a transaction that waits: the same at a higher fee, or nothing.
#include "base/hex.hpp"
#include "stake/plan_contracts.hpp"
#include "stake_desk_p.hpp"
#include "staking/fee_pair.hpp"
#include "wallet/data_fee.hpp"
#include "wallet/replacement.hpp"
#include "wallet/rpc_json.hpp"

namespace rollscope::app {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

const stake::Intent* waitingIn(const stake::Flow& flow)
{
    for (auto it = flow.intents.rbegin(); it != flow.intents.rend(); ++it)
        if (it->state == stake::IntentState::Sent && it->hash)
            return &*it;
    return nullptr;
}

bool isRevoke(const stake::Flow& flow)
{
    return flow.action == stake::purposeName(stake::Purpose::Revoke);
}

/// What the way is of: no file has an action that takes an approval back, and each that makes one
/// stands for it.
const stake::Action* actionOf(const stake::Protocol& protocol, const stake::Flow& flow)
{
    if (!isRevoke(flow))
        return protocol.action(flow.action);
    const auto found = std::ranges::find_if(
        protocol.actions, [](const auto& one) { return one.approve.has_value(); });
    return found == protocol.actions.end() ? nullptr : &*found;
}

} // namespace

/// From the journal's intent to what is reviewed. Held by the questions that are open.
struct StakeDesk::Replacing
{
    bool cancel = false;
    stake::Flow flow;
    stake::Intent intent;
    Post* post = nullptr;
    const stake::Protocol* protocol = nullptr;
    const stake::Action* action = nullptr;
    stake::Facts facts;
    eth::Transaction pending, fresh;
    wallet::FeeQuote quote;
    base::Wei dataFee;
    std::vector<stake::Finding> against; ///< fees that two operators tell differently
    std::optional<staking::Rehearsal> rehearsal;
    std::shared_ptr<wallet::Question<ui::StakePrepared>> question;
    wallet::Ask ask;

    using Next = void (*)(StakeDesk&, const std::shared_ptr<Replacing>&);

    void fail(ErrorKind kind, const QString& what) { question->fail({kind, what, {}, {}}); }

    /// Asks the node; `take` has the result.
    static void request(StakeDesk& desk, const std::shared_ptr<Replacing>& self, const char* method,
                        const QJsonArray& params,
                        void (*take)(StakeDesk&, const std::shared_ptr<Replacing>&,
                                     const base::Result<QJsonValue>&))
    {
        wallet::askJson(self->post->nodes->node(), method, params,
                        [&desk, self, take](const base::Result<QJsonValue>& answer) {
                            if (self->question->isOpen())
                                take(desk, self, answer);
                        });
    }

    /// What waits, believed as far as its hash and the journal prove it.
    static void readBack(StakeDesk& desk, const std::shared_ptr<Replacing>& self,
                         const base::Result<QJsonValue>& answer)
    {
        if (!answer)
            return self->question->fail(answer.error());
        const QJsonObject json = answer->toObject();
        if (json.isEmpty())
            return self->fail(ErrorKind::NotFound,
                              u"the node does not have it any more: wait until it is certain"_s);
        if (!json.value(u"blockNumber").toString().isEmpty())
            return self->fail(ErrorKind::NotFound, u"it is in a block already"_s);
        const auto proven = wallet::transactionFromJson(json, *self->intent.hash);
        if (!proven)
            return self->question->fail(proven.error());
        const auto& tx = proven->transaction;
        const bool ours = proven->sender == self->flow.account && tx.nonce == self->intent.nonce &&
                          tx.to && tx.chain == self->flow.chain &&
                          stake::callHash({self->flow.chain, self->flow.account, *tx.to, tx.value,
                                           tx.data}) == self->intent.call;
        if (!ours)
            return self->fail(ErrorKind::Protocol,
                              u"the node shows another transaction than the one that was signed"_s);
        self->pending = tx;
        const auto& nodes = *self->post->nodes;
        self->ask = staking::askFeePair(nodes.first(), nodes.second(), desk.m_clock, kBlocksAhead,
                                        wallet::Speed::Fast,
                                        [&desk, self](const base::Result<staking::PairFees>& fees) {
                                            if (!fees)
                                                return self->question->fail(fees.error());
                                            self->quote = fees->quote;
                                            self->against = fees->findings;
                                            price(desk, self);
                                        });
    }

    static void price(StakeDesk& desk, const std::shared_ptr<Replacing>& self)
    {
        if (!self->cancel) {
            const auto made = wallet::speedUp(self->pending, self->quote, wallet::Speed::Fast,
                                              staking::capsOf(self->post->spec));
            if (!made)
                return self->question->fail(made.error());
            self->fresh = *made;
            return askDataFee(desk, self);
        }
        const QString me = base::toQString(base::toHex(self->flow.account));
        const QJsonObject call{{u"from"_s, me}, {u"to"_s, me}, {u"value"_s, u"0x0"_s}};
        request(desk, self, "eth_estimateGas", {call}, &estimated);
    }

    static void estimated(StakeDesk& desk, const std::shared_ptr<Replacing>& self,
                          const base::Result<QJsonValue>& answer)
    {
        const auto told =
            answer ? base::quantityFromHex(answer->toString().toStdString()) : std::nullopt;
        const quint64 gas =
            std::max(wallet::kTransferGas, staking::gasLimitFor(std::nullopt, told));
        const auto made =
            wallet::cancelling(self->pending, self->flow.account, gas, self->quote,
                               wallet::Speed::Fast, staking::capsOf(self->post->spec));
        if (!made)
            return self->question->fail(made.error());
        self->fresh = *made;
        askDataFee(desk, self);
    }

    static void askDataFee(StakeDesk& desk, const std::shared_ptr<Replacing>& self)
    {
        const auto asked =
            wallet::dataFeeQuestion(self->post->spec, self->fresh, self->flow.account);
        if (!asked)
            return rehearse(desk, self);
        request(desk, self, asked->method, asked->params, &dataFeeTold);
    }

    static void dataFeeTold(StakeDesk& desk, const std::shared_ptr<Replacing>& self,
                            const base::Result<QJsonValue>& answer)
    {
        const auto source = wallet::dataFeeSource(self->post->spec);
        const auto fee = answer ? wallet::readDataFee(source, *answer)
                                : base::Result<wallet::DataFee>(tl::unexpected(answer.error()));
        if (!fee)
            return self->question->fail(fee.error());
        self->dataFee = fee->onTop;
        rehearse(desk, self);
    }

    [[nodiscard]] eth::clear::Call call() const
    {
        return {flow.chain, flow.account, fresh.to.value_or(base::Address{}), fresh.value,
                fresh.data};
    }

    [[nodiscard]] stake::Purpose purpose() const
    {
        return cancel || isRevoke(flow)                    ? stake::Purpose::Revoke
               : intent.role == stake::IntentRole::Prepare ? stake::Purpose::Approve
                                                           : stake::Purpose::Act;
    }

    static void rehearse(StakeDesk& desk, const std::shared_ptr<Replacing>& self)
    {
        stake::TxPlan plan;
        plan.chain = self->flow.chain;
        plan.account = self->flow.account;
        plan.calls.push_back({self->purpose(), self->call(), {}, {}});
        auto sequence = staking::sequenceOf(*self->protocol, self->facts, plan, self->fresh.nonce);
        self->ask = self->post->simulator.rehearse(
            std::move(sequence), staking::contractsOf(*self->protocol, self->facts, plan),
            [&desk, self](base::Result<staking::Rehearsal> seen) {
                if (!seen)
                    return self->question->fail(seen.error());
                self->rehearsal = std::move(*seen);
                desk.replaced(self);
            });
    }
};

wallet::Ask StakeDesk::replace(const QString& id, bool cancel, Handler<ui::StakePrepared> handler)
{
    const auto refuse = [&](const base::Error& error) {
        return soon<ui::StakePrepared>(m_clock, std::move(handler), tl::unexpected(error));
    };
    const auto kept = keptWay(id);
    if (!kept)
        return refuse(kept.error());
    const auto* const flow = *kept;
    const auto* const intent = flow == nullptr ? nullptr : waitingIn(*flow);
    if (intent == nullptr)
        return refuse({ErrorKind::NotFound, u"nothing of it waits for a block"_s, {}, {}});
    auto post = postOf(flow->chain);
    if (!post)
        return refuse(post.error());
    const auto* const protocol = m_protocols.find(flow->protocol);
    const auto reading = std::ranges::find(m_readings, protocol, &ui::StakeReading::protocol);
    const auto* const action = protocol == nullptr ? nullptr : actionOf(*protocol, *flow);
    if (action == nullptr || reading == m_readings.end())
        return refuse({ErrorKind::NotFound, u"there is no such action"_s, {}, {}});
    auto self = std::make_shared<Replacing>();
    self->cancel = cancel;
    self->flow = *flow;
    self->intent = *intent;
    self->post = *post;
    self->protocol = protocol;
    self->action = action;
    self->facts = reading->facts;
    self->question = std::make_shared<wallet::Question<ui::StakePrepared>>(std::move(handler));
    Replacing::request(*this, self, "eth_getTransactionByHash",
                       {base::toQString(base::toHex(*intent->hash))}, &Replacing::readBack);
    return wallet::Ask([self] {
        self->question->withdraw();
        self->ask.cancel();
    });
}

void StakeDesk::replaced(const std::shared_ptr<Replacing>& self)
{
    const auto worst = wallet::worstFee(self->fresh, self->dataFee);
    if (!worst)
        return self->question->fail(worst.error());
    staking::Prepared prepared;
    prepared.protocol = self->protocol;
    prepared.action = self->action;
    prepared.account = self->flow.account;
    prepared.connected = self->flow.chain;
    prepared.facts = self->facts;
    prepared.rehearsal = self->rehearsal;
    // Nothing is planned anew that operators could tell differently: these bytes were signed.
    prepared.told.kind = stake::AgreementKind::Agree;
    prepared.nonces = {self->fresh.nonce, self->fresh.nonce};
    prepared.quote = self->quote;
    prepared.worstFee = *worst;
    prepared.spentFee = staking::feeInSpent(
        prepared, self->post->spec, pricesFor(self->post->spec, *self->protocol, *self->action));
    auto& plan = prepared.plan;
    plan.protocol = self->flow.protocol;
    plan.action = self->flow.action;
    plan.chain = self->flow.chain;
    plan.account = self->flow.account;
    plan.title = self->cancel ? u"cancel what waits"_s : u"speed it up"_s;
    plan.notes << (self->cancel ? u"It sends nothing to yourself in the place of what waits. It "
                                  "may lose the race: then what waits happens all the same."_s
                                : u"The same bytes at a higher fee, in the place of what waits: "
                                  "only one of them can happen."_s);
    plan.notes << u"A wallet that only sends by itself is not asked: there it is sped up or "
                  "cancelled in the wallet."_s;
    stake::tellContracts(*self->protocol, self->facts, plan);
    plan.calls.push_back({self->purpose(), self->call(), {}, plan.title});
    prepared.calls.push_back({plan.calls.front(),
                              {},
                              self->dataFee,
                              *worst,
                              wallet::Shown::exactly(self->fresh, self->flow.account),
                              {}});
    prepared.findings =
        staking::findingsOf(*self->protocol, *self->action, self->facts, plan, *self->rehearsal);
    prepared.findings.insert(prepared.findings.begin(), self->against.begin(), self->against.end());
    prepared.guard =
        staking::guardFactsOf(prepared, self->post->spec.name, m_memory.codes(plan.protocol));
    ui::StakeOrder order{
        self->flow.protocol, self->action->id, self->flow.account, {}, self->flow.id};
    order.revoke = isRevoke(self->flow);
    if (order.revoke)
        prepared.guard.share.reset(); // nobody's stake grows by it
    ui::StakePrepared out = shownOf(prepared, order);
    out.sendsItself = false; // it is asked for bytes alone
    m_replaces.emplace(out.id, *self->intent.hash);
    m_prepared.emplace(out.id, std::move(prepared));
    self->question->answer(std::move(out));
}

} // namespace rollscope::app
