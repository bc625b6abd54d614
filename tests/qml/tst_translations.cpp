// Every language is whole: lupdate finds nothing new and nothing gone, and what is put into a text
// is put into its translation too.
#include "gui/translations.hpp"
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace rollscope;

namespace {

struct Message
{
    QString context, source, type;
    bool plural = false;
    QStringList forms; // one, unless plural
};

QList<Message> messagesOf(const QString& path)
{
    QList<Message> out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return out;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            out << Message{
                context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes", {}};
        } else if (name == u"source") {
            out.last().source = xml.readElementText();
        } else if (name == u"translation") {
            out.last().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!out.last().plural) {
                out.last().forms << xml.readElementText();
            }
        } else if (name == u"numerusform") {
            out.last().forms << xml.readElementText();
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
    out.sort();
    out.removeDuplicates();
    return out;
}

} // namespace

class TstTranslations : public QObject
{
    Q_OBJECT

    static QDir source() { return QDir(qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR")); }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto& language : app::shippedLanguages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }

private Q_SLOTS:
    void isComplete_data() { languages(); }
    void isComplete()
    {
        QFETCH(QString, language);
        QTemporaryDir dir;
        const QString name = u"rollscope_" + language + u".ts";
        const auto copy = dir.filePath(name);
        QVERIFY(QFile::copy(source().filePath(u"resources/i18n/" + name), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(source().path());
        QStringList words{QStringLiteral("-silent"), QStringLiteral("-locations"),
                          QStringLiteral("none"),    QStringLiteral("app"),
                          QStringLiteral("ui"),      QStringLiteral("qml"),
                          QStringLiteral("-ts"),     copy};
        if (language == u"en") {
            words.prepend(QStringLiteral("-pluralonly"));
        }
        lupdate.start(QStringLiteral(LUPDATE), words);
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const auto messages = messagesOf(copy);
        QVERIFY(messages.size() > 10);
        for (const auto& message : messages) {
            QVERIFY2(message.type.isEmpty(),
                     qPrintable(message.type + u": " + message.context + u": " + message.source));
        }
    }
    void saysTheSame_data() { languages(); }
    void saysTheSame()
    {
        QFETCH(QString, language);
        const auto messages =
            messagesOf(source().filePath(u"resources/i18n/rollscope_" + language + u".ts"));
        const qsizetype forms = language == u"ru" ? 3 : language == u"en" ? 2 : 1;
        for (const auto& message : messages) {
            QCOMPARE(message.forms.size(), message.plural ? forms : 1);
            for (const auto& form : message.forms) {
                QVERIFY2(!form.isEmpty(), qPrintable(message.source));
                QVERIFY2(placesIn(form) == placesIn(message.source),
                         qPrintable(message.source + u" / " + form));
            }
        }
    }
    void isInTheProgram_data() { languages(); }
    void isInTheProgram()
    {
        QFETCH(QString, language);
        app::Translations translations;
        QVERIFY(translations.set(language));
        const auto two = QCoreApplication::translate("Overall", "%n chain(s)", nullptr, 2);
        QVERIFY2(!two.contains(u"(s)") && two.contains(u'2'), qPrintable(two));
        const auto settings = QCoreApplication::translate("Pages", "Settings");
        QCOMPARE(settings == QStringLiteral("Settings"), language == u"en");
        const auto live = QCoreApplication::translate("ChainState", "live");
        QCOMPARE(live == QStringLiteral("live"), language == u"en");
    }
};

QTEST_MAIN(TstTranslations)
#include "tst_translations.moc"
