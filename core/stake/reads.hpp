#pragma once
#include "stake/protocol.hpp"

namespace rollscope::stake {

/// One question to the chain. All questions of a round are about the same block.
struct Ask
{
    enum class Kind : quint8 { Call, Coin, Code, Slot, Logs, BlockTime };
    Kind kind = Kind::Call;
    QString key; ///< the read; "tickets[3]" of a list
    base::Address to;
    std::string data;                                ///< of Call
    base::Hash32 slot;                               ///< of Slot
    std::vector<std::optional<base::Hash32>> topics; ///< of Logs; absent: any
    quint64 fromBlock = 0;                           ///< of Logs: no earlier block has one
};

struct Log
{
    std::vector<base::Hash32> topics;
    std::string data;
};

/// What came of it. Coin, Slot and BlockTime (Unix seconds): 32 bytes in `data`.
struct Answer
{
    bool ok = false;
    std::string data; ///< of a Call that failed: the revert's data
    std::vector<Log> logs;
    QString why; ///< of what failed otherwise: the node's error; of logs that are `ok`: which
                 ///< blocks are not among them
};

/// Reads names in rounds: each round asks what can be asked by then.
class Reading
{
public:
    /// Bounds of one reading, so that no contract's answer makes it endless.
    static constexpr int kMaxRounds = 16;
    static constexpr std::size_t kMaxAsks = 2048;
    static constexpr std::size_t kMaxItems = 256;
    /// More logs than kMaxItems that tell an amount: the greatest are kept. Anybody may make small
    /// ones for an account, and must not hide the others by it.
    static constexpr std::size_t kMaxLogs = 10'000;

    /// `given` holds parameters and `account`; `now` may be among them, else it is asked.
    Reading(const Protocol& protocol, const std::set<QString>& wanted, const Arguments& given);

    /// The questions of this round; empty: all is known, or known to be unknown.
    [[nodiscard]] const std::vector<Ask>& asks() const { return m_asks; }
    /// The answers, in the order of the questions. Internal error for another number of them.
    [[nodiscard]] base::Result<void> take(const std::vector<Answer>& answers);
    /// What is known so far; after the last round nothing that was wanted is missing.
    [[nodiscard]] const Facts& facts() const { return m_facts; }

private:
    void next();
    bool settle(const QString& name);
    void ask(const QString& name, const Read& read);
    void askItem(const QString& key, const Read& read);
    void finish(const QString& name, const Read& read, const std::vector<Answer>& answers);
    void fail(const QString& name, const QString& why);

    struct Pending
    {
        QString name;
        std::size_t first = 0, count = 0; ///< into m_asks
        QString failed;                   ///< why it could not be asked
    };
    const Protocol& m_protocol;
    Facts m_facts;
    std::set<QString> m_wanted;
    std::vector<Ask> m_asks;
    std::vector<Pending> m_pending;
    std::size_t m_asked = 0;
    int m_round = 0;
};

/// The names that an action's preflight, plan and ways out need.
[[nodiscard]] std::set<QString> wantedForAction(const Protocol& protocol, const Action& action);
[[nodiscard]] std::set<QString> wantedForPositions(const Protocol& protocol);
[[nodiscard]] std::set<QString> wantedForHealth(const Protocol& protocol);
/// The rate alone: it is read again at older blocks.
[[nodiscard]] std::set<QString> wantedForRate(const Protocol& protocol);

/// The value of a term where everything that it needs is known. NotFound with the reason of what is
/// not known; BadInput when it does not fit `wanted`, which constants need.
[[nodiscard]] base::Result<Typed> valueOf(const Protocol& protocol, const Term& term,
                                          const Facts& facts,
                                          const eth::abi::Type* wanted = nullptr);
/// The address of a role. NotFound for an open one and for one that could not be resolved.
[[nodiscard]] base::Result<base::Address> addressOf(const Protocol& protocol, const QString& role,
                                                    const Facts& facts);

} // namespace rollscope::stake
