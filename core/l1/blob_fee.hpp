#pragma once
#include "eth/u256.hpp"
#include "l1/blob_schedule.hpp"

namespace rollscope::l1 {

inline constexpr quint64 kGasPerBlob = 131'072; ///< EIP-4844, GAS_PER_BLOB
/// What a blob carries: 31 bytes in each of its 4096 field elements (EIP-4844; the 32nd must keep
/// the element below the BLS modulus).
inline constexpr quint64 kBytesPerBlob = 126'976;

/// factor × e^(numerator / denominator) by the Taylor series of EIP-4844 in exact integers, wei.
/// BadInput for a denominator of 0, and above 2^256-1: no chain can have come there.
[[nodiscard]] base::Result<eth::U256> fakeExponential(quint64 factor, quint64 numerator,
                                                      quint64 denominator);

/// Of one block, as its header tells; gas in blob gas, the base fee in wei per gas.
struct BlobHeader
{
    quint64 excessBlobGas = 0;
    quint64 blobGasUsed = 0;
    eth::U256 baseFeePerGas = 0;
};

/// Wei per blob gas in a block with this excess under `fork`. EIP-4844, get_base_fee_per_blob_gas.
[[nodiscard]] base::Result<eth::U256> blobBaseFee(quint64 excessBlobGas, const BlobFork& fork);

/// True when execution gas, not blob demand, sets the price (EIP-7918): then the blob base fee does
/// not fall below baseFeePerGas / 16 for long. `fork` is that of the block after `header`.
[[nodiscard]] base::Result<bool> reservePriceHolds(const BlobHeader& header, const BlobFork& fork);

/// excessBlobGas of the block after `header`, whose parameters are `fork`. EIP-4844,
/// calc_excess_blob_gas; from Osaka on with EIP-7918.
[[nodiscard]] base::Result<quint64> nextExcessBlobGas(const BlobHeader& header,
                                                      const BlobFork& fork);

/// Wei per blob gas of the block after `header`, whose parameters are `fork`.
[[nodiscard]] base::Result<eth::U256> nextBlobBaseFee(const BlobHeader& header,
                                                      const BlobFork& fork);

/// Execution gas of a full blob's bytes as calldata, all of them non-zero, as compressed batches
/// nearly are: 16 a byte (EIP-2028), 40 from Prague on, where data that does little else pays the
/// floor of EIP-7623. So an upper bound, without the 21,000 of the transaction.
[[nodiscard]] quint64 calldataGasPerBlob(const BlobFork& fork);

} // namespace rollscope::l1
