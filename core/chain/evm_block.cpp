#include "chain/evm_block.hpp"
#include "base/hex.hpp"
#include "chain/evm_transactions.hpp"
#include "chain/json_text.hpp"
#include <limits>

namespace rollscope::chain {
namespace {

using base::ErrorKind;
using eth::HeaderField;

/// Nitro has no gas limit per block; it sends this instead.
constexpr quint64 kNitroGasLimit = quint64{1} << 50;

constexpr quint32 bit(HeaderField field)
{
    return 1U << static_cast<unsigned>(field);
}

/// Fields without which a block says nothing.
constexpr quint32 kNeeded = bit(HeaderField::ParentHash) | bit(HeaderField::Number) |
                            bit(HeaderField::GasUsed) | bit(HeaderField::Timestamp);

tl::unexpected<base::Error> bad(std::string_view key, JsonText text, const char* wanted)
{
    return base::fail(ErrorKind::Protocol,
                      QStringLiteral("%1 is %2, not %3")
                          .arg(quoted(key), described(text), QString::fromLatin1(wanted)),
                      QStringLiteral("block"));
}

/// One read of one block.
class Reader
{
public:
    Reader(const registry::ChainSpec& spec, HeaderTexts& texts) : m_spec(spec), m_texts(texts) {}

    base::Result<base::Block> read(simdjson::ondemand::value& json)
    {
        simdjson::ondemand::object object;
        if (json.get_object().get(object) != simdjson::SUCCESS)
            return base::fail(ErrorKind::Protocol, QStringLiteral("is no JSON object"),
                              QStringLiteral("block"));
        for (auto member : object) {
            if (member.error() != simdjson::SUCCESS)
                return malformed(member.error());
            auto& field = member.value_unsafe();
            if (auto done = take(keyOf(field), field.value()); !done)
                return tl::unexpected(std::move(done.error()));
        }
        if (const auto missing = firstMissing(); !missing.empty())
            return base::fail(ErrorKind::Protocol, QStringLiteral("has no %1").arg(quoted(missing)),
                              QStringLiteral("block"));
        return m_block;
    }

private:
    base::Result<void> take(std::string_view key, simdjson::ondemand::value& value)
    {
        if (key == "hash")
            return takeHash(key, textOf(value));
        if (key == "transactions")
            return takeTransactions(value);
        const auto field = eth::headerField(key);
        if (!field) {
            m_texts.foreign |= key == "blockAccessListHash" || key == "slotNumber";
            return {};
        }
        const JsonText text = textOf(value);
        if (text.isString())
            m_texts.text[static_cast<std::size_t>(*field)] = text.view();
        return takeField(*field, key, text);
    }

    base::Result<void> takeHash(std::string_view key, JsonText text)
    {
        const auto hash = text.isString() ? base::hashFromHex(text.view()) : std::nullopt;
        if (!hash)
            return bad(key, text, "a 32-byte hash");
        m_block.hash = *hash;
        m_hasHash = true;
        return {};
    }

    base::Result<void> takeField(HeaderField field, std::string_view key, JsonText text)
    {
        switch (field) {
        case HeaderField::ParentHash:
            if (const auto hash = hashOf(text))
                m_block.parentHash = *hash;
            else
                return bad(key, text, "a 32-byte hash");
            break;
        case HeaderField::Number:
            return takeNumber(field, key, text, m_block.number);
        case HeaderField::GasUsed:
            return takeNumber(field, key, text, m_block.gasUsed);
        case HeaderField::Timestamp:
            return takeTimestamp(key, text);
        case HeaderField::GasLimit:
            if (auto done = takeOptional(key, text, m_block.gasLimit); !done)
                return done;
            if (m_spec.dialect == registry::Dialect::Nitro && m_block.gasLimit == kNitroGasLimit)
                m_block.gasLimit.reset();
            return {};
        case HeaderField::BlobGasUsed:
            return takeOptional(key, text, m_block.blobGasUsed);
        case HeaderField::ExcessBlobGas:
            return takeOptional(key, text, m_block.excessBlobGas);
        case HeaderField::BaseFeePerGas:
            if (text.isNull())
                return {};
            m_block.baseFeePerGas = text.isString() ? base::weiFromHex(text.view()) : std::nullopt;
            if (!m_block.baseFeePerGas)
                return bad(key, text, "a quantity of at most 256 bits");
            return {};
        default:
            return {};
        }
        m_seen |= bit(field);
        return {};
    }

    static std::optional<base::Hash32> hashOf(JsonText text)
    {
        return text.isString() ? base::hashFromHex(text.view()) : std::nullopt;
    }

    static std::optional<quint64> numberOf(JsonText text)
    {
        return text.isString() ? base::quantityFromHex(text.view()) : std::nullopt;
    }

    base::Result<void> takeNumber(HeaderField field, std::string_view key, JsonText text,
                                  quint64& to)
    {
        const auto number = numberOf(text);
        if (!number)
            return bad(key, text, "a quantity of at most 64 bits");
        to = *number;
        m_seen |= bit(field);
        return {};
    }

    base::Result<void> takeTimestamp(std::string_view key, JsonText text)
    {
        quint64 seconds = 0;
        if (auto done = takeNumber(HeaderField::Timestamp, key, text, seconds); !done)
            return done;
        if (seconds > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return bad(key, text, "a time that any clock can show");
        m_block.timestamp = static_cast<qint64>(seconds);
        return {};
    }

    static base::Result<void> takeOptional(std::string_view key, JsonText text,
                                           std::optional<quint64>& to)
    {
        if (text.isNull())
            return {};
        to = numberOf(text);
        if (!to)
            return bad(key, text, "a quantity of at most 64 bits");
        return {};
    }

    base::Result<void> takeTransactions(simdjson::ondemand::value& value)
    {
        auto counted = readTransactions(value, m_spec, m_texts.transactions, m_texts.calls);
        if (!counted)
            return tl::unexpected(std::move(counted.error()));
        m_block.txs = counted->txs;
        m_block.userTxs = counted->userTxs;
        m_block.userOps = counted->userOps;
        return {};
    }

    [[nodiscard]] std::string_view firstMissing() const
    {
        if (!m_hasHash)
            return "hash";
        for (int i = 0; i < static_cast<int>(HeaderField::Count_); ++i) {
            const auto field = static_cast<HeaderField>(i);
            if ((bit(field) & kNeeded & ~m_seen) != 0)
                return eth::headerKey(field);
        }
        return {};
    }

    static tl::unexpected<base::Error> malformed(simdjson::error_code error)
    {
        return base::fail(ErrorKind::Protocol,
                          QStringLiteral("is malformed JSON (%1)")
                              .arg(QString::fromUtf8(simdjson::error_message(error))),
                          QStringLiteral("block"));
    }

    const registry::ChainSpec& m_spec;
    HeaderTexts& m_texts;
    base::Block m_block;
    quint32 m_seen = 0;
    bool m_hasHash = false;
};

bool isComputable(registry::Dialect dialect)
{
    using registry::Dialect;
    return dialect != Dialect::ZkStack && dialect != Dialect::NotEvm;
}

} // namespace

base::Result<base::Block> readBlock(simdjson::ondemand::value& json,
                                    const registry::ChainSpec& spec, HeaderTexts& texts)
{
    return Reader(spec, texts).read(json);
}

base::Result<base::Block> readBlock(simdjson::ondemand::value& json,
                                    const registry::ChainSpec& spec, bool checkHash)
{
    HeaderTexts texts;
    auto block = readBlock(json, spec, texts);
    if (block && checkHash)
        block->hashCheck = checkHeaderHash(block->hash, texts, spec.dialect);
    return block;
}

base::HashCheck checkHeaderHash(const base::Hash32& stated, const HeaderTexts& texts,
                                registry::Dialect dialect)
{
    if (!isComputable(dialect) || texts.foreign)
        return base::HashCheck::NotComputable;
    eth::Header header;
    for (std::size_t i = 0; i < texts.text.size(); ++i) {
        if (!texts.text[i].empty() && !eth::set(header, static_cast<HeaderField>(i), texts.text[i]))
            return base::HashCheck::NotComputable;
    }
    if (eth::firstMissing(header))
        return base::HashCheck::NotComputable;
    if (dialect == registry::Dialect::Polygon) {
        // Its nodes name the recovered signer as `miner`; what is hashed there is zero.
        const base::Address miner = std::exchange(header.coinbase, {});
        if (eth::headerHash(header) == stated)
            return base::HashCheck::Verified;
        header.coinbase = miner;
    }
    return eth::headerHash(header) == stated ? base::HashCheck::Verified
                                             : base::HashCheck::Mismatch;
}

} // namespace rollscope::chain
