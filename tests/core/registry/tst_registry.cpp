#include "registry/endpoint_url.hpp"
#include "registry/registry.hpp"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using registry::Dialect;
using registry::Registry;

namespace {

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// JSON written with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray minimal(const QByteArray& id)
{
    return json("{'id': 'ID', 'name': 'Mine', 'network': 'local', 'chainId': 31337, 'vm': 'evm',"
                " 'stack': 'anvil', 'kind': 'other', 'layer': 'other',"
                " 'status': {'state': 'live', 'basis': 'me'}, 'explorers': [],"
                " 'endpoints': {'ws': [{'url': 'ws://127.0.0.1:8545'}], 'http': []},"
                " 'rpc': {'family': 'evm', 'headTags': ['latest']}, 'tps': {'rule': 'none'}}")
        .replace("ID", id);
}

} // namespace

class tst_Registry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two hosts under one name that somebody registered are one voice.
    void registrableDomains()
    {
        const auto of = [](const char* url) {
            return registry::registrableDomain(QString::fromLatin1(url));
        };
        QCOMPARE(of("https://rpc.ankr.com/eth/${KEY}"), u"ankr.com"_s);
        QCOMPARE(of("wss://EU.rpc.Ankr.com./metis"), u"ankr.com"_s);
        QCOMPARE(of("https://ankr.com"), u"ankr.com"_s);
        QCOMPARE(of("https://a.node.co.uk"), u"node.co.uk"_s);
        QCOMPARE(of("https://b.node.co.uk"), u"node.co.uk"_s);
        QCOMPARE(of("https://t.co"), u"t.co"_s);
        QVERIFY(of("https://x.metis.io") != of("https://x.drpc.org"));
        // Machines without a registered name are told apart by their port.
        QCOMPARE(of("ws://127.0.0.1:8545"), u"127.0.0.1:8545"_s);
        QVERIFY(of("ws://127.0.0.1:8545") != of("ws://127.0.0.1:8546"));
        QCOMPARE(of("http://localhost"), u"localhost:80"_s);
        QCOMPARE(of("http://[::1]:9"), u"::1:9"_s);
        QCOMPARE(of("nothing"), QString());
    }

    void shippedFiles()
    {
        const auto registry = Registry::load();
        for (const auto& error : registry.errors())
            qWarning("%s", qPrintable(error.text()));
        QCOMPARE(registry.errors().size(), std::size_t(0));
        QCOMPARE(registry.chains().size(), std::size_t(56));

        QSet<quint64> ids;
        int evm = 0;
        int endpoints = 0;
        for (const auto& chain : registry.chains()) {
            QVERIFY2(registry.find(chain.id) == &chain, qPrintable(chain.id));
            if (chain.chainId.value != 0) {
                QVERIFY2(!ids.contains(chain.chainId.value), qPrintable(chain.id));
                ids.insert(chain.chainId.value);
                QVERIFY(registry.findByChainId(chain.chainId) == &chain);
            }
            evm += chain.dialect == Dialect::NotEvm ? 0 : 1;
            bool http = false;
            for (const auto& endpoint : chain.endpoints) {
                QVERIFY(!endpoint.operatorName.isEmpty());
                QVERIFY2(!(http && endpoint.webSocket), "WebSocket endpoints come first");
                http = http || !endpoint.webSocket;
                ++endpoints;
            }
        }
        qInfo("chains: %zu, EVM: %d, chain ids: %lld, endpoints: %d", registry.chains().size(), evm,
              static_cast<long long>(ids.size()), endpoints);
        QVERIFY(!registry.find(u"nowhere"_s));
        QVERIFY(!registry.findByChainId({0}));
        QVERIFY(!registry.findByChainId({999'999'999}));
    }

    void defaults()
    {
        const auto registry = Registry::load();
        const auto chosen = registry.defaults();
        QCOMPARE(chosen.size(), std::size_t(12));
        QSet<Dialect> dialects;
        for (const auto& chain : chosen) {
            QVERIFY(chain.defaultOn);
            QCOMPARE(chain.status, u"live"_s);
            QCOMPARE(chain.network, u"mainnet"_s);
            QVERIFY(chain.dialect != Dialect::NotEvm);
            dialects.insert(chain.dialect);
            QSet<QString> operators;
            bool webSocket = false;
            for (const auto& endpoint : chain.endpoints) {
                operators.insert(endpoint.operatorName);
                webSocket = webSocket || endpoint.webSocket;
            }
            QVERIFY2(webSocket && operators.size() >= 2, qPrintable(chain.id));
        }
        QVERIFY(dialects.size() >= 9);
        const auto on = std::count_if(registry.chains().begin(), registry.chains().end(),
                                      [](const auto& c) { return c.defaultOn; });
        QCOMPARE(on, 12);
    }

    void dialects_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<registry::TpsRule>("rule");
        using registry::TpsRule;
        const auto row = [](const char* id, Dialect dialect, TpsRule rule) {
            QTest::newRow(id) << QString::fromLatin1(id) << dialect << rule;
        };
        row("ethereum", Dialect::Ethereum, TpsRule::None);
        row("sepolia", Dialect::Ethereum, TpsRule::None);
        row("base", Dialect::OpStack, TpsRule::SubtractOne);
        row("zircuit", Dialect::OpStack, TpsRule::None);
        row("katana", Dialect::OpStack, TpsRule::SubtractOne);
        row("arbitrum-one", Dialect::Nitro, TpsRule::SubtractOne);
        row("robinhood-chain", Dialect::Nitro, TpsRule::SubtractOne);
        row("zksync-era", Dialect::ZkStack, TpsRule::None);
        row("abstract", Dialect::ZkStack, TpsRule::None);
        row("linea", Dialect::Linea, TpsRule::None);
        row("scroll", Dialect::Scroll, TpsRule::None);
        row("polygon-pos", Dialect::Polygon, TpsRule::None);
        row("metis", Dialect::Ovm, TpsRule::None);
        row("taiko", Dialect::Taiko, TpsRule::None);
        row("gnosis", Dialect::Gnosis, TpsRule::None);
        row("sei", Dialect::Evm, TpsRule::None);
        row("megaeth", Dialect::OpStack, TpsRule::Unknown);
        row("starknet", Dialect::NotEvm, TpsRule::None);
        row("solana", Dialect::NotEvm, TpsRule::NonVote);
        row("celestia", Dialect::NotEvm, TpsRule::NotApplicable);
        row("aztec", Dialect::NotEvm, TpsRule::NotApplicable);
        row("espresso", Dialect::NotEvm, TpsRule::NotApplicable);
        row("fuel", Dialect::NotEvm, TpsRule::SubtractOne);
    }

    void dialects()
    {
        QFETCH(QString, id);
        QFETCH(Dialect, dialect);
        QFETCH(registry::TpsRule, rule);
        const auto registry = Registry::load();
        const auto* chain = registry.find(id);
        QVERIFY(chain);
        QVERIFY(chain->dialect == dialect);
        QVERIFY(chain->tpsRule == rule);
    }

    void factsOfOneChain()
    {
        const auto registry = Registry::load();
        const auto* base = registry.find(u"base"_s);
        QVERIFY(base);
        QCOMPARE(base->name, u"Base"_s);
        QCOMPARE(base->chainId.value, 8453ULL);
        QCOMPARE(base->blockTimeMs.value(), 200);
        QVERIFY(!base->onDemand);
        QCOMPARE(base->systemTxPerBlock, 1);
        QCOMPARE(base->gasToken, u"ETH"_s);
        QCOMPARE(base->headTags, (QStringList{u"latest"_s, u"safe"_s, u"finalized"_s}));
        QCOMPARE(base->parent, u"ethereum"_s);
        for (const char* id : {"metis", "zksync-era", "arbitrum-nova", "arbitrum-one", "taiko"})
            QVERIFY2(registry.find(QString::fromLatin1(id))->onDemand, id);
    }

    void userFilesOverlayTheShippedOnes()
    {
        const QTemporaryDir dir;
        write(dir.filePath(u"mine.json"_s), minimal("mine"));
        // a known id: only what the file says is different
        write(dir.filePath(u"base.json"_s),
              json("{'id': 'base', 'endpoints': {'ws': [{'url': 'wss://mine.example/${BASE_KEY}',"
                   " 'operator': 'me'}], 'http': []}}"));
        const auto registry = Registry::load(dir.path());
        QCOMPARE(registry.errors().size(), std::size_t(0));
        QCOMPARE(registry.chains().size(), std::size_t(57));
        const auto* mine = registry.find(u"mine"_s);
        QVERIFY(mine);
        QCOMPARE(mine->endpoints.at(0).operatorName, u"127.0.0.1:8545"_s);
        QVERIFY(mine->onDemand);
        QVERIFY(!mine->defaultOn);
        QCOMPARE(mine->source, dir.filePath(u"mine.json"_s));
        const auto* base = registry.find(u"base"_s);
        QVERIFY(base && base->defaultOn);
        QCOMPARE(base->chainId.value, 8453ULL);
        QCOMPARE(base->endpoints.size(), std::size_t(1));
        QCOMPARE(base->endpoints.at(0).operatorName, u"me"_s);
        QVERIFY(base->endpoints.at(0).url.contains(u"${BASE_KEY}"));
    }

    void badUserFilesDoNotHinderOthers()
    {
        const QTemporaryDir dir;
        write(dir.filePath(u"a-good.json"_s), minimal("a-good"));
        write(dir.filePath(u"base.json"_s), json("{'id': 'base', 'chainId': '8453'}"));
        write(dir.filePath(u"broken.json"_s), "{\n\"id\": \"broken\",\n oops\n}");
        write(dir.filePath(u"deep.json"_s), QByteArray(100'000, '['));
        write(dir.filePath(u"empty.json"_s), {});
        write(dir.filePath(u"huge.json"_s), QByteArray(3 << 20, ' '));
        write(dir.filePath(u"list.json"_s), "[1, 2]");
        write(dir.filePath(u"other-name.json"_s), minimal("mine"));
        write(dir.filePath(u"z-good.json"_s), minimal("z-good"));
        write(dir.filePath(u"ignored.txt"_s), "not a chain");
        write(dir.filePath(u"schema.json"_s), "{}");
        QVERIFY(QDir(dir.path()).mkdir(u"folder.json"_s));
        QVERIFY(QFile::link(u"/dev/zero"_s, dir.filePath(u"endless.json"_s)));

        const auto registry = Registry::load(dir.path());
        QStringList texts;
        for (const auto& error : registry.errors())
            texts << error.text().replace(dir.path() + u'/', QString());
        QCOMPARE(registry.chains().size(), std::size_t(58));
        QVERIFY(registry.find(u"a-good"_s) && registry.find(u"z-good"_s));
        QCOMPARE(registry.find(u"base"_s)->endpoints.size(),
                 std::size_t(9)); // the shipped one stays
        QCOMPARE(texts.size(), 8);
        QVERIFY(texts[0].startsWith(u"base.json: chainId: must be a whole number"));
        QVERIFY(texts[1].startsWith(u"broken.json: line 3: is not JSON"));
        QVERIFY(texts[2].startsWith(u"deep.json: line 1: is not JSON"));
        QVERIFY(texts[3].startsWith(u"empty.json: line 1: is not JSON"));
        QVERIFY(texts[4].startsWith(u"endless.json: is not a regular file"));
        QVERIFY(texts[5].startsWith(u"huge.json: a chain file of more than"));
        QVERIFY(texts[6].startsWith(u"list.json: is not a JSON object"));
        QVERIFY(texts[7].startsWith(u"other-name.json: id: must equal the file's name"));
    }

    void absentFolderIsNoError()
    {
        QCOMPARE(Registry::load(u"/nowhere/at/all"_s).errors().size(), std::size_t(0));
    }

    void savedChainsComeBack()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"data/chains"_s);
        const auto shipped = Registry::load();
        auto base = *shipped.find(u"base"_s);
        base.endpoints.insert(base.endpoints.begin(),
                              {u"ws://127.0.0.1:9000/${KEY}"_s, u"127.0.0.1:9000"_s, true});
        auto local =
            *registry::fromOption(shipped, u"local=ws://127.0.0.1:8545,http://127.0.0.1:8546"_s);
        local.chainId = {31337};
        for (const auto& spec : {base, local}) {
            const auto path = Registry::save(spec, folder);
            QVERIFY2(path, qPrintable(path ? QString() : path.error().text()));
            QCOMPARE(*path, folder + u'/' + spec.id + u".json"_s);
            QCOMPARE(QFile::permissions(*path) & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
        }
        // of a shipped chain nothing is frozen but what the user said
        const auto kept = QJsonDocument::fromJson(read(folder + u"/base.json"_s)).object().keys();
        QCOMPARE(kept, (QStringList{u"endpoints"_s, u"id"_s}));

        const auto again = Registry::load(folder);
        for (const auto& error : again.errors())
            qWarning("%s", qPrintable(error.text()));
        QCOMPARE(again.errors().size(), std::size_t(0));
        QCOMPARE(again.find(u"base"_s)->endpoints.size(), base.endpoints.size());
        QCOMPARE(again.find(u"base"_s)->endpoints.at(0).url, base.endpoints.at(0).url);
        QVERIFY(again.find(u"base"_s)->dialect == Dialect::OpStack);
        const auto* back = again.find(u"local"_s);
        QVERIFY(back && back->chainId.value == 31337 && back->dialect == Dialect::Evm);
        QCOMPARE(back->endpoints.size(), std::size_t(2));
    }

    void everyShippedChainSurvivesSaving()
    {
        const QTemporaryDir dir;
        const auto shipped = Registry::load();
        for (auto spec : shipped.chains()) {
            spec.name += u" (mine)"_s;
            QVERIFY(Registry::save(spec, dir.path()));
        }
        const auto again = Registry::load(dir.path());
        QCOMPARE(again.errors().size(), std::size_t(0));
        QCOMPARE(again.chains().size(), shipped.chains().size());
        for (const auto& spec : shipped.chains()) {
            const auto* back = again.find(spec.id);
            QCOMPARE(back->name, QString(spec.name + u" (mine)"_s));
            QVERIFY(back->dialect == spec.dialect && back->tpsRule == spec.tpsRule);
            QVERIFY(back->chainId == spec.chainId && back->blockTimeMs == spec.blockTimeMs);
            QCOMPARE(back->headTags, spec.headTags);
            QCOMPARE(back->endpoints.size(), spec.endpoints.size());
        }
    }

    void savingWhereNothingCanBeWritten()
    {
        const QTemporaryDir dir;
        write(dir.filePath(u"file"_s), "in the way");
        const auto shipped = Registry::load();
        const auto result =
            Registry::save(*shipped.find(u"base"_s), dir.filePath(u"file/chains"_s));
        QVERIFY(!result);
        QVERIFY(result.error().kind == base::ErrorKind::Io);
        auto evil = *shipped.find(u"base"_s);
        evil.id = u"../evil"_s;
        QVERIFY(!Registry::save(evil, dir.path()));
        QVERIFY(!QFile::exists(dir.filePath(u"../evil.json"_s)));
    }
};

QTEST_APPLESS_MAIN(tst_Registry)
#include "tst_registry.moc"
