// The shipped descriptors: they are read, they speak of the contracts and functions that the
// protocols have, and real transactions say in words what they did.
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "eth/clear_signing.hpp"
#include "eth/units.hpp"
#include "fixtures.hpp"
#include "registry/clear_files.hpp"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
namespace clear = eth::clear;

namespace {

struct Shipped
{
    std::vector<base::Error> errors;
    clear::Library library = registry::shippedDescriptors(errors);
    clear::Facts facts = registry::chainFacts(registry::Registry::load());
};

const Shipped& shipped()
{
    static const Shipped all;
    return all;
}

base::Address addressOf(const QString& text)
{
    const auto read = eth::parseAddress(text.toStdString());
    return read ? *read : base::Address{};
}

/// Calldata of a function and its arguments as words of a command line.
std::string callData(const char* line, const std::vector<eth::abi::Value>& values)
{
    const auto item = eth::abi::parseItem(line);
    const auto data = eth::abi::encodeCall(*item, values);
    return data ? *data : std::string();
}

base::Result<clear::Review> reviewOf(quint64 chain, const char* to, const std::string& data,
                                     const base::Wei& value = {}, const clear::Facts* facts = {})
{
    return clear::review(shipped().library, facts == nullptr ? shipped().facts : *facts,
                         clear::Call{{chain}, {}, addressOf(QString::fromLatin1(to)), value, data});
}

base::Result<clear::Review> reviewOfRaw(const QString& hex)
{
    const auto bytes = base::bytesFromHex(hex.toStdString());
    return eth::decodeUnsigned(bytes->toStdString()).and_then([](const eth::Transaction& tx) {
        return clear::review(shipped().library, shipped().facts, tx, {});
    });
}

QString sentenceOf(const base::Result<clear::Review>& review)
{
    return review ? review->sentence : review.error().text();
}

eth::abi::Value wei(quint64 whole)
{
    return eth::abi::Value::number(*eth::parseUnits(std::to_string(whole), 18));
}

eth::abi::Value account(const char* text)
{
    return eth::abi::Value::address(addressOf(QString::fromLatin1(text)));
}

constexpr const char* kPerson = "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045";

} // namespace

class tst_ClearFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreRead()
    {
        for (const auto& error : shipped().errors)
            QVERIFY2(false, qPrintable(error.text()));
        const QDir dir(u":/rollscope/clear-signing"_s);
        QCOMPARE(shipped().library.all().size(), std::size_t(dir.entryList({u"*.json"_s}).size()));
        QVERIFY(shipped().library.all().size() >= 20);
    }

    /// Addresses are written with their EIP-55 capitals, so that a slip of a digit is found.
    void checksums()
    {
        static const QRegularExpression address(u"\"(0x[0-9a-fA-F]{40})\""_s);
        const QDir dir(u":/rollscope/clear-signing"_s);
        for (const QString& name : dir.entryList({u"*.json"_s})) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto it = address.globalMatch(text); it.hasNext();) {
                const QString found = it.next().captured(1);
                QCOMPARE(found, eth::checksumText(addressOf(found)));
            }
        }
    }

    /// The contracts by chain, and a function that a person signs, by its selector.
    void contracts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<quint64>("chain");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("selectors");
        const auto row = [](const char* name, quint64 chain, const char* address,
                            const char* selectors) {
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(name)).arg(chain)))
                << QString::fromLatin1(name) << chain << QString::fromLatin1(address)
                << QString::fromLatin1(selectors);
        };
        const char* erc20 = "0x095ea7b3 0xa9059cbb 0x23b872dd";
        row("metis-locking-pool", 1, "0xD54c868362C2098E0E46F12E7D924C6A332952Dd",
            "0xaf70cba5 0x9ad42030 0x015bb180 0x441a3e70 0x17396687 0x262c0e66 0x8ddc74de "
            "0xd83b0e14 0xa953791f 0xf41a9642");
        row("metis-token", 1, "0x9E32b13ce7f2E80A01932B42553652E053D6ed8e", erc20);
        row("enki-semetis", 1088, "0x79F3522a1b56f22a6549e42f9cfa92eF5FEb81e8",
            "0x6e553f65 0x94bf804d 0xb460af94 0xba087652 0x095ea7b3");
        row("enki-emetis", 1088, "0x97a2de3A09F4A4229369ee82c7F76be1a5564661", erc20);
        row("enki-minter", 0, "", "0x8240e79a");
        row("enki-redemption-queue", 0, "",
            "0x4f4798ae 0xcc16ca93 0xcc928d52 0x770b7b38 0x669634fa");
        row("artemis-deposit-pool", 1088, "0x96C4A48Abdf781e9c931cfA92EC0167Ba219ad8E",
            "0xf1215d25 0x4641257d");
        row("artemis-artmetis", 1088, "0x2583A2538272f31e9A15dD12A432B8C96Ab4821d", erc20);
        row("artemis-withdrawal-manager", 0, "", "0xe03ff7cb");
        row("espresso-stake-table", 1, "0xCeF474D372B5b09dEfe2aF187bf17338Dc704451",
            "0x026e402b 0x4d99dd16 0xa3066aab 0x2140fecd");
        row("espresso-reward-claim", 1, "0x67c966a0ecdd5c33608bE7810414e5b54DA878D8", "0x549dd8c3");
        row("maticx", 1, "0xf03A7Eb46d01d9EcAA104558C732Cf82f6B6B645",
            "0x1564da79 0xea99c2a6 0x745400c9 0xf8444436 0x095ea7b3");
        row("polygon-validator-share", 1, "0xb929B89153fC2eEd442e81E5A1add4e2fa39028f",
            "0xe4457a8a 0xeaf43bb5 0xe570b78b 0x8759c234 0xe0db556b 0x9ad5f5a4 0x75cbee12 "
            "0x83f3962a");
        row("polygon-stake-manager", 1, "0x5e3Ef299fDDf15eAa0432E6e66473ace8c13D908", "0xfb1ef52c");
        row("mantle-staking", 1, "0xe3cBd06D7dadB3F4e6557bAb7EdD924CD1489E8f",
            "0xa694fc3a 0x891ef43e 0xb064d461 0x2bf67650");
        row("mantle-meth", 5000, "0xcDA86A272531e8640cD7F1a92c01839911B90bb0", erc20);
        row("rocketpool-deposit-pool", 1, "0xCE15294273CFb9D9b628F4D61636623decDF4fdC",
            "0xd0e30db0");
        row("rocketpool-reth", 1, "0xae78736Cd615f374D3085123A210448E74Fc6393",
            "0x42966c68 0x095ea7b3");
        row("lido-steth", 1, "0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84", "0xa1903eab 0x095ea7b3");
        row("lido-wsteth", 1, "0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0",
            "0xea598cb0 0xde0e9a3e 0x095ea7b3");
        row("lido-withdrawal-queue", 1, "0x889edC2eDab5f40e902b864aD4d7AdE8E412F9B1",
            "0xd6681042 0x19aa6257 0xacf41e4d 0xf8444436 0xe3afe0a3 0x5e7eead9");
    }
    void contracts()
    {
        QFETCH(QString, name);
        QFETCH(quint64, chain);
        QFETCH(QString, address);
        QFETCH(QString, selectors);
        const clear::Descriptor* found = shipped().library.find(name);
        QVERIFY(found != nullptr);
        const clear::Deployment at{{chain}, addressOf(address)};
        QCOMPARE(found->deployments.empty(), chain == 0);
        if (chain != 0)
            QVERIFY2(std::find(found->deployments.begin(), found->deployments.end(), at) !=
                         found->deployments.end(),
                     base::toHex(found->deployments.front().address).c_str());
        for (const QString& selector : selectors.split(u' ')) {
            const bool has =
                std::any_of(found->formats.begin(), found->formats.end(), [&](const auto& format) {
                    return base::toQString(base::toHex(format.function->selector())) == selector;
                });
            QVERIFY2(has, qPrintable(selector));
        }
    }

    void vectors_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("words");
        QTest::newRow("Lido, stake")
            << u"0x02f853011f830f42408405b16fd683016b4794ae7ab96520de3a18e5e111b5eaab095312d7fe8488"
               u"0e"
               "f7fca59c4bb813a4a1903eab0000000000000000000000006dc9657c2d90d57cadffb64239242d06e6"
               "103e43c0"_s
            << u"Stake 1.078608424000534547 ETH for stETH"_s;
        QTest::newRow("Lido, wrap")
            << u"0x02f84d0181818405f5e1008409a358a08302d8eb947f39c581f595b53c5cb19bd0b3f8da6c935e2c"
               u"a0"
               "80a4ea598cb00000000000000000000000000000000000000000000000000de0b6b3a763fffec0"_s
            << u"Wrap 0.999999999999999998 stETH as wstETH"_s;
        QTest::newRow("Lido, request")
            << u"0x02f8af018201148405f5e100840bad32608306680994889edc2edab5f40e902b864ad4d7ade8e412"
               u"f9"
               "b180b884d66810420000000000000000000000000000000000000000000000000000000000000040000"
               "000000000000000000000ba782baf2ee66f6fc76a711b6554975afb2805e40000000000000000000000"
               "00000000000000000000000000000000000000000100000000000000000000000000000000000000000"
               "0"
               "0000000003e99b888f3eb3c0"_s
            << u"Withdraw 0.001101279150423731 stETH to the queue for "
               "0xBA782BAf2EE66f6FC76A711B6554975AFB2805e4"_s;
        QTest::newRow("Lido, claim")
            << u"0x02f84e01820121840280a484840663c0f28302b15894889edc2edab5f40e902b864ad4d7ade8e412"
               u"f9"
               "b180a4f8444436000000000000000000000000000000000000000000000000000000000001c90fc0"_s
            << u"Claim the ETH of request 117007"_s;
        QTest::newRow("Polygon, stake")
            << u"0x02f86d011284056ab152840ca666168304a8a194b929b89153fc2eed442e81e5a1add4e2fa39028f"
               u"80"
               "b844e4457a8a0000000000000000000000000000000000000000000000062b928b73405e3c960000000"
               "000000000000000000000000000000000000000000000000000000000c0"_s
            << u"Stake 113.820189659605384342 POL for at least 0 shares"_s;
    }
    void vectors()
    {
        QFETCH(QString, raw);
        QFETCH(QString, words);
        QCOMPARE(sentenceOf(reviewOfRaw(raw)), words);
    }

    void metisLock()
    {
        const auto data =
            callData("lockFor(address _signer,uint256 _amount,bytes _signerPubkey)",
                     {account(kPerson), wei(20'000), eth::abi::Value::text("\x04\x05")});
        const auto review = reviewOf(1, "0xD54c868362C2098E0E46F12E7D924C6A332952Dd", data);
        QCOMPARE(sentenceOf(review), u"Lock 20000 METIS for a new sequencer that signs as "
                                     "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045"_s);
        QCOMPARE(review->subject, u"Metis LockingPool"_s);
        QVERIFY(review->warnings.isEmpty());
        QCOMPARE(review->lines.size(), std::size_t(3));
        QCOMPARE(review->lines.back().words, u"0x0405"_s);
    }

    void unlimitedApproval()
    {
        eth::abi::Value all;
        all.word.fill(0xff);
        const auto review =
            reviewOf(1, "0x9E32b13ce7f2E80A01932B42553652E053D6ed8e",
                     callData("approve(address spender,uint256 value)", {account(kPerson), all}));
        QCOMPARE(sentenceOf(review),
                 u"Allow 0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045 to spend Unlimited METIS"_s);
        QVERIFY(review->warnings.join(u' ').contains(u"there is no limit"));
    }

    /// ENKI's minter is a proxy: only who has read its address on the chain gets words.
    void enkiStake()
    {
        const char* const minter = "0x00000000000000000000000000000000000000A1";
        const auto data =
            callData("mint(address account,uint256 amount,bool deposit,address inviter)",
                     {account(kPerson), wei(5), eth::abi::Value::boolean(true),
                      account("0x0000000000000000000000000000000000000000")});
        QVERIFY(!reviewOf(1088, minter, data));
        clear::Facts facts = shipped().facts;
        facts.bindings.push_back({{{1088}, addressOf(QString::fromLatin1(minter))},
                                  u"enki-minter"_s,
                                  u"seMetis.config()"_s});
        const auto review = reviewOf(1088, minter, data, {}, &facts);
        QCOMPARE(sentenceOf(review), u"Stake 5 METIS for 0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045"
                                     ", as seMetis, which earns"_s);
        QCOMPARE(review->lines.size(), std::size_t(4));
        QCOMPARE(review->warnings.size(), 1);
    }

    void artemisAndEspresso()
    {
        const auto stake =
            reviewOf(1088, "0x96C4A48Abdf781e9c931cfA92EC0167Ba219ad8E",
                     callData("deposit(uint256 _minArtMetisAmountToReceive,string _referralId)",
                              {wei(4), eth::abi::Value::text("")}),
                     wei(5).toWei());
        QCOMPARE(sentenceOf(stake), u"Stake 5 METIS for at least 4 artMETIS"_s);
        // The decimals of ESP were not read: a raw number, and it is said.
        const auto delegate = reviewOf(
            1, "0xCeF474D372B5b09dEfe2aF187bf17338Dc704451",
            callData("delegate(address validator,uint256 amount)", {account(kPerson), wei(1)}));
        QVERIFY(
            sentenceOf(delegate).startsWith(u"Delegate 1000000000000000000 units of the token"));
        QCOMPARE(delegate->warnings.size(), 1);
    }

    void nobodyKnows()
    {
        const auto review = reviewOf(1, kPerson, callData("deposit(uint256 amount)", {wei(1)}));
        QVERIFY(!review && review.error().kind == base::ErrorKind::NotFound);
        QVERIFY(sentenceOf(review).contains(u"no descriptor knows this contract"));
    }

    /// Every function of the protocols' facts that changes something, and every transaction.
    void protocolFacts()
    {
        REQUIRE_FIXTURES();
        QFile file(test::fixture(u"../data/staking/protocols.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("skipped: no protocols.json");
        const QSet<QString> ours{u"metis-locking-pool"_s,     u"enki"_s,       u"artemis-metis"_s,
                                 u"espresso-delegation"_s,    u"maticx"_s,     u"mantle-meth"_s,
                                 u"polygon-pol-delegation"_s, u"rocketpool"_s, u"lido"_s};
        QSet<QString> known;
        for (const auto& descriptor : shipped().library.all())
            for (const auto& format : descriptor.formats)
                if (format.function)
                    known << base::toQString(base::toHex(format.function->selector()));
        int functions = 0;
        int transactions = 0;
        const auto protocols = QJsonDocument::fromJson(file.readAll())[u"protocols"].toArray();
        for (const auto& protocol : protocols) {
            if (!ours.contains(protocol[u"id"].toString()))
                continue;
            const QJsonObject contracts = protocol[u"functions"].toObject();
            for (const auto& list : contracts) {
                for (const auto& one : list.toArray()) {
                    const QString line = one[u"abi"].toString();
                    if (line.contains(u" view") || line.contains(u" pure"))
                        continue;
                    QVERIFY2(known.contains(one[u"selector"].toString()), qPrintable(line));
                    ++functions;
                }
            }
            for (const auto& vector : protocol[u"testVectors"].toArray()) {
                const QString raw = vector[u"unsignedTx"].toString();
                if (raw.isEmpty())
                    continue;
                const auto review = reviewOfRaw(raw);
                QVERIFY2(review && !review->sentence.isEmpty(), qPrintable(sentenceOf(review)));
                const QJsonObject expected = vector[u"expect"].toObject();
                QString all = review->sentence;
                for (const auto& line : review->lines)
                    all += u' ' + line.words + u' ' + line.raw;
                for (const auto& value : expected)
                    QVERIFY2(all.contains(value.toString(), Qt::CaseInsensitive),
                             qPrintable(all + u" lacks "_s + value.toString()));
                ++transactions;
            }
        }
        QVERIFY(functions > 40 && transactions == 9);
    }
};

QTEST_APPLESS_MAIN(tst_ClearFiles)
#include "tst_clear_files.moc"
