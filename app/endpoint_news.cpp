#include "endpoint_news.hpp"

namespace rollscope::app {
namespace {

constexpr qint64 kOneInMs = 60'000;

bool isTrouble(net::EndpointState state)
{
    return state == net::EndpointState::Unreachable || state == net::EndpointState::PutAside;
}

} // namespace

void EndpointNews::look(const engine::Snapshot& snapshot)
{
    for (const auto& chain : snapshot.chains) {
        for (std::size_t i = 0; i < chain.endpoints.size(); ++i) {
            const auto& endpoint = chain.endpoints[i];
            const bool trouble = isTrouble(endpoint.status.state);
            const bool fine = endpoint.status.state == net::EndpointState::Ok;
            if (!trouble && !fine)
                continue;
            Told& told = m_told[{chain.index, i}];
            const bool early = told.at.value != 0 && snapshot.time - told.at < kOneInMs;
            if (told.trouble == trouble || early)
                continue;
            told = {trouble, snapshot.time};
            const QString news = trouble
                                     ? endpoint.status.reason.text()
                                     : QString(endpoint.shown + QStringLiteral(" answers again"));
            m_tell(chain.id + QStringLiteral(": ") + news);
        }
    }
}

} // namespace rollscope::app
