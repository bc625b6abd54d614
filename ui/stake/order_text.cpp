#include "stake/order_text.hpp"
#include "base/hex.hpp"
#include "eth/units.hpp"
#include "stake/stake_text.hpp"

namespace rollscope::ui {

using base::ErrorKind;

base::Result<stake::Arguments> argumentsOf(const stake::Protocol& protocol,
                                           const stake::Action& action,
                                           const std::map<QString, QString>& texts,
                                           const stake::Facts& facts)
{
    std::map<QString, QString> units = texts;
    for (const auto& parameter : action.params) {
        const auto typed = units.find(parameter.name);
        if (typed == units.end() || parameter.token.isEmpty())
            continue;
        const auto decimals = decimalsOf(protocol, facts, parameter.token);
        if (!decimals)
            return base::fail(ErrorKind::BadInput,
                              QStringLiteral("how %1 is divided is not read yet")
                                  .arg(symbolText(protocol, parameter.token)),
                              parameter.name);
        const auto amount = eth::parseUnits(typed->second.trimmed().toStdString(), *decimals);
        if (!amount)
            return base::fail(ErrorKind::BadInput, amount.error().what, parameter.name);
        typed->second = base::toQString(base::toDecimal(*amount));
    }
    return stake::readArguments(protocol, action, units);
}

} // namespace rollscope::ui
