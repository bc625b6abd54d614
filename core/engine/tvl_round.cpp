#include "engine/tvl_round.hpp"
#include "eth/abi.hpp"
#include <algorithm>

namespace rollscope::engine {
namespace {

using l1::MulticallReturn;
using Role = l1::TvlPlan::Role;

constexpr std::size_t kAtOnce = 4;
constexpr int kCodeChecks = 2; ///< a round, of two operators each; the rest next time
constexpr qint64 kWholeMs = 30'000, kSinglyMs = 180'000;
constexpr const char* kPurpose = "tvl";

std::string wordOf(quint64 value)
{
    const auto word = eth::abi::Value::number(value).word;
    return {reinterpret_cast<const char*>(word.data()), word.size()};
}

/// The same step as a request of its own; nullopt where the node need not be asked.
std::optional<chain::Question> single(const l1::TvlPlan::Step& step, const l1::MulticallItem& call,
                                      const chain::StateAt& at)
{
    switch (step.role) {
    case Role::BlockNumber:
    case Role::Timestamp:
    case Role::ParentHash:
        return std::nullopt;
    case Role::Probe:
        return chain::codeOf(step.account, at);
    case Role::Coin:
        return chain::balanceOf(step.account, at);
    default:
        return chain::contractCall(call.to, call.data, at);
    }
}

/// As Multicall3 would have told it.
base::Result<MulticallReturn> asReturn(Role role, const chain::ReadValue& value)
{
    if (!value && value.error().kind == chain::ReadError::Kind::Reverted)
        return MulticallReturn{false, value.error().revertData};
    if (role == Role::Coin) {
        const auto wei = chain::weiOf(value);
        if (!wei)
            return tl::unexpected(wei.error());
        const auto word = eth::abi::Value::number(*wei).word;
        return MulticallReturn{true, {reinterpret_cast<const char*>(word.data()), word.size()}};
    }
    auto bytes = chain::bytesOf(value);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return MulticallReturn{true, std::move(*bytes)};
}

} // namespace

TvlRound::TvlRound(std::vector<l1::TvlPlan> plans, At at, chain::ContractReader& reader,
                   TvlKnowledge& known, Got got)
    : m_plans(std::move(plans)), m_at(at), m_reader(reader), m_known(known), m_got(std::move(got))
{
    const auto count = m_reader.counts().find(kPurpose);
    m_before = count == m_reader.counts().end() ? 0 : count->second.requests;
    for (std::size_t i = 0; i < m_plans.size(); ++i)
        m_waiting.push_back(i);
    next();
}

quint64 TvlRound::requests() const
{
    const auto count = m_reader.counts().find(kPurpose);
    return count == m_reader.counts().end() ? 0 : count->second.requests - m_before;
}

quint64 TvlRound::singleRequests() const
{
    quint64 count = 0;
    for (const auto& plan : m_plans) {
        for (std::size_t i = 0; i < plan.steps.size(); ++i)
            count +=
                single(plan.steps[i], plan.calls[i], chain::StateAt::number(m_at.block)) ? 1 : 0;
    }
    return count;
}

void TvlRound::next()
{
    while (!m_waiting.empty() && m_open.size() < kAtOnce) {
        const std::size_t plan = m_waiting.front();
        m_waiting.pop_front();
        if (m_known.noMulticall)
            askSingly(plan);
        else
            askWhole(plan);
    }
}

void TvlRound::ask(std::size_t plan, std::vector<chain::Question> questions, qint64 deadlineMs,
                   std::function<void(const chain::ReadResult&)> came, int operators)
{
    chain::Ask ask;
    ask.purpose = kPurpose;
    ask.questions = std::move(questions);
    ask.deadlineMs = deadlineMs;
    ask.block = m_at.block;
    ask.operators = operators;
    m_open[plan] = m_reader.ask(std::move(ask), std::move(came));
}

void TvlRound::askWhole(std::size_t plan)
{
    const auto& p = m_plans[plan];
    auto whole = chain::contractCall(p.calls.front().to, l1::encodeAggregate3(p.calls),
                                     chain::StateAt::number(m_at.block));
    whole.shape = chain::Question::Shape::SomeData;
    ask(plan, {std::move(whole)}, kWholeMs, [this, plan](const chain::ReadResult& result) {
        const chain::ReadAnswer& answer = result.answer;
        const chain::ReadValue& value = answer.values.front();
        // Each call of an aggregate may fail by itself: only its absence, or a limit on gas, fails
        // the whole.
        if (!value && value.error().kind == chain::ReadError::Kind::Reverted) {
            askSingly(plan);
            return;
        }
        if (!value && value.error().kind == chain::ReadError::Kind::Garbage) {
            checkMulticall(plan);
            return;
        }
        const auto bytes = chain::bytesOf(value);
        auto answers = bytes ? l1::decodeAggregate3(*bytes, m_plans[plan].calls.size())
                             : tl::unexpected(bytes.error());
        if (answers)
            checkCode(plan, std::move(*answers), answer);
        else
            finish(plan, tl::unexpected(answers.error()));
    });
}

void TvlRound::checkMulticall(std::size_t plan)
{
    const auto at = chain::StateAt::number(m_at.block);
    ask(
        plan, {chain::codeOf(m_plans[plan].calls.front().to, at)}, kWholeMs,
        [this, plan](const chain::ReadResult& result) {
            const auto none = [](const chain::ReadAnswer& answer) {
                const auto code = chain::bytesOf(answer.values.front());
                return code && code->empty();
            };
            if (none(result.answer) && (!result.second || none(*result.second))) {
                m_known.noMulticall = true;
                askSingly(plan);
                return;
            }
            finish(plan, base::fail(base::ErrorKind::Protocol,
                                    QStringLiteral("no node answers the call to Multicall3, which "
                                                   "is there")));
        },
        2);
}

void TvlRound::askSingly(std::size_t plan)
{
    const auto& p = m_plans[plan];
    const auto at = chain::StateAt::number(m_at.block);
    std::vector<chain::Question> questions;
    for (std::size_t i = 0; i < p.steps.size(); ++i) {
        if (auto question = single(p.steps[i], p.calls[i], at))
            questions.push_back(std::move(*question));
    }
    ask(plan, std::move(questions), kSinglyMs, [this, plan](const chain::ReadResult& result) {
        const chain::ReadAnswer& answer = result.answer;
        const auto& steps = m_plans[plan].steps;
        Answers answers;
        std::size_t next = 0;
        for (const auto& step : steps) {
            if (step.role == Role::BlockNumber) {
                answers.push_back({true, wordOf(m_at.block)});
            } else if (step.role == Role::Timestamp) {
                answers.push_back({true, wordOf(static_cast<quint64>(m_at.timestamp))});
            } else if (step.role == Role::ParentHash) {
                answers.push_back({false, {}});
            } else {
                auto got = asReturn(step.role, answer.values.at(next++));
                if (!got) {
                    finish(plan, tl::unexpected(got.error()));
                    return;
                }
                answers.push_back(std::move(*got));
            }
        }
        conclude(plan, answers, answer.operatorName, answer.shown);
    });
}

void TvlRound::checkCode(std::size_t plan, Answers answers, const chain::ReadAnswer& by)
{
    const auto& steps = m_plans[plan].steps;
    const QString operatorName = by.operatorName, endpoint = by.shown;
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].role != Role::Probe || !answers[i].success || !answers[i].data.empty())
            continue;
        const auto known = m_known.hasCode.find(steps[i].account);
        const bool look = known == m_known.hasCode.end() && m_codeChecks < kCodeChecks;
        if (look) {
            ++m_codeChecks;
            unknown.push_back(i);
        } else if (known == m_known.hasCode.end() || known->second) {
            answers[i].data = "?"; // it takes any call; nothing says that it has no code
        }
    }
    if (unknown.empty()) {
        conclude(plan, answers, operatorName, endpoint);
        return;
    }
    std::vector<chain::Question> questions;
    questions.reserve(unknown.size());
    for (const std::size_t i : unknown)
        questions.push_back(chain::codeOf(steps[i].account, chain::StateAt::number(m_at.block)));
    ask(
        plan, std::move(questions), kWholeMs,
        [this, plan, unknown, operatorName, endpoint,
         answers = std::move(answers)](const chain::ReadResult& result) mutable {
            for (std::size_t k = 0; k < unknown.size(); ++k) {
                // It has none where nobody who was asked shows any.
                std::optional<bool> has;
                for (const auto* one :
                     {&result.answer, result.second ? &*result.second : nullptr}) {
                    const auto code =
                        one ? chain::bytesOf(one->values.at(k))
                            : base::Result<std::string>(tl::unexpected(base::Error{}));
                    if (code)
                        has = has.value_or(false) || !code->empty();
                }
                if (has)
                    m_known.hasCode[m_plans[plan].steps[unknown[k]].account] = *has;
                if (has.value_or(true))
                    answers[unknown[k]].data = "?";
            }
            conclude(plan, answers, operatorName, endpoint);
        },
        2);
}

void TvlRound::conclude(std::size_t plan, const Answers& answers, const QString& operatorName,
                        const QString& endpoint)
{
    auto figure = l1::readTvl(m_plans[plan], answers, m_at.block);
    if (figure) {
        figure->operatorName = operatorName;
        figure->endpoint = endpoint;
    }
    finish(plan, std::move(figure));
}

void TvlRound::finish(std::size_t plan, base::Result<l1::TvlFigure> figure)
{
    m_open.erase(plan);
    next();
    m_got(plan, std::move(figure));
}

} // namespace rollscope::engine
