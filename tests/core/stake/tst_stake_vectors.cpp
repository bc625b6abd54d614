// Transactions that were mined: the review says what they did, and the plan of the same action with
// the same arguments has the same bytes.
#include "eth/transaction.hpp"
#include "registry/clear_files.hpp"
#include "stake_rig.hpp"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rollscope;
using namespace rollscope::test;

namespace {

QJsonArray vectors()
{
    QFile file(qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") + u"/tests/core/stake/vectors.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

base::Result<eth::Transaction> transactionOf(const QJsonObject& vector)
{
    const auto bytes = base::bytesFromHex(vector[u"unsigned"].toString().toStdString());
    return eth::decodeUnsigned(bytes.value_or(QByteArray()).toStdString());
}

} // namespace

class tst_StakeVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyDecodeInWords_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        int whole = 0;
        for (const auto& vector : vectors()) {
            const auto object = vector.toObject();
            QTest::addRow("%s: %s", qPrintable(object[u"protocol"].toString()),
                          qPrintable(object[u"says"].toString()))
                << object;
            whole += object.contains(u"unsigned") ? 1 : 0;
        }
        QCOMPARE(whole, 9); // of eleven: two are known by their hash alone
        QCOMPARE(vectors().size(), 11);
    }
    /// The sentence and every line, word for word; `holds` is what protocols.json expects of them.
    void theyDecodeInWords()
    {
        QFETCH(QJsonObject, vector);
        if (const auto without = vector[u"without"].toString(); !without.isEmpty())
            QSKIP(qPrintable(QString(u"there are no bytes: "_s + without)));
        std::vector<base::Error> errors;
        const auto library = registry::shippedDescriptors(errors);
        const auto facts = registry::chainFacts(registry::Registry::load());
        const auto review = transactionOf(vector).and_then(
            [&](const eth::Transaction& tx) { return eth::clear::review(library, facts, tx, {}); });
        QVERIFY2(review, review ? "" : qPrintable(review.error().text()));
        QVERIFY(vector[u"sentence"].isString() && vector[u"lines"].isArray());
        QCOMPARE(review->sentence, vector[u"sentence"].toString());
        QStringList lines, wanted;
        QString all = review->sentence;
        for (const auto& line : review->lines) {
            lines << line.label + u": " + line.words;
            all += u' ' + line.words + u' ' + line.raw;
        }
        const auto listed = vector[u"lines"].toArray();
        for (const auto& line : listed)
            wanted << line.toString();
        QCOMPARE(lines, wanted);
        QVERIFY(review->complete && !review->blocked);
        const auto holds = vector[u"holds"].toArray();
        for (const auto& held : holds)
            QVERIFY2(all.contains(held.toString(), Qt::CaseInsensitive), qPrintable(all));
    }

    /// The function is the one that our action calls, its arguments decode by our ABI.
    void theyAreOurActions()
    {
        int same = 0;
        for (const auto& one : vectors()) {
            const auto vector = one.toObject();
            if (!vector[u"action"].isString())
                continue;
            const QByteArray id = vector[u"protocol"].toString().toUtf8();
            const auto& protocol = protocolOf(id.constData());
            const auto& action =
                actionOf(protocol, vector[u"action"].toString().toUtf8().constData());
            const auto tx = transactionOf(vector);
            QVERIFY(tx);
            const auto values = eth::abi::decodeCall(action.act->item, tx->data);
            QVERIFY2(values, qPrintable(vector[u"says"].toString()));
            const auto again = eth::abi::encodeCall(action.act->item, *values);
            QVERIFY(again && *again == tx->data);
            QCOMPARE(action.act->value.has_value(), tx->value != base::Wei{});
            ++same;
        }
        QCOMPARE(same, 8); // Lido's claim of one request: ours claims a list of them
    }
};

QTEST_GUILESS_MAIN(tst_StakeVectors)
#include "tst_stake_vectors.moc"
