#include "tape/header_json.hpp"
#include "tape_maker.hpp"
#include <QRandomGenerator>
#include <QtEndian>
#include <QtTest>
#include <zstd.h>

using namespace rollscope;
using namespace rollscope::tape;
using namespace rollscope::test;

namespace {

QByteArray packed(const QByteArray& text)
{
    QByteArray bytes(
        static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(text.size()))), '\0');
    const auto size = ZSTD_compress(bytes.data(), static_cast<std::size_t>(bytes.size()),
                                    text.data(), static_cast<std::size_t>(text.size()), 1);
    bytes.truncate(static_cast<qsizetype>(size));
    return bytes;
}

base::Result<std::unique_ptr<TapeReader>> openBytes(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return openTape(std::move(buffer), QStringLiteral("test.rstape"));
}

QByteArray headerLine()
{
    return headerToJson(twoChains()) + '\n';
}

/// All frames, or the error that ended the reading.
base::Result<std::vector<TapeFrame>> readAll(TapeReader& reader)
{
    std::vector<TapeFrame> frames;
    for (;;) {
        auto frame = reader.next();
        if (!frame)
            return tl::unexpected(frame.error());
        if (!*frame)
            return frames;
        frames.push_back(std::move(**frame));
    }
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

} // namespace

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
    void hostile_data();
    void hostile();
    void hugeLineIsRefusedInBoundedMemory();
    void damagedMiddle();
    void unknownKeysAndOtherOrderAreFine();
    void skippableFramesAndSeveralFramesAreFine();
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

void TapeFile::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what"); // must be in the message

    const auto lines = [](const QByteArray& rest) { return packed(headerLine() + rest); };
    const QByteArray good = R"({"t":5,"c":0,"d":"in","f":"x"})";
    QTest::newRow("empty file") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("plain text") << headerLine() << QStringLiteral("no zstd data");
    QTest::newRow("one byte") << QByteArray("\x28") << QStringLiteral("no zstd data");
    QTest::newRow("garbage behind the magic")
        << QByteArray::fromHex("28b52ffd") + QByteArray(100, '\x7f') << QStringLiteral("zstd");
    QTest::newRow("no line at all") << packed({}) << QStringLiteral("before its header");
    QTest::newRow("header not JSON") << packed("hello\n") << QStringLiteral("line 1");
    QTest::newRow("header an array") << packed("[1]\n") << QStringLiteral("not the header");
    QTest::newRow("no version") << packed("{\"madeBy\":\"x\"}\n")
                                << QStringLiteral("not the header");
    QTest::newRow("newer version") << packed(headerLine().replace("\"version\":1", "\"version\":2"))
                                   << QStringLiteral("version 2");
    QTest::newRow("version a text")
        << packed(headerLine().replace("\"version\":1", "\"version\":\"new\""))
        << QStringLiteral("version");
    QTest::newRow("unknown kind") << packed(headerLine().replace("recorded", "imagined"))
                                  << QStringLiteral("\"kind\" must be");
    QTest::newRow("chains missing") << packed(headerLine().replace("\"chains\"", "\"chain\""))
                                    << QStringLiteral("\"chains\" must be");
    QTest::newRow("chain id negative")
        << packed(headerLine().replace(":10,", ":-10,")) << QStringLiteral("chains[0].chainId");
    QTest::newRow("operator missing")
        << packed(headerLine().replace("\"operator\":\"two\"", "\"op\":1"))
        << QStringLiteral("chains[0].endpoints[1].operator");
    QTest::newRow("line not JSON") << lines("nonsense\n") << QStringLiteral("line 2");
    QTest::newRow("empty line") << lines("\n") << QStringLiteral("line 2");
    QTest::newRow("line an array") << lines("[]\n") << QStringLiteral("line 2: not a JSON object");
    QTest::newRow("line cut") << lines(good + "\n" + good.chopped(1) + "\n")
                              << QStringLiteral("line 3");
    QTest::newRow("t missing") << lines(R"({"c":0,"d":"in","f":"x"})"
                                        "\n")
                               << QStringLiteral("\"t\"");
    QTest::newRow("t a fraction") << lines(R"({"t":1.5,"c":0,"d":"in","f":"x"})"
                                           "\n")
                                  << QStringLiteral("\"t\"");
    QTest::newRow("t huge") << lines(R"({"t":99999999999999999999,"c":0,"d":"in","f":"x"})"
                                     "\n")
                            << QStringLiteral("\"t\"");
    QTest::newRow("t beyond ten years") << lines(R"({"t":999999999999999,"c":0,"d":"in","f":"x"})"
                                                 "\n")
                                        << QStringLiteral("ten years");
    QTest::newRow("t negative") << lines(R"({"t":-1,"c":0,"d":"in","f":"x"})"
                                         "\n")
                                << QStringLiteral("backwards");
    QTest::newRow("t runs back") << lines(good + "\n" +
                                          R"({"t":4,"c":0,"d":"in","f":"x"})"
                                          "\n")
                                 << QStringLiteral("line 3: \"t\" runs backwards");
    QTest::newRow("c too large") << lines(R"({"t":5,"c":4,"d":"in","f":"x"})"
                                          "\n")
                                 << QStringLiteral("names no endpoint");
    QTest::newRow("c negative") << lines(R"({"t":5,"c":-1,"d":"in","f":"x"})"
                                         "\n")
                                << QStringLiteral("names no endpoint");
    QTest::newRow("c a text") << lines(R"({"t":5,"c":"0","d":"in","f":"x"})"
                                       "\n")
                              << QStringLiteral("\"c\"");
    QTest::newRow("d unknown") << lines(R"({"t":5,"c":0,"d":"up","f":"x"})"
                                        "\n")
                               << QStringLiteral("\"d\"");
    QTest::newRow("f an object") << lines(R"({"t":5,"c":0,"d":"in","f":{}})"
                                          "\n")
                                 << QStringLiteral("\"f\"");
    QTest::newRow("f a broken escape") << lines(R"({"t":5,"c":0,"d":"in","f":"\q"})"
                                                "\n")
                                       << QStringLiteral("\"f\"");
    QTest::newRow("f a lone surrogate") << lines(R"({"t":5,"c":0,"d":"in","f":"\ud800"})"
                                                 "\n")
                                        << QStringLiteral("\"f\"");
    QTest::newRow("deep nesting") << lines(QByteArray(100'000, '[') + "\n")
                                  << QStringLiteral("line 2");
    QTest::newRow("zero bytes") << lines(QByteArray(100, '\0') + "\n") << QStringLiteral("line 2");
}

void TapeFile::hostile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, what);
    const auto reader = openBytes(bytes);
    base::Error error;
    if (!reader) {
        error = reader.error();
    } else {
        const auto frames = readAll(**reader);
        QVERIFY2(!frames, "accepted");
        error = frames.error();
        QCOMPARE((*reader)->next().error().text(), error.text());
    }
    QVERIFY2(error.text().contains(what), qPrintable(error.text()));
    QVERIFY2(error.text().startsWith(QStringLiteral("test.rstape")), qPrintable(error.text()));
    QVERIFY(error.kind == base::ErrorKind::BadInput);
}

void TapeFile::hugeLineIsRefusedInBoundedMemory()
{
    // 300 MB of one line packs into a few kB.
    const QByteArray bomb = packed(headerLine()) + packed(QByteArray(300 << 20, 'x'));
    const auto reader = openBytes(bomb);
    QVERIFY(reader);
    const auto frame = (*reader)->next();
    QVERIFY(!frame);
    QVERIFY2(frame.error().text().contains(QStringLiteral("line 2: the line is longer")),
             qPrintable(frame.error().text()));
}

void TapeFile::damagedMiddle()
{
    std::vector<TapeFrame> frames;
    QRandomGenerator random(3);
    frames.reserve(20'000);
    for (int i = 0; i < 20'000; ++i)
        frames.push_back(in(i, 0, std::to_string(random.generate64())));
    QTemporaryDir dir;
    QByteArray bytes = fileBytes(writeTape(dir, frames));
    for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + 64; ++i)
        bytes[i] = static_cast<char>(~bytes[i]);
    const auto reader = openBytes(bytes);
    QVERIFY(reader);
    // Depending on what the damage hit: bad data, or a checksum at the end; never silence.
    const auto read = readAll(**reader);
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(QStringLiteral("line")), qPrintable(read.error().text()));
}

void TapeFile::unknownKeysAndOtherOrderAreFine()
{
    const auto reader =
        openBytes(packed(headerLine().replace("{\"chains\"", "{\"new\":[1,{}],\"chains\"") +
                         R"({"x":{"y":[1]},"f":"hi","d":"out","c":3,"t":7})"
                         "\n"));
    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().text()));
    const auto frames = readAll(**reader);
    QVERIFY2(frames, qPrintable(frames ? QString() : frames.error().text()));
    QCOMPARE(frames->front().text, std::string("hi"));
    QCOMPARE(frames->front().t, 7);
    QCOMPARE(frames->front().c, 3U);
}

void TapeFile::skippableFramesAndSeveralFramesAreFine()
{
    QByteArray skippable(8 + 5, 'z');
    qToLittleEndian<quint32>(0x184D2A50, skippable.data());
    qToLittleEndian<quint32>(5, skippable.data() + 4);
    const QByteArray frame = R"({"t":1,"c":0,"d":"in","f":"x"})"
                             "\n";
    const auto reader = openBytes(packed(headerLine()) + skippable + packed(frame) +
                                  packed(frame.left(10)) + packed(frame.mid(10)) + skippable);
    QVERIFY(reader);
    const auto frames = readAll(**reader);
    QVERIFY2(frames, qPrintable(frames ? QString() : frames.error().text()));
    QCOMPARE(frames->size(), std::size_t(2));
    QVERIFY(!(*reader)->truncated());
}

QTEST_GUILESS_MAIN(TapeFile)
#include "tst_tape_file.moc"
