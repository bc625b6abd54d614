#pragma once
#include "eth/address.hpp"
#include "eth/clear_signing.hpp"
#include "json_fixture.hpp"

namespace rollscope::test {

/// JSON written with single quotes.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

inline base::Address addressOf(const char* text)
{
    const auto read = eth::parseAddress(text);
    if (!read)
        qFatal("%s is no address", text);
    return *read;
}

/// The contract of the tests' own descriptors.
inline constexpr const char* kTarget = "0x00000000000000000000000000000000000000a1";
inline constexpr const char* kToken = "0x00000000000000000000000000000000000000b2";
inline constexpr const char* kPerson = "0x00000000000000000000000000000000000000c3";

/// A descriptor of kTarget on chain 1 with these formats and whatever else metadata has.
inline QByteArray described(const QByteArray& formats,
                            const QByteArray& metadata = "'owner':'Test'",
                            const QByteArray& more = "")
{
    return json(QByteArray("{'$schema':'x/erc7730-v2.schema.json','context':{'contract':{"
                           "'deployments':[{'chainId':1,'address':'") +
                kTarget + "'}]}},'metadata':{" + metadata + "}," + more + "'display':{'formats':{" +
                formats + "}}}");
}

inline base::Result<eth::clear::Descriptor> parsed(const QByteArray& text,
                                                   const eth::clear::Include& include = {})
{
    return eth::clear::parseDescriptor(text, QStringLiteral("test.json"), include);
}

/// What the tests know of chain 1.
inline eth::clear::Facts someFacts()
{
    eth::clear::Facts facts;
    facts.coins[{1}] = {QStringLiteral("ETH"), 18};
    facts.chains[{1}] = QStringLiteral("Ethereum");
    facts.tokens[{{1}, addressOf(kToken)}] = {QStringLiteral("TOK"), 6};
    return facts;
}

/// The review of a call of kTarget: the arguments as JSON, in the order of `signature`.
inline base::Result<eth::clear::Review>
reviewed(const base::Result<eth::clear::Descriptor>& descriptor, const char* signature,
         const QJsonArray& arguments, const eth::clear::Facts& facts = someFacts(),
         const base::Wei& value = {});

/// The words of the line with this label; "(none)" when there is none.
inline QString wordsAt(const eth::clear::Review& review, const QString& label)
{
    for (const auto& line : review.lines)
        if (line.label == label)
            return line.words;
    return QStringLiteral("(none)");
}

} // namespace rollscope::test

#include "eth/abi_json.hpp"

namespace rollscope::test {

inline std::string callData(const char* signature, const QJsonArray& arguments)
{
    const auto item = eth::abi::parseItem(signature);
    if (!item)
        qFatal("%s", qPrintable(item.error().text()));
    std::vector<eth::abi::Value> values;
    for (std::size_t i = 0; i < item->inputs.size(); ++i) {
        auto value = eth::abi::fromJson(item->inputs[i].type, arguments[static_cast<int>(i)]);
        if (!value)
            qFatal("%s", qPrintable(value.error().text()));
        values.push_back(std::move(*value));
    }
    return *eth::abi::encodeCall(*item, values);
}

inline base::Result<eth::clear::Review>
reviewed(const base::Result<eth::clear::Descriptor>& descriptor, const char* signature,
         const QJsonArray& arguments, const eth::clear::Facts& facts, const base::Wei& value)
{
    if (!descriptor)
        return tl::unexpected(descriptor.error());
    eth::clear::Library library;
    if (auto added = library.add(*descriptor); !added)
        return tl::unexpected(added.error());
    return eth::clear::review(
        library, facts,
        eth::clear::Call{{1}, {}, addressOf(kTarget), value, callData(signature, arguments)});
}

} // namespace rollscope::test
