#include "eth/keccak.hpp"
#include "json_fixture.hpp"

using namespace rollscope;

class tst_Keccak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyInput()
    {
        QCOMPARE(base::toHex(eth::keccak256(std::string_view())),
                 std::string("0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"));
    }

    void bothOverloadsAgree()
    {
        const std::string text(1000, 'x');
        const auto* data = reinterpret_cast<const quint8*>(text.data());
        QVERIFY(eth::keccak256(text) == eth::keccak256(std::span(data, text.size())));
    }

    void vectors()
    {
        REQUIRE_FIXTURES();
        const auto cases = test::jsonFixture(QStringLiteral("keccak/hashes.json")).array();
        int good = 0;
        for (const auto& entry : cases) {
            const auto data = test::bytes(test::ascii(entry.toObject()[u"data"]));
            QCOMPARE(base::toHex(eth::keccak256(data)),
                     test::ascii(entry.toObject()[u"keccak256"]));
            ++good;
        }
        qInfo("keccak256: %d of %d", good, int(cases.size()));
        QCOMPARE(good, 257);
    }
};

QTEST_APPLESS_MAIN(tst_Keccak)
#include "tst_keccak.moc"
