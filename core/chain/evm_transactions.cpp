#include "chain/evm_transactions.hpp"
#include "base/hex.hpp"
#include "chain/evm_block.hpp"
#include "chain/json_text.hpp"
#include "chain/user_ops.hpp"
#include <algorithm>

namespace rollscope::chain {
namespace {

using base::ErrorKind;

constexpr quint64 kDeposit = 0x7e;       ///< OP stack
constexpr quint64 kNitroInternal = 0x6a; ///< ArbOS start of block
constexpr quint64 kZkEip712 = 0x71;
/// Sends the L1 attributes at the start of each OP-stack block.
constexpr std::string_view kAttributesDepositor = "0xdeaddeaddeaddeaddeaddeaddeaddeaddead0001";

void takeHash(std::string_view text, std::vector<base::Hash32>& to)
{
    if (const auto hash = base::hashFromHex(text))
        to.push_back(*hash);
}

/// Elements of an array; 0 for anything else.
quint32 countOf(simdjson::ondemand::value& json)
{
    simdjson::ondemand::array array;
    std::size_t count = 0;
    if (json.get_array().get(array) != simdjson::SUCCESS ||
        array.count_elements().get(count) != simdjson::SUCCESS)
        return 0;
    return static_cast<quint32>(count);
}

/// Nothing where it does not tell whose it is.
std::optional<l1::L1Transaction> callOf(const Transaction& tx, std::string_view from,
                                        std::string_view hash, quint32 blobs)
{
    constexpr std::size_t kSelectorText = 10; // 0x and four bytes
    const auto id = base::hashFromHex(hash);
    const auto sender = base::addressFromHex(from);
    if (!id || !sender)
        return std::nullopt;
    l1::L1Transaction out;
    out.hash = *id;
    out.from = *sender;
    out.to = base::addressFromHex(tx.to);
    if (tx.input.size() >= kSelectorText) {
        if (const auto selector = base::quantityFromHex(tx.input.substr(0, kSelectorText)))
            out.selector = static_cast<quint32>(*selector);
    }
    out.blobs = blobs;
    return out;
}

/// Counts over the objects of one block.
class Counter
{
public:
    Counter(const registry::ChainSpec& spec, std::vector<base::Hash32>* hashes,
            std::vector<l1::L1Transaction>* calls)
        : m_spec(spec), m_hashes(hashes), m_calls(calls)
    {}

    base::Result<void> add(simdjson::ondemand::value& json)
    {
        simdjson::ondemand::object object;
        if (json.get_object().get(object) != simdjson::SUCCESS)
            return fail(QStringLiteral("is malformed"));
        std::string_view from, hash;
        quint32 blobs = 0;
        Transaction tx;
        for (auto member : object) {
            if (member.error() != simdjson::SUCCESS)
                return fail(QStringLiteral("is malformed"));
            auto& field = member.value_unsafe();
            const std::string_view key = keyOf(field);
            if (key == "type") {
                const JsonText text = textOf(field.value());
                const auto type =
                    text.isString() ? base::quantityFromHex(text.view()) : std::nullopt;
                if (!type && !text.isNull())
                    return fail(QStringLiteral("has the type ") + described(text));
                m_type = type.value_or(0);
            } else if (key == "hash") {
                hash = textOf(field.value()).view();
            } else if (m_calls != nullptr && key == "blobVersionedHashes") {
                blobs = countOf(field.value());
            } else if (key == "from") {
                from = textOf(field.value()).view();
            } else if (key == "to") {
                tx.to = textOf(field.value()).view();
            } else if (key == "input" || (key == "data" && tx.input.empty())) {
                tx.input = textOf(field.value()).view();
            }
        }
        if (m_hashes != nullptr)
            takeHash(hash, *m_hashes);
        if (m_calls != nullptr) {
            if (auto call = callOf(tx, from, hash, blobs))
                m_calls->push_back(*call);
        }
        count(tx, from);
        return {};
    }

    [[nodiscard]] TransactionCounts result() const
    {
        TransactionCounts out;
        out.txs = m_txs;
        using registry::Dialect;
        if (m_spec.dialect == Dialect::OpStack || m_spec.dialect == Dialect::Nitro) {
            out.userTxs = m_txs - m_system;
            out.userOps = m_ops;
        } else {
            out.userTxs = userTxsByRule(m_txs, m_spec);
            // Which one is the system's is not known, and a call may hold no operation at all.
            out.userOps = m_ops - std::min(m_ops, m_txs - out.userTxs.value_or(m_txs));
        }
        return out;
    }

    [[nodiscard]] quint32 txs() const { return m_txs; }

private:
    void count(const Transaction& tx, std::string_view from)
    {
        ++m_txs;
        using registry::Dialect;
        const quint64 type = std::exchange(m_type, 0);
        const bool system =
            (m_spec.dialect == Dialect::OpStack && type == kDeposit && isDepositor(from)) ||
            (m_spec.dialect == Dialect::Nitro && type == kNitroInternal);
        m_system += system ? 1 : 0;
        if (!system)
            m_ops += countUserOps(tx, type == kZkEip712);
    }

    static bool isDepositor(std::string_view address)
    {
        return QLatin1String(address.data(), static_cast<int>(address.size()))
                   .compare(QLatin1String(kAttributesDepositor.data(),
                                          static_cast<int>(kAttributesDepositor.size())),
                            Qt::CaseInsensitive) == 0;
    }

    [[nodiscard]] tl::unexpected<base::Error> fail(const QString& what) const
    {
        return base::fail(ErrorKind::Protocol, what,
                          QStringLiteral("block.transactions[%1]").arg(m_txs));
    }

    const registry::ChainSpec& m_spec;
    std::vector<base::Hash32>* m_hashes;
    std::vector<l1::L1Transaction>* m_calls;
    quint64 m_type = 0;
    quint32 m_txs = 0, m_system = 0, m_ops = 0;
};

} // namespace

std::optional<quint32> userTxsByRule(quint32 txs, const registry::ChainSpec& spec)
{
    switch (spec.tpsRule) {
    case registry::TpsRule::None:
        return txs;
    case registry::TpsRule::SubtractOne:
        return txs > 0 ? txs - 1 : 0;
    default:
        return std::nullopt;
    }
}

base::Result<TransactionCounts> readTransactions(simdjson::ondemand::value& json,
                                                 const registry::ChainSpec& spec,
                                                 std::vector<base::Hash32>* told,
                                                 std::vector<l1::L1Transaction>* calls)
{
    const JsonText text = textOf(json);
    if (text.isNull())
        return TransactionCounts{};
    simdjson::ondemand::array array;
    if (json.get_array().get(array) != simdjson::SUCCESS)
        return base::fail(ErrorKind::Protocol,
                          QStringLiteral("is %1, not an array").arg(described(text)),
                          QStringLiteral("block.transactions"));
    Counter objects(spec, told, calls);
    quint32 hashes = 0;
    for (auto element : array) {
        simdjson::ondemand::value value;
        simdjson::ondemand::json_type type{};
        if (std::move(element).get(value) != simdjson::SUCCESS ||
            value.type().get(type) != simdjson::SUCCESS)
            return base::fail(ErrorKind::Protocol, QStringLiteral("is malformed"),
                              QStringLiteral("block.transactions"));
        if (type == simdjson::ondemand::json_type::object) {
            if (auto done = objects.add(value); !done)
                return tl::unexpected(std::move(done.error()));
        } else if (type == simdjson::ondemand::json_type::string) {
            ++hashes;
            if (told != nullptr)
                takeHash(textOf(value).view(), *told);
        } else {
            return base::fail(ErrorKind::Protocol,
                              QStringLiteral("is neither a hash nor an object"),
                              QStringLiteral("block.transactions[%1]").arg(hashes + objects.txs()));
        }
    }
    if (hashes > 0 && objects.txs() > 0)
        return base::fail(ErrorKind::Protocol, QStringLiteral("mixes hashes and objects"),
                          QStringLiteral("block.transactions"));
    if (told != nullptr && told->size() != hashes + objects.txs())
        told->clear(); // a list with holes would be taken for the whole
    if (hashes > 0)
        return TransactionCounts{hashes, userTxsByRule(hashes, spec), std::nullopt};
    return objects.result();
}

} // namespace rollscope::chain
