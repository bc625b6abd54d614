#include "wallet/mnemonic.hpp"
#include "base/hex.hpp"
#include "wallet/word_lists.hpp"
#include <QHash>
#include <algorithm>
#include <array>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <vector>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::fail;
using base::Result;

constexpr std::size_t kBitsPerWord = 11;

QString normal(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KD);
}

QStringList wordsOf(const WordList& list)
{
    return base::toQString(list.words).split(u'\n', Qt::SkipEmptyParts);
}

/// The entropy, and behind it the first byte of its SHA-256.
Secret withChecksum(std::span<const quint8> entropy)
{
    std::array<quint8, 32> hash{};
    unsigned size = 0;
    EVP_Digest(entropy.data(), entropy.size(), hash.data(), &size, EVP_sha256(), nullptr);
    Secret out(entropy.size() + 1);
    std::copy(entropy.begin(), entropy.end(), out.bytes().begin());
    out.bytes().back() = hash[0];
    return out;
}

/// The `i`-th group of 11 bits, most significant first.
std::size_t groupAt(std::span<const quint8> bytes, std::size_t i)
{
    std::size_t value = 0;
    for (std::size_t bit = i * kBitsPerWord; bit < (i + 1) * kBitsPerWord; ++bit)
        value = value << 1 | (bytes[bit / 8] >> (7 - bit % 8) & 1U);
    return value;
}

using Places = QHash<QString, std::size_t>;

/// The place of each word, in NFKD, by list.
const std::vector<Places>& allPlaces()
{
    static const std::vector<Places> made = [] {
        std::vector<Places> out;
        for (const WordList& list : wordLists()) {
            Places places;
            for (const QString& word : wordsOf(list))
                places.insert(normal(word), static_cast<std::size_t>(places.size()));
            out.push_back(std::move(places));
        }
        return out;
    }();
    return made;
}

/// The bytes of the words by one list; BadInput names the word that it does not have.
Result<Secret> readWith(const Places& places, const QList<QStringView>& words)
{
    const auto count = static_cast<std::size_t>(words.size());
    const std::size_t checksumBits = count / 3;
    Secret bits(count * kBitsPerWord / 8 + 1);
    for (std::size_t i = 0; i < count; ++i) {
        const QStringView word = words[static_cast<qsizetype>(i)];
        // Looked up where it lies: a copy of it would stay in freed memory.
        const auto found = places.constFind(QString::fromRawData(word.data(), word.size()));
        if (found == places.cend())
            return fail(ErrorKind::BadInput, QStringLiteral("it is in no word list"),
                        QStringLiteral("word %1").arg(i + 1));
        for (std::size_t bit = 0; bit < kBitsPerWord; ++bit) {
            const std::size_t at = i * kBitsPerWord + bit;
            const auto one = static_cast<unsigned>(*found >> (kBitsPerWord - 1 - bit) & 1U);
            bits.bytes()[at / 8] |= static_cast<quint8>(one << (7 - at % 8));
        }
    }
    const auto entropy = bits.bytes().first((count * kBitsPerWord - checksumBits) / 8);
    const Secret expected = withChecksum(entropy);
    const auto unused = static_cast<unsigned>(8 - checksumBits);
    if (expected.bytes().back() >> unused != bits.bytes()[entropy.size()] >> unused)
        return fail(ErrorKind::BadInput,
                    QStringLiteral("the checksum in the last word does not fit the others"),
                    QStringLiteral("word %1").arg(count));
    return Secret(std::span<const quint8>(entropy));
}

} // namespace

QStringList mnemonicLanguages()
{
    QStringList out;
    for (const WordList& list : wordLists())
        out << base::toQString(list.language);
    return out;
}

Result<Secret> newEntropy(std::size_t size)
{
    Secret out(size);
    if (RAND_priv_bytes(out.bytes().data(), static_cast<int>(size)) != 1)
        return fail(ErrorKind::Internal, QStringLiteral("no random numbers"));
    return out;
}

Result<QString> mnemonicOf(std::span<const quint8> entropy, const QString& language)
{
    if (entropy.size() < 16 || entropy.size() > 32 || entropy.size() % 4 != 0)
        return fail(ErrorKind::BadInput, QStringLiteral("16, 20, 24, 28 or 32 bytes are needed"));
    const auto lists = wordLists();
    const auto list = std::find_if(lists.begin(), lists.end(), [&](const WordList& one) {
        return base::toQString(one.language) == language;
    });
    if (list == lists.end())
        return fail(ErrorKind::NotFound, QStringLiteral("there is no word list of this language"),
                    language);
    constexpr qsizetype kLongest = 24 * 16; // so that no half of it is left where it grew out of
    const QStringList words = wordsOf(*list);
    const Secret bits = withChecksum(entropy);
    QString out;
    out.reserve(kLongest);
    for (std::size_t i = 0; i < entropy.size() * 3 / 4; ++i) {
        if (i > 0)
            out += language == u"japanese" ? u'\u3000' : u' ';
        out += words[static_cast<qsizetype>(groupAt(bits.bytes(), i))];
    }
    return out;
}

QString plainSentence(const QString& sentence)
{
    // NFKD makes plain blanks of the ideographic and the unbreakable ones.
    QString decomposed = normal(sentence);
    QString out = decomposed.simplified();
    if (decomposed.constData() != sentence.constData() && decomposed.constData() != out.constData())
        wipe(decomposed);
    return out;
}

void wipe(QString& text)
{
    if (!text.isEmpty())
        OPENSSL_cleanse(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

namespace {

Result<Secret> entropyOfWords(const QList<QStringView>& words)
{
    if (words.size() < 12 || words.size() > 24 || words.size() % 3 != 0)
        return fail(
            ErrorKind::BadInput,
            QStringLiteral("12, 15, 18, 21 or 24 words were expected, not %1").arg(words.size()));
    // Lists share words: the complaint that is told is of the list that reads furthest.
    base::Error closest{ErrorKind::Internal, QStringLiteral("there are no word lists"), {}, {}};
    int furthest = -1;
    for (const Places& places : allPlaces()) {
        auto read = readWith(places, words);
        if (read)
            return read;
        const bool checksum = read.error().what.startsWith(u"the checksum");
        const int reached = read.error().where.mid(5).toInt() + (checksum ? 1 : 0);
        if (reached > furthest) {
            furthest = reached;
            closest = std::move(read.error());
        }
    }
    return tl::unexpected(std::move(closest));
}

} // namespace

Result<Secret> entropyOf(const QString& sentence)
{
    QString plain = plainSentence(sentence);
    auto out = entropyOfWords(QStringView(plain).split(u' ', Qt::SkipEmptyParts));
    if (plain.constData() != sentence.constData())
        wipe(plain);
    return out;
}

} // namespace rollscope::wallet
