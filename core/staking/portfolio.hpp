#pragma once
#include "stake/journal.hpp"
#include "stake/positions.hpp"
#include "staking/protocol_reader.hpp"

namespace rollscope::staking {

/// A protocol that is watched. Those with parameters of their own (a vault, a validator) once for
/// each that somebody named.
struct PortfolioItem
{
    const stake::Protocol* protocol = nullptr; ///< outlives the question
    stake::Arguments params = {};
    std::vector<base::Address> accounts = {}; ///< these alone; empty: all that are read
};

/// What one account holds of one thing, in numbers and as a person reads it.
struct HeldPosition
{
    stake::Position position;
    QString amountText, worthText; ///< with symbols; empty where the number is not known
    QString worthSymbol;
};

struct Holding
{
    QString protocol, name;
    base::Address account;
    std::map<QString, QString> params;
    std::vector<HeldPosition> positions;
};

/// A protocol that was not read, and why.
struct SkippedItem
{
    QString protocol, why;
};

/// What of an account was read in part, and what is not in it.
struct PartRead
{
    QString protocol, name;
    base::Address account;
    QStringList titles; ///< of the positions that rest on it
    QString why;
};

/// What accounts hold on one chain at one block.
struct Portfolio
{
    base::ChainId chain;
    stake::StartBlock at;
    std::vector<Holding> holdings; ///< of something, or of what could not be read
    std::vector<SkippedItem> skipped;
    QStringList read; ///< claimsKey() of all that was read, also where nothing is held
    std::vector<PartRead> lacks;
    int requests = 0;
};

/// Reads all positions of all accounts together: 20 accounts on all protocols of a chain take a
/// dozen requests where it has a Multicall3. At the newest block, or at `block`. Errors are those
/// of ProtocolReader::readMany().
[[nodiscard]] wallet::Ask readPortfolio(ProtocolReader& reader, base::ChainId chain,
                                        const std::vector<PortfolioItem>& items,
                                        const std::vector<base::Address>& accounts,
                                        wallet::Question<Portfolio>::Handler handler,
                                        std::optional<quint64> block = {});

/// Of the block, in ms; a time that no calendar has is the last that one has.
[[nodiscard]] base::UnixMs timeOf(const stake::StartBlock& block);

/// Why an item cannot be read on a chain; nullopt when it can.
[[nodiscard]] std::optional<QString> whySkipped(const PortfolioItem& item, base::ChainId chain);

/// What the ids of a holding's claims begin with.
[[nodiscard]] QString claimsKey(const Holding& holding);
/// What the protocol was told where the claim was read, by parameter.
[[nodiscard]] std::map<QString, QString> claimParams(const stake::DueClaim& claim);
/// Of `items` those by which such claims of the journal are read, told what they were told then.
[[nodiscard]] std::vector<PortfolioItem> itemsOfClaims(const std::vector<PortfolioItem>& items,
                                                       const stake::Journal& known,
                                                       const QStringList& claims);
/// What can be claimed, now or later, for the journal's sentinel: the same thing has the same id
/// whenever it is read, and what has no name of its own the same as what was there before it. What
/// has no known time has no `due`; what turned out to be ready without one is due since it was
/// first seen so, which `known` remembers of what was not claimed. What a way of `known` took for
/// good after the block of the reading is not in it.
[[nodiscard]] std::vector<stake::DueClaim> claimsOf(const Portfolio& portfolio,
                                                    const stake::Journal& known = {});
/// The id of the journal's claim that an action with these arguments takes, also as one of a list,
/// or gives back; empty where it takes none, none is watched, or it could be several. `facts`, of
/// the action, tell it where its parameter is only a place.
[[nodiscard]] QString claimTakenBy(const stake::Journal& known, const stake::Protocol& protocol,
                                   const QString& action, base::ChainId chain,
                                   const base::Address& account, const stake::Arguments& given,
                                   const stake::Facts& facts = {});
/// Claims that the journal watches and that are no more by this reading, by their id: somebody
/// claimed them, where the reading is true. What could not be read is not gone, nor what was seen
/// after the block of the reading.
[[nodiscard]] QStringList claimsGone(const Portfolio& portfolio, const stake::Journal& known);

/// What was taken before has only the name of what is meant.
struct TakenSince
{
    base::UnixMs asked; ///< the signature
    quint64 block = 0;
};
/// The way whose transaction took this claim, in a block that stays, or in any; nullptr: no way of
/// the journal did.
[[nodiscard]] const stake::Flow* takerOf(const stake::Journal& known, const QString& claim,
                                         bool forGood = true, const TakenSince& since = {});

} // namespace rollscope::staking
