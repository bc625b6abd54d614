#pragma once
#include "staking/journal_file.hpp"
#include "staking/portfolio.hpp"
#include <functional>

namespace rollscope::staking {

/// Tells a person what can be claimed, once for each time at which it is due, also when that came
/// while the program was away; without any key. One thread; journal and clock outlive it.
class ClaimSentinel
{
public:
    using Tell = std::function<bool(const std::vector<stake::DueClaim>&)>;

    ClaimSentinel(JournalFile& journal, base::Clock& clock) : m_journal(journal), m_clock(clock) {}

    /// `fn` tells the person; false when there was no way to, and it is asked again later, as it is
    /// after a crash before that was written down.
    void onDue(Tell fn) { m_tell = std::move(fn); }
    /// A journal that cannot be written, claims that it does not take.
    void onTrouble(std::function<void(const base::Error&)> fn) { m_trouble = std::move(fn); }

    /// Tells what is due by now, and sets the clock for the next.
    void start();
    /// What was read: new claims are watched, and those that are gone and that a way of the journal
    /// took for good were claimed. Where the journal's ways go by that is followPositions()'s.
    void hear(const Portfolio& portfolio);
    /// The same as another operator read it: what is gone for both was claimed. One node's word
    /// ends no claim.
    void confirm(const Portfolio& portfolio, const Portfolio& witness);

    /// A computer that slept, or a clock that was set: so often it looks at the time itself.
    static constexpr std::chrono::hours kLookAgain{1};
    /// What has ended stays in the journal for so long.
    static constexpr std::chrono::hours kKept{24 * 90};

private:
    bool change(const std::function<base::Result<void>(stake::Journal&)>& edit);

    JournalFile& m_journal;
    base::Clock& m_clock;
    Tell m_tell;
    std::function<void(const base::Error&)> m_trouble;
    base::Timer m_timer;
};

} // namespace rollscope::staking
