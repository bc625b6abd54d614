#pragma once
#include "base/result.hpp"
#include "registry/chain_spec.hpp"
#include <QJsonObject>

namespace rollscope::registry {

/// A chain file may not be larger; the biggest shipped one has 10 KiB.
inline constexpr qint64 kMaxChainFile = 1 << 20;
/// "base", "arbitrum-one": lower-case words joined by single hyphens.
[[nodiscard]] bool isChainId(const QString& id);

/// The outermost object of a chain file's text; BadInput names the line where the JSON is broken.
[[nodiscard]] base::Result<QJsonObject> readObject(const QByteArray& json, const QString& where);
/// Checks and reads a chain file; BadInput names `where`, the key and the reason.
[[nodiscard]] base::Result<ChainSpec> readChain(const QJsonObject& file, const QString& where);
/// What readChain() reads, as a file holds it.
[[nodiscard]] QJsonObject writeChain(const ChainSpec& spec);

} // namespace rollscope::registry
