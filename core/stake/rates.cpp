#include "stake/rates.hpp"
#include "eth/u256.hpp"
#include <algorithm>
#include <array>
#include <cmath>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;

constexpr double kYear = 365.0 * 86400;
constexpr qint64 kDay = 86400;
constexpr double kApart = 0.2; ///< of the greater
constexpr double kPoint = 0.5; ///< percent a year

/// By the sample that is nearest to `span` seconds ago.
Yearly over(const RateSample& now, const std::vector<RateSample>& past, qint64 span)
{
    const RateSample* best = nullptr;
    const auto off = [&](const RateSample& sample) {
        return std::llabs(now.time - sample.time - span);
    };
    for (const RateSample& sample : past)
        if (off(sample) <= span / 10 && (best == nullptr || off(sample) < off(*best)))
            best = &sample;
    if (best == nullptr)
        return {{}, 0, u"the rate of %1 days ago was not read"_s.arg(span / kDay)};
    return yearlyOf(*best, now);
}

} // namespace

Yearly yearlyOf(const RateSample& then, const RateSample& now)
{
    Yearly out;
    out.span = now.time - then.time;
    if (out.span <= 0)
        out.why = u"the two rates are of the same time"_s;
    else if (then.rate == base::Wei{} || now.rate == base::Wei{})
        out.why = u"a rate of zero"_s;
    else {
        // The difference is exact before it becomes a double: rates differ in their last digits.
        const eth::U256 a = eth::toU256(then.rate);
        const eth::U256 b = eth::toU256(now.rate);
        const double change =
            b >= a ? eth::fromU256(b - a).toDouble() : -eth::fromU256(a - b).toDouble();
        out.percent = change / then.rate.toDouble() * kYear / static_cast<double>(out.span) * 100;
    }
    return out;
}

Yearly yearlyOf(const RewardSum& rewards)
{
    Yearly out;
    out.span = rewards.to - rewards.from;
    if (out.span <= 0)
        out.why = u"the rewards are of no span of time"_s;
    else if (rewards.staked == base::Wei{})
        out.why = u"nothing was staked"_s;
    else
        out.percent = rewards.amount.toDouble() / rewards.staked.toDouble() * kYear /
                      static_cast<double>(out.span) * 100;
    return out;
}

RateView rateView(const RateSample& now, const std::vector<RateSample>& past,
                  const std::optional<RewardSum>& rewards, std::optional<double> claimed)
{
    RateView out;
    out.week = over(now, past, 7 * kDay);
    out.month = over(now, past, 30 * kDay);
    out.quarter = over(now, past, 90 * kDay);
    out.rewards = rewards ? yearlyOf(*rewards) : Yearly{{}, 0, u"no rewards were read"_s};
    out.claimed = {claimed, 0, claimed ? QString() : u"it claims none that can be read"_s};
    struct Named
    {
        QString name;
        const Yearly* value;
    };
    const std::array named{Named{u"the rate over 7 days"_s, &out.week},
                           Named{u"the rate over 30 days"_s, &out.month},
                           Named{u"the rate over 90 days"_s, &out.quarter},
                           Named{u"the rewards that came in"_s, &out.rewards},
                           Named{u"the protocol's claim"_s, &out.claimed}};
    for (std::size_t i = 0; i < named.size(); ++i) {
        for (std::size_t j = i + 1; j < named.size(); ++j) {
            if (!named[i].value->percent || !named[j].value->percent)
                continue;
            const double a = *named[i].value->percent;
            const double b = *named[j].value->percent;
            const double apart = std::fabs(a - b);
            if (apart <= kPoint || apart <= kApart * std::max(std::fabs(a), std::fabs(b)))
                continue;
            out.disagreements << u"%1 gives %2 % a year, and %3 gives %4 %"_s.arg(
                named[i].name, QString::number(a, 'f', 2), named[j].name,
                QString::number(b, 'f', 2));
        }
    }
    return out;
}

} // namespace rollscope::stake
