#pragma once
#include "stake/reads.hpp"
#include "stake/simulation.hpp"
#include <map>
#include <set>
#include <string>
#include <vector>

namespace rollscope::staking {

/// A node's words why it does not answer are cut here.
inline constexpr qsizetype kMaxWhy = 200;

/// One round's questions of many readings, in as few requests as can be: the same question once,
/// calls and balances within one Multicall3, logs of many accounts in one filter. What a node
/// refuses is asked in smaller pieces. Pure: requests out, answers in.
class QuestionBundle
{
public:
    struct Rules
    {
        bool multicall = true;
        std::size_t callsPerRequest = 500;
        std::size_t bytesPerRequest = 200'000;
        std::size_t topicsPerFilter = 100; ///< nodes take some hundred alternatives
        /// A range of logs that is refused is asked again in parts of so many blocks, and those by
        /// halves; the newest first, and so many parts in all.
        quint64 logSpan = 10'000;
        int logPieces = 400;
        int logSplits = 200; ///< so often a part is halved
    };
    /// A part of the questions that one request asks.
    struct Piece
    {
        enum class Kind : quint8 { Aggregate, Single, Logs };
        Kind kind = Kind::Single;
        std::vector<std::size_t> members;
        quint64 from = 0, to = 0; ///< blocks, of Logs
    };

    /// All about the block `at`. The vectors live until answers() was called.
    QuestionBundle(const std::vector<const std::vector<stake::Ask>*>& rounds,
                   const stake::StartBlock& at, Rules rules);

    /// What is to be asked first.
    [[nodiscard]] std::vector<Piece> pieces() const { return m_first; }
    [[nodiscard]] stake::NodeRequest requestOf(const Piece& piece) const;
    /// Takes the answer to a piece; what has to be asked instead where that was refused.
    [[nodiscard]] std::vector<Piece> take(const Piece& piece, const stake::NodeAnswer& answer);
    /// Nobody asks for these any more.
    void giveUp(const Piece& piece, const QString& why);

    /// False once the chain turned out to have no Multicall3.
    [[nodiscard]] bool hasMulticall() const { return m_rules.multicall; }
    /// The answers to round `index`, in the order of its questions. Logs of some blocks only are
    /// `ok`, and `why` says which were not answered.
    [[nodiscard]] std::vector<stake::Answer> answers(std::size_t index) const;

private:
    void add(const stake::Ask& ask, std::vector<std::size_t>& places);
    void bundleLogs();
    void bundleCalls();
    [[nodiscard]] stake::NodeRequest single(const stake::Ask& ask) const;
    [[nodiscard]] stake::NodeRequest aggregate(const Piece& piece) const;
    [[nodiscard]] stake::NodeRequest logs(const Piece& piece) const;
    [[nodiscard]] std::vector<Piece> takeAggregate(const Piece& piece,
                                                   const stake::NodeAnswer& answer);
    void takeSingle(std::size_t member, const stake::NodeAnswer& answer);
    [[nodiscard]] std::vector<Piece> takeLogs(const Piece& piece, const stake::NodeAnswer& answer);
    /// Smaller ranges in the place of a refused one; where they would be too many, the newest.
    [[nodiscard]] std::vector<Piece> smaller(const Piece& piece, const QString& why);
    void miss(const Piece& piece, const QString& why);
    [[nodiscard]] stake::Answer answerOf(std::size_t member) const;
    [[nodiscard]] std::vector<Piece> singly(const Piece& piece) const;

    stake::StartBlock m_at;
    Rules m_rules;
    std::vector<std::vector<std::size_t>> m_places; ///< of each round's questions
    std::vector<stake::Ask> m_asks;                 ///< each once
    std::vector<stake::Answer> m_answers;
    /// Of a member's logs, what was not answered.
    struct Gap
    {
        quint64 blocks = 0, first = 0, last = 0;
        QString why; ///< of the first
    };
    std::map<std::size_t, Gap> m_gaps;
    std::set<std::size_t> m_partly; ///< members of whose logs some blocks were answered
    std::map<std::string, std::size_t> m_known;
    std::vector<Piece> m_first;
};

} // namespace rollscope::staking
