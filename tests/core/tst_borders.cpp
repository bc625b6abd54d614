// The borders of the house: no room under core/ includes the screen or a room that it does not
// link, and nobody hands things to QML behind the linter's back. Reads the sources, so it needs no
// build of them.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Links = QMap<QString, QSet<QString>>; ///< room -> rooms it may include

QString sourceDir()
{
    return qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR");
}

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The rooms that `rollscope_room(… LINK … PRIVATE_LINK …)` names.
QSet<QString> linkedRooms(const QString& cmake)
{
    static const QRegularExpression comment(u"#[^\n]*"_s);
    static const QRegularExpression room(u"rollscope::([a-z0-9_]+)"_s);
    QString text = cmake;
    text.remove(comment);
    QSet<QString> found;
    for (const auto& match : room.globalMatch(text))
        found.insert(match.captured(1));
    return found;
}

Links readLinks()
{
    Links links;
    QDirIterator rooms(sourceDir() + u"/core"_s, QDir::Dirs | QDir::NoDotAndDotDot);
    while (rooms.hasNext()) {
        rooms.next();
        links[rooms.fileName()] = linkedRooms(readAll(rooms.filePath() + u"/CMakeLists.txt"_s));
    }
    // What a linked room links may be included too.
    for (bool grown = true; grown;) {
        grown = false;
        for (auto it = links.begin(); it != links.end(); ++it) {
            const auto before = it->size();
            for (const QString& other : QSet<QString>(*it))
                it->unite(links.value(other));
            grown = grown || it->size() != before;
        }
    }
    return links;
}

/// What is wrong with one line of a file of `room`; empty when nothing is.
QString wrongInCore(const QString& line, const QString& room, const Links& links)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    static const QRegularExpression screen(
        u"^(Qt(Gui|Quick|Qml|Widgets|Charts|Svg|OpenGL|Labs)|QGui|QQuick|QQml|QJS|QWidget|QSG|"
        u"QWindow|QScreen|QImage|QPixmap|QPainter|QColor|QFont|QChart|QApplication|QIcon|QSvg|"
        u"QOpenGL|QAction|QKeyEvent|QMouseEvent)"_s);
    const auto match = include.match(line);
    if (!match.hasMatch())
        return {};
    const QString header = match.captured(1);
    if (screen.match(header).hasMatch())
        return u"includes the screen: "_s + header;
    const QString other = header.section(u'/', 0, 0);
    if (header.contains(u'/') && links.contains(other) && other != room &&
        !links.value(room).contains(other))
        return u"includes a room that it does not link: "_s + header;
    return {};
}

QString wrongInUi(const QString& line)
{
    return line.contains(u"setContextProperty"_s) ? u"uses a context property"_s : QString();
}

/// Calls `check` for each line of each source under `folder`; the complaints, with file and line.
template <class Check> QStringList eachLine(const QString& folder, int& files, Check check)
{
    QStringList complaints;
    QDirIterator it(sourceDir() + u'/' + folder,
                    {u"*.cpp"_s, u"*.hpp"_s, u"*.h"_s, u"*.qml"_s, u"*.js"_s, u"*.mjs"_s},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QString name = path.mid(sourceDir().size() + 1);
        ++files;
        int number = 0;
        const QStringList lines = readAll(path).split(u'\n');
        for (const QString& line : lines) {
            ++number;
            const QString wrong = check(name, line);
            if (!wrong.isEmpty())
                complaints << u"%1:%2 %3"_s.arg(name, QString::number(number), wrong);
        }
    }
    return complaints;
}

} // namespace

class TestBorders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coreKeepsItsBorders()
    {
        const Links links = readLinks();
        QVERIFY2(links.size() >= 10, "core/ was not found");
        int files = 0;
        const QStringList complaints =
            eachLine(u"core"_s, files, [&links](const QString& name, const QString& line) {
                return wrongInCore(line, name.section(u'/', 1, 1), links);
            });
        QVERIFY(files > 20);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void roomsFormNoCircle()
    {
        const Links links = readLinks();
        for (auto it = links.begin(); it != links.end(); ++it) {
            QVERIFY2(!it->contains(it.key()), qPrintable(it.key()));
            for (const QString& other : *it)
                QVERIFY2(links.contains(other),
                         qPrintable(it.key() + u" links unknown "_s + other));
        }
    }

    /// The rooms without sockets and event loop.
    void pureRoomsStayPure()
    {
        const Links links = readLinks();
        for (const QString& pure : {u"eth"_s, u"series"_s, u"health"_s, u"stake"_s})
            QVERIFY2(!links.value(pure).contains(u"net"_s), qPrintable(pure));
        QCOMPARE(links.value(u"stake"_s), (QSet<QString>{u"base"_s, u"eth"_s, u"registry"_s}));
    }

    void noContextProperties()
    {
        int files = 0;
        for (const QString& folder : {u"ui"_s, u"app"_s, u"qml"_s}) {
            const QStringList complaints = eachLine(
                folder, files, [](const QString&, const QString& line) { return wrongInUi(line); });
            QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        }
        QVERIFY(files > 0);
    }

    /// A test that cannot fail proves nothing: made-up lines, good and bad.
    void itCanFail()
    {
        const Links links{
            {u"net"_s, {u"base"_s}}, {u"base"_s, {}}, {u"engine"_s, {u"base"_s, u"net"_s}}};
        const auto wrong = [&links](const QString& line) {
            return !wrongInCore(line, u"net"_s, links).isEmpty();
        };
        QVERIFY(wrong(u"#include <QGuiApplication>"_s));
        QVERIFY(wrong(u"  #  include <QtQuick/QQuickItem>"_s));
        QVERIFY(wrong(u"#include <QtCharts>"_s));
        QVERIFY(wrong(u"#include <QWidget>"_s));
        QVERIFY(wrong(u"#include \"engine/engine.hpp\""_s));
        QVERIFY(!wrong(u"#include \"base/clock.hpp\""_s));
        QVERIFY(!wrong(u"#include \"net/transport.hpp\""_s));
        QVERIFY(!wrong(u"#include <QWebSocket>"_s));
        QVERIFY(!wrong(u"// #include <QWidget>"_s));
        QVERIFY(!wrong(u"#include <sys/socket.h>"_s));
        QVERIFY(!wrongInUi(u"context->setContextProperty(\"engine\", engine);"_s).isEmpty());
        QCOMPARE(
            linkedRooms(u"rollscope_room(x LINK rollscope::base # rollscope::engine\n PRIVATE_LINK "
                        "rollscope::net)"_s),
            (QSet<QString>{u"base"_s, u"net"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBorders)
#include "tst_borders.moc"
