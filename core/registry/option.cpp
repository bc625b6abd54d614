#include "registry/chain_file.hpp"
#include "registry/endpoint_url.hpp"
#include "registry/registry.hpp"
#include <algorithm>

namespace rollscope::registry {
namespace {

using namespace Qt::StringLiterals;

/// A chain of which only the nodes are known: plain EVM until the node says more.
ChainSpec unknownChain(const QString& id)
{
    ChainSpec spec;
    spec.id = id;
    spec.name = id;
    spec.network = u"local"_s;
    spec.vm = u"evm"_s;
    spec.stack = u"unknown"_s;
    spec.kind = u"other"_s;
    spec.layer = u"other"_s;
    spec.status = u"unknown"_s;
    spec.onDemand = true;
    return spec;
}

/// " (did you mean base?)" for an id that nearly is one of ours.
QString suggestion(const Registry& registry, const QString& id)
{
    QStringList near;
    for (const auto& chain : registry.chains()) {
        const bool alike = chain.id.startsWith(id) || id.startsWith(chain.id) ||
                           chain.name.compare(id, Qt::CaseInsensitive) == 0;
        if (alike && near.size() < 3)
            near << chain.id;
    }
    return near.isEmpty() ? QString() : u"did you mean "_s + near.join(u" or "_s) + u"? "_s;
}

base::Result<std::vector<EndpointSpec>> readUrls(const QString& list, const QString& where)
{
    std::vector<EndpointSpec> out;
    const auto urls = list.split(u',');
    for (qsizetype i = 0; i < urls.size(); ++i) {
        auto endpoint = endpointFromUrl(urls[i].trimmed());
        if (!endpoint)
            return base::fail(endpoint.error().kind, endpoint.error().what,
                              urls.size() == 1 ? where : QString(where + u", URL %1"_s.arg(i + 1)),
                              endpoint.error().hint);
        const bool known = std::any_of(
            out.begin(), out.end(), [&](const EndpointSpec& e) { return e.url == endpoint->url; });
        if (!known)
            out.push_back(std::move(*endpoint));
    }
    std::stable_partition(out.begin(), out.end(),
                          [](const EndpointSpec& e) { return e.webSocket; });
    return out;
}

} // namespace

base::Result<ChainSpec> fromOption(const Registry& registry, const QString& option)
{
    using base::ErrorKind;
    const qsizetype equals = option.indexOf(u'=');
    const QString id = option.left(equals).trimmed();
    if (!isChainId(id)) {
        return base::fail(ErrorKind::BadInput,
                          id.isEmpty() ? u"the chain's id is missing"_s
                                       : u"a chain's id is lower-case words joined by hyphens"_s,
                          u"--chain"_s,
                          u"write ID or ID=URL,URL, e.g. base or local=ws://127.0.0.1:8545"_s);
    }
    const QString where = u"--chain "_s + id;
    const ChainSpec* known = registry.find(id);
    if (known != nullptr && known->dialect == Dialect::NotEvm)
        return base::fail(
            ErrorKind::BadInput,
            u"%1 is listed but has no EVM node interface, so it cannot be watched"_s.arg(
                known->name),
            where);
    if (equals < 0) {
        if (known == nullptr)
            return base::fail(
                ErrorKind::BadInput, u"no such chain"_s, where,
                suggestion(registry, id) +
                    u"see `rollscope chains list`, or give its nodes: %1=wss://…"_s.arg(id));
        if (known->endpoints.empty())
            return base::fail(ErrorKind::BadInput,
                              u"no public node of %1 is known"_s.arg(known->name), where,
                              u"give one: %1=wss://…"_s.arg(id));
        return *known;
    }
    auto urls = readUrls(option.mid(equals + 1), where);
    if (!urls)
        return tl::unexpected(urls.error());
    ChainSpec spec = known != nullptr ? *known : unknownChain(id);
    spec.endpoints = std::move(*urls);
    spec.source = u"command line"_s;
    return spec;
}

} // namespace rollscope::registry
