// Re-commits of a sequencer set, read in stretches that a node allows.
#include "base/hex.hpp"
#include "chain/recommit_log.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rollscope;
using namespace rollscope::chain;
using namespace Qt::StringLiterals;

namespace {

base::Address signerOf(int n)
{
    base::Address out;
    out.bytes[0] = 0xaa;
    out.bytes[19] = static_cast<quint8>(n);
    return out;
}

QString word(quint64 value)
{
    return u"%1"_s.arg(value, 64, 16, QLatin1Char('0'));
}

/// A node with these events, that answers for `most` blocks at a time.
struct Node
{
    std::vector<Recommit> events;
    quint64 most = 1'000'000;
    int asked = 0;

    ReadValue answer(const Question& question)
    {
        ++asked;
        const auto filter =
            QJsonDocument::fromJson(QByteArray::fromStdString(question.call.params))[0].toObject();
        const auto number = [&filter](const char* key) {
            return *base::quantityFromHex(
                filter.value(QLatin1StringView(key)).toString().toStdString());
        };
        const quint64 from = number("fromBlock"), to = number("toBlock");
        if (to - from + 1 > most)
            return tl::unexpected(
                ReadError{ReadError::Kind::Refused,
                          {base::ErrorKind::Refused, u"block range is too wide"_s, {}, {}},
                          {}});
        QJsonArray logs;
        for (const auto& one : events)
            if (one.block >= from && one.block <= to) {
                const QString data = u"0x"_s + word(one.epoch) + word(one.first) +
                                     word(one.first + 99) + QString(24, u'0') +
                                     base::toQString(base::toHex(one.next)).mid(2);
                logs.append(QJsonObject{
                    {u"topics"_s,
                     QJsonArray{
                         u"0x2cfee2bd8227abd70bbef63ce6f35d2e365c731d553d9d2231073f80b01831da"_s,
                         QString(u"0x"_s + word(one.epoch)),
                         QString(u"0x"_s + word(one.epoch + 1))}},
                    {u"data"_s, data},
                    {u"blockNumber"_s, base::toQString(base::toQuantity(one.block))}});
            }
        return QJsonDocument(logs).toJson(QJsonDocument::Compact).toStdString();
    }
    /// Rounds until nothing is left to ask.
    void read(RecommitLog& log, quint64 since, quint64 head)
    {
        for (int i = 0; i < 300; ++i) {
            const auto question = log.question(since, head);
            if (!question)
                return;
            (void)log.read(answer(*question));
        }
        QFAIL("it never ends");
    }
};

/// Epochs of a hundred blocks each, of one signer after the other.
std::map<quint64, Epoch> epochs(quint64 count)
{
    std::map<quint64, Epoch> out;
    for (quint64 i = 0; i < count; ++i)
        out[i] = {i, signerOf(static_cast<int>(i % 3)), i * 100, i * 100 + 99};
    return out;
}

} // namespace

class TestRecommitLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhoLostBlocks()
    {
        Node node;
        node.events = {{150, 1, 151, signerOf(2)},
                       {420, 4, 421, signerOf(0)},
                       {430, 4, 431, signerOf(1)}, // the same signer again: nobody lost any
                       {510, 5, 511, signerOf(1)}};
        RecommitLog log({});
        QVERIFY(log.wantsMore());
        QVERIFY(!log.counts(epochs(10), 0, 1000));
        node.read(log, 0, 999);
        QVERIFY(!log.wantsMore());
        QCOMPARE(node.asked, 1);
        QCOMPARE(log.events(), node.events);
        const std::map<base::Address, quint64> all{{signerOf(1), 2}, {signerOf(2), 1}};
        QCOMPARE(*log.counts(epochs(10), 0, 999), all);
        // Only what began within the window; who lost none is not in it.
        const std::map<base::Address, quint64> some{{signerOf(2), 1}};
        QCOMPARE(*log.counts(epochs(10), 450, 999), some);
        QVERIFY(log.counts(epochs(10), 600, 999)->empty());
        // Whose epoch it was is not known yet.
        QVERIFY(!log.counts(epochs(3), 0, 999));
    }

    void halvesWhatIsRefused()
    {
        Node node;
        node.most = 20'000;
        node.events = {{10, 0, 11, signerOf(2)}, {85'000, 850, 85'001, signerOf(2)}};
        RecommitLog log({});
        node.read(log, 5, 86'400);
        QCOMPARE(log.events(), node.events);
        QVERIFY(!log.wantsMore());
        QVERIFY2(node.asked <= 12, qPrintable(QString::number(node.asked)));
    }

    void aNodeWithoutLogs()
    {
        Node node;
        node.most = 0;
        RecommitLog log({});
        for (int i = 0; i < 8; ++i) {
            const auto done = log.read(node.answer(*log.question(0, 86'400)));
            QVERIFY(!done && done.error().what.contains(u"too wide"));
        }
        QVERIFY(!log.wantsMore()); // no haste; each round tries once
        QVERIFY(!log.counts(epochs(2), 0, 100));
        node.most = RecommitLog::kLeastBlocks;
        QVERIFY(log.read(node.answer(*log.question(0, 86'400))));
        QVERIFY(log.wantsMore());
    }

    void whatComesAndWhatIsRolledBack()
    {
        Node node;
        node.events = {{150, 1, 151, signerOf(2)}, {980, 9, 981, signerOf(2)}};
        RecommitLog log({});
        node.read(log, 0, 1000);
        QVERIFY(!log.question(0, 1000)); // nothing came: nobody is asked
        node.events.pop_back();          // its block was dropped
        node.events.push_back({1003, 10, 1004, signerOf(2)});
        node.read(log, 0, 1005);
        QCOMPARE(node.asked, 2);
        QCOMPARE(log.events(), node.events);
        // Counts stand while the newest blocks are asked for.
        (void)log.question(0, 1100);
        QCOMPARE(log.counts(epochs(20), 0, 1005)->at(signerOf(1)), quint64(2));
        node.events.clear();
        node.read(log, 0, 900);
        QCOMPARE(log.events().size(), std::size_t(1)); // what lies deeper than that stays
        node.read(log, 600, 1000);
        QVERIFY(log.events().empty()); // too old
        node.read(log, 500'000, 500'100);
        QVERIFY(!log.wantsMore());
    }

    void badAnswers()
    {
        for (const char* bad :
             {"null", "{}", "[{}]", "[{\"topics\":[],\"data\":\"0x\",\"blockNumber\":\"0x1\"}]"}) {
            RecommitLog log({});
            (void)log.question(0, 100);
            const auto done = log.read(ReadValue(std::string(bad)));
            QVERIFY2(!done && done.error().what.contains(u"ReCommitEpoch"), bad);
            QVERIFY(log.wantsMore());
        }
        // Of a block that was not asked for.
        Node node;
        node.events = {{150, 1, 151, signerOf(2)}};
        RecommitLog wide({}), narrow({});
        const auto all = node.answer(*wide.question(0, 200));
        (void)narrow.question(0, 100);
        QVERIFY(!narrow.read(all));
    }
};

QTEST_GUILESS_MAIN(TestRecommitLog)
#include "tst_recommit_log.moc"
