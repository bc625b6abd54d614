// The contracts of a protocol file: tokens, roles with their ABIs, reads, checks.
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "stake/cairo.hpp"
#include "stake/compute.hpp"
#include "stake/known_abis.hpp"
#include "stake/protocol_loader.hpp"
#include <QRegularExpression>
#include <algorithm>

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using eth::abi::ItemKind;
using registry::JsonFields;

constexpr unsigned kMaxDecimals = 77;

constexpr qint64 kLatestBlock = qint64(1) << 50;

/// EIP-1967: bytes32(uint256(keccak256("eip1967.proxy.…")) - 1).
constexpr const char* kImplementationSlot =
    "0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc";
constexpr const char* kAdminSlot =
    "0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103";

/// With EIP-55 capitals, so that a slip of a digit is found.
std::optional<base::Address> checksummed(JsonFields& entry, QLatin1StringView key)
{
    if (!entry.has(key))
        return std::nullopt;
    const QString text = entry.text(key, true);
    const auto address = eth::parseAddress(text.toStdString());
    if (!address)
        entry.refuse(key, address.error().what);
    else if (eth::checksumText(*address) != text)
        entry.refuse(key, u"must be written %1"_s.arg(eth::checksumText(*address)));
    else
        return *address;
    return std::nullopt;
}

/// Selector or first topic of an item, as hex.
QString identity(const eth::abi::Item& item)
{
    return base::toQString(item.kind == ItemKind::Event ? base::toHex(item.topic())
                                                        : base::toHex(item.selector()));
}

void addMissing(eth::abi::Abi& to, const eth::abi::Abi& from)
{
    for (const eth::abi::Item& item : from.items)
        if (to.find(item.kind, item.selector()) == nullptr)
            to.items.push_back(item);
}

} // namespace

base::Hash32 implementationSlot()
{
    return base::hashFromHex(kImplementationSlot).value_or(base::Hash32{});
}

base::Hash32 adminSlot()
{
    return base::hashFromHex(kAdminSlot).value_or(base::Hash32{});
}

void Loader::tokens(JsonFields& file)
{
    file.eachMember("tokens"_L1, true, kMaxEntries, [&](const QString& name, JsonFields& entry) {
        entry.refuseUnknown(
            {u"role"_s, u"symbol"_s, u"decimals"_s, u"typedAs"_s, u"paysGas"_s, u"model"_s},
            keyHint());
        Token token;
        token.name = name;
        token.role = entry.text("role"_L1, false);
        token.symbol = entry.text("symbol"_L1, false);
        token.model = entry.text("model"_L1, false);
        token.paysGas = entry.flag("paysGas"_L1, false) || token.role.isEmpty();
        if (token.symbol == u"read")
            token.readSymbol = Term::of(name + u"#symbol"_s);
        if (token.symbol.isEmpty() || token.readSymbol)
            token.symbol = name;
        if (entry.value("decimals"_L1).isString()) {
            if (entry.text("decimals"_L1, true, {u"read"_s}) == u"read")
                token.readDecimals = Term::of(name + u"#decimals"_s);
            if (entry.has("typedAs"_L1))
                token.decimals = static_cast<unsigned>(
                    entry.integer("typedAs"_L1, true, 0, kMaxDecimals).value_or(0));
        } else {
            token.decimals = static_cast<unsigned>(
                entry.integer("decimals"_L1, true, 0, kMaxDecimals).value_or(0));
        }
        if (token.role.isEmpty() && (token.readDecimals || token.readSymbol))
            entry.refuse(u"role"_s, u"is missing: nothing else can be asked"_s);
        m_out.tokens.emplace(name, std::move(token));
    });
}

void Loader::roles(JsonFields& file)
{
    file.eachMember("roles"_L1, false, kMaxEntries,
                    [&](const QString& name, JsonFields& entry) { role(name, entry); });
}

void Loader::role(const QString& name, JsonFields& entry)
{
    static const QRegularExpression wanted(u"^[A-Za-z][A-Za-z0-9]*$"_s);
    entry.refuseUnknown({u"title"_s, u"address"_s, u"resolve"_s, u"felt"_s, u"open"_s, u"proxied"_s,
                         u"abi"_s, u"uses"_s, u"descriptor"_s, u"implementation"_s,
                         u"deployBlock"_s, u"note"_s},
                        keyHint());
    Role role;
    role.name = name;
    role.title = entry.text("title"_L1, true);
    role.address = checksummed(entry, "address"_L1);
    role.resolve = optionalTerm(entry, "resolve"_L1);
    role.open = entry.flag("open"_L1, false);
    role.proxied = entry.flag("proxied"_L1, false);
    role.descriptor = entry.text("descriptor"_L1, false);
    role.implementation = checksummed(entry, "implementation"_L1);
    role.note = entry.text("note"_L1, false);
    if (entry.has("deployBlock"_L1))
        role.deployBlock = static_cast<quint64>(
            entry.integer("deployBlock"_L1, true, 1, kLatestBlock).value_or(0));
    if (entry.has("felt"_L1)) {
        const auto felt = parseFelt(entry.text("felt"_L1, true));
        if (!felt)
            entry.refuse(u"felt"_s, felt.error().what);
        else
            role.felt = *felt;
    }
    if (!wanted.match(name).hasMatch())
        entry.refuse(u"title"_s, u"belongs to a role whose name is not letters and digits"_s);
    if (int(role.address.has_value()) + int(role.resolve.has_value()) + int(!role.felt.isEmpty()) >
        1)
        entry.refuse(u"address"_s, u"and resolve and felt exclude each other"_s);
    if (!role.isReachable() && role.felt.isEmpty() && !role.open)
        entry.refuse(u"address"_s, u"is missing, and the role is not said to be open"_s);
    abi(role, entry);
    m_out.roles.emplace(name, std::move(role));
}

void Loader::abi(Role& role, JsonFields& entry)
{
    static const QRegularExpression identified(u"^(0x[0-9a-f]{8}(?:[0-9a-f]{56})?) (.*)$"_s);
    std::vector<std::string> lines;
    QStringList identities;
    for (const QString& line : entry.texts("abi"_L1, false, kMaxEntries)) {
        const auto match = identified.match(line);
        lines.push_back((match.hasMatch() ? match.captured(2) : line).toStdString());
        identities << (match.hasMatch() ? match.captured(1) : QString());
    }
    auto parsed = eth::abi::parseLines(lines);
    if (!parsed)
        return entry.refuse(u"abi"_s, parsed.error().text());
    if (parsed->items.size() != lines.size())
        return entry.refuse(u"abi"_s, u"has lines that say nothing"_s);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString& given = identities[static_cast<qsizetype>(i)];
        if (!given.isEmpty() && given != identity(parsed->items[i]))
            return entry.refuse(u"abi[%1]"_s.arg(i),
                                u"is %1, not %2"_s.arg(identity(parsed->items[i]), given));
    }
    role.abi = std::move(*parsed);
    for (const QString& name : entry.texts("uses"_L1, false, 8)) {
        const eth::abi::Abi* known = knownAbi(name);
        if (known == nullptr)
            return entry.refuse(u"uses"_s, u"has '%1', which is no ABI that we know"_s.arg(name));
        addMissing(role.abi, *known);
    }
}

std::optional<std::pair<QString, eth::abi::Item>>
Loader::member(JsonFields& entry, QLatin1StringView key, ItemKind kind, const eth::abi::Abi* of)
{
    const QString text = entry.text(key, true);
    const QString name = text.section(u'.', 0, 0);
    const std::string function = text.section(u'.', 1).toStdString();
    const auto role = m_out.roles.find(name);
    const eth::abi::Abi* abi = role != m_out.roles.end() ? &role->second.abi : of;
    if (abi == nullptr) {
        entry.refuse(key, u"names '%1', which is no role"_s.arg(name));
        return std::nullopt;
    }
    const eth::abi::Item* found = nullptr;
    int matches = 0;
    for (const eth::abi::Item& item : abi->items) {
        if (item.kind != kind || (item.name != function && item.signature() != function))
            continue;
        found = &item;
        ++matches;
    }
    if (matches == 1)
        return std::pair{name, *found};
    entry.refuse(key, matches == 0 ? u"names what the ABI of '%1' has not"_s.arg(name)
                                   : u"is ambiguous: write it with its types"_s);
    return std::nullopt;
}

void Loader::reads(JsonFields& file)
{
    file.eachMember("reads"_L1, false, kMaxEntries,
                    [&](const QString& name, JsonFields& entry) { read(name, entry); });
}

void Loader::read(const QString& name, JsonFields& entry)
{
    static const QRegularExpression wanted(u"^[A-Za-z][A-Za-z0-9]*$"_s);
    entry.refuseUnknown({u"call"_s, u"at"_s, u"args"_s, u"else"_s, u"coin"_s, u"code"_s, u"slot"_s,
                         u"of"_s, u"logs"_s, u"where"_s, u"compute"_s, u"each"_s},
                        keyHint());
    Read read;
    read.name = name;
    read.each = optionalTerm(entry, "each"_L1);
    if (!wanted.match(name).hasMatch() || name == u"account" || name == u"now" || name == u"item")
        entry.refuse(u"call"_s, u"belongs to a read that may not be called '%1'"_s.arg(name));
    if (entry.has("call"_L1)) {
        const QString role = entry.text("call"_L1, true).section(u'.', 0, 0);
        const auto at = optionalTerm(entry, "at"_L1);
        auto found = member(entry, "call"_L1, ItemKind::Function, at ? knownAbi(role) : nullptr);
        read.kind = Read::Kind::Call;
        if (found) {
            read.item = std::move(found->second);
            read.at = at ? *at : Term::role(found->first);
            read.text = found->first + u'.' + base::toQString(read.item.name);
        }
        read.args = terms(entry, "args"_L1, false);
        read.fallback = optionalTerm(entry, "else"_L1);
    } else if (entry.has("coin"_L1)) {
        read.kind = Read::Kind::Coin;
        read.at = term(entry, "coin"_L1);
        read.text = u"balance"_s;
    } else if (entry.has("code"_L1)) {
        read.kind = Read::Kind::Code;
        read.at = term(entry, "code"_L1);
        read.text = u"code"_s;
    } else if (entry.has("slot"_L1)) {
        read.kind = Read::Kind::Slot;
        read.text = entry.text("slot"_L1, true, {u"implementation"_s, u"admin"_s}) + u" slot"_s;
        read.slot = read.text.startsWith(u'i') ? implementationSlot() : adminSlot();
        read.at = term(entry, "of"_L1);
    } else if (entry.has("logs"_L1)) {
        read.kind = Read::Kind::Logs;
        read.text = entry.text("logs"_L1, true);
        if (auto found = member(entry, "logs"_L1, ItemKind::Event, nullptr)) {
            read.item = std::move(found->second);
            read.at = Term::role(found->first);
        }
        JsonFields where = entry.object("where"_L1, false);
        const QJsonObject named = entry.value("where"_L1).toObject();
        for (const QString& key : named.keys()) {
            if (auto value = parseTerm(named[key]))
                read.where.emplace(key.toStdString(), std::move(*value));
            else
                where.refuse(key, value.error().what);
        }
    } else {
        read.kind = Read::Kind::Compute;
        read.text = entry.text("compute"_L1, true);
        read.args = terms(entry, "of"_L1, true);
        if (const auto operation = operationFromName(read.text))
            read.operation = *operation;
        else
            entry.refuse(u"compute"_s, u"is no operation that we know"_s);
    }
    m_out.reads.emplace(name, std::move(read));
}

void Loader::checks(JsonFields& file)
{
    file.eachObject("checks"_L1, false, kMaxEntries, [&](JsonFields& entry) {
        entry.refuseUnknown({u"id"_s, u"left"_s, u"right"_s, u"words"_s}, keyHint());
        m_out.checks.push_back({entry.text("id"_L1, true), entry.text("words"_L1, true),
                                term(entry, "left"_L1), term(entry, "right"_L1)});
    });
}

void Loader::elsewhere(JsonFields& file)
{
    file.eachObject("elsewhere"_L1, false, kMaxEntries, [&](JsonFields& entry) {
        entry.refuseUnknown({u"chain"_s, u"chainId"_s, u"addresses"_s}, keyHint());
        Elsewhere at;
        at.chain = entry.text("chain"_L1, true);
        at.chainId = {static_cast<quint64>(
            entry.integer("chainId"_L1, true, 1, (1LL << 53) - 1).value_or(0))};
        JsonFields addresses = entry.object("addresses"_L1, true);
        for (const QString& role : entry.value("addresses"_L1).toObject().keys()) {
            const QByteArray key = role.toLatin1();
            if (m_out.roles.count(role) == 0)
                addresses.refuse(role, u"is no role"_s);
            else if (const auto address =
                         checksummed(addresses, QLatin1StringView(key.constData(), key.size())))
                at.addresses.emplace(role, *address);
        }
        m_out.elsewhere.push_back(std::move(at));
    });
}

} // namespace rollscope::stake
