// What the verbs of `rollscope stake` share.
#include "commands/stake_command.hpp"
#include "eth/address.hpp"
#include "output_file.hpp"
#include "session_options.hpp"
#include <QJsonDocument>
#include <cstdio>

namespace rollscope::app::stake_verbs {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;
using base::Result;
using registry::ChainSpec;
using stake::Protocol;

void print(const QString& text)
{
    std::puts(text.toUtf8().constData());
}

void print(const QJsonObject& json)
{
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
}

void addOptions(QCommandLineParser& parser, Nodes nodes)
{
    parser.addOption({u"format"_s, u"table or json (table)"_s, u"form"_s, u"table"_s});
    parser.addOption({u"data-dir"_s, u"where user files live"_s, u"dir"_s});
    parser.addOption({u"profile"_s, u"a name of your own for it"_s, u"name"_s});
    parser.addOption({u"chain"_s,
                      u"ID[=URL[,URL…]]: nodes of a chain; two operators of it are "
                      "compared"_s,
                      u"id"_s});
    if (nodes == Nodes::None)
        return;
    parser.addOption({u"account"_s, u"whose; repeatable where positions are read"_s, u"address"_s});
    parser.addOption({u"proxy"_s, u"socks5://host:port or http://host:port"_s, u"url"_s});
}

Result<Setup> setUp(const QCommandLineParser& parser, Nodes nodes)
{
    const QString format = parser.value(u"format"_s);
    if (format != u"table" && format != u"json")
        return fail(ErrorKind::BadInput, u"\"%1\" is no format"_s.arg(format), u"--format"_s,
                    u"table or json"_s);
    const auto dir = dataDirOf(parser.value(u"data-dir"_s), parser.value(u"profile"_s));
    if (!dir)
        return tl::unexpected(dir.error());
    Setup out;
    out.json = format == u"json";
    out.registry = registry::Registry::load(*dir + u"/chains"_s);
    out.protocols = stake::Protocols::load(*dir + u"/staking"_s);
    for (const base::Error& error : out.protocols.errors())
        std::fprintf(stderr, "rollscope: %s\n", qUtf8Printable(error.text()));
    for (const QString& option : parser.values(u"chain"_s)) {
        auto spec = registry::fromOption(out.registry, option);
        if (!spec)
            return tl::unexpected(spec.error());
        out.chains.push_back(std::move(*spec));
    }
    if (nodes == Nodes::None)
        return out;
    for (const QString& text : parser.values(u"account"_s)) {
        const auto account = eth::parseAddress(text.toStdString());
        if (!account)
            return fail(ErrorKind::BadInput, account.error().what, u"--account"_s,
                        account.error().hint);
        out.accounts.push_back(*account);
    }
    const auto proxy = parseProxy(parser.value(u"proxy"_s), u"--proxy"_s);
    if (!proxy)
        return tl::unexpected(proxy.error());
    out.proxy.proxy = *proxy;
    return out;
}

Result<const Protocol*> protocolOf(const Setup& setup, const QString& id)
{
    const Protocol* found = setup.protocols.find(id);
    if (found == nullptr)
        return fail(ErrorKind::NotFound, u"is no protocol that is known"_s, id,
                    u"rollscope stake list"_s);
    return found;
}

Result<std::map<QString, QString>> namedWords(const QStringList& words)
{
    std::map<QString, QString> out;
    for (const QString& word : words) {
        const qsizetype at = word.indexOf(u'=');
        if (at < 1 || !out.emplace(word.left(at), word.mid(at + 1)).second)
            return fail(ErrorKind::BadInput, u"each parameter is given once, as name=value"_s,
                        word.left(64));
    }
    return out;
}

Result<Connected> connect(const Setup& setup, ChainSpec chain, base::Clock& clock)
{
    auto nodes = StakeNodes::open(chain, clock, setup.proxy);
    if (!nodes)
        return tl::unexpected(nodes.error());
    if (chain.chainId.value == 0) {
        const auto id = askChainId(**nodes);
        if (!id)
            return tl::unexpected(id.error());
        chain.chainId = *id;
        if (const ChainSpec* known = setup.registry.findByChainId(*id)) {
            const auto endpoints = chain.endpoints;
            chain = *known;
            chain.endpoints = endpoints;
        }
    }
    return Connected{std::move(chain), std::move(*nodes)};
}

Protocol onChain(const Protocol& protocol, const ChainSpec& chain)
{
    for (const auto& other : protocol.elsewhere)
        if (chain.chainId == other.chainId)
            return protocol.movedTo(other.chain, other.chainId, other.addresses);
    return protocol;
}

Result<void> writeText(const QString& path, const QByteArray& text)
{
    OutputFile file;
    if (auto opened = file.open(path); !opened)
        return opened;
    file.device().write(text);
    return file.commit();
}

} // namespace rollscope::app::stake_verbs
