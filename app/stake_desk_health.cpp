// What a protocol's contracts say of it now, and what they said before.
#include "base/hex.hpp"
#include "stake_desk_p.hpp"
#include "wallet/rpc_json.hpp"

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;
using ui::StakeReading;

/// Far enough apart to measure how long a block takes.
constexpr quint64 kMeasureBlocks = 20'000;
constexpr std::array<int, 3> kPastDays{7, 30, 90};
constexpr double kDay = 86400;
constexpr qint64 kRewardSpan = 30 * 86400; ///< that the yearly rate by events is of

/// The first thing that one would do with a protocol.
const stake::Action* entryOf(const stake::Protocol& protocol)
{
    return protocol.actions.empty() ? nullptr : &protocol.actions.front();
}

/// When the last reward came, and what came within a month of what is staked now.
void tellRewards(stake::HealthInputs& out, const staking::History& history,
                 const stake::Protocol& protocol, const stake::Facts& facts)
{
    const qint64 now = *out.now;
    eth::U256 sum = 0;
    bool known = true;
    for (const auto& paid : history.paid) {
        if (!paid.time) {
            known = false;
            continue;
        }
        const qint64 seconds = paid.time->value / 1000;
        out.lastReward = std::max(out.lastReward.value_or(seconds), seconds);
        if (now - seconds > kRewardSpan)
            continue;
        known = known && paid.amount;
        if (paid.amount)
            sum = eth::checked([&] {
                      return eth::U256(sum + eth::toU256(*paid.amount));
                  }).value_or(sum);
    }
    const auto& spec = protocol.health;
    if (!out.lastReward)
        out.rewardWhy = history.paid.empty() && spec.reward
                            ? u"none came since block %1"_s.arg(history.fromBlock)
                            : history.limits.join(u"; "_s);
    if (!out.lastReward || !known || !spec.reward || !spec.size || !spec.size->amount ||
        spec.size->token != spec.reward->token)
        return;
    const auto staked =
        stake::valueOf(protocol, *spec.size->amount, facts).and_then([](const auto& one) {
            return one.toWei();
        });
    if (staked)
        out.rewards = stake::RewardSum{eth::fromU256(sum), *staked, now - kRewardSpan, now};
}

} // namespace

void StakeDesk::later(Post& post, std::function<void()> work)
{
    QMetaObject::invokeMethod(
        this,
        [&post, round = post.round, work = std::move(work)] {
            if (post.round == round)
                work();
        },
        Qt::QueuedConnection);
}

void StakeDesk::readHealth(Post& post)
{
    std::vector<staking::ReadJob> jobs;
    for (const auto* protocol : post.protocols) {
        auto wanted = stake::wantedForHealth(*protocol);
        if (const auto* const entry = entryOf(*protocol))
            wanted.merge(stake::wantedForAction(*protocol, *entry));
        jobs.push_back({protocol, std::move(wanted), {}});
    }
    post.health = post.reader.readMany(std::move(jobs), {},
                                       [this, &post](base::Result<staking::ReadOutcome> outcome) {
                                           if (outcome) {
                                               post.now = std::move(*outcome);
                                               judgeHealth(post);
                                               if (post.interval == 0)
                                                   measure(post);
                                               else
                                                   readRewards(post);
                                               return;
                                           }
                                           for (auto& reading : m_readings) {
                                               if (reading.protocol->chainId != post.spec.chainId)
                                                   continue;
                                               reading.trouble = outcome.error().text();
                                               if (reading.state == StakeReading::State::Waiting)
                                                   reading.state = StakeReading::State::Failed;
                                           }
                                           Q_EMIT readingsChanged();
                                       });
}

/// How long a block takes, by the time of an older header: any node has that.
void StakeDesk::measure(Post& post)
{
    const quint64 back = std::min<quint64>(kMeasureBlocks, post.now->at.number);
    if (back == 0)
        return;
    const auto number = post.now->at.number - back;
    auto question = std::make_shared<wallet::Question<quint64>>(
        [this, &post, back](const base::Result<quint64>& then) {
            if (!then || *then >= post.now->at.timestamp)
                return;
            post.interval =
                static_cast<double>(post.now->at.timestamp - *then) / static_cast<double>(back);
            readPast(post, 0);
            readRewards(post);
        });
    post.measured = wallet::Ask([question] { question->withdraw(); });
    wallet::askJson(post.nodes->node(), "eth_getBlockByNumber", {wallet::quantityOf(number), false},
                    [question](const base::Result<QJsonValue>& answer) {
                        const QJsonObject header = answer ? answer->toObject() : QJsonObject();
                        const auto time = base::quantityFromHex(
                            header.value(u"timestamp").toString().toStdString());
                        if (time)
                            question->answer(*time);
                    });
}

/// Rates of 7, 30 and 90 days ago. A node without that state ends it: they stay unknown.
void StakeDesk::readPast(Post& post, std::size_t step)
{
    if (step >= kPastDays.size() || !post.now)
        return;
    const auto back = static_cast<quint64>(kPastDays[step] * kDay / post.interval);
    if (back >= post.now->at.number)
        return;
    std::vector<staking::ReadJob> jobs;
    for (const auto* protocol : post.protocols)
        jobs.push_back({protocol, stake::wantedForRate(*protocol), {}});
    post.past = post.reader.readMany(
        std::move(jobs), post.now->at.number - back,
        [this, &post, step](base::Result<staking::ReadOutcome> outcome) {
            if (!outcome)
                return;
            for (std::size_t i = 0; i < post.protocols.size(); ++i) {
                const auto& protocol = *post.protocols[i];
                if (!protocol.health.rate)
                    continue;
                const auto rate = stake::valueOf(protocol, *protocol.health.rate, outcome->facts[i])
                                      .and_then([](const auto& one) { return one.toWei(); });
                if (rate)
                    post.rates[protocol.id].push_back(
                        {static_cast<qint64>(outcome->at.timestamp), *rate});
            }
            judgeHealth(post);
            later(post, [this, &post, step] { readPast(post, step + 1); });
        });
}

stake::HealthInputs StakeDesk::inputsOf(Post& post, const stake::Protocol& protocol) const
{
    stake::HealthInputs out;
    out.now = static_cast<qint64>(post.now->at.timestamp);
    out.rewardWhy = u"reward events were not read yet"_s;
    out.pastRates = post.rates[protocol.id];
    out.seenImplementations = m_memory.codes(protocol.id);
    const auto found = m_histories.lower_bound({protocol.id, {}});
    if (found == m_histories.end() || found->first.first != protocol.id)
        return out;
    const auto& history = found->second.read;
    if (!history) {
        out.rewardWhy = history.error().text();
        return out;
    }
    const auto reading = std::ranges::find(m_readings, &protocol, &StakeReading::protocol);
    if (reading != m_readings.end())
        tellRewards(out, *history, protocol, reading->facts);
    return out;
}

void StakeDesk::judgeHealth(Post& post)
{
    for (std::size_t i = 0; i < post.protocols.size(); ++i) {
        const auto& protocol = *post.protocols[i];
        const auto reading = std::ranges::find(m_readings, &protocol, &StakeReading::protocol);
        if (reading == m_readings.end())
            continue;
        const auto inputs = inputsOf(post, protocol);
        reading->facts = post.now->facts[i];
        reading->health = stake::healthOf(protocol, reading->facts, inputs);
        for (const auto& proxy : reading->health.proxies)
            if (proxy.implementation)
                m_memory.meet(protocol.id, proxy.role, *proxy.implementation);
        if (const auto* const entry = entryOf(protocol))
            reading->ways = stake::waysOut(protocol, *entry, reading->facts);
        reading->sequencer = app::sightOf(protocol, m_sequencers);
        reading->state = StakeReading::State::Known;
        reading->trouble.clear();
        reading->block = post.now->at.number;
        reading->at = m_clock.now();
        reading->endpoint = post.nodes->first().operatorName;
    }
    m_memory.save();
    Q_EMIT readingsChanged();
}

} // namespace rollscope::app
