#include "tape_bytes.hpp"
#include <QRandomGenerator>
#include <QtTest>

using namespace rollscope;
using namespace rollscope::tape;
using namespace rollscope::test;

/// What the recorder writes is what the reader gives, whole or cut at any byte.
class TapeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerComesBack();
    void anyTextComesBack();
    void invalidUtf8IsRepaired();
    void footerTellsTheLength();
    void killedRecordingIsReadable();
    void writerRefusesNonsense();
};

void TapeFile::headerComesBack()
{
    auto header = twoChains();
    header.kind = Kind::Reconstructed;
    header.source = QStringLiteral("a \"public\" source, Ünïcode, 链");
    header.chains[0].chainId.value = 18'446'744'073'709'551'557ULL >> 1;
    QTemporaryDir dir;
    const QString path = writeTape(dir, {}, QStringLiteral("h.rstape"), header);
    const auto reader = TapeReader::open(path);
    QVERIFY(reader);
    const auto& read = (*reader)->header();
    QCOMPARE(read.version, 1);
    QCOMPARE(read.madeBy, header.madeBy);
    QCOMPARE(read.madeAt.value, header.madeAt.value);
    QVERIFY(read.kind == Kind::Reconstructed);
    QCOMPARE(read.source, header.source);
    QCOMPARE(read.chains.size(), std::size_t(2));
    QCOMPARE(read.chains[0].id, QStringLiteral("alpha"));
    QCOMPARE(read.chains[0].chainId.value, header.chains[0].chainId.value);
    QCOMPARE(read.chains[1].endpoints[1].operatorName, QStringLiteral("two"));
    QCOMPARE(read.chains[1].endpoints[1].shown, QStringLiteral("wss://two.example"));
    QCOMPARE(connectionsOf(read), 4U);
}

void TapeFile::anyTextComesBack()
{
    QRandomGenerator random(7);
    std::vector<TapeFrame> frames;
    qint64 t = 0;
    for (int i = 0; i < 400; ++i) {
        // Every code point below 0x800 that is no surrogate, quotes, control characters, long runs.
        QString text;
        const int size = random.bounded(i % 50 == 0 ? 40'000 : 300);
        for (int k = 0; k < size; ++k)
            text.append(
                QChar(random.bounded(4) == 0 ? random.bounded(0x800) : random.bounded(32, 127)));
        t += random.bounded(400);
        auto frame = in(t, static_cast<quint32>(random.bounded(4)), text.toStdString());
        frame.direction = random.bounded(2) == 0 ? net::Direction::In : net::Direction::Out;
        frames.push_back(std::move(frame));
    }
    QTemporaryDir dir;
    const auto reader = TapeReader::open(writeTape(dir, frames));
    QVERIFY(reader);
    const auto read = readAll(**reader);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(read->size(), frames.size());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        QCOMPARE((*read)[i].text, frames[i].text);
        QCOMPARE((*read)[i].t, frames[i].t);
        QCOMPARE((*read)[i].c, frames[i].c);
        QVERIFY((*read)[i].direction == frames[i].direction);
        QVERIFY((*read)[i].text.capacity() >= (*read)[i].text.size() + simdjson::SIMDJSON_PADDING);
    }
    QVERIFY(!(*reader)->truncated());
}

void TapeFile::invalidUtf8IsRepaired()
{
    QTemporaryDir dir;
    const auto reader = TapeReader::open(writeTape(dir, {in(0, 0, "a\xff\xc3(\x80z")}));
    const auto read = readAll(**reader);
    QVERIFY(read);
    QVERIFY(read->front().text.starts_with("a\xef\xbf\xbd"));
    QVERIFY(read->front().text.ends_with("z"));
}

void TapeFile::footerTellsTheLength()
{
    QTemporaryDir dir;
    const QString path = writeTape(dir, {in(5, 0, "a"), in(61'234, 3, "b")});
    const auto summary = summaryOf(path);
    QVERIFY(summary);
    QCOMPARE(summary->lengthMs, 61'234);
    QCOMPARE(summary->frames, 2U);
    QVERIFY(!summary->truncated);

    // The same without its footer: counted, not believed.
    QByteArray bytes = fileBytes(path);
    bytes.chop(8 + static_cast<qsizetype>(kFooterPayload));
    QFile cut(dir.filePath(QStringLiteral("cut.rstape")));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(bytes);
    cut.close();
    const auto counted = summaryOf(cut.fileName());
    QVERIFY(counted);
    QCOMPARE(counted->lengthMs, 61'234);
    QCOMPARE(counted->frames, 2U);
    QVERIFY(!counted->truncated);
}

void TapeFile::killedRecordingIsReadable()
{
    // What is on disk while the writer lives is what a SIGKILL leaves.
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("k.rstape"));
    auto writer = TapeWriter::create(path, twoChains());
    QVERIFY(writer);
    std::vector<qsizetype> sizes;
    for (int i = 0; i < 600; ++i) {
        QVERIFY((*writer)->write(
            in(i * 37, static_cast<quint32>(i % 4), std::string(200, 'x') + std::to_string(i))));
        const auto reader = openBytes(fileBytes(path));
        QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().text()));
        if (i % 20 != 0)
            continue;
        const auto frames = readAll(**reader);
        QVERIFY(frames);
        const qint64 lost = i * 37 - (frames->empty() ? 0 : frames->back().t);
        QVERIFY2(lost <= 1000, qPrintable(QString::number(lost)));
        QVERIFY((*reader)->truncated());
    }
    QVERIFY((*writer)->flush());
    const QByteArray whole = fileBytes(path);
    const auto reader = openBytes(whole);
    QCOMPARE(readAll(**reader)->size(), std::size_t(600));

    // Cut anywhere: a clean end after whole frames, or (within the header's first block) a clear
    // error.
    std::size_t before = 0;
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        const auto cut = openBytes(whole.left(size));
        if (!cut) {
            QCOMPARE(before, std::size_t(0));
            QVERIFY(!cut.error().text().isEmpty());
            continue;
        }
        const auto frames = readAll(**cut);
        QVERIFY(frames);
        QVERIFY(frames->size() >= before);
        for (std::size_t i = before; i < frames->size(); ++i)
            QCOMPARE((*frames)[i].text, std::string(200, 'x') + std::to_string(i));
        before = frames->size();
        QVERIFY((*cut)->truncated());
    }
    QVERIFY(before > 500);
}

void TapeFile::writerRefusesNonsense()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("n.rstape"));
    auto writer = TapeWriter::create(path, twoChains());
    QVERIFY((*writer)->write(in(100, 0, "a")));
    QCOMPARE((*writer)->write(in(99, 0, "b")).error().kind, base::ErrorKind::BadInput);
    QCOMPARE((*writer)->write(in(100, 4, "c")).error().kind, base::ErrorKind::BadInput);
    QCOMPARE((*writer)->write(in(100, 0, std::string(kMaxLineBytes, 'x'))).error().kind,
             base::ErrorKind::BadInput);
    QVERIFY((*writer)->write(in(100, 3, "d")));
    QVERIFY((*writer)->close());
    QCOMPARE((*writer)->write(in(200, 0, "e")).error().kind, base::ErrorKind::Io);
    const auto reader = TapeReader::open(path);
    const auto frames = readAll(**reader);
    QCOMPARE(frames->size(), std::size_t(2));
    QCOMPARE(frames->back().text, std::string("d"));

    QCOMPARE(TapeWriter::create(dir.filePath(QStringLiteral("no/such/folder.rstape")), twoChains())
                 .error()
                 .kind,
             base::ErrorKind::Io);
}

QTEST_GUILESS_MAIN(TapeFile)
#include "tst_tape_file.moc"
