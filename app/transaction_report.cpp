#include "transaction_report.hpp"
#include "base/hex.hpp"
#include "clear_report.hpp"
#include "eth/address.hpp"
#include "eth/message.hpp"
#include "eth/units.hpp"
#include "eth/worst_fee.hpp"

namespace rollscope::app {
namespace {

using eth::TransactionType;

std::string hexOf(std::string_view bytes)
{
    return base::toHex(std::span(reinterpret_cast<const quint8*>(bytes.data()), bytes.size()));
}

std::string authorizationJson(const eth::Authorization& entry)
{
    JsonObject json;
    json.text("chainId", std::string_view(std::to_string(entry.chainId)))
        .text("address", std::string_view(eth::toChecksum(entry.address)))
        .text("nonce", std::string_view(std::to_string(entry.nonce)));
    if (const auto authority = eth::authorityOf(entry))
        json.text("authority", std::string_view(eth::toChecksum(*authority)));
    return json.finish();
}

std::string accessJson(const eth::AccessEntry& entry)
{
    std::string keys = "[";
    for (const auto& key : entry.storageKeys)
        keys += (keys.size() > 1 ? "," : "") + jsonQuoted(base::toHex(key));
    JsonObject json;
    json.text("address", std::string_view(eth::toChecksum(entry.address)))
        .raw("storageKeys", keys + ']');
    return json.finish();
}

template <class T, class Make> std::string listOf(const std::vector<T>& all, Make make)
{
    std::string out = "[";
    for (const T& one : all)
        out += (out.size() > 1 ? "," : "") + make(one);
    return out + ']';
}

const char* typeName(TransactionType type)
{
    switch (type) {
    case TransactionType::Legacy:
        return "0 (legacy)";
    case TransactionType::AccessList:
        return "1 (EIP-2930)";
    case TransactionType::DynamicFee:
        return "2 (EIP-1559)";
    case TransactionType::Blob:
        return "3 (EIP-4844)";
    case TransactionType::SetCode:
        return "4 (EIP-7702)";
    }
    return "";
}

class Lines
{
public:
    void add(const char* name, const std::string& value)
    {
        m_lines << QString::fromLatin1(name).leftJustified(16) + base::toQString(value);
    }
    void amount(const char* name, const base::Wei& wei)
    {
        add(name, eth::formatUnits(wei, 18) + "  (" + base::toDecimal(wei) + " wei)");
    }
    void price(const char* name, const base::Wei& wei)
    {
        add(name, eth::formatUnits(wei, 9) + " gwei");
    }
    QStringList& all() { return m_lines; }

private:
    QStringList m_lines;
};

/// Where the contract will stand that a signed transaction creates.
std::optional<base::Address> created(const TransactionReport& report)
{
    if (report.transaction.to || !report.sent)
        return std::nullopt;
    return eth::createAddress(report.sent->sender, report.transaction.nonce);
}

void addFees(Lines& lines, const eth::Transaction& tx)
{
    lines.add("gas limit", std::to_string(tx.gasLimit));
    if (tx.type <= TransactionType::AccessList) {
        lines.price("gas price", tx.gasPrice);
    } else {
        lines.price("max fee", tx.maxFeePerGas);
        lines.price("max priority", tx.maxPriorityFeePerGas);
    }
    if (tx.type == TransactionType::Blob) {
        lines.price("max blob fee", tx.maxFeePerBlobGas);
        lines.add("blobs", std::to_string(tx.blobVersionedHashes.size()));
    }
    if (const auto fee = eth::worstFee(tx))
        lines.amount("fee at most", *fee);
}

} // namespace

base::Result<TransactionReport> reportOn(std::string_view bytes)
{
    TransactionReport report;
    if (auto sent = eth::decodeSigned(bytes)) {
        report.transaction = sent->transaction;
        report.sent = std::move(*sent);
    } else if (auto payload = eth::decodeUnsigned(bytes)) {
        report.transaction = std::move(*payload);
    } else {
        return tl::unexpected(std::move(sent.error()));
    }
    if (auto fine = eth::checkRules(report.transaction); !fine)
        report.broken = std::move(fine.error());
    return report;
}

std::string toJson(const TransactionReport& report)
{
    const eth::Transaction& tx = report.transaction;
    JsonObject json;
    const auto decimal = [&](const char* key, const base::Wei& value) {
        json.text(key, std::string_view(base::toDecimal(value)));
    };
    json.integer("v", 1)
        .text("type", std::string_view("transaction"))
        .integer("transactionType", static_cast<int>(tx.type))
        .flag("signed", report.sent.has_value());
    if (tx.chain)
        decimal("chainId", base::Wei::from64(tx.chain->value));
    if (report.sent) {
        json.text("hash", std::string_view(base::toHex(report.sent->hash)))
            .text("from", std::string_view(eth::toChecksum(report.sent->sender)));
    }
    json.text("signingHash", std::string_view(base::toHex(eth::signingHash(tx))));
    if (tx.to)
        json.text("to", std::string_view(eth::toChecksum(*tx.to)));
    if (const auto contract = created(report))
        json.text("creates", std::string_view(eth::toChecksum(*contract)));
    decimal("value", tx.value);
    decimal("nonce", base::Wei::from64(tx.nonce));
    decimal("gasLimit", base::Wei::from64(tx.gasLimit));
    if (tx.type <= TransactionType::AccessList) {
        decimal("gasPrice", tx.gasPrice);
    } else {
        decimal("maxFeePerGas", tx.maxFeePerGas);
        decimal("maxPriorityFeePerGas", tx.maxPriorityFeePerGas);
    }
    if (const auto fee = eth::worstFee(tx))
        decimal("maxFee", *fee);
    json.text("data", std::string_view(hexOf(tx.data)))
        .text("dataDigest", std::string_view(base::toHex(eth::calldataDigest(tx.data))));
    if (tx.type != TransactionType::Legacy)
        json.raw("accessList", listOf(tx.accessList, accessJson));
    if (tx.type == TransactionType::Blob) {
        decimal("maxFeePerBlobGas", tx.maxFeePerBlobGas);
        json.raw("blobVersionedHashes", listOf(tx.blobVersionedHashes, [](const base::Hash32& h) {
                     return jsonQuoted(base::toHex(h));
                 }));
    }
    if (tx.type == TransactionType::SetCode)
        json.raw("authorizationList", listOf(tx.authorizations, authorizationJson));
    if (report.call)
        json.raw("call", toJson(*report.call));
    if (report.words)
        json.raw("words",
                 *report.words ? toJson(**report.words) : refusalJson(report.words->error()));
    if (report.broken)
        json.text("refused", report.broken->text());
    return json.finish();
}

QStringList toLines(const TransactionReport& report)
{
    const eth::Transaction& tx = report.transaction;
    Lines lines;
    lines.add("type", typeName(tx.type));
    lines.add("chain", tx.chain ? std::to_string(tx.chain->value)
                                : "none: valid on every chain (before EIP-155)");
    if (report.sent) {
        lines.add("hash", base::toHex(report.sent->hash));
        lines.add("from", eth::toChecksum(report.sent->sender));
    } else {
        lines.add("signing hash", base::toHex(eth::signingHash(tx)));
        lines.add("from", "not signed yet");
    }
    const auto contract = created(report);
    lines.add("to", tx.to      ? eth::toChecksum(*tx.to)
                    : contract ? "creates the contract " + eth::toChecksum(*contract)
                               : "creates a contract");
    lines.amount("value", tx.value);
    lines.add("nonce", std::to_string(tx.nonce));
    addFees(lines, tx);
    for (const auto& entry : tx.authorizations) {
        const auto authority = eth::authorityOf(entry);
        lines.add("authorizes", (authority ? eth::toChecksum(*authority) : "nobody") +
                                    " to run the code of " + eth::toChecksum(entry.address) +
                                    (entry.chainId == 0 ? " on every chain" : ""));
    }
    if (!tx.accessList.empty())
        lines.add("access list", std::to_string(tx.accessList.size()) +
                                     (tx.accessList.size() == 1 ? " account" : " accounts"));
    lines.add("data", std::to_string(tx.data.size()) + " bytes");
    if (!tx.data.empty()) {
        lines.add("data digest", base::toHex(eth::calldataDigest(tx.data)));
        if (!report.call)
            lines.add("", hexOf(tx.data));
    }
    if (report.call)
        lines.all() << u"call"_qs << toLines(*report.call);
    if (report.words && *report.words)
        lines.all() << u"in words"_qs << toLines(**report.words);
    else if (report.words)
        lines.all() << u"in words        refused: "_qs + report.words->error().text();
    return lines.all();
}

} // namespace rollscope::app
