// Verbs whose file is not written yet; each leaves here when its file comes.
#include "commands/command.hpp"
#include <cstdio>

namespace rollscope::app
{

static int notYet()
{
    std::fputs("rollscope: this verb is not built yet\n", stderr);
    return kFailed;
}

int report(const QStringList&) { return notYet(); }

} // namespace rollscope::app
