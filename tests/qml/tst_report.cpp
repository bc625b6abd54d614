// The verb `report` as a person runs it: without a display, on the shipped tape.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TstReport : public QObject
{
    Q_OBJECT
    struct Outcome
    {
        int code;
        QString errors;
    };
    QTemporaryDir m_dir;

    Outcome run(QStringList words)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto* name :
             {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND"}) {
            environment.remove(QString::fromLatin1(name));
        }
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("ROLLSCOPE_BIN"),
                      QStringList{QStringLiteral("report")} + words);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return {-1, QStringLiteral("did not end")};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
                QString::fromUtf8(process.readAllStandardError())};
    }
    QString file(const char* name) { return m_dir.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void drawsTheShippedTape()
    {
        const auto out = file("a.png");
        const auto outcome =
            run({QStringLiteral("--offline"), QStringLiteral("--speed"), QStringLiteral("60"),
                 QStringLiteral("--wait"), QStringLiteral("3s"), QStringLiteral("--size"),
                 QStringLiteral("900x500"), QStringLiteral("--scale"), QStringLiteral("2"),
                 QStringLiteral("--out"), out});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        const QImage image(out);
        QCOMPARE(image.size(), QSize(1800, 1000));
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                colors.insert(image.pixel(x, y));
            }
        }
        QVERIFY2(colors.size() > 50, "more than an empty page");
    }
    void drawsWhatCannotBeReached()
    {
        const auto out = file("b.png");
        const auto outcome =
            run({QStringLiteral("--chain"), QStringLiteral("base=ws://127.0.0.1:1"),
                 QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--wait"),
                 QStringLiteral("2s"), QStringLiteral("--out"), out});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        QCOMPARE(QImage(out).size(), QSize(1440, 900));
    }
    void refusesInOneLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("names");
        const auto words = [](const char* text) {
            return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
        };
        QTest::newRow("no file") << words("--offline") << "--out";
        QTest::newRow("view") << words("--offline --wait 1ms --out x.png --view moon") << "moon";
        QTest::newRow("theme") << words("--offline --out x.png --theme pink") << "pink";
        QTest::newRow("size") << words("--offline --out x.png --size big") << "--size";
        QTest::newRow("huge")
            << words("--offline --wait 1ms --out x.png --size 16000x16000 --scale 4") << "--size";
        QTest::newRow("scale") << words("--offline --out x.png --scale 99") << "--scale";
        QTest::newRow("wait") << words("--offline --out x.png --wait soon") << "--wait";
        QTest::newRow("word") << words("--offline --out x.png rubbish") << "rubbish";
        QTest::newRow("option") << words("--nonsense") << "nonsense";
        QTest::newRow("tape") << words("--tape no-such.rstape --out x.png") << "no-such.rstape";
    }
    void refusesInOneLine()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, names);
        const auto outcome = run(words);
        QVERIFY2(outcome.code == 2,
                 qPrintable(QString::number(outcome.code) + u' ' + outcome.errors));
        QVERIFY2(outcome.errors.contains(names), qPrintable(outcome.errors));
        QStringList lines = outcome.errors.split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString& line) { return line.contains(u"XDG_RUNTIME_DIR"); });
        QVERIFY2(lines.size() == 1, qPrintable(outcome.errors));
    }
    void leavesNoEmptyFileBehind()
    {
        // Refused late: the path was fine, the chain is not.
        const auto out = file("late.png");
        const auto outcome = run({QStringLiteral("--chain"), QStringLiteral("no-such-chain"),
                                  QStringLiteral("--out"), out});
        QCOMPARE(outcome.code, 2);
        QVERIFY(!QFile::exists(out));
        QVERIFY(QDir(m_dir.path())
                    .entryList({QStringLiteral("late*")}, QDir::Files | QDir::Hidden)
                    .isEmpty());
        // A picture that was there stays as it was.
        const auto old = file("old.png");
        QFile before(old);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
        before.close();
        QCOMPARE(run({QStringLiteral("--chain"), QStringLiteral("no-such-chain"),
                      QStringLiteral("--out"), old})
                     .code,
                 2);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("mine"));
    }
    void saysWhenTheFileCannotBeWritten()
    {
        const auto outcome =
            run({QStringLiteral("--offline"), QStringLiteral("--wait"), QStringLiteral("1s"),
                 QStringLiteral("--out"), file("no/such/folder/x.png")});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.errors.contains(u"x.png"));
        QVERIFY2(!outcome.errors.contains(u"playing"), qPrintable(outcome.errors));
        // A folder, and one that may not be written to: said before a minute's wait for data.
        for (const QString& out : {m_dir.path(), QStringLiteral("/proc/x.png")}) {
            const auto at = run({QStringLiteral("--offline"), QStringLiteral("--wait"),
                                 QStringLiteral("2m"), QStringLiteral("--out"), out});
            QCOMPARE(at.code, 2);
            QVERIFY2(at.errors.contains(out), qPrintable(at.errors));
        }
    }
};

QTEST_GUILESS_MAIN(TstReport)
#include "tst_report.moc"
