#pragma once
#include "staking/reward_history.hpp"
#include <QJsonObject>

/// What goes out of the house: a CSV for the tax office, and a JSON of positions that can be
/// signed. Pure.
namespace rollscope::staking {

/// What of a protocol's history is in no row.
struct HistoryMissing
{
    QString protocol, why;
};

/// "time,block,tx,protocol,account,kind,token,amount,fiat,note" and a line for each row (RFC 4180);
/// what is not known is empty, and the note says why. `fiat` is in USD. No field begins like a
/// formula. What is `missing` is a line of that kind each, after the rows.
[[nodiscard]] QByteArray historyCsv(const std::vector<HistoryRow>& rows,
                                    const std::vector<HistoryMissing>& missing = {});

/// {"v", "type": "stakePositions", "time", "chainId", "block", "holdings", "skipped"}. Amounts are
/// decimal strings of the smallest unit.
[[nodiscard]] QJsonObject portfolioJson(const Portfolio& portfolio);

/// The same as a file: its members, and "digest" beside them, which signed_positions.hpp signs.
[[nodiscard]] QJsonObject positionsFile(const Portfolio& portfolio);
/// Keccak-256 of the file as compact JSON with its members in the order of their names; "digest",
/// "signature" and "signer" left out.
[[nodiscard]] base::Hash32 positionsDigest(QJsonObject file);

} // namespace rollscope::staking
