// The account book: addresses as people type them, names that hide nothing, one file without
// secrets.
#include "eth/address.hpp"
#include "signing_fixture.hpp"
#include "wallet/account_book.hpp"
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace rollscope;
using namespace Qt::StringLiterals;
using wallet::Spelling;

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void put(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

base::Address address(const char* digits)
{
    return wallet::readAddress(QString::fromLatin1(digits)).value().address;
}

const QByteArray kBroken = R"({"version":1,"watched":[
            {"address":"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266","name":"me"},
            {"address":"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92267","name":"mistyped"},
            {"address":"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"}, 7],
            "addresses":[{"address":"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266","name":"x","chainId":0.5}],
            "signers":[{"kind":"telepathy","url":"ws://127.0.0.1:1"},{"kind":"eip1193"}]})";

constexpr auto kMine = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";

} // namespace

class tst_AccountBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spellings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("spelling"); // -1: refused
        QTest::newRow("EIP-55") << u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s
                                << int(Spelling::Eip55);
        QTest::newRow("around") << u"  0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266\n"_s
                                << int(Spelling::Eip55);
        QTest::newRow("lower") << u"0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266"_s
                               << int(Spelling::Plain);
        QTest::newRow("upper") << u"0xF39FD6E51AAD88F6F4CE6AB8827279CFFFB92266"_s
                               << int(Spelling::Plain);
        // The examples of EIP-1191.
        QTest::newRow("RSK mainnet")
            << u"0x27b1FdB04752BBc536007A920D24ACB045561c26"_s << int(Spelling::Eip1191);
        QTest::newRow("RSK testnet")
            << u"0x27B1FdB04752BbC536007a920D24acB045561C26"_s << int(Spelling::Eip1191);
        QTest::newRow("one capital") << u"0xf39fd6e51aad88f6f4ce6ab8827279cfffb9226F"_s << -1;
        QTest::newRow("mistyped") << u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92267"_s << -1;
        QTest::newRow("short") << u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb9226"_s << -1;
        QTest::newRow("a letter") << u"0xg39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s << -1;
        QTest::newRow("wide digits") << u"0x\uff1139Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s << -1;
        QTest::newRow("a name") << u"vitalik.eth"_s << -1;
        QTest::newRow("nothing") << QString() << -1;
    }
    void spellings()
    {
        QFETCH(QString, typed);
        QFETCH(int, spelling);
        const auto read = wallet::readAddress(typed);
        QCOMPARE(read ? int(read->spelling) : -1, spelling);
        if (!read)
            QVERIFY(!read.error().what.isEmpty());
        else
            QVERIFY(
                eth::checksumText(read->address).compare(typed.trimmed(), Qt::CaseInsensitive) ==
                0);
    }

    void lookAlikes()
    {
        const auto mine = address(kMine);
        QVERIFY(!wallet::looksAlike(mine, mine));
        QVERIFY(wallet::looksAlike(mine, address("0xf39f000000000000000000000000000000002266")));
        QVERIFY(!wallet::looksAlike(mine, address("0xf39e000000000000000000000000000000002266")));
        QVERIFY(!wallet::looksAlike(mine, address("0xf39f000000000000000000000000000000002267")));
    }

    void names()
    {
        for (const QString& good : {u"Alice"_s, u"거래소 1"_s, u"0xf39F…2266"_s, QString(60, u'a')})
            QVERIFY2(wallet::checkName(good), qPrintable(good));
        for (const QString& bad : {QString(), u" Alice"_s, u"Al  ice"_s, u"Al\nice"_s,
                                   u"a\u202ecilA"_s, u"Al\u200bice"_s, QString(61, u'a')})
            QVERIFY2(!wallet::checkName(bad), qPrintable(bad));
    }

    void comesBack()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a/b/accounts.json"_s);
        wallet::AccountBook book;
        book.watched = {{address(kMine), u"me"_s}};
        book.known = {{address(kMine), u"also me"_s, base::ChainId{8453}}};
        book.signers = {{wallet::SignerKind::Provider, u"ws://127.0.0.1:1248"_s, true},
                        {wallet::SignerKind::Web3Signer, u"http://127.0.0.1:9000"_s, false}};
        QVERIFY(wallet::readAccountBook(path).book == wallet::AccountBook());
        QVERIFY(wallet::writeAccountBook(path, book));
        const auto read = wallet::readAccountBook(path);
        QVERIFY(read.complaints.empty() && !read.foreign);
        QVERIFY(read.book == book);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void whatIsWrongIsLeftOut()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"accounts.json"_s);
        put(path, kBroken);
        const auto read = wallet::readAccountBook(path);
        QCOMPARE(read.book.watched.size(), std::size_t(1));
        QVERIFY(read.book.known.empty() && read.book.signers.empty());
        QCOMPARE(read.complaints.size(), std::size_t(6));
        QCOMPARE(read.complaints[0].where, u"accounts.json: watched[1]"_s);
        // And kept: a change of something else does not erase it.
        auto book = read.book;
        book.known.push_back({address(kMine), u"me"_s});
        QVERIFY(wallet::writeAccountBook(path, book));
        const auto again = wallet::readAccountBook(path);
        QCOMPARE(again.complaints.size(), std::size_t(6));
        QCOMPARE(again.book.known.size(), std::size_t(1));
        QVERIFY(again.book == book);
        QVERIFY(contentOf(path).contains(u"telepathy") && contentOf(path).contains(u"mistyped"));
    }

    void noJsonIsMovedAside()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"accounts.json"_s);
        put(path, "not json");
        const auto read = wallet::readAccountBook(path);
        QCOMPARE(read.complaints.size(), std::size_t(1));
        QVERIFY(!read.foreign && !QFile::exists(path));
        QCOMPARE(contentOf(path + u".bad"_s), u"not json"_s);
        // The next one does not take its place.
        put(path, "nor this");
        QVERIFY(!wallet::readAccountBook(path).foreign && !QFile::exists(path));
        QCOMPARE(contentOf(path + u".bad"_s), u"not json"_s);
        QCOMPARE(contentOf(path + u".bad.2"_s), u"nor this"_s);
    }

    void aNewerFileIsLeftAlone()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"accounts.json"_s);
        put(path, "{\"version\":2}");
        const auto read = wallet::readAccountBook(path);
        QVERIFY(read.foreign && read.complaints.size() == 1);
        QCOMPARE(contentOf(path), u"{\"version\":2}"_s);
    }
};

QTEST_APPLESS_MAIN(tst_AccountBook)
#include "tst_account_book.moc"
