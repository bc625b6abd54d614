#pragma once

namespace rollscope::app {

/// `rollscope` without a verb: the window; in the terminal where there is no display; on the
/// shipped tape where there is no network. Returns the exit code.
int runDashboard(int argc, char** argv);

/// Lists the options of that; a QCoreApplication exists. Returns the exit code.
int printDashboardHelp();

} // namespace rollscope::app
