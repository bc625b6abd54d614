#include "commands/command.hpp"
#include "engine/analyzer.hpp"
#include "json_lines.hpp"
#include "output_file.hpp"
#include "registry/registry.hpp"
#include "session_options.hpp"
#include <QDateTime>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

namespace rollscope::app {
namespace {

QString utc(base::UnixMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at.value, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_qs);
}

QString seconds(qint64 ms)
{
    return QString::number(static_cast<double>(ms) / 1000, 'f', 1) + u" s"_qs;
}

void printLine(const QString& text)
{
    std::printf("%s\n", text.toUtf8().constData());
}

/// Verdicts as lines for a person; the incidents are kept.
class Table : public JsonLines
{
public:
    std::vector<health::Incident> incidents; ///< in the order in which they opened

    Table() : JsonLines([](const std::string&) {}) {}
    void verdict(const registry::ChainSpec& chain, const health::Verdict& v) override
    {
        printLine(utc(v.at) + u"  "_qs + chain.id.leftJustified(18) +
                  QString::fromLatin1(health::nameOf(v.state)).leftJustified(12) + sentence(v));
    }
    void incident(const health::Incident& incident, health::Phase, base::UnixMs) override
    {
        const auto old = std::find_if(incidents.begin(), incidents.end(),
                                      [&](const auto& i) { return i.id == incident.id; });
        if (old != incidents.end())
            *old = incident;
        else
            incidents.push_back(incident);
    }
};

void printIncident(const health::Incident& i)
{
    printLine(utc(i.start) + u"  "_qs + i.chain.leftJustified(18) +
              QString::fromLatin1(nameOf(i.kind)).leftJustified(16) +
              (i.end ? QString(seconds(*i.end - i.start) + u" long"_qs) : u"not over"_qs)
                  .leftJustified(18) +
              u"told after "_qs + seconds(i.detectionDelayMs).leftJustified(10) + i.summary +
              (i.group.isEmpty() ? QString() : QString(u" ["_qs + i.groupReason + u"]"_qs)));
}

void printRollback(const engine::Analysis::Rolled& rolled)
{
    const auto& r = rolled.record;
    printLine(utc(r.at) + u"  "_qs + rolled.chain.leftJustified(18) +
              (r.deeper ? u"at least "_qs : QString()) + QString::number(r.depth) +
              u" blocks, "_qs + QString::number(r.seconds) + u" s, "_qs +
              QString::number(r.first.number) + u"…"_qs + QString::number(r.last.number) +
              u", "_qs + QString::number(rolled.txs) + u" transactions dropped, "_qs +
              QString::number(rolled.txsBack) + u" back"_qs);
}

void printDelays(const std::vector<health::Incident>& incidents)
{
    printLine(u"\nrule             incidents  least      median     most   after it began"_qs);
    for (std::size_t k = 0; k < health::kIncidentKinds; ++k) {
        std::vector<qint64> delays;
        for (const auto& i : incidents) {
            if (i.kind == static_cast<health::IncidentKind>(k))
                delays.push_back(i.detectionDelayMs);
        }
        std::sort(delays.begin(), delays.end());
        const auto name = QString::fromLatin1(nameOf(static_cast<health::IncidentKind>(k)));
        printLine(name.leftJustified(16) + QString::number(delays.size()).rightJustified(10) +
                  (delays.empty() ? QString()
                                  : QString(u"  "_qs + seconds(delays.front()).leftJustified(11) +
                                            seconds(delays[delays.size() / 2]).leftJustified(11) +
                                            seconds(delays.back()))));
    }
}

void printIncidents(const std::vector<health::Incident>& incidents)
{
    printLine(u"\nincidents"_qs);
    for (const auto& incident : incidents)
        printIncident(incident);
    if (incidents.empty())
        printLine(u"none"_qs);
}

void print(const engine::Analysis& a, qint64 tookMs)
{
    printIncidents(a.incidents);
    if (!a.rollbacks.empty())
        printLine(u"\nrollbacks"_qs);
    for (const auto& rolled : a.rollbacks)
        printRollback(rolled);
    printDelays(a.incidents);
    printLine(u"\n"_qs + QString::number(a.frames) + u" frames, "_qs + QString::number(a.heads) +
              u" blocks told, "_qs + seconds(a.lengthMs) + u" of tape in "_qs + seconds(tookMs) +
              (a.broken == 0 ? QString()
                             : QString(u", "_qs + QString::number(a.broken) + u" unreadable"_qs)) +
              (a.truncated ? u"; the recording was cut off"_qs : QString()));
}

/// What was found before a damaged line; nothing where no frame can be read.
void printReadable(const QString& path, std::vector<health::Incident> incidents)
{
    quint64 frames = 0;
    qint64 lengthMs = 0;
    if (const auto reader = tape::TapeReader::open(path)) {
        for (auto frame = (*reader)->next(); frame && *frame; frame = (*reader)->next()) {
            ++frames;
            lengthMs = (*frame)->t;
        }
    }
    if (frames == 0)
        return;
    std::stable_sort(incidents.begin(), incidents.end(),
                     [](const auto& a, const auto& b) { return a.start < b.start; });
    printIncidents(incidents);
    printDelays(incidents);
    printLine(u"\n"_qs + QString::number(frames) + u" frames, "_qs + seconds(lengthMs) +
              u" of tape; what follows is damaged"_qs);
}

} // namespace

int analyze(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Runs the detectors over a tape at full speed: verdicts, "
                                     u"rollbacks, incidents, and how long "
                                     u"each rule took."_qs);
    parser.addPositionalArgument(u"file"_qs, u"the tape (*.rstape)"_qs);
    parser.addOption({u"format"_qs, u"table or jsonl (table)"_qs, u"form"_qs, u"table"_qs});
    if (const auto code = parseOrExit(parser, u"analyze"_qs, words))
        return *code;
    const QString format = parser.value(u"format"_qs);
    if (parser.positionalArguments().size() != 1)
        return complain({base::ErrorKind::BadInput, u"name one tape"_qs, u"analyze"_qs,
                         u"rollscope analyze FILE"_qs});
    if (format != u"table"_qs && format != u"jsonl"_qs)
        return complain({base::ErrorKind::BadInput, u"\""_qs + format + u"\" is no format"_qs,
                         u"--format"_qs, u"table or jsonl"_qs});
    const auto registry = registry::Registry::load();
    const auto lookup = [&](const QString& id) { return registry.find(id); };
    JsonLines lines([](const std::string& line) { std::printf("%s\n", line.c_str()); });
    Table table;
    const bool json = format == u"jsonl"_qs;
    QElapsedTimer timer;
    timer.start();
    const QString path = parser.positionalArguments().constFirst();
    const auto analysis =
        engine::analyzeTape(path, lookup, json ? static_cast<engine::EventSink*>(&lines) : &table);
    if (!json && analysis)
        print(*analysis, timer.elapsed());
    else if (!json)
        printReadable(path, std::move(table.incidents));
    const auto printed = flushStandardOutput();
    if (!analysis)
        return complain(analysis.error());
    return printed ? kFine : complain(printed.error());
}

} // namespace rollscope::app
