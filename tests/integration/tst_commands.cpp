// What a person meets at the command line: wrong words are said at once, a closed pipe and a stop
// are obeyed at once.
#include "rollscope_process.hpp"
#include <QFile>
#include <QTest>

using namespace rollscope::test;
using namespace Qt::StringLiterals;

class TestCommands : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    QString made(const QString& name, const QByteArray& content)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

private Q_SLOTS:
    void aClosedPipeEndsTheTable()
    {
        // Nobody reads: it must end long before the first table is due, after five seconds.
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"\"$0\" watch --offline --data-dir \"$1\" | true"_s,
                              qEnvironmentVariable("ROLLSCOPE_BIN"), m_dir.path()});
        QVERIFY(shell.waitForStarted());
        const bool ended = shell.waitForFinished(4500);
        shell.kill();
        shell.waitForFinished();
        QVERIFY(ended);
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }

    void exportChecksItsWordsFirst_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("names");
        QTest::newRow("column") << u"--chain a --series moon"_s << u"moon"_s;
        QTest::newRow("no chain") << u"--blocks"_s << u"--chain"_s;
        QTest::newRow("both") << u"--chain a --blocks --series txs"_s << u"--series"_s;
        QTest::newRow("format") << u"--chain a --format xml"_s << u"--format"_s;
        QTest::newRow("time") << u"--chain a --from soon"_s << u"--from"_s;
        QTest::newRow("range") << u"--chain a --from now --to -1h"_s << u"--from"_s;
        QTest::newRow("buckets") << u"--chain a --buckets 0"_s << u"--buckets"_s;
        QTest::newRow("word") << u"--chain a rubbish"_s << u"rubbish"_s;
        QTest::newRow("folder") << u"--chain a --out no/such/folder/x.csv"_s << u"x.csv"_s;
        QTest::newRow("profile") << u"--chain a --profile ../x"_s << u"--profile"_s;
    }
    void exportChecksItsWordsFirst()
    {
        QFETCH(QString, words);
        QFETCH(QString, names);
        // Were it opened, this would be the complaint.
        const QString store = made(u"letter.txt"_s, "Dear Sir or Madam");
        RollscopeProcess process;
        QVERIFY(process.start(u"export --store"_s.split(u' ') + QStringList{store} +
                              words.split(u' ')));
        QVERIFY(process.waitForEnd(20'000));
        QCOMPARE(process.exitCode(), 2);
        const QString said = process.errorText();
        QVERIFY2(said.contains(names) && !said.contains(u"letter.txt"), qPrintable(said));
        QCOMPARE(said.count(u'\n'), 1);
    }
    void exportLeavesNoFileBehind()
    {
        const QString store = made(u"letter.txt"_s, "Dear Sir or Madam");
        const QString out = m_dir.filePath(u"out.csv"_s);
        RollscopeProcess process;
        QVERIFY(process.start(
            {u"export"_s, u"--chain"_s, u"a"_s, u"--store"_s, store, u"--out"_s, out}));
        QVERIFY(process.waitForEnd(20'000));
        QVERIFY(process.exitCode() != 0);
        QVERIFY(process.errorText().contains(u"letter.txt"));
        QVERIFY(!QFile::exists(out));
    }

    void wrongUseIsTwo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("says");
        const QString file = made(u"a-file"_s, "x");
        QTest::newRow("speed") << u"watch --speed 2"_s << u"--speed: belongs to a tape"_s;
        QTest::newRow("data dir") << u"watch --data-dir "_s + file << u"a folder is needed"_s;
        QTest::newRow("scenario") << u"scenario --out "_s + m_dir.filePath(u"s.rstape"_s)
                                  << u"--out: needs an incident"_s;
        QTest::newRow("dashboard") << u"--nonsense"_s << u"(see rollscope --help-all)"_s;
        QTest::newRow("tape") << u"play "_s + m_dir.path() << m_dir.path();
        QTest::newRow("view") << u"report --offline --view chain/nosuch --out x.png"_s
                              << u"\"nosuch\" is not watched"_s;
        QTest::newRow("form") << u"report --offline --out x.jpg"_s << u"PNG"_s;
    }
    void wrongUseIsTwo()
    {
        QFETCH(QString, words);
        QFETCH(QString, says);
        if (words.startsWith(u"report") && !RollscopeProcess::knows(u"report"_s))
            QSKIP("skipped: this build has no graphics");
        RollscopeProcess process;
        QVERIFY(process.start(words.split(u' ')));
        QVERIFY(process.waitForEnd(20'000));
        QVERIFY2(process.errorText().contains(says), qPrintable(process.errorText()));
        QCOMPARE(process.exitCode(), 2);
    }

    /// The help names where the dashboard's options are listed, and there they are.
    void theHelpIsTrue()
    {
        const auto said = [](const QString& word) {
            QProcess process;
            process.start(qEnvironmentVariable("ROLLSCOPE_BIN"), {word});
            return process.waitForFinished(20'000) && process.exitCode() == 0 &&
                           process.readAllStandardError().isEmpty()
                       ? QString::fromUtf8(process.readAllStandardOutput())
                       : QString();
        };
        QVERIFY(said(u"--help"_s).contains(u"rollscope --help-all "));
        const QString all = said(u"--help-all"_s);
        QVERIFY2(all.startsWith(u"Usage: rollscope [options]") && all.contains(u"--page"),
                 qPrintable(all));
    }

    /// Nothing else would tell somebody that it collects nothing, and why.
    void collectSaysWhatDoesNotAnswer()
    {
        RollscopeProcess process;
        QVERIFY(process.start({u"collect"_s, u"--for"_s, u"3s"_s, u"--chain"_s,
                               u"n=ws://127.0.0.1:1/${ROLLSCOPE_TEST_UNSET}"_s, u"--chain"_s,
                               u"d=ws://127.0.0.1:1"_s}));
        QVERIFY(process.waitForEnd(20'000));
        const QString said = process.errorText();
        QVERIFY2(said.contains(u"${ROLLSCOPE_TEST_UNSET} is not set"), qPrintable(said));
        QVERIFY2(said.contains(u"rollscope: d: "), qPrintable(said));
        QCOMPARE(said.count(u'\n'), 2);
    }

    void aStopEndsAFastTape()
    {
        RollscopeProcess process;
        QVERIFY(process.start({u"watch"_s, u"--offline"_s, u"--loop"_s, u"--speed"_s, u"1000"_s,
                               u"--format"_s, u"jsonl"_s}));
        QVERIFY(process.waitUntil(20'000, [&] { return process.lines().size() > 200; }));
        process.terminate();
        QVERIFY(process.waitForEnd(5000));
        QVERIFY(!process.crashed());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY2(process.errorText().isEmpty(), qPrintable(process.errorText()));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
