// `rollscope stake` tells of concentration by the locks of the sequencers' own contract.
#include "base/hex.hpp"
#include "stake_command.hpp"

using namespace rollscope;
using namespace rollscope::test;

class TestStakeShare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What the window's guard says of a third of the locks: three sequencers hold 30,000 each.
    void concentration()
    {
        REQUIRE_STAKE_WORLD();
        StakeWorld world(StakeSystem::MetisPool);
        QVERIFY2(world.start(), qPrintable(world.error()));
        WENT(world.fund(world.user(), coins(200'000)));
        WENT(world.send(world.owner(), u"lockingPool"_s, u"setWhitelist"_s,
                        {account(world.user()), yes()}));
        const PoolSigner signer = poolSigner(9);
        const auto lock = [&](const char* thousands) {
            const QByteArray key = QByteArray::fromStdString(signer.publicKey);
            return run(QStringList{u"plan"_s, u"metis-locking-pool"_s, u"lock"_s,
                                   u"signer="_s + base::toQString(base::toHex(signer.address)),
                                   u"rewardRecipient="_s + world.user(),
                                   u"amount="_s + QLatin1String(thousands) + QString(21, u'0'),
                                   u"pubkey=0x"_s + QString::fromLatin1(key.toHex())} +
                       asked(world, u"ethereum"_s));
        };
        // 45,000 of 135,000 is a third, and no more.
        const auto third = lock("45");
        QVERIFY2(third.code == 0, qPrintable(third.out + third.err));
        QVERIFY(!ids(third.json()[u"findings"].toArray()).contains(u"concentration"_s));
        const auto more = lock("46");
        QVERIFY2(more.code == 0, qPrintable(more.out + more.err)); // it warns
        QVERIFY2(ids(more.json()[u"findings"].toArray()).contains(u"concentration"_s),
                 qPrintable(more.out + more.err));
        QVERIFY(more.out.contains(u"your sequencer would have more than a third"));
    }
};

QTEST_GUILESS_MAIN(TestStakeShare)
#include "tst_stake_share.moc"
