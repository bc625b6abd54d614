// A sentence that is taken is, written again in some language, the same words and the same seed;
// bytes that are taken come back.
#include "fuzz_check.hpp"
#include "wallet/hd_key.hpp"
#include "wallet/mnemonic.hpp"
#include <algorithm>

using namespace rollscope;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QStringList kLanguages = wallet::mnemonicLanguages();
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto entropy = wallet::entropyOf(text)) {
        const auto same = [&](const QString& language) {
            const auto again = wallet::mnemonicOf(entropy->bytes(), language);
            const auto form = QString::NormalizationForm_KD;
            if (again->normalized(form) != text.normalized(form).simplified())
                return false;
            const auto seed = wallet::seedOf(text, {});
            const auto right = wallet::seedOf(*again, {});
            return seed && right && std::ranges::equal(seed->bytes(), right->bytes());
        };
        FUZZ_CHECK(std::any_of(kLanguages.begin(), kLanguages.end(), same));
    }
    if (size > 0) {
        const auto& language = kLanguages[data[0] % kLanguages.size()];
        const std::span<const quint8> bytes(data + 1, size - 1);
        if (const auto sentence = wallet::mnemonicOf(bytes, language)) {
            const auto back = wallet::entropyOf(*sentence);
            FUZZ_CHECK(back && std::equal(back->bytes().begin(), back->bytes().end(), bytes.begin(),
                                          bytes.end()));
        }
        if (const auto master =
                wallet::HdKey::master(bytes.first(std::min<std::size_t>(16, bytes.size()))))
            (void)master->at(text);
    }
    return 0;
}
