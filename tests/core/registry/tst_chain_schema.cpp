#include <QDir>
#include <QProcess>
#include <QTest>

/// The shipped files against their JSON Schema, with Debian's python3-jsonschema as the judge.
class tst_ChainSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedFilesFollowTheSchema()
    {
        const QString folder =
            qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") + QStringLiteral("/resources/chains");
        QVERIFY(QDir(folder).exists(QStringLiteral("schema.json")));
        const auto script = QStringLiteral(R"(
import json, pathlib, sys
try:
    import jsonschema
except ImportError:
    sys.exit(77)
folder = pathlib.Path(sys.argv[1])
judge = jsonschema.Draft202012Validator(json.loads((folder / 'schema.json').read_text()))
bad = good = 0
for file in sorted(folder.glob('*.json')):
    if file.name == 'schema.json':
        continue
    data = json.loads(file.read_text())
    errors = [f'{file.name}: {e.json_path}: {e.message}' for e in judge.iter_errors(data)]
    if data.get('id') != file.stem:
        errors.append(f'{file.name}: id is not the file name')
    print(*errors, sep='\n', end='')
    bad += bool(errors)
    good += not errors
print(f'{good} good, {bad} bad')
sys.exit(bad != 0)
)");
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(QStringLiteral("python3"), {QStringLiteral("-c"), script, folder});
        if (!python.waitForStarted())
            QSKIP("skipped: no python3");
        QVERIFY(python.waitForFinished());
        const QByteArray output = python.readAll();
        if (python.exitCode() == 77)
            QSKIP("skipped: no python3-jsonschema");
        qInfo("chain files against schema.json: %s", output.trimmed().constData());
        QVERIFY2(python.exitCode() == 0, output.constData());
        QVERIFY(output.contains("56 good, 0 bad"));
    }
};

QTEST_GUILESS_MAIN(tst_ChainSchema)
#include "tst_chain_schema.moc"
