#pragma once
#include "review/review_book.hpp"
#include "review/review_subject.hpp"

/// Real transactions, and calls of real contracts, for whatever shows reviews.
namespace rollscope::test {

inline constexpr const char* kReviewer = "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045";
inline constexpr const char* kLockingPool = "0xD54c868362C2098E0E46F12E7D924C6A332952Dd";
inline constexpr const char* kMetisToken = "0x9E32b13ce7f2E80A01932B42553652E053D6ed8e";
inline constexpr const char* kSeMetis = "0x79F3522a1b56f22a6549e42f9cfa92eF5FEb81e8";
/// Stands for ENKI's minter, whose address is read on the chain.
inline constexpr const char* kMinter = "0x28254967E34db48eB548ec078288cD69b5f63EA5";
/// A contract that nobody describes.
inline constexpr const char* kStranger = "0x2222222222222222222222222222222222222222";

base::Address reviewAddress(const char* text);
/// "0x…".
QString reviewHex(const std::string& bytes);

/// Lido: stakes 1.078608424000534547 ETH; not signed.
QString lidoStake();
/// Stakes 5 METIS with ENKI, to be sent to kMinter.
std::string enkiStake();
/// Puts 12 eMetis into kSeMetis.
std::string enkiDeposit();
/// Locks 20,000 METIS for a new sequencer, to be sent to kLockingPool.
std::string metisLock();
/// Lets kReviewer spend all METIS there are.
std::string unlimitedApproval();
/// note(string) of kStranger with this text.
std::string strangersNote(const QString& text);
/// Calldata in a transaction of type 2 on a chain, not signed.
eth::Transaction envelope(base::ChainId chain, const char* to, std::string data);
/// EIP-2612 of Lido's stETH: 1.5 stETH for kReviewer until 2026-12-01.
QByteArray permitJson();

/// The shipped descriptors; ENKI's minter at kMinter, as a wizard would have read it.
ui::ReviewKnowledgePtr reviewKnowledge();

} // namespace rollscope::test
