// External signers as the page shows them: a real EIP-1193 provider and a server with Web3Signer's
// methods on viem, connecting, refusing, changing their mind, going away and coming back.
#include "accounts/accounts.hpp"
#include "peer_script.hpp"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using ui::Accounts;
using ui::SignerListModel;

namespace {

const QString kKey = u"0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"_s;
const QString kAccount = u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s;

struct Signer
{
    explicit Signer(const QString& kind)
        : script(u"signer.mjs"_s, {kind, u"http://127.0.0.1:9"_s, kKey}), port(script.start())
    {}
    [[nodiscard]] bool mode(const QJsonObject& mode)
    {
        return script.tell({{u"mode"_s, mode}}, u"mode"_s);
    }
    [[nodiscard]] QString url(const QString& scheme) const
    {
        return scheme + u"://127.0.0.1:"_s + QString::number(port);
    }
    test::PeerScript script;
    quint16 port;
};

} // namespace

class TstSignerList : public QObject
{
    Q_OBJECT

    static int stateOf(const SignerListModel& list, int row = 0)
    {
        return list.index(row).data(SignerListModel::StateRole).toInt();
    }
    static QString detailOf(const SignerListModel& list, int row = 0)
    {
        return list.index(row).data(SignerListModel::DetailRole).toString();
    }
    static QStringList accountsOf(const SignerListModel& list, int row = 0)
    {
        auto accounts = list.index(row).data(SignerListModel::AccountsRole).toStringList();
        for (auto& account : accounts) {
            account.remove(u' ');
        }
        return accounts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::PeerScript::available({u"viem"_s, u"ws"_s})) {
            QSKIP("skipped: no peers (npm)");
        }
    }

    void otherAddressesAreRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("why");
        const int wallet = SignerListModel::Provider;
        const int server = SignerListModel::Web3Signer;
        QTest::newRow("another machine")
            << wallet << u"ws://192.168.1.5:1248"_s << u"this machine"_s;
        QTest::newRow("a name") << wallet << u"wss://wallet.example.org"_s << u"this machine"_s;
        QTest::newRow("looks local")
            << wallet << u"ws://127.0.0.1.example.org:1248"_s << u"this machine"_s;
        QTest::newRow("user") << wallet << u"ws://me:secret@127.0.0.1:1248"_s << u"password"_s;
        QTest::newRow("no TLS") << server << u"http://signer.example.org:9000"_s << u"TLS"_s;
        QTest::newRow("password") << server << u"https://me:secret@signer.example.org"_s
                                  << u"password"_s;
        QTest::newRow("nothing") << wallet << QString() << QString();
        QTest::newRow("a scheme") << wallet << u"ftp://127.0.0.1"_s << QString();
    }
    void otherAddressesAreRefused()
    {
        QFETCH(int, kind);
        QFETCH(QString, url);
        QFETCH(QString, why);
        Accounts accounts(nullptr);
        const QString said = accounts.signers()->add(SignerListModel::Kind(kind), url);
        QVERIFY2(!said.isEmpty() && said.contains(why), qPrintable(said));
        QCOMPARE(accounts.signers()->count(), 0);
    }

    void aWalletLives_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("ws") << u"ws"_s;
        QTest::newRow("http") << u"http"_s;
    }
    void aWalletLives()
    {
        QFETCH(QString, scheme);
        auto wallet = std::make_unique<Signer>(u"provider"_s);
        QVERIFY2(wallet->port != 0, qPrintable(wallet->script.errorText()));
        QVERIFY(wallet->mode({}));
        QTemporaryDir dir;
        Accounts accounts(nullptr);
        accounts.open(dir.path());
        auto& list = *accounts.signers();
        QAbstractItemModelTester tester(&list);
        QCOMPARE(list.add(SignerListModel::Provider, wallet->url(scheme)), QString());
        QCOMPARE(stateOf(list), int(SignerListModel::Connecting));
        QVERIFY(!list.add(SignerListModel::Provider, wallet->url(scheme)).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(list), int(SignerListModel::Connected), 10'000);
        QCOMPARE(accountsOf(list), QStringList{kAccount});
        QVERIFY2(detailOf(list).contains(u"chain 1"), qPrintable(detailOf(list)));
        QCOMPARE(wallet->script.count(u"asked"_s, u"eth_requestAccounts"_s), 1);
        // One that imitates the connected account is pointed out.
        accounts.watched()->judge(u"0xf39f000000000000000000000000000000002266"_s);
        QCOMPARE(accounts.watched()->tone(), ui::AddressListModel::Twin);

        // It is put on another chain, then locked, there.
        QVERIFY(wallet->mode({{u"chain"_s, 31337}}));
        QTRY_VERIFY_WITH_TIMEOUT(detailOf(list).contains(u"31337"), 10'000);
        QVERIFY(wallet->mode({{u"locked"_s, true}}));
        QTRY_VERIFY_WITH_TIMEOUT(accountsOf(list).isEmpty(), 10'000);
        QCOMPARE(stateOf(list), int(SignerListModel::Connected));
        // Nobody was asked anything by all that.
        QCOMPARE(wallet->script.count(u"asked"_s, u"eth_requestAccounts"_s), 1);
        // Asked again, its person says no.
        list.act(0);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(list), int(SignerListModel::Refused), 10'000);
        QVERIFY2(detailOf(list).contains(u"4001"), qPrintable(detailOf(list)));
        QVERIFY(wallet->mode({}));
        list.act(0);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(list), int(SignerListModel::Connected), 10'000);

        // It goes away.
        wallet.reset();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(list), int(SignerListModel::Lost), 20'000);
        QVERIFY(!detailOf(list).isEmpty() && accountsOf(list).isEmpty());
        list.remove(0);
        QCOMPARE(list.count(), 0);
    }

    void whatWasConnectedIsFoundAgain()
    {
        Signer wallet(u"provider"_s);
        QVERIFY(wallet.port != 0 && wallet.mode({}));
        QTemporaryDir dir;
        for (const bool wanted : {true, false}) {
            Accounts accounts(nullptr);
            accounts.open(dir.path());
            auto& list = *accounts.signers();
            if (wanted) {
                QCOMPARE(list.add(SignerListModel::Provider, wallet.url(u"ws"_s)), QString());
            } else {
                QCOMPARE(stateOf(list), int(SignerListModel::Off)); // until the page is looked at
                accounts.wake();
            }
            QTRY_COMPARE_WITH_TIMEOUT(stateOf(list), int(SignerListModel::Connected), 10'000);
            if (!wanted) {
                list.act(0); // disconnect
                QCOMPARE(stateOf(list), int(SignerListModel::Off));
            }
        }
        QCOMPARE(wallet.script.count(u"asked"_s, u"eth_requestAccounts"_s), 1);
        Accounts accounts(nullptr);
        accounts.open(dir.path());
        accounts.wake();
        QCOMPARE(stateOf(*accounts.signers()), int(SignerListModel::Off));
    }

    void nobodyListens()
    {
        Accounts accounts(nullptr);
        auto& list = *accounts.signers();
        quint16 port = 0;
        {
            QTcpServer taken;
            QVERIFY(taken.listen(QHostAddress::LocalHost));
            port = taken.serverPort();
        }
        const QString url = u"ws://127.0.0.1:"_s + QString::number(port);
        QCOMPARE(list.add(SignerListModel::Provider, url), QString());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(list), int(SignerListModel::Lost), 10'000);
        QVERIFY(!detailOf(list).isEmpty());
        QCOMPARE(list.index(0).data(SignerListModel::ActionRole).toInt(),
                 int(SignerListModel::TryAgain));
    }

    void aQuestionIsWithdrawn()
    {
        QTcpServer silent; // takes the connection and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Accounts accounts(nullptr);
        auto& list = *accounts.signers();
        const QString url = u"http://127.0.0.1:"_s + QString::number(silent.serverPort());
        QCOMPARE(list.add(SignerListModel::Provider, url), QString());
        QTest::qWait(200);
        QCOMPARE(stateOf(list), int(SignerListModel::Connecting));
        list.act(0);
        QCOMPARE(stateOf(list), int(SignerListModel::Off));
    }

    void web3Signer()
    {
        Signer server(u"web3signer"_s);
        QVERIFY(server.port != 0 && server.mode({}));
        Accounts accounts(nullptr);
        auto& list = *accounts.signers();
        QCOMPARE(list.add(SignerListModel::Web3Signer, server.url(u"http"_s)), QString());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(list), int(SignerListModel::Connected), 10'000);
        QCOMPARE(accountsOf(list), QStringList{kAccount});
        list.act(0);
        QCOMPARE(stateOf(list), int(SignerListModel::Off));
        QVERIFY(accountsOf(list).isEmpty());
    }
};

QTEST_MAIN(TstSignerList)
#include "tst_signer_list.moc"
