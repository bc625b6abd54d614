// A folder of key files: the good are listed, the bad explained.
#include "signing_fixture.hpp"
#include "wallet/keystore_folder.hpp"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rollscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray keyFile(const char* hex)
{
    const auto password = test::secretOf("x");
    return *wallet::makeKeystore(test::Key(hex).secret(), password.bytes(), {2, 8, 1});
}

} // namespace

class tst_KeystoreFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodAndBad()
    {
        QTemporaryDir dir;
        const auto put = [&](const char* name, const QByteArray& data) {
            QFile file(dir.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(data);
        };
        const QByteArray first = keyFile(test::kFirstKey);
        QByteArray unnamed = keyFile(test::kSecondKey);
        unnamed.replace("\"address\"", "\"nothing\"");
        put("a-good", first);
        put("b-good", unnamed);
        put("c-again", keyFile(test::kFirstKey));
        put("d-notes.txt", "buy milk");
        put("e-version", QByteArray(first).replace("\"version\":3", "\"version\":1"));
        put("f-cipher", QByteArray(first).replace("aes-128-ctr", "rot-13"));
        put("g-kdf", QByteArray(first).replace("\"scrypt\"", "\"argon2\""));
        put("h-memory", QByteArray(first).replace("\"n\":2", "\"n\":2e15"));
        put("i-large", QByteArray(100'000, ' '));
        put("j-empty", "");
        put("k-mac", QByteArray(first).replace("\"mac\":\"", "\"mac\":\"00"));
        QVERIFY(QDir(dir.path()).mkdir(u"folder"_s));
        const auto folder = wallet::readKeyFolder(dir.path());
        QVERIFY2(folder, folder ? "" : qPrintable(folder.error().text()));
        QCOMPARE(folder->good.size(), std::size_t(2));
        QVERIFY(folder->good[0].address == test::Key(test::kFirstKey).address);
        QCOMPARE(folder->good[0].memory, quint64(128 * 2 * 8));
        QVERIFY(!folder->good[1].address);
        QStringList told;
        for (const auto& error : folder->bad)
            told << error.where.section(u'/', -1) + u' ' + error.what.section(u':', 0, 0);
        QCOMPARE(told, (QStringList{u"c-again address"_s, u"d-notes.txt keystore"_s,
                                    u"e-version version"_s, u"f-cipher cipher"_s, u"g-kdf kdf"_s,
                                    u"h-memory kdfparams"_s, u"i-large file"_s,
                                    u"j-empty keystore"_s, u"k-mac mac"_s}));
        QVERIFY(!wallet::readKeyFolder(dir.filePath(u"nowhere"_s)));
    }
};

QTEST_APPLESS_MAIN(tst_KeystoreFolder)
#include "tst_keystore_folder.moc"
