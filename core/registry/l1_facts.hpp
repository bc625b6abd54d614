#pragma once
#include "base/types.hpp"
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace rollscope::registry {

/// When a fact about the parent chain holds: Unix seconds, `since` inclusive, `until` exclusive;
/// absent = open. A file gives days (UTC); the day of `until` still counts.
struct ValidTime
{
    std::optional<qint64> since, until;
    std::optional<quint64> sinceBlock; ///< of the parent chain
    [[nodiscard]] bool holds(quint64 block, qint64 timestamp) const
    {
        return (!since || timestamp >= *since) && (!until || timestamp < *until) &&
               (!sinceBlock || block >= *sinceBlock);
    }
};

/// An account whose blob transactions carry a rollup's data.
struct BlobSender
{
    base::Address address;
    ValidTime valid;
};

/// What a posting is for: data, the state claimed for it, the proof of that where it comes alone.
enum class Posting : quint8 { Batch, State, Proof };
/// "batch", "state", "proof", as in chain files, records and the store.
[[nodiscard]] QString nameOf(Posting purpose);
[[nodiscard]] std::optional<Posting> postingOf(QStringView name);

/// A transaction that a rollup sends to its parent chain. What is absent may be anything; one of
/// `from` and `to` is there unless the target changes (Aztec).
struct PostingRule
{
    Posting purpose = Posting::Batch;
    std::optional<base::Address> from, to;
    std::optional<quint32> selector; ///< the first four bytes of the call, big-endian
    ValidTime valid;
};

/// A contract on the parent chain that holds what was bridged.
struct Escrow
{
    base::Address address;
    QString name;
    QStringList tokens;  ///< symbols; "*" = any token with a balance
    bool shared = false; ///< serves several chains: its balance is not this chain's alone
    ValidTime valid;
};

/// A chain's `l1` section: facts on the chain that it posts to.
struct L1Facts
{
    QString chain; ///< id of the parent
    bool postsBlobs = false;
    std::optional<base::Address> batchInbox;
    std::optional<base::Address> optimismPortal; ///< of OP-stack chains: their withdrawals
    std::optional<base::Address> rollup;         ///< of Nitro chains: their assertions
    std::vector<BlobSender> blobSenders;
    std::vector<PostingRule> postings;
    std::vector<Escrow> escrows;
};

class JsonFields;
/// Reads the section; what is wrong is kept in `l1`.
[[nodiscard]] L1Facts readL1Facts(JsonFields& l1);

} // namespace rollscope::registry
