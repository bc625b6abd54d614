#pragma once
#include "stake/reads.hpp"

namespace rollscope::stake {

enum class Maturity : quint8 { None, Waiting, Ready, Done, Unknown };

/// One thing that an account holds.
struct Position
{
    QString spec, title;
    std::optional<Typed> id; ///< ticket, nonce, request, or a validator's address
    /// What names it for good where the id does not; empty while that is not known.
    std::optional<QString> key;
    QString token; ///< name in the protocol
    std::optional<base::Wei> amount;
    QString worthToken;
    std::optional<base::Wei> worth;
    Maturity maturity = Maturity::None;
    std::optional<base::Wei> maturesAt;
    QString unit; ///< "seconds": Unix time; "epochs": the protocol's own count
    QString claim, claimParameter;
    std::optional<Typed> claimValue; ///< of claimParameter, as the chain tells it
    QString why;                     ///< of what is not known
};

/// What the facts of wantedForPositions() say that an account holds; what it holds nothing of is
/// left out, what is not known is not.
[[nodiscard]] std::vector<Position> positions(const Protocol& protocol, const Facts& facts);

/// What a person would type to end a position by its claim, amounts in whole tokens: what the
/// protocol itself was told (`params`), and the claim's parameter that the position tells. What is
/// not known is left out. BadInput where a value cannot be written for its parameter.
[[nodiscard]] base::Result<std::map<QString, QString>>
claimTexts(const Protocol& protocol, const Position& position,
           const std::map<QString, QString>& params = {});

/// What names the thing with this id for good, by the same facts; nothing where its file says that
/// the id does, and an empty text where there is no such thing, or it is not known.
[[nodiscard]] std::optional<QString> keyOf(const Protocol& protocol, const PositionSpec& spec,
                                           const Typed& id, const Facts& facts);

/// A way out, with the numbers of now.
struct WayOut
{
    QString id, title, action, then;
    std::optional<base::Wei> time;
    QString unit;
    std::optional<qint64> leavesAt; ///< Unix seconds, when it is begun now; seconds alone have it
    std::optional<double> feePercent;
    QString token;
    std::optional<base::Wei> gets;
    QString words;
    QStringList hidden;
    QString why; ///< of what is not known
};

/// The ways out of an action, in the file's order.
[[nodiscard]] std::vector<WayOut> waysOut(const Protocol& protocol, const Action& action,
                                          const Facts& facts);

} // namespace rollscope::stake
