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

base::Result<eth::Transaction> transactionOf(const QJsonValue& vector)
{
    const auto bytes = base::bytesFromHex(vector[u"unsigned"].toString().toStdString());
    return eth::decodeUnsigned(bytes.value_or(QByteArray()).toStdString());
}

} // namespace

class tst_StakeVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyDecodeInWords()
    {
        std::vector<base::Error> errors;
        const auto library = registry::shippedDescriptors(errors);
        const auto facts = registry::chainFacts(registry::Registry::load());
        int reviewed = 0;
        for (const auto& vector : vectors()) {
            if (!vector[u"unsigned"].isString())
                continue;
            const QString name = vector[u"says"].toString();
            const auto review = transactionOf(vector).and_then([&](const eth::Transaction& tx) {
                return eth::clear::review(library, facts, tx, {});
            });
            QVERIFY2(review, qPrintable(name));
            QVERIFY2(!review->sentence.isEmpty(), qPrintable(name));
            if (vector[u"sentence"].isString())
                QCOMPARE(review->sentence, vector[u"sentence"].toString());
            QString all = review->sentence;
            for (const auto& line : review->lines)
                all += u' ' + line.words + u' ' + line.raw;
            for (const auto& held : vector[u"holds"].toArray())
                QVERIFY2(all.contains(held.toString(), Qt::CaseInsensitive), qPrintable(all));
            ++reviewed;
        }
        QCOMPARE(reviewed, 9);
    }

    /// The function is the one that our action calls, its arguments decode by our ABI.
    void theyAreOurActions()
    {
        int same = 0;
        for (const auto& vector : vectors()) {
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
        QCOMPARE(same, 8);
    }
};

QTEST_GUILESS_MAIN(tst_StakeVectors)
#include "tst_stake_vectors.moc"
