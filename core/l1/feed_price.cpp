#include "l1/feed_price.hpp"
#include "eth/abi.hpp"
#include <algorithm>

namespace rollscope::l1 {
namespace {

using namespace Qt::StringLiterals;
using eth::U256;

constexpr unsigned kMostDecimals = 36;

/// A feed's round begins when its heartbeat is over; its answer is in a block some time later.
qint64 grace(qint64 heartbeatSec)
{
    constexpr qint64 kMostGrace = 600;
    return std::min(heartbeatSec / 10, kMostGrace);
}

void markPrice(TvlPrice& price, TvlMark mark, const QString& reason)
{
    if (price.mark != TvlMark::None)
        return;
    price.mark = mark;
    price.reason = reason;
}

} // namespace

std::optional<U256> wordIn(const MulticallReturn& answer, std::size_t index)
{
    constexpr std::size_t kWord = 32;
    if (!answer.success || answer.data.size() < (index + 1) * kWord)
        return std::nullopt;
    const auto* const first =
        reinterpret_cast<const unsigned char*>(answer.data.data()) + index * kWord;
    U256 value;
    boost::multiprecision::import_bits(value, first, first + kWord);
    return value;
}

std::optional<quint64> smallIn(const MulticallReturn& answer, std::size_t index)
{
    const auto value = wordIn(answer, index);
    if (!value || *value > std::numeric_limits<quint64>::max())
        return std::nullopt;
    return static_cast<quint64>(*value);
}

std::optional<unsigned> decimalsIn(const MulticallReturn& answer)
{
    const auto value = wordIn(answer);
    if (!value || *value > kMostDecimals)
        return std::nullopt;
    return static_cast<unsigned>(*value);
}

QString failureOf(const MulticallReturn& answer)
{
    if (answer.success)
        return answer.data.empty() ? u"there is no contract at this address"_s
                                   : u"what it returned is too short"_s;
    const auto revert = eth::abi::decodeRevert({}, answer.data);
    const QString reason = revert ? revert->reason : QString();
    return reason.isEmpty() ? u"it reverted"_s : u"it reverted: %1"_s.arg(reason);
}

// (roundId, answer, startedAt, updatedAt, answeredInRound); `answer` is an int256.
void takeRound(TvlPrice& price, const MulticallReturn& answer)
{
    const auto said = wordIn(answer, 1);
    const auto updated = smallIn(answer, 3);
    if (!said || !updated || *updated > (1ULL << 62)) {
        markPrice(price, TvlMark::FeedFailed, failureOf(answer));
        return;
    }
    price.updatedAt = static_cast<qint64>(*updated);
    if (*said == 0 || bit_test(*said, 255))
        markPrice(price, TvlMark::FeedNotPositive,
                  *said == 0 ? u"its answer is zero"_s : u"its answer is negative"_s);
    else
        price.answer = eth::fromU256(*said);
}

void takeDecimals(TvlPrice& price, const MulticallReturn& answer)
{
    const auto decimals = decimalsIn(answer);
    price.decimals = decimals.value_or(0);
    if (!decimals)
        markPrice(price, TvlMark::FeedFailed, u"its decimals: %1"_s.arg(failureOf(answer)));
}

void judgeAge(TvlPrice& price, qint64 time)
{
    const qint64 age = time - price.updatedAt;
    const qint64 most = price.feed.heartbeatSec + grace(price.feed.heartbeatSec);
    if (price.mark != TvlMark::None)
        return;
    if (age < 0)
        markPrice(price, TvlMark::FeedFailed, u"its answer is from after the block"_s);
    else if (age > most)
        markPrice(price, TvlMark::FeedStale,
                  u"its answer is %1 s old, at most %2 s are allowed"_s.arg(age).arg(most));
}

} // namespace rollscope::l1
