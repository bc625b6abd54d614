#pragma once
#include "eth/signature.hpp"
#include <QJsonObject>
#include <optional>
#include <vector>

/// Positions that somebody signed (EIP-191), and whether that holds (docs/staking.md, "The file of
/// positions"). Pure; the curve is libsecp256k1's.
namespace rollscope::staking {

/// The text that is signed: chain, block and digest of the file, for a person to read in a wallet.
[[nodiscard]] QByteArray positionsMessage(const QJsonObject& file);

/// `file` with "signer" and "signature" (r, s, v in hex). Protocol where the signature is none of
/// its message by `signer`.
[[nodiscard]] base::Result<QJsonObject> sealPositions(QJsonObject file, const base::Address& signer,
                                                      const eth::Signature& signature);

/// What a file of positions says of itself, and whether it is so.
struct PositionsCheck
{
    QString chain; ///< id, decimal
    quint64 block = 0;
    qint64 time = 0; ///< of the block, ms
    QString digest;  ///< of the content, as it is now
    std::optional<base::Address> signer;
    std::optional<base::Error> trouble; ///< what does not hold, and in which member
    [[nodiscard]] bool holds() const { return signer && !trouble; }
};

/// Checks one file, or the array of files that the window writes. BadInput for a text that is
/// neither, with what and where. Unsigned: no signer and no trouble.
[[nodiscard]] base::Result<std::vector<PositionsCheck>> checkPositions(const QByteArray& text);

/// No file may be larger.
inline constexpr qint64 kMaxPositionsFile = 64LL << 20;

} // namespace rollscope::staking
