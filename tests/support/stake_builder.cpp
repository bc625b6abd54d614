#include "stake_builder.hpp"

using namespace Qt::StringLiterals;

namespace rollscope::test {

using eth::abi::Value;

QString StakeBuilder::note(const QString& role, const QString& contract, const QString& place)
{
    if (place.isEmpty() && m_error.isEmpty())
        m_error = role + u": "_s + m_desk.error();
    m_places[role] = {contract, place};
    return place;
}

QString StakeBuilder::deploy(const QString& role, const QString& contract, const Values& arguments)
{
    return m_error.isEmpty() ? note(role, contract, m_desk.deploy(contract, arguments)) : QString();
}

QString StakeBuilder::place(const QString& role, const QString& contract, const QString& where,
                            const Values& arguments)
{
    return m_error.isEmpty() ? note(role, contract, m_desk.place(contract, where, arguments))
                             : QString();
}

QString StakeBuilder::coin(const QString& role, const QString& where, const char* name,
                           const char* symbol, quint64 decimals)
{
    const Values arguments{Value::text(name), Value::text(symbol), Value::number(decimals)};
    return where.isEmpty() ? deploy(role, u"Coin"_s, arguments)
                           : place(role, u"Coin"_s, where, arguments);
}

QString StakeBuilder::proxied(const QString& role, const QString& contract, const QString& where,
                              const Values& arguments)
{
    if (!m_error.isEmpty())
        return {};
    const QString code = m_desk.deploy(contract, arguments);
    return note(role, contract,
                code.isEmpty() ? code : m_desk.proxy(code, at(u"proxyAdmin"_s), where));
}

void StakeBuilder::call(const QString& role, const QString& function, const Values& values,
                        const base::Wei& value, const QString& from)
{
    if (!m_error.isEmpty())
        return;
    const Placed& to = m_places[role];
    const Sent sent =
        m_desk.send(from.isEmpty() ? owner() : from, to.contract, to.at, function, values, value);
    if (!sent)
        m_error = role + u'.' + function + u": "_s + sent.refusal;
}

void StakeBuilder::fund(const QString& role, const QString& account, const base::Wei& sum,
                        const QString& spender)
{
    call(role, u"mint"_s, {addressValue(account), amount(sum)});
    call(role, u"approve"_s, {addressValue(spender), amount(sum)}, {}, account);
}

} // namespace rollscope::test
