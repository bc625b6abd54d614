#include "commands/command.hpp"
#include <QCoreApplication>
#include <cstdio>
#include <cstring>

int main(int argc, char** argv)
{
    using namespace rollscope::app;
    if (argc > 1) {
        for (const auto& command : commands()) {
            if (std::strcmp(argv[1], command.name) == 0) {
                QCoreApplication app(argc, argv);
                return command.run(QCoreApplication::arguments().mid(2));
            }
        }
    }
    return kUsage;
}
