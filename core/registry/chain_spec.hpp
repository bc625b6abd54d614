#pragma once
#include "base/types.hpp"
#include "registry/l1_facts.hpp"
#include "registry/sequencer_facts.hpp"
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace rollscope::registry {

/// One URL of one operator. `url` may hold ${NAME}; net resolves it, nobody shows it resolved.
struct EndpointSpec
{
    QString url;
    QString operatorName; ///< the registry's `operator`, else "host:port"
    bool webSocket = false;
};

/// The RPC dialect (registry `rpc.family` and `stack`), which decides how chain:: reads a node.
enum class Dialect : quint8 {
    Evm,
    OpStack,
    Nitro,
    ZkStack,
    Linea,
    Polygon,
    Ovm,
    Scroll,
    Taiko,
    Ethereum,
    Gnosis,
    NotEvm, ///< Starknet, SVM, Comet, Aztec, Espresso, Fuel: listed, not watched yet
};

/// How system transactions are told from users' (registry `tps.rule`).
enum class TpsRule : quint8 { None, SubtractOne, NonVote, NotApplicable, Unknown };

/// One chain as its file says. Times in ms; absent where the file has no value.
struct ChainSpec
{
    QString id; ///< slug; equals the file name
    QString name;
    QString network; ///< "mainnet", "testnet" or "local"
    base::ChainId chainId;
    QString vm, stack, kind, layer, parent, daLayer;
    Dialect dialect = Dialect::Evm;
    QString status; ///< live, winding-down, sunset, archived, unknown
    QString stage;  ///< L2BEAT stage, may be empty
    QString gasToken;
    int gasTokenDecimals = 18;
    std::optional<int> blockTimeMs;
    bool onDemand = false;               ///< no fixed block interval is known
    std::vector<EndpointSpec> endpoints; ///< WebSocket ones first, in file order
    QStringList explorers;
    QStringList headTags; ///< documented block tags; empty = latest only is known
    TpsRule tpsRule = TpsRule::Unknown;
    int systemTxPerBlock = 0;
    bool defaultOn = false;    ///< among the twelve watched at the first start
    std::optional<L1Facts> l1; ///< what it leaves on its parent chain
    SequencerFacts sequencers;
    StageFacts stageFacts;
    QString source; ///< file it came from, or "command line"
};

/// True when both are the same chain to a node (EIP-155 id set and equal).
[[nodiscard]] inline bool sameChain(const ChainSpec& a, const ChainSpec& b)
{
    return a.chainId.value != 0 && a.chainId == b.chainId;
}

} // namespace rollscope::registry
