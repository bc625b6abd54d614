#pragma once
#include "engine/snapshot.hpp"
#include "format/formatter.hpp"
#include "models/fact_list_model.hpp"
#include <QCoreApplication>

namespace rollscope::ui {

/// What the page of a chain says about its finality, its prices, its income and its sequencers.
class CostFacts
{
    Q_DECLARE_TR_FUNCTIONS(rollscope::ui::CostFacts)
public:
    explicit CostFacts(const Formatter& format) : m_format(format) {}

    [[nodiscard]] std::vector<FactRow> ladder(const engine::ChainRow& row) const;
    [[nodiscard]] std::vector<FactRow> costs(const engine::ChainRow& row, base::UnixMs now) const;
    [[nodiscard]] std::vector<FactRow> economics(const engine::ChainRow& row) const;
    [[nodiscard]] std::vector<FactRow> sequencers(const engine::ChainRow& row) const;
    /// How many make the blocks; kNone where nobody tells.
    [[nodiscard]] QString sequencerCount(const engine::ChainRow& row) const;

private:
    [[nodiscard]] FactRow feesRow(const QString& label, const engine::Economics& part,
                                  const engine::CostView& view) const;
    [[nodiscard]] FactRow rentRow(const QString& label, const engine::Economics& part,
                                  const engine::CostView& view) const;
    [[nodiscard]] FactRow leftRow(const QString& label, const engine::Economics& part,
                                  const engine::CostView& view) const;
    /// With its value in USD where there is a price.
    [[nodiscard]] QString worth(const eth::U256& wei, const QString& token, int decimals,
                                const std::optional<engine::UsdPrice>& price) const;
    [[nodiscard]] FactRow stageRow(const engine::CostView& view) const;
    [[nodiscard]] QString amount(const eth::U256& wei, const QString& token,
                                 int decimals = 18) const;

    Formatter m_format;
};

/// The cost of a swap in USD; negative where it is not known.
[[nodiscard]] double swapUsd(const engine::ChainRow& row);
/// A swap on Ethereum over the one here; negative where it is not known.
[[nodiscard]] double swapRatio(const engine::ChainRow& row);
/// How many sequencers make the blocks; negative where it is not known.
[[nodiscard]] int sequencersOf(const engine::ChainRow& row);

} // namespace rollscope::ui
