#include "base/text.hpp"
#include <QTest>

using namespace rollscope;

class tst_Text : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSteersATerminalIsReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const QString mark(QChar(QChar::ReplacementCharacter));
        const auto same = [](const char* name, const QString& text) {
            QTest::newRow(name) << text << text;
        };
        same("empty", {});
        same("plain", QStringLiteral("Base, 2 operators"));
        same("other scripts", QStringLiteral("é 鏈 한 می\u200cشود"));
        same("joined emoji", QString::fromUtf8("\U0001F469\u200d\U0001F680"));
        QTest::newRow("ESC") << QStringLiteral("a\x1b[2J") << QString(u'a' + mark + u"[2J");
        for (const char16_t c : {u'\x7f', u'\u0085', u'\u009b', u'\u200b', u'\u200e', u'\u2028',
                                 u'\u2029', u'\u202e', u'\u2066', u'\ufeff'})
            QTest::addRow("U+%04x", c) << QString(QChar(c)) << mark;
        QTest::newRow("half a pair") << QString(QChar(u'\xd83d')) + u'x' << QString(mark + u'x');
    }

    void whatSteersATerminalIsReplaced()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(base::printable(text), shown);
        QCOMPARE(base::isPrintable(text), text == shown);
    }
};

QTEST_GUILESS_MAIN(tst_Text)
#include "tst_text.moc"
