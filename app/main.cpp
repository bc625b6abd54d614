#include "commands/command.hpp"
#include "dashboard.hpp"
#include <QCoreApplication>
#include <cstdio>
#include <cstring>

namespace {

void printHelp()
{
    std::puts("rollscope: an oscilloscope for rollups\n\n"
              "usage: rollscope [options]          the dashboard (rollscope --help-all lists its "
              "options)\n"
              "       rollscope VERB [options]     rollscope VERB --help explains one\n");
    for (const auto& command : rollscope::app::commands())
        std::printf("  %-10s %s\n", command.name, command.summary);
    std::puts("\nexit codes: 0 fine, 1 the answer is no, 2 wrong usage, 3 it failed");
}

} // namespace

int main(int argc, char** argv)
{
    using namespace rollscope::app;
    QCoreApplication::setApplicationName(QStringLiteral("rollscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROLLSCOPE_VERSION));
    if (argc > 1 && argv[1][0] != '-') {
        for (const auto& command : commands()) {
            if (std::strcmp(argv[1], command.name) != 0)
                continue;
            QStringList words;
            for (int i = 2; i < argc; ++i)
                words += QString::fromLocal8Bit(argv[i]);
            if (command.ownsApplication)
                return command.run(words);
            // GLib's loop costs a headless run a tenth more for each wake, and gives it nothing.
            qputenv("QT_NO_GLIB", "1");
            const QCoreApplication app(argc, argv);
            return command.run(words);
        }
        std::fprintf(stderr, "rollscope: \"%s\" is no verb (see rollscope --help)\n", argv[1]);
        return kUsage;
    }
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--version") == 0) {
            std::puts("rollscope " ROLLSCOPE_VERSION);
            return kFine;
        }
        if (std::strcmp(argv[i], "--help") == 0 || std::strcmp(argv[i], "-h") == 0) {
            printHelp();
            return kFine;
        }
        if (std::strcmp(argv[i], "--help-all") == 0) {
            const QCoreApplication app(argc, argv); // the parser asks it for our name
            return printDashboardHelp();
        }
    }
    return runDashboard(argc, argv);
}
