#include "staking/receipt_prices.hpp"
#include "base/hex.hpp"
#include "staking/node_talk.hpp"
#include "staking/receipt_prices_p.hpp"
#include <QJsonObject>
#include <algorithm>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;

/// What came; what went has no price of its own.
bool came(const HistoryRow& row)
{
    return row.kind == HistoryKind::Minted || row.kind == HistoryKind::Received ||
           row.kind == HistoryKind::Reward;
}

bool wanted(const HistoryRow& row)
{
    return came(row) && row.raw && row.fiat.isEmpty();
}

} // namespace

void leaveUnpriced(History& history, const QString& why)
{
    for (HistoryRow& row : history.rows)
        if (wanted(row) && row.fiatWhy.isEmpty())
            row.fiatWhy = why;
}

void ReceiptPrices::Memory::bound()
{
    if (times.size() > kMostRemembered)
        times.clear();
    if (prices.size() > kMostRemembered)
        prices.clear();
    if (rates.size() > kMostRemembered)
        rates.clear();
}

ReceiptPrices::ReceiptPrices(l1::PriceFeeds feeds, base::Clock& clock)
    : m_feeds(std::make_shared<const l1::PriceFeeds>(std::move(feeds))), m_clock(clock),
      m_memory(std::make_shared<Memory>())
{}

wallet::Ask ReceiptPrices::price(ProtocolReader& reader, Asked asked,
                                 wallet::Question<History>::Handler handler)
{
    auto question = std::make_shared<wallet::Question<History>>(std::move(handler));
    m_memory->bound();
    const auto run =
        std::make_shared<PricingRun>(reader, std::move(asked), m_feeds, m_memory, question);
    if (!run->start(m_clock))
        wallet::answerSoon<History>(question, m_clock, run->result());
    return wallet::Ask([question] { question->withdraw(); });
}

PricingRun::PricingRun(ProtocolReader& reader, ReceiptPrices::Asked asked,
                       std::shared_ptr<const l1::PriceFeeds> feeds,
                       std::shared_ptr<ReceiptPrices::Memory> memory,
                       std::shared_ptr<Question> question)
    : m_reader(reader), m_item(std::move(asked.item)), m_out(std::move(asked.history)),
      m_layer1(asked.layer1), m_feeds(std::move(feeds)), m_memory(std::move(memory)),
      m_question(std::move(question))
{}

History PricingRun::result()
{
    return std::move(m_out);
}

bool PricingRun::start(base::Clock& clock)
{
    for (std::size_t i = 0; i < m_out.rows.size(); ++i)
        if (wanted(m_out.rows[i]))
            open(i);
    if (m_open.empty())
        return false;
    m_end = clock.after(ReceiptPrices::kPatience, [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (!self || !self->m_question->isOpen())
            return;
        self->fill();
        leaveUnpriced(self->m_out, u"reading the prices took too long"_s);
        self->end();
    });
    askHead();
    return true;
}

void PricingRun::open(std::size_t row)
{
    HistoryRow& one = m_out.rows[row];
    auto way = m_ways.find(one.tokenName);
    if (way == m_ways.end())
        way = m_ways
                  .emplace(one.tokenName, priceWayOf(*m_item.protocol, one.tokenName, m_out.chain,
                                                     m_out.facts, *m_feeds))
                  .first;
    if (way->second.token == nullptr)
        one.fiatWhy = way->second.why;
    else if (m_layer1 == nullptr)
        one.fiatWhy = u"no node of Ethereum is given, whose feeds tell prices"_s;
    else if (one.time.value <= 0)
        one.fiatWhy = u"the node does not tell the time of its block"_s;
    else
        m_open.push_back({row, way->second, {}, {}, false});
}

void PricingRun::refuse(Open& open, const QString& why)
{
    if (m_out.rows[open.row].fiatWhy.isEmpty())
        m_out.rows[open.row].fiatWhy = why;
}

QString PricingRun::keyOf() const
{
    QString key = u"%1 %2"_s.arg(m_out.chain.value).arg(m_item.protocol->id);
    for (const auto& [name, value] : m_item.params)
        key += u' ' + name + u'=' + value.text();
    return key;
}

void PricingRun::askHead()
{
    m_out.requests += 2;
    askNode(*m_layer1,
            {nodeRequest("eth_chainId"),
             nodeRequest("eth_getBlockByNumber", {inQuotes("latest"), "false"})},
            [self = shared_from_this()](const Answers& answers) {
                if (self->m_question->isOpen())
                    self->onHead(answers);
            });
}

void PricingRun::onHead(const Answers& answers)
{
    const auto stop = [this](const QString& why) {
        leaveUnpriced(m_out, why);
        end();
    };
    const auto chain = numberIn(answers[0]);
    if (!chain)
        return stop(u"the node of Ethereum: "_s + troubleOf(answers[0], "eth_chainId").text());
    if (*chain != m_feeds->network().value)
        return stop(u"the node that was given for Ethereum is of chain %1"_s.arg(*chain));
    const QJsonObject header = answers[1].result ? answers[1].result->toObject() : QJsonObject();
    const auto number = base::quantityFromHex(header.value(u"number").toString().toStdString());
    const auto at = number ? startBlockIn(answers[1], *number) : std::nullopt;
    if (!at)
        return stop(u"the node of Ethereum: "_s +
                    troubleOf(answers[1], "eth_getBlockByNumber").text());
    m_newest = {at->number, at->timestamp};
    askRates();
}

void PricingRun::askRates()
{
    const QString key = keyOf();
    for (const Open& one : m_open) {
        const quint64 block = m_out.rows[one.row].block;
        if (!one.way.byRate)
            continue;
        const auto known = m_memory->rates.find({key, block});
        if (known != m_memory->rates.end())
            m_rates.insert_or_assign(block, known->second);
        else
            m_rateBlocks.push_back(block);
    }
    std::sort(m_rateBlocks.begin(), m_rateBlocks.end());
    m_rateBlocks.erase(std::unique(m_rateBlocks.begin(), m_rateBlocks.end()), m_rateBlocks.end());
    if (m_rateBlocks.size() > ReceiptPrices::kMostRateBlocks) {
        m_rateWhy =
            u"rates of the newest %1 blocks alone are read"_s.arg(ReceiptPrices::kMostRateBlocks);
        m_rateBlocks.erase(m_rateBlocks.begin(),
                           m_rateBlocks.end() -
                               static_cast<std::ptrdiff_t>(ReceiptPrices::kMostRateBlocks));
    }
    askRate();
}

void PricingRun::askRate()
{
    if (m_rateBlocks.empty() || m_refused >= ReceiptPrices::kMostRefused) {
        placeRows();
        return;
    }
    stake::Arguments given = m_item.params;
    given.insert_or_assign(u"account"_s, stake::Typed::address(base::Address{}));
    std::vector<ReadJob> jobs{
        {m_item.protocol, stake::wantedForRate(*m_item.protocol), std::move(given)}};
    m_question->holds(
        m_reader.readMany(std::move(jobs), m_rateBlocks.back(),
                          [self = shared_from_this()](const base::Result<ReadOutcome>& read) {
                              self->onRate(read);
                          }));
}

void PricingRun::onRate(const base::Result<ReadOutcome>& read)
{
    const quint64 block = m_rateBlocks.back();
    m_rateBlocks.pop_back();
    QString why = read ? QString() : read.error().text();
    if (read) {
        m_out.requests += read->requests;
        const auto rate =
            stake::valueOf(*m_item.protocol, *m_item.protocol->health.rate, read->facts.front())
                .and_then([](const auto& one) { return one.toWei(); });
        if (rate && *rate != base::Wei{}) {
            m_rates.insert_or_assign(block, *rate);
            if (block + ReceiptPrices::kSettled < m_out.toBlock)
                m_memory->rates.insert_or_assign({keyOf(), block}, *rate);
        } else {
            why = rate ? u"it is zero"_s : rate.error().what;
        }
    }
    m_refused = why.isEmpty() ? 0 : m_refused + 1;
    if (!why.isEmpty())
        m_rateWhy = u"the node does not tell the protocol's rate at block %1: %2"_s.arg(
            QString::number(block), why);
    askRate();
}

void PricingRun::placeRows()
{
    m_refused = 0;
    for (Open& one : m_open) {
        const HistoryRow& row = m_out.rows[one.row];
        if (one.way.byRate) {
            const auto rate = m_rates.find(row.block);
            if (rate == m_rates.end()) {
                refuse(one, m_rateWhy);
                continue;
            }
            one.rate = rate->second;
        }
        const auto seconds = static_cast<quint64>(row.time.value / 1000);
        if (m_out.chain == m_feeds->network()) {
            one.layer1 = {row.block, seconds};
            one.placed = true;
            continue;
        }
        const auto [search, fresh] = m_searches.try_emplace(seconds, seconds, m_newest);
        if (!fresh)
            continue;
        // The nearest that is remembered on both sides.
        for (const auto& [number, time] : m_memory->times)
            search->second.take({number, time});
    }
    searchOn();
}

/// One frame of headers for all times together.
void PricingRun::searchOn()
{
    std::map<quint64, std::vector<quint64>> wants; // times, by the header that they need next
    for (auto& [seconds, search] : m_searches) {
        if (wants.size() >= kHistoryBatch)
            break;
        const auto number = search.next();
        if (!number)
            continue;
        if (wants.count(*number) == 0 && ++m_headers > ReceiptPrices::kMostHeaders)
            search.giveUp(
                u"more than %1 headers would be needed"_s.arg(ReceiptPrices::kMostHeaders));
        else
            wants[*number].push_back(seconds);
    }
    if (wants.empty()) {
        askPrices();
        return;
    }
    std::vector<stake::NodeRequest> requests;
    requests.reserve(wants.size());
    for (const auto& [number, times] : wants)
        requests.push_back(
            nodeRequest("eth_getBlockByNumber", {inQuotes(base::toQuantity(number)), "false"}));
    m_out.requests += static_cast<int>(requests.size());
    askNodeAtOnce(*m_layer1, requests,
                  [self = shared_from_this(), wants = std::move(wants)](const Answers& answers) {
                      if (self->m_question->isOpen())
                          self->onHeaders(wants, answers);
                  });
}

void PricingRun::onHeaders(const std::map<quint64, std::vector<quint64>>& wants,
                           const Answers& answers)
{
    std::size_t i = 0;
    for (const auto& [number, times] : wants) {
        const stake::NodeAnswer& answer = answers[i++];
        const auto at = startBlockIn(answer, number);
        if (!at) {
            for (const quint64 seconds : times)
                m_searches.at(seconds).giveUp(troubleOf(answer, "eth_getBlockByNumber").text());
            continue;
        }
        for (auto& [seconds, search] : m_searches)
            search.take({at->number, at->timestamp});
        if (at->number + ReceiptPrices::kSettled < m_newest.number)
            m_memory->times.insert_or_assign(at->number, at->timestamp);
    }
    searchOn();
}

} // namespace rollscope::staking
