#include "bench_goals.hpp"
#include <array>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// As it was registered, without how often it ran.
std::string plainName(const std::string& name)
{
    return name.substr(0, name.find("/iterations:"));
}

using rollscope::bench::Goal;

// The usual table for people on stderr; medians are kept for the goal lines on stdout.
class GoalReporter final : public benchmark::ConsoleReporter
{
public:
    GoalReporter() : ConsoleReporter(OO_Tabular) {}
    void ReportRuns(const std::vector<Run>& runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs)
            if (!run.error_occurred && run.aggregate_name == "median")
                m_medians.insert_or_assign(plainName(run.run_name.str()), run);
    }
    bool printGoals() const
    {
        bool met = true;
        for (const Goal& goal : rollscope::bench::benchGoals())
            met = printGoal(goal) && met;
        return met;
    }

private:
    bool printGoal(const Goal& goal) const
    {
        const auto found = m_medians.find(goal.name);
        if (found == m_medians.end())
            return true; // filtered out
        const Run& run = found->second;
        double value = 0;
        if (const auto counter = run.counters.find(goal.unit); counter != run.counters.end()) {
            value = counter->second.value;
        } else {
            const std::string_view unit = goal.unit;
            const double perSecond = unit == "ns"   ? 1e9
                                     : unit == "us" ? 1e6
                                     : unit == "ms" ? 1e3
                                                    : 1;
            value = run.GetAdjustedCPUTime() / benchmark::GetTimeUnitMultiplier(run.time_unit) *
                    perSecond;
        }
        const bool must = line(goal, "", value, goal.must);
        line(goal, "/ambitious", value, goal.ambitious);
        return must;
    }
    static bool line(const Goal& goal, const char* suffix, double value, double bound)
    {
        const bool met = goal.atMost ? value <= bound : value >= bound;
        std::printf("%s%s %.4g %s %s%.4g %s\n", goal.name, suffix, value, goal.unit,
                    goal.atMost ? "<=" : ">=", bound, met ? "met" : "missed");
        return met;
    }
    std::map<std::string, Run> m_medians;
};

} // namespace

int main(int argc, char** argv)
{
    // A shared machine needs medians. What the caller gives comes later and wins.
    std::string repetitions = "--benchmark_repetitions=7";
    std::string aggregates = "--benchmark_report_aggregates_only=true";
    std::string minTime = "--benchmark_min_time=0.1";
    std::vector<char*> arguments{argv[0], repetitions.data(), aggregates.data(), minTime.data()};
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    int count = static_cast<int>(arguments.size());
    arguments.push_back(nullptr);
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;
    GoalReporter reporter;
    reporter.SetOutputStream(&std::cerr);
    reporter.SetErrorStream(&std::cerr);
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return reporter.printGoals() ? 0 : 1;
}
