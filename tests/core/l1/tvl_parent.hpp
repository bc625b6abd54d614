#pragma once
#include "tvl_kit.hpp"

namespace rollscope::test {

using Role = l1::TvlPlan::Role;

inline constexpr quint64 kBlock = 24'000'000;
inline constexpr qint64 kTime = 1'760'000'000;

inline const l1::PriceFeeds& prices()
{
    static const auto feeds = l1::PriceFeeds::shipped().value();
    return feeds;
}

/// A parent where every escrow holds what a test says; each answer can be bent.
class Parent
{
public:
    explicit Parent(std::vector<registry::Escrow> escrows,
                    const registry::ChainSpec& parent = parentOf())
        : plan(l1::planTvl(rollupOf(QStringLiteral("base"), std::move(escrows)), parent, prices(),
                           {}, kBlock, kTime))
    {
        for (const auto& step : plan.steps)
            answers.push_back({true, usual(step)});
    }

    l1::MulticallReturn& at(Role role, const QString& symbol = {})
    {
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            if (plan.steps[i].role == role && (symbol.isEmpty() || nameOf(plan.steps[i]) == symbol))
                return answers[i];
        }
        qFatal("no such step");
    }
    [[nodiscard]] base::Result<l1::TvlFigure> read() const
    {
        return l1::readTvl(plan, answers, kBlock);
    }
    /// The one part of a token.
    [[nodiscard]] static const l1::TvlPart& part(const l1::TvlFigure& figure, const QString& symbol)
    {
        for (const auto& part : figure.parts) {
            if (figure.tokens[part.token].token.symbol == symbol)
                return part;
        }
        qFatal("no such part");
    }

    l1::TvlPlan plan;
    std::vector<l1::MulticallReturn> answers;

private:
    [[nodiscard]] QString nameOf(const l1::TvlPlan::Step& step) const
    {
        switch (step.role) {
        case Role::Round:
        case Role::FeedDecimals:
            return plan.feeds[step.index].symbol;
        case Role::Decimals:
        case Role::Rate:
            return plan.tokens[step.index].symbol;
        case Role::Balance:
        case Role::Coin:
            return plan.tokens[plan.pairs[step.index].token].symbol;
        default:
            return {};
        }
    }

    [[nodiscard]] static std::string usual(const l1::TvlPlan::Step& step)
    {
        switch (step.role) {
        case Role::BlockNumber:
            return wordOf(kBlock);
        case Role::Timestamp:
            return wordOf(kTime);
        case Role::ParentHash:
            return std::string(32, '\x11');
        case Role::Round:
            return roundOf(wordOf(250'000'000'000), kTime - 60); // 2500 USD
        case Role::FeedDecimals:
            return wordOf(8);
        case Role::Probe:
            return std::string(32, '\0');
        case Role::Rate:
            return wordOf(1'200'000'000'000'000'000);
        case Role::Decimals:
            return wordOf(18);
        default:
            return wordOf(2'000'000'000'000'000'000);
        }
    }
};

} // namespace rollscope::test
