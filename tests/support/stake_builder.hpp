#pragma once
#include "contract_desk.hpp"
#include <map>

namespace rollscope::test {

/// A contract of a world: what it is and where.
struct Placed
{
    QString contract;
    QString at;
};
using Places = std::map<QString, Placed>;

/// Sets a system up, role by role. After the first step that fails the others do nothing, and
/// error() tells which it was.
class StakeBuilder
{
public:
    StakeBuilder(ContractDesk& desk, Places& places) : m_desk(desk), m_places(places) {}

    ContractDesk& desk() { return m_desk; }
    [[nodiscard]] QString owner() const { return m_desk.account(0); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString at(const QString& role) const
    {
        const auto found = m_places.find(role);
        return found == m_places.end() ? QString() : found->second.at;
    }

    QString deploy(const QString& role, const QString& contract, const Values& arguments = {});
    QString place(const QString& role, const QString& contract, const QString& where,
                  const Values& arguments = {});
    /// A coin that anybody may mint; at a new address when `where` is empty.
    QString coin(const QString& role, const QString& where, const char* name, const char* symbol,
                 quint64 decimals = 18);
    /// Behind a proxy of "proxyAdmin", or of its own (UUPS) where there is none.
    QString proxied(const QString& role, const QString& contract, const QString& where = {},
                    const Values& arguments = {});
    /// By the owner unless `from` is given.
    void call(const QString& role, const QString& function, const Values& values,
              const base::Wei& value = {}, const QString& from = {});
    /// Mints a coin, and lets `spender` take it.
    void fund(const QString& role, const QString& account, const base::Wei& sum,
              const QString& spender);

private:
    QString note(const QString& role, const QString& contract, const QString& place);

    ContractDesk& m_desk;
    Places& m_places;
    QString m_error;
};

} // namespace rollscope::test
