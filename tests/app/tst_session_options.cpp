#include "commands/command.hpp"
#include "session.hpp"
#include "session_options.hpp"
#include <QTemporaryDir>
#include <QtTest>

using namespace rollscope;
using namespace rollscope::app;

namespace {

base::Result<SessionOptions> read(const QStringList& words, TapeUse use = TapeUse::Asked)
{
    QCommandLineParser parser;
    addSessionOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("rollscope")} + words))
        return base::fail(base::ErrorKind::BadInput, parser.errorText());
    return readSessionOptions(parser, {}, use);
}

QString writeFile(const QTemporaryDir& dir, const QByteArray& text)
{
    const QString path = dir.filePath(QStringLiteral("config.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test's own file cannot be written");
    return path;
}

} // namespace

class TestSessionOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthsOfTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("bare") << "30" << qint64(30'000);
        QTest::newRow("s") << "30s" << qint64(30'000);
        QTest::newRow("ms") << "1500ms" << qint64(1500);
        QTest::newRow("m") << "5m" << qint64(300'000);
        QTest::newRow("h") << "2h" << qint64(7'200'000);
        QTest::newRow("d") << "1d" << qint64(86'400'000);
        QTest::newRow("word") << "soon" << qint64(-1);
        QTest::newRow("negative") << "-5s" << qint64(-1);
        QTest::newRow("huge") << "99999999999999999999s" << qint64(-1);
        QTest::newRow("empty") << "" << qint64(-1);
    }

    void lengthsOfTime()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto read = parseDuration(text, QStringLiteral("--for"));
        QCOMPARE(read.value_or(-1), ms);
        if (!read)
            QCOMPARE(read.error().kind, base::ErrorKind::BadInput);
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const char* words) {
            QTest::newRow(name) << QString::fromLatin1(words).split(QLatin1Char(' '));
        };
        row("operators", "--operators 0");
        row("operators word", "--operators many");
        row("speed nan", "--speed nan");
        row("budget", "--budget -1");
        row("body", "--body everything");
        row("proxy scheme", "--proxy ftp://a:1");
        row("proxy port", "--proxy socks5://127.0.0.1");
        row("store", "--store mysql:x");
        row("store without path", "--store sqlite:");
        row("profile", "--profile ../../etc");
        row("tape and chain", "--tape a.rstape --chain base");
        row("tape and l1", "--tape a.rstape --l1 ws://127.0.0.1:1");
        row("tape and store", "--tape a.rstape --store sqlite:x.db");
        row("offline and chain", "--offline --chain base");
        row("offline and store", "--offline --store sqlite:x.db");
        row("config", "--config no-such-file.json");
    }

    void refusesWhatMakesNoSense()
    {
        QFETCH(QStringList, words);
        const auto options = read(words);
        QVERIFY(!options);
        QCOMPARE(options.error().kind, base::ErrorKind::BadInput);
        QVERIFY(!options.error().where.isEmpty());
        QVERIFY(!options.error().text().contains(QLatin1Char('\n')));
    }

    /// Refused, with what to do instead.
    void aTapeSaysWhatToLeaveAway()
    {
        const auto offline =
            read({QStringLiteral("--offline"), QStringLiteral("--chain"), QStringLiteral("base")});
        QVERIFY(!offline);
        QVERIFY(offline.error().hint.contains(QStringLiteral("leave --chain away")));
        QVERIFY(offline.error().hint.contains(QStringLiteral("--offline to watch")));
        const auto tape = read({QStringLiteral("--tape"), QStringLiteral("a.rstape"),
                                QStringLiteral("--l1"), QStringLiteral("ws://127.0.0.1:1")});
        QVERIFY(!tape);
        QVERIFY(tape.error().hint.contains(QStringLiteral("leave --l1 away")));
    }

    void onlyTheDashboardMayFallBackToATape()
    {
        const QStringList words{QStringLiteral("--speed"), QStringLiteral("20"),
                                QStringLiteral("--loop")};
        QVERIFY(!read(words));
        const auto dashboard = read(words, TapeUse::FallBack);
        QVERIFY(dashboard && dashboard->loop);
        QCOMPARE(dashboard->speed, 20.0);
    }

    void budgetIsUnsetUnlessGiven()
    {
        const auto none = read({});
        QVERIFY(none && !none->budget);
        const auto given = read({QStringLiteral("--budget"), QStringLiteral("3")});
        QVERIFY(given && given->budget == 3.0);
    }

    void commandLineOverridesConfig()
    {
        const QTemporaryDir dir;
        const auto path = writeFile(
            dir, R"({"version":1,"chain":["base","optimism"],"operators":3,"metered":true})");
        auto options = read({QStringLiteral("--config"), path});
        QVERIFY2(options, qPrintable(options ? QString() : options.error().text()));
        QCOMPARE(options->chains.size(), 2);
        QCOMPARE(options->operators, 3);
        QVERIFY(options->metered);
        options =
            read({QStringLiteral("--config"), path, QStringLiteral("--chain"),
                  QStringLiteral("scroll"), QStringLiteral("--operators"), QStringLiteral("1")});
        QVERIFY(options);
        QCOMPARE(options->chains, QStringList{QStringLiteral("scroll")});
        QCOMPARE(options->operators, 1);
    }

    void refusesABadConfig_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("names");
        QTest::newRow("not json") << QByteArray("{nope") << "byte";
        QTest::newRow("a list") << QByteArray("[]") << "JSON object";
        QTest::newRow("unknown key") << QByteArray(R"({"chians":["base"]})") << "chians";
        QTest::newRow("wrong type") << QByteArray(R"({"chain":{"a":1}})") << "chain";
        QTest::newRow("newer") << QByteArray(R"({"version":2})") << "version";
        QTest::newRow("version as text") << QByteArray(R"({"version":"2"})") << "version";
        QTest::newRow("version in parts") << QByteArray(R"({"version":1.5})") << "version";
        QTest::newRow("metered as text") << QByteArray(R"({"metered":"yes"})") << "metered";
        QTest::newRow("metered as number") << QByteArray(R"({"metered":1})") << "metered";
        QTest::newRow("metered in a list") << QByteArray(R"({"metered":[true]})") << "metered";
        QTest::newRow("large") << QByteArray(2 << 20, ' ') << "1 MB";
    }

    void refusesABadConfig()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, names);
        const QTemporaryDir dir;
        const auto options = read({QStringLiteral("--config"), writeFile(dir, text)});
        QVERIFY(!options);
        QVERIFY2(options.error().text().contains(names), qPrintable(options.error().text()));
    }

    void overriddenEndpointsKeepTheirHistoryApart()
    {
        const auto plain = read({QStringLiteral("--chain"), QStringLiteral("base")});
        const auto own = read({QStringLiteral("--chain"), QStringLiteral("base=ws://127.0.0.1:1")});
        QVERIFY(plain && own);
        QVERIFY(plain->dataDir != own->dataDir);
    }

    void overridesOfAConfigKeepTheirHistoryApartToo()
    {
        const auto plain = read({QStringLiteral("--chain"), QStringLiteral("base")});
        const auto l1 = read({QStringLiteral("--l1"), QStringLiteral("ws://127.0.0.1:1")});
        QVERIFY(plain && l1);
        QVERIFY(plain->dataDir != l1->dataDir);
        for (const char* text :
             {"{\"chain\":[\"base=ws://127.0.0.1:1\"]}", "{\"l1\":\"ws://127.0.0.1:1\"}"}) {
            const QTemporaryDir dir;
            const QStringList config{QStringLiteral("--config"), writeFile(dir, text)};
            const auto own = read(config);
            QVERIFY(own);
            QCOMPARE(own->dataDir, l1->dataDir);
            // A folder that is named holds what it is told to hold.
            const auto named = read(config + QStringList{QStringLiteral("--data-dir"), dir.path()});
            QVERIFY(named);
            QCOMPARE(named->dataDir, dir.path());
        }
        const QTemporaryDir dir;
        const auto known =
            read({QStringLiteral("--config"), writeFile(dir, R"({"chain":["base"]})")});
        QVERIFY(known);
        QCOMPARE(known->dataDir, plain->dataDir);
    }

    void aTapePlaysWhateverTheSettingsSay()
    {
        const QTemporaryDir dir;
        const auto config = writeFile(dir, "{\"chain\":[\"base\"],\"store\":\"sqlite:x.db\","
                                           "\"l1\":\"ws://127.0.0.1:1\"}");
        const auto tape = read({QStringLiteral("--tape"), QStringLiteral("a.rstape"),
                                QStringLiteral("--config"), config});
        QVERIFY2(tape, qPrintable(tape ? QString() : tape.error().text()));
        QCOMPARE(tape->tape, QStringLiteral("a.rstape"));
        QVERIFY(
            read({QStringLiteral("--offline"), QStringLiteral("--store"), QStringLiteral("none")}));
        QCommandLineParser parser;
        addSessionOptions(parser);
        QVERIFY(parser.parse(
            {QStringLiteral("rollscope"), QStringLiteral("--tape"), QStringLiteral("a.rstape")}));
        QVERIFY(readSessionOptions(
            parser, {{QStringLiteral("chain"), {QStringLiteral("base"), QStringLiteral("arb1")}}}));
    }

    void planRefusesChainsItCannotWatch_data()
    {
        QTest::addColumn<QStringList>("chains");
        QTest::newRow("unknown without url") << QStringList{QStringLiteral("no-such-chain")};
        QTest::newRow("not evm") << QStringList{QStringLiteral("starknet")};
        QTest::newRow("twice") << QStringList{QStringLiteral("base"), QStringLiteral("base")};
        QTest::newRow("bad url") << QStringList{QStringLiteral("base=gopher://x")};
        QTest::newRow("empty url") << QStringList{QStringLiteral("base=")};
    }

    void planRefusesChainsItCannotWatch()
    {
        QFETCH(QStringList, chains);
        SessionOptions options;
        options.chains = chains;
        const auto plan = Session::plan(options);
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == base::ErrorKind::BadInput ||
                plan.error().kind == base::ErrorKind::NotFound);
    }

    void defaultsAreTwelveChainsWithTwoVoicesEach()
    {
        const auto plan = Session::plan(SessionOptions());
        QVERIFY(plan);
        QCOMPARE(plan->chains.size(), std::size_t(12));
        for (const auto& chain : plan->chains) {
            QSet<QString> operators;
            for (const auto& endpoint : chain.endpoints)
                operators.insert(endpoint.operatorName);
            QVERIFY2(operators.size() >= 2, qPrintable(chain.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestSessionOptions)
#include "tst_session_options.moc"
