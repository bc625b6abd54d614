#pragma once
#include <QByteArray>
#include <QJsonObject>

namespace rollscope::eth {

/// Whether `json`, which Qt read as `read`, gives a key of an object twice: Qt keeps one of them,
/// and another reader may keep the other.
[[nodiscard]] bool hasDoubleKeys(const QByteArray& json, const QJsonObject& read);

} // namespace rollscope::eth
