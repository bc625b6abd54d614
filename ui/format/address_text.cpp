#include "format/address_text.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"

namespace rollscope::ui {

QString fullAddress(const base::Address& address)
{
    return base::toQString(eth::toChecksum(address));
}

QString groupedAddress(const base::Address& address)
{
    constexpr qsizetype kGroup = 4;
    const QString full = fullAddress(address);
    QString out = full.left(2);
    for (qsizetype at = 2; at < full.size(); at += kGroup) {
        out += (at == 2 ? QString() : QString(u' ')) + full.mid(at, kGroup);
    }
    return out;
}

QString shortAddress(const base::Address& address)
{
    const QString full = fullAddress(address);
    return full.left(6) + u'\u2026' + full.right(4);
}

} // namespace rollscope::ui
