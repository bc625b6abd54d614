#include "base/clock.hpp"
#include "commands/command.hpp"
#include "commands/live_run.hpp"
#include "net/transport_factory.hpp"
#include "output_file.hpp"
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

/// A tape that begins with the first frame: a run that never comes so far leaves an older tape of
/// this name as it is.
class LateRecorder final : public net::FrameTap
{
public:
    LateRecorder(QString path, tape::TapeHeader header)
        : m_path(std::move(path)), m_header(std::move(header))
    {}
    void frame(base::ChainIndex chain, base::EndpointIndex endpoint, net::Direction direction,
               std::string_view text, base::UnixMs at) override
    {
        if (!m_recorder && !m_trouble)
            begin();
        if (m_recorder)
            m_recorder->frame(chain, endpoint, direction, text, at);
    }
    /// Nothing is recorded any more.
    [[nodiscard]] bool stopped() const
    {
        return m_trouble.has_value() || (m_recorder && m_recorder->trouble().has_value());
    }
    [[nodiscard]] bool isEmpty() const { return !m_recorder && !m_trouble; }
    base::Result<void> finish()
    {
        const QFileInfo file(m_path);
        if (!m_recorder && !m_trouble && (!file.exists() || file.size() == 0))
            begin(); // a tape of nothing is a tape
        if (m_trouble)
            return tl::unexpected(*m_trouble);
        return m_recorder ? m_recorder->finish() : base::Result<void>();
    }
    [[nodiscard]] QString summary() const
    {
        if (!m_recorder)
            return u"no frame came: %1 stays as it was"_qs.arg(m_path);
        const QString written = u"%1 frames in %2"_qs.arg(m_recorder->frames()).arg(m_path);
        return m_recorder->skipped() == 0
                   ? written
                   : written + u", %1 left out (too long for a tape)"_qs.arg(m_recorder->skipped());
    }

private:
    void begin()
    {
        if (auto made = tape::Recorder::create(m_path, m_header))
            m_recorder = std::move(*made);
        else
            m_trouble = made.error();
    }

    QString m_path;
    tape::TapeHeader m_header;
    std::unique_ptr<tape::Recorder> m_recorder;
    std::optional<base::Error> m_trouble;
};

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
    if (auto writable = checkWritable(out); !writable)
        return complain(writable.error());
    LateRecorder recorder(out, headerFor(*plan, parser.value(u"note"_qs)));
    const int code = runLive(*options, *run, &recorder, [&](const engine::SnapshotPtr&) {
        if (recorder.stopped()) // a full disk: to go on would record nothing
            QCoreApplication::exit(kFailed);
    });
    // A run that could not begin has said why, and has no frame to keep.
    if (code == kFine || !recorder.isEmpty()) {
        if (const auto finished = recorder.finish(); !finished)
            return complain(finished.error());
        std::fprintf(stderr, "rollscope: %s\n", qUtf8Printable(recorder.summary()));
    }
    return code;
}

} // namespace rollscope::app
