// After a signature neither the key nor the password is left in the memory of the process that
// signed: another process reads all of it and looks.
#include "signing_fixture.hpp"
#include "wallet/local_signer.hpp"
#include "wallet/verifier.hpp"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <openssl/rand.h>
#include <unistd.h>

using namespace rollscope;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kPasswordBytes = 32;

eth::Transaction transaction()
{
    return test::someTransaction(eth::TransactionType::DynamicFee);
}

/// The child: signs with the key file, tells the signed bytes, and waits to be looked at. As
/// "leaky" it keeps a copy of the key, which must be found.
int sign(const QString& path, const QString& account, bool leaky)
{
    wallet::Secret password(kPasswordBytes);
    if (::read(STDIN_FILENO, password.bytes().data(), kPasswordBytes) !=
        static_cast<ssize_t>(kPasswordBytes))
        return 3;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 3;
    const QByteArray keystore = file.readAll();
    const auto address = base::addressFromHex(account.toStdString());
    std::vector<quint8> kept;
    if (leaky) {
        const auto key = wallet::openKeystore(keystore, password.bytes());
        kept.assign(key->bytes().begin(), key->bytes().end());
    }
    base::RealClock clock;
    auto signer = wallet::LocalSigner::make(
        keystore, *address, [&](const QString&, const auto& reply) { reply(std::move(password)); },
        clock);
    if (!signer)
        return 3;
    test::Heard<wallet::Answer> heard;
    const wallet::Ask ask =
        (*signer)->sign(wallet::Shown::exactly(transaction(), *address), heard.handler());
    if (!QTest::qWaitFor([&] { return heard.times == 1; }, 20'000) || !heard.ok())
        return 3;
    const std::string raw =
        base::toHex(std::span(reinterpret_cast<const quint8*>((*heard.result)->raw.data()),
                              (*heard.result)->raw.size())) +
        "\n";
    if (::write(STDOUT_FILENO, raw.data(), raw.size()) != static_cast<ssize_t>(raw.size()))
        return 3;
    char end = 0;
    (void)!::read(STDIN_FILENO, &end, 1);
    return std::count(kept.begin(), kept.end(), quint8(end)) >= 0 ? 0 : 3; // kept until here
}

/// What of the needles is in the memory of the process.
QStringList foundIn(qint64 processId, const std::vector<std::pair<QString, QByteArray>>& needles,
                    qsizetype& scanned)
{
    constexpr qint64 kLargest = 4LL << 30;
    QStringList found;
    QFile maps(u"/proc/%1/maps"_s.arg(processId));
    QFile memory(u"/proc/%1/mem"_s.arg(processId));
    if (!maps.open(QIODevice::ReadOnly) ||
        !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {u"the memory cannot be read"_s};
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split(' ');
        const QList<QByteArray> range = words[0].split('-');
        if (range.size() != 2 || !words[1].startsWith('r') || line.contains("[v"))
            continue;
        const qint64 from = range[0].toLongLong(nullptr, 16);
        const qint64 size = range[1].toLongLong(nullptr, 16) - from;
        // A sanitizer's shadow is larger than any memory that there is.
        if (from < 0 || size > kLargest || !memory.seek(from))
            continue;
        const QByteArray bytes = memory.read(size);
        scanned += bytes.size();
        for (const auto& [name, needle] : needles)
            if (bytes.contains(needle))
                found << name + u" in " + QString::fromLatin1(line.simplified());
    }
    return found;
}

} // namespace

class tst_KeyMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLeft_data()
    {
        QTest::addColumn<bool>("leaky");
        QTest::newRow("the control keeps its key") << true;
        QTest::newRow("the signer") << false;
    }

    void nothingIsLeft()
    {
#ifndef Q_OS_LINUX
        QSKIP("skipped: the memory of another process is read from /proc");
#endif
        QFETCH(bool, leaky);
        std::array<quint8, 32> key{};
        QByteArray password(kPasswordBytes / 2, '\0');
        QCOMPARE(RAND_bytes(key.data(), 31), 1); // below the order of the curve
        QCOMPARE(RAND_bytes(reinterpret_cast<quint8*>(password.data()),
                            static_cast<int>(password.size())),
                 1);
        password = password.toHex();
        const eth::SecretKey secret(key);
        const auto account = eth::addressOf(secret);
        QVERIFY(account);
        QTemporaryDir dir;
        QFile file(dir.filePath(u"key.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*wallet::makeKeystore(
            secret,
            std::span(reinterpret_cast<const quint8*>(password.constData()), kPasswordBytes),
            {1 << 10, 8, 1}));
        file.close();

        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"sign"_s, file.fileName(), base::toQString(base::toHex(*account)),
                     leaky ? u"leaky"_s : u"clean"_s});
        QVERIFY(child.waitForStarted());
        child.write(password);
        QVERIFY(child.waitForReadyRead(30'000));
        const QByteArray raw = child.readLine().trimmed();
        QVERIFY2(wallet::verify(wallet::Shown::exactly(transaction(), *account),
                                base::bytesFromHex(raw.toStdString())->toStdString()),
                 raw.constData());

        const QByteArray bytes(reinterpret_cast<const char*>(key.data()), 32);
        QByteArray turned = bytes; // as libsecp256k1 computes with it on this machine
        std::reverse(turned.begin(), turned.end());
        qsizetype scanned = 0;
        const QStringList found = foundIn(child.processId(),
                                          {{u"the key"_s, bytes},
                                           {u"its first half"_s, bytes.left(16)},
                                           {u"its second half"_s, bytes.mid(15, 16)},
                                           {u"the scalar's low half"_s, turned.mid(1, 16)},
                                           {u"the scalar's high half"_s, turned.right(16)},
                                           {u"the key in hex"_s, bytes.toHex()},
                                           {u"the password"_s, password}},
                                          scanned);
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished(10'000));
        qInfo("%lld bytes of the other process read", static_cast<long long>(scanned));
        QVERIFY(scanned > (1 << 20));
        if (leaky)
            QVERIFY(found.size() >= 3);
        else
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n"_s)));
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 5 && words[1] == u"sign")
        return sign(words[2], words[3], words[4] == u"leaky");
    tst_KeyMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_key_memory.moc"
