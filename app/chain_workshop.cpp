#include "chain_workshop.hpp"
#include "format/trouble_text.hpp"
#include "models/chain_state.hpp"
#include "net/transport_factory.hpp"
#include "registry/registry.hpp"
#include "session_options.hpp"
#include <QFile>

namespace rollscope::app {

using registry::Registry;

ChainWorkshop::ChainWorkshop(Shell& shell, const QString& dataDir)
    : m_shell(shell), m_userDir(dataDir + u"/chains"_qs)
{
    ui::EndpointEditor::Hooks hooks;
    hooks.endpointsOf = [this](const QString& chain) {
        std::vector<ui::EndpointChoice> out;
        const auto all = Registry::load(m_userDir);
        if (const auto* spec = all.find(chain)) {
            for (const auto& node : spec->endpoints)
                out.push_back(
                    {node.url, node.operatorName, node.webSocket, net::maskedUrl(node.url)});
        }
        return out;
    };
    hooks.read = [](const QString& url) -> base::Result<ui::EndpointChoice> {
        auto spec = registry::fromOption(Registry::load(), u"new="_qs + url);
        if (!spec) {
            auto error = spec.error();
            error.where.clear();
            return tl::unexpected(std::move(error));
        }
        const auto& node = spec->endpoints.front();
        return ui::EndpointChoice{node.url, node.operatorName, node.webSocket,
                                  net::maskedUrl(node.url)};
    };
    hooks.test = [this](const ui::EndpointChoice& choice,
                        std::function<void(ui::EndpointAnswer)> told) {
        test(choice, std::move(told));
    };
    hooks.match = [this](qulonglong id) -> std::optional<std::pair<QString, QString>> {
        const auto all = Registry::load(m_userDir);
        const auto* spec = all.findByChainId({id});
        return spec == nullptr ? std::nullopt : std::optional(std::pair(spec->id, spec->name));
    };
    hooks.chainIdOf = [this](const QString& chain) -> qulonglong {
        const auto all = Registry::load(m_userDir);
        const auto* spec = all.find(chain);
        return spec == nullptr ? 0 : spec->chainId.value;
    };
    hooks.save = [this](const QString& chain, const QString& name, qulonglong chainId,
                        const std::vector<ui::EndpointChoice>& nodes) {
        return save(chain, name, chainId, nodes);
    };
    hooks.originOf = [this](const QString& chain) {
        using Origin = ui::EndpointEditor::Origin;
        return !QFile::exists(fileOf(chain))             ? Origin::Shipped
               : Registry::load().find(chain) != nullptr ? Origin::Changed
                                                         : Origin::Own;
    };
    hooks.discard = [this](const QString& chain) -> base::Result<void> {
        QFile file(fileOf(chain));
        if (!file.remove())
            return base::fail(base::ErrorKind::Io, file.errorString(), file.fileName());
        auto& settings = m_shell.settings();
        if (Registry::load().find(chain) == nullptr && settings.chains().contains(chain))
            settings.toggle(u"chains"_qs, chain);
        return {};
    };
    shell.endpoints().setHooks(std::move(hooks));
    QObject::connect(&shell.endpoints(), &ui::EndpointEditor::saved, &m_context, [this] {
        fillCatalog();
        m_shell.settings().touch();
    });
}

ChainWorkshop::~ChainWorkshop()
{
    m_shell.endpoints().setHooks({});
}

QString ChainWorkshop::fileOf(const QString& chain) const
{
    return m_userDir + u'/' + chain + u".json"_qs;
}

void ChainWorkshop::fillCatalog()
{
    const auto all = Registry::load(m_userDir);
    std::vector<ui::CatalogChain> rows;
    for (const auto& chain : all.chains()) {
        rows.push_back({chain.id, chain.name, ui::stackLabel(chain.stack), chain.network,
                        chain.chainId.value, static_cast<int>(chain.endpoints.size()),
                        chain.dialect != registry::Dialect::NotEvm, chain.defaultOn,
                        QFile::exists(fileOf(chain.id))});
    }
    m_shell.catalog().setChains(std::move(rows));
}

void ChainWorkshop::test(const ui::EndpointChoice& choice,
                         std::function<void(ui::EndpointAnswer)> told)
{
    EndpointProbe::Config config;
    if (const auto proxy = parseProxy(m_shell.settings().proxy(), {}))
        config.proxy.proxy = *proxy;
    const int ticket = m_next++;
    auto& probe = m_probes[ticket];
    probe = std::make_unique<EndpointProbe>(config, m_clock);
    probe->start(
        {registry::EndpointSpec{choice.url, choice.operatorName, choice.webSocket}},
        [told = std::move(told)](const ProbeResult& result) {
            ui::EndpointAnswer answer;
            if (result.error)
                answer.trouble = ui::troubleText(*result.error);
            answer.chainId = result.chainId.value;
            answer.latencyMs = result.latencyMs;
            answer.client = result.client;
            answer.subscriptions = result.subscriptions;
            told(answer);
        },
        [this, ticket] {
            // Not inside the probe's own call.
            QMetaObject::invokeMethod(
                &m_context, [this, ticket] { m_probes.erase(ticket); }, Qt::QueuedConnection);
        });
}

base::Result<void> ChainWorkshop::save(const QString& chain, const QString& name,
                                       qulonglong chainId,
                                       const std::vector<ui::EndpointChoice>& nodes)
{
    const auto all = Registry::load(m_userDir);
    registry::ChainSpec spec;
    if (const auto* known = all.find(chain)) {
        spec = *known;
        if (chainId != 0 && known->chainId.value != 0 && known->chainId.value != chainId)
            return base::fail(base::ErrorKind::BadInput, u"another chain has this name already"_qs,
                              name);
    } else {
        auto fresh = registry::fromOption(all, chain + u'=' + nodes.front().url);
        if (!fresh)
            return tl::unexpected(fresh.error());
        spec = std::move(*fresh);
        spec.name = name.trimmed();
        spec.chainId = {chainId};
    }
    spec.endpoints.clear();
    for (const auto& node : nodes)
        spec.endpoints.push_back({node.url, node.operatorName, node.webSocket});
    const auto path = Registry::save(spec, m_userDir);
    return path ? base::Result<void>() : tl::unexpected(path.error());
}

} // namespace rollscope::app
