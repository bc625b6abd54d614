#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace rollscope::l1 {

/// A contract with Chainlink's AggregatorV3 interface that tells a price in USD.
struct PriceFeed
{
    QString symbol; ///< of what it prices: "ETH", "BTC"
    base::Address address;
    qint64 heartbeatSec = 0; ///< an answer older than this is stale
    QString note;            ///< for the user; usually empty
};

/// A token that can be counted, and by which feed.
struct KnownToken
{
    /// The token is worth its feed's price times what `call` returns, over 10^`decimals`.
    struct Rate
    {
        QString name; ///< "stEthPerToken()"
        std::string call;
        unsigned decimals = 18;
    };
    QString symbol;
    std::optional<base::Address> address; ///< absent = the network's own coin
    std::size_t feed = 0;                 ///< index into feeds()
    std::optional<Rate> rate;             ///< read from the token's contract
};

/// Tokens by symbol and their USD feeds on one network. Built once, read by many.
class PriceFeeds
{
public:
    /// The form of resources/ethereum/prices.json. BadInput with file, key and reason for what
    /// could price a token wrongly: a bad address, a token or symbol listed twice, no heartbeat.
    [[nodiscard]] static base::Result<PriceFeeds> parse(const QByteArray& json,
                                                        const QString& file);
    /// The one that comes with the program.
    [[nodiscard]] static base::Result<PriceFeeds> shipped();

    [[nodiscard]] base::ChainId network() const { return m_network; }
    [[nodiscard]] const base::Address& multicall() const { return m_multicall; }
    [[nodiscard]] const std::vector<PriceFeed>& feeds() const { return m_feeds; }
    [[nodiscard]] const std::vector<KnownToken>& tokens() const { return m_tokens; }
    /// By symbol, as registries write it; nullptr when unknown.
    [[nodiscard]] const KnownToken* find(const QString& symbol) const;

private:
    base::ChainId m_network;
    base::Address m_multicall;
    std::vector<PriceFeed> m_feeds;
    std::vector<KnownToken> m_tokens;
};

} // namespace rollscope::l1
