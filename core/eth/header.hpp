#pragma once
#include "base/types.hpp"
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rollscope::eth {

/// The members of an execution header, in the order in which they are hashed.
enum class HeaderField : quint8 {
    ParentHash,
    OmmersHash,
    Coinbase,
    StateRoot,
    TransactionsRoot,
    ReceiptsRoot,
    LogsBloom,
    Difficulty,
    Number,
    GasLimit,
    GasUsed,
    Timestamp,
    ExtraData,
    MixHash,
    Nonce,
    BaseFeePerGas,
    WithdrawalsRoot,
    BlobGasUsed,
    ExcessBlobGas,
    ParentBeaconBlockRoot,
    RequestsHash,
    Count_,
};

/// `extraData`: 32 bytes on mainnet, 97 and more with Clique and Bor. Up to 160 bytes stay inline.
class ExtraData
{
public:
    static constexpr std::size_t kInline = 160;
    static constexpr std::size_t kMax = 64 * 1024;
    [[nodiscard]] std::span<const quint8> bytes() const;
    /// Room for `size` bytes to be written; nullptr above kMax.
    [[nodiscard]] quint8* resize(std::size_t size);

private:
    std::array<quint8, kInline> m_small{};
    std::vector<quint8> m_large;
    std::size_t m_size = 0;
};

/// An execution header as it is hashed. Widths are those of the types; nothing here allocates for
/// an ordinary header. Fill it with set() or directly.
struct Header
{
    base::Hash32 parentHash, ommersHash, stateRoot, transactionsRoot, receiptsRoot, mixHash;
    base::Address coinbase;
    std::array<quint8, 256> logsBloom{};
    base::Wei difficulty;
    quint64 number = 0, gasLimit = 0, gasUsed = 0, timestamp = 0;
    ExtraData extraData;
    std::array<quint8, 8> nonce{};
    std::optional<base::Wei> baseFeePerGas;
    std::optional<base::Hash32> withdrawalsRoot;
    std::optional<quint64> blobGasUsed, excessBlobGas;
    std::optional<base::Hash32> parentBeaconBlockRoot, requestsHash;
    quint32 seen = 0; ///< bit per HeaderField that set() accepted
};

/// The field of a JSON-RPC key: "miner", "sha3Uncles", "mixHash"… and what other clients call the
/// same
/// ("coinbase", "ommersHash", "prevRandao"); nullopt for a key that is not part of the header.
[[nodiscard]] std::optional<HeaderField> headerField(std::string_view key);
/// The usual JSON-RPC key of a field, for messages.
[[nodiscard]] std::string_view headerKey(HeaderField field);

/// Sets one field from its JSON-RPC text ("0x…"): data of exactly the field's width, quantities of
/// at most 64 bits (256 for difficulty and base fee). False, and nothing changed, for anything
/// else.
[[nodiscard]] bool set(Header& header, HeaderField field, std::string_view text);

/// The first of the 15 base fields that set() did not see; nullopt when all are there.
[[nodiscard]] std::optional<HeaderField> firstMissing(const Header& header);

/// RLP list of the 15 base fields, then baseFeePerGas … requestsHash up to the first absent one.
[[nodiscard]] std::string encodeHeader(const Header& header);
/// Keccak-256 of encodeHeader(). Does not apply to ZKsync and Tron; Polygon PoS needs a zero
/// coinbase.
[[nodiscard]] base::Hash32 headerHash(const Header& header);

} // namespace rollscope::eth
