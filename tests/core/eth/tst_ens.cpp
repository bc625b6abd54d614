#include "eth/ens.hpp"
#include "json_fixture.hpp"
#include <algorithm>

using namespace rollscope;

class tst_Ens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfTheStandard()
    {
        // The examples of EIP-137.
        QVERIFY(eth::namehash({}).isZero());
        QCOMPARE(base::toHex(eth::namehash("eth")),
                 std::string("0x93cdeb708b7545dc668eb9280176169d1c33cfd8ed6f04690a0bcc88a93fc4ae"));
        QCOMPARE(base::toHex(eth::namehash("foo.eth")),
                 std::string("0xde9b09fd7c5f901e23a3f19fecc54828e9c848539801e86591bd9801b019f84f"));
    }

    /// ASCII names give their hash or are refused, as they say; the others are refused as such.
    void vectors()
    {
        REQUIRE_FIXTURES();
        int good = 0;
        int refused = 0;
        int beyond = 0;
        for (const auto& entry : test::jsonFixture(QStringLiteral("misc/namehash.json")).array()) {
            const auto name = test::ascii(entry[u"ensName"]);
            const auto normal = eth::normalizeName(name);
            const bool isAscii =
                std::all_of(name.begin(), name.end(), [](char c) { return c >= 0; });
            if (!isAscii) {
                QVERIFY2(!normal, name.c_str());
                ++beyond;
            } else if (entry[u"error"].isString()) {
                QVERIFY2(!normal, name.c_str());
                ++refused;
            } else {
                QVERIFY2(normal, normal ? "" : qPrintable(normal.error().text()));
                QCOMPARE(base::toHex(eth::namehash(*normal)), test::ascii(entry[u"namehash"]));
                ++good;
            }
        }
        qInfo("ENS names: %d hashed, %d refused, %d not ASCII", good, refused, beyond);
        QCOMPARE(good, 16);
        QCOMPARE(refused, 7);
        QCOMPARE(beyond, 177);
    }

    void rules_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("normal"); // empty: refused
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* normal, const char* says) {
            QTest::newRow(name) << QByteArray(name) << QByteArray(normal)
                                << QString::fromUtf8(says);
        };
        row("Nick.ETH", "nick.eth", "");
        row("a--b.eth", "a--b.eth", "");
        row("__a.eth", "__a.eth", "");
        row("_.eth", "_.eth", "");
        row("o'neil.eth", "o\xe2\x80\x99neil.eth", "");
        row("", "", "label \"\": a label is empty");
        row(".eth", "", "a label is empty");
        row("eth.", "", "a label is empty");
        row("a..eth", "", "a label is empty");
        row("ab--c.eth", "", "third and fourth place");
        row("xn--abc.eth", "", "third and fourth place");
        row("a_b.eth", "", "only allowed at the start");
        row("'a.eth", "", "between two other");
        row("a'.eth", "", "between two other");
        row("a''b.eth", "", "between two other");
        row("a b.eth", "", "label \"a b\": character 2");
        row("a/b.eth", "", "character 2");
        row("vit\xc3\xa4lik.eth", "", "only ASCII names");
    }

    void rules()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, normal);
        QFETCH(QString, says);
        const auto read = eth::normalizeName(name.toStdString());
        QCOMPARE(read.value_or(std::string()), normal.toStdString());
        if (!read)
            QVERIFY2(read.error().text().contains(says), qPrintable(read.error().text()));
        else
            QVERIFY(eth::normalizeName(base::toQString(*read).replace(u'’', u'\'').toStdString()) ==
                    *read);
    }
};

QTEST_APPLESS_MAIN(tst_Ens)
#include "tst_ens.moc"
