#include "engine/cost_book.hpp"
#include <algorithm>
#include <utility>

namespace rollscope::engine {

CostBook::CostBook(const registry::ChainSpec& spec, bool metered)
    : m_spec(spec), m_metered(metered), m_model(spec)
{
    if (chain::isProvenByBatches(spec))
        m_batches.emplace();
    if (spec.sequencers.set) {
        m_epochs.emplace(*spec.sequencers.set);
        m_recommits.emplace(*spec.sequencers.set);
    }
    m_quote.rule = m_model.rule();
}

bool CostBook::searching() const
{
    const auto open = [this](chain::BatchStage stage) {
        const auto& head = m_batches->head(stage);
        return !head || !head->exact || !head->number;
    };
    return (m_batches && std::ranges::any_of(chain::kBatchStages, open)) ||
           (m_epochs && m_epochs->wantsMore()) || (m_recommits && m_recommits->wantsMore());
}

void CostBook::add(std::vector<chain::Question>& all, std::vector<Part>& parts,
                   std::vector<chain::Question> questions,
                   std::function<void(std::span<const chain::ReadValue>)> take)
{
    parts.push_back({all.size(), questions.size(), std::move(take)});
    std::ranges::move(questions, std::back_inserter(all));
}

void CostBook::ask(chain::ContractReader& reader, qint64 steadyMs, quint64 lastDay, quint64 head,
                   std::vector<Errand> errands, std::function<void(bool)> told)
{
    std::vector<Part> parts;
    chain::Ask ask;
    ask.purpose = "cost";
    const bool prices = m_rounds == 0 || steadyMs >= m_pricesAt;
    const qint64 pause = m_metered ? kMeteredMs : kRoundMs;
    if (prices) {
        m_pricesAt = steadyMs + pause;
        add(ask.questions, parts, m_model.questions(),
            [this](std::span<const chain::ReadValue> values) { takeQuote(values); });
    }
    if (m_batches)
        add(ask.questions, parts, m_batches->questions(),
            [this](std::span<const chain::ReadValue> values) {
                const auto done = m_batches->read(values);
                m_batchTrouble = done ? QString() : done.error().text();
            });
    if (m_epochs)
        add(ask.questions, parts, m_epochs->questions(),
            [this, lastDay](std::span<const chain::ReadValue> values) {
                const auto done = m_epochs->read(values, lastDay);
                m_epochTrouble = done ? QString() : done.error().text();
            });
    // A node may refuse so many blocks: that carries nothing else to another one.
    if (m_recommits)
        if (auto question = m_recommits->question(lastDay, head))
            errands.push_back(
                {{std::move(*question)}, [this](std::span<const chain::ReadValue> values) {
                     const auto done = m_recommits->read(values.front());
                     m_recommitTrouble = done ? QString() : done.error().text();
                 }});
    m_errands.clear(); // a round lasts longer than they may
    for (auto& errand : errands)
        this->ask(reader, std::move(errand));

    m_nextAt = m_pricesAt;
    ++m_rounds;
    m_ticket =
        reader.ask(std::move(ask), [this, steadyMs, prices, parts = std::move(parts),
                                    told = std::move(told)](const chain::ReadResult& result) {
            const auto& values = result.answer.values;
            if (!result.answer.operatorName.isEmpty())
                m_endpoint = result.answer.operatorName;
            for (const auto& part : parts) {
                if (part.begin + part.size <= values.size())
                    part.take(std::span(values).subspan(part.begin, part.size));
            }
            if (std::exchange(m_quoted, false))
                m_at = result.answer.at;
            // Chains without tags are asked for these instead, until all is found.
            if (searching() && !m_metered)
                m_nextAt = std::min(m_pricesAt,
                                    steadyMs + (m_rounds < kFirstRounds ? kFirstMs : kSearchMs));
            const auto then = told; // what is run may go with its ticket
            const bool withPrices = prices;
            m_ticket.reset();
            then(withPrices);
        });
}

void CostBook::ask(chain::ContractReader& reader, Errand errand)
{
    chain::Ask ask;
    ask.purpose = "cost";
    ask.questions = std::move(errand.questions);
    if (ask.questions.empty())
        return;
    m_errands.push_back(reader.ask(
        std::move(ask), [done = std::move(errand.done)](const chain::ReadResult& result) {
            done(result.answer.values);
        }));
}

void CostBook::stop()
{
    m_ticket.reset();
    m_errands.clear();
}

void CostBook::takeQuote(std::span<const chain::ReadValue> values)
{
    auto quote = m_model.read(values);
    const bool nothing = !quote.gasPrice;
    if (nothing && m_quote.gasPrice) {
        // What was told before stands, with its age; why there is nothing newer is said.
        m_quote.trouble = quote.trouble;
        return;
    }
    m_quoted = !nothing;
    m_quote = std::move(quote);
}

} // namespace rollscope::engine
