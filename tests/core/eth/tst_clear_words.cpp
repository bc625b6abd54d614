// Each format of ERC-7730, as a person reads it.
#include "clear_fixture.hpp"

using namespace rollscope;
using namespace Qt::StringLiterals;
namespace clear = eth::clear;
using test::described;
using test::kPerson;
using test::parsed;
using test::reviewed;
using test::wordsAt;

namespace {

const QString kMax =
    u"115792089237316195423570985008687907853269984665640564039457584007913129639935"_s;

/// The words of f(TYPE a,address t) with this format and these params.
base::Result<clear::Review> said(const QByteArray& type, const QByteArray& format,
                                 const QJsonValue& value, const char* metadata = "'owner':'Test'",
                                 const char* visible = "'always'")
{
    const QByteArray field = "{'path':'a','label':'A','visible':" + QByteArray(visible) +
                             ",'format':" + format + "},{'path':'t','label':'T'}";
    const QByteArray signature = "f(" + type + " a,address t)";
    return reviewed(
        parsed(described("'" + signature + "':{'intent':'Do','fields':[" + field + "]}", metadata)),
        signature.constData(), {value, QString::fromLatin1(test::kToken)});
}

} // namespace

class tst_ClearWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("warnings");
        const auto row = [](const char* name, const char* type, const char* format,
                            const QJsonValue& value, const QString& words, int warnings = 0) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(format) << value << words
                                << warnings;
        };
        row("raw number", "uint256", "'raw'", u"1000"_s, u"1000"_s);
        row("raw negative", "int256", "'raw'", u"-5"_s, u"-5"_s);
        row("raw text", "string", "'raw'", u"hi\u202e"_s, u"\"hi⟨U+202E⟩\""_s);
        row("raw bytes", "bytes", "'raw'", u"0x0aff"_s, u"0x0aff"_s);
        row("raw nothing", "bytes", "'raw'", u"0x"_s, u"nothing (no bytes)"_s);
        row("raw bool", "bool", "'raw'", true, u"yes"_s);
        row("amount", "uint256", "'amount'", u"198661440000000000"_s, u"0.19866144 ETH"_s);
        const char* token = "'tokenAmount','params':{'tokenPath':'t'}";
        row("token", "uint256", token, u"1500000"_s, u"1.5 TOK"_s);
        row("token below zero", "int256", token, u"-1500000"_s, u"-1.5 TOK"_s);
        row("largest", "uint256", token, kMax, kMax.chopped(6) + u'.' + kMax.right(6) + u" TOK"_s,
            1);
        row("no token", "uint256", "'tokenAmount'", u"7"_s,
            u"7 units of a token that is not named"_s, 1);
        row("unknown token", "uint256",
            "'tokenAmount','params':{'token':'0x00000000000000000000000000000000000000d4'}", u"7"_s,
            u"7 units of the token 0x00000000000000000000000000000000000000D4"_s, 1);
        row("other chain", "uint256", "'tokenAmount','params':{'tokenPath':'t','chainId':10}",
            u"7"_s, u"7 units of the token 0x00000000000000000000000000000000000000b2"_s, 1);
        row("native", "uint256",
            "'tokenAmount','params':{'tokenPath':'t','nativeCurrencyAddress':"
            "['0x00000000000000000000000000000000000000b2']}",
            u"1000000000000000000"_s, u"1 ETH"_s);
        const char* limit = "'tokenAmount','params':{'tokenPath':'t','threshold':'0x64'}";
        row("at the threshold", "uint256", limit, u"100"_s, u"Unlimited TOK"_s, 1);
        row("below it", "uint256", limit, u"99"_s, u"0.000099 TOK"_s);
        row("own message", "uint256",
            "'tokenAmount','params':{'tokenPath':'t','threshold':100,'message':'Max'}", kMax,
            u"Max TOK"_s, 1);
        row("nft", "uint256", "'nftName','params':{'collectionPath':'t'}", u"12"_s,
            u"#12 of 0x00000000000000000000000000000000000000b2"_s);
        const char* date = "'date','params':{'encoding':'timestamp'}";
        row("date", "uint64", date, u"1709191632"_s, u"2024-02-29T07:27:12Z"_s);
        row("last date", "uint64", date, u"253402300799"_s, u"9999-12-31T23:59:59Z"_s);
        row("no date", "uint64", date, u"253402300800"_s, u"no date (253402300800)"_s, 1);
        row("without end", "uint256", date, kMax, u"without end (%1)"_s.arg(kMax), 1);
        row("block", "uint256", "'date','params':{'encoding':'blockheight'}", u"19332140"_s,
            u"block 19332140"_s);
        row("duration", "uint32", "'duration'", 8250, u"02:17:30"_s);
        row("days", "uint32", "'duration'", 360000, u"100:00:00"_s);
        row("unit", "uint32", "'unit','params':{'base':'h'}", 10, u"10h"_s);
        row("unit with decimals", "uint32", "'unit','params':{'base':'d','decimals':1}", 15,
            u"1.5d"_s);
        row("kilo", "uint32", "'unit','params':{'base':'s','prefix':true}", 36000, u"36ks"_s);
        row("milli", "uint32", "'unit','params':{'base':'s','decimals':4,'prefix':true}", 5,
            u"500\u00b5s"_s);
        row("half a milli", "uint32", "'unit','params':{'base':'s','decimals':1,'prefix':true}", 5,
            u"500ms"_s);
        row("nought", "uint32", "'unit','params':{'base':'s','prefix':true}", 0, u"0s"_s);
        row("chain", "uint256", "'chainId'", u"1"_s, u"Ethereum (chain 1)"_s);
        row("unknown chain", "uint256", "'chainId'", u"5"_s, u"chain 5"_s);
        row("address", "address", "'addressName'", u"0xae7ab96520de3a18e5e111b5eaab095312d7fe84"_s,
            u"0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84"_s);
        row("own contract", "address", "'addressName'", QString::fromLatin1(test::kTarget),
            u"Test (0x00000000000000000000000000000000000000A1)"_s);
        row("sender", "address",
            "'addressName','params':{'senderAddress':'0x0000000000000000000000000000000000000000'}",
            u"0x0000000000000000000000000000000000000000"_s,
            u"the sender (0x0000000000000000000000000000000000000000 stands for it)"_s);
        row("nobody", "address", "'addressName'", u"0x0000000000000000000000000000000000000000"_s,
            u"the zero address (0x0000000000000000000000000000000000000000)"_s);
        row("ticker", "address", "'tokenTicker'", QString::fromLatin1(test::kToken),
            u"TOK (0x00000000000000000000000000000000000000b2)"_s);
        row("no ticker", "address", "'tokenTicker'", QString::fromLatin1(kPerson),
            u"0x00000000000000000000000000000000000000C3"_s, 1);
    }
    void words()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, format);
        QFETCH(QJsonValue, value);
        QFETCH(QString, words);
        QFETCH(int, warnings);
        const auto review = said(type, format, value);
        QVERIFY2(review, qPrintable(review ? QString() : review.error().text()));
        QCOMPARE(wordsAt(*review, u"A"_s), words);
        QCOMPARE(review->warnings.size(), warnings);
        QCOMPARE(review->lines.size(), std::size_t(2));
    }

    void enums()
    {
        const char* metadata = "'owner':'Test','enums':{'mode':{'1':'stable','true':'on'}}";
        const char* mode = "'enum','params':{'$ref':'$.metadata.enums.mode'}";
        QCOMPARE(wordsAt(*said("uint8", mode, 1, metadata), u"A"_s), u"stable"_s);
        QCOMPARE(wordsAt(*said("bool", mode, true, metadata), u"A"_s), u"on"_s);
        const auto unknown = said("uint8", mode, 3, metadata);
        QCOMPARE(wordsAt(*unknown, u"A"_s), u"3 (no name for it)"_s);
        QCOMPARE(unknown->warnings.size(), 1);
    }

    void maps()
    {
        const char* metadata = "'owner':'Test','maps':{'tokens':{'$keyType':'chain id','values':{"
                               "'1':'0x00000000000000000000000000000000000000b2'}}}";
        const char* known = "'tokenAmount','params':{'token':{'map':'$.metadata.maps.tokens',"
                            "'keyPath':'@.chainId'}}";
        QCOMPARE(wordsAt(*said("uint256", known, u"1"_s, metadata), u"A"_s), u"0.000001 TOK"_s);
        const char* unknown = "'tokenAmount','params':{'token':{'map':'$.metadata.maps.tokens',"
                              "'keyPath':'a'}}";
        const auto refused = said("uint256", unknown, u"9"_s, metadata);
        QVERIFY(!refused && refused.error().what.contains(u"map has no \"9\""));
    }

    void visibility()
    {
        const auto never = said("uint256", "'raw'", u"5"_s, "'owner':'T'", "'never'");
        QCOMPARE(wordsAt(*never, u"A"_s), u"(none)"_s);
        QCOMPARE(never->hidden.size(), std::size_t(1));
        QCOMPARE(never->hidden.front().raw, u"5"_s);
        const char* unless = "{'ifNotIn':['5']}";
        QCOMPARE(said("uint256", "'raw'", u"5"_s, "'owner':'T'", unless)->hidden.size(),
                 std::size_t(1));
        QCOMPARE(wordsAt(*said("uint256", "'raw'", u"6"_s, "'owner':'T'", unless), u"A"_s), u"6"_s);
        const char* must = "{'mustMatch':['5']}";
        QVERIFY(said("uint256", "'raw'", u"5"_s, "'owner':'T'", must));
        QVERIFY(said("uint256", "'raw'", u"5"_s, "'owner':'T'", "{'mustBe':['5']}"));
        const auto other = said("uint256", "'raw'", u"6"_s, "'owner':'T'", must);
        QVERIFY(!other && other.error().what.contains(u"none of the values"));
    }
};

QTEST_APPLESS_MAIN(tst_ClearWords)
#include "tst_clear_words.moc"
