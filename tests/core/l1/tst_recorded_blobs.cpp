#include "base/hex.hpp"
#include "eth/transaction.hpp"
#include "fixtures.hpp"
#include "l1/blob_ledger.hpp"
#include "registry/registry.hpp"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;

namespace {

std::string unhex(const QString& text)
{
    return QByteArray::fromHex(text.mid(2).toLatin1()).toStdString();
}

} // namespace

/// A mainnet block as the consensus layer recorded it, raw transactions and all: what the ledger
/// says of it against a recount from those bytes.
class TestRecordedBlobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsARecountFromTheBytes()
    {
        REQUIRE_FIXTURES();
        QFile file(test::fixture(u"ethereum/beacon/block_deneb_19431837.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto payload = QJsonDocument::fromJson(file.readAll())
                                 .object()["body"_L1]["execution_payload"_L1]
                                 .toObject();
        QVERIFY(!payload.isEmpty());
        const auto number = [&](QLatin1StringView key) {
            return payload[key].toString().toULongLong();
        };
        base::Block block;
        block.number = number("block_number"_L1);
        block.timestamp = static_cast<qint64>(number("timestamp"_L1));
        block.blobGasUsed = number("blob_gas_used"_L1);
        block.excessBlobGas = number("excess_blob_gas"_L1);
        block.baseFeePerGas = base::Wei::from64(number("base_fee_per_gas"_L1));
        block.hash = base::hashFromHex(payload["block_hash"_L1].toString().toStdString()).value();

        std::vector<l1::L1Transaction> txs;
        quint64 blobs = 0;
        for (const auto& raw : payload["transactions"_L1].toArray()) {
            const auto signedTx = eth::decodeSigned(unhex(raw.toString()));
            QVERIFY2(signedTx, qPrintable(signedTx ? QString() : signedTx.error().text()));
            const auto& tx = signedTx->transaction;
            l1::L1Transaction out;
            out.hash = signedTx->hash;
            out.from = signedTx->sender;
            out.to = tx.to;
            if (tx.data.size() >= 4) {
                out.selector = 0;
                for (std::size_t i = 0; i < 4; ++i)
                    out.selector = *out.selector << 8 | static_cast<quint8>(tx.data[i]);
            }
            out.blobs = static_cast<quint32>(tx.blobVersionedHashes.size());
            out.block = block.number;
            out.timestamp = block.timestamp;
            blobs += tx.blobVersionedHashes.size();
            txs.push_back(out);
        }
        QCOMPARE(txs.size(), std::size_t(322));
        QCOMPARE(blobs, quint64{1});
        QCOMPARE(blobs * l1::kGasPerBlob, *block.blobGasUsed);

        const auto loaded = registry::Registry::load({});
        const l1::PostingRules rules(loaded.chains(), u"ethereum"_s);
        l1::BlobLedger ledger(*l1::BlobSchedule::shipped(), {1});
        QVERIFY(ledger.add(block));
        QCOMPARE(ledger.newest()->fork, u"cancun"_s);
        QCOMPARE(ledger.newest()->blobs, 1U);
        QVERIFY(ledger.newest()->fee == 1);
        // One blob's bytes at 16 gas each, at the block's own base fee.
        QVERIFY(ledger.newest()->calldata == eth::toU256(*block.baseFeePerGas) * 126'976 * 16);
        // One transaction short, or one too many, is not this block's list.
        auto less = txs;
        std::erase_if(less, [](const auto& tx) { return tx.blobs > 0; });
        QVERIFY(!ledger.attribute(block.hash, less, rules));
        QVERIFY(!ledger.newest()->attributed);
        QVERIFY(ledger.attribute(block.hash, txs, rules));
        const auto window = ledger.window(3600);
        QCOMPARE(window.blobs, blobs);
        QVERIFY(window.cost == l1::kGasPerBlob);
        quint64 owned = window.unattributed;
        for (const auto& share : window.shares)
            owned += share.blobs;
        QCOMPARE(owned, blobs);
        const auto carrier =
            std::find_if(txs.begin(), txs.end(), [](const auto& tx) { return tx.blobs > 0; });
        const auto owner = rules.blobOwner(*carrier);
        qInfo("mainnet %llu: %s -> %s, %s", static_cast<unsigned long long>(block.number),
              base::toHex(carrier->from).c_str(), base::toHex(*carrier->to).c_str(),
              owner ? qPrintable(loaded.chains()[static_cast<std::size_t>(*owner)].id)
                    : "unattributed");
        QCOMPARE(window.shares.size(), owner ? std::size_t(1) : std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestRecordedBlobs)
#include "tst_recorded_blobs.moc"
