#pragma once
#include "stake/protocol.hpp"

/// Vaults of a standard at an address that a person gave: a generic protocol becomes one like any
/// other. Pure.
namespace rollscope::stake {

/// A vault, and what its contracts said when it was added. Texts are a stranger's, made printable.
struct Vault
{
    QString standard; ///< the generic protocol: "erc4626", "erc7540"
    base::ChainId chain;
    base::Address address;
    QString name = {}, symbol = {}; ///< of its shares; empty: they say none
    QString assetSymbol = {};
    std::optional<unsigned> decimals = {}, assetDecimals = {};
    bool operator==(const Vault&) const = default;
};

/// No text of a vault is longer.
inline constexpr qsizetype kMostVaultText = 40;
inline constexpr unsigned kMostVaultDecimals = 77;

/// "erc4626:10:0xab…": by it journals, portfolios and half-finished ways know the vault again.
[[nodiscard]] QString vaultId(const Vault& vault);
/// What an id alone says: standard, chain and address. BadInput for any other text.
[[nodiscard]] base::Result<Vault> vaultFromId(const QString& id);

/// The generic protocol at this vault: a protocol with the vault's id, chain and address, that
/// asks for no address any more. `chainName` is the chain's id in the registry. BadInput for one
/// that is not generic, or takes something else than one address.
[[nodiscard]] base::Result<Protocol> bindVault(const Protocol& generic, const Vault& vault,
                                               const QString& chainName);

/// What has to be read of a bound protocol to know whether there is such a vault.
[[nodiscard]] std::set<QString> wantedForVault(const Protocol& bound);

/// One standard's protocol, bound, and what was read by it.
struct VaultAnswers
{
    const Protocol* protocol = nullptr;
    const Facts* facts = nullptr;
};
/// Which vault is there, by what the contract answered as an ERC-4626 and as an ERC-7540 one.
/// NotFound without a contract; Network where it is not known whether there is one; BadInput with
/// what it lacks. `chainTitle` stands in the sentences.
[[nodiscard]] base::Result<Vault> vaultIn(const VaultAnswers& plain, const VaultAnswers& queued,
                                          const QString& chainTitle);

} // namespace rollscope::stake
