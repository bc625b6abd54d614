#include "wallet/password.hpp"
#include "wallet/mnemonic.hpp"
#include <QStringDecoder>
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

Secret composed(std::span<const quint8> password)
{
    if (std::ranges::all_of(password, [](quint8 byte) { return byte < 0x80; }))
        return Secret(password);
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decode(QByteArrayView(password.data(), static_cast<qsizetype>(password.size())));
    if (decode.hasError()) {
        wipe(text);
        return Secret(password);
    }
    QString normal = text.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    Secret out(std::span(reinterpret_cast<const quint8*>(utf8.constData()),
                         static_cast<std::size_t>(utf8.size())));
    if (normal.constData() != text.constData())
        wipe(normal);
    wipe(text);
    utf8.fill('\0');
    return out;
}

} // namespace rollscope::wallet
