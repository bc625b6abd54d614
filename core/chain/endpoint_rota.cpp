#include "chain/endpoint_rota.hpp"
#include <algorithm>
#include <set>

namespace rollscope::chain {
namespace {

/// A preferred endpoint that came back serves so long before its stand-in is sent to rest.
constexpr qint64 kProvenMs = 60'000;

} // namespace

EndpointRota::EndpointRota(const std::vector<registry::EndpointSpec>& endpoints, int connections)
    : m_connections(static_cast<std::size_t>(connections))
{
    QStringList operators;
    std::vector<std::size_t> again;
    for (std::size_t i = 0; i < endpoints.size(); ++i) {
        const QString& name =
            endpoints[i].operatorName.isEmpty() ? endpoints[i].url : endpoints[i].operatorName;
        auto voice = operators.indexOf(name);
        if (voice < 0) {
            voice = operators.size();
            operators.append(name);
            m_order.push_back(i);
        } else {
            again.push_back(i);
        }
        m_voices.push_back(static_cast<quint16>(voice));
    }
    m_order.insert(m_order.end(), again.begin(), again.end());
}

EndpointRota::Turn EndpointRota::next(const std::vector<std::unique_ptr<EndpointLink>>& links,
                                      qint64 nowMs) const
{
    Turn turn;
    std::vector<std::size_t> good; ///< connected or on the way, by preference
    std::set<quint16> voices;
    for (const std::size_t i : m_order) {
        if (!links[i]->started() || links[i]->carries())
            continue;
        if (links[i]->troubled()) {
            turn.lookAgain = true;
            continue;
        }
        good.push_back(i);
        voices.insert(m_voices[i]);
    }
    // Another operator first; a second URL of one that is connected only when there is none.
    for (const bool distinct : {true, false}) {
        for (const std::size_t i : m_order) {
            if (good.size() + turn.start.size() >= m_connections)
                break;
            const bool idle =
                !links[i]->started() && links[i]->usable() && !links[i]->carries() &&
                std::find(turn.start.begin(), turn.start.end(), i) == turn.start.end();
            if (!idle || (distinct && voices.count(m_voices[i]) != 0))
                continue;
            turn.start.push_back(i);
            voices.insert(m_voices[i]);
        }
    }
    if (good.size() > m_connections) {
        turn.lookAgain = true;
        const bool proven =
            std::all_of(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(m_connections),
                        [&](std::size_t i) {
                            return links[i]->ready() && nowMs - links[i]->readySince() >= kProvenMs;
                        });
        if (proven)
            turn.stop.assign(good.begin() + static_cast<std::ptrdiff_t>(m_connections), good.end());
    }
    for (const std::size_t i : good) {
        if (!links[i]->ready())
            continue;
        if (!turn.leader ||
            (links[i]->client()->pushes() && !links[*turn.leader]->client()->pushes()))
            turn.leader = i;
    }
    return turn;
}

} // namespace rollscope::chain
