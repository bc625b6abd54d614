#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <QByteArray>
#include <QString>
#include <map>
#include <span>
#include <vector>

namespace rollscope::l1 {

/// The blob parameters of a block, in blobs per block. EIP-4844, 7691, 7892.
struct BlobFork
{
    QString name;          ///< lower case: "cancun", "bpo2"
    qint64 activation = 0; ///< Unix seconds, inclusive
    quint32 targetBlobs = 0;
    quint32 maxBlobs = 0;
    quint64 updateFraction = 0;
    bool reservePrice = false;  ///< EIP-7918 holds: from Osaka on
    bool calldataFloor = false; ///< EIP-7623 holds: from Prague on
    bool learnt = false;        ///< from nodes, not from the shipped file
};
/// Target, maximum and fraction, whatever the names and times.
[[nodiscard]] bool sameParameters(const BlobFork& a, const BlobFork& b);

/// Which blob parameters hold at which time, per network. Built once, read by many.
class BlobSchedule
{
public:
    /// The shipped file's form (resources/ethereum/blob-schedule.json). BadInput with file, key and
    /// reason for anything that could price a blob wrongly: forks out of order, a target above the
    /// maximum, a zero fraction.
    [[nodiscard]] static base::Result<BlobSchedule> parse(const QByteArray& json,
                                                          const QString& file);
    /// The one that comes with the program.
    [[nodiscard]] static base::Result<BlobSchedule> shipped();

    /// What holds at `timestamp` (Unix seconds); nullptr before the first fork with blobs, and for
    /// a network that is not listed.
    [[nodiscard]] const BlobFork* at(base::ChainId network, qint64 timestamp) const;
    /// The first fork after `timestamp` that is known; nullptr when none is.
    [[nodiscard]] const BlobFork* next(base::ChainId network, qint64 timestamp) const;
    [[nodiscard]] std::span<const BlobFork> forks(base::ChainId network) const;

    /// Whether it is known: true = with these parameters, or there is nothing new in it; false = a
    /// fork after all that are known. Refused like learn().
    [[nodiscard]] base::Result<bool> knows(base::ChainId network, const BlobFork& fork) const;
    /// Adds what a node tells with `eth_config` (EIP-7910), one of "current", "next" and "last":
    /// true when it was not known. A fork that is known with other parameters is refused: the
    /// node is of another network, or the shipped file is wrong, and both want a person.
    [[nodiscard]] base::Result<bool> learn(base::ChainId network, const BlobFork& fork);
    /// Takes out a learnt fork that headers contradict; false where there is none at that time.
    bool forget(base::ChainId network, qint64 activation);

private:
    std::map<base::ChainId, std::vector<BlobFork>> m_networks; ///< by activation
};

} // namespace rollscope::l1
