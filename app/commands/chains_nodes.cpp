// The verbs of `rollscope chains` that speak to nodes: add and check.
#include "base/clock.hpp"
#include "commands/chains_command.hpp"
#include "commands/command.hpp"
#include "endpoint_probe.hpp"
#include "json_lines.hpp"
#include "session_options.hpp"
#include <QEventLoop>
#include <cstdio>

namespace rollscope::app::chains_verbs {
namespace {

using base::ErrorKind;
using base::fail;
using registry::ChainSpec;

/// One node to visit, for one chain.
struct Task
{
    const ChainSpec* chain;
    registry::EndpointSpec endpoint;
};

/// fromOption() for a word that is no --chain option here.
base::Result<ChainSpec> chainOf(const registry::Registry& registry, const QString& word)
{
    auto spec = registry::fromOption(registry, word);
    if (!spec)
        spec.error().where.replace(u"--chain"_qs, u"chain"_qs);
    return spec;
}

void addNetworkOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"timeout"_qs, u"how long a node may take (10s)"_qs, u"time"_qs, u"10s"_qs},
        {u"proxy"_qs, u"socks5://host:port or http://host:port"_qs, u"url"_qs},
    });
}

base::Result<EndpointProbe::Config> readNetworkOptions(const QCommandLineParser& parser)
{
    EndpointProbe::Config config;
    const auto timeout = parseDuration(parser.value(u"timeout"_qs), u"--timeout"_qs);
    if (!timeout)
        return tl::unexpected(timeout.error());
    if (*timeout < 100 || *timeout > 600'000)
        return fail(ErrorKind::BadInput, u"is from 100ms to 10m"_qs, u"--timeout"_qs);
    config.timeoutMs = static_cast<int>(*timeout);
    auto proxy = parseProxy(parser.value(u"proxy"_qs), u"--proxy"_qs);
    if (!proxy)
        return tl::unexpected(proxy.error());
    config.proxy.proxy = *proxy;
    return config;
}

/// A node of another chain is worse than none.
std::optional<base::Error> wrongChain(const ChainSpec& chain, const ProbeResult& result)
{
    if (chain.chainId.value == 0 || result.chainId == chain.chainId)
        return std::nullopt;
    return base::Error{ErrorKind::BadInput,
                       u"is a node of chain %1, but %2 is chain %3"_qs.arg(result.chainId.value)
                           .arg(chain.name)
                           .arg(chain.chainId.value),
                       result.shown,
                       {}};
}

/// Visits all nodes and waits; `tell` runs in the order of the tasks, with errors filled in.
void visit(const std::vector<Task>& tasks, const EndpointProbe::Config& config,
           const std::function<void(const Task&, const ProbeResult&)>& tell)
{
    base::RealClock clock;
    EndpointProbe probe(config, clock);
    QEventLoop loop;
    std::vector<registry::EndpointSpec> endpoints;
    endpoints.reserve(tasks.size());
    for (const auto& task : tasks)
        endpoints.push_back(task.endpoint);
    std::size_t at = 0;
    probe.start(
        std::move(endpoints),
        [&](ProbeResult result) {
            const Task& task = tasks[at++];
            if (!result.error) {
                result.error = wrongChain(*task.chain, result);
                if (result.error)
                    result.state = net::EndpointState::PutAside;
            }
            tell(task, result);
        },
        [&] { loop.quit(); });
    loop.exec();
}

std::string probeRecord(const ChainSpec& chain, const ProbeResult& result)
{
    const qint64 now = base::RealClock().now().value;
    JsonObject json;
    json.integer("v", 1).text("type", std::string_view("endpoint")).text("chain", chain.id);
    json.integer("time", now).integer("seen", now);
    json.text("endpoint", result.spec.operatorName)
        .text("url", result.shown)
        .text("state", std::string_view(stateName(result.state)))
        .number("latencyMs", result.latencyMs);
    if (result.chainId.value != 0)
        json.integer("chainId", result.chainId.value);
    if (!result.client.isEmpty())
        json.text("client", result.client);
    if (result.subscriptions)
        json.flag("subscriptions", *result.subscriptions);
    if (result.error)
        json.text("reason", result.error->text());
    return json.finish();
}

std::string probeRow(const ChainSpec& chain, const ProbeResult& result)
{
    const QString latency =
        result.latencyMs ? u"%1 ms"_qs.arg(*result.latencyMs, 0, 'f', 0) : u"–"_qs;
    std::string row = column(chain.id, 18) + column(result.shown, 48);
    if (result.error) {
        // The URL stands in its own column already.
        base::Error error = *result.error;
        if (error.where == result.shown)
            error.where.clear();
        return row + column(u"FAILED"_qs, 8) + error.text().toStdString();
    }
    const QString heads = result.subscriptions.value_or(false) ? u"subscribes"_qs : u"polled"_qs;
    return row + column(latency, 8) + column(u"chain %1"_qs.arg(result.chainId.value), 17) +
           column(heads, 10) + result.client.toStdString();
}

base::Result<std::vector<ChainSpec>> chainsToCheck(const registry::Registry& registry,
                                                   const QStringList& words)
{
    std::vector<ChainSpec> out;
    for (const auto& word : words) {
        auto spec = chainOf(registry, word);
        if (!spec)
            return tl::unexpected(spec.error());
        out.push_back(std::move(*spec));
    }
    if (!words.isEmpty())
        return out;
    for (const auto& chain : registry.chains()) {
        if (chain.dialect != registry::Dialect::NotEvm)
            out.push_back(chain);
    }
    return out;
}

/// The chain that `option` names with the chain id that all its new nodes agree on.
base::Result<ChainSpec> askNodes(const registry::Registry& registry, const QString& option,
                                 const EndpointProbe::Config& config)
{
    if (!option.contains(u'='))
        return fail(ErrorKind::BadInput, u"the nodes are missing"_qs, option.left(64),
                    u"write ID=URL[,URL…]"_qs);
    auto spec = chainOf(registry, option);
    if (!spec)
        return spec;
    std::vector<Task> tasks;
    for (const auto& endpoint : spec->endpoints)
        tasks.push_back({&*spec, endpoint});
    std::optional<base::Error> error;
    base::ChainId answered;
    visit(tasks, config, [&](const Task&, const ProbeResult& result) {
        if (error)
            return;
        error = result.error;
        if (!error && answered.value != 0 && answered != result.chainId)
            error = base::Error{
                ErrorKind::BadInput,
                u"is a node of chain %1, the one before of chain %2"_qs.arg(result.chainId.value)
                    .arg(answered.value),
                result.shown,
                {}};
        answered = result.chainId;
    });
    if (error)
        return tl::unexpected(*error);
    const ChainSpec* known = registry.findByChainId(answered);
    if (spec->chainId.value == 0 && known != nullptr && known->source.startsWith(u":/"))
        return fail(ErrorKind::BadInput,
                    u"chain %1 is %2, which is known as %3"_qs.arg(answered.value)
                        .arg(known->name, known->id),
                    spec->id, u"rollscope chains add %1=URL"_qs.arg(known->id));
    spec->chainId = answered;
    return spec;
}

/// The user's nodes first, then those that were known before.
void keepKnownNodes(ChainSpec& spec, const ChainSpec& known)
{
    for (const auto& endpoint : known.endpoints) {
        const bool again =
            std::any_of(spec.endpoints.begin(), spec.endpoints.end(),
                        [&](const registry::EndpointSpec& e) { return e.url == endpoint.url; });
        if (!again)
            spec.endpoints.push_back(endpoint);
    }
}

} // namespace

int add(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Keeps your own nodes of a chain in your data folder. Each node is asked for its chain\n"
        u"id first; it must be the registry's. An unknown ID becomes a chain of your own. Write\n"
        u"API keys as ${NAME}: they are taken from the environment and never stored."_qs);
    parser.addPositionalArgument(u"ID=URL…"_qs, u"a chain and its nodes, ID=URL[,URL…]"_qs);
    addNetworkOptions(parser);
    int code = kFine;
    const auto setup = setUp(parser, u"add"_qs, words, code);
    if (!setup)
        return code;
    if (parser.positionalArguments().isEmpty())
        return complain({ErrorKind::BadInput, u"name a chain and its nodes"_qs,
                         u"rollscope chains add"_qs, u"rollscope chains add ID=URL[,URL…]"_qs});
    const auto config = readNetworkOptions(parser);
    if (!config)
        return complain(config.error());
    for (const auto& option : parser.positionalArguments()) {
        auto spec = askNodes(setup->registry, option, *config);
        if (!spec)
            return complain(spec.error());
        const auto nodes = spec->endpoints.size();
        if (const auto* known = setup->registry.find(spec->id))
            keepKnownNodes(*spec, *known);
        const auto path = registry::Registry::save(*spec, setup->userDir);
        if (!path)
            return complain(path.error());
        printLine(u"%1: chain %2, %3 of your nodes kept in %4"_qs.arg(spec->id)
                      .arg(spec->chainId.value)
                      .arg(nodes)
                      .arg(*path)
                      .toStdString());
    }
    return kFine;
}

int check(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Visits every node of the named chains, or of all EVM chains: does it answer, is it a\n"
        u"node of that chain, how fast is it, which software is it, does it push new heads?\n"
        u"The exit code is 1 when any of them fails."_qs);
    parser.addPositionalArgument(u"ID…"_qs, u"chains, as ID or ID=URL[,URL…]; all by default"_qs,
                                 u"[ID…]"_qs);
    addNetworkOptions(parser);
    int code = kFine;
    const auto setup = setUp(parser, u"check"_qs, words, code);
    if (!setup)
        return code;
    const auto config = readNetworkOptions(parser);
    if (!config)
        return complain(config.error());
    const auto chains = chainsToCheck(setup->registry, parser.positionalArguments());
    if (!chains)
        return complain(chains.error());
    std::vector<Task> tasks;
    for (const auto& chain : *chains) {
        for (const auto& endpoint : chain.endpoints)
            tasks.push_back({&chain, endpoint});
    }
    std::size_t good = 0;
    visit(tasks, *config, [&](const Task& task, const ProbeResult& result) {
        good += result.error ? 0 : 1;
        printLine(setup->jsonLines ? probeRecord(*task.chain, result)
                                   : probeRow(*task.chain, result));
        std::fflush(stdout);
    });
    if (!setup->jsonLines)
        std::printf("%zu of %zu nodes are fine\n", good, tasks.size());
    return good == tasks.size() ? codeAfter(*setup) : kNo;
}

} // namespace rollscope::app::chains_verbs
