#pragma once
#include "stake_world.hpp"
#include <QTest>

// What tests of staking say often: that a transaction went through, that it was refused and why,
// and that two 256-bit numbers are the same.

#define WENT(sent)                                                                                 \
    do {                                                                                           \
        const rollscope::test::Sent outcome = (sent);                                              \
        QVERIFY2(outcome, qPrintable(outcome.refusal));                                            \
    } while (false)
#define REFUSED(sent, why) QCOMPARE((sent).refusal, QStringLiteral(why))
#define SAME(left, right)                                                                          \
    QCOMPARE(rollscope::eth::U256(left).str(), rollscope::eth::U256(right).str())

namespace rollscope::test {

inline eth::abi::Value account(const QString& address)
{
    return addressValue(address);
}

inline eth::abi::Value num(quint64 value)
{
    return eth::abi::Value::number(value);
}

inline eth::abi::Value yes()
{
    return eth::abi::Value::boolean(true);
}

inline eth::abi::Value nobody()
{
    return addressValue({});
}

inline eth::U256 whole(quint64 count)
{
    return eth::toU256(coins(count));
}

} // namespace rollscope::test
