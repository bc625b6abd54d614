#pragma once
#include "base/clock.hpp"
#include "base/result.hpp"
#include "base/types.hpp"
#include <QByteArray>
#include <QJsonObject>
#include <string>
#include <vector>

/// The batch file of Safe's transaction builder, so that the owners of a Safe sign there.
namespace rollscope::wallet {

/// One call of the Safe. Nonce and gas are the Safe's own matter.
struct SafeCall
{
    base::Address to;
    base::Wei value;
    std::string data;
    bool operator==(const SafeCall&) const = default;
};

struct SafeBatch
{
    base::ChainId chain;
    base::Address safe; ///< who will send it; zero when it is open
    QString name, description;
    base::UnixMs created;
    std::vector<SafeCall> calls;
};

/// Version 1.0 with its checksum. BadInput for no calls and no chain.
[[nodiscard]] base::Result<QByteArray> safeBatchFile(const SafeBatch& batch);

/// Reads such a file, of ours or of Safe. BadInput with the member: another version, a checksum
/// that does not fit, calls given by method and inputs alone (without data).
[[nodiscard]] base::Result<SafeBatch> readSafeBatch(const QByteArray& json);

/// Keccak-256 of the file's members in the order of their names, its name and checksum left out
/// (transaction builder, checksum.ts).
[[nodiscard]] base::Hash32 safeChecksum(QJsonObject file);

} // namespace rollscope::wallet
