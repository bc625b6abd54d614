#pragma once
#include "chain/contract_question.hpp"
#include <array>
#include <map>
#include <span>

namespace rollscope::chain {

/// How far a batch of a ZK-stack chain has come on its parent. In this order.
enum class BatchStage : quint8 { Committed, Proven, Executed };
inline constexpr std::array kBatchStages{BatchStage::Committed, BatchStage::Proven,
                                         BatchStage::Executed};

/// The newest batch that has reached a stage, as far as it is known.
struct StageHead
{
    quint64 batch = 0;
    qint64 timestamp = 0;          ///< of the batch, s UTC
    std::optional<quint64> number; ///< its last block
    bool exact = false;            ///< false: a later batch may have come as far
    bool operator==(const StageHead&) const = default;
};

/// Finds the newest committed, proven and executed batch of a ZK-stack chain in a few rounds of
/// zks_getL1BatchDetails, and follows them from then on. A stage is reached in the order of the
/// batches, so each round narrows the stretch between one that has and one that has not. Pure.
class BatchSearch
{
public:
    /// Requests of one round.
    static constexpr std::size_t kMostQuestions = 13;

    /// Of the next round; the same until read().
    [[nodiscard]] std::vector<Question> questions() const;
    /// `values` answer questions(), in their order. An error keeps what is known and says why.
    [[nodiscard]] base::Result<void> read(std::span<const ReadValue> values);
    /// Nullopt until a batch is known that has reached the stage.
    [[nodiscard]] const std::optional<StageHead>& head(BatchStage stage) const
    {
        return m_search[static_cast<std::size_t>(stage)].best;
    }

private:
    struct Search
    {
        std::optional<StageHead> best;
        std::optional<quint64> without; ///< the lowest batch known not to have reached it
    };
    [[nodiscard]] std::vector<quint64> probes() const;
    [[nodiscard]] std::vector<quint64> ranges() const;
    base::Result<void> take(quint64 batch, const ReadValue& value);
    void takeRange(quint64 batch, const ReadValue& value);

    std::optional<quint64> m_newest;
    std::array<Search, kBatchStages.size()> m_search;
};

} // namespace rollscope::chain
