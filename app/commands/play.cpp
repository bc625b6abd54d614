#include "commands/command.hpp"
#include "output_file.hpp"
#include "session_options.hpp"
#include "stop_signal.hpp"
#include "tape/player.hpp"
#include <QCoreApplication>
#include <QDateTime>
#include <QUrl>
#include <cstdio>

namespace rollscope::app {
namespace {

using base::ErrorKind;

base::Result<void> readListen(const QString& text, tape::Player::Config& config)
{
    const QUrl url(u"ws://"_qs + text, QUrl::StrictMode);
    const QString host = url.host() == u"localhost"_qs ? u"127.0.0.1"_qs : url.host();
    if (!url.isValid() || url.port(-1) < 0 || !config.address.setAddress(host) ||
        !url.path().isEmpty())
        return base::fail(ErrorKind::BadInput, u"\""_qs + text + u"\" is no address and port"_qs,
                          u"--listen"_qs,
                          u"for example 127.0.0.1:8546; port 0 takes any free one"_qs);
    config.port = static_cast<quint16>(url.port());
    return {};
}

void printLine(const QString& text)
{
    std::printf("%s\n", text.toUtf8().constData());
}

base::Result<void> announce(const tape::Player& player)
{
    const auto& header = player.header();
    const bool recorded = header.kind == tape::Kind::Recorded;
    printLine((recorded ? u"recorded "_qs : u"reconstructed "_qs) +
              QDateTime::fromMSecsSinceEpoch(header.madeAt.value, Qt::UTC)
                  .toString(u"yyyy-MM-dd HH:mm 'UTC'"_qs) +
              u" by "_qs + header.madeBy + u", "_qs +
              QString::number(static_cast<double>(player.summary().lengthMs) / 1000, 'f', 1) +
              u" s"_qs);
    if (player.summary().truncated)
        printLine(u"the recording was cut off: it ends without its footer"_qs);
    if (!header.source.isEmpty())
        printLine(u"source: "_qs + header.source);
    for (const auto& url : player.urls())
        printLine(url);
    return flushStandardOutput();
}

} // namespace

int play(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Serves a tape as a WebSocket node per chain and operator, for any client. Ends with the tape or at Ctrl-C."_qs);
    parser.addPositionalArgument(u"file"_qs, u"the tape (*.rstape)"_qs);
    parser.addOptions(
        {{u"listen"_qs, u"address and port (127.0.0.1:0, any free port)"_qs, u"host:port"_qs,
          u"127.0.0.1:0"_qs},
         {u"speed"_qs, u"times as fast as recorded (1)"_qs, u"N"_qs, u"1"_qs},
         {u"loop"_qs, u"begin again at the end; clients are disconnected there"_qs},
         {u"allow-remote"_qs, u"let --listen name an address that other machines reach"_qs}});
    if (const auto code = parseOrExit(parser, u"play"_qs, words))
        return *code;
    if (parser.positionalArguments().size() != 1)
        return complain({ErrorKind::BadInput, u"name one tape"_qs, u"play"_qs,
                         u"rollscope play FILE --listen 127.0.0.1:8546"_qs});
    tape::Player::Config config;
    config.path = parser.positionalArguments().constFirst();
    config.loop = parser.isSet(u"loop"_qs);
    config.allowRemote = parser.isSet(u"allow-remote"_qs);
    bool isNumber = false;
    config.speed = parser.value(u"speed"_qs).toDouble(&isNumber);
    if (!isNumber)
        config.speed = 0; // refused by the player, with its limits
    if (auto listen = readListen(parser.value(u"listen"_qs), config); !listen)
        return complain(listen.error());

    auto player = tape::Player::start(config, [] { QCoreApplication::quit(); });
    if (!player)
        return complain(player.error());
    if (auto told = announce(**player); !told)
        return complain(told.error());
    const StopSignal stop([] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    if (const auto trouble = (*player)->trouble())
        return complain(*trouble);
    return kFine;
}

} // namespace rollscope::app
