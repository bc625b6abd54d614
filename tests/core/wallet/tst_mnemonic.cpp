#include "base/hex.hpp"
#include "json_fixture.hpp"
#include "wallet/hd_key.hpp"
#include "wallet/mnemonic.hpp"
#include "wallet/word_lists.hpp"
#include <algorithm>

using namespace rollscope;
using base::ErrorKind;

namespace {

std::span<const quint8> spanOf(const std::string& bytes)
{
    return {reinterpret_cast<const quint8*>(bytes.data()), bytes.size()};
}

const QString kTwelve =
    QStringLiteral("legal winner thank year wave sausage worth useful legal winner thank yellow");

} // namespace

class tst_Mnemonic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors()
    {
        REQUIRE_FIXTURES();
        const auto all = test::jsonFixture(QStringLiteral("bip39/trezor-vectors.json")).object();
        const QStringList languages = wallet::mnemonicLanguages();
        int good = 0;
        QStringList absent;
        for (const auto& language : all.keys()) {
            if (!languages.contains(language)) {
                absent << language;
                continue;
            }
            for (const auto& entry : all[language].toArray()) {
                const auto entropy = test::bytes(test::ascii(entry[0]));
                const auto sentence = wallet::mnemonicOf(spanOf(entropy), language);
                QVERIFY(sentence);
                // The vectors are decomposed, the lists are as their languages are written.
                const auto form = QString::NormalizationForm_KD;
                QCOMPARE(sentence->normalized(form), entry[1].toString().normalized(form));
                const auto read = wallet::entropyOf(entry[1].toString());
                QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
                QVERIFY(std::equal(read->bytes().begin(), read->bytes().end(),
                                   spanOf(entropy).begin(), spanOf(entropy).end()));
                ++good;
            }
        }
        qInfo("BIP-39 sentences: %d in %d languages; no list of %s", good, int(languages.size()),
              qPrintable(absent.join(u' ')));
        QVERIFY(good >= 8 * 24 && languages.contains(QStringLiteral("english")));
        QCOMPARE(good, 24 * int(all.size() - absent.size()));
    }

    void randomRoundTrip()
    {
        auto random = test::fixedRandom();
        const QStringList languages = wallet::mnemonicLanguages();
        for (int i = 0; i < 100; ++i) {
            std::string entropy(16 + 4 * (random() % 5), '\0');
            for (char& byte : entropy)
                byte = static_cast<char>(random());
            const auto& language = languages[qsizetype(random() % quint64(languages.size()))];
            const auto read = wallet::entropyOf(*wallet::mnemonicOf(spanOf(entropy), language));
            QVERIFY(read);
            QVERIFY(std::equal(read->bytes().begin(), read->bytes().end(), spanOf(entropy).begin(),
                               spanOf(entropy).end()));
        }
    }

    /// However it is typed or pasted, it is read as one sentence, and is one seed.
    void blanks_data()
    {
        QTest::addColumn<QString>("typed");
        const auto row = [](const char* name, const QString& typed) {
            QTest::newRow(name) << typed;
        };
        const auto joined = [](const QString& blank) { return kTwelve.split(u' ').join(blank); };
        row("before", QStringLiteral("  ") + kTwelve);
        row("behind", kTwelve + QStringLiteral(" "));
        row("line end", kTwelve + QStringLiteral("\r\n"));
        row("double", joined(QStringLiteral("  ")));
        row("tabs", joined(QStringLiteral("\t")));
        row("lines", joined(QStringLiteral("\n")));
        row("ideographic", joined(QStringLiteral("\u3000")));
        row("two ideographic", joined(QStringLiteral("\u3000\u3000")));
        row("unbreakable", joined(QStringLiteral("\u00a0 ")));
        row("line separator", joined(QStringLiteral("\u2028")));
    }

    void blanks()
    {
        QFETCH(QString, typed);
        QCOMPARE(wallet::plainSentence(typed), kTwelve);
        const auto entropy = wallet::entropyOf(typed);
        const auto plain = wallet::entropyOf(kTwelve);
        QVERIFY(entropy && plain && std::ranges::equal(entropy->bytes(), plain->bytes()));
        const auto seed = wallet::seedOf(typed, QStringLiteral("TREZOR"));
        const auto right = wallet::seedOf(kTwelve, QStringLiteral("TREZOR"));
        QVERIFY(seed && right && std::ranges::equal(seed->bytes(), right->bytes()));
    }

    /// Blanks of the zero width are no blanks: the word with one in it is none.
    void hiddenCharactersAreRefused()
    {
        for (const char16_t c : {u'\u200b', u'\u200d', u'\ufeff', u'\u00ad'})
            QVERIFY(!wallet::entropyOf(kTwelve + QChar(c)));
    }

    void wiped()
    {
        QString text = QStringLiteral("legal winner");
        text.detach();
        wallet::wipe(text);
        QVERIFY(text.isEmpty());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QString& sentence, const char* says) {
            QTest::newRow(name) << sentence << QString::fromLatin1(says);
        };
        QString last = kTwelve;
        QString typo = kTwelve;
        row("empty", QString(), "not 0");
        row("eleven", kTwelve.section(u' ', 1), "not 11");
        row("thirteen", kTwelve + QStringLiteral(" zoo"), "not 13");
        row("checksum", last.replace(QStringLiteral("yellow"), QStringLiteral("zoo")),
            "word 12: the checksum");
        row("typo", typo.replace(QStringLiteral("sausage"), QStringLiteral("sausge")),
            "word 6: it is in no word list");
        row("two languages", kTwelve.section(u' ', 0, 10) + QStringLiteral(" \u3042\u3044"),
            "word 12");
    }

    void refused()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, says);
        const auto read = wallet::entropyOf(sentence);
        QVERIFY(!read && read.error().kind == ErrorKind::BadInput);
        QVERIFY2(read.error().text().contains(says), qPrintable(read.error().text()));
        // The words themselves are a secret: no complaint repeats them.
        QVERIFY(!read.error().text().contains(u"sausge"));
    }

    void wrongEntropy()
    {
        for (const std::size_t size : {0, 15, 17, 36})
            QVERIFY(!wallet::mnemonicOf(spanOf(std::string(size, 'x')), QStringLiteral("english")));
        const auto none =
            wallet::mnemonicOf(spanOf(std::string(16, 'x')), QStringLiteral("klingon"));
        QVERIFY(none.error().kind == ErrorKind::NotFound);
    }
};

QTEST_APPLESS_MAIN(tst_Mnemonic)
#include "tst_mnemonic.moc"
