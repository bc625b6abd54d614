// Descriptors of ERC-7730: each refusal names the file, the field and the rule.
#include "clear_fixture.hpp"

using namespace rollscope;
using namespace Qt::StringLiterals;
namespace clear = eth::clear;
using test::described;
using test::json;
using test::parsed;

namespace {

/// A format of f(address to,uint256 amount) with these fields.
QByteArray withFields(const char* fields, const char* more = "")
{
    return described(QByteArray("'f(address to,uint256 amount)':{'intent':'Do',") + more +
                     "'fields':[" + fields + "]}");
}

} // namespace

class tst_ClearDescriptor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* name, const QByteArray& text, const QString& where,
                            const QString& rule) { QTest::newRow(name) << text << where << rule; };
        const auto field = [&](const char* name, const char* text, const QString& where,
                               const QString& rule) {
            row(name, withFields(text), u"fields[0]"_s + where, rule);
        };
        row("no JSON", "{", u"test.json"_s, {});
        row("no object", "[]", u"test.json"_s, u"an object"_s);
        row("twice", json("{'display':{},'display':{}}"), u"test.json"_s, u"twice"_s);
        row("too large", QByteArray((1 << 20) + 1, ' '), u"test.json"_s, u"1 MB"_s);
        row("schema", json("{'$schema':'erc7730-v9.schema.json'}"), u"$schema"_s, u"versions"_s);
        row("no formats", described(""), u"display.formats"_s, u"formats"_s);
        row("unknown key", described("'f()':{'intent':'a'}", "'owner':'a'", "'more':1,"), u"more"_s,
            u"no such key"_s);
        row("no function", described("'f(':{'intent':'a'}"), u"display.formats"_s, {});
        row("an event", described("'event f(uint256 a)':{'intent':'a'}"), {}, u"a function"_s);
        row("no names", described("'f(uint256)':{'intent':'a'}"), {}, u"name of its own"_s);
        row("same names", described("'f(uint256 a,uint256 a)':{'intent':'a'}"), {},
            u"name of its own"_s);
        row("same selector",
            described("'f(uint256 a)':{'intent':'a'},'f(uint256 b)':{'intent':'a'}"), {},
            u"same selector"_s);
        row("no intent", described("'f()':{'fields':[]}"), u"intent"_s, u"a text"_s);
        row("control characters", described("'f()':{'intent':'a\\u202eb'}"), u"intent"_s,
            u"printable"_s);
        field("no label", "{'path':'to'}", u".label"_s, u"missing"_s);
        field("no path", "{'label':'To'}", {}, u"a path or a value"_s);
        field("both", "{'path':'to','value':'x','label':'To'}", {}, u"a path or a value"_s);
        field("unknown path", "{'path':'nobody','label':'To'}", u".path"_s, u"no member"_s);
        field("missing member", "{'path':'to.x','label':'To'}", u".path"_s, u"no member"_s);
        field("the file", "{'path':'$.metadata.owner','label':'To'}", u".path"_s, u"signed"_s);
        field("unknown format", "{'path':'to','label':'To','format':'sum'}", u".format"_s,
              u"no format"_s);
        field("amount of an address", "{'path':'to','label':'To','format':'amount'}", u".format"_s,
              u"does not fit address"_s);
        field("unknown param", "{'path':'to','label':'To','params':{'x':1}}", u".params.x"_s,
              u"no such key"_s);
        field("two tokens",
              "{'path':'amount','label':'A','format':'tokenAmount',"
              "'params':{'token':'0x00000000000000000000000000000000000000b2','tokenPath':'to'}}",
              u".params"_s, u"exclude"_s);
        field("wrong checksum",
              "{'path':'amount','label':'A','format':'tokenAmount',"
              "'params':{'token':'0xaE7ab96520DE3A18E5e111B5EaAb095312D7fE84'}}",
              u".params.token"_s, u"EIP-55"_s);
        field("message alone",
              "{'path':'amount','label':'A','format':'tokenAmount','params':{'message':'All'}}",
              u".params.message"_s, u"threshold"_s);
        field("date", "{'path':'amount','label':'A','format':'date'}", u".params.encoding"_s,
              u"timestamp"_s);
        field("unit", "{'path':'amount','label':'A','format':'unit'}", u".params.base"_s,
              u"missing"_s);
        field("decimals",
              "{'path':'amount','label':'A','format':'unit','params':{'base':'h','decimals':78}}",
              u".params.decimals"_s, u"0 to 77"_s);
        field("no enum",
              "{'path':'amount','label':'A','format':'enum',"
              "'params':{'$ref':'$.metadata.enums.none'}}",
              u".params.$ref"_s, u"there is no"_s);
        field("no definition", "{'path':'to','$ref':'$.display.definitions.none'}", u".$ref"_s,
              u"there is no"_s);
        field("ref elsewhere", "{'path':'to','$ref':'$.metadata.owner'}", u".$ref"_s,
              u"$.display.definitions"_s);
        field("no callee", "{'path':'to','label':'A','format':'calldata'}", u".format"_s,
              u"does not fit"_s);
        field("visible", "{'path':'to','label':'A','visible':'sometimes'}", u".visible"_s,
              u"always"_s);
        field("rule's value", "{'path':'amount','label':'A','visible':{'mustMatch':['x']}}",
              u".visible"_s, {});
        row("required", withFields("", "'required':['to'],"), u"required"_s, u"no field"_s);
        row("excluded and shown", withFields("{'path':'to','label':'To'}", "'excluded':['to'],"),
            u"excluded"_s, u"a field shows"_s);
        row("excluded is unknown", withFields("", "'excluded':['who'],"), u"excluded"_s,
            u"no member"_s);
        row("sentence", withFields("", "'interpolatedIntent':'Send {amount}',"),
            u"interpolatedIntent"_s, u"no field"_s);
        row("open brace", withFields("", "'interpolatedIntent':'Send {amount',"),
            u"interpolatedIntent"_s, u"brace"_s);
        row("twice deployed",
            json("{'$schema':'erc7730-v2.schema.json','context':{'contract':{'deployments':["
                 "{'chainId':1,'address':'0x00000000000000000000000000000000000000a1'},"
                 "{'chainId':1,'address':'0x00000000000000000000000000000000000000A1'}]}}}"),
            u"deployments[1]"_s, u"twice"_s);
        row("chain",
            json("{'$schema':'erc7730-v2.schema.json','context':{'contract':{"
                 "'deployments':[{'chainId':0.5,"
                 "'address':'0x00000000000000000000000000000000000000a1'}]}}}"),
            u"chainId"_s, u"number"_s);
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        QFETCH(QString, rule);
        const auto read = parsed(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, base::ErrorKind::BadInput);
        QVERIFY2(read.error().where.startsWith(u"test.json") && read.error().where.contains(where),
                 qPrintable(read.error().text()));
        QVERIFY2(read.error().what.contains(rule), qPrintable(read.error().text()));
    }

    void circles()
    {
        QByteArray text = withFields("{'path':'to','$ref':'$.display.definitions.a'}");
        text.replace("\"display\":{", json("'display':{'definitions':{"
                                           "'a':{'$ref':'$.display.definitions.b'},"
                                           "'b':{'$ref':'$.display.definitions.a'}},"));
        const auto read = parsed(text);
        QVERIFY(!read && read.error().what.contains(u"itself"));

        const auto include = [](const QString& name) -> base::Result<QByteArray> {
            return name == u"a.json" ? json("{'includes':'b.json'}")
                                     : json("{'includes':'a.json'}");
        };
        const auto round = parsed(json("{'includes':'a.json'}"), include);
        QVERIFY(!round && round.error().what.contains(u"includes itself"));
    }

    /// Nothing but a plain name is ever handed on.
    void includesStayBeside_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"../a.json", "/etc/a.json", "https://x.org/a.json", "a/b.json",
                                 "a.txt", "", ".json", "..json", "a\\\\b.json", "A.json"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void includesStayBeside()
    {
        QFETCH(QString, name);
        bool asked = false;
        const auto read = parsed(json("{'includes':'" + name.toUtf8() + "'}"),
                                 [&](const QString&) -> base::Result<QByteArray> {
                                     asked = true;
                                     return QByteArray("{}");
                                 });
        QVERIFY(!read && !asked);
        QVERIFY(read.error().where.contains(u"includes"));
    }

    void merges()
    {
        const auto include = [](const QString&) -> base::Result<QByteArray> {
            return json("{'display':{'formats':{'f(address to,uint256 amount)':{'intent':'Base',"
                        "'fields':[{'path':'amount','label':'Amount','format':'unit',"
                        "'params':{'base':'h','decimals':1}}]}}}}");
        };
        QByteArray text = described("'f(address to,uint256 amount)':{'intent':'Own','fields':["
                                    "{'path':'to','label':'To'},"
                                    "{'path':'amount','params':{'decimals':2}}]}");
        text.replace("{\"$schema\"", "{\"includes\":\"./base.json\",\"$schema\"");
        const auto read = parsed(text, include);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        const auto& format = read->formats.front();
        QCOMPARE(format.intent, u"Own"_s);
        QCOMPARE(format.nodes.size(), std::size_t(2));
        QCOMPARE(format.nodes[0].label, u"Amount"_s);
        QCOMPARE(format.nodes[0].params.unit, u"h"_s);
        QCOMPARE(format.nodes[0].params.decimals, 2U);
    }

    void encodedTypes()
    {
        QVERIFY(clear::parseEncodedType(u"Mail(Person from)Person(string name)"_s));
        for (const char* text : {"", "Mail", "Mail(Person from)", "Mail(uint a)", "Mail()",
                                 "Mail(Person  from)Person(string name)", "A(A a)", "A(A[] a)",
                                 "Mail(B b,A a)B(bool b)A(bool a)", "A(uint256[0] a)"})
            QVERIFY2(!clear::parseEncodedType(QString::fromLatin1(text)), text);
    }

    void contradictions()
    {
        const auto one = parsed(described("'f(uint256 a)':{'intent':'One'}"));
        auto other = parsed(described("'f(uint256 b)':{'intent':'Other'}"));
        QVERIFY(one && other);
        clear::Library library;
        QVERIFY(library.add(*one));
        QVERIFY(!library.add(*one));
        other->name = u"other"_s;
        const auto added = library.add(*other);
        QVERIFY(!added && added.error().what.contains(u"has words in test already"));
        QCOMPARE(library.all().size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(tst_ClearDescriptor)
#include "tst_clear_descriptor.moc"
