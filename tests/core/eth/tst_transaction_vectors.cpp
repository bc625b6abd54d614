// Published transactions: what every chain takes, and what must be refused.
#include "eth/address.hpp"
#include "eth/keccak.hpp"
#include "eth/transaction.hpp"
#include "json_fixture.hpp"
#include <QDirIterator>

using namespace rollscope;

namespace {

eth::SecretKey keyOf(const base::Hash32& bytes)
{
    return eth::SecretKey(bytes.bytes);
}

base::Wei weiOf(const QJsonValue& value)
{
    if (value.isDouble())
        return base::Wei::from64(quint64(value.toInteger()));
    return base::weiFromHex(value.toString(QStringLiteral("0x0")).toStdString())
        .value_or(base::Wei{});
}

std::vector<base::Hash32> hashesOf(const QJsonValue& list)
{
    std::vector<base::Hash32> out;
    for (const auto& entry : list.toArray())
        out.push_back(*base::hashFromHex(test::ascii(entry)));
    return out;
}

std::vector<eth::AccessEntry> accessListOf(const QJsonValue& list)
{
    std::vector<eth::AccessEntry> out;
    for (const auto& entry : list.toArray())
        out.push_back({*base::addressFromHex(test::ascii(entry[u"address"])),
                       hashesOf(entry[u"storageKeys"])});
    return out;
}

/// The members that ethers' vectors and JSON-RPC call the same.
eth::Transaction transactionOf(const QJsonObject& given, eth::TransactionType type)
{
    eth::Transaction tx;
    tx.type = type;
    if (given.contains(u"chainId") || type != eth::TransactionType::Legacy)
        tx.chain = base::ChainId{weiOf(given[u"chainId"]).limbs[0]};
    tx.nonce = weiOf(given[u"nonce"]).limbs[0];
    tx.gasLimit = weiOf(given[given.contains(u"gas") ? u"gas" : u"gasLimit"]).limbs[0];
    if (given[u"to"].isString())
        tx.to = *eth::parseAddress(test::ascii(given[u"to"]));
    tx.value = weiOf(given[u"value"]);
    tx.data = test::bytes(test::ascii(given[given.contains(u"input") ? u"input" : u"data"]));
    if (type <= eth::TransactionType::AccessList) {
        tx.gasPrice = weiOf(given[u"gasPrice"]);
    } else {
        tx.maxFeePerGas = weiOf(given[u"maxFeePerGas"]);
        tx.maxPriorityFeePerGas = weiOf(given[u"maxPriorityFeePerGas"]);
    }
    if (type != eth::TransactionType::Legacy)
        tx.accessList = accessListOf(given[u"accessList"]);
    if (type == eth::TransactionType::Blob) {
        tx.maxFeePerBlobGas = weiOf(given[u"maxFeePerBlobGas"]);
        tx.blobVersionedHashes = hashesOf(given[u"blobVersionedHashes"]);
    }
    return tx;
}

/// The 32 bytes of a JSON-RPC number.
base::Hash32 scalarOf(const QJsonValue& value)
{
    const auto digits = test::ascii(value).substr(2);
    return *base::hashFromHex("0x" + std::string(64 - digits.size(), '0') + digits);
}

} // namespace

class tst_TransactionVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each is taken with its hash and sender, or refused, as it says for Cancun on chain 1.
    void consensusVectors()
    {
        REQUIRE_FIXTURES();
        int taken = 0;
        int refused = 0;
        QDirIterator files(test::fixture(QStringLiteral("transactions")),
                           {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.contains(u"/tt"))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto tests = QJsonDocument::fromJson(file.readAll()).object();
            for (const auto& name : tests.keys()) {
                const auto expected = tests[name][u"result"][u"Cancun"].isObject()
                                          ? tests[name][u"result"][u"Cancun"]
                                          : tests[name][u"result"][u"Istanbul"];
                QVERIFY2(expected.isObject(), qPrintable(name));
                const auto bytes = test::bytes(test::ascii(tests[name][u"txbytes"]));
                const auto read = eth::decodeSigned(bytes);
                const auto rules = read ? eth::checkRules(read->transaction, base::ChainId{1})
                                        : base::Result<void>();
                const bool good = read && rules;
                QVERIFY2(good == expected[u"hash"].isString(), qPrintable(name));
                if (!good) {
                    const auto& error = read ? rules.error() : read.error();
                    QVERIFY2(!error.where.isEmpty() && !error.what.isEmpty(), qPrintable(name));
                    ++refused;
                    continue;
                }
                QCOMPARE(base::toHex(read->hash), test::ascii(expected[u"hash"]));
                QCOMPARE(base::toHex(read->sender), test::ascii(expected[u"sender"]));
                QVERIFY(eth::encodeSigned(read->transaction, read->signature) == bytes);
                ++taken;
            }
        }
        qInfo("consensus transactions: %d taken, %d refused", taken, refused);
        QCOMPARE(taken, 27);
        QCOMPARE(refused, 52);
    }

    void builtAndSigned()
    {
        REQUIRE_FIXTURES();
        struct Form
        {
            QLatin1String name;
            eth::TransactionType type;
        };
        static const std::array kForms{
            Form{QLatin1String("Legacy"), eth::TransactionType::Legacy},
            Form{QLatin1String("Eip155"), eth::TransactionType::Legacy},
            Form{QLatin1String("Berlin"), eth::TransactionType::AccessList},
            Form{QLatin1String("London"), eth::TransactionType::DynamicFee},
            Form{QLatin1String("Cancun"), eth::TransactionType::Blob}};
        int good = 0;
        for (const auto& entry :
             test::jsonFixture(QStringLiteral("transactions/ethers-transactions.json")).array()) {
            const auto key = *base::hashFromHex(test::ascii(entry[u"privateKey"]));
            const auto address = *eth::addressOf(keyOf(key));
            for (const auto& form : kForms) {
                const auto given = entry[u"transaction"].toObject();
                auto tx = transactionOf(given, form.type);
                if (form.name == QLatin1String("Legacy"))
                    tx.chain.reset();
                const auto at = [&](const char* what) {
                    return test::bytes(
                        test::ascii(entry[QString(QLatin1String(what) + form.name)]));
                };
                if (at("unsigned").empty())
                    continue; // without a chain no EIP-155, without a receiver no blobs
                const auto name = (entry[u"name"].toString() + form.name).toUtf8();
                QVERIFY2(eth::encodeUnsigned(tx) == at("unsigned"), name.constData());
                QVERIFY2(eth::decodeUnsigned(at("unsigned")) == tx, name.constData());
                const auto signature = eth::sign(eth::signingHash(tx), keyOf(key));
                QVERIFY(signature);
                QVERIFY2(eth::encodeSigned(tx, *signature) == at("signed"), name.constData());
                const auto read = eth::decodeSigned(at("signed"));
                QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
                QVERIFY(read->transaction == tx && read->signature == *signature);
                QVERIFY(read->sender == address);
                QVERIFY(read->hash == eth::keccak256(at("signed")));
                ++good;
            }
        }
        qInfo("signed transactions: %d of 606, in 5 forms", good);
        QCOMPARE(good, 606);
    }

    void signedByTheCow()
    {
        REQUIRE_FIXTURES();
        int taken = 0;
        for (const auto& entry : test::jsonFixture(QStringLiteral("misc/txtest.json")).array()) {
            const auto key = *base::hashFromHex("0x" + test::ascii(entry[u"key"]));
            eth::Transaction tx;
            tx.type = eth::TransactionType::Legacy;
            tx.nonce = quint64(entry[u"nonce"].toInteger());
            tx.gasPrice = weiOf(entry[u"gasprice"]);
            tx.gasLimit = quint64(entry[u"startgas"].toInteger());
            if (!entry[u"to"].toString().isEmpty())
                tx.to = base::addressFromHex("0x" + test::ascii(entry[u"to"]));
            tx.value = weiOf(entry[u"value"]);
            tx.data = test::bytes(test::ascii(entry[u"data"]));
            const auto made = eth::signTransaction(tx, keyOf(key));
            QVERIFY(made);
            // The nonce of these old signatures was chosen otherwise: who signed is what agrees.
            const auto theirs = eth::decodeSigned(test::bytes(test::ascii(entry[u"signed"])));
            // One of the two was made before s had to be low (EIP-2).
            QVERIFY(theirs ? theirs->transaction == tx && theirs->sender == made->sender
                           : theirs.error().text().startsWith(u"s: it is above half"));
            taken += theirs ? 1 : 0;
        }
        QCOMPARE(taken, 1);
    }

    /// All 322 transactions of a mainnet block give their bytes back.
    void mainnetBlock()
    {
        REQUIRE_FIXTURES();
        const auto block =
            test::jsonFixture(QStringLiteral("ethereum/beacon/block_deneb_19431837.json")).object();
        std::array<int, 5> types{};
        for (const auto& entry : block[u"body"][u"execution_payload"][u"transactions"].toArray()) {
            const auto bytes = test::bytes(test::ascii(entry));
            const auto read = eth::decodeSigned(bytes);
            QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
            QVERIFY(eth::encodeSigned(read->transaction, read->signature) == bytes);
            QVERIFY(eth::checkRules(read->transaction, base::ChainId{1}));
            ++types[static_cast<std::size_t>(read->transaction.type)];
        }
        qInfo("mainnet transactions: type 0 %d, 1 %d, 2 %d, 3 %d", types[0], types[1], types[2],
              types[3]);
        QCOMPARE(types[0] + types[1] + types[2] + types[3], 322);
        QCOMPARE(types[3], 1);
    }

    void sentToNodes()
    {
        REQUIRE_FIXTURES();
        int good = 0;
        QDirIterator files(test::fixture(QStringLiteral("ethereum/execution-apis")),
                           {QStringLiteral("eth_sendRawTransaction*.json")}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto exchange =
                QJsonDocument::fromJson(file.readAll()).object()[u"exchanges"].toArray().at(0);
            const auto bytes = test::bytes(test::ascii(exchange[u"request"][u"params"][0]));
            const auto read = eth::decodeSigned(bytes);
            QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
            QCOMPARE(base::toHex(read->hash), test::ascii(exchange[u"response"][u"result"]));
            const bool blob = read->transaction.type == eth::TransactionType::Blob;
            QCOMPARE(read->sidecarBlobs, read->transaction.blobVersionedHashes.size());
            QCOMPARE(blob, read->sidecarBlobs > 0);
            ++good;
        }
        QCOMPARE(good, 5);
    }

    /// What nodes answer about a transaction: put together again it has the same hash and sender.
    void toldByNodes()
    {
        REQUIRE_FIXTURES();
        int good = 0;
        QDirIterator files(test::fixture(QStringLiteral("ethereum/execution-apis")),
                           {QStringLiteral("eth_getTransactionBy*.json")}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto told = QJsonDocument::fromJson(file.readAll())
                                  .object()[u"exchanges"][0][u"response"][u"result"]
                                  .toObject();
            if (told.isEmpty())
                continue; // nothing was found
            auto tx = transactionOf(told, eth::TransactionType(weiOf(told[u"type"]).limbs[0]));
            const quint64 v = weiOf(told[u"v"]).limbs[0];
            if (tx.type == eth::TransactionType::Legacy && v < 35)
                tx.chain.reset();
            for (const auto& given : told[u"authorizationList"].toArray()) {
                eth::Authorization entry;
                entry.chainId = weiOf(given[u"chainId"]).limbs[0];
                entry.address = *base::addressFromHex(test::ascii(given[u"address"]));
                entry.nonce = weiOf(given[u"nonce"]).limbs[0];
                entry.signature = {scalarOf(given[u"r"]), scalarOf(given[u"s"]),
                                   quint8(weiOf(given[u"yParity"]).limbs[0])};
                QVERIFY(eth::authorityOf(entry));
                tx.authorizations.push_back(entry);
            }
            const bool legacy = tx.type == eth::TransactionType::Legacy;
            const quint8 parity = quint8(!legacy ? v : v < 35 ? v - 27 : (v - 35) % 2);
            const auto encoded =
                eth::encodeSigned(tx, {scalarOf(told[u"r"]), scalarOf(told[u"s"]), parity});
            QVERIFY(encoded);
            const auto read = eth::decodeSigned(*encoded);
            QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
            QCOMPARE(base::toHex(read->hash), test::ascii(told[u"hash"]));
            QCOMPARE(base::toHex(read->sender), test::ascii(told[u"from"]));
            ++good;
        }
        qInfo("transactions told by nodes: %d", good);
        QCOMPARE(good, 9);
    }
};

QTEST_APPLESS_MAIN(tst_TransactionVectors)
#include "tst_transaction_vectors.moc"
