#pragma once
#include "chain/contract_question.hpp"
#include "chain/standard_actions.hpp"
#include "eth/u256.hpp"
#include "registry/chain_spec.hpp"
#include <span>

namespace rollscope::chain {

/// How a chain charges for the data that it leaves on its parent.
enum class FeeRule : quint8 {
    GasPrice, ///< in the price of gas, or not at all
    OpStack,  ///< GasPriceOracle.getL1Fee, and the operator's fee from Isthmus on
    Mantle,   ///< likewise, answered in ETH and charged in MNT by tokenRatio
    Ovm,      ///< Metis: its GasPriceOracle's getL1Fee
    Scroll,   ///< L1GasPriceOracle.getL1Fee of the signed transaction
    Morph,    ///< the same contract at Morph's own address
    Nitro,    ///< NodeInterface.gasEstimateL1Component: gas for the parent, at this chain's price
    ZkStack,  ///< zks_estimateFee
    Linea,    ///< linea_estimateGas; in the price of gas where a node does not offer it
};
[[nodiscard]] FeeRule feeRuleOf(const registry::ChainSpec& chain);
/// Where the data fee comes from, for people: "GasPriceOracle.getL1Fee".
[[nodiscard]] QString sourceOf(FeeRule rule);

/// Wei of the chain's own token; a part that is not known is absent, and then the total is, too.
struct ActionCost
{
    std::optional<eth::U256> execution; ///< gas × price
    std::optional<eth::U256> data;      ///< for the parent chain; 0 = in the price of gas, or none
    [[nodiscard]] std::optional<eth::U256> total() const
    {
        // Each part is far below 2^256 (FeeModel refuses more): this cannot overflow.
        return execution && data ? std::optional(eth::U256(*execution + *data)) : std::nullopt;
    }
    bool operator==(const ActionCost&) const = default;
};

struct FeeQuote
{
    FeeRule rule = FeeRule::GasPrice;
    std::optional<eth::U256> gasPrice; ///< wei per gas
    PerAction<ActionCost> costs;
    bool atLeast = false; ///< a part of the price is not told: real costs may be higher
    QString trouble;      ///< which part is missing, and why; empty = all is there
    bool operator==(const FeeQuote&) const = default;
};

/// What a chain's standard actions cost now: the requests, in one batch, and what their answers
/// mean. Pure; any thread.
class FeeModel
{
public:
    explicit FeeModel(const registry::ChainSpec& chain);
    /// At the newest block. The first is eth_gasPrice.
    [[nodiscard]] std::vector<Question> questions() const;
    /// `values` are the answers in the order of questions(). Whatever they hold, what can be
    /// told is told.
    [[nodiscard]] FeeQuote read(std::span<const ReadValue> values) const;
    [[nodiscard]] FeeRule rule() const { return m_rule; }

private:
    void readOracle(std::span<const ReadValue> values, FeeQuote& quote) const;
    void readNitro(std::span<const ReadValue> values, FeeQuote& quote) const;
    void readZkStack(std::span<const ReadValue> values, FeeQuote& quote) const;
    void readLinea(std::span<const ReadValue> values, FeeQuote& quote) const;

    FeeRule m_rule;
    base::ChainId m_chain;
};

} // namespace rollscope::chain
