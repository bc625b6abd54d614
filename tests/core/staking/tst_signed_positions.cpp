// Positions that somebody signed: who, and what of the file may not be another.
#include "signing_fixture.hpp"
#include "staking/portfolio_file.hpp"
#include "staking/signed_positions.hpp"
#include "wallet/verifier.hpp"
#include <QJsonArray>
#include <QJsonDocument>

using namespace rollscope;
using namespace Qt::StringLiterals;
using staking::PositionsCheck;

namespace {

const test::Key& me()
{
    static const test::Key key(test::kFirstKey);
    return key;
}
const test::Key& other()
{
    static const test::Key key(test::kSecondKey);
    return key;
}

QJsonObject someFile()
{
    staking::Portfolio out;
    out.chain = {1088};
    out.at.number = 77;
    out.at.timestamp = 1'700'000'000;
    staking::Holding holding;
    holding.protocol = u"enki"_s;
    holding.name = u"ENKI ★"_s;
    holding.account = me().address;
    staking::HeldPosition held;
    held.position.spec = u"emetis"_s;
    held.position.title = u"eMetis"_s;
    held.position.token = u"eMetis"_s;
    held.position.amount = base::Wei::from64(5'000'000'000'000'000'000);
    holding.positions = {held};
    out.holdings = {holding};
    return staking::positionsFile(out);
}

QJsonObject sealedBy(const test::Key& key, const QJsonObject& file = someFile())
{
    const auto signature = eth::sign(
        wallet::messageHash({staking::positionsMessage(file), key.address}), key.secret());
    const auto sealed = staking::sealPositions(file, key.address, *signature);
    if (!sealed)
        qFatal("%s", qPrintable(sealed.error().text()));
    return *sealed;
}

QByteArray textOf(const QJsonObject& file)
{
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

PositionsCheck check(const QJsonObject& file)
{
    const auto out = staking::checkPositions(textOf(file));
    if (!out || out->size() != 1)
        qFatal("no check");
    return out->front();
}

} // namespace

class TestSignedPositions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip()
    {
        const QJsonObject file = sealedBy(me());
        const auto out = check(file);
        QVERIFY2(out.holds(), out.trouble ? qPrintable(out.trouble->text()) : "");
        QVERIFY(out.signer == me().address);
        QVERIFY(out.chain == u"1088" && out.block == 77 && out.time == 1'700'000'000'000);
        QCOMPARE(out.digest, someFile()[u"digest"].toString());
        // What a person reads in a wallet names the content.
        QCOMPARE(QString::fromUtf8(staking::positionsMessage(file)),
                 QString(u"Rollscope staking positions\nChain: 1088\nBlock: 77\nDigest: "_s +
                         out.digest));
        // Indented it is the same file; so is the array of the window.
        const auto pretty = staking::checkPositions(QJsonDocument(file).toJson());
        QVERIFY(pretty && pretty->front().holds());
        const auto both =
            staking::checkPositions(QJsonDocument(QJsonArray{file, someFile()}).toJson());
        QVERIFY(both && both->size() == 2);
        QVERIFY(both->at(0).holds() && !both->at(1).holds() && !both->at(1).trouble);
    }

    void anyByte()
    {
        const QByteArray text = textOf(sealedBy(me()));
        for (qsizetype i = 0; i < text.size(); ++i) {
            QByteArray bent = text;
            bent[i] = static_cast<char>(bent[i] ^ 1);
            const auto out = staking::checkPositions(bent);
            QVERIFY2(!out || !out->front().holds(), bent.mid(i, 20).constData());
        }
    }

    void saysWhatAndWhere()
    {
        QJsonObject richer = sealedBy(me());
        QJsonArray holdings = richer[u"holdings"].toArray();
        QJsonObject holding = holdings[0].toObject();
        holding.insert(u"account"_s, u"0x0000000000000000000000000000000000000001"_s);
        holdings[0] = holding;
        richer.insert(u"holdings"_s, holdings);
        const auto changed = check(richer);
        QVERIFY(changed.trouble && changed.trouble->where == u"digest" && !changed.signer);
        QVERIFY2(changed.trouble->what.contains(u"changed after it was written"),
                 qPrintable(changed.trouble->what));
        // With a digest that fits it is the signature that does not.
        richer.insert(u"digest"_s, changed.digest);
        const auto forged = check(richer);
        QVERIFY(forged.trouble && forged.trouble->where == u"signature" && !forged.signer);
    }

    void anotherSigner()
    {
        QJsonObject file = sealedBy(other());
        QVERIFY(check(file).holds() && check(file).signer == other().address);
        file.insert(u"signer"_s, sealedBy(me())[u"signer"]);
        const auto out = check(file);
        QVERIFY(out.trouble && out.trouble->where == u"signature" && !out.signer);
        // A signature of something else is not put in.
        const auto stray = eth::sign(wallet::messageHash({"hello", me().address}), me().secret());
        QCOMPARE(staking::sealPositions(someFile(), me().address, *stray).error().where,
                 u"signature"_s);
    }

    void unsignedFile()
    {
        const auto out = check(someFile());
        QVERIFY(!out.signer && !out.trouble && !out.holds());
        for (const auto& [key, missing] :
             {std::pair{u"signer"_s, u"signer"_s}, {u"signature"_s, u"signature"_s}}) {
            QJsonObject half = sealedBy(me());
            half.remove(key);
            QVERIFY(check(half).trouble && check(half).trouble->where == missing);
        }
        QJsonObject bare = someFile();
        bare.remove(u"digest"_s);
        QVERIFY(check(bare).trouble && check(bare).trouble->where == u"digest");
    }

    void noFileOfPositions()
    {
        const QByteArray good = textOf(sealedBy(me()));
        QByteArray twice = good;
        twice.replace("\"chainId\":", "\"chainId\":\"1\",\"chainId\":");
        for (const QByteArray& text :
             {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("[1]"),
              QByteArray(good + "x"), good.left(good.size() - 1), twice}) {
            const auto out = staking::checkPositions(text);
            QVERIFY2(!out, text.left(60).constData());
            QVERIFY(out.error().kind == base::ErrorKind::BadInput && !out.error().what.isEmpty());
        }
        QJsonObject later = sealedBy(me());
        later.insert(u"v"_s, 2);
        QCOMPARE(staking::checkPositions(textOf(later)).error().where, u"v"_s);
    }
};

QTEST_APPLESS_MAIN(TestSignedPositions)
#include "tst_signed_positions.moc"
