// A signer that changes anything is found out, field by field.
#include "eth/rlp.hpp"
#include "eth/u256.hpp"
#include "signing_fixture.hpp"
#include "wallet/verifier.hpp"

using namespace rollscope;
using namespace Qt::StringLiterals;
using eth::TransactionType;
using wallet::Shown;

namespace {

using Change = std::function<void(eth::Transaction&)>;

const test::Key& me()
{
    static const test::Key kKey(test::kFirstKey);
    return kKey;
}

eth::Transaction plain(TransactionType type)
{
    eth::Transaction tx = test::someTransaction(type);
    if (type == TransactionType::SetCode)
        tx.authorizations = {test::authorizationBy(me(), *tx.to, 8)};
    return tx;
}

Shown shownOf(TransactionType type)
{
    Shown shown = Shown::exactly(plain(type), me().address);
    shown.authorizationsAgreed = true;
    return shown;
}

/// The fields that verify() complains about.
QStringList complaints(const Shown& shown, const std::string& raw)
{
    const auto verified = wallet::verify(shown, raw);
    QStringList fields;
    if (!verified)
        for (const auto& difference : verified.error().differences)
            fields << difference.field;
    return fields;
}

} // namespace

class tst_Verifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void honest()
    {
        for (const auto type : {TransactionType::Legacy, TransactionType::AccessList,
                                TransactionType::DynamicFee, TransactionType::SetCode}) {
            const Shown shown = shownOf(type);
            QVERIFY(wallet::checkShown(shown));
            const std::string raw = test::signedBy(shown.transaction, me());
            const auto verified = wallet::verify(shown, raw);
            QVERIFY2(verified, verified ? "" : qPrintable(verified.error().error.text()));
            QVERIFY(verified->raw() == raw);
            QVERIFY(verified->decoded().sender == me().address);
        }
    }

    void changed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char* name, const Change& change, const QStringList& fields) {
            QTest::newRow(name) << change << fields;
        };
        row("recipient", [](auto& tx) { tx.to->bytes[0] = 1; }, {u"to"_s});
        row("creation", [](auto& tx) { tx.to.reset(); }, {u"to"_s});
        row("value", [](auto& tx) { tx.value.limbs[0] += 1; }, {u"value"_s});
        row("high value", [](auto& tx) { tx.value.limbs[1] = 1; }, {u"value"_s});
        row("data", [](auto& tx) { tx.data.back() ^= 1; }, {u"data"_s});
        row("more data", [](auto& tx) { tx.data += '\0'; }, {u"data"_s});
        row("no data", [](auto& tx) { tx.data.clear(); }, {u"data"_s});
        row("nonce", [](auto& tx) { ++tx.nonce; }, {u"nonce"_s});
        row("earlier nonce", [](auto& tx) { --tx.nonce; }, {u"nonce"_s});
        row("chain", [](auto& tx) { tx.chain->value = 1; }, {u"chainId"_s});
        row("less gas", [](auto& tx) { --tx.gasLimit; }, {u"gas"_s});
        row("more gas", [](auto& tx) { ++tx.gasLimit; }, {u"gas"_s});
        row("fee", [](auto& tx) { tx.maxFeePerGas.limbs[0] += 1; }, {u"maxFeePerGas"_s});
        row("tip", [](auto& tx) { tx.maxPriorityFeePerGas.limbs[0] += 1; },
            {u"maxPriorityFeePerGas"_s});
        row("slot", [](auto& tx) { tx.accessList[0].storageKeys[0].bytes[0] = 1; },
            {u"accessList"_s});
        row("access list", [](auto& tx) { tx.accessList.clear(); }, {u"accessList"_s});
        row("type",
            [](auto& tx) {
                tx.type = TransactionType::AccessList;
                tx.gasPrice = tx.maxFeePerGas;
                tx.maxFeePerGas = tx.maxPriorityFeePerGas = {};
            },
            {u"type"_s});
        row("authorization",
            [](auto& tx) {
                tx.type = TransactionType::SetCode;
                tx.authorizations = {test::authorizationBy(me(), *tx.to, 8)};
            },
            {u"type"_s, u"authorizationList"_s});
        row("many", [](auto& tx) { tx.nonce = 0, tx.to->bytes[0] = 1, tx.value = {}; },
            {u"nonce"_s, u"to"_s, u"value"_s});
    }

    void changed()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, fields);
        const Shown shown = shownOf(TransactionType::DynamicFee);
        eth::Transaction other = shown.transaction;
        change(other);
        const auto verified = wallet::verify(shown, test::signedBy(other, me()));
        QVERIFY(!verified);
        QCOMPARE(complaints(shown, test::signedBy(other, me())), fields);
        for (const auto& difference : verified.error().differences) {
            QVERIFY(difference.shown != difference.found);
            QVERIFY(!difference.rule.isEmpty());
            QVERIFY(verified.error().error.what.contains(difference.field));
        }
    }

    void everyTypeComparesItsOwn()
    {
        for (const auto type : {TransactionType::Legacy, TransactionType::AccessList}) {
            const Shown shown = shownOf(type);
            eth::Transaction dearer = shown.transaction;
            dearer.gasPrice.limbs[0] += 1;
            QCOMPARE(complaints(shown, test::signedBy(dearer, me())), QStringList{u"gasPrice"_s});
        }
        const Shown shown = shownOf(TransactionType::SetCode);
        eth::Transaction other = shown.transaction;
        other.authorizations[0] = test::authorizationBy(me(), me().address, 8);
        QCOMPARE(complaints(shown, test::signedBy(other, me())),
                 QStringList{u"authorizationList"_s});
        // Without a chain every chain would take it.
        const Shown legacy = shownOf(TransactionType::Legacy);
        eth::Transaction everywhere = legacy.transaction;
        everywhere.chain.reset();
        QCOMPARE(complaints(legacy, test::signedBy(everywhere, me())), QStringList{u"chainId"_s});
    }

    void anotherAccount()
    {
        const Shown shown = shownOf(TransactionType::DynamicFee);
        const test::Key other(test::kSecondKey);
        const auto verified = wallet::verify(shown, test::signedBy(shown.transaction, other));
        QVERIFY(!verified);
        QCOMPARE(verified.error().differences.size(), std::size_t(1));
        const auto& difference = verified.error().differences.front();
        QCOMPARE(difference.field, u"from"_s);
        QCOMPARE(difference.found, u"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"_s);
    }

    void feesWithinBounds()
    {
        Shown shown = shownOf(TransactionType::DynamicFee);
        shown.bounds.maxGas = 120'000;
        shown.bounds.maxFeePerGas = test::gwei(25);
        eth::Transaction other = shown.transaction;
        other.gasLimit = 120'000;
        other.maxFeePerGas = test::gwei(25);
        other.maxPriorityFeePerGas = {}; // cheaper costs nobody anything but time
        QVERIFY(wallet::verify(shown, test::signedBy(other, me())));
        other.maxFeePerGas.limbs[0] += 1;
        ++other.gasLimit;
        QCOMPARE(complaints(shown, test::signedBy(other, me())),
                 (QStringList{u"gas"_s, u"maxFeePerGas"_s}));
    }

    void garbage()
    {
        const Shown shown = shownOf(TransactionType::DynamicFee);
        const std::string good = test::signedBy(shown.transaction, me());
        const std::string payload = eth::encodeUnsigned(shown.transaction);
        const std::vector<std::string> bad{"",
                                           "\x02",
                                           "garbage",
                                           std::string(200'000, '\xff'),
                                           payload,
                                           good + '\0',
                                           good.substr(0, good.size() - 1),
                                           good.substr(1)};
        for (const std::string& raw : bad) {
            const auto verified = wallet::verify(shown, raw);
            QVERIFY(!verified);
            QVERIFY(verified.error().differences.empty());
            QVERIFY(!verified.error().error.where.isEmpty());
        }
        // Each single bit that is turned makes other bytes: none of them passes.
        for (std::size_t i = 0; i < good.size() * 8; ++i) {
            std::string raw = good;
            raw[i / 8] = static_cast<char>(raw[i / 8] ^ (1 << (i % 8)));
            QVERIFY(!wallet::verify(shown, raw));
        }
    }

    void highS()
    {
        // n - s with the other parity is the same signer's, and malleable (EIP-2).
        const Shown shown = shownOf(TransactionType::DynamicFee);
        auto made = *eth::signTransaction(shown.transaction, me().secret());
        const eth::U256 order("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
        eth::U256 s = 0;
        for (const quint8 byte : made.signature.s.bytes)
            s = s * 256 + byte;
        s = order - s;
        for (std::size_t i = 0; i < 32; ++i) {
            made.signature.s.bytes[31 - i] = static_cast<quint8>(s % 256);
            s /= 256;
        }
        made.signature.yParity ^= 1;
        const auto raw = eth::encodeSigned(made.transaction, made.signature);
        QVERIFY(raw);
        const auto verified = wallet::verify(shown, *raw);
        QVERIFY(!verified);
        QVERIFY2(verified.error().error.where.contains(u"s"),
                 qPrintable(verified.error().error.text()));
    }

    void whatMayNotBeShown_data()
    {
        QTest::addColumn<std::function<void(Shown&)>>("change");
        QTest::addColumn<QString>("field");
        using Edit = std::function<void(Shown&)>;
        const auto row = [](const char* name, const Edit& edit, const char* field) {
            QTest::newRow(name) << edit << QString::fromLatin1(field);
        };
        row(
            "no chain", [](Shown& s) { s.transaction.chain.reset(); }, "chainId");
        row(
            "chain 0", [](Shown& s) { s.transaction.chain->value = 0; }, "chainId");
        row(
            "no account", [](Shown& s) { s.from = {}; }, "from");
        row(
            "tip above fee", [](Shown& s) { s.transaction.maxPriorityFeePerGas = test::gwei(21); },
            "maxPriorityFeePerGas");
        row(
            "bounds below", [](Shown& s) { s.bounds.maxFeePerGas = test::gwei(1); },
            "maxFeePerGas");
        row(
            "gas out of bounds", [](Shown& s) { s.bounds.minGas = 100'001; }, "gasLimit");
        row(
            "blob", [](Shown& s) { s.transaction.type = TransactionType::Blob; },
            "blobVersionedHashes");
        row(
            "authorization",
            [](Shown& s) {
                s = shownOf(TransactionType::SetCode);
                s.authorizationsAgreed = false;
            },
            "authorizationList");
    }

    void whatMayNotBeShown()
    {
        QFETCH(std::function<void(Shown&)>, change);
        QFETCH(QString, field);
        Shown shown = shownOf(TransactionType::DynamicFee);
        change(shown);
        const auto fine = wallet::checkShown(shown);
        QVERIFY(!fine);
        QVERIFY(fine.error().kind == base::ErrorKind::BadInput);
        QCOMPARE(fine.error().where, field);
    }
};

QTEST_APPLESS_MAIN(tst_Verifier)
#include "tst_verifier.moc"
