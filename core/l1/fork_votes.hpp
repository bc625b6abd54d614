#pragma once
#include "l1/blob_ledger.hpp"
#include <set>

namespace rollscope::l1 {

/// Blob parameters that nodes tell (eth_config) and that the shipped schedule does not know: who
/// told them, and which of them may be believed. Bounded; pure.
class ForkVotes
{
public:
    /// `operators` = how many different ones the chain's endpoints have.
    explicit ForkVotes(std::size_t operators) : m_operators(operators) {}

    /// Replaces what the same operator told for the same moment.
    void told(const BlobFork& fork, const QString& operatorName);
    /// One that lies ahead (of `now`, Unix seconds): when two operators tell the same, or there is
    /// but one. One that should hold already: when the headers in the ledger fit it and not what
    /// is known, or when two tell the same and no header speaks against it.
    [[nodiscard]] std::vector<BlobFork> believed(const BlobLedger& ledger, qint64 now) const;

private:
    static constexpr std::size_t kMost = 64;
    struct Vote
    {
        BlobFork fork;
        std::set<QString> by;
    };
    std::size_t m_operators;
    std::vector<Vote> m_votes;
};

} // namespace rollscope::l1
