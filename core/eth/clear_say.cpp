#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/clear_render.hpp"
#include "eth/u256.hpp"
#include <algorithm>

namespace rollscope::eth::clear {

using base::ErrorKind;
using base::fail;
using base::Result;

namespace {

QString digitsOf(const Number& number)
{
    return (number.negative ? QStringLiteral("-") : QString()) +
           base::toQString(base::toDecimal(number.size));
}

/// The largest number of an unsigned type that is wide enough to mean "no limit".
bool isLargest(const Found& found)
{
    if (found.part || found.type->kind != abi::Kind::Uint || found.type->size < 96)
        return false;
    const std::size_t bytes = found.type->size / 8;
    const auto& word = found.value->word;
    return std::all_of(word.end() - static_cast<std::ptrdiff_t>(bytes), word.end(),
                       [](quint8 byte) { return byte == 0xff; });
}

} // namespace

Result<Found> Renderer::containerValue(const std::string& name)
{
    if (name == "from" && !m_call.from)
        return fail(ErrorKind::Protocol, QStringLiteral("the sender is not known yet"),
                    QStringLiteral("@.from"));
    if (name == "from" || name == "to")
        return Found{&m_addressType, name == "from" ? &m_from : &m_to, {}, {}};
    return Found{&m_numberType, name == "value" ? &m_value : &m_chain, {}, {}};
}

Result<std::optional<QString>> Renderer::textOf(const Operand& operand, const Found& beside)
{
    if (operand.kind == Operand::Kind::None)
        return std::optional<QString>();
    if (operand.kind == Operand::Kind::Constant)
        return std::optional(operand.constant);
    auto found = operand.path.root == Root::Container
                     ? containerValue(operand.path.steps.front().name)
                     : findOne(m_spec.whole, m_whole, operand.path.steps, beside.turns);
    if (!found)
        return abi::within(pathText(operand.path).toStdString(), std::move(found.error()));
    const QString text = rawText(*found);
    if (operand.kind == Operand::Kind::AtPath)
        return std::optional(text);
    for (const auto& [key, value] : operand.map)
        if (key.compare(text, Qt::CaseInsensitive) == 0)
            return std::optional(value);
    return fail(ErrorKind::Protocol, QStringLiteral("the descriptor's map has no \"%1\"").arg(text),
                pathText(operand.path));
}

Result<std::optional<base::Address>> Renderer::addressOf(const Operand& operand,
                                                         const Found& beside, const char* what)
{
    auto text = textOf(operand, beside);
    if (!text)
        return tl::unexpected(std::move(text.error()));
    if (!*text)
        return std::optional<base::Address>();
    const auto address = parseAddress((*text)->toStdString());
    if (!address)
        return fail(ErrorKind::Protocol, QStringLiteral("%1 is no address").arg(**text),
                    QString::fromLatin1(what));
    return std::optional(*address);
}

Result<base::ChainId> Renderer::chainOf(const Operand& operand, const Found& beside)
{
    auto text = textOf(operand, beside);
    if (!text)
        return tl::unexpected(std::move(text.error()));
    if (!*text)
        return m_call.chain;
    bool fine = false;
    const quint64 chain = (*text)->toULongLong(&fine);
    if (!fine || chain == 0)
        return fail(ErrorKind::Protocol, QStringLiteral("%1 is no chain's number").arg(**text));
    return base::ChainId{chain};
}

const Token* Renderer::tokenAt(const Deployment& at) const
{
    if (const Token* token = m_scope.library.token(at))
        return token;
    const auto found = m_scope.facts.tokens.find(at);
    return found == m_scope.facts.tokens.end() ? nullptr : &found->second;
}

QString Renderer::addressWords(const Deployment& at) const
{
    const QString text = checksumText(at.address);
    if (at.address.isZero())
        return QStringLiteral("the zero address (%1)").arg(text);
    if (m_call.from && *m_call.from == at.address)
        return QStringLiteral("the sender (%1)").arg(text);
    const auto own = m_scope.facts.names.find(at);
    const QString name =
        own != m_scope.facts.names.end() ? own->second : m_scope.library.nameOf(at);
    return name.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(name, text);
}

QString Renderer::coinWords(const Node& node, const Number& number, base::ChainId chain)
{
    const auto coin = m_scope.facts.coins.find(chain);
    if (coin != m_scope.facts.coins.end())
        return amountWords(number, coin->second);
    warn(node, QStringLiteral("the coin of chain %1 is not known").arg(chain.value));
    return QStringLiteral("%1 of the smallest unit of chain %2's coin")
        .arg(digitsOf(number))
        .arg(chain.value);
}

Result<Renderer::Said> Renderer::say(const Node& node, const Found& found)
{
    Said out{{}, rawText(found), {}};
    switch (node.format) {
    case Format::Raw:
        out.words = plainWords(found);
        return out;
    case Format::AddressName:
    case Format::TokenTicker:
        return sayAddress(node, found);
    case Format::Calldata:
        return sayCall(node, found);
    default:
        break;
    }
    const auto number = numberOf(found);
    if (!number)
        return fail(ErrorKind::Protocol, QStringLiteral("%1 is no number").arg(out.raw));
    if (node.format == Format::TokenAmount)
        return sayToken(node, found, *number);
    if (node.format == Format::NftName) {
        const auto collection = addressOf(node.params.subject, found, "collection");
        if (!collection)
            return tl::unexpected(collection.error());
        out.words = u'#' + digitsOf(*number);
        if (*collection)
            out.words += QStringLiteral(" of ") + addressWords({m_call.chain, **collection});
        return out;
    }
    return sayNumber(node, found, *number);
}

Renderer::Said Renderer::sayNumber(const Node& node, const Found& found, const Number& number)
{
    Said out{{}, rawText(found), {}};
    const Params& params = node.params;
    const QString digits = digitsOf(number);
    switch (node.format) {
    case Format::Amount:
        out.words = coinWords(node, number, m_call.chain);
        break;
    case Format::Date:
        if (params.blockHeight) {
            out.words = QStringLiteral("block %1").arg(digits);
        } else if (const auto date = dateWords(number)) {
            out.words = *date;
        } else {
            out.words = isLargest(found) ? QStringLiteral("without end (%1)").arg(digits)
                                         : QStringLiteral("no date (%1)").arg(digits);
            warn(node, QStringLiteral("it lies beyond the year 9999"));
        }
        break;
    case Format::Duration: {
        const auto duration = durationWords(number);
        out.words = duration.value_or(QStringLiteral("%1 seconds").arg(digits));
        if (!duration)
            warn(node, QStringLiteral("it is longer than any duration"));
        break;
    }
    case Format::Unit:
        out.words = unitWords(number, params);
        break;
    case Format::Enum: {
        const auto name = params.names.find(found.part ? digits : out.raw);
        if (name != params.names.end()) {
            out.words = name->second;
        } else {
            out.words = QStringLiteral("%1 (no name for it)").arg(out.raw);
            warn(node, QStringLiteral("the descriptor has no name for %1").arg(out.raw));
        }
        break;
    }
    case Format::Chain: {
        const auto& names = m_scope.facts.chains;
        const auto name = number.size.fits64() && !number.negative
                              ? names.find(base::ChainId{number.size.limbs[0]})
                              : names.end();
        out.words = name == names.end() ? QStringLiteral("chain %1").arg(digits)
                                        : QStringLiteral("%1 (chain %2)").arg(name->second, digits);
        break;
    }
    default:
        out.words = digits;
        break;
    }
    return out;
}

Result<Renderer::Said> Renderer::sayToken(const Node& node, const Found& found,
                                          const Number& number)
{
    const Params& params = node.params;
    Said out{{}, rawText(found), {}};
    auto address = addressOf(params.subject, found, "token");
    if (!address)
        return tl::unexpected(std::move(address.error()));
    const auto chain = chainOf(params.chain, found);
    if (!chain)
        return tl::unexpected(chain.error());
    const bool native = *address && std::find(params.native.begin(), params.native.end(),
                                              **address) != params.native.end();
    const Token* token = nullptr;
    if (native) {
        const auto coin = m_scope.facts.coins.find(*chain);
        token = coin == m_scope.facts.coins.end() ? nullptr : &coin->second;
    } else if (*address) {
        token = tokenAt({*chain, **address});
    }
    const QString whose = token    ? token->ticker
                          : native ? QStringLiteral("of the chain's coin")
                          : *address
                              ? QStringLiteral("of the token %1").arg(checksumText(**address))
                              : QStringLiteral("of a token that is not named");
    const bool unlimited =
        params.threshold && !number.negative && toU256(number.size) >= toU256(*params.threshold);
    if (unlimited) {
        out.words = params.message + u' ' + whose;
        warn(node,
             QStringLiteral("there is no limit: %1 stands for %2").arg(params.message, out.raw));
    } else if (token) {
        out.words = amountWords(number, *token);
    } else {
        out.words = digitsOf(number) + QStringLiteral(" units ") + whose;
    }
    if (!token)
        warn(node, QStringLiteral("ticker and decimals of the token are not known; the number is "
                                  "the raw integer"));
    if (unlimited || isLargest(found))
        m_out.unlimited << node.label;
    if (!unlimited && isLargest(found))
        warn(node, QStringLiteral("it is the largest number there is"));
    return out;
}

Result<Renderer::Said> Renderer::sayAddress(const Node& node, const Found& found)
{
    Said out{{}, rawText(found), {}};
    const auto address = clear::addressOf(found);
    if (!address)
        return fail(ErrorKind::Protocol, QStringLiteral("%1 is no address").arg(out.raw));
    const auto chain = chainOf(node.params.chain, found);
    if (!chain)
        return tl::unexpected(chain.error());
    const Deployment at{*chain, *address};
    if (node.format == Format::TokenTicker) {
        const Token* token = tokenAt(at);
        out.words = token ? QStringLiteral("%1 (%2)").arg(token->ticker, checksumText(*address))
                          : checksumText(*address);
        if (!token)
            warn(node, QStringLiteral("no token is known at %1").arg(checksumText(*address)));
        return out;
    }
    const auto& sender = node.params.sender;
    if (std::find(sender.begin(), sender.end(), *address) != sender.end())
        out.words = QStringLiteral("the sender (%1 stands for it)").arg(checksumText(*address));
    else
        out.words = addressWords(at);
    return out;
}

Result<Renderer::Said> Renderer::sayCall(const Node& node, const Found& found)
{
    const Params& params = node.params;
    Said out{{}, rawText(found), {}};
    auto callee = addressOf(params.subject, found, "callee");
    if (!callee)
        return tl::unexpected(std::move(callee.error()));
    auto spender = addressOf(params.spender, found, "spender");
    if (!spender)
        return tl::unexpected(std::move(spender.error()));
    const auto chain = chainOf(params.chain, found);
    const auto amount = textOf(params.amount, found);
    const auto selector = textOf(params.selector, found);
    if (!chain || !amount || !selector || !*callee)
        return fail(ErrorKind::Protocol, QStringLiteral("whom it calls, and how, is not said"));
    Call call{*chain, *spender, **callee, {}, found.part ? *found.part : found.value->bytes};
    if (*amount) {
        const auto value = u256FromDecimal((*amount)->toStdString());
        if (!value)
            return tl::unexpected(value.error());
        call.value = fromU256(*value);
    }
    if (*selector) {
        const auto bytes = base::bytesFromHex((*selector)->toStdString());
        if (!bytes || bytes->size() != 4)
            return fail(ErrorKind::Protocol, QStringLiteral("a selector has 4 bytes"));
        call.data.insert(0, bytes->toStdString());
    }
    auto inner = m_depth + 1 > kMaxNested
                     ? fail(ErrorKind::Protocol, QStringLiteral("more than %1 calls within each "
                                                                "other")
                                                     .arg(kMaxNested))
                     : reviewCall(m_scope, call, nullptr, m_depth + 1);
    if (!inner) {
        out.words = QStringLiteral("refused: ") + inner.error().text();
        m_out.complete = false;
        warn(
            node,
            QStringLiteral("a call of %1 within this one has no words").arg(checksumText(call.to)));
        return out;
    }
    out.words = inner->sentence.isEmpty() ? inner->intent : inner->sentence;
    if (!inner->subject.isEmpty())
        out.words += QStringLiteral(" (%1)").arg(inner->subject);
    out.inner = std::move(inner->lines);
    m_out.complete = m_out.complete && inner->complete;
    m_out.blocked = m_out.blocked || inner->blocked;
    m_out.unlimited << inner->unlimited;
    std::move(inner->payees.begin(), inner->payees.end(), std::back_inserter(m_out.payees));
    std::move(inner->deadlines.begin(), inner->deadlines.end(),
              std::back_inserter(m_out.deadlines));
    for (const QString& warning : std::as_const(inner->warnings))
        warn(node, warning);
    std::move(inner->hidden.begin(), inner->hidden.end(), std::back_inserter(m_out.hidden));
    return out;
}

} // namespace rollscope::eth::clear
