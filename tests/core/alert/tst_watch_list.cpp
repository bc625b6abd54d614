#include "alert/watch_list.hpp"
#include <QTest>

using namespace rollscope;
using alert::WatchedTx;

namespace {

base::Hash32 hash(quint8 n)
{
    base::Hash32 h;
    h.bytes[0] = n;
    return h;
}

base::Address account(quint8 n)
{
    base::Address a;
    a.bytes[19] = n;
    return a;
}

alert::Watched watched(const std::vector<base::Hash32>& txs,
                       const std::vector<base::Address>& accounts = {})
{
    alert::Watched out;
    for (const auto& tx : txs)
        out.transactions.emplace_back(QString(), tx);
    for (const auto& one : accounts)
        out.addresses.emplace_back(QString(), one);
    return out;
}

const QString kChain = QStringLiteral("base");

QStringList told(const std::vector<WatchedTx>& all)
{
    QStringList out;
    for (const auto& tx : all)
        out << QStringLiteral("%1 %2").arg(QLatin1String(nameOf(tx.what))).arg(tx.hash.bytes[0]);
    return out;
}

} // namespace

class TestWatchList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTransactionsLife()
    {
        alert::WatchList list;
        QVERIFY(list.idle());
        list.set(watched({hash(1), hash(3)}), kChain);
        const health::BlockId a{10, hash(100)}, b{10, hash(101)}, c{12, hash(102)};
        QCOMPARE(told(list.included(a, {hash(1), hash(2), hash(3)}, {1})),
                 (QStringList{QStringLiteral("included 1"), QStringLiteral("included 3")}));
        QVERIFY(list.included(a, {hash(1)}, {2}).empty());

        health::Rollback r;
        r.txs = {{hash(1), a, std::nullopt}, {hash(2), a, std::nullopt}, {hash(3), a, b}};
        // One has only moved: it is back as soon as it was dropped.
        QCOMPARE(told(list.rolledBack(r, {3})),
                 (QStringList{QStringLiteral("dropped 1"), QStringLiteral("returned 3")}));
        QVERIFY(list.rolledBack(r, {4}).empty()); // the record is told again
        const auto back = list.included(c, {hash(1)}, {5});
        QCOMPARE(told(back), QStringList{QStringLiteral("returned 1")});
        QCOMPARE(back[0].was->number, quint64(10));
        QCOMPARE(back[0].is->number, quint64(12));
        r.txs[0].backIn = c;
        r.complete = true;
        QVERIFY(list.rolledBack(r, {6}).empty());

        // The block that it came back in is dropped too.
        health::Rollback second;
        second.txs = {{hash(1), c, std::nullopt}};
        QCOMPARE(told(list.rolledBack(second, {7})), QStringList{QStringLiteral("dropped 1")});
    }

    void accounts()
    {
        alert::WatchList list;
        list.set(watched({}, {account(9), account(4)}), kChain);
        QVERIFY(list.watchesAddresses());
        QVERIFY(list.watchedOf(account(1), account(2)) == nullptr);
        QCOMPARE(*list.watchedOf(account(1), account(4)), account(4));
        list.note(hash(1), account(4));
        const auto seen = list.included({5, hash(50)}, {hash(1)}, {1});
        QCOMPARE(told(seen), QStringList{QStringLiteral("included 1")});
        QCOMPARE(*seen[0].address, account(4));
        health::Rollback r;
        r.txs = {{hash(1), {5, hash(50)}, std::nullopt}};
        QCOMPARE(told(list.rolledBack(r, {2})), QStringList{QStringLiteral("dropped 1")});
    }

    void boundedAndChangeable()
    {
        alert::WatchList list;
        list.set(watched({hash(1)}, {account(1)}), kChain);
        (void)list.included({5, hash(50)}, {hash(1)}, {1});
        for (int i = 0; i < 10'001; ++i) {
            base::Hash32 h;
            h.bytes[0] = 200;
            h.bytes[1] = static_cast<quint8>(i & 0xff);
            h.bytes[2] = static_cast<quint8>(i >> 8);
            list.note(h, account(1));
        }
        base::Hash32 oldest;
        oldest.bytes[0] = 200;
        QVERIFY(list.included({6, hash(51)}, {oldest}, {2}).empty());
        // What stays in the list keeps what is known of it.
        list.set(watched({hash(1), hash(2)}), kChain);
        QVERIFY(list.included({5, hash(50)}, {hash(1)}, {3}).empty());
        list.set({}, kChain);
        QVERIFY(list.idle());
    }

    void words()
    {
        alert::Watched all;
        const QString tx = QStringLiteral("0x") + QString(64, u'a');
        const QString checksummed = QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
        QVERIFY(addWatched(all, tx, {}));
        QVERIFY(addWatched(all, QStringLiteral("ink:") + tx, {}));
        QVERIFY(addWatched(all, checksummed, {}));
        QVERIFY(addWatched(all, QStringLiteral("base:") + checksummed.toLower(), {}));
        QCOMPARE(all.transactions.size(), std::size_t(2));
        QCOMPARE(all.transactions[1].first, QStringLiteral("ink"));
        QCOMPARE(all.addresses.size(), std::size_t(2));
        for (const QString& bad : {QString(), QStringLiteral("0x12"), QString(u':' + tx), tx.mid(2),
                                   QString(checksummed.left(41) + u'D'), QString(tx + u'0')}) {
            const auto refused = addWatched(all, bad, QStringLiteral("--watch-tx"));
            QVERIFY2(!refused, qPrintable(bad));
            QCOMPARE(refused.error().where, QStringLiteral("--watch-tx"));
        }
        alert::WatchList list;
        list.set(all, QStringLiteral("ink"));
        QVERIFY(list.watchesTransactions() && list.watchesAddresses());
        list.set({{{QStringLiteral("base"), hash(1)}}, {}}, QStringLiteral("ink"));
        QVERIFY(list.idle());
    }
};

QTEST_GUILESS_MAIN(TestWatchList)
#include "tst_watch_list.moc"
