#pragma once
#include "registry/registry.hpp"
#include "stake/protocol.hpp"
#include "stake_nodes.hpp"
#include "staking/prepared.hpp"
#include "staking/receipt_prices.hpp"
#include <QCommandLineParser>
#include <QJsonObject>

/// The verbs of `rollscope stake`; each takes the words after its name and returns the exit code.
namespace rollscope::app::stake_verbs {

int list(const QStringList& words);
int positions(const QStringList& words);
int plan(const QStringList& words);
int simulate(const QStringList& words);

/// What all verbs share.
struct Setup
{
    registry::Registry registry;
    stake::Protocols protocols;
    bool json = false;
    std::vector<registry::ChainSpec> chains; ///< that --chain names
    std::vector<base::Address> accounts;
    net::ProxySettings proxy;
};

enum class Nodes : quint8 { None, Asked };

void addOptions(QCommandLineParser& parser, Nodes nodes);
/// Errors name the option. What is wrong with the user's own protocol files goes to standard error.
[[nodiscard]] base::Result<Setup> setUp(const QCommandLineParser& parser, Nodes nodes);
/// NotFound for an id that nobody knows.
[[nodiscard]] base::Result<const stake::Protocol*> protocolOf(const Setup& setup,
                                                              const QString& id);
/// Words "name=value".
[[nodiscard]] base::Result<std::map<QString, QString>> namedWords(const QStringList& words);

/// The nodes that a command asks, and their chain.
struct Connected
{
    registry::ChainSpec chain;
    std::unique_ptr<StakeNodes> nodes;
};
/// Of a chain that the registry does not know the node is asked for its id.
[[nodiscard]] base::Result<Connected> connect(const Setup& setup, registry::ChainSpec chain,
                                              base::Clock& clock);
/// On a test network the same contracts have other addresses.
[[nodiscard]] stake::Protocol onChain(const stake::Protocol& protocol,
                                      const registry::ChainSpec& chain);

/// Adds what the window's guard says of concentration to the findings. Where the sequencers' pool
/// has to be asked it is; why its locks are not known goes to standard error.
void findShare(const Setup& setup, Connected& at, staking::Prepared& made);

/// What tells the worth of what came: the feeds of Ethereum, and a node of it.
struct Pricing
{
    base::RealClock clock;
    std::unique_ptr<staking::ReceiptPrices> prices;
    std::unique_ptr<StakeNodes> layer1; ///< nullptr: none is known
};
/// The nodes of `l1` ("URL[,URL…]"); where it is empty those that are known, unless --chain names
/// the nodes to be asked. Errors name the option.
[[nodiscard]] base::Result<std::unique_ptr<Pricing>> pricingFor(const Setup& setup,
                                                                const QString& l1);
/// The history of all items of a chain, as far as the node has it, with its worth where that can
/// be read; what it does not hold goes to standard error.
[[nodiscard]] base::Result<std::vector<staking::HistoryRow>>
historyOf(Connected& at, staking::ProtocolReader& reader,
          const std::vector<staking::PortfolioItem>& items,
          const std::vector<base::Address>& accounts, quint64 fromBlock, Pricing& pricing);

/// The text of a key file, looked at: BadInput where it is none.
[[nodiscard]] base::Result<QByteArray> readKeyFile(const QString& path);
/// The file of positions, signed by that key; its password is asked as `wallet` does. Refused for
/// a wrong one.
[[nodiscard]] base::Result<QJsonObject> signPositions(const QJsonObject& file,
                                                      const QByteArray& keyFile,
                                                      const QString& path,
                                                      const QString& passwordFd);
/// Prints who signed what, and whether it holds; the exit code.
int verifyPositions(const QString& path, bool json);

void print(const QString& text);
void print(const QJsonObject& json);
[[nodiscard]] base::Result<void> writeText(const QString& path, const QByteArray& text);

} // namespace rollscope::app::stake_verbs
