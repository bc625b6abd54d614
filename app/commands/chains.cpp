#include "base/clock.hpp"
#include "base/text.hpp"
#include "commands/chains_command.hpp"
#include "commands/command.hpp"
#include "json_writer.hpp"
#include "net/transport_factory.hpp"
#include "output_file.hpp"
#include "session_options.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <cstdio>

namespace rollscope::app {
namespace chains_verbs {
namespace {

using base::ErrorKind;
using registry::ChainSpec;
using registry::Dialect;

qsizetype operatorCount(const ChainSpec& chain)
{
    QSet<QString> names;
    for (const auto& endpoint : chain.endpoints)
        names.insert(endpoint.operatorName);
    return names.size();
}

qint64 webSocketCount(const ChainSpec& chain)
{
    return std::count_if(chain.endpoints.begin(), chain.endpoints.end(),
                         [](const auto& endpoint) { return endpoint.webSocket; });
}

JsonObject chainRecord(const ChainSpec& chain)
{
    const qint64 now = base::RealClock().now().value;
    JsonObject json;
    json.integer("v", 1).text("type", std::string_view("chain")).text("chain", chain.id);
    json.integer("time", now).integer("seen", now).text("name", chain.name);
    if (chain.chainId.value != 0)
        json.integer("chainId", chain.chainId.value);
    json.text("network", chain.network)
        .text("dialect", dialectName(chain.dialect))
        .text("stack", chain.stack)
        .text("status", chain.status)
        .flag("default", chain.defaultOn)
        .integer("operators", operatorCount(chain))
        .integer("webSocketEndpoints", webSocketCount(chain))
        .integer("httpEndpoints",
                 static_cast<qint64>(chain.endpoints.size()) - webSocketCount(chain))
        .text("source", chain.source);
    return json;
}

std::string tableRow(const ChainSpec& chain)
{
    const auto id = chain.chainId.value != 0 ? QString::number(chain.chainId.value) : u"–"_qs;
    const auto sockets = webSocketCount(chain);
    const auto nodes =
        u"%1 + %2"_qs.arg(sockets).arg(static_cast<qint64>(chain.endpoints.size()) - sockets);
    return column(chain.defaultOn ? u"*"_qs : QString(), 1) + column(chain.id, 18) +
           column(chain.name, 20) + column(id, 10) + column(chain.network, 8) +
           column(dialectName(chain.dialect), 11) + column(chain.status, 13) + column(nodes, 8) +
           QString::number(operatorCount(chain)).toStdString();
}

/// Endpoint URLs may hold the user's API keys; every other URL of a file is public knowledge.
QJsonObject withMaskedEndpoints(QJsonObject facts)
{
    QJsonObject endpoints = facts[u"endpoints"].toObject();
    for (const auto& kind : endpoints.keys()) {
        QJsonArray masked;
        const auto list = endpoints[kind].toArray();
        for (const auto& entry : list) {
            QJsonObject object = entry.toObject();
            object[u"url"] = net::maskedUrl(object[u"url"].toString());
            masked << object;
        }
        endpoints[kind] = masked;
    }
    facts[u"endpoints"] = endpoints;
    return facts;
}

void printFact(const QString& key, const QJsonValue& value)
{
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            printFact(key + u'.' + it.key(), it.value());
        return;
    }
    if (value.isArray()) {
        const auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            printFact(u"%1[%2]"_qs.arg(key).arg(i), array[i]);
        return;
    }
    const QString text = value.isString()   ? value.toString()
                         : value.isBool()   ? (value.toBool() ? u"yes"_qs : u"no"_qs)
                         : value.isDouble() ? QString::number(value.toDouble(), 'g', 17)
                                            : u"–"_qs;
    printLine(QString(key + u": "_qs + text).toStdString());
}

void printHelp()
{
    std::puts(
        "usage: rollscope chains VERB [options]     rollscope chains VERB --help explains one\n"
        "\n"
        "The chains that Rollscope knows: the shipped ones and your own.\n"
        "\n"
        "  list          every chain with its nodes; * marks those of a first start\n"
        "  show ID       everything known of one chain\n"
        "  add ID=URL…   keep your own node of a known or a new chain\n"
        "  check [ID…]   visit every node: does it answer, for the right chain, how fast?\n"
        "\n"
        "exit codes: 0 fine, 1 a node is not, 2 wrong usage or a bad chain file, 3 it failed");
}

} // namespace

QString dialectName(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Evm:
        return u"EVM"_qs;
    case Dialect::OpStack:
        return u"OP stack"_qs;
    case Dialect::Nitro:
        return u"Nitro"_qs;
    case Dialect::ZkStack:
        return u"ZK stack"_qs;
    case Dialect::Linea:
        return u"Linea"_qs;
    case Dialect::Polygon:
        return u"Polygon PoS"_qs;
    case Dialect::Ovm:
        return u"OVM"_qs;
    case Dialect::Scroll:
        return u"Scroll"_qs;
    case Dialect::Taiko:
        return u"Taiko"_qs;
    case Dialect::Ethereum:
        return u"Ethereum"_qs;
    case Dialect::Gnosis:
        return u"Gnosis"_qs;
    case Dialect::NotEvm:
        break;
    }
    return u"not EVM"_qs;
}

std::string column(const QString& text, int width)
{
    const QString shown = text.size() > width ? text.left(width - 1) + QChar(0x2026) : text;
    return shown.leftJustified(width).toStdString() + ' ';
}

void printLine(const std::string& line)
{
    // A chain file may come from anybody: its texts do not steer the terminal.
    const std::string shown = base::printable(QString::fromStdString(line)).toStdString();
    std::fwrite(shown.data(), 1, shown.size(), stdout);
    std::fputc('\n', stdout);
}

std::optional<Setup> setUp(QCommandLineParser& parser, const QString& verb,
                           const QStringList& words, int& code)
{
    const bool hasForms = verb != u"add";
    if (hasForms)
        parser.addOption({u"format"_qs, u"table or jsonl (table)"_qs, u"form"_qs, u"table"_qs});
    parser.addOptions({
        {u"data-dir"_qs, u"folder for settings, own chains and history"_qs, u"dir"_qs},
        {u"profile"_qs, u"a separate set of settings and history"_qs, u"name"_qs},
    });
    if (const auto ended = parseOrExit(parser, u"chains "_qs + verb, words)) {
        code = *ended;
        return std::nullopt;
    }
    const QString format = hasForms ? parser.value(u"format"_qs) : u"table"_qs;
    const auto dir = dataDirOf(parser.value(u"data-dir"_qs), parser.value(u"profile"_qs));
    if (format != u"table" && format != u"jsonl") {
        code = complain({ErrorKind::BadInput, u"\""_qs + format + u"\" is no format"_qs,
                         u"--format"_qs, u"table or jsonl"_qs});
        return std::nullopt;
    }
    if (!dir) {
        code = complain(dir.error());
        return std::nullopt;
    }
    Setup setup{{}, *dir + u"/chains"_qs, format == u"jsonl"};
    setup.registry = registry::Registry::load(setup.userDir);
    for (const auto& error : setup.registry.errors())
        complain(error);
    return setup;
}

int codeAfter(const Setup& setup)
{
    return setup.registry.errors().empty() ? kFine : kUsage;
}

int list(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lists every chain that is known. Nodes are counted as WebSocket + HTTP; * marks the\n"
        u"chains that a first start watches. A bad chain file of yours is named on standard\n"
        u"error, and the exit code is 2 then."_qs);
    parser.addOption({u"default"_qs, u"only the chains that a first start watches"_qs});
    int code = kFine;
    const auto setup = setUp(parser, u"list"_qs, words, code);
    if (!setup)
        return code;
    if (!parser.positionalArguments().isEmpty())
        return complain({ErrorKind::BadInput, u"takes no words"_qs, u"rollscope chains list"_qs,
                         u"rollscope chains show ID tells about one chain"_qs});
    const auto chosen =
        parser.isSet(u"default"_qs) ? setup->registry.defaults() : setup->registry.chains();
    if (!setup->jsonLines)
        printLine("  id                 name                 chain id   network  dialect     status"
                  "        nodes    operators");
    for (const auto& chain : chosen)
        printLine(setup->jsonLines ? chainRecord(chain).finish() : tableRow(chain));
    return codeAfter(*setup);
}

int show(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Shows everything that is known of one chain, with the sources. API keys in URLs are\n"
        u"masked."_qs);
    parser.addPositionalArgument(u"ID"_qs, u"the chain's id, as `chains list` writes it"_qs);
    int code = kFine;
    const auto setup = setUp(parser, u"show"_qs, words, code);
    if (!setup)
        return code;
    const auto ids = parser.positionalArguments();
    if (ids.size() != 1)
        return complain({ErrorKind::BadInput, u"name one chain"_qs, u"rollscope chains show"_qs,
                         u"rollscope chains list writes their ids"_qs});
    const auto* chain = setup->registry.find(ids.constFirst());
    if (chain == nullptr)
        return complain({ErrorKind::NotFound, u"no such chain"_qs, ids.constFirst().left(64),
                         u"rollscope chains list writes their ids"_qs});

    const QJsonObject facts = withMaskedEndpoints(registry::Registry::facts(*chain));
    if (setup->jsonLines) {
        auto record = chainRecord(*chain);
        record.raw("facts", QJsonDocument(facts).toJson(QJsonDocument::Compact).toStdString());
        printLine(record.finish());
        return codeAfter(*setup);
    }
    // First what tells it apart, then the rest by name.
    const QStringList first{u"id"_qs,    u"name"_qs,   u"chainId"_qs, u"network"_qs,  u"status"_qs,
                            u"layer"_qs, u"parent"_qs, u"stack"_qs,   u"endpoints"_qs};
    for (const auto& key : first) {
        if (facts.contains(key))
            printFact(key, facts[key]);
    }
    printFact(u"dialect"_qs, dialectName(chain->dialect));
    printFact(u"watchedAtFirstStart"_qs, chain->defaultOn);
    printFact(u"file"_qs, chain->source);
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        if (!first.contains(it.key()))
            printFact(it.key(), it.value());
    }
    return codeAfter(*setup);
}

} // namespace chains_verbs

int chains(const QStringList& words)
{
    using namespace chains_verbs;
    const QString verb = words.value(0);
    const QStringList rest = words.mid(1);
    // A list that did not reach its file must not end well.
    const auto ended = [](int code) {
        const auto printed = flushStandardOutput();
        return printed ? code : complain(printed.error());
    };
    if (verb == u"list")
        return ended(list(rest));
    if (verb == u"show")
        return ended(show(rest));
    if (verb == u"add")
        return ended(add(rest));
    if (verb == u"check")
        return ended(check(rest));
    if (verb == u"--help" || verb == u"-h" || verb == u"help") {
        printHelp();
        return kFine;
    }
    return complain(
        {ErrorKind::BadInput,
         verb.isEmpty() ? u"a verb is missing"_qs : u"\""_qs + verb.left(40) + u"\" is no verb"_qs,
         u"chains"_qs, u"list, show, add or check"_qs});
}

} // namespace rollscope::app
