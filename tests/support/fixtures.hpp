#pragma once
#include <QString>

namespace rollscope::test {

/// Folder of recorded real data, from ROLLSCOPE_FIXTURES, else ../shared/fixtures beside the
/// checkout; empty when there is none.
QString fixturesDir();

/// Path of one fixture; empty when absent.
QString fixture(const QString& relative);

} // namespace rollscope::test

/// Ends the test function as skipped where the recorded data is not there.
#define REQUIRE_FIXTURES()                                                                         \
    do {                                                                                           \
        if (rollscope::test::fixturesDir().isEmpty())                                              \
            QSKIP("skipped: no fixtures");                                                         \
    } while (false)
