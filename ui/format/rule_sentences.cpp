#include "format/signing_sentences.hpp"
#include <QCoreApplication>
#include <array>

namespace rollscope::ui {

namespace {

// A longer sentence stands before one that it begins with.
constexpr auto kSentences = std::to_array<Sentence>({
    // Rules of a protocol: %1 is what its file calls the subject.
    {QT_TRANSLATE_NOOP("Trouble", "%1 could not be checked: %2"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1 is paused: the call would revert"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "this account is not on the list of %1"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1 is not so, and has to be"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1 is not open to everybody now"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1: it is %2 and must be nothing"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1: it is %2, where %3 was expected"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "lists of different lengths"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1 is %2, below the minimum of %3"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1 is %2, above the maximum of %3"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1 is not over: it ends at %2, and now it is %3"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1 needs %2, and there is %3"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "this account is a contract that does not take ERC-721 tokens: "
                                  "%1 would be lost or refused"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1 has %2 bytes, not 64 (a leading 04 is left out)"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1 belongs to %2, not to the signer %3"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "it could not be checked that %1: %2"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "it is not so that %1: %2 is not %3"), nullptr},
    // What is looked at before anything is signed.
    {QT_TRANSLATE_NOOP("Trouble", "it is not known which chain the node and the signer are on"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble",
                       "%1 is the address that you gave: it is in no registry of Rollscope's, so "
                       "compare it with the one that its publisher names"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "the decimals of %1 are not known: %2"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1 had %2 decimals when the vault was added, and says another "
                                  "number now: take the vault off the list, and add it again"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1 is no target of a transaction: %2"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "its address is not confirmed"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "the chain names no address for it"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "the address could not be read: %1"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "whether there is a contract at %1 is not known: %2"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "there is no contract at %1, where %2 should be"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "the amount is not known: %1"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "the balance is not known: %1"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "the allowance is not known: %1"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "the balance that pays for gas is not known: %1"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "the coin to send is not known: %1"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "what gas will cost is not known: nothing is kept back for it"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "more than there can be"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "what comes back is not known: %1"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "nothing would come back"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "the least that is accepted is not known: %1"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble",
                       "at least %1 is demanded, and %2 would come: the call would revert"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "%1 is accepted, although %2 should come"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "anything"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "as little as %1"), "as little as "},
    {QT_TRANSLATE_NOOP("Trouble",
                       "whether the code of %1 is the one of your last visit is not known: %2"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble",
                       "whether the code of %1 is the one whose source was read is not known: %2"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "the fee of at most %1 is more than %2 % of the amount of %3"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "nothing is approved for this"), nullptr},
    // The guard and what a rehearsal tells.
    {QT_TRANSLATE_NOOP("Trouble", "nothing is blocked"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "type \"%1\" to sign all the same"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "unknown"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "a call"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "without a reason"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "simulation at block %1"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "it needs %1 gas now, and %2 were shown"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "there is no second operator"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "it does not answer"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "it is a node of chain %1"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "it is %1 blocks behind"), nullptr},
    // The journal of what was signed.
    {QT_TRANSLATE_NOOP("Trouble", "there is no such way"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "nothing is signed in the step %1"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "too many signatures, or too long a text"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "of an earlier signature it is not known whether it was sent"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "look at the chain first"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "this step is done"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "this step is sent"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "this nonce is taken"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "the very same was signed before, and is on its way or in a "
                                  "block: this would do it a second time"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble",
                       "confirm by hand that it is wanted once more, or go on with what was begun"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "what it is to replace is not pending at this nonce"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "a signature that nobody saw may still come with nonce %1: the "
                                  "next one has to take its place"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "no signature is open there"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "it was signed: only the chain can tell what becomes of it"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "there is no such signature"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble",
                       "the look contradicts itself: a block has the nonce, the account does not"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "from %1 there is no way to %2"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "a signature is open: look at the chain first"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "the journal is full"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "another Rollscope has this journal open"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "it reads as another"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "it cannot be locked"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "nothing is signed before it is mended or moved away: it may "
                                  "know of a transaction that is on its way"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble",
                       "the journal would be larger than the 32 MB that can be read again"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "ways that wait for their end fill it"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "it was written by a newer version of Rollscope"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "use that version; this one leaves the file alone"), nullptr},
    {QT_TRANSLATE_NOOP(
         "Trouble",
         "of an earlier signature of this account it is not certain yet what became of it"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "wait for the next blocks"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "nobody waits for it any more"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble",
                       "two nodes differ about what became of %1: nothing is decided by it"),
     nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "one of them is behind, or lies; it is asked again"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "there are no signed bytes that could be sent again"), nullptr},
    // These begin with little of their own: they stand last.
    {QT_TRANSLATE_NOOP("Trouble", "%1: %2 says %3, and %4 says %5"), nullptr},
    {QT_TRANSLATE_NOOP("Trouble", "there is no %1"), nullptr},
});

} // namespace

std::span<const Sentence> ruleSentences()
{
    return kSentences;
}

} // namespace rollscope::ui
