// Keys that are taken in: words, passwords, the file and its folder; slow work that is withdrawn.
#include "signing_fixture.hpp"
#include "wallet/key_keeping.hpp"
#include "wallet/mnemonic.hpp"
#include "wallet/password.hpp"
#include "wallet/slow_work.hpp"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::Result;
using wallet::Secret;
using wallet::SlowWork;
using wallet::Withdrawal;

namespace {

constexpr wallet::ScryptCost kCheap{2, 8, 1};

wallet::PasswordVerdict judged(const char* text)
{
    return wallet::judgePassword(test::secretOf(text).bytes());
}

} // namespace

class tst_KeyKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstAccountOfAMnemonic()
    {
        const Secret words =
            test::secretOf("test test test test test test test test test test test junk");
        const auto key = wallet::keyOfMnemonic(words.bytes(), wallet::kUsualPath.toString());
        QVERIFY(key);
        QVERIFY(eth::addressOf(eth::SecretKey(key->bytes().first<32>())).value() ==
                test::Key(test::kFirstKey).address);
        // As it is pasted: the same account, not another one.
        for (const char* pasted :
             {"  test test test test test test test test test test test junk\n",
              "test\ttest test  test test test test test test test test junk ",
              "test\ntest\ntest\ntest\r\ntest test test test test test test junk",
              "test　test　test　test　test　test　test　test　test　test　test　junk"}) {
            const auto same = wallet::keyOfMnemonic(test::secretOf(pasted).bytes(),
                                                    wallet::kUsualPath.toString());
            QVERIFY2(same && std::ranges::equal(same->bytes(), key->bytes()), pasted);
        }
        QVERIFY(!wallet::keyOfMnemonic(words.bytes(), u"44'/60'"_s));
        QVERIFY(!wallet::keyOfMnemonic(test::secretOf("test test").bytes(), u"m"_s));
    }

    void freshEntropyDiffers()
    {
        const auto one = wallet::newEntropy(32);
        const auto other = wallet::newEntropy(32);
        QVERIFY(one && other && !std::ranges::equal(one->bytes(), other->bytes()));
        const auto words = wallet::mnemonicOf(one->bytes(), u"english"_s);
        QVERIFY(words && words->count(u' ') == 23);
    }

    void passwords()
    {
        QVERIFY(judged("correct horse battery").holds());
        QVERIFY(judged("비밀번호는 길어야 안전합니다").holds());
        QVERIFY(!judged("").longEnough);
        QVERIFY(!judged("elevenchars").longEnough);
        QVERIFY(!judged("비밀번호비밀번호").longEnough); // 24 bytes, 8 characters
        QVERIFY(!judged("abababababababab").varied);
        QVERIFY(!judged("비밀비밀비밀비밀비밀비밀").varied);
        QVERIFY(!judged("831964027465").notDigits);
    }

    void keptForItsOwnerAlone()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"data/keys"_s);
        const test::Key mine(test::kFirstKey);
        const Secret key(mine.secret());
        const Secret password = test::secretOf("correct horse");
        QVERIFY(wallet::checkNotHeld(folder, mine.address));
        const auto json = wallet::sealKey(key, password.bytes(), kCheap);
        QVERIFY(json);
        const auto path = wallet::keepKeyFile(folder, mine.address, *json);
        QVERIFY2(path, path ? "" : qPrintable(path.error().text()));
        constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup |
                                               QFile::ExeGroup | QFile::ReadOther |
                                               QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(*path).permissions() & (kOthers | QFile::ExeOwner),
                 QFile::Permissions());
        QCOMPARE(QFileInfo(folder).permissions() & kOthers, QFile::Permissions());
        QVERIFY(path->endsWith(u"--f39fd6e51aad88f6f4ce6ab8827279cfffb92266"_s));
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto opened = wallet::openKeystore(file.readAll(), password.bytes());
        QVERIFY(opened && std::ranges::equal(opened->bytes(), key.bytes()));
        // One file for each account.
        QVERIFY(!wallet::checkNotHeld(folder, mine.address));
        QVERIFY(!wallet::keepKeyFile(folder, mine.address, *json));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    }

    void timeIsExpected()
    {
        const auto small = wallet::expectedScryptTime({1 << 14, 8, 1});
        const auto large = wallet::expectedScryptTime({1 << 18, 8, 1});
        QVERIFY(small && large && small->count() > 0 && large->count() > 4 * small->count());
    }

    void workComesHome()
    {
        SlowWork work;
        int got = 0;
        Qt::HANDLE thread = nullptr;
        work.start<int>(
            [&](Withdrawal&) -> Result<int> {
                thread = QThread::currentThreadId();
                return 7;
            },
            [&](const Result<int>& result) { got = result.value(); });
        QVERIFY(work.isRunning());
        QTRY_COMPARE(got, 7);
        QVERIFY(!work.isRunning() && thread != QThread::currentThreadId());
    }

    void withdrawnWorkIsNotSeen()
    {
        QSemaphore began, go;
        const auto secret = std::make_shared<Secret>(test::secretOf("x"));
        bool told = false, committed = true;
        {
            SlowWork work;
            work.start<int>(
                [&, secret](Withdrawal& withdrawal) -> Result<int> {
                    began.release();
                    go.acquire();
                    committed = withdrawal.commit();
                    return 1;
                },
                [&](const Result<int>&) { told = true; });
            began.acquire();
            QVERIFY(secret.use_count() == 2);
            QVERIFY(work.cancel());
            QVERIFY(!work.isRunning());
            go.release();
            QTRY_COMPARE(secret.use_count(), 1L); // let go of, on its thread
            QCoreApplication::processEvents();
        }
        QVERIFY(!told && !committed);
    }

    void whatIsBeingWrittenIsNotWithdrawn()
    {
        QSemaphore began, go;
        SlowWork work;
        bool told = false;
        work.start<int>(
            [&](Withdrawal& withdrawal) -> Result<int> {
                const bool mine = withdrawal.commit();
                began.release();
                go.acquire();
                return mine ? 1 : 0;
            },
            [&](const Result<int>& result) { told = result.value() == 1; });
        began.acquire();
        QVERIFY(!work.cancel());
        go.release();
        QTRY_VERIFY(told);
    }
};

QTEST_GUILESS_MAIN(tst_KeyKeeping)
#include "tst_key_keeping.moc"
