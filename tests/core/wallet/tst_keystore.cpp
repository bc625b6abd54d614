#include "base/hex.hpp"
#include "json_fixture.hpp"
#include "wallet/keystore.hpp"

using namespace rollscope;
using base::ErrorKind;

namespace {

constexpr wallet::ScryptCost kCheap{2, 8, 1};

std::span<const quint8> spanOf(const std::string& bytes)
{
    return {reinterpret_cast<const quint8*>(bytes.data()), bytes.size()};
}

QByteArray jsonOf(const QJsonValue& object)
{
    return QJsonDocument(object.toObject()).toJson();
}

eth::SecretKey someKey()
{
    static const std::array<quint8, 32> kKey = [] {
        std::array<quint8, 32> key;
        key.fill(0x46);
        return key;
    }();
    return eth::SecretKey(kKey);
}

QByteArray file()
{
    return *wallet::makeKeystore(someKey(), spanOf("correct"), kCheap);
}

/// The file with one member of "crypto" (or of what is within it) set to `value`.
QByteArray changed(const QStringList& path, const QJsonValue& value)
{
    QJsonObject root = QJsonDocument::fromJson(file()).object();
    QJsonObject crypto = root[u"crypto"].toObject();
    if (path.size() == 1) {
        crypto[path[0]] = value;
    } else {
        QJsonObject inner = crypto[path[0]].toObject();
        inner[path[1]] = value;
        crypto[path[0]] = inner;
    }
    root[u"crypto"] = crypto;
    return QJsonDocument(root).toJson();
}

base::Error errorOf(const QByteArray& json, const std::string& password = "correct")
{
    const auto opened = wallet::openKeystore(json, spanOf(password));
    return opened ? base::Error{} : opened.error();
}

} // namespace

class tst_Keystore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors()
    {
        REQUIRE_FIXTURES();
        int opened = 0;
        for (const char* name : {"ethereum-tests-basic", "geth-v3_test_vector"}) {
            const auto all =
                test::jsonFixture(QStringLiteral("keystore/%1.json").arg(QLatin1String(name)))
                    .object();
            for (const auto& key : all.keys()) {
                const auto json = all[key][u"json"];
                const auto secret =
                    wallet::openKeystore(jsonOf(json), spanOf(test::ascii(all[key][u"password"])));
                QVERIFY2(secret, secret ? "" : qPrintable(key + u": " + secret.error().text()));
                const auto expected = test::ascii(all[key][u"priv"]);
                QCOMPARE(base::toHex(secret->bytes()).substr(2),
                         std::string(64 - expected.size(), '0') + expected);
                ++opened;
            }
        }
        // Two of them with r = 1 and n = 2^18, which RFC 7914 does not define.
        qInfo("key files: %d opened", opened);
        QCOMPARE(opened, 9);
    }

    void written()
    {
        const auto secret = wallet::openKeystore(file(), spanOf("correct"));
        QVERIFY2(secret, secret ? "" : qPrintable(secret.error().text()));
        QVERIFY(std::equal(secret->bytes().begin(), secret->bytes().end(), someKey().begin()));
        QVERIFY(file() != file()); // a salt and an IV of its own each time
        QVERIFY(!file().contains("46464646"));
        const std::array<quint8, 32> zero{};
        QVERIFY(wallet::makeKeystore(eth::SecretKey(zero), spanOf("x"), kCheap).error().kind ==
                ErrorKind::BadInput);
        QVERIFY(wallet::makeKeystore(someKey(), spanOf("x"), {3, 8, 1}).error().kind ==
                ErrorKind::BadInput);
        QCOMPARE(wallet::makeKeystore(someKey(), spanOf("x"), {1 << 16, 1, 1}).error().where,
                 QStringLiteral("kdfparams.n"));
    }

    /// Full-width digits, ligatures and loose accents are one password with the plain ones, as
    /// ethers has it; a file of the bytes as typed, as geth writes it, opens all the same.
    void passwordsAreComposed()
    {
        const std::string typed = "\uff50\uff41\uff53\uff53\uff11 \ufb01 e\u0301";
        const std::string plain = "pass1 fi \u00e9";
        const auto ours = wallet::makeKeystore(someKey(), spanOf(typed), kCheap);
        QVERIFY(ours);
        QVERIFY(wallet::openKeystore(*ours, spanOf(typed)));
        QVERIFY(wallet::openKeystore(*ours, spanOf(plain)));
        QVERIFY(!wallet::openKeystore(*ours, spanOf("pass1 fi e")));
        const std::string noText = "pass\xff\xfe";
        const auto odd = wallet::makeKeystore(someKey(), spanOf(noText), kCheap);
        QVERIFY(odd && wallet::openKeystore(*odd, spanOf(noText)));
        QVERIFY(!wallet::openKeystore(*odd, spanOf("pass\ufffd\ufffd")));
    }

    /// As go-ethereum ships it, with its password.
    void veryLight()
    {
        REQUIRE_FIXTURES();
        const auto json =
            QJsonDocument(
                test::jsonFixture(QStringLiteral("keystore/geth-very-light-scrypt.json")).object())
                .toJson();
        const auto key = wallet::openKeystore(json, spanOf(""));
        QVERIFY2(key, key ? "" : qPrintable(key.error().text()));
        QVERIFY(errorOf(json, "x").kind == ErrorKind::Refused);
    }

    void wrongPassword()
    {
        for (const char* password : {"", "Correct", "correct ", "wrong"}) {
            const auto error = errorOf(file(), password);
            QVERIFY(error.kind == ErrorKind::Refused);
            QVERIFY(error.what.contains(u"password"));
        }
    }

    void damaged_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const auto row = [](const QStringList& path, const QJsonValue& value, const char* field) {
            QTest::addRow("%s %s", qPrintable(path.join(u'.')),
                          qPrintable(value.toVariant().toString().left(20)))
                << path << value << QString::fromLatin1(field);
        };
        const QString mac(64, u'0');
        row({QStringLiteral("mac")}, mac, "mac"); // the address tells that the password is right
        row({QStringLiteral("mac")}, QStringLiteral("zz"), "mac");
        row({QStringLiteral("cipher")}, QStringLiteral("aes-256-gcm"), "cipher");
        row({QStringLiteral("kdf")}, QStringLiteral("argon2"), "kdf");
        row({QStringLiteral("ciphertext")}, QString(66, u'1'), "ciphertext");
        row({QStringLiteral("cipherparams"), QStringLiteral("iv")}, QStringLiteral("00"), "iv");
        row({QStringLiteral("kdfparams"), QStringLiteral("n")}, 3, "kdfparams.n");
        row({QStringLiteral("kdfparams"), QStringLiteral("n")}, 0x1p40, "kdfparams");
        row({QStringLiteral("kdfparams"), QStringLiteral("p")}, 0, "kdfparams");
        row({QStringLiteral("kdfparams"), QStringLiteral("r")}, 1e9, "kdfparams");
        row({QStringLiteral("kdfparams"), QStringLiteral("dklen")}, 16, "kdfparams.dklen");
        row({QStringLiteral("kdfparams"), QStringLiteral("salt")}, 7, "salt");
    }

    void damaged()
    {
        QFETCH(QStringList, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        const auto error = errorOf(changed(path, value));
        QVERIFY2(error.kind == ErrorKind::Protocol, qPrintable(error.text()));
        QCOMPARE(error.where, field);
    }

    void otherFiles()
    {
        QCOMPARE(errorOf("").where, QStringLiteral("keystore"));
        QCOMPARE(errorOf("[]").where, QStringLiteral("keystore"));
        QCOMPARE(errorOf("{}").where, QStringLiteral("version"));
        QByteArray old = file();
        QCOMPARE(errorOf(old.replace("\"version\":3", "\"version\":1")).where,
                 QStringLiteral("version"));
        // The address of another account: the file was put together from two.
        QJsonObject root = QJsonDocument::fromJson(file()).object();
        root[u"address"] = QString(40, u'1');
        const auto error = errorOf(QJsonDocument(root).toJson());
        QVERIFY(error.kind == ErrorKind::Protocol && error.where == u"address");
    }
};

QTEST_APPLESS_MAIN(tst_Keystore)
#include "tst_keystore.moc"
