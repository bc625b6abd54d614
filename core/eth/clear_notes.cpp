#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/clear_render.hpp"
#include <algorithm>

namespace rollscope::eth::clear {
namespace {

/// "_recipient" as "recipient".
QString plainName(const std::string& member)
{
    QString name = base::toQString(member).toLower();
    return name.remove(u'_');
}

/// Whether a parameter of this name says who gets something, or keeps it.
bool isPayee(const QString& name)
{
    static const QSet<QString> kNames{QStringLiteral("to"), QStringLiteral("dst"),
                                      QStringLiteral("owner"), QStringLiteral("account"),
                                      QStringLiteral("beneficiary")};
    return kNames.contains(name) || name.endsWith(u"recipient") || name.endsWith(u"receiver");
}

/// Whether a parameter of this name says until when what is signed can be used.
bool isDeadline(const QString& name)
{
    return name.endsWith(u"deadline") || name == u"expiry" || name == u"expiration";
}

/// Whether a descriptor says that what is deployed there has ERC-20's transfer.
bool transfersTokens(const Library& library, const Deployment& at)
{
    constexpr abi::Selector kTransfer{0xa9, 0x05, 0x9c, 0xbb};
    const auto isTransfer = [&](const FormatSpec& format) {
        return format.function && format.function->selector() == kTransfer;
    };
    return std::ranges::any_of(library.all(), [&](const Descriptor& one) {
        return std::ranges::find(one.deployments, at) != one.deployments.end() &&
               std::ranges::any_of(one.formats, isTransfer);
    });
}

} // namespace

void Renderer::note(const Found& found, const QString& label, const std::string& member)
{
    const QString name = plainName(member);
    if (isDeadline(name)) {
        if (const auto number = numberOf(found))
            m_out.deadlines.push_back({label, number->size});
        return;
    }
    const auto address = isPayee(name) ? clear::addressOf(found) : std::nullopt;
    if (!address || address->isZero() || m_call.from == *address)
        return;
    const Deployment at{m_call.chain, *address};
    m_out.payees.push_back({label, at});
    if (tokenAt(at) == nullptr && !transfersTokens(m_scope.library, at))
        return;
    m_out.blocked = true;
    m_out.warnings << label + QStringLiteral(": ") +
                          QStringLiteral("%1 is the contract of a token: what it gets is lost")
                              .arg(checksumText(*address));
}

} // namespace rollscope::eth::clear
