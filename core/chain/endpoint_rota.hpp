#pragma once
#include "chain/endpoint_link.hpp"
#include <vector>

namespace rollscope::chain {

/// Who is connected: as many operators at once as asked for, in the file's order with distinct
/// operators first. A spare steps in for an endpoint in trouble; the preferred one comes back when
/// it has proven itself. An operator is one voice, however many URLs it has.
class EndpointRota
{
public:
    struct Turn
    {
        std::vector<std::size_t> start, stop;
        std::optional<std::size_t> leader; ///< the endpoint whose heads we follow closest
        bool lookAgain = false;            ///< something may change by time alone
    };
    EndpointRota(const std::vector<registry::EndpointSpec>& endpoints, int connections);

    [[nodiscard]] quint16 voiceOf(std::size_t endpoint) const { return m_voices[endpoint]; }
    /// Endpoints by preference.
    [[nodiscard]] const std::vector<std::size_t>& order() const { return m_order; }
    [[nodiscard]] Turn next(const std::vector<std::unique_ptr<EndpointLink>>& links,
                            qint64 nowMs) const;

private:
    std::vector<quint16> m_voices;
    std::vector<std::size_t> m_order;
    std::size_t m_connections;
};

} // namespace rollscope::chain
