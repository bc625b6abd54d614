#include "engine/scenario.hpp"
#include "commands/command.hpp"
#include "output_file.hpp"
#include "session_options.hpp"
#include <algorithm>
#include <cstdio>

namespace rollscope::app {
namespace {

void printLine(const QString& text)
{
    std::printf("%s\n", text.toUtf8().constData());
}

QString expectedText(const engine::Scenario& s)
{
    QStringList kinds;
    for (const auto kind : s.expected.kinds)
        kinds << QString::fromLatin1(health::nameOf(kind));
    if (s.expected.depth)
        kinds << u"depth "_qs + QString::number(*s.expected.depth);
    return kinds.join(u", "_qs);
}

void list(const std::vector<engine::Scenario>& all)
{
    for (const auto& s : all)
        printLine(s.id.leftJustified(28) +
                  (s.whyNot.isEmpty() ? expectedText(s) : QString(u"no tape: "_qs + s.whyNot)));
}

} // namespace

int scenario(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Builds the tape of a known incident from public facts, "
                                     u"labelled as reconstructed. Without "
                                     u"an id it lists them."_qs);
    parser.addPositionalArgument(u"id"_qs, u"the incident"_qs, u"[id]"_qs);
    parser.addOption({u"out"_qs, u"the tape to write (<id>.rstape)"_qs, u"file"_qs});
    if (const auto code = parseOrExit(parser, u"scenario"_qs, words))
        return *code;
    const auto registry = registry::Registry::load();
    const auto all = engine::loadScenarios(registry);
    if (!all)
        return complain(all.error());
    const auto given = parser.positionalArguments();
    if (given.isEmpty() && parser.isSet(u"out"_qs))
        return complain({base::ErrorKind::BadInput, u"needs an incident"_qs, u"--out"_qs,
                         u"`rollscope scenario` lists them"_qs});
    if (given.isEmpty()) {
        list(*all);
        const auto printed = flushStandardOutput();
        return printed ? kFine : complain(printed.error());
    }
    const auto found = std::find_if(all->begin(), all->end(),
                                    [&](const auto& s) { return s.id == given.first(); });
    if (found == all->end() || given.size() > 1)
        return complain({base::ErrorKind::BadInput, u"no such incident"_qs, given.join(u' '),
                         u"`rollscope scenario` lists them"_qs});
    const QString out =
        parser.isSet(u"out"_qs) ? parser.value(u"out"_qs) : QString(found->id + u".rstape"_qs);
    if (const auto written = engine::writeScenario(*found, registry, out); !written)
        return complain(written.error());
    printLine(out + u": reconstructed from "_qs + found->source + u"; to be found: "_qs +
              expectedText(*found));
    for (const auto& assumed : found->assumed)
        printLine(u"assumed: "_qs + assumed);
    return kFine;
}

} // namespace rollscope::app
