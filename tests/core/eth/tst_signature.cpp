#include "eth/keccak.hpp"
#include "eth/message.hpp"
#include "eth/signature.hpp"
#include "json_fixture.hpp"
#include "random_eth.hpp"

using namespace rollscope;

namespace {

eth::SecretKey keyOf(const base::Hash32& bytes)
{
    return eth::SecretKey(bytes.bytes);
}

} // namespace

class tst_Signature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesOfKeys()
    {
        REQUIRE_FIXTURES();
        int good = 0;
        for (const auto& entry :
             test::jsonFixture(QStringLiteral("misc/keyaddrtest.json")).array()) {
            const auto key = *base::hashFromHex("0x" + test::ascii(entry[u"key"]));
            QVERIFY(eth::keccak256(test::ascii(entry[u"seed"])) == key);
            const auto address = eth::addressOf(keyOf(key));
            QVERIFY(address);
            QCOMPARE(base::toHex(*address), "0x" + test::ascii(entry[u"addr"]));
            ++good;
        }
        QCOMPARE(good, 2);
    }

    void randomRoundTrip()
    {
        auto random = test::fixedRandom();
        for (int i = 0; i < 500; ++i) {
            const auto key = test::randomHash(random);
            const auto hash = test::randomHash(random);
            const auto signature = eth::sign(hash, keyOf(key));
            QVERIFY(signature);
            QVERIFY(eth::sign(hash, keyOf(key)) == *signature); // deterministic
            QVERIFY(eth::recover(hash, *signature) == *eth::addressOf(keyOf(key)));
            auto other = *signature;
            other.yParity ^= 1;
            QVERIFY(eth::recover(hash, other) != *eth::addressOf(keyOf(key)));
        }
    }

    void refused()
    {
        eth::Signature signature;
        const base::Hash32 hash;
        QVERIFY(eth::recover(hash, signature).error().where == u"r");
        signature.r.bytes[31] = 1;
        QVERIFY(eth::recover(hash, signature).error().where == u"s");
        signature.s.bytes[31] = 1;
        signature.yParity = 2;
        QVERIFY(eth::recover(hash, signature).error().where == u"yParity");
        signature.yParity = 0;
        signature.r.bytes.fill(0xff);
        QVERIFY(eth::recover(hash, signature).error().where == u"r, s");
        // 5 is no x coordinate of the curve.
        signature.r = {};
        signature.r.bytes[31] = 5;
        QVERIFY(eth::recover(hash, signature).error().where == u"r");
    }

    void personalMessages()
    {
        // From the documentation of web3.eth.accounts.hashMessage.
        QCOMPARE(base::toHex(eth::personalMessageHash("Hello World")),
                 std::string("0xa1de988600a42c4b4ab089b619297c17d53cffae5d5120d82d8a92d0bb3b78f2"));
        QVERIFY(eth::personalMessageHash(std::string(9, 'a')) !=
                eth::personalMessageHash(std::string(10, 'a')));
    }

    void calldataDigests()
    {
        QVERIFY(eth::calldataDigest({}) == eth::keccak256(std::string(32, '\0')));
        QVERIFY(eth::calldataDigest("abcd") ==
                eth::keccak256(std::string(31, '\0') + "\x04" + "abcd"));
    }
};

QTEST_APPLESS_MAIN(tst_Signature)
#include "tst_signature.moc"
