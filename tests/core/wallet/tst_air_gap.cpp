// What goes to a machine without a network, and what comes back from it.
#include "signing_fixture.hpp"
#include "wallet/air_gap.hpp"
#include "wallet/qr.hpp"
#include "wallet/safe_batch.hpp"
#include "wallet/verifier.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <random>

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using eth::TransactionType;
using test::Heard;
using wallet::AirGapSigner;
using wallet::Shown;

namespace {

const test::Key& me()
{
    static const test::Key kKey(test::kFirstKey);
    return kKey;
}

Shown someShown(TransactionType type = TransactionType::DynamicFee)
{
    return Shown::exactly(test::someTransaction(type), me().address);
}

QByteArray hexOf(const std::string& bytes)
{
    return QByteArray::fromStdString(
        base::toHex(std::span(reinterpret_cast<const quint8*>(bytes.data()), bytes.size())));
}

/// What the picture's codes say together.
QByteArray readAll(const std::vector<wallet::Luminance>& pictures)
{
    wallet::QrText text;
    for (auto it = pictures.rbegin(); it != pictures.rend(); ++it) {
        const auto parts = wallet::readQr(*it);
        if (!parts)
            return "unread: " + parts.error().text().toUtf8();
        for (const auto& part : *parts)
            if (const auto taken = text.take(part); !taken)
                return "refused: " + taken.error().text().toUtf8();
    }
    return text.text();
}

/// As a camera sees it: in a larger picture, grey, with noise, and turned by a quarter.
wallet::Luminance photographed(const wallet::Luminance& code)
{
    std::mt19937 random(7);
    const int margin = 60;
    const int size = code.width + 2 * margin;
    const auto side = static_cast<std::size_t>(size);
    wallet::Luminance photo{size, size, std::vector<quint8>(side * side)};
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const int row = x - margin;
            const int column = code.width - 1 - (y - margin);
            const bool inside = row >= 0 && column >= 0 && row < code.height && column < code.width;
            const int light =
                inside ? code.pixels[static_cast<std::size_t>(row * code.width + column)] : 200;
            const int noise = static_cast<int>(random() % 50);
            photo.pixels[static_cast<std::size_t>(y) * side + static_cast<std::size_t>(x)] =
                static_cast<quint8>(40 + light / 2 + noise);
        }
    }
    return photo;
}

} // namespace

class tst_AirGap : public QObject
{
    Q_OBJECT
private:
    base::RealClock m_clock;

private Q_SLOTS:
    void theFileSaysWhatItIs()
    {
        for (const auto type : {TransactionType::Legacy, TransactionType::AccessList,
                                TransactionType::DynamicFee, TransactionType::SetCode}) {
            Shown shown = someShown(type);
            if (type == TransactionType::SetCode)
                shown.transaction.authorizations = {test::authorizationBy(me(), me().address, 8)};
            const auto back = wallet::readUnsignedFile(wallet::unsignedFile(shown));
            QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
            QVERIFY(back->transaction == shown.transaction);
            QVERIFY(back->from == me().address);
            // Whoever wrote the file agrees to nothing in the name of who reads it.
            QVERIFY(!back->authorizationsAgreed);
            QCOMPARE(bool(wallet::checkShown(*back)), type != TransactionType::SetCode);
        }
        Shown creates = someShown();
        creates.transaction.to.reset();
        QVERIFY(wallet::readUnsignedFile(wallet::unsignedFile(creates)));
    }

    void authorizationsAreWrittenOut()
    {
        Shown shown = someShown(TransactionType::SetCode);
        const auto target = test::Key(test::kSecondKey).address;
        shown.transaction.authorizations = {test::authorizationBy(me(), target, 8),
                                            test::authorizationBy(me(), target, 9, 0)};
        QJsonObject file = QJsonDocument::fromJson(wallet::unsignedFile(shown)).object();
        QJsonObject summary = file[u"summary"].toObject();
        QJsonArray list = summary[u"authorizations"].toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].toObject()[u"address"].toString(),
                 u"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"_s);
        QCOMPARE(list[0].toObject()[u"authority"].toString(),
                 u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s);
        QCOMPARE(list[0].toObject()[u"chainId"].toString(), u"31337"_s);
        QCOMPARE(list[1].toObject()[u"chainId"].toString(), u"0"_s);
        // Another contract in the summary than in the payload.
        QJsonObject first = list[0].toObject();
        first[u"address"] = u"0x0000000000000000000000000000000000000001"_s;
        list[0] = first;
        summary[u"authorizations"] = list;
        file[u"summary"] = summary;
        QCOMPARE(wallet::readUnsignedFile(QJsonDocument(file).toJson()).error().where,
                 u"summary.authorizations"_s);
    }

    void aChangedFileIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* member, const QJsonValue& value, const char* where) {
            QTest::addRow("%s %s", member, qPrintable(value.toString().left(12)))
                << QString::fromLatin1(member) << value << QString::fromLatin1(where);
        };
        row("summary.to", u"0x0000000000000000000000000000000000000001"_s, "summary.to");
        row("summary.value", u"1"_s, "summary.value");
        row("summary.chainId", u"1"_s, "summary.chainId");
        row("summary.note", u"all is well"_s, "summary.note");
        row("payload", u"0x02"_s, "transaction");
        row("payload", u"no hex"_s, "payload");
        row("from", u"0xF39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s, "from");
        row("type", u"note"_s, "type");
        row("v", 2, "v");
    }

    void aChangedFileIsRefused()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, where);
        QJsonObject file = QJsonDocument::fromJson(wallet::unsignedFile(someShown())).object();
        if (member.startsWith(u"summary.")) {
            QJsonObject summary = file[u"summary"].toObject();
            summary[member.mid(8)] = value;
            file[u"summary"] = summary;
        } else {
            file[member] = value;
        }
        const auto read = wallet::readUnsignedFile(QJsonDocument(file).toJson());
        QVERIFY(!read);
        if (where != u"transaction")
            QCOMPARE(read.error().where, where);
        // Another payload under the same summary.
        Shown other = someShown();
        other.transaction.value.limbs[0] += 1;
        file = QJsonDocument::fromJson(wallet::unsignedFile(someShown())).object();
        file[u"payload"] =
            QJsonDocument::fromJson(wallet::unsignedFile(other)).object()[u"payload"];
        QVERIFY(wallet::readUnsignedFile(QJsonDocument(file).toJson())
                    .error()
                    .where.startsWith(u"summary."));
    }

    void whatComesBack()
    {
        const Shown shown = someShown();
        const std::string raw = test::signedBy(shown.transaction, me());
        const QByteArray hex = hexOf(raw);
        const auto made = *eth::decodeSigned(raw);
        std::string signature(reinterpret_cast<const char*>(made.signature.r.bytes.data()), 32);
        signature.append(reinterpret_cast<const char*>(made.signature.s.bytes.data()), 32);
        signature += static_cast<char>(made.signature.yParity + 27);
        const QByteArrayList right{QByteArray::fromStdString(raw),
                                   hex,
                                   hex.mid(2),
                                   hex.toUpper(),
                                   "\n " + hex + "\r\n",
                                   hex.left(20) + "\n" + hex.mid(20),
                                   "{\"raw\":\"" + hex + "\",\"tx\":{}}",
                                   "{\"result\":{\"raw\":\"" + hex + "\"}}",
                                   "{\"signedTransaction\":\"" + hex + "\"}",
                                   "\"" + hex + "\"",
                                   hexOf(signature),
                                   "{\"signature\":\"" + hexOf(signature) + "\"}"};
        for (const QByteArray& given : right) {
            const auto bytes = wallet::signedBytes(given, shown);
            QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().text()));
            QVERIFY(*bytes == raw);
        }
        const QByteArrayList wrong{QByteArray(),
                                   QByteArray("  "),
                                   QByteArray("{}"),
                                   QByteArray("{"),
                                   hex.left(30),
                                   hex + "00",
                                   QByteArray(4 << 20, 'a'),
                                   wallet::unsignedText(shown),
                                   hexOf(signature).chopped(2) + "09",
                                   wallet::unsignedFile(shown)};
        for (const QByteArray& given : wrong)
            QVERIFY(!wallet::signedBytes(given, shown));
        QVERIFY(wallet::signedBytes(wallet::unsignedText(shown), shown)
                    .error()
                    .what.contains(u"not signed"));
    }

    void theSigner()
    {
        std::vector<wallet::Parcel> parcels;
        AirGapSigner signer(
            {me().address}, [&](const wallet::Parcel& parcel) { parcels.push_back(parcel); },
            m_clock);
        QVERIFY(signer.bring("0x").error().kind == ErrorKind::NotFound);
        const Shown shown = someShown();
        Heard<wallet::Answer> heard;
        wallet::Ask ask = signer.sign(shown, heard.handler());
        QTRY_COMPARE(parcels.size(), std::size_t(1));
        Heard<wallet::Answer> other;
        const wallet::Ask second = signer.sign(shown, other.handler());
        QTRY_COMPARE(other.times, 1);
        QVERIFY(other.error().kind == ErrorKind::Refused);

        // The other machine knows nothing but the parcel.
        const auto carried = wallet::readUnsignedFile(parcels[0].file);
        QVERIFY(carried);
        const auto payload = base::bytesFromHex(parcels[0].text.toLower().toStdString());
        QVERIFY(payload && *eth::decodeUnsigned(payload->toStdString()) == shown.transaction);
        eth::Transaction evil = carried->transaction;
        evil.to->bytes[0] = 1;
        QVERIFY(signer.bring("garbage").error().kind == ErrorKind::Protocol);
        QVERIFY(signer.bring(hexOf(test::signedBy(evil, me()))).error().what.contains(u"to"));
        QVERIFY(
            !signer.bring(hexOf(test::signedBy(shown.transaction, test::Key(test::kSecondKey)))));
        QCOMPARE(heard.times, 0);
        const QByteArray right = hexOf(test::signedBy(carried->transaction, me()));
        QVERIFY(signer.bring(right));
        QCOMPARE(heard.times, 1);
        QVERIFY(wallet::verify(shown, (*heard.result)->raw));
        QVERIFY(signer.bring(right).error().kind == ErrorKind::NotFound); // twice
        // Withdrawn: what comes then is for nobody.
        Heard<wallet::Answer> dropped;
        ask = signer.sign(shown, dropped.handler());
        ask.cancel();
        QVERIFY(!signer.bring(right));
        QCOMPARE(dropped.times, 0);
    }

    void notForEver()
    {
        base::ManualClock clock;
        int presented = 0;
        AirGapSigner signer(
            {me().address}, [&](const wallet::Parcel&) { ++presented; }, clock);
        Heard<wallet::Answer> heard;
        const wallet::Ask ask = signer.sign(someShown(), heard.handler());
        clock.advance(wallet::kAirGapPatience - std::chrono::seconds(1));
        QCOMPARE(presented, 1);
        QCOMPARE(heard.times, 0);
        clock.advance(std::chrono::seconds(2));
        QCOMPARE(heard.times, 1);
        QVERIFY(heard.error().kind == ErrorKind::Timeout);
        const auto raw = hexOf(test::signedBy(someShown().transaction, me()));
        QVERIFY(signer.bring(raw).error().kind == ErrorKind::NotFound);
        const wallet::Ask next = signer.sign(someShown(), heard.handler());
        clock.advance(std::chrono::seconds(1));
        QVERIFY(signer.bring(raw));
    }

    void qrCodes()
    {
        const QByteArray small = wallet::unsignedText(someShown());
        const auto one = wallet::makeQr(small);
        QVERIFY(one && one->size() == 1);
        QCOMPARE(readAll(*one), small);
        const auto seen = wallet::readQr(photographed(one->front()));
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().text()));
        QCOMPARE(seen->front().text, small);

        Shown large = someShown();
        large.transaction.data = std::string(3000, '\x5a');
        const QByteArray text = wallet::unsignedText(large);
        const auto many = wallet::makeQr(text, 3);
        QVERIFY2(many, many ? "" : qPrintable(many.error().text()));
        QVERIFY(many->size() > 1);
        QCOMPARE(readAll(*many), text);

        QVERIFY(!wallet::makeQr(""));
        QVERIFY(!wallet::makeQr(QByteArray(40'000, 'A')));
        QVERIFY(!wallet::makeQr("A", 0));
        QVERIFY(wallet::readQr({100, 100, std::vector<quint8>(10'000, 255)}).error().kind ==
                ErrorKind::NotFound);
        QVERIFY(!wallet::readQr({100, 100, {}}));
        QVERIFY(!wallet::readQr({-1, 100, {}}));
        QVERIFY(!wallet::readQr({1 << 20, 1 << 20, {}}));
    }

    void partsOfAnotherText()
    {
        wallet::QrText text;
        QVERIFY(text.take({"ab", 1, 3, "x"}));
        QVERIFY(text.take({"ab", 1, 3, "x"})); // the camera sees it again
        QVERIFY(!text.take({"cd", 1, 3, "x"}));
        QVERIFY(!text.take({"cd", 2, 3, "y"}));
        QVERIFY(!text.take({"cd", 2, 4, "x"}));
        QVERIFY(!text.take({"cd", 3, 3, "x"}));
        QVERIFY(!text.isWhole() && text.text().isEmpty());
        QVERIFY(text.take({"12", 0, 3, "x"}) && text.take({"ef", 2, 3, "x"}));
        QCOMPARE(text.text(), QByteArray("12abef"));
        text.clear();
        QVERIFY(text.take({"cd", 2, 4, "y"}));
    }

    void safeBatches()
    {
        // A file that Safe's transaction builder wrote, with its checksum.
        const auto file = QJsonDocument::fromJson(R"({"version":"1.0","chainId":"1",
          "createdAt":1761326849944,"meta":{"name":"Transactions Batch","description":"",
          "txBuilderVersion":"1.18.2",
          "createdFromSafeAddress":"0xA77DE01e157f9f57C7c4A326eeE9C4874D0598b6",
          "createdFromOwnerAddress":""},
          "transactions":[{"to":"0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48","value":"0",
          "data":null,"contractMethod":{"inputs":[
            {"internalType":"address","name":"spender","type":"address"},
            {"internalType":"uint256","name":"value","type":"uint256"}],
            "name":"approve","payable":false},
          "contractInputsValues":{"spender":"0x474e5Ded6b5D078163BFB8F6dBa355C3aA5478C8",
            "value":"100000000000"}}]})")
                              .object();
        QCOMPARE(base::toHex(wallet::safeChecksum(file)),
                 std::string("0x8b5032f716845c8b08bab3d63dbd9ba92e056f3557793cd041e59b84e16aa989"));
        QCOMPARE(wallet::readSafeBatch(QJsonDocument(file).toJson()).error().where,
                 u"transactions[0].data"_s);

        const auto tx = test::someTransaction(TransactionType::DynamicFee);
        const wallet::SafeBatch batch{{1088},
                                      me().address,
                                      u"Stake"_s,
                                      u"50 METIS; \"élan\""_s,
                                      {1'700'000'000'123},
                                      {{*tx.to, tx.value, tx.data}, {*tx.to, {}, {}}}};
        const auto written = wallet::safeBatchFile(batch);
        QVERIFY(written);
        const auto back = wallet::readSafeBatch(*written);
        QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
        QVERIFY(back->chain == batch.chain && back->safe == batch.safe &&
                back->calls == batch.calls && back->created == batch.created &&
                back->description == batch.description);
        QByteArray changed = *written;
        changed.replace("500000000000000000", "500000000000000001");
        QCOMPARE(wallet::readSafeBatch(changed).error().where, u"meta.checksum"_s);
        QVERIFY(!wallet::safeBatchFile({{1088}, {}, {}, {}, {}, {}}));
        QVERIFY(!wallet::safeBatchFile({{0}, {}, {}, {}, {}, batch.calls}));
        QVERIFY(!wallet::readSafeBatch("[]"));
    }
};

QTEST_GUILESS_MAIN(tst_AirGap)
#include "tst_air_gap.moc"
