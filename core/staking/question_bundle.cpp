#include "staking/question_bundle.hpp"
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include "eth/abi_value.hpp"
#include "l1/multicall.hpp"
#include "staking/node_talk.hpp"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using stake::Answer;
using stake::NodeAnswer;
using Kind = stake::Ask::Kind;
using Topics = std::vector<std::optional<base::Hash32>>;

std::string wordOf(const base::Wei& value)
{
    const auto word = eth::abi::Value::number(value).word;
    return {word.begin(), word.end()};
}

/// What a question asks, without whose it is.
std::string keyOf(const stake::Ask& ask)
{
    std::string key = std::to_string(static_cast<int>(ask.kind));
    key.append(ask.to.bytes.begin(), ask.to.bytes.end());
    key.append(ask.slot.bytes.begin(), ask.slot.bytes.end());
    for (const auto& topic : ask.topics) {
        key += topic ? 't' : '*';
        if (topic)
            key.append(topic->bytes.begin(), topic->bytes.end());
    }
    return key + ask.data;
}

bool inAggregate(const stake::Ask& ask)
{
    return ask.kind == Kind::Call || ask.kind == Kind::Coin;
}

Answer good(std::string data)
{
    Answer out;
    out.ok = true;
    out.data = std::move(data);
    return out;
}

Answer bad(const QString& why)
{
    Answer out;
    out.why = why.isEmpty() ? u"the node does not answer"_s : why.left(kMaxWhy);
    return out;
}

/// The one place in which two filters of the same contract differ; nullopt when they differ in
/// more.
std::optional<std::size_t> differenceOf(const Topics& a, const Topics& b)
{
    if (a.size() != b.size())
        return std::nullopt;
    std::optional<std::size_t> place;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] == b[i])
            continue;
        if (place || !a[i] || !b[i])
            return std::nullopt;
        place = i;
    }
    return place;
}

} // namespace

QuestionBundle::QuestionBundle(const std::vector<const std::vector<stake::Ask>*>& rounds,
                               const stake::StartBlock& at, Rules rules)
    : m_at(at), m_rules(rules)
{
    for (const auto* round : rounds) {
        m_places.emplace_back();
        for (const stake::Ask& ask : *round)
            add(ask, m_places.back());
    }
    m_answers.resize(m_asks.size(), bad(u"was not asked"_s));
    for (std::size_t i = 0; i < m_asks.size(); ++i) {
        if (m_asks[i].kind == Kind::BlockTime)
            m_answers[i] = good(wordOf(base::Wei::from64(m_at.timestamp)));
        else if (m_asks[i].kind == Kind::Logs)
            m_answers[i] = good({});
        else if (!inAggregate(m_asks[i]) || !m_rules.multicall)
            m_first.push_back({Piece::Kind::Single, {i}, 0, 0});
    }
    if (m_rules.multicall)
        bundleCalls();
    bundleLogs();
}

void QuestionBundle::add(const stake::Ask& ask, std::vector<std::size_t>& places)
{
    const auto [found, fresh] = m_known.emplace(keyOf(ask), m_asks.size());
    if (fresh)
        m_asks.push_back(ask);
    places.push_back(found->second);
}

void QuestionBundle::bundleCalls()
{
    Piece piece{Piece::Kind::Aggregate, {}, 0, 0};
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < m_asks.size(); ++i) {
        if (!inAggregate(m_asks[i]))
            continue;
        const bool full = piece.members.size() >= m_rules.callsPerRequest ||
                          bytes + m_asks[i].data.size() > m_rules.bytesPerRequest;
        if (full && !piece.members.empty()) {
            m_first.push_back(std::move(piece));
            piece = {Piece::Kind::Aggregate, {}, 0, 0};
            bytes = 0;
        }
        piece.members.push_back(i);
        bytes += m_asks[i].data.size();
    }
    if (!piece.members.empty())
        m_first.push_back(std::move(piece));
}

void QuestionBundle::bundleLogs()
{
    struct Filter
    {
        Piece piece;
        std::optional<std::size_t> place;
    };
    std::vector<Filter> filters;
    for (std::size_t i = 0; i < m_asks.size(); ++i) {
        const stake::Ask& ask = m_asks[i];
        if (ask.kind != Kind::Logs)
            continue;
        const quint64 from = std::min(ask.fromBlock, m_at.number);
        bool taken = false;
        for (Filter& filter : filters) {
            const stake::Ask& first = m_asks[filter.piece.members.front()];
            const auto place = differenceOf(first.topics, ask.topics);
            if (first.to != ask.to || !place || (filter.place && filter.place != place) ||
                filter.piece.members.size() >= m_rules.topicsPerFilter)
                continue;
            filter.place = place;
            filter.piece.members.push_back(i);
            filter.piece.from = std::min(filter.piece.from, from);
            taken = true;
            break;
        }
        if (!taken)
            filters.push_back({{Piece::Kind::Logs, {i}, from, m_at.number}, std::nullopt});
    }
    for (Filter& filter : filters)
        m_first.push_back(std::move(filter.piece));
}

std::vector<QuestionBundle::Piece> QuestionBundle::take(const Piece& piece,
                                                        const stake::NodeAnswer& answer)
{
    switch (piece.kind) {
    case Piece::Kind::Aggregate:
        return takeAggregate(piece, answer);
    case Piece::Kind::Logs:
        return takeLogs(piece, answer);
    case Piece::Kind::Single:
        break;
    }
    takeSingle(piece.members.front(), answer);
    return {};
}

std::vector<QuestionBundle::Piece> QuestionBundle::singly(const Piece& piece) const
{
    std::vector<Piece> out;
    for (const std::size_t member : piece.members)
        out.push_back({Piece::Kind::Single, {member}, 0, 0});
    return out;
}

std::vector<QuestionBundle::Piece> QuestionBundle::takeAggregate(const Piece& piece,
                                                                 const stake::NodeAnswer& answer)
{
    const auto bytes =
        answer.result ? base::bytesFromHex(answer.result->toString().toStdString()) : std::nullopt;
    if (bytes && bytes->isEmpty()) { // an account without code answers nothing
        m_rules.multicall = false;
        return singly(piece);
    }
    if (bytes) {
        const auto returned = l1::decodeAggregate3(bytes->toStdString(), piece.members.size());
        if (!returned)
            return singly(piece);
        for (std::size_t i = 0; i < piece.members.size(); ++i) {
            Answer& out = m_answers[piece.members[i]];
            out = good((*returned)[i].data);
            out.ok = (*returned)[i].success;
        }
        return {};
    }
    if (answer.code == 0 && !answer.reverted) { // nobody answered: smaller pieces change nothing
        giveUp(piece, answer.message);
        return {};
    }
    if (piece.members.size() == 1)
        return singly(piece);
    // Too much gas or too many bytes for one request.
    const auto middle = piece.members.begin() + std::ptrdiff_t(piece.members.size() / 2);
    return {{piece.kind, {piece.members.begin(), middle}, 0, 0},
            {piece.kind, {middle, piece.members.end()}, 0, 0}};
}

void QuestionBundle::takeSingle(std::size_t member, const stake::NodeAnswer& answer)
{
    Answer& out = m_answers[member];
    if (!answer.result) {
        out = bad(answer.message);
        if (answer.reverted)
            out = {false, answer.data, {}, {}};
        return;
    }
    const std::string text = answer.result->toString().toStdString();
    const Kind kind = m_asks[member].kind;
    if (kind == Kind::Coin || kind == Kind::Slot) {
        const auto value = base::weiFromHex(text);
        out = value ? good(wordOf(*value)) : bad(u"the node's answer is no number"_s);
        return;
    }
    const auto bytes = base::bytesFromHex(text);
    out = bytes && text.starts_with("0x") ? good(bytes->toStdString())
                                          : bad(u"the node's answer is no data"_s);
}

void QuestionBundle::giveUp(const Piece& piece, const QString& why)
{
    if (piece.kind == Piece::Kind::Logs)
        return miss(piece, why.isEmpty() ? u"the node does not answer"_s : why);
    for (const std::size_t member : piece.members)
        m_answers[member] = bad(why);
}

std::vector<Answer> QuestionBundle::answers(std::size_t index) const
{
    std::vector<Answer> out;
    for (const std::size_t place : m_places[index])
        out.push_back(answerOf(place));
    return out;
}

} // namespace rollscope::staking
