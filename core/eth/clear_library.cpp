#include "eth/address.hpp"
#include "eth/clear_signing.hpp"
#include <algorithm>

namespace rollscope::eth::clear {
namespace {

using base::ErrorKind;
using base::fail;

bool sameSubject(const FormatSpec& a, const FormatSpec& b)
{
    if (a.function && b.function)
        return a.function->selector() == b.function->selector();
    return !a.function && !b.function && a.key == b.key;
}

/// What two descriptors of one contract both speak of; nullptr when nothing.
const FormatSpec* common(const Descriptor& a, const Descriptor& b)
{
    for (const FormatSpec& one : a.formats)
        for (const FormatSpec& other : b.formats)
            if (sameSubject(one, other))
                return &one;
    return nullptr;
}

} // namespace

base::Result<void> Library::add(Descriptor descriptor)
{
    if (find(descriptor.name) != nullptr)
        return fail(ErrorKind::BadInput, QStringLiteral("there is one of that name already"),
                    descriptor.name);
    for (const Descriptor& other : m_all) {
        for (const Deployment& at : descriptor.deployments) {
            if (std::find(other.deployments.begin(), other.deployments.end(), at) ==
                other.deployments.end())
                continue;
            if (const FormatSpec* twice = common(descriptor, other))
                return fail(ErrorKind::BadInput,
                            QStringLiteral("%1 of %2 has words in %3 already")
                                .arg(twice->key, checksumText(at.address), other.name),
                            descriptor.name);
        }
    }
    for (const Deployment& at : descriptor.deployments) {
        const auto known = m_tokens.find(at);
        if (descriptor.token && known != m_tokens.end() && known->second != *descriptor.token)
            return fail(ErrorKind::BadInput,
                        QStringLiteral("the token %1 has another ticker or other decimals already")
                            .arg(checksumText(at.address)),
                        descriptor.name);
    }
    for (const Deployment& at : descriptor.deployments) {
        if (descriptor.token)
            m_tokens.emplace(at, *descriptor.token);
        if (!descriptor.isTypedData)
            m_names.emplace(at, descriptor.title());
    }
    m_all.push_back(std::move(descriptor));
    return {};
}

const Descriptor* Library::find(const QString& name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const Descriptor& one) { return one.name == name; });
    return found == m_all.end() ? nullptr : &*found;
}

const Token* Library::token(const Deployment& at) const
{
    const auto found = m_tokens.find(at);
    return found == m_tokens.end() ? nullptr : &found->second;
}

QString Library::nameOf(const Deployment& at) const
{
    const auto found = m_names.find(at);
    return found == m_names.end() ? QString() : found->second;
}

} // namespace rollscope::eth::clear
