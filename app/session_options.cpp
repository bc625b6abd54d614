#include "session_options.hpp"
#include "base/text.hpp"
#include "commands/command.hpp"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>
#include <cmath>
#include <cstdio>

namespace rollscope::app {
namespace {

using base::ErrorKind;
using base::fail;

QCommandLineOption option(const char* name, const char* help, const char* value)
{
    return {QString::fromLatin1(name), QString::fromUtf8(help), QString::fromUtf8(value)};
}

base::Result<chain::BodyMode> readBody(const QString& text, const QString& where)
{
    using chain::BodyMode;
    static const std::pair<QString, BodyMode> kModes[] = {{u"auto"_qs, BodyMode::Auto},
                                                          {u"objects"_qs, BodyMode::Objects},
                                                          {u"hashes"_qs, BodyMode::Hashes},
                                                          {u"counts"_qs, BodyMode::Counts},
                                                          {u"none"_qs, BodyMode::None}};
    for (const auto& [name, mode] : kModes) {
        if (text == name)
            return mode;
    }
    return fail(ErrorKind::BadInput, u"\""_qs + text + u"\" is no body mode"_qs, where,
                u"one of auto, objects, hashes, counts, none"_qs);
}

/// Endpoints given for a run must not mix their history with the real chain's.
QString profileFor(const QCommandLineParser& parser, const SavedOptions& config)
{
    const QString profile = parser.value(u"profile"_qs);
    if (!profile.isEmpty() || parser.isSet(u"data-dir"_qs))
        return profile;
    const auto given = [&](const QString& name) {
        return parser.isSet(name) ? parser.values(name) : config.value(name);
    };
    const auto chains = given(u"chain"_qs);
    const bool overridden = !given(u"l1"_qs).join(QString()).isEmpty() ||
                            std::any_of(chains.begin(), chains.end(),
                                        [](const QString& c) { return c.contains(u'='); });
    return overridden ? u"command-line"_qs : profile;
}

QString tapeHint(const QString& source, const QString& name)
{
    if (name == u"store"_qs)
        return u"a tape is played, not kept"_qs;
    if (source == u"--offline"_qs)
        return u"no connection is opened, and the shipped tape brings its own chains: leave "
               u"--%1 away to see it, or --offline to watch nodes; what was kept of a chain is in "
               u"`rollscope export --chain ID`"_qs.arg(name);
    return u"a tape brings its own chains: leave --%1 away"_qs.arg(name);
}

/// What was asked for by name and cannot be had while a tape plays. What only the settings or a
/// config file say is for live runs, and simply does not apply.
base::Result<void> checkTape(const QCommandLineParser& parser, TapeUse use)
{
    const QString source = parser.isSet(u"tape"_qs)      ? u"--tape"_qs
                           : parser.isSet(u"offline"_qs) ? u"--offline"_qs
                                                         : QString();
    if (source.isEmpty()) {
        for (const auto& name : {u"speed"_qs, u"loop"_qs}) {
            if (use == TapeUse::Asked && parser.isSet(name))
                return fail(ErrorKind::BadInput, u"belongs to a tape"_qs, u"--"_qs + name,
                            u"add --tape FILE, or --offline for the shipped one"_qs);
        }
        return {};
    }
    for (const auto& name : {u"chain"_qs, u"l1"_qs, u"store"_qs}) {
        const bool nothing = name == u"store"_qs && parser.value(name) == u"none"_qs;
        if (parser.isSet(name) && !nothing)
            return fail(ErrorKind::BadInput,
                        source + u" and --"_qs + name + u" exclude each other"_qs, source,
                        tapeHint(source, name));
    }
    return {};
}

base::Result<double> readNumber(const QString& text, double low, double high, const QString& where)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !(value >= low && value <= high))
        return fail(ErrorKind::BadInput,
                    u"\""_qs + text + u"\" is not a number from "_qs + QString::number(low) +
                        u" to "_qs + QString::number(high),
                    where);
    return value;
}

base::Result<QString> readStore(const QString& text, const QString& where)
{
    if (text == u"none"_qs)
        return QString();
    if (text.startsWith(u"sqlite:"_qs) && text.size() > 7)
        return text.mid(7);
    if (text.startsWith(u"postgresql:"_qs))
        return fail(ErrorKind::BadInput, u"PostgreSQL is not supported by this version"_qs, where,
                    u"use sqlite:PATH"_qs);
    return fail(ErrorKind::BadInput, u"a store is sqlite:PATH or none"_qs, where);
}

/// The config file as option name -> values, with the same names as on the command line.
base::Result<QHash<QString, QStringList>> readConfig(const QString& path)
{
    static const QStringList kKeys{u"version"_qs, u"chain"_qs, u"operators"_qs,
                                   u"metered"_qs, u"body"_qs,  u"budget"_qs,
                                   u"proxy"_qs,   u"store"_qs, u"l1"_qs};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, u"cannot be read: "_qs + file.errorString(), path);
    // By what is read, not by what the file says: a device or a pipe has no size.
    constexpr qint64 kMost = 1 << 20;
    const QByteArray text = file.read(kMost + 1);
    if (text.size() > kMost)
        return fail(ErrorKind::BadInput, u"is larger than 1 MB"_qs, path);
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(text, &parse);
    if (!document.isObject())
        return fail(ErrorKind::BadInput,
                    u"is not a JSON object: "_qs + parse.errorString() + u" at byte "_qs +
                        QString::number(parse.offset),
                    path);
    const auto object = document.object();
    // A text "2" must not pass for a missing number.
    if (object.contains(u"version"_qs) && object.value(u"version"_qs) != QJsonValue(1))
        return fail(ErrorKind::BadInput, u"has a version other than 1"_qs, path,
                    u"\"version\" is the number 1; another may be of a newer Rollscope"_qs);
    if (const auto metered = object.value(u"metered"_qs);
        !metered.isUndefined() && !metered.isBool())
        return fail(ErrorKind::BadInput, u"key \"metered\" has a wrong type"_qs, path,
                    u"true or false, without quotes"_qs);
    QHash<QString, QStringList> values;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!kKeys.contains(it.key()))
            return fail(ErrorKind::BadInput, u"has an unknown key \""_qs + it.key() + u"\""_qs,
                        path, u"known: "_qs + kKeys.join(u", "_qs));
        const auto list = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const auto& value : list) {
            if (value.isObject() || value.isArray() || value.isNull())
                return fail(ErrorKind::BadInput,
                            u"key \""_qs + it.key() + u"\" has a wrong type"_qs, path);
            values[it.key()] += value.toVariant().toString();
        }
    }
    return values;
}

} // namespace

void addSessionOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        option("chain",
               "watch this chain (repeatable): an id of the registry, or ID=URL[,URL…]; "
               "an unknown id learns its chain id from the node",
               "id[=url,…]"),
        option("l1", "endpoints of Ethereum for this run", "url[,…]"),
        option("tape", "play a tape instead of live nodes", "file"),
        option("speed", "speed of the tape (1)", "n"),
        {QStringLiteral("loop"), QStringLiteral("begin the tape again at its end")},
        {QStringLiteral("offline"),
         QStringLiteral("connect to nothing; without --tape the shipped tape is played")},
        option("operators", "endpoints of different operators connected per chain (2)", "n"),
        {QStringLiteral("metered"), QStringLiteral("poll slowly instead of subscribing")},
        option("body", "how blocks are read: auto, objects, hashes, counts, none", "mode"),
        option("budget", "requests per second and endpoint (10; 200 for a node on this machine)",
               "n"),
        option("proxy", "socks5://host:port or http://host:port", "url"),
        option("store", "sqlite:PATH or none", "where"),
        option("data-dir", "folder for settings, own chains and history", "dir"),
        option("profile", "a separate set of settings and history", "name"),
        option("config", "JSON file with these options as keys", "file"),
    });
}

base::Result<QString> dataDirOf(const QString& given, const QString& profile)
{
    QString dir = given.isEmpty()
                      ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                      : QDir(given).absolutePath();
    if (!profile.isEmpty()) {
        static const QRegularExpression kName(u"^[A-Za-z0-9_-]{1,40}$"_qs);
        if (!kName.match(profile).hasMatch())
            return fail(ErrorKind::BadInput, u"a profile's name is letters, digits, - and _"_qs,
                        u"--profile "_qs + profile);
        dir += u"/profiles/"_qs + profile;
    }
    if (const QFileInfo there(dir); there.exists() && !there.isDir())
        return fail(ErrorKind::BadInput, u"is a file, and a folder is needed"_qs, dir,
                    u"give another with --data-dir"_qs);
    return dir;
}

base::Result<QNetworkProxy> parseProxy(const QString& text, const QString& where)
{
    if (text.isEmpty() || text == u"none"_qs)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(text, QUrl::StrictMode);
    QNetworkProxy proxy;
    if (url.scheme() == u"socks5"_qs || url.scheme() == u"socks"_qs)
        proxy.setType(QNetworkProxy::Socks5Proxy);
    else if (url.scheme() == u"http"_qs)
        proxy.setType(QNetworkProxy::HttpProxy);
    else
        return fail(ErrorKind::BadInput, u"a proxy is socks5://host:port or http://host:port"_qs,
                    where);
    if (url.host().isEmpty() || url.port() <= 0)
        return fail(ErrorKind::BadInput, u"the proxy needs a host and a port"_qs, where,
                    u"for example socks5://127.0.0.1:9050"_qs);
    proxy.setHostName(url.host());
    proxy.setPort(static_cast<quint16>(url.port()));
    proxy.setUser(url.userName());
    proxy.setPassword(url.password());
    return proxy;
}

base::Result<SessionOptions> readSessionOptions(const QCommandLineParser& parser,
                                                const SavedOptions& saved, TapeUse use)
{
    SavedOptions config;
    if (parser.isSet(u"config"_qs)) {
        auto read = readConfig(parser.value(u"config"_qs));
        if (!read)
            return tl::unexpected(read.error());
        config = std::move(*read);
    }
    const auto values = [&](const QString& name) {
        return parser.isSet(name) ? parser.values(name) : config.value(name, saved.value(name));
    };
    const auto last = [&](const QString& name) {
        const auto all = values(name);
        return all.isEmpty() ? QString() : all.last();
    };
    SessionOptions options;
    options.chains = values(u"chain"_qs);
    options.l1 = last(u"l1"_qs);
    options.tape = parser.value(u"tape"_qs);
    options.loop = parser.isSet(u"loop"_qs);
    options.offline = parser.isSet(u"offline"_qs);
    options.metered = parser.isSet(u"metered"_qs) || last(u"metered"_qs) == u"true"_qs;
    if (auto fits = checkTape(parser, use); !fits)
        return tl::unexpected(fits.error());

    auto dir = dataDirOf(parser.value(u"data-dir"_qs), profileFor(parser, config));
    if (!dir)
        return tl::unexpected(dir.error());
    options.dataDir = *dir;
    const auto number = [&](const QString& name, double low, double high,
                            double otherwise) -> base::Result<double> {
        const auto text = last(name);
        return text.isEmpty() ? base::Result<double>(otherwise)
                              : readNumber(text, low, high, u"--"_qs + name);
    };
    const auto speed = number(u"speed"_qs, 0.01, 1000, 1);
    const auto operators = number(u"operators"_qs, 1, 16, 2);
    const auto budget = number(u"budget"_qs, 0.1, 1000, 10);
    for (const auto* result : {&speed, &operators, &budget}) {
        if (!*result)
            return tl::unexpected(result->error());
    }
    options.speed = *speed;
    if (*operators != std::floor(*operators))
        return fail(ErrorKind::BadInput, u"is a whole number"_qs, u"--operators"_qs);
    options.operators = static_cast<int>(*operators);
    if (!last(u"budget"_qs).isEmpty())
        options.budget = *budget;

    auto proxy = parseProxy(last(u"proxy"_qs), u"--proxy"_qs);
    if (!proxy)
        return tl::unexpected(proxy.error());
    options.proxy = *proxy;
    const auto bodyText = last(u"body"_qs);
    auto body = readBody(bodyText.isEmpty() ? u"auto"_qs : bodyText, u"--body"_qs);
    if (!body)
        return tl::unexpected(body.error());
    options.body = *body;
    if (const auto text = last(u"store"_qs); !text.isEmpty()) {
        auto path = readStore(text, u"--store"_qs);
        if (!path)
            return tl::unexpected(path.error());
        options.store = *path;
    }
    return options;
}

base::Result<qint64> parseDuration(const QString& text, const QString& where)
{
    static const QRegularExpression kForm(u"^([0-9]{1,9})(ms|s|m|h|d)?$"_qs);
    const auto match = kForm.match(text);
    if (!match.hasMatch())
        return fail(ErrorKind::BadInput, u"\""_qs + text + u"\" is no length of time"_qs, where,
                    u"for example 30s, 5m, 2h"_qs);
    const qint64 count = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    if (unit == u"ms"_qs)
        return count;
    if (unit == u"m"_qs)
        return count * 60'000;
    if (unit == u"h"_qs)
        return count * 3'600'000;
    if (unit == u"d"_qs)
        return count * 86'400'000;
    return count * 1000;
}

std::optional<int> parseOrExit(QCommandLineParser& parser, const QString& verb,
                               const QStringList& words)
{
    const QString name = verb.isEmpty() ? u"rollscope"_qs : QString(u"rollscope "_qs + verb);
    parser.addOption({{u"h"_qs, u"help"_qs}, u"show this help"_qs});
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (!parser.parse(QStringList{name} + words)) {
        std::fprintf(stderr, "%s: %s (see %s)\n", qPrintable(name), qPrintable(parser.errorText()),
                     qPrintable(name + (verb.isEmpty() ? u" --help-all"_qs : u" --help"_qs)));
        return kUsage;
    }
    if (parser.isSet(u"help"_qs)) {
        // Qt names the program by its path; a reader of the help wants the verb.
        QString help = parser.helpText();
        const QString path = QCoreApplication::arguments().value(0);
        help.replace(u"Usage: "_qs + path, u"Usage: "_qs + name);
        std::fputs(help.toUtf8().constData(), stdout);
        return kFine;
    }
    return std::nullopt;
}

int complain(const base::Error& error)
{
    // Names of files and words of strangers: what a terminal would obey is told by its number.
    std::fprintf(stderr, "rollscope: %s\n", base::revealed(error.text()).toUtf8().constData());
    return error.kind == ErrorKind::BadInput || error.kind == ErrorKind::NotFound ? kUsage
                                                                                  : kFailed;
}

} // namespace rollscope::app
