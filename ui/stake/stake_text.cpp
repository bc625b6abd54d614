#include "stake/stake_text.hpp"
#include "base/hex.hpp"
#include "eth/units.hpp"
#include "format/address_text.hpp"
#include "models/chain_state.hpp"
#include <QDateTime>

namespace rollscope::ui {
namespace {

using base::Wei;
using engine::LiveState;
using stake::Controller;

constexpr qsizetype kBriefDigits = 6;
constexpr quint64 kHour = 3600, kDay = 86400;

struct StakeText
{
    Q_DECLARE_TR_FUNCTIONS(rollscope::ui::StakeText)
};

/// Cuts what is behind the point so that about six digits count; never up.
QString cut(const QString& digits)
{
    const qsizetype point = digits.indexOf(u'.');
    if (point < 0)
        return digits;
    qsizetype first = 0; // that counts
    while (first < digits.size() && (digits[first] == u'0' || digits[first] == u'.'))
        ++first;
    const qsizetype last = std::max(first + kBriefDigits + (first < point ? 1 : 0), point + 3);
    QString out = digits.left(last);
    while (out.endsWith(u'0'))
        out.chop(1);
    return out.endsWith(u'.') ? out.left(out.size() - 1) : out;
}

/// Groups of three before the point, and the locale's point.
QString inLocale(const QString& digits, const QLocale& locale)
{
    const qsizetype point = digits.indexOf(u'.');
    QString whole = point < 0 ? digits : digits.left(point);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, locale.groupSeparator());
    if (point >= 0)
        whole += locale.decimalPoint() + digits.mid(point + 1);
    return whole;
}

} // namespace

std::optional<unsigned> decimalsOf(const stake::Protocol& protocol, const stake::Facts& facts,
                                   const QString& token)
{
    const auto known = protocol.tokens.find(token);
    if (known == protocol.tokens.end())
        return std::nullopt;
    if (known->second.decimals)
        return known->second.decimals;
    if (!known->second.readDecimals)
        return std::nullopt;
    const auto read =
        stake::valueOf(protocol, *known->second.readDecimals, facts).and_then([](const auto& one) {
            return one.toWei();
        });
    return read && read->fits64() && read->limbs[0] <= 77
               ? std::optional(static_cast<unsigned>(read->limbs[0]))
               : std::nullopt;
}

QString symbolText(const stake::Protocol& protocol, const QString& token)
{
    const auto known = protocol.tokens.find(token);
    return known == protocol.tokens.end() || known->second.symbol.isEmpty() ? token
                                                                            : known->second.symbol;
}

QString unitsText(const Wei& amount, unsigned decimals, const QString& symbol, bool brief)
{
    const QString all = QString::fromStdString(eth::formatUnits(amount, decimals));
    const QString digits = inLocale(brief ? cut(all) : all, Formatter().locale());
    return symbol.isEmpty() ? digits : StakeText::tr("%1 %2", "amount, token").arg(digits, symbol);
}

QString tokenText(const stake::Protocol& protocol, const stake::Facts& facts, const QString& token,
                  const Wei& amount, bool brief)
{
    const auto decimals = decimalsOf(protocol, facts, token);
    if (!decimals)
        return StakeText::tr("%1 units of %2")
            .arg(QString::fromStdString(eth::formatUnits(amount, 0)), symbolText(protocol, token));
    return unitsText(amount, *decimals, symbolText(protocol, token), brief);
}

QString waitText(const std::optional<Wei>& time, const QString& unit)
{
    if (!time || !time->fits64())
        return QString(kNone);
    const quint64 value = time->limbs[0];
    if (unit != u"seconds")
        return StakeText::tr("%n epoch(s)", nullptr,
                             static_cast<int>(std::min<quint64>(value, 1'000'000)));
    if (value == 0)
        return StakeText::tr("at once");
    const int days = static_cast<int>(std::min<quint64>(value / kDay, 1'000'000));
    const int hours = static_cast<int>(value % kDay / kHour);
    if (days == 0)
        return Formatter().duration(static_cast<qint64>(value) * 1000);
    const QString whole = StakeText::tr("%n day(s)", nullptr, days);
    return hours == 0 ? whole : StakeText::tr("%1 %2 h", "days, hours").arg(whole).arg(hours);
}

QString percentText(double percent)
{
    return StakeText::tr("%1 %").arg(Formatter().locale().toString(percent, 'f', 2));
}

QString yearlyText(const stake::Yearly& yearly)
{
    return yearly.percent ? percentText(*yearly.percent) : QString(kNone);
}

QString dayText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

QString controllerText(const Controller& controller)
{
    const QString name = controller.address ? shortAddress(*controller.address) : QString();
    switch (controller.kind) {
    case Controller::Kind::Unknown:
        return StakeText::tr("not found out");
    case Controller::Kind::Nobody:
        return StakeText::tr("nobody");
    case Controller::Kind::Account:
        return StakeText::tr("one key, %1, at once").arg(name);
    case Controller::Kind::Multisig:
        return StakeText::tr("%n key(s) of the multisig %1, at once", nullptr,
                             static_cast<int>(controller.threshold.value_or(0)))
            .arg(name);
    case Controller::Kind::Timelock:
        return StakeText::tr("timelock %1, after %2")
            .arg(name,
                 waitText(Wei::from64(controller.delay.value_or(0)), QStringLiteral("seconds")));
    case Controller::Kind::Contract:
        return StakeText::tr("contract %1, rules unknown").arg(name);
    }
    return {};
}

QString kindText(stake::ProtocolKind kind)
{
    switch (kind) {
    case stake::ProtocolKind::LiquidStaking:
        return StakeText::tr("Liquid staking");
    case stake::ProtocolKind::DirectLock:
        return StakeText::tr("Lock of an operator");
    case stake::ProtocolKind::Delegation:
        return StakeText::tr("Delegation");
    case stake::ProtocolKind::Vault:
        return StakeText::tr("Vault");
    }
    return {};
}

QString flowText(stake::FlowState state)
{
    using S = stake::FlowState;
    switch (state) {
    case S::Idle:
    case S::Preflight:
    case S::Approve:
    case S::Simulate:
    case S::Sign:
        return StakeText::tr("Not signed yet");
    case S::Pending:
        return StakeText::tr("Sent");
    case S::Confirmed:
        return StakeText::tr("In a block");
    case S::Active:
        return StakeText::tr("Done");
    case S::ExitRequested:
        return StakeText::tr("Waiting");
    case S::Claimable:
        return StakeText::tr("Can be claimed");
    case S::Claimed:
        return StakeText::tr("Claimed");
    }
    return {};
}

QString fateText(wallet::Fate fate)
{
    using wallet::Fate;
    switch (fate) {
    case Fate::Pending:
        return StakeText::tr("Waits for a block");
    case Fate::Unknown:
        return StakeText::tr("No node has it any more");
    case Fate::Included:
        return StakeText::tr("In a block");
    case Fate::Safe:
        return StakeText::tr("Safe");
    case Fate::Final:
        return StakeText::tr("Final");
    case Fate::Reverted:
        return StakeText::tr("Failed in its block");
    case Fate::Replaced:
        return StakeText::tr("Replaced by another transaction");
    }
    return {};
}

int liveStateOf(stake::ChainCondition condition)
{
    using C = stake::ChainCondition;
    const auto live = [condition] {
        switch (condition) {
        case C::Starting:
            return LiveState::Starting;
        case C::Live:
            return LiveState::Live;
        case C::Degraded:
            return LiveState::Degraded;
        case C::Stalled:
            return LiveState::Stalled;
        case C::Halted:
            return LiveState::Halted;
        case C::RolledBack:
            return LiveState::RolledBack;
        case C::Backfilling:
            return LiveState::Backfilling;
        case C::Unknown:
            break;
        }
        return LiveState::Unknown;
    };
    return static_cast<int>(live());
}

QString conditionText(stake::ChainCondition condition)
{
    return stateText(static_cast<LiveState>(liveStateOf(condition)));
}

QString hashText(const base::Hash32& hash)
{
    return base::toQString(base::toHex(hash));
}

} // namespace rollscope::ui
