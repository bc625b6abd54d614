#include "eth/keccak.hpp"
#include "eth/rlp.hpp"
#include "eth/transaction.hpp"

namespace rollscope::eth {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

tl::unexpected<base::Error> broken(const QString& field, const QString& what)
{
    return fail(ErrorKind::Protocol, what, field);
}

QString joined(const QString& field, const QString& where)
{
    return where.isEmpty() ? field : QString(field + QStringLiteral(", ") + where);
}

/// Takes the members of a list one after another, each under its name. After the first that is
/// wrong nothing is read any more, and error() tells why.
class Fields
{
public:
    explicit Fields(const rlp::Item& list) : m_items(rlp::children(list)) {}

    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const std::optional<base::Error>& error() const { return m_error; }
    void setError(base::Error error)
    {
        if (!failed())
            m_error = std::move(error);
    }

    quint64 number(const char* field)
    {
        return take(field, quint64(0), [](const rlp::Item& item) { return rlp::toUint64(item); });
    }
    base::Wei amount(const char* field)
    {
        return take(field, base::Wei{}, [](const rlp::Item& item) { return rlp::toWei(item); });
    }
    base::Hash32 hash(const char* field)
    {
        return take(field, base::Hash32{}, [](const rlp::Item& item) { return rlp::toHash(item); });
    }
    base::Address address(const char* field)
    {
        return take(field, base::Address{},
                    [](const rlp::Item& item) { return rlp::toAddress(item); });
    }
    std::optional<base::Address> to()
    {
        return take("to", std::optional<base::Address>(),
                    [](const rlp::Item& item) -> Result<std::optional<base::Address>> {
                        if (!item.isList && item.payload.empty())
                            return std::nullopt;
                        return rlp::toAddress(item).map(
                            [](const base::Address& a) { return std::optional(a); });
                    });
    }
    std::string bytes(const char* field)
    {
        return take(field, std::string(), [](const rlp::Item& item) -> Result<std::string> {
            if (item.isList)
                return broken({}, QStringLiteral("bytes were expected, not a list"));
            return std::string(item.payload);
        });
    }
    /// r or s: a number of 256 bits, kept as its 32 bytes.
    base::Hash32 scalar(const char* field)
    {
        const base::Wei value = amount(field);
        base::Hash32 out;
        for (std::size_t i = 0; i < out.bytes.size(); ++i)
            out.bytes[31 - i] = static_cast<quint8>(value.limbs[i / 8] >> (i % 8 * 8));
        return out;
    }
    Signature signature()
    {
        const quint64 parity = number("yParity");
        if (parity > 1)
            setError({ErrorKind::Protocol,
                      QStringLiteral("it is 0 or 1"),
                      QStringLiteral("yParity"),
                      {}});
        Signature out;
        out.yParity = static_cast<quint8>(parity & 1);
        out.r = scalar("r");
        out.s = scalar("s");
        return out;
    }
    /// A list whose members `read` makes of a list of `width` fields, or of the item itself when
    /// `width` is 0.
    template <class T, class Read>
    std::vector<T> list(const char* field, std::size_t width, Read read)
    {
        return take(field, std::vector<T>(), [&](const rlp::Item& item) -> Result<std::vector<T>> {
            if (!item.isList)
                return broken({}, QStringLiteral("a list was expected"));
            std::vector<T> out;
            for (const rlp::Item& member : rlp::children(item)) {
                Fields inner(width == 0 ? item : member);
                if (width == 0)
                    inner.m_items = {member};
                else if (!member.isList || inner.size() != width)
                    return broken(QStringLiteral("[%1]").arg(out.size()),
                                  QStringLiteral("a list of %1 fields was expected").arg(width));
                out.push_back(read(inner));
                if (inner.failed())
                    return broken(
                        QStringLiteral("[%1].%2").arg(out.size() - 1).arg(inner.m_error->where),
                        inner.m_error->what);
            }
            return out;
        });
    }

private:
    template <class T, class Read> T take(const char* field, T none, Read read)
    {
        if (failed())
            return none;
        const QString name = QString::fromLatin1(field);
        if (m_next == m_items.size()) {
            setError({ErrorKind::Protocol, QStringLiteral("it is missing"), name, {}});
            return none;
        }
        auto value = read(m_items[m_next++]);
        if (value)
            return std::move(*value);
        base::Error error = std::move(value.error());
        error.where = joined(name, error.where);
        setError(std::move(error));
        return none;
    }

    std::vector<rlp::Item> m_items;
    std::size_t m_next = 0;
    std::optional<base::Error> m_error;
};

std::vector<base::Hash32> hashes(Fields& fields, const char* field, const char* member)
{
    return fields.list<base::Hash32>(field, 0, [member](Fields& one) { return one.hash(member); });
}

void readLegacy(Fields& fields, Transaction& tx)
{
    tx.nonce = fields.number("nonce");
    tx.gasPrice = fields.amount("gasPrice");
    tx.gasLimit = fields.number("gasLimit");
    tx.to = fields.to();
    tx.value = fields.amount("value");
    tx.data = fields.bytes("data");
}

base::ChainId readChain(Fields& fields)
{
    const base::ChainId chain{fields.number("chainId")};
    if (chain.value > kMaxChainId)
        fields.setError({ErrorKind::Protocol,
                         QStringLiteral("it is above the bound of EIP-2294"),
                         QStringLiteral("chainId"),
                         {}});
    return chain;
}

void readTyped(Fields& fields, Transaction& tx)
{
    tx.chain = readChain(fields);
    tx.nonce = fields.number("nonce");
    if (tx.type == TransactionType::AccessList) {
        tx.gasPrice = fields.amount("gasPrice");
    } else {
        tx.maxPriorityFeePerGas = fields.amount("maxPriorityFeePerGas");
        tx.maxFeePerGas = fields.amount("maxFeePerGas");
    }
    tx.gasLimit = fields.number("gasLimit");
    tx.to = fields.to();
    tx.value = fields.amount("value");
    tx.data = fields.bytes("data");
    tx.accessList = fields.list<AccessEntry>("accessList", 2, [](Fields& entry) {
        const base::Address address = entry.address("address");
        return AccessEntry{address, hashes(entry, "storageKeys", "key")};
    });
    if (tx.type == TransactionType::Blob) {
        tx.maxFeePerBlobGas = fields.amount("maxFeePerBlobGas");
        tx.blobVersionedHashes = hashes(fields, "blobVersionedHashes", "hash");
    }
    if (tx.type == TransactionType::SetCode)
        tx.authorizations = fields.list<Authorization>("authorizationList", 6, [](Fields& entry) {
            Authorization out;
            out.chainId = entry.number("chainId");
            out.address = entry.address("address");
            out.nonce = entry.number("nonce");
            out.signature = entry.signature();
            return out;
        });
}

constexpr std::size_t kLegacyFields = 6;

std::size_t typedFields(TransactionType type)
{
    switch (type) {
    case TransactionType::AccessList:
        return 8;
    case TransactionType::DynamicFee:
        return 9;
    case TransactionType::Blob:
        return 11;
    case TransactionType::SetCode:
        return 10;
    case TransactionType::Legacy:
        break;
    }
    return kLegacyFields;
}

/// EIP-155: 27 and 28 without a chain, 35 and 36 plus twice the chain's id with it.
void readLegacySignature(Fields& fields, Transaction& tx, Signature& signature)
{
    const quint64 v = fields.number("v");
    if (v == 27 || v == 28)
        signature.yParity = static_cast<quint8>(v - 27);
    else if (v >= 35 && (v - 35) / 2 <= kMaxChainId)
        signature.yParity = static_cast<quint8>((v - 35) % 2);
    else
        fields.setError({ErrorKind::Protocol,
                         QStringLiteral("it is 27, 28 or from 35 on (EIP-155)"),
                         QStringLiteral("v"),
                         {}});
    if (v >= 35)
        tx.chain = base::ChainId{(v - 35) / 2};
    signature.r = fields.scalar("r");
    signature.s = fields.scalar("s");
}

/// The type and the one list that follows it.
struct Envelope
{
    TransactionType type = TransactionType::Legacy;
    rlp::Item list;
};

Result<Envelope> open(std::string_view bytes)
{
    Envelope out;
    const auto first = static_cast<quint8>(bytes.empty() ? 0 : bytes.front());
    if (bytes.empty())
        return broken(QStringLiteral("type"), QStringLiteral("no bytes"));
    if (first < 0x80) { // EIP-2718
        if (first == 0 || first > static_cast<quint8>(TransactionType::SetCode))
            return broken(QStringLiteral("type"), QStringLiteral("%1 is not known").arg(first));
        out.type = static_cast<TransactionType>(first);
        bytes.remove_prefix(1);
    }
    const auto item = rlp::decode(bytes);
    if (!item)
        return tl::unexpected(item.error());
    if (!item->isList)
        return broken(QStringLiteral("transaction"), QStringLiteral("a list was expected"));
    out.list = *item;
    return out;
}

Result<void> finished(const Fields& fields, std::size_t expected)
{
    if (fields.size() != expected)
        return broken(
            QStringLiteral("transaction"),
            QStringLiteral("%1 fields were expected, not %2").arg(expected).arg(fields.size()));
    if (fields.failed())
        return tl::unexpected(*fields.error());
    return {};
}

/// EIP-4844 and EIP-7594: [transaction, [version,] blobs, commitments, proofs]. Gives the
/// transaction's own list and counts the blobs.
Result<rlp::Item> unwrapped(const rlp::Item& list, std::size_t& blobs)
{
    const auto parts = rlp::children(list);
    if (parts.empty() || !parts.front().isList)
        return list;
    if (parts.size() != 4 && parts.size() != 5)
        return broken(QStringLiteral("sidecar"), QStringLiteral("4 or 5 parts were expected"));
    const rlp::Item& held = parts[parts.size() - 3];
    if (!held.isList)
        return broken(QStringLiteral("blobs"), QStringLiteral("a list was expected"));
    blobs = rlp::children(held).size();
    return parts.front();
}

} // namespace

Result<SignedTransaction> decodeSigned(std::string_view bytes)
{
    const auto envelope = open(bytes);
    if (!envelope)
        return tl::unexpected(envelope.error());
    SignedTransaction out;
    Transaction& tx = out.transaction;
    tx.type = envelope->type;
    auto list = tx.type == TransactionType::Blob ? unwrapped(envelope->list, out.sidecarBlobs)
                                                 : Result<rlp::Item>(envelope->list);
    if (!list)
        return tl::unexpected(std::move(list.error()));
    Fields fields(*list);
    if (tx.type == TransactionType::Legacy) {
        readLegacy(fields, tx);
        readLegacySignature(fields, tx, out.signature);
    } else {
        readTyped(fields, tx);
        out.signature = fields.signature();
    }
    if (auto done = finished(fields, typedFields(tx.type) + 3); !done)
        return tl::unexpected(std::move(done.error()));
    const auto sender = recover(signingHash(tx), out.signature);
    if (!sender)
        return tl::unexpected(sender.error());
    out.sender = *sender;
    // The sidecar of a blob transaction is not part of what is hashed; the form is canonical, so
    // that encoding again gives the bytes that were read.
    const auto canonical = encodeSigned(tx, out.signature);
    if (!canonical)
        return tl::unexpected(canonical.error());
    out.hash = keccak256(*canonical);
    return out;
}

Result<Transaction> decodeUnsigned(std::string_view bytes)
{
    const auto envelope = open(bytes);
    if (!envelope)
        return tl::unexpected(envelope.error());
    Transaction tx;
    tx.type = envelope->type;
    Fields fields(envelope->list);
    if (tx.type != TransactionType::Legacy)
        readTyped(fields, tx);
    else
        readLegacy(fields, tx);
    const bool eip155 = tx.type == TransactionType::Legacy && fields.size() > kLegacyFields;
    if (eip155) {
        tx.chain = readChain(fields);
        if (!fields.bytes("r").empty() || !fields.bytes("s").empty())
            fields.setError({ErrorKind::Protocol,
                             QStringLiteral("they are empty before signing"),
                             QStringLiteral("r, s"),
                             {}});
    }
    if (auto done = finished(fields, typedFields(tx.type) + (eip155 ? 3 : 0)); !done)
        return tl::unexpected(std::move(done.error()));
    return tx;
}

} // namespace rollscope::eth
