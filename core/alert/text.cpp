#include "alert/rule.hpp"
#include "base/hex.hpp"
#include <array>

namespace rollscope::alert {
namespace {

QString heightOf(const std::optional<health::BlockId>& block)
{
    return block ? QString::number(block->number) : QStringLiteral("?");
}

} // namespace

QString titleOf(const Notification& n)
{
    static constexpr std::array kWhat{"has halted", "was rolled back", "does not post to its L1",
                                      "is degraded", "is catching up"};
    static constexpr std::array kTx{"a watched transaction is in a block",
                                    "a watched transaction was dropped",
                                    "a watched transaction is back"};
    const QLatin1String what(kWhat[static_cast<std::size_t>(n.incident.kind)]);
    const QString chain = n.incident.chain;
    switch (n.why) {
    case Notification::Why::Opened:
        return chain + QLatin1Char(' ') + what;
    case Notification::Why::Escalated:
        return chain + QLatin1Char(' ') + what + QStringLiteral(", and it got worse");
    case Notification::Why::Closed:
        return chain + QStringLiteral(" is well again");
    case Notification::Why::Watched:
        return chain + QStringLiteral(": ") +
               QLatin1String(kTx[n.watched ? static_cast<std::size_t>(n.watched->what) : 0]);
    case Notification::Why::Test:
        break;
    }
    return QStringLiteral("A test of Rollscope's notifications");
}

QString textOf(const Notification& n)
{
    if (n.why == Notification::Why::Test)
        return QStringLiteral("Nothing is wrong: somebody pressed the button.");
    if (!n.watched)
        return n.incident.summary;
    const auto& tx = *n.watched;
    const QString hash = base::toQString(base::toHex(tx.hash));
    switch (tx.what) {
    case WatchedTx::What::Dropped:
        return QStringLiteral("%1 was in block %2, which is canonical no more")
            .arg(hash, heightOf(tx.was));
    case WatchedTx::What::Returned:
        return QStringLiteral("%1 was in block %2, which was dropped, and is in block %3 now")
            .arg(hash, heightOf(tx.was), heightOf(tx.is));
    case WatchedTx::What::Included:
        break;
    }
    return QStringLiteral("%1 is in block %2").arg(hash, heightOf(tx.is));
}

} // namespace rollscope::alert
