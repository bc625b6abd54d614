#include "base/clock.hpp"
#include "commands/command.hpp"
#include "commands/live_run.hpp"
#include "net/transport_factory.hpp"
#include "tape/recorder.hpp"
#include <QCoreApplication>
#include <QFileInfo>
#include <cstdio>

namespace rollscope::app {
namespace {

tape::TapeHeader headerFor(const Session::Plan& plan, const QString& note)
{
    tape::TapeHeader header;
    header.madeBy = u"rollscope "_qs + QCoreApplication::applicationVersion();
    header.madeAt = base::RealClock().now();
    header.kind = tape::Kind::Recorded;
    header.source = note;
    for (const auto& spec : plan.chains) {
        tape::TapeChain chain{spec.id, spec.name, spec.chainId, {}};
        for (const auto& endpoint : spec.endpoints)
            chain.endpoints.push_back({endpoint.operatorName, net::maskedUrl(endpoint.url)});
        header.chains.push_back(std::move(chain));
    }
    return header;
}

} // namespace

int record(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Records a tape of every frame while it watches; `rollscope play` and --tape read it."_qs);
    addSessionOptions(parser);
    addLiveRunOptions(parser);
    parser.addOptions({{u"out"_qs, u"the tape to write (*.rstape)"_qs, u"file"_qs},
                       {u"force"_qs, u"write over an existing file"_qs},
                       {u"note"_qs, u"one line that says what was recorded"_qs, u"text"_qs}});
    if (const auto code = parseOrExit(parser, u"record"_qs, words))
        return *code;
    auto options = readSessionOptions(parser);
    if (!options)
        return complain(options.error());
    auto run = readLiveRunOptions(parser);
    if (!run)
        return complain(run.error());
    const QString out = parser.value(u"out"_qs);
    if (out.isEmpty() || !options->tape.isEmpty() || options->offline)
        return complain({base::ErrorKind::BadInput,
                         out.isEmpty() ? u"--out FILE is missing"_qs
                                       : u"a tape cannot be recorded from a tape"_qs,
                         u"record"_qs,
                         {}});
    if (QFileInfo(out).exists() && QFileInfo(out).size() > 0 && !parser.isSet(u"force"_qs))
        return complain({base::ErrorKind::BadInput, u"exists already"_qs, out,
                         u"choose another name, or --force to write over it"_qs});
    auto plan = Session::plan(*options);
    if (!plan)
        return complain(plan.error());
    auto recorder = tape::Recorder::create(out, headerFor(*plan, parser.value(u"note"_qs)));
    if (!recorder)
        return complain(recorder.error());
    const int code = runLive(*options, *run, recorder->get());
    if (const auto finished = (*recorder)->finish(); !finished)
        return complain(finished.error());
    std::fprintf(stderr, "rollscope: %llu frames in %s\n",
                 static_cast<unsigned long long>((*recorder)->frames()), out.toUtf8().constData());
    return code;
}

} // namespace rollscope::app
