#include "tape_bytes.hpp"
#include <QRandomGenerator>
#include <QtEndian>
#include <QtTest>

using namespace rollscope;
using namespace rollscope::tape;
using namespace rollscope::test;

/// Files that are no tape, or not quite: refused with file, line and reason.
class TapeHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostile_data();
    void hostile();
    void hugeLineIsRefusedInBoundedMemory();
    void damagedMiddle();
    void unknownKeysAndOtherOrderAreFine();
    void skippableFramesAndSeveralFramesAreFine();
};

void TapeHostile::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what"); // must be in the message

    const auto line = [](const QByteArray& rest) { return packed(headerLine() + rest + "\n"); };
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
    // A terminal must not be steered by what a tape says of itself.
    const std::pair<const char*, const char*> kSteering[] = {
        {"ESC", "\\u001b[2J"}, {"C1", "\\u009b2J"}, {"NEL", "\\u0085"},
        {"bidi", "\\u202e"},   {"line", "\\u2028"}, {"half", "\\ud83d"}};
    for (const auto& [name, text] : kSteering) {
        QTest::addRow("source %s", name)
            << packed(headerLine().replace("frames made by a test", text))
            << QStringLiteral("\"source\" must be a text of at most");
        QTest::addRow("made by %s", name)
            << packed(headerLine().replace("\"madeBy\":\"test",
                                           QByteArray(QByteArray("\"madeBy\":\"") + text)))
            << QStringLiteral("\"madeBy\" must be a text of at most");
        QTest::addRow("name %s", name)
            << packed(headerLine().replace("ALPHA", text)) << QStringLiteral("chains[0].name");
    }
    QTest::newRow("one chain twice")
        << packed(headerLine().replace("\"beta\"", "\"alpha\"")) << QStringLiteral("twice");
    const auto list = [](const QByteArray& entry, int count) {
        return QByteArray(entry + ",").repeated(count).chopped(1);
    };
    const auto withChains = [](const QByteArray& chains) {
        QByteArray text = headerLine();
        const auto from = text.indexOf("\"chains\":[") + 10;
        return packed(text.replace(from, text.indexOf("],\"kind\"", from) - from, chains));
    };
    const QByteArray endpoint = R"({"operator":"o","url":"wss://o"})";
    QTest::newRow("60,000 equal endpoints")
        << withChains(R"({"id":"a","name":"A","chainId":1,"endpoints":[)" + list(endpoint, 60'000) +
                      "]}")
        << QStringLiteral("1 to 64");
    QTest::newRow("60,000 chains without endpoints")
        << withChains(list(R"({"id":"a","name":"A","chainId":1,"endpoints":[]})", 60'000))
        << QStringLiteral("more than 256 chains");
    QTest::newRow("a chain without endpoints")
        << withChains(R"({"id":"a","name":"A","chainId":1,"endpoints":[]})")
        << QStringLiteral("1 to 64");
    QTest::newRow("line not JSON") << line("nonsense") << QStringLiteral("line 2");
    QTest::newRow("empty line") << line("") << QStringLiteral("line 2");
    QTest::newRow("line an array") << line("[]") << QStringLiteral("line 2: not a JSON object");
    QTest::newRow("line cut") << line(good + "\n" + good.chopped(1)) << QStringLiteral("line 3");
    QTest::newRow("t missing") << line(R"({"c":0,"d":"in","f":"x"})") << QStringLiteral("\"t\"");
    QTest::newRow("t a fraction") << line(R"({"t":1.5,"c":0,"d":"in","f":"x"})")
                                  << QStringLiteral("\"t\"");
    QTest::newRow("t huge") << line(R"({"t":99999999999999999999,"c":0,"d":"in","f":"x"})")
                            << QStringLiteral("\"t\"");
    QTest::newRow("t beyond ten years")
        << line(R"({"t":999999999999999,"c":0,"d":"in","f":"x"})") << QStringLiteral("ten years");
    QTest::newRow("t negative") << line(R"({"t":-1,"c":0,"d":"in","f":"x"})")
                                << QStringLiteral("backwards");
    QTest::newRow("t runs back") << line(good + "\n" + R"({"t":4,"c":0,"d":"in","f":"x"})")
                                 << QStringLiteral("line 3: \"t\" runs backwards");
    QTest::newRow("c too large") << line(R"({"t":5,"c":4,"d":"in","f":"x"})")
                                 << QStringLiteral("names no endpoint");
    QTest::newRow("c negative") << line(R"({"t":5,"c":-1,"d":"in","f":"x"})")
                                << QStringLiteral("names no endpoint");
    QTest::newRow("c a text") << line(R"({"t":5,"c":"0","d":"in","f":"x"})")
                              << QStringLiteral("\"c\"");
    QTest::newRow("d unknown") << line(R"({"t":5,"c":0,"d":"up","f":"x"})")
                               << QStringLiteral("\"d\"");
    QTest::newRow("f an object") << line(R"({"t":5,"c":0,"d":"in","f":{}})")
                                 << QStringLiteral("\"f\"");
    QTest::newRow("f a broken escape")
        << line(R"({"t":5,"c":0,"d":"in","f":"\q"})") << QStringLiteral("\"f\"");
    QTest::newRow("f a lone surrogate")
        << line(R"({"t":5,"c":0,"d":"in","f":"\ud800"})") << QStringLiteral("\"f\"");
    QTest::newRow("deep nesting") << line(QByteArray(100'000, '[')) << QStringLiteral("line 2");
    QTest::newRow("zero bytes") << line(QByteArray(100, '\0')) << QStringLiteral("line 2");
}

void TapeHostile::hostile()
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

void TapeHostile::hugeLineIsRefusedInBoundedMemory()
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

void TapeHostile::damagedMiddle()
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

void TapeHostile::unknownKeysAndOtherOrderAreFine()
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

void TapeHostile::skippableFramesAndSeveralFramesAreFine()
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

QTEST_GUILESS_MAIN(TapeHostile)
#include "tst_tape_hostile.moc"
