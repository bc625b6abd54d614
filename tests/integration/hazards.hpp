#pragma once
#include "staker.hpp"

// What tests of what goes wrong have in common: an account with 500 METIS that wants to stake 100
// of them, and what must not have moved.

#define STARTED(person) QVERIFY2((person).start(), qPrintable((person).error()))
#define MADE(made) QVERIFY2(made, (made) ? "" : qPrintable((made).error().text()))
#define SAYS(text, part)                                                                           \
    do {                                                                                           \
        const QString said = (text);                                                               \
        QVERIFY2(said.contains(QStringLiteral(part)), qPrintable(said));                           \
    } while (false)

namespace rollscope::test {

inline const Texts kHundred{{u"amount"_s, u"100000000000000000000"_s}};

/// ENKI, and an account with 500 METIS.
inline void begin(Staker& me)
{
    STARTED(me);
    WENT(me.world().fund(me.world().user(), coins(500)));
}

inline eth::U256 staked(Staker& me)
{
    return me.world().number(u"seMetis"_s, u"balanceOf"_s, {test::account(me.world().user())});
}

/// What the minter may still take.
inline eth::U256 allowed(Staker& me)
{
    return me.world().number(
        u"metis"_s, u"allowance"_s,
        {test::account(me.world().user()), test::account(me.world().at(u"eMetisMinter"_s))});
}

/// Transactions of the account that a node has.
inline quint64 sent(Staker& me)
{
    return quantity(me.world().node().rpc(u"eth_getTransactionCount"_s,
                                          {me.world().user(), u"pending"_s}))
        .value_or(999);
}

} // namespace rollscope::test
