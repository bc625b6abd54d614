#include "stake/vault.hpp"
#include "base/hex.hpp"
#include "base/text.hpp"
#include "eth/address.hpp"
#include "stake/protocol_loader.hpp"
#include "stake/reads.hpp"

namespace rollscope::stake {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;
using base::Result;

QString shareOf(const Protocol& protocol)
{
    return protocol.receipts.isEmpty() ? QString() : protocol.receipts.front();
}

void tell(Token& token, const QString& symbol, std::optional<unsigned> decimals)
{
    if (!symbol.isEmpty())
        token.symbol = symbol;
    if (decimals)
        token.decimals = decimals;
}

QString nameOf(const Protocol& generic, const Vault& vault)
{
    const QString called = vault.name.isEmpty() ? vault.symbol : vault.name;
    const QString symbol =
        vault.name.isEmpty() || vault.symbol.isEmpty() ? QString() : u" (%1)"_s.arg(vault.symbol);
    if (!called.isEmpty())
        return generic.name + u' ' + called + symbol;
    const QString digits = eth::checksumText(vault.address);
    return generic.name + u' ' + digits.left(6) + u'…' + digits.right(4);
}

/// What was read by one standard's protocol.
class Answers
{
public:
    explicit Answers(const VaultAnswers& of) : m_of(of) {}

    [[nodiscard]] Result<Typed> value(const QString& name) const
    {
        return valueOf(*m_of.protocol, Term::of(name), *m_of.facts);
    }
    [[nodiscard]] bool answered(const QString& name) const { return value(name).has_value(); }
    [[nodiscard]] QString why(const QString& name) const
    {
        const auto read = value(name);
        return read ? QString() : read.error().what;
    }
    [[nodiscard]] std::optional<unsigned> decimals(const QString& token) const
    {
        const auto read =
            value(token + u"#decimals"_s).and_then([](const Typed& one) { return one.toWei(); });
        return read && read->fits64() && read->limbs[0] <= kMostVaultDecimals
                   ? std::optional(static_cast<unsigned>(read->limbs[0]))
                   : std::nullopt;
    }
    [[nodiscard]] QString text(const QString& name) const
    {
        const auto read = value(name);
        if (!read || read->type.kind != eth::abi::Kind::String)
            return {};
        const std::string& told = read->value.bytes;
        QString out = base::printable(QString::fromUtf8(told.data(), qsizetype(told.size())))
                          .simplified()
                          .left(kMostVaultText);
        if (!out.isEmpty() && out.back().isHighSurrogate())
            out.chop(1);
        return out;
    }

private:
    const VaultAnswers& m_of;
};

/// There is a contract, and the asset that it names is one.
Result<void> contracts(const Answers& told, const QString& chainTitle)
{
    const auto code = told.value(u"vault#code"_s);
    if (!code)
        return fail(ErrorKind::Network,
                    u"whether there is a contract at this address is not known"_s, {},
                    code.error().what);
    if (code->value.bytes.empty())
        return fail(ErrorKind::NotFound,
                    u"there is no contract at this address on %1"_s.arg(chainTitle), {},
                    u"compare the address and the chain with what its publisher says"_s);
    const auto asset =
        told.value(u"assetAddress"_s).and_then([](const Typed& one) { return one.toAddress(); });
    if (!asset)
        return fail(ErrorKind::BadInput,
                    u"this contract is no ERC-4626 vault: it does not answer asset()"_s, {},
                    asset.error().what);
    const auto assetCode = told.value(u"asset#code"_s);
    if (asset->isZero() || !assetCode || assetCode->value.bytes.empty())
        return fail(
            ErrorKind::BadInput,
            u"this is no vault that can be used: there is no contract at its asset %1"_s.arg(
                eth::checksumText(*asset)),
            {}, assetCode ? QString() : assetCode.error().what);
    if (!told.answered(u"total"_s))
        return fail(ErrorKind::BadInput,
                    u"this contract is no ERC-4626 vault: it does not answer totalAssets()"_s, {},
                    told.why(u"total"_s));
    return {};
}

/// Whether it takes requests (ERC-7540). One that takes them one way only fits neither protocol.
Result<bool> takesRequests(const Answers& told)
{
    const bool deposits = told.answered(u"pendingDeposit"_s);
    const bool redemptions = told.answered(u"pendingRedeem"_s);
    if (!deposits && !redemptions)
        return false;
    if (!deposits || !redemptions)
        return fail(
            ErrorKind::BadInput,
            u"this vault takes requests (ERC-7540) one way only: Rollscope knows vaults that "
            "take them for deposits and for redemptions"_s);
    if (!told.answered(u"shareAddress"_s))
        return fail(ErrorKind::BadInput,
                    u"this vault takes requests (ERC-7540), and does not answer share()"_s, {},
                    told.why(u"shareAddress"_s));
    return true;
}

} // namespace

QString vaultId(const Vault& vault)
{
    return u"%1:%2:%3"_s.arg(vault.standard)
        .arg(vault.chain.value)
        .arg(base::toQString(base::toHex(vault.address)));
}

Result<Vault> vaultFromId(const QString& id)
{
    const QStringList parts = id.split(u':');
    bool number = false;
    Vault out;
    if (parts.size() == 3) {
        out.standard = parts[0];
        out.chain = {parts[1].toULongLong(&number)};
    }
    const auto address = number ? base::addressFromHex(parts[2].toStdString()) : std::nullopt;
    if (address)
        out.address = *address;
    // Exactly as it is written: one vault has one id.
    if (!address || out.standard.isEmpty() || out.chain.value == 0 || vaultId(out) != id)
        return fail(ErrorKind::BadInput, u"is no vault's id"_s, id.left(80));
    return out;
}

Result<Protocol> bindVault(const Protocol& generic, const Vault& vault, const QString& chainName)
{
    const bool one = generic.params.size() == 1 &&
                     generic.params.begin()->second.type.kind == eth::abi::Kind::Address;
    if (generic.chainId.value != 0 || !one || generic.vm != Vm::Evm)
        return fail(ErrorKind::BadInput, u"is no protocol of any chain that takes one address"_s,
                    generic.id);
    if (generic.id != vault.standard || vault.chain.value == 0 || vault.address.isZero())
        return fail(ErrorKind::BadInput, u"names no chain or no address of this protocol"_s,
                    vaultId(vault));
    const QString param = generic.params.begin()->first;
    Protocol bound = generic;
    bound.id = vaultId(vault);
    bound.name = nameOf(generic, vault);
    bound.chain = chainName;
    bound.chainId = vault.chain;
    bound.typed = vault.address;
    bound.params.clear();
    for (auto& [name, role] : bound.roles) {
        const auto& by = role.resolve;
        if (!by || by->kind != Term::Kind::Name || by->name != param || !by->path.isEmpty())
            continue;
        role.address = vault.address;
        role.resolve.reset();
    }
    for (auto& [name, token] : bound.tokens) {
        if (name == bound.token)
            tell(token, vault.assetSymbol, vault.assetDecimals);
        else if (name == shareOf(bound))
            tell(token, vault.symbol, vault.decimals);
    }
    if (auto whole = checkProtocol(bound); !whole)
        return tl::unexpected(std::move(whole.error()));
    return bound;
}

std::set<QString> wantedForVault(const Protocol& bound)
{
    std::set<QString> out{u"vault#code"_s, u"assetAddress"_s, u"asset#code"_s, u"total"_s,
                          u"shareName"_s};
    for (const char* name : {"shareAddress", "pendingDeposit", "pendingRedeem"})
        if (bound.reads.count(QString::fromLatin1(name)) != 0)
            out.insert(QString::fromLatin1(name));
    for (const QString& token : {bound.token, shareOf(bound)}) {
        out.insert(token + u"#symbol"_s);
        out.insert(token + u"#decimals"_s);
    }
    return out;
}

Result<Vault> vaultIn(const VaultAnswers& plain, const VaultAnswers& queued,
                      const QString& chainTitle)
{
    if (auto fine = contracts(Answers(plain), chainTitle); !fine)
        return tl::unexpected(std::move(fine.error()));
    const auto requests = takesRequests(Answers(queued));
    if (!requests)
        return tl::unexpected(requests.error());
    const VaultAnswers& of = *requests ? queued : plain;
    const Answers told(of);
    const Protocol& protocol = *of.protocol;
    auto out = vaultFromId(protocol.id);
    if (!out)
        return out;
    const QString share = shareOf(protocol);
    out->name = told.text(u"shareName"_s);
    out->symbol = told.text(share + u"#symbol"_s);
    out->assetSymbol = told.text(protocol.token + u"#symbol"_s);
    out->decimals = told.decimals(share);
    out->assetDecimals = told.decimals(protocol.token);
    // Without them nobody could say how much "1" is.
    if (!out->assetDecimals)
        return fail(ErrorKind::BadInput, u"the vault's asset does not say its decimals"_s, {},
                    told.why(protocol.token + u"#decimals"_s));
    if (!out->decimals)
        return fail(ErrorKind::BadInput, u"the vault's shares do not say their decimals"_s, {},
                    told.why(share + u"#decimals"_s));
    return out;
}

} // namespace rollscope::stake
