// The accounts of a profile: real files in a folder of their own, each model under the model
// tester.
#include "accounts/accounts.hpp"
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "wallet/key_keeping.hpp"
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using ui::Accounts;
using ui::AddressListModel;
using ui::KeyMaker;
using ui::SecretField;

namespace {

const QString kMine = u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s;
const QString kTwin = u"0xf39f000000000000000000000000000000002266"_s;
const QString kJunk = u"test test test test test test test test test test test junk"_s;
const QString kPassword = u"correct horse battery"_s;
constexpr wallet::ScryptCost kCheap{2, 8, 1};

void type(SecretField& field, const QString& text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&field, &press);
    }
}

void press(SecretField& field, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&field, &event);
}

QString textOf(const SecretField& field)
{
    const auto bytes = field.bytes();
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A profile's folder with its accounts open.
struct Profile
{
    explicit Profile(const QString& dir) : accounts(nullptr)
    {
        accounts.open(dir);
        accounts.maker()->setCost(kCheap);
    }
    [[nodiscard]] bool keep(const QString& password)
    {
        SecretField first, again;
        type(first, password);
        type(again, password);
        accounts.maker()->keep(&first, &again);
        return QTest::qWaitFor([this] { return !accounts.maker()->isWorking(); }, 20'000);
    }
    Accounts accounts;
};

} // namespace

class TstAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAtFirst()
    {
        QTemporaryDir dir;
        Profile profile(dir.path());
        QVERIFY(profile.accounts.isEmpty());
        QTRY_VERIFY(!profile.accounts.keys()->isReading());
        QVERIFY(QDir(dir.path()).isEmpty()); // nothing is made before somebody asks for it
    }

    void anAddressIsJudgedAsItIsTyped()
    {
        Accounts accounts(nullptr);
        auto& list = *accounts.watched();
        const auto toneOf = [&list](const QString& text) {
            list.judge(text);
            return list.tone();
        };
        QCOMPARE(toneOf({}), AddressListModel::Nothing);
        QCOMPARE(toneOf(u"0"_s), AddressListModel::Unfinished);
        QCOMPARE(toneOf(kMine.left(40)), AddressListModel::Unfinished);
        QCOMPARE(toneOf(u"f39F"_s), AddressListModel::Bad);
        QCOMPARE(toneOf(kMine.toLower()), AddressListModel::Unchecked);
        QCOMPARE(toneOf(kMine), AddressListModel::Good);
        QVERIFY(list.typed().startsWith(u"0xf39F d6e5"_s));
        QCOMPARE(toneOf(u"0x27b1FdB04752BBc536007A920D24ACB045561c26"_s), AddressListModel::Good);
        QVERIFY(list.said().contains(u"30"));
        QCOMPARE(toneOf(kMine.chopped(1) + u'7'), AddressListModel::Bad);
    }

    void watchedAndKnownComeBack()
    {
        QTemporaryDir dir;
        {
            Profile profile(dir.path());
            auto& accounts = profile.accounts;
            QAbstractItemModelTester watched(accounts.watched());
            QAbstractItemModelTester known(accounts.known());
            QCOMPARE(accounts.watched()->add(kMine, {}, {}, false), QString());
            QVERIFY(!accounts.watched()->add(kMine, u"again"_s, {}, false).isEmpty());
            QVERIFY(!accounts.known()->add(kMine, {}, {}, false).isEmpty()); // a name is needed
            QVERIFY(!accounts.known()->add(kMine, u"Me"_s, u"base"_s, false).isEmpty());
            QCOMPARE(accounts.known()->add(kMine, u"Me"_s, u"8453"_s, false), QString());
            QCOMPARE(accounts.known()->add(kMine, u"Me"_s, u"1"_s, false), QString());
            const auto at = accounts.watched()->index(0);
            QCOMPARE(at.data(AddressListModel::NameRole).toString(), u"0xf39F…2266"_s);
            QCOMPARE(accounts.watched()->rename(0, u" main  account "_s), QString());
            QVERIFY(!accounts.watched()->rename(0, u"a\u202eb"_s).isEmpty());
            accounts.known()->remove(1);
            accounts.known()->remove(9);
        }
        Profile again(dir.path());
        auto& accounts = again.accounts;
        QCOMPARE(accounts.watched()->count(), 1);
        QCOMPARE(accounts.watched()->index(0).data(AddressListModel::NameRole).toString(),
                 u"main account"_s);
        QCOMPARE(accounts.known()->count(), 1);
        QCOMPARE(accounts.known()->index(0).data(AddressListModel::ChainRole).toString(),
                 u"chain 8453"_s);
        QVERIFY(!accounts.isEmpty() && accounts.trouble().isEmpty());
        accounts.setChainName([](base::ChainId) { return u"Base"_s; });
        QSignalSpy changed(accounts.known(), &AddressListModel::dataChanged);
        accounts.retranslate();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(accounts.known()->index(0).data(AddressListModel::ChainRole).toString(),
                 u"Base (chain 8453)"_s);
    }

    void aLookAlikeNeedsAGesture()
    {
        Accounts accounts(nullptr);
        auto& known = *accounts.known();
        QCOMPARE(known.add(kMine, u"Exchange"_s, {}, false), QString());
        accounts.watched()->judge(kTwin); // against the address book, from any list
        QCOMPARE(accounts.watched()->tone(), AddressListModel::Twin);
        QVERIFY(accounts.watched()->said().contains(u"Exchange"));
        QVERIFY(accounts.watched()->add(kTwin, {}, {}, false).contains(u"Exchange"));
        QCOMPARE(accounts.watched()->count(), 0);
        QCOMPARE(accounts.watched()->add(kTwin, {}, {}, true), QString());
        // Both say so from now on.
        QVERIFY(
            !accounts.watched()->index(0).data(AddressListModel::TwinRole).toString().isEmpty());
        QVERIFY(!known.index(0).data(AddressListModel::TwinRole).toString().isEmpty());
        accounts.watched()->remove(0);
        QVERIFY(known.index(0).data(AddressListModel::TwinRole).toString().isEmpty());
    }

    void aBrokenFileIsToldOf()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version":9})");
        file.close();
        Profile profile(dir.path());
        QVERIFY(!profile.accounts.trouble().isEmpty());
        QCOMPARE(profile.accounts.watched()->add(kMine, {}, {}, false), QString());
        QCOMPARE(contentOf(file.fileName()), QByteArray(R"({"version":9})"));
    }

    void whatIsTypedStaysInItsField()
    {
        SecretField field;
        QSignalSpy edited(&field, &SecretField::edited);
        QSignalSpy accepted(&field, &SecretField::accepted);
        type(field, u"pässwörd"_s);
        QCOMPARE(field.length(), 8);
        QCOMPARE(edited.size(), 8);
        press(field, Qt::Key_Backspace);
        press(field, Qt::Key_Backspace);
        press(field, Qt::Key_Backspace);
        QCOMPARE(textOf(field), u"pässw"_s);
        press(field, Qt::Key_Left);
        press(field, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        // A part of what is pasted would be another password than the one that was copied.
        QGuiApplication::clipboard()->setText(u"ord 1\nsecond line"_s);
        press(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(textOf(field), u"pässw"_s);
        QVERIFY(field.trouble().contains(u"control character"));
        QGuiApplication::clipboard()->setText(QString(1100, u'x'));
        press(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(textOf(field), u"pässw"_s);
        QVERIFY(field.trouble().contains(u"1024"));
        QGuiApplication::clipboard()->setText(u"ord 1\r\n"_s);
        press(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(textOf(field), u"pässword 1"_s);
        QVERIFY(field.trouble().isEmpty());
        QVERIFY(field.property("text").isNull()); // nothing of it for QML
        const auto taken = field.take();
        QCOMPARE(taken.bytes().size(), std::size_t(11));
        QCOMPARE(field.length(), 0);
        type(field, QString(2000, u'x'));
        QCOMPARE(field.length(), int(SecretField::kMost));
        press(field, Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(field.length(), 0);
    }

    void newWordsAreAskedBackAndBecomeAFile()
    {
        QTemporaryDir dir;
        Profile profile(dir.path());
        auto& maker = *profile.accounts.maker();
        maker.create(24);
        QCOMPARE(maker.step(), KeyMaker::Words);
        QCOMPARE(maker.words().size(), 24);
        maker.create(12);
        const auto words = maker.words();
        QCOMPARE(words.size(), 12);
        maker.wordsWritten();
        QCOMPARE(maker.step(), KeyMaker::Check);
        QVERIFY(maker.words().isEmpty()); // shown once
        const auto asked = maker.asked();
        QCOMPARE(asked.size(), 3);
        QVERIFY(asked[0] >= 1 && asked[0] < asked[1] && asked[1] < asked[2] && asked[2] <= 12);
        QStringList said;
        for (const int place : asked) {
            said << words[place - 1];
        }
        maker.answer({said[0], said[1], u"zzz"_s});
        QCOMPARE(maker.step(), KeyMaker::Check);
        QVERIFY(maker.trouble().contains(QString::number(asked[2])));
        maker.answer({u" "_s + said[0].toUpper(), said[1], said[2]});
        QTRY_COMPARE(maker.step(), KeyMaker::Password);
        const QString account = maker.account();
        QVERIFY(account.startsWith(u"0x"));

        QVERIFY(profile.keep(u"short"_s));
        QCOMPARE(maker.step(), KeyMaker::Password);
        QVERIFY(!maker.trouble().isEmpty());
        SecretField first, again;
        type(first, kPassword);
        type(again, kPassword.chopped(1));
        maker.judge(&first, &again);
        QVERIFY(maker.isLongEnough() && maker.isVaried() && maker.isNotDigits() && !maker.isSame());
        maker.keep(&first, &again);
        QVERIFY(!maker.isWorking() && !maker.trouble().isEmpty());
        QCOMPARE(first.length(), kPassword.size()); // to be mended, not typed anew

        QVERIFY(profile.keep(kPassword));
        QCOMPARE(maker.step(), KeyMaker::Done);
        QVERIFY(QFileInfo(maker.file()).path() == dir.filePath(u"keys"_s));
        QTRY_COMPARE(profile.accounts.keys()->good(), 1);
        QCOMPARE(profile.accounts.keys()->index(0).data(ui::KeyListModel::AddressRole).toString(),
                 account);
        // The words that were shown lead to the key that the password opens.
        const QByteArray sentence = words.join(u' ').toUtf8();
        const auto key = wallet::keyOfMnemonic(
            {reinterpret_cast<const quint8*>(sentence.constData()), std::size_t(sentence.size())},
            wallet::kUsualPath.toString());
        const QByteArray password = kPassword.toUtf8();
        const auto opened = wallet::openKeystore(
            contentOf(maker.file()),
            {reinterpret_cast<const quint8*>(password.constData()), std::size_t(password.size())});
        QVERIFY(key && opened && std::ranges::equal(key->bytes(), opened->bytes()));
        QVERIFY(!contentOf(dir.filePath(u"accounts.json"_s)).contains("correct"));
    }

    void wordsOfAnotherWallet()
    {
        QTemporaryDir dir;
        Profile profile(dir.path());
        auto& maker = *profile.accounts.maker();
        maker.importPhrase();
        maker.takePhrase(u"test test test"_s, {});
        QTRY_VERIFY(!maker.isWorking());
        QCOMPARE(maker.step(), KeyMaker::Phrase);
        QVERIFY(maker.trouble().contains(u"not 3"));
        maker.takePhrase(kJunk, u"44'"_s);
        QTRY_VERIFY(!maker.isWorking());
        QVERIFY(!maker.trouble().isEmpty());
        maker.takePhrase(kJunk, {});
        QTRY_COMPARE(maker.step(), KeyMaker::Password);
        QCOMPARE(QString(maker.account()).remove(u' '), kMine);
        QVERIFY(profile.keep(kPassword));
        QCOMPARE(maker.step(), KeyMaker::Done);
        maker.cancel();
        QCOMPARE(maker.step(), KeyMaker::Idle);
        // The same account a second time is refused before anybody thinks of a password.
        maker.importPhrase();
        maker.takePhrase(kJunk, {});
        QTRY_VERIFY(!maker.isWorking());
        QCOMPARE(maker.step(), KeyMaker::Phrase);
        QVERIFY(maker.trouble().contains(kMine));
    }

    void filesOfAnotherWallet()
    {
        QTemporaryDir dir, other;
        const QByteArray secret(32, '\1');
        const auto json = wallet::makeKeystore(
            eth::SecretKey(reinterpret_cast<const quint8*>(secret.constData()), 32),
            std::span(reinterpret_cast<const quint8*>("old"), 3), kCheap);
        QVERIFY(json);
        const auto put = [&other](const QString& name, const QByteArray& text) {
            QFile file(other.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        put(u"good.json"_s, *json);
        put(u"notes.txt"_s, "buy milk");
        Profile profile(dir.path());
        auto& accounts = profile.accounts;
        auto& found = *accounts.found();
        auto& maker = *accounts.maker();
        QAbstractItemModelTester tester(&found);
        accounts.importFrom(other.path());
        QTRY_COMPARE(found.count(), 2);
        QCOMPARE(found.good(), 1);
        QVERIFY(found.index(0).data(ui::KeyListModel::GoodRole).toBool());
        QVERIFY(!found.index(1).data(ui::KeyListModel::GoodRole).toBool());
        QVERIFY(found.index(1).data(ui::KeyListModel::DetailRole).toString().contains(u"JSON"));

        accounts.importFrom(other.filePath(u"notes.txt"_s));
        QCOMPARE(maker.step(), KeyMaker::Idle);
        QVERIFY(maker.trouble().contains(u"notes.txt"));
        accounts.importFrom(u"/nowhere/at/all"_s);
        QVERIFY(maker.trouble().contains(u"nowhere"));
        maker.importFile(found.index(0).data(ui::KeyListModel::PathRole).toString());
        QCOMPARE(maker.step(), KeyMaker::FilePassword);
        SecretField password;
        type(password, u"wrong"_s);
        maker.unlock(&password);
        QTRY_VERIFY(!maker.isWorking());
        QCOMPARE(maker.step(), KeyMaker::FilePassword);
        QVERIFY(maker.trouble().contains(u"wrong"));
        type(password, u"old"_s);
        maker.unlock(&password);
        QTRY_COMPARE(maker.step(), KeyMaker::Password);
        QVERIFY(profile.keep(kPassword));
        QCOMPARE(maker.step(), KeyMaker::Done);
        QTRY_COMPARE(accounts.keys()->good(), 1);
        QCOMPARE(found.count(), 0);
        QCOMPARE(contentOf(other.filePath(u"good.json"_s)), *json); // the old one stays
    }

    void cancellingLeavesNothing()
    {
        QTemporaryDir dir;
        Profile profile(dir.path());
        auto& maker = *profile.accounts.maker();
        maker.setCost({1 << 15, 8, 1}); // long enough to be cancelled in
        maker.importPhrase();
        maker.takePhrase(kJunk, {});
        QTRY_COMPARE(maker.step(), KeyMaker::Password);
        SecretField first, again;
        type(first, kPassword);
        type(again, kPassword);
        maker.keep(&first, &again);
        QVERIFY(maker.isWorking());
        QVERIFY(!maker.progress().isEmpty());
        QCOMPARE(first.length(), 0);
        maker.cancel();
        QVERIFY(!maker.isWorking());
        QCOMPARE(maker.step(), KeyMaker::Idle);
        QVERIFY(maker.account().isEmpty() && maker.progress().isEmpty());
        QTest::qWait(1500); // the thread has come to its end
        QVERIFY(!QFileInfo::exists(dir.filePath(u"keys"_s)));
        QCOMPARE(maker.step(), KeyMaker::Idle);
    }
};

QTEST_MAIN(TstAccounts)
#include "tst_accounts.moc"
