#include "registry/registry.hpp"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <random>

using namespace rollscope;
using namespace Qt::StringLiterals;
using registry::Registry;

namespace {

QJsonObject shipped(const QString& id)
{
    QFile file(u":/rollscope/chains/"_s + id + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QString errorOf(const QJsonObject& file)
{
    const auto spec = Registry::parse(QJsonDocument(file).toJson(), u"x.json"_s);
    return spec ? QString() : spec.error().text();
}

/// The base file with the value at "a.b" replaced; an undefined value removes it.
QJsonObject with(const QString& path, const QJsonValue& value)
{
    QJsonObject file = shipped(u"base"_s);
    const auto keys = path.split(u'.');
    if (keys.size() == 1) {
        file[keys[0]] = value;
        return file;
    }
    QJsonObject inner = file[keys[0]].toObject();
    inner[keys[1]] = value;
    file[keys[0]] = inner;
    return file;
}

QJsonValue endpointList(const QString& url)
{
    return QJsonArray{QJsonObject{{u"url"_s, url}, {u"operator"_s, u"me"_s}}};
}

} // namespace

class tst_ChainFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* path, const QJsonValue& value,
                            const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(path) << value
                                << QString::fromLatin1(expected);
        };
        const QJsonValue none(QJsonValue::Undefined);
        row("chain id 0", "chainId", 0, "x.json: chainId: must be a whole number from 1 to");
        row("chain id negative", "chainId", -1,
            "x.json: chainId: must be a whole number from 1 to");
        row("chain id 1e30", "chainId", 1e30, "not 1e+30");
        row("chain id 2^53", "chainId", 9007199254740992.0,
            "x.json: chainId: must be a whole number");
        row("chain id fraction", "chainId", 1.5, "x.json: chainId: must be a whole number");
        row("chain id text", "chainId", u"8453"_s,
            "x.json: chainId: must be a whole number from 1 to 9007199254740991, not a text");
        row("chain id null", "chainId", QJsonValue(), "x.json: chainId: must be a whole number");
        row("chain id absent", "chainId", none, "x.json: chainId: is missing");
        row("no id", "id", none, "x.json: id: is missing");
        row("id with capitals", "id", u"Base"_s, "x.json: id: must be lower-case words");
        row("id with path", "id", u"../base"_s, "x.json: id: must be lower-case words");
        row("id with newline", "id", u"base\n"_s, "x.json: id: holds a control character");
        row("id long", "id", QString(65, u'a'), "x.json: id: must be lower-case words");
        row("id number", "id", 5, "x.json: id: must be a text, not a number");
        row("name empty", "name", u""_s, "x.json: name: is empty");
        row("name with escape", "name", u"\u001b[31mred"_s,
            "x.json: name: holds a control character");
        row("name turned around", "name", u"\u202eesab"_s,
            "x.json: name: holds a control character");
        row("name long", "name", QString(5000, u'x'), "x.json: name: is longer than");
        row("name object", "name", QJsonObject{}, "x.json: name: must be a text, not an object");
        row("network", "network", u"mainet"_s,
            "x.json: network: is 'mainet', which is not one of: mainnet, testnet, local");
        row("vm", "vm", u"EVM"_s, "x.json: vm: is 'EVM', which is not one of");
        row("kind", "kind", u""_s, "x.json: kind: ");
        row("status text", "status", u"live"_s, "x.json: status: must be an object, not a text");
        row("status state", "status.state", u"dead"_s, "x.json: status.state: is 'dead'");
        row("family", "rpc.family", u"opstack"_s, "x.json: rpc.family: is 'opstack'");
        row("head tags", "rpc.headTags", u"latest"_s,
            "x.json: rpc.headTags: must be a list, not a text");
        row("head tag number", "rpc.headTags", QJsonArray{1},
            "x.json: rpc.headTags[0]: must be a text");
        row("no rpc", "rpc", none, "x.json: rpc: is missing");
        row("rule", "tps.rule", u"subtract-two"_s, "x.json: tps.rule: is 'subtract-two'");
        row("system txs", "tps.systemTxPerBlock", -1,
            "x.json: tps.systemTxPerBlock: must be a whole number from 0");
        row("block time", "blockTimeMs", 0, "x.json: blockTimeMs: must be a whole number from 1");
        row("block time 1e300", "blockTimeMs", 1e300,
            "x.json: blockTimeMs: must be a whole number from 1");
        row("decimals", "gasToken.decimals", 25,
            "x.json: gasToken.decimals: must be a whole number from 0 to 24");
        row("no symbol", "gasToken.symbol", none, "x.json: gasToken.symbol: is missing");
        row("unknown key", "chianId", 8453, "x.json: 'chianId': is not a key that we know");
        row("unknown inner key", "tps.rules", 1, "x.json: tps.'rules': is not a key that we know");
        row("no endpoints", "endpoints", none, "x.json: endpoints: is missing");
        row("endpoints list", "endpoints", QJsonArray{},
            "x.json: endpoints: must be an object, not a list");
        row("ws missing", "endpoints.ws", none, "x.json: endpoints.ws: is missing");
        row("ws entry", "endpoints.ws", QJsonArray{u"wss://a.example"_s},
            "x.json: endpoints.ws[0]: must be an object, not a text");
        row("ws url missing", "endpoints.ws", QJsonArray{QJsonObject{}},
            "x.json: endpoints.ws[0].url: is missing");
        row("ws with https", "endpoints.ws", endpointList(u"https://a.example"_s),
            "x.json: endpoints.ws[0].url: must begin with ws:// or wss://");
        row("http with wss", "endpoints.http", endpointList(u"wss://a.example"_s),
            "x.json: endpoints.http[0].url: must begin with http:// or https://");
        row("ftp", "endpoints.ws", endpointList(u"ftp://a.example"_s),
            "x.json: endpoints.ws[0].url: a URL of the scheme 'ftp'");
        row("no scheme", "endpoints.ws", endpointList(u"a.example"_s),
            "x.json: endpoints.ws[0].url: a URL without a scheme");
        row("no host", "endpoints.ws", endpointList(u"wss:///path"_s),
            "x.json: endpoints.ws[0].url: a URL without a host");
        row("blank", "endpoints.ws", endpointList(u"wss://a.example/ x"_s),
            "x.json: endpoints.ws[0].url: a URL with a blank");
        row("placeholder", "endpoints.ws", endpointList(u"wss://a.example/${KEY"_s),
            "x.json: endpoints.ws[0].url: a URL with a broken ${NAME}");
        row("placeholder empty", "endpoints.ws", endpointList(u"wss://a.example/${}"_s),
            "x.json: endpoints.ws[0].url: a URL with a broken ${NAME}");
        row("port", "endpoints.ws", endpointList(u"wss://a.example:99999"_s),
            "x.json: endpoints.ws[0].url: not a URL");
        QJsonArray many;
        for (int i = 0; i < 65; ++i)
            many << QJsonObject{{u"url"_s, u"wss://a.example"_s}};
        row("too many", "endpoints.ws", many, "x.json: endpoints.ws: has more than 64 entries");
        row("l1", "l1", 7, "x.json: l1: must be an object, not a number");
        row("blobs", "l1.postsBlobs", 1,
            "x.json: l1.postsBlobs: must be true or false, not a number");
        row("inbox", "l1.batchInbox", QStringLiteral("0x12"),
            "x.json: l1.batchInbox: must be 0x and 40 hexadecimal digits");
        const auto posting = [&](const char* name, const QJsonObject& rule, const char* expected) {
            row(name, "l1.postings", QJsonArray{rule}, expected);
        };
        const QString to = QStringLiteral("0x43edB88C4B80fDD2AdFF2412A7BebF9dF42cB40e");
        posting("day", {{u"purpose"_s, u"batch"_s}, {u"to"_s, to}, {u"since"_s, u"2024-16-12"_s}},
                "x.json: l1.postings[0].since: is no day: 2024-16-12");
        posting("selector", {{u"purpose"_s, u"batch"_s}, {u"selector"_s, u"0x123"_s}},
                "x.json: l1.postings[0].selector: must be 0x and 8 hexadecimal digits");
        posting("claims all", {{u"purpose"_s, u"state"_s}},
                "x.json: l1.postings[0].to: is missing: this rule would claim every transaction");
        row("explorers", "explorers", QJsonArray{QJsonArray{}},
            "x.json: explorers[0]: must be a text, not a list");
    }

    void refused()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, expected);
        const QString text = errorOf(with(path, value));
        QVERIFY2(text.contains(expected), qPrintable(text));
        QVERIFY(!text.contains(u'\n'));
    }

    void accepted()
    {
        QCOMPARE(errorOf(shipped(u"base"_s)), QString());
        QCOMPARE(errorOf(with(u"endpoints.ws"_s, QJsonArray{})), QString());
        for (const auto* url :
             {u"wss://${HOST}/x", u"ws://[::1]:8545", u"wss://u:p@a.example:1/${K}?k=${K2}",
              u"ws://localhost", u"WSS://A.EXAMPLE/path"})
            QCOMPARE(errorOf(with(u"endpoints.ws"_s, endpointList(QString::fromUtf16(url)))),
                     QString());
        QCOMPARE(errorOf(with(u"chainId"_s, 9007199254740991.0)), QString());
        // what is not read may be anything
        QCOMPARE(errorOf(with(u"liveness"_s, 7)), QString());
    }

    void firstErrorWins()
    {
        auto file = with(u"id"_s, 5);
        file[u"name"_s] = 6;
        QVERIFY(errorOf(file).contains(u": id:"));
    }

    void hostileText()
    {
        const QString where = u"x.json"_s;
        const auto refused = [&](const QByteArray& text) {
            const auto spec = Registry::parse(text, where);
            return !spec && spec.error().kind == base::ErrorKind::BadInput &&
                   spec.error().where.startsWith(where);
        };
        QVERIFY(refused({}));
        QVERIFY(refused("null"));
        QVERIFY(refused("\xff\xfe{}"));
        QVERIFY(refused(QByteArray(1'000'000, '{')));
        QVERIFY(refused(QByteArray("{\"a\":").repeated(100'000)));
        QVERIFY(refused(QByteArray(64 << 20, ' ')));
        QVERIFY(refused("{\"id\":\"" + QByteArray(900'000, 'a') + "\"}"));
        // wide rather than deep
        QByteArray wide = "{\"id\":\"base\",\"explorers\":[";
        for (int i = 0; i < 200'000; ++i)
            wide += "1,";
        QVERIFY(refused(wide + "1]}"));
        // a key given twice: the last one counts, nothing crashes
        QVERIFY(refused(R"({"id":"base","id":"Base"})"));
    }

    /// Any one byte of a good file changed, any tail cut: refused or read, never anything else.
    void mutations()
    {
        QFile file(u":/rollscope/chains/arbitrum-one.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        std::mt19937_64 random(7);
        int refused = 0;
        int read = 0;
        for (int i = 0; i < 4000; ++i) {
            QByteArray bad = good;
            const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(good.size()));
            if (i % 8 == 0)
                bad.truncate(at);
            else
                bad[at] = static_cast<char>(random());
            const auto spec = Registry::parse(bad, u"x.json"_s);
            ++(spec ? read : refused);
            if (!spec)
                QVERIFY(!spec.error().what.isEmpty());
        }
        qInfo("chain file mutations: %d refused, %d read", refused, read);
        QVERIFY(refused > 1000);
    }
};

QTEST_APPLESS_MAIN(tst_ChainFile)
#include "tst_chain_file.moc"
