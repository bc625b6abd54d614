#include "stake/file_words.hpp"
#include <QCoreApplication>
#include <array>

namespace rollscope::ui {

namespace {

// What resources/staking/*.json says; tst_file_words tells what is missing.
constexpr auto kWords = std::to_array<const char*>({
    // Of a protocol as a whole.
    QT_TRANSLATE_NOOP("StakingFiles", "The same addresses on other chains are other contracts. Who "
                                      "can replace the code is read, not believed."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "One slot of a sequencer at a time, for exactly the threshold. A loss of the "
                      "provider falls wholly on who funded the slot."),
    QT_TRANSLATE_NOOP("StakingFiles", "Redemptions are ERC-721 tokens in a queue of its own; "
                                      "anybody may claim them for their owner."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "Two tokens: eMetis follows METIS and earns nothing, seMetis is a vault over "
                      "it and earns. METIS here is the ERC-20 face of the chain's own coin."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "Any vault of the standard, by its address: nobody vouches for it."),
    QT_TRANSLATE_NOOP("StakingFiles", "Any vault with requests, by its address: nobody vouches for "
                                      "it. Requests without a number of their own (0) are meant."),
    QT_TRANSLATE_NOOP(
        "StakingFiles",
        "Two tokens: frxETH follows ETH and earns nothing, sfrxETH is a vault over it and earns."),
    QT_TRANSLATE_NOOP("StakingFiles", "For operators: one owner locks METIS for one sequencer, and "
                                      "only accounts on a list may. Nobody can delegate here."),
    QT_TRANSLATE_NOOP(
        "StakingFiles",
        "One validator at a time: its number chooses the contract that shares come from."),
    QT_TRANSLATE_NOOP(
        "StakingFiles",
        "Contracts are found by name in RocketStorage: upgrades change their addresses."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "Deposits and withdrawals through the queue need proofs that are not on the "
                      "chain: they are made on the protocol's own page."),
    QT_TRANSLATE_NOOP("StakingFiles", "Calls are written for a Starknet account and not signed "
                                      "here. A change counts after some epochs."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "A test network alone: none was found elsewhere. Made after ENKI."),
    // What must be so of its contracts.
    QT_TRANSLATE_NOOP("StakingFiles", "the staking registry takes AZTEC"),
    QT_TRANSLATE_NOOP("StakingFiles", "the staking registry knows this rollup registry"),
    QT_TRANSLATE_NOOP("StakingFiles", "ENKI's Config names this seMetis"),
    QT_TRANSLATE_NOOP("StakingFiles", "ENKI's Config names this eMetis"),
    QT_TRANSLATE_NOOP("StakingFiles", "ENKI's Config names METIS as its coin"),
    QT_TRANSLATE_NOOP("StakingFiles", "seMetis and Config name the same minter"),
    QT_TRANSLATE_NOOP("StakingFiles", "seMetis is a vault over eMetis"),
    QT_TRANSLATE_NOOP("StakingFiles", "the minter makes eMetis"),
    QT_TRANSLATE_NOOP("StakingFiles", "the minter takes METIS"),
    QT_TRANSLATE_NOOP("StakingFiles", "the stake table takes ESP"),
    QT_TRANSLATE_NOOP("StakingFiles", "ESP has the 18 decimals in which amounts of it are typed"),
    QT_TRANSLATE_NOOP("StakingFiles", "sfrxETH is a vault over frxETH"),
    QT_TRANSLATE_NOOP("StakingFiles", "LockingPool keeps its METIS in this LockingInfo"),
    QT_TRANSLATE_NOOP("StakingFiles", "LockingInfo takes METIS"),
    QT_TRANSLATE_NOOP("StakingFiles", "the ValidatorShare contract is the one of this validator"),
    QT_TRANSLATE_NOOP("StakingFiles", "RocketStorage names this rETH"),
    // What a rule is about, as a sentence of core/ puts it in.
    QT_TRANSLATE_NOOP("StakingFiles", "withdrawal request of this account"),
    QT_TRANSLATE_NOOP("StakingFiles", "free slot of this provider"),
    QT_TRANSLATE_NOOP("StakingFiles", "provider of this number"),
    QT_TRANSLATE_NOOP("StakingFiles", "the rollup of this version"),
    QT_TRANSLATE_NOOP("StakingFiles", "account that may withdraw"),
    QT_TRANSLATE_NOOP("StakingFiles", "account that gets the stake"),
    QT_TRANSLATE_NOOP("StakingFiles", "the ticket"),
    QT_TRANSLATE_NOOP("StakingFiles", "the queue, with this ticket,"),
    QT_TRANSLATE_NOOP("StakingFiles", "the owner of the ticket"),
    QT_TRANSLATE_NOOP("StakingFiles", "that the ticket has been redeemed"),
    QT_TRANSLATE_NOOP("StakingFiles", "the wait of this ticket"),
    QT_TRANSLATE_NOOP("StakingFiles", "the amount"),
    QT_TRANSLATE_NOOP("StakingFiles", "amount to claim"),
    QT_TRANSLATE_NOOP("StakingFiles", "the stake table"),
    QT_TRANSLATE_NOOP("StakingFiles", "the state of the validator (1 is active)"),
    QT_TRANSLATE_NOOP("StakingFiles", "the month after the validator raised its commission"),
    QT_TRANSLATE_NOOP("StakingFiles", "amount to undelegate"),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "an earlier undelegation from this validator, which has to be claimed first"),
    QT_TRANSLATE_NOOP(
        "StakingFiles",
        "the state of the validator (1 is active; after it has left, claim the exit)"),
    QT_TRANSLATE_NOOP("StakingFiles", "undelegation from this validator"),
    QT_TRANSLATE_NOOP("StakingFiles", "the wait"),
    QT_TRANSLATE_NOOP("StakingFiles", "exit of this validator"),
    QT_TRANSLATE_NOOP("StakingFiles", "delegation to this validator"),
    QT_TRANSLATE_NOOP("StakingFiles", "reward that has not been claimed"),
    QT_TRANSLATE_NOOP("StakingFiles", "staking with Lido"),
    QT_TRANSLATE_NOOP("StakingFiles", "that Lido is in bunker mode, where withdrawals take longer"),
    QT_TRANSLATE_NOOP("StakingFiles", "that each request is finalised"),
    QT_TRANSLATE_NOOP("StakingFiles", "what a request pays"),
    QT_TRANSLATE_NOOP("StakingFiles", "staking with Mantle"),
    QT_TRANSLATE_NOOP("StakingFiles", "the supply with this"),
    QT_TRANSLATE_NOOP("StakingFiles", "the way out of mETH"),
    QT_TRANSLATE_NOOP("StakingFiles", "that the request is finalised"),
    QT_TRANSLATE_NOOP("StakingFiles", "the wait, in checkpoints,"),
    QT_TRANSLATE_NOOP("StakingFiles", "the sequencer pool"),
    QT_TRANSLATE_NOOP("StakingFiles", "the number of a sequencer that this account owns already"),
    QT_TRANSLATE_NOOP("StakingFiles", "the number of a sequencer that used this signer"),
    QT_TRANSLATE_NOOP("StakingFiles", "account that rewards go to"),
    QT_TRANSLATE_NOOP("StakingFiles", "the public key"),
    QT_TRANSLATE_NOOP("StakingFiles", "the owner of the sequencer"),
    QT_TRANSLATE_NOOP("StakingFiles", "the state of the sequencer (2 is active)"),
    QT_TRANSLATE_NOOP("StakingFiles", "the whole lock"),
    QT_TRANSLATE_NOOP("StakingFiles", "amount to withdraw"),
    QT_TRANSLATE_NOOP("StakingFiles", "what stays locked"),
    QT_TRANSLATE_NOOP("StakingFiles", "unlocking that was begun"),
    QT_TRANSLATE_NOOP("StakingFiles", "that the validator is active"),
    QT_TRANSLATE_NOOP("StakingFiles", "undelegation of this number"),
    QT_TRANSLATE_NOOP("StakingFiles", "the reward"),
    QT_TRANSLATE_NOOP("StakingFiles", "amount to move"),
    QT_TRANSLATE_NOOP("StakingFiles", "the number of the other validator"),
    QT_TRANSLATE_NOOP("StakingFiles", "that deposits are on"),
    QT_TRANSLATE_NOOP("StakingFiles", "burning"),
    // Of what comes back.
    QT_TRANSLATE_NOOP(
        "StakingFiles",
        "The deposit collects rewards first: fewer tokens of the same worth may come."),
    QT_TRANSLATE_NOOP("StakingFiles", "The METIS that were fixed at the request."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "No token: the slot belongs to the account that may withdraw."),
    QT_TRANSLATE_NOOP("StakingFiles", "After the wait, with finaliseWithdraw."),
    QT_TRANSLATE_NOOP("StakingFiles", "The stake of the slot."),
    QT_TRANSLATE_NOOP("StakingFiles", "The minter takes no least amount: a reward that arrives "
                                      "before makes it fewer shares of the same worth."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "%1 of what the shares are worth does not come at once: it is held back, and "
                      "comes over %2 or longer, only while you stake ENKI tokens for it."),
    QT_TRANSLATE_NOOP("StakingFiles", "A ticket, an ERC-721 token, comes at once; METIS for it "
                                      "when it is ripe and the queue holds enough."),
    QT_TRANSLATE_NOOP("StakingFiles", "The fee was fixed when the ticket was made."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "The standard has no least amount: compare with the simulation."),
    QT_TRANSLATE_NOOP(
        "StakingFiles",
        "A guess by the rate of now: the rate of the day when it is fulfilled counts."),
    QT_TRANSLATE_NOOP("StakingFiles", "As many as the request was fulfilled with."),
    QT_TRANSLATE_NOOP("StakingFiles", "As much as the request was fulfilled with."),
    QT_TRANSLATE_NOOP("StakingFiles", "No token: the delegation belongs to this account. Rewards "
                                      "are claimed apart, less %1 that the validator keeps."),
    QT_TRANSLATE_NOOP("StakingFiles", "After the wait, with claimWithdrawal."),
    QT_TRANSLATE_NOOP("StakingFiles", "A ticket, an ERC-721 token, and ETH for it after the wait, "
                                      "less the fee that the contract names at that time."),
    QT_TRANSLATE_NOOP("StakingFiles", "What the ticket was made for."),
    QT_TRANSLATE_NOOP("StakingFiles", "One for one; rounding of shares may take up to 2 wei."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "When the oracle finalises the requests, and at most that: a loss before is "
                      "shared. Above the greatest request it is several."),
    QT_TRANSLATE_NOOP("StakingFiles", "The claimable ETH of each request, as the queue tells it."),
    QT_TRANSLATE_NOOP("StakingFiles", "Fixed now, paid when the request is finalised."),
    QT_TRANSLATE_NOOP("StakingFiles", "The contract takes no least amount."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "After the wait. One request may become several, one for each validator."),
    QT_TRANSLATE_NOOP(
        "StakingFiles",
        "What the shares of the request are worth; one for one unless the validator was slashed."),
    QT_TRANSLATE_NOOP("StakingFiles", "No token: the lock belongs to this account."),
    QT_TRANSLATE_NOOP("StakingFiles", "No token: the lock grows."),
    QT_TRANSLATE_NOOP("StakingFiles", "They arrive on Metis at the account that rewards go to."),
    QT_TRANSLATE_NOOP(
        "StakingFiles",
        "After the wait, with unlockClaim. Rewards that are due are paid out on Metis at once."),
    QT_TRANSLATE_NOOP("StakingFiles", "Rewards that are due are paid out in the same transaction."),
    QT_TRANSLATE_NOOP("StakingFiles", "After the wait, with the number that this makes. Rewards "
                                      "that are due are paid out at once."),
    QT_TRANSLATE_NOOP("StakingFiles", "Shares for the rewards that are due."),
    QT_TRANSLATE_NOOP("StakingFiles", "Shares of the other validator, without a wait."),
    QT_TRANSLATE_NOOP("StakingFiles", "After the deposit fee. The contract takes no least amount."),
    QT_TRANSLATE_NOOP("StakingFiles", "What the finished withdrawals pay."),
});

} // namespace

std::span<const char* const> ruleWords()
{
    return kWords;
}

} // namespace rollscope::ui
