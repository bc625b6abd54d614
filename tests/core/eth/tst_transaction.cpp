#include "eth/keccak.hpp"
#include "eth/rlp.hpp"
#include "eth/transaction.hpp"
#include "json_fixture.hpp"
#include "random_eth.hpp"

using namespace rollscope;
using eth::Transaction;
using eth::TransactionType;

namespace {

base::Hash32 keyOf(quint8 byte)
{
    base::Hash32 key;
    key.bytes.fill(byte);
    return key;
}

/// The example of EIP-155.
Transaction example155()
{
    Transaction tx;
    tx.type = TransactionType::Legacy;
    tx.chain = base::ChainId{1};
    tx.nonce = 9;
    tx.gasPrice = base::Wei::from64(20'000'000'000);
    tx.gasLimit = 21000;
    tx.to = base::addressFromHex("0x3535353535353535353535353535353535353535");
    tx.value = base::Wei::from64(1'000'000'000'000'000'000);
    return tx;
}

Transaction simple(TransactionType type)
{
    Transaction tx;
    tx.type = type;
    tx.chain = base::ChainId{1};
    tx.to = base::Address{};
    if (type == TransactionType::SetCode) {
        eth::Authorization given;
        given.signature = *eth::sign(eth::authorizationHash(given), eth::SecretKey(keyOf(3).bytes));
        tx.authorizations.push_back(given);
    }
    return tx;
}

std::string rawOf(const Transaction& tx)
{
    const auto signature = eth::sign(eth::signingHash(tx), eth::SecretKey(keyOf(0x46).bytes));
    return *eth::encodeSigned(tx, *signature);
}

/// The raw form with the i-th field written as `bytes`.
std::string withField(const std::string& raw, std::size_t field, std::string_view bytes)
{
    const std::size_t skip = static_cast<quint8>(raw[0]) < 0x80 ? 1 : 0;
    const auto list = eth::rlp::decode(std::string_view(raw).substr(skip));
    std::string out = raw.substr(0, skip);
    std::size_t index = 0;
    for (const auto& item : eth::rlp::children(*list)) {
        if (index++ == field) {
            eth::rlp::appendBytes(out, bytes);
        } else if (item.isList) {
            const std::size_t start = out.size();
            out += item.payload;
            eth::rlp::closeList(out, start);
        } else {
            eth::rlp::appendBytes(out, item.payload);
        }
    }
    eth::rlp::closeList(out, skip);
    return out;
}

QString errorOf(const std::string& raw)
{
    const auto read = eth::decodeSigned(raw);
    return read ? QString() : read.error().text();
}

} // namespace

class tst_Transaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleOfEip155()
    {
        const Transaction tx = example155();
        QCOMPARE(base::toHex(eth::signingHash(tx)),
                 std::string("0xdaf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53"));
        QCOMPARE(rawOf(tx),
                 test::bytes(
                     "f86c098504a817c800825208943535353535353535353535353535353535353535880de0b6"
                     "b3a76400008025a028ef61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa"
                     "636276a067cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1966a3b6d83"));
    }

    void randomRoundTrip()
    {
        auto random = test::fixedRandom();
        std::array<int, 5> types{};
        for (int i = 0; i < 1000; ++i) {
            const Transaction tx = test::randomTransaction(random);
            const auto fine = eth::checkRules(tx);
            QVERIFY2(fine, fine ? "" : qPrintable(fine.error().text()));
            const base::Hash32 key = test::randomHash(random);
            const auto made = eth::signTransaction(tx, eth::SecretKey(key.bytes));
            QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
            const auto raw = *eth::encodeSigned(tx, made->signature);
            const auto read = eth::decodeSigned(raw);
            QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
            QVERIFY(read->transaction == tx && read->signature == made->signature);
            QVERIFY(read->sender == made->sender && read->hash == made->hash);
            QVERIFY(eth::decodeUnsigned(eth::encodeUnsigned(tx)) == tx);
            ++types[static_cast<std::size_t>(tx.type)];
        }
        qInfo("transaction round trips: type 0 %d, 1 %d, 2 %d, 4 %d", types[0], types[1], types[2],
              types[4]);
        QVERIFY(types[0] > 100 && types[1] > 100 && types[2] > 100 && types[4] > 100);
    }

    /// A changed bit is refused, or it changes who seems to have sent it; never neither.
    void everyBitCounts()
    {
        auto random = test::fixedRandom();
        int refused = 0;
        int others = 0;
        for (int i = 0; i < 2000; ++i) {
            const auto raw = rawOf(test::randomTransaction(random));
            std::string bad = raw;
            bad[random() % bad.size()] ^= static_cast<char>(1U << random() % 8);
            const auto read = eth::decodeSigned(bad);
            if (!read) {
                QVERIFY(!read.error().where.isEmpty() && !read.error().what.isEmpty());
                ++refused;
                continue;
            }
            const auto good = eth::decodeSigned(raw);
            QVERIFY(read->sender != good->sender && read->hash != good->hash);
            ++others;
        }
        qInfo("transaction mutations: %d refused, %d from somebody else", refused, others);
        QVERIFY(refused > 100 && others > 100);
    }

    void everyCutIsRefused()
    {
        for (const auto type : {TransactionType::Legacy, TransactionType::AccessList,
                                TransactionType::DynamicFee, TransactionType::SetCode}) {
            const auto raw = rawOf(simple(type));
            for (std::size_t size = 0; size < raw.size(); ++size)
                QVERIFY(!errorOf(raw.substr(0, size)).isEmpty());
            QVERIFY(errorOf(raw + '\0').contains(u"bytes follow"));
        }
    }

    void fieldsAreNamed_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("field");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](int type, int field, const QByteArray& bytes, const char* says) {
            QTest::addRow("type %d field %d %s", type, field, bytes.toHex().left(20).constData())
                << type << field << bytes << QString::fromLatin1(says);
        };
        const QByteArray zero(1, '\0');
        const QByteArray wide(33, '\x01');
        row(0, 0, zero, "nonce, byte");
        row(0, 0, QByteArray(9, '\x01'), "nonce");
        row(0, 1, wide, "gasPrice");
        row(0, 2, QByteArray(9, '\x01'), "gasLimit");
        row(0, 3, QByteArray(19, '\x01'), "to");
        row(0, 4, wide, "value");
        row(0, 6, QByteArray(1, 29), "v: it is 27, 28 or from 35");
        row(0, 6, QByteArray(1, 34), "v: it is 27, 28 or from 35");
        row(0, 6, QByteArray(8, '\xff'), "v: it is 27, 28 or from 35");
        row(0, 7, QByteArray(), "r: it is zero");
        row(0, 8, QByteArray(), "s: it is zero");
        row(0, 7, wide, "r, byte");
        row(0, 8, QByteArray(32, '\xff'), "r, s: one is not below");
        row(2, 0, QByteArray(8, '\xff'), "chainId: it is above");
        row(2, 2, wide, "maxPriorityFeePerGas");
        row(2, 3, wide, "maxFeePerGas");
        row(2, 5, QByteArray(21, '\x01'), "to");
        row(2, 8, QByteArray("x"), "accessList: a list was expected");
        row(2, 9, QByteArray(1, 2), "yParity: it is 0 or 1");
        row(2, 9, QByteArray(1, 27), "yParity: it is 0 or 1");
        row(4, 9, QByteArray("x"), "authorizationList: a list was expected");
    }

    void fieldsAreNamed()
    {
        QFETCH(int, type);
        QFETCH(int, field);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto raw = rawOf(simple(TransactionType(type)));
        const QString said = errorOf(withField(raw, std::size_t(field), bytes.toStdString()));
        QVERIFY2(said.startsWith(says), qPrintable(said));
    }

    /// The twin of a signature with s above half the order recovers to the same account.
    void highSIsRefused()
    {
        const Transaction tx = example155();
        auto signature = *eth::sign(eth::signingHash(tx), eth::SecretKey(keyOf(0x46).bytes));
        const auto order =
            test::bytes("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
        int borrow = 0;
        for (std::size_t i = 32; i-- > 0;) {
            const int digit = static_cast<quint8>(order[i]) - signature.s.bytes[i] - borrow;
            borrow = digit < 0 ? 1 : 0;
            signature.s.bytes[i] = static_cast<quint8>(digit);
        }
        signature.yParity ^= 1;
        const QString said = errorOf(*eth::encodeSigned(tx, signature));
        QVERIFY2(said.startsWith(u"s: it is above half"), qPrintable(said));
    }

    void types()
    {
        QVERIFY(errorOf({}).startsWith(u"type: no bytes"));
        QVERIFY(errorOf(std::string(1, '\0')).startsWith(u"type: 0 is not known"));
        QVERIFY(errorOf("\x05\xc0").startsWith(u"type: 5 is not known"));
        QVERIFY(errorOf("\x7e\xc0").startsWith(u"type: 126 is not known"));
        QVERIFY(errorOf("\x02\x80").startsWith(u"transaction: a list was expected"));
        QVERIFY(errorOf("\x02\xc0").startsWith(u"transaction: 12 fields were expected, not 0"));
        QVERIFY(errorOf("\xc0").startsWith(u"transaction: 9 fields were expected, not 0"));
    }

    void accessListMembersAreNamed()
    {
        Transaction tx = simple(TransactionType::AccessList);
        tx.accessList = {{base::Address{}, {base::Hash32{}}}, {base::Address{}, {base::Hash32{}}}};
        std::string raw = rawOf(tx);
        const std::string good("\xf7\x94", 2);
        const auto second = raw.find(good, raw.find(good) + 1);
        QVERIFY(second != std::string::npos);
        raw[second + 1] = '\x93'; // an address of 19 bytes, and one byte after it
        const QString said = errorOf(raw);
        QVERIFY2(said.startsWith(u"accessList, [1]"), qPrintable(said));
    }

    void rules_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("says");
        QTest::newRow("fine") << 2 << 0 << QString();
        QTest::newRow("tip") << 2 << 1 << QStringLiteral("maxPriorityFeePerGas: it is not above");
        QTest::newRow("nonce") << 2 << 2 << QStringLiteral("nonce: it is below 2^64-1");
        QTest::newRow("price") << 0 << 3 << QStringLiteral("gasLimit: gas times price");
        QTest::newRow("value") << 0 << 4 << QStringLiteral("gasLimit: gas times price");
        QTest::newRow("chain") << 2 << 5 << QStringLiteral("chainId: it is 2, not 1");
        QTest::newRow("no chain") << 2 << 6 << QStringLiteral("chainId: only type 0");
        QTest::newRow("huge chain") << 0 << 7 << QStringLiteral("chainId: it is above");
        QTest::newRow("create") << 4 << 8 << QStringLiteral("to: this type creates no contract");
        QTest::newRow("nobody") << 4 << 9 << QStringLiteral("authorizationList: there is at least");
        QTest::newRow("stray price") << 2 << 10 << QStringLiteral("gasPrice: this type");
        QTest::newRow("stray fee") << 1 << 11 << QStringLiteral("maxFeePerGas: this type");
        QTest::newRow("no blob") << 3 << 0 << QStringLiteral("blobVersionedHashes: there is");
        QTest::newRow("blob version") << 3 << 12 << QStringLiteral("blobVersionedHashes: each");
    }

    void rules()
    {
        QFETCH(int, type);
        QFETCH(int, change);
        QFETCH(QString, says);
        Transaction tx = simple(TransactionType(type));
        const base::Wei most{{~0ULL, ~0ULL, ~0ULL, ~0ULL}};
        switch (change) {
        case 1:
            tx.maxPriorityFeePerGas = base::Wei::from64(1);
            break;
        case 2:
            tx.nonce = ~quint64(0);
            break;
        case 3:
            tx.gasPrice = most;
            tx.gasLimit = 2;
            break;
        case 4:
            tx.gasPrice = base::Wei::from64(1);
            tx.gasLimit = 1;
            tx.value = most;
            break;
        case 5:
            tx.chain = base::ChainId{2};
            break;
        case 6:
            tx.chain.reset();
            break;
        case 7:
            tx.chain = base::ChainId{~quint64(0)};
            break;
        case 8:
            tx.to.reset();
            break;
        case 9:
            tx.authorizations.clear();
            break;
        case 10:
            tx.gasPrice = base::Wei::from64(1);
            break;
        case 11:
            tx.maxFeePerGas = base::Wei::from64(1);
            break;
        case 12:
            tx.blobVersionedHashes = {base::Hash32{}};
            break;
        default:
            break;
        }
        const auto fine = eth::checkRules(tx, base::ChainId{1});
        const QString said = fine ? QString() : fine.error().text();
        QVERIFY2(says.isEmpty() ? said.isEmpty() : said.startsWith(says), qPrintable(said));
        QCOMPARE(eth::signTransaction(tx, eth::SecretKey(keyOf(1).bytes)).has_value(),
                 says.isEmpty() || change == 5);
    }

    void keysThatAreNone()
    {
        const Transaction tx = example155();
        for (const quint8 byte : {quint8(0), quint8(0xff)}) {
            const base::Hash32 key = keyOf(byte);
            QVERIFY(eth::signTransaction(tx, eth::SecretKey(key.bytes)).error().where == u"key");
            QVERIFY(eth::addressOf(eth::SecretKey(key.bytes)).error().where == u"key");
        }
    }

    void unsignedForms()
    {
        const Transaction tx = example155();
        const std::string payload = eth::encodeUnsigned(tx);
        QVERIFY(!eth::decodeSigned(payload));
        QVERIFY(!eth::decodeUnsigned(rawOf(tx)));
        const auto bad = eth::decodeUnsigned(withField(payload, 7, "\x01"));
        QVERIFY(bad.error().where == u"r, s");
    }
};

QTEST_APPLESS_MAIN(tst_Transaction)
#include "tst_transaction.moc"
