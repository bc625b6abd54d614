// What core/ says in English reaches the window in its language: the table holds core's own
// sentences, every language has them all, and what is put into them comes out as it was.
#include "format/names.hpp"
#include "format/trouble_text.hpp"
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace rollscope;
using ui::troubleText;

namespace {

QString sourceDir()
{
    return qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR");
}

QString textOf(const QString& path)
{
    QFile file(sourceDir() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The string literals of a source, those that stand side by side joined as the compiler does.
QStringList literalsOf(const QString& code)
{
    static const QRegularExpression kToken(QStringLiteral(
        R"re((?<comment>//[^\n]*)|'(?:\\.|[^'\\\n])'|"(?<text>(?:\\.|[^"\\\n])*)")re"));
    QStringList out;
    qsizetype end = -1;
    for (auto it = kToken.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedStart(u"text") < 0) {
            continue;
        }
        auto text = match.captured(u"text");
        text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
        const bool joins =
            end >= 0 && QStringView(code).mid(end, match.capturedStart() - end).trimmed().isEmpty();
        if (joins) {
            out.last() += text;
        } else {
            out << text;
        }
        end = match.capturedEnd();
    }
    return out;
}

QSet<QString> literalsIn(const QStringList& folders)
{
    QSet<QString> out;
    for (const auto& folder : folders) {
        QDirIterator files(sourceDir() + u'/' + folder,
                           {QStringLiteral("*.cpp"), QStringLiteral("chains.mjs")}, QDir::Files);
        while (files.hasNext()) {
            const auto path = QDir(sourceDir()).relativeFilePath(files.next());
            for (const auto& literal : literalsOf(textOf(path))) {
                out.insert(literal);
            }
        }
    }
    return out;
}

QStringList placesIn(const QString& text)
{
    static const QRegularExpression kPlace(QStringLiteral("%[1-9]"));
    QStringList out;
    for (auto it = kPlace.globalMatch(text); it.hasNext();) {
        out << it.next().captured();
    }
    return out;
}

/// The translations of one context as lrelease would take them.
QHash<QString, QString> translations(const QString& language, QStringView wanted)
{
    QHash<QString, QString> out;
    QXmlStreamReader xml(textOf(u"resources/i18n/rollscope_" + language + u".ts"));
    QString context, source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation" && context == wanted) {
            const bool done = !xml.attributes().hasAttribute(QLatin1String("type"));
            out.insert(source, done ? xml.readElementText() : QString());
        }
    }
    return out;
}

/// The real table of one language, without the program's other resources.
class Language : public QTranslator
{
public:
    explicit Language(const QString& name) : m_texts(translations(name, u"Trouble"))
    {
        QCoreApplication::installTranslator(this);
    }
    ~Language() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] QString translate(const char* context, const char* text, const char*,
                                    int) const override
    {
        return QLatin1String(context) == u"Trouble" ? m_texts.value(QString::fromUtf8(text))
                                                    : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString of(const char* english) const
    {
        return m_texts.value(QString::fromUtf8(english));
    }

private:
    QHash<QString, QString> m_texts;
};

} // namespace

class TstTroubleText : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto* language : {"ko", "ja", "zh_CN", "ru"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }

private Q_SLOTS:
    void coreSaysEachOfThem()
    {
        const auto literals = literalsIn(
            {QStringLiteral("core/base"), QStringLiteral("core/net"), QStringLiteral("core/chain"),
             QStringLiteral("core/registry"), QStringLiteral("core/health"),
             QStringLiteral("core/tape"), QStringLiteral("core/store"),
             QStringLiteral("core/alert"), QStringLiteral("core/wallet"),
             QStringLiteral("core/eth"), QStringLiteral("core/stake"),
             QStringLiteral("core/staking"), QStringLiteral("core/l1"), QStringLiteral("app"),
             QStringLiteral("tests/peers/record-demo")});
        QVERIFY(literals.size() > 500);
        for (const auto& sentence : ui::knownSentences()) {
            const auto english = QString::fromUtf8(sentence.english);
            bool said = false;
            if (sentence.inSource != nullptr) {
                said = literals.contains(QString::fromUtf8(sentence.inSource));
            } else {
                // "what: " and " (what %1)" are joined to the rest where they are said.
                const auto open = english.endsWith(u"%1") ? english.chopped(2) : english;
                said = literals.contains(english) || literals.contains(open) ||
                       literals.contains(u" (" + english + u')');
            }
            QVERIFY2(said, qPrintable(u"core no longer says: " + english));
        }
    }
    void eachIsThereOnce()
    {
        QSet<QString> seen;
        for (const auto& sentence : ui::knownSentences()) {
            const auto english = QString::fromUtf8(sentence.english);
            QVERIFY2(!seen.contains(english), sentence.english);
            seen.insert(english);
            const auto places = placesIn(english);
            for (qsizetype i = 0; i < places.size(); ++i) {
                QCOMPARE(places[i], QStringLiteral("%%1").arg(i + 1));
            }
        }
    }
    /// What an endpoint's row, the adder of nodes and the steps of the staking wizard can show is
    /// known without a gap.
    void nothingIsLeftOut_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto* path : {"core/net/ws_connection.cpp",     "core/net/ws_handshake.cpp",
                                 "core/net/http_exchange.cpp",     "core/net/transport_factory.cpp",
                                 "core/registry/endpoint_url.cpp", "core/health/chain_health.cpp",
                                 "core/health/self_watch.cpp",     "app/endpoint_probe.cpp",
                                 "core/stake/rules.cpp",           "core/stake/preflight.cpp",
                                 "core/stake/guard.cpp",           "core/stake/journal_intents.cpp",
                                 "core/stake/journal_settle.cpp",  "core/stake/arguments.cpp",
                                 "core/stake/values.cpp",          "core/stake/health.cpp",
                                 "core/stake/rates.cpp",           "core/stake/revert_words.cpp",
                                 "core/staking/prepared.cpp",      "core/staking/journal_file.cpp",
                                 "core/staking/tracker_send.cpp",  "core/staking/tracker_doubt.cpp",
                                 "app/stake_desk_replace.cpp"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void nothingIsLeftOut()
    {
        QFETCH(QString, path);
        static const QRegularExpression kSentence(QStringLiteral("^[a-z$'%\"][^/_|]* [a-z]"));
        QSet<QString> known;
        for (const auto& sentence : ui::knownSentences()) {
            const auto english = QString::fromUtf8(sentence.english);
            known << english << QString(english).remove(u"%1"_qs)
                  << QString::fromUtf8(sentence.inSource);
        }
        // Why a handshake is broken is a matter for the node's own people.
        known << QStringLiteral("no Upgrade: websocket")
              << QStringLiteral("wrong Sec-WebSocket-Accept")
              << QStringLiteral("it chose an extension or protocol that was not offered");
        known << QStringLiteral("ahead of");     // in "it is about %1 s %2 the chains' clocks"
        known << QStringLiteral("%1, nonce %2"); // where it happened
        const auto literals = literalsOf(textOf(path));
        QVERIFY(!literals.isEmpty());
        for (const auto& literal : literals) {
            QVERIFY2(!kSentence.match(literal).hasMatch() || known.contains(literal),
                     qPrintable(u"not in the table: " + literal));
        }
    }
    void everyLanguageHasThem_data() { languages(); }
    void everyLanguageHasThem()
    {
        QFETCH(QString, language);
        const auto texts = translations(language, u"Trouble");
        for (const auto& sentence : ui::knownSentences()) {
            const auto english = QString::fromUtf8(sentence.english);
            const auto text = texts.value(english);
            QVERIFY2(!text.isEmpty(), qPrintable(language + u": not translated: " + english));
            auto places = placesIn(text), wanted = placesIn(english);
            places.sort();
            wanted.sort();
            QVERIFY2(places == wanted, qPrintable(text));
        }
        const auto names = translations(language, u"Names");
        for (const auto* name : {"mainnet", "testnet", "local", "own node"}) {
            QVERIFY2(!names.value(QString::fromLatin1(name)).isEmpty(), name);
        }
    }
    void sentencesAndHints_data() { languages(); }
    void sentencesAndHints()
    {
        QFETCH(QString, language);
        const Language texts(language);
        const auto what = texts.of("refused the connection");
        const auto hint = texts.of("is the node running, and the port right?");
        QVERIFY(what != QStringLiteral("refused the connection"));
        const base::Error error{base::ErrorKind::Network, QStringLiteral("refused the connection"),
                                QStringLiteral("wss://node.example.org:8546/v1"),
                                QStringLiteral("is the node running, and the port right?")};
        const QString shown = u"wss://node.example.org:8546/v1: " + what + u" (" + hint + u')';
        QCOMPARE(troubleText(error), shown);
        // A verdict's detail is the same in one line.
        QCOMPARE(troubleText(error.text()), shown);
        QCOMPARE(troubleText(error.what), what);
        QCOMPARE(troubleText(QStringLiteral("wss://x: ") + error.what),
                 QString(u"wss://x: " + what));
        QCOMPARE(troubleText(QStringLiteral("refuses access (HTTP 403) (check the API key in the "
                                            "URL and what it is allowed to do)")),
                 QString(texts.of("refuses access") + u" (HTTP 403) (" +
                         texts.of("check the API key in the URL and what it is allowed to do") +
                         u')'));
        QCOMPARE(
            troubleText(QStringLiteral("${INFURA_KEY} is not set (set the environment variable "
                                       "INFURA_KEY, or remove this endpoint)")),
            QString(texts.of("${%1} is not set").replace(u"%1"_qs, u"INFURA_KEY"_qs) + u" (" +
                    texts.of("set the environment variable %1, or remove this endpoint")
                        .replace(u"%1"_qs, u"INFURA_KEY"_qs) +
                    u')'));
    }
    void valuesSurvive_data() { languages(); }
    void valuesSurvive()
    {
        QFETCH(QString, language);
        const Language texts(language);
        for (const auto& sentence : ui::knownSentences()) {
            auto english = QString::fromUtf8(sentence.english);
            auto wanted = texts.of(sentence.english);
            const auto places = placesIn(english);
            for (qsizetype i = 0; i < places.size(); ++i) {
                const auto value = QString::number(4711 + i);
                english.replace(places[i], value);
                wanted.replace(places[i], value);
            }
            QCOMPARE(troubleText(english), wanted);
        }
        // A span in a sentence is a sentence of its own.
        const auto span = texts.of("%1 minutes").replace(u"%1"_qs, u"7"_qs);
        QVERIFY(troubleText(u"its block 12 is dated 7 minutes ahead of this machine's clock"_qs)
                    .contains(span));
    }
    /// What a rule says, within the guard's reason and with a value that is a sentence itself.
    void whatRulesSay()
    {
        const Language texts(QStringLiteral("ko"));
        const auto with = [&texts](const char* english, const QStringList& values) {
            auto out = texts.of(english);
            for (qsizetype i = 0; i < values.size(); ++i)
                out.replace(u"%%1"_qs.arg(i + 1), values[i]);
            return out;
        };
        QCOMPARE(troubleText(u"the amount is 1 ETH, below the minimum of 2 ETH"_qs),
                 with("%1 is %2, below the minimum of %3",
                      {u"the amount"_qs, u"1 ETH"_qs, u"2 ETH"_qs}));
        QCOMPARE(troubleText(u"as little as 3 ETH is accepted, although 5 ETH should come"_qs),
                 with("%1 is accepted, although %2 should come",
                      {with("as little as %1", {u"3 ETH"_qs}), u"5 ETH"_qs}));
        QCOMPARE(
            troubleText(u"the balance is not known: METIS: was not read"_qs),
            with("the balance is not known: %1", {QString(u"METIS: " + texts.of("was not read"))}));
        const auto differ =
            with("%1: %2 says %3, and %4 says %5", {with("balance of %1", {u"0x01"_qs}), u"A"_qs,
                                                    u"3"_qs, u"B"_qs, texts.of("not told")});
        QCOMPARE(troubleText(
                     u"two operators disagree: balance of 0x01: A says 3, and B says not told"_qs),
                 with("two operators disagree: %1", {differ}));
        // More of a sentence's own words go before fewer.
        QCOMPARE(
            troubleText(u"there is no contract at 0x01, where a vault should be"_qs),
            with("there is no contract at %1, where %2 should be", {u"0x01"_qs, u"a vault"_qs}));
    }
    /// A sentence may begin with a name, and what is said before it stays before it.
    void namesComeFirst()
    {
        const Language texts(QStringLiteral("ko"));
        auto halted = texts.of("%1 has made no block since %2");
        halted.replace(u"%1"_qs, u"OP Mainnet"_qs).replace(u"%2"_qs, u"10:00 UTC"_qs);
        QCOMPARE(troubleText(u"OP Mainnet has made no block since 10:00 UTC"_qs), halted);
        const auto more = texts.of("%1 bytes follow the last value").replace(u"%1"_qs, u"5"_qs);
        QCOMPARE(troubleText(u"call 2: 5 bytes follow the last value"_qs),
                 QString(u"call 2: " + more));
    }
    void hostileValues()
    {
        const Language texts(QStringLiteral("ko"));
        const auto claims = texts.of("answers for chain %1, expected %2");
        QCOMPARE(troubleText(u"answers for chain %2 %1, expected <b>%1</b>"_qs),
                 QString(claims)
                     .replace(u"%1"_qs, u"\1"_qs)
                     .replace(u"%2"_qs, u"<b>%1</b>"_qs)
                     .replace(u"\1"_qs, u"%2 %1"_qs));
        const auto named = texts.of("does not tell its chain id: %1");
        for (const auto& words :
             {u"-32000: %1 %2 %9 %%1 %L1 %n"_qs, u"-32000: <img src=x onerror=y>"_qs,
              u"-32000: (((( (a (b"_qs, u"-32000: a\\1 $1 \\Q.*"_qs}) {
            QCOMPARE(troubleText(QString(u"does not tell its chain id: " + words)),
                     QString(named).replace(u"%1"_qs, words));
        }
        // A server's words in a close frame are its words.
        QCOMPARE(troubleText(u"closed the connection (close 4000: bye (now) %1)"_qs),
                 QString(texts.of("closed the connection") + u" (close 4000: bye (now) %1)"));
    }
    void theRestStaysAsItIs()
    {
        const Language texts(QStringLiteral("ko"));
        for (const auto& words :
             {u""_qs, u" "_qs, u"("_qs, u")"_qs, u" ()"_qs, u": "_qs, u"%1"_qs, u"ABC"_qs,
              u"-32000: header not found"_qs, u"some days"_qs, u"a hint (that nobody knows)"_qs,
              QString(5000, u'('), QString(u" ("_qs.repeated(200) + u')')}) {
            QCOMPARE(troubleText(words), words);
        }
        QCOMPARE(
            troubleText(base::Error{base::ErrorKind::Io, u"odd"_qs, u"here"_qs, u"so what"_qs}),
            u"here: odd (so what)"_qs);
    }
    void englishStaysEnglish()
    {
        for (const auto& text :
             {u"wss://x: refused the connection (is the node running, and the port right?)"_qs,
              u"its block 12 is dated 7 minutes ahead of this machine's clock"_qs,
              u"recorded 2026-11-21 10:00 UTC, by hand"_qs}) {
            QCOMPARE(troubleText(text), text);
        }
        QCOMPARE(ui::operatorText(u"own"_qs), u"own node"_qs);
        QCOMPARE(ui::operatorText(u"Alchemy"_qs), u"Alchemy"_qs);
        QCOMPARE(ui::networkText(u"testnet"_qs), u"testnet"_qs);
        QCOMPARE(ui::networkText(u"%1"_qs), u"%1"_qs);
    }
    void theShippedTapeDisclaims()
    {
        const Language texts(QStringLiteral("ru"));
        const auto shown = troubleText(
            u"recorded 2026-11-21 10:00 UTC, local anvil nodes set to the chain ids and block "
            u"times "
            "of Ethereum, Base, OP Mainnet and Gnosis, with two connections each; the figures are "
            "not those networks'"_qs);
        QVERIFY2(shown.contains(u"Ethereum, Base, OP Mainnet and Gnosis") &&
                     shown.contains(u"2026-11-21 10:00") && !shown.contains(u"figures") &&
                     !shown.contains(u"recorded"),
                 qPrintable(shown));
    }
};

QTEST_GUILESS_MAIN(TstTroubleText)
#include "tst_trouble_text.moc"
