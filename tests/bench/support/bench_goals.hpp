#pragma once
#include <span>

namespace rollscope::bench {

/// A benchmark's goal. `name` is the registered benchmark's name; its CPU time per iteration is
/// measured in `unit` (ns, us, ms, s), or its counter named `unit` where it has one (KB, items/s…).
struct Goal
{
    const char* name;
    const char* unit;
    double must;
    double ambitious;
    bool atMost = true; ///< false: at least
};

/// Defined by each benchmark program.
[[nodiscard]] std::span<const Goal> benchGoals();

} // namespace rollscope::bench
