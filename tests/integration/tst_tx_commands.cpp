// `rollscope tx` and `rollscope abi`: what a person or a script gets, and how wrong input is said.
#include "rollscope_process.hpp"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rollscope::test;
using namespace Qt::StringLiterals;

namespace {

/// Lido's submit() of 1.078608424000534547 ETH, still to be signed.
const QString kSubmit =
    u"0x02f853011f830f42408405b16fd683016b4794ae7ab96520de3a18e5e111b5eaab095312d7fe84880ef7fca59c4"
    u"bb8"
    "13a4a1903eab0000000000000000000000006dc9657c2d90d57cadffb64239242d06e6103e43c0"_s;

/// The example of EIP-155.
const QString kSigned = u"0xf86c098504a817c800825208943535353535353535353535353535353535353535880de"
                        u"0b6b3a76400008025a028ef"
                        "61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa636276a067cbe9d8997f"
                        "761aecb703304b3800ccf555c9"
                        "f3dc64214b297fb1966a3b6d83"_s;

/// Type 2, still to be signed; a tip of 2 wei under a cap of 1.
const QString kTipAboveCap = u"0x02df0180020182520894"_s + QString(40, u'0') + u"8080c0"_s;

struct Ended
{
    int code = -1;
    QString out, err;
    QJsonObject json;
};

Ended run(const QStringList& words, const QByteArray& input = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("ROLLSCOPE_BIN"), words);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000))
        return {};
    const QByteArray out = process.readAllStandardOutput();
    return {process.exitCode(), QString::fromUtf8(out),
            QString::fromUtf8(process.readAllStandardError()),
            QJsonDocument::fromJson(out).object()};
}

} // namespace

class TestTxCommands : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    QString made(const QString& name, const QByteArray& content)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

private Q_SLOTS:
    void signedTransaction()
    {
        const Ended ended = run({u"tx"_s, u"decode"_s, u"--format"_s, u"json"_s, kSigned});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.json[u"from"], u"0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"_s);
        QCOMPARE(ended.json[u"to"], u"0x3535353535353535353535353535353535353535"_s);
        QCOMPARE(ended.json[u"value"], u"1000000000000000000"_s);
        QCOMPARE(ended.json[u"chainId"], u"1"_s);
        QCOMPARE(ended.json[u"maxFee"], u"420000000000000"_s);
        QCOMPARE(ended.json[u"signingHash"],
                 u"0xdaf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53"_s);
        const Ended hash = run({u"tx"_s, u"hash"_s, u"-"_s}, kSigned.toLatin1() + '\n');
        QCOMPARE(hash.code, 0);
        QCOMPARE(hash.out.trimmed(), ended.json[u"hash"].toString());
    }

    void inWords()
    {
        const Ended text = run({u"tx"_s, u"decode"_s, u"--clear"_s, kSubmit});
        QVERIFY2(text.code == 0, qPrintable(text.err));
        QVERIFY2(text.out.contains(u"in words\nStake 1.078608424000534547 ETH for stETH\n"),
                 qPrintable(text.out));
        const Ended json = run({u"tx"_s, u"decode"_s, u"--format"_s, u"json"_s, kSubmit});
        const auto words = json.json[u"words"];
        QCOMPARE(words[u"basis"], u"descriptor"_s);
        QCOMPARE(words[u"descriptor"], u"lido-steth"_s);
        QCOMPARE(words[u"lines"][0][u"raw"], u"1078608424000534547"_s);
        QCOMPARE(words[u"lines"][1][u"words"], u"0x6DC9657C2D90D57cADfFB64239242d06e6103E43"_s);
        QCOMPARE(words[u"complete"], true);
        QCOMPARE(words[u"digest"], json.json[u"dataDigest"]);

        // The same call of a contract that nobody knows.
        QString stranger = kSubmit;
        stranger.replace(u"ae7ab96520de3a18e5e111b5eaab095312d7fe84"_s, QString(40, u'3'));
        const Ended none = run({u"tx"_s, u"decode"_s, u"--format"_s, u"json"_s, stranger});
        QCOMPARE(none.code, 0);
        QVERIFY(none.json[u"words"][u"refused"].toString().contains(u"no descriptor knows"));
        const Ended asked = run({u"tx"_s, u"decode"_s, u"--clear"_s, stranger});
        QCOMPARE(asked.code, 1);
        QVERIFY(asked.err.contains(u"no descriptor knows this contract"));
        const Ended vouched = run({u"tx"_s, u"decode"_s, u"--clear"_s, u"--format"_s, u"json"_s,
                                   u"--bind"_s, u"lido-steth=0x"_s + QString(40, u'3'), stranger});
        QCOMPARE(vouched.code, 0);
        QVERIFY(vouched.json[u"words"][u"warnings"][0].toString().contains(u"from --bind alone"));
        const Ended wrong = run({u"tx"_s, u"decode"_s, u"--bind"_s, u"nobody=0x00"_s, kSubmit});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains(u"--bind"));
        const Ended token = run({u"tx"_s, u"decode"_s, u"--token"_s, u"0x00=ESP"_s, kSubmit});
        QCOMPARE(token.code, 2);
        QVERIFY(token.err.contains(u"--token"));
    }

    void callByAbi()
    {
        const QString lines =
            made(u"lido.txt"_s, "# Lido\nfunction submit(address _referral) payable\n");
        const QString json = made(u"lido.json"_s, R"([{"type":"function","name":"submit",
            "inputs":[{"name":"_referral","type":"address"}],"stateMutability":"payable"}])");
        for (const QString& file : {lines, json}) {
            const Ended ended =
                run({u"tx"_s, u"decode"_s, u"--format"_s, u"json"_s, u"--abi"_s, file, kSubmit});
            QVERIFY2(ended.code == 0, qPrintable(ended.err));
            QCOMPARE(ended.json[u"signed"], false);
            QVERIFY(!ended.json.contains(u"from"));
            QCOMPARE(ended.json[u"signingHash"].toString().size(), 66);
            const auto call = ended.json[u"call"];
            QCOMPARE(call[u"signature"], u"submit(address)"_s);
            QCOMPARE(call[u"arguments"][0][u"value"],
                     u"0x6DC9657C2D90D57cADfFB64239242d06e6103E43"_s);
        }
        const Ended text = run({u"tx"_s, u"decode"_s, u"--abi"_s, lines, kSubmit});
        QVERIFY(text.out.contains(u"1.078608424000534547  (1078608424000534547 wei)"));
        QVERIFY(text.out.contains(
            u"address _referral = \"0x6DC9657C2D90D57cADfFB64239242d06e6103E43\""));

        const QString other = made(u"other.txt"_s, "function stake(uint256)\n");
        const Ended unknown = run({u"tx"_s, u"decode"_s, u"--abi"_s, other, kSubmit});
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.err.contains(u"0xa1903eab") && unknown.out.isEmpty());
    }

    void abiBothWays()
    {
        const QString signature = u"vote((int8 weight,string[] names) ballot,bool done)"_s;
        const Ended encoded = run({u"abi"_s, u"encode"_s, signature,
                                   u"{\"weight\":-1,\"names\":[\"x\",\"水\"]}"_s, u"true"_s});
        QVERIFY2(encoded.code == 0, qPrintable(encoded.err));
        const Ended decoded = run(
            {u"abi"_s, u"decode"_s, u"--format"_s, u"json"_s, signature, encoded.out.trimmed()});
        QCOMPARE(decoded.code, 0);
        const auto ballot = decoded.json[u"arguments"][0];
        QCOMPARE(ballot[u"name"], u"ballot"_s);
        QCOMPARE(ballot[u"value"][u"weight"], -1);
        QCOMPARE(ballot[u"value"][u"names"][1], u"水"_s);
        QVERIFY(!decoded.json.contains(u"unusual"));
        const Ended longer = run({u"abi"_s, u"decode"_s, u"--format"_s, u"json"_s, signature,
                                  encoded.out.trimmed() + u"ff"_s});
        QCOMPARE(longer.code, 0);
        QVERIFY(longer.json[u"unusual"].toString().contains(u"1 bytes follow"));
        const Ended negative = run({u"abi"_s, u"encode"_s, u"(int16)"_s, u"-2"_s});
        QCOMPARE(negative.out, u"0x"_s + QString(63, u'f') + u"e\n"_s);
    }

    void revertsByAbi()
    {
        const QString file = made(u"errors.txt"_s, "error Late(uint64 by)\n");
        const Ended late =
            run({u"abi"_s, u"decode"_s, u"--abi"_s, file,
                 run({u"abi"_s, u"encode"_s, u"Late(uint64)"_s, u"9"_s}).out.trimmed()});
        QVERIFY(late.out.contains(u"uint64 by = 9"));
        const Ended panic = run({u"abi"_s, u"decode"_s, u"--abi"_s, file,
                                 u"0x4e487b71"_s + QString(62, u'0') + u"11"_s});
        QVERIFY(panic.out.contains(u"arithmetic overflow"));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QStringList& words, int code,
                            const QString& says) { QTest::newRow(name) << words << code << says; };
        row("no verb", {u"tx"_s}, 2, u"usage"_s);
        row("no raw", {u"tx"_s, u"decode"_s}, 2, u"one transaction"_s);
        row("not hex", {u"tx"_s, u"decode"_s, u"0xzz"_s}, 2, u"hexadecimal"_s);
        row("format", {u"tx"_s, u"decode"_s, u"--format"_s, u"xml"_s, kSigned}, 2, u"--format"_s);
        row("no such file", {u"tx"_s, u"decode"_s, u"--abi"_s, u"/no/such"_s, kSigned}, 2,
            u"/no/such"_s);
        row("not one", {u"tx"_s, u"decode"_s, u"0xc0"_s}, 1, u"transaction: 9 fields"_s);
        row("cut", {u"tx"_s, u"hash"_s, kSigned.chopped(2)}, 1, u"byte 0"_s);
        row("unsigned", {u"tx"_s, u"hash"_s, kSubmit}, 1, u"12 fields were expected, not 9"_s);
        row("no signature", {u"abi"_s, u"encode"_s}, 2, u"a signature is missing"_s);
        row("too few", {u"abi"_s, u"encode"_s, u"f(bool)"_s}, 2,
            u"1 arguments were expected, not 0"_s);
        row("range", {u"abi"_s, u"encode"_s, u"f(uint8 level)"_s, u"256"_s}, 2,
            u"level: does not fit"_s);
        row("checksum",
            {u"abi"_s, u"encode"_s, u"f(address)"_s,
             u"0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s},
            2, u"EIP-55"_s);
        row("selector", {u"abi"_s, u"decode"_s, u"f(bool)"_s, u"0x00000000"_s}, 1,
            u"the selector is"_s);
        row("type", {u"abi"_s, u"decode"_s, u"f(boo)"_s, u"0x00"_s}, 2, u"\"boo\" is no type"_s);
    }

    void wrongUse()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QString, says);
        const Ended ended = run(words);
        QVERIFY2(ended.err.contains(says), qPrintable(ended.err));
        QCOMPARE(ended.code, code);
    }

    /// It decodes, and yet no chain would take it: it is shown, with the rule, and the answer is
    /// no.
    void brokenRules()
    {
        const Ended ended = run({u"tx"_s, u"decode"_s, u"--format"_s, u"json"_s, kTipAboveCap});
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.json[u"maxFeePerGas"], u"1"_s);
        QVERIFY(ended.json[u"refused"].toString().startsWith(u"maxPriorityFeePerGas: "));
        QVERIFY(ended.err.contains(u"maxPriorityFeePerGas: it is not above maxFeePerGas"));
    }
};

QTEST_GUILESS_MAIN(TestTxCommands)
#include "tst_tx_commands.moc"
