#include "l1/price_feeds.hpp"
#include "eth/abi.hpp"
#include "eth/address.hpp"
#include "registry/json_fields.hpp"
#include <QFile>
#include <QJsonDocument>
#include <algorithm>

namespace rollscope::l1 {
namespace {

using namespace Qt::StringLiterals;
using registry::JsonFields;

constexpr qint64 kMostSeconds = 366LL * 86'400;
constexpr int kMostFeeds = 512;
constexpr auto kNative = "native"_L1;

std::optional<base::Address> readAddress(JsonFields& at, const QString& key, const QString& text)
{
    const auto address = eth::parseAddress(text.toStdString());
    if (!address)
        at.refuse(key, address.error().what);
    return address ? std::optional(*address) : std::nullopt;
}

/// A feed of a coin also prices the token that wraps it, which has a name of its own.
QString tokenSymbol(const QString& feed, bool native)
{
    const bool coin = feed == "ETH"_L1 || feed == "BTC"_L1;
    return native || !coin ? feed : u"W"_s + feed;
}

/// "stEthPerToken() / 1e18".
std::optional<KnownToken::Rate> readRate(JsonFields& at)
{
    static const QRegularExpression form(u"^([A-Za-z_][A-Za-z0-9_]*\\(\\)) / 1e([0-9]{1,2})$"_s);
    const QString text = at.textMatching("multiplyBy"_L1, true, form);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto item = eth::abi::parseItem(match.captured(1).toStdString());
    if (!item) {
        at.refuse(u"multiplyBy"_s, item.error().what);
        return std::nullopt;
    }
    const auto selector = item->selector();
    return KnownToken::Rate{
        match.captured(1),
        std::string(reinterpret_cast<const char*>(selector.data()), selector.size()),
        match.captured(2).toUInt()};
}

} // namespace

base::Result<PriceFeeds> PriceFeeds::parse(const QByteArray& json, const QString& file)
{
    QJsonParseError wrong{};
    const auto document = QJsonDocument::fromJson(json, &wrong);
    if (!document.isObject())
        return base::fail(
            base::ErrorKind::BadInput,
            u"is not a JSON object: %1, at byte %2"_s.arg(wrong.errorString()).arg(wrong.offset),
            file);
    std::optional<base::Error> error;
    JsonFields root(document.object(), file, {}, error);
    PriceFeeds out;
    out.m_network = {
        static_cast<quint64>(root.integer("chainId"_L1, true, 1, (1LL << 53) - 1).value_or(0))};
    out.m_multicall = readAddress(root, u"multicall3"_s, root.text("multicall3"_L1, true))
                          .value_or(base::Address{});
    const auto add = [&](JsonFields& at, const QString& key, KnownToken token) {
        const bool twice =
            std::any_of(out.m_tokens.begin(), out.m_tokens.end(), [&](const KnownToken& known) {
                return known.address == token.address || known.symbol == token.symbol;
            });
        if (twice)
            at.refuse(key,
                      u"lists %1 twice: its price would be a matter of luck"_s.arg(token.symbol));
        out.m_tokens.push_back(std::move(token));
    };
    root.eachObject("feeds"_L1, true, kMostFeeds, [&](JsonFields& entry) {
        entry.refuseUnknown({u"symbol"_s, u"feed"_s, u"agreement"_s, u"heartbeatSec"_s, u"tokens"_s,
                             u"derived"_s, u"note"_s});
        PriceFeed feed;
        feed.symbol = entry.text("symbol"_L1, true);
        feed.address =
            readAddress(entry, u"feed"_s, entry.text("feed"_L1, true)).value_or(base::Address{});
        feed.heartbeatSec = entry.integer("heartbeatSec"_L1, true, 1, kMostSeconds).value_or(1);
        feed.note = entry.text("note"_L1, false);
        const std::size_t index = out.m_feeds.size();
        for (const QString& text : entry.texts("tokens"_L1, true, kMostFeeds)) {
            const bool native = text == kNative;
            KnownToken token{tokenSymbol(feed.symbol, native), std::nullopt, index, std::nullopt};
            if (!native)
                token.address = readAddress(entry, u"tokens"_s, text);
            if (native || token.address)
                add(entry, u"tokens"_s, std::move(token));
        }
        entry.eachObject("derived"_L1, false, kMostFeeds, [&](JsonFields& derived) {
            derived.refuseUnknown({u"token"_s, u"symbol"_s, u"multiplyBy"_s});
            KnownToken token{derived.text("symbol"_L1, true),
                             readAddress(derived, u"token"_s, derived.text("token"_L1, true)),
                             index, readRate(derived)};
            if (token.address && token.rate)
                add(derived, u"token"_s, std::move(token));
        });
        out.m_feeds.push_back(std::move(feed));
    });
    if (error)
        return tl::unexpected(*error);
    return out;
}

base::Result<PriceFeeds> PriceFeeds::shipped()
{
    const QString path = u":/rollscope/ethereum/prices.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::Internal, file.errorString(), path);
    return parse(file.readAll(), path);
}

const KnownToken* PriceFeeds::find(const QString& symbol) const
{
    const auto at = std::find_if(m_tokens.begin(), m_tokens.end(),
                                 [&](const KnownToken& token) { return token.symbol == symbol; });
    return at == m_tokens.end() ? nullptr : &*at;
}

} // namespace rollscope::l1
