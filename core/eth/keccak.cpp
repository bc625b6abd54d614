#include "eth/keccak.hpp"
#include <QCryptographicHash>

namespace rollscope::eth {

base::Hash32 keccak256(std::string_view bytes)
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                 QCryptographicHash::Keccak_256);
    base::Hash32 out;
    Q_ASSERT(static_cast<std::size_t>(digest.size()) == out.bytes.size());
    std::memcpy(out.bytes.data(), digest.constData(), out.bytes.size());
    return out;
}

base::Hash32 keccak256(std::span<const quint8> bytes)
{
    return keccak256(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

} // namespace rollscope::eth
