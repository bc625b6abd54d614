#pragma once
#include "base/result.hpp"
#include <QByteArray>
#include <map>
#include <vector>

/// QR codes as plain pictures: no screen is needed to write or to read one.
namespace rollscope::wallet {

/// One byte a pixel, row by row; 0 is black, 255 white.
struct Luminance
{
    int width = 0;
    int height = 0;
    std::vector<quint8> pixels;
};

/// `text` as one code, or as up to 16 that belong together (structured append) when it is long.
/// `scale` pixels a module, with the quiet zone of 4 modules. BadInput when it is empty or too long
/// (about 15,000 characters of upper-case hex), and for a scale outside of 1 to 64.
[[nodiscard]] base::Result<std::vector<Luminance>> makeQr(const QByteArray& text, int scale = 4);

/// One code that was found.
struct QrPart
{
    QByteArray text;
    int index = 0; ///< from 0
    int count = 1; ///< codes that belong together
    QByteArray id; ///< the same for those
};

/// The codes in a picture of at most 64 megapixels, such as a photograph. NotFound when there is
/// none, BadInput for a picture that is not as large as it says.
[[nodiscard]] base::Result<std::vector<QrPart>> readQr(const Luminance& picture);

/// Puts the parts of a long text together, in whatever order they come.
class QrText
{
public:
    /// BadInput when a part is of another text: take() starts anew with it only after clear().
    base::Result<void> take(const QrPart& part);
    void clear() { m_parts.clear(); }
    [[nodiscard]] int have() const { return static_cast<int>(m_parts.size()); }
    [[nodiscard]] int of() const { return m_count; }
    [[nodiscard]] bool isWhole() const { return m_count > 0 && have() == m_count; }
    /// Empty unless whole.
    [[nodiscard]] QByteArray text() const;

private:
    std::map<int, QByteArray> m_parts;
    int m_count = 0;
    QByteArray m_id;
};

} // namespace rollscope::wallet
