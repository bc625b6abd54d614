// Logs in ranges: what a node refuses is asked in smaller ones, and what was not answered is said.
#include "base/hex.hpp"
#include "staking/node_talk.hpp"
#include "staking/question_bundle.hpp"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using stake::Answer;
using Topics = std::vector<std::optional<base::Hash32>>;

bool fits(const Topics& wanted, const std::vector<base::Hash32>& topics)
{
    if (topics.size() < wanted.size())
        return false;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (wanted[i] && *wanted[i] != topics[i])
            return false;
    return true;
}

struct FoundLog
{
    base::Address address;
    stake::Log log;
};

std::optional<FoundLog> logOf(const QJsonObject& json)
{
    const auto address = base::addressFromHex(json[u"address"].toString().toStdString());
    const auto data = base::bytesFromHex(json[u"data"].toString().toStdString());
    if (!address || !data)
        return std::nullopt;
    FoundLog out{*address, {{}, data->toStdString()}};
    for (const auto& topic : json[u"topics"].toArray()) {
        const auto hash = base::hashFromHex(topic.toString().toStdString());
        if (!hash)
            return std::nullopt;
        out.log.topics.push_back(*hash);
    }
    return out;
}

} // namespace

std::vector<QuestionBundle::Piece> QuestionBundle::smaller(const Piece& piece, const QString& why)
{
    const quint64 blocks = piece.to - piece.from + 1;
    quint64 span = m_rules.logSpan;
    if (blocks <= span) {
        if (m_rules.logSplits == 0) {
            miss(piece, why);
            return {};
        }
        --m_rules.logSplits;
        span = (blocks + 1) / 2;
    }
    std::vector<Piece> out;
    quint64 to = piece.to;
    for (;;) {
        if (m_rules.logPieces <= 0) {
            miss({piece.kind, piece.members, piece.from, to}, why);
            break;
        }
        --m_rules.logPieces;
        const quint64 from = to - piece.from < span ? piece.from : to - span + 1;
        out.push_back({piece.kind, piece.members, from, to});
        if (from == piece.from)
            break;
        to = from - 1;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

void QuestionBundle::miss(const Piece& piece, const QString& why)
{
    for (const std::size_t member : piece.members) {
        const auto [found, fresh] =
            m_gaps.emplace(member, Gap{0, piece.from, piece.to, why.left(kMaxWhy)});
        Gap& gap = found->second;
        gap.blocks += piece.to - piece.from + 1;
        gap.first = std::min(gap.first, piece.from);
        gap.last = std::max(gap.last, piece.to);
    }
}

std::vector<QuestionBundle::Piece> QuestionBundle::takeLogs(const Piece& piece,
                                                            const stake::NodeAnswer& answer)
{
    if (!answer.result || !answer.result->isArray()) {
        const QString why = answer.result ? u"the node's answer is no list of logs"_s
                                          : QString(u"the node gives no logs: "_s + answer.message);
        const bool refused = !answer.result && answer.code != 0 &&
                             stake::lackOf(answer.code, answer.message) != stake::NodeLack::Missing;
        if (refused && piece.from < piece.to)
            return smaller(piece, why);
        miss(piece, why);
        return {};
    }
    std::vector<FoundLog> logs;
    for (const auto& one : answer.result->toArray()) {
        auto found = logOf(one.toObject());
        if (!found) {
            miss(piece, u"the node gave a broken log"_s);
            return {};
        }
        logs.push_back(std::move(*found));
    }
    for (const std::size_t member : piece.members) {
        m_partly.insert(member);
        for (const FoundLog& found : logs)
            if (found.address == m_asks[member].to && fits(m_asks[member].topics, found.log.topics))
                m_answers[member].logs.push_back(found.log);
    }
    return {};
}

Answer QuestionBundle::answerOf(std::size_t member) const
{
    Answer out = m_answers[member];
    const auto gap = m_gaps.find(member);
    if (gap == m_gaps.end())
        return out;
    const Gap& of = gap->second;
    if (m_partly.contains(member)) {
        out.why = u"%1 blocks from %2 to %3 were not answered: %4"_s.arg(of.blocks)
                      .arg(of.first)
                      .arg(of.last)
                      .arg(of.why);
        return out;
    }
    out = {};
    out.why = of.why;
    return out;
}

} // namespace rollscope::staking
