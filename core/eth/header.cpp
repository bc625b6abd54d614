#include "eth/header.hpp"
#include "base/hex.hpp"
#include "eth/keccak.hpp"
#include "eth/rlp.hpp"
#include <algorithm>
#include <bit>

namespace rollscope::eth {
namespace {

using Field = HeaderField;

struct Key
{
    std::string_view name;
    Field field;
};

/// The usual names in field order, then what other clients call the same.
constexpr std::array kKeys{
    Key{"parentHash", Field::ParentHash},
    Key{"sha3Uncles", Field::OmmersHash},
    Key{"miner", Field::Coinbase},
    Key{"stateRoot", Field::StateRoot},
    Key{"transactionsRoot", Field::TransactionsRoot},
    Key{"receiptsRoot", Field::ReceiptsRoot},
    Key{"logsBloom", Field::LogsBloom},
    Key{"difficulty", Field::Difficulty},
    Key{"number", Field::Number},
    Key{"gasLimit", Field::GasLimit},
    Key{"gasUsed", Field::GasUsed},
    Key{"timestamp", Field::Timestamp},
    Key{"extraData", Field::ExtraData},
    Key{"mixHash", Field::MixHash},
    Key{"nonce", Field::Nonce},
    Key{"baseFeePerGas", Field::BaseFeePerGas},
    Key{"withdrawalsRoot", Field::WithdrawalsRoot},
    Key{"blobGasUsed", Field::BlobGasUsed},
    Key{"excessBlobGas", Field::ExcessBlobGas},
    Key{"parentBeaconBlockRoot", Field::ParentBeaconBlockRoot},
    Key{"requestsHash", Field::RequestsHash},
    Key{"ommersHash", Field::OmmersHash},
    Key{"coinbase", Field::Coinbase},
    Key{"beneficiary", Field::Coinbase},
    Key{"transactionRoot", Field::TransactionsRoot},
    Key{"prevRandao", Field::MixHash},
    Key{"mixHashOrPrevRandao", Field::MixHash},
    Key{"baseFee", Field::BaseFeePerGas},
};

constexpr std::size_t kLongestKey = 21;

/// kKeys ordered by length; names of length n stand at [start[n], start[n + 1]).
struct KeyTable
{
    std::array<Key, kKeys.size()> keys{};
    std::array<quint8, kLongestKey + 2> start{};
};

constexpr KeyTable makeTable()
{
    KeyTable table;
    std::size_t at = 0;
    for (std::size_t length = 0; length <= kLongestKey; ++length) {
        table.start[length] = static_cast<quint8>(at);
        for (const Key& key : kKeys) {
            if (key.name.size() == length)
                table.keys[at++] = key;
        }
    }
    table.start[kLongestKey + 1] = static_cast<quint8>(at);
    return table;
}

constexpr KeyTable kTable = makeTable();
static_assert(kTable.start.back() == kKeys.size(), "kLongestKey is too small");

constexpr quint32 bit(Field field)
{
    return 1U << static_cast<unsigned>(field);
}

constexpr quint32 kBaseFields = bit(Field::BaseFeePerGas) - 1;

template <class Array> bool setBytes(Array& target, std::string_view text)
{
    return base::bytesFromHex(text, target);
}

bool setBytes(ExtraData& target, std::string_view text)
{
    if (text.size() < 2 || text.size() % 2 != 0)
        return false;
    ExtraData read;
    quint8* bytes = read.resize(text.size() / 2 - 1);
    if (bytes == nullptr || !base::bytesFromHex(text, std::span(bytes, read.bytes().size())))
        return false;
    target = std::move(read);
    return true;
}

template <class T, class Source> bool assign(T& target, const Source& source)
{
    if (source)
        target = *source;
    return source.has_value();
}

bool setHash(std::optional<base::Hash32>& target, std::string_view text)
{
    return assign(target, base::hashFromHex(text));
}

bool setNumber(quint64& target, std::string_view text)
{
    return assign(target, base::quantityFromHex(text));
}

bool setNumber(std::optional<quint64>& target, std::string_view text)
{
    return assign(target, base::quantityFromHex(text));
}

bool setField(Header& h, Field field, std::string_view text)
{
    switch (field) {
    case Field::ParentHash:
        return setBytes(h.parentHash.bytes, text);
    case Field::OmmersHash:
        return setBytes(h.ommersHash.bytes, text);
    case Field::Coinbase:
        return setBytes(h.coinbase.bytes, text);
    case Field::StateRoot:
        return setBytes(h.stateRoot.bytes, text);
    case Field::TransactionsRoot:
        return setBytes(h.transactionsRoot.bytes, text);
    case Field::ReceiptsRoot:
        return setBytes(h.receiptsRoot.bytes, text);
    case Field::LogsBloom:
        return setBytes(h.logsBloom, text);
    case Field::Difficulty:
        return assign(h.difficulty, base::weiFromHex(text));
    case Field::Number:
        return setNumber(h.number, text);
    case Field::GasLimit:
        return setNumber(h.gasLimit, text);
    case Field::GasUsed:
        return setNumber(h.gasUsed, text);
    case Field::Timestamp:
        return setNumber(h.timestamp, text);
    case Field::ExtraData:
        return setBytes(h.extraData, text);
    case Field::MixHash:
        return setBytes(h.mixHash.bytes, text);
    case Field::Nonce:
        return setBytes(h.nonce, text);
    case Field::BaseFeePerGas:
        return assign(h.baseFeePerGas, base::weiFromHex(text));
    case Field::WithdrawalsRoot:
        return setHash(h.withdrawalsRoot, text);
    case Field::BlobGasUsed:
        return setNumber(h.blobGasUsed, text);
    case Field::ExcessBlobGas:
        return setNumber(h.excessBlobGas, text);
    case Field::ParentBeaconBlockRoot:
        return setHash(h.parentBeaconBlockRoot, text);
    case Field::RequestsHash:
        return setHash(h.requestsHash, text);
    case Field::Count_:
        break;
    }
    return false;
}

void append(std::string& out, const base::Hash32& value)
{
    rlp::appendBytes(out, value.bytes);
}

void appendAddedByForks(std::string& out, const Header& h)
{
    if (!h.baseFeePerGas)
        return;
    rlp::appendUint(out, *h.baseFeePerGas);
    if (!h.withdrawalsRoot)
        return;
    append(out, *h.withdrawalsRoot);
    if (!h.blobGasUsed)
        return;
    rlp::appendUint(out, *h.blobGasUsed);
    if (!h.excessBlobGas)
        return;
    rlp::appendUint(out, *h.excessBlobGas);
    if (!h.parentBeaconBlockRoot)
        return;
    append(out, *h.parentBeaconBlockRoot);
    if (h.requestsHash)
        append(out, *h.requestsHash);
}

} // namespace

std::span<const quint8> ExtraData::bytes() const
{
    return {m_size <= kInline ? m_small.data() : m_large.data(), m_size};
}

quint8* ExtraData::resize(std::size_t size)
{
    if (size > kMax)
        return nullptr;
    m_size = size;
    if (size <= kInline)
        return m_small.data();
    m_large.resize(size);
    return m_large.data();
}

std::optional<HeaderField> headerField(std::string_view key)
{
    if (key.size() > kLongestKey)
        return std::nullopt;
    const auto* const end = kTable.keys.begin() + kTable.start[key.size() + 1];
    const auto* const found =
        std::find_if(kTable.keys.begin() + kTable.start[key.size()], end,
                     [key](const Key& k) { return k.name.back() == key.back() && k.name == key; });
    return found == end ? std::nullopt : std::optional(found->field);
}

std::string_view headerKey(HeaderField field)
{
    return field < Field::Count_ ? kKeys[static_cast<std::size_t>(field)].name : std::string_view{};
}

bool set(Header& header, HeaderField field, std::string_view text)
{
    const bool good = setField(header, field, text);
    header.seen = good ? header.seen | bit(field) : header.seen & ~bit(field);
    return good;
}

std::optional<HeaderField> firstMissing(const Header& header)
{
    const quint32 missing = ~header.seen & kBaseFields;
    if (missing == 0)
        return std::nullopt;
    return static_cast<HeaderField>(std::countr_zero(missing));
}

std::string encodeHeader(const Header& h)
{
    constexpr std::size_t kOrdinary = 768; // all fields to requestsHash with 32 bytes of extra data
    std::string out;
    out.reserve(kOrdinary + h.extraData.bytes().size());
    append(out, h.parentHash);
    append(out, h.ommersHash);
    rlp::appendBytes(out, h.coinbase.bytes);
    append(out, h.stateRoot);
    append(out, h.transactionsRoot);
    append(out, h.receiptsRoot);
    rlp::appendBytes(out, h.logsBloom);
    rlp::appendUint(out, h.difficulty);
    rlp::appendUint(out, h.number);
    rlp::appendUint(out, h.gasLimit);
    rlp::appendUint(out, h.gasUsed);
    rlp::appendUint(out, h.timestamp);
    rlp::appendBytes(out, h.extraData.bytes());
    append(out, h.mixHash);
    rlp::appendBytes(out, h.nonce);
    appendAddedByForks(out, h);
    rlp::closeList(out, 0);
    return out;
}

base::Hash32 headerHash(const Header& header)
{
    return keccak256(encodeHeader(header));
}

} // namespace rollscope::eth
