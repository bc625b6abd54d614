#include "registry/endpoint_url.hpp"
#include "registry/registry.hpp"
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using registry::Registry;

class tst_ChainOption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownId()
    {
        const auto spec = registry::fromOption(m_registry, u"base"_s);
        QVERIFY(spec);
        QCOMPARE(spec->endpoints.size(), m_registry.find(u"base"_s)->endpoints.size());
        QCOMPARE(spec->chainId.value, 8453ULL);
    }

    void knownIdWithOwnNodes()
    {
        const auto spec = registry::fromOption(
            m_registry,
            u"base=https://b.example/v1?k=${KEY}, wss://a.example:8443/x ,wss://a.example:8443/x"_s);
        QVERIFY(spec);
        QCOMPARE(spec->name, u"Base"_s);
        QCOMPARE(spec->chainId.value, 8453ULL);
        QVERIFY(spec->dialect == registry::Dialect::OpStack);
        QCOMPARE(spec->source, u"command line"_s);
        QCOMPARE(spec->endpoints.size(), std::size_t(2)); // the repeated one is one
        QVERIFY(spec->endpoints[0].webSocket);
        QCOMPARE(spec->endpoints[0].operatorName, u"a.example:8443"_s);
        QVERIFY(!spec->endpoints[1].webSocket);
        QCOMPARE(spec->endpoints[1].operatorName, u"b.example:443"_s);
        QCOMPARE(spec->endpoints[1].url, u"https://b.example/v1?k=${KEY}"_s);
    }

    void unknownIdWithNodes()
    {
        const auto spec = registry::fromOption(m_registry, u"local=ws://127.0.0.1:8545"_s);
        QVERIFY(spec);
        QCOMPARE(spec->id, u"local"_s);
        QCOMPARE(spec->chainId.value, 0ULL);
        QVERIFY(spec->dialect == registry::Dialect::Evm);
        QVERIFY(spec->onDemand);
        QCOMPARE(spec->network, u"local"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* option, const char* expected) {
            QTest::newRow(option) << QString::fromLatin1(option) << QString::fromLatin1(expected);
        };
        row("", "--chain: the chain's id is missing");
        row("=ws://a.example", "--chain: the chain's id is missing");
        row("Base", "--chain: a chain's id is lower-case words");
        row("a b=ws://a.example", "--chain: a chain's id is lower-case words");
        row("ws://127.0.0.1:8545", "--chain: a chain's id is lower-case words");
        row("nowhere", "--chain nowhere: no such chain");
        row("arbitrum", "--chain arbitrum: no such chain (did you mean arbitrum-nova or "
                        "arbitrum-one or arbitrum-sepolia?");
        row("base=", "--chain base: an empty URL");
        row("base=ws://a.example,", "--chain base, URL 2: an empty URL");
        row("base=ftp://a.example", "--chain base: a URL of the scheme 'ftp'");
        row("base=a.example", "--chain base: a URL without a scheme");
        row("base=127.0.0.1:8545", "--chain base: ");
        row("base=wss://", "--chain base: a URL without a host");
        row("base=wss:///x", "--chain base: a URL without a host");
        row("base=ws://:8545", "--chain base: ");
        row("base=ws://a.example:0", "--chain base: a URL with port 0");
        row("base=ws://a.example:70000", "--chain base: not a URL");
        row("base=ws://a b.example", "--chain base: a URL with a blank");
        row("base=ws://a.example/${", "--chain base: a URL with a broken ${NAME}");
        row("base=file:///etc/passwd", "--chain base: a URL of the scheme 'file'");
        row("solana", "--chain solana: Solana is listed but has no EVM node interface");
        row("solana=wss://a.example",
            "--chain solana: Solana is listed but has no EVM node interface");
    }

    void refused()
    {
        QFETCH(QString, option);
        QFETCH(QString, expected);
        const auto spec = registry::fromOption(m_registry, option);
        QVERIFY(!spec);
        QVERIFY(spec.error().kind == base::ErrorKind::BadInput);
        const QString text = spec.error().text();
        QVERIFY2(text.startsWith(expected), qPrintable(text));
        QVERIFY(!text.contains(u'\n'));
    }

    void errorsDoNotRepeatTheUrl()
    {
        const auto spec =
            registry::fromOption(m_registry, u"base=ftp://user:secret@a.example/key123"_s);
        QVERIFY(!spec);
        QVERIFY(!spec.error().text().contains(u"secret"));
        QVERIFY(!spec.error().text().contains(u"key123"));
    }

    void operators_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* url, const char* expected) {
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(expected);
        };
        row("wss://a.example", "a.example:443");
        row("ws://a.example", "a.example:80");
        row("https://a.example/x?y", "a.example:443");
        row("http://a.example:8545", "a.example:8545");
        row("ws://[::1]:8545", "[::1]:8545");
        row("wss://user:secret@a.example/${KEY}", "a.example:443");
        row("wss://${HOST}:99/x", "host:99");
        row("tape://base/first", "base");
        row("nonsense", "");
    }

    void operators()
    {
        QFETCH(QString, url);
        QFETCH(QString, expected);
        QCOMPARE(registry::operatorOf(url), expected);
    }

    void loopback()
    {
        for (const char* url :
             {"ws://127.0.0.1:1", "http://127.255.0.9", "ws://[::1]:1", "ws://localhost"})
            QVERIFY2(registry::isLoopback(QString::fromLatin1(url)), url);
        // Names that look like addresses of this machine.
        for (const char* url :
             {"ws://127.999.999.999:1", "ws://127.0.0.256", "ws://127.0.0.1.example",
              "ws://128.0.0.1", "ws://127.0.0.01x", "ws://localhost.example"})
            QVERIFY2(!registry::isLoopback(QString::fromLatin1(url)), url);
    }

private:
    const Registry m_registry = Registry::load();
};

QTEST_APPLESS_MAIN(tst_ChainOption)
#include "tst_chain_option.moc"
