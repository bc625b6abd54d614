// The prices of blocks of Ethereum, and the worth of rows by them.
#include "base/hex.hpp"
#include "eth/units.hpp"
#include "staking/node_talk.hpp"
#include "staking/receipt_prices_p.hpp"
#include <algorithm>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using Piece = QuestionBundle::Piece;

/// Blocks whose prices are asked for at once.
constexpr std::size_t kFrame = 20;

} // namespace

/// Each token of each block once.
void PricingRun::askPrices()
{
    std::map<quint64, Job> jobs;
    for (Open& one : m_open) {
        const HistoryRow& row = m_out.rows[one.row];
        if (!one.placed && m_out.chain != m_feeds->network()) {
            const auto search = m_searches.find(static_cast<quint64>(row.time.value / 1000));
            const auto found = search == m_searches.end() ? std::nullopt : search->second.found();
            if (!found) {
                if (search != m_searches.end())
                    refuse(one,
                           u"the node of Ethereum does not tell its block of that time: %1"_s.arg(
                               search->second.why()));
                continue;
            }
            one.layer1 = *found;
            one.placed = row.fiatWhy.isEmpty();
        }
        if (!one.placed)
            continue;
        const auto key = std::pair(one.layer1.number, one.way.token->symbol);
        if (const auto known = m_memory->prices.find(key); known != m_memory->prices.end()) {
            m_prices.insert_or_assign(key, known->second);
            continue;
        }
        Job& job = jobs[one.layer1.number];
        job.at = one.layer1;
        if (std::find(job.tokens.begin(), job.tokens.end(), one.way.token) == job.tokens.end())
            job.tokens.push_back(one.way.token);
    }
    for (auto job = jobs.rbegin(); job != jobs.rend(); ++job) {
        if (m_jobs.size() >= ReceiptPrices::kMostPriceBlocks)
            break;
        m_jobs.push_back(std::move(job->second));
    }
    if (jobs.size() > m_jobs.size())
        m_noState =
            u"prices of the newest %1 blocks alone are read"_s.arg(ReceiptPrices::kMostPriceBlocks);
    askFrame();
}

void PricingRun::askFrame()
{
    m_first = m_last;
    if (m_first >= m_jobs.size() || m_refused >= ReceiptPrices::kMostRefused) {
        fill();
        end();
        return;
    }
    // A node without old state is found out by few questions.
    const std::size_t count =
        m_first == 0 ? static_cast<std::size_t>(ReceiptPrices::kMostRefused) : kFrame;
    m_last = std::min(m_first + count, m_jobs.size());
    std::vector<std::pair<std::size_t, Piece>> pieces;
    for (std::size_t i = m_first; i < m_last; ++i) {
        Job& job = m_jobs[i];
        for (const auto* token : job.tokens)
            job.asks.push_back(priceAsks(*token, *m_feeds));
        std::vector<const std::vector<stake::Ask>*> rounds;
        for (const auto& asks : job.asks)
            rounds.push_back(&asks);
        stake::StartBlock at;
        at.number = job.at.number;
        at.timestamp = job.at.seconds;
        job.bundle = std::make_unique<QuestionBundle>(rounds, at, QuestionBundle::Rules{});
        for (const Piece& piece : job.bundle->pieces())
            pieces.emplace_back(i, piece);
    }
    askPieces(std::move(pieces));
}

void PricingRun::askPieces(std::vector<std::pair<std::size_t, Piece>> pieces)
{
    if (pieces.empty()) {
        endFrame();
        return;
    }
    std::vector<stake::NodeRequest> requests;
    requests.reserve(pieces.size());
    for (const auto& [job, piece] : pieces)
        requests.push_back(m_jobs[job].bundle->requestOf(piece));
    m_out.requests += static_cast<int>(requests.size());
    askNodeAtOnce(*m_layer1, requests,
                  [self = shared_from_this(), pieces = std::move(pieces)](const Answers& answers) {
                      if (!self->m_question->isOpen())
                          return;
                      std::vector<std::pair<std::size_t, Piece>> again;
                      for (std::size_t i = 0; i < pieces.size(); ++i) {
                          Job& job = self->m_jobs[pieces[i].first];
                          const stake::NodeAnswer& answer = answers[i];
                          if (!answer.result && !answer.reverted) {
                              // No state of that block: smaller pieces change nothing.
                              job.refused = answer.message;
                              job.bundle->giveUp(pieces[i].second, answer.message);
                              continue;
                          }
                          for (const Piece& next : job.bundle->take(pieces[i].second, answer))
                              again.emplace_back(pieces[i].first, next);
                      }
                      self->askPieces(std::move(again));
                  });
}

void PricingRun::endFrame()
{
    for (std::size_t i = m_first; i < m_last; ++i) {
        Job& job = m_jobs[i];
        const QString refused = job.refused.left(200);
        m_refused = refused.isEmpty() ? 0 : m_refused + 1;
        for (std::size_t t = 0; t < job.tokens.size(); ++t) {
            PriceThen price = priceFrom(*job.tokens[t], *m_feeds, job.bundle->answers(t),
                                        static_cast<qint64>(job.at.seconds));
            if (!refused.isEmpty() && !price.answer)
                price.why = u"the node of Ethereum does not tell the state of block %1: %2"_s.arg(
                    QString::number(job.at.number), refused);
            const auto key = std::pair(job.at.number, job.tokens[t]->symbol);
            if (price.answer && job.at.number + ReceiptPrices::kSettled < m_newest.number)
                m_memory->prices.insert_or_assign(key, price);
            m_noState = refused.isEmpty() ? m_noState : price.why;
            m_prices.insert_or_assign(key, std::move(price));
        }
        job.bundle.reset();
    }
    askFrame();
}

/// What is known by now.
void PricingRun::fill()
{
    for (Open& one : m_open) {
        if (!one.placed)
            continue;
        HistoryRow& row = m_out.rows[one.row];
        const auto price = m_prices.find({one.layer1.number, one.way.token->symbol});
        if (price == m_prices.end()) {
            if (!m_noState.isEmpty())
                refuse(one, m_noState);
            continue;
        }
        if (!price->second.answer) {
            refuse(one, price->second.why);
            continue;
        }
        const auto worth = worthOf(*row.raw, one.rate, m_item.protocol->health.rateScale,
                                   one.way.decimals, price->second);
        if (worth)
            row.fiat = base::toQString(eth::formatUnits(*worth, kFiatDecimals));
        else
            refuse(one, u"amount times price is above 2^256"_s);
    }
}

void PricingRun::end()
{
    m_end.cancel();
    leaveUnpriced(m_out, u"no price could be read"_s);
    m_question->answer(std::move(m_out));
}

} // namespace rollscope::staking
