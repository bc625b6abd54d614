#include "base/hex.hpp"
#include "chain/evm_block.hpp"
#include "fixtures.hpp"
#include "recorded_blocks.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using base::HashCheck;
using registry::Dialect;

namespace {

base::Result<base::Block> read(const QByteArray& json, const registry::ChainSpec& spec, bool check)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string padded(json.constData(), static_cast<std::size_t>(json.size()));
    simdjson::ondemand::document document;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS)
        return base::fail(base::ErrorKind::Protocol, QStringLiteral("not JSON"));
    simdjson::ondemand::value value;
    if (document.get_value().get(value) != simdjson::SUCCESS)
        return base::fail(base::ErrorKind::Protocol, QStringLiteral("not a value"));
    return chain::readBlock(value, spec, check);
}

/// "0x" and `digits` times the same digit.
QString hex(int digits, QChar digit)
{
    return QStringLiteral("0x") + QString(digits, digit);
}

QByteArray bytes(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

quint64 quantity(const QJsonObject& json, const char* key)
{
    return base::quantityFromHex(json.value(QLatin1String(key)).toString().toStdString())
        .value_or(0xbad);
}

/// A small good block, to be broken in one place at a time.
QJsonObject plain()
{
    QJsonObject o;
    o[QLatin1String("number")] = QStringLiteral("0x10");
    o[QLatin1String("hash")] = hex(64, u'1');
    o[QLatin1String("parentHash")] = hex(64, u'2');
    o[QLatin1String("timestamp")] = QStringLiteral("0x65000000");
    o[QLatin1String("gasUsed")] = QStringLiteral("0x5208");
    o[QLatin1String("gasLimit")] = QStringLiteral("0x1c9c380");
    return o;
}

} // namespace

/// Real blocks of every dialect, and what a hostile node may send instead.
class TestEvmBlock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recorded();
    void tamperedIsRefused();
    void tamperedFixtures();
    void subscriptionExamples();
    void nitroHasNoGasLimit();
    void opStackSystemTransactions();
    void nitroSystemTransactions();
    void countsByRule();
    void optionalAndNull();
    void wrongTypesNameTheKey_data();
    void wrongTypesNameTheKey();
    void missingKeys();
    void oddJson();
    void unknownForkFields();
};

void TestEvmBlock::recorded()
{
    REQUIRE_FIXTURES();
    const auto blocks = recordedBlocks();
    std::map<Dialect, int> verified, notComputable;
    for (const auto& recorded : blocks) {
        const auto block = read(bytes(recorded.json), specOf(recorded.dialect), true);
        QVERIFY2(block,
                 qPrintable(recorded.name + u": " + (block ? QString() : block.error().text())));
        const QJsonObject& j = recorded.json;
        QCOMPARE(block->number, quantity(j, "number"));
        QCOMPARE(block->gasUsed, quantity(j, "gasUsed"));
        QCOMPARE(static_cast<quint64>(block->timestamp), quantity(j, "timestamp"));
        QCOMPARE(base::toHex(block->hash),
                 j.value(QLatin1String("hash")).toString().toLower().toStdString());
        QCOMPARE(base::toHex(block->parentHash),
                 j.value(QLatin1String("parentHash")).toString().toLower().toStdString());
        if (j.contains(QLatin1String("transactions"))) {
            QCOMPARE(*block->txs,
                     static_cast<quint32>(j.value(QLatin1String("transactions")).toArray().size()));
        } else {
            QVERIFY(!block->txs && !block->userTxs);
        }
        const auto expected = recorded.computable ? HashCheck::Verified : HashCheck::NotComputable;
        if (recorded.dialect != Dialect::Evm || block->hashCheck == HashCheck::NotComputable)
            QVERIFY2(block->hashCheck == expected, qPrintable(recorded.name));
        ++(block->hashCheck == HashCheck::Verified ? verified : notComputable)[recorded.dialect];
    }
    QCOMPARE(verified[Dialect::Scroll], 23);
    QCOMPARE(verified[Dialect::Linea], 14); // the fifteenth comes without a hash
    QCOMPARE(verified[Dialect::OpStack], 1);
    QCOMPARE(verified[Dialect::Nitro], 2);
    QCOMPARE(verified[Dialect::Gnosis], 1);
    QCOMPARE(verified[Dialect::Polygon], 1);
    QVERIFY(verified[Dialect::Ethereum] >= 14);
    QCOMPARE(notComputable[Dialect::ZkStack], 3);
}

void TestEvmBlock::tamperedIsRefused()
{
    REQUIRE_FIXTURES();
    const QStringList fields{QStringLiteral("parentHash"),      QStringLiteral("stateRoot"),
                             QStringLiteral("receiptsRoot"),    QStringLiteral("transactionsRoot"),
                             QStringLiteral("gasUsed"),         QStringLiteral("gasLimit"),
                             QStringLiteral("timestamp"),       QStringLiteral("number"),
                             QStringLiteral("baseFeePerGas"),   QStringLiteral("extraData"),
                             QStringLiteral("blobGasUsed"),     QStringLiteral("excessBlobGas"),
                             QStringLiteral("withdrawalsRoot"), QStringLiteral("hash")};
    int tried = 0;
    for (const auto& recorded : recordedBlocks()) {
        if (!recorded.computable)
            continue;
        for (const QString& field : fields) {
            QJsonObject copy = recorded.json;
            QString text = copy.value(field).toString();
            if (text.size() < 3)
                continue;
            text.back() = text.back() == u'7' ? u'8' : u'7';
            copy.insert(field, text);
            const auto block = read(bytes(copy), specOf(recorded.dialect), true);
            QVERIFY(block);
            QVERIFY2(block->hashCheck == HashCheck::Mismatch,
                     qPrintable(recorded.name + u' ' + field));
            ++tried;
        }
    }
    QVERIFY(tried > 500);
}

void TestEvmBlock::tamperedFixtures()
{
    REQUIRE_FIXTURES();
    const auto spec = specOf(Dialect::Ethereum);
    // These copies have a wrong root in the header itself; the others differ in the body only.
    for (const char* name :
         {"headers__post-shanghai-bad-receipts", "headers__post-shanghai-bad-transactions",
          "headers__post-shanghai-bad-withdrawals"}) {
        QFile file(
            fixture(QStringLiteral("ethereum/tamper/%1_data.json").arg(QLatin1String(name))));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto block = read(file.readAll(), spec, true);
        QVERIFY(block);
        QVERIFY2(block->hashCheck == HashCheck::Mismatch, name);
    }
}

void TestEvmBlock::subscriptionExamples()
{
    REQUIRE_FIXTURES();
    QFile file(fixture(QStringLiteral("ethereum/subscription/newheads-examples.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int read_ = 0;
    for (const auto& item : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject head = item.toObject()
                                     .value(QLatin1String("params"))
                                     .toObject()
                                     .value(QLatin1String("result"))
                                     .toObject();
        const auto block = read(bytes(head), specOf(Dialect::Evm), false);
        QVERIFY2(block, qPrintable(block ? QString() : block.error().text()));
        QCOMPARE(block->txs.has_value(), head.contains(QLatin1String("transactions")));
        QVERIFY(block->hashCheck == HashCheck::Pending);
        ++read_;
    }
    QCOMPARE(read_, 2);
}

void TestEvmBlock::nitroHasNoGasLimit()
{
    QJsonObject o = plain();
    o[QLatin1String("gasLimit")] = QStringLiteral("0x4000000000000");
    QVERIFY(!read(bytes(o), specOf(Dialect::Nitro), false)->gasLimit);
    QCOMPARE(*read(bytes(o), specOf(Dialect::Evm), false)->gasLimit, quint64{1} << 50);
}

void TestEvmBlock::opStackSystemTransactions()
{
    QJsonObject attributes;
    attributes[QLatin1String("type")] = QStringLiteral("0x7E");
    attributes[QLatin1String("from")] =
        QStringLiteral("0xDeaDDEaDDeAdDeAdDEAdDEaddeAddEAdDEAd0001");
    attributes[QLatin1String("to")] = QStringLiteral("0x4200000000000000000000000000000000000015");
    attributes[QLatin1String("input")] = QStringLiteral("0x098999be");
    QJsonObject deposit = attributes;
    deposit[QLatin1String("from")] = QStringLiteral("0x36bde71c97b33cc4729cf772ae268934f7ab70b2");
    QJsonObject plainTx;
    plainTx[QLatin1String("type")] = QStringLiteral("0x2");
    plainTx[QLatin1String("from")] = attributes[QLatin1String("from")];
    plainTx[QLatin1String("to")] = QJsonValue::Null;
    plainTx[QLatin1String("input")] = QStringLiteral("0x6080");
    QJsonObject o = plain();
    o[QLatin1String("transactions")] = QJsonArray{attributes, deposit, plainTx, plainTx};
    const auto op = read(bytes(o), specOf(Dialect::OpStack), false);
    QCOMPARE(*op->txs, 4U);
    QCOMPARE(*op->userTxs, 3U);
    QCOMPARE(*op->userOps, 3U);
    // Zircuit has the system transaction in some blocks only: the objects tell which.
    o[QLatin1String("transactions")] = QJsonArray{deposit, plainTx};
    QCOMPARE(*read(bytes(o), specOf(Dialect::OpStack), false)->userTxs, 2U);
    const auto evm = read(bytes(o), specOf(Dialect::Evm), false);
    QCOMPARE(*evm->userTxs, 2U);
    QCOMPARE(*evm->userOps, 2U);
}

void TestEvmBlock::nitroSystemTransactions()
{
    QJsonObject start, user;
    start[QLatin1String("type")] = QStringLiteral("0x6a");
    user[QLatin1String("type")] = QStringLiteral("0x68");
    QJsonObject o = plain();
    o[QLatin1String("transactions")] = QJsonArray{start, user, user};
    const auto block = read(bytes(o), specOf(Dialect::Nitro), false);
    QCOMPARE(*block->txs, 3U);
    QCOMPARE(*block->userTxs, 2U);
    QCOMPARE(*block->userOps, 2U);
}

void TestEvmBlock::countsByRule()
{
    // The only transaction is an empty multicall: fewer operations than the rule takes away.
    QJsonObject none = plain(), call;
    call[QLatin1String("to")] = QStringLiteral("0xca11bde05977b3631167028862be2a173976ca11");
    call[QLatin1String("input")] =
        QString(QStringLiteral("0x82ad56cb") + QString(62, u'0') + u"20" + QString(64, u'0'));
    none[QLatin1String("transactions")] = QJsonArray{call};
    auto taiko = specOf(Dialect::Taiko);
    taiko.tpsRule = registry::TpsRule::SubtractOne;
    QCOMPARE(*read(bytes(none), taiko, false)->userOps, 0U);
    QJsonObject o = plain();
    const QString hash = hex(64, u'3');
    o[QLatin1String("transactions")] = QJsonArray{hash, hash, hash};
    const auto op = read(bytes(o), specOf(Dialect::OpStack), false);
    QCOMPARE(*op->txs, 3U);
    QCOMPARE(*op->userTxs, 2U);
    QVERIFY(!op->userOps);
    auto spec = specOf(Dialect::Evm);
    QCOMPARE(*read(bytes(o), spec, false)->userTxs, 3U);
    spec.tpsRule = registry::TpsRule::Unknown;
    QVERIFY(!read(bytes(o), spec, false)->userTxs);
    o[QLatin1String("transactions")] = QJsonArray{};
    const auto empty = read(bytes(o), specOf(Dialect::OpStack), false);
    QCOMPARE(*empty->txs, 0U);
    QCOMPARE(*empty->userTxs, 0U);
    QCOMPARE(*chain::userTxsByRule(0, specOf(Dialect::OpStack)), 0U);
}

void TestEvmBlock::optionalAndNull()
{
    QJsonObject o = plain();
    o.remove(QLatin1String("gasLimit"));
    for (const char* key : {"baseFeePerGas", "blobGasUsed", "excessBlobGas", "transactions",
                            "withdrawalsRoot", "l1BatchNumber"})
        o[QLatin1String(key)] = QJsonValue::Null;
    o[QLatin1String("totalDifficulty")] = hex(40, u'f');
    o[QLatin1String("unheardOf")] = QJsonObject{{QStringLiteral("hash"), 7}};
    const auto block = read(bytes(o), specOf(Dialect::Evm), true);
    QVERIFY2(block, qPrintable(block ? QString() : block.error().text()));
    QVERIFY(!block->gasLimit && !block->baseFeePerGas && !block->blobGasUsed && !block->txs);
    QVERIFY(block->hashCheck == HashCheck::NotComputable);
    o[QLatin1String("baseFeePerGas")] = hex(64, u'f');
    QCOMPARE(read(bytes(o), specOf(Dialect::Evm), false)->baseFeePerGas->limbs[3], ~quint64{0});
}

void TestEvmBlock::wrongTypesNameTheKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* key, const QJsonValue& value, const char* said) {
        QTest::addRow("%s %s", key, said)
            << QString::fromLatin1(key) << value << QString::fromLatin1(said);
    };
    row("number", 16, "the number \"16\"");
    row("number", QJsonValue::Null, "null");
    row("number", QStringLiteral("0x10000000000000000"), "at most 64 bits");
    row("number", QStringLiteral("16"), "\"16\"");
    row("number", QStringLiteral("0x"), "\"0x\"");
    row("number", QStringLiteral("-0x1"), "\"-0x1\"");
    row("number", QStringLiteral("latest"), "\"latest\"");
    row("hash", QStringLiteral("0x12"), "32-byte hash");
    row("hash", QJsonValue::Null, "null");
    row("hash", QJsonArray{}, "an array");
    row("parentHash", hex(64, u'g'), "32-byte hash");
    row("parentHash", QJsonObject{}, "an object");
    row("timestamp", QStringLiteral("0x8000000000000000"), "any clock");
    row("timestamp", QStringLiteral("-0x5"), "64 bits");
    row("timestamp", 1.5, "the number");
    row("gasUsed", true, "a boolean");
    row("gasUsed", QStringLiteral("0xffffffffffffffffff"), "at most 64 bits");
    row("gasLimit", QJsonObject{}, "an object");
    row("baseFeePerGas", hex(65, u'1'), "256 bits");
    row("baseFeePerGas", 7, "the number");
    row("blobGasUsed", QStringLiteral(""), "64 bits");
    row("excessBlobGas", QJsonArray{1}, "an array");
    row("transactions", QStringLiteral("0x1"), "not an array");
    row("transactions", 3, "not an array");
    row("transactions", QJsonArray{7}, "neither a hash nor an object");
    row("transactions", QJsonArray{QJsonArray{}}, "neither a hash nor an object");
    row("transactions", QJsonArray{QStringLiteral("0x1"), QJsonObject{}}, "mixes");
}

void TestEvmBlock::wrongTypesNameTheKey()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, said);
    QJsonObject o = plain();
    o.insert(key, value);
    const auto block = read(bytes(o), specOf(Dialect::Evm), false);
    QVERIFY(!block);
    QVERIFY(block.error().kind == base::ErrorKind::Protocol);
    QVERIFY2(block.error().text().contains(key), qPrintable(block.error().text()));
    QVERIFY2(block.error().text().contains(said), qPrintable(block.error().text()));
}

void TestEvmBlock::missingKeys()
{
    for (const char* key : {"number", "hash", "parentHash", "timestamp", "gasUsed"}) {
        QJsonObject o = plain();
        o.remove(QLatin1String(key));
        const auto block = read(bytes(o), specOf(Dialect::Evm), false);
        QVERIFY(!block);
        QVERIFY(block.error().text().contains(QLatin1String(key)));
    }
}

void TestEvmBlock::oddJson()
{
    const auto spec = specOf(Dialect::Evm);
    for (const char* text :
         {"[]", "\"0x1\"", "7", "{}", "{\"number\":", "{\"number\" \"0x1\"}", "{\"a\":1,,}",
          "{\"transactions\":[{\"type\":7}]}", "{\"transactions\":[{\"type\":\"0x1\",]}"})
        QVERIFY2(!read(QByteArray(text), spec, true), text);
    // Any order, blanks, an escaped or very long key.
    QByteArray json = bytes(plain());
    json.replace(":", " :\n\t");
    json.replace(",", " , ");
    json.insert(1, "\"\\u006eumber\":1,\"" + QByteArray(200, 'k') + "\":{\"x\":[1,2]},");
    const auto block = read(json, spec, true);
    QVERIFY2(block, qPrintable(block ? QString() : block.error().text()));
    QCOMPARE(block->number, 16U);
    // What is shown of a peer's text is short and printable.
    QJsonObject o = plain();
    o[QLatin1String("number")] = QString(100'000, u'\u202e');
    const auto refused = read(bytes(o), spec, false);
    QVERIFY(!refused);
    QVERIFY(refused.error().text().size() < 200);
    QVERIFY(!refused.error().text().contains(u'\u202e'));
}

void TestEvmBlock::unknownForkFields()
{
    REQUIRE_FIXTURES();
    for (const auto& recorded : recordedBlocks()) {
        if (recorded.dialect != Dialect::Ethereum)
            continue;
        QJsonObject o = recorded.json;
        o[QLatin1String("blockAccessListHash")] = o[QLatin1String("stateRoot")];
        QVERIFY(read(bytes(o), specOf(Dialect::Ethereum), true)->hashCheck ==
                HashCheck::NotComputable);
        return;
    }
}

QTEST_APPLESS_MAIN(TestEvmBlock)
#include "tst_evm_block.moc"
