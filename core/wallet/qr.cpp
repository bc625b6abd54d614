#define ZX_USE_UTF8 1 // zxing-cpp 1.4: text() as it is in later versions
#include "wallet/qr.hpp"
#include <ZXing/ReadBarcode.h>
#include <algorithm>
#include <exception>
#include <memory>
#include <qrencode.h>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

constexpr int kQuiet = 4;        ///< modules (ISO/IEC 18004)
constexpr int kMostVersion = 25; ///< 117 modules: a telephone still reads it from a screen
constexpr int kPartVersion = 20;
constexpr int kMostParts = 16;

Luminance drawn(const QRcode& code, int scale)
{
    const int size = (code.width + 2 * kQuiet) * scale;
    const auto side = static_cast<std::size_t>(size);
    Luminance picture{size, size, std::vector<quint8>(side * side, 255)};
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const int row = y / scale - kQuiet;
            const int column = x / scale - kQuiet;
            if (row < 0 || column < 0 || row >= code.width || column >= code.width)
                continue;
            if ((code.data[row * code.width + column] & 1) != 0)
                picture.pixels[static_cast<std::size_t>(y) * side + static_cast<std::size_t>(x)] =
                    0;
        }
    }
    return picture;
}

} // namespace

Result<std::vector<Luminance>> makeQr(const QByteArray& text, int scale)
{
    if (text.isEmpty() || text.contains('\0'))
        return fail(ErrorKind::BadInput, QStringLiteral("a text without zeros was expected"),
                    QStringLiteral("QR code"));
    if (scale < 1 || scale > 64)
        return fail(ErrorKind::BadInput, QStringLiteral("1 to 64 pixels a module"),
                    QStringLiteral("scale"));
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> one(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (one && one->version <= kMostVersion)
        return std::vector{drawn(*one, scale)};
    const std::unique_ptr<QRcode_List, decltype(&QRcode_List_free)> many(
        QRcode_encodeStringStructured(text.constData(), kPartVersion, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_List_free);
    std::vector<Luminance> pictures;
    for (const QRcode_List* part = many.get(); part != nullptr && part->code != nullptr;
         part = part->next)
        pictures.push_back(drawn(*part->code, scale));
    if (pictures.empty() || pictures.size() > kMostParts)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("%1 characters are too many for QR codes").arg(text.size()),
                    QStringLiteral("QR code"), QStringLiteral("use the file"));
    return pictures;
}

Result<std::vector<QrPart>> readQr(const Luminance& picture)
{
    constexpr std::size_t kMostPixels = 64U << 20;
    const auto pixels = static_cast<std::size_t>(std::max(picture.width, 0)) *
                        static_cast<std::size_t>(std::max(picture.height, 0));
    if (pixels == 0 || pixels > kMostPixels || pixels != picture.pixels.size())
        return fail(ErrorKind::BadInput,
                    QStringLiteral("a picture of 1 to 64 megapixels was expected"),
                    QStringLiteral("picture"));
    std::vector<QrPart> parts;
    try {
        const ZXing::ImageView view(picture.pixels.data(), picture.width, picture.height,
                                    ZXing::ImageFormat::Lum);
        const auto found =
            ZXing::ReadBarcodes(view, Options().setFormats(ZXing::BarcodeFormat::QRCode));
        for (const auto& code : found) {
            if (!code.isValid())
                continue;
            const auto& bytes = code.bytes();
            QrPart part{QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                   static_cast<qsizetype>(bytes.size())),
                        0,
                        1,
                        {}};
            if (code.isPartOfSequence() && code.sequenceSize() > 1) {
                part.index = code.sequenceIndex();
                part.count = code.sequenceSize();
                part.id = QByteArray::fromStdString(code.sequenceId());
            }
            parts.push_back(std::move(part));
        }
    } catch (const std::exception& error) {
        return fail(ErrorKind::Internal, QString::fromUtf8(error.what()),
                    QStringLiteral("picture"));
    }
    if (parts.empty())
        return fail(ErrorKind::NotFound, QStringLiteral("no QR code is in the picture"), {},
                    QStringLiteral("bring it closer, flat, and into focus"));
    return parts;
}

Result<void> QrText::take(const QrPart& part)
{
    if (part.count < 1 || part.count > kMostParts || part.index < 0 || part.index >= part.count)
        return fail(ErrorKind::BadInput, QStringLiteral("its place among the parts is wrong"),
                    QStringLiteral("QR code"));
    const auto held = m_parts.find(part.index);
    const bool other = !m_parts.empty() && (part.count != m_count || part.id != m_id);
    if (other || (held != m_parts.end() && held->second != part.text))
        return fail(ErrorKind::BadInput, QStringLiteral("it belongs to another text"),
                    QStringLiteral("QR code"), QStringLiteral("start anew, or look for the rest"));
    m_count = part.count;
    m_id = part.id;
    m_parts[part.index] = part.text;
    return {};
}

QByteArray QrText::text() const
{
    QByteArray whole;
    if (isWhole())
        for (const auto& [index, text] : m_parts)
            whole += text;
    return whole;
}

} // namespace rollscope::wallet
