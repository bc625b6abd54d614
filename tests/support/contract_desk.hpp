#pragma once
#include "base/result.hpp"
#include "eth/abi.hpp"
#include "eth/u256.hpp"
#include "peer_node.hpp"
#include <map>

namespace rollscope::test {

using Values = std::vector<eth::abi::Value>;

/// A contract as solc made it.
struct Compiled
{
    eth::abi::Abi abi;
    QString bytecode;
};

/// The contracts of tests/integration/contracts/stake by their names, as
/// tests/peers/stake-contracts.mjs compiles them: 20 s of computing where nothing is kept yet, else
/// at once. Refused with the compiler's words.
base::Result<std::map<QString, Compiled>> compileStakeContracts();

/// What came of a transaction. It is in a block either way, unless the node itself refused it.
struct Sent
{
    QJsonObject receipt;
    /// Empty when it went through; else the name of a custom error, or the reason of Error(string)
    /// or Panic.
    QString refusal;

    explicit operator bool() const { return refusal.isEmpty(); }
    [[nodiscard]] QString hash() const
    {
        return receipt.value(QStringLiteral("transactionHash")).toString();
    }
};

/// A node with contracts on it, and raw transactions from its own accounts. Addresses are "0x…"
/// texts, amounts wei. A function is named by its name, or by its signature where there are
/// several.
class ContractDesk
{
public:
    explicit ContractDesk(quint64 chainId, const QStringList& nodeArguments = {});

    /// The node and the contracts; false with error() otherwise.
    bool start();
    [[nodiscard]] QString error() const { return m_error; }
    PeerNode& node() { return m_node; }
    /// One of the node's ten accounts, each with 10000 coins.
    [[nodiscard]] QString account(int index) const { return m_accounts.value(index); }

    /// A new contract of this name; empty with error() when its constructor refuses.
    QString deploy(const QString& name, const Values& arguments = {});
    /// Deploys it and puts its code (with what the constructor set in it, without the storage) at
    /// `place`; empty on an error.
    QString place(const QString& name, const QString& place, const Values& arguments = {});
    /// An upgradeable proxy of `implementation` at `place`, or at a new address when that is empty.
    /// Without an admin it is for the implementation to upgrade it (UUPS).
    QString proxy(const QString& implementation, const QString& admin, const QString& place = {});
    void setStorage(const QString& contract, const QString& slot, const eth::abi::Word& word);
    /// What a proxy's slots hold (ERC-1967).
    QString implementationOf(const QString& proxy);
    QString adminOf(const QString& proxy);

    /// Asks first why it would fail, then sends it all the same.
    Sent send(const QString& from, const QString& name, const QString& to, const QString& function,
              const Values& values = {}, const base::Wei& value = {});
    /// The same with calldata that somebody else wrote ("0x…").
    Sent sendData(const QString& from, const QString& to, const QString& data,
                  const base::Wei& value = {});
    /// As `from`, whoever that is: also a contract.
    Sent sendAs(const QString& from, const QString& name, const QString& to,
                const QString& function, const Values& values = {});
    /// What a view answers; empty with error() when it reverts.
    Values ask(const QString& name, const QString& at, const QString& function,
               const Values& values = {});
    /// The first value that it answers, as a number (0 with error() when there is none) or address.
    eth::U256 number(const QString& name, const QString& at, const QString& function,
                     const Values& values = {});
    QString address(const QString& name, const QString& at, const QString& function,
                    const Values& values = {});
    /// What the first event of this name in a receipt tells; empty when there is none.
    Values event(const Sent& sent, const QString& name, const QString& event);
    eth::U256 balance(const QString& account);
    void setBalance(const QString& account, const eth::U256& amount);

    /// The chain's clock goes on by as much, and a block is made.
    void moveTime(quint64 seconds);
    [[nodiscard]] quint64 chainTime();
    [[nodiscard]] const eth::abi::Abi& abi(const QString& name) const;

private:
    const eth::abi::Item* item(eth::abi::ItemKind kind, const QString& name, const QString& what);
    QString calldata(const QString& name, const QString& function, const Values& values);
    QString whyRefused();
    QString addressIn(const QString& contract, QLatin1StringView slot);
    QJsonObject mined(const QJsonObject& transaction);

    PeerNode m_node;
    QStringList m_accounts;
    std::map<QString, Compiled> m_contracts;
    eth::abi::Abi m_errors; ///< of all contracts
    QString m_proxyCode;
    QString m_error;
};

/// An address of text; zero for anything else.
eth::abi::Value addressValue(const QString& account);
/// Decimal digits, at most 2^256-1; 0 for anything else.
base::Wei wei(std::string_view digits);
/// So many whole coins of 18 places.
base::Wei coins(quint64 count);
inline eth::abi::Value amount(const base::Wei& value)
{
    return eth::abi::Value::number(value);
}

} // namespace rollscope::test
