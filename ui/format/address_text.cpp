#include "format/address_text.hpp"
#include "eth/address.hpp"

namespace rollscope::ui {

QString fullAddress(const base::Address& address)
{
    return eth::checksumText(address);
}

QString inGroups(const QString& digits, qsizetype size)
{
    QString out;
    out.reserve(digits.size() + digits.size() / size);
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % size == 0)
            out += u' ';
        out += digits[i];
    }
    return out;
}

QString groupedAddress(const base::Address& address)
{
    const QString full = fullAddress(address);
    return full.left(2) + inGroups(full.mid(2), 4);
}

QString shortAddress(const base::Address& address)
{
    const QString full = fullAddress(address);
    return full.left(6) + u'\u2026' + full.right(4);
}

} // namespace rollscope::ui
