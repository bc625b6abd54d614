#include "l1/blob_fee.hpp"
#include <limits>

namespace rollscope::l1 {
namespace {

constexpr quint64 kMinBaseFeePerBlobGas = 1; ///< EIP-4844, wei
constexpr quint64 kBlobBaseCost = 8192;      ///< EIP-7918, BLOB_BASE_COST
/// e^177 is the last power of e below 2^256.
constexpr quint64 kHighestPower = 177;

} // namespace

base::Result<eth::U256> fakeExponential(quint64 factor, quint64 numerator, quint64 denominator)
{
    if (denominator == 0)
        return base::fail(base::ErrorKind::BadInput, QStringLiteral("the update fraction is 0"));
    // Also what bounds the series: beyond it a header would cost seconds to refuse.
    if (numerator / denominator > kHighestPower)
        return base::fail(base::ErrorKind::BadInput,
                          QStringLiteral("the blob base fee is above 2^256-1 wei"));
    using Wide = boost::multiprecision::cpp_int;
    Wide output = 0;
    Wide term = Wide(factor) * denominator;
    for (quint64 i = 1; term > 0; ++i) {
        output += term;
        term = term * numerator / (Wide(denominator) * i);
    }
    output /= denominator;
    if (output > Wide((std::numeric_limits<eth::U256>::max)()))
        return base::fail(base::ErrorKind::BadInput,
                          QStringLiteral("the blob base fee is above 2^256-1 wei"));
    return eth::U256(output);
}

base::Result<eth::U256> blobBaseFee(quint64 excessBlobGas, const BlobFork& fork)
{
    return fakeExponential(kMinBaseFeePerBlobGas, excessBlobGas, fork.updateFraction);
}

base::Result<bool> reservePriceHolds(const BlobHeader& header, const BlobFork& fork)
{
    if (!fork.reservePrice)
        return false;
    const auto price = blobBaseFee(header.excessBlobGas, fork);
    if (!price)
        return tl::unexpected(price.error());
    using Wide = boost::multiprecision::cpp_int;
    return Wide(kBlobBaseCost) * Wide(header.baseFeePerGas) > Wide(kGasPerBlob) * Wide(*price);
}

base::Result<quint64> nextExcessBlobGas(const BlobHeader& header, const BlobFork& fork)
{
    const quint64 target = kGasPerBlob * fork.targetBlobs;
    const quint64 sum = header.excessBlobGas + header.blobGasUsed;
    if (sum < header.excessBlobGas || header.blobGasUsed > kGasPerBlob * 4096ULL)
        return base::fail(base::ErrorKind::BadInput,
                          QStringLiteral("blobGasUsed of %1 cannot be").arg(header.blobGasUsed));
    if (sum < target)
        return 0;
    const auto reserve = reservePriceHolds(header, fork);
    if (!reserve)
        return tl::unexpected(reserve.error());
    if (*reserve)
        return header.excessBlobGas +
               header.blobGasUsed * (fork.maxBlobs - fork.targetBlobs) / fork.maxBlobs;
    return sum - target;
}

quint64 calldataGasPerBlob(const BlobFork& fork)
{
    constexpr quint64 kPerByte = 16, kFloorPerByte = 40;
    return kBytesPerBlob * (fork.calldataFloor ? kFloorPerByte : kPerByte);
}

base::Result<eth::U256> nextBlobBaseFee(const BlobHeader& header, const BlobFork& fork)
{
    const auto excess = nextExcessBlobGas(header, fork);
    if (!excess)
        return tl::unexpected(excess.error());
    return blobBaseFee(*excess, fork);
}

} // namespace rollscope::l1
