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

/// Whose a host is, as far as its name tells: the part of it that somebody registered ("eth.a.com"
/// and "rpc.a.com" are one voice). Of an address, of "localhost" and of a name without a dot host
/// and port; empty for what is no URL. Without the list of public suffixes: names under one that is
/// rented out to many count as one, which is the side of caution.
[[nodiscard]] QString registrableDomain(const QString& url);

} // namespace rollscope::registry
