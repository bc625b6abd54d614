#pragma once
#include "chain/contract_question.hpp"
#include "chain/epoch_book.hpp"
#include <map>
#include <vector>

namespace rollscope::chain {

/// Within an epoch another signer was put in the place of the one that was to make its blocks.
struct Recommit
{
    quint64 block = 0;  ///< of the event
    quint64 epoch = 0;  ///< that was cut short
    quint64 first = 0;  ///< block from which on the other one makes them
    base::Address next; ///< the other one
    bool operator==(const Recommit&) const = default;
};

/// The ReCommitEpoch events of a MetisSequencerSet: one stretch of blocks with each round, of half
/// as many after a refusal, and what came since. Pure.
class RecommitLog
{
public:
    static constexpr quint64 kMostBlocks = 100'000, kLeastBlocks = 1000; ///< of one request
    static constexpr quint64 kMayChange = 100; ///< newest blocks that are asked for again

    explicit RecommitLog(const base::Address& contract) : m_contract(contract) {}

    /// The next stretch of [since, head]; nothing when all of it was read. Events before `since`
    /// are forgotten.
    [[nodiscard]] std::optional<Question> question(quint64 since, quint64 head);
    /// `value` answers the last question(). An error keeps what is known.
    [[nodiscard]] base::Result<void> read(const ReadValue& value);
    /// Whether blocks are left that a node may yet tell of.
    [[nodiscard]] bool wantsMore() const { return !m_whole && !m_gaveUp; }

    [[nodiscard]] const std::vector<Recommit>& events() const { return m_events; }
    /// How many blocks [first, last] were taken from whom, by those who lost them: one for each
    /// re-commit that begins within. Nothing before all blocks were read once, or while an epoch
    /// that was cut short is not among `epochs`.
    [[nodiscard]] std::optional<std::map<base::Address, quint64>>
    counts(const std::map<quint64, Epoch>& epochs, quint64 first, quint64 last) const;

private:
    struct Stretch
    {
        quint64 first = 0, last = 0;
    };
    base::Result<std::vector<Recommit>> eventsIn(const std::string& json) const;
    void keep(std::vector<Recommit> found);

    base::Address m_contract;
    std::optional<Stretch> m_read, m_asked;
    quint64 m_since = 0, m_head = 0;
    quint64 m_step = kMostBlocks;
    bool m_whole = false;  ///< all that was wanted was read once
    bool m_gaveUp = false; ///< the least was refused; the next round asks for it again
    std::vector<Recommit> m_events;
};

} // namespace rollscope::chain
