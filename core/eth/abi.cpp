#include "eth/abi.hpp"
#include "base/hex.hpp"
#include "eth/keccak.hpp"
#include <algorithm>

namespace rollscope::eth::abi {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

constexpr std::size_t kSelectorBytes = 4;

Item builtin(const char* name, const char* type)
{
    return {ItemKind::Error, name, {{{}, *elementaryType(type), false}}, {}, false};
}

/// Solidity's documentation, "Panic via assert and Error via require".
QString panicReason(const base::Wei& code)
{
    switch (code.fits64() ? code.limbs[0] : ~quint64(0)) {
    case 0x00:
        return QStringLiteral("generic panic");
    case 0x01:
        return QStringLiteral("an assertion failed");
    case 0x11:
        return QStringLiteral("arithmetic overflow or underflow");
    case 0x12:
        return QStringLiteral("division or modulo by zero");
    case 0x21:
        return QStringLiteral("conversion to an enum value that does not exist");
    case 0x22:
        return QStringLiteral("a byte array in storage is encoded wrongly");
    case 0x31:
        return QStringLiteral("pop from an empty array");
    case 0x32:
        return QStringLiteral("array index out of bounds");
    case 0x41:
        return QStringLiteral("too much memory, or an array too large");
    case 0x51:
        return QStringLiteral("call of a function pointer that was not set");
    default:
        return QStringLiteral("unknown panic code ") + base::toQString(base::toDecimal(code));
    }
}

Result<Selector> selectorOf(std::string_view data)
{
    Selector selector{};
    if (data.size() < kSelectorBytes)
        return fail(ErrorKind::Protocol, QStringLiteral("shorter than a selector of 4 bytes"));
    std::copy_n(data.data(), kSelectorBytes, selector.begin());
    return selector;
}

std::size_t topicsOf(const Item& event)
{
    const auto indexed = std::count_if(event.inputs.begin(), event.inputs.end(),
                                       [](const Param& p) { return p.indexed; });
    return static_cast<std::size_t>(indexed) + (event.anonymous ? 0 : 1);
}

} // namespace

std::string Item::signature() const
{
    return name + canonicalNames(inputs);
}

base::Hash32 Item::topic() const
{
    return keccak256(signature());
}

Selector Item::selector() const
{
    const base::Hash32 hash = topic();
    return {hash.bytes[0], hash.bytes[1], hash.bytes[2], hash.bytes[3]};
}

const Item* Abi::find(ItemKind kind, const Selector& selector) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) {
        return item.kind == kind && item.selector() == selector;
    });
    return found == items.end() ? nullptr : &*found;
}

const Item* Abi::findEvent(const std::vector<base::Hash32>& topics) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) {
        return item.kind == ItemKind::Event && !item.anonymous && topics.size() == topicsOf(item) &&
               topics.front() == item.topic();
    });
    return found == items.end() ? nullptr : &*found;
}

Result<std::string> encodeCall(const Item& item, const std::vector<Value>& values)
{
    auto encoded = encode(item.inputs, values);
    if (!encoded || item.kind == ItemKind::Constructor)
        return encoded;
    const Selector selector = item.selector();
    encoded->insert(encoded->begin(), selector.begin(), selector.end());
    return encoded;
}

Result<std::vector<Value>> decodeCall(const Item& item, std::string_view data, Layout layout)
{
    if (item.kind == ItemKind::Constructor)
        return decode(item.inputs, data, layout);
    const auto selector = selectorOf(data);
    if (!selector)
        return tl::unexpected(selector.error());
    if (*selector != item.selector())
        return fail(ErrorKind::Protocol, QStringLiteral("the selector is %1, not %2 of %3")
                                             .arg(base::toQString(base::toHex(*selector)),
                                                  base::toQString(base::toHex(item.selector())),
                                                  base::toQString(item.signature())));
    return decode(item.inputs, data.substr(kSelectorBytes), layout);
}

bool isHashed(const Param& param)
{
    return param.indexed &&
           (param.type.dynamic || param.type.kind == Kind::Array || param.type.kind == Kind::Tuple);
}

Result<std::vector<Value>> decodeLog(const Item& event, const std::vector<base::Hash32>& topics,
                                     std::string_view data)
{
    if (topics.size() != topicsOf(event))
        return fail(ErrorKind::Protocol, QStringLiteral("%1 topics were expected, not %2")
                                             .arg(topicsOf(event))
                                             .arg(topics.size()));
    if (!event.anonymous && topics.front() != event.topic())
        return fail(ErrorKind::Protocol, QStringLiteral("the first topic is not that of %1")
                                             .arg(base::toQString(event.signature())));
    std::vector<Param> inData;
    std::copy_if(event.inputs.begin(), event.inputs.end(), std::back_inserter(inData),
                 [](const Param& p) { return !p.indexed; });
    auto rest = decode(inData, data);
    if (!rest)
        return rest;
    std::vector<Value> out;
    auto topic = topics.begin() + (event.anonymous ? 0 : 1);
    auto next = rest->begin();
    for (std::size_t i = 0; i < event.inputs.size(); ++i) {
        const Param& param = event.inputs[i];
        if (!param.indexed) {
            out.push_back(std::move(*next++));
            continue;
        }
        const auto wrong = isHashed(param) ? std::nullopt : complaint(param.type, topic->bytes);
        if (wrong)
            return within(placeOf(param, i), {ErrorKind::Protocol, *wrong, {}, {}});
        out.push_back(Value{(topic++)->bytes, {}, {}});
    }
    return out;
}

Result<Revert> decodeRevert(const Abi& abi, std::string_view data)
{
    if (data.empty())
        return fail(ErrorKind::NotFound, QStringLiteral("it was reverted without a reason"));
    const auto selector = selectorOf(data);
    if (!selector)
        return tl::unexpected(selector.error());
    const Item error = builtin("Error", "string");
    const Item panic = builtin("Panic", "uint256");
    const Item* item = *selector == error.selector()   ? &error
                       : *selector == panic.selector() ? &panic
                                                       : abi.find(ItemKind::Error, *selector);
    if (item == nullptr)
        return fail(ErrorKind::NotFound, QStringLiteral("no error of the ABI has the selector ") +
                                             base::toQString(base::toHex(*selector)));
    auto values = decodeCall(*item, data, Layout::Loose);
    if (!values)
        return tl::unexpected(std::move(values.error()));
    Revert out{*item, std::move(*values), {}};
    if (item == &error)
        out.reason = base::toQString(out.values[0].bytes);
    if (item == &panic)
        out.reason = panicReason(out.values[0].toWei());
    return out;
}

} // namespace rollscope::eth::abi
