// Key files of any kind: opened with the one password, or refused with a field; never a key of
// another length.
#include "fuzz_check.hpp"
#include "wallet/keystore.hpp"
#include <QJsonDocument>
#include <QJsonObject>

using namespace rollscope;

namespace {

/// What would take longer than a fuzzer has time for is within the bounds of a real file.
bool isCheap(const QByteArray& json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QJsonObject crypto =
        file.value(file.contains(u"crypto") ? u"crypto" : u"Crypto").toObject();
    const QJsonObject params = crypto.value(u"kdfparams").toObject();
    const auto below = [&](const char16_t* name, double most) {
        const double value = params.value(QStringView(name)).toDouble();
        // Beyond the bounds it is refused before any work is done.
        return value <= most || value > 0x1p40;
    };
    return below(u"n", 512) && below(u"r", 8) && below(u"p", 4) && below(u"c", 2048);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!isCheap(json))
        return 0;
    const std::array<quint8, 4> password{'t', 'e', 's', 't'};
    const auto opened = wallet::openKeystore(json, password);
    if (opened) {
        FUZZ_CHECK(opened->bytes().size() == 32);
        FUZZ_CHECK(eth::addressOf(eth::SecretKey(opened->bytes())));
    } else {
        FUZZ_CHECK(!opened.error().what.isEmpty());
        FUZZ_CHECK(opened.error().kind == base::ErrorKind::Refused ||
                   !opened.error().where.isEmpty());
    }
    return 0;
}
