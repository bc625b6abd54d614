#include "alert/rule_file.hpp"
#include "alert_history.hpp"
#include "base/clock.hpp"
#include "commands/command.hpp"
#include "json_lines.hpp"
#include "output_file.hpp"
#include "session_options.hpp"
#include <QDateTime>
#include <cstdio>

namespace rollscope::app {
namespace {

using base::ErrorKind;

void printTable(const std::vector<alert::Notification>& told)
{
    int opened = 0;
    for (const auto& n : told) {
        opened += n.why == alert::Notification::Why::Opened ? 1 : 0;
        const QString line = QDateTime::fromMSecsSinceEpoch(n.at.value, Qt::UTC)
                                 .toString(u"yyyy-MM-dd HH:mm:ss"_qs) +
                             u"  "_qs + QString::fromLatin1(nameOf(n.why)).leftJustified(10) +
                             titleOf(n).leftJustified(40) + u"  "_qs + n.rule;
        std::printf("%s\n", line.toUtf8().constData());
    }
    std::printf("%zu messages about %d incidents would have been sent\n", told.size(), opened);
}

int dryRun(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Runs alert rules over the incidents of a store and prints what would have been sent. "
        u"Nothing is sent."_qs);
    parser.addOptions(
        {{u"store"_qs, u"sqlite:PATH (that of the profile)"_qs, u"where"_qs},
         {u"rules"_qs, u"a rule file (the default rules); docs/alerts.md"_qs, u"file"_qs},
         {u"since"_qs, u"how far back, e.g. 7d, 12h (30d)"_qs, u"time"_qs, u"30d"_qs},
         {u"format"_qs, u"table or jsonl (table)"_qs, u"form"_qs, u"table"_qs},
         {u"data-dir"_qs, u"folder for settings, own chains and history"_qs, u"dir"_qs},
         {u"profile"_qs, u"a separate set of settings and history"_qs, u"name"_qs}});
    if (const auto code = parseOrExit(parser, u"alerts dry-run"_qs, words))
        return *code;
    const QString format = parser.value(u"format"_qs);
    if (format != u"table"_qs && format != u"jsonl"_qs)
        return complain({ErrorKind::BadInput, u"\""_qs + format + u"\" is no format"_qs,
                         u"--format"_qs, u"table or jsonl"_qs});
    if (!parser.positionalArguments().isEmpty())
        return complain({ErrorKind::BadInput, u"does not belong here"_qs,
                         parser.positionalArguments().first(), u"see --help"_qs});
    const auto span = parseDuration(parser.value(u"since"_qs), u"--since"_qs);
    if (!span)
        return complain(span.error());
    const auto dir = dataDirOf(parser.value(u"data-dir"_qs), parser.value(u"profile"_qs));
    if (!dir)
        return complain(dir.error());
    QString path = *dir + u"/history.sqlite"_qs;
    if (parser.isSet(u"store"_qs)) {
        const QString store = parser.value(u"store"_qs);
        if (!store.startsWith(u"sqlite:"_qs) || store.size() <= 7)
            return complain({ErrorKind::BadInput, u"a store is sqlite:PATH"_qs, u"--store"_qs, {}});
        path = store.mid(7);
    }
    alert::RuleSet rules;
    if (parser.isSet(u"rules"_qs)) {
        auto read = alert::readRuleFile(parser.value(u"rules"_qs));
        if (!read)
            return complain(read.error());
        rules = std::move(*read);
    }
    const auto now = base::RealClock().now();
    const auto registry = registry::Registry::load(*dir + u"/chains"_qs);
    const base::UnixMs from{std::max<qint64>(0, now.value - *span)};
    const auto past = pastMessages(path, rules, from, now + 1, parentsIn(registry));
    if (!past)
        return complain(past.error());
    if (past->damaged > 0)
        std::fprintf(stderr, "rollscope: %s: damaged incidents left out: %d\n",
                     path.toUtf8().constData(), past->damaged);
    if (format == u"table"_qs) {
        printTable(past->messages);
    } else {
        for (const auto& n : past->messages)
            std::printf("%s\n", notificationLine(n, now).c_str());
    }
    const auto printed = flushStandardOutput();
    return printed ? kFine : complain(printed.error());
}

} // namespace

int alerts(const QStringList& words)
{
    const QString verb = words.value(0);
    if (verb == u"dry-run"_qs)
        return dryRun(words.mid(1));
    const bool help = verb == u"--help"_qs || verb == u"-h"_qs;
    std::fputs("usage: rollscope alerts dry-run [options]   what rules would have sent "
               "(--help lists the options)\n",
               help ? stdout : stderr);
    return help ? kFine : kUsage;
}

} // namespace rollscope::app
