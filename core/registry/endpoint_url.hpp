#pragma once
#include "base/result.hpp"
#include "registry/chain_spec.hpp"

namespace rollscope::registry {

/// Reads "ws://", "wss://", "http://" or "https://" with a host; `${NAME}` may stand for any part.
/// The operator is host and port. BadInput says what is wrong; it does not repeat the URL, which
/// may hold a key.
[[nodiscard]] base::Result<EndpointSpec> endpointFromUrl(const QString& url);

/// True for a host that is this machine.
[[nodiscard]] bool isLoopback(const QString& url);

} // namespace rollscope::registry
