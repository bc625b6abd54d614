// Who had to be replaced in the middle of an epoch: a real node with the set of sequencers on it,
// whose re-commits the program counts.
#include "base/hex.hpp"
#include "rollscope_process.hpp"
#include "stake_checks.hpp"
#include "stake_world.hpp"
#include <QJsonArray>
#include <QTest>
#include <array>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using eth::abi::Value;

class TestRecommits : public QObject
{
    Q_OBJECT

    static Values epoch(std::initializer_list<quint64> numbers, quint8 signer)
    {
        Values out;
        for (const quint64 number : numbers)
            out.push_back(Value::number(number));
        out.push_back(Value::address(poolSigner(signer).address));
        return out;
    }

private Q_SLOTS:
    void countedByWhoLostBlocks()
    {
        REQUIRE_STAKE_WORLD();
        StakeWorld world(StakeSystem::Enki); // its epoch 0 is of signer 1, blocks 0 to 99
        QVERIFY2(world.start(), qPrintable(world.error()));
        const auto send = [&world](const char* function, const Values& values) {
            return world.send(world.owner(), u"l2SequencerSet"_s, QString::fromLatin1(function),
                              values);
        };
        WENT(send("commitEpoch", epoch({1, 100, 199}, 2)));
        WENT(send("recommitEpoch", epoch({1, 2, 150, 249}, 3)));
        WENT(send("commitEpoch", epoch({3, 250, 349}, 2)));
        WENT(send("recommitEpoch", epoch({3, 4, 300, 399}, 1)));
        WENT(send("recommitEpoch", epoch({4, 5, 350, 449}, 1))); // the same: nobody lost any
        constexpr qint64 kHead = 450;
        const auto now = static_cast<qint64>(world.node().headNumber());
        QVERIFY2(now < kHead, qPrintable(QString::number(now)));
        world.node().rpc(u"anvil_mine"_s, {kHead - now});

        RollscopeProcess program;
        QVERIFY(program.start({u"watch"_s, u"--format"_s, u"jsonl"_s, u"--chain"_s,
                               QString(u"metis="_s + world.node().wsUrl())}));
        const auto makers = [&program] {
            const auto told = program.lines(u"sequencers"_s, u"metis"_s);
            return told.empty() ? QJsonArray() : told.back()["makers"_L1].toArray();
        };
        const auto complete = [&] {
            const auto all = makers();
            return all.size() == 3 && all[0].toObject().contains("recommits"_L1);
        };
        QVERIFY2(program.waitUntil(90'000, complete), qPrintable(program.errorText()));
        std::map<QString, qint64> wanted, got;
        for (const quint8 signer : std::to_array<quint8>({1, 2, 3}))
            wanted[base::toQString(base::toHex(poolSigner(signer).address))] = signer == 2 ? 2 : 0;
        const auto all = makers();
        for (const QJsonValue maker : all)
            got[maker["signer"_L1].toString()] = maker["recommits"_L1].toInteger(-1);
        QCOMPARE(got, wanted);
    }
};

QTEST_GUILESS_MAIN(TestRecommits)
#include "tst_recommits.moc"
