#include "commands/command.hpp"
#include "commands/stake_command.hpp"
#include "output_file.hpp"
#include "session_options.hpp"
#include "stake_report.hpp"
#include <algorithm>
#include <cstdio>

namespace rollscope::app {
namespace stake_verbs {

using namespace Qt::StringLiterals;
using registry::ChainSpec;
using stake::Protocol;

int list(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Staking protocols that are known, their actions and parameters. Asks no node. "_s +
        amountWords());
    parser.addPositionalArgument(u"protocol"_s, u"these alone; all by default"_s, u"[protocol…]"_s);
    addOptions(parser, Nodes::None);
    if (const auto code = parseOrExit(parser, u"stake list"_s, words))
        return *code;
    const auto setup = setUp(parser, Nodes::None);
    if (!setup)
        return complain(setup.error());
    std::vector<const Protocol*> shown;
    for (const QString& id : parser.positionalArguments()) {
        const auto one = protocolOf(*setup, id);
        if (!one)
            return complain(one.error());
        shown.push_back(*one);
    }
    if (shown.empty())
        for (const Protocol& one : setup->protocols.all())
            shown.push_back(&one);
    for (const Protocol* one : shown) {
        const auto here = [&](const ChainSpec& chain) {
            return one->chain.isEmpty() || chain.id == one->chain;
        };
        if (!setup->chains.empty() &&
            std::none_of(setup->chains.begin(), setup->chains.end(), here))
            continue;
        if (setup->json)
            print(protocolJson(*one));
        else
            print(protocolLines(*one).join(u'\n'));
    }
    if (!setup->json)
        print(amountWords());
    return setup->protocols.errors().empty() ? kFine : kUsage;
}

} // namespace stake_verbs

int stakeProtocols(const QStringList& words)
{
    const QString verb = words.value(0);
    int (*const run)(const QStringList&) = verb == u"list"        ? stake_verbs::list
                                           : verb == u"positions" ? stake_verbs::positions
                                           : verb == u"plan"      ? stake_verbs::plan
                                           : verb == u"simulate"  ? stake_verbs::simulate
                                                                  : nullptr;
    if (run != nullptr) {
        const int code = run(words.mid(1));
        const auto printed = flushStandardOutput();
        return printed ? code : complain(printed.error());
    }
    const bool help = verb == u"--help" || verb == u"-h" || verb == u"help";
    std::fputs(
        "usage: rollscope stake list [PROTOCOL…]                                what there is\n"
        "       rollscope stake positions --account A [--csv FILE] [--out FILE]  what is held\n"
        "       rollscope stake positions … --out FILE --sign KEYFILE | --verify FILE    signed\n"
        "       rollscope stake plan PROTOCOL ACTION [NAME=VALUE…] --account A [--export "
        "safe|json]\n"
        "       rollscope stake simulate PROTOCOL ACTION [NAME=VALUE…] --account A\n"
        "       amount=\"1.5 METIS\", or amount=1500000000000000000: the token's smallest unit\n"
        "       --chain ID=URL[,URL…] takes your nodes; no transaction is signed here\n",
        help ? stdout : stderr);
    return help ? kFine : kUsage;
}

} // namespace rollscope::app
