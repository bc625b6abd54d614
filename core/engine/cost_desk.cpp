#include "engine/cost_desk.hpp"
#include "base/hex.hpp"
#include "base/log.hpp"
#include "engine/cost_rent.hpp"
#include "eth/abi.hpp"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::engine {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kDayS = 86'400;
constexpr qint64 kErrandsMs = 3'600'000; ///< what seldom changes is read once an hour
constexpr double kUsualBlockMs = 2000;
constexpr std::size_t kMostSigners = 16;

std::optional<QString> digits(const std::optional<eth::U256>& value)
{
    return value ? std::optional(QString::fromStdString(value->str())) : std::nullopt;
}

/// What a receipt says of its transaction's gas, its blobs apart.
std::optional<eth::U256> gasCostOf(const chain::ReadValue& receipt)
{
    if (!receipt)
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(*receipt)).object();
    const auto used = base::quantityFromHex(json.value("gasUsed"_L1).toString().toStdString());
    const auto price =
        base::quantityFromHex(json.value("effectiveGasPrice"_L1).toString().toStdString());
    // Both below 2^64: the product is far below 2^256.
    return used && price ? std::optional(eth::U256(eth::U256(*used) * *price)) : std::nullopt;
}

} // namespace

CostDesk::CostDesk(const std::vector<registry::ChainSpec>& watched, bool metered, Host host)
    : m_host(std::move(host))
{
    m_desks.reserve(watched.size());
    for (const auto& spec : watched)
        m_desks.push_back({CostBook(spec, metered), l1::FeeLedger(l1::feeRuleOf(spec))});
}

void CostDesk::resume(std::unique_ptr<store::Reader> reader, const std::vector<QString>& rollups)
{
    const base::UnixMs from = m_host.clock.now() - kDayS * 1000;
    for (auto& desk : m_desks) {
        const auto done =
            reader->postings(desk.book.spec().id, from, [&](const store::StoredPosting& row) {
                const auto owner = std::ranges::find(rollups, row.rollup);
                const auto purpose = registry::postingOf(row.purpose);
                if (owner != rollups.end() && purpose)
                    desk.postings.posted(static_cast<l1::Owner>(owner - rollups.begin()), *purpose,
                                         row.tx, row.hash, row.sec);
            });
        if (!done && done.error().kind != base::ErrorKind::NotFound)
            qCWarning(base::lcEngine).noquote() << done.error().text();
    }
    m_past.emplace(std::move(reader), m_desks.size());
}

void CostDesk::changed(std::size_t chain, const health::HeadChange& change)
{
    auto& desk = m_desks[chain];
    auto& fees = desk.fees;
    if (change.kind == health::HeadChange::Kind::Restarted && !change.dropped.empty()) {
        // Another life of the chain: older blocks than are held here are nobody's either.
        std::set<base::Hash32> left;
        for (const auto& block : change.added)
            left.insert(block.hash);
        desk.postings.keepOnly(left);
        fees = l1::FeeLedger(l1::feeRuleOf(desk.book.spec()));
        if (m_past)
            m_past->giveUp(chain);
    }
    for (const auto& block : change.dropped)
        desk.postings.drop(block.hash);
    if (!desk.book.spec().l1)
        return; // an L1's fees are nobody's income
    for (const auto& block : change.dropped)
        fees.drop(block);
    for (const auto& block : change.added)
        fees.add(block);
}

void CostDesk::stop()
{
    for (auto& desk : m_desks)
        desk.book.stop();
    m_past.reset();
}

quint64 CostDesk::dayAgo(std::size_t chain) const
{
    const base::Block* head = m_host.head(chain);
    if (head == nullptr)
        return 0;
    if (const auto height = m_desks[chain].fees.heightAt(head->timestamp - kDayS))
        return std::min(*height, head->number);
    const double interval = m_host.blockMs(chain);
    const auto blocks = static_cast<quint64>(static_cast<double>(kDayS * 1000) /
                                             (interval > 0 ? interval : kUsualBlockMs));
    return head->number < blocks ? 0 : head->number - blocks;
}

void CostDesk::tick(bool live)
{
    if (!live)
        return;
    if (m_past)
        m_past->step([this](std::size_t i) { return m_desks[i].book.spec().id; },
                     [this](std::size_t i) -> l1::FeeLedger* {
                         auto& desk = m_desks[i];
                         return desk.book.spec().l1 ? &desk.fees : nullptr;
                     });
    const qint64 now = m_host.clock.steadyMs();
    for (std::size_t i = 0; i < m_desks.size(); ++i) {
        auto& desk = m_desks[i];
        // Before the first head nobody can answer, and the oracle may be of another chain.
        if (!desk.book.due(now) || m_host.head(i) == nullptr)
            continue;
        desk.book.ask(m_host.reader(i), now, dayAgo(i), m_host.head(i)->number, errandsOn(i),
                      [this, i](bool prices) { told(i, prices); });
    }
}

std::vector<Errand> CostDesk::errandsOn(std::size_t parent)
{
    std::vector<Errand> out;
    addReceipts(parent, out);
    const qint64 now = m_host.clock.steadyMs();
    if (m_desks[parent].errandsAt != 0 && now < m_desks[parent].errandsAt)
        return out;
    m_desks[parent].errandsAt = now + kErrandsMs;
    addChallenges(parent, out);
    addPoolMembers(parent, out);
    return out;
}

void CostDesk::posted(const QString& parent, const l1::Posted& posted, const base::Hash32& block,
                      qint64 timestamp)
{
    for (auto& desk : m_desks) {
        if (desk.book.spec().id == parent)
            desk.postings.posted(posted.owner, posted.purpose, posted.tx, block, timestamp);
    }
}

void CostDesk::addReceipts(std::size_t parent, std::vector<Errand>& out)
{
    constexpr std::size_t kMost = 3;
    auto& postings = m_desks[parent].postings;
    const auto hashes = postings.toRead(kMost);
    if (hashes.empty())
        return;
    Errand errand;
    for (const auto& hash : hashes)
        errand.questions.push_back(
            chain::plainRequest("eth_getTransactionReceipt", "[\"" + base::toHex(hash) + "\"]"));
    errand.done = [&postings, hashes](std::span<const chain::ReadValue> values) {
        for (std::size_t i = 0; i < hashes.size(); ++i) {
            if (const auto cost = gasCostOf(values[i]))
                postings.read(hashes[i], *cost);
        }
    };
    out.push_back(std::move(errand));
}

void CostDesk::addChallenges(std::size_t parent, std::vector<Errand>& out)
{
    constexpr qint64 kSlotS = 12;
    for (auto& desk : m_desks) {
        const auto& spec = desk.book.spec();
        if (!spec.l1 || spec.l1->chain != m_desks[parent].book.spec().id)
            continue;
        if (auto question = chain::challengeQuestion(spec))
            out.push_back({{std::move(*question)}, [&desk](std::span<const chain::ReadValue> v) {
                               const auto read =
                                   chain::readChallenge(desk.book.spec(), v.front(), kSlotS);
                               if (read)
                                   desk.challenge = *read;
                               else if (!desk.challenge.seconds)
                                   desk.challenge.source = read.error().text();
                           }});
    }
}

void CostDesk::addPoolMembers(std::size_t parent, std::vector<Errand>& out)
{
    const auto item = eth::abi::parseItem("function seqSigners(address) view returns (uint256)");
    for (auto& desk : m_desks) {
        const auto& facts = desk.book.spec().sequencers;
        if (!item || !facts.pool || facts.poolChain != m_desks[parent].book.spec().id)
            continue;
        std::vector<base::Address> signers;
        for (const auto& one : facts.claimed)
            signers.push_back(one.signer);
        if (desk.book.epochs()) {
            for (const auto& [number, epoch] : desk.book.epochs()->epochs()) {
                if (std::ranges::find(signers, epoch.signer) == signers.end())
                    signers.push_back(epoch.signer);
            }
        }
        signers.resize(std::min(signers.size(), kMostSigners));
        Errand errand;
        for (const auto& signer : signers)
            errand.questions.push_back(
                chain::contractCall(*facts.pool,
                                    eth::abi::encodeCall(*item, {eth::abi::Value::address(signer)})
                                        .value_or(std::string()),
                                    chain::StateAt::latest()));
        errand.done = [&desk, signers](std::span<const chain::ReadValue> values) {
            for (std::size_t i = 0; i < signers.size(); ++i) {
                const auto id = chain::bytesOf(values[i]);
                if (id && id->size() == 32) // a word: the sequencer's number, 0 = none
                    desk.inPool[signers[i]] = id->find_first_not_of('\0') != std::string::npos;
            }
        };
        out.push_back(std::move(errand));
    }
}

void CostDesk::completeTags(std::size_t chain, chain::TagHeads& tags) const
{
    const auto& book = m_desks[chain].book;
    if (book.batches())
        chain::fillStages(tags, *book.batches());
    chain::fillProven(tags, book.spec());
}

SequencerView CostDesk::sequencersOf(std::size_t chain) const
{
    const auto& desk = m_desks[chain];
    const auto& spec = desk.book.spec();
    if (hasOneSequencer(spec)) {
        SequencerView one;
        one.known = one.oneByDesign = true;
        one.majority = 1;
        return one;
    }
    const base::Block* head = m_host.head(chain);
    if (!desk.book.epochs() || head == nullptr)
        return {};
    const auto& epochs = *desk.book.epochs();
    const quint64 first = dayAgo(chain) + 1;
    auto out =
        engine::sequencersOf(spec.sequencers, epochs.shares(first, head->number), desk.inPool);
    out.trouble = desk.book.epochTrouble();
    out.recommits = desk.book.recommits()->counts(epochs.epochs(), first, head->number);
    out.recommitTrouble = desk.book.recommitTrouble();
    return out;
}

CostView CostDesk::viewOf(std::size_t chain) const
{
    const auto& desk = m_desks[chain];
    const auto& spec = desk.book.spec();
    CostView out;
    out.quote = desk.book.quote();
    out.at = desk.book.at();
    out.endpoint = desk.book.endpoint();
    out.source = chain::sourceOf(out.quote.rule);
    out.gasToken = spec.gasToken;
    out.tokenDecimals = spec.gasTokenDecimals;
    if (m_host.price) {
        out.price = m_host.price(spec.gasToken);
        out.ether = m_host.price(u"ETH"_s);
    }
    out.daLayer = spec.daLayer;
    out.challenge = desk.challenge;
    out.stage = spec.stage;
    out.stageFacts = spec.stageFacts;
    out.finalityTrouble = desk.book.batchTrouble();
    out.sequencers = sequencersOf(chain);
    const QString yardstick = yardstickOf(spec);
    std::optional<CostView> there;
    for (const auto& other : m_desks) {
        const auto& theirs = other.book.spec();
        if (theirs.id != yardstick || other.book.at().value == 0)
            continue;
        there.emplace();
        there->quote = other.book.quote();
        there->at = other.book.at();
        there->gasToken = theirs.gasToken;
        there->tokenDecimals = theirs.gasTokenDecimals;
        if (m_host.price)
            there->price = m_host.price(theirs.gasToken);
        fillUsd(*there, nullptr);
    }
    fillUsd(out, there ? &*there : nullptr, m_host.clock.now() - quoteHoldMs(desk.book.metered()));
    return out;
}

void CostDesk::told(std::size_t chain, bool prices)
{
    const auto view = viewOf(chain);
    auto& makers = m_desks[chain].toldMakers;
    if (m_host.sink != nullptr && view.sequencers.known && !view.sequencers.oneByDesign &&
        !(view.sequencers == makers)) {
        makers = view.sequencers;
        m_host.sink->sequencers(m_desks[chain].book.spec(), makers, m_host.clock.now());
    }
    if (view.at.value == 0 || !prices)
        return; // nobody has answered yet, or was not asked
    const auto& spec = m_desks[chain].book.spec();
    if (m_host.sink != nullptr)
        m_host.sink->fee(spec, view, m_host.clock.now());
    if (m_host.noted)
        m_host.noted(chain, view);
    if (m_host.writer != nullptr)
        keep(chain, view);
}

void CostDesk::keep(std::size_t chain, const CostView& view)
{
    const auto& spec = m_desks[chain].book.spec();
    store::StoredCost cost;
    cost.chain = spec.id;
    cost.at = view.at;
    cost.gasPrice = digits(view.quote.gasPrice);
    for (std::size_t i = 0; i < cost.total.size(); ++i) {
        cost.total[i] = digits(view.quote.costs.values[i].total());
        cost.data[i] = digits(view.quote.costs.values[i].data);
        cost.execution[i] = digits(view.quote.costs.values[i].execution);
    }
    if (view.price)
        cost.tokenUsd = view.price->usd;
    cost.l1Ratio = view.l1Ratio[chain::Action::Swap];
    cost.atLeast = view.quote.atLeast;
    cost.reason = view.quote.trouble;
    m_host.writer->cost(std::move(cost));

    const base::Block* head = m_host.head(chain);
    if (head == nullptr)
        return;
    const auto tags = m_host.tags(chain);
    store::StoredHead kept;
    kept.chain = spec.id;
    kept.at = m_host.clock.now();
    kept.number = head->number;
    kept.timestamp = head->timestamp;
    kept.rungs[0] = {tags.safe, tags.safeTimestamp, true};
    kept.rungs[1] = {tags.finalized, tags.finalizedTimestamp, true};
    const std::array stages{&tags.committed, &tags.proven, &tags.executed};
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (*stages[i])
            kept.rungs[2 + i] = {(*stages[i])->number, (*stages[i])->timestamp,
                                 (*stages[i])->exact};
    }
    m_host.writer->head(std::move(kept));
}

void CostDesk::renew(std::size_t chain, const Snapshot& snapshot)
{
    auto& desk = m_desks[chain];
    auto view = viewOf(chain);
    const auto& spec = desk.book.spec();
    Landlord landlord;
    for (const auto& one : snapshot.l1) {
        const auto at = std::ranges::find(*one->rollups, spec.id);
        const auto parent = std::ranges::find_if(
            m_desks, [&](const Desk& other) { return other.book.spec().id == one->chain; });
        if (spec.l1 && one->chain == spec.l1->chain && at != one->rollups->end() &&
            parent != m_desks.end()) {
            landlord = {one.get(), &parent->postings,
                        static_cast<l1::Owner>(at - one->rollups->begin())};
            parent->postings.want(landlord.owner);
        }
    }
    if (spec.l1) {
        view.hour = economicsOf(spec, desk.fees, landlord, kHourS);
        view.day = economicsOf(spec, desk.fees, landlord, kDayS);
    }
    if (!desk.view || !(*desk.view == view))
        desk.view = std::make_shared<const CostView>(std::move(view));
}

void CostDesk::fill(Snapshot& snapshot)
{
    const qint64 second = snapshot.time.value / 1000;
    const bool anew = second != m_filledAt;
    m_filledAt = second;
    for (std::size_t i = 0; i < m_desks.size() && i < snapshot.chains.size(); ++i) {
        if (anew || !m_desks[i].view)
            renew(i, snapshot);
        snapshot.chains[i].cost = m_desks[i].view;
    }
}

} // namespace rollscope::engine
