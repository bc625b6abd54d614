#include "eth/clear_signing.hpp"
#include "base/hex.hpp"
#include "eth/abi_json.hpp"
#include "eth/address.hpp"
#include "eth/clear_render.hpp"
#include "eth/message.hpp"
#include <algorithm>

namespace rollscope::eth::clear {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

/// A descriptor for a contract, and why it is taken for it.
struct Match
{
    const Descriptor* descriptor = nullptr;
    const FormatSpec* format = nullptr;
    QString basis; ///< of a binding; empty when the descriptor names the contract
};

QString contractText(const Deployment& at)
{
    return QStringLiteral("%1 on chain %2").arg(checksumText(at.address)).arg(at.chain.value);
}

bool isDeployed(const Descriptor& descriptor, const Deployment& at)
{
    return std::find(descriptor.deployments.begin(), descriptor.deployments.end(), at) !=
           descriptor.deployments.end();
}

/// The format for which `isMeant`, first of the descriptors that name the contract, then of those
/// that the caller binds to it. NotFound says which half is missing.
template <class Bound, class Meant>
Result<Match> findFormat(const Scope& scope, const Deployment& at, bool typedData, Bound isBound,
                         Meant isMeant, const QString& what)
{
    QStringList silent;
    const auto look = [&](const Descriptor& descriptor, const QString& basis) {
        Match match{&descriptor, nullptr, basis};
        for (const FormatSpec& format : descriptor.formats)
            if (isMeant(format))
                match.format = &format;
        if (match.format == nullptr)
            silent << descriptor.name;
        return match;
    };
    for (const Descriptor& descriptor : scope.library.all())
        if (descriptor.isTypedData == typedData && isBound(descriptor))
            if (const Match match = look(descriptor, {}); match.format != nullptr)
                return match;
    for (const Binding& binding : scope.facts.bindings) {
        if (binding.at != at)
            continue;
        const Descriptor* descriptor = scope.library.find(binding.descriptor);
        if (descriptor == nullptr || descriptor->isTypedData != typedData)
            continue;
        if (const Match match = look(*descriptor, binding.basis); match.format != nullptr)
            return match;
    }
    return silent.isEmpty()
               ? fail(ErrorKind::NotFound, QStringLiteral("no descriptor knows this contract"),
                      contractText(at))
               : fail(ErrorKind::NotFound,
                      QStringLiteral("no words for %1 in %2")
                          .arg(what, silent.join(QStringLiteral(", "))),
                      contractText(at));
}

void introduce(Review& out, const Match& match, const Deployment& at)
{
    out.basis = Basis::Descriptor;
    out.intent = match.format->intent;
    out.subject = match.descriptor->title();
    out.descriptor = match.descriptor->name;
    out.function = match.format->function ? base::toQString(match.format->function->signature())
                                          : match.format->key;
    if (!match.basis.isEmpty())
        out.warnings << QStringLiteral("that %1 is %2 is known from %3 alone")
                            .arg(contractText(at), out.subject, match.basis);
}

/// A tuple without members is what a function without parameters has.
Result<abi::Value> decodeWhole(const abi::Item& item, std::string_view data)
{
    auto values = abi::decodeCall(item, data);
    if (!values)
        return tl::unexpected(std::move(values.error()));
    return abi::Value::list(std::move(*values));
}

Result<Review> reviewByAbi(Scope& scope, const Call& call, const abi::Item& item)
{
    Review out;
    out.basis = Basis::Abi;
    out.digest = calldataDigest(call.data);
    out.function = base::toQString(item.signature());
    out.intent = QStringLiteral("Call %1").arg(out.function);
    out.warnings << QStringLiteral(
        "decoded by the ABI that was given: it names the parameters, and "
        "nobody says what the function does");
    const auto whole = decodeWhole(item, call.data);
    if (!whole)
        return tl::unexpected(whole.error());
    FormatSpec spec;
    spec.whole.kind = abi::Kind::Tuple;
    spec.whole.members = item.inputs;
    spec.function = item;
    if (auto fine = Renderer(scope, call, spec, *whole, out, 0).run(); !fine)
        return tl::unexpected(std::move(fine.error()));
    return out;
}

Result<Review> reviewTransfer(Scope& scope, const Call& call, int depth)
{
    Review out;
    out.intent = QStringLiteral("Send native coins");
    FormatSpec spec;
    spec.whole.kind = abi::Kind::Tuple;
    spec.function = abi::Item{};
    Node amount;
    amount.label = QStringLiteral("Amount");
    amount.path = {Root::Container, {{Step::Kind::Name, "value", {}, {}}}};
    amount.format = Format::Amount;
    Node to;
    to.label = QStringLiteral("To");
    to.path = {Root::Container, {{Step::Kind::Name, "to", {}, {}}}};
    to.format = Format::AddressName;
    spec.nodes = {amount, to};
    spec.sentence = {{QStringLiteral("Send "), amount.path}, {QStringLiteral(" to "), to.path}};
    out.basis = Basis::Transfer;
    out.digest = calldataDigest(call.data);
    if (const QString name = scope.library.nameOf({call.chain, call.to}); !name.isEmpty())
        out.warnings << QStringLiteral(
                            "a transfer runs code here as well: it goes to the contract %1")
                            .arg(name);
    const abi::Value nothing;
    if (auto fine = Renderer(scope, call, spec, nothing, out, depth).run(); !fine)
        return tl::unexpected(std::move(fine.error()));
    return out;
}

/// Whether the domain has what the descriptor asks for.
bool domainFits(const Descriptor& descriptor, const TypedData& data, const Deployment& at,
                const base::Hash32& separator)
{
    if (descriptor.domainSeparator && *descriptor.domainSeparator != separator)
        return false;
    for (auto it = descriptor.domain.begin(); it != descriptor.domain.end(); ++it) {
        if (it.key() == u"chainId") {
            if (it->toVariant().toULongLong() != at.chain.value)
                return false;
        } else if (it.key() == u"verifyingContract") {
            const auto address = parseAddress(it->toString().toStdString());
            if (!address || *address != at.address)
                return false;
        } else if (data.domain.value(it.key()) != it.value()) {
            return false;
        }
    }
    const bool named =
        descriptor.domain.contains(u"chainId") && descriptor.domain.contains(u"verifyingContract");
    return descriptor.deployments.empty() ? descriptor.domainSeparator || named
                                          : isDeployed(descriptor, at);
}

Result<Deployment> deploymentOf(const TypedData& data)
{
    const auto chain = abi::fromJson(*abi::elementaryType("uint256"), data.domain[u"chainId"]);
    const auto contract =
        abi::fromJson(*abi::elementaryType("address"), data.domain[u"verifyingContract"]);
    if (!chain || !chain->toWei().fits64() || !contract)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("without chainId and verifyingContract nobody knows whom the "
                                   "message is for"),
                    QStringLiteral("domain"));
    return Deployment{{chain->toWei().limbs[0]}, contract->toAddress()};
}

} // namespace

Result<Review> reviewCall(Scope& scope, const Call& call, const abi::Abi* abi, int depth)
{
    if (scope.linesLeft <= 0)
        return fail(ErrorKind::Protocol, QStringLiteral("more lines than anybody reads"));
    if (call.data.empty())
        return reviewTransfer(scope, call, depth);
    abi::Selector selector{};
    if (call.data.size() < selector.size())
        return fail(ErrorKind::Protocol,
                    QStringLiteral("no function is called: fewer than 4 bytes"),
                    QStringLiteral("data"));
    std::copy_n(call.data.begin(), selector.size(), selector.begin());
    const Deployment at{call.chain, call.to};
    const auto match = findFormat(
        scope, at, false, [&](const Descriptor& descriptor) { return isDeployed(descriptor, at); },
        [&](const FormatSpec& format) { return format.function->selector() == selector; },
        QStringLiteral("the function %1").arg(base::toQString(base::toHex(selector))));
    if (!match) {
        const abi::Item* item =
            abi == nullptr ? nullptr : abi->find(abi::ItemKind::Function, selector);
        if (item != nullptr)
            return reviewByAbi(scope, call, *item);
        return tl::unexpected(match.error());
    }
    Review out;
    introduce(out, *match, at);
    out.digest = calldataDigest(call.data);
    const auto whole = decodeWhole(*match->format->function, call.data);
    if (!whole)
        return tl::unexpected(whole.error());
    if (auto fine = Renderer(scope, call, *match->format, *whole, out, depth).run(); !fine)
        return tl::unexpected(std::move(fine.error()));
    return out;
}

Result<Review> review(const Library& library, const Facts& facts, const Call& call,
                      const abi::Abi* abi)
{
    Scope scope{library, facts};
    return reviewCall(scope, call, abi, 0);
}

Result<Review> review(const Library& library, const Facts& facts, const Transaction& transaction,
                      std::optional<base::Address> from, const abi::Abi* abi)
{
    const auto bad = [](const char* where, const QString& what) {
        return fail(ErrorKind::BadInput, what, QString::fromLatin1(where));
    };
    if (!transaction.to)
        return bad("to",
                   QStringLiteral("it creates a contract, for whose code there are no words"));
    if (!transaction.chain)
        return bad("chainId", QStringLiteral("it is valid on every chain; words are for one"));
    if (!transaction.authorizations.empty())
        return bad(
            "authorizationList",
            QStringLiteral("it hands accounts over to code (EIP-7702), which no words of its "
                           "call would tell"));
    return review(
        library, facts,
        Call{*transaction.chain, from, *transaction.to, transaction.value, transaction.data}, abi);
}

Result<Review> review(const Library& library, const Facts& facts, const TypedData& data)
{
    const auto at = deploymentOf(data);
    if (!at)
        return tl::unexpected(at.error());
    const auto hashes = hashTypedData(data);
    if (!hashes)
        return tl::unexpected(hashes.error());
    Scope scope{library, facts};
    const QString type = base::toQString(encodeType(data, data.primaryType));
    const auto match = findFormat(
        scope, *at, true,
        [&](const Descriptor& descriptor) {
            return domainFits(descriptor, data, *at, hashes->domain);
        },
        [&](const FormatSpec& format) { return format.key == type; },
        QStringLiteral("the message %1").arg(base::toQString(data.primaryType)));
    if (!match)
        return tl::unexpected(match.error());
    Review out;
    introduce(out, *match, *at);
    out.hashes = *hashes;
    out.digest = hashes->digest;
    const auto whole = abi::fromJson(match->format->whole, data.message);
    if (!whole)
        return abi::within("message", whole.error());
    const Call container{at->chain, {}, at->address, {}, {}};
    if (auto fine = Renderer(scope, container, *match->format, *whole, out, 0).run(); !fine)
        return tl::unexpected(std::move(fine.error()));
    if (facts.chain && at->chain != *facts.chain) {
        out.blocked = true;
        out.warnings << QStringLiteral("the message is for chain %1, the signer is on chain %2")
                            .arg(at->chain.value)
                            .arg(facts.chain->value);
    }
    return out;
}

} // namespace rollscope::eth::clear
