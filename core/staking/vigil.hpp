#pragma once
#include "base/clock.hpp"
#include "stake/journal.hpp"
#include <functional>
#include <map>
#include <vector>

namespace rollscope::staking {

/// Chains of the journal on which something goes on that needs an eye, whatever page is open: a way
/// that was signed and has not come to its end, or a claim that nobody took. Each once. Pure.
[[nodiscard]] std::vector<base::ChainId> chainsOpen(const stake::Journal& journal);

/// Looks at chains now and then, so that what becomes claimable there is known while nobody looks
/// at a page. One thread; the clock outlives it.
class Vigil
{
public:
    explicit Vigil(base::Clock& clock) : m_clock(clock) {}

    /// `fn` says which chains need it now: none, and nothing is asked.
    void onWanted(std::function<std::vector<base::ChainId>()> fn) { m_wanted = std::move(fn); }
    /// `fn` looks at one chain.
    void onLook(std::function<void(base::ChainId)> fn) { m_look = std::move(fn); }

    /// Looks at all that need it and were not looked at for kPause, and goes on so by itself.
    void start();
    void stop() { m_timer.cancel(); }

    static constexpr std::chrono::minutes kPause{20};

private:
    base::Clock& m_clock;
    std::function<std::vector<base::ChainId>()> m_wanted;
    std::function<void(base::ChainId)> m_look;
    std::map<base::ChainId, qint64> m_looked; ///< steady ms
    base::Timer m_timer;
};

} // namespace rollscope::staking
