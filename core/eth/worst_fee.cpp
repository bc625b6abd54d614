#include "eth/worst_fee.hpp"
#include "eth/u256.hpp"

namespace rollscope::eth {

std::optional<base::Wei> worstFee(const Transaction& transaction)
{
    constexpr unsigned kGasPerBlob = 1U << 17;
    const auto fee = checked([&] {
        return U256(transaction.gasLimit) * toU256(transaction.feeCap()) +
               U256(transaction.blobVersionedHashes.size()) * kGasPerBlob *
                   toU256(transaction.maxFeePerBlobGas);
    });
    return fee ? std::optional(fromU256(*fee)) : std::nullopt;
}

} // namespace rollscope::eth
