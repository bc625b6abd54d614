#pragma once
#include "stake/protocol.hpp"
#include <QJsonObject>

/// Calls for accounts of Cairo chains. They are no data of the ABI: contracts have addresses of 252
/// bits, and arguments are field elements, so that the plan is JSON that a wallet there takes.
namespace rollscope::stake {

/// One call of an invoke transaction.
struct CairoCall
{
    QString contract;   ///< "0x" and up to 64 digits
    QString entryPoint; ///< its name; the wallet hashes it
    QStringList calldata;
    QString what;

    /// As starknet_addInvokeTransaction takes it: contract_address, entry_point, calldata.
    [[nodiscard]] QJsonObject json() const;
};

/// "enter_delegation_pool(reward_address: ContractAddress, amount: u128) -> u128": name and inputs.
/// BadInput for types other than ContractAddress, felt252, bool, u8 to u128 and u256.
[[nodiscard]] base::Result<CairoAct> parseCairoFunction(const QString& line);

/// Below the prime 2^251 + 17*2^192 + 1, "0x" before; BadInput otherwise.
[[nodiscard]] base::Result<QString> parseFelt(const QString& text);

/// The calls of an action for facts that hold its parameters (a felt is bytes32). NotFound for what
/// is missing, BadInput for what does not fit.
[[nodiscard]] base::Result<std::vector<CairoCall>>
cairoCalls(const Protocol& protocol, const Action& action, const Facts& facts);

} // namespace rollscope::stake
