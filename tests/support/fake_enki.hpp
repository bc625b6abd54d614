#pragma once
#include "stake/plan.hpp"
#include <map>

namespace rollscope::test {

/// ENKI's contracts in memory: they answer what a protocol file asks, and one account moves through
/// them. What the window shows of it is made by the real rules, plans and positions.
class FakeEnki
{
public:
    FakeEnki(const stake::Protocol& protocol, const base::Address& account);

    /// All of these, read at now().
    [[nodiscard]] stake::Facts facts(const std::set<QString>& wanted,
                                     const stake::Arguments& given) const;
    /// The call went into a block.
    void run(const stake::PlannedCall& call, const QString& action,
             const std::map<QString, QString>& texts);

    qint64 now = 1'795'312'800; ///< Unix seconds: 2026-11-22 06:00 UTC
    bool paused = false;
    base::Wei coin, eMetis, seMetis, queueHolds, queueOwes;
    base::Wei rewards;                    ///< of the last 30 days
    std::map<QString, base::Wei> allowed; ///< by action
    struct Ticket
    {
        quint64 id = 0;
        base::Wei amount;
        qint64 maturity = 0;
        bool done = false;
    };
    std::vector<Ticket> tickets;

    static constexpr qint64 kQueueSeconds = 20 * 86400;

private:
    [[nodiscard]] stake::Answer answer(const stake::Ask& ask) const;
    [[nodiscard]] std::optional<std::string> call(const QString& name, const stake::Ask& ask) const;
    [[nodiscard]] std::optional<std::string> control(const QString& name) const;
    [[nodiscard]] std::string ticketWords(const stake::Ask& ask) const;
    [[nodiscard]] const Ticket* ticketOf(const stake::Ask& ask) const;

    const stake::Protocol& m_protocol;
    base::Address m_account;
};

/// 18 decimals.
[[nodiscard]] base::Wei tokens(const char* text);

} // namespace rollscope::test
