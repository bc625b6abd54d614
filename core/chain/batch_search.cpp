#include "chain/batch_search.hpp"
#include "base/hex.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <set>

namespace rollscope::chain {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kTimes{"committedAt"_L1, "provenAt"_L1, "executedAt"_L1};
constexpr std::size_t kPerStage = 3; ///< probes of one stage and round, within kMostQuestions

std::string inArray(quint64 number)
{
    return "[" + std::to_string(number) + "]";
}

std::optional<quint64> quantityOf(const ReadValue& value)
{
    const auto wei = weiOf(value);
    return wei && wei->fits64() ? std::optional(wei->limbs[0]) : std::nullopt;
}

} // namespace

std::vector<quint64> BatchSearch::probes() const
{
    std::set<quint64> out;
    if (!m_newest)
        return {};
    for (const auto& search : m_search) {
        // Between `low`, which has reached the stage or is before the first, and `high`, which has
        // not.
        const quint64 low = search.best ? search.best->batch : 0;
        const quint64 high = std::min(search.without.value_or(*m_newest + 1), *m_newest + 1);
        if (high <= low + 1)
            continue;
        if (!search.without) {
            // From the best one upwards, or from the newest one downwards, in steps that grow.
            const quint64 grows = search.best ? 8 : 64;
            for (quint64 step = 1, i = 0; i < kPerStage && high - low > step; ++i, step *= grows)
                out.insert(search.best ? low + step : high - step);
            continue;
        }
        const quint64 width = high - low;
        for (quint64 i = 1; i <= kPerStage; ++i)
            out.insert(std::clamp<quint64>(low + width * i / (kPerStage + 1), low + 1, high - 1));
    }
    return {out.begin(), out.end()};
}

std::vector<quint64> BatchSearch::ranges() const
{
    std::set<quint64> out;
    for (const auto& search : m_search) {
        if (search.best && !search.best->number)
            out.insert(search.best->batch);
    }
    return {out.begin(), out.end()};
}

std::vector<Question> BatchSearch::questions() const
{
    std::vector<Question> out{{{"zks_L1BatchNumber", "[]"}, Question::Shape::Quantity}};
    for (const quint64 batch : ranges())
        out.push_back(plainRequest("zks_getL1BatchBlockRange", inArray(batch)));
    for (const quint64 batch : probes()) {
        if (out.size() < kMostQuestions)
            out.push_back(plainRequest("zks_getL1BatchDetails", inArray(batch)));
    }
    return out;
}

base::Result<void> BatchSearch::read(std::span<const ReadValue> values)
{
    const auto asked = questions();
    if (values.size() != asked.size())
        return base::fail(base::ErrorKind::Protocol, u"the answers do not fit the questions"_s);
    const auto inRange = ranges();
    const auto probed = probes();
    base::Result<void> trouble;
    std::size_t at = 1;
    for (const quint64 batch : inRange)
        takeRange(batch, values[at++]);
    for (std::size_t i = 0; at < values.size(); ++i, ++at) {
        if (auto done = take(probed[i], values[at]); !done && trouble)
            trouble = done;
    }
    const auto newest = quantityOf(values[0]);
    if (!newest)
        return base::fail(base::ErrorKind::Protocol,
                          u"zks_L1BatchNumber: "_s + (values[0] ? u"is no batch number"_s
                                                                : values[0].error().error.text()));
    if (m_newest && *newest + 1 < *m_newest)
        m_search = {}; // begun anew, or another node's story: nothing of before holds
    m_newest = std::max(*newest, quint64(0));
    for (auto& search : m_search) {
        if (search.without && *search.without > *m_newest + 1)
            search.without.reset();
        if (search.best)
            search.best->exact = search.best->batch == *m_newest ||
                                 (search.without && *search.without == search.best->batch + 1);
    }
    // A batch that had not come so far may have by now: what was in its way is asked again.
    for (auto& search : m_search) {
        if (search.best && search.best->exact)
            search.without.reset();
    }
    return trouble;
}

base::Result<void> BatchSearch::take(quint64 batch, const ReadValue& value)
{
    if (!value)
        return base::fail(base::ErrorKind::Refused,
                          u"zks_getL1BatchDetails: "_s + value.error().error.text());
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(*value)).object();
    const auto timestamp = json.value("timestamp"_L1);
    if (json.value("number"_L1).toInteger(-1) != static_cast<qint64>(batch) ||
        !timestamp.isDouble())
        return base::fail(
            base::ErrorKind::Protocol,
            u"zks_getL1BatchDetails answers something that is not batch %1"_s.arg(batch));
    for (std::size_t i = 0; i < m_search.size(); ++i) {
        auto& search = m_search[i];
        if (!json.value(kTimes[i]).isString()) {
            search.without = std::min(search.without.value_or(batch), batch);
        } else if (!search.best || batch > search.best->batch) {
            search.best = StageHead{batch, timestamp.toInteger(), {}, false};
        }
        if (search.best && search.without && *search.without <= search.best->batch)
            search.without.reset();
    }
    return {};
}

void BatchSearch::takeRange(quint64 batch, const ReadValue& value)
{
    if (!value)
        return;
    const auto pair = QJsonDocument::fromJson(QByteArray::fromStdString(*value)).array();
    const auto last =
        pair.size() == 2 ? base::quantityFromHex(pair[1].toString().toStdString()) : std::nullopt;
    if (!last)
        return;
    for (auto& search : m_search) {
        if (search.best && search.best->batch == batch)
            search.best->number = *last;
    }
}

} // namespace rollscope::chain
