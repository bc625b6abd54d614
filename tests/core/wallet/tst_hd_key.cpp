#include "base/hex.hpp"
#include "eth/address.hpp"
#include "json_fixture.hpp"
#include "wallet/hd_key.hpp"

using namespace rollscope;
using wallet::HdKey;

namespace {

std::span<const quint8> spanOf(const std::string& bytes)
{
    return {reinterpret_cast<const quint8*>(bytes.data()), bytes.size()};
}

std::string hexOf(std::span<const quint8> bytes)
{
    return base::toHex(bytes).substr(2);
}

QString wrongPath(const HdKey& key, const QString& path)
{
    const auto made = key.at(path);
    return made ? QString() : made.error().text();
}

} // namespace

class tst_HdKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivations()
    {
        REQUIRE_FIXTURES();
        const auto all = test::jsonFixture(QStringLiteral("bip32/bitcoinjs-bip32.json")).object();
        int good = 0;
        for (const auto& entry : all[u"valid"].toArray()) {
            const auto seed = test::bytes(test::ascii(entry[u"master"][u"seed"]));
            if (seed.empty())
                continue; // begins at an imported key
            const auto master = HdKey::master(spanOf(seed));
            QVERIFY(master);
            QCOMPARE(hexOf(master->key()), test::ascii(entry[u"master"][u"privKey"]));
            QCOMPARE(hexOf(master->chainCode()), test::ascii(entry[u"master"][u"chainCode"]));
            for (const auto& child : entry[u"children"].toArray()) {
                if (!child[u"path"].isString() || !child[u"privKey"].isString())
                    continue;
                const auto made = master->at(child[u"path"].toString());
                QVERIFY2(made, qPrintable(child[u"path"].toString()));
                QCOMPARE(hexOf(made->key()), test::ascii(child[u"privKey"]));
                QCOMPARE(hexOf(made->chainCode()), test::ascii(child[u"chainCode"]));
                QCOMPARE(hexOf(*eth::publicKey(made->key())), test::ascii(child[u"pubKey"]));
                ++good;
            }
        }
        for (const auto& entry : all[u"invalid"][u"fromSeed"].toArray()) {
            const auto seed = test::bytes(test::ascii(entry[u"seed"]));
            QVERIFY(HdKey::master(spanOf(seed)).error().where == u"seed");
        }
        // Paths and indices that are none. Serialised keys (fromBase58) are not read here at all.
        const std::string some(16, 'x');
        const auto master = HdKey::master(spanOf(some));
        int refused = 0;
        for (const auto& entry : all[u"invalid"][u"derivePath"].toArray())
            if (const auto path = entry[u"derivationPath"]; path.isString()) {
                QVERIFY2(!master->at(path.toString()), qPrintable(path.toString()));
                ++refused;
            }
        for (const char* list : {"derive", "deriveHardened"})
            for (const auto& entry : all[u"invalid"][QLatin1String(list)].toArray()) {
                const auto index = entry[u"index"];
                if (index.isNull())
                    continue;
                const QString step =
                    index.isString() ? index.toString() : QString::number(index.toDouble(), 'f', 0);
                for (const char* mark : {"", "'"})
                    QVERIFY2(!master->at(QStringLiteral("m/%1%2").arg(step, QLatin1String(mark))),
                             qPrintable(step));
                ++refused;
            }
        qInfo("BIP-32 refusals: %d", refused);
        QCOMPARE(refused, 5 + 6);
        qInfo("BIP-32 derivations: %d of 12", good);
        QCOMPARE(good, 12);
    }

    void seeds()
    {
        REQUIRE_FIXTURES();
        const auto all = test::jsonFixture(QStringLiteral("bip39/trezor-vectors.json")).object();
        int good = 0;
        for (const auto& language : all.keys()) {
            for (const auto& entry : all[language].toArray()) {
                const auto seed = wallet::seedOf(entry[1].toString(), QStringLiteral("TREZOR"));
                QVERIFY(seed);
                QCOMPARE(hexOf(seed->bytes()), test::ascii(entry[2]));
                ++good;
            }
        }
        qInfo("BIP-39 seeds: %d of 288", good);
        QCOMPARE(good, 288);
    }

    /// The account that every development node begins with.
    void ethereumAccounts()
    {
        const auto seed = wallet::seedOf(
            QStringLiteral("test test test test test test test test test test test junk"), {});
        const auto master = HdKey::master(seed->bytes());
        const auto addressAt = [&](const char* path) {
            return eth::toChecksum(*eth::addressOf(master->at(QString::fromLatin1(path))->key()));
        };
        QCOMPARE(addressAt("m/44'/60'/0'/0/0"),
                 std::string("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
        QCOMPARE(addressAt("m/44h/60h/0h/0/1"),
                 std::string("0x70997970C51812dc3A010C7d01b50e0d17dc79C8"));
    }

    void wrongPaths()
    {
        const std::string seed(16, 'x');
        const auto master = HdKey::master(spanOf(seed));
        QCOMPARE(wrongPath(*master, QStringLiteral("m")), QString());
        for (const char* path :
             {"", "44'", "/", "m/", "m//1", "m/-1", "m/+1", "m/1''", "m/2147483648", "m/0x1",
              "m/1 ", "m/a", "M/1", "m/99999999999999999999"})
            QVERIFY2(!wrongPath(*master, QString::fromLatin1(path)).isEmpty(), path);
        QVERIFY(wrongPath(*master, QStringLiteral("m/0/x'")).startsWith(u"\"x'\" of"));
    }

    void secretsMove()
    {
        wallet::Secret first(32);
        first.bytes()[0] = 7;
        const quint8* const place = first.bytes().data();
        wallet::Secret second(std::move(first));
        QVERIFY(second.bytes().data() == place && second.bytes()[0] == 7);
        wallet::Secret third(1);
        third = std::move(second);
        QVERIFY(third.bytes().data() == place && third.bytes().size() == 32);
    }
};

QTEST_APPLESS_MAIN(tst_HdKey)
#include "tst_hd_key.moc"
