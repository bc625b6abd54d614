#include "wallet/password.hpp"
#include <algorithm>

namespace rollscope::wallet {
namespace {

bool begins(quint8 byte)
{
    return (byte & 0xC0U) != 0x80U; // not inside a character of several bytes
}

/// The character that begins at `at`.
std::span<const quint8> characterAt(std::span<const quint8> text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && !begins(text[end]))
        ++end;
    return text.subspan(at, end - at);
}

bool isNew(std::span<const quint8> text, std::size_t at)
{
    const auto character = characterAt(text, at);
    for (std::size_t before = 0; before < at; ++before)
        if (begins(text[before]) && std::ranges::equal(characterAt(text, before), character))
            return false;
    return true;
}

} // namespace

PasswordVerdict judgePassword(std::span<const quint8> password)
{
    std::size_t characters = 0;
    std::size_t different = 0;
    PasswordVerdict out;
    for (std::size_t at = 0; at < password.size(); ++at) {
        if (!begins(password[at]))
            continue;
        ++characters;
        if (different < kPasswordVariety && isNew(password, at))
            ++different;
        out.notDigits = out.notDigits || password[at] < '0' || password[at] > '9';
    }
    out.longEnough = characters >= kPasswordLength;
    out.varied = different >= kPasswordVariety;
    return out;
}

} // namespace rollscope::wallet
