#include "stake/file_words.hpp"
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <array>
#include <functional>
#include <vector>

namespace rollscope::ui {

namespace {

// What resources/staking/*.json says, with ruleWords(); tst_file_words tells what is missing.
constexpr auto kWords = std::to_array<const char*>({
    // Titles of actions.
    QT_TRANSLATE_NOOP("StakingFiles", "Stake METIS for artMETIS"),
    QT_TRANSLATE_NOOP("StakingFiles", "Stake ETH for stETH"),
    QT_TRANSLATE_NOOP("StakingFiles", "Stake ETH for mETH"),
    QT_TRANSLATE_NOOP("StakingFiles", "Stake POL for MaticX"),
    QT_TRANSLATE_NOOP("StakingFiles", "Stake ETH for rETH"),
    QT_TRANSLATE_NOOP("StakingFiles", "Complete a withdrawal"),
    QT_TRANSLATE_NOOP("StakingFiles", "Stake one slot through a provider"),
    QT_TRANSLATE_NOOP("StakingFiles", "Begin to withdraw a slot"),
    QT_TRANSLATE_NOOP("StakingFiles", "Finish the withdrawal of a slot"),
    QT_TRANSLATE_NOOP("StakingFiles", "Stake METIS for seMetis, which earns"),
    QT_TRANSLATE_NOOP("StakingFiles", "Change METIS into eMetis, which does not earn"),
    QT_TRANSLATE_NOOP("StakingFiles", "Change ETH into frxETH, which does not earn"),
    QT_TRANSLATE_NOOP("StakingFiles", "Deposit eMetis as seMetis, which earns"),
    QT_TRANSLATE_NOOP("StakingFiles", "Deposit frxETH as sfrxETH, which earns"),
    QT_TRANSLATE_NOOP("StakingFiles", "Redeem seMetis for eMetis"),
    QT_TRANSLATE_NOOP("StakingFiles", "Redeem sfrxETH for frxETH"),
    QT_TRANSLATE_NOOP("StakingFiles", "Queue eMetis for redemption as METIS"),
    QT_TRANSLATE_NOOP("StakingFiles", "Queue frxETH for redemption as ETH"),
    QT_TRANSLATE_NOOP("StakingFiles", "Cancel a redemption ticket"),
    QT_TRANSLATE_NOOP("StakingFiles", "Redeem a ripe ticket for METIS"),
    QT_TRANSLATE_NOOP("StakingFiles", "Burn a ripe ticket for ETH"),
    QT_TRANSLATE_NOOP("StakingFiles", "Deposit into the vault"),
    QT_TRANSLATE_NOOP("StakingFiles", "Redeem shares of the vault"),
    QT_TRANSLATE_NOOP("StakingFiles", "Withdraw assets from the vault"),
    QT_TRANSLATE_NOOP("StakingFiles", "Request a deposit"),
    QT_TRANSLATE_NOOP("StakingFiles", "Claim the shares of a deposit"),
    QT_TRANSLATE_NOOP("StakingFiles", "Request a redemption"),
    QT_TRANSLATE_NOOP("StakingFiles", "Claim the assets of a redemption"),
    QT_TRANSLATE_NOOP("StakingFiles", "Delegate ESP to a validator"),
    QT_TRANSLATE_NOOP("StakingFiles", "Undelegate ESP from a validator"),
    QT_TRANSLATE_NOOP("StakingFiles", "Claim undelegated ESP"),
    QT_TRANSLATE_NOOP("StakingFiles", "Delegate POL to a validator"),
    QT_TRANSLATE_NOOP("StakingFiles", "Undelegate POL from a validator"),
    QT_TRANSLATE_NOOP("StakingFiles", "Claim undelegated POL"),
    QT_TRANSLATE_NOOP("StakingFiles", "Claim ESP from a validator that has left"),
    QT_TRANSLATE_NOOP("StakingFiles", "Claim rewards"),
    QT_TRANSLATE_NOOP("StakingFiles", "Wrap stETH as wstETH"),
    QT_TRANSLATE_NOOP("StakingFiles", "Unwrap wstETH to stETH"),
    QT_TRANSLATE_NOOP("StakingFiles", "Wrap stESP as wstESP"),
    QT_TRANSLATE_NOOP("StakingFiles", "Unwrap wstESP to stESP"),
    QT_TRANSLATE_NOOP("StakingFiles", "Wrap stMETIS as wstMETIS"),
    QT_TRANSLATE_NOOP("StakingFiles", "Unwrap wstMETIS to stMETIS"),
    QT_TRANSLATE_NOOP("StakingFiles", "Wrap stPOL as wstPOL"),
    QT_TRANSLATE_NOOP("StakingFiles", "Unwrap wstPOL to stPOL"),
    QT_TRANSLATE_NOOP("StakingFiles", "Request the withdrawal of stETH"),
    QT_TRANSLATE_NOOP("StakingFiles", "Claim finalised withdrawals"),
    QT_TRANSLATE_NOOP("StakingFiles", "Request ETH for mETH"),
    QT_TRANSLATE_NOOP("StakingFiles", "Claim ETH of a request"),
    QT_TRANSLATE_NOOP("StakingFiles", "Request POL for MaticX"),
    QT_TRANSLATE_NOOP("StakingFiles", "Claim a withdrawal"),
    QT_TRANSLATE_NOOP("StakingFiles", "Lock METIS for a new sequencer"),
    QT_TRANSLATE_NOOP("StakingFiles", "Lock more METIS"),
    QT_TRANSLATE_NOOP("StakingFiles", "Withdraw a part of the lock"),
    QT_TRANSLATE_NOOP("StakingFiles", "Withdraw the rewards to Metis"),
    QT_TRANSLATE_NOOP("StakingFiles", "Unlock: stop the sequencer and begin the wait"),
    QT_TRANSLATE_NOOP("StakingFiles", "Take the unlocked METIS back"),
    QT_TRANSLATE_NOOP("StakingFiles", "Withdraw rewards"),
    QT_TRANSLATE_NOOP("StakingFiles", "Delegate the rewards too"),
    QT_TRANSLATE_NOOP("StakingFiles", "Move a delegation to another validator"),
    QT_TRANSLATE_NOOP("StakingFiles", "Burn rETH for ETH"),
    QT_TRANSLATE_NOOP("StakingFiles", "Claim withdrawals that are ready"),
    QT_TRANSLATE_NOOP("StakingFiles", "Delegate STRK to a pool"),
    QT_TRANSLATE_NOOP("StakingFiles", "Delegate more STRK to a pool"),
    QT_TRANSLATE_NOOP("StakingFiles", "Begin to leave a pool"),
    QT_TRANSLATE_NOOP("StakingFiles", "Leave a pool after the wait"),
    QT_TRANSLATE_NOOP("StakingFiles", "Claim rewards of a pool"),
    QT_TRANSLATE_NOOP("StakingFiles", "Move to another pool while leaving"),
    // What a person gives.
    QT_TRANSLATE_NOOP("StakingFiles", "ESP to delegate"),
    QT_TRANSLATE_NOOP("StakingFiles", "ESP to undelegate"),
    QT_TRANSLATE_NOOP("StakingFiles", "POL to delegate"),
    QT_TRANSLATE_NOOP("StakingFiles", "POL to undelegate"),
    QT_TRANSLATE_NOOP("StakingFiles", "stETH to wrap"),
    QT_TRANSLATE_NOOP("StakingFiles", "wstETH to unwrap"),
    QT_TRANSLATE_NOOP("StakingFiles", "stESP to wrap"),
    QT_TRANSLATE_NOOP("StakingFiles", "wstESP to unwrap"),
    QT_TRANSLATE_NOOP("StakingFiles", "stMETIS to wrap"),
    QT_TRANSLATE_NOOP("StakingFiles", "wstMETIS to unwrap"),
    QT_TRANSLATE_NOOP("StakingFiles", "stPOL to wrap"),
    QT_TRANSLATE_NOOP("StakingFiles", "wstPOL to unwrap"),
    QT_TRANSLATE_NOOP("StakingFiles", "METIS to stake"),
    QT_TRANSLATE_NOOP("StakingFiles", "ETH to stake"),
    QT_TRANSLATE_NOOP("StakingFiles", "POL to stake"),
    QT_TRANSLATE_NOOP("StakingFiles", "METIS to change"),
    QT_TRANSLATE_NOOP("StakingFiles", "ETH to change"),
    QT_TRANSLATE_NOOP("StakingFiles", "eMetis to deposit"),
    QT_TRANSLATE_NOOP("StakingFiles", "eMetis to queue"),
    QT_TRANSLATE_NOOP("StakingFiles", "frxETH to deposit"),
    QT_TRANSLATE_NOOP("StakingFiles", "frxETH to queue"),
    QT_TRANSLATE_NOOP("StakingFiles", "seMetis to redeem"),
    QT_TRANSLATE_NOOP("StakingFiles", "sfrxETH to redeem"),
    QT_TRANSLATE_NOOP("StakingFiles", "mETH to give back"),
    QT_TRANSLATE_NOOP("StakingFiles", "MaticX to give back"),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "Less than the preview by at most this many hundredths of a percent"),
    QT_TRANSLATE_NOOP("StakingFiles", "Number of the provider"),
    QT_TRANSLATE_NOOP("StakingFiles", "Version of the rollup"),
    QT_TRANSLATE_NOOP("StakingFiles", "Account that may withdraw"),
    QT_TRANSLATE_NOOP("StakingFiles", "Account that rewards go to"),
    QT_TRANSLATE_NOOP("StakingFiles", "Move to new rollups by itself"),
    QT_TRANSLATE_NOOP("StakingFiles", "Attester of the slot"),
    QT_TRANSLATE_NOOP("StakingFiles", "Account that gets the stake"),
    QT_TRANSLATE_NOOP("StakingFiles", "Number of the ticket"),
    QT_TRANSLATE_NOOP("StakingFiles", "Assets to deposit"),
    QT_TRANSLATE_NOOP("StakingFiles", "Shares to redeem"),
    QT_TRANSLATE_NOOP("StakingFiles", "Assets to withdraw"),
    QT_TRANSLATE_NOOP("StakingFiles", "Assets of the request to claim"),
    QT_TRANSLATE_NOOP("StakingFiles", "Shares of the request to claim"),
    QT_TRANSLATE_NOOP("StakingFiles", "Validator"),
    QT_TRANSLATE_NOOP("StakingFiles", "All rewards so far, as the query service tells them"),
    QT_TRANSLATE_NOOP("StakingFiles", "Proof of the query service"),
    QT_TRANSLATE_NOOP("StakingFiles", "stETH to withdraw"),
    QT_TRANSLATE_NOOP("StakingFiles", "Numbers of the requests"),
    QT_TRANSLATE_NOOP("StakingFiles", "Number of the request"),
    QT_TRANSLATE_NOOP("StakingFiles", "Place of the request in the list as it is now"),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "Account that signs blocks; it can never be used again afterwards"),
    QT_TRANSLATE_NOOP("StakingFiles", "Account on Metis that rewards go to"),
    QT_TRANSLATE_NOOP("StakingFiles", "METIS to lock"),
    QT_TRANSLATE_NOOP("StakingFiles", "Public key of the signer: 64 bytes, without the leading 04"),
    QT_TRANSLATE_NOOP("StakingFiles", "Number of the sequencer"),
    QT_TRANSLATE_NOOP("StakingFiles", "METIS to add; may be 0 when rewards are locked"),
    QT_TRANSLATE_NOOP("StakingFiles", "Lock the rewards too"),
    QT_TRANSLATE_NOOP("StakingFiles", "METIS to withdraw"),
    QT_TRANSLATE_NOOP("StakingFiles", "Gas for the message to Metis; 0 is the bridge's own choice"),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "ETH for the bridge; nothing is needed while no reward is paid out"),
    QT_TRANSLATE_NOOP("StakingFiles", "Number of the undelegation"),
    QT_TRANSLATE_NOOP("StakingFiles", "Number of the other validator; above 7"),
    QT_TRANSLATE_NOOP("StakingFiles", "POL to move"),
    QT_TRANSLATE_NOOP("StakingFiles", "rETH to burn"),
    QT_TRANSLATE_NOOP("StakingFiles", "Numbers of the withdrawals"),
    QT_TRANSLATE_NOOP("StakingFiles", "Delegation pool of the validator"),
    QT_TRANSLATE_NOOP("StakingFiles", "STRK in units of 10^-18"),
    QT_TRANSLATE_NOOP("StakingFiles", "Account that delegates"),
    QT_TRANSLATE_NOOP("StakingFiles", "The other validator"),
    QT_TRANSLATE_NOOP("StakingFiles", "Its pool"),
    QT_TRANSLATE_NOOP("StakingFiles", "Address of the vault"),
    QT_TRANSLATE_NOOP("StakingFiles", "Number of the validator"),
    // Ways out.
    QT_TRANSLATE_NOOP("StakingFiles", "Request, wait, complete"),
    QT_TRANSLATE_NOOP("StakingFiles", "Begin, wait, finish"),
    QT_TRANSLATE_NOOP("StakingFiles", "Redeem seMetis, queue eMetis, wait, claim"),
    QT_TRANSLATE_NOOP("StakingFiles", "Queue eMetis, wait, claim"),
    QT_TRANSLATE_NOOP("StakingFiles", "Queue frxETH, wait, claim"),
    QT_TRANSLATE_NOOP("StakingFiles", "Wait and claim METIS"),
    QT_TRANSLATE_NOOP("StakingFiles", "Cancel the ticket"),
    QT_TRANSLATE_NOOP("StakingFiles", "Redeem at once"),
    QT_TRANSLATE_NOOP("StakingFiles", "Request, wait, claim"),
    QT_TRANSLATE_NOOP("StakingFiles", "Undelegate, wait, claim"),
    QT_TRANSLATE_NOOP("StakingFiles", "When the validator leaves"),
    QT_TRANSLATE_NOOP("StakingFiles", "Wait and claim"),
    QT_TRANSLATE_NOOP("StakingFiles", "Unwrap at once"),
    QT_TRANSLATE_NOOP("StakingFiles", "Unlock, wait, claim"),
    QT_TRANSLATE_NOOP("StakingFiles", "Withdraw a part at once"),
    QT_TRANSLATE_NOOP("StakingFiles", "Move to another validator at once"),
    QT_TRANSLATE_NOOP("StakingFiles", "Burn rETH at once"),
    // What is said of them.
    QT_TRANSLATE_NOOP(
        "StakingFiles",
        "First come, first served; an operator must unlock the request after the wait."),
    QT_TRANSLATE_NOOP("StakingFiles", "The time of the exit stands on the chain once it is begun; "
                                      "what is written about it differs."),
    QT_TRANSLATE_NOOP("StakingFiles", "The wait begins when the eMetis are queued. The ticket pays "
                                      "only while the queue holds enough METIS."),
    QT_TRANSLATE_NOOP("StakingFiles", "The ticket pays only while the queue holds enough METIS."),
    QT_TRANSLATE_NOOP("StakingFiles", "The ticket can be sold or sent: it is an ERC-721 token. "
                                      "Locking LP tokens makes it ripe sooner."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "eMetis come back less a fee that is fixed when the ticket is made."),
    QT_TRANSLATE_NOOP("StakingFiles", "As much as the vault lets go at that time."),
    QT_TRANSLATE_NOOP(
        "StakingFiles",
        "The vault decides when it fulfils a request; the standard has no way to take one back."),
    QT_TRANSLATE_NOOP("StakingFiles", "One undelegation at a time from each validator."),
    QT_TRANSLATE_NOOP("StakingFiles", "Nothing comes back by itself: it has to be claimed."),
    QT_TRANSLATE_NOOP("StakingFiles", "Nothing is earned while waiting."),
    QT_TRANSLATE_NOOP("StakingFiles", "Wait and fee stand in the queue's contract; its functions "
                                      "for them are not confirmed here."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "The queue has no fixed wait: the oracle finalises requests as ETH comes in; "
                      "in bunker mode it takes longer. A request is an ERC-721 token."),
    QT_TRANSLATE_NOOP("StakingFiles", "stETH comes back at the rate of that moment."),
    QT_TRANSLATE_NOOP(
        "StakingFiles",
        "First come, first served, without a fixed wait. The rate is fixed at the request."),
    QT_TRANSLATE_NOOP("StakingFiles", "The wait is counted in checkpoints of Polygon."),
    QT_TRANSLATE_NOOP("StakingFiles", "Each part is claimed by itself."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "The contract's owner can change the wait, and can unlock by force."),
    QT_TRANSLATE_NOOP("StakingFiles", "What stays must be at least the minimum; once in a batch."),
    QT_TRANSLATE_NOOP("StakingFiles", "The wait is counted in checkpoints of the network; the "
                                      "documentation speaks of about 30 minutes each."),
    QT_TRANSLATE_NOOP("StakingFiles", "Only to validators above number 7."),
    QT_TRANSLATE_NOOP("StakingFiles", "At once while the collateral covers it; otherwise the call "
                                      "reverts and the market is the only way out."),
    // What they cost beside.
    QT_TRANSLATE_NOOP("StakingFiles", "What is requested earns nothing more."),
    QT_TRANSLATE_NOOP("StakingFiles", "Penalties of the attester come out of the stake."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "%1 of all that is redeemed, not of the rewards alone, is held back; the "
                      "amount that you would get is told without it. It comes over %2 or longer, "
                      "and only while you stake ENKI tokens for it: without them it never comes."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "Cancelling a ticket costs a fee that is fixed when it is made."),
    QT_TRANSLATE_NOOP("StakingFiles", "Fees of the vault are in what it previews."),
    QT_TRANSLATE_NOOP("StakingFiles", "The redemption fee can be set up to all of the amount."),
    QT_TRANSLATE_NOOP("StakingFiles", "The bridge takes ETH for paying out rewards."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "The fee is the one of the deposit: it is paid on the way in."),
    // To know before signing.
    QT_TRANSLATE_NOOP("StakingFiles",
                      "How a withdrawal is requested is not confirmed: read the contract before."),
    QT_TRANSLATE_NOOP(
        "StakingFiles",
        "Rewards come only if the provider makes the split of this slot its coinbase."),
    QT_TRANSLATE_NOOP("StakingFiles", "The call reverts when the provider has changed its share."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "What is held back of a redemption is claimed on ENKI's own pages, with ENKI "
                      "tokens staked there: Rollscope does not do that."),
    QT_TRANSLATE_NOOP("StakingFiles", "The validator may raise its commission by a bounded step."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "There is a limit a day for everybody together: the call reverts beyond it."),
    QT_TRANSLATE_NOOP(
        "StakingFiles",
        "Governance can set the redemption fee up to all of the amount: read it before."),
    QT_TRANSLATE_NOOP("StakingFiles", "A claim moves the last request into the place of the one "
                                      "that is claimed: places are read anew after each."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "The signer is used up for ever after it leaves or is changed."),
    QT_TRANSLATE_NOOP("StakingFiles", "At once, and once in a batch."),
    QT_TRANSLATE_NOOP("StakingFiles", "The sequencer stops; its signer cannot come back."),
    QT_TRANSLATE_NOOP("StakingFiles",
                      "After a deposit rETH may be locked against transfers for a while."),
    QT_TRANSLATE_NOOP("StakingFiles", "Both calls go into one transaction."),
    QT_TRANSLATE_NOOP("StakingFiles", "Only what is on its way out can be moved."),
    // What is held.
    QT_TRANSLATE_NOOP("StakingFiles", "Redemption tickets"),
    QT_TRANSLATE_NOOP("StakingFiles", "Shares of the vault"),
    QT_TRANSLATE_NOOP("StakingFiles", "Deposit requested"),
    QT_TRANSLATE_NOOP("StakingFiles", "Deposit to claim"),
    QT_TRANSLATE_NOOP("StakingFiles", "Redemption requested"),
    QT_TRANSLATE_NOOP("StakingFiles", "Redemption to claim"),
    QT_TRANSLATE_NOOP("StakingFiles", "Delegated"),
    QT_TRANSLATE_NOOP("StakingFiles", "With validators that have left"),
    QT_TRANSLATE_NOOP("StakingFiles", "Undelegating"),
    QT_TRANSLATE_NOOP("StakingFiles", "Withdrawal requests"),
    QT_TRANSLATE_NOOP("StakingFiles", "Unstake requests"),
    QT_TRANSLATE_NOOP("StakingFiles", "Locked"),
    QT_TRANSLATE_NOOP("StakingFiles", "Rewards"),
    QT_TRANSLATE_NOOP("StakingFiles", "Unlocking"),
    QT_TRANSLATE_NOOP("StakingFiles", "Queued withdrawals"),
});

// Numbers of the chain as core/ fills them in: "20 days".
constexpr auto kValues = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("StakingFiles", "%1 days"),
    QT_TRANSLATE_NOOP("StakingFiles", "%1 hours"),
    QT_TRANSLATE_NOOP("StakingFiles", "%1 seconds"),
    QT_TRANSLATE_NOOP("StakingFiles", "an unknown time"),
    QT_TRANSLATE_NOOP("StakingFiles", "an unknown part"),
});

QString inLanguage(const char* english)
{
    return QCoreApplication::translate("StakingFiles", english);
}

const QHash<QString, const char*>& whole()
{
    static const auto kWhole = [] {
        QHash<QString, const char*> out;
        for (const auto* words : knownFileWords())
            out.insert(QString::fromUtf8(words), words);
        return out;
    }();
    return kWhole;
}

/// Words with places in them, each with the text that it fits.
struct Form
{
    const char* english;
    QRegularExpression shape;
};

std::vector<Form> formsOf(std::span<const char* const> words, const QString& place)
{
    std::vector<Form> out;
    static const QRegularExpression kPlaces(QStringLiteral("%[1-9]"));
    for (const auto* english : words) {
        const auto text = QString::fromUtf8(english);
        if (text.contains(kPlaces))
            out.push_back(
                {english, QRegularExpression(QRegularExpression::anchoredPattern(
                              QRegularExpression::escape(text).replace(
                                  QRegularExpression(QStringLiteral("\\\\%[1-9]")), place)))});
    }
    return out;
}

/// The translation of the form that fits, with what `inner` makes of each value; else empty.
QString fitted(const std::vector<Form>& forms, const QString& text,
               const std::function<QString(const QString&)>& inner)
{
    for (const auto& form : forms) {
        const auto match = form.shape.match(text);
        if (!match.hasMatch())
            continue;
        const auto values = match.capturedTexts();
        const auto first = inner(values.value(1));
        return values.size() > 2 ? inLanguage(form.english).arg(first, inner(values[2]))
                                 : inLanguage(form.english).arg(first);
    }
    return {};
}

QString valueWords(const QString& value)
{
    static const auto kForms = formsOf(kValues, QStringLiteral("([0-9.e+-]+)"));
    for (const auto* known : kValues)
        if (value == QLatin1String(known))
            return inLanguage(known);
    const auto out = fitted(kForms, value, [](const QString& digits) { return digits; });
    return out.isEmpty() ? value : out;
}

} // namespace

std::span<const char* const> knownFileWords()
{
    static const auto kAll = [] {
        std::vector<const char*> all(kWords.begin(), kWords.end());
        const auto more = ruleWords();
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return kAll;
}

QString fileWords(const QString& english)
{
    if (const auto* known = whole().value(english))
        return inLanguage(known);
    static const auto kForms = formsOf(knownFileWords(), QStringLiteral("(.+?)"));
    const auto out = fitted(kForms, english, valueWords);
    return out.isEmpty() ? english : out;
}

} // namespace rollscope::ui
